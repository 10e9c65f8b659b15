"""The facts of one article as rows, each with its evidence: pure, no SQL. Ids follow from the article and the place in it."""

import json
from collections.abc import Iterable, Sequence

from tppo_news.masking import HiddenWords, hide
from tppo_news.records import Finding, OfficialFact
from tppo_news.store.articles.case_rows import case_rows
from tppo_news.store.articles.evidence import fact_row
from tppo_news.store.articles.identity import office_id, office_name, official_id
from tppo_news.store.opening.connection import Row

FACT_TABLES = (
    "article_offices",
    "article_officials",
    "article_dates",
    "village_counts",
    "article_villages",
    "article_datelines",
    "figures",
    "legal_bases",
    "sentences",
    "case_stages",
    "destinations",
    "modus",
    "masks",
)


def fact_rows(finding: Finding, hidden: Sequence[HiddenWords], *, keep_text: bool) -> dict[str, list[Row]]:
    """The rows of FACT_TABLES, by table; one fact told twice at one place is one row.

    `finding` is as people may read it; `hidden` are the words that it no longer shows, kept only where the text is.
    """
    rows = {
        "article_offices": _office_rows(finding),
        "article_officials": _official_rows(finding),
        "article_dates": _date_rows(finding),
        "village_counts": _village_count_rows(finding),
        "article_villages": _village_rows(finding),
        "article_datelines": _dateline_rows(finding),
        "figures": _figure_rows(finding),
        **case_rows(finding),
        "masks": _mask_rows(finding, hidden, keep_text=keep_text),
    }
    return {table: list({row["id"]: row for row in found}.values()) for table, found in rows.items()}


def json_list(values: Iterable[object]) -> str:
    """The values as a JSON list that people can read."""
    return json.dumps(list(values), ensure_ascii=False)


def office_of(finding: Finding, name: str | None) -> str | None:
    """The id of the article's office that bears this name, class left out, or None."""
    if name is None:
        return None
    wanted = office_name(name).casefold()
    return next((office_id(o) for o in finding.facts.offices if office_name(o.name).casefold() == wanted), None)


def _office_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "office", office.mention, office.name),
            "office_id": office_id(office),
            "name": office.name,
            "role": office.role,
            "office_class": office.office_class,
        }
        for office in finding.facts.offices
    ]


def _official_rows(finding: Finding) -> list[Row]:
    def row(official: OfficialFact) -> Row:
        return {
            **fact_row(finding, "official", official.mention, official.name, official.position),
            "official_id": official_id(official),
            "name": official.name,
            "position": official.position,
            "office": official.office,
            "rank": official.rank,
            "acting": int(official.acting),
        }

    return [row(official) for official in finding.facts.officials]


def _date_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "date", fact.mention, fact.value, fact.role),
            "value": fact.value,
            "precision": fact.precision,
            "role": fact.role,
            "weekday_matches": None if fact.weekday_matches is None else int(fact.weekday_matches),
        }
        for fact in finding.facts.dates
    ]


def _village_count_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "village_count", fact.mention, fact.count, fact.unit, fact.role),
            "count": fact.count,
            "lower": fact.lower,
            "upper": fact.upper,
            "unit": fact.unit,
            "role": fact.role,
            "programme": fact.programme,
            "basis": fact.basis,
            "period": fact.period,
            "office": fact.office,
            "office_id": office_of(finding, fact.office),
            "derived_from": json_list([m.start, m.end, m.surface] for m in fact.derived_from)
            if fact.derived_from
            else None,
        }
        for fact in finding.facts.village_counts
    ]


def _village_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "village", fact.mention, fact.name),
            "name": fact.name,
            "code": fact.code,
            "district": fact.district,
            "regency": fact.regency,
            "province": fact.province,
            "candidates": json_list(fact.candidates) if fact.candidates else None,
        }
        for fact in finding.facts.villages
    ]


def _dateline_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "dateline", place.mention, place.name),
            "name": place.name,
            "regency_code": place.regency_code,
            "province": place.province,
        }
        for place in finding.facts.datelines
    ]


def _figure_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "figure", fact.mention, fact.kind, fact.value, fact.basis),
            "kind": fact.kind,
            "value": fact.value,
            "lower": fact.lower,
            "upper": fact.upper,
            "basis": fact.basis,
        }
        for fact in finding.facts.figures
    ]


def _mask_rows(finding: Finding, hidden: Sequence[HiddenWords], *, keep_text: bool) -> list[Row]:
    return [
        {
            **fact_row(finding, "mask", words.mention, words.field, words.kind),
            "surface": hide(words.mention.surface, [(0, len(words.mention.surface))]),
            "field": words.field,
            "kind": words.kind,
            "hidden": words.mention.surface if keep_text else None,
        }
        for words in hidden
    ]
