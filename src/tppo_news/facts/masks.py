"""Spans that may tell who a victim or a minor is: names, initials, ages, schools, addresses. Recall comes before precision.

What is masked is hidden from readers, so a mask too many costs a word and a mask too few may cost a person.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.figures.naming import ACCUSED_AFTER, ACCUSED_BEFORE, ACCUSED_OBJECT, AGED
from tppo_news.facts.mask_names import ACCUSING, NAME, introduced_names, kin_initials
from tppo_news.facts.mask_places import ADDRESS, SCHOOL, home_places
from tppo_news.facts.numerals import lower_ascii, parse_collective
from tppo_news.facts.officials.names import NOT_NAMES
from tppo_news.facts.phrases import WORD, find_words
from tppo_news.facts.places import country_keys
from tppo_news.records import Mask, OfficialFact

MaskKind = Literal["name", "initials", "age", "school", "address"]
_INITIALS = r"(?:[A-Z]{1,4}|(?:[A-Z]\.){1,4}|[A-Z][a-z]{0,2}(?= ?\())"
# Run on text in lower case, like MIGRANT and ACCUSING.
VICTIM = re.compile(
    r"(?<![a-z])(?:korban\w*|penyintas|anak(?:-anak)?(?! (?:buah|perusahaan|usaha|pejabat|pengusaha|anggota|tangga))|"
    r"bocah|remaja|balita|bayi|gadis|siswa|siswi|pelajar|santri\w*|"
    r"santriwati|abg|"
    r"di ?bawah umur|pencari suaka|dijual|dieksploitasi|diperdagangkan)\b"
)
# Migrants who are not called victims: their names and initials are masked like a victim's, not the places they come from.
MIGRANT = re.compile(
    r"(?<![a-z])(?:c?pmi|c?tki|ctk|tkw|wni|pekerja migran|calon (?:pekerja|pengantin|tenaga kerja|penumpang)|abk|"
    r"pengungsi|psk|lc|pemandu lagu)(?![a-z])"
)
# "IS (32), yang berperan sebagai perekrut", "FB (35) dan ILH (32) ditangkap"
HIS_PART = re.compile(
    r"[^.;\n]{0,60}? (?:yang (?:berperan|bertugas|bertindak)|ditangkap|diringkus|dibekuk|diciduk|selaku perekrut|"
    r"sebagai perekrut)\b"
)
ACCUSED = re.compile(
    r"\b(?:tersangka|terdakwa|terpidana|pelaku|buron\w*|perekrut|muncikari|mucikari|calo|tekong|DPO)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
# "korban bernama Ani Lestari", "korban, Ani Lestari", "korban Ani Lestari", "salah satu korban, sebut saja Bunga"
# A pattern that begins with plain letters, and looks back from them, is scanned for many times as fast as one behind a boundary.
NAMED = re.compile(
    rf"orban(?<=\b[Kk]orban)(?:nya)?(?: (?:TPPO|perdagangan orang))?,? (?:yakni |yaitu |bernama |atas nama |sebut saja |adalah |"
    rf"asal \w+,? )?"
    rf"(?P<name>{NAME})(?P<more>(?:, {NAME})*(?:,? (?:dan|serta) {NAME})?)"
)
# "TKW bernama Sari", "calon PMI itu adalah Ani Lestari"
MIGRANT_NAMED = re.compile(
    rf"[CPTWpc](?<!\w.)(?:(?<=P)MI|(?<=C)(?:PMI|TKI|TK)|(?<=T)(?:KI|KW)|(?<=W)NI|(?<=[Pp])ekerja [Mm]igran|"
    rf"(?<=[Cc])alon [Tt]enaga [Kk]erja)(?: \w+){{0,3}}?,? (?:bernama|"
    rf"atas nama|yaitu|yakni|adalah),? "
    rf"(?P<name>{NAME})(?P<more>(?:, {NAME})*(?:,? (?:dan|serta) {NAME})?)"
)
NAMING = ("bernama", "atas nama", "yaitu", "yakni", "adalah")
# Right before an age: "Ani Lestari (16)", "Ani, 16 tahun"
NAME_BEFORE = re.compile(rf"(?P<name>{NAME}),? ?$")
INITIALS_BEFORE = re.compile(rf"(?<!\w)(?P<name>{_INITIALS}),? ?$")
# "kata Ani, salah satu korban", "Ani Lestari, penyintas"
ROLE = re.compile(r"(?:k(?<!\wk)orban|p(?<!\wp)enyintas)\b")
SAYS = re.compile(rf"(?P<name>{NAME}),? (?:yang (?:juga )?(?:menjadi )?)?(?:salah (?:satu|seorang) )?$")
_AGED_INITIALS = rf"{_INITIALS}(?![\w])(?: alias \w+)?(?: ?\((?:\d{{1,2}}(?: tahun| th)?|[^)\n]{{3,44}})\))?"
INITIALLED = re.compile(
    r"\b(?:(?:[Bb]er)?[Ii]nisial,?|[Kk]orban(?:nya)?(?: TPPO)?,?(?: (?:adalah|yakni|yaitu|ialah|bernama))?|"
    r"anak(?:nya)?,?|siswi,?|bocah,?|remaja(?: putri)?,?|gadis,?|bernama|yakni|"
    rf"yaitu|masing-masing|ibunya,?) (?P<list>{_AGED_INITIALS}(?:, {_AGED_INITIALS})*(?:,? (?:dan|serta|"
    rf"&) {_AGED_INITIALS})?)"
)
INITIALS = re.compile(rf"{_INITIALS}(?![\w])")
WORD_OR_STOP = re.compile(r"[\w.]")
BRACKETED_DIGITS = re.compile(r"\(\d\d")
AGE = re.compile(
    r"[UuBb](?<!\w.)(?:(?<=[Uu])(?:sia|mur)|(?<=[Bb])er(?:usia|umur))(?:nya)? "
    r"(?:sekitar |baru |masih )?(?P<age>\d{1,2}|\w+(?: belas)?) tahun\b"
)
PLAIN_AGE = re.compile(r"(?P<age>\d(?<![\d.,].)\d?) tahun(?= ?(?:,|asal|yang menjadi korban))")
BRACKET_AGE = re.compile(r"\((?P<age>\d{1,2})(?: tahun| th)?\)")
OF_PERSON = re.compile(r"[A-Za-z.] ?$")
OF_LAW = re.compile(r"\b(?:ayat|huruf|pasal|angka) ?$", re.IGNORECASE)
NO_PERSON = NOT_NAMES | frozenset(
    "tppo tppm tppu ppo ppa pmi cpmi tki tkw wni wna abk psk dki ntt ntb diy bhi kbri kjri as ri uu lpsk kpai bp2mi bp3mi dpr tni "
    "pbb ktp kk hp sim sd smp sma smk rt rw hiv polda polres polsek imigrasi kapolres kapolda kasat online scam rp "
    "penipuan lapor disiksa profil kakak adik dijual dijanjikan kisah modus diduga disekap dipulangkan".split()
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
LEAD_UP = 220
SHORT = 2


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text with what several rules ask of it: where it speaks of victims or minors, and whose ages it gives."""

    body: str
    folded: str
    """The body in lower case."""
    told: tuple[tuple[int, int], ...]
    wide: tuple[tuple[int, int], ...]
    """Sentences about victims, minors or migrants."""
    aged: tuple[re.Match[str], ...]
    """Names and initials with an age in brackets behind them."""
    accused: frozenset[str]
    """Names and initials of those whom the text accuses."""
    ages: tuple[re.Match[str], ...]
    """The ages of persons that may be told by them."""


