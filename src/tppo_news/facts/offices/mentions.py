"""Every place where a text names a unit, in order, each read as what it is called and where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.offices.agencies import agency_starts, read_agency
from tppo_news.facts.offices.bodies import (
    past_short,
    read_body,
    read_migrant_agency,
    read_unknown_body,
    spelling_pattern,
)
from tppo_news.facts.offices.departments import named_in_full, whole_fields
from tppo_news.facts.offices.families import FAMILY, TRIGGERS
from tppo_news.facts.offices.lists import PAIRED_GROUPS, listed_units, with_aliases, with_shorts
from tppo_news.facts.offices.local import (
    SEATS,
    LocalHit,
    read_department,
    read_embassy,
    read_task_force,
)
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.patterns import CLASS_BEHIND, Family
from tppo_news.facts.offices.seats import BY_TOWN, fit_place, governed_head, port_place
from tppo_news.facts.places import PlaceHit, free_place, is_foreign, match_place
from tppo_news.facts.words import find_cues

_LOCAL = {
    "suku": "office.department", "sudin": "office.department",
    "dinas": "office.department", "badan": "office.department", "kbri": "office.embassy", "kjri": "office.embassy",
    "kdei": "office.embassy", "kedutaan": "office.embassy", "konsulat": "office.embassy", "gugus": "office.task_force",
    "satgas": "office.task_force", "satuan": "office.task_force", "kantor": "office.embassy",
}  # fmt: skip
_GIVEN_SHORT = re.compile(r"\(([A-Z][\w/-]+)\)$")
_STATE = frozenset({"kementerian", "kementrian", "badan"})
_MIGRANT = frozenset({"badan", "balai", "pos"})
# "LP-KPK", and the court of a case number: "77/Pdt.G/2022/PN Kdi"
# "Lapas Khusus", "Rutan Negara": a make of prison.
_NO_QUARTER = re.compile(
    r"(?:Kelas|Khusus|Cabang|Negara|Umum|Anak|Terbuka|Wanita|Perempuan|Narkotika|Se|KPK|Kejaksaan|Kejagung|Bareskrim|(?:Ma)?[Pp]ol(?:da|res|resta|restabes|sek)|Kelompok|Indonesia|[A-Z]{2,5})\b"
)
_SHORT_COURT = re.compile(r"[A-Z]{2,3}\b")
_INSIDE_WORD = re.compile(r".?\w\B|\w-|.?/PN\b|.?/ ?(?=POL[A-Z]+ [A-Z]{2})")
# "LP/B/12/II/2023/SPKT/Polres Blora/Polda Jateng": the units in the number of a report to the police.
_REPORT_NUMBER = re.compile(r"\bLP[A-Z]? ?[/.-][\w ./-]*(?:/|\bSPKT) ?$")
LONGEST_NUMBER = 90
_PROVINCE_GROUPS = PAIRED_GROUPS | {"kanwil_agama", "kanwil_pas", "bp3mi", "bp2mi"}
# A shorter name that no table has is the torso of one: texts are cut in mid-word.
SHORTEST_UNKNOWN = 4
# The province, however it is written; "Yogyakarta" alone may be the city.
_OF_YOGYAKARTA = frozenset({"diyogyakarta", "daerahistimewayogyakarta"})
# "Desa Binaan Imigrasi Lampung Timur 2025": a programme in that place, no office of it
_FOSTERED = ("Binaan ", "binaan ")
_IN = re.compile(r"(?: [A-Z]\w+)? di ")
_ROMAN = {"1": "I", "2": "II", "3": "III", "satu": "I", "dua": "II", "tiga": "III"}


def unit_key(mention: OfficeMention, gazetteer: Gazetteer) -> tuple[str, str]:
    """What two mentions of one unit share: the make and the place, kinds of place and class apart."""
    if mention.place is None:
        return mention.group, ""
    by_province = mention.group in _PROVINCE_GROUPS or mention.rule.startswith("office.body")
    by_province = by_province or place_key(mention.place.name) in _OF_YOGYAKARTA
    province = gazetteer.province_of(mention.place.name) if by_province else None
    name = SEATS.get(mention.place.name, mention.place.name) if mention.group == "KBRI" else mention.place.name
    return mention.group, province.code if province else place_key(name)


@dataclass(frozen=True, slots=True, eq=False)
class _Tables:
    """What reading needs of the gazetteer, in the shape that reading needs it."""

    spellings: Mapping[str, re.Pattern[str]]
    """First word in small letters -> the spellings of bodies that begin with it, longest first."""
    cues: frozenset[str]


@cache
def _tables(gazetteer: Gazetteer) -> _Tables:
    spellings: dict[str, list[str]] = {}
    for spelling in sorted(gazetteer.bodies, key=len, reverse=True):
        spellings.setdefault(re.split(r"[ /-]", spelling.lower())[0], []).append(spelling)
    spellings["kementrian"] = [spelling.replace("te", "t", 1) for spelling in spellings.get("kementerian", ())]
    patterns = {word: spelling_pattern(rows) for word, rows in spellings.items()}
    return _Tables(patterns, frozenset({*TRIGGERS, *_LOCAL, *spellings}))


def read_mentions(document: Document, gazetteer: Gazetteer) -> tuple[OfficeMention, ...]:
    """The units of the text in order; none overlaps another."""
    tables = _tables(gazetteer)
    mentions: list[OfficeMention] = []
    shorts: dict[str, OfficeMention] = {}
    done = 0
    cues = dict.fromkeys(agency_starts(document.body), "") | dict(find_cues(lower_ascii(document.body), tables.cues))
    for start, word in sorted(cues.items()):
        if start < done or (start and _INSIDE_WORD.match(document.body, max(0, start - 2))):
            continue
        if word.startswith("pol") and _REPORT_NUMBER.search(document.body, max(0, start - LONGEST_NUMBER), start):
            continue
        for mention in _read_at(document.body, start, word, gazetteer, tables, shorts):
            mentions.append(mention)
            done = mention.end
    named = named_in_full(document.body, mentions, shorts)
    return with_aliases(document.body, with_shorts(document.body, named, shorts))


def _read_at(
    body: str, start: int, word: str, gazetteer: Gazetteer, tables: _Tables, shorts: dict[str, OfficeMention]
) -> Iterator[OfficeMention]:
    """The mention that starts here, and a second one where two places share it ("Polda Jateng dan Jatim")."""
    mention = None
    for rule in TRIGGERS.get(word, ()):
        mention = _read_family(body, start, FAMILY[rule], gazetteer)
        if mention is not None:
            break
    if mention is None and word in tables.spellings:
        mention = read_body(body, start, tables.spellings[word], gazetteer)
    if mention is None and word in _MIGRANT:
        mention = read_migrant_agency(body, start, gazetteer)
    if mention is None and word in _STATE:
        mention = read_unknown_body(body, start, gazetteer)
        short = _GIVEN_SHORT.search(body, start, mention.end) if mention is not None else None
        if mention is not None and short is not None:
            shorts[short.group(1)] = mention
    if mention is None and word in _LOCAL:
        mention = _read_local(body, start, _LOCAL[word], gazetteer, shorts)
    if mention is None and (not word or word in tables.spellings):
        mention = read_agency(body, start, gazetteer, shorts)
    if mention is None:
        return
    yield mention
    yield from listed_units(body, mention, gazetteer)


def _read_family(body: str, start: int, family: Family, gazetteer: Gazetteer) -> OfficeMention | None:
    match = family.pattern.match(body, start)
    if match is None or (family.rule == "office.immigration_short" and body.endswith(_FOSTERED, 0, start)):
        return None
    kind, group, head = family.kind, family.group, family.head(match)
    small = match.group()[0].islower() or body[match.end() : match.end() + 1].islower()
    place = _place_behind(body, match, family, gazetteer, small=small)
    office_class = _class_of(match)
    if group == "polsek" and match["port"]:
        group, place = f"polsek{match['port'].lower()}", place or port_place(body, match["port"].strip(), gazetteer)
    if place is None:
        if not family.bare or is_foreign(body, match.end()):
            return None
        rule = "office.body.navy" if group == "lantamal" and " " in head else family.rule
        group = head.lower() if group == "lantamal" else group
        return OfficeMention(start, start + len(match.group().rstrip()), rule, group, kind, head, None, office_class)
    if family.rule == "office.short_prosecutor" and gazetteer.province_of(place.name):
        return None
    place = fit_place(body, place, group, gazetteer)
    head = governed_head(head, place, gazetteer) if group == "pemda" else head
    if family.rule == "office.immigration_short":
        if not _names_an_office(body, place, gazetteer, small):
            return None
        if _is_region(place, gazetteer) and office_class is None:
            kind, group, head = "immigration_region", "kanwil_imigrasi", "Kantor Wilayah Direktorat Jenderal Imigrasi"
    end = max(past_short(body, place, gazetteer), match.end() - 1)
    if group == "kanim" and office_class is None:
        end, office_class = _class_behind(body, end, place)
    return OfficeMention(start, end, family.rule, group, kind, head, place, office_class)


def _place_behind(
    body: str, match: re.Match[str], family: Family, gazetteer: Gazetteer, *, small: bool
) -> PlaceHit | None:
    """The place that the unit is called after: one that is known, else what stands in capitals where the family allows it."""
    group, at, immigration = family.group, match.end(), family.rule == "office.immigration"
    districts = immigration or group == "ukk" or family.place != "known"
    place = match_place(body, at, gazetteer, districts=districts, small_letters=small and family.place == "known")
    if place is None and immigration and match["class"] and not small and not is_foreign(body, at):
        place = free_place(body, at, 2)
        place = place if place and len(place.name) > SHORTEST_UNKNOWN else None
    if place is None and not small and family.place == "free" and not (group == "pn" and _SHORT_COURT.match(body, at)):
        place = free_place(body, at, 3 if group == "polsek" else 2)
        if place is not None and group in BY_TOWN and " " in place.name and not gazetteer.villages_named(place.name):
            place = None
    if family.place == "quarter" and not small and (place is None or " " not in place.name):
        quarter = quarter_place(body, at, gazetteer)
        place = quarter if place is None or (quarter is not None and " " in quarter.name) else place
    if group == "ukk" and place is not None and " Kelas" in match.group():
        place = _seat_behind(body, place, gazetteer)
    return place


def _seat_behind(body: str, place: PlaceHit, gazetteer: Gazetteer) -> PlaceHit:
    """The town of a unit that is first called after its office: "UKK Imigrasi Kelas I Tanjung Perak di Bojonegoro"."""
    at = _IN.match(body, place.end)
    return (match_place(body, at.end(), gazetteer) if at is not None else None) or place


def _class_behind(body: str, end: int, place: PlaceHit) -> tuple[int, str | None]:
    """The end and the class of "Kantor Imigrasi Blora Kelas II TPI" and of "Kantor Imigrasi Blora Kelas II TPI Blora"."""
    match = CLASS_BEHIND.match(body, end)
    if match is None:
        return end, None
    again = f" {body[place.start : place.end]}"
    return match.end() + (len(again) if body.startswith(again, match.end()) else 0), _class_of(match)


def quarter_place(body: str, at: int, gazetteer: Gazetteer) -> PlaceHit | None:
    """The quarter or village that a prison is called after: "Cipinang", "Pondok Bambu"; two words where a village has both."""
    place = free_place(body, at, 2)
    if place is None or _NO_QUARTER.match(place.name):
        return None
    if " " not in place.name or gazetteer.villages_named(place.name):
        return place
    return free_place(body, at, 1)


def _names_an_office(body: str, place: PlaceHit, gazetteer: Gazetteer, small: bool) -> bool:
    """Whether "imigrasi <place>" is an office: in small letters only one that the table knows."""
    if small and body[place.start].islower():
        return gazetteer.office_named(f"Kantor Imigrasi {place.name}") is not None
    return place.known


def _is_region(place: PlaceHit, gazetteer: Gazetteer) -> bool:
    """Whether "Imigrasi <place>" is a regional office: a province that no immigration office is called after."""
    if place.qualifier in ("Kota", "Kabupaten") or gazetteer.office_named(f"Kantor Imigrasi {place.name}"):
        return False
    return gazetteer.province_of(place.name) is not None


def _class_of(match: re.Match[str]) -> str | None:
    """The class of an office where its family reads one."""
    found = match.groupdict().get("class")
    return _written_class(found) if found else None


@lru_cache(maxsize=128)
def _written_class(found: str) -> str:
    """ "Klas 1 Tempat Pemeriksaan Imigrasi (TPI)", "TPI Kelas I" -> "Kelas I TPI"; there are few of them, and a text repeats
    its own.
    """
    text = re.sub(r"Tempat Pemeriksaan Imigrasi(?: \(TPI\))?", "TPI", found, flags=re.IGNORECASE)
    text = re.sub(r"^((?:non[ -]?)?tpi) (k.*)", r"\2 \1", text, flags=re.IGNORECASE)
    text = re.sub(r"^(?:Kelas|Klas|Kls\.?) ?", "Kelas ", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^Kelas (\d|satu|dua|tiga)",
        lambda number: f"Kelas {_ROMAN[number.group(1).lower()]}",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"\bnon[ -]?tpi\b", "Non TPI", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:i{1,3}[ab]?|tpi)\b", lambda word: word.group().upper(), text, flags=re.IGNORECASE)
    return re.sub(r"\bkhusus\b", "Khusus", text, flags=re.IGNORECASE)


def _read_local(
    body: str, start: int, rule: str, gazetteer: Gazetteer, shorts: dict[str, OfficeMention]
) -> OfficeMention | None:
    hit: LocalHit | None
    if rule == "office.department":
        if body[start : start + 4].lower() == "suku" and not body.startswith("Dinas ", start + 5):
            return None
        hit = read_department(body, start, gazetteer)
    elif rule == "office.embassy":
        hit = read_embassy(body, start)
    else:
        hit = read_task_force(body, start, gazetteer)
    if hit is None:
        return None
    head = hit.head.replace("Sudin ", "Suku Dinas ", 1) if hit.head.startswith("Sudin ") else hit.head
    hit = replace(hit, head=head)
    group = hit.head if hit.kind == "embassy" else whole_fields(hit.head.lower())
    if hit.kind == "task_force":
        group = "satgas tppo" if hit.head.startswith("Satgas") else "gugus tugas tppo"
    mention = OfficeMention(start, hit.end, rule, group, hit.kind, hit.head, hit.place)
    if hit.short:
        shorts[hit.short] = mention
    return mention
