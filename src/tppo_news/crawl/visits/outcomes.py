"""The outcomes of entries: each call gives one entry its end or its next date, in the ledger and in the counts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tppo_news.crawl.asking.patience import next_try_at
from tppo_news.crawl.visits.tally import Tally
from tppo_news.errors import FetchError
from tppo_news.records import Entry, Ledger, Rejection


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

    def put_off(self, entry: Entry, fault: FetchError, rest_seconds: float = 0.0, *, is_first: bool = False) -> None:
        """Let the entry wait by its age and as long as the host asked; one that waited for days ends.

        With `is_first` it never failed before: it waits shortly, however long ago it was listed.
        """
        now = self.now()
        due_at = next_try_at(entry.listed_at if not is_first else now, now, rest_seconds)
        if due_at is None:
            self.reject_fault(entry, fault)
            return
        self._wait_until(entry, fault.reason, due_at)

    def rest(self, entry: Entry, reason: str, seconds: float) -> None:
        """Let an entry that was not asked wait so long; `reason` is why it waits."""
        self._wait_until(entry, reason, self.now() + timedelta(seconds=seconds))

    def _wait_until(self, entry: Entry, reason: str, due_at: datetime) -> None:
        self.ledger.save_pending(entry, reason, due_at)
        self.tally.pending += 1
