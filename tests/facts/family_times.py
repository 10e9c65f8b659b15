"""What each rule family costs, for the benchmark: functions to call, nothing here is a test."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from tppo_news.facts import FactFinder
from tppo_news.facts.dateline import find_datelines
from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import Document, read_document
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.law.cases import find_case_stages, find_destinations, find_modus
from tppo_news.facts.law.legal_bases import find_legal_bases
from tppo_news.facts.law.sentences import find_sentences
from tppo_news.facts.masks import find_masks, find_title_masks
from tppo_news.facts.offices.find import read_offices
from tppo_news.facts.officials.find import find_officials
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.facts.villages.find import find_villages
from tppo_news.furniture import find_furniture
from tppo_news.records import Article, OfficialFact

ROUNDS = 3
Row = TypeVar("Row")
Result = TypeVar("Result")


def family_shares(finder: FactFinder, articles: Sequence[Article]) -> Mapping[str, float]:
    """The share of each rule family in the time of all, by name; they add up to 1.

    Each family reads the same articles anew, and its shortest round counts.
    """
    rounds = [_family_seconds(finder, articles) for _ in range(ROUNDS)]
    seconds = {name: min(one[name] for one in rounds) for name in rounds[0]}
    total = sum(seconds.values()) or 1.0
    return {name: spent / total for name, spent in seconds.items()}


def _family_seconds(finder: FactFinder, articles: Sequence[Article]) -> Mapping[str, float]:
    seconds: dict[str, float] = {}
    furniture = _timed(seconds, "furniture", articles, lambda article: find_furniture(article.text, article.title))
    pairs = list(zip(articles, furniture, strict=True))
    documents = _timed(
        seconds,
        "document",
        pairs,
        lambda pair: read_document(
            finder.nlp, pair[0].text, furniture=pair[1], title=pair[0].title, publication_date=pair[0].publication_date
        ),
    )
    offices = _timed(seconds, "offices", documents, lambda document: read_offices(document, finder.gazetteer))
    read = list(zip(documents, offices, strict=True))
    officials = _timed(seconds, "officials", read, lambda pair: find_officials(*pair, finder.gazetteer))
    dates = _timed(seconds, "dates", documents, find_dates)
    counted = list(zip(documents, dates, offices, officials, strict=True))
    _timed(seconds, "village counts", counted, lambda row: find_village_counts(*row))
    _timed(seconds, "villages", documents, lambda document: find_villages(document, finder.gazetteer))
    _timed(seconds, "dateline", documents, lambda document: find_datelines(document, finder.gazetteer))
    _timed(seconds, "figures", documents, find_figures)
    _timed(seconds, "legal bases", documents, lambda document: find_legal_bases(document, finder.tables.offences))
    _timed(seconds, "sentences", documents, find_sentences)
    _timed(seconds, "stages, destinations, modus", documents, lambda document: _of_phrases(finder, document))
    masked = list(zip(documents, officials, strict=True))
    _timed(seconds, "masks", masked, lambda pair: _masks(*pair))
    return seconds


def _of_phrases(finder: FactFinder, document: Document) -> None:
    phrases = finder.tables.phrases.find(document)
    find_case_stages(document, phrases["stages"])
    find_destinations(document, phrases["countries"])
    find_modus(document, phrases["modus"])


def _masks(document: Document, officials: Sequence[OfficialFact]) -> None:
    find_masks(document, officials)
    find_title_masks(document.title or "")


def _timed(seconds: dict[str, float], name: str, rows: Sequence[Row], work: Callable[[Row], Result]) -> list[Result]:
    started = time.process_time()
    results = [work(row) for row in rows]
    seconds[name] = time.process_time() - started
    return results
