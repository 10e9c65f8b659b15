"""Named villages with their Kemendagri codes, and numbers of villages."""

from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.facts.villages.find import find_villages

__all__ = ["find_village_counts", "find_villages"]
