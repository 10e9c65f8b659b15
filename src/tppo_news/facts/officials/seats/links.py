"""The office that a position belongs to: named by its own words, by an area, or by the nearest office of its make."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import unit_key
from tppo_news.facts.officials.seats.abroad import is_post_abroad, post_abroad
from tppo_news.facts.officials.seats.homes import Homes
from tppo_news.facts.officials.seats.makes import CRIME_DIRECTORATE, GROUPS, OF_THE_LAW, groups_of, is_civil
from tppo_news.facts.officials.seats.ministries import ministry_of, only_ministry, served_ministry
from tppo_news.facts.officials.seats.own_office import (
    institution_name,
    is_a_centre,
    is_of_a_centre,
    of_one_secretariat,
    titled_office,
    unit_in_title,
)
from tppo_news.facts.officials.seats.staff import is_of_a_region, is_of_one_sentence, makes_of, office_spot, serves_in
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.places import PlaceHit, match_place

_PART_OF_OFFICE = re.compile(
    r"(?:Kepala (?:Sub)? ?(?:Seksi|Bidang|Bagian|Urusan|Unit|Direktorat)|Kasi|Kasubsi|Kabid|Kabag|Kasub\w+|Kepala (?:Dinas|Badan)$|"
    r"Kepala$|Kaur|Koordinator|Deputi|Pelaksana Fungsi|Ketua Tim|Kepala Urusan)",
    re.IGNORECASE,
)
# "Kasi Rehabilitasi" of a text that names an agency and one branch of it: "BNN", "BNN Kota Batu".
_SECTION = re.compile(r"Kasi\b|Kepala (?:Seksi|Sub)|Kasub", re.IGNORECASE)
# Immigration offices below the special class have sections and no fields, so that a "Kabid" is rather not theirs.
_FIELD_HEAD = re.compile(r"(?:Kabid|Kepala Bidang)\b.*imigra", re.IGNORECASE)
_HAS_SECTIONS = re.compile(r"\bKelas I{1,3}\b(?! Khusus)")
_LOW_CLASS = re.compile(r"\bKelas I{2,3}\b")
_COUNCILS = frozenset({"DPRD", "DPRK", "DPRP", "Setda", "DPRD Kabupaten", "DPRD Kota", "DPRD Provinsi"})
_COMMISSION = re.compile(r"(?:Wakil )?(?:Ketua|Anggota|Pimpinan) Komisi [IVX]+\b", re.IGNORECASE)
_PARLIAMENT = re.compile(r"\bDPR(?: RI\b|[DK]\b|\b)")
_COUNCIL = re.compile(r"\bDPR[DKP] (?=[A-Z])")
# Those of ministers are named with their minister.
_REGIONAL_STAFF = re.compile(r"Staf Ahli (?!.*Menteri)", re.IGNORECASE)
_OF_A_TOWN = frozenset({"kejari", "polres", "pn", "army"})
_HAVE_DEPUTIES = ("kementerian ", "badan ", "komisi ", "lembaga ")
_ARMY_NUMBER = re.compile(r" (\d[\d-]*/|\d+/\d+)$")


def _is_named(mention: OfficeMention) -> bool:
    return mention.place is not None or mention.rule.startswith("office.body")


class Anchor(NamedTuple):
    """An office known at an offset of the text, from a mention or from a chief's title."""

    start: int
    group: str
    name: str


