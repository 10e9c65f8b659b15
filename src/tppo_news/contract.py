"""The extract contract: JSONL rows in, JSONL rows out (docs/contract.md names every key)."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from tppo_news.errors import InputError, OperationError
from tppo_news.jsonl import JsonRow, iter_json_rows
from tppo_news.records import (
    Article,
    DateFact,
    Facts,
    Figure,
    Finding,
    Mention,
    OfficeFact,
    OfficialFact,
    Prediction,
    VillageCount,
    VillageFact,
)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One input row of `extract`."""

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class PageRow:
    """One input row of `extract-page`: a file relative to the JSONL's folder."""

    file: str
    url: str


def iter_text_rows(path: Path) -> Iterator[TextRow]:
    """The rows of an `extract` input; InputError names file and line of the first that is none."""
    for where, row in iter_json_rows(path):
        yield TextRow(
            id=_text(row, "id", where),
            text=_text(row, "text", where, empty=True),
            title=_optional(row, "title", where),
            url=_optional(row, "url", where),
            published=_date(_optional(row, "published", where), where),
        )


def iter_page_rows(path: Path) -> Iterator[PageRow]:
    """The rows of an `extract-page` input; InputError names file and line of the first that is none."""
    for where, row in iter_json_rows(path):
        yield PageRow(file=_text(row, "file", where), url=_text(row, "url", where))


@contextmanager
def open_output(path: Path) -> Iterator[TextIO]:
    """A file to write rows to, put in place only when all are written; OperationError where it cannot be."""
    partial = path.with_name(path.name + ".part")
    try:
        with partial.open("w", encoding="utf-8") as out:
            yield out
        partial.replace(path)
    except OSError as error:
        raise OperationError(f"{path}: {error.strerror or error}") from error
    finally:
        partial.unlink(missing_ok=True)


def write_rows(out: TextIO, rows: Iterable[JsonRow]) -> int:
    """Write each row as a line; returns how many."""
    count = 0
    for row in rows:
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
        count += 1
    return count


def finding_row(row_id: str, finding: Finding) -> JsonRow:
    """A finding under the contract's keys."""
    facts: Facts = finding.facts
    return {
        "id": row_id,
        "label": label_row(finding.prediction),
        "offices": [office_row(fact) for fact in facts.offices],
        "officials": [_official_row(fact) for fact in facts.officials],
        "dates": [_date_row(fact) for fact in facts.dates],
        # A sum that we added up is kept in the store; the contract lists what the text itself says.
        "village_counts": [village_count_row(fact) for fact in facts.village_counts if not fact.derived_from],
        "villages": [_village_row(fact) for fact in facts.villages],
        "datelines": [
            {"name": f.name, "regency_code": f.regency_code, "province": f.province, **_evidence(f.mention)}
            for f in facts.datelines
        ],
        "figures": [_figure_row(fact) for fact in facts.figures],
        **_case_fact_rows(facts),
    }


def _case_fact_rows(facts: Facts) -> JsonRow:
    """The contract's keys about a case; of `masks` each is a span that whoever shows the text has to hide."""
    return {
        "legal_bases": [
            {"law": f.law, "articles": list(f.articles), "offence": f.offence, **_evidence(f.mention)}
            for f in facts.legal_bases
        ],
        "sentences": [
            {"kind": f.kind, "stage": f.stage, "months": f.months, "rupiah": f.rupiah, **_evidence(f.mention)}
            for f in facts.sentences
        ],
        "case_stages": [{"stage": f.stage, **_evidence(f.mention)} for f in facts.case_stages],
        "destinations": [{"country": f.country, "name": f.name, **_evidence(f.mention)} for f in facts.destinations],
        "modus": [{"modus": f.modus, **_evidence(f.mention)} for f in facts.modus],
        "masks": [{"kind": f.kind, **_evidence(f.mention)} for f in facts.masks],
    }


def page_row(file: str, article: Article | None) -> JsonRow:
    """An extracted page under the contract's keys; a page that is no article has empty values."""
    published: datetime | date | None = (article.published_at or article.publication_date) if article else None
    return {
        "file": file,
        "title": article.title if article else "",
        "published": published.isoformat() if published else "",
        "authors": list(article.authors) if article else [],
        "text": article.text if article else "",
    }


def label_row(prediction: Prediction) -> JsonRow:
    """The contract's `label` object."""
    return {
        "value": prediction.label,
        "score": round(prediction.score, 4),
        "scores": {label: round(score, 4) for label, score in prediction.scores.items()},
        "aspect": prediction.aspect,
        "needs_review": prediction.needs_review,
        "model": prediction.model_version,
    }


def office_row(fact: OfficeFact) -> JsonRow:
    """One member of the contract's `offices`."""
    return {
        "name": fact.name,
        "kind": fact.kind,
        "role": fact.role,
        "place": fact.place,
        "province": fact.province,
        **_evidence(fact.mention),
    }


def _official_row(fact: OfficialFact) -> JsonRow:
    return {
        "name": fact.name,
        "title": fact.position,
        "rank": fact.rank,
        "office": fact.office,
        "acting": fact.acting,
        **_evidence(fact.mention),
    }


def _date_row(fact: DateFact) -> JsonRow:
    return {
        "value": fact.value,
        "precision": fact.precision,
        "role": fact.role,
        "weekday_matches": fact.weekday_matches,
        **_evidence(fact.mention),
    }


def village_count_row(fact: VillageCount) -> JsonRow:
    """One member of the contract's `village_counts`."""
    return {
        "count": fact.count,
        "lower": fact.lower,
        "upper": fact.upper,
        "unit": fact.unit,
        "role": fact.role,
        "programme": fact.programme,
        "basis": fact.basis,
        "period": fact.period,
        "office": fact.office,
        **_evidence(fact.mention),
    }


def _village_row(fact: VillageFact) -> JsonRow:
    row = {
        "name": fact.name,
        "code": fact.code,
        "district": fact.district,
        "regency": fact.regency,
        "province": fact.province,
        **_evidence(fact.mention),
    }
    return row | ({"candidates": list(fact.candidates)} if fact.candidates else {})


def _figure_row(fact: Figure) -> JsonRow:
    return {
        "kind": fact.kind,
        "value": fact.value,
        "lower": fact.lower,
        "upper": fact.upper,
        "basis": fact.basis,
        **_evidence(fact.mention),
    }


def _evidence(mention: Mention) -> JsonRow:
    return {"surface": mention.surface, "start": mention.start, "end": mention.end, "rule": mention.rule}


def _text(row: JsonRow, key: str, where: str, *, empty: bool = False) -> str:
    value = row.get(key)
    if isinstance(value, int) and key == "id":
        return str(value)
    if not isinstance(value, str) or not (value or empty):
        raise InputError(f"{where}: {key!r} must be a text" + ("" if empty else " that is not empty"))
    return value


def _optional(row: JsonRow, key: str, where: str) -> str | None:
    return None if row.get(key) is None else _text(row, key, where, empty=True)


def _date(value: str | None, where: str) -> date | None:
    """The calendar date of an ISO date or time; a partial date ("2020", "2025-08") is none."""
    if not value or len(value) < 10:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise InputError(f"{where}: 'published' must be an ISO date, not {value!r}") from error
