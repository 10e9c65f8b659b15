"""Feeds, sitemaps and listing pages as bytes -> items."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.crawl.conftest import START, publisher
from tppo_news.crawl.listings.feeds import Clock, parse_feed
from tppo_news.crawl.listings.listed import Listed, Window, date_in_url, entries_of
from tppo_news.crawl.listings.pages import parse_listing, walks
from tppo_news.crawl.listings.sitemaps import Child, children_to_open, parse_sitemap, parse_w3c_date
from tppo_news.errors import FetchError

WIB = ZoneInfo("Asia/Jakarta")
WINDOW = Window(START - timedelta(days=30), START)
RSS = b"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Kabar</title>
<item><title>Satu &amp; dua</title><link>/a?utm_source=rss</link><pubDate>Mon, 02 Mar 2026 10:00:00 +0700</pubDate></item>
<item><title><![CDATA[<b>Tiga</b> &#8220;empat&#8221;]]></title><link>http://kabar.test/b</link></item>
<item><title>Tanpa alamat</title></item></channel></rss>"""


def feed_of(content: bytes, content_type: str = "application/rss+xml") -> list[Listed]:
    return list(parse_feed(content, {"content-type": content_type}, "http://kabar.test/rss", Clock(WIB, START)).items)


def fault_of(content: bytes) -> str:
    with pytest.raises(FetchError) as caught:
        feed_of(content)
    return caught.value.reason


def test_an_rss_feed_gives_addresses_titles_and_dates() -> None:
    first, second = feed_of(RSS)
    assert (first.title, first.dated_at) == ("Satu & dua", datetime(2026, 3, 2, 3, 0, tzinfo=UTC))
    assert (second.url, second.dated_at) == ("http://kabar.test/b", None)
    assert second.title is not None
    assert second.title.split() == ["Tiga", "\u201cempat\u201d"]


def dated(pub_date: str) -> datetime | None:
    item = f"<item><title>T</title><link>http://kabar.test/berita/a</link><pubDate>{pub_date}</pubDate></item>"
    return feed_of(f"<?xml version='1.0'?><rss version='2.0'><channel>{item}</channel></rss>".encode())[0].dated_at


