"""Names of months and days (CLDR, and the press's spellings), and what they and a day number make."""

import calendar
import difflib
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale

# Spellings that CLDR has not: older forms, abbreviations of the press, slips that keep coming back.
PRESS_MONTHS = {
    "pebruari": 2, "pebr": 2, "peb": 2, "febuari": 2, "april": 4, "mai": 5, "agt": 8, "agst": 8, "ags": 8, "agus": 8,
    "sept": 9, "nopember": 11, "nop": 11, "sep": 9,
}  # fmt: skip
PRESS_WEEKDAYS = {"jum'at": 4, "jum at": 4, "ahad": 6, "jumaat": 4}
MIN_YEAR, MAX_YEAR = 1000, 2100
# Below this a word between a day and a year is not a month with a slip ("12 Orang 2023").
MONTH_LIKENESS = 0.8


@cache
def month_numbers() -> dict[str, int]:
    """Every name and abbreviation of a month, Indonesian and English, in lower case."""
    names: dict[str, int] = {}
    for language in ("en", "id"):
        for width in ("wide", "abbreviated"):
            for number, name in Locale(language).months["format"][width].items():
                names[name.lower().rstrip(".")] = number
    return names | PRESS_MONTHS


@cache
def weekday_numbers() -> dict[str, int]:
    """Every full name of a day of the week, Indonesian and English, in lower case; Monday is 0."""
    names: dict[str, int] = {}
    for language in ("en", "id"):
        for number, name in Locale(language).days["format"]["wide"].items():
            names[name.lower()] = number
    return names | PRESS_WEEKDAYS


@cache
def full_month_names() -> tuple[str, ...]:
    """The Indonesian names in full, with the older spellings: those that mean a month even with no day beside them."""
    return (*(name.lower() for name in Locale("id").months["format"]["wide"].values()), "nopember", "pebruari")


@lru_cache(maxsize=1024)
def month_like(word: str) -> int | None:
    """The month that a misspelt word stands for ("Agutus", "Novemver"), or None."""
    found = difflib.get_close_matches(word.lower(), full_month_names(), n=1, cutoff=MONTH_LIKENESS)
    return month_numbers()[found[0]] if found else None


def full_year(digits: str) -> int:
    """The year that two or four digits write: "24" 2024, "98" 1998."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year <= 60 else 1900)


class CalendarDate(NamedTuple):
    """A day, a month or a year as written; `year` None is not stated."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def iso(self) -> str | None:
        """The value at its own precision; None without a year, or where the calendar has no such day."""
        if self.year is None or not MIN_YEAR <= self.year <= MAX_YEAR:
            return None
        if self.month is None:
            return f"{self.year:04d}"
        if not 1 <= self.month <= 12:
            return None
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        resolved = self.as_date()
        return resolved.isoformat() if resolved else None

    def as_date(self) -> date | None:
        """The day; None where it is not a full and possible date."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return _day_of(self.year, self.month, self.day)


@lru_cache(maxsize=1024)
def _day_of(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it; the dates of the news repeat, and each is asked for several times."""
    if not MIN_YEAR <= year <= MAX_YEAR or not 1 <= month <= 12:
        return None
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def weekday_fits(day: CalendarDate, weekday: int | None) -> bool | None:
    """Whether the day fell on that weekday; None where one of them is not known."""
    resolved = day.as_date()
    return None if resolved is None or weekday is None else resolved.weekday() == weekday
