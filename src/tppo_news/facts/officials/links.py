"""The office that a position belongs to: named by its own words, by an area, or by the nearest office of its make."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.offices.local import SEATS
from tppo_news.facts.offices.mentions import OfficeMention, unit_key
from tppo_news.facts.officials.positions import VILLAGE_HEADS, Position

# Makes of office that a title without one may belong to, nearest mention first.
_GROUPS: dict[str, tuple[str, ...]] = {
    "kanwil": ("kanwil_imigrasi", "kanwil_hukum"),
    "kejari": ("kejari", "kejati"),
    "seksi": ("kejari", "kejati", "kanim"),
    "pn": ("pn", "pt"),
    "polres": ("polres", "polsek", "polda"),
    "KBRI": ("KBRI",),
    "KJRI": ("KJRI",),
}
_IMMIGRATION = r"(?:imigrasi|imigra|dakim|tikk?im|lantaskim|paspor|izin tinggal|lalintalkim|inteldak)"
# The makes of office that a field belongs to, the narrowest first.
_FIELDS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), groups)
    for pattern, groups in (
        (rf"^direktur .*{_IMMIGRATION}", ("direktorat jenderal imigrasi",)),
        (rf"(?:sub ?bidang|divisi).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum")),
        (rf"(?:kabid|kepala bidang).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum", "kanim")),
        (_IMMIGRATION, ("kanim",)),
        (r"konsuler|protokol dan|atase|konselor", ("KBRI", "KJRI", "kementerian luar negeri")),
        (r"\bWNI\b|warga negara indonesia", ("kementerian luar negeri",)),
        (r"kepala seksi (?:tindak )?pidana", ("kejari", "kejati")),
        (
            r"^direktur .*(?:penempatan|hubungan industrial|ketenagakerjaan|tenaga kerja|kesempatan kerja)",
            ("kementerian ketenagakerjaan", "kementerian pelindungan pekerja migran indonesia", "bp2mi"),
        ),
        (
            r"penempatan|hubungan industrial|ketenagakerjaan|tenaga kerja|kesempatan kerja",
            ("dinas tenaga kerja", "dinas ketenagakerjaan", "dinas tenaga kerja dan transmigrasi"),
        ),
    )
)
# "Kepala dinasnya", "Kepala Badan": of the office that the text named by that word.
_OWN_MAKE = re.compile(r"(?:Kepala )?((?<=Kepala )(?:dinas|badan|balai)|Kadis|Kaban)(?:nya)?", re.IGNORECASE)
_PART_OF_OFFICE = re.compile(
    r"(?:Kepala (?:Sub)? ?(?:Seksi|Bidang|Bagian|Urusan|Unit|Direktorat)|Kasi|Kasubsi|Kabid|Kabag|Kasub\w+|Kepala (?:Dinas|Badan)$|"
    r"Kepala$|Koordinator|Deputi|Pelaksana Fungsi|Ketua Tim|Kepala Urusan)",
    re.IGNORECASE,
)
_ARMY_NUMBER = re.compile(r" (\d[\d-]*)/$")
_GOVERNED = frozenset({"Kabupaten", "Kota", ""})
_VILLAGE = re.compile(r"\b(?:Desa|Kelurahan|Gampong|Nagari|Kampung|Pekon|Negeri) [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_REGENCY = re.compile(r"\bKabupaten [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")
_MAKES = (
    (
        re.compile(r"kepala kantor wilayah|kepala kanwil|kakanwil", re.IGNORECASE),
        ("kanwil_imigrasi", "kanwil_hukum", "kanwil_agama"),
    ),
    (re.compile(r"kepala (?:kantor|kanim)", re.IGNORECASE), ("kanim",)),
    (
        re.compile(r"(?:kepala divisi|kadiv) (?:hubungan internasional|hubinter)", re.IGNORECASE),
        ("divisi hubungan internasional polri",),
    ),
    (re.compile(r"kepala (?:bp3mi|balai)", re.IGNORECASE), ("bp3mi",)),
)
_MINISTRIES = {
    "lu": "Kementerian Luar Negeri", "aker": "Kementerian Ketenagakerjaan", "naker": "Kementerian Ketenagakerjaan",
    "sos": "Kementerian Sosial", "dagri": "Kementerian Dalam Negeri", "kumham": "Kementerian Hukum dan HAM",
    "kum": "Kementerian Hukum", "imipas": "Kementerian Imigrasi dan Pemasyarakatan", "keu": "Kementerian Keuangan",
    "hub": "Kementerian Perhubungan", "kes": "Kementerian Kesehatan", "dag": "Kementerian Perdagangan",
    "perin": "Kementerian Perindustrian", "tan": "Kementerian Pertanian", "hut": "Kementerian Kehutanan", "ag": "Kementerian Agama",
    "han": "Kementerian Pertahanan", "p2mi": "Kementerian Pelindungan Pekerja Migran Indonesia", "ham": "Kementerian HAM",
    "pppa": "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak", "komdigi": "Kementerian Komunikasi dan Digital",
    "kominfo": "Kementerian Komunikasi dan Informatika", "pora": "Kementerian Pemuda dan Olahraga", "par": "Kementerian Pariwisata",
}  # fmt: skip


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
        self._seats = [(start, found[0].name) for start, found in places if len(found) == 1]
        self._leaders = [p for p in positions if p.head.kind == "area" and p.place is not None]
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
        if position.mention is not None and _is_named(position.mention) and head.kind != "national":
            return self._by_start.get(position.mention.start, position.mention.name)
        if position.institution:
            return " ".join(
                part for part in (position.institution, position.place.full_name if position.place else "") if part
            )
        if head.kind == "unit":
            return self._unit_name(position) if position.place else self._nearest((head.group,), position.start)
        if head.kind == "area":
            return self._area(position)
        if head.group == "KBRI" and position.country in SEATS:
            return f"KBRI {SEATS[position.country]}"
        if head.group in ("menteri", "menko", "menteri_short"):
            return self._ministry(position)
        if position.mention is not None:
            return self._by_start.get(position.mention.start) or self._nearest(
                (position.mention.group,), position.start
            )
        directorate = re.match(
            r"(?:Direktur Jenderal|Dirjen|Sekretaris Direktorat Jenderal|Sesditjen) (.+)", position.title
        )
        if directorate is not None:
            return f"Direktorat Jenderal {directorate.group(1)}"
        nearest = self._nearest(self._groups(position), position.start)
        return nearest or (self._last(position) if _PART_OF_OFFICE.match(position.title) else None)

    def _last(self, position: Position) -> str | None:
        """The last office named before the position: the one whose section or field the title speaks of."""
        at = bisect_right(self._all, position.start, key=lambda anchor: anchor.start)
        return self._all[at - 1].name if at else None

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

    def _area(self, position: Position) -> str | None:
        place = position.place
        if place is None:
            return self._home(position)
        if place.qualifier or not position.head.group:
            return place.full_name
        if position.head.group == "Desa" and re.search(r"kelurahan|lurah", position.title, re.IGNORECASE):
            return f"Kelurahan {place.name}"
        return f"{position.head.group} {place.name}"

    def _home(self, position: Position) -> str | None:
        """The area of a leader whose title names none: the nearest of its kind that the text names, those before first."""
        group = position.head.group
        own = VILLAGE_HEADS if group in VILLAGE_HEADS else _GOVERNED
        named = [(p.start, self._area(p) or "") for p in self._leaders if p.head.group in own]
        if group in VILLAGE_HEADS:
            named = named or [(match.start(), match.group()) for match in _VILLAGE.finditer(self._body)]
        elif group == "Kabupaten" or not named:
            named = named + [(match.start(), match.group()) for match in _REGENCY.finditer(self._body)] or self._seats
        before = [name for start, name in sorted(named) if start < position.start]
        return before[-1] if before else named[0][1] if named else None

    def _ministry(self, position: Position) -> str | None:
        title = position.title
        if position.mention is not None:
            return self._by_start.get(position.mention.start, position.mention.name)
        short = re.match(r"(?:Wa)?Men([A-Za-z0-9]+)$", title)
        if position.head.group == "menteri_short" and short:
            return _MINISTRIES.get(short.group(1).lower())
        field = re.sub(r"^(?:Wakil )?(?:Menteri|Wamen)\s*", "", title)
        if not field or position.country:
            return None
        if position.head.group == "menko":
            bidang = re.sub(r"^(?:Menteri Koordinator|Menko|Wamenko)\s*(?:Bidang)?\s*", "", title)
            return f"Kementerian Koordinator Bidang {bidang}"
        known = self._gazetteer.bodies.get(f"Kementerian {field}")
        return known.name if known else f"Kementerian {field}"

    def _groups(self, position: Position) -> tuple[str, ...]:
        if position.head.group:
            return _GROUPS.get(position.head.group, (position.head.group,))
        for pattern, groups in _MAKES:
            if pattern.match(position.title):
                return groups
        own = _OWN_MAKE.fullmatch(position.title)
        if own is not None:
            make = "badan" if own.group(1).lower() in ("badan", "kaban") else own.group(1).lower()
            return tuple(group for group in self._anchors if group.startswith("dinas" if make == "kadis" else make))
        return next((groups for pattern, groups in _FIELDS if pattern.search(position.title)), ())

    def _nearest(self, groups: tuple[str, ...], start: int) -> str | None:
        """The last office of these makes before the position, else the first behind it."""
        before: list[Anchor] = []
        behind: list[Anchor] = []
        for group in groups:
            rows = self._anchors.get(group, [])
            at = bisect_right(rows, start, key=lambda anchor: anchor.start)
            before += rows[at - 1 : at] if at else []
            behind += rows[at : at + 1]
        if before:
            return max(before, key=lambda anchor: anchor.start).name
        return min(behind, key=lambda anchor: anchor.start).name if behind else None