@pytest.mark.parametrize(
    "pub_date",
    [
        "21-02-26", "2026", "2026-02", "0", "-", "kemarin", "0000-00-00 00:00:00", "2026/02/21 10:00", "21/02/26 10:00",
        "Thu, 01 Jan 1970 00:00:00 +0000", "1970-01-01", "1970-01-01T00:00:00Z", "Mon, 30 Nov -0001 00:00:00 +0000",
        "9999999999", "1000000000", "1804000000000", "4102444800",
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_believed_is_none_and_its_item_stays(pub_date: str) -> None:
    assert dated(pub_date) is None


@pytest.mark.parametrize(
    ("pub_date", "moment"),
    [
        ("Sat, 21 Feb 2026 10:00:00 +0700", datetime(2026, 2, 21, 3, 0, tzinfo=UTC)),
        ("Sat, 21 Feb 26 10:00:00 GMT", datetime(2026, 2, 21, 10, 0, tzinfo=UTC)),
        ("21 Feb 2026 10:00 +0700", datetime(2026, 2, 21, 3, 0, tzinfo=UTC)),
        ("Feb 21 2026", datetime(2026, 2, 20, 17, 0, tzinfo=UTC)),
        ("2026-02-21T10:00:00+07:00", datetime(2026, 2, 21, 3, 0, tzinfo=UTC)),
        ("2026-02-21T10:00:00Z", datetime(2026, 2, 21, 10, 0, tzinfo=UTC)),
        ("2026-02-21 23:30:00", datetime(2026, 2, 21, 16, 30, tzinfo=UTC)),
        ("20260221", datetime(2026, 2, 20, 17, 0, tzinfo=UTC)),
        ("1771642800", datetime(2026, 2, 21, 3, 0, tzinfo=UTC)),
        ("1771642800000", datetime(2026, 2, 21, 3, 0, tzinfo=UTC)),
    ],
)
def test_a_whole_date_or_the_seconds_of_a_clock_are_read(pub_date: str, moment: datetime) -> None:
    assert dated(pub_date) == moment


@pytest.mark.parametrize(
    ("url", "named", "expected"),
    [
        ("http://kabar.test/atom.xml", "/atom.xml?page=2", "http://kabar.test/atom.xml?page=2"),
        ("http://kabar.test/atom.xml", "http://lain.test/atom.xml?page=2", None),
        ("http://kabar.test/atom.xml", "http://[x", None),
        (
            "http://kabar.test/feeds/posts/default",
            "https://www.blogger.test/feeds/123/posts/default?start-index=26&amp;max-results=25",
            "http://kabar.test/feeds/posts/default?start-index=26&max-results=25",
        ),
    ],
)
def test_a_paged_feed_names_its_next_page_on_its_own_site(url: str, named: str, expected: str | None) -> None:
    atom = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><link rel="next" href="{named}"/></feed>"""
    assert parse_feed(atom.encode(), {}, url, Clock(WIB, START)).next_url == expected


def test_an_atom_feed_is_read() -> None:
    atom = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><title>A</title>
    <link href="http://kabar.test/a"/><updated>2026-03-02T01:00:00Z</updated></entry>
    <entry><title>B</title><link href="http://kabar.test/b"/><published>2026-03-01T01:00:00Z</published>
    <updated>2026-03-02T01:00:00Z</updated></entry></feed>"""
    assert feed_of(atom, "application/atom+xml") == [
        Listed("http://kabar.test/a", "A", datetime(2026, 3, 2, 1, 0, tzinfo=UTC)),
        Listed("http://kabar.test/b", "B", *(2 * [datetime(2026, 3, 1, 1, 0, tzinfo=UTC)])),
    ]


def test_a_broken_feed_is_mended() -> None:
    broken = RSS.replace(b"Satu &amp; dua", b"Satu & dua <br>").replace(b"</rss>", b"")
    assert [item.url for item in feed_of(broken)][-1] == "http://kabar.test/b"


@pytest.mark.parametrize("start", [b"<!DOCTYPE html><html>", b"\xef\xbb\xbf <HTML lang=id>", b"<!-- x -->\n<html>"])
def test_a_feed_that_is_html_is_one_clear_fault(start: bytes) -> None:
    assert fault_of(start + b"<head></head><body>x</body></html>") == "feed_is_html"


def test_what_is_neither_rss_nor_atom_is_no_feed() -> None:
    assert fault_of(b'{"items": []}') == "not_a_feed"
    assert fault_of(b"") == "not_a_feed"


def test_an_empty_feed_is_a_feed() -> None:
    assert feed_of(b'<rss version="2.0"><channel><title>K</title></channel></rss>') == []


BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""


def test_an_entity_bomb_is_not_parsed() -> None:
    assert fault_of(BOMB + b"<rss><channel><title>&b;</title></channel></rss>") == "entities"
    with pytest.raises(FetchError, match="entities"):
        parse_sitemap(BOMB + b"<urlset><url><loc>&b;</loc></url></urlset>", "u", WIB)


def test_a_reference_to_a_character_that_does_not_exist_costs_no_feed() -> None:
    odd = RSS.replace(b"Satu", b"Satu &#x110000;&#xD800;&#55357;&#99999999;")
    assert len(feed_of(odd)) == 2
    sitemap = parse_sitemap(b"<urlset><url><loc>http://kabar.test/a&#xD800;</loc></url></urlset>", "u", WIB)
    assert [item.url for item in sitemap.items] == ["http://kabar.test/a"]


@pytest.mark.parametrize("part", [b"<gml:pos>1 2 3</gml:pos>", b"<?xml encoding='u\xd3f-8'?>", b"\0" * 50])
def test_bytes_that_upset_the_feed_parser_are_a_fault_or_a_feed(part: bytes) -> None:
    for place in (0, 60, len(RSS) // 2):
        try:
            feed_of(RSS[:place] + part + RSS[place:])
        except FetchError as error:
            assert error.reason == "not_a_feed"


def test_a_feed_never_makes_feedparser_open_an_address() -> None:
    assert fault_of(b"http://kabar.test/other") == "not_a_feed"
    assert fault_of(b"/etc/passwd") == "not_a_feed"


def test_a_news_sitemap_gives_titles_and_publication_dates() -> None:
    sitemap = parse_sitemap(
        b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc> http://kabar.test/a </loc><image:image><image:loc>http://kabar.test/a.jpg</image:loc>
        <image:title>Foto</image:title></image:image><news:news><news:publication_date>2026-03-02T08:00:00+07:00</news:publication_date>
        <news:title>Judul</news:title></news:news><lastmod>2026-03-05</lastmod></url><url><lastmod>2026</lastmod></url></urlset>""",
        "http://kabar.test/s.xml",
        WIB,
    )
    moment = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
    assert sitemap.items == (Listed("http://kabar.test/a", "Judul", moment, moment),)


def test_an_index_gives_children() -> None:
    sitemap = parse_sitemap(
        b"<sitemapindex><sitemap><loc>http://kabar.test/1.xml</loc><lastmod>2026-03-01</lastmod></sitemap></sitemapindex>",
        "u",
        WIB,
    )
    assert sitemap.children == (Child("http://kabar.test/1.xml", datetime(2026, 3, 1, 17, 0, tzinfo=UTC)),)


def test_a_sitemap_cut_off_in_the_middle_gives_what_it_has() -> None:
    cut = b"<urlset><url><loc>http://kabar.test/a</loc></url><url><loc>http://kab"
    assert [item.url for item in parse_sitemap(cut, "u", WIB).items][:1] == ["http://kabar.test/a"]


@pytest.mark.parametrize("content", [b"<html><body>404</body></html>", b"<rss/>", b"", b"not xml"])
def test_what_is_no_sitemap_is_a_fault(content: bytes) -> None:
    with pytest.raises(FetchError):
        parse_sitemap(content, "u", WIB)


def test_deep_nesting_does_not_break_the_parser() -> None:
    deep = b"<urlset>" + b"<a>" * 50_000 + b"</a>" * 50_000 + b"</urlset>"
    assert parse_sitemap(deep, "u", WIB).items == ()


@pytest.mark.parametrize(
    ("text", "latest", "moment"),
    [
        ("2026-03-02", False, datetime(2026, 3, 1, 17, 0, tzinfo=UTC)),
        ("2026-03-02", True, datetime(2026, 3, 2, 17, 0, tzinfo=UTC)),
        ("2025-12", True, datetime(2025, 12, 31, 17, 0, tzinfo=UTC)),
        ("2026-03-02T08:00:00Z", False, datetime(2026, 3, 2, 8, 0, tzinfo=UTC)),
        ("2026-03-02 08:00", False, datetime(2026, 3, 2, 1, 0, tzinfo=UTC)),
        ("2026-02-30", False, None),
        ("kemarin", False, None),
        ("", False, None),
    ],
)
def test_dates_of_sitemaps(text: str, latest: bool, moment: datetime | None) -> None:
    assert parse_w3c_date(text, WIB, latest=latest) == moment


def test_only_children_that_can_hold_news_are_opened() -> None:
    new, old = START - timedelta(days=1), START - timedelta(days=90)
    children = [
        Child("http://kabar.test/post-1.xml", old),
        Child("http://kabar.test/category-sitemap.xml", new),
        Child("http://kabar.test/post_tag-sitemap.xml", new),
        Child("http://kabar.test/wp-sitemap-posts-page-1.xml", None),
        Child("http://kabar.test/wp-sitemap-taxonomies-newsroom-1.xml", None),
        Child("http://kabar.test/wp-sitemap-users-1.xml", None),
        Child("http://kabar.test/wp-sitemap-posts-post-1.xml", None),
        Child("http://lain.test/post.xml", new),
        Child("http://kabar.test/sitemap-2024-05.xml", None),
        Child("http://kabar.test/undated.xml", None),
        Child("http://kabar.test/post-2.xml", new),
    ]
    opened = [child.url for child in children_to_open(children, "kabar.test", WINDOW)]
    assert opened == [f"http://kabar.test/{name}.xml" for name in ("post-2", "wp-sitemap-posts-post-1", "undated")]


def test_links_of_a_listing_page_in_order() -> None:
    page = parse_listing(
        b"""<html><base href="/x/"><body><a href="satu">Satu</a><a href="#top">naik</a><a href="mailto:a@b">surat</a>
        <a href="//kabar.test/dua"><img></a><time datetime="2026-03-01T08:00:00+07:00"></time></body></html>""",
        {},
        "http://kabar.test/tag/tppo",
        WIB,
    )
    assert [(item.url, item.title) for item in page.items] == [
        ("http://kabar.test/x/satu", "Satu"),
        ("http://kabar.test/dua", None),
    ]
    assert page.newest_at == datetime(2026, 3, 1, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize("content", [b"", b"\0\0", b"<a href='http://[::1'>x</a>", b"%PDF-1.4"])
def test_a_page_that_cannot_be_parsed_has_no_links_of_ours(content: bytes) -> None:
    listing = parse_listing(content, {"content-type": "text/html; charset=klingon"}, "http://kabar.test/", WIB)
    assert not entries_of(listing.items, publisher(), WINDOW, found_by="x", kind="listing", base="http://kabar.test/")


@pytest.mark.parametrize("claimed", ["text/html", "text/html; charset=iso-8859-1", "text/html; charset=utf-8"])
def test_titles_of_a_page_in_utf_8_are_read_as_such_whatever_it_claims(claimed: str) -> None:
    content = "<a href='/a'>Kapolda: \u201cTak ada ampun\u201d</a>".encode()
    listing = parse_listing(content, {"content-type": claimed}, "http://kabar.test/", WIB)
    assert listing.items[0].title == "Kapolda: \u201cTak ada ampun\u201d"


def test_titles_of_a_page_in_another_charset_are_read_as_it_says() -> None:
    content = "<a href='/a'>\u201cTak ada ampun\u201d</a>".encode("cp1252")
    listing = parse_listing(content, {"content-type": "text/html; charset=windows-1252"}, "http://kabar.test/", WIB)
    assert listing.items[0].title == "\u201cTak ada ampun\u201d"


def test_a_day_archive_is_walked_back_over_the_window() -> None:
    window = Window(START - timedelta(days=2), START)
    asked = list(walks("http://kabar.test/indeks/{date:%d-%m-%Y}?p={page}", window, WIB))
    assert [walk.key for walk in asked] == [
        f"http://kabar.test/indeks/{day}?p=1" for day in ("02-03-2026", "01-03-2026", "28-02-2026")
    ]
    assert asked[0].page(3) == "http://kabar.test/indeks/02-03-2026?p=3"


def test_a_search_page_is_walked_once_a_term() -> None:
    asked = list(walks("http://kabar.test/cari?q={q}&page={page}", WINDOW, WIB, ("tppo", "perdagangan orang")))
    assert [walk.key for walk in asked] == [
        "http://kabar.test/cari?q=tppo&page=1",
        "http://kabar.test/cari?q=perdagangan+orang&page=1",
    ]


def test_a_term_in_the_path_is_written_as_a_path_is() -> None:
    asked = list(walks("http://kabar.test/cari/{q}/{page}", WINDOW, WIB, ("perdagangan orang",)))
    assert [walk.key for walk in asked] == ["http://kabar.test/cari/perdagangan%20orang/1"]


def test_a_listing_of_one_page_has_no_second() -> None:
    (walk,) = walks("http://kabar.test/terkini", WINDOW, WIB)
    assert (walk.page(1), walk.page(2)) == ("http://kabar.test/terkini", None)


def test_entries_are_canonical_unique_on_site_and_in_the_window() -> None:
    items = [
        Listed("http://kabar.test/berita/satu?utm_source=x", "  Satu \n"),
        Listed("http://kabar.test/berita/satu/amp", "Satu lagi"),
        Listed("http://lain.test/berita/dua", "Dua"),
        Listed("http://kabar.test/berita/lama", "Lama", START - timedelta(days=60)),
        Listed("http://kabar.test/2025/01/05/lama-sekali", "Lama"),
        Listed("mailto:x@y.z", "Surat"),
    ]
    entries = entries_of(
        items, publisher(), WINDOW, found_by="http://kabar.test/rss", kind="feed", base="http://kabar.test/rss"
    )
    assert [(entry.url, entry.title) for entry in entries] == [("http://kabar.test/berita/satu", "Satu")]
    assert (entries[0].found_by, entries[0].listed_at, entries[0].publisher) == (
        "http://kabar.test/rss",
        START,
        "kabar.test",
    )


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2026/03/02/judul", (2026, 3, 2)),
        ("/2026/3/2/judul", (2026, 3, 2)),
        ("/nasional/20260302145755-20-13/x", (2026, 3, 2)),
        ("/hukum/02/03/2026/4120/judul", (2026, 3, 2)),
        ("/berita/20110513/x", None),
        ("/berita/5690469/x", None),
        ("/2026/02/31/x", None),
    ],
)
def test_a_date_in_an_address(path: str, day: tuple[int, int, int] | None) -> None:
    assert date_in_url(f"http://x.id{path}") == (datetime(*day, tzinfo=UTC) if day else None)


def test_http_and_https_twins_in_a_list_are_one_entry_of_an_https_publisher() -> None:
    own = publisher(feeds=("https://rss.kabar.test/a",))
    items = [Listed("http://kabar.test/berita/a"), Listed("https://kabar.test/berita/a", "Judul")]
    (entry,) = entries_of(items, own, WINDOW, found_by="https://rss.kabar.test/a", kind="feed", base="")
    assert (entry.url, entry.title) == ("https://kabar.test/berita/a", "Judul")


@pytest.mark.parametrize(
    "dates", ["<lastmod>2026-03-01</lastmod>", "<news:publication_date>2026-03</news:publication_date>"]
)
def test_a_change_or_a_month_alone_is_no_date_of_publication(dates: str) -> None:
    content = f'<urlset xmlns:news="n"><url><loc>http://kabar.test/a</loc>{dates}</url></urlset>'
    (item,) = parse_sitemap(content.encode(), "http://kabar.test/s.xml", WIB).items
    assert item.dated_at is not None
    assert item.published_at is None


def test_an_entry_carries_when_its_list_says_it_was_published() -> None:
    items = [
        Listed("http://kabar.test/berita/a", dated_at=START, published_at=START),
        Listed("http://kabar.test/berita/b"),
    ]
    found = entries_of(items, publisher(), WINDOW, found_by="http://kabar.test/rss", kind="feed", base="")
    assert [entry.published_at for entry in found] == [START, None]
