"""What decides a series: the month and the provinces under which an article is counted.

Month: the event's date where the text gives one that does not contradict itself, else the publication date.
Province: the event's place (named villages, else the dateline), else the acting local unit's; an embassy alone is
abroad, headquarters alone are national. A story in two provinces counts in each, so totals are not sums.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from tppo_news.records import DateFact, Facts, OfficeFact

NATIONAL = "nasional"
ABROAD = "luar negeri"
CAPITAL = "31"
"""Jakarta: a dateline of it may be the newsroom's alone, and decides only where nothing else does."""

MonthBasis = Literal["event", "publication", "unknown"]


@dataclass(frozen=True, slots=True)
class Provinces:
    """Today's provinces: `names` by code, `codes` by lower-case name or short form."""

    names: Mapping[str, str]
    codes: Mapping[str, str]

    def find(self, name: str | None, region_code: str | None) -> tuple[str, str | None] | None:
        """Today's name and code, by a region's code ("35.09") before its name; an unknown name stays as written."""
        if region_code and (code := region_code[:2]) in self.names:
            return self.names[code], code
        if name is None:
            return None
        known = self.codes.get(name.casefold())
        return (self.names[known], known) if known else (name, None)


@dataclass(frozen=True, slots=True)
class ProvincePlace:
    """A province under which an article is counted, and what decided it."""

    province: str
    code: str | None
    basis: Literal["village", "dateline", "office", "headquarters", "abroad"]


def with_todays_provinces(facts: Facts, provinces: Provinces) -> Facts:
    """The same facts with the provinces of offices and villages by today's names, where the code or name is known."""
    return replace(
        facts,
        offices=tuple(replace(o, province=_todays(provinces, o.province, o.regency_code)) for o in facts.offices),
        villages=tuple(replace(v, province=_todays(provinces, v.province, v.code)) for v in facts.villages),
        datelines=tuple(replace(d, province=_todays(provinces, d.province, d.regency_code)) for d in facts.datelines),
    )


def _todays(provinces: Provinces, name: str | None, region_code: str | None) -> str | None:
    found = provinces.find(name, region_code)
    return found[0] if found else None


def decide_month(dates: Sequence[DateFact], publication_date: date | None) -> tuple[str | None, MonthBasis]:
    """The month ("2025-10") and what it rests on.

    Of several event dates a day goes before a month, then the first in the text; one whose weekday contradicts it,
    or that lies behind the publication, never decides.
    """
    contradicted = {fact.value for fact in dates if fact.weekday_matches is False}
    contradicted -= {fact.value for fact in dates if fact.weekday_matches}
    events = [
        (fact.precision != "day", fact.mention.start, fact.value)
        for fact in dates
        if fact.role == "event"
        and fact.value is not None
        and fact.precision != "year"
        and fact.value not in contradicted
        and (publication_date is None or fact.value[:7] <= f"{publication_date:%Y-%m}")
        and (publication_date is None or fact.precision != "day" or fact.value <= publication_date.isoformat())
    ]
    if events:
        return min(events)[2][:7], "event"
    if publication_date is not None:
        return f"{publication_date:%Y-%m}", "publication"
    return None, "unknown"


def decide_provinces(facts: Facts, provinces: Provinces) -> tuple[ProvincePlace, ...]:
    """The provinces under which an article is counted, by name; none where the text does not tell."""
    villages = {provinces.find(village.province, village.code) for village in facts.villages} - {None}
    if villages:
        return tuple(ProvincePlace(*place, "village") for place in _in_order(villages))
    datelines = {provinces.find(place.province, place.regency_code) for place in facts.datelines} - {None}
    dated_from = tuple(ProvincePlace(*place, "dateline") for place in _in_order(datelines))
    if dated_from and dated_from[0].code != CAPITAL:
        return dated_from
    acting = [office for office in facts.offices if office.role == "acting"]
    local = {provinces.find(office.province, office.regency_code) for office in acting} - {None}
    if local:
        return tuple(ProvincePlace(*place, "office") for place in _in_order(local))
    if any(office.kind == "embassy" for office in acting):
        return (ProvincePlace(ABROAD, None, "abroad"),)
    if any(_is_headquarters(office) for office in acting):
        return (ProvincePlace(NATIONAL, None, "headquarters"),)
    return dated_from


def _is_headquarters(office: OfficeFact) -> bool:
    return office.place is None and office.province is None


def _in_order(places: set[tuple[str, str | None] | None]) -> list[tuple[str, str | None]]:
    return sorted((place for place in places if place is not None), key=lambda place: place[0])
