"""How many villages an article speaks of, for what, and on whose account.

A number counts only where a unit of villages follows it at once ("tiga desa", "12 desa / kelurahan binaan", "3 (tiga)
kelurahan"), or where the unit names it ("desa binaan sebanyak 37"): so officers, decrees, districts and village figures
never do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import NUMBER, NumberSpan, Quantity, find_numbers, find_pieces, lower_ascii, parse_number
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.villages.count_context import basis_of, office_of, period_of, programme_of
from tppo_news.facts.villages.count_roles import CountRole, role_beside, role_of
from tppo_news.facts.villages.surroundings import Surroundings
from tppo_news.records import DateFact, OfficialFact, VillageCount

UNITS = (
    "desa", "kelurahan", "kalurahan", "nagari", "gampong", "pekon", "tiyuh", "kampung", "negeri", "lembang", "kute",
)  # fmt: skip
_PLAIN_UNIT = rf"(?:{'|'.join(UNITS)})"
UNIT = rf"{_PLAIN_UNIT}(?: ?(?:/|-|dan|atau|maupun|serta|&) ?{_PLAIN_UNIT}\b)?"
_FILLER = r"(?:(?:buah|lokasi|wilayah|titik|daerah) )?"
AFTER_NUMBER = re.compile(rf"(?: dari (?P<whole>{NUMBER}))? {_FILLER}(?P<unit>{UNIT})\b(?!-)", re.IGNORECASE)
# "desa binaan sebanyak 37", "jumlah desa binaan imigrasi mencapai 46"
STATED = re.compile(
    rf"\b(?P<unit>{UNIT}) (?:(?:binaan|imigrasi|keimigrasian|migran|emas|produktif|itu|ini|tersebut|yang "
    rf"(?:dibina|terbentuk)) ){{0,4}}"
    rf"(?:(?:kini|sudah|telah|saat ini) )?(?:sebanyak|berjumlah|mencapai|menjadi|sejumlah|"
    rf"ada) (?P<number>{NUMBER})(?! ?[\w%(/-]|[.,]\d)",
)
# "402 desmigratif", "9 Desbumi": villages by the name of their programme.
PROGRAMME_NAMES = ("desmigratif", "desbumi", "demas")
PROGRAMME_UNIT = re.compile(rf" (?:{'|'.join(PROGRAMME_NAMES)})\b", re.IGNORECASE)
# "lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C"
ELLIPTIC = re.compile(
    rf"(?:,| dan|, dan| serta) (?P<number>{NUMBER})(?= (?:lagi )?(?:di|lainnya di|berada di|di bawah) "
    rf"(?:[Kk]ab|[Kk]ota|[Kk]ec|[A-Z]))"
)
# "satu desa" counts, but none of these: "salah satu desa", "satu-satunya desa", "RT 3 Desa X", "tahun 2024 desa …", "Rp 1 miliar"
NOT_A_COUNT = re.compile(
    r"(?:\b(?:salah|satu per|tiap|rt|rw|rt/rw|no|nomor|km|blok|gang|gg|jalan|jl|lk|lingkungan|dusun|pukul|"
    r"jam|tahun|pasal|ayat|kelas|"
    r"bab|umur|usia|tps|zona|blok|simpang|lorong|lr|rp|sd|sdn|smp|smpn)[.]?|[(/]) ?$",
    re.IGNORECASE,
)
YEAR_LIKE = re.compile(r"(?:19|20)\d\d")
COUNTING_WORD = re.compile(
    r"\b(?:sebanyak|total|ada|terdapat|jumlah|di|dari|[Bb]entuk|[Kk]ukuhkan|[Rr]esmikan|mencapai|membina|memiliki) $"
)
PART_OF_OTHER = re.compile(r"\b(?:salah|satu per|per) ?$", re.IGNORECASE)
# "ke empat desa tersebut" is a slip for "keempat"; "berkeliling ke empat desa lain" counts.
COLLECTIVE = re.compile(r"\bke $", re.IGNORECASE)
REFERS_BACK = re.compile(r" (?:tersebut|itu|ini)\b")
ABROAD = re.compile(r"\b(?:luar|dalam) $", re.IGNORECASE)
_PLACE = r"(?:[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Dd]istrik) [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
DISTRICT_BEFORE = re.compile(rf"{_PLACE}[ ,:]*(?:ada |sebanyak |terdapat |\()?$")
DISTRICT_AFTER = re.compile(rf" (?:\w+ ){{0,2}}(?:di|dari) {_PLACE}")
ELLIPTIC_CLAUSE = re.compile(r"(?: \w+){0,3} di [^.;\n]{1,240}")
NAMED_VILLAGE = re.compile(
    r" (?!Binaan|BINAAN|Imigrasi|Migran|Wisata|Di |DI |Dan |Jadi|Resmi|Yang|Lain|Terdampak|Rawan|Digital|"
    r"Devisa|Mandiri|Se-|Masuk|Ikut|Terima|Dapat|Akan|Siap|Sudah|Belum|Kini|Tolak|Minta|Butuh|Terendam|Terisolasi|"
    r"Terancam|Krisis|Kekeringan|Dilanda|Dibina|Ditetapkan|Dikukuhkan|Deklarasi|Gelar|Hadiri|Kirim|Teken)[A-Z][a-z]+"
)
JOINED = re.compile(r",? ?(?:dan|serta|maupun|&) (?:sebanyak )?")
ONE_PRODUCT = re.compile(r",? ?(?:satu|1) ", re.IGNORECASE)
REGION_OF_UNIT = {
    "kampung": re.compile(
        r"papua|aceh|lampung|\briau\b|siak|kalimantan timur|kaltim|berau|kutai|merauke|jayapura|sorong|"
        r"manokwari|biak|mimika|nabire|bintuni|fakfak|kaimana|raja ampat|tambrauw|maybrat|wondama|arfak|asmat|mappi|boven digoel|"
        r"paniai|intan jaya|deiyai|dogiyai|yahukimo|tolikara|yalimo|jayawijaya|wamena|nduga|pegunungan bintang|keerom|sarmi|"
        r"mamberamo|supiori|waropen|yapen|timika|gayo|bener meriah|mahakam|paser|mesuji|tulang ?bawang|way kanan|sangihe|talaud",
        re.I,
    ),
    "negeri": re.compile(r"maluku|ambon|seram|saparua|tual", re.I),
    "lembang": re.compile(r"toraja", re.I),
    "kute": re.compile(r"gayo lues|aceh tenggara|kutacane", re.I),
}
MIN_ENUMERATED = 3
# All of Indonesia has fewer villages than this.
MAX_VILLAGES = 100_000


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of villages in the body, before it is read for role and basis."""

    start: int
    end: int
    quantity: Quantity
    unit: str
    rule: str
    district: bool = False
    """One of the parts that a district or kabupaten has of an enumeration."""


