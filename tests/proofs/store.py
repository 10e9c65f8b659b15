"""A store of a million rows: writes stay short while people read, and the desk's questions are answered at once."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic
from typing import Any

import yaml

from tests.proofs.claims import Claim, Section
from tests.store.builders import NOW, PUBLISHERS, open_sample
from tppo_news.newsroom import load_newsroom
from tppo_news.pipeline import analyse_articles, article_from_text, load_tools
from tppo_news.records import DateFact, Entry, Finding, ListingState, Rejection, Validators, content_id
from tppo_news.settings import load_settings, resource_path
from tppo_news.store import Store

MAX_WRITE_SECONDS = 0.2
MAX_ANSWER_SECONDS = 1.0
YEARS = 8
YEAR = timedelta(days=364)
"""Whole weeks, so that a date that names its weekday stays right."""
AT_ONCE = 25
"""As many articles as the store itself writes in one transaction."""
LISTED_AT_ONCE = 100


def prove_store(*, full: bool) -> Section:
    """Articles of eight years and the addresses that the gate left: a million rows (bounded: thirty thousand)."""
    articles, gated, least = (20_000, 600_000, 1_000_000) if full else (600, 20_000, 30_000)
    originals = _sample_findings()
    with TemporaryDirectory() as folder, open_sample(Path(folder)) as store:
        started = monotonic()
        with _reading(store.path) as reads:
            slowest = max([*_write_articles(store, originals, articles), *_write_gated(store, gated)])
        seconds = monotonic() - started
        due = _seconds_of(lambda: [store.crawl.due_entries(publisher.domain, NOW) for publisher in PUBLISHERS])
        with closing(_open_for_reading(store.path)) as reader:
            rows = _row_count(reader)
            answer_seconds, question = max((_seconds_of(ask), name) for name, ask in _questions(reader))
            verdict = str(reader.execute("PRAGMA quick_check").fetchone()[0])
    return Section(
        "A large store",
        f"{articles:,} articles with their facts and {gated:,} addresses that the gate left, over {YEARS} years, written through"
        f" the store's own methods in {seconds:.0f} s while another connection asked its views in turn ({reads.done:,} answers).",
        (
            Claim(f"rows (at least {least:,})", f"{rows:,}", rows >= least),
            Claim(
                f"slowest write, milliseconds (at most {1000 * MAX_WRITE_SECONDS:.0f})",
                f"{1000 * slowest:.0f}",
                slowest <= MAX_WRITE_SECONDS,
            ),
            Claim(
                f"slowest view or titled query, milliseconds (at most {1000 * MAX_ANSWER_SECONDS:.0f})",
                f"{1000 * answer_seconds:.0f} ({question})",
                answer_seconds <= MAX_ANSWER_SECONDS,
            ),
            Claim("entries that are due, as a run asks for them, milliseconds", f"{1000 * due:.0f}", due <= 1.0),
            Claim("SQLite's check of the file", verdict, verdict == "ok"),
        ),
    )


def _sample_findings() -> list[Finding]:
    """What analysis makes of the sample sites' articles."""
    articles = [article_from_text(a.id, a.text, a.title, None, a.published_at.date()) for a in load_newsroom().articles]
    return list(analyse_articles(articles, load_tools(load_settings().model_dir)))


def _write_articles(store: Store, originals: list[Finding], count: int) -> Iterator[float]:
    """Write copies, each under an address of its own and some years back; gives the seconds of each write."""
    for start in range(0, count, AT_ONCE):
        batch = [_copy(originals[n % len(originals)], n) for n in range(start, min(count, start + AT_ONCE))]
        yield _seconds_of(lambda batch=batch: store.findings.save_findings(batch))  # type: ignore[misc]  # bound at once


def _copy(original: Finding, number: int) -> tuple[Entry, Finding]:
    publisher = PUBLISHERS[number % len(PUBLISHERS)].domain
    url = f"https://{publisher}/artikel/{number}"
    back = YEAR * (number // 100 % YEARS)
    published = original.article.publication_date or NOW.date()
    article = replace(
        original.article, id=content_id(url), url=url, publisher=publisher, publication_date=published - back
    )
    facts = replace(original.facts, dates=tuple(_moved(fact, back) for fact in original.facts.dates))
    entry = Entry(url, publisher, article.title, NOW - back, f"https://{publisher}/feed")
    return entry, replace(original, article=article, facts=facts)


def _moved(fact: DateFact, back: timedelta) -> DateFact:
    if fact.value is None or fact.precision != "day":
        return fact
    return replace(fact, value=(date.fromisoformat(fact.value) - back).isoformat())


def _write_gated(store: Store, count: int) -> Iterator[float]:
    """List addresses by the hundred, as a feed does, and end each at the gate; gives the seconds of each write."""
    for start in range(0, count, LISTED_AT_ONCE):
        publisher = PUBLISHERS[start // LISTED_AT_ONCE % len(PUBLISHERS)].domain
        feed = f"https://{publisher}/feed"
        listed_at = NOW - timedelta(days=start // LISTED_AT_ONCE % (364 * YEARS))
        entries = [
            Entry(f"https://{publisher}/lain/{number}", publisher, "Judul contoh", listed_at, feed)
            for number in range(start, start + LISTED_AT_ONCE)
        ]
        state = ListingState(feed, Validators(), next_poll_at=NOW, interval_seconds=900.0)
        yield _seconds_of(lambda: store.crawl.save_listing(publisher, "feed", state, entries))  # noqa: B023 - called at once
        for entry in entries:
            ended = Rejection(entry.url, "gate", "no_tppo_word")
            yield _seconds_of(lambda: store.crawl.save_rejection(entry, ended))  # noqa: B023 - called at once


@dataclass
class _Reads:
    """How many questions were answered so far."""

    done: int = 0


@contextmanager
def _reading(path: Path) -> Iterator[_Reads]:
    """A second connection that asks the views in turn, over and over, until the block ends."""
    reads, stop = _Reads(), Event()

    def read() -> None:
        with closing(_open_for_reading(path)) as reader:
            while not stop.is_set():
                for _, ask in _questions(reader):
                    ask()
                    reads.done += 1
                    if stop.wait(0.1):
                        return

    thread = Thread(target=read)
    thread.start()
    try:
        yield reads
    finally:
        stop.set()
        thread.join()


def _open_for_reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def _questions(reader: sqlite3.Connection) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each view and each titled query of the desk by name, as the desk asks it: one page of at most a thousand rows."""
    views = [row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")]
    metadata: dict[str, Any] = yaml.safe_load(resource_path("data/metadata.yaml").read_text(encoding="utf-8"))
    queries = {name: str(query["sql"]) for name, query in metadata["databases"]["tppo"]["queries"].items()}
    # Search calls a function that only the desk has.
    open_to_all = {name: sql for name, sql in queries.items() if "escape_fts" not in sql}
    for name, sql in ({view: f"SELECT * FROM [{view}]" for view in views} | open_to_all).items():  # noqa: S608 - our own views
        blanks = dict.fromkeys(re.findall(r":([a-z_]+)", sql), "")
        yield name, lambda sql=sql, blanks=blanks: reader.execute(sql, blanks).fetchmany(1001)  # type: ignore[misc]


def _row_count(reader: sqlite3.Connection) -> int:
    tables = reader.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%'"
    )
    return sum(reader.execute(f"SELECT count(*) FROM [{name}]").fetchone()[0] for (name,) in tables.fetchall())  # noqa: S608


def _seconds_of(act: Callable[[], object]) -> float:
    started = monotonic()
    act()
    return monotonic() - started
