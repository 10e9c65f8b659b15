"""When an article was published and updated: what its reader sees first, then metadata, then its address."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from tppo_news.extract.reading import Reading
from tppo_news.extract.stamps import Stamp, parse_stamp

_URL_DATE = re.compile(r"/(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:/|\b)")
_UPDATED = re.compile(r"diperbarui|diperbaharui|updated?\b|perubahan|last modified", re.I)
_DIGITS = re.compile(r"\d{2}")
_MAX_STAMP = 160
_BESIDE, _ABOVE, _FAR = 0, 1, 2
_NEAR = 16
"""Lines between headline and text in which a stamp is the article's."""


@dataclass(frozen=True, slots=True)
class Published:
    """The printed calendar date, the moments in UTC, and where the first came from."""

    day: date | None
    moment: datetime | None
    updated: datetime | None
    source: str


def find_published(page: Reading, url: str, time_zone: str) -> Published:
    """The publication time: the page's own stamp beside the headline first, then metadata, then a date in the address.

    A stamp on the page counts against metadata of another day only where it stands between headline and text and is not the
    day of the update. A bare time is read in the publisher's zone.
    """
    structured = page.structured
    meta = next((stamp for value in structured.published if (stamp := parse_stamp(value, time_zone))), None)
    updated = next((stamp for value in structured.updated if (stamp := parse_stamp(value, time_zone))), None)
    moment_updated = updated.moment if updated else None
    shown = _shown_stamps(page, time_zone)
    best = _best_stamp(shown, meta, updated)
    if best:
        moment = best.moment or (meta.moment if meta and meta.day == best.day else None)
        return Published(best.day, moment, moment_updated, "page")
    if meta:
        return Published(meta.day, meta.moment, moment_updated, "metadata")
    if shown:
        return Published(shown[0][1].day, shown[0][1].moment, moment_updated, "page")
    return Published(_day_in_address(url), None, moment_updated, "address")


def _best_stamp(shown: list[tuple[int, Stamp]], meta: Stamp | None, updated: Stamp | None) -> Stamp | None:
    """The page's stamp that counts, or None where metadata is the better witness."""
    if meta:
        agreeing = next((stamp for _, stamp in shown if stamp.day == meta.day and stamp.moment), None)
        if agreeing:
            return agreeing
    beside = [stamp for place, stamp in shown if place == _BESIDE and stamp.moment]
    if not beside or (meta and updated and beside[0].day == updated.day):
        return None
    return beside[0]


def _shown_stamps(page: Reading, time_zone: str) -> list[tuple[int, Stamp]]:
    """The stamps on short lines with how far they stand from the headline, nearest first; those with a time before others.

    The text's own dates and those of other articles do not count; a stamp of the update does not either.
    """
    stamps: list[tuple[int, int, int, Stamp]] = []
    for index, line in enumerate(page.outline.lines):
        if len(line.text) > _MAX_STAMP or not _DIGITS.search(line.text) or page.found.prose[index]:
            continue
        place = _place(page, index)
        if place == _FAR and page.found.reasons[index] is not None:
            continue
        text = _UPDATED.split(line.text)[0]
        stamp = parse_stamp(text, time_zone)
        if stamp and (place <= _ABOVE or _is_all_stamp(text)):
            stamps.append((place, 0 if stamp.moment else 1, abs(index - page.headline), stamp))
    return [(place, stamp) for place, _, _, stamp in sorted(stamps, key=lambda s: s[:3])]


def _place(page: Reading, index: int) -> int:
    if page.headline <= index < min(page.opening, page.headline + _NEAR):
        return _BESIDE
    return _ABOVE if page.headline - _NEAR // 2 <= index < page.headline else _FAR


def _day_in_address(url: str) -> date | None:
    found = _URL_DATE.search(url)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _is_all_stamp(text: str) -> bool:
    """Whether a text is hardly more than a date."""
    return len(re.sub(r"[^A-Za-z]", "", text)) <= 30