def find_village_counts(
    document: Document, dates: Sequence[DateFact], offices: OfficeReading, officials: Sequence[OfficialFact] = ()
) -> tuple[VillageCount, ...]:
    """Every stated number of villages in order; vague ones ("puluhan desa", "1-2 desa") have bounds and no count.

    Where the text lists counts per district and never states their sum, the sum comes last, with what it was derived from.
    """
    found = sorted({(c.start, c.end): c for c in _all_counts(document.body)}.values(), key=lambda c: c.start)
    arounds = [Surroundings(document, counted.start, counted.end) for counted in found]
    counts: list[VillageCount] = []
    for counted, around, role in zip(found, arounds, _roles(found, arounds, dates), strict=True):
        office = office_of(around, role, offices, officials)
        counts.append(_with_basis_before(_village_count(counted, around, role, dates, office), counts))
    return (*counts, *_sums(found, counts))


def _roles(found: Sequence[Counted], arounds: Sequence[Surroundings], dates: Sequence[DateFact]) -> list[CountRole]:
    """The role of each number by its own words; a headline's number that has none takes that of the same number below, and
    "dua kelurahan" that of the "delapan desa dan" before it.
    """
    own: list[CountRole | None] = []
    roles: list[CountRole] = []
    for index, around in enumerate(arounds):
        last = (arounds[index - 1].start, roles[-1]) if roles else None
        joined = index and JOINED.fullmatch(around.document.body, arounds[index - 1].end, around.start)
        own.append(own[-1] if joined and own[-1] else role_of(around, roles[-1] if roles else None))
        roles.append(own[-1] or role_beside(around, last, dates))
    told = {
        (counted.quantity, counted.unit): role
        for counted, role in zip(reversed(found), reversed(own), strict=True)
        if role is not None and counted.quantity.value != 1
    }
    return [
        told.get((counted.quantity, counted.unit), role) if mine is None else role
        for counted, mine, role in zip(found, own, roles, strict=True)
    ]


def _village_count(
    counted: Counted, around: Surroundings, role: CountRole, dates: Sequence[DateFact], office: str | None
) -> VillageCount:
    return VillageCount(
        mention=around.document.mention(counted.start, counted.end, counted.rule),
        count=counted.quantity.value,
        lower=counted.quantity.lower,
        upper=counted.quantity.upper,
        unit=counted.unit,
        role=role,
        programme=programme_of(around, role),
        basis=basis_of(around, role),
        period=period_of(around, dates),
        office=office,
    )


