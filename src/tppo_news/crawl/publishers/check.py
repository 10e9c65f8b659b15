"""Looking at one publisher's addresses once, politely, to see whether they still work. Nothing is stored but requests."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tppo_news.crawl.asking.body import unpack_gzip
from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.patience import fault_of
from tppo_news.crawl.listings.article_address import is_article_address
from tppo_news.crawl.listings.feeds import Clock, parse_feed
from tppo_news.crawl.listings.listed import Listed, Window, date_in_url, entries_of
from tppo_news.crawl.listings.pages import parse_listing, walks
from tppo_news.crawl.listings.sitemaps import children_to_open, parse_sitemap
from tppo_news.crawl.publishers.learning import NOTHING, Learned, learn
from tppo_news.crawl.visits.gate import default_vocabulary
from tppo_news.errors import FetchError
from tppo_news.records import Entry, ListingKind, Page, Publisher, PublisherStatus
from tppo_news.settings import Settings
from tppo_news.urls import article_url, same_site

SAMPLE_SIZE = 3
LEARN_FROM = 3
"""So many feeds or sitemaps are asked when a new site is proposed."""
LEAST_TO_JUDGE = 4
"""Fewer addresses do not tell that a form is wrong."""
ADVICE = {
    "disallowed": "robots.txt forbids this address: take it out, ask the editor",
    "robots_unavailable": "robots.txt cannot be read, so nothing is asked: try again later",
    "feed_is_html": "the address shows a page: look for the feed's new address in that page's <link rel=alternate>",
    "not_a_feed": "look for the feed's new address on the front page",
    "sitemap_is_html": "look for the sitemap's address in robots.txt",
    "not_a_sitemap": "look for the sitemap's address in robots.txt",
    "http_403": "the site refuses this crawler: write to the editor; nothing is worked around",
    "http_404": "the address is gone: look for its successor on the front page",
    "http_410": "the address is gone for good: take it out",
    "http_429": "the site asks for rest: raise delay_seconds",
    "offsite_redirect": "the site has moved to another domain: check the publisher's domain",
    "dns": "the name does not exist (any more): check the domain",
    "private_address": "the name leads to a private address: check the domain",
    "tls": "the certificate does not hold: try again later, tell the editor",
    "timeout": "the site is too slow or down: try again later",
    "form_misfits": "most of what it lists has not the form of article_pattern: take the form out, this check then learns one",
    "no_items": "nothing in it looks like an article of the last weeks: check article_pattern and the address",
}


@dataclass(frozen=True, slots=True)
class ListingCheck:
    """What one address gave; `reason` is "" where it worked."""

    url: str
    kind: ListingKind
    reason: str
    item_count: int = 0
    newest_at: datetime | None = None

    @property
    def advice(self) -> str:
        """What to try where it did not work."""
        return ADVICE.get(self.reason, "try again later") if self.reason else ""


@dataclass(frozen=True, slots=True)
class PublisherCheck:
    """What a look at one publisher gave; `sample` holds some article pages for whoever extracts."""

    publisher: str
    checked_at: datetime
    listings: tuple[ListingCheck, ...]
    sample: tuple[Page, ...]
    learned: Learned = NOTHING
    """What its feeds and sitemaps say where its table is silent."""

    @property
    def reachable(self) -> bool:
        """True where at least one address worked."""
        return any(not listing.reason for listing in self.listings)

    @property
    def newest_at(self) -> datetime | None:
        """The newest date that any address stated."""
        return max((listing.newest_at for listing in self.listings if listing.newest_at), default=None)

    def status(self, before: PublisherStatus) -> PublisherStatus:
        """The status that the publisher has earned: seen to work is verified; a look that failed takes nothing away."""
        return "verified" if self.reachable and self.sample and before != "sample" else before


def check_publisher(
    publisher: Publisher, *, fetcher: Fetcher, settings: Settings, now: Callable[[], datetime]
) -> PublisherCheck:
    """Ask each of the publisher's addresses once, and three of the articles that they name.

    Raises FetchError("stopped") where the run ends.
    """
    look = _look(publisher, fetcher, settings, now())
    checks: list[ListingCheck] = []
    entries: dict[str, Entry] = {}
    listed: dict[str, datetime | None] = {}
    addresses: list[tuple[ListingKind, str]] = [
        *look.whole_site(),
        *(("listing", url) for template in publisher.listings for url in look.first_pages(template)),
    ]
    for kind, url in addresses:
        check, found = look.at(url, kind)
        checks.append(check)
        entries.update((entry.url, entry) for entry in found)
        if kind != "listing":
            listed.update({entry.url: moment for entry, moment in found.items()})
    sample = look.sample(list(entries.values()))
    return PublisherCheck(publisher.domain, now(), tuple(checks), sample, learn(publisher, listed, now(), look.zone))


def learn_publisher(
    publisher: Publisher, *, fetcher: Fetcher, settings: Settings, now: Callable[[], datetime]
) -> Learned:
    """What a few of the publisher's feeds and sitemaps, asked once each, say of its addresses and its volume.

    Raises FetchError("stopped") where the run ends.
    """
    look = _look(publisher, fetcher, settings, now())
    listed: dict[str, datetime | None] = {}
    for kind, url in look.whole_site()[:LEARN_FROM]:
        listed.update({entry.url: moment for entry, moment in look.at(url, kind)[1].items()})
    return learn(publisher, listed, now(), look.zone)


def _look(publisher: Publisher, fetcher: Fetcher, settings: Settings, now: datetime) -> "_Look":
    return _Look(publisher, fetcher, settings, Window(now - timedelta(days=settings.window_days), now))


@dataclass(frozen=True)
class _Look:
    publisher: Publisher
    fetcher: Fetcher
    settings: Settings
    window: Window

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.publisher.time_zone)

    def whole_site(self) -> list[tuple[ListingKind, str]]:
        """The addresses that list the whole site."""
        return [
            *(("feed", url) for url in self.publisher.feeds),
            *(("sitemap", url) for url in self.publisher.sitemaps),
        ]

    def first_pages(self, template: str) -> Sequence[str]:
        """One address a template: the first term's, today's, page one."""
        found = walks(template, self.window, self.zone, default_vocabulary().search_terms)
        return [walk.key for walk in found][:1]

    def at(self, url: str, kind: ListingKind) -> tuple[ListingCheck, Mapping[Entry, datetime | None]]:
        """Ask one address; what it names, each with the date that it states."""
        try:
            items, base = self._items(url, kind)
        except FetchError as error:
            if error.reason == "stopped":
                raise
            return ListingCheck(url, kind, error.reason), {}
        entries = entries_of(items, self.publisher, self.window, found_by=url, kind=kind, base=base)
        stated = {
            article_url(item.url, self.publisher, base=base): item.dated_at or date_in_url(item.url) for item in items
        }
        past = [moment for moment in stated.values() if moment and moment <= self.window.now + timedelta(days=1)]
        reason = "form_misfits" if kind != "listing" and self._misfits(stated) else "" if entries else "no_items"
        check = ListingCheck(url, kind, reason, len(entries), max(past, default=None))
        return check, {entry: stated.get(entry.url) for entry in entries}

    def _misfits(self, urls: Iterable[str | None]) -> bool:
        """True where most addresses that can be articles have another form than the publisher's table states."""
        own = [url for url in urls if url is not None and same_site(url, self.publisher.domain)]
        likely = [url for url in own if is_article_address(url, None, trusted=True)]
        fitting = [url for url in likely if is_article_address(url, self.publisher.article_pattern, trusted=True)]
        return len(likely) >= LEAST_TO_JUDGE and 2 * len(fitting) < len(likely)

    def sample(self, entries: Sequence[Entry]) -> tuple[Page, ...]:
        """The pages of a few articles, spread over what was found."""
        step = max(1, len(entries) // SAMPLE_SIZE)
        pages = []
        for entry in entries[::step][:SAMPLE_SIZE]:
            try:
                page = self.fetcher.fetch(entry.url, self.publisher, "page")
            except FetchError as error:
                if error.reason == "stopped":
                    raise
                continue
            if fault_of(page) is None:
                pages.append(page)
        return tuple(pages)

    def _items(self, url: str, kind: ListingKind, depth: int = 1) -> tuple[Sequence[Listed], str]:
        page = self.fetcher.fetch(url, self.publisher, kind)
        fault = fault_of(page)
        if fault is not None:
            raise fault
        if kind == "listing":
            return parse_listing(page.content, page.headers, page.final_url, self.zone).items, page.final_url
        content = unpack_gzip(page.content, self.settings.max_listing_bytes)
        if kind == "feed":
            clock = Clock(self.zone, self.window.now)
            return parse_feed(content, page.headers, page.final_url, clock).items, page.final_url
        sitemap = parse_sitemap(content, page.final_url, self.zone)
        children = children_to_open(sitemap.children, self.publisher.domain, self.window)
        if children and depth == 1:
            return self._items(children[0].url, kind, depth + 1)
        return sitemap.items, page.final_url
