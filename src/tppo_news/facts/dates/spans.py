"""Where dates stand in the text and what their digits and names say, before any missing year is filled in.

A date is found by its core ("24/11/2025", "22 September 2025", "Agustus 2025", "2025"); what stands before it, a weekday
or an opening bracket, is taken in afterwards, so that the text is scanned for digits and month names only.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tppo_news.facts.dates import forms
from tppo_news.facts.dates.calendar import (
    CalendarDate,
    full_month_names,
    full_year,
    month_like,
    month_numbers,
    weekday_numbers,
)
from tppo_news.facts.dates.laws import is_law_year, is_number_of_paper
from tppo_news.facts.numerals import lower_ascii, matches_at
from tppo_news.facts.words import find_heads


class DateSpan(NamedTuple):
    """A date as it stands in the body; a range is two of them over one surface."""

    start: int
    end: int
    written: CalendarDate
    weekday: int | None
    rule: str
    core: int
    """Where the digits or the month name begin."""


FIRST_RECENT, LAST_RECENT = 1990, 2035
Reader = Callable[[str, forms.Digits], Iterator[DateSpan]]
"""Reads the body's dates of one form."""


def find_date_spans(body: str) -> list[DateSpan]:
    """Every date of the text in order, the ends of a range over two names apart.

    Where two readings overlap, the first rule's stands.
    """
    taken: list[DateSpan] = []
    digits = forms.digits_of(body)
    for rule in READERS:
        found = [span for span in rule(body, digits) if not any(span.core < t.end and t.core < span.end for t in taken)]
        taken.extend(found)
    taken.sort(key=lambda span: (span.core, span.end))
    return taken


