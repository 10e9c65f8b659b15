"""When an article was published and updated: what its reader sees first, then metadata, then its address."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from tppo_news.extract.metadata.days import dateline_stamp, day_in_address
from tppo_news.extract.metadata.stated import first_stamp, scripted_stamp, stamp_of_elements
from tppo_news.extract.page.outline import Line
from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.stamps import Stamp, parse_stamp
from tppo_news.records import DateStatement

_UPDATED = re.compile(
    r"diperbarui|diperbaharui|updated?\b|perubahan|last modified|diubah|disunting|direvisi|terakhir\s+(?:di)?edit", re.I
)
_PUBLISHED = re.compile(
    r"diterbitkan|dipublikasikan|diposting|ditayangkan|tayang|terbit|published|posted|publish\b", re.I
)
_BYLINE = re.compile(r"(?:oleh|by|penulis|reporter|pewarta|jurnalis|laporan|editor|tanggal|tgl)\b", re.I)
_EMBEDDED = re.compile(
    r"\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|fb-xfbml|pullquote)\b|\bwp-block-embed"
)
_MAX_LEVELS = 8
_EVENT_DAY = re.compile(r"\(\d{1,2}/\d{1,2}(?:/(?:19|20)?\d\d)?\)")
"""How the press dates an event in a text or a picture's words: "Senin (2/3/2026)"."""
_NUMBERED = re.compile(r"(?:nomor|no|number)\b\s*[.:]", re.I)
"""How a press release is numbered: "Nomor: PR-12/L.3/11/2026"."""
_DIGITS = re.compile(r"\d{2}")
_MAX_STAMP = 160
_BESIDE, _ABOVE, _HEAD, _FAR = 0, 1, 2, 3
_LINES_ABOVE = 2
"""Lines above the headline in which a stamp is rather the article's than the page's head's."""
_NEAR = 16
"""Lines between headline and text in which a stamp is the article's."""
_STANDFIRST = 4
"""Lines behind a standfirst in which the article's byline and date may stand."""
_LONGEST_PART = 9
_LEAST_HOURS = 7
_LONE = 45
"""Characters of a line that holds nothing but a date."""
_OF_OTHERS = frozenset(("never", "footer"))
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


_NOWHERE = Published(None, None, None, "address")


def find_published(page: Reading, url: str, time_zone: str) -> Published:
    """The publication time: the page's own stamp beside the headline first, then metadata, then a date in the address.

    A stamp on the page counts against metadata of another day only where it stands between headline and text and is not the
    day of the update. A bare time is read in the publisher's zone.
    """
    structured = page.structured
    shown = _shown_stamps(page, time_zone)
    beside = next((stamp.day for place, stamp in shown if place == _BESIDE), None)
    stated = first_stamp(structured.published, time_zone)
    meta = stated or stamp_of_elements(structured.times, beside, time_zone)
    updated = first_stamp(structured.updated, time_zone)
    best = _best_stamp(shown, meta, updated) or _day_alone(shown, stated, updated)
    printed = best or (None if meta or not shown else _nearest(page, shown, time_zone))
    address = day_in_address(url)
    statements = _statements(printed or _contradicting(shown, updated), meta, address)
    moment_updated = updated.moment if updated else None
    if best:
        timed = best if best.moment else meta if meta and meta.day == best.day else best
        return Published(best.day, timed.moment, moment_updated, "page", timed.zone, statements)
    chosen = meta or printed
    if chosen:
        source = "metadata" if meta else "page"
        timed = chosen if chosen.moment else _timed_by_scripts(page, chosen, time_zone)
        return Published(chosen.day, timed.moment, moment_updated, source, timed.zone, statements)
    scripted = scripted_stamp(page.tree, time_zone)
    lone = scripted or (None if address else _lone_stamp(page, time_zone))
    if lone:
        return Published(
            lone.day, lone.moment, moment_updated, "metadata" if scripted else "page", lone.zone, statements
        )
    if address:
        return Published(address[0], None, moment_updated, "address", None, statements)
    only = dateline_stamp(page, time_zone) or _updated_alone(page, time_zone)
    moment_updated = moment_updated or (only.moment if only else None)
    return Published(only.day, only.moment, moment_updated, "page", only.zone, statements) if only else _NOWHERE


