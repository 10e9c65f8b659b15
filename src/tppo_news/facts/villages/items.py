"""The items of a list of villages that is announced: "Basirih Hulu, Sebamban, dan Samuda Besar", "1. Desa Caruy", "a. Cisuru;"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.villages.names import ASIDE, NAME, NAME_ENDS, UNIT, Named, are_siblings, is_known, village_name
from tppo_news.facts.villages.places import REGENCY, PlaceContext

ANNOUNCED_UNITS = (
    "desa", "kelurahan", "nagari", "gampong", "pekon", "kampung", "kalurahan", "nagori", "ohoi", "tiyuh",
)  # fmt: skip
# "Desa Wisata Munjungan": what a village is called besides its name.
CALLED = r"(?P<called>Wisata|Binaan|Bersinar|Siaga|Tangguh|Sadar Hukum|Migran Emas)"
# "Bajing 20 KK, Mujur sebanyak 15 rumah": what is told of each.
FIGURE = r":? (?:sebanyak |dengan |ada )?\d[\d.]* (?:KK|jiwa|orang|rumah|warga|kepala keluarga|unit|hektare?|ha|kasus|siswa)\b"
ITEM = re.compile(
    rf"[ \n]*(?P<bullet>[•*\u2013\u25aa\u25cf-]|(?:\d{{1,2}}|[a-z])[.)])? ?(?:(?P<unit>{UNIT}) (?:{CALLED} )?)?(?P<name>{NAME})"
    rf"(?P<aside>{ASIDE}|{FIGURE})?"
)
ITEM_MARK = re.compile(
    r" ?[,;]? ?(?:dan |serta |hingga |& )| ?[,;] ?| ?/ ?| [-\u2013] |(?: |\.(?=\n[•*\d\u2013-]))?\n+"
)
CLOSING = re.compile(r"dan|serta|hingga|&")
# What may stand behind the name on a line of its own.
LINE_ENDS = re.compile(r" ?(?:[,;.:(/\u2013-]|dan\b|serta\b|\n|$)")
NEXT_LINE = re.compile(r"[^\n]{0,80}\n")
MAX_ITEMS = 60


def items_of(body: str, start: int, context: PlaceContext, announced: str | None) -> Iterator[Named]:
    """The items of a list; one without a unit takes that of the item before it, or the announced one.

    Each stands between commas, on a line of its own, or behind a bullet or number; a line that has none ends a list that has.
    """
    position, unit = start, None
    closing = bulleted = broken = False
    for index in range(MAX_ITEMS):
        item = ITEM.match(body, position)
        if item is None or (broken and not _goes_on(body, item, bulleted)):
            return
        bulleted = bulleted or (index == 0 and item["bullet"] is not None)
        begin, own = item.start("name"), item["unit"]
        name = _whole_item(body, item, context) or village_name(item["name"], context)
        whole = village_name(f"{own} {item['name']}", context, strict=True) if own else None
        if whole is not None and whole.startswith(f"{own} ") and is_known(whole, context):
            begin, own, name = item.start("unit"), None, whole
        if name is not None:
            rule = (
                "villages.unit" if own and not item["called"] else "villages.carried" if unit else "villages.announced"
            )
            unit = own or unit
            yield Named(begin, begin + len(name), name, unit.capitalize() if unit else announced, begin, rule)
        mark = ITEM_MARK.match(body, item.end()) if name is not None else None
        if bulleted and (mark is None or (closing and "\n" not in mark.group())):
            mark = NEXT_LINE.match(body, item.end())
        if mark is None or (closing and not {";", "\n"} & set(mark.group())):
            return
        closing, broken = CLOSING.match(mark.group().lstrip(" ,;")) is not None, "\n" in mark.group()
        position = mark.end()


def _goes_on(body: str, item: re.Match[str], bulleted: bool) -> bool:
    """Whether a new line goes on with the list: with a bullet where the list has them, and with no sentence."""
    if bulleted and item["bullet"] is None:
        return False
    return item["bullet"] is not None or LINE_ENDS.match(body, item.end()) is not None


def are_villages(items: Sequence[Named], announced: int | None, context: PlaceContext) -> bool:
    """Whether enough of the items are villages: most known near, or as many as announced and one of them known, or most of
    three and more known in one kabupaten, or the parts of one village: "Contoh Barat dan Contoh Timur".
    """
    bare = [item for item in items if item.rule != "villages.unit"]
    known = [item for item in bare if is_known(item.name, context)]
    if len(items) < 2 or not bare:
        return False
    if 2 * len(known) >= len(bare) or (len(items) == announced and (known or len(bare) < len(items))):
        return True
    if len(items) == announced and all(are_siblings(one.name, other.name) for one, other in pairwise(items)):
        return True
    return len(items) > 2 and _neighbouring(items, context)


def _neighbouring(items: Sequence[Named], context: PlaceContext) -> bool:
    """Whether two thirds of them are villages of one kabupaten, wherever that lies."""
    regencies = [{v.regency_code for v in context.gazetteer.villages_named(item.name)} for item in items]
    shared = max((sum(code in one for one in regencies) for code in set().union(*regencies)), default=0)
    return 3 * shared >= 2 * len(items)


def name_place_above(items: Sequence[Named], context: PlaceContext) -> bool:
    """Whether one of them has the name of a province, kabupaten or kota, as in "(Cilacap, Jawa Tengah)"."""
    return any(context.gazetteer.is_place(place_key(item.name)) for item in items)


def unit_spoken(folded: str) -> str | None:
    """The one unit that a text in small letters speaks of; None where it speaks of none or of several."""
    units = [unit for unit in ANNOUNCED_UNITS if unit in folded]
    return units[0].capitalize() if len(units) == 1 else None


def _whole_item(body: str, item: re.Match[str], context: PlaceContext) -> str | None:
    """All of an item of several words, where commas part it from the rest and no village near has a part of it as its name:
    "Cot Jirat, Guhang, Keudee Paya".
    """
    words = item["name"].split()
    name = village_name(item["name"], context)
    if not 1 < len(words) < 5 or name is None or name == item["name"] or item["aside"]:
        return None
    if (
        is_known(name, context, REGENCY)
        or any(word.lower() in NAME_ENDS for word in words[1:])
        or not ITEM_MARK.match(body, item.end())
    ):
        return None
    return item["name"]
