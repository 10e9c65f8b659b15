"""Government units: mentions folded into one office each, resolved by the gazetteer, with their role."""

from tppo_news.facts.offices.find import OfficeReading, find_offices, read_offices

__all__ = ["OfficeReading", "find_offices", "read_offices"]
