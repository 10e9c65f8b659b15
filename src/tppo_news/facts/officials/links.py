"""The office that a position belongs to: named by its own words, by an area, or by the nearest office of its make."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.offices.local import SEATS
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import unit_key
from tppo_news.facts.officials.makes import FIELDS, GROUPS, MAKES
from tppo_news.facts.officials.ministries import ministry_of, served_ministry
from tppo_news.facts.officials.positions import Position
from tppo_news.facts.officials.titles import VILLAGE_HEADS
from tppo_news.facts.places import PlaceHit, match_place

# "Kepala dinasnya", "Kepala Badan": of the office that the text named by that word.
_OWN_MAKE = re.compile(r"(?:Kepala )?((?<=Kepala )(?:dinas|badan|balai)|Kadis|Kaban)(?:nya)?", re.IGNORECASE)
_PART_OF_OFFICE = re.compile(
    r"(?:Kepala (?:Sub)? ?(?:Seksi|Bidang|Bagian|Urusan|Unit|Direktorat)|Kasi|Kasubsi|Kabid|Kabag|Kasub\w+|Kepala (?:Dinas|Badan)$|"
    r"Kepala$|Koordinator|Deputi|Pelaksana Fungsi|Ketua Tim|Kepala Urusan)",
    re.IGNORECASE,
)
# Immigration offices below the first class have sections and no fields, so that a "Kabid" is not theirs.
_FIELD_HEAD = re.compile(r"(?:Kabid|Kepala Bidang)\b.*imigra", re.IGNORECASE)
_HAS_SECTIONS = re.compile(r"\bKelas I{2,3}\b")
# "Kasat Reskrim", "Kasi Humas": sections that a Polsek has not.
_UNIT_OF_POLRES = re.compile(r"Kasat|Wakasat|KBO|Kaur ?bin|Kabag|Kasi\b|Kasie|Kasubbag")
_CRIME_DIRECTORATE = re.compile(r"\bDit\.? ?tipid|\bDirektorat Tindak Pidana|^Dir(?:ektur)?\.? PPA\b", re.IGNORECASE)
_OF_A_PROVINCE = re.compile(r"(?:Wakil )?Gubernur|Wagub|Sekda ?prov|Sekretaris Daerah Provinsi", re.IGNORECASE)
_COUNCILS = frozenset({"DPRD", "DPRK", "DPRP", "Setda", "DPRD Kabupaten", "DPRD Kota", "DPRD Provinsi"})
_COMMISSION = re.compile(r"(?:Wakil )?(?:Ketua|Anggota|Pimpinan) Komisi [IVX]+\b", re.IGNORECASE)
_PARLIAMENT = re.compile(r"\bDPR(?: RI\b|[DK]\b|\b)")
_COUNCIL = re.compile(r"\bDPR[DKP] (?=[A-Z])")
_DIRECTORATE = re.compile(r"(?:Direktur Jenderal|Dirjen|Sekretaris Direktorat Jenderal|Sesditjen) (.+)")
_DEPARTMENT = re.compile(r"(?:Kepala|Sekretaris) ((?:Dinas|Badan) (?!Usaha).+)")
_OF_A_TOWN = frozenset({"kejari", "polres", "pn", "army"})
_HAVE_DEPUTIES = ("kementerian ", "badan ", "komisi ", "lembaga ")
# Police and soldiers of a village, whose title may name their kecamatan: "Babinsa Langke Rembong".
_GUARD = re.compile(r"Bhabinkamtibmas$|Babinsa$")
_COURTS = {"MA": "Mahkamah Agung", "MK": "Mahkamah Konstitusi"}
_ARMY_NUMBER = re.compile(r" (\d[\d-]*)/$")
# "Danlantamal V", "Panglima Komando Armada I"
_FLEET = re.compile(r"(Lantamal|Kodaeral|Koarmada|Komando Armada) ([IVX]+)$", re.IGNORECASE)
_GOVERNED = frozenset({"Kabupaten", "Kota", ""})
_VILLAGE = re.compile(
    r"\b(?:Desa|Kelurahan|Gampong|Nagari|Kampung|Pekon|Negeri) [A-Z][a-z]+(?: (?!Pol|Keca|Kabu|Kota|Prov|Bhabin|Babin)[A-Z][a-z]+)?"
)
_DISTRICTS = frozenset({"Kecamatan", "Distrik"})
_DISTRICT = re.compile(r"\b(?:Kecamatan|Distrik) [A-Z][a-z]+(?: (?!Kab|Kota|Prov|Pol)[A-Z][a-z]+)?")
_REGENCY = re.compile(r"\bKabupaten [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")


def _is_named(mention: OfficeMention) -> bool:
    return mention.place is not None or mention.rule.startswith("office.body")


@dataclass(frozen=True, slots=True)
class Anchor:
    """An office known at an offset of the text, from a mention or from a chief's title."""

    start: int
    group: str
    name: str


