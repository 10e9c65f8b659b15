"""Feeds: bytes -> items, through feedparser, which never sees an address and so never fetches."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from itertools import islice
from time import struct_time

import feedparser

from tppo_news.crawl.listed import Listed
from tppo_news.crawl.xml_bytes import declares_entities, is_html, without_impossible_characters
from tppo_news.errors import FetchError

MAX_ITEMS = 2_000
MAX_MARKS = 100_000
"""Tags and entities of one feed that are read. A feed of 100 whole articles has some 30,000."""
MARK = re.compile(rb"[<&]")
ITEM = re.compile(rb"<\0?(?:\w+:)?(?:i\0?t\0?e\0?m|e\0?n\0?t\0?r\0?y)[\0\s>]", re.IGNORECASE)
MARKUP = re.compile(r"<[^>]{1,200}>")
# What feedparser lets through on bytes that nobody meant as a feed.
PARSER_FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)


def parse_feed(content: bytes, headers: Mapping[str, str], url: str) -> Sequence[Listed]:
    """The items of a feed, in its order; broken feeds are mended where feedparser can.

    Raises FetchError("feed_is_html", "not_a_feed" or "entities").
    """
    if is_html(content):
        raise FetchError("feed_is_html", f"{url}: the feed's address answers an HTML page")
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
        raise FetchError("not_a_feed", f"{url}: neither RSS nor Atom")
    return [item for item in map(_item, parsed.entries[:MAX_ITEMS]) if item]


def _first_items(content: bytes) -> bytes:
    """The feed up to its last item that is taken: a feed without end would keep the parser busy for minutes."""
    ends = [len(content)]
    for pattern, count in ((ITEM, MAX_ITEMS), (MARK, MAX_MARKS)):
        if behind := next(islice(pattern.finditer(content), count, None), None):
            ends.append(behind.start())
    return content[: min(ends)]


def _item(entry: feedparser.FeedParserDict) -> Listed | None:
    link = entry.get("feedburner_origlink") or entry.get("link")
    if not isinstance(link, str) or not link.strip():
        return None
    # Asked for by membership: feedparser warns when it falls back from one date to another.
    moment = next((entry[key] for key in ("published_parsed", "updated_parsed") if key in entry), None)
    return Listed(link.strip(), _plain(entry.get("title")), _utc(moment))


def _plain(title: object) -> str | None:
    return unescape(MARKUP.sub(" ", title)) if isinstance(title, str) else None


def _utc(moment: object) -> datetime | None:
    if not isinstance(moment, struct_time):
        return None
    try:
        return datetime(*moment[:6], tzinfo=UTC)
    except ValueError:
        return None
