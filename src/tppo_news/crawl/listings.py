"""Tag, search, index and day pages: bytes -> links, and the addresses that a declared pattern stands for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from io import BytesIO
from urllib.parse import urljoin

from lxml import etree, html

from tppo_news.crawl.listed import Listed, Window
from tppo_news.crawl.sitemaps import parse_w3c_date
from tppo_news.text import normalize_space

CHARSET = re.compile(r"charset=[\"']?([\w-]+)", re.IGNORECASE)
DATE_PLACE = re.compile(r"\{date(?::([^{}]+))?\}")
MAX_LINKS = 3_000
MAX_DAYS = 31


@dataclass(frozen=True, slots=True)
class Walk:
    """The pages of one listing (of one day, where it is a day archive), in order of asking."""

    key: str
    """The first page's address: what the listing is remembered by."""
    template: str
    day: date | None = None
    """The day of an archive page: two days later nothing is added to it any more."""

    def page(self, number: int) -> str | None:
        """The address of a page, or None behind the only one."""
        if "{page}" in self.template:
            return self.template.replace("{page}", str(number))
        return self.template if number == 1 else None


def walks(template: str, window: Window, zone: tzinfo, search_terms: Sequence[str] = ()) -> Iterator[Walk]:
    """What a declared listing stands for: itself, one walk a term (`{q}`), or one a day (`{date}`), newest first."""
    terms = search_terms if "{q}" in template else ("",)
    for term in terms:
        asked = template.replace("{q}", term.replace(" ", "+"))
        for day, day_template in _days(asked, window, zone):
            yield Walk(day_template.replace("{page}", "1"), day_template, day)


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
    try:
        parser = html.HTMLParser(encoding=_charset(content, headers), huge_tree=False)
    except LookupError:
        parser = html.HTMLParser(huge_tree=False)
    try:
        root = html.parse(BytesIO(content), parser=parser).getroot()
    except (etree.ParserError, etree.XMLSyntaxError, OSError):
        root = None
    if root is None:
        return ListingPage((), None)
    items = []
    for anchor in root.iter("a"):
        href = anchor.get("href")
        if href and not href.lstrip().lower().startswith(("#", "javascript:", "mailto:", "tel:", "whatsapp:")):
            items.append(Listed(_resolved(root, href, url), normalize_space(str(anchor.text_content())) or None))
        if len(items) >= MAX_LINKS:
            break
    stated = [parse_w3c_date(time.get("datetime") or "", zone) for time in root.iter("time")]
    return ListingPage(tuple(items), max((moment for moment in stated if moment), default=None))


def _charset(content: bytes, headers: Mapping[str, str]) -> str | None:
    """UTF-8 where the bytes are that, whatever is claimed; else what the header says; None leaves it to the page."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        match = CHARSET.search(headers.get("content-type", ""))
        return match[1] if match else None
    return "utf-8" if b"\0" not in content else None


def _resolved(root: html.HtmlElement, href: str, url: str) -> str:
    base = root.find(".//base[@href]")
    try:
        return urljoin(urljoin(url, base.get("href") or "") if base is not None else url, href.strip())
    except ValueError:
        return href
