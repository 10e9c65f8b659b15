"""The same measures on what lies outside this repository: pages of real outlets and a third party's dates (TPPO_SHARED_DIR)."""

import json
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trafilatura

from tests.benchmarks.dates import DateScore, score_dates, third_party_lines
from tests.facts.family_times import family_shares
from tppo_news.extract import extract_article
from tppo_news.facts import FactFinder
from tppo_news.records import Article, Page, Publisher
from tppo_news.urls import site_of

BEGIN, END = "<!-- real pages: begin -->", "<!-- real pages: end -->"
ROUNDS = 5
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass(frozen=True)
class RealPage:
    """A page of an outlet, as it was served."""

    page: Page
    publisher: Publisher


def real_pages(shared: Path) -> list[RealPage]:
    """The pages of the shared gold."""
    folder = shared / "pages"
    rows = [
        json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    pages = []
    for row in rows:
        domain = site_of(row["url"]) or "unknown.test"
        publisher = Publisher(domain.split(".")[0], domain, "national", "Asia/Jakarta", "unverified", "benchmark")
        page = Page(row["url"], row["url"], 200, {}, (folder / row["file"]).read_bytes(), NOW)
        pages.append(RealPage(page, publisher))
    return pages


def shortest(work: Callable[[], object]) -> float:
    """The processor time of the shortest of several rounds, after one that warms up."""
    work()
    rounds = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        rounds.append(time.process_time() - started)
    return min(rounds)


def real_part(finder: FactFinder) -> str | None:
    """The part of the page on real pages and third-party dates, as Markdown; None where TPPO_SHARED_DIR is not set."""
    shared = os.environ.get("TPPO_SHARED_DIR")
    if not shared:
        return None
    pages = real_pages(Path(shared))
    articles = [article for article in map(_extracted, pages) if isinstance(article, Article)]
    bare = shortest(lambda: [_bare(one) for one in pages]) / len(pages)
    extract = shortest(lambda: [_extracted(one) for one in pages]) / len(pages)
    facts = shortest(lambda: [_facts(finder, article) for article in articles]) / len(articles)
    return "\n".join(
        [
            f"Measured on {datetime.now(UTC).date()} on {len(pages)} pages of real outlets, which are not part of this repository;",
            "processor time of the shortest of five rounds.",
            "",
            "| stage | pages/s | time per page in T |",
            "|---|---|---|",
            *(
                f"| {stage} | {1 / seconds:,.0f} | {seconds / bare:.2f} |"
                for stage, seconds in (("bare trafilatura (T)", bare), ("extract", extract), ("facts", facts))
            ),
            "",
            *shares_table(family_shares(finder, articles).items()),
            "",
            "Dates of the lines of indonesia-ner, a third party's gold: precision of all that a tool reads as a date, recall of",
            "the spans that give a day, read from end to end.",
            "",
            *dates_table(score_dates(finder.nlp, third_party_lines(Path(shared)), tagged=True)),
        ]
    )


def shares_table(shares: Iterable[tuple[str, float]]) -> list[str]:
    """The families of fact rules as lines of a table, the costliest first."""
    ordered = sorted(shares, key=lambda one: -one[1])
    return ["| family | share of the time |", "|---|---|", *(f"| {name} | {share:.1%} |" for name, share in ordered)]


def dates_table(scores: Sequence[DateScore]) -> list[str]:
    """Tools that read dates as lines of a table, with precision and recall where they were scored."""
    if any(score.f1 is None for score in scores):
        return ["| tool | lines/s |", "|---|---|", *(f"| {s.tool} | {s.lines_per_second:,.0f} |" for s in scores)]
    return [
        "| tool | P | R | F1 | lines/s |",
        "|---|---|---|---|---|",
        *(
            f"| {s.tool} | {s.precision:.3f} | {s.recall:.3f} | {s.f1:.3f} | {s.lines_per_second:,.0f} |"
            for s in scores
        ),
    ]


def _bare(one: RealPage) -> object:
    return trafilatura.bare_extraction(one.page.content, url=one.page.final_url, with_metadata=True)


def _extracted(one: RealPage) -> object:
    return extract_article([one.page], one.publisher, url=one.page.final_url)


def _facts(finder: FactFinder, article: Article) -> object:
    return finder.find(
        article.text, title=article.title, publication_date=article.publication_date, furniture=article.furniture
    )
