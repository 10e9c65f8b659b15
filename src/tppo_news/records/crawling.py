"""What the crawler needs of the store, and what it tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from tppo_news.records.findings import Rejection
from tppo_news.records.sources import Entry, ListingKind, Page


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave so that the next question can be conditional."""

    etag: str | None = None
    last_modified: str | None = None
    content_hash: str | None = None


@dataclass(frozen=True, slots=True)
class KnownPage:
    """One page of a stored article: where it stood, and what makes asking it again conditional."""

    url: str
    validators: Validators


@dataclass(frozen=True, slots=True)
class ListingState:
    """What is remembered of a feed, sitemap or listing page."""

    url: str
    validators: Validators
    next_poll_at: datetime
    interval_seconds: float
    failures: int = 0


@dataclass(frozen=True, slots=True)
class RobotsRecord:
    """A host's robots.txt as last read. `text` None means nothing may be fetched (the server failed)."""

    host: str
    text: str | None
    status_code: int
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class HostPause:
    """Until when a registrable domain is left alone; `asked_for` True where it asked for rest, else it is its delay."""

    domain: str
    until_at: datetime
    asked_for: bool


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One decision about one request, made or refused: a row of the `requests` ledger."""

    url: str
    publisher: str
    decided_at: datetime
    decision: Literal["fetched", "not_modified", "refused", "failed"]
    rule: str
    """The robots rule, the guard or the error that decided."""
    status_code: int | None = None
    byte_count: int = 0
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """An entry that still has no final outcome, and when it may be asked."""

    entry: Entry
    reason: str
    due_at: datetime


class CrawlState(Protocol):
    """What the crawler asks of the store."""

    def listing_state(self, url: str) -> ListingState | None:
        """What is remembered of a listing address, or None where it was never asked."""

    def robots_record(self, host: str) -> RobotsRecord | None:
        """The host's robots.txt as last read, or None."""

    def host_pause(self, domain: str) -> HostPause | None:
        """The domain's last long pause, over or not, or None."""

    def due_entries(self, publisher: str, now: datetime) -> Sequence[PendingEntry]:
        """The publisher's entries that wait for a fetch and are due, in order of listing."""


class Ledger(Protocol):
    """What the crawler tells the store; each call is one transaction."""

    def save_request(self, request: RequestRecord) -> None:
        """Append one request decision."""

    def save_robots(self, record: RobotsRecord) -> None:
        """Keep a host's robots.txt."""

    def save_host_pause(self, pause: HostPause) -> None:
        """Keep a domain's pause, unless a longer one stands."""

    def save_listing(self, publisher: str, kind: ListingKind, state: ListingState, entries: Sequence[Entry]) -> int:
        """Keep a listing's validators and its entries together; returns how many entries were new."""

    def save_pages(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        """Archive an article's fetched pages, then set its entry to pending("fetched"): waiting for analysis."""

    def save_pending(self, entry: Entry, reason: str, due_at: datetime) -> None:
        """Put an entry off until `due_at`."""

    def save_rejection(self, entry: Entry, rejection: Rejection) -> None:
        """End an entry early."""

    def save_alias(self, entry: Entry, url: str) -> None:
        """Remember another address of the same article."""


@dataclass(frozen=True, slots=True)
class CrawlCounts:
    """What one publisher's crawl did."""

    publisher: str
    listings_asked: int = 0
    listings_unchanged: int = 0
    listings_failed: int = 0
    entries_new: int = 0
    pages_fetched: int = 0
    refused_by_robots: int = 0
    rejected: Mapping[str, int] = field(default_factory=dict)
    """How many entries ended early, by reason."""
    pending: int = 0
    revisited: Mapping[str, int] = field(default_factory=dict)
    """How many stored articles were asked again, by what came of it: unchanged, changed, gone, failed."""
    error: str | None = None
    """Why the publisher could not be crawled at all, in one line."""
