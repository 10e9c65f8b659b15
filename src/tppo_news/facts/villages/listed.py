"""Villages named in a list: behind the first that has its unit, or announced by a number or a word that points back."""

import re
from collections.abc import Iterator

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.numerals import holds_any, lower_ascii, parse_collective, parse_number
from tppo_news.facts.villages.names import ASIDE, NAME, NAME_ENDS, UNIT, Named, is_known, village_name
from tppo_news.facts.villages.places import REGENCY, PlaceContext, is_above, village_weight
from tppo_news.facts.words import find_heads, heads_of

# "Desa Sadi dan Tulakadi", "Desa Wonorejo, Sarirejo, dan Karangtengah"
MORE = re.compile(
    rf"(?P<aside>{ASIDE})?(?P<mark>, ?(?:dan |serta |hingga |& )?| (?:dan|serta|maupun|hingga|&) | ?/ ?)"
    rf"(?!{UNIT}\b)(?P<name>{NAME})"
)
UNIT_NEXT = re.compile(rf", ?(?:dan |serta )?{UNIT} [A-Z]| (?:dan|serta) {UNIT} [A-Z]")
MAX_BETWEEN = 6
# A district beside a name makes it a village: "Krapyak (Pekalongan Utara)", "Sarirejo Kecamatan Kaliwungu"
BRACKETED = re.compile(r" ?\((?:[Kk]ec(?:amatan|\.)? )?(?P<place>[A-Z][\w' ]+)\)| [Kk]ecamatan [A-Z]")
AND = re.compile(r"dan|serta|maupun|hingga|&|/")
# "delapan desa tersebut yakni: A, B dan C", "desa yang dimaksud: A, B"
ANNOUNCED_UNITS = ("desa", "kelurahan", "nagari", "gampong", "pekon", "kampung", "kalurahan")
ANNOUNCED = re.compile(
    rf"\b(?:{'|'.join(ANNOUNCED_UNITS)})\b(?P<what>[^.:;\n]{{0,90}}?)(?: ?\b(?:yakni|yaitu|meliputi|adalah|ialah|"
    r"antara lain|di ?antaranya|masing-masing|terdiri (?:dari|atas)|mencakup|seperti|misalnya|berikut)\b ?:?|:|"
    r"(?<=tersebut)|(?<=dimaksud))"
    r" ?\n?(?=[ \W\d]{0,5}[A-Z])",
    re.IGNORECASE,
)
ANNOUNCED_HEADS = heads_of(ANNOUNCED_UNITS)
# One of these stands in every match of it, and no further from where it begins.
ANNOUNCING = (
    "yakni", "yaitu", "meliputi", "adalah", "ialah", "antara", "masing-masing", "terdiri", "mencakup", "seperti", "misalnya",
    "berikut", ":", "tersebut", "dimaksud",
)  # fmt: skip
ANNOUNCED_REACH = 120
# "Dua kalurahan terpilih. Keduanya yakni A dan B"
POINTING_BACK = heads_of(
    ("keduanya", "ketiganya", "keempatnya", "kelimanya", "keenamnya", "ketujuhnya", "kedelapannya")
)
BOTH_OF_THEM = re.compile(
    r"[Kk](?P<number>edua|etiga|eempat|elima|eenam|etujuh|edelapan)nya,? (?:adalah|ialah|yakni|yaitu|masing-masing|:) ?:? ?"
    r"(?=[A-Z])"
)
REACH_BACK = 239
ITEM = re.compile(
    rf"[ \n•*-]*(?:\d{{1,2}}[.)] ?)?(?:(?P<unit>{UNIT}) )?(?P<name>{NAME})"
    rf"(?P<aside>{ASIDE})?"
)
ITEM_MARK = re.compile(r" ?[,;]? ?(?:dan |serta |& )|[,;] ?|\n")
PLURAL = re.compile(
    r"(?:\b(?P<number>\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\w+ (?:belas|puluh))\)? ?|desa-)$",
    re.IGNORECASE,
)
POINTED = re.compile(r"\b(?:tersebut|dimaksud|itu|ini|binaan)\b", re.IGNORECASE)


