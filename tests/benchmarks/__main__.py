"""`make bench`: pages a second of each stage and of the chain, beside bare trafilatura on the same pages in the same run.

The pages are those of the embedded newsroom that pass the gate. Figures of a machine differ from day to day; the ratios hold
better. Writes docs/benchmarks.md. Where TPPO_SHARED_DIR names a folder of real pages, facts are measured on those as well;
without it what was measured there before is kept.
"""

import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trafilatura

from tests.benchmarks.dates import DateScore, score_dates
from tests.benchmarks.pages import SamplePages, sample_pages
from tests.benchmarks.real import BEGIN, END, dates_table, real_part, shares_table
from tests.benchmarks.start import Start, measure_start
from tests.extract.templates import replaced
from tests.facts.family_times import family_shares
from tppo_news.classify.reading import read_article
from tppo_news.extract import extract_article
from tppo_news.pipeline import analyse_articles, load_tools
from tppo_news.records import Article, Finding
from tppo_news.settings import load_settings
from tppo_news.store import Store, open_store
from tppo_news.text import iter_paragraphs

TARGET = Path(__file__).parents[2] / "docs" / "benchmarks.md"
ROUNDS = 5


@dataclass(frozen=True)
class Timing:
    """A stage, how many pages it did, and its median seconds for all of them."""

    stage: str
    pages: int
    seconds: float

    @property
    def pages_per_second(self) -> float:
        """How many pages the stage does in a second."""
        return self.pages / self.seconds


Stage = tuple[str, int, Callable[[], object]]
"""Its name, how many pages it does, and what does them."""


def timed(stages: Sequence[Stage]) -> list[Timing]:
    """The median of several rounds of each stage, after one that warms up; they take turns, since a machine's load changes."""
    rounds: dict[str, list[float]] = {stage: [] for stage, _, _ in stages}
    for _ in range(ROUNDS + 1):
        for stage, _, work in stages:
            started = time.perf_counter()
            work()
            rounds[stage].append(time.perf_counter() - started)
    return [Timing(stage, pages, statistics.median(rounds[stage][1:])) for stage, pages, _ in stages]


def bare_trafilatura(sample: SamplePages) -> None:
    """trafilatura in its default mode, with metadata: the yardstick T."""
    for fetched in sample.fetched:
        trafilatura.bare_extraction(fetched.pages[0].content, url=fetched.url, with_metadata=True)


def extracted(sample: SamplePages) -> list[Article]:
    """The articles of all pages."""
    found = [extract_article(f.pages, f.publisher, url=f.url) for f in sample.fetched]
    return [article for article in found if isinstance(article, Article)]


def new_stores(folder: Path, sample: SamplePages) -> Iterator[Store]:
    """Empty stores, so that no round writes over what another wrote."""
    for number in range(ROUNDS + 1):
        store = open_store(folder / f"{number}" / "sample.db", "sample")
        store.publishers.sync(sample.publishers)
        yield store


def save(sample: SamplePages, findings: Sequence[Finding], store: Store) -> None:
    """Write every finding into a store."""
    store.findings.save_findings([(sample.entries[f.article.url], f) for f in findings])


@dataclass(frozen=True)
class Measured:
    """All timings, trafilatura first, the share of each rule family in the time of the facts, and dates beside a peer."""

    timings: Sequence[Timing]
    shares: Mapping[str, float]
    dates: Sequence[DateScore]
    real: str | None
    """What real pages gave, as Markdown, where there are some."""


def measure() -> Measured:
    """Time every stage and the chain, then the families of fact rules."""
    sample = sample_pages()
    tools = load_tools(load_settings().model_dir)
    articles = extracted(sample)
    findings = analyse_articles(articles, tools)
    readings = [read_article(a.title, a.text, a.furniture) for a in articles]
    count = len(sample.fetched)

    def classify() -> None:
        tools.classifier.predict([read_article(a.title, a.text, a.furniture) for a in articles])

    def facts() -> None:
        for a in articles:
            tools.fact_finder.find(a.text, title=a.title, publication_date=a.publication_date, furniture=a.furniture)

    with tempfile.TemporaryDirectory() as folder:
        alone = list(new_stores(Path(folder) / "alone", sample))
        chained = list(new_stores(Path(folder) / "chained", sample))
        timings = timed(
            [
                ("bare trafilatura (T)", count, lambda: bare_trafilatura(sample)),
                ("extract", count, lambda: extracted(sample)),
                ("classify", len(readings), classify),
                ("facts", len(articles), facts),
                ("store", len(findings), lambda: save(sample, findings, alone.pop())),
                ("the chain", count, lambda: save(sample, analyse_articles(extracted(sample), tools), chained.pop())),
            ]
        )
    lines = [a.text[start:end] for a in articles for start, end in iter_paragraphs(a.text)]
    finder = tools.fact_finder
    return Measured(timings, family_shares(finder, articles), score_dates(finder.nlp, lines), real_part(finder))


def table(measured: Measured, start: Start) -> str:
    """The page as Markdown."""
    yardstick = measured.timings[0]
    lines = [
        "# Benchmarks",
        "",
        f"Made by `make bench` on {datetime.now(UTC).date()}, Python {platform.python_version()}, one process,",
        f"{yardstick.pages} pages of the embedded newsroom, median of {ROUNDS} rounds. Figures differ from machine to machine;",
        "the ratio to bare trafilatura (default mode, with metadata) on the same pages in the same run holds better.",
        "",
        "| stage | pages/s | time per page in T |",
        "|---|---|---|",
        *(
            f"| {t.stage} | {t.pages_per_second:,.0f} | {t.seconds / t.pages * yardstick.pages / yardstick.seconds:.2f} |"
            for t in measured.timings
        ),
        "",
        f"Fact rules with all gazetteers are ready, and one article read, in {start.seconds:.1f} s of a new process, which then",
        f"holds {start.megabytes:,.0f} MB.",
        "",
        "The families of fact rules, each timed alone over the same texts:",
        "",
        *shares_table(measured.shares.items()),
        "",
        "Dates alone, with reading the line into a document, beside dateparser.search(languages=['id']) on the same lines:",
        "",
        *dates_table(measured.dates),
        "",
        BEGIN,
        END,
    ]
    return "\n".join(lines) + "\n"


def kept_part(page: str) -> str:
    """What the page says of real pages, for a run without any."""
    return page.partition(BEGIN)[2].partition(END)[0].strip() or "Not measured yet: set TPPO_SHARED_DIR."


def main() -> None:
    """Measure, print and write."""
    measured = measure()
    real = measured.real or kept_part(TARGET.read_text(encoding="utf-8"))
    page = replaced(table(measured, measure_start()), real, BEGIN, END)
    TARGET.write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
