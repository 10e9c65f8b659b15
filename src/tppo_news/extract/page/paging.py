"""Further pages of one article."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit

from lxml.html import HtmlElement

from tppo_news.extract.page.decode import decode_html
from tppo_news.extract.page.tree import element_text, own_classes, parse_html
from tppo_news.records import Page
from tppo_news.text import normalize_space

MAX_PAGES = 10
MAX_LINKS = 20_000
"""Links that are looked at; real pages have some hundreds."""
_MAX_OWN = 200
"""Links of the same article that are read: its pages, some times over."""
_MAX_ADDRESS = 2_000
_PAGER_CLASSES = re.compile(r"pag(?:e|ing|ination)|halaman|multi")
_NUMBER = re.compile(r"^(?:halaman\s+)?(\d{1,2})$", re.I)
_ALL_WORDS = frozenset(
    {"all", "semua", "show all", "tampilkan semua", "lihat semua", "selengkapnya", "baca semua", "view all"}
)
_PATH_NUMBER = re.compile(r"/(?:page|halaman)?/?(\d{1,2})/?$")


def find_next_pages(page: Page) -> Sequence[str]:
    """The addresses of an article's further pages, in order: the one that shows all of it, or pages 2 to 10; () where it has one.

    Only links of the same article count: same host and path, told apart by `page=`, or by a number at the path's end.
    However the page is made, the work is bounded: this runs where nothing can end it.
    """
    tree = parse_html(decode_html(page))
    if tree is None:
        return ()
    here = page.final_url
    numbered: dict[int, str] = {}
    for address, link in islice(_own_links(tree, here), _MAX_OWN):
        label = normalize_space(element_text(link)).lower()
        if parse_qs(urlsplit(address).query).get("page") == ["all"] or label in _ALL_WORDS:
            return (address,) if parse_qs(urlsplit(here).query).get("page") != ["all"] else ()
        number = _page_number(address, label)
        if number and number > 1:
            numbered.setdefault(number, address)
    return tuple(numbered[n] for n in sorted(numbered) if n <= MAX_PAGES and n <= len(numbered) + 1)


def _own_links(tree: HtmlElement, here: str) -> Iterator[tuple[str, HtmlElement]]:
    """The links of the same article that stand inside elements named for paging, or are marked rel=next, with their addresses."""
    named: dict[HtmlElement, bool] = {}
    for link in islice(tree.iter("a"), MAX_LINKS):
        href = link.get("href", "").strip()
        if not href or len(href) > _MAX_ADDRESS:
            continue
        if link.get("rel") == "next" or any(_is_pager(element, named) for element in (link, *_near(link))):
            try:
                address = urldefrag(urljoin(here, href)).url
                is_own = _is_same_article(here, address)
            except ValueError:  # "http://[" is no address
                continue
            if is_own:
                yield address, link


def _is_pager(element: HtmlElement, named: dict[HtmlElement, bool]) -> bool:
    """Whether an element is named for paging; each is looked at once, however many links stand in it."""
    if element not in named:
        named[element] = bool(_PAGER_CLASSES.search(own_classes(element)))
    return named[element]


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
