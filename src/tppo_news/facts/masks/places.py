"""Schools and addresses by which a victim or a minor could be found."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.masks.reading import MaskKind, Reading, Span
from tppo_news.facts.masks.words import ACCUSING, NO_PERSON, TOLD_HARM, VICTIM, either, known_places
from tppo_news.facts.numerals import find_pieces, holds_any, matches_at
from tppo_news.facts.openings import openings
from tppo_news.facts.phrases import WORD, find_words
from tppo_news.facts.places import HEADLINE_WORDS
from tppo_news.facts.words import HEAD, find_heads, heads_of

_CAPITALISED = r"(?: [A-Z][\w'-]+)"
_KIND = r"(?: ?N| ?IT| Negeri| Swasta| Islam| Kristen| Katolik| Muhammadiyah| Inpres| Satu Atap| Luar Biasa)"
SCHOOL = re.compile(
    r"\b(?:(?:SDLB|SLB|SD|SMP|SMA|SMK|MI|MT[sS]|MA|TK|PAUD|TPQ|MDTA?|PKBM|STIKES|STKIP|IAIN|UIN|STM)"
    rf"{_KIND}*(?: \d{{1,3}})?{_CAPITALISED}{{0,4}}(?: \d{{1,3}}(?! tahun|\w){_CAPITALISED}{{0,2}})?|"
    rf"(?:Sekolah (?:Dasar|Menengah (?:Pertama|Atas|Kejuruan)|Rakyat|Luar Biasa)|Madrasah (?:Ibtidaiyah|Tsanawiyah|Aliyah)|"
    rf"Taman Kanak-kanak){_KIND}*(?: \([A-Z]{{2,4}}N?\))?(?: \d{{1,3}})?{_CAPITALISED}{{0,3}}|"
    r"(?:Pondok Pesantren|Ponpes|Pondok|Pesantren|Panti Asuhan|Madrasah(?: \w+)?|Sekolah(?: \w+)?|Universitas|Politeknik|"
    r"Institut|Akademi|Dayah|Rumah Tahfi[zd]h?|Kampus)"
    rf"{_CAPITALISED}{{1,4}})(?=\W|$)"
)
_HIGHER = re.compile("Universitas|Institut|Akademi|Politeknik|Kampus|STIKES|STKIP|IAIN|UIN")
_STUDENT = re.compile(r"mahasisw|korban")
_GENERAL = frozenset(
    "sekolah menengah pertama atas kejuruan dasar luar biasa rakyat negeri madrasah tsanawiyah aliyah ibtidaiyah taman "
    "kanak-kanak sd smp sma smk mi mts ma tk paud swasta islam inpres sederajat".split()
)
# Towns that are called so: "kantor di Pondok Cabe".
_PONDOK = frozenset(
    "aren bambu betung cabe gede indah kelapa kopi labu melati petir pinang pucung rangon ranji".split()
)
# Whoever teaches or speaks there is known by it; no victim is: "dosen Universitas Antah".
_OF_STAFF = re.compile(
    either(
        "dosen pengamat rektor(?:at)? wakil_rektor guru_besar akademisi pakar dekan peneliti penelitian ahli sosiolog "
        "kriminolog psikolog_dari pengajar profesor prof\\.? direktur ketua_program asrama wisma "
        "narasumber antropolog ekonom"
    )
    + r"(?: [\w,()]+){0,6} $"
)
# A school that is taught or visited, and not attacked: "sosialisasi kepada siswa SMAN 1 Antah".
_OUTREACH = re.compile(
    either(
        "sosialisasi penyuluhan edukasi goes_to_school pembekalan seminar workshop upacara pembina_upacara mengedukasi kuliah_umum "
        "peserta narasumber lomba launching penyerahan deklarasi"
    )
    + r"\b"
)
# Of headlines, where every word is large: "Siswi SMK Terlantar".
_NO_SCHOOL = HEADLINE_WORDS | frozenset(
    "teknik jurusan korban dijual hamil hilang tergiur tewas telantar terlantar dicabuli diperkosa disekap".split()
)
_PLACE = r"[A-Z][\w'-]*(?: (?!R[TWtw]\b|No(?:mor)?\b)[A-Z][\w'-]*){0,3}"
_STREET = r"(?:[Jj]alan|Jl\.?|Jln\.?|Gang|Gg\.?|Perumahan|Perum|Komplek|Kompleks|Blok|Lorong)"
_HAMLET = (
    r"(?:[Dd]esa|[Kk]elurahan|[Dd]usun|[Kk]ampung|Kp\.?|[Nn]agari|[Gg]ampong|[Jj]orong|[Bb]anjar|[Ll]ingkungan|[Pp]ekon|"
    r"[Dd]ukuh)"
)
_AREA = rf"(?:{_HAMLET}|[Kk]ecamatan|[Kk]abupaten|[Kk]ota)"
_AREAS = rf"(?:,? {_AREA} {_PLACE})*"
_RT = r"R[Tt][ ./]*(?:R[Ww][ ./]*)?\d+(?: ?[/,]? ?(?:R[Ww][ ./]*)?\d+)?"
_FROM = r"(?:[Aa]sal|[Ww]arga|berasal dari|tinggal di|beralamat di|rumahnya di|kelahiran)"
HAMLET = re.compile(rf"\b{_HAMLET} (?P<place>{_PLACE})")
ADDRESS = re.compile(
    rf"\b(?:{_STREET} {_PLACE}(?: [Nn]o(?:mor|\.)? ?\d+\w?)?|{_HAMLET} {_PLACE}(?!\w| \(\d)|{_RT}|"
    # Not a person by that word: "warga Ani (50)".
    rf"{_FROM} (?!Indonesia|Negara|R[TW]\b)(?:{_AREA} )?{_PLACE}{_AREAS}(?!\w| \(\d))"
)
# What its matches begin with; RT may have its number glued to it.
_ADDRESS_HEADS = openings(ADDRESS.pattern.removeprefix(r"\b"), HEAD)
_RTS = ("RT", "Rt")
# "ABG putri di Antahkota, Antahraya berinisial I (15)"
HOME = re.compile(
    rf"\b(?:ABG|[Gg]adis|[Aa]nak|[Rr]emaja|[Ss]iswi|[Ss]iswa|[Bb]ocah)(?: [a-z]+){{0,2}} di (?P<place>{_PLACE}(?:, {_PLACE})?),? "
    r"(?:yang )?(?:berinisial|inisial|bernama)\b"
)
_YOUNG = heads_of(("abg", "gadis", "anak", "remaja", "siswi", "siswa", "bocah"))
# Where a street or a village is not a home.
_NO_HOME = re.compile(
    either(
        "hotel penginapan wisma kafe karaoke kantor polsek polres polda mapol\\w+ mako kades "
        "kepala_(?:desa|dusun|kampung) lurah camat balai sekretaris bpd ketua tkp tempat_kejadian berjualan "
        "pemerintah(?:an)? aparatur pemdes perangkat"
    )
    + r"(?: [a-z]+)? (?:\w+ )?(?:di )?$"
)
# "ditemukan di hutan jati di Desa …": where it happened.
_SCENE = re.compile(
    r"\b(?:terjadi|ditemukan|digerebek|penggerebekan|ditangkap|diamankan|diringkus)\b(?!.*\brumah)[^.;\n]{0,50} "
    r"di (?:[A-Z0-9][\w.]*[ ,]*){0,5}$"
)
_LEAD = re.compile(
    r"(?:[Aa]sal |[Ww]arga |berasal dari |tinggal di |kelahiran )(?:[Kk]abupaten |[Kk]ota |[Pp]rovinsi )?"
)
_BEFORE_AREA = re.compile(rf"{_FROM} (?={_AREA} )")
_LARGE = re.compile(r"(?:[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Pp]rovinsi) ")
_NAMED_AREAS = frozenset(
    "jalan desa kelurahan kampung dusun kecamatan kabupaten kota rt rw lingkungan perumahan".split()
)
_NO_PLACE = NO_PERSON - _NAMED_AREAS
_PROGRAMMES = frozenset("ramah binaan migran wisata siaga sadar cerdas tangguh digital mandiri".split())
_NO_HEADLINE = frozenset(
    "diduga jadi menjadi korban dijual disekap tewas dipulangkan ditangkap ditipu terjebak".split()
)
_REACH = 45


def schools(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "SMP Negeri 3 Antahraya", "SMKN 1 Sukamaju", "Ponpes Al Contoh" in a sentence about victims or minors,
    "siswi Sekolah Dasar Negeri 2 Antahraya", "korban belajar di MAN 2 Antahsari"; and again wherever the text names it.

    Not where somebody teaches, nor a school that is only visited or taught.
    """
    body = reading.body
    if not reading.protected and not holds_any(reading.folded, TOLD_HARM):
        return
    found: set[str] = set()
    for sentence in reading.about:
        for match in SCHOOL.finditer(body, *sentence):
            if _is_named(match.group()) and not _is_only_visited(reading, match.start(), sentence):
                found.add(match.group())
    yield from ((start, end, "school") for start, end in find_words(body, found, WORD))


