"""Offices and officials over all articles: what each article knows of them is merged, in any order with one result."""

from collections.abc import Sequence

from sqlite_utils import Database

from tppo_news.records import Finding
from tppo_news.store.articles import rows as build
from tppo_news.store.decisions.settling import Settled
from tppo_news.store.opening.connection import Row

MERGE_OFFICE = """
INSERT INTO offices (id, name, kind, place, regency_code, province, parent, gazetteer_id)
VALUES (:id, :name, :kind, :place, :regency_code, :province, :parent, :gazetteer_id)
ON CONFLICT (id) DO UPDATE SET
    name = CASE WHEN (length(excluded.name), excluded.name) > (length(name), name) THEN excluded.name ELSE name END,
    place = coalesce(min(place, excluded.place), place, excluded.place),
    regency_code = coalesce(min(regency_code, excluded.regency_code), regency_code, excluded.regency_code),
    province = coalesce(min(province, excluded.province), province, excluded.province),
    parent = coalesce(min(parent, excluded.parent), parent, excluded.parent)
"""

_MERGE_UNRESOLVED = """
INSERT INTO unresolved_offices (office_id, name, kind, place, example_article_id)
VALUES (:office_id, :name, :kind, :place, :example_article_id)
ON CONFLICT (office_id) DO UPDATE SET
    place = coalesce(min(place, excluded.place), place, excluded.place),
    example_article_id = min(example_article_id, excluded.example_article_id)
"""

# Of two spellings that differ in case the greater one has the small letters.
_MERGE_OFFICIAL = """
INSERT INTO officials (id, name, position, office, office_id, first_seen_date, last_seen_date)
VALUES (:id, :name, :position, :office, :office_id, :first_seen_date, :last_seen_date)
ON CONFLICT (id) DO UPDATE SET
    name = max(name, excluded.name), position = max(position, excluded.position),
    office = coalesce(max(office, excluded.office), office, excluded.office),
    office_id = coalesce(min(office_id, excluded.office_id), office_id, excluded.office_id),
    first_seen_date = coalesce(min(first_seen_date, excluded.first_seen_date), first_seen_date,
        excluded.first_seen_date),
    last_seen_date = coalesce(max(last_seen_date, excluded.last_seen_date), last_seen_date, excluded.last_seen_date)
"""


def merge_bodies(db: Database, findings: Sequence[Finding], settled: Settled) -> None:
    """Write what these findings know of offices, their spellings, and officials; settled offices are not unresolved."""
    offices = [settled.named(row) for finding in findings for row in build.office_rows(finding)]
    unresolved = [row for finding in findings for row in build.unresolved_rows(finding)]
    unresolved = [row for row in unresolved if str(row["office_id"]) not in settled.offices]
    officials = [row for finding in findings for row in build.official_rows(finding)]
    aliases: list[Row] = [row for finding in findings for row in build.alias_rows(finding)]
    db.conn.executemany(MERGE_OFFICE, offices)
    db.conn.executemany(_MERGE_UNRESOLVED, unresolved)
    db.conn.executemany(_MERGE_OFFICIAL, officials)
    db.conn.executemany("INSERT OR IGNORE INTO office_aliases (alias, office_id) VALUES (:alias, :office_id)", aliases)


def erase_unnamed_office(db: Database, office_id: str) -> None:
    """Erase an office with its spellings where no article names it any more."""
    in_use = db.execute(
        "SELECT 1 FROM article_offices WHERE office_id = :id UNION SELECT 1 FROM officials WHERE office_id = :id"
        " UNION SELECT 1 FROM village_counts WHERE office_id = :id",
        {"id": office_id},
    ).fetchone()
    if in_use is None:
        for table in ("office_aliases", "unresolved_offices"):
            db.execute(f"DELETE FROM {table} WHERE office_id = ?", [office_id])  # noqa: S608 (one of two constants)
        db.execute("DELETE FROM offices WHERE id = ?", [office_id])


def drop_unnamed_bodies(db: Database) -> None:
    """Erase every official and office that no article names any more."""
    db.execute("DELETE FROM officials WHERE id NOT IN (SELECT official_id FROM article_officials)")
    db.execute("DELETE FROM unresolved_offices WHERE office_id NOT IN (SELECT office_id FROM article_offices)")
    named = "SELECT office_id FROM article_offices"
    for (office_id,) in db.execute(f"SELECT id FROM offices WHERE id NOT IN ({named})").fetchall():  # noqa: S608
        erase_unnamed_office(db, office_id)
