"""Articles with their labels and facts: what analysis reads from the store and writes to it."""

import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from tppo_news.errors import StoreError
from tppo_news.records import Entry, Finding, Page, Rejection
from tppo_news.store import entries as entry_table
from tppo_news.store import rows as build
from tppo_news.store.archive import Archive
from tppo_news.store.connection import Connection, Row
from tppo_news.store.forget import without_forgotten
from tppo_news.store.labels import APPLY_PERSONS_LABEL
from tppo_news.store.publishers import Publishers
from tppo_news.store.revisits import keep_revision, plan_revisits
from tppo_news.store.series import Provinces, with_todays_provinces
from tppo_news.store.times import to_iso
from tppo_news.store.withdrawals import keeps_article

BATCH_SIZE = 25

_MERGE_OFFICE = """
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

_SET_LISTED_BY = """
UPDATE articles SET listed_by = CASE WHEN EXISTS (
    SELECT 1 FROM entries WHERE article_id = articles.id AND listing_kind IN ('feed', 'sitemap')
) THEN 'whole_site' ELSE 'topic_page' END
WHERE id = ?
"""


class Findings:
    """Entries that wait for analysis, and what came of them."""

    def __init__(
        self, connection: Connection, publishers: Publishers, archive: Archive, clock: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._publishers = publishers
        self._archive = archive
        self._clock = clock
        self._provinces = _load_provinces(connection)

    def fetched_entries(self, limit: int | None = None) -> list[Entry]:
        """The entries whose pages wait for analysis, oldest fetch first."""
        rows = self._connection.rows(
            "SELECT * FROM entries WHERE outcome = 'pending' AND pending_reason = ? ORDER BY due_at, id LIMIT ?",
            [entry_table.FETCHED, -1 if limit is None else limit],
        )
        return [entry_table.entry_of(row) for row in rows]

    def read_pages(self, entry: Entry) -> tuple[Page, ...]:
        """The pages of the entry's latest fetch, in order; StoreError where the archive no longer holds them."""
        rows = self._connection.rows(
            "SELECT archive_file, archive_offset FROM visits WHERE entry_id = :id"
            " AND visit = (SELECT max(visit) FROM visits WHERE entry_id = :id) ORDER BY part",
            {"id": entry.id},
        )
        if not rows:
            raise StoreError(f"{self._connection.path}: no page was kept of {entry.url}")
        return tuple(self._archive.read_page(str(row["archive_file"]), int(row["archive_offset"] or 0)) for row in rows)

    def iter_fetched(self, limit: int | None = None) -> Iterator[tuple[Entry, tuple[Page, ...]]]:
        """Entries that await analysis with their pages; one whose pages are lost is put back for a new fetch."""
        for entry in self.fetched_entries(limit):
            try:
                pages = self.read_pages(entry)
            except StoreError:
                now = self._clock()
                with self._connection.transaction() as db:
                    entry_table.set_pending(db, entry, "archive_lost", now, now)
                continue
            yield entry, pages

    def save_finding(self, entry: Entry, finding: Finding) -> None:
        """Keep one article with its label and facts, and end its entry as this article."""
        self.save_findings([(entry, finding)])

    def save_findings(self, batch: Sequence[tuple[Entry, Finding]], *, unkept: Collection[str] = ()) -> None:
        """As save_finding for many, one transaction for every few articles.

        `unkept` names articles whose text may not stay, besides those of publishers that refused: link and facts only.
        """
        for start in range(0, len(batch), BATCH_SIZE):
            self._save_batch(batch[start : start + BATCH_SIZE], unkept)

    def save_rejection(self, entry: Entry, rejection: Rejection) -> None:
        """End an entry early; one whose article is stored stays that article, withdrawn where the page is gone."""
        time_zone = self._publishers.time_zone(entry.publisher)
        with self._connection.transaction() as db:
            entry_table.ensure_entry(db, entry, time_zone)
            if not keeps_article(db, entry, rejection, self._clock()):
                entry_table.set_rejection(db, entry, rejection, self._clock())

    def _save_batch(self, batch: Sequence[tuple[Entry, Finding]], unkept: Collection[str]) -> None:
        now = self._clock()
        zones = [self._publishers.time_zone(entry.publisher) for entry, _ in batch]
        with self._connection.transaction() as db:
            for (entry, _), zone in zip(batch, zones, strict=True):
                entry_table.ensure_entry(db, entry, zone)
            batch = without_forgotten(db, batch, now)
            written = _suppliers(db, batch)
            self._write_articles(db, written, now, unkept)
            for entry, finding in batch:
                entry_table.set_article(db, entry, finding.article.id, now)
                plan_revisits(db, entry, now)
                if entry.url != finding.article.url:
                    db.execute("INSERT OR IGNORE INTO url_aliases VALUES (?, ?)", [finding.article.url, entry.id])
            ids = [(finding.article.id,) for _, finding in batch]
            db.conn.executemany(_SET_LISTED_BY, ids)
            db.conn.executemany(APPLY_PERSONS_LABEL, ids)

    def _write_articles(
        self, db: Database, written: Sequence[tuple[Entry, Finding]], now: datetime, unkept: Collection[str]
    ) -> None:
        for entry, finding in written:
            keep_revision(db, entry, finding, now)
            # A page that was taken down and is back is an article again.
            db.execute("DELETE FROM tombstones WHERE article_id = ?", [finding.article.id])
        written = [(entry, self._with_todays_provinces(finding)) for entry, finding in written]
        findings = [finding for _, finding in written]
        for finding in findings:
            _register_model(db, finding.prediction.model_version, now)
            for table in build.ARTICLE_TABLES:
                db.execute(f"DELETE FROM {table} WHERE article_id = ?", [finding.article.id])  # noqa: S608
        _upsert(db, "articles", [self._article_row(db, entry, finding, now) for entry, finding in written])
        _merge(db, _MERGE_OFFICE, [row for finding in findings for row in build.office_rows(finding)])
        _merge(db, _MERGE_UNRESOLVED, [row for finding in findings for row in build.unresolved_rows(finding)])
        _merge(db, _MERGE_OFFICIAL, [row for finding in findings for row in build.official_rows(finding)])
        aliases = [row for finding in findings for row in build.alias_rows(finding)]
        _merge(db, "INSERT OR IGNORE INTO office_aliases (alias, office_id) VALUES (:alias, :office_id)", aliases)
        tables: dict[str, list[Row]] = {}
        for finding in findings:
            article = finding.article
            keep_text = article.id not in unkept and not self._publishers.refused(article.publisher)
            if not keep_text:
                db.execute("DELETE FROM revisions WHERE article_id = ?", [article.id])
            for table, rows in build.article_rows(finding, self._provinces, keep_text=keep_text).items():
                tables.setdefault(table, []).extend(rows)
        for table, rows in tables.items():
            _insert(db, table, rows)
        predictions = [build.prediction_row(finding, now) for finding in findings]
        _upsert(db, "predictions", predictions)

    def _with_todays_provinces(self, finding: Finding) -> Finding:
        return replace(finding, facts=with_todays_provinces(finding.facts, self._provinces))

    @staticmethod
    def _article_row(db: Database, entry: Entry, finding: Finding, now: datetime) -> Row:
        incomplete = db.execute("SELECT incomplete FROM entries WHERE id = ?", [entry.id]).fetchone()
        return build.article_row(entry, finding, incomplete=bool(incomplete and incomplete[0]), now=now)


