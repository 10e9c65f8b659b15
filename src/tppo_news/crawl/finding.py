"""Finding: a publisher's due feeds, sitemaps and listings are asked, and what they name is saved with their validators.

Every save is one transaction that holds a listing's entries and its plan, so a kill loses no entry: a walk over several
pages that was cut off is remembered as unfinished, and the next run takes it whole.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tppo_news.crawl.asking.body import unpack_gzip
from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.patience import fetch_patiently
from tppo_news.crawl.asking.pauses import LONG_SECONDS
from tppo_news.crawl.asking.robots import asked_delay
from tppo_news.crawl.listings import polling
from tppo_news.crawl.listings.feeds import Clock, parse_feed
from tppo_news.crawl.listings.listed import Listed, Window, entries_of
from tppo_news.crawl.listings.pages import MAX_PAGES, Walk, parse_listing, walks
from tppo_news.crawl.listings.reading import Reading, digest_of
from tppo_news.crawl.listings.sitemaps import Child, children_to_open, parse_sitemap
from tppo_news.crawl.listings.walking import Leaf, Steps, further_entries
from tppo_news.crawl.visits.tally import Tally
from tppo_news.errors import FetchError
from tppo_news.records import (
    CrawlState,
    Entry,
    Ledger,
    ListingKind,
    ListingState,
    Page,
    Publisher,
    RequestRecord,
    Validators,
)
from tppo_news.settings import Settings

LOG = logging.getLogger(__name__)

LISTING_TURNS = 2.0
"""Where a site's delay is long, its listings take at most one request of so many: the others are for articles."""
NEVER = datetime.min.replace(tzinfo=UTC)
NOTHING_LISTED = Validators(content_hash=digest_of(()))
ABSENT = frozenset({"http_404", "http_410"})
"""How some sites say that a day had no news."""
MAX_SITEMAP_DEPTH = 3
MAX_SITEMAPS_A_VISIT = 100
"""How many children are opened behind one address at a visit; the next run goes on where it ended."""


Read = Callable[[Page, ListingState | None], Reading]
"""An answer, and what is remembered of its address -> what it names. Raises FetchError where it is none of its kind."""


class _Visit(NamedTuple):
    """A listing that is due, since when, and how it is asked."""

    waits_since: datetime
    make: Callable[[], object]


