"""The whole method in one screen: pages of an article -> its label and facts, or the reason why there are none."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from tppo_news.classify import Classifier, load_model
from tppo_news.classify.reading import mentions_trafficking, read_article
from tppo_news.extract import extract_article
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.furniture import find_furniture
from tppo_news.records import Article, Finding, Page, Publisher, Rejection

log = logging.getLogger(__name__)

Given = TypeVar("Given")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Tools:
    """What analysis needs, loaded once."""

    classifier: Classifier
    fact_finder: FactFinder


@dataclass(frozen=True, slots=True)
class Fetched:
    """One article's pages, in order, with its publisher and canonical address."""

    url: str
    publisher: Publisher
    pages: tuple[Page, ...]
    incomplete: bool = False


def load_tools(model_dir: Path) -> Tools:
    """The current model and the fact rules; raises ModelError where there is no usable model."""
    return Tools(load_model(model_dir), load_fact_finder())


def analyse(fetched: Fetched, tools: Tools) -> Finding | Rejection:
    """One article from its pages."""
    article = _extract(fetched)
    return article if isinstance(article, Rejection) else analyse_articles([article], tools)[0]


def analyse_each(batch: Sequence[Fetched], tools: Tools) -> list[Finding | Rejection]:
    """Every article of a batch, in order. A defect of ours on one page is that page's Rejection and stops no other."""
    outcomes: list[Article | Finding | Rejection] = [_guarded(_extract, fetched, fetched.url) for fetched in batch]
    articles = [outcome for outcome in outcomes if isinstance(outcome, Article)]
    try:
        findings: list[Finding | Rejection] = [*analyse_articles(articles, tools)]
    except Exception:  # noqa: BLE001 - one article brought the batch down: find out which, and keep the others
        findings = [_guarded(lambda a: analyse_articles([a], tools)[0], article, article.url) for article in articles]
    analysed = iter(findings)
    return [next(analysed) if isinstance(outcome, Article) else outcome for outcome in outcomes]


def _extract(fetched: Fetched) -> Article | Rejection:
    return extract_article(fetched.pages, fetched.publisher, url=fetched.url, incomplete=fetched.incomplete)


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
