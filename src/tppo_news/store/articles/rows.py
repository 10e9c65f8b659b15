"""One Finding as rows of the tables that hold it: pure, no SQL."""

import json
from collections.abc import Sequence
from datetime import datetime

from tppo_news.masking import HiddenWords
from tppo_news.records import Entry, Finding, content_id
from tppo_news.store.articles.fact_rows import FACT_TABLES, fact_rows, json_list, office_of
from tppo_news.store.articles.identity import office_id, office_name, official_id
from tppo_news.store.articles.series import Provinces, decide_month, decide_provinces
from tppo_news.store.opening.connection import Row
from tppo_news.store.times import to_iso, to_iso_or_none

# What belongs to one article alone: deleted and written anew when the article is.
ARTICLE_TABLES = ("article_texts", "article_furniture", "article_provinces", *FACT_TABLES)


def article_row(entry: Entry, finding: Finding, *, incomplete: bool, now: datetime) -> Row:
    """The row of `articles`, with the model's label."""
    article, prediction = finding.article, finding.prediction
    month, month_basis = decide_month(finding.facts.dates, article.publication_date)
    return {
        "id": article.id,
        "url": article.url,
        "publisher": article.publisher,
        "entry_id": entry.id,
        "title": article.title,
        "published_at": to_iso_or_none(article.published_at),
        "publication_date": article.publication_date.isoformat() if article.publication_date else None,
        "updated_at": to_iso_or_none(article.updated_at),
        "authors": json_list(article.authors),
        "editors": json_list(article.editors),
        "section": article.section,
        "language": article.language,
        "incomplete": int(article.incomplete or incomplete),
        "extractor": article.extractor,
        "label": prediction.label,
        "label_source": "model",
        "score": prediction.score,
        "aspect": prediction.aspect,
        "needs_review": int(prediction.needs_review),
        "mentions_tppo": int(finding.mentions_tppo),
        "model_version": prediction.model_version,
        "month": month,
        "month_basis": month_basis,
        "listed_by": "topic_page",
        "stored_at": to_iso(now),
    }


def prediction_row(finding: Finding, now: datetime) -> Row:
    """The row of `predictions`."""
    prediction = finding.prediction
    return {
        "article_id": finding.article.id,
        "model_version": prediction.model_version,
        "label": prediction.label,
        "score": prediction.score,
        "scores": json.dumps(dict(sorted(prediction.scores.items()))),
        "aspect": prediction.aspect,
        "needs_review": int(prediction.needs_review),
        "predicted_at": to_iso(now),
    }


def article_rows(
    finding: Finding, hidden: Sequence[HiddenWords], provinces: Provinces, *, keep_text: bool
) -> dict[str, list[Row]]:
    """The rows of ARTICLE_TABLES, by table; without text and furniture where the publisher refused archiving."""
    facts = fact_rows(finding, hidden, keep_text=keep_text)
    rows = {"article_provinces": _province_rows(finding, provinces), **facts}
    if keep_text:
        rows["article_texts"] = [_text_row(finding)]
        rows["article_furniture"] = _furniture_rows(finding)
    return rows


def office_rows(finding: Finding) -> list[Row]:
    """The rows of `offices`: what this article knows of each body."""
    rows: list[Row] = [
        {
            "id": office_id(office),
            "name": office_name(office.name),
            "kind": office.kind,
            "place": office.place,
            "regency_code": office.regency_code,
            "province": office.province,
            "parent": office.parent,
            "gazetteer_id": office.gazetteer_id,
        }
        for office in finding.facts.offices
    ]
    return rows


def alias_rows(finding: Finding) -> list[Row]:
    """The rows of `office_aliases`: how this article spells each body."""
    return [{"alias": office.mention.surface, "office_id": office_id(office)} for office in finding.facts.offices]


def unresolved_rows(finding: Finding) -> list[Row]:
    """The rows of `unresolved_offices`: bodies that no row of the gazetteer settles."""
    return [
        {
            "office_id": office_id(office),
            "name": office_name(office.name),
            "kind": office.kind,
            "place": office.place,
            "example_article_id": finding.article.id,
        }
        for office in finding.facts.offices
        if office.gazetteer_id is None
    ]


def official_rows(finding: Finding) -> list[Row]:
    """The rows of `officials`, seen on the day of publication."""
    published = finding.article.publication_date
    seen = published.isoformat() if published else None
    return [
        {
            "id": official_id(official),
            "name": official.name,
            "position": official.position,
            "office": office_name(official.office) if official.office else None,
            "office_id": office_of(finding, official.office),
            "first_seen_date": seen,
            "last_seen_date": seen,
        }
        for official in finding.facts.officials
    ]


def _text_row(finding: Finding) -> Row:
    article = finding.article
    return {
        # 60 bits of the id: the same number in every run, and within SQLite's signed 64.
        "text_id": int(content_id("text", article.id)[:15], 16),
        "article_id": article.id,
        "title": article.title,
        "standfirst": article.standfirst,
        "text": article.text,
    }


def _furniture_rows(finding: Finding) -> list[Row]:
    return [
        {
            "article_id": finding.article.id,
            "place": place,
            "kind": furniture.kind,
            "surface": furniture.surface,
            "rule": furniture.rule,
            "start_offset": furniture.start,
            "end_offset": furniture.end,
        }
        for place, furniture in enumerate(finding.article.furniture)
    ]


def _province_rows(finding: Finding, provinces: Provinces) -> list[Row]:
    return [
        {
            "article_id": finding.article.id,
            "province": place.province,
            "province_code": place.code,
            "basis": place.basis,
        }
        for place in decide_provinces(finding.facts, provinces)
    ]
