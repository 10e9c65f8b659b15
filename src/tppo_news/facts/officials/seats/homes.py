"""The areas that leaders lead: named by the title, or the nearest of their kind that the text names."""

import re
from collections.abc import Collection, Sequence

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.words.head import VILLAGE_HEADS, TitleHead
from tppo_news.facts.places import match_place

LONGEST_REGION = 60
_OF_A_PROVINCE = re.compile(r"(?:Wakil )?Gubernur|Wagub|Sekda ?prov|Sekretaris Daerah Provinsi", re.IGNORECASE)
_DEPARTMENT = re.compile(
    r"(?:Kepala|Sekretaris|(?:Kabid|Kepala (?:Bidang|Seksi|UPTD?)|Kasi|Kasub?bag)\b.*) "
    r"((?:Dinas|Badan|Unit Pelaksana Teknis) (?!Usaha).+)|"
    r"Ka(?P<short>dis|ban) (?P<field>[A-Z].+)|"
    r"(?:Kepala|Sekretaris) "
    r"(?P<letters>(?:Bap|Bakes|Kesb|Dis|Din)[a-z]{2,}|DP(?:3|MPTSP|MD|PKB|UPR|KP)\w*|DLH|DKP|BPP?KAD|BPKD|BKPSDM\w*|BKPP|BKD|BPBD|BPPRD)"
)
_SHORT = {"dis": "Dinas", "ban": "Badan"}
_IN_REGION = re.compile(r"\b[Dd]i (?P<region>(?:Kabupaten|Kota) [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}),? $")
# Police and soldiers of a village, whose title may name their kecamatan: "Babinsa Langke Rembong".
_GUARD = re.compile(r"Bh?abin(?:ka[a-z]+|sa)$")
_REGENT = re.compile(r"Bupati|Wabup")
_GOVERNED = frozenset({"Kabupaten", "Kota", ""})
_VILLAGE = re.compile(
    r"\b(?:Desa|Kelurahan|Gampong|Nagari|Kampung|Pekon|Negeri) (?!Binaan|Migran|Wisata|Emas|Sadar|Siaga|Percontohan)"
    r"[A-Z][a-z]+(?: (?!Pol|Keca|Kabu|Kota|Prov|Bhabin|Babin)[A-Z][a-z]+)?"
)
_COUNCIL = re.compile(r"\bDPR[DKP] (?=[A-Z])")
_DISTRICTS = frozenset({"Kecamatan", "Distrik"})
_OF_A_DISTRICT = frozenset({"Polsek", "Koramil"})
_OF_A_TOWN = frozenset({"Polres", "Kejaksaan Negeri", "Kodim"})
_DISTRICT = re.compile(r"\b(?:Kecamatan|Distrik) [A-Z][a-z]+(?: (?!Kab|Kota|Prov|Pol)[A-Z][a-z]+)?")
_TOWN = re.compile(r"\b(?:Kabupaten|Kota) (?=[A-Z])")
_REGENCY = re.compile(r"\bKabupaten [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")
# What the offices of villages and their kecamatan have sections for, and no other office by this one word.
_FIELD = (
    r"(?:Pemerintahan(?: Desa| Kelurahan)?|Kesejahteraan(?: Rakyat| Sosial)?|Kesra|Pelayanan|Pembangunan|Ekbang|Trantib|"
    r"Perekonomian)"
)
_VILLAGE_SECTION = re.compile(
    rf"(?:Kepala (?:Seksi|Urusan)|Kasi|Kaur) {_FIELD}(?: (?:dan|&) (?:{_FIELD}|Umum|Perencanaan))?"
)


