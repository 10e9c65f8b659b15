"""Ages by which a victim or a minor may be told."""

import re
from collections.abc import Iterator

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.masks.reading import MaskKind, Reading
from tppo_news.facts.masks.roles import is_minor
from tppo_news.facts.masks.signs import AGE_BEHIND, YEARS
from tppo_news.facts.masks.words import known_places
from tppo_news.facts.numerals import find_pieces
from tppo_news.facts.words import find_heads, heads_of

_UNIT = re.compile(r" (?P<unit>[Tt]ahun|bulan|hari|minggu)\b(?! kandungan)")
_YEAR = ("tahun", "Tahun")
_UNITS = heads_of(("tahun", "bulan", "hari", "minggu"))
_NUMBER = re.compile(rf"(?<![\w.,])(?:\d{{1,2}} ?(?:-|hingga|sampai|dan|atau) ?)?(?P<age>{YEARS})$")
# "berusia 15 tahun", "usianya masih tiga belas tahun"
_OF_AGE = re.compile(
    r"(?<!\w)(?:[Uu]sia|[Uu]mur|[Bb]er(?:usia|umur))(?:nya)? (?:yang |sekitar |baru |masih |kira-kira |antara |rata-rata |"
    r"di bawah |menginjak |genap |ke-?)*$"
)
# "usianya baru 16 (enam belas tahun)"
_TWICE = re.compile(r"[Uu]sia(?:nya)? (?:\w+ )?(?P<age>\d{1,2}) ?\([a-z ]+ tahun\)")
# "gadis 16 tahun itu", "bocah perempuan 9 tahun"
_OF_WHO = re.compile(
    r"(?<!\w)(?:gadis|bocah|anak\w*|remaja|siswi|siswa|bayi|balita|abg|pelajar|santri|perempuan|wanita|korban|tkw|tki|pmi|putri|"
    r"putra|cucu\w*|keponakan\w*|adik\w*|putrinya|putranya)(?: [A-Za-z]+){0,2},? $",
    re.IGNORECASE,
)
_NO_AGE = re.compile(r" (?:penjara|lalu|silam|terakhir|lamanya|bekerja|kurungan|mendatang|ke depan)\b")
_AND_THEN = re.compile(r" ?(?:,|asal|yang menjadi korban)")
_AFTER_COMMA = re.compile(r"[\w)], $")
_IN_BRACKETS = re.compile(r"\((?P<age>\d{1,2})(?: ?(?:tahun|thn?|th))?\)")
_OF_PERSON = re.compile(r"[A-Za-z.] ?$")
_OF_LAW = re.compile(r"\b(?:ayat|huruf|pasal|angka|nomor) ?$", re.IGNORECASE)
_ACCUSED = re.compile(
    r"\b(?:tersangka|terdakwa|terpidana|pelaku|buron\w*|perekrut|mun?cikari|calo|tekong|DPO|pria|lelaki|lansia|kakek|ayah|bapak)\b"
    r"[^.\n]{0,40}$",
    re.IGNORECASE,
)
# "pria berusia 34 tahun itu dibunuh": said of no accused.
_SUFFERS = re.compile(
    r"(?: itu| tersebut|,)? (?:ditemukan|tewas|meninggal|disiksa|disekap|dianiaya|dibunuh|dijual|dipaksa|ditipu|tertipu|"
    r"diselamatkan|dipukuli|diperdagangkan)\b"
)
# "korban lain, pria berusia 33 tahun"
_OF_VICTIM = re.compile(
    r"\b[Kk]orban(?: lain(?:nya)?| itu| tersebut)?,? (?:yakni |adalah |merupakan )?(?:seorang |satu )?"
    r"(?:pria|lelaki|ayah|bapak)\b[^.\n]{0,30}$"
)
# "Filipina (62), Brunei (17)": how many, and no age.
_PLACE_BEFORE = re.compile(r"(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+ ?$")
_REACH = 60


def ages(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "berusia 15 tahun", "umur tiga belas tahun", "gadis 16 tahun", "siswi (14)", "bayi berusia 8 bulan": of minors
    anywhere, of others in a sentence about victims; behind a name, the age goes with the name: "korban Ani (21)"."""
    body = reading.body
    taken: set[int] = set()
    for caption in reading.others:
        age = AGE_BEHIND.match(body, caption.end)
        if age is not None:
            taken.add(age.end())
    for caption in reading.protected:
        age = AGE_BEHIND.match(body, caption.end)
        if age is not None:
            start = age.start("age") - 1 if age["age"] else age.start("bare" if age["bare"] else "lone")
            yield start, age.end(), "age"
            taken.add(age.end())
    yield from ((start, end, "age") for start, end in _in_words(reading) if end not in taken)
    twice = (_TWICE.match(body, at) for at in find_pieces(reading.folded, ("usia",)))
    yield from ((*match.span(), "age") for match in twice if match is not None and is_minor(match["age"]))
    for match in _IN_BRACKETS.finditer(body):
        before = body[max(0, match.start() - 8) : match.start()]
        if match.end() in taken or not _OF_PERSON.search(before) or _OF_LAW.search(before):
            continue
        if _is_of_place(body, match.start()):
            continue
        if is_minor(match["age"]) or _is_told(reading, match.start()):
            yield match.start(), match.end(), "age"


def _is_of_place(body: str, start: int) -> bool:
    """Whether a number in brackets follows a country or a region, whose people it counts."""
    before = _PLACE_BEFORE.search(body, max(0, start - 40), start)
    words = before.group().split() if before else []
    return any(place_key(" ".join(words[at:])) in known_places() for at in range(len(words)))


def _in_words(reading: Reading) -> Iterator[tuple[int, int]]:
    """The ages with their unit behind them."""
    body = reading.body
    units = (_UNIT.match(body, at - 1) for at in find_heads(reading.folded, _UNITS) if at)
    for unit in filter(None, units):
        number = _NUMBER.search(body, max(0, unit.start() - 24), unit.start())
        if number is None or _NO_AGE.match(body, unit.end()):
            continue
        low = max(0, number.start() - _REACH)
        led = _OF_AGE.search(body, low, number.start())
        if led is None and not (
            unit["unit"] in _YEAR
            and (
                _OF_WHO.search(body, low, number.start())
                or (_AFTER_COMMA.search(body, low, number.start()) and _AND_THEN.match(body, unit.end()))
            )
        ):
            continue
        start = led.start() if led else number.start()
        minor = is_minor(number["age"]) if unit["unit"] in _YEAR else reading.is_told(start)
        if minor or _is_told(reading, start, suffers=_SUFFERS.match(body, unit.end()) is not None):
            yield start, unit.end()


def _is_told(reading: Reading, start: int, *, suffers: bool = False) -> bool:
    """Whether a sentence about victims gives this age, and not of somebody accused or of somebody else by name."""
    accused = None if suffers else _ACCUSED.search(reading.body, max(0, start - _REACH), start)
    if not reading.is_told(start) or (accused and not _OF_VICTIM.search(reading.body, max(0, start - _REACH), start)):
        return False
    line = reading.body.rfind("\n", 0, start)
    other = max((one.end for one in reading.strangers if max(line, start - _REACH) < one.end <= start), default=-1)
    own = max((one.end for one in reading.protected if one.end <= start), default=-1)
    return other <= own
