"""Addresses with a label become labelled articles of the store: asked politely, extracted, labelled; counted one by one."""

from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify.addresses import ADDRESSES_NAME, LabelledAddress, load_addresses
from tppo_news.cli.logs import set_up_logs
from tppo_news.cli.options import ModelDir, PublishersPath, StorePath
from tppo_news.cli.sample import sample_settings
from tppo_news.crawl import crawl_publisher
from tppo_news.errors import FetchError
from tppo_news.extract import find_next_pages
from tppo_news.monitoring import Run, analyse_fetched, crawl_side_by_side, open_run
from tppo_news.records import (
    CrawlCounts,
    CrawlState,
    Entry,
    HostPause,
    ListingState,
    PendingEntry,
    Publisher,
    RobotsRecord,
    Validators,
)
from tppo_news.retraining import data_folder
from tppo_news.settings import load_settings
from tppo_news.store import PersonsLabel
from tppo_news.urls import article_url, site_of

LABELLED, KEPT = "labelled", "labelled before"
OUTCOMES = {"rejection": "rejected", "pending": "waiting"}


@dataclass(frozen=True, slots=True)
class Hydrated:
    """What became of one address: one counted word, and for a failure the line that says why."""

    url: str
    outcome: str
    detail: str = ""

    @property
    def succeeded(self) -> bool:
        """The article and its label are in the store."""
        return self.outcome in (LABELLED, KEPT)


@dataclass(frozen=True)
class OnlyThese:
    """The store as the crawler asks it, with no other entry due than these: a monitor's own wait for the monitor."""

    state: CrawlState
    urls: Collection[str]

    def listing_state(self, url: str) -> ListingState | None:
        """As the store says."""
        return self.state.listing_state(url)

    def robots_record(self, host: str) -> RobotsRecord | None:
        """As the store says."""
        return self.state.robots_record(host)

    def host_pause(self, domain: str) -> HostPause | None:
        """As the store says."""
        return self.state.host_pause(domain)

    def due_entries(self, publisher: str, now: datetime) -> Sequence[PendingEntry]:
        """The due entries that are among these addresses."""
        return [waiting for waiting in self.state.due_entries(publisher, now) if waiting.entry.url in self.urls]


def hydrate(
    source: Annotated[
        Path | None, typer.Argument(help="A CSV of url,label; data/labels/addresses.csv by default.")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who labelled; the file's name by default.")] = None,
    publishers: PublishersPath = None,
    store: StorePath = None,
    models: ModelDir = None,
    time_budget: Annotated[
        float | None, typer.Option("--time-budget", help="Seconds after which no request begins.")
    ] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Addresses of the embedded sample sites.")] = False,
) -> None:
    """Fetch labelled addresses as the crawler does (robots, pace, gate), and keep text and label in the store.

    What is there already is not asked again, so it may be run until nothing waits. Example: `tppo-news labels hydrate`
    """
    path = source or data_folder(None, "data/labels", "or a CSV file") / ADDRESSES_NAME
    addresses = load_addresses(path)
    flags = {
        "publishers_path": publishers,
        "store_path": store,
        "model_dir": models,
        "time_budget_seconds": time_budget,
    }
    with (
        sample_settings(**flags) if sample else nullcontext(load_settings(**flags)) as settings,
        open_run(settings, kind="hydrate") as run,
    ):
        set_up_logs(settings.log_format)
        found = hydrate_addresses(run, addresses, path.name, by or path.name)
        counts = Counter(one.outcome for one in found)
        run.store.runs.finish(run.row, "completed", counts)
    for one in found:
        if not one.succeeded:
            typer.echo(f"{one.url}: {one.outcome}" + (f", {one.detail}" if one.detail else ""))
    told = ", ".join(f"{count} {outcome}" for outcome, count in counts.most_common())
    typer.echo(f"{len(found)} addresses of {path}: {told}; store {settings.store_path}")
    raise typer.Exit(0 if any(one.succeeded for one in found) else 1)


def hydrate_addresses(run: Run, addresses: Sequence[LabelledAddress], name: str, by: str) -> list[Hydrated]:
    """Fetch what the store does not hold, analyse it, and label every article that came of an address, in their order.

    `name` says in the store where the addresses come from; `by` is the annotator of rows that name none.
    """
    homes = [_home(run, address.url) for address in addresses]
    wanted: dict[str, list[str]] = {}
    for url, publisher in (home for home in homes if home is not None):
        wanted.setdefault(publisher.domain, []).append(url)
    crawl_side_by_side(
        run, [run.by_domain[domain] for domain in wanted], lambda p: _crawl_these(run, p, wanted[p.domain], name)
    )
    analyse_fetched(run)
    return [
        Hydrated(address.url, "no publisher", f"`tppo-news publishers add {address.url}` makes one")
        if home is None
        else _label(run, address, home[0], by)
        for address, home in zip(addresses, homes, strict=True)
    ]


def _home(run: Run, url: str) -> tuple[str, Publisher] | None:
    """The address as the crawler knows it, and its publisher; None where the publishers' file has none."""
    publisher = run.by_domain.get(site_of(url) or "")
    canonical = article_url(url, publisher) if publisher else None
    return (canonical, publisher) if publisher and canonical else None


def _crawl_these(run: Run, publisher: Publisher, urls: Sequence[str], name: str) -> CrawlCounts:
    """Ask a publisher for these addresses alone, and for none that the store has an outcome of."""
    now = run.now()
    found_by = f"{name}#{publisher.domain}"
    entries = [Entry(url, publisher.domain, None, now, found_by, "listing") for url in urls]
    ledger = run.store.crawl
    ledger.save_listing(publisher.domain, "listing", ListingState(found_by, Validators(), now, 0.0), entries)
    try:
        return crawl_publisher(
            replace(publisher, feeds=(), sitemaps=(), listings=()),
            state=OnlyThese(ledger, frozenset(urls)),
            ledger=ledger,
            fetcher=run.fetcher,
            settings=run.settings,
            now=run.now,
            find_next_pages=find_next_pages,
        )
    except FetchError as error:
        return CrawlCounts(publisher.domain, error=str(error))


def _label(run: Run, address: LabelledAddress, url: str, by: str) -> Hydrated:
    """Label the article that an address led to, or say why there is none."""
    state = run.store.learning.address_state(url)
    if state.article_id is None:
        outcome = OUTCOMES.get(state.outcome, state.outcome)
        again = f", again from {state.due_at:%Y-%m-%d %H:%M} UTC" if state.due_at else ""
        return Hydrated(address.url, outcome, state.reason + again)
    label = PersonsLabel(
        state.article_id,
        address.label,
        address.annotator or by,
        address.labelled_at or run.now(),
        address.aspect,
        address.note,
    )
    known = run.store.labels.has_label(label)
    if not known:
        run.store.labels.save_label(label)
    if not state.has_text:
        return Hydrated(address.url, "without text", "the site forbids keeping it; nothing can be trained on its label")
    return Hydrated(address.url, KEPT if known else LABELLED)
