"""One run over the embedded newsroom, held against what its articles are known to say."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.e2e.conftest import SampleRun
from tests.e2e.dump import differences, dump
from tppo_news.masking import reveal
from tppo_news.monitoring import run_monitor
from tppo_news.newsroom import ExpectedOutcome, expected_outcomes
from tppo_news.newsroom.model import SampleArticle

Row = sqlite3.Row


@pytest.fixture(scope="module")
def store(sample_run: SampleRun) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(sample_run.settings.store_path)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


@pytest.fixture(scope="module")
def expected(sample_run: SampleRun) -> dict[str, ExpectedOutcome]:
    return expected_outcomes(sample_run.world.newsroom)


@pytest.fixture(scope="module")
def articles(store: sqlite3.Connection, expected: dict[str, ExpectedOutcome]) -> list[tuple[SampleArticle, Row]]:
    rows = {row["url"]: row for row in store.execute("SELECT * FROM articles")}
    return [(e.article, rows[url]) for url, e in expected.items() if e.article and url in rows]


def test_every_address_has_the_outcome_that_it_must_have(
    store: sqlite3.Connection, expected: dict[str, ExpectedOutcome]
) -> None:
    entries = {row["url"]: row for row in store.execute("SELECT * FROM entries")}
    wrong = []
    for url, outcome in expected.items():
        entry = entries.get(url)
        if entry is None:
            found = "never listed"
        elif entry["outcome"] == "rejection":
            found = f"{entry['stage']}: {entry['reason']}"
        else:
            found = str(entry["outcome"])
        if not _is_right(outcome, found, entry):
            wrong.append(f"{url}: {found}, not {outcome.kind} {outcome.stages} {outcome.reasons}")
    assert wrong == []


def _is_right(outcome: ExpectedOutcome, found: str, entry: Row | None) -> bool:
    if entry is None:
        return outcome.kind == "alias"
    if outcome.kind == "article":
        return found == "article"
    if outcome.kind == "alias":
        return found == "crawl: moved" or entry["outcome"] == "article"
    if outcome.kind == "gate":
        return found == "gate: no_tppo_word"
    stage, _, reason = found.partition(": ")
    return stage in outcome.stages and reason in outcome.reasons


def test_there_is_no_address_that_nobody_expected(
    store: sqlite3.Connection, expected: dict[str, ExpectedOutcome]
) -> None:
    aliases = {outcome.canonical_url for outcome in expected.values()}
    listed = {row["url"] for row in store.execute("SELECT url FROM entries")}
    assert listed - expected.keys() - aliases == set()


def _revealed(store: sqlite3.Connection, article_id: str, field: str, shown: str) -> str:
    """A title or text as its publisher wrote it: with the words that the store hides from readers."""
    rows = store.execute(
        "SELECT start_offset, hidden FROM masks WHERE article_id = ? AND field = ?", [article_id, field]
    )
    return reveal(shown, [(row["start_offset"], row["hidden"]) for row in rows])


def test_titles_dates_and_bylines_are_those_of_the_articles(
    articles: list[tuple[SampleArticle, Row]], store: sqlite3.Connection
) -> None:
    wrong = []
    for article, row in articles:
        zone = next(z for z in store.execute("SELECT time_zone FROM publishers WHERE domain = ?", [row["publisher"]]))[
            0
        ]
        printed = article.published_at.astimezone(ZoneInfo(zone)).date().isoformat()
        stated = (
            _revealed(store, row["id"], "title", row["title"]),
            row["publication_date"],
            json.loads(row["authors"]),
        )
        if stated != (article.title, printed, list(article.authors)):
            wrong.append((article.id, stated, (article.title, printed, list(article.authors))))
    assert wrong == []


def test_the_text_is_whole_and_nothing_but_the_articles_own(
    articles: list[tuple[SampleArticle, Row]], store: sqlite3.Connection
) -> None:
    texts = dict(store.execute("SELECT article_id, text FROM article_texts"))
    wrong = []
    for article, row in articles:
        # A headline that stands above the text once more is the title, not a paragraph.
        wanted = [block for block in article.text.split("\n") if block != article.title]
        text = _revealed(store, row["id"], "text", texts[row["id"]])
        missing = [block for block in wanted if block not in text]
        if missing:
            wrong.append((article.id, missing))
    assert wrong == []


def test_labels(articles: list[tuple[SampleArticle, Row]]) -> None:
    wrong = [(a.id, a.label, row["label"], round(row["score"], 2)) for a, row in articles if a.label != row["label"]]
    assert len(wrong) <= 0.05 * len(articles), wrong


FACTS: dict[str, tuple[str, Callable[[SampleArticle], Iterable[object]]]] = {
    "offices": ("SELECT name FROM article_offices WHERE article_id = ?", lambda a: (o.name for o in a.facts.offices)),
    "officials": (
        "SELECT name FROM article_officials WHERE article_id = ?",
        lambda a: (o.name for o in a.facts.officials),
    ),
    "dates": (
        "SELECT DISTINCT value FROM article_dates WHERE article_id = ? AND value IS NOT NULL",
        lambda a: {d.value for d in a.facts.dates},
    ),
    "village counts": (
        "SELECT DISTINCT count FROM village_counts WHERE article_id = ? AND count IS NOT NULL",
        lambda a: {c.count for c in a.facts.village_counts},
    ),
    "villages": ("SELECT name FROM article_villages WHERE article_id = ?", lambda a: a.facts.villages),
}
FLOORS = {"offices": 0.95, "officials": 0.97, "dates": 0.98, "village counts": 0.96, "villages": 0.93}


def _plain(value: object) -> str:
    """A name as the annotation rules compare it: case and the village's unit word do not count."""
    text = str(value).casefold()
    return re.sub(r"^(?:desa|kelurahan|kalurahan|kampung|nagari|gampong|pekon|negeri) ", "", text)


