"""Figures on annotated articles that live outside this repository: run where TPPO_SHARED_DIR points to them."""

import json
import os
import re
from collections.abc import Iterator
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tppo_news.contract import finding_row
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import read_document
from tppo_news.records import Article, Finding, Prediction

SHARED = os.environ.get("TPPO_SHARED_DIR")
pytestmark = pytest.mark.skipif(not SHARED, reason="TPPO_SHARED_DIR is not set: it names the folder of the shared gold")
DATE_RECALL = 0.97
TIME_SPAN = re.compile(r"<TIME>([^<]*)</TIME>")
TAG = re.compile(r"</?[A-Z]+>")
# A span that gives the day: digits with a month in digits or letters.
DAY = re.compile(r"\d{1,2}(?:/\d{1,2}| (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))", re.IGNORECASE)
FULL_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@pytest.fixture(scope="module")
def finder() -> FactFinder:
    return load_fact_finder()


def gold_rows(name: str) -> list[dict[str, Any]]:
    path = Path(SHARED or "") / "gold" / name
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def prediction(finder: FactFinder, row: dict[str, Any]) -> dict[str, Any]:
    """The row that `tppo-news extract` would write, with the label of the gold: labels are not measured here."""
    text = row.get("text") or (Path(SHARED or "") / "seeds" / f"{row['id']}.txt").read_text(encoding="utf-8")
    published = row.get("published") or ""
    day = date.fromisoformat(published[:10]) if len(published) >= len("2025-01-01") else None
    facts = finder.find(text, title=row.get("title"), publication_date=day)
    article = Article(id=row["id"], url="", publisher="", title="", text=text)
    return finding_row(row["id"], Finding(article, Prediction(row["label"], 1.0, {}, ""), facts))


def scorer() -> ModuleType:
    spec = spec_from_file_location("shared_score", Path(SHARED or "") / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["seeds.jsonl", "examples.jsonl"])
def test_every_field_of_the_annotated_articles_is_exact(finder: FactFinder, name: str) -> None:
    score = scorer()
    gold = [score.gold_row(row) for row in gold_rows(name)]
    _, tally, extra, misses = score.score(gold, {row["id"]: prediction(finder, row) for row in gold})
    assert misses == []
    assert all(missed == false == 0 for _, missed, false in tally.values())
    assert all(right == total for right, total in extra.values())


def day_spans() -> Iterator[tuple[str, str]]:
    """Each line of the third-party gold without tags, with each of its spans that gives a day."""
    path = Path(SHARED or "") / "ner" / "indonesia-ner" / "data_train.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        for span in TIME_SPAN.findall(line):
            if DAY.search(span):
                yield TAG.sub("", line), TAG.sub("", span)


def test_day_level_dates_of_the_third_party_gold_are_found_and_resolved(finder: FactFinder) -> None:
    found = resolved = stated = total = 0
    for line, span in day_spans():
        start = line.find(span)
        facts = [
            fact
            for fact in find_dates(read_document(finder.nlp, line))
            if fact.precision == "day" and fact.mention.start < start + len(span) and start < fact.mention.end
        ]
        total += 1
        found += bool(facts)
        if FULL_YEAR.search(span):
            stated += 1
            resolved += any(fact.value for fact in facts)
    assert total > 100
    assert found / total >= DATE_RECALL
    assert resolved / stated >= DATE_RECALL
