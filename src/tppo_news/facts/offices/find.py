"""Offices of an article: every mention folded into units, each unit resolved and given its role."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, OfficeRow, place_key
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import read_mentions, unit_key
from tppo_news.facts.offices.roles import role_of
from tppo_news.records import OfficeFact

# Bodies that stand in regions only: one without its place is the one that the text names with it.
_REGIONAL = frozenset({"bp3mi", "p4mi", "bp3tki"})
# Departments that the text names without their place where it first explains their short name.
_BY_SHORT = frozenset({"office.agency", "office.department"})
# Called after a town without its kind, where the text does not always write it: "Polres Metro", not "Polres Kota Metro".
_WITHOUT_KIND = frozenset({"kanim", "polres"})
# Beside "DIY" the form that a unit is called by in full; "Pemda Daerah Istimewa Yogyakarta" has the word once.
_SPECIAL_REGION = "Daerah Istimewa Yogyakarta"
_LOCAL_KINDS = frozenset({"local_government", "labour"})
LONGEST_SHORT_CITY = 5
_POLICE_ORDER = ("Polres", "Polresta", "Polres Metro", "Polrestabes")


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
    units = _fold_bare(_fold(mentions, gazetteer), mentions)
    facts = tuple(_fact(document, unit, gazetteer) for unit in units)
    folded = {mention.start for unit in units for mention in unit}
    return OfficeReading(facts, units, tuple(mention for mention in mentions if mention.start not in folded))


def _fold(mentions: Sequence[OfficeMention], gazetteer: Gazetteer) -> list[list[OfficeMention]]:
    """Mentions with a place, or of a body that needs none, grouped by unit."""
    units: dict[tuple[str, str], list[OfficeMention]] = defaultdict(list)
    for mention in mentions:
        if mention.place is not None or mention.rule.startswith("office.body"):
            units[unit_key(mention, gazetteer)].append(mention)
    _fold_short_places(units)
    _fold_misspelt_posts(units)
    _fold_city_police(units)
    return _split_police(units, gazetteer)


def _fold_short_places(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """An immigration office that is also called by a part of its place is one unit: "Kanim Karimun", "Kanim Siantar"."""
    offices = [key for key in units if key[0] == "kanim" and key[1]]
    for short in offices:
        long = [key for key in offices if key != short and key in units and _ends_with_word(units[key][0], short[1])]
        if len(long) == 1 and short in units:
            units[long[0]] = sorted([*units[long[0]], *units.pop(short)], key=lambda mention: mention.start)


def _fold_city_police(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """A Polresta stands in a city, so that "Polresta Blora Kota" and "Polresta Blora" of one text are one unit."""
    for short in [key for key in units if key[0] == "polres"]:
        place = units[short][0].place
        long = (short[0], place_key(f"{place.name} Kota")) if place is not None else short
        both = [*units[short], *units.get(long, ())]
        if long in units and long != short and {mention.head for mention in both} == {"Polresta"}:
            units[long] = sorted(both, key=lambda mention: mention.start)
            del units[short]


def _fold_misspelt_posts(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """A post whose city the text misspells once is the other of its make: "KBRI Vientiene", "KBRI Vientiane"."""
    posts = [key for key in units if key[0] in ("KBRI", "KJRI") and len(key[1]) > LONGEST_SHORT_CITY]
    for wrong in posts:
        right = [key for key in posts if key[0] == wrong[0] and key in units and len(units[key]) > len(units[wrong])]
        alike = [key for key in right if len(key[1]) == len(wrong[1]) and _differ_by_one(key[1], wrong[1])]
        if len(alike) == 1:
            units[alike[0]] = sorted([*units[alike[0]], *units.pop(wrong)], key=lambda mention: mention.start)


def _differ_by_one(first: str, second: str) -> bool:
    return sum(a != b for a, b in zip(first, second, strict=True)) == 1


def _ends_with_word(mention: OfficeMention, key: str) -> bool:
    words = mention.place.name.lower().split() if mention.place else []
    return len(words) > 1 and words[-1] == key


def _split_police(units: dict[tuple[str, str], list[OfficeMention]], gazetteer: Gazetteer) -> list[list[OfficeMention]]:
    """A Polres and a Polrestabes of one place are two units where the table knows both ("Bandung"), else one."""
    result: list[list[OfficeMention]] = []
    for (group, _), members in units.items():
        heads = {member.head for member in members}
        known = {
            head for head in heads if gazetteer.office_named(f"{head} {members[0].place and members[0].place.name}")
        }
        if group == "polres" and len(known) > 1:
            result += [[m for m in members if m.head == head] for head in sorted(heads, key=_POLICE_ORDER.index)]
        else:
            result.append(members)
    return sorted(result, key=lambda unit: unit[0].start)


def _fold_bare(
    units: list[list[OfficeMention]], mentions: Sequence[OfficeMention]
) -> tuple[tuple[OfficeMention, ...], ...]:
    """A bare second mention ("Polda", "BP3MI") joins the last unit of its make that was named before it."""
    kept = [unit for unit in units if unit[0].place is not None]
    first_placed = {unit[0].start: unit for unit in kept}
    by_group = {unit[0].group: unit for unit in reversed(kept)}
    current: dict[str, list[OfficeMention]] = {}
    alone: dict[str, list[OfficeMention]] = {}
    for mention in mentions:
        if mention.start in first_placed:
            current[mention.group] = first_placed[mention.start]
        if mention.place is not None:
            continue
        anywhere = mention.group in _REGIONAL or mention.rule in _BY_SHORT
        unit = current.get(mention.group) or (by_group.get(mention.group) if anywhere else None)
        if unit is not None:
            unit.append(mention)
        elif mention.rule.startswith("office.body"):
            alone.setdefault(mention.group, []).append(mention)
    return tuple(tuple(unit) for unit in sorted([*kept, *alone.values()], key=lambda unit: unit[0].start))


def unit_name(unit: Sequence[OfficeMention], document: Document) -> str:
    """The fullest name that the mentions of one unit support: longest head, the class if any states it, the place."""
    placed = [mention for mention in unit if mention.place is not None] or list(unit)
    if placed[0].group == "kanim":
        placed = sorted(placed, key=lambda mention: -len(mention.place.name if mention.place else ""))
    head = max((mention.head for mention in placed), key=len)
    office_class = next((mention.office_class for mention in unit if mention.office_class), None)
    qualified = [m.place for m in placed if m.place and m.place.qualifier]
    place = (
        qualified[0]
        if qualified and (placed[0].group not in _WITHOUT_KIND or len(qualified) == len(placed))
        else placed[0].place
    )
    if place is not None and placed[0].group in _WITHOUT_KIND and len(qualified) < len(placed):
        place = place._replace(qualifier="")
    if place is None:
        return head
    full = next((m.place for m in placed if m.place and m.place.name == _SPECIAL_REGION), None)
    place = full or place
    head = head.removesuffix(" Daerah") if full is not None else head
    name = place.full_name
    if not place.qualifier and unit[0].kind in _LOCAL_KINDS and not head.startswith("Pemerintah"):
        names = {place.name, document.body[place.start : place.end]}
        kinds = [kind for kind in ("Kabupaten", "Kota") if _says(document.body, kind, names)]
        name = f"{kinds[0]} {place.name}" if len(kinds) == 1 and _is_full(head) else name
    return " ".join(part for part in (head, office_class, name) if part).replace("/ ", "/")


def _says(body: str, kind: str, names: Iterable[str]) -> bool:
    """Whether the text has a place with its kind: "Kabupaten Blora", "kabupaten Blora"."""
    return any(f"{written} {name}" in body for written in (kind, kind.lower()) for name in names)


def _is_full(head: str) -> bool:
    """Whether the name is written out, so that its place is too ("Dinas Sosial", not "Kesbangpol")."""
    return head.startswith(("Dinas ", "Badan ", "Balai "))


def _fact(document: Document, unit: Sequence[OfficeMention], gazetteer: Gazetteer) -> OfficeFact:
    name = unit_name(unit, document)
    best = next((m for m in unit if m.office_class), next((m for m in unit if m.place), unit[0]))
    place = best.place or next((m.place for m in unit if m.place), None)
    bare_name = " ".join(part for part in (best.head, place.name if place else "") if part).replace("/ ", "/")
    row = gazetteer.office_named(bare_name) or gazetteer.office_named(name)
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
        office_class=next((m.office_class for m in unit if m.office_class), None),
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