@pytest.mark.parametrize("kind", FACTS)
def test_facts_figure_by_figure(
    kind: str, articles: list[tuple[SampleArticle, Row]], store: sqlite3.Connection
) -> None:
    query, wanted_of = FACTS[kind]
    right = missed = false = 0
    misses = []
    for article, row in articles:
        found = Counter(_plain(r[0]) for r in store.execute(query, [row["id"]]))
        wanted = Counter(_plain(value) for value in wanted_of(article))
        right += sum((found & wanted).values())
        missed += sum((wanted - found).values())
        false += sum((found - wanted).values())
        if found != wanted:
            misses.append((article.id, "missed", list(wanted - found), "false", list(found - wanted)))
    f1 = 2 * right / (2 * right + missed + false)
    assert f1 >= FLOORS[kind], f"{kind}: F1 {f1:.3f}\n" + "\n".join(map(str, misses))


def test_no_fact_comes_from_furniture(articles: list[tuple[SampleArticle, Row]], store: sqlite3.Connection) -> None:
    texts = dict(store.execute("SELECT article_id, text FROM article_texts"))
    for table in (
        "article_offices",
        "article_officials",
        "article_dates",
        "village_counts",
        "article_villages",
        "figures",
        "legal_bases",
        "sentences",
        "case_stages",
        "destinations",
        "modus",
    ):
        for row in store.execute(f"SELECT article_id, surface, start_offset, end_offset FROM {table}"):  # noqa: S608
            assert texts[row["article_id"]][row["start_offset"] : row["end_offset"]] == row["surface"]
    own = {row["id"]: article.text for article, row in articles}
    for row in store.execute("SELECT article_id, surface FROM article_officials"):
        assert row["surface"] in own[row["article_id"]]


def test_a_second_run_stores_nothing_new_and_asks_for_no_article(sample_run: SampleRun) -> None:
    before = dump(sample_run.settings.store_path)
    asked = len(sample_run.world.server.log)
    report = run_monitor(sample_run.settings)
    assert differences(before, dump(sample_run.settings.store_path)) == []
    assert (report.summary.entries_listed, report.summary.articles_stored) == (0, 0)
    assert report.drift is None
    later = sample_run.world.server.log[asked:]
    assert {record.status for record in later} <= {200, 304}
    assert sum(record.status == 304 for record in later) >= 5
    assert not {record.path for record in later} & {"/berita", "/read"}


def test_the_run_obeyed_robots_and_said_who_it_is(sample_run: SampleRun) -> None:
    expected = expected_outcomes(sample_run.world.newsroom)
    refused = {url for url, outcome in expected.items() if "robots" in outcome.stages}
    assert refused
    asked = {f"http://{record.host}{record.path}" for record in sample_run.world.server.log}
    assert not refused & asked
    assert all("tppo-news/" in record.user_agent for record in sample_run.world.server.log)


def test_the_summary_adds_up(sample_run: SampleRun, store: sqlite3.Connection) -> None:
    summary = sample_run.report.summary
    entries = store.execute("SELECT count(*) FROM entries").fetchone()[0]
    assert summary.entries_listed == entries
    ended = summary.articles_stored + summary.refused_by_robots + sum(summary.rejected.values()) + summary.pending
    assert ended == entries
    assert Path(sample_run.report.store_path) == sample_run.settings.store_path


def test_the_report_holds_recent_articles_against_training_time(
    sample_run: SampleRun, store: sqlite3.Connection
) -> None:
    assert sample_run.report.drift is not None
    assert sample_run.report.drift.articles == store.execute("SELECT count(*) FROM articles").fetchone()[0]
