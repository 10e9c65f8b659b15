"""Spans that may tell who a victim or a minor is: names, initials, ages, schools, addresses. Recall comes before precision.

What is masked is hidden from readers, so a mask too many costs a word and a mask too few may cost a person.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.officials.names import NOT_NAMES
from tppo_news.facts.places import country_keys
from tppo_news.records import Mask, OfficialFact

MaskKind = Literal["name", "initials", "age", "school", "address"]
_NAME = r"[A-Z][a-z']+(?: (?:(?:bin|binti) )?[A-Z][a-z'.]+){0,4}"
_INITIALS = r"(?:[A-Z]{1,4}|(?:[A-Z]\.){1,4}|[A-Z][a-z]{0,2}(?= ?\())"
VICTIM = re.compile(
    r"(?<![a-z])(?:korban\w*|penyintas|anak(?:-anak)?|bocah|remaja|balita|bayi|gadis|siswa|siswi|pelajar|santri\w*|santriwati|abg|"
    r"di ?bawah umur|pencari suaka|dijual|dieksploitasi|diperdagangkan)\b",
    re.IGNORECASE,
)
ACCUSED = re.compile(
    r"\b(?:tersangka|terdakwa|terpidana|pelaku|buron\w*|perekrut|muncikari|mucikari|calo|tekong|DPO)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
# "korban bernama Ani Lestari", "korban, Ani Lestari", "korban Ani Lestari", "salah satu korban, sebut saja Bunga"
NAMED = re.compile(
    rf"\b[Kk]orban(?:nya)?(?: (?:TPPO|perdagangan orang))?,? (?:yakni |yaitu |bernama |atas nama |sebut saja |adalah |asal \w+,? )?"
    rf"(?P<name>{_NAME})(?P<more>(?:, {_NAME})*(?:,? (?:dan|serta) {_NAME})?)"
)
# Right before an age: "Ani Lestari (16)", "Ani, 16 tahun"
NAME_BEFORE = re.compile(rf"(?P<name>{_NAME}),? ?$")
INITIALS_BEFORE = re.compile(rf"(?<!\w)(?P<name>{_INITIALS}),? ?$")
# "kata Ani, salah satu korban", "Ani Lestari, penyintas"
ROLE = re.compile(r"\b(?:korban|penyintas)\b")
SAYS = re.compile(rf"(?P<name>{_NAME}),? (?:yang (?:juga )?(?:menjadi )?)?(?:salah (?:satu|seorang) )?$")
_AGED_INITIALS = rf"{_INITIALS}(?![\w])(?: ?\(\d{{1,2}}(?: tahun| th)?\))?"
INITIALLED = re.compile(
    r"\b(?:(?:ber)?inisial|korban(?:nya)?(?: TPPO)?,?|anak(?:nya)?,?|siswi,?|bocah,?|remaja(?: putri)?,?|gadis,?|bernama|yakni|"
    rf"yaitu|masing-masing|ibunya,?) (?P<list>{_AGED_INITIALS}(?:, {_AGED_INITIALS})*(?:,? (?:dan|serta|&) {_AGED_INITIALS})?)"
)
INITIALS = re.compile(rf"{_INITIALS}(?![\w])")
AGE = re.compile(
    r"\b(?:[Uu]sia|[Uu]mur|[Bb]erusia|[Bb]erumur)(?:nya)? (?:sekitar |baru |masih )?(?P<age>\d{1,2}|\w+(?: belas)?) tahun\b"
)
PLAIN_AGE = re.compile(r"(?<![\d.,])(?P<age>\d{1,2}) tahun(?= ?(?:,|asal|yang menjadi korban))")
BRACKET_AGE = re.compile(r"\((?P<age>\d{1,2})(?: tahun| th)?\)")
OF_PERSON = re.compile(r"[A-Za-z.] ?$")
OF_LAW = re.compile(r"\b(?:ayat|huruf|pasal|angka) ?$", re.IGNORECASE)
_CAPITALISED = r"(?: [A-Z][\w'-]+)"
SCHOOL = re.compile(
    r"\b(?:(?:SD|SMP|SMA|SMK|MI|MTs|MA|TK|PAUD)(?:N|IT| Negeri| Swasta| Islam| Kristen| Katolik| Muhammadiyah)*(?: \d{1,3})?"
    rf"{_CAPITALISED}{{0,4}}|"
    rf"(?:Pondok Pesantren|Ponpes|Pesantren|Panti Asuhan|Madrasah(?: \w+)?|Sekolah(?: \w+)?){_CAPITALISED}{{1,4}})(?=\W|$)"
)
_PLACE = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
_QUARTER = (
    r"(?:Jalan|Jl\.?|Jln\.?|Gang|Gg\.?|Perumahan|Komplek|Kompleks|Blok|Dusun|Kampung|Kp\.?|Banjar|Lingkungan|Desa|"
    r"Kelurahan|Jorong)"
)
_AREA = r"(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Dusun|Kampung|Nagari|Gampong)"
ADDRESS = re.compile(
    rf"\b(?:{_QUARTER} {_PLACE}(?: [Nn]o(?:mor|\.)? ?\d+\w?)?|RT\.? ?\d+ ?[/,]? ?(?:RW\.? ?\d+)?|"
    rf"(?:asal|warga|berasal dari|tinggal di|beralamat di|rumahnya di) (?!Indonesia)(?:{_AREA} )?{_PLACE}"
    rf"(?:,? (?:Kecamatan|Kabupaten|Kota) {_PLACE})*)"
)
NO_PERSON = NOT_NAMES | frozenset(
    "tppo tppm tppu ppo ppa pmi cpmi tki tkw wni wna abk psk dki ntt ntb diy bhi kbri kjri as ri uu lpsk kpai bp2mi bp3mi dpr tni "
    "pbb ktp kk hp sim sd smp sma smk rt rw hiv polda polres polsek imigrasi kapolres kapolda kasat online scam rp".split()
)
# Without one of these nobody is a victim, and no minor is part of a case.
CUES = (
    "korban",
    "penyintas",
    "bawah umur",
    "inisial",
    "dieksploitasi",
    "diperdagangkan",
    "dijual",
    "cabul",
    "trafficking",
    "tppo",
)
ADULT_FROM = 18
BEFORE = 60
SHORT = 2


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text with what several rules ask of it: where it speaks of victims or minors, and whose ages it gives."""

    body: str
    told: tuple[tuple[int, int], ...]
    aged: tuple[re.Match[str], ...]