def slashed_spans(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read "(10-12/6/2025)", "(30/5-2/6/2025)", "Sabtu-Minggu (14-15/6)"."""
    for match in matches_at(forms.NUMERIC_SPAN, body, digits.short) if "/" in body else ():
        month, year = int(match["last_month"]), match["last_year"]
        if not 1 <= month <= 12 or (year is None and not _is_dated(body, match.start())):
            continue
        first_month = int(match["month"] or month)
        last = CalendarDate(full_year(year) if year else None, month, int(match["last_day"]))
        first_year = full_year(match["year"]) if match["year"] else year_before(first_month, last)
        first = CalendarDate(first_year, first_month, int(match["day"]))
        yield from _dressed(body, match.start(), match.end(), (first, last), "dates.slashed_span")


def numeric_dates(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read "Rabu (30/10/2025)", "(10/06/23)", "Kamis, 9/10/2025", "26-07-2022", "05.11.2024"."""
    for match in matches_at(forms.NUMERIC, body, digits.short):
        if is_number_of_paper(body, match.start()) or (match["mark"] != "/" and len(match["year"]) == 2):
            continue
        written = CalendarDate(full_year(match["year"]), int(match["month"]), int(match["day"]))
        yield from _dressed(body, match.start(), match.end(), (written,), "dates.numeric")


def iso_dates(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read "2024-11-02", "2025/05/31"."""
    for match in matches_at(forms.ISO, body, digits.years):
        written = CalendarDate(int(match["year"]), int(match["month"]), int(match["day"]))
        yield from _dressed(body, match.start(), match.end(), (written,), "dates.iso")


def named_dates(body: str, _: forms.Digits) -> Iterator[DateSpan]:
    """Read "22 September 2025", "04 Nopember 2024", "6-12 Juni 2023", "Agustus 2025", "November 10, 2025", "bulan Mei"."""
    folded, end = lower_ascii(body), 0
    for match in matches_at(forms.named_month(), folded, find_heads(folded, forms.month_heads())):
        month = month_numbers()[match["month"]]
        year = match["year"] or match["us_year"] or (match["short"] or "").strip(" '")
        days, start = _days_before(folded, max(end, match.start() - forms.DAYS_LENGTH), match.start())
        days = days or ([int(match["us_day"])] if match["us_day"] else [])
        if days:
            if forms.PLACE_NAMED_BY_DATE.search(body, max(0, start - forms.PLACE_LENGTH), start):
                continue
            rule = "dates.day_month"
        elif not match["year"]:
            if not _is_month(folded, match.start("month"), match.end("month"), match["month"]):
                continue
            rule = "dates.month"
        else:
            rule = "dates.month_year"
        end = match.end() if year else match.end("month")
        last = CalendarDate(full_year(year) if year else None, month, days[-1] if days else None)
        yield from _dressed(body, start, end, (*(_earlier(day, last) for day in days[:-1]), last), rule)


def _days_before(folded: str, low: int, month: int) -> tuple[list[int], int]:
    """The days written before a month's name, and where they, or else the name, begin."""
    match = forms.DAYS_BEFORE.search(folded, low, month)
    if match is None:
        return [], month
    start = match.start()
    if folded[start - 1 : start] == "-" and not forms.month_before().search(folded, max(0, start - 17), start):
        return [], month
    return [int(day) for day in re.findall(r"\d+", match["days"])], start


def _earlier(day: int, last: CalendarDate) -> CalendarDate:
    """A day of a list that ends with `last`; a higher one is of the month before ("31 dan 1 Januari")."""
    if last.day is None or last.month is None or day <= last.day:
        return last._replace(day=day)
    if last.month > 1:
        return last._replace(month=last.month - 1, day=day)
    return CalendarDate(last.year - 1 if last.year else None, 12, day)


def slipped_months(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read a month with a slip between a day and a year: "12 Agutus 2024", "3 Novemver 2023"."""
    for match in matches_at(forms.SLIP, body, digits.short):
        month = month_like(match["word"])
        if month is not None:
            written = CalendarDate(int(match["year"]), month, int(match["day"]))
            yield from _dressed(body, match.start(), match.end(), (written,), "dates.slipped_month")


def bracketed_days(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read "(11/8)", "Senin (22/12)", "Kamis 9/10", "tanggal 5/6", and the cut-off "Senin (14/6"."""
    for match in matches_at(forms.DAY_SLASH_MONTH, body, digits.short) if "/" in body else ():
        day, month = int(match["day"]), int(match["month"])
        if 1 <= month <= 12 and 1 <= day <= 31 and _is_dated(body, match.start(), match.end()):
            yield from _dressed(
                body, match.start(), match.end(), (CalendarDate(None, month, day),), "dates.day_slash_month"
            )


def quarter_years(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read the year of "triwulan III/2025", "semester I-2025"."""
    for match in matches_at(forms.QUARTER_YEAR, body, digits.years):
        if forms.QUARTER.search(body, max(0, match.start() - 20), match.start()):
            yield DateSpan(
                match.start(), match.end(), CalendarDate(int(match.group())), None, "dates.quarter", match.start()
            )


def bare_years(body: str, digits: forms.Digits) -> Iterator[DateSpan]:
    """Read "tahun 2023", "pada 2025", "sepanjang 2024", "2022 hingga 2024", "2023 lalu", "kelahiran Antah 1967".

    Never the year of a law. A second year of the same sentence needs no cue of its own: "pada 2021 dua laporan, 2022 tiga laporan".
    """
    previous = -forms.WINDOW * 3
    for match in matches_at(forms.YEAR, body, digits.years):
        start, end = match.span()
        counts = forms.NOT_A_YEAR.match(body, end) and not forms.SURE_CUE.search(body, max(0, start - 12), start)
        if counts or is_law_year(body, start):
            follows = False
        else:
            near = start - previous < 2 * forms.WINDOW and not re.search(r"[.!?\n]", body[previous:start])
            low = max(0, start - forms.WINDOW)
            cue = forms.YEAR_CUE.search(lower_ascii(body), low, start) or forms.BORN.search(body, low, start)
            named = forms.NAMED_BY_YEAR.search(body, low, start) and not cue
            spans_years = match["to"] not in (None, "/", "-", "--") or (
                match["last"] and body[start - 1 : start] == "("
            )
            follows = (
                _ends_clause(body, start, end)
                or bool(cue or forms.YEAR_TAIL.match(body, end) or spans_years)
                or (not named and (near or body[max(0, start - 2) : start] in (": ", ", ")))
            )
        if follows:
            years = [CalendarDate(int(match["first"]))]
            if match["last"] and int(match["first"]) < int(match["last"]):
                years.append(CalendarDate(int(match["last"])))
            cue_word = re.search(r"\b(?:tahun|thn\.?|th\.?) $", body[max(0, start - 8) : start], re.IGNORECASE)
            begin = start - (len(cue_word[0]) if cue_word else 0)
            for year in years:
                yield DateSpan(begin, end, year, None, "dates.year", start)
            previous = end


def _ends_clause(body: str, start: int, end: int) -> bool:
    """Whether four digits like a year of our time end a clause behind a plain word or an abbreviation in brackets:
    "tinggal bantuan 2019, …", "judi online 2024 sebesar", "Rapat Timpora (…) 2023"; or of an event: "Pilkada Serentak 2024".
    """
    if not FIRST_RECENT <= int(body[start : start + 4]) <= LAST_RECENT:
        return False
    low = max(0, start - 20)
    if forms.BRACKET_BEFORE.search(body, low, start):
        return True
    if forms.OF_AN_EVENT.search(body, low, start):
        return forms.NO_EVENT.search(body, low, start) is None and forms.NOT_A_YEAR.match(body, end) is None
    plain = forms.PLAIN_WORD_BEFORE.search(body, low, start) is not None and not forms.COUNTING.search(body, low, start)
    return plain and forms.YEAR_GOES_ON.match(body, end) is not None


READERS: tuple[Reader, ...] = (
    slashed_spans, numeric_dates, iso_dates, named_dates, slipped_months, bracketed_days, quarter_years, bare_years,
)  # fmt: skip


def _dressed(body: str, start: int, end: int, written: tuple[CalendarDate, ...], rule: str) -> Iterator[DateSpan]:
    """The date with the weekday and bracket that it stands in; of a list of days the weekday dates the first."""
    window = max(0, start - forms.WINDOW)
    weekday = _weekday_before(lower_ascii(body), window, start) if written[0].day is not None else None
    if weekday and forms.WEEK.match(body, weekday.start()):
        weekday = None
    first = weekday_numbers()[weekday["first"]] if weekday else None
    last = weekday_numbers()[weekday["last"]] if weekday and weekday["last"] else None
    opening = forms.OPENING.search(body, window, start)
    closing = forms.CLOSING.match(body, end) if opening else None
    begin = weekday.start() if weekday else (opening.start() if closing and opening else start)
    for index, one in enumerate(written):
        of_day = first if index == 0 else (last if index == len(written) - 1 else None)
        if index == 0 and len(written) == 1 and last is not None:
            of_day = None
        yield DateSpan(begin, closing.end() if closing else end, one, of_day, rule, start)


def _weekday_before(folded: str, low: int, start: int) -> re.Match[str] | None:
    """The weekday that leads to a date within this window of a text in lower case."""
    weekdays = _weekdays(folded)
    for at in weekdays[bisect_left(weekdays, low) : bisect_left(weekdays, start)]:
        if (match := forms.weekday_before().match(folded, at, start)) is not None:
            return match
    return None


@lru_cache(maxsize=8)
def _weekdays(folded: str) -> tuple[int, ...]:
    """Where words begin like a weekday; every date of the text asks."""
    return tuple(find_heads(folded, forms.weekday_heads()))


def _is_dated(body: str, start: int, end: int | None = None) -> bool:
    """Whether something before the digits says that they are a date: a weekday, a bracket, the word "tanggal"."""
    window = max(0, start - forms.WINDOW)
    if _weekday_before(lower_ascii(body), window, start) or forms.DATE_WORD.search(body, window, start):
        return True
    if not forms.OPENING.search(body, window, start) or forms.ROUND_THE_CLOCK.search(body, window, start):
        return False
    return end is None or bool(forms.CLOSING.match(body, end)) or end >= len(body) - 1


def _is_month(body: str, start: int, end: int, name: str) -> bool:
    """Whether a month's name with neither day nor year beside it means the month."""
    if name not in full_month_names():
        return False
    if forms.MONTH_TAIL.match(body, end) or forms.month_before().search(body, max(0, start - 30), start):
        return True
    return forms.MONTH_CUE.search(body, max(0, start - 24), start) is not None or _month_follows(body, end)


def _month_follows(body: str, end: int) -> bool:
    connector = forms.CONNECTOR.match(body, end)
    return bool(connector and forms.named_month().match(lower_ascii(body), connector.end()))


def year_before(month: int, last: CalendarDate) -> int | None:
    """The year of a range's first end, where only its last end states one ("28 Desember - 3 Januari 2025")."""
    if last.year is None or last.month is None:
        return None
    return last.year - 1 if month > last.month else last.year
