"""Offices that a title spells out itself, though no table has them: "Kepala Balai Karantina … Jawa Tengah"."""

import re
from collections.abc import Iterable, Sequence

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.titles.positions import Position

_HEAD_OF_UNIT = re.compile(
    r"(?:(?:Wakil )?Kepala|Sekretaris|Plt Kepala) "
    r"((?:Balai|Kantor|Unit Pelaksana|UPTD?|Pusat|Stasiun|[Dd]inas|Badan|Sentra|Loka|Rumah Sakit|Dis[a-z]{3,}|Din[a-z]{3,}|"
    r"Bap[a-z]{3,})\b.*)"
)
_BARE_UNIT = re.compile(r"(?:Dinas|Badan|Balai|Kantor|Pusat|Stasiun|Kantor Wilayah)")
_NATIONAL = re.compile(r"Kepala (Badan (?!Usaha)[A-Z]\w+ [A-Z]\w+.*)")
_INITIALS = re.compile(r"Kepala (B[A-Z]{2,6})")
_LETTERS = re.compile(r"Kepala ([A-Z][A-Z\d]{2,7})")
_OF_A_CENTRE = re.compile(
    r"(?:Wakil )?(?:Direktur|Inspektur|Kepala (?:Biro|Pusat|Subdirektorat|Sub Direktorat)|Karo|Kapus)\b"
)
_CENTRES = ("Direktorat Jenderal ", "Kementerian ", "Badan ", "BP2MI", "BNP2TKI", "Komisi Pemberantasan", "Otoritas ")

_IN_BRACKETS = re.compile(r" \([^)]*\)")
_COURTS = {"MA": "Mahkamah Agung", "MK": "Mahkamah Konstitusi", "KY": "Komisi Yudisial"}
# "Ketua BKAD Kecamatan Cepu": the villages of a kecamatan together, as the text writes them out.
_OF_VILLAGES = re.compile(r"(?:Wakil )?(?:Ketua|Sekretaris|Pengurus) (BKA[A-Z]{1,2})", re.IGNORECASE)
_OF_VILLAGES_LONG = re.compile(r"Badan Kerja ?[Ss]ama Antar[ -]?[A-Z]?\w+(?= \(BKA)")
_OF_A_SECRETARIAT = re.compile(r"Karo\b|Kabag\b|Asisten|Kepala (?:Biro|Bagian)\b")
LONGEST_ROW = 60
_DIRECTORATE = re.compile(r"(?:Direktur Jenderal|Dirjen|Sekretaris Direktorat Jenderal|Sesditjen) (.+)")
# "Danlanud Contoh Jaya", "Dansatgas Yonif 115/ML"
_OF_FORCES = re.compile(r"(?:(?:Wa)?Dan|Komandan )(lanud|satgas|yon[a-z]*|den[a-z]*) (.+)", re.IGNORECASE)
# "Danlantamal V", "Panglima Komando Armada I"
_FLEET = re.compile(r"(Lantamal|Kodaeral|Koarmada|Komando Armada) ([IVX]+)\b", re.IGNORECASE)


def unit_in_title(position: Position, named: Iterable[str]) -> str | None:
    """A unit of the forces or a directorate that the title is made of; `named` are the offices of the text.

    "Satgas Yonif 115/ML" of "Dansatgas Yonif 115/ML", "Lantamal V" of "Danlantamal V", "Direktorat Jenderal Pajak".
    """
    forces = _OF_FORCES.fullmatch(position.title) if position.head.kind == "plain" else None
    if forces is not None:
        return f"{forces.group(1).capitalize()} {forces.group(2)}"
    fleet = _FLEET.search(position.title) if position.head.group == "fleet" else None
    if fleet is not None:
        unit = f"{fleet.group(1).title().replace('Komando Armada', 'Koarmada')} {fleet.group(2)}"
        return next((name for name in named if name.startswith(f"{unit} ")), unit)
    directorate = _DIRECTORATE.match(position.title)
    return f"Direktorat Jenderal {directorate.group(1)}" if directorate is not None else None


def titled_office(position: Position, gazetteer: Gazetteer) -> str | None:
    """The unit that the words of a title name with a place: "Kepala Balai Karantina Hewan Bali".

    A national agency stands by its letters, and a Polda or Polres as "Kepala Kepolisian Bali".
    """
    if position.place is not None and position.country is None and position.title.endswith("epolisian"):
        province = gazetteer.province_of(position.place.name)
        return f"Polda {province.name}" if province is not None else f"Polres {position.place.name}"
    unit = _HEAD_OF_UNIT.fullmatch(position.title)
    if unit is not None and position.place is not None and not _BARE_UNIT.fullmatch(unit.group(1)):
        name = f"{unit.group(1)[0].upper()}{unit.group(1)[1:]}"
        return name if position.place.name in name else f"{name} {position.place.full_name}"
    short = _LETTERS.fullmatch(position.title)
    if short is not None and position.place is not None and position.fields:
        return f"{short.group(1)} {position.place.full_name}"
    agency = _NATIONAL.fullmatch(position.title)
    if agency is not None and position.place is None:
        return agency.group(1)
    letters = _INITIALS.fullmatch(position.title)
    return letters.group(1) if letters is not None and letters.group(1) not in gazetteer.bodies else None


def institution_name(body: str, title: str, name: str) -> str:
    """The institution of a title in full: "Mahkamah Agung" of "MA", "Badan Kerjasama Antar Desa Kecamatan Cepu" of "Ketua BKAD"."""
    villages = _OF_VILLAGES.fullmatch(title)
    if villages is not None:
        long = _OF_VILLAGES_LONG.search(body)
        return f"{long.group() if long is not None else villages.group(1)} {name}"
    name = _IN_BRACKETS.sub("", name) if name.startswith("Kantor ") else name
    if name.startswith("Setda ") or name == "Setda":
        return name.replace("Setda", "Sekretariat Daerah") if "Sekretariat Daerah" in body else name
    return _COURTS.get(name, name)


def is_of_a_centre(title: str) -> bool:
    """Whether a ministry or a national agency has such a post: "Direktur Bina Haji", "Kepala Biro Hukum"."""
    return _OF_A_CENTRE.match(title) is not None


def is_a_centre(office: str) -> bool:
    """Whether the office is a ministry, a directorate-general or a national agency."""
    return office.startswith(_CENTRES)


def of_one_secretariat(body: str, positions: Sequence[Position], position: Position) -> Position | None:
    """The title right before that names the secretariat of both: "Kepala Biro Hukum Setda Bali …" of "… dan Karo Umum"."""
    at = positions.index(position) if _OF_A_SECRETARIAT.match(position.title) and position in positions else 0
    before = positions[at - 1] if at else None
    if before is None or before.institution is None or not before.institution.startswith(("Setda", "Sekretariat")):
        return None
    apart = "." in body[before.end : position.start] or position.start - before.end > LONGEST_ROW
    return None if apart else before