class Homes:
    """The areas of one text, as leaders' titles refer to them."""

    def __init__(self, body: str, reading: OfficeReading, positions: Sequence[Position], gazetteer: Gazetteer) -> None:
        self._body = body
        self._gazetteer = gazetteer
        places = [(mention.start, mention.place.name) for unit in reading.units for mention in unit if mention.place]
        regencies = [(start, gazetteer.regencies_named(name)) for start, name in places]
        self._seats = [(start, found[0].name) for start, found in regencies if len(found) == 1]
        self._seats += [(start, regency) for start, regency in _councils(body, gazetteer)]
        self._seats.sort()
        self._governments = {
            mention.name.removeprefix("Pemerintah ")
            for unit in reading.units
            for mention in unit
            if mention.group == "pemda" and mention.place is not None
        }
        self._leaders = [p for p in positions if p.head.kind == "area" and p.place is not None]
        self._provinces = [(start, name) for start, name in places if gazetteer.province_of(name)]
        self._provinces += [(p.start, p.place.name) for p in self._leaders if p.place and _OF_A_PROVINCE.match(p.title)]
        self._provinces.sort()

    def seat(self, position: Position) -> str | None:
        """The area of a leader as the position names it: "Blora" of a Bupati, for whom no city of that name can be meant."""
        area = self.area(position)
        if area is None or not _REGENT.search(position.title) or (position.place and position.place.qualifier):
            return area
        return area.removeprefix("Kabupaten ")

    def area(self, position: Position) -> str | None:
        """The area of a leader: "Kabupaten Blora", "Batam", "Kecamatan Cepu", "Desa Sukamaju"."""
        place = position.place
        if place is None:
            return self.home(position)
        if place.qualifier or not position.head.group:
            return place.full_name
        if _GUARD.match(position.title) and not self._gazetteer.villages_named(place.name):
            return f"{'Kecamatan' if self._gazetteer.districts_named(place.name) else 'Desa'} {place.name}"
        if position.head.group == "Desa" and re.search(r"kelurahan|lurah", position.title, re.IGNORECASE):
            return f"Kelurahan {place.name}"
        return f"{position.head.group} {place.name}"

    def home(self, position: Position) -> str | None:
        """The area of a leader whose title names none: the nearest of its kind that the text names, those before first."""
        group = position.head.group
        if group == "Dusun":
            return None
        if _OF_A_PROVINCE.match(position.title):
            return _nearest(self._provinces, position.start)
        own = VILLAGE_HEADS if group in VILLAGE_HEADS else {group} if group in _DISTRICTS else _GOVERNED
        named = [(p.start, self.area(p) or "") for p in self._leaders if p.head.group in own]
        if _GUARD.match(position.title) and len({name for at, name in named if at > position.start}) > 1:
            named = [(at, name) for at, name in named if at < position.start]
            return _nearest(named, position.start)
        if group in VILLAGE_HEADS:
            named = named or self._named(_VILLAGE)
            if _GUARD.match(position.title) and _only_behind(named, position.start) > 1:
                return None
        elif group in _DISTRICTS:
            own_words = range(position.start, position.end)
            named = named or [(at, name) for at, name in self._named(_DISTRICT) if at not in own_words]
        elif group == "Kabupaten" or not named:
            named = named + self._named(_REGENCY) or self._seats
        return _nearest(sorted(named), position.start)

    def towns(self) -> set[str]:
        """The names of the regencies and cities whose leaders the text names."""
        return {
            p.place.name
            for p in self._leaders
            if p.place and p.head.group in _GOVERNED and not _OF_A_PROVINCE.match(p.title)
        }

    def bare_unit(self, head: TitleHead, towns: Collection[str]) -> str | None:
        """The unit of a chief whose title names no place, by the one area that the text's leaders lead.

        "Kejaksaan Negeri Blora" beside "Bupati Blora", "Polsek Cepu" beside "Camat Cepu"; `towns` are those of the units named.
        """
        names = set(towns)
        if head.office in _OF_A_DISTRICT:
            named = {p.place.name for p in self._leaders if p.place and p.head.group in _DISTRICTS}
            names = named or {name.partition(" ")[2] for _, name in self._named(_DISTRICT)}
        elif head.office in _OF_A_TOWN:
            names = names or self.towns()
        else:
            return None
        return f"{head.office} {names.pop()}" if len(names) == 1 else None

    def department(self, position: Position) -> str | None:
        """A department without its place, of the area that the leaders in the text lead: "Dinas Sosial Kabupaten Blora".

        A region right before the title comes first: "Di Kabupaten Blora, Kepala Dinas Sosial Budi Santoso".
        """
        department = _DEPARTMENT.fullmatch(position.title)
        if department is None:
            return None
        name = department.group(1) or department["letters"] or f"{_SHORT[department['short']]} {department['field']}"
        region = _IN_REGION.search(self._body, max(0, position.start - LONGEST_REGION), position.start)
        return f"{name} {region['region']}" if region is not None else self.of_agency(name)

    def of_agency(self, head: str) -> str | None:
        """A department by its short name, of the area that the leaders in the text lead: "Dinperinaker Kabupaten Blora".

        Where it names no leader, of the one government that it names, "Pemerintah Kota Batam", or the one region, "Kota Batam".
        """
        leaders = [p for p in self._leaders if p.head.group in _GOVERNED]
        only = next(iter(self._governments)) if len(self._governments) == 1 else None
        home = self.area(leaders[0]) if leaders else only or self._only_town()
        return f"{head} {home}" if home else None

    def _only_town(self) -> str | None:
        """The one regency or city that a text names by its full name, or else that its offices are of."""
        if not self._seats and "Kabupaten " not in self._body and "Kota " not in self._body:
            return None
        places = (match_place(self._body, found.start(), self._gazetteer) for found in _TOWN.finditer(self._body))
        towns = {place.full_name for place in places if place is not None and place.qualifier and place.known}
        towns = towns or {name for _, name in self._seats}
        return towns.pop() if len(towns) == 1 else None

    def of_section(self, position: Position) -> str | None:
        """The village of "Kepala Seksi Pemerintahan" or "Kaur Kesra", where the text names one."""
        section = _VILLAGE_SECTION.fullmatch(position.title)
        return _nearest(self._named(_VILLAGE), position.start) if section is not None else None

    def _named(self, pattern: re.Pattern[str]) -> list[tuple[int, str]]:
        return [(match.start(), match.group()) for match in pattern.finditer(self._body)]


def _councils(body: str, gazetteer: Gazetteer) -> list[tuple[int, str]]:
    """The regencies and cities of the councils that the text names: "DPRD Blora"."""
    if "DPR" not in body:
        return []
    places = ((match.start(), match_place(body, match.end(), gazetteer)) for match in _COUNCIL.finditer(body))
    found = [(start, gazetteer.regencies_named(place.full_name)) for start, place in places if place is not None]
    return [(start, rows[0].name) for start, rows in found if len(rows) == 1]


def _only_behind(named: Sequence[tuple[int, str]], start: int) -> int:
    """How many different names stand behind this offset, where none stands before; else none."""
    return 0 if any(at < start for at, _ in named) else len({name for _, name in named})


def _nearest(named: Sequence[tuple[int, str]], start: int) -> str | None:
    """The last of the names before this offset, else the first behind it."""
    before = [name for at, name in named if at < start]
    return before[-1] if before else named[0][1] if named else None
