"""The publishers' file: what is in it, whether it still works, one more site, and what was asked of a site."""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table

from tppo_news.cli.options import PublishersPath, StorePath
from tppo_news.cli.politeness import politeness_page
from tppo_news.cli.sample import sample_settings
from tppo_news.crawl import (
    Fetcher,
    PublisherCheck,
    Timer,
    append_publisher,
    asked_delay,
    check_publisher,
    load_publishers,
    propose_publisher,
    require_contact,
    save_status,
    to_toml,
)
from tppo_news.errors import InputError
from tppo_news.extract import extract_article
from tppo_news.opening import open_for_reading
from tppo_news.records import Article, Publisher
from tppo_news.settings import Settings, load_settings
from tppo_news.store import open_store

app = typer.Typer(
    no_args_is_help=True, help="The publishers' file: list, check, add a site, and show what was asked of one."
)

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Sample = Annotated[bool, typer.Option("--sample", help="The embedded sample sites instead of the live ones.")]


@app.command("list")
def list_publishers(publishers: PublishersPath = None, as_json: AsJson = False) -> None:
    """List the publishers with scope, province, status and how they are found.

    Example: `tppo-news publishers list`
    """
    path = load_settings(publishers_path=publishers).publishers_path
    found = load_publishers(path)
    if as_json:
        for publisher in found:
            typer.echo(json.dumps(_row(publisher), ensure_ascii=False))
        return
    table = Table("domain", "name", "scope", "province", "status", "feeds", "sitemaps", "listings")
    for p in found:
        counts = (str(len(p.feeds)), str(len(p.sitemaps)), str(len(p.listings)))
        table.add_row(p.domain, p.name, p.scope, p.province or "-", p.status, *counts)
    console = Console(highlight=False)
    console.print(table)
    console.print(f"{len(found)} publishers in {path}", soft_wrap=True)


@app.command("check")
def check(
    names: Annotated[
        list[str] | None, typer.Argument(help="Domains or names of publishers; all where none is given.")
    ] = None,
    publishers: PublishersPath = None,
    store: StorePath = None,
    as_json: AsJson = False,
    write: Annotated[
        bool,
        typer.Option(
            "--write", help="Set the status of those that work to verified in the file, and add what was learned."
        ),
    ] = False,
    sample: Sample = False,
) -> None:
    """Ask each address of the publishers once, politely, and three articles: what works, and what to try where it does not.

    Where a table lacks them, the form of article addresses and the volume are learned from its feeds and sitemaps.

    No article is stored; every request is a row of the store's ledger. Not while a run holds the store.

    Example: `tppo-news publishers check kabar.co.id`
    """
    with _settings(sample, publishers_path=publishers, store_path=store) as settings:
        chosen = _named(load_publishers(settings.publishers_path), names or [])
        checks = _check_all(chosen, settings)
        articles = {domain: _article_count(publisher, checks[domain]) for domain, publisher in chosen.items()}
        working = [d for d in chosen if articles[d] and checks[d].status(chosen[d].status) == "verified"]
        if as_json:
            for domain, found in checks.items():
                typer.echo(json.dumps(_check_row(chosen[domain], found, articles[domain]), ensure_ascii=False))
        else:
            _print_checks(chosen, checks, articles)
        if write:
            for domain in working:
                found = checks[domain]
                facts = "; ".join(filter(None, (f"OK {found.checked_at:%Y-%m-%d}", found.learned.evidence)))
                save_status(settings.publishers_path, domain, "verified", f"{facts} (publishers check)", found.learned)
            typer.echo(f"{len(working)} of {len(chosen)} verified in {settings.publishers_path}", err=as_json)
    raise typer.Exit(0 if any(found.reachable for found in checks.values()) else 1)


@app.command("add")
def add(
    url: Annotated[str, typer.Argument(help="Any address of the site.", show_default=False)],
    publishers: PublishersPath = None,
    store: StorePath = None,
    write: Annotated[bool, typer.Option("--write", help="Append the table to the publishers' file.")] = False,
    sample: Sample = False,
) -> None:
    """Ask a site's front page and robots.txt for feeds and sitemaps, and print a table for publishers.toml.

    A person sets scope, province and time zone; `publishers check` its status.

    Example: `tppo-news publishers add https://kabar.co.id`
    """
    with _settings(sample, publishers_path=publishers, store_path=store) as settings:
        with (
            open_store(settings.store_path, settings.kind, archive_dir=settings.archive_dir) as opened,
            Fetcher(settings, state=opened.crawl, ledger=opened.crawl, now=_now) as fetcher,
        ):
            proposed = propose_publisher(url, fetcher=fetcher, settings=settings, now=_now)
        typer.echo(to_toml(proposed), nl=False)
        if write:
            append_publisher(settings.publishers_path, proposed)
            typer.echo(f"appended to {settings.publishers_path}", err=True)


