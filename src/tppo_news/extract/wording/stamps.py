"""Publication stamps as Indonesian pages print them, and as machines write them in meta elements.

Catches "Kamis, 2 November 2023 | 21:34 WIB", "02/11/2023, 21:34 WIB", "Selasa | 26-07-2022 | 13:48 WIB", "10 October 2025",
"16 Feb 2016 at 09:10 WIB", "20. November 2026 - 11:46", "March 12th, 2026", "2023-11-02T21:34:19+07:00"; in attributes also
seconds since 1970 and "20231102T143419Z".
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale

ZONES = {"wib": 7, "wita": 8, "wit": 9, "gmt+7": 7, "gmt+8": 8, "gmt+9": 9, "utc+7": 7, "utc+8": 8, "utc+9": 9}
_EXTRA_MONTHS = {
    "nopember": 11, "pebruari": 2, "febuari": 2, "agst": 8, "agt": 8, "ags": 8, "agus": 8, "agust": 8, "sept": 9, "mrt": 3,
    "mart": 3, "peb": 2, "nop": 11,
}  # fmt: skip
_TIME = (
    r"(?:[\s,|/•·@()–—-]*(?:pukul|pkl|jam|pada|at|-)?[\s.,|/•·:–—-]*"
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?P<seconds>[:.][0-5]\d)?(?!\d)"
    r"(?:\s*(?P<half>[AP]M)\b)?"
    r"(?:\s*\(?(?P<zone>WIB|WITA|WIT|(?:GMT|UTC)\+[789])\b|\s*(?P<offset>\+0\d:?00|(?:GMT|UTC)(?![+\w])))?)?"
)
_NUMERIC = re.compile(
    r"(?<![\d/-])(?<!\d\.)(?P<day>[0-3]?\d)\s?(?P<sign>[/.-])\s?(?P<month>[0-3]?\d)\s?(?P=sign)\s?(?P<year>(?:19|20)\d\d)\b"
    + _TIME,
    re.I,
)
_ISO = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<sign> ?[-/] ?)(?P<month>[01]?\d)(?P=sign)(?P<day>[0-3]?\d)(?!\d)"
    r"(?:(?:\s?T|[\s,|•·@–—-]+(?:(?:pukul|pkl|jam|at)[\s.:]*)?)(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:\.\d+)?"
    r"\s*(?P<offset>Z|[+-][01]\d(?::?[0-5]\d)?(?!\d))?(?:\s*(?P<zone>WIB|WITA|WIT)\b)?)?",
    re.I,
)
_COMPACT = re.compile(
    r"(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?:[0-5]\d)?(?P<offset>Z)?)?"
)
_SECONDS = re.compile(r"(?P<seconds>1[0-9]{9})(?:\d{3})?")
"""Seconds since 1970, or milliseconds, from September 2001 to 2033."""
_SHORT_YEAR = re.compile(
    r"(?:^|[\s,|(])(?P<day>[0-3]?\d)(?P<sign>[/.-])(?P<month>[01]?\d)(?P=sign)(?P<year>[12]\d)(?![\d/.:-])" + _TIME,
    re.I,
)
"""A year of two figures, read on a line that is nothing but a stamp: "Jum, 20/11/26 | 21:39 WIB"."""
_STAMP_ONLY = re.compile(
    r"(?:(?:sen(?:in)?|sel(?:asa)?|rab(?:u)?|kam(?:is)?|jum(?:'?at)?|sab(?:tu)?|min(?:ggu)?|ahad|"
    r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|pukul|jam|tanggal|tgl|diterbitkan|dipublikasikan|tayang|terbit|rilis|waktu|publikasi|"
    r"diposting|posted|published|on|at|pada|w(?:ib|ita|it)|[ap]m|biro|bagian|tim|bidang|seksi|humas|redaksi|admin\w*|diskominfo|kominfo|"
    r"ppid|prokopim|protokol|oleh|by|dipublikasi\w*|dipublish|ditayangkan|diunggah|dirilis|upload(?:ed)?|tanggal\s+(?:terbit|posting))\b|[\d\s:./,|()•·@–—-])+",
    re.I,
)
_BEFORE = re.compile(
    r"(?<![\d.:/-])(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?(?:\s*(?P<zone>WIB|WITA|WIT)\b)?"
    r"[\s,|/•·–—-]+(?:[a-z']{4,6},?\s+)?$",
    re.I,
)
_MAX_BEFORE = 40
_LONGEST_ALONE = 90
_WEEKDAYS = (
    ("mon", "sen"), ("tue", "sel"), ("wed", "rab"), ("thu", "kam"), ("fri", "jum"), ("sat", "sab"), ("sun", "min", "aha"),
)  # fmt: skip
_WEEKDAY = re.compile(
    r"\b(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|sen(?:in)?|sel(?:asa)?|rabu?|kam(?:is)?|jum'?(?:at)?|sab(?:tu)?|min(?:ggu)?|ahad)"
    r"(?:day)?[\s,|]*$",
    re.I,
)
_LONG_YEAR = 4
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as printed, and the moment in UTC where the page gives a time of day, with the zone that it names."""

    day: date
    moment: datetime | None
    surface: str = ""
    zone: str | None = None


