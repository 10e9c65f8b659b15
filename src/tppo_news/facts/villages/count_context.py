"""What a number of villages belongs to: its programme, basis, period, and the office on whose account they are counted."""

import re
from collections.abc import Sequence
from typing import Literal

from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.villages.count_roles import is_conferred
from tppo_news.facts.villages.frames.frame import CountRole
from tppo_news.facts.villages.frames.words import FORM, FORMED, FORMING, UNIT
from tppo_news.facts.villages.programmes import IMMIGRATION, PROGRAMMES
from tppo_news.facts.villages.surroundings import Surroundings
from tppo_news.records import DateFact, OfficeFact, OfficialFact

Basis = Literal["new", "cumulative", "in_year", "unknown"]

CUMULATIVE = re.compile(
    r"\b(?:total|keseluruhan|seluruhnya|(?:hingga|sampai) (?:kini|saat ini|sekarang|akhir)|saat ini|kini|"
    r"(?:sudah|telah) (?:ada|memiliki|terbentuk|berdiri|mencakup|menjangkau|punya|mempunyai|diterapkan|berjalan|hadir|masuk|"
    r"bergabung)|"
    r"memiliki|miliki|mempunyai|punya|melengkapi|menjadi|jumlah\w*|berjumlah|mencakup|menjangkau|mencapai|semula|sebelumnya)\b",
    re.IGNORECASE,
)
ONLY = re.compile(r"\b(?:baru|hanya|cuma)(?: ada| sekitar)? $", re.IGNORECASE)
EARLIER = re.compile(
    r"(?: binaan)? yang (?:lebih|terlebih|sebelumnya|sudah|telah) ?(?:dulu|dahulu|lama)?\b", re.IGNORECASE
)
# A total so far, unless it is of a year.
DONE = re.compile(
    r"\b(?:sudah|telah) (?:membentuk|membina|mengukuhkan|menetapkan|dibentuk|dibina|dikukuhkan)\b", re.IGNORECASE
)
UP_TO = re.compile(r"[\"' ]*(?:hingga|sampai|per|sejak)\b(?! tahun depan)", re.IGNORECASE)
NEW_HERE = re.compile(r"(?: ?/? ?[\w-]+){0,3}? (?:baru|lagi)\b", re.IGNORECASE)
NEWLY = frozenset({"bar", "lag"})
"""What it ends in begins like this."""
ADDED = re.compile(r"\b(?:tambahan|menambah|penambahan|bertambah|ditambah)\b", re.IGNORECASE)
NEW = re.compile(rf"\b(?:{FORM}|{FORMED}|{FORMING}|resmi|giliran)\b", re.IGNORECASE)
STANDING = re.compile(
    r"\b(?:tersebar|terdapat|ada|berada|bertugas|tercatat|mendampingi|didampingi|rincian\w*)\b", re.IGNORECASE
)
YEAR_BEFORE = re.compile(
    r"(?:\b(?:pada )?tahun (?:20\d\d|ini|lalu),? ?$|\b(?:capaian|kinerja|realisasi) (?:tahun )?20\d\d\b(?:[^.;]|\.\d)*$)",
    re.IGNORECASE,
)
IN_YEAR = re.compile(
    r"\b(?:sepanjang|selama|pada|untuk|di)? ?(?:tahun )?20\d\d\b|\btahun (?:ini|lalu)\b|\b(?:sepanjang|selama) tahun\b",
    re.IGNORECASE,
)
PLANNED_TOTAL = re.compile(r"\b(?:menjadi|mencapai|total\w*|hingga|genap)(?: \w+){0,2} $", re.IGNORECASE)
SINCE = re.compile(r"\bsejak\b", re.IGNORECASE)
# A day behind these words is that of the speech, not of the villages.
SPOKEN = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|jelas|ungkap|sebut|tegas|papar|imbuh|tambah|lanjut|kepada|keterangan\w*|saat|di sela\w*|"
    r"mengatakan|menyebut\w*|menjelaskan|mengungkapkan|menuturkan|menyampaikan|menambahkan)(?:nya)?\b",
    re.IGNORECASE,
)
RELATIVE_YEAR = re.compile(r"\btahun (ini|lalu|depan)\b", re.IGNORECASE)
YEARS_AWAY = {"ini": 0, "lalu": -1, "depan": 1}
OTHER_COUNT = re.compile(
    r"(?:\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu))\)? "
    rf"{UNIT}\b",
    re.IGNORECASE,
)

