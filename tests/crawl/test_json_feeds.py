"""JSON Feed: bytes -> items, what is none, where a page names one, and a crawl over its pages."""

import json
import tracemalloc
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from lxml import html as lxml_html

from tests.crawl.conftest import START, Crawling
from tests.crawl.site import Answer, Site, article
from tppo_news.crawl.listings.feed_links import declared_feeds
from tppo_news.crawl.listings.feeds import Clock, Feed, parse_feed
from tppo_news.errors import FetchError

WIB = ZoneInfo("Asia/Jakarta")
URL = "http://kabar.test/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def parsed(content: bytes) -> Feed:
    return parse_feed(content, {"content-type": "application/feed+json"}, URL, Clock(WIB, START))


def feed_of(*items: object, **more: object) -> bytes:
    return json.dumps({"version": VERSION, "title": "Kabar", "items": items, **more}).encode()


def fault_of(content: bytes) -> str:
    with pytest.raises(FetchError) as caught:
        parsed(content)
    return caught.value.reason


@pytest.mark.parametrize("version", [VERSION, "https://jsonfeed.org/version/1", "http://www.jsonfeed.org/version/1.1"])
def test_items_have_addresses_titles_and_dates(version: str) -> None:
    item = {
        "id": "1",
        "url": "http://kabar.test/a",
        "title": "Satu &amp; dua",
        "date_published": "2026-03-02T10:00:00+07:00",
        "date_modified": "2026-03-02T11:00:00+07:00",
    }
    (listed,) = parsed(feed_of(item, version=version)).items
    moment = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
    assert (listed.url, listed.title) == ("http://kabar.test/a", "Satu & dua")
    assert (listed.dated_at, listed.published_at) == (moment, moment)


def test_a_date_of_change_dates_an_item_but_is_not_when_it_was_published() -> None:
    (listed,) = parsed(feed_of({"url": "/a", "date_modified": "2026-03-02T10:00:00"})).items
    assert (listed.dated_at, listed.published_at) == (datetime(2026, 3, 2, 3, 0, tzinfo=UTC), None)


@pytest.mark.parametrize("date", ["1970-01-01T00:00:00Z", "2026", "2026-03", "kemarin", "", 1772420400, None, ["x"]])
def test_a_date_that_cannot_be_believed_is_none(date: object) -> None:
    (listed,) = parsed(feed_of({"url": "/a", "date_published": date})).items
    assert listed.dated_at is None


def test_an_address_elsewhere_stands_in_for_a_missing_one() -> None:
    items = parsed(feed_of({"external_url": "/b"}, {"url": "/a", "external_url": "http://lain.test/"})).items
    assert [item.url for item in items] == ["/b", "/a"]


@pytest.mark.parametrize(
    "item", [{}, {"url": ""}, {"url": 5}, {"url": None}, {"id": "http://kabar.test/x"}, "x", None, []]
)
def test_an_item_without_an_address_is_left_out(item: object) -> None:
    assert [listed.url for listed in parsed(feed_of(item, {"url": "/a"})).items] == ["/a"]


