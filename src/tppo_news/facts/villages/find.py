"""Named villages, found only behind a cue ("Desa Lombang"), because 83,762 villages share names with everything else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, Village, place_key
from tppo_news.facts.numerals import find_pieces, lower_ascii
from tppo_news.facts.villages.names import is_known, village_name
from tppo_news.facts.villages.places import (
    REGENCY,
    PlaceContext,
    is_above,
    place_village,
    resolve_village,
    village_weight,
)
from tppo_news.records import VillageFact

_UNIT = (
    r"(?:[Dd]esa|DESA|[Kk]elurahan|KELURAHAN|[Kk]alurahan|[Nn]agari|[Gg]ampong|[Pp]ekon|[Tt]iyuh|"
    r"[Kk]ampung|Negeri|Lembang|Kute|Kel\.|Ds\.?)"
)
_WORD = r"(?:[A-Z][\w']*(?:[-.][A-Z\d][\w']*)*|\d{1,2}(?= (?:Ulu|Ilir)\b))"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_BESIDE = r"(?: ?/ ?(?:[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]ec\.?|[Nn]agari|[Kk]ampung|[Dd]istrik))*"
# Begins with its letters, and looks back from there for the start of a word: so a scan passes over everything else at once.
_UNIT_HERE = (
    r"[DdKkNnGgPpTtL](?<![\w/-].)(?:(?<=[Dd])esa|(?<=D)(?:ESA|s\.?)|(?<=[Kk])(?:[ea]lurahan|ampung)|"
    r"(?<=K)(?:ELURAHAN|ute|el\.)|(?<=[Nn])agari|(?<=N)egeri|(?<=[Gg])ampong|(?<=[Pp])ekon|(?<=[Tt])iyuh|(?<=L)embang)"
)
CUED = re.compile(rf"(?P<unit>{_UNIT_HERE}){_BESIDE} (?P<name>{_NAME})")
# "Desa Sadi dan Tulakadi", "Desa Wonorejo, Sarirejo, dan Karangtengah"
MORE = re.compile(
    rf"(?P<mark>, ?(?:dan |serta |hingga |& )?| (?:dan|serta|maupun|hingga|&) )(?!{_UNIT}\b)(?P<name>{_NAME})"
)
UNIT_NEXT = re.compile(rf", ?(?:dan |serta )?{_UNIT} [A-Z]| (?:dan|serta) {_UNIT} [A-Z]")
MAX_BETWEEN = 6
AND = re.compile(r"dan|serta|maupun|hingga|&")
# "delapan desa tersebut yakni: A, B dan C", "desa yang dimaksud: A, B"
ANNOUNCED_UNITS = ("desa", "kelurahan", "nagari", "gampong", "pekon", "kampung", "kalurahan")
ANNOUNCED = re.compile(
    rf"\b(?:{'|'.join(ANNOUNCED_UNITS)})\b(?P<what>[^.:;\n]{{0,90}}?)(?: ?\b(?:yakni|yaitu|meliputi|adalah|ialah|"
    r"antara lain|di antaranya|masing-masing|terdiri (?:dari|atas)|mencakup)\b ?:?|:|(?<=tersebut)|(?<=dimaksud))"
    r" ?\n?(?=[ \W\d]{0,5}[A-Z])",
    re.IGNORECASE,
)
ITEM = re.compile(
    rf"[ \n•*-]*(?:\d{{1,2}}[.)] ?)?(?:(?P<unit>{_UNIT}) )?(?P<name>{_NAME})"
    rf"(?P<aside> ?\([^()\n]{{0,60}}\)| (?:di )?(?:[Kk]ecamatan|[Kk]ec\.?) {_NAME})?"
)
ITEM_MARK = re.compile(r" ?[,;]? ?(?:dan |serta |& )|[,;] ?|\n")
PLURAL = re.compile(
    r"(?:\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\w+ (?:belas|puluh))\)? ?|desa-)$",
    re.IGNORECASE,
)
POINTED = re.compile(r"\b(?:tersebut|dimaksud|itu|ini|binaan)\b", re.IGNORECASE)

NOT_A_CUE = re.compile(
    r"\b(?:[Mm]enteri|[Kk]ementerian|[Mm]endes\w*|[Dd]ana|[Mm]ilik|[Kk]operasi|[Uu]nit|[Pp]endamping|UU|"
    r"[Uu]ndang-[Uu]ndang|[Ii]ndeks|"
    r"[Bb]ank|[Dd]alam|[Ll]uar|[Ss]ekolah|SM[APK]N?|SMK|SDN?|[Pp]engadilan|[Kk]ejaksaan|[Pp]egawai|"
    r"[Ii]slam|[Uu]niversitas|[Dd]ana|[Pp]ulang|"
    r"[Ww]ilayah|[Pp]asar|[Tt]erminal|[Pp]oliteknik|PT\.?|CV\.?|BPR|B[Uu][Mm][Dd]es) $"
)
# Units whose word means other things as well: their names count only where the gazetteer and the text bear them out.
LIST_ITEM = re.compile(r"[-•*>]|\d{1,2}[.)]")
REGIONAL = {
    "kampung": ("11", "14", "18", "64", "71.03", "71.04", "91", "92", "93", "94", "95", "96", "97"),
    "negeri": ("81",),
    "lembang": ("73.18", "73.26"),
    "kute": ("11",),
}
HEAD_WORDS = re.compile(r"\b(?:[Kk]epala|[Kk]ades|[Ll]urah|[Ss]ekretaris|[Ss]ekdes|[Pp]erbekel|[Kk]euchik|[Ww]ali) $")
HEADED_UNITS = {
    "lurah": "Kelurahan", "kades": "Desa", "perbekel": "Desa", "kuwu": "Desa", "keuchik": "Gampong", "geuchik": "Gampong",
    "petinggi": "Kampung", "peratin": "Pekon", "pambakal": "Desa",
}  # fmt: skip
# Begins like CUED.
HEADED = re.compile(
    rf"(?P<head>[LKPG](?<!\w.)(?:(?<=L)urah|(?<=K)(?:ades|uwu|euchik)|(?<=G)euchik|"
    rf"(?<=P)(?:erbekel|etinggi|eratin|ambakal))) (?!{_UNIT}\b)(?P<name>{_NAME})"
)
FULL_UNITS = {"kel.": "Kelurahan", "ds": "Desa", "ds.": "Desa"}


@dataclass(frozen=True, slots=True)
class Named:
    """A village's name in the body; `unit` is None in a list that names villages without one."""

    start: int
    end: int
    name: str
    unit: str | None
    surface_start: int
    rule: str


