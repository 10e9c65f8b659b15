"""What the crawler asks of the store and tells it: CrawlState and Ledger of records.py. Each call is one transaction."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime

from tppo_news.errors import StoreError
from tppo_news.records import (
    Entry,
    HostPause,
    ListingKind,
    ListingState,
    Page,
    PendingEntry,
    Rejection,
    RequestRecord,
    RobotsRecord,
    Validators,
)
from tppo_news.store.crawling import entries as entry_table
from tppo_news.store.crawling.publishers import Publishers
from tppo_news.store.crawling.withdrawals import keeps_article
from tppo_news.store.opening.connection import Connection, Row, Value
from tppo_news.store.raw.archive import Archive, ArchivePlace
from tppo_news.store.times import from_iso, to_iso

_SAVE_LISTING = """
INSERT INTO listings (url, publisher, kind, etag, last_modified, content_hash, interval_seconds, failures,
    next_poll_at, seen_at)
VALUES (:url, :publisher, :kind, :etag, :last_modified, :content_hash, :interval_seconds, :failures,
    :next_poll_at, :seen_at)
ON CONFLICT (url) DO UPDATE SET publisher = excluded.publisher, kind = excluded.kind, etag = excluded.etag,
    last_modified = excluded.last_modified, content_hash = excluded.content_hash,
    interval_seconds = excluded.interval_seconds, failures = excluded.failures,
    next_poll_at = excluded.next_poll_at, seen_at = excluded.seen_at
"""

_SAVE_REQUEST = """
INSERT INTO requests (url, publisher, decided_at, decision, rule, status_code, byte_count, milliseconds)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

_SAVE_ROBOTS = """
INSERT INTO robots (host, text, status_code, fetched_at) VALUES (:host, :text, :status_code, :fetched_at)
ON CONFLICT (host) DO UPDATE SET text = excluded.text, status_code = excluded.status_code,
    fetched_at = excluded.fetched_at
"""

_SAVE_PAUSE = """
INSERT INTO host_pauses (domain, until_at, asked_for) VALUES (?, ?, ?)
ON CONFLICT (domain) DO UPDATE SET until_at = excluded.until_at, asked_for = excluded.asked_for
WHERE excluded.until_at > until_at
"""


