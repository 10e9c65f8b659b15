"""One publisher's crawl: ask its due listings, fetch its due entries, give each its one outcome. Runs in one thread."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.finding import Finder
from tppo_news.crawl.visits.gate import default_vocabulary, passes_gate
from tppo_news.crawl.visits.outcomes import Outcomes
from tppo_news.crawl.visits.revisiting import Revisiter, Revisits
from tppo_news.crawl.visits.settling import FindNextPages, Gate, Settler, Trial
from tppo_news.crawl.visits.tally import Tally
from tppo_news.crawl.visits.visiting import Visits
from tppo_news.errors import FetchError
from tppo_news.records import CrawlCounts, CrawlState, Ledger, Page, Publisher
from tppo_news.settings import Settings

LOG = logging.getLogger(__name__)

LISTING_SHARE = 0.5
"""How much of its time a publisher's listings may take; the rest is for articles."""


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
    visits = Visits(publisher, fetcher, settings, settler, tally)
    timer = fetcher.timer
    started = timer.clock()
    ends = min(timer.deadline, started + seconds)
    try:
        finder.find(until=started + LISTING_SHARE * (ends - started))
        visits.visit(state.due_entries(publisher.domain, now()), until=ends)
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