def find_masks(document: Document, officials: Iterable[OfficialFact] = ()) -> tuple[Mask, ...]:
    """What may tell who a victim or a minor is, in order; a name that is masked once is masked wherever it stands.

    Officials keep their names; so do those whom the sentence accuses, unless they are minors.
    """
    body = document.body
    folded = lower_ascii(body)
    if not any(cue in folded for cue in CUES):
        return ()
    told = tuple(sentence for sentence in document.sentences if VICTIM.search(folded, *sentence))
    reading = _Reading(body, told, tuple(_person_ages(document, frozenset(told))))
    public = {word for official in officials for word in official.name.split()}
    names = {name for name in _names(reading) if not set(name.split()) <= public}
    spans: set[tuple[int, int, MaskKind]] = set()
    if names:
        called = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")
        spans |= {(match.start(), match.end(), "name") for match in called.finditer(body)}
    for rule in (initials, ages, schools, addresses):
        spans.update(rule(reading))
    kept: list[Mask] = []
    done = 0
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            kept.append(Mask(document.mention(start, end, f"masks.{kind}"), kind))
            done = end
    return tuple(kept)


def _names(reading: _Reading) -> Iterator[str]:
    """Whole names of victims and minors, and the parts by which the text goes on to call them."""
    for name in victim_names(reading):
        yield name
        yield from (part for part in name.split() if len(part) > SHORT)


def victim_names(reading: _Reading) -> Iterator[str]:
    """Read "korban bernama Ani Lestari", "Ani Lestari (16)", "kata Ani, salah satu korban"."""
    body = reading.body
    for match in NAMED.finditer(body):
        yield from (name for name in re.findall(_NAME, match["name"] + match["more"]) if _is_name(name))
    for match in ROLE.finditer(body):
        said = SAYS.search(body, max(0, match.start() - BEFORE), match.start())
        if said is not None and _is_name(said["name"]):
            yield said["name"]
    for match in reading.aged:
        named = NAME_BEFORE.search(body, max(0, match.start() - BEFORE), match.start())
        if named is not None and _is_name(named["name"]):
            yield named["name"]


def _person_ages(document: Document, told: frozenset[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The ages of minors, and of others in a sentence about victims, of whom it does not say that they are accused."""
    body = document.body
    for match in (m for pattern in (AGE, PLAIN_AGE, BRACKET_AGE) for m in pattern.finditer(body)):
        written, before = match["age"], body[max(0, match.start() - 8) : match.start()]
        if match.re is BRACKET_AGE and (not OF_PERSON.search(before) or OF_LAW.search(before)):
            continue
        minor = not written.isdigit() or int(written) < ADULT_FROM
        if minor or (document.sentence_at(match.start()) in told and not _is_accused(body, match.start())):
            yield match


def _is_accused(body: str, start: int) -> bool:
    return ACCUSED.search(body, max(0, start - BEFORE), start) is not None


def _is_name(name: str) -> bool:
    words = [word.lower() for word in name.split()]
    return not any(word in NO_PERSON or word in country_keys() for word in words)


def _in_sentences(pattern: re.Pattern[str], reading: _Reading) -> Iterator[re.Match[str]]:
    """The matches within sentences that speak of victims or minors."""
    for start, end in reading.told:
        yield from pattern.finditer(reading.body, start, end)


def initials(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "korban berinisial NM", "NM (15)", "siswi AB dan CD"."""
    body = reading.body
    for match in reading.aged:
        named = INITIALS_BEFORE.search(body, max(0, match.start() - 12), match.start())
        if named is not None:
            yield named.start(), match.end(), "initials"
    for match in _in_sentences(INITIALLED, reading):
        if _is_accused(body, match.start("list")):
            continue
        for one in INITIALS.finditer(body, match.start("list"), match.end("list")):
            if one.group().lower() not in NO_PERSON:
                yield one.start(), one.end(), "initials"


def ages(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "berusia 15 tahun", "umur tiga belas tahun", "Ani (16)": of minors anywhere, of others in a sentence about victims."""
    for match in reading.aged:
        yield match.start(), match.end(), "age"


def schools(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "SMP Negeri 3 Antahraya", "SMKN 1 Sukamaju", "Ponpes Al Contoh" in a sentence about victims or minors."""
    for match in _in_sentences(SCHOOL, reading):
        if " " in match.group() or match.group()[-1].isdigit():
            yield match.start(), match.end(), "school"


def addresses(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "warga Desa Antahraya", "asal Kabupaten Antahraya", "Jalan Contoh No. 7", "RT 03 RW 05" beside victims or minors."""
    for match in _in_sentences(ADDRESS, reading):
        yield match.start(), match.end(), "address"