class OfficeLinks:
    """The offices of one text, as positions refer to them."""

    def __init__(self, body: str, reading: OfficeReading, positions: Sequence[Position], gazetteer: Gazetteer) -> None:
        self._body = body
        self._gazetteer = gazetteer
        places = [
            (mention.start, gazetteer.regencies_named(mention.place.name))
            for unit in reading.units
            for mention in unit
            if mention.place is not None
        ]
        self._provinces = sorted(
            (mention.start, mention.place.name)
            for unit in reading.units
            for mention in unit
            if mention.place is not None and gazetteer.province_of(mention.place.name)
        )
        self._towns = {
            mention.place.name
            for unit in reading.units
            for mention in unit
            if mention.place is not None and mention.group in _OF_A_TOWN
        }
        self._seats = [(start, found[0].name) for start, found in places if len(found) == 1]
        self._leaders = [p for p in positions if p.head.kind == "area" and p.place is not None]
        self._provinces += [(p.start, p.place.name) for p in self._leaders if p.place and _OF_A_PROVINCE.match(p.title)]
        self._provinces.sort()
        self._names = {
            unit_key(unit[0], gazetteer): fact.name for unit, fact in zip(reading.units, reading.facts, strict=True)
        }
        self._by_start = {
            mention.start: fact.name
            for unit, fact in zip(reading.units, reading.facts, strict=True)
            for mention in unit
        }
        anchors = [
            Anchor(mention.start, mention.group, fact.name)
            for unit, fact in zip(reading.units, reading.facts, strict=True)
            for mention in unit
        ]
        anchors += [
            Anchor(position.start, position.head.group, self._unit_name(position))
            for position in positions
            if position.head.kind == "unit" and position.place is not None
        ]
        self._anchors: dict[str, list[Anchor]] = {}
        self._all = sorted(anchors, key=lambda anchor: anchor.start)
        for anchor in self._all:
            self._anchors.setdefault(anchor.group, []).append(anchor)

    def office_of(self, position: Position) -> str | None:
        """The full name of the unit, or the area, that this position belongs to; None where the text does not say."""
        head = position.head
        if head.kind == "national" and head.office:
            return self._names.get((head.group, ""), head.office)
        own_place = head.kind == "unit" and position.place is not None
        if position.mention is not None and _is_named(position.mention) and head.kind != "national" and not own_place:
            return self._by_start.get(position.mention.start, position.mention.name)
        if _COMMISSION.match(position.title) and position.institution is None:
            council = _PARLIAMENT.search(self._body)
            return self._institution(council.group(), position) if council else None
        if _CRIME_DIRECTORATE.search(position.title):
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
        if head.kind == "unit":
            return self._unit_name(position) if position.place else self._nearest((head.group,), position.start)
        if head.kind == "area":
            return self._area(position)
        if position.place is not None and position.title.startswith("Atase"):
            return f"KBRI {position.place.name}"
        if head.group in ("KBRI", "KJRI") and position.place is not None and position.country is None:
            return f"{head.group} {position.place.name}"
        if head.group == "KBRI" and position.country in SEATS:
            return f"KBRI {SEATS[position.country]}"
        if head.group in ("menteri", "menko", "menteri_short"):
            named = self._by_start.get(position.mention.start) if position.mention is not None else None
            return named or ministry_of(position, self._gazetteer)
        if position.mention is not None:
            named = self._by_start.get(position.mention.start)
            return named or self._nearest((position.mention.group,), position.start) or self._in_town(position.mention)
        fleet = _FLEET.search(position.title) if head.group == "fleet" else None
        if fleet is not None:
            unit = f"{fleet.group(1).title().replace('Komando Armada', 'Koarmada')} {fleet.group(2)}"
            return next((row.name for row in self._all if row.name.startswith(f"{unit} ")), unit)
        directorate = _DIRECTORATE.match(position.title)
        if directorate is not None:
            return f"Direktorat Jenderal {directorate.group(1)}"
        no_fields = _HAS_SECTIONS if _FIELD_HEAD.match(position.title) else None
        nearest = self._nearest(self._groups(position), position.start, no_fields)
        return (
            nearest
            or self._homely(position)
            or (self._last(position) if position.place is None and _PART_OF_OFFICE.match(position.title) else None)
        )

    def _in_town(self, mention: OfficeMention) -> str | None:
        """A bare unit ("Kasi Intelijen Kejari") of the one town whose units the text names: "Polres Merauke"."""
        return (
            f"{mention.head} {next(iter(self._towns))}"
            if mention.group in _OF_A_TOWN and len(self._towns) == 1
            else None
        )

    def _homely(self, position: Position) -> str | None:
        """A department without its place, of the area that the leaders in the text lead: "Dinas Sosial Kabupaten Blora"."""
        department = _DEPARTMENT.fullmatch(position.title)
        leaders = [p for p in self._leaders if p.head.group in _GOVERNED]
        home = self._area(leaders[0]) if department is not None and leaders else None
        return f"{department.group(1)} {home}" if department is not None and home else None

    def _institution(self, name: str, position: Position) -> str:
        """ "DPRD Mamuju Tengah", "Setda Kabupaten Ngada"; a council without its place is the one that the text names."""
        place = position.place.full_name if position.place else ""
        if not place and name in _COUNCILS:
            places = (match_place(self._body, found.end(), self._gazetteer) for found in _COUNCIL.finditer(self._body))
            place = next((place.full_name for place in places if place is not None), "") or self._home(position) or ""
        return " ".join(part for part in (_COURTS.get(name, name), place) if part)

    def _last(self, position: Position) -> str | None:
        """The last office named before the position: the one whose section or field the title speaks of."""
        at = bisect_right(self._all, position.start, key=lambda anchor: anchor.start)
        rows = self._all[:at]
        if position.title.startswith("Deputi"):
            rows = [row for row in rows if row.group.startswith(_HAVE_DEPUTIES)]
        return rows[-1].name if rows else None

    def _unit_name(self, position: Position) -> str:
        """The unit that a chief's title names: as the text has it in full, else made of its own words."""
        head, place = position.head, position.place
        if place is None:
            return head.office
        number = _ARMY_NUMBER.search(self._body, position.start, position.head_end) if head.group == "army" else None
        office = f"{head.office} {number.group(1)}/" if number else head.office
        mention = OfficeMention(position.start, position.end, "", head.group, "", office, place)
        known = self._names.get(unit_key(mention, self._gazetteer))
        return known or mention.name

    def _department(self, name: str, place: PlaceHit) -> str:
        """ "Dinas Sosial Sikka" of "Kadis Sosial Sikka", as the text has it in full."""
        known = self._names.get((name.lower(), place_key(place.name)))
        return known or f"{name} {place.full_name}"

    def _area(self, position: Position) -> str | None:
        place = position.place
        if place is None:
            return self._home(position)
        if place.qualifier or not position.head.group:
            return place.full_name
        if _GUARD.match(position.title) and not self._gazetteer.villages_named(place.name):
            return f"{'Kecamatan' if self._gazetteer.districts_named(place.name) else 'Desa'} {place.name}"
        if position.head.group == "Desa" and re.search(r"kelurahan|lurah", position.title, re.IGNORECASE):
            return f"Kelurahan {place.name}"
        return f"{position.head.group} {place.name}"

    def _home(self, position: Position) -> str | None:
        """The area of a leader whose title names none: the nearest of its kind that the text names, those before first."""
        group = position.head.group
        if group == "Dusun":
            return None
        if _OF_A_PROVINCE.match(position.title):
            before = [name for start, name in self._provinces if start < position.start]
            return before[-1] if before else self._provinces[0][1] if self._provinces else None
        own = VILLAGE_HEADS if group in VILLAGE_HEADS else {group} if group in _DISTRICTS else _GOVERNED
        named = [(p.start, self._area(p) or "") for p in self._leaders if p.head.group in own]
        if group in VILLAGE_HEADS:
            named = named or [(match.start(), match.group()) for match in _VILLAGE.finditer(self._body)]
        elif group in _DISTRICTS:
            named = named or [(match.start(), match.group()) for match in _DISTRICT.finditer(self._body)]
        elif group == "Kabupaten" or not named:
            named = named + [(match.start(), match.group()) for match in _REGENCY.finditer(self._body)] or self._seats
        before = [name for start, name in sorted(named) if start < position.start]
        return before[-1] if before else named[0][1] if named else None

    def _groups(self, position: Position) -> tuple[str, ...]:
        if position.head.group == "polres" and _UNIT_OF_POLRES.match(position.title) and "polres" in self._anchors:
            return ("polres",)
        if position.head.group == "seksi" and not {"kejari", "kanim"} & set(self._anchors):
            return ("kejati",)
        if position.head.group:
            return GROUPS.get(position.head.group, (position.head.group,))
        for pattern, groups in MAKES:
            if pattern.match(position.title):
                return groups
        short = self._gazetteer.bodies.get(position.title.rpartition(" ")[2])
        if short is not None:
            return (short.name.lower(),)
        own = _OWN_MAKE.fullmatch(position.title)
        if own is not None:
            make = "badan" if own.group(1).lower() in ("badan", "kaban") else own.group(1).lower()
            return tuple(group for group in self._anchors if group.startswith("dinas" if make == "kadis" else make))
        return next((groups for pattern, groups in FIELDS if pattern.search(position.title)), ())

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
