"""What a number of villages is about: its role, programme, basis, period and office, from the words around it."""

import re
from collections.abc import Sequence
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.records import DateFact, OfficeFact

CountRole = Literal["fostered", "planned", "attending", "at_risk", "other"]
Basis = Literal["new", "cumulative", "in_year", "unknown"]

# "akan membentuk 10 desa", "menargetkan 50 desa binaan", "rencananya lima desa lagi"
PLANNED = re.compile(
    r"\b(?:akan|rencana\w*|berencana|direncanakan|target\w*|ditargetkan|menargetkan|bakal|ke depan|"
    r"mendatang|menyusul|diusulkan|"
    r"mengusulkan|diupayakan|siapkan|menyiapkan|disiapkan|diperluas|memperluas|bidik|membidik|mewajibkan)\b",
    re.IGNORECASE,
)
# "satu desa, yaitu Desa A, diusulkan …", "lima desa akan dibina"
PLANNED_NEXT = re.compile(
    r"(?:, (?:yaitu|yakni)? ?[^,.\n]{0,60}(?:,[^,.\n]{0,60})?,)? ?(?:lain |lainnya )?(?:akan|bakal|diusulkan|direncanakan|"
    r"ditargetkan|diproyeksikan|segera|disiapkan|masuk tahap berikut\w*)\b"
)
# "24 desa mengikuti", "dihadiri perwakilan 12 desa", "peserta dari 10 desa"
ATTENDING = re.compile(
    r"\b(?:dihadiri|diikuti|ikut|mengundang|singgah|"
    r"mengirim(?:kan)? (?:wali|kepala|perwakilan|utusan|perangkat|wakil)|"
    r"(?:kader|warga|peserta|tokoh|perangkat|aparat\w*|ibu|pemuda|relawan|siswa|petani|nelayan|perbekel|"
    r"lurah|kades|pawai|petugas|orang) (?:yang berasal )?dari|"
    r"peserta\w*|perwakilan|utusan|menghadiri|mengikuti|undangan|diundang|hadir|kepala desa dari|"
    r"perangkat desa dari|lurah dari)\b",
    re.IGNORECASE,
)
# "15 desa rawan TPPO", "kantong pekerja migran", "zona merah"
AT_RISK = re.compile(
    r"\b(?:rawan|rentan|incaran|kejadian luar biasa|"
    r"kantong|zona merah|lumbung|rawan|berisiko|penyumbang|pemasok|asal (?:pmi|pekerja "
    r"migran|korban)|basis (?:pmi|pekerja))\b",
    re.IGNORECASE,
)
# "desa binaan", "dibina", "ditetapkan sebagai", "membentuk", "meresmikan"
FOSTERED = re.compile(
    r"\b(?:binaan|dibina|membina|pembinaan|pembina|pimpasa|dbi|ditetapkan|menetapkan|dikukuhkan|"
    r"mengukuhkan|membentuk|dibentuk|terbentuk|"
    r"pembentukan|diresmikan|meresmikan|diluncurkan|meluncurkan|desmigratif|desbumi|migran emas|"
    r"didampingi|mendampingi|pendampingan|menyandang|percontohan|bentuk|"
    r"kukuhkan|resmikan)\b",
    re.IGNORECASE,
)
FOSTERED_HERE = re.compile(
    r" ?(?:/ ?\w+ )?(?:lainnya |lagi |baru |yang )?(?:telah |sudah )?(?:binaan|dibina|migran emas|migran "
    r"produktif|peduli buruh)\b",
    re.IGNORECASE,
)
REFERS_BACK = re.compile(r" (?:lain|lainnya|tersebut|itu|ini|lagi|sisanya)\b", re.IGNORECASE)
DISASTER = re.compile(
    r"\b(?:banjir|longsor|gempa|kebakaran|kekeringan|terendam|terdampak|merendam|bencana|pemilihan|lomba|"
    r"pilwana|pilkada|"
    r"pilkades|dana desa|listrik)\b",
    re.IGNORECASE,
)

# "11 desa wisata yang dibina universitas": fostered, but not against trafficking.
OTHER_PROGRAMME = re.compile(
    r" ?(?:wisata|budaya|adat|tangguh|siaga|digital|antikorupsi|bersinar|iklim)\b", re.IGNORECASE
)
# "Total sekarang enam desa", "rinciannya tiga desa": of the programme that the article is about.
TALLY = re.compile(r"\b(?:total|sekarang|sebelum ini|baru ada|kebagian|rincian\w*)\b", re.IGNORECASE)

PROGRAMMES = (
    (
        "desa_binaan_imigrasi",
        re.compile(r"desa binaan (?:ke)?imigrasi|\bdbi\b|pimpasa|petugas imigrasi pembina", re.IGNORECASE),
    ),
    ("desa_migran_emas", re.compile(r"migran emas|desa emas", re.IGNORECASE)),
    ("desmigratif", re.compile(r"desmigratif|desa migran produktif", re.IGNORECASE)),
    ("desbumi", re.compile(r"desbumi|desa peduli buruh migran", re.IGNORECASE)),
)
IMMIGRATION = re.compile(r"\b(?:imigrasi|kanim|keimigrasian)\b", re.IGNORECASE)
BINAAN = re.compile(r"\bbinaan\b", re.IGNORECASE)
CUMULATIVE = re.compile(
    r"\b(?:total|keseluruhan|seluruhnya|hingga (?:kini|saat ini|sekarang)|sampai (?:kini|saat ini)|saat "
    r"ini|kini|sudah (?:ada|memiliki|"
    r"terbentuk|membentuk)|telah (?:ada|memiliki|terbentuk)|memiliki|mempunyai|punya|melengkapi|menjadi|jumlah)\b",
    re.IGNORECASE,
)
NEW = re.compile(
    r"\b(?:baru|tambahan|menambah|penambahan|bertambah|membentuk|meresmikan|mengukuhkan|meluncurkan|"
    r"menetapkan|dibentuk|diresmikan|"
    r"dikukuhkan|ditetapkan|bentuk|kukuhkan|resmikan|diluncurkan|menunjuk)\b",
    re.IGNORECASE,
)
IN_YEAR = re.compile(r"\b(?:sepanjang|selama|pada) (?:tahun )?(?:20\d\d|ini)\b|\btahun (?:ini|20\d\d)\b", re.IGNORECASE)
CLAUSE = re.compile(r"[,;:]|\b(?:sedangkan|sementara|namun|sehingga|melengkapi)\b")
REACH = 90


