"""What belongs to one article alone, written anew: text as people may read it, furniture, provinces, facts."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlite_utils import Database

from tppo_news.masking import HiddenWords, hide_finding
from tppo_news.records import Article, Finding
from tppo_news.store.articles import rows as build
from tppo_news.store.articles.bodies import merge_bodies
from tppo_news.store.articles.series import Provinces, with_todays_provinces
from tppo_news.store.decisions.settling import Settled
from tppo_news.store.opening.connection import Row


def prepare(finding: Finding, provinces: Provinces, settled: Settled) -> tuple[Finding, tuple[HiddenWords, ...]]:
    """The finding by today's provinces, with settled offices, as people may read it; and what it hides."""
    facts = settled.settle(with_todays_provinces(finding.facts, provinces))
    return hide_finding(replace(finding, facts=facts))


def write_facts(
    db: Database,
    prepared: Sequence[tuple[Finding, tuple[HiddenWords, ...]]],
    provinces: Provinces,
    settled: Settled,
    keeps_text: Callable[[Article], bool],
) -> None:
    """Write the rows of these articles, which must be in `articles`, in place of what an earlier reading gave."""
    findings = [finding for finding, _ in prepared]
    for finding in findings:
        for table in build.ARTICLE_TABLES:
            db.execute(f"DELETE FROM {table} WHERE article_id = ?", [finding.article.id])  # noqa: S608
    merge_bodies(db, findings, settled)
    tables: dict[str, list[Row]] = {}
    for finding, hidden in prepared:
        keep_text = keeps_text(finding.article)
        if not keep_text:
            db.execute("DELETE FROM revisions WHERE article_id = ?", [finding.article.id])
        for table, rows in build.article_rows(finding, hidden, provinces, keep_text=keep_text).items():
            tables.setdefault(table, []).extend(rows)
    for table, rows in tables.items():
        if rows:
            db.table(table).insert_all(rows)