_IMMIGRATION_KINDS = frozenset({"immigration", "immigration_region", "immigration_hq"})
_MIGRANT_KINDS = frozenset({"migrant_agency", "labour"})
_MIGRANT_BODY = re.compile(
    r"BP3MI|BP2MI|P4MI|Tenaga Kerja|Ketenagakerjaan|P2MI|Pelindungan|Perlindungan Pekerja|Desa\b"
)
# "sembilan desa di bawah Kanim Palu", "lima desa berada di wilayah kerja Kantor Imigrasi X", "didampingi Kanim X"
OWNER_BEFORE = re.compile(
    r"\b(?:di bawah|oleh|wilayah(?: kerja| hukum)?|milik|binaan|naungan|dampingan|didampingi)(?: (?!di\b)\w+){0,2} $",
    re.IGNORECASE,
)
NATIONAL = re.compile(r"\b(?:se-?|seluruh |di )Indonesia\b|\bnasional\b", re.IGNORECASE)


def programme_of(around: Surroundings, role: CountRole) -> str | None:
    """The programme that the villages belong to, or None where they are not fostered or planned.

    desa_binaan_imigrasi: "Imigrasi membina lima desa", "delapan desa binaan dengan Pimpasa". desa_migran_emas: "20 Desa Migran
    Emas". desmigratif: "150 desa binaan program desmigratif", "400 Desa Migran Produktif". desbumi: "21 Desbumi". other: "kampus
    itu punya lima desa binaan", "Kanwil meresmikan 26 Desa Sadar Hukum".
    """
    if role not in ("fostered", "planned"):
        return None
    if is_conferred(around) and not any(named.search(around.sentence.lower()) for _, named in PROGRAMMES):
        return "other"
    if around.programme is None and role == "fostered" and IMMIGRATION.search(around.document.body):
        return "desa_binaan_imigrasi"
    return around.programme


def basis_of(around: Surroundings, role: CountRole) -> Basis:
    """Whether the number is new, a total so far, or that of a year; what is planned is new unless it states the total.

    new: "membentuk tiga desa binaan", "lima desa binaan baru", "mencanangkan sepuluh desa binaan", "tambahan tiga desa binaan".
    cumulative: "total sudah ada 37 desa binaan", "Kanim Contoh miliki 12 desa binaan", "Hingga Desember 2023, sebanyak 70 desa
    ditetapkan sebagai desa binaan", "Baru empat desa binaan", "telah membentuk 24 desa binaan", "desa binaan itu menyusul 11
    desa yang lebih dulu dibentuk".
    in_year: "Sepanjang 2025 dibina 12 desa binaan", "Pada tahun 2018, program desa binaan menyasar 130 desa", "Capaian 2025
    meliputi paspor dan 14 desa binaan".
    """
    if role == "planned":
        return "cumulative" if PLANNED_TOTAL.search(around.before) else "new"
    told = around.document.body[around.bounds[0] : around.start]
    if (
        CUMULATIVE.search(around.before)
        or ONLY.search(around.before)
        or EARLIER.match(around.after)
        or UP_TO.match(told)
    ):
        return "cumulative"
    if (not NEWLY.isdisjoint(around.beginnings) and NEW_HERE.match(around.after)) or ADDED.search(around.before):
        return "new"
    if IN_YEAR.search(around.before) or IN_YEAR.search(around.clause_after) or _year_stands_before(around, told):
        return "in_year"
    if DONE.search(around.before):
        return "cumulative"
    if NEW.search(around.before) or NEW.search(around.clause_after):
        return "new"
    if CUMULATIVE.search(around.clause_after) or CUMULATIVE.search(told):
        return "cumulative"
    if NEW.search(around.sentence):
        return "new"
    return "cumulative" if role == "fostered" and STANDING.search(around.sentence) else "unknown"


def _year_stands_before(around: Surroundings, told: str) -> bool:
    lead = around.document.body[around.bounds[0] : max(around.bounds[0], around.clause_start)]
    return IN_YEAR.match(told) is not None or YEAR_BEFORE.search(lead) is not None