@app.command("politeness")
def politeness(
    name: Annotated[str, typer.Argument(help="The publisher's domain.", show_default=False)],
    month: Annotated[str, typer.Option("--month", help="YYYY-MM; the present month by default.")] = "",
    publishers: PublishersPath = None,
    store: StorePath = None,
    as_json: AsJson = False,
) -> None:
    """What was asked of one publisher in a month, as a page that can be shown to its editor.

    Example: `tppo-news publishers politeness kabar.co.id --month 2026-03`
    """
    settings = load_settings(publishers_path=publishers, store_path=store)
    publisher = next((p for p in load_publishers(settings.publishers_path) if name in (p.domain, p.name)), None)
    domain = publisher.domain if publisher else name
    with open_for_reading(store) as opened:
        try:
            figures = opened.ledgers.politeness(domain, month or f"{_now():%Y-%m}")
        except ValueError as error:
            raise InputError(f"--month {month}: not a month, such as 2026-03") from error
        delay = asked_delay(publisher, opened.crawl) if publisher else 0.0
    typer.echo(politeness_page(figures, publisher, settings, robots_delay=delay, as_json=as_json))


def _now() -> datetime:
    return datetime.now(UTC)


def _settings(sample: bool, **flags: Path | None) -> AbstractContextManager[Settings]:
    if sample:
        return sample_settings(**flags)
    settings = load_settings(**flags)
    require_contact(settings)
    return nullcontext(settings)


def _named(publishers: Sequence[Publisher], names: Sequence[str]) -> dict[str, Publisher]:
    """The publishers with these names or domains, by domain; InputError for one that is not in the file."""
    known = {key: publisher for publisher in publishers for key in (publisher.name.casefold(), publisher.domain)}
    chosen = publishers if not names else []
    for name in names:
        if name.casefold() not in known:
            raise InputError(f"{name}: no publisher of the file has this name or domain")
        chosen = [*chosen, known[name.casefold()]]
    return {publisher.domain: publisher for publisher in chosen}


def _check_all(chosen: dict[str, Publisher], settings: Settings) -> dict[str, PublisherCheck]:
    """What a look at each publisher gave: all of them, however long that takes, since a run's time budget is not theirs."""
    with (
        open_store(settings.store_path, settings.kind, archive_dir=settings.archive_dir) as opened,
        Fetcher(settings, state=opened.crawl, ledger=opened.crawl, now=_now, timer=Timer(float("inf"))) as fetcher,
        ThreadPoolExecutor(settings.max_concurrent_publishers) as pool,
    ):
        waiting = {
            domain: pool.submit(check_publisher, publisher, fetcher=fetcher, settings=settings, now=_now)
            for domain, publisher in chosen.items()
        }
        try:
            return {domain: future.result() for domain, future in waiting.items()}
        except BaseException:
            fetcher.timer.stop.set()
            raise


def _article_count(publisher: Publisher, found: PublisherCheck) -> int:
    """How many pages of the sample give an article."""
    return sum(isinstance(extract_article((p,), publisher, url=p.final_url), Article) for p in found.sample)


def _print_checks(chosen: dict[str, Publisher], checks: dict[str, PublisherCheck], articles: dict[str, int]) -> None:
    table = Table("kind", Column("address", overflow="fold"), "items", "newest", "result", "what to try")
    for found in checks.values():
        for one in found.listings:
            newest = f"{one.newest_at:%Y-%m-%d}" if one.newest_at else "-"
            table.add_row(one.kind, one.url, str(one.item_count), newest, one.reason or "works", one.advice)
    console = Console(highlight=False)
    console.print(table)
    for domain, found in checks.items():
        status = found.status(chosen[domain].status) if articles[domain] else chosen[domain].status
        works = sum(not one.reason for one in found.listings)
        console.print(
            f"{domain}: {works} of {len(found.listings)} addresses work, articles from {articles[domain]} of"
            f" {len(found.sample)} pages; status {chosen[domain].status} -> {status}",
            soft_wrap=True,
        )
        if found.learned.article_pattern:
            console.print(
                f"{domain}: learned article_pattern {found.learned.article_pattern}", soft_wrap=True, markup=False
            )
        if found.learned.expected_per_day:
            console.print(f"{domain}: learned expected_per_day {found.learned.expected_per_day:g}", soft_wrap=True)


def _check_row(publisher: Publisher, found: PublisherCheck, articles: int) -> dict[str, object]:
    return {
        "domain": publisher.domain,
        "reachable": found.reachable,
        "status_before": publisher.status,
        "status": found.status(publisher.status) if articles else publisher.status,
        "newest_at": found.newest_at.isoformat() if found.newest_at else None,
        "sample_pages": len(found.sample),
        "sample_articles": articles,
        "learned_article_pattern": found.learned.article_pattern,
        "learned_expected_per_day": found.learned.expected_per_day,
        "addresses": [
            {
                "url": one.url,
                "kind": one.kind,
                "result": one.reason or "works",
                "robots": "disallowed" if one.reason in ("disallowed", "robots_unavailable") else "allowed",
                "items": one.item_count,
                "newest_at": one.newest_at.isoformat() if one.newest_at else None,
                "advice": one.advice,
            }
            for one in found.listings
        ],
    }


def _row(publisher: Publisher) -> dict[str, object]:
    return {
        "domain": publisher.domain,
        "name": publisher.name,
        "scope": publisher.scope,
        "province": publisher.province,
        "time_zone": publisher.time_zone,
        "status": publisher.status,
        "evidence": publisher.evidence,
        "feeds": publisher.feeds,
        "sitemaps": publisher.sitemaps,
        "listings": publisher.listings,
    }
