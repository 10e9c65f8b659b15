"""Villages of a list that a number, a plural or a word that points back announces, and of one that says what they became."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tppo_news.facts.numerals import holds_any, parse_collective, parse_number
from tppo_news.facts.villages.items import ANNOUNCED_UNITS, are_villages, items_of, name_place_above, unit_spoken
from tppo_news.facts.villages.names import NAME, Named, is_known, village_name
from tppo_news.facts.villages.places import REGENCY, PlaceContext
from tppo_news.facts.words import find_heads, heads_of

# "delapan desa tersebut yakni: A, B dan C", "desa yang dimaksud: A, B", "lima desa binaan (A, B dan C)"
_AMONG = r"antara lain|di ?antaranya|masing-masing|meliputi|mencakup|terdiri (?:dari|atas)"
ANNOUNCED = re.compile(
    rf"\b(?:{'|'.join(ANNOUNCED_UNITS)})\b(?P<what>[^.:;\n]{{0,90}}?)(?: ?\b(?:yakni|yaitu|adalah|ialah|(?P<among>{_AMONG})|"
    r"seperti|misalnya|berikut)\b ?[:,]?|:|(?P<pointed>(?:(?<= i[tn][ui])|(?<=tersebut)),(?= ))|"
    r"(?<=tersebut)|(?<=dimaksud)|"
    r"\((?!(?:kec|kab|kota|prov|distrik))(?=(?-i:[A-Z])[\w' -]+(?:[,/]| dan )))"
    r" ?\n?(?=[ \W\d]{0,5}(?:[a-z][.)] |"
    rf"(?:{'|'.join(ANNOUNCED_UNITS)}) )?(?-i:[A-Z]))",
    re.IGNORECASE,
)
# One of these stands in every match of it, within its reach.
ANNOUNCING = (
    ":", "(", "tersebut", "dimaksud", "yakni", "yaitu", "adalah", "ialah", "antara", "masing-masing", "meliputi", "mencakup",
    "terdiri", "seperti", "misalnya", "berikut", " itu,", " ini,",
)  # fmt: skip
REACH_ANNOUNCED = 130
# What a list of districts is announced by: "lima desa di tiga kecamatan, yakni A, B dan C"
OF_DISTRICTS = re.compile(r"\b(?:kecamatan|kabupaten|kota|kabupaten/kota|provinsi|distrik|daerah)[ ,]*$", re.IGNORECASE)
# "Dua kalurahan terpilih. Keduanya yakni A dan B", "Ada empat desa rawan. Yakni A, B, C dan D"
BOTH_OF_THEM = re.compile(
    r"\b[Kk](?P<number>edua|etiga|eempat|elima|eenam|etujuh|edelapan)nya,? (?:adalah|ialah|yakni|yaitu|masing-masing|:) ?:? ?"
    r"(?=[A-Z])"
)
POINTING_BACK = heads_of(
    ("keduanya", "ketiganya", "keempatnya", "kelimanya", "keenamnya", "ketujuhnya", "kedelapannya")
)
THAT_IS = re.compile(
    r"\.[ \n]+(?:Yakni|Yaitu|Mereka adalah|Di antaranya|Antara lain|Masing-masing)(?: adalah| yakni| yaitu)?(?: sebagai berikut)?"
    r" ?:?[ \n]*(?=[A-Z]|[-\u2022*] |\d{1,2}[.)])"
)
SENTENCE_ENDS = re.compile(r"\.[ \n]")
REACH_BACK = 240
_NUMBER = r"\d+|(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|\w+ (?:belas|puluh)"
PLURAL = re.compile(rf"(?:\b(?:(?P<number>{_NUMBER})|beberapa|sejumlah|berbagai|para)\)? ?|desa-)$", re.IGNORECASE)
POINTED = re.compile(r"\b(?:tersebut|dimaksud|itu|ini|binaan)\b", re.IGNORECASE)
# "A, B dan C menjadi desa binaan": what stands between the list and the unit.
BECAME = re.compile(
    r"\b(?:menjadi|jadi|sebagai|merupakan|adalah|berstatus|menyandang)(?: status| predikat)? $|"
    rf"(?<=[a-z]), (?:{_NUMBER})(?= $)"
)
LISTED = re.compile(rf"{NAME}(?:, ?{NAME})*,? (?:dan|serta|&) {NAME}")
BETWEEN = re.compile(
    r"(?: \([^()\n]{1,60}\))?(?:,? di (?:Kecamatan|Kabupaten|Kota|Kec\.|Kab\.)? ?[A-Z][\w' ]{1,30})?,?(?: (?:yang|kini|resmi|telah|"
    r"sudah|juga|pun|akhirnya|bakal|akan|segera|sama-sama|turut|ikut|terpilih|di[a-z]{4,})){0,4} ?"
)
ABOVE = re.compile(
    r"\b(?:[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Pp]rovinsi|[Dd]istrik|[Pp]ulau|[Jj]alan|[Kk]ec\.|[Kk]ab\.) $"
)
REACH_AHEAD = 200
MANY = 4


class Announcement(NamedTuple):
    """Where an announced list begins, how many it announces, of which unit; None where it speaks of none or of several."""

    start: int
    number: int | None
    unit: str | None
    loose: bool = False
    """Nothing but a word for a list announces it ("Kampung yang terendam ialah ..."), so every item, of four and more most of
    them, must be a village of the places of the text."""


def announced_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare names of an announced list: "delapan desa tersebut yakni: Basirih Hulu, Sebamban, dan Samuda Besar di
    Kotawaringin Timur", "Dua kalurahan di Kulon Progo terpilih. Keduanya yakni Banjarharjo dan Tanjungharjo".

    Most must be known villages, or they must be as many as was announced and one of them known.
    """
    for found in (*_announcements(body, context), *_pointing_back(body, context)):
        items = list(items_of(body, found.start, context, found.unit))
        known = sum(is_known(item.name, context, REGENCY) for item in items) if found.loose else 0
        if found.loose and (known < len(items) if len(items) < MANY else 4 * known < 3 * len(items)):
            continue
        if body[found.start - 1] == "(" and name_place_above(items, context):
            continue
        if are_villages(items, found.number, context):
            yield from (item for item in items if item.rule != "villages.unit")


