"""JSON Feed (jsonfeed.org, versions 1 and 1.1): bytes -> items and the address of the next page."""

import json
from datetime import datetime, tzinfo
from html import unescape
from typing import NamedTuple

from tppo_news.crawl.listings.listed import Listed
from tppo_news.crawl.listings.sitemaps import parse_w3c_date
from tppo_news.crawl.listings.xml_bytes import BOM
from tppo_news.errors import FetchError

VERSION = "jsonfeed.org/version/"
MARKS = (b"{", b"[", b",", b'"')
MAX_MARKS = 1_000_000
"""Brackets, commas and quotes of one feed that are parsed: what a parser keeps in memory grows with them."""
WHOLE_DATE_LENGTH = len("2025-10-30")


class JsonFeed(NamedTuple):
    """What one answer holds: its items in order, and the next page as it is named there."""

    items: tuple[Listed, ...]
    next_named: str


def is_json(content: bytes) -> bool:
    """True for bytes that begin as JSON does; no XML and no page does, whatever it is called."""
    return content.removeprefix(BOM).lstrip()[:1] in (b"{", b"[")


def parse_json_feed(content: bytes, url: str, zone: tzinfo, *, first_year: int, max_items: int) -> JsonFeed:
    """The items of a JSON Feed; `zone` is what a time without one means, a date before `first_year` is none.

    An item without an address, or that is no object, is left out. Raises FetchError("not_a_feed") for broken JSON, and for JSON
    that is no feed.
    """
    if sum(map(content.count, MARKS)) > MAX_MARKS:
        raise FetchError("not_a_feed", f"{url}: JSON of more than {MAX_MARKS:,} marks")
    try:
        # Line breaks inside texts are no JSON and do no harm.
        feed = json.loads(content.decode("utf-8-sig", errors="replace"), strict=False)
    except (ValueError, RecursionError) as error:
        raise FetchError("not_a_feed", f"{url}: broken JSON: {error}"[:300]) from error
    version, items = (feed.get("version"), feed.get("items")) if isinstance(feed, dict) else (None, None)
    if not isinstance(version, str) or VERSION not in version or not isinstance(items, list):
        raise FetchError("not_a_feed", f"{url}: JSON, but no JSON Feed")
    listed = (_item(item, zone, first_year) for item in items[:max_items] if isinstance(item, dict))
    return JsonFeed(tuple(item for item in listed if item), _text(feed.get("next_url")))


def _item(item: dict[str, object], zone: tzinfo, first_year: int) -> Listed | None:
    url = _text(item.get("url")) or _text(item.get("external_url"))
    if not url:
        return None
    published_at = _moment(item.get("date_published"), zone, first_year)
    changed_at = _moment(item.get("date_modified"), zone, first_year)
    return Listed(url, unescape(_text(item.get("title"))) or None, published_at or changed_at, published_at)


def _text(value: object) -> str:
    """The text without halves of characters, which no store takes."""
    return value.encode("utf-8", errors="ignore").decode("utf-8").strip() if isinstance(value, str) else ""


def _moment(value: object, zone: tzinfo, first_year: int) -> datetime | None:
    text = _text(value)
    moment = parse_w3c_date(text, zone) if len(text) >= WHOLE_DATE_LENGTH else None
    return moment if moment and moment.year >= first_year else None
