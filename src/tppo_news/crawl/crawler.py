"""One publisher's crawl: ask its due listings, fetch its due entries, give each its one outcome. Runs in one thread."""

import logging
import re
from collections.abc import Callable, Sequence
from datetime import datetime

from tppo_news.crawl.asking import ATTEMPTS, fault_of, is_passing, retry_pause
from tppo_news.crawl.fetch import Fetcher
from tppo_news.crawl.finding import Finder
from tppo_news.crawl.gate import default_vocabulary, passes_gate
from tppo_news.crawl.outcomes import Outcomes
from tppo_news.crawl.revisiting import Revisiter, Revisits
from tppo_news.crawl.settling import FindNextPages, Gate, Settler, Trial
from tppo_news.crawl.tally import Tally
from tppo_news.errors import FetchError
from tppo_news.records import CrawlCounts, CrawlState, Entry, Ledger, Page, Publisher
from tppo_news.settings import Settings

LOG = logging.getLogger(__name__)

LISTING_SHARE = 0.5
"""How much of its time a publisher's listings may take; the rest is for articles."""
HOST_DOWN_AFTER = 5
"""So many failures in a row mean that the host is down: this run leaves it alone."""
HOST_FAULT = re.compile(r"timeout|dns|tls|connection|protocol|http_5\d\d")


def no_next_pages(_page: Page) -> Sequence[str]:
    """Every article is one page."""
    return ()


def crawl_publisher(
    publisher: Publisher,
    *,
    state: CrawlState,
    ledger: Ledger,
    fetcher: Fetcher,
    settings: Settings,
    now: Callable[[], datetime],
    find_next_pages: FindNextPages = no_next_pages,
    gate: Gate = passes_gate,
    revisits: Revisits | None = None,
    trial: Trial | None = None,
    seconds: float = float("inf"),
) -> CrawlCounts:
    """Crawl what is due of one publisher and say what was done; every failure becomes a counted outcome.

    `find_next_pages` gives the addresses of an article's further pages. `revisits` is where stored articles wait to be
    asked again; `trial` extracts a sample of gated pages all the same. `seconds` is this publisher's share of the run's
    time: from then on nothing new is begun and the rest stays due. The crawl ends early, with nothing lost, when the
    time budget is used up or the run is asked to stop (`fetcher.timer`). Raises StoreError only.
    """
    tally = Tally(publisher.domain)
    finder = Finder(
        publisher,
        state=state,
        ledger=ledger,
        fetcher=fetcher,
        settings=settings,
        now=now,
        tally=tally,
        search_terms=default_vocabulary().search_terms,
    )
    outcomes = Outcomes(ledger, tally, now)
    settler = Settler(publisher, state, fetcher, settings, outcomes, find_next_pages, gate, trial)
    visits = _Visits(publisher, fetcher, settings, settler, tally)
    timer = fetcher.timer
    started = timer.clock()
    ends = min(timer.deadline, started + seconds)
    try:
        finder.find(until=started + LISTING_SHARE * (ends - started))
        visits.visit([waiting.entry for waiting in state.due_entries(publisher.domain, now())], until=ends)
        if revisits is not None:
            Revisiter(settler, fetcher, revisits, now, tally.revisited).revisit(
                ends, settings.max_entries_per_publisher
            )
    except FetchError as error:
        if error.reason != "stopped":
            raise
        LOG.info("%s: %s", publisher.domain, error)
    tally.pending += len(visits.left)
    LOG.info("crawled %s: %s", publisher.domain, tally.counts())
    return tally.counts()


class _Visits:
    """Fetches due entries in rounds: what fails and may pass is tried again after the others."""

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

    def visit(self, entries: Sequence[Entry], until: float) -> None:
        """Fetch the entries in their order, as many as one run may and until that moment; the others stay due.

        Raises FetchError("stopped").
        """
        self.left = list(entries)
        count = self._settings.max_entries_per_publisher
        queue = self.left[:count]
        faults: dict[str, FetchError] = {}
        for attempt in range(1, ATTEMPTS + 1):
            for entry in queue:
                if self._fetcher.timer.clock() >= until:
                    return
                fault = self._try(entry)
                if fault is None:
                    self.left.remove(entry)
                    continue
                faults[entry.url] = fault
                if self._host_is_down() or self._rest(entry) > self._settings.retry_wait_seconds:
                    self._leave_alone(faults)
                    return
            queue = [entry for entry in queue if entry in self.left]
            if not queue or attempt == ATTEMPTS or not self._wait(queue[0], attempt):
                break
        self._put_off(queue, faults)

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
            self._settler.outcomes.put_off(entry, fault)
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

    def _host_is_down(self) -> bool:
        return self._failures_in_row >= HOST_DOWN_AFTER

    def _rest(self, entry: Entry) -> float:
        return self._fetcher.rest_seconds(entry.url)

    def _leave_alone(self, faults: dict[str, FetchError]) -> None:
        """What failed is put off; everything else too where the host asked for rest, else it stays due."""
        rests = {entry.url: FetchError("host_rests") for entry in self.left if self._rest(entry) > 0}
        reasons = {**rests, **faults}
        self._put_off([entry for entry in self.left if entry.url in reasons], reasons)

    def _put_off(self, entries: Sequence[Entry], faults: dict[str, FetchError]) -> None:
        for entry in entries:
            self._settler.outcomes.put_off(entry, faults[entry.url], self._rest(entry))
            self.left.remove(entry)
