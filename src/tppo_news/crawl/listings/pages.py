"""Tag, search, index and day pages: bytes -> links, and the addresses that a declared pattern stands for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from io import BytesIO
from urllib.parse import urljoin, urlsplit

from lxml import etree

from tppo_news.crawl.listings.listed import Listed, Window, date_in_url
from tppo_news.crawl.listings.sitemaps import parse_w3c_date
from tppo_news.text import normalize_space

CHARSET = re.compile(r"charset=[\"']?([\w-]+)", re.IGNORECASE)
DATE_PLACE = re.compile(r"\{date(?::([^{}]+))?\}")
NO_ADDRESS = ("#", "javascript:", "mailto:", "tel:", "whatsapp:")
PLAIN_PATH = re.compile(r"/(?![/.])[\w~%!$&'()*+,=:@/-]*(?:\.(?!\.|/)[\w~%!$&'()*+,=:@/-]+)*", re.ASCII)
"""A path on the page's own host in which nothing is to be resolved: what most links of a listing are."""
MAX_LINKS = 3_000
MAX_DAYS = 31
MAX_PAGES = 20
MAX_SEARCH_PAGES = 3
"""A search finds articles of all years and seldom says of which: its first pages hold the fresh ones."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The pages of one listing (of one day, where it is a day archive), in order of asking."""

    key: str
    """The first page's address: what the listing is remembered by."""
    template: str
    day: date | None = None
    """The day of an archive page: two days later nothing is added to it any more."""
    max_pages: int = MAX_PAGES

    def page(self, number: int) -> str | None:
        """The address of a page, or None behind the last one that is asked."""
        if number > self.max_pages:
            return None
        if "{page}" in self.template:
            return self.template.replace("{page}", str(number))
        return self.template if number == 1 else None

    def covers(self, url: str) -> bool:
        """False for an address whose date is another day's: what an empty day's page shows beside its list."""
        stated = date_in_url(url)
        return self.day is None or stated is None or abs(stated.date() - self.day) <= timedelta(days=1)


def walks(template: str, window: Window, zone: tzinfo, search_terms: Sequence[str] = ()) -> Iterator[Walk]:
    """What a declared listing stands for: itself, one walk a term (`{q}`), or one a day (`{date}`), newest first."""
    terms = search_terms if "{q}" in template else ("",)
    max_pages = MAX_SEARCH_PAGES if "{q}" in template else MAX_PAGES
    for term in terms:
        blank = "+" if "?" in template.partition("{q}")[0] else "%20"
        asked = template.replace("{q}", term.replace(" ", blank))
        for day, day_template in _days(asked, window, zone):
            yield Walk(day_template.replace("{page}", "1"), day_template, day, max_pages)


def _days(template: str, window: Window, zone: tzinfo) -> Iterator[tuple[date | None, str]]:
    match = DATE_PLACE.search(template)
    if match is None:
        yield None, template
        return
    form = match[1] or "%Y-%m-%d"
    today, first = window.now.astimezone(zone).date(), window.start.astimezone(zone).date()
    for back in range(min((today - first).days + 1, MAX_DAYS)):
        day = today - timedelta(days=back)
        yield day, DATE_PLACE.sub(day.strftime(form), template)


@dataclass(frozen=True, slots=True)
class ListingPage:
    """The links of a page, and the newest date that its `time` elements state."""

    items: tuple[Listed, ...]
    newest_at: datetime | None


def parse_listing(content: bytes, headers: Mapping[str, str], url: str, zone: tzinfo) -> ListingPage:
    """The links of a page in its order, each with its text; a page that cannot be parsed has none."""
    root = _root(content, _charset(content, headers))
    if root is None:
        return ListingPage((), None)
    base, front = _base(root, url)
    items = []
    for anchor in root.iter("a"):
        href = (anchor.get("href") or "").strip()
        if href and not href.lower().startswith(NO_ADDRESS):
            address = front + href if PLAIN_PATH.fullmatch(href) else _joined(base, href)
            # The texts are joined here: an XPath call would hand the interpreter to another thread at every link.
            items.append(Listed(address, normalize_space("".join(map(str, anchor.itertext()))) or None))
        if len(items) >= MAX_LINKS:
            break
    stated = [parse_w3c_date(time.get("datetime") or "", zone) for time in root.iter("time")]
    return ListingPage(tuple(items), max((moment for moment in stated if moment), default=None))


def _root(content: bytes, charset: str | None) -> etree._Element | None:
    make = partial(etree.HTMLParser, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        parser = make(encoding=charset)
    except LookupError:
        parser = make()
    try:
        return etree.parse(BytesIO(content), parser=parser).getroot()
    except (etree.ParserError, etree.XMLSyntaxError, OSError):
        return None


def _charset(content: bytes, headers: Mapping[str, str]) -> str | None:
    """UTF-8 where the bytes are that, whatever is claimed; else what the header says; None leaves it to the page."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        match = CHARSET.search(headers.get("content-type", ""))
        return match[1] if match else None
    return "utf-8" if b"\0" not in content else None


def _base(root: etree._Element, url: str) -> tuple[str, str]:
    """The address that the page's links start from (its own, or what its `base` element says), and that host's front."""
    element = root.find(".//base[@href]")
    stated = "" if element is None else _joined(url, (element.get("href") or "").strip())
    for base in (stated, url):
        try:
            parts = urlsplit(base)
        except ValueError:
            continue
        if parts.scheme in ("http", "https"):
            return base, f"{parts.scheme}://{parts.netloc}"
    return url, ""


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
