"""What a page says of its article beside title, text and byline: agency, paywall, tags, and each place's date."""

from collections.abc import Callable, Sequence

from sqlite_utils import Database

from tppo_news.masking import find_again
from tppo_news.records import Article, Finding
from tppo_news.store.opening.connection import Row
from tppo_news.store.times import to_iso_or_none

DETAIL_TABLES = ("article_details", "article_tags", "article_date_statements")


def write_details(db: Database, findings: Sequence[Finding], keeps_text: Callable[[Article], bool]) -> None:
    """Write the rows of DETAIL_TABLES of these articles anew; without tags where the text may not be kept.

    A tag that names whom the article hides is left out.
    """
    for table in DETAIL_TABLES:
        db.conn.executemany(
            f"DELETE FROM {table} WHERE article_id = ?",  # noqa: S608 (one of DETAIL_TABLES)
            [(finding.article.id,) for finding in findings],
        )
    tagged = [finding for finding in findings if keeps_text(finding.article)]
    for table, rows in (
        ("article_details", [_detail_row(finding.article) for finding in findings]),
        ("article_tags", [row for finding in tagged for row in _tag_rows(finding)]),
        ("article_date_statements", [row for finding in findings for row in _statement_rows(finding.article)]),
    ):
        if rows:
            db.table(table).insert_all(rows)


def _detail_row(article: Article) -> Row:
    return {
        "article_id": article.id,
        "published_zone": article.published_zone,
        "wire": article.wire,
        "paywalled": int(article.paywalled),
        "dates_agree": None if article.dates_agree is None else int(article.dates_agree),
        "template_version": article.template_version,
    }


def _tag_rows(finding: Finding) -> list[Row]:
    masks = finding.facts.masks
    # Tags write names in small letters as well.
    shown = [t for t in finding.article.tags if not (find_again(t, masks) or find_again(t.title(), masks))]
    return [{"article_id": finding.article.id, "place": place, "tag": tag} for place, tag in enumerate(shown)]


def _statement_rows(article: Article) -> list[Row]:
    return [
        {
            "article_id": article.id,
            "source": statement.source,
            "day": statement.day.isoformat(),
            "moment": to_iso_or_none(statement.moment),
            "stated": statement.stated,
        }
        for statement in article.date_statements
    ]
