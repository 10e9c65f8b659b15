"""Calendar dates: spans, years that are left out, roles, weekdays."""

from tppo_news.facts.dates.find import find_dates

__all__ = ["find_dates"]
