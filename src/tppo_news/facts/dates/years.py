"""The year that a date leaves out: the one nearest to publication that fits the weekday, past preferred."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from tppo_news.facts.dates.calendar import CalendarDate, weekday_fits
from tppo_news.facts.dates.spans import DateSpan

# All of these run on text in lower case.
AHEAD = re.compile(
    r"\b(?:akan|rencananya|direncanakan|berencana|rencana|dijadwalkan|menjadwalkan|diperkirakan|diprediksi|bakal|mendatang|"
    r"nanti|nantinya|"
    r"mulai|paling lambat|"
    r"selambat-lambatnya|selambatnya|tenggat|batas akhir|target|ditargetkan|menargetkan|menjanjikan|"
    r"jelang|menjelang|segera)\b"
)
_HOUR = r"[)\]]? (?:(?:dini hari|pagi|siang|sore|petang|malam) )?(?:wi(?:b|ta|t) )?"
TAIL_PAST = re.compile(rf"{_HOUR}(?:lalu|silam|kemarin)\b")
TAIL_AHEAD = re.compile(rf"{_HOUR}(?:mendatang|nanti|depan|besok)\b")
# "gratis sampai Oktober": a day that something lasts until lies ahead rather than behind.
UNTIL = re.compile(r"\b(?:hingga|sampai)(?: (?:dengan|tanggal|bulan|awal|pertengahan|akhir)){0,2} ?$")
TAIL_YEAR = re.compile(r"[)\]]? tahun (ini|lalu|depan)\b")
TAIL_YEAR_OFFSET = {"ini": 0, "lalu": -1, "depan": 1}
BEFORE, AFTER = 60, 24
# How many days of the past one day on the less likely side weighs as much as.
UNLIKELY_SIDE = 3
WEEK = 7


class Outlook(NamedTuple):
    """Which way a date looks: `ahead` or `past` for sure where a word beside it says so, `leaning` where one is near."""

    ahead: bool = False
    past: bool = False
    leaning: bool = False
    year_offset: int | None = None


def outlook_of(folded: str, span: DateSpan, sentence: tuple[int, int]) -> Outlook:
    """Which way the words around a date look, in a body in lower case: "mendatang", "lalu", "tahun ini", "akan …", "sampai …"."""
    tail_year = TAIL_YEAR.match(folded, span.end)
    return Outlook(
        ahead=TAIL_AHEAD.match(folded, span.end) is not None,
        past=TAIL_PAST.match(folded, span.end) is not None,
        leaning=AHEAD.search(folded, max(sentence[0], span.start - BEFORE), min(sentence[1], span.end + AFTER))
        is not None
        or (span.written.year is None and UNTIL.search(folded, max(0, span.start - AFTER), span.start) is not None),
        year_offset=TAIL_YEAR_OFFSET[tail_year[1]] if tail_year else None,
    )


def anchor_of(spans: Iterable[tuple[DateSpan, Outlook]], stamps: Iterable[DateSpan]) -> date | None:
    """The day that stands for an unknown publication date: the page's own stamp, else the latest full date of news.

    News gives the weekday of what is new; a full date without one may be anybody's birthday.
    """
    stamped = [span.written.as_date() for span in stamps]
    news = [
        s.written.as_date() for s, outlook in spans if s.weekday is not None and not (outlook.ahead or outlook.leaning)
    ]
    known = [day for day in stamped if day is not None] or [day for day in news if day is not None]
    return max(known, default=None)


def resolve_year(written: CalendarDate, weekday: int | None, anchor: date | None, outlook: Outlook) -> CalendarDate:
    """The date with its year: nearest to `anchor` of those that fit the weekday; unchanged where there is no anchor.

    The side that the words speak against weighs three times: the future, or the past where the sentence looks ahead.
    A day within a week of `anchor` stands even where its weekday is another, and so does the nearest where no year fits:
    the slip is in the weekday then, and the weekday check says so.
    """
    if written.year is not None or anchor is None:
        return written
    if outlook.year_offset is not None:
        return written._replace(year=anchor.year + outlook.year_offset)
    candidates = [written._replace(year=anchor.year + offset) for offset in (0, -1, 1)]
    possible = [one for one in candidates if _first_day(one) is not None]
    if not possible:
        return written._replace(year=anchor.year)
    nearest = min(possible, key=lambda one: _distance(one, anchor, outlook))
    if weekday_fits(nearest, weekday) is False and not _is_of_the_week(nearest, anchor):
        fitting = [one for one in possible if weekday_fits(one, weekday)]
        return min(fitting, key=lambda one: _distance(one, anchor, outlook), default=nearest)
    return nearest


def _is_of_the_week(written: CalendarDate, anchor: date) -> bool:
    day = written.as_date()
    return day is not None and abs((day - anchor).days) <= WEEK


def _first_day(written: CalendarDate) -> date | None:
    return (written if written.day else written._replace(day=1)).as_date()


def _distance(written: CalendarDate, anchor: date, outlook: Outlook) -> float:
    day = _first_day(written)
    if day is None:
        return float("inf")
    if written.day is None and day <= anchor:
        # A month that is not over is not past: it is as near as its last day.
        day = min(anchor, day + timedelta(days=27))
    days = (day - anchor).days
    if (outlook.past and days > 0) or (outlook.ahead and days < 0):
        return abs(days) * 1000.0
    unlikely = days < 0 if outlook.leaning or outlook.ahead else days > 0
    return abs(days) * (UNLIKELY_SIDE if unlikely else 1)
