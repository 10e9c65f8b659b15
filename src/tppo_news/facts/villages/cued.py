"""Villages named behind a cue: "Desa Lombang", "Kelurahan Cengkareng Timur", "Lurah Semanggi"."""

import re
from collections.abc import Iterator

from tppo_news.facts.gazetteer import Village
from tppo_news.facts.numerals import matches_at
from tppo_news.facts.villages.listed import members
from tppo_news.facts.villages.names import NAME, UNIT, Named, is_known, name_before_district, village_name
from tppo_news.facts.villages.places import DISTRICT_AFTER, REGENCY, PlaceContext, village_weight
from tppo_news.facts.words import find_heads, heads_of

_BESIDE = r"(?: ?/ ?(?:[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]ec\.?|[Nn]agari|[Kk]ampung|[Dd]istrik))*"
_ASIDE_UNIT = r"(?: \((?:[Dd]esa|[Kk]elurahan|[Kk]ampung)(?: [Aa]dat)?\))?"
# Begins with its letters, and looks back from there for the start of a word: so a scan passes over everything else at once.
_UNIT_HERE = (
    r"[DdKkNnGgPpTtLlOo](?<![\w/-].)(?:(?<=[Dd])esa|(?<=D)(?:ESA|s\.?)|(?<=[Kk])(?:[ea]lurahan|amp[uo]ng(?: Adat(?= [A-Z]))?)|"
    r"(?<=K)(?:ELURAHAN|ute|el\.)|(?<=[Nn])ag[ao]ri|(?<=[Nn])egeri|(?<=[Gg])ampong|(?<=G)p\.|(?<=[Pp])ekon|(?<=[Tt])iyuh|"
    r"(?<=[Ll])embang|(?<=[Oo])hoi)"
)
CUED = re.compile(rf"(?P<unit>{_UNIT_HERE}){_BESIDE}{_ASIDE_UNIT}(?P<new> [Pp]ersiapan)? (?P<name>{NAME})")
# Where these stand before the unit, what follows is no village, unless its kecamatan follows at once: "Dinas Pemberdayaan
# Masyarakat dan Desa Contoh".
NOT_A_CUE = re.compile(
    r"\b(?:[Mm]enteri|[Kk]ementerian|[Mm]endes\w*|[Dd]ana|[Mm]ilik|[Kk]operasi|[Uu]nit|[Pp]endamping|UU|"
    r"[Uu]ndang-[Uu]ndang|[Ii]ndeks|"
    r"[Bb]ank|[Dd]alam|[Ll]uar|[Ss]ekolah|SM[APK]N?|SMK|SDN?|[Pp]engadilan|[Kk]ejaksaan|[Pp]egawai|"
    r"[Ii]slam|[Uu]niversitas|[Dd]ana|[Pp]ulang|"
    r"(?:M|(?<=emberdayaan )m)asyarakat (?:dan|&|serta)|"
    r"[Ww]ilayah|[Pp]asar|[Tt]erminal|[Pp]oliteknik|PT\.?|CV\.?|BPR|B[Uu][Mm][Dd]es) $"
)
# A village at the head of its line, with what belongs to it: "Desa Contoh II, Nama Kepala Terpilih, S.Pd".
HEADS_LINE = re.compile(rf"{UNIT} {NAME},")
NUMBER = re.compile(r" (?P<figure>[123])(?=[,.;)\n]| (?:dan|serta|di)\b|$| Kecamatan)")
SMALL_PART = re.compile(r" [a-z]{3,}\b")
LONGEST_HEADLINE = 150
LIST_ITEM = re.compile(r"[-•*>]|\d{1,2}[.)]")
# Units whose word means other things as well: their names count only where the gazetteer and the text bear them out.
REGIONAL = {
    "kampung": ("11", "14", "18", "64", "71.03", "71.04", "71.09", "91", "92", "93", "94", "95", "96", "97"),
    "kampong": ("11",),
    "negeri": ("81",),
    "lembang": ("73.18", "73.26"),
    "kute": ("11",),
}
HEAD_WORDS = re.compile(r"\b(?:[Kk]epala|[Kk]ades|[Ll]urah|[Ss]ekretaris|[Ss]ekdes|[Pp]erbekel|[Kk]euchik|[Ww]ali) $")
DEGREE = re.compile(rf"{NAME},? (?:S|M)\.? ?(?:[A-Z][a-z]{{0,3}}\.?)+|{NAME}, ?(?:A\.Md|Drs)")
HEADED_UNITS = {
    "pemdes": "Desa", "walinagari": "Nagari",
    "lurah": "Kelurahan", "kades": "Desa", "perbekel": "Desa", "kuwu": "Desa", "keuchik": "Gampong", "geuchik": "Gampong",
    "petinggi": "Kampung", "peratin": "Pekon", "pambakal": "Desa",
}  # fmt: skip
# Begins like CUED.
HEADED = re.compile(
    rf"(?P<head>[LKPGW](?<!\w.)(?:(?<=L)urah|(?<=K)(?:ades|uwu|euchik)|(?<=G)euchik|(?<=W)alinagari|"
    rf"(?<=P)(?:erbekel|etinggi|eratin|ambakal|emdes)))(?: [Pp]ersiapan)? (?!{UNIT}\b)(?P<name>{NAME})"
)
HEADED_HEADS = heads_of(HEADED_UNITS)
FULL_UNITS = {"kel.": "Kelurahan", "ds": "Desa", "ds.": "Desa", "gp.": "Gampong"}


