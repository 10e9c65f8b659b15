"""When an article was published and updated: what its reader sees first, then metadata, then its address."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from lxml.html import HtmlElement

from tppo_news.extract.stamps import Stamp, parse_stamp
from tppo_news.extract.structured import Structured
from tppo_news.extract.tree import element_text, own_classes
from tppo_news.text import normalize_space

_DATE_CLASSES = re.compile(r"date|time|tanggal|waktu|publish|posted|jam|meta|byline|stamp|credit|author|reporter|info")
_URL_DATE = re.compile(r"/(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:/|\b)")
_UPDATED = re.compile(r"diperbarui|updated|update terakhir|perubahan", re.I)
_MAX_STAMP = 120


@dataclass(frozen=True, slots=True)
class Published:
    """The printed calendar date, the moments in UTC, and where the first came from."""

    day: date | None
    moment: datetime | None
    updated: datetime | None
    source: str


def find_published(tree: HtmlElement, structured: Structured, url: str, time_zone: str) -> Published:
    """The publication time. The page's own stamp counts when metadata does not contradict its day; without a stamp metadata
    counts, then a date in the address. A bare time is read in the publisher's zone."""
    meta = next((stamp for value in structured.published if (stamp := parse_stamp(value, time_zone))), None)
    updated = next((stamp for value in structured.updated if (stamp := parse_stamp(value, time_zone))), None)
    moment_updated = updated.moment if updated else None
    shown = _shown_stamps(tree, time_zone)
    if meta:
        agreeing = next((s for s in shown if s.day == meta.day and s.moment), None)
        best = agreeing or meta
        return Published(best.day, best.moment, moment_updated, "page" if agreeing else "metadata")
    if shown:
        return Published(shown[0].day, shown[0].moment, moment_updated, "page")
    found = _URL_DATE.search(url)
    if found:
        try:
            return Published(date(int(found[1]), int(found[2]), int(found[3])), None, moment_updated, "address")
        except ValueError:
            pass
    return Published(None, None, moment_updated, "none")


def _shown_stamps(tree: HtmlElement, time_zone: str) -> list[Stamp]:
    """Stamps in short elements named for a date, those after the headline first; `<time>` elements before others."""
    stamps: list[tuple[int, Stamp]] = []
    seen_headline = False
    for element in tree.iter("h1", "time", "span", "div", "p", "small", "td", "li", "h5", "h6", "strong", "em", "i"):
        if element.tag == "h1":
            seen_headline = True
            continue
        named = element.tag == "time" or _DATE_CLASSES.search(own_classes(element))
        if not named and (element.tag not in ("span", "div", "p", "small", "h5", "h6") or len(element) > 3):
            continue
        text = normalize_space(element_text(element))
        if not 8 <= len(text) <= _MAX_STAMP or _UPDATED.search(text):
            continue
        stamp = parse_stamp(text, time_zone)
        if stamp and (named or _is_all_stamp(text)):
            stamps.append(((0 if named else 2) + (0 if seen_headline else 1) + (0 if stamp.moment else 4), stamp))
    return [stamp for _, stamp in sorted(stamps, key=lambda pair: pair[0])]


def _is_all_stamp(text: str) -> bool:
    """Whether a text is hardly more than a date."""
    return len(re.sub(r"[^A-Za-z]", "", text)) <= 30