def find_villages(document: Document, gazetteer: Gazetteer) -> tuple[VillageFact, ...]:
    """Every named village of the text, once, at its first mention; `code` only where one candidate stands out."""
    context = PlaceContext(document.body, gazetteer)
    body = document.body
    found = [*cued_names(body, context), *announced_names(body, context), *headed_names(body, context)]
    if not found:
        return ()
    facts: dict[str, VillageFact] = {}
    for named in sorted(found, key=lambda one: (one.start, -one.end)):
        key = place_key(named.name)
        if key in facts:
            continue
        place = resolve_village(named.name, named.end, context)
        facts[key] = VillageFact(
            mention=document.mention(named.surface_start, named.end, named.rule),
            name=f"{named.unit} {named.name}" if named.unit else named.name,
            code=place.code,
            district=place.district,
            regency=place.regency,
            province=place.province,
            candidates=place.candidates,
        )
    return tuple(_beside_others(fact, facts.values(), gazetteer) for fact in facts.values())


def _beside_others(fact: VillageFact, facts: Iterable[VillageFact], gazetteer: Gazetteer) -> VillageFact:
    """The village with its code, where just one of its candidates lies in the kecamatan of another village of the text."""
    if fact.code is not None or len(fact.candidates) < 2:
        return fact
    districts = {other.code[:8] for other in facts if other.code is not None}
    near = [code for code in fact.candidates if code[:8] in districts]
    if len(near) != 1:
        return fact
    place = place_village(near[0], gazetteer)
    return replace(
        fact, code=place.code, district=place.district, regency=place.regency, province=place.province, candidates=()
    )


def cued_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read "Desa Lombang", "Kelurahan Cengkareng Timur", "Desa/Kecamatan Gemarang", "Desa Sadi dan Tulakadi".

    A unit that means other things as well ("Kampung") counts where the gazetteer bears the name out, and beside such a one.
    """
    doubtful: list[Named] = []
    borne_out: set[str] = set()
    for match in CUED.finditer(body):
        raw = match["unit"]
        unit = FULL_UNITS.get(raw.lower(), raw.capitalize())
        if NOT_A_CUE.search(body, max(0, match.start() - 20), match.start()):
            continue
        regional = unit.lower() in REGIONAL
        after_head = HEAD_WORDS.search(body, max(0, match.start() - 14), match.start()) is not None
        strict = raw[0].islower() or regional
        name = village_name(match["name"], context, strict=strict, short=after_head, kelurahan=raw == "Kelurahan")
        start = match.start("name")
        if regional and (name is None or not _is_regional(name, unit.lower(), context)):
            free = village_name(match["name"], context, short=after_head) if raw[0].isupper() else None
            if free is not None and not _in_headline(body, match.start()):
                doubtful.append(Named(start, start + len(free), free, unit, match.start(), "villages.cued"))
            continue
        if name is None or (_in_headline(body, match.start()) and not is_known(name, context, REGENCY)):
            continue
        if regional:
            borne_out.add(unit)
        end = start + len(name)
        yield Named(start, end, name, unit, match.start(), "villages.cued")
        yield from _members(body, end, name, unit, context)
    yield from (named for named in doubtful if named.unit in borne_out)


def headed_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read "Lurah Semanggi", "Perbekel Bajera", "Kades Lombang": only villages that the places of the text bear out."""
    for match in HEADED.finditer(body):
        name = village_name(match["name"], context, strict=True, short=True)
        if name is not None and is_known(name, context, REGENCY):
            start = match.start("name")
            yield Named(start, start + len(name), name, HEADED_UNITS[match["head"].lower()], start, "villages.headed")


def announced_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read the bare names of an announced list: "delapan desa tersebut yakni: A, B, dan C"; most must be known villages."""
    for match in _announcements(body):
        if not PLURAL.search(body, max(0, match.start() - 24), match.start()) and not POINTED.search(match["what"]):
            continue
        items = list(_items(body, match.end(), context))
        bare = [item for item in items if item.unit is None]
        known = [item for item in bare if is_known(item.name, context)]
        if len(items) > 1 and bare and 2 * len(known) >= len(bare):
            yield from bare


def _announcements(body: str) -> Iterator[re.Match[str]]:
    done = 0
    for start in find_pieces(lower_ascii(body), ANNOUNCED_UNITS):
        if start >= done and (match := ANNOUNCED.match(body, start)) is not None:
            done = match.end()
            yield match


def _members(body: str, end: int, first: str, unit: str, context: PlaceContext) -> Iterator[Named]:
    """The bare members that follow in a list which "dan" or "serta" closes; half of them must be villages near the first.

    Members between two villages with their unit are villages: "Kelurahan Bahari, Sicanang, dan Kelurahan Labuhan".
    """
    members: list[Named] = []
    known = 0
    closed = False
    while (more := MORE.match(body, end)) is not None and len(members) < 40 and not closed:
        name = village_name(more["name"], context, strict=True)
        near = name is not None and _neighbours(first, name, context)
        if not near:
            name = village_name(more["name"], context)
            name = name if name == more["name"] else None
        if name is None:
            break
        known += near
        start = more.start("name")
        end = start + len(name)
        members.append(Named(start, end, name, unit, start, "villages.list"))
        closed = AND.search(more["mark"]) is not None
    between = not closed and 0 < len(members) <= MAX_BETWEEN and UNIT_NEXT.match(body, end) is not None
    if between or (closed and known and 2 * known >= len(members)):
        yield from members


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


def _items(body: str, start: int, context: PlaceContext) -> Iterator[Named]:
    position = start
    closing = False
    for _ in range(60):
        item = ITEM.match(body, position)
        if item is None:
            return
        name = village_name(item["name"], context)
        if name is None:
            return
        begin = item.start("name")
        yield Named(begin, begin + len(name), name, item["unit"], begin, "villages.announced")
        mark = ITEM_MARK.match(body, item.end())
        if mark is None or closing:
            return
        closing = AND.search(mark.group()) is not None
        position = mark.end()


def _in_headline(body: str, position: int) -> bool:
    """Whether the line is a headline, where every word has a capital and "Desa Jadi Kunci" names no village."""
    start = body.rfind("\n", 0, position) + 1
    end = body.find("\n", position)
    line = body[start : len(body) if end < 0 else end]
    words = line.split()
    if len(words) < 5 or LIST_ITEM.match(line):
        return False
    return len(line) < 150 and not line.endswith(".") and sum(w[:1].isupper() for w in words) > 0.7 * len(words)


def _is_regional(name: str, unit: str, context: PlaceContext) -> bool:
    villages: tuple[Village, ...] = context.gazetteer.villages_named(name)
    return any(v.code.startswith(REGIONAL[unit]) and village_weight(v, context) >= 3 for v in villages)
