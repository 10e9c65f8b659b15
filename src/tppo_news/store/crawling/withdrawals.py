"""Articles that their publisher took down: what stays is a tombstone, and facts without their surfaces.

Title, text, names of authors, revisions, surfaces and hidden words go at once; the raw page is overwritten 30 days
later. A page that comes back before is read anew.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlite_utils import Database

from tppo_news.records import Entry, Rejection
from tppo_news.store.articles.fact_rows import FACT_TABLES
from tppo_news.store.crawling import entries as entry_table
from tppo_news.store.opening.connection import Connection
from tppo_news.store.raw.erasing import erase_words, queue_erasure
from tppo_news.store.times import to_iso

PURGE_AFTER = timedelta(days=30)
GONE = frozenset({"http_404", "http_410", "not_found_page", "redirect_to_index"})
"""Reasons that say that a page is no longer there, whoever saw it: the server, the page itself, a redirect."""

_TOMBSTONE = """
INSERT OR IGNORE INTO tombstones (article_id, url, publisher, publication_date, label, reason, withdrawn_at, purge_at)
SELECT id, url, publisher, publication_date, series, :reason, :now, :purge_at FROM articles WHERE id = :id
"""


def withdraw(db: Database, article_id: str, reason: str, now: datetime) -> None:
    """Leave a tombstone of the article and hide the rest; one that has its tombstone keeps it."""
    values = {"id": article_id, "reason": reason, "now": to_iso(now), "purge_at": to_iso(now + PURGE_AFTER)}
    db.execute(_TOMBSTONE, values)
    for table in ("article_texts", "article_furniture", "revisions"):
        db.execute(f"DELETE FROM {table} WHERE article_id = ?", [article_id])  # noqa: S608 (one of three constants)
    for table in FACT_TABLES:
        db.execute(f"UPDATE {table} SET surface = '' WHERE article_id = ?", [article_id])  # noqa: S608 (FACT_TABLES)
    db.execute("UPDATE masks SET hidden = NULL WHERE article_id = ?", [article_id])
    db.execute("UPDATE village_counts SET derived_from = NULL WHERE article_id = ?", [article_id])
    db.execute("UPDATE articles SET title = '', authors = '[]', editors = '[]' WHERE id = ?", [article_id])
    db.execute("UPDATE entries SET title = NULL WHERE article_id = :id OR id = :id", {"id": article_id})


def keeps_article(db: Database, entry: Entry, rejection: Rejection, now: datetime) -> bool:
    """True where the entry's article is stored already: what came of asking it again is no reason to lose it.

    Its entry stays its entry; a reason that says that the page is gone leaves a tombstone.
    """
    row = db.execute("SELECT id FROM articles WHERE entry_id = ?", [entry.id]).fetchone()
    if row is None:
        return False
    entry_table.set_article(db, entry, row[0], now)
    if rejection.reason in GONE:
        withdraw(db, row[0], rejection.reason, now)
    return True


class Withdrawals:
    """The table `tombstones`."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def purge(self) -> int:
        """Queue the raw pages of what was withdrawn 30 days ago for erasing; returns how many articles that are.

        Their words leave the search index.
        """
        now = to_iso(self._clock())
        due = self._connection.rows(
            "SELECT article_id FROM tombstones WHERE purged_at IS NULL AND purge_at <= ?", [now]
        )
        for row in due:
            with self._connection.transaction() as db:
                for (entry_id,) in db.execute(
                    "SELECT id FROM entries WHERE article_id = ?", [row["article_id"]]
                ).fetchall():
                    queue_erasure(db, entry_id)
                    db.execute("UPDATE revisits SET due_at = NULL WHERE entry_id = ?", [entry_id])
                db.execute("UPDATE tombstones SET purged_at = ? WHERE article_id = ?", [now, row["article_id"]])
        if due:
            erase_words(self._connection)
        return len(due)
