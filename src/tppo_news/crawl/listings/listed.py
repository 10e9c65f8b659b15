"""What a feed, sitemap or listing names -> Entries: articles of this site, within the window, each once."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from tppo_news.crawl.listings.article_address import is_article_address
from tppo_news.records import Entry, ListingKind, Publisher
from tppo_news.text import normalize_space
from tppo_news.urls import article_url, same_site

# Eight figures in a row may as well be an article's number; fourteen are a moment.
DATE_IN_URL = re.compile(
    r"(?<!\d)(20[0-4]\d)(?:[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{6}(?!\d))"
)
DAY_FIRST_IN_URL = re.compile(r"/(0[1-9]|[12]\d|3[01])/(0[1-9]|1[0-2])/(20[0-4]\d)(?!\d)")
MAX_TITLE_LENGTH = 500


@dataclass(frozen=True, slots=True)
class Listed:
    """One item as a feed, sitemap or listing names it; `dated_at` is its own date, where it gives one.

    `published_at` is that date where it is said to be the one of publication, not of a change.
    """

    url: str
    title: str | None = None
    dated_at: datetime | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Listings are read back to `start`; what is older is left alone."""

    start: datetime
    now: datetime

    def holds(self, moment: datetime | None) -> bool:
        """True for a moment within the window, and for one that nobody stated."""
        return moment is None or moment >= self.start


def date_in_url(url: str) -> datetime | None:
    """The day that an address carries ("/2025/10/30/", "/30/10/2025/", "/20251030123456-"), at its start, or None."""
    path = urlsplit(url).path
    if match := DATE_IN_URL.search(path):
        year, month, day = match[1], match[2] or match[4], match[3] or match[5]
    elif match := DAY_FIRST_IN_URL.search(path):
        day, month, year = match[1], match[2], match[3]
    else:
        return None
    try:
        return datetime(int(year), int(month), int(day), tzinfo=UTC)
    except ValueError:
        return None


def entries_of(
    items: Iterable[Listed], publisher: Publisher, window: Window, *, found_by: str, kind: ListingKind, base: str
) -> Sequence[Entry]:
    """The items that are articles of this publisher within the window, each address once, in the listing's order."""
    entries: dict[str, Entry] = {}
    for item in items:
        url = article_url(item.url, publisher, base=base)
        if url is None or not same_site(url, publisher.domain):
            continue
        if not is_article_address(url, publisher.article_pattern, trusted=kind != "listing"):
            continue
        if not window.holds(item.dated_at or date_in_url(url)):
            continue
        title = normalize_space(item.title or "")[:MAX_TITLE_LENGTH] or None
        known = entries.get(url)
        if known is None or (known.title is None and title):
            entries[url] = Entry(url, publisher.domain, title, window.now, found_by, kind, item.published_at)
    return tuple(entries.values())
