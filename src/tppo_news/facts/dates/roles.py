"""What a date is of: the event, something planned, a deadline, background, or the page's own stamp."""

import re
from datetime import date
from typing import Literal

from tppo_news.facts.dates.calendar import CalendarDate
from tppo_news.facts.dates.spans import DateSpan
from tppo_news.facts.dates.years import Outlook

DateRole = Literal["event", "planned", "deadline", "reference", "publication", "other"]

DEADLINE = re.compile(
    r"\b(?:paling lambat|selambat-lambatnya|selambatnya|tenggat|batas (?:akhir|waktu)|jatuh tempo|deadline|"
    r"berlaku (?:hingga|sampai)|ditutup)\b",
    re.IGNORECASE,
)
BACKGROUND = re.compile(
    r"\b(?:sejak|lahir|kelahiran|sebelumnya|tertanggal|semula|dahulu|pernah|mulanya|awalnya|"
    r"dibanding(?:kan)?|sempat)\b",
    re.IGNORECASE,
)
PLAN = re.compile(
    r"\b(?:akan|rencananya|direncanakan|berencana|dijadwalkan|bakal|ditargetkan|menjanjikan)\b", re.IGNORECASE
)
STAMP_ZONE = re.compile(r"\b(?:WIB|WITA|WIT)\b|\d\d:\d\d", re.IGNORECASE)
DATELINE_END = re.compile(r"[),]?(?: [\w.-]+)?(?: \([\w .-]+\))? ?(?:-|--|:|\|) ?(?=\S)")
PROSE = re.compile(r"[a-z]{3,} [a-z]{3,}|\. ")
STAMP_LENGTH, DATELINE_LENGTH, HEAD_LENGTH = 90, 60, 1500
# An event is news for about this long; what lies further back is told as background.
NEWS_DAYS = 45


def is_stamp(body: str, span: DateSpan) -> bool:
    """Whether the date is the page's or the dateline's: "Kompas.com - 31/05/2022, 10:01 WIB", "MEDAN, 2 Mei 2025 -"."""
    start = body.rfind("\n", 0, span.start) + 1
    end = body.find("\n", span.end)
    end = len(body) if end < 0 else end
    before, line = body[start : span.start], body[start:end]
    if start > HEAD_LENGTH or len(before) > DATELINE_LENGTH or PROSE.search(before):
        return False
    if len(line) <= STAMP_LENGTH and (STAMP_ZONE.search(line) or len(line) - (span.end - span.start) <= 3):
        return True
    return DATELINE_END.match(body, span.end) is not None and span.written.day is not None


def role_of(
    body: str, span: DateSpan, resolved: CalendarDate, anchor: date | None, outlook: Outlook, sentence: tuple[int, int]
) -> DateRole:
    """The role of a date, read from the words before it in its sentence and from the day it lies from publication."""
    if is_stamp(body, span):
        return "publication"
    before = body[max(sentence[0], span.start - 60) : span.start]
    if DEADLINE.search(before):
        return "deadline"
    day = resolved.as_date()
    looks_ahead = outlook.ahead or PLAN.search(before) is not None
    if _is_later(resolved, anchor) or (anchor is None and looks_ahead and not outlook.past):
        return "planned"
    if resolved.day is None or BACKGROUND.search(before):
        return "reference"
    if day is None:
        return "other" if resolved.year is not None else "event"
    if anchor is not None and (anchor - day).days > NEWS_DAYS:
        return "reference"
    return "event"


def _is_later(resolved: CalendarDate, anchor: date | None) -> bool:
    if anchor is None or resolved.year is None:
        return False
    if resolved.month is None:
        return resolved.year > anchor.year
    if resolved.day is None:
        return (resolved.year, resolved.month) > (anchor.year, anchor.month)
    day = resolved.as_date()
    return day is not None and day > anchor
