"""Villages listed by the kecamatan that they lie in: "Kecamatan Kroya: Bajing, Mujur; Kecamatan Maos: Mernek"."""

import re
from collections.abc import Iterator

from tppo_news.facts.numerals import find_pieces
from tppo_news.facts.villages.items import items_of, name_place_above, unit_spoken
from tppo_news.facts.villages.names import NAME, Named
from tppo_news.facts.villages.places import PlaceContext

HEADS = ("ecamatan ", "ec. ", "apanewon ", "istrik ")
DISTRICT = re.compile(rf"(?<=[KkDd])(?:ecamatan|ec\.|apanewon|istrik) (?P<district>{NAME})")
GROUP = re.compile(
    rf"(?<=[KkDd])(?:ecamatan|ec\.|apanewon|istrik) (?P<district>{NAME}),?(?: (?:meliputi|mencakup|yakni|yaitu|ada|adalah|terdiri "
    r"(?:dari|atas)|di ?antaranya|antara lain|masing-masing)\b ?:?(?: \w+ (?:desa|kelurahan)(?: yakni| yaitu)? ?:?)?| ?:| ?\(|"
    r" [-\u2013])[ \n]*(?=[A-Z\d•*-])"
)
REACH = 300
# "Serta Bajing dan Mujur di Kecamatan Kroya": the names ahead of their kecamatan.
AHEAD = re.compile(
    rf"(?:\b(?:[Ss]erta|[Kk]emudian|[Ss]elanjutnya|[Ll]alu|[Dd]an|[Yy]akni|[Yy]aitu),? )?(?P<names>{NAME}(?:, ?{NAME})*,? "
    rf"(?:dan|serta|&) {NAME}),? (?:yang )?(?:berada )?di (?:wilayah )?$"
)
REACH_BACK = 160


def grouped_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare names behind their kecamatan, most of them villages of it, in a text that speaks of villages:
    "tujuh desa di Cilacap: Kecamatan Kroya meliputi Bajing dan Mujur, Kecamatan Maos (Mernek, Panisihan)".
    """
    for start in find_pieces(body, HEADS) if context.unit_starts else ():
        group = GROUP.match(body, start)
        if group is None:
            continue
        codes = {district.code for district in context.gazetteer.districts_named(group["district"])}
        unit = unit_spoken(context.small[max(0, start - REACH) : start])
        items = list(items_of(body, group.end(), context, unit))
        bare = [item for item in items if item.rule != "villages.unit"]
        inside = [item for item in items if _lies_in(item.name, codes, context)]
        above = (len(items) == 1 or "(" in group.group()) and name_place_above(items, context)
        if inside and not above and 2 * len(inside) >= len(items):
            yield from bare


def names_ahead(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read bare names joined by 'dan' ahead of their kecamatan, all of them villages of it, in a text that speaks of villages:
    "Kemudian Bajing dan Mujur di Kecamatan Kroya".
    """
    for start in find_pieces(body, HEADS) if context.unit_starts else ():
        district = DISTRICT.match(body, start)
        if district is None or not body.startswith(("di ", "ah "), start - 4):
            continue
        low = max(0, start - REACH_BACK, body.rfind("\n", 0, start) + 1, body.rfind(". ", 0, start) + 1)
        ahead = AHEAD.search(body, low, start - 1)
        codes = {one.code for one in context.gazetteer.districts_named(district["district"])}
        members = list(re.finditer(NAME, ahead["names"])) if ahead and codes else []
        if members and all(_lies_in(member.group(), codes, context) for member in members):
            unit = unit_spoken(context.small[max(0, start - REACH) : start])
            for member in members:
                begin = ahead.start("names") + member.start() if ahead else 0
                yield Named(begin, begin + len(member.group()), member.group(), unit, begin, "villages.grouped")


def _lies_in(name: str, codes: set[str], context: PlaceContext) -> bool:
    return any(village.district_code in codes for village in context.gazetteer.villages_named(name))
