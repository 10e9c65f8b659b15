"""Addresses ever listed, each with exactly one outcome: pending, article or rejection.

An address that several listings name is counted under the best of them (feed before sitemap before tag page, then by
address), so that the row is the same in whatever order they were read.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Literal

from sqlite_utils import Database

from tppo_news.records import Entry, Rejection
from tppo_news.store.opening.connection import Row
from tppo_news.store.times import from_iso, local_date, to_iso, to_iso_or_none

LISTED = "listed"
FETCHED = "fetched"
WHOLE_SITE_KINDS = ("feed", "sitemap")
_CHUNK = 500

_RANK = "(CASE {0}.listing_kind WHEN 'feed' THEN 0 WHEN 'sitemap' THEN 1 ELSE 2 END, {0}.found_by)"
_BETTER = f"{_RANK.format('excluded')} < {_RANK.format('entries')}"
_SAVE_ENTRY = f"""
INSERT INTO entries (id, url, publisher, title, found_by, listing_kind, listed_at, listed_date, published_at,
    outcome, pending_reason, due_at, outcome_at)
VALUES (:id, :url, :publisher, :title, :found_by, :listing_kind, :listed_at, :listed_date, :published_at,
    'pending', '{LISTED}', :listed_at, :listed_at)
ON CONFLICT (id) DO UPDATE SET
    title = CASE WHEN {_BETTER} THEN coalesce(excluded.title, title) ELSE coalesce(title, excluded.title) END,
    found_by = CASE WHEN {_BETTER} THEN excluded.found_by ELSE found_by END,
    listing_kind = CASE WHEN {_BETTER} THEN excluded.listing_kind ELSE listing_kind END,
    published_at = CASE WHEN {_BETTER} THEN coalesce(excluded.published_at, published_at)
        ELSE coalesce(published_at, excluded.published_at) END
"""  # noqa: S608 (built of the constants above)

_SET_OUTCOME = """
UPDATE entries SET outcome = :outcome, pending_reason = :pending_reason, due_at = :due_at, article_id = :article_id,
    stage = :stage, reason = :reason, detail = :detail, outcome_at = :now
WHERE id = :id
"""


def save_entries(db: Database, entries: Sequence[tuple[Entry, str]]) -> int:
    """Keep listed entries, each with its publisher's time zone; returns how many were new."""
    rows = {entry.id: _entry_row(entry, zone) for entry, zone in entries}
    for forgotten in _forgotten_ids(db, rows):
        del rows[forgotten]
    known = _known_ids(db, rows)
    db.conn.executemany(_SAVE_ENTRY, rows.values())
    whole_site = [(row_id,) for row_id in known if rows[row_id]["listing_kind"] in WHOLE_SITE_KINDS]
    db.conn.executemany(
        "UPDATE articles SET listed_by = 'whole_site' WHERE listed_by = 'topic_page'"
        " AND id = (SELECT article_id FROM entries WHERE id = ?)",
        whole_site,
    )
    return len(rows) - len(known)


def ensure_entry(db: Database, entry: Entry, time_zone: str) -> None:
    """Make sure that the entry has its row; one that is there stays as it is."""
    if db.execute("SELECT 1 FROM entries WHERE id = ?", [entry.id]).fetchone() is None:
        db.execute(_SAVE_ENTRY, _entry_row(entry, time_zone))


def set_pending(db: Database, entry: Entry, reason: str, due_at: datetime, now: datetime) -> None:
    """Let the entry wait until `due_at`."""
    _set_outcome(db, entry, now, outcome="pending", pending_reason=reason, due_at=to_iso(due_at))


def set_article(db: Database, entry: Entry, article_id: str, now: datetime) -> None:
    """The entry has become this article."""
    _set_outcome(db, entry, now, outcome="article", article_id=article_id)


def set_rejection(db: Database, entry: Entry, rejection: Rejection, now: datetime) -> None:
    """The entry ended early."""
    _set_outcome(
        db, entry, now, outcome="rejection", stage=rejection.stage, reason=rejection.reason, detail=rejection.detail
    )


def entry_of(row: Row) -> Entry:
    """The entry that a row of `entries` holds."""
    title, published_at = row["title"], row["published_at"]
    return Entry(
        url=str(row["url"]),
        publisher=str(row["publisher"]),
        title=None if title is None else str(title),
        listed_at=from_iso(str(row["listed_at"])),
        found_by=str(row["found_by"]),
        listing_kind=row["listing_kind"],  # type: ignore[arg-type]
        published_at=None if published_at is None else from_iso(str(published_at)),
    )


def _set_outcome(db: Database, entry: Entry, now: datetime, **columns: str | None) -> None:
    empty: Row = dict.fromkeys(("pending_reason", "due_at", "article_id", "stage", "reason", "detail"))
    db.execute(_SET_OUTCOME, {**empty, **columns, "id": entry.id, "now": to_iso(now)})


def _entry_row(entry: Entry, time_zone: str) -> Row:
    return {
        "id": entry.id,
        "url": entry.url,
        "publisher": entry.publisher,
        "title": entry.title,
        "found_by": entry.found_by,
        "listing_kind": entry.listing_kind,
        "listed_at": to_iso(entry.listed_at),
        "listed_date": local_date(entry.listed_at, time_zone).isoformat(),
        "published_at": to_iso_or_none(entry.published_at),
    }


def _known_ids(db: Database, ids: Iterable[str], table: Literal["entries", "forgotten"] = "entries") -> set[str]:
    known: set[str] = set()
    for chunk in _chunks(ids):
        marks = ",".join("?" * len(chunk))
        known.update(row[0] for row in db.execute(f"SELECT id FROM {table} WHERE id IN ({marks})", chunk))  # noqa: S608
    return known


def _forgotten_ids(db: Database, ids: Iterable[str]) -> set[str]:
    """What was erased on demand and may not come back."""
    return _known_ids(db, ids, "forgotten")


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(values)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk
