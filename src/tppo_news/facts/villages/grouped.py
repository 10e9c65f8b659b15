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
    rf"(?:dan|serta|&) {NAME}),? (?:yang )?(?:berada )?di $"
)
MEMBER = re.compile(NAME)
REACH_BACK = 160


def grouped_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare names behind their kecamatan, most of them villages of it, in a text that speaks of villages:
    "tujuh desa di Cilacap: Kecamatan Kroya meliputi Bajing dan Mujur, Kecamatan Maos (Mernek, Panisihan)"; and ahead of it:
    "tujuh desa di Cilacap. Kemudian Bajing dan Mujur di Kecamatan Kroya".
    """
    for start in find_pieces(body, HEADS) if context.unit_starts else ():
        yield from _names_ahead(body, start, context)
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


def _names_ahead(body: str, start: int, context: PlaceContext) -> Iterator[Named]:
    """The bare names joined by 'dan' ahead of the kecamatan that begins here, all of them villages of it."""
    district = DISTRICT.match(body, start) if body.startswith("di ", start - 4) else None
    codes = {one.code for one in context.gazetteer.districts_named(district["district"])} if district else set()
    low = max(0, start - REACH_BACK, body.rfind("\n", 0, start) + 1, body.rfind(". ", 0, start) + 1)
    ahead = AHEAD.search(body, low, start - 1) if codes else None
    members = list(MEMBER.finditer(body, *ahead.span("names"))) if ahead else []
    if all(_lies_in(member.group(), codes, context) for member in members):
        unit = unit_spoken(context.small[max(0, start - REACH) : start])
        yield from (Named(*m.span(), m.group(), unit, m.start(), "villages.grouped") for m in members)


def _lies_in(name: str, codes: set[str], context: PlaceContext) -> bool:
    return any(village.district_code in codes for village in context.gazetteer.villages_named(name))