def _timed_by_scripts(page: Reading, stamp: Stamp, time_zone: str) -> Stamp:
    """What the page's scripts state of that very day, with its time; the stamp itself where they state none."""
    scripted = scripted_stamp(page.tree, time_zone)
    told = scripted and scripted.day == stamp.day and scripted.moment and not _NO_TIME.search(scripted.surface)
    return scripted if scripted and told else stamp


def _nearest(page: Reading, shown: Sequence[tuple[int, Stamp]], time_zone: str) -> Stamp:
    """The stamp nearest to the headline; where that is the day in the page's head, one that ends the text before it."""
    place, stamp = shown[0]
    last = max((i for i in range(page.found.until) if page.found.prose[i] and not page.found.reasons[i]), default=0)
    behind = page.outline.lines[last + 1 : last + 1 + _STANDFIRST] if place == _HEAD and last else []
    ends = (line.text for line in behind if line.holder is page.outline.lines[last].holder and len(line.text) <= _LONE)
    return next((end for text in ends if (end := parse_stamp(_without_update(text), time_zone))), stamp)


def _updated_alone(page: Reading, time_zone: str) -> Stamp | None:
    """The day beside or above the headline that a page states of its update, where it states none of its publication at all."""
    lines = page.outline.lines
    beside = (i for i in range(len(lines)) if _place(page, i) <= _HEAD and len(lines[i].text) <= _MAX_STAMP)
    told = (lines[i].text for i in beside if _UPDATED.search(lines[i].text) and not page.found.prose[i])
    return next((stamp for text in told if (stamp := parse_stamp(text, time_zone))), None)


def _lone_stamp(page: Reading, time_zone: str) -> Stamp | None:
    """The only day that lines beside the text state which hold nothing but a date; what other articles and quotations state is
    theirs."""
    found, lines = page.found, page.outline.lines[: page.found.until]
    last = max((i for i in range(len(lines)) if found.prose[i] and found.reasons[i] is None), default=0)
    stamps = [
        stamp
        for index, line in enumerate(lines)
        if (page.headline <= index < page.opening or index > last)
        and len(line.text) <= _LONE
        and found.reasons[index] not in ("related", "caption")
        and not any(page.outline.boxes[box] in _OF_OTHERS for box in line.boxes)
        and not _is_quoted(line)
        and (stamp := parse_stamp(_without_update(line.text), time_zone))
    ]
    return stamps[0] if len({stamp.day for stamp in stamps}) == 1 else None


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
    if beside and meta and _is_zone_mistaken(beside[0], meta):
        return beside[0]
    if not beside or (meta and updated and beside[0].day == updated.day):
        return None
    return beside[0]


def _day_alone(shown: list[tuple[int, Stamp]], meta: Stamp | None, updated: Stamp | None) -> Stamp | None:
    """The day that is printed beside the headline without a time, where metadata states the day before or after it."""
    beside = next((stamp for place, stamp in shown if place == _BESIDE), None)
    if beside is None or meta is None or beside.moment or (updated and updated.day == beside.day):
        return None
    return beside if abs(beside.day - meta.day) == timedelta(days=1) else None


def _is_zone_mistaken(printed: Stamp, meta: Stamp) -> bool:
    """Whether metadata calls local time Greenwich's: the same minute, as many hours apart as Indonesia is, or twice that."""
    if printed.moment is None or meta.moment is None or meta.zone is None:
        return False
    hours, rest = divmod((meta.moment - printed.moment).total_seconds(), 3600)
    return rest == 0 and _LEAST_HOURS <= hours <= 2 * _LEAST_HOURS + 2


