"""A store in memory: CrawlState and Ledger as the crawler's tests need them."""

import threading
from collections.abc import Sequence
from datetime import datetime

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
)

Outcome = tuple[str, ...]


class MemoryLedger:
    """Keeps everything in dictionaries; `outcomes` maps an address to ("pending", reason), ("fetched",) or a rejection."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.listings: dict[str, ListingState] = {}
        self.robots: dict[str, RobotsRecord] = {}
        self.pauses: dict[str, HostPause] = {}
        self.requests: list[RequestRecord] = []
        self.entries: dict[str, Entry] = {}
        self.due: dict[str, datetime] = {}
        self.outcomes: dict[str, Outcome] = {}
        self.pages: dict[str, Sequence[Page]] = {}
        self.incomplete: set[str] = set()
        self.aliases: dict[str, str] = {}
        self.details: dict[str, str] = {}

    def listing_state(self, url: str) -> ListingState | None:
        return self.listings.get(url)

    def robots_record(self, host: str) -> RobotsRecord | None:
        return self.robots.get(host)

    def host_pause(self, domain: str) -> HostPause | None:
        return self.pauses.get(domain)

    def due_entries(self, publisher: str, now: datetime) -> Sequence[PendingEntry]:
        return [
            PendingEntry(entry, self.outcomes[url][1], self.due[url])
            for url, entry in self.entries.items()
            if entry.publisher == publisher and self.outcomes[url][0] == "pending" and self.due[url] <= now
        ]

    def save_request(self, request: RequestRecord) -> None:
        with self.lock:
            self.requests.append(request)

    def save_robots(self, record: RobotsRecord) -> None:
        self.robots[record.host] = record

    def save_host_pause(self, pause: HostPause) -> None:
        self.pauses[pause.domain] = pause

    def save_listing(self, publisher: str, kind: ListingKind, state: ListingState, entries: Sequence[Entry]) -> int:
        self.listings[state.url] = state
        fresh = [entry for entry in entries if entry.url not in self.entries]
        for entry in fresh:
            self.entries[entry.url] = entry
            self.outcomes[entry.url] = ("pending", "listed")
            self.due[entry.url] = entry.listed_at
        return len(fresh)

    def save_pages(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        self.entries.setdefault(entry.url, entry)
        self.pages[entry.url] = pages
        self.outcomes[entry.url] = ("fetched",)
        if incomplete:
            self.incomplete.add(entry.url)

    def save_pending(self, entry: Entry, reason: str, due_at: datetime) -> None:
        self.outcomes[entry.url] = ("pending", reason)
        self.due[entry.url] = due_at

    def save_rejection(self, entry: Entry, rejection: Rejection) -> None:
        self.outcomes[entry.url] = ("rejection", rejection.stage, rejection.reason)
        self.details[entry.url] = rejection.detail

    def save_alias(self, entry: Entry, url: str) -> None:
        self.aliases[url] = entry.url
