"""The outcomes of entries: each call gives one entry its end or its next date, in the ledger and in the counts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tppo_news.crawl.asking import next_try_at
from tppo_news.crawl.tally import Tally
from tppo_news.errors import FetchError
from tppo_news.records import Entry, Ledger, Rejection

ROBOTS_AGAIN_AFTER = timedelta(hours=1)


@dataclass(frozen=True)
class Outcomes:
    """Writes what became of entries."""

    ledger: Ledger
    tally: Tally
    now: Callable[[], datetime]

    def reject(
        self, entry: Entry, stage: Literal["crawl", "robots", "fetch", "gate"], reason: str, detail: str = ""
    ) -> None:
        """End the entry."""
        self.ledger.save_rejection(entry, Rejection(entry.url, stage, reason, detail))
        self.tally.rejected[reason] += 1

    def reject_fault(self, entry: Entry, fault: FetchError) -> None:
        """End the entry for a failure that will not pass."""
        if fault.reason == "disallowed":
            self.tally.refused_by_robots += 1
            self.reject(entry, "robots", fault.reason, fault.detail)
        else:
            self.reject(entry, "fetch", fault.reason, fault.detail)

    def put_off(self, entry: Entry, fault: FetchError, rest_seconds: float = 0.0) -> None:
        """Let the entry wait by its age and as long as the host asked; one that waited for days ends."""
        now = self.now()
        due_at = next_try_at(entry, now, rest_seconds)
        if fault.reason == "robots_unavailable":
            due_at = now + ROBOTS_AGAIN_AFTER
        elif fault.reason == "host_rests":
            due_at = now + timedelta(seconds=rest_seconds)
        if due_at is None:
            self.reject_fault(entry, fault)
            return
        self.ledger.save_pending(entry, fault.reason, due_at)
        self.tally.pending += 1