def period_of(around: Surroundings, dates: Sequence[DateFact]) -> str | None:
    """The year, month or day that the number is of: the date of its clause, else one before it in its sentence, else after.

    The year that is said to be this one is that of publication. The day on which somebody said so is none, nor is a date
    beside another number. Read from "Pada tahun 2025 dibentuk 12 desa binaan", "Sampai Agustus 2024 ada 12 desa binaan".
    """
    body, positions = around.document.body, around.document.positions
    clause = (around.clause_start, around.end + len(around.clause_after))
    best: tuple[int, int, str] | None = None
    for date in dates:
        at = _place_in(positions, date.mention.start, around.bounds)
        if at is None or date.value is None:
            continue
        told = body[max(around.bounds[0], at - 60) : at]
        if SINCE.search(told) or (date.precision == "day" and SPOKEN.search(told)):
            continue
        between = body[around.end : at] if at >= around.end else body[at : around.start]
        if OTHER_COUNT.search(between):
            continue
        rank = 0 if clause[0] <= at < clause[1] else 1 if at < around.start else 2
        found = (rank, abs(at - around.start), date.value)
        best = found if best is None or found < best else best
    published = around.document.publication_date
    relative = RELATIVE_YEAR.search(around.before) or RELATIVE_YEAR.search(around.clause_after)
    if relative is not None and published is not None and (best is None or best[0] > 0):
        return str(published.year + YEARS_AWAY[relative[1].lower()])
    return best[2] if best else None


def office_of(
    around: Surroundings, role: CountRole, offices: OfficeReading, officials: Sequence[OfficialFact]
) -> str | None:
    """The office on whose account the villages are counted: for a programme, one of those that run it.

    Named in the sentence it stands before the number, or behind it after words like 'di bawah'; else it is the local
    office named last before, else the first of the text, and for a national figure headquarters. Villages that only
    attend or are at risk go to the acting office. Where the text names no such office, that of an official stands for it.
    Read from "Kanim Malang membentuk tiga desa binaan", "Ada sembilan desa binaan di bawah Kanim Palu", "Imigrasi Pati 14 desa
    binaan".
    """
    if role == "other":
        return None
    named = [(start, office) for start, office in _mentions(offices) if _runs(office, around.programme, role)]
    if not named:
        return _of_official(around, role, officials)
    body, last = around.document.body, around.bounds[1]
    behind = [(start, office) for start, office in named if around.end <= start < last]
    if behind and OWNER_BEFORE.search(body, around.end, behind[0][0]):
        return behind[0][1].name
    inside = [office for start, office in named if around.bounds[0] <= start < around.start]
    if inside:
        return inside[-1].name
    if behind and "," not in body[around.end : behind[0][0]]:
        return behind[0][1].name
    headquarters = [office for _, office in named if office.place is None]
    if headquarters and NATIONAL.search(around.sentence):
        return headquarters[0].name
    local = [(start, office) for start, office in named if office.place is not None] or named
    before = [office for start, office in local if start < around.start]
    return (before[-1] if before else local[0][1]).name


def _of_official(around: Surroundings, role: CountRole, officials: Sequence[OfficialFact]) -> str | None:
    """The office of the official named last before the number, else of the first, among those that can run the programme."""
    if role not in ("fostered", "planned") or around.programme in (None, "other"):
        return None
    here = around.document.positions[around.start]
    fitting = [o for o in officials if o.office is not None and _can_run(o.office, "", around.programme)]
    before = [o for o in fitting if o.mention.start < here]
    return before[-1].office if before else fitting[0].office if fitting else None


def _mentions(offices: OfficeReading) -> list[tuple[int, OfficeFact]]:
    found = ((m.start, fact) for fact, unit in zip(offices.facts, offices.units, strict=True) for m in unit)
    return sorted(found, key=lambda one: one[0])


def _runs(office: OfficeFact, programme: str | None, role: CountRole) -> bool:
    """Whether the office can be the one that fosters or plans villages of this programme, or gathers their people."""
    if role not in ("fostered", "planned") or programme in (None, "other"):
        return office.role == "acting"
    return _can_run(office.name, office.kind, programme)


def _can_run(name: str, kind: str, programme: str | None) -> bool:
    if programme == "desa_binaan_imigrasi":
        return kind in _IMMIGRATION_KINDS or "Imigrasi" in name or "Hukum dan H" in name
    return kind in _MIGRANT_KINDS or _MIGRANT_BODY.search(name) is not None


def _place_in(positions: Sequence[int], offset: int, bounds: tuple[int, int]) -> int | None:
    """Where in the body an offset of the stored text lies, or None outside these bounds."""
    low, high = bounds
    if not positions[low] <= offset <= positions[high - 1]:
        return None
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if positions[middle] < offset else (low, middle)
    return low
