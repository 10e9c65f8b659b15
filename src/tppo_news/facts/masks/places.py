"""Schools and addresses by which a victim or a minor could be found."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.masks.reading import MaskKind, Reading
from tppo_news.facts.masks.words import ACCUSING, NO_PERSON, VICTIM, either, known_places
from tppo_news.facts.numerals import find_pieces, matches_at
from tppo_news.facts.openings import openings
from tppo_news.facts.places import HEADLINE_WORDS
from tppo_news.facts.words import HEAD, find_heads, heads_of

_CAPITALISED = r"(?: [A-Z][\w'-]+)"
SCHOOL = re.compile(
    r"\b(?:(?:SDLB|SLB|SD|SMP|SMA|SMK|MI|MT[sS]|MA|TK|PAUD|TPQ)(?:N|IT| Negeri| Swasta| Islam| Kristen| Katolik|"
    r" Muhammadiyah)*(?: \d{1,3})?"
    rf"{_CAPITALISED}{{0,4}}|"
    r"(?:Pondok Pesantren|Ponpes|Pondok|Pesantren|Panti Asuhan|Madrasah(?: \w+)?|Sekolah(?: \w+)?|Universitas|Politeknik)"
    rf"{_CAPITALISED}{{1,4}})(?=\W|$)"
)
_GENERAL = frozenset(
    "sekolah menengah pertama atas kejuruan dasar luar biasa rakyat negeri madrasah tsanawiyah aliyah".split()
)
# Of headlines, where every word is large: "Siswi SMK Terlantar".
_NO_SCHOOL = HEADLINE_WORDS | frozenset(
    "korban dijual hamil hilang tewas telantar terlantar dicabuli diperkosa disekap".split()
)
_PLACE = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
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
_REACH = 45


def schools(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "SMP Negeri 3 Antahraya", "SMKN 1 Sukamaju", "Ponpes Al Contoh" in a sentence about victims or minors."""
    for sentence in reading.about:
        for match in SCHOOL.finditer(reading.body, *sentence):
            words = match.group().lower().split()
            named = len(words) > 1 and words[1] not in _NO_SCHOOL
            if (named or words[0][-1].isdigit()) and not _GENERAL.issuperset(words):
                yield match.start(), match.end(), "school"


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
            if _is_wide(match.group()):
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