def _suppliers(db: Database, batch: Sequence[tuple[Entry, Finding]]) -> list[tuple[Entry, Finding]]:
    """Of several entries that lead to one article, the one whose text is kept, whatever order they came in.

    The entry with the article's own address goes first, else the least id.
    """
    best: dict[str, tuple[Entry, Finding]] = {}
    for entry, finding in batch:
        article_id = finding.article.id
        held = best.get(article_id)
        if held is None or _rank(entry.id, article_id) <= _rank(held[0].id, article_id):
            best[article_id] = (entry, finding)
    chosen = []
    for article_id, (entry, finding) in best.items():
        row = db.execute("SELECT entry_id FROM articles WHERE id = ?", [article_id]).fetchone()
        if row is None or _rank(entry.id, article_id) <= _rank(row[0], article_id):
            chosen.append((entry, finding))
    return chosen


def _rank(entry_id: str, article_id: str) -> tuple[bool, str]:
    return entry_id != article_id, entry_id


def _register_model(db: Database, version: str, now: datetime) -> None:
    db.execute("INSERT OR IGNORE INTO models (version, registered_at) VALUES (?, ?)", [version, to_iso(now)])


def _upsert(db: Database, table: str, rows: Sequence[Row]) -> None:
    if rows:
        db.table(table).upsert_all(rows, pk=db.table(table).pks)


def _merge(db: Database, sql: str, rows: Sequence[Row]) -> sqlite3.Cursor:
    return db.conn.executemany(sql, rows)


def _insert(db: Database, table: str, rows: Sequence[Row]) -> None:
    if rows:
        db.table(table).insert_all(rows)


def _load_provinces(connection: Connection) -> Provinces:
    names = {str(row["code"]): str(row["name"]) for row in connection.rows("SELECT code, name FROM provinces")}
    aliases = connection.rows("SELECT alias, province_code FROM province_aliases")
    return Provinces(names, {str(row["alias"]).casefold(): str(row["province_code"]) for row in aliases})