@cache
def _month_numbers() -> dict[str, int]:
    """Month names in Indonesian and English, wide and short (CLDR), with the press's spellings."""
    names = dict(_EXTRA_MONTHS)
    for language in ("en", "id"):
        months = Locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            names |= {name.lower().rstrip("."): number for number, name in months[width].items()}
    return names


@cache
def _worded() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _month_numbers()), key=len, reverse=True))
    month = rf"(?P<month>{names})[.’']?"
    return re.compile(
        rf"(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.)?(?:\s+of)?[\s/|-]*{month},?[\s/|-]*(?P<year>(?:19|20)\d\d\b|['’]\d\d\b){_TIME}",
        re.I,
    )


@cache
def _month_first() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _month_numbers()), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<month>{names})\.?\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,\s*|\s+)(?P<year>(?:19|20)\d\d)\b{_TIME}",
        re.I,
    )


def parse_stamp(text: str, time_zone: str) -> Stamp | None:
    """The first stamp in a short text; a time without a zone is read in `time_zone`. None where there is none."""
    found = [match for pattern in (_ISO, _worded(), _month_first(), _NUMERIC) if (match := pattern.search(text))]
    if not found and _STAMP_ONLY.fullmatch(text) and (short := _SHORT_YEAR.search(text)):
        found = [short]
    for match in sorted(found, key=lambda m: m.start()):
        stamp = _stamp_of(_as_weekday_says(text, match) | _time_before(text, match), match[0].strip(), time_zone)
        if stamp:
            return stamp
    return None


def is_stamp_alone(text: str) -> bool:
    """Whether a line is a date, with its time and the words of a stamp ("Diterbitkan pada …"), and nothing else."""
    if len(text) > _LONGEST_ALONE or not any(sign.isdigit() for sign in text):
        return False
    stamp = parse_stamp(text, "Asia/Jakarta")
    if stamp is None:
        return False
    rest = text.replace(stamp.surface, " ").strip()
    return not rest or _STAMP_ONLY.fullmatch(rest) is not None


def _as_weekday_says(text: str, match: re.Match[str]) -> dict[str, str | None]:
    """A date in figures, month first where that alone falls on the weekday that stands before it: "Mon, 10/12/2026"."""
    parts = match.groupdict()
    weekday = _WEEKDAY.search(text[: match.start()]) if parts.get("sign") == "/" else None
    if not weekday or not (parts["month"] or "").isdigit() or match.re is not _NUMERIC:
        return parts
    stated = next(n for n, names in enumerate(_WEEKDAYS) if weekday[1].lower().startswith(names))
    try:
        swapped = date(int(parts["year"] or 0), int(parts["day"] or 0), int(parts["month"] or 0))
        read = date(int(parts["year"] or 0), int(parts["month"] or 0), int(parts["day"] or 0))
    except ValueError:
        return parts
    if swapped.weekday() == stated != read.weekday():
        return parts | {"day": parts["month"], "month": parts["day"]}
    return parts


