"""One monitoring run, without Prefect: crawl what is due, analyse what was fetched, store, report.

flows/monitor.py calls the same functions as tasks; `tppo-news crawl` and the tests call `run_monitor`.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tppo_news.classify import Classifier
from tppo_news.classify.drift import Drift
from tppo_news.crawl import (
    Fetcher,
    Turns,
    crawl_publisher,
    forbids_keeping,
    load_publishers,
    require_contact,
    send_webhook,
)
from tppo_news.drifting import drift_counts, drift_of_run, keep_figures
from tppo_news.errors import FetchError, StoreError
from tppo_news.extract import PageWorker, find_next_pages, load_templates
from tppo_news.pipeline import Fetched, Tools, analyse_each, load_tools
from tppo_news.records import Article, CrawlCounts, Entry, Finding, Page, Publisher, Rejection
from tppo_news.settings import Settings
from tppo_news.store import PublisherAlarm, RunSummary, Store, open_store
from tppo_news.store import Run as RunRow

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The clock of a run."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class BatchCounts:
    """What one batch of analysis gave: entries taken, articles stored, entries rejected."""

    taken: int = 0
    stored: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: per publisher, and in the store."""

    store_path: Path
    crawls: tuple[CrawlCounts, ...]
    summary: RunSummary
    alarms: tuple[PublisherAlarm, ...] = ()
    """What stands wrong with publishers."""
    drift: Drift | None = None
    """Recent articles against training time; None where the run stored nothing, or the model does not say."""

    @property
    def reached(self) -> int:
        """How many publishers answered at all."""
        return sum(not crawl.error for crawl in self.crawls)


@dataclass(frozen=True, slots=True)
class Run:
    """The means of one run. Threads share it."""

    settings: Settings
    publishers: tuple[Publisher, ...]
    store: Store
    fetcher: Fetcher
    now: Callable[[], datetime]
    row: RunRow
    worker: PageWorker
    """The process that pages are extracted in: samples of gated ones during the crawl, all that was fetched behind it."""
    turns: Turns

    @property
    def by_domain(self) -> dict[str, Publisher]:
        """The publishers by their key; one that has left the file is not among them."""
        return {publisher.domain: publisher for publisher in self.publishers}


@contextmanager
def open_run(settings: Settings, now: Callable[[], datetime] = utc_now, kind: str = "monitor") -> Iterator[Run]:
    """Open store and network for one run of a kind, and record how it ended.

    Raises ConfigError for a bad publishers file or contact, InputError for site templates that cannot be read, StoreError for a
    store that cannot be used or is held by another run.
    """
    require_contact(settings)
    if settings.templates_path:
        load_templates(settings.templates_path)  # a bad file is told before the crawl, not behind it
    publishers = load_publishers(settings.publishers_path)
    with open_store(settings.store_path, settings.kind, archive_dir=settings.archive_dir, clock=now) as store:
        store.publishers.sync(publishers)
        store.erasures.run()
        row = store.runs.start(kind)
        with (
            Fetcher(settings, state=store.crawl, ledger=store.crawl, now=now) as fetcher,
            PageWorker(settings.page_seconds) as worker,
        ):
            # It starts up while the sites are crawled.
            worker.start()
            turns = Turns(len(publishers), settings.max_concurrent_publishers, settings.time_budget_seconds)
            run = Run(settings, publishers, store, fetcher, now, row, worker, turns)
            try:
                yield run
            except BaseException as error:
                store.runs.finish(row, "failed", {}, f"{type(error).__name__}: {error}"[:500])
                raise


def crawl_one(run: Run, publisher: Publisher) -> CrawlCounts:
    """Crawl one publisher when its turn comes; what the network does to it is a line in its counts and stops no other.

    Raises StoreError where the store cannot be written.
    """
    try:
        with run.turns.take() as seconds:
            return crawl_publisher(
                publisher,
                state=run.store.crawl,
                ledger=run.store.crawl,
                fetcher=run.fetcher,
                settings=run.settings,
                now=run.now,
                find_next_pages=find_next_pages,
                revisits=run.store.revisits,
                trial=partial(gives_article, run.worker, publisher),
                seconds=seconds,
            )
    except FetchError as error:
        log.error("%s: %s", publisher.domain, error)
        return CrawlCounts(publisher.domain, error=str(error))


def gives_article(worker: PageWorker, publisher: Publisher, entry: Entry, page: Page) -> bool:
    """Whether extraction makes an article of the page; one that hangs, or meets a defect of ours, gives none."""
    return isinstance(worker.extract((page,), publisher, url=entry.url), Article)