class Finder:
    """Asks the listings of one publisher, in the order of its table."""

    def __init__(
        self,
        publisher: Publisher,
        *,
        state: CrawlState,
        ledger: Ledger,
        fetcher: Fetcher,
        settings: Settings,
        now: Callable[[], datetime],
        tally: Tally,
        search_terms: Sequence[str] = (),
    ) -> None:
        self.publisher = publisher
        self._state = state
        self._ledger = ledger
        self._fetcher = fetcher
        self._settings = settings
        self._now = now
        self._tally = tally
        self._terms = search_terms
        self._until = float("inf")
        self._sitemaps_left = MAX_SITEMAPS_A_VISIT
        self._zone = ZoneInfo(publisher.time_zone)
        started = now()
        self._least_poll_seconds = max(settings.min_poll_seconds, LISTING_TURNS * self._seconds_of_all_listings())
        self._window = Window(started - timedelta(days=settings.window_days), started)

    def _seconds_of_all_listings(self) -> float:
        """What asking each address of the table once takes by a long delay, as robots.txt was last read; 0 by a usual one."""
        delay = max(self.publisher.delay_seconds or 0.0, asked_delay(self.publisher, self._state))
        scaled = delay * self._fetcher.pace.scale(self.publisher.domain)
        return len(self.publisher.addresses) * scaled if scaled >= LONG_SECONDS else 0.0

    def find(self, until: float) -> None:
        """Ask what is due, longest waiting first; failures are counted and planned anew.

        From `until` (on the timer's clock) no new listing is begun; what is left stays due. Raises FetchError("stopped")
        where the run ends.
        """
        timer = self._fetcher.timer
        self._until = until
        now = self._now()
        for visit in sorted(self._due_visits(now), key=lambda visit: visit.waits_since):
            if timer.clock() >= until:
                LOG.info("%s: listings left for the next run", self.publisher.domain)
                return
            visit.make()

    def _due_visits(self, now: datetime) -> Iterator[_Visit]:
        for url in self.publisher.feeds:
            read = partial(self._read_walk, steps=self._steps_of_feed(url))
            yield from self._if_due(url, now, partial(self._visit, url, "feed", read))
        for url in self.publisher.sitemaps:
            read = partial(self._read_sitemap, seen={url}, depth=1)
            yield from self._if_due(url, now, partial(self._visit, url, "sitemap", read))
        today = now.astimezone(self._zone).date()
        for template in self.publisher.listings:
            for walk in walks(template, self._window, self._zone, self._terms):
                if not self._is_over(walk):
                    read = partial(self._read_walk, steps=self._steps_of(walk))
                    is_past = walk.day is not None and walk.day < today
                    visit = partial(self._visit, walk.key, "listing", read, may_be_absent=is_past)
                    yield from self._if_due(walk.key, now, visit)

    def _if_due(self, url: str, now: datetime, make: Callable[[], object]) -> Iterator[_Visit]:
        old = self._state.listing_state(url)
        if polling.is_due(old, now):
            yield _Visit(old.next_poll_at if old else NEVER, make)

    def _visit(self, url: str, kind: ListingKind, read: Read, *, may_be_absent: bool = False) -> bool:
        """Ask one address and save what it names; False where it failed."""
        old = self._state.listing_state(url)
        try:
            page = self._ask(url, kind, old)
            if page.status_code == 304 and old is not None:
                self._save(url, kind, old, old.validators, ())
                return True
            reading = read(page, old)
        except FetchError as error:
            if may_be_absent and error.reason in ABSENT:
                self._save(url, kind, old, NOTHING_LISTED, ())
                return True
            self._fail(url, kind, old, error)
            return False
        self._save_reading(url, kind, old, page, reading)
        return True

    def _ask(self, url: str, kind: ListingKind, old: ListingState | None) -> Page:
        self._tally.listings_asked += 1
        validators = polling.conditions(old, self._now())
        return fetch_patiently(self._fetcher, url, self.publisher, kind, self._settings, validators)

    # --- what is saved -----------------------------------------------------------------------------------------------

    def _save_reading(
        self, url: str, kind: ListingKind, old: ListingState | None, page: Page, reading: Reading
    ) -> None:
        known = old.validators.content_hash if old else None
        validators = polling.UNFINISHED
        if reading.whole:
            validators = polling.validators_of(page, reading.digest, conditional=reading.conditional)
        self._save(url, kind, old, validators, reading.entries, changed=reading.digest != known)

    def _save(
        self,
        url: str,
        kind: ListingKind,
        old: ListingState | None,
        validators: Validators,
        entries: Sequence[Entry],
        *,
        changed: bool = False,
    ) -> None:
        plan = polling.answered(url, old, validators, self._now(), self._least_poll_seconds, changed=changed)
        new_count = self._ledger.save_listing(self.publisher.domain, kind, plan, entries)
        self._tally.entries_new += new_count
        self._tally.listings_had += 1
        self._tally.listings_unchanged += not changed
        LOG.info("listing %s: %s, %d new", url, "changed" if changed else "unchanged", new_count)

    def _fail(self, url: str, kind: ListingKind, old: ListingState | None, error: FetchError) -> None:
        if error.reason == "stopped":
            raise error
        self._tally.listings_failed += 1
        self._tally.last_fault = str(error)
        LOG.warning("listing failed: %s", error)
        now = self._now()
        self._ledger.save_request(RequestRecord(url, self.publisher.domain, now, "failed", f"listing: {error.reason}"))
        plan = polling.failed(url, old, now, self._settings, self._fetcher.rest_seconds(url))
        self._ledger.save_listing(self.publisher.domain, kind, plan, ())

    def _entries(self, items: Sequence[Listed], kind: ListingKind, found_by: str, base: str) -> Sequence[Entry]:
        return entries_of(items, self.publisher, self._window, found_by=found_by, kind=kind, base=base)

    # --- sitemaps ----------------------------------------------------------------------------------------------------

    def _read_sitemap(self, page: Page, _old: ListingState | None, *, seen: set[str], depth: int) -> Reading:
        content = unpack_gzip(page.content, self._settings.max_listing_bytes)
        sitemap = parse_sitemap(content, page.final_url, self._zone)
        whole = True
        self._sitemaps_left = MAX_SITEMAPS_A_VISIT if depth == 1 else self._sitemaps_left
        children = children_to_open(sitemap.children, self.publisher.domain, self._window)
        for child in children if depth < MAX_SITEMAP_DEPTH else ():
            if self._fetcher.timer.clock() >= self._until:
                whole = False
                break
            if child.url not in seen:
                seen.add(child.url)
                whole = self._visit_child(child, seen, depth) and whole
        entries = self._entries(sitemap.items, "sitemap", page.requested_url, page.final_url)
        keys = [f"{child.url} {child.changed_by}" for child in children]
        return Reading(
            entries, digest_of(entries, keys), whole, conditional=all(child.changed_by for child in children)
        )

    def _visit_child(self, child: Child, seen: set[str], depth: int) -> bool:
        """Open a child that changed since it was read, or that does not say; False where it could not be had."""
        old = self._state.listing_state(child.url)
        is_due = polling.is_due(old, self._now())
        if old is not None and (old.failures or old.validators == polling.UNFINISHED):
            if not is_due:
                return False
        elif old is not None:
            is_stale = child.changed_by >= polling.last_asked_at(old) if child.changed_by else is_due
            if not is_stale:
                return True
        if self._sitemaps_left == 0:
            return False
        self._sitemaps_left -= 1
        return self._visit(child.url, "sitemap", partial(self._read_sitemap, seen=seen, depth=depth + 1))

    # --- feeds and listing pages -------------------------------------------------------------------------------------

    def _steps_of_feed(self, url: str) -> Steps:
        def read(page: Page, _number: int) -> Leaf:
            content = unpack_gzip(page.content, self._settings.max_listing_bytes)
            feed = parse_feed(content, page.headers, page.final_url, Clock(self._zone, self._window.now))
            return Leaf(self._entries(feed.items, "feed", url, page.final_url), feed.next_url)

        return Steps(url, "feed", read, MAX_PAGES)

    def _steps_of(self, walk: Walk) -> Steps:
        def read(page: Page, number: int) -> Leaf:
            listing = parse_listing(page.content, page.headers, page.final_url, self._zone)
            if not self._window.holds(listing.newest_at):
                return Leaf(())
            entries = self._entries(listing.items, "listing", walk.key, page.final_url)
            return Leaf(entries, walk.page(number + 1) if any(walk.covers(entry.url) for entry in entries) else None)

        return Steps(walk.key, "listing", read, walk.max_pages)

    def _read_walk(self, page: Page, old: ListingState | None, *, steps: Steps) -> Reading:
        """Walk a list's pages: back to the window's start the first time, afterwards until a page brings nothing new."""
        leaf = steps.read(page, 1)
        named = digest_of(leaf.entries)
        if old is None or old.validators == polling.UNFINISHED:
            ask = partial(self._ask, kind=steps.kind, old=None)
            further, whole = further_entries(steps, leaf, ask, save=None)
            return Reading([*leaf.entries, *further], named, whole)
        if named == old.validators.content_hash or leaf.next_url is None:
            return Reading(leaf.entries, named)
        whole = self._walk_while_new(steps, leaf, polling.unfinished(steps.key, old, self._now()))
        return Reading((), named, whole)

    def _walk_while_new(self, steps: Steps, first: Leaf, interim: ListingState) -> bool:
        """Save page after page until one holds nothing new, so that only the plan is left to save; True at the list's end."""

        def save(page_entries: Sequence[Entry]) -> int:
            new_count = self._ledger.save_listing(self.publisher.domain, steps.kind, interim, page_entries)
            self._tally.entries_new += new_count
            return new_count

        whole = True
        if save(first.entries):
            _, whole = further_entries(steps, first, partial(self._ask, kind=steps.kind, old=None), save)
        return whole

    def _is_over(self, walk: Walk) -> bool:
        """True for the archive page of a day that was read after it had ended."""
        old = self._state.listing_state(walk.key)
        if walk.day is None or old is None or old.validators == polling.UNFINISHED:
            return False
        return polling.last_asked_at(old).astimezone(self._zone).date() > walk.day + timedelta(days=1)