def role_of(document: Document, start: int, end: int, previous: CountRole | None) -> CountRole:
    """For what the villages count: the words nearest decide, then the sentence; "tiga desa lainnya" takes the role before."""
    body = document.body
    here = FOSTERED_HERE.match(body, end)
    if here is not None and not PLANNED.search(body, _clause_start(body, start), start):
        return "planned" if PLANNED_NEXT.match(body, here.end()) else "fostered"
    first, last = document.sentence_at(start)
    near = body[_clause_start(body, start) : min(last, end + REACH)]
    rules: tuple[tuple[CountRole, re.Pattern[str]], ...] = (
        ("planned", PLANNED), ("at_risk", AT_RISK), ("attending", ATTENDING), ("fostered", FOSTERED),
    )  # fmt: skip
    for role, pattern in rules:
        if role == "fostered" and OTHER_PROGRAMME.match(body, end):
            return "other"
        where = body[_clause_start(body, start) : start] if role == "planned" else near
        if role == "attending" and DISASTER.search(body[first:last]):
            continue
        if pattern.search(where) or (role == "planned" and PLANNED_NEXT.match(body, end)):
            return role
    if previous is not None and REFERS_BACK.match(body, end):
        return previous
    sentence = body[first:last]
    if BINAAN.search(sentence) and not DISASTER.search(sentence):
        return "fostered"
    return "other"


def role_beside(
    document: Document, start: int, previous: tuple[int, CountRole] | None, dates: Sequence[DateFact]
) -> CountRole:
    """The role of a number whose own clause says none: planned where its sentence speaks of a day to come, else that of the
    number before it in its paragraph ("Di Kecamatan A tiga desa. Di Kecamatan B dua desa").
    """
    first, end = document.sentence_at(start)
    if not DISASTER.search(document.body[first:end]):
        low, high = document.positions[first], document.positions[end - 1]
        here = max(low, document.positions[start])
        if any(d.role in ("planned", "deadline") and here <= d.mention.start <= high for d in dates):
            return "planned"
        if previous is not None and "\n" not in document.body[previous[0] : start]:
            return previous[1]
        if TALLY.search(document.body, first, end) and _has_programme(document.body):
            return "fostered"
    return "other"


def _has_programme(body: str) -> bool:
    """Whether the text is about one of the programmes: by its name, or as villages that immigration fosters."""
    named = any(pattern.search(body) for _, pattern in PROGRAMMES)
    return named or (BINAAN.search(body) is not None and IMMIGRATION.search(body) is not None)


def programme_of(document: Document, start: int, end: int, role: CountRole) -> str | None:
    """The programme that the villages belong to, or None where they are not fostered or planned."""
    if role not in ("fostered", "planned"):
        return None
    first, last = document.sentence_at(start)
    for text in (document.body[start : min(last, end + 60)], document.body[first:last], document.body):
        for name, pattern in PROGRAMMES:
            if pattern.search(text):
                return name
    if BINAAN.search(document.body):
        return "desa_binaan_imigrasi" if IMMIGRATION.search(document.body) else "other"
    return None


def basis_of(document: Document, start: int, end: int) -> Basis:
    """Whether the number is new, a total so far, or that of a year."""
    body = document.body
    first, last = document.sentence_at(start)
    before, clause = body[_clause_start(body, start) : start], body[_clause_start(body, start) : min(last, end + 50)]
    if CUMULATIVE.search(before):
        return "cumulative"
    if IN_YEAR.search(body[first:last]):
        return "in_year"
    if NEW.search(clause) or NEW.search(body[first:last]):
        return "new"
    return "cumulative" if CUMULATIVE.search(clause) else "unknown"


def period_of(document: Document, start: int, dates: Sequence[DateFact]) -> str | None:
    """The year or day of the nearest date in the same sentence, or None."""
    first, last = document.sentence_at(start)
    low, high = document.positions[first], document.positions[last - 1]
    here = document.positions[start]
    near = [d for d in dates if d.value is not None and low <= d.mention.start <= high]
    return min(near, key=lambda d: abs(d.mention.start - here)).value if near else None


def office_of(document: Document, start: int, offices: Sequence[OfficeFact]) -> str | None:
    """The acting office on whose account the villages are counted: the last one named before, else the first acting."""
    here = document.positions[start]
    acting = [office for office in offices if office.role == "acting"]
    first, _ = document.sentence_at(start)
    in_sentence = [o for o in acting if document.positions[first] <= o.mention.start < here]
    if in_sentence:
        return in_sentence[-1].name
    return acting[0].name if acting else None


def _clause_start(body: str, start: int) -> int:
    """Where the clause begins that the number stands in, at most 90 characters before it."""
    low = max(0, start - REACH, body.rfind("\n", 0, start) + 1)
    stop = body.rfind(". ", low, start)
    low = stop + 2 if stop >= 0 else low
    ends = [match.end() for match in CLAUSE.finditer(body, low, start)]
    return ends[-1] if ends else low
