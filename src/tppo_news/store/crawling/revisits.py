"""Stored articles asked again, ever more seldom, and what they said before they changed."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from tppo_news.records import Entry, Finding, KnownPage, Page, Validators, content_id
from tppo_news.store.articles.hidden import reveal_stored
from tppo_news.store.crawling import entries as entry_table
from tppo_news.store.crawling.crawl_ledger import CrawlLedger
from tppo_news.store.crawling.withdrawals import withdraw
from tppo_news.store.opening.connection import Connection, Value
from tppo_news.store.times import from_iso, to_iso

STEPS = (timedelta(hours=1), timedelta(days=1), timedelta(days=7), timedelta(days=30))
"""How long after its first fetch an article is asked again."""
WITHDRAWN_STEPS = (timedelta(days=1), timedelta(days=7), timedelta(days=29))
"""How long after it was found gone: a page may come back before it is purged."""
FAILED_AGAIN_AFTER = timedelta(days=1)
GIVE_UP_AFTER = STEPS[-1] + timedelta(days=7)

CORRECTS = re.compile(
    r"\bdiralat\b|\bralat\s*:|\bkoreksi(?: redaksi)?\s*:|\bhak jawab\b|"
    r"\b(?:judul|berita|artikel|naskah)\b[^.\n]{0,60}\btelah (?:dikoreksi|diperbaiki|direvisi)\b",
    re.IGNORECASE,
)
CORRECTING_TITLE = re.compile(r"\W*(?:\w+\s+)?(?:ralat|koreksi|hak jawab|hak koreksi)\b[\s:–—|-]*", re.IGNORECASE)
CORRECTED_WITHIN_DAYS = 60
SAME_TITLE_SHARE = 0.6

_DUE = """
SELECT e.*, t.article_id IS NOT NULL AS withdrawn
FROM revisits r JOIN entries e ON e.id = r.entry_id JOIN articles a ON a.entry_id = e.id
LEFT JOIN tombstones t ON t.article_id = a.id
WHERE r.publisher = ? AND r.due_at <= ? AND e.outcome = 'article' ORDER BY r.due_at, e.id LIMIT ?
"""

_PAGES = """
SELECT url, etag, last_modified, content_hash FROM visits
WHERE entry_id = :id AND visit = (SELECT max(visit) FROM visits WHERE entry_id = :id) ORDER BY part
"""

_REVISION = """
INSERT OR IGNORE INTO revisions (id, article_id, kind, title, standfirst, text, label, publication_date, replaced_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def next_due(first_at: datetime, asked_at: datetime, steps: Sequence[timedelta] = STEPS) -> datetime | None:
    """When an article that was just asked is asked again, or None after the last step."""
    return next((first_at + step for step in steps if first_at + step > asked_at), None)


def plan_revisits(db: Database, entry: Entry, now: datetime) -> None:
    """Plan the revisits of an entry that has just become an article; one that has its plan keeps it."""
    row = db.execute("SELECT min(fetched_at) FROM visits WHERE entry_id = ?", [entry.id]).fetchone()
    first_at = from_iso(row[0]) if row[0] else now
    db.execute(
        "INSERT OR IGNORE INTO revisits (entry_id, publisher, first_at, due_at) VALUES (?, ?, ?, ?)",
        [entry.id, entry.publisher, to_iso(first_at), to_iso(first_at + STEPS[0])],
    )


def keep_revision(db: Database, entry: Entry, finding: Finding, now: datetime) -> None:
    """Keep what the article said so far, where the entry that gave it was fetched anew and says something else."""
    old = db.execute(
        "SELECT t.title, t.standfirst, t.text, a.series, a.publication_date FROM article_texts t"
        " JOIN articles a ON a.id = t.article_id WHERE a.id = ? AND a.entry_id = ?"
        " AND (SELECT max(visit) FROM visits WHERE entry_id = a.entry_id) > 1",
        [finding.article.id, entry.id],
    ).fetchone()
    article = finding.article
    if old is None or reveal_stored(db, article.id, old[0], old[2]) == (article.title, article.text):
        return
    corrects = [text for text in (article.title, article.text) if CORRECTS.search(text)]
    kind = "correction" if corrects and not (CORRECTS.search(old[0]) or CORRECTS.search(old[2])) else "change"
    revision_id = content_id("revision", article.id, old[0], old[2])
    db.execute(_REVISION, [revision_id, article.id, kind, *old[:3], old[3], old[4], to_iso(now)])


class Revisits:
    """The tables `revisits` and `corrections`; what the crawler asks again and what came of it."""

    def __init__(self, connection: Connection, ledger: CrawlLedger, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._ledger = ledger
        self._clock = clock

    def due_revisits(self, publisher: str, now: datetime, limit: int) -> Sequence[tuple[Entry, Sequence[KnownPage]]]:
        """The publisher's articles that are due, longest waiting first, each with its pages as they were last had.

        The pages of one that was withdrawn, or was never had whole, have no validators: they must be seen.
        """
        rows = self._connection.rows(_DUE, [publisher, to_iso(now), limit])
        return [(entry_table.entry_of(row), self._known_pages(row)) for row in rows]

    def _known_pages(self, due: dict[str, Value]) -> Sequence[KnownPage]:
        """The article's pages in order, at least its first."""
        conditional = not (due["withdrawn"] or due["incomplete"])
        rows = self._connection.rows(_PAGES, {"id": due["id"]})
        pages = [KnownPage(str(row["url"]), _validators(row) if conditional else Validators()) for row in rows]
        return pages or [KnownPage(str(due["url"]), Validators())]

    def save_unchanged(self, entry: Entry) -> None:
        """The page is what it was."""
        with self._connection.transaction() as db:
            self._asked(db, entry)

    def save_changed(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        """Archive the page as it is now; its article is analysed anew and keeps what it said before."""
        self._ledger.save_pages(entry, pages, incomplete=incomplete)
        with self._connection.transaction() as db:
            self._asked(db, entry)

    def save_gone(self, entry: Entry, reason: str) -> None:
        """The page was taken down: leave a tombstone, and look a few times whether it comes back."""
        now = self._clock()
        with self._connection.transaction() as db:
            row = db.execute("SELECT id FROM articles WHERE entry_id = ?", [entry.id]).fetchone()
            if row is None:
                return
            withdraw(db, row[0], reason, now)
            withdrawn = db.execute("SELECT withdrawn_at FROM tombstones WHERE article_id = ?", [row[0]]).fetchone()
            due_at = next_due(from_iso(withdrawn[0]), now, WITHDRAWN_STEPS)
            self._plan(db, entry, now, due_at)

    def save_failed(self, entry: Entry) -> None:
        """It could not be asked: try again a day later, or at the next step if that comes first."""
        now = self._clock()
        with self._connection.transaction() as db:
            first_at = self._first_at(db, entry)
            steps = [due for due in (next_due(first_at, now), now + FAILED_AGAIN_AFTER) if due is not None]
            self._plan(db, entry, now, min(steps) if now - first_at < GIVE_UP_AFTER else None)

    def link_corrections(self) -> int:
        """Link articles that call themselves a correction to the one they correct, by title; returns how many."""
        since = to_iso(self._clock() - timedelta(days=CORRECTED_WITHIN_DAYS))
        rows = self._connection.rows(
            "SELECT id, publisher, title, publication_date FROM articles WHERE stored_at >= ? AND publication_date IS NOT NULL"
            " AND id NOT IN (SELECT article_id FROM corrections) AND (title LIKE '%ralat%' OR title LIKE '%koreksi%'"
            " OR title LIKE '%hak jawab%')",
            [since],
        )
        links = [(str(row["id"]), corrected) for row in rows if (corrected := self._corrected(row)) is not None]
        with self._connection.transaction() as db:
            db.conn.executemany("INSERT OR IGNORE INTO corrections (article_id, corrected_id) VALUES (?, ?)", links)
        return len(links)

    def _corrected(self, row: dict[str, Value]) -> str | None:
        match = CORRECTING_TITLE.match(str(row["title"]))
        words = _words(str(row["title"])[match.end() :]) if match else set()
        if not words:
            return None
        others = self._connection.rows(
            "SELECT id, title FROM articles WHERE publisher = :publisher AND id <> :id AND title <> ''"
            " AND publication_date BETWEEN date(:day, :back) AND :day",
            {
                "publisher": row["publisher"],
                "id": row["id"],
                "day": row["publication_date"],
                "back": f"-{CORRECTED_WITHIN_DAYS} days",
            },
        )
        shares = [
            (len(words & _words(str(o["title"]))) / len(words | _words(str(o["title"]))), str(o["id"])) for o in others
        ]
        best = max(shares, default=(0.0, ""))
        return best[1] if best[0] >= SAME_TITLE_SHARE else None

    def _asked(self, db: Database, entry: Entry) -> None:
        now = self._clock()
        self._plan(db, entry, now, next_due(self._first_at(db, entry), now))

    @staticmethod
    def _first_at(db: Database, entry: Entry) -> datetime:
        return from_iso(db.execute("SELECT first_at FROM revisits WHERE entry_id = ?", [entry.id]).fetchone()[0])

    @staticmethod
    def _plan(db: Database, entry: Entry, now: datetime, due_at: datetime | None) -> None:
        db.execute(
            "UPDATE revisits SET asked_at = ?, due_at = ? WHERE entry_id = ?",
            [to_iso(now), to_iso(due_at) if due_at else None, entry.id],
        )


def _words(title: str) -> set[str]:
    return set(re.findall(r"\w+", title.casefold()))


def _validators(row: dict[str, Value]) -> Validators:
    return Validators(_text(row["etag"]), _text(row["last_modified"]), _text(row["content_hash"]))


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
