"""Feeds: bytes -> items and the next page. RSS and Atom go through feedparser, which never sees an address and so never fetches."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from html import unescape
from io import BytesIO
from itertools import islice
from time import struct_time
from urllib.parse import urljoin, urlsplit

import feedparser

from tppo_news.crawl.listings.json_feeds import is_json, parse_json_feed
from tppo_news.crawl.listings.listed import Listed
from tppo_news.crawl.listings.xml_bytes import declares_entities, is_html, without_impossible_characters
from tppo_news.errors import FetchError
from tppo_news.urls import site_of

MAX_ITEMS = 2_000
MAX_MARKS = 100_000
"""Tags and entities of one feed that are read. A feed of 100 whole articles has some 30,000."""
MARK = re.compile(rb"[<&]")
ITEM = re.compile(rb"<\0?(?:\w+:)?(?:i\0?t\0?e\0?m|e\0?n\0?t\0?r\0?y)[\0\s>]", re.IGNORECASE)
MARKUP = re.compile(r"<[^>]{1,200}>")
FIRST_YEAR = 1995
"""No site has news of its own from before; 1970 is how a clock writes that it knows nothing."""
WHOLE_DATE = re.compile(
    r"(?:19|20)\d\d(-?)\d\d\1\d\d(?!\d)|(?:\w+,?\s+)?(?:\d{1,2}[\s-]+)?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
"""Year, month and day in the order of ISO 8601, or a month by its name: nothing that feedparser has to guess."""
OFFSET = re.compile(r"(?:\dz|[+-]\d\d:?\d\d|\b(?:z|gmt|utc?|[ecmp][sd]t))$", re.IGNORECASE)
EPOCH = re.compile(r"\d{10}(?:\d{3})?")
EPOCH_SPAN = timedelta(days=3_653)
BLOGGER_POSTS = "/posts/default"
"""How the path of a Blogger's feed ends, at the blog and at Blogger's own house."""
# What feedparser lets through on bytes that nobody meant as a feed.
PARSER_FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)


@dataclass(frozen=True, slots=True)
class Clock:
    """What dates are read by: `zone` is what a time without one means, `now` bounds what can be a moment."""

    zone: tzinfo
    now: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """What one answer of a feed holds: its items in order, and where it says that older ones stand (RFC 5005, `next_url`)."""

    items: tuple[Listed, ...]
    next_url: str | None = None


def parse_feed(content: bytes, headers: Mapping[str, str], url: str, clock: Clock) -> Feed:
    """The items of a feed: RSS or Atom, mended where feedparser can, or JSON Feed.

    A date that cannot be believed ("21-11-26", "2026", the year 1970) is none.

    Raises FetchError("feed_is_html", "not_a_feed" or "entities").
    """
    if is_html(content):
        raise FetchError("feed_is_html", f"{url}: the feed's address answers an HTML page")
    if is_json(content):
        told_by_json = parse_json_feed(content, url, clock.zone, first_year=FIRST_YEAR, max_items=MAX_ITEMS)
        return Feed(told_by_json.items, _next_url(told_by_json.next_named, url))
    if declares_entities(content):
        raise FetchError("entities", f"{url}: the feed declares entities of its own")
    told = {"content-location": url}
    if "content-type" in headers:
        told["content-type"] = headers["content-type"]
    stream = BytesIO(without_impossible_characters(_first_items(content)))
    try:
        parsed = feedparser.parse(stream, response_headers=told, sanitize_html=False)
    except PARSER_FAULTS as error:
        raise FetchError("not_a_feed", f"{url}: {type(error).__name__}: {error}"[:300]) from error
    if not parsed.get("version") and not parsed.entries:
        raise FetchError("not_a_feed", f"{url}: neither RSS nor Atom nor JSON Feed")
    items = tuple(item for item in map(partial(_item, clock=clock), parsed.entries[:MAX_ITEMS]) if item)
    links = parsed.feed.get("links", ())
    return Feed(items, _next_url(next((link.get("href") for link in links if link.get("rel") == "next"), None), url))


def _next_url(named: object, url: str) -> str | None:
    """The address of the feed's next page on the feed's own site, or None where it names none."""
    if not isinstance(named, str) or not named.strip():
        return None
    try:
        joined = urljoin(url, named.strip())
        there, here = urlsplit(joined), urlsplit(url)
    except ValueError:
        return None
    site = site_of(url)
    if site_of(joined) == site:
        return joined
    # Blogger names the next page at its own house; the blog answers the same question.
    is_blogger = (
        there.path.endswith(BLOGGER_POSTS) and here.path.endswith(BLOGGER_POSTS) and "start-index=" in there.query
    )
    return here._replace(query=there.query, fragment="").geturl() if is_blogger else None


def _first_items(content: bytes) -> bytes:
    """The feed up to its last item that is taken: a feed without end would keep the parser busy for minutes."""
    ends = [len(content)]
    for pattern, count in ((ITEM, MAX_ITEMS), (MARK, MAX_MARKS)):
        if behind := next(islice(pattern.finditer(content), count, None), None):
            ends.append(behind.start())
    return content[: min(ends)]


def _item(entry: feedparser.FeedParserDict, clock: Clock) -> Listed | None:
    link = entry.get("feedburner_origlink") or entry.get("link")
    if not isinstance(link, str) or not link.strip():
        return None
    # Asked for by membership: feedparser warns when it falls back from one date to another.
    name = next((name for name in ("published", "updated") if name in entry), "")
    moment = _moment(entry.get(name), entry.get(f"{name}_parsed"), clock) if name else None
    return Listed(link.strip(), _plain(entry.get("title")), moment, moment if name == "published" else None)


def _plain(title: object) -> str | None:
    return unescape(MARKUP.sub(" ", title)) if isinstance(title, str) else None


def _moment(written: object, parsed: object, clock: Clock) -> datetime | None:
    """The moment that an item states: a whole date of these decades, or the seconds or milliseconds since 1970."""
    text = written.strip() if isinstance(written, str) else ""
    if EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return moment if clock.now - EPOCH_SPAN <= moment <= clock.now else None
    if not isinstance(parsed, struct_time) or parsed.tm_year < FIRST_YEAR or not WHOLE_DATE.match(text):
        return None
    try:
        return datetime(*parsed[:6], tzinfo=UTC if OFFSET.search(text) else clock.zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