class CrawlLedger:
    """The tables that a crawl reads and writes: listings, robots, host_pauses, requests, entries, visits, url_aliases."""

    def __init__(
        self, connection: Connection, publishers: Publishers, archive: Archive | None, clock: Callable[[], datetime]
    ) -> None:
        """`archive` None: this store was opened without the run's lock, and keeps no pages."""
        self._connection = connection
        self._publishers = publishers
        self._archive = archive
        self._clock = clock

    # --- CrawlState

    def listing_state(self, url: str) -> ListingState | None:
        """What is remembered of a listing address, or None where it was never asked."""
        rows = self._connection.rows("SELECT * FROM listings WHERE url = ?", [url])
        if not rows:
            return None
        row = rows[0]
        return ListingState(
            url=url,
            validators=Validators(_text(row["etag"]), _text(row["last_modified"]), _text(row["content_hash"])),
            next_poll_at=from_iso(str(row["next_poll_at"])),
            interval_seconds=float(row["interval_seconds"] or 0.0),
            failures=int(row["failures"] or 0),
        )

    def robots_record(self, host: str) -> RobotsRecord | None:
        """The host's robots.txt as last read, or None."""
        rows = self._connection.rows("SELECT * FROM robots WHERE host = ?", [host])
        if not rows:
            return None
        row = rows[0]
        return RobotsRecord(host, _text(row["text"]), int(row["status_code"] or 0), from_iso(str(row["fetched_at"])))

    def host_pause(self, domain: str) -> HostPause | None:
        """The domain's last long pause, over or not, or None."""
        rows = self._connection.rows("SELECT until_at, asked_for FROM host_pauses WHERE domain = ?", [domain])
        return HostPause(domain, from_iso(str(rows[0]["until_at"])), bool(rows[0]["asked_for"])) if rows else None

    def due_entries(self, publisher: str, now: datetime) -> Sequence[PendingEntry]:
        """The publisher's entries that wait for a fetch and are due, in order of listing.

        What a tag or search page named, often articles of long ago, comes behind what feeds and sitemaps did.
        """
        rows = self._connection.rows(
            "SELECT * FROM entries WHERE publisher = ? AND outcome = 'pending' AND pending_reason <> ?"
            " AND due_at <= ? ORDER BY listing_kind = 'listing', listed_at, rowid",
            [publisher, entry_table.FETCHED, to_iso(now)],
        )
        return [
            PendingEntry(entry_table.entry_of(row), str(row["pending_reason"]), from_iso(str(row["due_at"])))
            for row in rows
        ]

    # --- Ledger

    def save_request(self, request: RequestRecord) -> None:
        """Append one request decision: a single statement, and so a transaction by itself."""
        row = (
            request.url,
            request.publisher,
            to_iso(request.decided_at),
            request.decision,
            request.rule,
            request.status_code,
            request.byte_count,
            request.milliseconds,
        )
        with self._connection.exclusive() as raw:
            raw.execute(_SAVE_REQUEST, row)

    def save_robots(self, record: RobotsRecord) -> None:
        """Keep a host's robots.txt."""
        row: Row = {"host": record.host, "text": record.text, "status_code": record.status_code}
        with self._connection.transaction() as db:
            db.execute(_SAVE_ROBOTS, {**row, "fetched_at": to_iso(record.fetched_at)})

    def save_host_pause(self, pause: HostPause) -> None:
        """Keep a domain's pause, unless a longer one stands."""
        with self._connection.transaction() as db:
            db.execute(_SAVE_PAUSE, [pause.domain, to_iso(pause.until_at), int(pause.asked_for)])

    def save_listing(self, publisher: str, kind: ListingKind, state: ListingState, entries: Sequence[Entry]) -> int:
        """Keep a listing's validators and its entries together; returns how many entries were new."""
        zoned = [(entry, self._publishers.time_zone(entry.publisher)) for entry in entries]
        row: Row = {
            "url": state.url,
            "publisher": publisher,
            "kind": kind,
            "etag": state.validators.etag,
            "last_modified": state.validators.last_modified,
            "content_hash": state.validators.content_hash,
            "interval_seconds": state.interval_seconds,
            "failures": state.failures,
            "next_poll_at": to_iso(state.next_poll_at),
            "seen_at": to_iso(self._clock()),
        }
        self._publishers.time_zone(publisher)
        with self._connection.transaction() as db:
            db.execute(_SAVE_LISTING, row)
            return entry_table.save_entries(db, zoned)

    def save_pages(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        """Archive an article's fetched pages, then set its entry to pending("fetched"): waiting for analysis."""
        if self._archive is None:
            raise StoreError(f"{self._connection.path}: opened beside a run, so pages cannot be kept: {entry.url}")
        time_zone = self._publishers.time_zone(entry.publisher)
        places = [self._archive.save_page(page) for page in pages]
        now = self._clock()
        with self._connection.transaction() as db:
            entry_table.ensure_entry(db, entry, time_zone)
            last = db.execute("SELECT coalesce(max(visit), 0) FROM visits WHERE entry_id = ?", [entry.id]).fetchone()
            rows = [
                _visit_row(entry, last[0] + 1, part, page, place)
                for part, (page, place) in enumerate(zip(pages, places, strict=True), start=1)
            ]
            db.table("visits").insert_all(rows)
            db.execute("UPDATE entries SET incomplete = ? WHERE id = ?", [int(incomplete), entry.id])
            entry_table.set_pending(db, entry, entry_table.FETCHED, now, now)

    def save_pending(self, entry: Entry, reason: str, due_at: datetime) -> None:
        """Put an entry off until `due_at`."""
        time_zone = self._publishers.time_zone(entry.publisher)
        with self._connection.transaction() as db:
            entry_table.ensure_entry(db, entry, time_zone)
            entry_table.set_pending(db, entry, reason, due_at, self._clock())

    def save_rejection(self, entry: Entry, rejection: Rejection) -> None:
        """End an entry early; one whose article is stored stays that article, withdrawn where the page is gone."""
        time_zone = self._publishers.time_zone(entry.publisher)
        with self._connection.transaction() as db:
            entry_table.ensure_entry(db, entry, time_zone)
            if not keeps_article(db, entry, rejection, self._clock()):
                entry_table.set_rejection(db, entry, rejection, self._clock())

    def save_alias(self, entry: Entry, url: str) -> None:
        """Remember another address of the same article."""
        time_zone = self._publishers.time_zone(entry.publisher)
        with self._connection.transaction() as db:
            entry_table.ensure_entry(db, entry, time_zone)
            db.execute("INSERT OR IGNORE INTO url_aliases (url, entry_id) VALUES (?, ?)", [url, entry.id])


def _visit_row(entry: Entry, visit: int, part: int, page: Page, place: ArchivePlace) -> Row:
    return {
        "entry_id": entry.id,
        "visit": visit,
        "part": part,
        "url": page.final_url,
        "status_code": page.status_code,
        "etag": page.headers.get("etag"),
        "last_modified": page.headers.get("last-modified"),
        "content_hash": hashlib.sha256(page.content).hexdigest(),
        "archive_file": place.file,
        "archive_offset": place.offset,
        "archive_length": place.length,
        "fetched_at": to_iso(page.fetched_at),
    }


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