def parse_machine_stamp(value: str, time_zone: str) -> Stamp | None:
    """The stamp in an attribute or a meta element: as `parse_stamp`, and "20231102T143419Z" and seconds since 1970 as well."""
    plain = value.strip()
    seconds = _SECONDS.fullmatch(plain)
    if seconds:
        moment = datetime.fromtimestamp(int(seconds["seconds"]), UTC).replace(second=0)
        return Stamp(moment.astimezone(ZoneInfo(time_zone)).date(), moment, plain, "UTC")
    compact = _COMPACT.fullmatch(plain)
    return _stamp_of(compact.groupdict(), plain, time_zone) if compact else parse_stamp(value, time_zone)


def _time_before(text: str, match: re.Match[str]) -> dict[str, str | None]:
    """The time of day that stands before a date without one: "10:15 WIB, Kamis, 5 November 2026"."""
    found = None if match["hour"] else _BEFORE.search(text[: match.start()][-_MAX_BEFORE:])
    return found.groupdict() if found else {}


def _stamp_of(parts: dict[str, str | None], surface: str, time_zone: str) -> Stamp | None:
    month = parts["month"] or ""
    number = int(month) if month.isdigit() else _month_numbers()[month.lower()]
    of_month = int(parts["day"] or 0)
    if month.isdigit() and _is_month_first(parts, number):
        number, of_month = of_month, number
    try:
        day = date(_year(parts["year"]), number, of_month)
    except ValueError:
        return None
    if not parts.get("hour"):
        return Stamp(day, None, surface)
    hour, half = int(parts["hour"] or 0), parts.get("half")
    if half:
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    try:
        local = datetime(day.year, day.month, day.day, hour, int(parts["minute"] or 0), tzinfo=_zone(parts, time_zone))
    except ValueError:
        return Stamp(day, None, surface)
    if parts.get("offset"):
        day = local.astimezone(ZoneInfo(time_zone)).date()
    return Stamp(day, local.astimezone(UTC), surface, _zone_name(parts))


def _is_month_first(parts: dict[str, str | None], number: int) -> bool:
    """Whether a date in figures is an American one: "12/25/2026", or "7/12/2026 10:22:00 AM", as Blogger writes it."""
    if parts.get("sign") != "/" or len(parts["year"] or "") < _LONG_YEAR or (parts["month"] or "") == "":
        return False
    return number > _MONTHS or bool(parts.get("half") and parts.get("seconds") and int(parts["day"] or 0) <= _MONTHS)


def _year(stated: str | None) -> int:
    year = int((stated or "0").lstrip("'’"))
    return year + 2000 if 0 < year < 100 else year


def _zone_name(parts: dict[str, str | None]) -> str | None:
    """The zone as the stamp names it, capitals normal; None for a bare time."""
    offset, named = parts.get("offset"), parts.get("zone")
    if offset:
        return "UTC" if offset[0].isalpha() else f"{offset[:3]}:{_offset_minutes(offset):02}"
    return named.upper() if named else None


def _zone(parts: dict[str, str | None], time_zone: str) -> ZoneInfo | timezone:
    offset, named = parts.get("offset"), parts.get("zone")
    if offset and offset[0].isalpha():
        return UTC
    if offset:
        sign = -1 if offset[0] == "-" else 1
        return timezone(sign * timedelta(hours=int(offset[1:3]), minutes=_offset_minutes(offset)))
    return timezone(timedelta(hours=ZONES[named.lower()])) if named else ZoneInfo(time_zone)


def _offset_minutes(offset: str) -> int:
    return int(offset[3:].lstrip(":") or 0)
