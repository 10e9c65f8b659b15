"""What a page says of itself on its bytes."""

from http.server import BaseHTTPRequestHandler

import pytest

from tests.crawl.conftest import START, Crawling, publisher
from tests.crawl.site import Answer, Site
from tppo_news.crawl.asking.page_signs import canonical_link, forbids_keeping
from tppo_news.records import Page

URL = "http://kabar.test/berita/a"


def page(content: str, **headers: str) -> Page:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Page(URL, URL, 200, named, content.encode(), START)


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="canonical" href="http://kabar.test/b">',
        "<LINK HREF='http://kabar.test/b' REL='canonical'/>",
        "<link rel=canonical href=/b>",
        '<link data-x="1" rel="canonical" href="http://kabar.test/b" />',
        '<link rel="canonical" href=" http://kabar.test/b ">',
    ],
)
def test_the_canonical_address_is_found_however_it_is_written(link: str) -> None:
    assert canonical_link(page(f"<html><head>{link}</head>")) == "http://kabar.test/b"


def test_entities_in_the_canonical_address_are_undone() -> None:
    assert canonical_link(page('<link rel="canonical" href="/b?x=1&amp;y=2">')) == "http://kabar.test/b?x=1&y=2"


@pytest.mark.parametrize(
    "link", ['<link rel="amphtml" href="/b">', '<a rel="canonical" href="/b">', '<link rel="canonical">', ""]
)
def test_other_links_are_not_canonical(link: str) -> None:
    assert canonical_link(page(f"<html>{link}</html>")) is None


@pytest.mark.parametrize(
    "content",
    [
        '<meta name="robots" content="noindex, follow">',
        "<META CONTENT='max-image-preview:large,NOARCHIVE' NAME='robots'>",
        '<meta name="tppo-news" content="noarchive">',
        "<meta name=robots content=none>",
        '<meta name="robots" content="noindex nofollow">',
        "<meta name = \"robots\"\n\tcontent = ' NOINDEX , follow '/>",
        "<meta name=robots content=noindex/>",
        '<meta data-name="x" name="robots" content="noindex" data-content="all">',
        '<meta name="robots" content="no&#105;ndex">',
        '<meta name="robots, tppo-news" content="noarchive">',
        '<meta http-equiv="X-Robots-Tag" content="noarchive">',
        f'<style>{"x" * 300_000}</style><meta name="robots" content="noindex">',
    ],
)
def test_a_page_can_ask_not_to_be_kept(content: str) -> None:
    assert forbids_keeping(page(content))


@pytest.mark.parametrize(
    "content",
    [
        '<meta name="robots" content="index, follow">',
        '<meta name="googlebot" content="noarchive">',
        '<meta name="keywords" content="noindex">',
        '<meta name="description" data-name="robots" content="noindex">',
        '<meta http-equiv="X-Robots-Tag" content="googlebot: noarchive">',
    ],
)
def test_other_wishes_are_not_that_one(content: str) -> None:
    assert not forbids_keeping(page(content))


@pytest.mark.parametrize(
    ("value", "forbids"),
    [
        ("noindex", True),
        ("max-snippet: 20, noarchive", True),
        ("tppo-news: noarchive", True),
        ("googlebot: nosnippet, tppo-news: noindex", True),
        ("googlebot: nosnippet, noindex", False),
        ("*: noindex", True),
        ("googlebot: nosnippet, *:, noindex", True),
        ("unavailable_after: Fri, 25 Jun 2027 15:00:00 WIB, noarchive", True),
        ("unavailable_after: Fri, 25 Jun 2027 15:00:00 WIB", False),
        ("noarchive; nosnippet", True),
        ("all", False),
        ("", False),
    ],
)
def test_a_header_can_ask_the_same(value: str, forbids: bool) -> None:
    assert forbids_keeping(page("", x_robots_tag=value)) is forbids


def test_a_page_in_a_wide_encoding_can_ask_the_same() -> None:
    content = '<meta name="robots" content="noindex">'.encode("utf-16")
    assert forbids_keeping(Page(URL, URL, 200, {}, content, START))


def test_of_several_headers_one_for_another_agent_does_not_swallow_the_next(crawling: Crawling, site: Site) -> None:
    def play(handler: BaseHTTPRequestHandler) -> None:
        for_others, for_all = b"X-Robots-Tag: googlebot: nosnippet\r\n", b"X-Robots-Tag: noarchive\r\n"
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\n"
        handler.wfile.write(head + for_others + for_all + b"\r\nx")

    site.routes["/berita/a"] = Answer(play=play)
    with crawling.fetcher() as fetcher:
        assert forbids_keeping(fetcher.fetch(URL, publisher(), "page"))