def find_masks(document: Document, officials: Iterable[OfficialFact] = ()) -> tuple[Mask, ...]:
    """What may tell who a victim or a minor is, in order; a name that is masked once is masked wherever it stands.

    Officials keep their names; so do those whom the sentence accuses, unless they are minors.
    """
    body = document.body
    folded = lower_ascii(body)
    if not any(cue in folded for cue in CUES):
        return ()
    told = {document.sentence_at(match.start()) for match in VICTIM.finditer(folded)}
    wide = told | {document.sentence_at(match.start()) for match in MIGRANT.finditer(folded)}
    aged = _aged(body)
    reading = _Reading(
        body,
        folded,
        tuple(sorted(told)),
        tuple(sorted(wide)),
        aged,
        _accused(body, folded, aged),
        tuple(_person_ages(document, told)),
    )
    public = {word for official in officials for word in official.name.split()}
    names = {name for name in _names(reading) if not set(name.split()) <= public}
    spans: set[tuple[int, int, MaskKind]] = set()
    spans |= {(start, end, "name") for start, end in find_words(body, names, WORD)}
    for rule in (initials, ages, schools, addresses):
        spans.update(rule(reading))
    letters = {
        body[start:end] for start, end, kind in spans if kind == "initials" and INITIALS.fullmatch(body, start, end)
    }
    spans.update(_again(body, letters - reading.accused))
    kept: list[Mask] = []
    done = 0
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
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
    """Read "korban bernama Ani Lestari", "Ani Lestari (16)", "kata Ani, salah satu korban", "TKW bernama Sari Kenanga"."""
    body = reading.body
    named_migrants = MIGRANT_NAMED.finditer(body) if any(mark in body for mark in NAMING) else ()
    for match in (*NAMED.finditer(body), *named_migrants):
        yield from (name for name in re.findall(NAME, match["name"] + match["more"]) if _is_name(name))
    yield from (name for name in introduced_names(body, reading.folded) if _is_name(name))
    for match in ROLE.finditer(body):
        said = SAYS.search(body, max(0, match.start() - BEFORE), match.start())
        if said is not None and _is_name(said["name"]):
            yield said["name"]
    for match in reading.ages:
        named = NAME_BEFORE.search(body, max(0, match.start() - BEFORE), match.start())
        if named is not None and _is_name(named["name"]):
            yield named["name"]


