"""Further pages of one article."""

import re
from collections.abc import Sequence
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit

from lxml.html import HtmlElement

from tppo_news.extract.decode import decode_html
from tppo_news.extract.tree import element_text, own_classes, parse_html
from tppo_news.records import Page
from tppo_news.text import normalize_space

MAX_PAGES = 10
_PAGER_CLASSES = re.compile(r"pag(?:e|ing|ination)|halaman|multi")
_NUMBER = re.compile(r"^(?:halaman\s+)?(\d{1,2})$", re.I)
_ALL_WORDS = frozenset(
    {"all", "semua", "show all", "tampilkan semua", "lihat semua", "selengkapnya", "baca semua", "view all"}
)
_PATH_NUMBER = re.compile(r"/(?:page|halaman)?/?(\d{1,2})/?$")


def find_next_pages(page: Page) -> Sequence[str]:
    """The addresses of an article's further pages, in order: the one that shows all of it, or pages 2 to 10; () where it has one.

    Only links of the same article count: same host and path, told apart by `page=`, or by a number at the path's end.
    """
    tree = parse_html(decode_html(page))
    if tree is None:
        return ()
    here = page.final_url
    numbered: dict[int, str] = {}
    for link in _pager_links(tree):
        address = urldefrag(urljoin(here, link.get("href", "").strip())).url
        label = normalize_space(element_text(link)).lower()
        if not _is_same_article(here, address):
            continue
        if parse_qs(urlsplit(address).query).get("page") == ["all"] or label in _ALL_WORDS:
            return (address,) if parse_qs(urlsplit(here).query).get("page") != ["all"] else ()
        number = _page_number(address, label)
        if number and number > 1:
            numbered.setdefault(number, address)
    return tuple(numbered[n] for n in sorted(numbered) if n <= MAX_PAGES and n <= len(numbered) + 1)


def _pager_links(tree: HtmlElement) -> list[HtmlElement]:
    """Links inside elements that are named for paging, or marked rel=next."""
    links = [link for link in tree.iter("a") if link.get("href")]
    return [
        link
        for link in links
        if link.get("rel") == "next" or any(_PAGER_CLASSES.search(own_classes(e)) for e in (link, *_near(link)))
    ]


def _near(link: HtmlElement) -> list[HtmlElement]:
    """The three elements around a link."""
    found: list[HtmlElement] = []
    parent = link.getparent()
    while parent is not None and len(found) < 3:
        found.append(parent)
        parent = parent.getparent()
    return found


def _is_same_article(here: str, other: str) -> bool:
    a, b = urlsplit(here), urlsplit(other)
    if (a.hostname, b.scheme in ("http", "https")) != (b.hostname, True):
        return False
    return (
        _PATH_NUMBER.sub("", b.path.rstrip("/")) == _PATH_NUMBER.sub("", a.path.rstrip("/")) and a.path.strip("/") != ""
    )


def _page_number(address: str, label: str) -> int | None:
    query = parse_qs(urlsplit(address).query).get("page", [""])[0]
    if query.isdigit():
        return int(query)
    found, labelled = _PATH_NUMBER.search(urlsplit(address).path), _NUMBER.match(label)
    return int(found[1]) if found and labelled and found[1] == labelled[1] else None