@pytest.mark.parametrize(
    "content",
    [
        feed_of({"url": "/a"})[:-1],
        b"{",
        b'{"version": "https://jsonfeed.org/version/1", "items": [}',
        b'{"items": [{"url": "/a"}]}',
        b'{"version": "https://jsonfeed.org/version/1"}',
        b'{"version": 1, "items": []}',
        b'{"version": "https://jsonfeed.org/version/1", "items": {"url": "/a"}}',
        b'[{"id": 12, "link": "http://kabar.test/a"}]',
        b'{"version": "https://jsonfeed.org/version/1", "items": [' + b"9" * 10_000 + b"]}",
        b"[" * 200_000,
        b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_broken_json_and_json_that_is_no_feed_are_one_named_failure(content: bytes) -> None:
    assert fault_of(content) == "not_a_feed"


def test_line_breaks_in_texts_broken_bytes_and_a_byte_order_mark_cost_nothing() -> None:
    content = (
        b'\xef\xbb\xbf \n{"version": "https://jsonfeed.org/version/1", "items": [{"url": "/a", "title": "x\ny \xff"}]}'
    )
    (listed,) = parsed(content).items
    assert (listed.url, listed.title) == ("/a", "x\ny \ufffd")


def test_half_a_character_reaches_no_store() -> None:
    (listed,) = parsed(feed_of({"url": "/a\ud800", "title": "x\udfff"})).items
    assert (listed.url, listed.title) == ("/a", "x")


def test_a_feed_of_very_many_items_is_read_to_its_limit() -> None:
    assert len(parsed(feed_of(*({"url": f"/{number}"} for number in range(3_000)))).items) == 2_000


@pytest.mark.parametrize("piece", [b"[],", b'{"a":{}},', b'"",', b"1.5,"])
@pytest.mark.parametrize("size", [1_000_000, 20_000_000])
def test_a_feed_of_nothing_but_brackets_costs_bounded_memory(piece: bytes, size: int) -> None:
    content = b'{"version": "https://jsonfeed.org/version/1", "items": [' + piece * (size // len(piece)) + b"1]}"
    tracemalloc.start()
    try:
        assert parsed(content).items == ()
    except FetchError as error:
        assert error.reason == "not_a_feed"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000


@pytest.mark.parametrize(
    ("named", "next_url"),
    [
        ("/feed.json?page=2", "http://kabar.test/feed.json?page=2"),
        ("http://kabar.test/feed.json?page=2", "http://kabar.test/feed.json?page=2"),
        ("http://lain.test/feed.json?page=2", None),
        ("http://[", None),
        ("", None),
        (None, None),
        (2, None),
    ],
)
def test_the_next_page_lies_on_the_feeds_own_site(named: object, next_url: str | None) -> None:
    assert parsed(feed_of({"url": "/a"}, next_url=named)).next_url == next_url


HEAD = {
    "rss": '<link rel="alternate" type="application/rss+xml" href="/rss">',
    "json feed": '<link rel="alternate" type="application/feed+json" href="/umpan">',
    "json at a feed's address": '<link rel="alternate" type="application/json" href="/feed.json">',
    "json of a program": '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
    "no address": '<link rel="alternate" type="application/json" href="http://[">',
    "no alternate": '<link rel="preload" type="application/feed+json" href="/lain.json">',
}


@pytest.mark.parametrize(
    ("links", "feeds"),
    [
        (["json feed"], ["/umpan"]),
        (["json at a feed's address", "json feed"], ["/feed.json", "/umpan"]),
        (["json of a program", "no address", "no alternate"], []),
        (["json feed", "rss"], ["/rss"]),
    ],
)
def test_a_json_feed_is_found_in_the_head_where_there_is_no_other(links: list[str], feeds: list[str]) -> None:
    root = lxml_html.document_fromstring(f"<html><head>{''.join(HEAD[link] for link in links)}</head></html>")
    found = declared_feeds(root, "http://kabar.test/", "kabar.test")
    assert list(found) == [f"http://kabar.test{feed}" for feed in feeds]


@pytest.mark.parametrize("content_type", ["application/feed+json", "application/json", "text/plain", "text/xml"])
def test_a_crawl_walks_the_pages_of_a_json_feed(crawling: Crawling, site: Site, content_type: str) -> None:
    def page(number: int, **more: object) -> Answer:
        item = {"url": f"http://kabar.test/berita/{number}", "date_published": "2026-03-02T07:00:00Z"}
        return Answer(feed_of(item, **more), 200, {"content-type": content_type})

    site.routes.update({"/rss": page(1, next_url="/rss?page=2"), "/rss?page=2": page(2)})
    site.routes.update({f"/berita/{number}": article() for number in (1, 2)})
    counts = crawling.crawl()
    assert (counts.entries_new, counts.pages_fetched, counts.listings_failed) == (2, 2, 0)
    assert site.paths() == ["/rss", "/rss?page=2", "/berita/1", "/berita/2"]
    assert "application/feed+json" in site.asked[1].headers["accept"]


def test_a_broken_json_feed_is_a_counted_failure(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = Answer(b'{"version":', 200, {"content-type": "application/feed+json"})
    assert crawling.crawl().listings_failed == 1
    assert crawling.ledger.requests[-1].rule == "listing: not_a_feed"