def cued_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read "Desa Lombang", "Kelurahan Cengkareng Timur", "Desa/Kecamatan Gemarang", "Desa Sadi dan Tulakadi",
    "wilayah Desa Kota Contoh, Kecamatan Natar", "nagari persiapan Contoh Raya", "Nagari (Desa Adat) Contoh".

    A unit that means other things as well, as 'Kampung', counts where the gazetteer bears the name out, and beside such a one.
    """
    doubtful: list[Named] = []
    borne_out: set[str] = set()
    for match in matches_at(CUED, body, context.unit_starts):
        raw = match["unit"]
        unit = FULL_UNITS.get(raw.lower(), raw.split()[0].capitalize())
        regional = unit.lower() in REGIONAL
        placed = name_before_district(match["name"], context)
        if placed is not None and _in_district(body, match.start("name") + len(placed), unit.lower(), context):
            if regional:
                borne_out.add(unit)
            yield from _with_members(body, match, placed, unit, context)
            continue
        if NOT_A_CUE.search(body, max(0, match.start() - 20), match.start()):
            continue
        after_head = HEAD_WORDS.search(body, max(0, match.start() - 14), match.start()) is not None
        strict = (raw[0].islower() and not match["new"]) or regional
        name = village_name(
            match["name"], context, strict=strict, short=after_head, kelurahan=raw == "Kelurahan" or after_head
        )
        start = match.start("name")
        if name is not None and " " not in name and body[start + len(name) + 1 : start + len(name) + 2].islower():
            name = _with_small_part(body, start, name, context)
        name = _with_number(body, start, name, context) if name is not None and not after_head else name
        if regional and (name is None or not _is_regional(name, unit.lower(), context)):
            free = village_name(match["name"], context, short=after_head) if raw[0].isupper() else None
            if free is not None and not _in_headline(body, match.start()):
                doubtful.append(Named(start, start + len(free), free, unit, match.start(), "villages.cued"))
            continue
        if after_head and name is not None and _is_person(body, start, name, context):
            continue
        if name is None or (_in_headline(body, match.start()) and not is_known(name, context, REGENCY)):
            continue
        if regional:
            borne_out.add(unit)
        yield from _with_members(body, match, name, unit, context)
    yield from (named for named in doubtful if named.unit in borne_out)


def _with_members(body: str, match: re.Match[str], name: str, unit: str, context: PlaceContext) -> Iterator[Named]:
    start = match.start("name")
    end = start + len(name)
    yield Named(start, end, name.title() if name.isupper() else name, unit, match.start(), "villages.cued")
    yield from members(body, end, name, unit, context)


def headed_names(body: str, context: PlaceContext) -> Iterator[Named]:
    """Read "Lurah Semanggi, Surakarta", "Perbekel Bajera di Tabanan", "Kades Lombang di Indramayu": only villages that the
    places of the text bear out.
    """
    for match in matches_at(HEADED, body, find_heads(context.small, HEADED_HEADS)):
        name = village_name(match["name"], context, strict=True, short=True)
        if name is not None and is_known(name, context, REGENCY):
            start = match.start("name")
            unit = HEADED_UNITS[match["head"].lower()]
            yield Named(start, start + len(name), name, unit, start, "villages.headed")
            others = list(members(body, start + len(name), name, unit, context))
            if all(is_known(other.name, context, REGENCY) for other in others):
                yield from others


def _is_person(body: str, start: int, name: str, context: PlaceContext) -> bool:
    """Whether what follows the head of an unnamed village is his own name with its degree: "Kepala Desa Nama Contoh, S.H."."""
    return DEGREE.match(body, start) is not None and not is_known(name, context, REGENCY)


def _with_number(body: str, start: int, name: str, context: PlaceContext) -> str:
    """The name with the figure behind it, where the gazetteer has villages of this name with a Roman one: "Tiyuh Contoh 2"."""
    number = NUMBER.match(body, start + len(name))
    roman = f"{name} {'I' * int(number['figure'])}" if number else ""
    return f"{name} {number['figure']}" if number and context.gazetteer.villages_named(roman) else name


def _with_small_part(body: str, start: int, name: str, context: PlaceContext) -> str:
    """The name with its second half, written small, where that is a village of the places of the text: "Kute seri"."""
    part = SMALL_PART.match(body, start + len(name))
    whole = f"{name}{part.group()}" if part else name
    return whole if is_known(whole, context, REGENCY) else name


def _in_headline(body: str, position: int) -> bool:
    """Whether the line is a headline, where every word has a capital and 'Desa Jadi Kunci' names no village."""
    start = body.rfind("\n", 0, position) + 1
    end = body.find("\n", position)
    end = len(body) if end < 0 else end
    # Asked first: to take a long line apart for each of its villages costs the square of its length.
    if end - start >= LONGEST_HEADLINE:
        return False
    line = body[start:end]
    words = line.split()
    if len(words) < 5 or LIST_ITEM.match(line) or (start == position and HEADS_LINE.match(line)):
        return False
    return not line.endswith(".") and sum(w[:1].isupper() for w in words) > 0.7 * len(words)


def _in_district(body: str, end: int, unit: str, context: PlaceContext) -> bool:
    """Whether a kecamatan follows at once, for a unit of some regions one of theirs: "Kampung Contoh, Distrik Sota"."""
    after = DISTRICT_AFTER.match(body, end)
    if after is None or unit not in REGIONAL:
        return after is not None
    words = after[1].split()
    names = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
    districts = [district for name in names for district in context.gazetteer.districts_named(name)]
    return any(district.code.startswith(REGIONAL[unit]) for district in districts)


def _is_regional(name: str, unit: str, context: PlaceContext) -> bool:
    villages: tuple[Village, ...] = context.gazetteer.villages_named(name)
    return any(v.code.startswith(REGIONAL[unit]) and village_weight(v, context) >= 3 for v in villages)