class OfficeLinks:
    """The offices of one text, as positions refer to them."""

    def __init__(self, body: str, reading: OfficeReading, positions: Sequence[Position], gazetteer: Gazetteer) -> None:
        self._body = body
        self._gazetteer = gazetteer
        self._positions = positions
        self._reading = reading
        self._names = {
            unit_key(unit[0], gazetteer): fact.name for unit, fact in zip(reading.units, reading.facts, strict=True)
        }
        self._by_start = {
            mention.start: fact.name
            for unit, fact in zip(reading.units, reading.facts, strict=True)
            for mention in unit
        }

    # Most positions name their own office, and ask for none of these.
    @cached_property
    def _homes(self) -> Homes:
        return Homes(self._body, self._reading, self._positions, self._gazetteer)

    @cached_property
    def _towns(self) -> set[str]:
        placed = [mention for unit in self._reading.units for mention in unit if mention.group in _OF_A_TOWN]
        return {mention.place.name for mention in placed if mention.place is not None}

    @cached_property
    def _all(self) -> list[Anchor]:
        chiefs = [p for p in self._positions if p.head.kind == "unit" and p.place is not None]
        anchors = [
            Anchor(mention.start, mention.group, fact.name)
            for unit, fact in zip(self._reading.units, self._reading.facts, strict=True)
            for mention in unit
            if mention.place is not None or not any(chief.start < mention.start < chief.end for chief in chiefs)
        ]
        anchors += [Anchor(chief.start, chief.head.group, self._unit_name(chief)) for chief in chiefs]
        return sorted(anchors, key=lambda anchor: anchor.start)

    @cached_property
    def _anchors(self) -> dict[str, list[Anchor]]:
        anchors: dict[str, list[Anchor]] = {}
        for anchor in self._all:
            anchors.setdefault(anchor.group, []).append(anchor)
        return anchors

    def office_of(self, position: Position) -> str | None:
        """The full name of the unit, or the area, that this position belongs to; None where the text does not say."""
        head = position.head
        if (
            head.group == "bareskrim polri"
            and position.mention is not None
            and position.mention.group == "kejaksaan agung"
        ):
            return position.mention.name
        if head.kind == "national" and head.office:
            return self._names.get((head.group, ""), head.office)
        own_place = head.kind == "unit" and position.place is not None
        if position.mention is not None and _is_named(position.mention) and head.kind != "national" and not own_place:
            return self._by_start.get(position.mention.start, position.mention.name)
        if _COMMISSION.match(position.title) and position.institution is None:
            council = _PARLIAMENT.search(self._body)
            return self._institution(council.group(), position) if council else None
        if CRIME_DIRECTORATE.search(position.title):
            return "Bareskrim Polri"
        if position.institution:
            return self._institution(position.institution, position)
        served = served_ministry(position.title, self._gazetteer) if head.kind == "open" else None
        if served is not None:
            return served
        if position.place is not None and position.title.startswith(("Kadis ", "Kaban ")):
            return self._department(
                position.title.replace("Kadis", "Dinas", 1).replace("Kaban", "Badan", 1), position.place
            )
        return self._of_head(position)

    def _of_head(self, position: Position) -> str | None:
        """The office that the make of the title tells, where its own words name none."""
        head = position.head
        if position.referred and position.mention is None and position.place is None:
            named = self._named_before(position)
            if named is not None:
                return named
        if head.kind == "unit":
            if position.place is not None:
                return self._unit_name(position)
            longer = (
                group for group in self._anchors if head.group.startswith("dinas") and group.startswith(head.group)
            )
            nearest = self._nearest((head.group, *longer), position.start)
            at_home = self._homes.of_agency(head.office) if head.office.startswith("Dinas ") else None
            return nearest or at_home or self._homes.bare_unit(head, self._towns)
        if head.kind == "area":
            return self._homes.seat(position) or self._nearest(serves_in(position.title), position.start)
        if is_post_abroad(position):
            return post_abroad(position, self._body, {row.name for row in self._all})
        if head.group in ("menteri", "menko", "menteri_short"):
            named = self._by_start.get(position.mention.start) if position.mention is not None else None
            named = named or ministry_of(position, self._gazetteer)
            offices = {row.name for row in self._all}
            return named or only_ministry(position, self._positions, offices, self._gazetteer)
        if position.mention is not None:
            named = self._by_start.get(position.mention.start)
            named = named or self._nearest((position.mention.group,), position.start) or self._in_town(position.mention)
            local = position.mention.rule in ("office.agency", "office.department")
            return named or (self._homes.of_agency(position.mention.head) if local else None)
        return unit_in_title(position, [row.name for row in self._all]) or self._of_make(position)

    def _of_make(self, position: Position) -> str | None:
        """The nearest office of a make that has such posts, or the one that the text speaks of."""
        if position.head.group == "functional":
            return self._of_grade(position)
        if is_of_a_region(position.title) and (governed := self._government(position)) is not None:
            return governed
        of_field = _FIELD_HEAD.match(position.title) is not None
        region = self._only_region() if of_field else None
        groups = groups_of(position, self._anchors, self._gazetteer)
        nearest = region or self._nearest(groups, position.start, _HAS_SECTIONS if of_field else None)
        nearest = nearest or self._nearest(groups, position.start, _LOW_CLASS if of_field else None)
        of_office = _PART_OF_OFFICE.match(position.title) or is_of_a_centre(position.title)
        return (
            nearest
            or self._homes.department(position)
            or titled_office(position, self._gazetteer)
            or self._homes.of_section(position)
            or (self._homes.home(position) if _REGIONAL_STAFF.match(position.title) else None)
            or self._secretariat(position)
            or (self._last(position) if position.place is None and of_office else None)
        )

    def _of_grade(self, position: Position) -> str | None:
        """The office of a civil servant: named behind, or before in the sentence, or the nearest that has such posts."""
        spot = office_spot(self._body, position)
        behind = next((row.name for row in self._all if row.start == spot), None)
        near = next((row for row in reversed(self._all) if row.start <= position.start), None)
        if behind is None and near is not None and is_of_one_sentence(self._body, near.start, position.start):
            return near.name
        return behind or self._nearest(makes_of(position.title), position.start) or (near.name if near else None)

    def _government(self, position: Position) -> str | None:
        """The region whose own staff has the post: by the title's place, a government that the text names, or its leaders."""
        if position.place is not None:
            return position.place.full_name
        return self._nearest(("pemda",), position.start) or self._homes.home(position)

    def _secretariat(self, position: Position) -> str | None:
        """The secretariat of the title before in a list: "Karo Hukum Setda Bali Budi Santoso dan Karo Umum Siti Aminah"."""
        before = of_one_secretariat(self._body, self._positions, position)
        return self.office_of(before) if before is not None else None

    def _named_before(self, position: Position) -> str | None:
        """The office of "Direktur Jenderal tersebut", where the text has the same title with its office before."""
        title = position.title.lower()
        before = (
            earlier
            for earlier in reversed(self._positions)
            if earlier.start < position.start
            and earlier.mention is not None
            and earlier.title.lower().startswith(title)
        )
        earlier = next(before, None)
        return self.office_of(earlier) if earlier is not None else None

    def _only_region(self) -> str | None:
        """The one regional office of a text that names several immigration offices: its heads of fields speak for all."""
        offices = {row.name for row in self._anchors.get("kanim", [])}
        regions = {row.name for group in GROUPS["kanwil"] for row in self._anchors.get(group, [])}
        return next(iter(regions)) if len(offices) > 1 and len(regions) == 1 else None

    def _in_town(self, mention: OfficeMention) -> str | None:
        """A bare unit ("Kasi Intelijen Kejari") of the one town whose units the text names: "Polres Merauke"."""
        towns = self._towns or self._homes.towns()
        return f"{mention.head} {next(iter(towns))}" if mention.group in _OF_A_TOWN and len(towns) == 1 else None

    def _institution(self, name: str, position: Position) -> str:
        """ "DPRD Mamuju Tengah", "Setda Kabupaten Ngada"; a council without its place is the one that the text names."""
        place = position.place.full_name if position.place else ""
        name = institution_name(self._body, position.title, name)
        if not place and name in _COUNCILS:
            places = (match_place(self._body, found.end(), self._gazetteer) for found in _COUNCIL.finditer(self._body))
            place = (
                next((place.full_name for place in places if place is not None), "") or self._homes.home(position) or ""
            )
        return " ".join(part for part in (name, place) if part)

    def _last(self, position: Position) -> str | None:
        """The last office named before the position: the one whose section or field the title speaks of."""
        at = bisect_right(self._all, position.start, key=lambda anchor: anchor.start)
        civil = is_civil(position.title)
        rows = [row for row in self._all[:at] if not (civil and row.group in OF_THE_LAW)]
        if position.title.startswith("Deputi"):
            rows = [row for row in rows if row.group.startswith(_HAVE_DEPUTIES) or is_a_centre(row.name)]
        elif is_of_a_centre(position.title):
            rows = [row for row in rows if is_a_centre(row.name)]
        name = rows[-1].name if rows else self._only_office(position)
        branches = {row.name for row in self._all if name and row.name.startswith(f"{name} ")}
        return next(iter(branches)) if len(branches) == 1 and _SECTION.match(position.title) else name

    def _only_office(self, position: Position) -> str | None:
        """The one office of a text, named behind a section's head: "…, Kepala Seksi Penindakan, di Kantor Imigrasi Blora"."""
        named = {anchor.name for anchor in self._all}
        return named.pop() if len(named) == 1 and _SECTION.match(position.title) else None

    def _unit_name(self, position: Position) -> str:
        """The unit that a chief's title names: as the text has it in full, else made of its own words."""
        head, place = position.head, position.place
        if place is None:
            return head.office
        number = _ARMY_NUMBER.search(self._body, position.start, position.head_end) if head.group == "army" else None
        office = f"{head.office} {number.group(1)}" if number else head.office
        mention = OfficeMention(position.start, position.end, "", head.group, "", office, place)
        known = self._names.get(unit_key(mention, self._gazetteer))
        longer = {
            name
            for (group, _), name in self._names.items()
            if group == head.group and name.startswith(f"{mention.name} ")
        }
        return known or (next(iter(longer)) if len(longer) == 1 and not place.known else mention.name)

    def _department(self, name: str, place: PlaceHit) -> str:
        """ "Dinas Sosial Sikka" of "Kadis Sosial Sikka", as the text has it in full."""
        known = self._names.get((name.lower(), place_key(place.name)))
        return known or f"{name} {place.full_name}"

    def _nearest(self, groups: tuple[str, ...], start: int, but: re.Pattern[str] | None = None) -> str | None:
        """The last office of these makes before the position, else the first behind it; none whose name `but` finds."""
        before: list[Anchor] = []
        behind: list[Anchor] = []
        for group in groups:
            rows = [row for row in self._anchors.get(group, []) if but is None or not but.search(row.name)]
            at = bisect_right(rows, start, key=lambda anchor: anchor.start)
            before += rows[at - 1 : at] if at else []
            behind += rows[at : at + 1]
        if before:
            return max(before, key=lambda anchor: anchor.start).name
        return min(behind, key=lambda anchor: anchor.start).name if behind else None