def analyse_batch(run: Run, tools: Tools) -> BatchCounts:
    """Analyse the next fetched entries and store what came of each; `taken` is 0 when none waits any more.

    Of a page that may not be kept, link and facts stay: no text, and its raw bytes are overwritten.
    """
    batch = list(run.store.findings.iter_fetched(run.settings.analyse_batch_size))
    known: list[tuple[Entry, Fetched]] = []
    publishers = run.by_domain
    for entry, pages in batch:
        publisher = publishers.get(entry.publisher)
        if publisher is None:
            run.store.findings.save_rejection(entry, Rejection(entry.url, "crawl", "publisher_left"))
        else:
            keep = run.store.furniture.given_back(entry.id)
            known.append((entry, Fetched(entry.url, publisher, pages, keep=keep, stated_at=entry.published_at)))
    unkept = [entry for entry, fetched in known if may_not_be_kept(fetched)]
    for entry in unkept:  # before the outcome: a kill in between only means another fetch
        run.store.erasures.discard(entry)
    findings: list[tuple[Entry, Finding]] = []
    for (entry, _), outcome in zip(known, analyse_each([fetched for _, fetched in known], tools), strict=True):
        if isinstance(outcome, Rejection):
            run.store.findings.save_rejection(entry, outcome)
        else:
            findings.append((entry, outcome))
    unkept_ids = {entry.id for entry in unkept}
    articles = {finding.article.id for entry, finding in findings if entry.id in unkept_ids}
    run.store.findings.save_findings(findings, unkept=articles)
    run.store.erasures.run()
    return BatchCounts(taken=len(batch), stored=len(findings), rejected=len(batch) - len(findings))


def may_not_be_kept(fetched: Fetched) -> bool:
    """Whether the publisher refused archiving, or one of the pages says noindex or noarchive."""
    return fetched.publisher.refused or any(forbids_keeping(page) for page in fetched.pages)


def finish_run(run: Run, crawls: Sequence[CrawlCounts], classifier: Classifier | None) -> RunReport:
    """Count the days, close the run's row, and say what happened. Without the classifier of its analysis no drift is measured."""
    run.store.publishers.count_days(run.now())
    alarms = run.store.health.judge()
    lines = [alarm_line(alarm) for alarm in alarms if alarm.is_new]
    send_webhook(run.settings.webhook_url, lines)
    run.store.revisits.link_corrections()
    run.store.withdrawals.purge()
    run.store.purging.run(run.settings.keep_days)
    run.store.erasures.run()
    keep_figures(run.store, run.settings.model_dir, run.now())
    summary = run.store.report.summary(run.row.started_at)
    counts = {
        "publishers": len(crawls),
        "publishers_failed": sum(bool(crawl.error) for crawl in crawls),
        "entries_listed": summary.entries_listed,
        "pages_fetched": summary.pages_fetched,
        "refused_by_robots": summary.refused_by_robots,
        "rejected": sum(summary.rejected.values()),
        "articles_stored": summary.articles_stored,
        "pending": summary.pending,
    }
    drift = None
    if classifier and summary.articles_stored:
        drift = drift_of_run(run.store, classifier, run.settings.model_dir, run.now())
    counts |= drift_counts(drift) if drift else {}
    report = RunReport(run.settings.store_path, tuple(crawls), summary, alarms, drift)
    unreached = bool(crawls) and not report.reached
    run.store.runs.finish(
        run.row, "failed" if unreached else "completed", counts, "no publisher reached" if unreached else None
    )
    return report


def alarm_line(standing: PublisherAlarm) -> str:
    """An alarm for a person: "kabar.test: quiet since 2026-03-02 (0 listed on 2026-03-02, 40 expected)"."""
    alarm = standing.alarm
    return f"{alarm.publisher}: {alarm.kind} since {alarm.since} ({alarm.detail})"


def run_monitor(settings: Settings, now: Callable[[], datetime] = utc_now) -> RunReport:
    """A whole run in this process: publishers side by side, then analysis batch by batch."""
    with open_run(settings, now) as run:
        crawls = crawl_side_by_side(run, run.publishers, partial(crawl_one, run))
        return finish_run(run, crawls, analyse_fetched(run))


def crawl_side_by_side(
    run: Run, publishers: Sequence[Publisher], crawl: Callable[[Publisher], CrawlCounts]
) -> list[CrawlCounts]:
    """Crawl publishers in threads, each at its own pace; their counts in order of domain.

    Whatever ends this early also ends the crawls in flight, each after the request that it is at.
    """
    with ThreadPoolExecutor(run.settings.max_concurrent_publishers, thread_name_prefix="crawl") as pool:
        waiting = {pool.submit(crawl, publisher): publisher.domain for publisher in publishers}
        try:
            crawls = [_counts_of(done, waiting[done]) for done in as_completed(waiting)]
        except BaseException:
            run.fetcher.timer.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return sorted(crawls, key=lambda crawl: crawl.publisher)


def _counts_of(done: Future[CrawlCounts], domain: str) -> CrawlCounts:
    """A crawl's counts, or what the store said against it."""
    try:
        return done.result()
    except StoreError as error:
        log.error("%s: %s", domain, error)
        return CrawlCounts(domain, error=str(error))


def load_tools_of(run: Run) -> Tools:
    """What a run's analysis needs, with the run's own process for pages, which has started by now."""
    return replace(load_tools(run.settings.model_dir, run.settings.templates_path), worker=run.worker)


def analyse_fetched(run: Run) -> Classifier | None:
    """Analyse everything that waits for it, batch by batch; returns the classifier that did, or None where nothing waited."""
    if not run.store.findings.fetched_entries(1):
        return None
    tools = load_tools_of(run)
    while analyse_batch(run, tools).taken:
        pass
    return tools.classifier
