"""Villages listed by the kecamatan that they lie in: "Kecamatan Kroya: Bajing, Mujur; Kecamatan Maos: Mernek"."""

import re
from collections.abc import Iterator

from tppo_news.facts.numerals import find_pieces
from tppo_news.facts.villages.items import items_of, name_place_above, unit_spoken
from tppo_news.facts.villages.names import NAME, Named
from tppo_news.facts.villages.places import PlaceContext

HEADS = ("ecamatan ", "ec. ", "apanewon ", "istrik ")
GROUP = re.compile(
    rf"(?<=[KkDd])(?:ecamatan|ec\.|apanewon|istrik) (?P<district>{NAME}),?(?: (?:meliputi|mencakup|yakni|yaitu|ada|adalah|terdiri "
    r"(?:dari|atas)|di ?antaranya|antara lain|masing-masing)\b ?:?(?: \w+ (?:desa|kelurahan)(?: yakni| yaitu)? ?:?)?| ?:| ?\(|"
    r" [-\u2013])[ \n]*(?=[A-Z\d•*-])"
)
REACH = 300


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


def _lies_in(name: str, codes: set[str], context: PlaceContext) -> bool:
    return any(village.district_code in codes for village in context.gazetteer.villages_named(name))