def _announcements(body: str, context: PlaceContext) -> Iterator[Announcement]:
    done = 0
    openings = {one.start(): one.end() for one in THAT_IS.finditer(body)} if context.unit_starts else {}
    for start in context.unit_starts:
        if start < done:
            continue
        ahead = context.small[start : start + REACH_ANNOUNCED]
        match = ANNOUNCED.match(body, start) if holds_any(ahead, ANNOUNCING) else None
        if match is None:
            yield from _in_next_sentence(body, start, openings, context)
            continue
        plural = PLURAL.search(body, max(0, start - 24), start)
        if match["pointed"] is not None and not (
            plural and plural["number"] and plural["number"].lower().startswith("ke")
        ):
            continue
        sure = plural or match["what"].startswith("-") or POINTED.search(match["what"]) is not None
        if (sure or match["among"] or match["what"].startswith(" yang ")) and OF_DISTRICTS.search(
            match["what"]
        ) is None:
            unit = unit_spoken(match.group().lower())
            done = match.end()
            yield Announcement(done, _how_many(plural["number"] if plural else None), unit, not sure)


def _in_next_sentence(body: str, start: int, openings: dict[int, int], context: PlaceContext) -> Iterator[Announcement]:
    """The list that the next sentence begins with: "Ada empat desa rawan. Yakni A, B, C dan D"."""
    end = next((end for end in openings if start <= end < start + REACH_BACK), None)
    if end is None or SENTENCE_ENDS.search(body, start, end):
        return
    if plural := PLURAL.search(body, max(0, start - 24), start):
        yield Announcement(openings[end], _how_many(plural["number"]), unit_spoken(context.small[start:end]))


def _pointing_back(body: str, context: PlaceContext) -> Iterator[Announcement]:
    for start in find_heads(context.small, POINTING_BACK) if context.unit_starts else ():
        both = BOTH_OF_THEM.match(body, start)
        spoken = context.small[max(0, start - REACH_BACK) : start]
        if both is not None and any(unit in spoken for unit in ANNOUNCED_UNITS):
            yield Announcement(both.end(), parse_collective(f"k{both['number']}"), unit_spoken(spoken))


def _how_many(written: str | None) -> int | None:
    if written is None:
        return None
    if written.lower().startswith("ke"):
        return parse_collective(written.lower())
    quantity = parse_number(written)
    return quantity.value if quantity else None


def subject_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the names ahead of what they became, all of them villages of the places of the text:
    "Caruy, Cisuru dan Serang menjadi desa binaan di Cilacap", "menetapkan Caruy dan Cisuru sebagai desa binaan di Cilacap".
    """
    for start in context.unit_starts:
        became = BECAME.search(body, max(0, start - 30), start)
        if became is None:
            continue
        low = max(0, start - REACH_AHEAD, body.rfind("\n", 0, start) + 1, body.rfind(". ", 0, start) + 1)
        for listed in LISTED.finditer(body, low, became.start()):
            if BETWEEN.fullmatch(body, listed.end(), became.start()) is None or ABOVE.search(body, low, listed.start()):
                continue
            names = list(_members_of(listed, unit_spoken(body[start : start + 12].lower()), context))
            if all(is_known(named.name, context, REGENCY) for named in names):
                yield from names


def _members_of(listed: re.Match[str], unit: str | None, context: PlaceContext) -> Iterator[Named]:
    for member in re.finditer(NAME, listed.group()):
        name = village_name(member.group(), context) or member.group()
        start = listed.start() + member.start()
        yield Named(start, start + len(name), name, unit, start, "villages.subject")
