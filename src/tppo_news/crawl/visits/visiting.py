"""Visiting due entries: new ones before those that failed before, and a site whose answers all fail is left for this run.

A few addresses that always fail stand often at the top of a feed. They must not keep the others from being asked.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.patience import ATTEMPTS, fault_of, is_passing, retry_pause
from tppo_news.crawl.visits.settling import Settler
from tppo_news.crawl.visits.tally import Tally
from tppo_news.errors import FetchError
from tppo_news.records import Entry, PendingEntry, Publisher
from tppo_news.settings import Settings

UNTRIED = frozenset({"listed", "host_rests", "robots_unavailable"})
"""Why an entry waits that was never asked itself."""
ELSEWHERE_AFTER = 3
"""After so many failures in a row the next addresses are taken from the other end: is it these addresses, or the site?"""
HOST_DOWN_AFTER = 5
"""So many failures in a row, at both ends of the list, mean that the site is down: this run leaves it alone."""
ROBOTS_AGAIN_SECONDS = 3_600.0
HOST_FAULT = re.compile(r"timeout|dns|tls|connection|protocol|http_5\d\d")


class Visits:
    """Fetches the due entries of one publisher in rounds: what fails and may pass is tried again after the others."""

    def __init__(
        self, publisher: Publisher, fetcher: Fetcher, settings: Settings, settler: Settler, tally: Tally
    ) -> None:
        self.left: list[Entry] = []
        """Entries that have no outcome of this run yet."""
        self._publisher = publisher
        self._fetcher = fetcher
        self._settings = settings
        self._settler = settler
        self._tally = tally
        self._failures_in_row = 0
        self._failed_before: dict[str, str] = {}
        """Why an entry failed in an earlier run, by address."""

    def visit(self, due: Sequence[PendingEntry], until: float) -> None:
        """Fetch the entries, as many as one run may and until that moment; the others stay due.

        What was never tried comes first, in its order; then what failed in earlier runs, longest waiting first, once each.
        Raises FetchError("stopped").
        """
        fresh = [waiting.entry for waiting in due if waiting.reason in UNTRIED]
        again = sorted(
            (waiting for waiting in due if waiting.reason not in UNTRIED), key=lambda waiting: waiting.due_at
        )
        self._failed_before = {waiting.entry.url: waiting.reason for waiting in again}
        self.left = [*fresh, *(waiting.entry for waiting in again)]
        count = self._settings.max_entries_per_publisher
        queues = [fresh[:count], self.left[len(fresh) : count]]
        faults: dict[str, FetchError] = {}
        for attempt in range(1, ATTEMPTS + 1):
            for queue in queues:
                if not self._ask_each(queue, faults, until):
                    return
            queue = [entry for entry in queues[0] if entry.url in faults]
            if not queue or attempt == ATTEMPTS or not self._wait(queue[0], attempt):
                break
            queues = [queue]
        self._put_off([entry for entry in self.left if entry.url in faults], faults)

    def _ask_each(self, queue: Sequence[Entry], faults: dict[str, FetchError], until: float) -> bool:
        """Try the entries of one round; False where nothing more is to be asked in this run."""
        for entry in self._in_turn(queue):
            if self._fetcher.timer.clock() >= until:
                return False
            fault = self._try(entry)
            if fault is None:
                self.left.remove(entry)
                faults.pop(entry.url, None)
                continue
            faults[entry.url] = fault
            if self._failures_in_row >= HOST_DOWN_AFTER or self._rest(entry) > self._settings.retry_wait_seconds:
                self._leave_alone(faults)
                return False
        return True

    def _in_turn(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        waiting = deque(entries)
        while waiting:
            yield waiting.pop() if self._failures_in_row >= ELSEWHERE_AFTER else waiting.popleft()

    def _try(self, entry: Entry) -> FetchError | None:
        """Fetch an entry and give it its outcome; a failure that may pass comes back instead."""
        try:
            page = self._fetcher.fetch(entry.url, self._publisher, "page")
            fault = fault_of(page)
        except FetchError as error:
            if error.reason == "stopped":
                raise
            fault = error
        if fault is None:
            self._failures_in_row = 0
            self._tally.pages_fetched += 1
            self._settler.settle(entry, page)
            return None
        if fault.reason == "robots_unavailable":  # asking once more in this run would change nothing
            self._tally.last_fault = str(fault)
            reason = self._failed_before.get(entry.url, fault.reason)
            self._settler.outcomes.rest(entry, reason, ROBOTS_AGAIN_SECONDS)
            return None
        self._failures_in_row = self._failures_in_row + 1 if HOST_FAULT.fullmatch(fault.reason) else 0
        if is_passing(fault.reason):
            self._tally.last_fault = str(fault)
            return fault
        self._settler.outcomes.reject_fault(entry, fault)
        return None

    def _wait(self, entry: Entry, attempt: int) -> bool:
        """Wait for the next round; False where that takes longer than a run waits."""
        pause = retry_pause(self._fetcher, entry.url, attempt)
        if pause > self._settings.retry_wait_seconds:
            return False
        self._fetcher.timer.wait_until(self._fetcher.timer.clock() + pause)
        return True

    def _rest(self, entry: Entry) -> float:
        return self._fetcher.rest_seconds(entry.url)

    def _leave_alone(self, faults: dict[str, FetchError]) -> None:
        """What failed is put off; everything else too where the host asked for rest, else it stays due."""
        rests = {entry.url: FetchError("host_rests") for entry in self.left if self._rest(entry) > 0}
        reasons = {**rests, **faults}
        self._put_off([entry for entry in self.left if entry.url in reasons], reasons)

    def _put_off(self, entries: Sequence[Entry], faults: dict[str, FetchError]) -> None:
        outcomes = self._settler.outcomes
        for entry in entries:
            fault, failed_before = faults[entry.url], self._failed_before.get(entry.url)
            if fault.reason == "host_rests":
                outcomes.rest(entry, failed_before or fault.reason, self._rest(entry))
            else:
                outcomes.put_off(entry, fault, self._rest(entry), is_first=failed_before is None)
            self.left.remove(entry)
