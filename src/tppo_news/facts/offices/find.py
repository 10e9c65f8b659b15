"""Offices of an article: the units that its mentions fold into, each resolved and given its role."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, OfficeRow
from tppo_news.facts.offices.departments import fullest_head
from tppo_news.facts.offices.folding import WITHOUT_KIND, fold, fold_bare
from tppo_news.facts.offices.local import SEATS
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import read_mentions
from tppo_news.facts.offices.roles import role_of
from tppo_news.records import OfficeFact

# Beside "DIY" the form that a unit is called by in full; "Pemda Daerah Istimewa Yogyakarta" has the word once.
_SPECIAL_REGION = "Daerah Istimewa Yogyakarta"
_SPECIAL_NAMES = ("DI Yogyakarta", _SPECIAL_REGION)
_LOCAL_KINDS = frozenset({"local_government", "labour"})


@dataclass(frozen=True, slots=True)
class OfficeReading:
    """The offices of a text with all their mentions: `units[i]` are the mentions of `facts[i]`."""

    facts: tuple[OfficeFact, ...]
    units: tuple[tuple[OfficeMention, ...], ...]
    unplaced: tuple[OfficeMention, ...] = ()
    """Bare mentions ("Kanim") of a make of which the text names no unit."""


def find_offices(document: Document, gazetteer: Gazetteer) -> tuple[OfficeFact, ...]:
    """The named units of the text, each once, in order of first mention."""
    return read_offices(document, gazetteer).facts


def read_offices(document: Document, gazetteer: Gazetteer) -> OfficeReading:
    """The named units of the text with every mention of each."""
    mentions = read_mentions(document, gazetteer)
    units = tuple(_seated(unit, document.body) for unit in fold_bare(fold(mentions, gazetteer), mentions))
    facts = tuple(_fact(document, unit, gazetteer) for unit in units)
    folded = {mention.start for unit in units for mention in unit}
    return OfficeReading(facts, units, tuple(mention for mention in mentions if mention.start not in folded))


def _seated(unit: Sequence[OfficeMention], body: str) -> tuple[OfficeMention, ...]:
    """The mentions of an embassy, those by its country called after its city where the text names that, as all others are."""
    if unit[0].group != "KBRI":
        return tuple(unit)
    cities = {mention.place.name for mention in unit if mention.place and mention.place.name not in SEATS}
    return tuple(
        mention._replace(place=mention.place._replace(name=seat))
        if mention.place and (seat := SEATS.get(mention.place.name)) and (cities or seat in body)
        else mention
        for mention in unit
    )


def unit_name(unit: Sequence[OfficeMention], document: Document) -> str:
    """The fullest name that the mentions of one unit support: longest head, the class if any states it, the place."""
    placed = [mention for mention in unit if mention.place is not None] or list(unit)
    if placed[0].group == "kanim":
        placed = sorted(placed, key=lambda mention: -len(mention.place.name if mention.place else ""))
    head = placed[0].head if len(placed) == 1 else fullest_head({mention.head: None for mention in placed})
    office_class = _class_of(unit)
    qualified = [m.place for m in placed if m.place and m.place.qualifier]
    place = (
        qualified[0]
        if qualified and (placed[0].group not in WITHOUT_KIND or len(qualified) == len(placed))
        else placed[0].place
    )
    if place is not None and placed[0].group in WITHOUT_KIND and len(qualified) < len(placed):
        place = place._replace(qualifier="")
    if place is None:
        return head
    if place.name in _SPECIAL_NAMES and _SPECIAL_REGION in document.body:
        place = place._replace(name=_SPECIAL_REGION)
        head = "Pemerintah" if head == "Pemerintah Daerah" else head
    name = place.name if head.endswith(f" {place.qualifier}") else place.full_name
    if not place.qualifier and unit[0].kind in _LOCAL_KINDS and not head.startswith("Pemerintah"):
        names = {place.name, document.body[place.start : place.end]}
        kinds = [kind for kind in ("Kabupaten", "Kota") if _says(document.body, kind, names)]
        name = f"{kinds[0]} {place.name}" if len(kinds) == 1 and _is_full(head) else name
    return " ".join(part for part in (head, office_class, name) if part).replace("/ ", "/")


def _class_of(unit: Sequence[OfficeMention]) -> str | None:
    """The class by the first mention that states one."""
    for mention in unit:
        if mention.office_class:
            return mention.office_class
    return None


def _says(body: str, kind: str, names: Iterable[str]) -> bool:
    """Whether the text has a place with its kind: "Kabupaten Blora", "kabupaten Blora"."""
    return any(f"{written} {name}" in body for written in (kind, kind.lower()) for name in names)


def _is_full(head: str) -> bool:
    """Whether the name is written out, so that its place is too ("Dinas Sosial", not "Kesbangpol")."""
    return head.startswith(("Dinas ", "Badan ", "Balai "))


def _fact(document: Document, unit: Sequence[OfficeMention], gazetteer: Gazetteer) -> OfficeFact:
    name = unit_name(unit, document)
    placed = [m for m in unit if m.place]
    best = [*(m for m in unit if m.office_class), *placed, unit[0]][0]
    place = best.place or (placed[0].place if placed else None)
    bare_name = " ".join(part for part in (best.head, place.name if place else "") if part).replace("/ ", "/")
    row = gazetteer.office_named(bare_name)
    if row is None and name != bare_name:
        row = gazetteer.office_named(name)
    regency = _regency_code(row, place.full_name if place else "", gazetteer)
    province = _province(row, regency, place.name if place else "", gazetteer)
    return OfficeFact(
        mention=document.mention(best.start, best.end, best.rule),
        name=name,
        kind=best.kind,
        role=role_of(document, unit),
        place=place.full_name if place else None,
        regency_code=regency,
        province=province,
        parent=_parent(row, best, province, gazetteer),
        office_class=_class_of(unit),
        gazetteer_id=row.id if row else None,
    )


def _regency_code(row: OfficeRow | None, place: str, gazetteer: Gazetteer) -> str | None:
    if row is not None and row.regency_code:
        return row.regency_code
    named = gazetteer.regencies_named(place) if place else ()
    if len(named) == 1:
        return named[0].code
    if place.endswith(" Kota"):
        cities = gazetteer.regencies_named(f"Kota {place.removesuffix(' Kota')}")
        return cities[0].code if len(cities) == 1 else None
    return None


def _province(row: OfficeRow | None, regency: str | None, place: str, gazetteer: Gazetteer) -> str | None:
    if row is not None and row.province_code:
        return gazetteer.provinces[row.province_code].name
    if regency is not None:
        return gazetteer.provinces[regency[:2]].name
    province = gazetteer.province_of(place) if place else None
    if province is not None:
        return province.name
    codes = {regency.province_code for regency in gazetteer.regencies_named(place)}
    codes = codes or {district.code[:2] for district in gazetteer.districts_named(place)}
    return gazetteer.provinces[codes.pop()].name if len(codes) == 1 else None


def _parent(row: OfficeRow | None, mention: OfficeMention, province: str | None, gazetteer: Gazetteer) -> str | None:
    """The unit above, by the table or by the make of the office and its province."""
    if row is not None and row.parent_id:
        return gazetteer.offices[row.parent_id].name
    if mention.group in ("kanim", "rudenim") and province:
        return f"Kantor Wilayah Direktorat Jenderal Imigrasi {province}"
    if mention.group == "polres" and province:
        return f"Polda {'Metro Jaya' if province == 'DKI Jakarta' else province}"
    if mention.group == "kejari" and province:
        return f"Kejaksaan Tinggi {province}"
    if mention.group == "kanwil_imigrasi":
        return "Direktorat Jenderal Imigrasi"
    return None