def _aged(body: str) -> tuple[re.Match[str], ...]:
    """Each name with an age in brackets, looked for in the lines that have such a bracket."""
    lines = {
        (body.rfind("\n", 0, cue.start()) + 1, body.find("\n", cue.end())) for cue in BRACKETED_DIGITS.finditer(body)
    }
    return tuple(
        match for start, end in sorted(lines) for match in AGED.finditer(body, start, end if end >= 0 else len(body))
    )


def _person_ages(document: Document, told: Set[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The ages of minors, and of others in a sentence about victims, of whom it does not say that they are accused."""
    body = document.body
    in_words = (AGE, PLAIN_AGE) if " tahun" in body else ()
    for match in (m for pattern in (*in_words, BRACKET_AGE) for m in pattern.finditer(body)):
        written, before = match["age"], body[max(0, match.start() - 8) : match.start()]
        if match.re is BRACKET_AGE and (not OF_PERSON.search(before) or OF_LAW.search(before)):
            continue
        if _is_minor(written) or (document.sentence_at(match.start()) in told and not _is_accused(body, match.start())):
            yield match


def _is_minor(age: str) -> bool:
    return not age.isdigit() or int(age) < ADULT_FROM


def _is_accused(body: str, start: int) -> bool:
    return ACCUSED.search(body, max(0, start - BEFORE), start) is not None


def _is_caught(reading: _Reading, match: re.Match[str]) -> bool:
    """Whether a list of migrants is one of people taken in: "menangkap tiga WNI berinisial AB, CD dan EF"."""
    opening = reading.body.rfind("\n", 0, match.start()) + 1
    lead = reading.folded[max(opening, match.start() - LEAD_UP) : match.start()].rpartition(". ")[2]
    return ACCUSING.search(lead) is not None and VICTIM.search(lead) is None


def _is_name(name: str) -> bool:
    words = [word.lower() for word in name.split()]
    return not any(word in NO_PERSON or word in country_keys() or parse_collective(word) for word in words)


def _in_sentences(pattern: re.Pattern[str], reading: _Reading) -> Iterator[re.Match[str]]:
    """The matches within sentences that speak of victims or minors."""
    for start, end in reading.told:
        yield from pattern.finditer(reading.body, start, end)


def initials(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "korban berinisial NM", "NM (15)", "siswi AB dan CD", "calon PMI berinisial SF (27) dan AG (24)",
    "Korban adalah FDN".

    Whoever is called by initials and not accused is taken for a victim.
    """
    body = reading.body
    for match in reading.ages:
        named = INITIALS_BEFORE.search(body, max(0, match.start() - 12), match.start())
        if named is not None and (named["name"] not in reading.accused or _is_minor(match["age"])):
            yield named.start("name"), named.end("name"), "initials"
    yield from ((start, end, "initials") for start, end in kin_initials(body))
    lists = [match for start, end in reading.wide for match in INITIALLED.finditer(body, start, end)]
    if "nisial" in body:
        lists += [match for match in INITIALLED.finditer(body) if "nisial" in match.group()[:11]]
    for match in lists:
        if _is_accused(body, match.start("list")) or _is_caught(reading, match):
            continue
        listed = list(INITIALS.finditer(body, match.start("list"), match.end("list")))
        persons = any(one.group().lower() not in NO_PERSON for one in listed)
        for one in listed:
            # Among initials "AS" and "PN" are initials too.
            nobody = one.group().lower() in NO_PERSON and not (persons and len(one.group()) <= SHORT)
            if not nobody and one.group() not in reading.accused:
                yield one.start(), one.end(), "initials"
    for match in reading.aged:
        name = match["name"]
        if INITIALS.fullmatch(name) and name.lower() not in NO_PERSON and name not in reading.accused:
            yield match.start("name"), match.end("name"), "initials"


def _accused(body: str, folded: str, aged: Sequence[re.Match[str]]) -> frozenset[str]:
    """Whom the text accuses: who stands beside a word for it, or with an age behind one and no word for a victim between."""
    if "nisial" not in folded and not aged:
        return frozenset()
    names = {
        match["name"]
        for pattern in (ACCUSED_BEFORE, ACCUSED_AFTER, ACCUSED_OBJECT)
        for match in pattern.finditer(body)
        if not VICTIM.search(folded, max(0, match.start("name") - 30), match.start("name"))
    }
    for match in aged:
        low = max(0, match.start() - LEAD_UP)
        accused = max((cue.start() for cue in ACCUSING.finditer(folded, low, match.start())), default=-1)
        victim = max((cue.start() for cue in VICTIM.finditer(folded, low, match.start())), default=-1)
        migrant = max((cue.start() for cue in MIGRANT.finditer(folded, low, match.start())), default=-1)
        if accused > max(victim, migrant) or (victim < 0 and HIS_PART.match(folded, match.end())):
            names.add(match["name"])
    return frozenset(names)


def _again(body: str, letters: Iterable[str]) -> Iterator[tuple[int, int, MaskKind]]:
    """Every further mention of initials that are masked once; a single letter is too common to be told."""
    longer = {one for one in letters if len(one.strip(".")) >= SHORT}
    yield from ((start, end, "initials") for start, end in find_words(body, longer, WORD_OR_STOP))


def ages(reading: _Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "berusia 15 tahun", "umur tiga belas tahun", "Ani (16)": of minors anywhere, of others in a sentence about victims."""
    for match in reading.ages:
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
    yield from ((start, end, "address") for start, end in home_places(reading.body))
