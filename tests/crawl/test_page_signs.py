"""What a page says of itself on its bytes."""

import pytest

from tests.crawl.conftest import START
from tppo_news.crawl.page_signs import canonical_link, forbids_keeping
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
        ("noarchive; nosnippet", True),
        ("all", False),
        ("", False),
    ],
)
def test_a_header_can_ask_the_same(value: str, forbids: bool) -> None:
    assert forbids_keeping(page("", x_robots_tag=value)) is forbids
