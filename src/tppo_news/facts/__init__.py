"""Article text -> facts with their evidence: offices, officials, dates, villages, village counts, figures."""

from tppo_news.facts.finder import FactFinder, load_fact_finder

__all__ = ["FactFinder", "load_fact_finder"]