def announced_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare names of an announced list: "delapan desa tersebut yakni: Basirih Hulu, Sebamban, dan Samuda Besar di
    Kotawaringin Timur", "Dua kalurahan di Kulon Progo terpilih. Keduanya yakni Banjarharjo dan Tanjungharjo".

    Most must be known villages, or they must be as many as was announced and one of them known.
    """
    for start, announced, unit in _announcements(body):
        items = list(_items(body, start, context, unit))
        bare = [item for item in items if item.rule != "villages.unit"]
        known = [item for item in bare if is_known(item.name, context)]
        if len(items) < 2 or not bare:
            continue
        if 2 * len(known) >= len(bare) or (len(items) == announced and (known or len(bare) < len(items))):
            yield from bare


def _announcements(body: str) -> Iterator[tuple[int, int | None, str | None]]:
    """Where an announced list begins, how many it announces, and of which unit; None where it speaks of two."""
    done, folded = 0, lower_ascii(body)
    for start in find_heads(folded, ANNOUNCED_HEADS):
        if start < done or not holds_any(folded[start : start + ANNOUNCED_REACH], ANNOUNCING):
            continue
        if (match := ANNOUNCED.match(body, start)) is None:
            continue
        done = match.end()
        plural = PLURAL.search(body, max(0, start - 24), start)
        if plural or match["what"].startswith("-") or POINTED.search(match["what"]):
            announced = [unit for unit in ANNOUNCED_UNITS if unit in match.group().lower()]
            unit = announced[0].capitalize() if len(announced) == 1 else None
            yield done, _how_many(plural["number"] if plural else None), unit
    for start in find_heads(folded, POINTING_BACK):
        both = BOTH_OF_THEM.match(body, start)
        spoken = folded[max(0, start - REACH_BACK) : start]
        units = [unit for unit in ANNOUNCED_UNITS if unit in spoken]
        if both is not None and units:
            unit = units[0].capitalize() if len(units) == 1 else None
            yield both.end(), parse_collective(f"k{both['number']}"), unit


def _how_many(written: str | None) -> int | None:
    quantity = parse_number(written) if written else None
    return quantity.value if quantity else None


def members(body: str, end: int, first: str, unit: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare members that follow in a list which 'dan' or 'serta' closes: "Desa Sadi dan Tulakadi di Belu",
    "Desa Wonorejo (Kaliwungu), Sarirejo (Kaliwungu), dan Karangtengah (Kaliwungu) di Kendal", "Desa Sadi/Tulakadi di Belu".

    Half of them must be villages near the first, or have their district beside them. Members between two villages with
    their unit are villages: "Di Medan ada Kelurahan Belawan Bahari, Sicanang, dan Kelurahan Labuhan Deli".
    """
    found: list[Named] = []
    known = 0
    closed = False
    while (more := MORE.match(body, end)) is not None and len(found) < 40 and not closed:
        name = village_name(more["name"], context, strict=True)
        near = name is not None and _neighbours(first, name, context)
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


def _has_district_beside(body: str, end: int, context: PlaceContext) -> bool:
    beside = BRACKETED.match(body, end)
    if beside is None or beside["place"] is None:
        return beside is not None
    key = place_key(beside["place"])
    return any(place_key(district.name) == key for district in context.gazetteer.districts.values())


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


def _whole_item(body: str, item: re.Match[str], context: PlaceContext) -> str | None:
    """All of a list's item of two words, where commas part it from the rest and no village near has a part of it as its name:
    "Cot Jirat, Guhang, Keudee Paya".
    """
    words = item["name"].split()
    name = village_name(item["name"], context)
    if len(words) != 2 or name is None or name == item["name"] or item["aside"]:
        return None
    if is_known(name, context, REGENCY) or words[1].lower() in NAME_ENDS or not ITEM_MARK.match(body, item.end()):
        return None
    return item["name"]


def _items(body: str, start: int, context: PlaceContext, announced: str | None) -> Iterator[Named]:
    """The items of a list; one without a unit takes that of the item before it, or the announced one."""
    position, unit = start, None
    closing = False
    for _ in range(60):
        item = ITEM.match(body, position)
        if item is None:
            return
        begin, own = item.start("name"), item["unit"]
        name = _whole_item(body, item, context) or village_name(item["name"], context)
        whole = village_name(f"{own} {item['name']}", context, strict=True) if own else None
        if whole is not None and whole.startswith(f"{own} ") and is_known(whole, context):
            begin, own, name = item.start("unit"), None, whole
        if name is None:
            return
        rule = "villages.unit" if own else "villages.carried" if unit else "villages.announced"
        unit = own or unit
        yield Named(begin, begin + len(name), name, unit.capitalize() if unit else announced, begin, rule)
        mark = ITEM_MARK.match(body, item.end())
        if mark is None or closing:
            return
        closing = AND.search(mark.group()) is not None
        position = mark.end()
