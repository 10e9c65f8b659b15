"""Sitemaps and sitemap indexes: bytes -> items or children, through lxml with entities and network off."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from io import BytesIO
from urllib.parse import urljoin, urlsplit

from lxml import etree

from tppo_news.crawl.listings.listed import Listed, Window
from tppo_news.crawl.listings.xml_bytes import declares_entities, is_html, without_impossible_characters
from tppo_news.errors import FetchError
from tppo_news.urls import same_site

MAX_ITEMS = 50_000
"""The protocol's own limit of a sitemap."""
MAX_ELEMENTS_BETWEEN = 20_000
"""So many elements without an item or a child are no sitemap; each of them would be kept in memory."""
W3C_DATE = re.compile(r"\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ].*)?)?\s*")
MAX_CHILDREN = 40
"""How many children of one index are opened at a visit, those that changed last first."""
NO_NEWS_CHILD = re.compile(
    r"(?<![a-z])(?:videos?|images?|foto|photos?|galeri|categor(?:y|ies)|kategori|tags?|topi[ck]s?|authors?|penulis|"
    r"users?|taxonom(?:y|ies)|posts-page|page-sitemap|static)(?![a-z])",
    re.IGNORECASE,
)
MONTH_IN_URL = re.compile(r"(?<!\d)(20[0-4]\d)[/_-]?(0[1-9]|1[0-2])(?!\d)")


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap that an index names; `changed_by` is the latest moment that its lastmod can mean."""

    url: str
    changed_by: datetime | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap holds: children where it is an index, else items."""

    children: tuple[Child, ...] = ()
    items: tuple[Listed, ...] = ()


def parse_sitemap(content: bytes, url: str, zone: tzinfo) -> Sitemap:
    """The sitemap's children or items, in its order; `zone` is what a time without one means.

    Raises FetchError("sitemap_is_html", "not_a_sitemap" or "entities").
    """
    if is_html(content):
        raise FetchError("sitemap_is_html", f"{url}: the sitemap's address answers an HTML page")
    if declares_entities(content):
        raise FetchError("entities", f"{url}: the sitemap declares entities of its own")
    children: list[Child] = []
    items: list[Listed] = []
    known_root = False
    last_end = 0
    try:
        for number, (event, element) in enumerate(_iter_elements(without_impossible_characters(content))):
            name = _local(element)
            if event == "start":
                known_root = known_root or name in ("urlset", "sitemapindex")
            elif name == "sitemap":
                children += _child(element, url, zone)
            elif name == "url":
                items += _item(element, zone)
            if event == "end" and name in ("sitemap", "url"):
                element.clear()
                last_end = number
            if len(items) + len(children) >= MAX_ITEMS or number - last_end > 2 * MAX_ELEMENTS_BETWEEN:
                break
    except (etree.XMLSyntaxError, UnicodeError) as error:
        if not known_root:
            raise FetchError("not_a_sitemap", f"{url}: {error}"[:300]) from error
    if not known_root:
        raise FetchError("not_a_sitemap", f"{url}: neither urlset nor sitemapindex")
    return Sitemap(tuple(children), tuple(items))


def children_to_open(children: Sequence[Child], domain: str, window: Window) -> Sequence[Child]:
    """The children of this site that can hold news of the window: those that changed last first, then in their order."""
    fitting = [
        child
        for child in children
        if same_site(child.url, domain)
        and not NO_NEWS_CHILD.search(child.url.rpartition("/")[2])
        and window.holds(child.changed_by or _month_end(child.url))
    ]
    return sorted(fitting, key=lambda child: child.changed_by or window.start, reverse=True)[:MAX_CHILDREN]


def _month_end(url: str) -> datetime | None:
    """The end of the month that a child's address names ("sitemap-2024-05.xml"), or None."""
    match = MONTH_IN_URL.search(url)
    return parse_w3c_date(f"{match[1]}-{match[2]}", UTC, latest=True) if match else None


def parse_w3c_date(text: str, zone: tzinfo, *, latest: bool = False) -> datetime | None:
    """A sitemap's date as an aware UTC moment, or None; a day or month alone means its start, or with `latest` its end."""
    match = W3C_DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        if day is not None and len(text.strip()) > len("2025-10-30"):
            moment = datetime.fromisoformat(text.strip())
        elif day is not None:
            moment = datetime(int(year), int(month), int(day)) + timedelta(days=int(latest))  # noqa: DTZ001  # zone follows
        else:
            following = (int(year) + int(month) // 12, int(month) % 12 + 1) if latest else (int(year), int(month))
            moment = datetime(*following, 1)  # noqa: DTZ001
    except ValueError:
        return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except OverflowError:
        return None


def _iter_elements(content: bytes) -> Iterator[tuple[str, etree._Element]]:
    yield from etree.iterparse(
        BytesIO(content),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
    )


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _texts(element: etree._Element) -> dict[str, str]:
    """The first text of each descendant by local name: loc, lastmod, and the news extension's publication_date, title."""
    texts: dict[str, str] = {}
    for child in element.iterdescendants():
        parent = child.getparent()
        inside_image = parent is not None and _local(parent) in ("image", "video")
        if child.text and not inside_image:
            texts.setdefault(_local(child), child.text.strip())
    return texts


def _child(element: etree._Element, base: str, zone: tzinfo) -> list[Child]:
    texts = _texts(element)
    try:
        # Put together anew: "/s.xml?" and "/s.xml#a" are "/s.xml" once more.
        address = urlsplit(urljoin(base, texts.get("loc") or ""))._replace(fragment="").geturl()
    except ValueError:
        return []
    is_other = texts.get("loc") and address != base
    return [Child(address, parse_w3c_date(texts.get("lastmod", ""), zone, latest=True))] if is_other else []


def _item(element: etree._Element, zone: tzinfo) -> list[Listed]:
    texts = _texts(element)
    if not texts.get("loc"):
        return []
    published_at = _whole_day(texts.get("publication_date", ""), zone)
    dated = texts.get("publication_date") or texts.get("lastmod") or ""
    return [Listed(texts["loc"], texts.get("title"), parse_w3c_date(dated, zone), published_at)]


def _whole_day(text: str, zone: tzinfo) -> datetime | None:
    """The moment of a date that names its day; a month alone dates no article."""
    return parse_w3c_date(text, zone) if len(text.strip()) >= len("2025-10-30") else None
