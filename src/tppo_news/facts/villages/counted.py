"""Numbers of villages as they stand in the text, before they are read for role and basis.

A number counts only where a unit of villages follows it at once ("tiga desa", "12 desa / kelurahan binaan", "3 (tiga)
kelurahan"), or where the unit names it ("desa binaan sebanyak 37"): so officers, decrees, districts and village figures
never do.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tppo_news.facts.numerals import (
    NUMBER,
    NumberSpan,
    Quantity,
    find_numbers,
    lower_ascii,
    parse_number,
)
from tppo_news.facts.villages.names import NEVER_FIRST
from tppo_news.facts.villages.units import COUNTED_UNIT, COUNTED_UNITS
from tppo_news.facts.words import find_heads, heads_of

UNIT_HEADS = heads_of(COUNTED_UNITS)
UNIT = rf"{COUNTED_UNIT}(?: ?(?:/|-|dan|atau|maupun|serta|&) ?{COUNTED_UNIT}\b(?! adat\b))?"
_FILLER = r"(?:(?:buah|lokasi|wilayah|titik|daerah|calon|kandidat) )?"
_OUT_OF = r"(?:dari|di antara)(?: total| seluruh| keseluruhan| jumlah| sebanyak){0,2}"
AFTER_NUMBER = re.compile(rf"(?: {_OUT_OF} (?P<whole>{NUMBER}))? {_FILLER}(?P<unit>{UNIT})\b(?!-)", re.IGNORECASE)
# The letters that it goes on with: of a unit, of what stands before one, of "dari".
UNIT_BEGINS = tuple(f" {letter}" for letter in "cdkngptlbwoCDKNGPTLBWO")
# A dash of a dateline stands at once before the number.
BEHIND_DATELINE = re.compile(rf"-(?<=[A-Z]{{3}}-)(?P<number>{NUMBER})(?= {_FILLER}{UNIT}\b)", re.IGNORECASE)
STATED = re.compile(
    rf"\b(?P<unit>{UNIT}) (?:(?:binaan|imigrasi|keimigrasian|migran|emas|produktif|itu|ini|tersebut|"
    rf"yang (?:(?:sudah|telah) )?(?:dibina|terbentuk|dibentuk|dikukuhkan|ditetapkan|diresmikan|rawan)) ){{0,4}}"
    rf"(?:(?:kini|sudah|telah|saat ini|baru|bertambah|naik|tercatat) ){{0,2}}"
    rf"(?:sebanyak|berjumlah|mencapai|menjadi|sejumlah|genap|total|ada) (?P<number>{NUMBER})(?! ?[\w%(/-]|[.,]\d)",
)
PROGRAMME_NAMES = ("desmigratif", "desbumi", "demas")
NAMED_HEADS = heads_of((*COUNTED_UNITS, *PROGRAMME_NAMES))
PROGRAMME_UNIT = re.compile(rf" (?:{'|'.join(PROGRAMME_NAMES)})\b", re.IGNORECASE)
ELLIPTIC = re.compile(
    rf"(?:,| dan|, dan| serta| yakni| yaitu|:| masing-masing) (?P<number>{NUMBER})"
    rf"(?= (?:lagi )?(?:di|lainnya di|berada di|di bawah) (?:[Kk]ab|[Kk]ota|[Kk]ec|[A-Z]))"
)
# "Dari 64 gampong, delapan sudah berstatus siaga": some of the whole, without their unit.
SOME_OF_WHOLE = re.compile(
    rf"[^.,;:\n]{{0,80}}, (?:(?:baru|hanya|sebanyak|sudah|tercatat|ada) ){{0,2}}(?P<number>{NUMBER})"
    r"(?= (?:sudah|telah|masih|belum|kini|di ?antaranya|dinyatakan|ditetapkan|terpilih|menjadi|masuk|lolos)\b)",
    re.IGNORECASE,
)
FROM_WHOLE = re.compile(r"\b[Dd]ari(?: total| sekitar| seluruh| sebanyak)? $")
ELLIPTIC_CLAUSE = re.compile(r"(?: \w+){0,5}(?:,|:)?(?: \w+){0,2} di [^.;\n]{1,240}")
# "satu desa" counts, but none of these: "salah satu desa", "satu-satunya desa", "RT 3 Desa X", "tahun 2024 desa", "Rp 1 miliar"
NOT_A_COUNT = re.compile(
    r"(?:\b(?:salah|satu per|tiap|rt|rw|rt/rw|no|nomor|km|kilometer|blok|gang|gg|jalan|jl|lk|lingkungan|dusun|pukul|"
    r"jam|tahun|pasal|ayat|kelas|juara|peringkat|urutan|"
    r"bab|umur|usia|tps|zona|blok|simpang|lorong|lr|rp|sd|sdn|smp|smpn)[.]?|[(/]) ?$",
    re.IGNORECASE,
)
YEAR_LIKE = re.compile(r"(?:19|20)\d\d")
COUNTING_WORD = re.compile(
    r"\b(?:sebanyak|total|ada|terdapat|jumlah|di|dari|bentuk|kukuhkan|resmikan|tetapkan|luncurkan|mencapai|"
    r"membina|memiliki|"
    r"punya|target|bidik|tambah|gandeng) $",
    re.IGNORECASE,
)
IN_SMALL_LETTERS = re.compile(r"(?:^|[ (\"])[a-z][\w-]*[,:]? $")
NEXT_WORD = re.compile(r" ([A-Z][\w-]+)")
# A word that tells in a headline what happened to the villages: "Diterjang", "Terisolasi", "Gelar".
TELLING = re.compile(
    r"(?:Di[a-z]{4,}|Ter[a-z]{5,}|Lain\w*|Dari|Di|Lagi|Yang|Dan|Rawan|Krisis|Kekeringan|Kebanjiran|Masuk|Ikut|Tolak|Butuh|Deklarasi|"
    r"Hadiri|Kirim|Teken|"
    r"Punya|Miliki|Belum|Deklarasikan|Pilih|Rayakan|Kibarkan|Datangi|Duduk|Sepakat\w*|Kompak|Menuju|Bebas|Se|"
    r"Potensi\w*|Ber(?:potensi|status|satu|lomba|tanding|gabung)|Bakal|Ikuti|Waspada|(?:Meny|S)andang|Zona|Antre|Usul\w*|"
    r"Nikmati|Alami|Tanpa|Kantong|Calon|Rentan|Ingin|Desak|Protes|Sambut|Peringati|Adu|Unjuk|Cantik|Warganya|"
    r"Kembangkan|Kebagian|Nihil|Tandatangani|Ajukan|Serahkan|Salurkan|Cairkan|Bangun|Kekurangan|Kesulitan|Minim|"
    r"Menerima|Mengikuti|Mendapat\w*|Menolak|Mengirim\w*|Meraih|Memiliki|Menjadi|Menggelar)\b"
)
PART_OF_OTHER = re.compile(r"\b(?:salah|satu per|per) ?$", re.IGNORECASE)
# "ke empat desa tersebut" is a slip for "keempat"; "berkeliling ke empat desa lain" counts.
COLLECTIVE = re.compile(r"\bke $", re.IGNORECASE)
REFERS_BACK = re.compile(r" (?:tersebut|itu|ini)\b")
ABROAD = re.compile(r"\b(?:luar|dalam) $", re.IGNORECASE)
_PLACE = r"(?:[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Dd]istrik) [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
DISTRICT_BEFORE = re.compile(rf"{_PLACE}[ ,:]*(?:ada |sebanyak |terdapat |dengan |\()?$")
# "31 pekon itu paling banyak di Kecamatan Antah" is the whole, of which that district has most.
DISTRICT_AFTER = re.compile(rf" (?:(?!terbanyak|tersebut|paling)\w+ ){{0,2}}(?:di|dari) {_PLACE}")
ONE_PRODUCT = re.compile(r",? ?(?:satu|1) ", re.IGNORECASE)
REGION_OF_UNIT = {
    "kampung": re.compile(
        r"papua|aceh|lampung|\briau\b|siak|kalimantan timur|kaltim|berau|kutai|merauke|jayapura|sorong|"
        r"manokwari|biak|mimika|nabire|bintuni|fakfak|kaimana|raja ampat|tambrauw|maybrat|wondama|arfak|asmat|"
        r"mappi|boven digoel|"
        r"paniai|intan jaya|deiyai|dogiyai|yahukimo|tolikara|yalimo|jayawijaya|wamena|nduga|pegunungan bintang|"
        r"keerom|sarmi|"
        r"sentani|mamberamo|supiori|waropen|yapen|timika|gayo|bener meriah|mahakam|paser|mesuji|tulang ?bawang|way kanan|"
        r"sangihe|talaud|sitaro|tagulandang",
        re.I,
    ),
    "kampong": re.compile(r"aceh|singkil|subulussalam|tamiang", re.I),
    "negeri": re.compile(r"maluku|ambon|seram|saparua|tual", re.I),
    "lembang": re.compile(r"toraja|rantepao|makale", re.I),
    "kute": re.compile(r"gayo lues|aceh tenggara|kutacane", re.I),
}
# A headline is no longer, has as many words at least, and most of them in capitals.
HEADLINE, FEW, MOSTLY = 140, 5, 0.7
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


CountRule = Callable[[str], Iterator[Counted]]


def find_counted(body: str) -> tuple[Counted, ...]:
    """Every number of villages in order, each place once."""
    if not find_heads(lower_ascii(body), NAMED_HEADS):
        return ()
    found = {(counted.start, counted.end): counted for rule in COUNT_RULES for counted in rule(body)}
    return tuple(sorted(found.values(), key=lambda counted: counted.start))


def numbers_before_units(body: str) -> Iterator[Counted]:
    """Read "membentuk tiga desa binaan", "12 desa / kelurahan", "3 (tiga) kelurahan", "puluhan desa", "1-2 desa",
    "SOLO-Tiga desa dibina", "meluncurkan 22 Desa Contoh".
    """
    for number, match in _with_unit(body):
        if number.quantity.value is None or 0 < number.quantity.value <= MAX_VILLAGES:
            part = _is_part(body, number.start, match.end())
            yield Counted(
                number.start, match.end(), number.quantity, _unit(match["unit"]), "village_counts.counted", part
            )


def wholes(body: str) -> Iterator[Counted]:
    """Read the second number of "satu dari 250 desa", "68 dari total 3.137 desa", "dua di antara 30 desa"."""
    for _, match in _with_unit(body):
        whole = parse_number(match["whole"]) if match["whole"] else None
        if whole is not None:
            yield Counted(match.start("whole"), match.end(), whole, _unit(match["unit"]), "village_counts.whole")


def parts_without_unit(body: str) -> Iterator[Counted]:
    """Read the parts of a list that leave the unit out: "lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C",
    "22 desa terdampak, yakni enam di Kecamatan A, delapan di Kecamatan B"; and of the whole, "Dari 64 gampong, delapan sudah
    berstatus siaga".
    """
    for number, match in _with_unit(body):
        whole = FROM_WHOLE.search(body, max(0, number.start - 20), number.start)
        some = SOME_OF_WHOLE.match(body, match.end()) if whole else None
        quantity = parse_number(some["number"]) if some else None
        if some is not None and quantity is not None:
            yield Counted(*some.span("number"), quantity, _unit(match["unit"]), "village_counts.elliptic")
        clause = ELLIPTIC_CLAUSE.match(body, match.end())
        for part in ELLIPTIC.finditer(body, match.end(), clause.end()) if clause else ():
            quantity = parse_number(part["number"])
            if quantity is not None:
                span = part.span("number")
                yield Counted(*span, quantity, _unit(match["unit"]), "village_counts.elliptic", True)


def programme_numbers(body: str) -> Iterator[Counted]:
    """Read villages by the name of their programme: "402 desmigratif", "sembilan Desbumi"."""
    folded = lower_ascii(body)
    for number in find_numbers(body) if any(name in folded for name in PROGRAMME_NAMES) else ():
        programme = PROGRAMME_UNIT.match(folded, number.end)
        if programme is not None:
            yield Counted(number.start, programme.end(), number.quantity, "desa", "village_counts.programme")


def stated_numbers(body: str) -> Iterator[Counted]:
    """Read a number behind its unit: "desa binaan sebanyak 37", "jumlah desa binaan imigrasi mencapai 46.",
    "desa yang sudah dibina ada sebelas", "desa binaan kini genap 100".
    """
    folded, done = lower_ascii(body), 0
    for start in find_heads(folded, UNIT_HEADS):
        if start < done or (match := STATED.match(folded, start)) is None:
            continue
        done = match.end()
        quantity, unit = parse_number(match["number"]), _unit(match["unit"])
        if quantity is not None and _is_unit_here(unit, body):
            yield Counted(match.start("unit"), match.end("number"), quantity, unit, "village_counts.stated")


COUNT_RULES: tuple[CountRule, ...] = (
    numbers_before_units, wholes, parts_without_unit, programme_numbers, stated_numbers,
)  # fmt: skip


@lru_cache(maxsize=2)
def _with_unit(body: str) -> tuple[tuple[NumberSpan, re.Match[str]], ...]:
    """Each number that counts the unit of villages behind it, with the match of that unit. Three rules ask, so it is kept."""
    found = []
    for number in (*find_numbers(body), *_behind_datelines(body)):
        match = AFTER_NUMBER.match(body, number.end) if body.startswith(UNIT_BEGINS, number.end) else None
        if match is not None and _is_unit_here(_unit(match["unit"]), body) and _is_count(body, number, match):
            found.append((number, match))
    return tuple(found)


def _behind_datelines(body: str) -> Iterator[NumberSpan]:
    for match in BEHIND_DATELINE.finditer(body) if "-" in body else ():
        quantity = parse_number(match["number"])
        if quantity is not None:
            yield NumberSpan(match.start("number"), match.end(), quantity)


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
    bracketed = before.endswith("(") and body.startswith(")", match.end())
    if (NOT_A_COUNT.search(before) and not bracketed) or (
        YEAR_LIKE.fullmatch(written) and not COUNTING_WORD.search(before)
    ):
        return False
    return (
        not _is_address(body, match)
        or _opens_headline(body, number.start)
        or COUNTING_WORD.search(before) is not None
        or IN_SMALL_LETTERS.search(before) is not None
    )


def _opens_headline(body: str, start: int) -> bool:
    """Whether the number begins a headline or what it says behind a comma: "Karnaval Meriah, 12 Kelurahan Pamer Kostum"."""
    first, last = body.rfind("\n", 0, start) + 1, body.find("\n", start)
    line = body[first : len(body) if last < 0 else last].strip()
    if len(line) > HEADLINE or line.endswith("."):
        return False
    words = [word for word in line.split() if word[0].isalpha()]
    opens = start == first or body.endswith((", ", ": "), 0, start)
    return opens and len(words) >= FEW and sum(word[0].isupper() for word in words) > MOSTLY * len(words)


def _is_address(body: str, match: re.Match[str]) -> bool:
    """Whether the unit begins the name of one village, as in 'Jalan Merdeka 2 Desa Sukamaju', and not '8 Desa Binaan'."""
    if not match["unit"][0].isupper() or match["unit"].isupper():
        return False
    word = NEXT_WORD.match(body, match.end())
    return word is not None and word[1].lower() not in NEVER_FIRST and TELLING.match(word[1]) is None


def _is_part(body: str, start: int, end: int) -> bool:
    """Whether a district stands right before or after the count: 'Kecamatan A tiga desa', '5 desa di Kecamatan B'."""
    before = DISTRICT_BEFORE.search(body, max(0, start - 50), start)
    return before is not None or DISTRICT_AFTER.match(body, end) is not None


def _unit(text: str) -> str:
    return "/".join(dict.fromkeys(re.findall(COUNTED_UNIT, text.lower())))


def _is_unit_here(unit: str, body: str) -> bool:
    region = REGION_OF_UNIT.get(unit)
    return region is None or region.search(body) is not None
