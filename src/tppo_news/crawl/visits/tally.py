"""The counts of one publisher's crawl while it goes on."""

from collections import Counter
from dataclasses import dataclass, field

from tppo_news.records import CrawlCounts


@dataclass
class Tally:
    """Counted up by the steps of one crawl, in one thread."""

    publisher: str
    listings_asked: int = 0
    listings_unchanged: int = 0
    listings_failed: int = 0
    entries_new: int = 0
    pages_fetched: int = 0
    refused_by_robots: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    pending: int = 0
    revisited: Counter[str] = field(default_factory=Counter)
    listings_had: int = 0
    last_fault: str | None = None

    def counts(self) -> CrawlCounts:
        """The counts as a record; the last fault is its error where nothing at all could be had."""
        answered = self.revisited.total() - self.revisited["failed"]
        reached = self.listings_had or self.pages_fetched or self.rejected or answered
        return CrawlCounts(
            self.publisher,
            self.listings_asked,
            self.listings_unchanged,
            self.listings_failed,
            self.entries_new,
            self.pages_fetched,
            self.refused_by_robots,
            dict(sorted(self.rejected.items())),
            self.pending,
            dict(sorted(self.revisited.items())),
            None if reached else self.last_fault,
        )
