"""Villages named in a list behind the first that has its unit: "Desa Sadi dan Tulakadi"."""

import re
from collections.abc import Iterator

from tppo_news.facts.villages.names import ASIDE, NAME, UNIT, Named, are_siblings, village_name
from tppo_news.facts.villages.places import REGENCY, PlaceContext, is_above, village_weight

# "Desa Sadi dan Tulakadi", "Desa Wonorejo, Sarirejo, dan Karangtengah", "Desa Sadi, kemudian Tulakadi", "Desa Sadi - Tulakadi"
MORE = re.compile(
    rf"(?P<aside>{ASIDE})?(?P<mark>, ?(?:(?:dan|serta|hingga|&|kemudian|lalu|disusul|juga|terakhir|ke-\d{{1,2}}) ){{0,2}}| "
    rf"(?:dan|serta|maupun|hingga|&) (?:juga |terakhir )?| ?/ ?| [-\u2013] )"
    rf"(?!{UNIT}\b)(?P<name>{NAME})"
)
UNIT_NEXT = re.compile(rf", ?(?:dan |serta )?{UNIT} [A-Z]| (?:dan|serta) {UNIT} [A-Z]")
MAX_BETWEEN = 6
# A district beside a name makes it a village: "Krapyak (Pekalongan Utara)", "Sarirejo Kecamatan Kaliwungu"
BRACKETED = re.compile(r" ?\((?:[Kk]ec(?:amatan|\.)? )?(?P<place>[A-Z][\w' ]+)\)|,? (?:di )?[Kk]ecamatan [A-Z]")
# "Kepala Desa Caruy, Serang Nama": a person's name.
NAME_GOES_ON = re.compile(r" (?!(?:Kecamatan|Kec\.|Kabupaten|Kab\.|Kota)\W)[A-Z]")
AND = re.compile(r"dan|serta|maupun|hingga|&|/")


def members(body: str, end: int, first: str, unit: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare members that follow in a list which 'dan' or 'serta' closes: "Desa Sadi dan Tulakadi di Belu",
    "Desa Wonorejo (Kaliwungu), Sarirejo (Kaliwungu), dan Karangtengah (Kaliwungu) di Kendal", "Desa Sadi/Tulakadi di Belu".

    Half of them must be villages near the first, or have their district beside them. Members between two villages with
    their unit are villages: "Di Medan ada Kelurahan Belawan Bahari, Sicanang, dan Kelurahan Labuhan Deli". Of a list that
    nothing closes those count that lie in one kecamatan with the first: "Desa Lekor, Setuta, Saba di Lombok Tengah".
    """
    found: list[Named] = []
    known = 0
    closed = False
    while (more := MORE.match(body, end)) is not None and len(found) < 40 and not closed:
        name = village_name(more["name"], context, strict=True)
        near = name is not None and _neighbours(first, name, context)
        if not near and are_siblings(first, more["name"]):
            near, name = True, more["name"]
        if not near:
            name = village_name(more["name"], context)
            name = name if name == more["name"].split(" Kecamatan ")[0] else None
        if name is None:
            break
        start = more.start("name")
        end = start + len(name)
        known += near or _has_district_beside(body, end, context)
        found.append(Named(start, end, name, unit, start, "villages.list"))
        closed = AND.search(more["mark"]) is not None
    between = not closed and 0 < len(found) <= MAX_BETWEEN and UNIT_NEXT.match(body, end) is not None
    if between or (closed and known and 2 * known >= len(found)):
        yield from found
    elif not closed and found:
        yield from _together(body, first, found, context)


def _together(body: str, first: str, found: list[Named], context: PlaceContext) -> list[Named]:
    """Those of an open list, from its head on, that lie in one kecamatan of the text with the first."""
    shared = _districts_of(first, context)
    kept: list[Named] = []
    for named in found:
        shared = shared & _districts_of(named.name, context)
        if not shared or not _neighbours(first, named.name, context) or NAME_GOES_ON.match(body, named.end):
            break
        kept.append(named)
    return kept


def _districts_of(name: str, context: PlaceContext) -> set[str]:
    villages = context.gazetteer.villages_named(name)
    return {village.district_code for village in villages if village_weight(village, context) >= REGENCY}


def _has_district_beside(body: str, end: int, context: PlaceContext) -> bool:
    beside = BRACKETED.match(body, end)
    if beside is None or beside["place"] is None:
        return beside is not None
    return bool(context.gazetteer.districts_named(beside["place"]))


def _neighbours(first: str, name: str, context: PlaceContext) -> bool:
    """Whether two names can stand side by side in a list: both villages of one kabupaten, none lying in the other."""
    gazetteer = context.gazetteer
    firsts = gazetteer.villages_named(first)
    others = gazetteer.villages_named(name)
    if not firsts:
        return any(village_weight(village, context) >= 3 for village in others)
    shared = {v.regency_code for v in firsts} & {v.regency_code for v in others}
    if not shared:
        return False
    placed = [v for v in firsts if v.regency_code in shared and village_weight(v, context) > 0]
    return not any(is_above(v, name, gazetteer) for v in placed or firsts)