def _with_basis_before(count: VillageCount, counts: Sequence[VillageCount]) -> VillageCount:
    """The count, where nothing says its basis, with that of the same count told before ("Lima desa tersebut adalah …")."""
    if count.basis != "unknown":
        return count
    same = [one for one in counts if (one.count, one.unit, one.role) == (count.count, count.unit, count.role)]
    return replace(count, basis=same[-1].basis) if same else count


def _all_counts(body: str) -> Iterator[Counted]:
    folded = lower_ascii(body)
    units = find_pieces(folded, UNITS)
    if not units and not any(name in folded for name in PROGRAMME_NAMES):
        return
    for number in find_numbers(body):
        programme = PROGRAMME_UNIT.match(folded, number.end)
        if programme is not None:
            yield Counted(number.start, programme.end(), number.quantity, "desa", "village_counts.programme")
        match = AFTER_NUMBER.match(body, number.end)
        if match is None or not _is_unit_here(_unit(match["unit"]), body) or not _is_count(body, number, match):
            continue
        unit = _unit(match["unit"])
        if number.quantity.value is None or 0 < number.quantity.value <= MAX_VILLAGES:
            part = _is_part(body, number.start, match.end())
            yield Counted(number.start, match.end(), number.quantity, unit, "village_counts.counted", part)
        whole = parse_number(match["whole"]) if match["whole"] else None
        if whole is not None:
            yield Counted(match.start("whole"), match.end(), whole, unit, "village_counts.whole")
        yield from _elliptic(body, match.end(), unit)
    for match in _stated(folded, units):
        quantity, unit = parse_number(match["number"]), _unit(match["unit"])
        if quantity is not None and _is_unit_here(unit, body):
            yield Counted(match.start("unit"), match.end("number"), quantity, unit, "village_counts.stated")


def _stated(folded: str, units: Sequence[int]) -> Iterator[re.Match[str]]:
    done = 0
    for start in units:
        if start >= done and (match := STATED.match(folded, start)) is not None:
            done = match.end()
            yield match


def _elliptic(body: str, start: int, unit: str) -> Iterator[Counted]:
    """The parts of a list that leave the unit out: "lima desa di Kabupaten A, tiga di Kabupaten B"."""
    clause = ELLIPTIC_CLAUSE.match(body, start)
    if clause is None:
        return
    for part in ELLIPTIC.finditer(body, start, clause.end()):
        quantity = parse_number(part["number"])
        if quantity is not None:
            yield Counted(part.start("number"), part.end("number"), quantity, unit, "village_counts.elliptic", True)


def _is_count(body: str, number: NumberSpan, match: re.Match[str]) -> bool:
    """Whether the number counts the villages: not an ordinal, an address, a year, a price or a slogan."""
    written, before = body[number.start : number.end], body[max(0, number.start - 24) : number.start]
    if PART_OF_OTHER.search(before) or ABROAD.search(body, max(0, match.start("unit") - 7), match.start("unit")):
        return False
    if COLLECTIVE.search(before) and REFERS_BACK.match(body, match.end()):
        return False
    if number.quantity.value == 1 and ONE_PRODUCT.match(body, match.end()):
        return False
    if not written[0].isdigit() or match["whole"]:
        return True
    if NOT_A_COUNT.search(before) or (YEAR_LIKE.fullmatch(written) and not COUNTING_WORD.search(before)):
        return False
    named = match["unit"][0].isupper() and not match["unit"].isupper() and NAMED_VILLAGE.match(body, match.end())
    return not named or COUNTING_WORD.search(before) is not None


def _is_part(body: str, start: int, end: int) -> bool:
    """Whether a district stands right before or after the count: "Kecamatan A tiga desa", "5 desa di Kecamatan B"."""
    before = DISTRICT_BEFORE.search(body, max(0, start - 50), start)
    return before is not None or DISTRICT_AFTER.match(body, end) is not None


def _unit(text: str) -> str:
    return "/".join(dict.fromkeys(re.findall(_PLAIN_UNIT, text.lower())))


def _is_unit_here(unit: str, body: str) -> bool:
    region = REGION_OF_UNIT.get(unit)
    return region is None or region.search(body) is not None


def _sums(found: Sequence[Counted], counts: Sequence[VillageCount]) -> Iterator[VillageCount]:
    """The sum of an enumeration by district, where the text does not state it."""
    parts = [(c, count) for c, count in zip(found, counts, strict=True) if c.district and count.count is not None]
    units = {count.unit for _, count in parts}
    total = sum(count.count or 0 for _, count in parts)
    if len(parts) < MIN_ENUMERATED or len(units) != 1 or any(c.count == total for c in counts):
        return
    first = parts[0][1]
    yield VillageCount(
        mention=first.mention,
        count=total,
        lower=total,
        upper=total,
        unit=first.unit,
        role=first.role,
        programme=first.programme,
        basis=first.basis,
        period=first.period,
        office=first.office,
        derived_from=tuple(count.mention for _, count in parts),
    )
