"""Forgetting: one article erased everywhere, with a hash of its address kept so that nothing brings it back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlite_utils import Database

from tppo_news.errors import InputError
from tppo_news.records import Entry, Finding, content_id
from tppo_news.store.articles.bodies import erase_unnamed_office
from tppo_news.store.opening.connection import Connection
from tppo_news.store.raw.erasing import Erasures, erase_words, queue_erasure
from tppo_news.store.times import to_iso
from tppo_news.urls import canonical_url, site_of

FORGOTTEN_URL = "forgotten:"


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased of one address."""

    articles: int
    entries: int
    pages: int


def without_forgotten(
    db: Database, batch: Sequence[tuple[Entry, Finding]], now: datetime
) -> list[tuple[Entry, Finding]]:
    """The batch without articles that were forgotten; an unknown address that led to one is forgotten as well."""
    kept = []
    for entry, finding in batch:
        ids = {entry.id, finding.article.id}
        if is_forgotten(db, ids):
            _forget(db, ids, now)
        else:
            kept.append((entry, finding))
    return kept


def is_forgotten(db: Database, ids: Iterable[str]) -> bool:
    """Whether one of these ids was forgotten."""
    return any(db.execute("SELECT 1 FROM forgotten WHERE id = ?", [one]).fetchone() for one in ids)


class Forgetting:
    """The table `forgotten`."""

    def __init__(self, connection: Connection, erasures: Erasures, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._erasures = erasures
        self._clock = clock

    def forget(self, url: str) -> Forgotten:
        """Erase the article at this address everywhere, raw pages and people's labels included, and keep its hash.

        An address that the store does not know is kept out from now on. Raises InputError for what is no web address.
        """
        canonical = canonical_url(url)
        if canonical is None:
            raise InputError(f"{url}: no web address")
        with self._connection.transaction() as db:
            known = db.execute(
                "SELECT entry_id FROM url_aliases WHERE url IN (:url, :canonical)"
                " UNION SELECT id FROM entries WHERE url IN (:url, :canonical)"
                " UNION SELECT id FROM articles WHERE url IN (:url, :canonical)",
                {"url": url, "canonical": canonical},
            ).fetchall()
            ids = {content_id(url), content_id(canonical), *(row[0] for row in known)}
            articles, entries = _forget(db, ids, self._clock())
        if articles:
            erase_words(self._connection)
        return Forgotten(articles, entries, self._erasures.run())


def _forget(db: Database, ids: set[str], now: datetime) -> tuple[int, int]:
    """Erase these entries and articles and everything that belongs to them; how many of each went."""
    articles = _related(db, "SELECT article_id FROM entries WHERE id = ? AND article_id IS NOT NULL", ids)
    articles |= _related(db, "SELECT id FROM articles WHERE id = ?", ids)
    articles |= _related(db, "SELECT id FROM articles WHERE entry_id = ?", ids)
    entries = _related(db, "SELECT id FROM entries WHERE id = ?", ids)
    entries |= _related(db, "SELECT id FROM entries WHERE article_id = ?", articles)
    entries |= _related(db, "SELECT entry_id FROM articles WHERE id = ?", articles)
    aliases = _related(db, "SELECT url FROM url_aliases WHERE entry_id = ?", entries)
    every = ids | articles | entries | {content_id(alias) for alias in aliases}
    db.conn.executemany("INSERT OR IGNORE INTO forgotten VALUES (?, ?)", [(one, to_iso(now)) for one in sorted(every)])
    entries |= _related(db, "SELECT id FROM entries WHERE id = ?", every)
    _erase_requests(db, entries, aliases)
    for article_id in sorted(articles):
        _erase_article(db, article_id)
    for entry_id in sorted(entries):
        _erase_entry(db, entry_id)
    return len(articles), len(entries)


def _related(db: Database, sql: str, ids: Iterable[str]) -> set[str]:
    return {row[0] for one in sorted(ids) for row in db.execute(sql, [one]).fetchall()}


def _erase_article(db: Database, article_id: str) -> None:
    """The article with its text, facts, predictions, revisions and labels, and whom it alone named."""
    db.execute("DELETE FROM fact_judgments WHERE article_id = ?", [article_id])
    db.execute("DELETE FROM labels WHERE article_id = ?", [article_id])
    officials = _related(db, "SELECT official_id FROM article_officials WHERE article_id = ?", [article_id])
    offices = _related(db, "SELECT office_id FROM article_offices WHERE article_id = ?", [article_id])
    db.execute(
        "UPDATE unresolved_offices SET example_article_id = coalesce((SELECT min(o.article_id) FROM article_offices o"
        " WHERE o.office_id = unresolved_offices.office_id AND o.article_id <> :id), :id) WHERE example_article_id = :id",
        {"id": article_id},
    )
    db.execute(
        "UPDATE entries SET outcome = 'pending', pending_reason = 'forgotten', due_at = '', article_id = NULL"
        " WHERE article_id = ?",
        [article_id],
    )
    db.execute("DELETE FROM articles WHERE id = ?", [article_id])
    for official in sorted(officials):
        db.execute(
            "DELETE FROM officials WHERE id = :id AND NOT EXISTS"
            " (SELECT 1 FROM article_officials WHERE official_id = :id)",
            {"id": official},
        )
    for office in sorted(offices):
        erase_unnamed_office(db, office)


def _erase_requests(db: Database, entries: Iterable[str], aliases: Iterable[str]) -> None:
    """Take the addresses of these entries out of the requests, in every form in which one article may have been asked."""
    urls = _related(db, "SELECT url FROM entries WHERE id = ?", entries)
    urls |= _related(db, "SELECT url FROM visits WHERE entry_id = ?", entries)
    for url in sorted(urls | set(aliases)):
        name = urlsplit(url).path.strip("/").rpartition("/")[2]
        asked = _related(db, "SELECT url FROM requests WHERE instr(url, ?)", [name]) if name else set()
        variants = {one for one in asked if _path_of(one) == _path_of(url) and site_of(one) == site_of(url)}
        changes = [(FORGOTTEN_URL + content_id(url), one) for one in sorted(variants | {url})]
        db.conn.executemany("UPDATE requests SET url = ? WHERE url = ?", changes)


def _path_of(url: str) -> tuple[str, str]:
    """Path and parameters of the article's one address, whatever host, page or view of it was asked."""
    parts = urlsplit(canonical_url(url) or url)
    return parts.path.rstrip("/"), parts.query


def _erase_entry(db: Database, entry_id: str) -> None:
    """The entry with its visits and aliases; its raw pages are queued for erasing."""
    queue_erasure(db, entry_id)
    for table in ("visits", "url_aliases", "revisits"):
        db.execute(f"DELETE FROM {table} WHERE entry_id = ?", [entry_id])  # noqa: S608 (one of three constants)
    db.execute("DELETE FROM entries WHERE id = ?", [entry_id])
