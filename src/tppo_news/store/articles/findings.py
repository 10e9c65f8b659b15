"""Articles with their labels and facts: what analysis reads from the store and writes to it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime

from sqlite_utils import Database

from tppo_news.errors import StoreError
from tppo_news.records import Article, Entry, Finding, Page, Rejection
from tppo_news.store.articles import rows as build
from tppo_news.store.articles.article_facts import prepare, write_facts
from tppo_news.store.articles.detail_rows import write_details
from tppo_news.store.articles.todays_provinces import load_provinces
from tppo_news.store.crawling import entries as entry_table
from tppo_news.store.crawling.publishers import Publishers
from tppo_news.store.crawling.revisits import keep_revision, plan_revisits
from tppo_news.store.crawling.withdrawals import keeps_article
from tppo_news.store.decisions.labels import APPLY_PERSONS_LABEL
from tppo_news.store.decisions.settling import load_settled
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.raw.archive import Archive
from tppo_news.store.raw.forget import without_forgotten
from tppo_news.store.times import to_iso

BATCH_SIZE = 25

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
        self._provinces = load_provinces(connection)

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
        zones = [self._publishers.time_zone(entry.publisher) for entry, _ in batch]
        with self._connection.transaction() as db:
            for (entry, _), zone in zip(batch, zones, strict=True):
                entry_table.ensure_entry(db, entry, zone)
            self.write(db, batch, unkept)

    def write(
        self,
        db: Database,
        batch: Sequence[tuple[Entry, Finding]],
        unkept: Collection[str] = (),
        *,
        is_reread: bool = False,
    ) -> None:
        """Write articles of known entries, inside the caller's transaction.

        `is_reread`: the page is the one that was read before, so that what the article said so far is no revision.
        """
        now = self._clock()
        batch = without_forgotten(db, batch, now)
        written = _suppliers(db, batch)
        if not is_reread:
            for entry, finding in written:
                keep_revision(db, entry, finding, now)
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
        for _, finding in written:
            # A page that was taken down and is back is an article again.
            db.execute("DELETE FROM tombstones WHERE article_id = ?", [finding.article.id])
        settled = load_settled(db)
        shown = [(entry, prepare(finding, self._provinces, settled)) for entry, finding in written]
        for _, finding in written:
            _register_model(db, finding.prediction.model_version, now)
        _upsert(db, "articles", [self._article_row(db, entry, finding, now) for entry, (finding, _) in shown])

        def keeps_text(article: Article) -> bool:
            return article.id not in unkept and not self._publishers.refused(article.publisher)

        write_facts(db, [prepared for _, prepared in shown], self._provinces, settled, keeps_text)
        write_details(db, [finding for _, finding in written], keeps_text)
        _upsert(db, "predictions", [build.prediction_row(finding, now) for _, finding in written])

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
