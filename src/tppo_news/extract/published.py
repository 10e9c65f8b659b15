"""When an article was published and updated: what its reader sees first, then metadata, then its address."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from tppo_news.extract.outline import Line
from tppo_news.extract.reading import Reading
from tppo_news.extract.stamps import Stamp, parse_stamp
from tppo_news.records import DateStatement

_URL_DATE = re.compile(r"/(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:/|\b)")
_UPDATED = re.compile(r"diperbarui|diperbaharui|updated?\b|perubahan|last modified", re.I)
_EMBEDDED = re.compile(
    r"\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|fb-xfbml|pullquote)\b|\bwp-block-embed"
)
_MAX_LEVELS = 8
_DIGITS = re.compile(r"\d{2}")
_MAX_STAMP = 160
_BESIDE, _ABOVE, _FAR = 0, 1, 2
_NEAR = 16
"""Lines between headline and text in which a stamp is the article's."""
_SAME_HOUR = timedelta(hours=1)
_NO_TIME = re.compile(r"\b00[:.]00(?!\d)")
"""Midnight: a machine's way to say that it knows the day alone."""


@dataclass(frozen=True, slots=True)
class Published:
    """The printed calendar date, the moments in UTC, where the first came from, and what each place of the page said."""

    day: date | None
    moment: datetime | None
    updated: datetime | None
    source: str
    zone: str | None = None
    """As stated ("WITA", "+08:00"); None for a bare time."""
    statements: tuple[DateStatement, ...] = ()

    @property
    def agree(self) -> bool | None:
        """False where two places differ in day, or by an hour and more; None where fewer than two speak."""
        if len(self.statements) < 2:
            return None
        moments = [s.moment for s in self.statements if s.moment and not _NO_TIME.search(s.stated)]
        near = not moments or max(moments) - min(moments) < _SAME_HOUR
        return near and len({statement.day for statement in self.statements}) == 1


def find_published(page: Reading, url: str, time_zone: str) -> Published:
    """The publication time: the page's own stamp beside the headline first, then metadata, then a date in the address.

    A stamp on the page counts against metadata of another day only where it stands between headline and text and is not the
    day of the update. A bare time is read in the publisher's zone.
    """
    structured = page.structured
    meta = next((stamp for value in structured.published if (stamp := parse_stamp(value, time_zone))), None)
    updated = next((stamp for value in structured.updated if (stamp := parse_stamp(value, time_zone))), None)
    shown = _shown_stamps(page, time_zone)
    best = _best_stamp(shown, meta, updated)
    printed = best or (None if meta or not shown else shown[0][1])
    address = _day_in_address(url)
    statements = _statements(printed or _contradicting(shown, updated), meta, address)
    moment_updated = updated.moment if updated else None
    if best:
        timed = best if best.moment else meta if meta and meta.day == best.day else best
        return Published(best.day, timed.moment, moment_updated, "page", timed.zone, statements)
    chosen = meta or printed
    if chosen:
        source = "metadata" if meta else "page"
        return Published(chosen.day, chosen.moment, moment_updated, source, chosen.zone, statements)
    return Published(address[0] if address else None, None, moment_updated, "address", None, statements)


def _statements(
    printed: Stamp | None, meta: Stamp | None, address: tuple[date, str] | None
) -> tuple[DateStatement, ...]:
    found = [
        DateStatement(source, stamp.day, stamp.moment, stamp.surface)
        for source, stamp in (("page", printed), ("metadata", meta))
        if stamp
    ]
    if address:
        found.append(DateStatement("address", address[0], None, address[1]))
    return tuple(found)


def _contradicting(shown: Sequence[tuple[int, Stamp]], updated: Stamp | None) -> Stamp | None:
    """The stamp under the headline that lost against metadata; that of the update contradicts nothing."""
    beside = next((stamp for place, stamp in shown if place == _BESIDE), None)
    return None if beside is None or (updated and beside.day == updated.day) else beside


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
        if place == _FAR and page.found.reasons[index] not in (None, "byline"):
            continue
        text = _UPDATED.split(line.text)[0]
        stamp = parse_stamp(text, time_zone)
        if stamp and (place <= _ABOVE or _is_all_stamp(text)) and not _is_quoted(line):
            stamps.append((place, 0 if stamp.moment else 1, abs(index - page.headline), stamp))
    return [(place, stamp) for place, _, _, stamp in sorted(stamps, key=lambda s: s[:3])]


def _is_quoted(line: Line) -> bool:
    """Whether a line stands in what the article quotes or embeds: its date is that of the quoted words."""
    return any(
        element.tag == "blockquote" or _EMBEDDED.search(element.get("class", ""))
        for element in (line.block, *islice(line.block.iterancestors(), _MAX_LEVELS))
    )


def _place(page: Reading, index: int) -> int:
    if page.headline <= index < min(page.opening, page.headline + _NEAR):
        return _BESIDE
    return _ABOVE if page.headline - _NEAR // 2 <= index < page.headline else _FAR


def _day_in_address(url: str) -> tuple[date, str] | None:
    """The date in an address, and how it is written there."""
    found = _URL_DATE.search(url)
    try:
        return (date(int(found[1]), int(found[2]), int(found[3])), found[0].strip("/")) if found else None
    except ValueError:
        return None


def _is_all_stamp(text: str) -> bool:
    """Whether a text is hardly more than a date."""
    return len(re.sub(r"[^A-Za-z]", "", text)) <= 30
