"""The whole method in one screen: pages of an article -> its label and facts, or the reason why there are none."""

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from tppo_news.classify import Classifier, load_model
from tppo_news.classify.reading import mentions_trafficking, read_article
from tppo_news.extract import PAGE_SECONDS, Job, PageWorker, SiteTemplates, load_templates, run_job
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.furniture import find_furniture
from tppo_news.records import Article, DateStatement, Finding, Page, Publisher, Rejection

log = logging.getLogger(__name__)

PART = 50
"""Articles analysed together: enough that labels are predicted at speed."""

Given = TypeVar("Given")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Tools:
    """What analysis needs, loaded once."""

    classifier: Classifier
    fact_finder: FactFinder
    templates: SiteTemplates | None = None
    """What was learnt of sites; a run never changes it."""
    worker: PageWorker | None = None
    """The process that pages are extracted in, so that none can stop a run; without one they are extracted in this process."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One article's pages, in order, with its publisher and canonical address."""

    url: str
    publisher: Publisher
    pages: tuple[Page, ...]
    incomplete: bool = False
    keep: frozenset[str] = frozenset()
    """Ids of lines that a person gave back to the text."""
    stated_at: datetime | None = None
    """When it was published, as its feed or news sitemap states; it counts where the page states nothing."""


def load_tools(model_dir: Path, templates_path: Path | None = None, page_seconds: float = PAGE_SECONDS) -> Tools:
    """The current model, the fact rules, the site templates of a file, and a process that gives each page so many seconds.

    Raises ModelError where there is no usable model, InputError where the file holds no templates. The process starts with
    the first page and ends with the tools.
    """
    templates = load_templates(templates_path) if templates_path else None
    return Tools(load_model(model_dir), load_fact_finder(), templates, PageWorker(page_seconds))


def analyse(fetched: Fetched, tools: Tools) -> Finding | Rejection:
    """One article from its pages."""
    return analyse_each([fetched], tools)[0]


def analyse_each(batch: Sequence[Fetched], tools: Tools) -> list[Finding | Rejection]:
    """Every article of a batch, in order. A defect of ours on one page is that page's Rejection and stops no other.

    While one part is analysed here, the next is extracted in the tools' process.
    """
    parts = [batch[start : start + PART] for start in range(0, len(batch), PART)]
    with ThreadPoolExecutor(1, thread_name_prefix="extract") as ahead:
        extracted = [ahead.submit(extract_each, part, tools) for part in parts]
        return [finding for part in extracted for finding in _analyse_part(part.result(), tools)]


def _analyse_part(outcomes: Sequence[Article | Rejection], tools: Tools) -> Iterator[Finding | Rejection]:
    articles = [outcome for outcome in outcomes if isinstance(outcome, Article)]
    try:
        findings: list[Finding | Rejection] = [*analyse_articles(articles, tools)]
    except Exception:  # noqa: BLE001 - one article brought the batch down: find out which, and keep the others
        findings = [_guarded(lambda a: analyse_articles([a], tools)[0], article, article.url) for article in articles]
    analysed = iter(findings)
    for outcome in outcomes:
        yield next(analysed) if isinstance(outcome, Article) else outcome


def extract_each(batch: Sequence[Fetched], tools: Tools) -> list[Article | Rejection]:
    """The articles of a batch, in order, in the tools' process where they have one."""
    jobs = [_job(fetched, tools.templates) for fetched in batch]
    outcomes = tools.worker.extract_all(jobs) if tools.worker else [_guarded(run_job, job, job.url) for job in jobs]
    return [_dated(outcome, fetched) for outcome, fetched in zip(outcomes, batch, strict=True)]


def _dated(outcome: Article | Rejection, fetched: Fetched) -> Article | Rejection:
    """An article whose page states no date takes the one of its feed or news sitemap, unless that lies behind its fetch."""
    moment = fetched.stated_at
    if isinstance(outcome, Rejection) or outcome.publication_date or moment is None:
        return outcome
    if moment > fetched.pages[0].fetched_at:
        return outcome
    local = moment.astimezone(ZoneInfo(fetched.publisher.time_zone))
    told = None if local.time() == time.min else moment  # a day alone was stated
    statement = DateStatement("listing", local.date(), told, (told or local.date()).isoformat())
    statements = (*outcome.date_statements, statement)
    return replace(outcome, published_at=told, publication_date=local.date(), date_statements=statements)


def _job(fetched: Fetched, templates: SiteTemplates | None) -> Job:
    site = templates.of(fetched.publisher.domain) if templates else None
    own = SiteTemplates(templates.version, {site.publisher: site}) if templates and site else None
    return Job(fetched.pages, fetched.publisher, fetched.url, fetched.incomplete, templates=own, keep=fetched.keep)


def _guarded(work: Callable[[Given], Outcome], given: Given, url: str) -> Outcome | Rejection:
    """The boundary where an unknown defect must not cost the rest: it is logged whole and becomes a Rejection."""
    try:
        return work(given)
    except Exception as error:
        log.exception("defect while analysing %s", url)
        return Rejection(url, "extract", "defect", f"{type(error).__name__}: {error}"[:300])


def analyse_articles(articles: Sequence[Article], tools: Tools) -> list[Finding]:
    """Label and facts of articles whose text is known already; labels are predicted together, which is faster."""
    readings = [read_article(a.title, a.text, a.furniture) for a in articles]
    predictions = tools.classifier.predict(readings)
    return [
        Finding(
            article=article,
            prediction=prediction,
            facts=tools.fact_finder.find(
                article.text,
                title=article.title,
                publication_date=article.publication_date,
                furniture=article.furniture,
            ),
            mentions_tppo=mentions_trafficking(reading),
        )
        for article, reading, prediction in zip(articles, readings, predictions, strict=True)
    ]


def article_from_text(row_id: str, text: str, title: str | None, url: str | None, published: date | None) -> Article:
    """An article of which only the text is at hand (a JSONL row), its furniture found in the text."""
    return Article(
        id=row_id,
        url=url or "",
        publisher="",
        title=title or "",
        text=text,
        publication_date=published,
        extractor="text",
        furniture=find_furniture(text, title),
    )