def _shown_stamps(page: Reading, time_zone: str) -> list[tuple[int, Stamp]]:
    """The stamps on short lines with how far they stand from the headline, nearest first; those with a time before others.

    The text's own dates and those of other articles do not count; a stamp of the update does not either.
    """
    stamps: list[tuple[int, int, int, Stamp]] = []
    only_updated = False
    for index, line in enumerate(page.outline.lines):
        if (
            line.text.isdigit()
            and _place(page, index) <= _HEAD
            and (leaf := parse_stamp(_leaf(page, index), time_zone))
        ):
            stamps.append((_place(page, index), 1, abs(index - page.headline), leaf))
        if (
            len(line.text) > _MAX_STAMP
            or not _DIGITS.search(line.text)
            or page.found.prose[index]
            or _NUMBERED.match(line.text)
        ):
            continue
        place = _place(page, index)
        if place == _FAR and index < page.headline:
            continue  # The day of the visit, in the page's head.
        if place == _FAR and page.found.reasons[index] not in (None, "byline"):
            continue
        if page.found.reasons[index] == "caption" and _EVENT_DAY.search(line.text):
            continue
        text = _without_update(line.text)
        stamp = parse_stamp(text, time_zone)
        alone = _is_all_stamp(text) or _PUBLISHED.match(text)
        if stamp and (place <= _HEAD or alone) and not _is_quoted(line):
            is_timed = stamp.moment is not None and place not in (_ABOVE, _HEAD)
            stamps.append((place, 0 if is_timed else 1, abs(index - page.headline), stamp))
        only_updated |= stamp is None and place == _BESIDE and parse_stamp(line.text, time_zone) is not None
    # A page that states its update beside the headline states no day far from it: those are other articles'.
    stamps = [stamp for stamp in stamps if stamp[0] < _FAR or not only_updated]
    return [(place, stamp) for place, _, _, stamp in sorted(stamps, key=lambda s: s[:3])]


def _leaf(page: Reading, index: int) -> str:
    """The lines of a calendar's leaf in one: "12", "Okt", "2026"."""
    return " ".join(line.text for line in page.outline.lines[index : index + 3] if len(line.text) <= _LONGEST_PART)


def _without_update(text: str) -> str:
    """What a line says before it tells of an update, or, where the update comes first, of the publication behind it."""
    updated = _UPDATED.search(text)
    if not updated:
        return text
    published = _PUBLISHED.search(text, updated.end())
    before = text[: updated.start()]
    return text[published.start() :] if published and not _DIGITS.search(before) else before


def _is_quoted(line: Line) -> bool:
    """Whether a line stands in what the article quotes or embeds: its date is that of the quoted words."""
    return any(
        element.tag == "blockquote" or _EMBEDDED.search(element.get("class", ""))
        for element in (line.block, *islice(line.block.iterancestors(), _MAX_LEVELS))
    )


def _place(page: Reading, index: int) -> int:
    if page.headline <= index < min(page.opening, page.headline + _NEAR) or _is_under_standfirst(page, index):
        return _BESIDE
    if page.headline - _LINES_ABOVE <= index < page.headline:
        return _ABOVE
    return _HEAD if page.headline - _NEAR // 2 <= index < page.headline else _FAR


def _is_under_standfirst(page: Reading, index: int) -> bool:
    """Whether a line says when the article came out, though a standfirst, one paragraph and no more, stands above it."""
    if not page.opening < index <= page.opening + _STANDFIRST or any(page.found.prose[page.opening + 1 : index + 1]):
        return False
    text = page.outline.lines[index].text
    told = _PUBLISHED.match(text) or _UPDATED.search(text) or _BYLINE.match(text)
    return told is not None and page.found.reasons[index] in (None, "byline")


def _is_all_stamp(text: str) -> bool:
    """Whether a text is hardly more than a date."""
    return len(re.sub(r"[^A-Za-z]", "", text)) <= 30