def _is_named(school: str) -> bool:
    """Whether this is one school and not a kind of school, a town or a headline: "SMP Negeri", "Pondok Gede"."""
    words = school.lower().replace("(", " ").replace(")", " ").split()
    if words[0] == "pondok" and words[1] in _PONDOK:
        return False
    named = len(words) > 1 and words[1] not in _NO_SCHOOL
    return (named or words[0][-1].isdigit()) and not _GENERAL.issuperset(words)


def _is_only_visited(reading: Reading, start: int, sentence: Span) -> bool:
    """Whether somebody teaches there, or the sentence tells of a lesson and of nobody protected."""
    first, last = sentence
    if _OF_STAFF.search(reading.body, max(first, start - 2 * _REACH), start):
        return True
    if _HIGHER.match(reading.body, start) and _STUDENT.search(reading.folded, first, last) is None:
        return True
    if _OUTREACH.search(reading.body, first, last) is None:
        return False
    return not any(first <= one.start < last for one in reading.protected)


def addresses(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "warga Desa Antahraya", "asal Dusun Antah", "Jalan Contoh No. 7", "RT 03 RW 05" beside victims or minors."""
    body = reading.body
    homes: set[str] = set()
    found: set[tuple[int, int]] = set()
    starts = sorted((*find_heads(reading.folded, _ADDRESS_HEADS), *find_pieces(body, _RTS))) if reading.about else []
    for first, last in reading.about:
        told = (first, last) in reading.told
        within = starts[bisect_left(starts, first) : bisect_left(starts, last)]
        for match in matches_at(ADDRESS, body, within, last):
            if _is_wide(match.group()) or _is_programme(match.group()):
                continue
            if (told or _follows_protected(reading, match.start())) and not _is_elsewhere(reading, match.start()):
                found.update(_parts(match))
                homes.update(one["place"] for one in HAMLET.finditer(match.group()))
    if "nisial" in body or "bernama" in body:
        found.update(match.span("place") for match in matches_at(HOME, body, find_heads(reading.folded, _YOUNG)))
    for match in HAMLET.finditer(body) if homes else ():
        if match["place"] in homes and not _NO_HOME.search(body, max(0, match.start() - _REACH), match.start()):
            found.add(match.span())
    yield from ((start, end, "address") for start, end in found)


def _parts(match: re.Match[str]) -> list[tuple[int, int]]:
    """The smallest places of an address one by one, so that a headline that names only one of them is masked too.

    Of "warga Dusun Antah, Desa Antahraya, Kecamatan Antahsari" the hamlet and the village, of "warga Antahsari" the whole, of
    "warga Kecamatan Antahsari" nothing.
    """
    parts: list[tuple[int, int]] = []
    start = match.start()
    for place in match.group().split(", "):
        lead = _BEFORE_AREA.match(place)
        parts.append((start + (lead.end() if lead else 0), start + len(place)))
        start += len(place) + len(", ")
    small = [span for span in parts if HAMLET.match(match.string, *span)]
    if small or _LARGE.match(match.string, parts[0][0]):
        return small
    return parts[:1]


def _is_wide(address: str) -> bool:
    """Whether only a regency, a province or a country is told: "asal Vietnam", "warga Kota Batam"; or no place at all."""
    place = _LEAD.sub("", address)
    return place_key(place) in known_places() or place.split()[0].lower() in _NO_PLACE


def _is_programme(address: str) -> bool:
    """Whether these are the words of a programme or a headline: "Desa Ramah Perempuan", "Warga Antahsari Diduga Korban"."""
    words = [word.lower().rstrip(",") for word in address.split()]
    return words[1] in _PROGRAMMES or not _NO_HEADLINE.isdisjoint(words[2:])


def _follows_protected(reading: Reading, start: int) -> bool:
    """Whether somebody protected is named right before, in the same sentence."""
    near = [one.end for one in reading.protected if start - 2 * _REACH <= one.end <= start]
    return bool(near) and ". " not in reading.body[near[-1] : start]


def _is_elsewhere(reading: Reading, start: int) -> bool:
    """Whether this place is that of an office or an inn, or of somebody whom the text accuses."""
    body = reading.body
    low = max(body.rfind("\n", 0, start) + 1, start - _REACH)
    if _NO_HOME.search(body, low, start) or _SCENE.search(body, max(0, low - _REACH), start):
        return True
    other = max((one.end for one in reading.strangers if low < one.end <= start), default=-1)
    own = max((one.end for one in reading.protected if low < one.end <= start), default=-1)
    if other > own and start - other < 12:
        return True
    accusing = max((match.start() for match in ACCUSING.finditer(reading.folded, low, start)), default=-1)
    return accusing >= 0 and accusing > own and VICTIM.search(reading.folded, accusing, start) is None
