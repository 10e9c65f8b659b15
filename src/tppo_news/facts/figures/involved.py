"""Migrants whom a text counts as involved, deported or sheltered: by that alone nobody is a victim."""

import re
from typing import NamedTuple

from tppo_news.facts.figures import cues
from tppo_news.facts.figures.people import MIGRANT
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import Quantity

_WHO = rf"(?:orang )?(?:{MIGRANT}|orang)(?: \([a-z0-9/]+\))?(?: (?:indonesia|bermasalah))*(?: (?:asal|dari|di) \w+(?: \w+)?)?"
_SAID = r"(?:(?:yang|dilaporkan|diduga|disebut|terindikasi|turut|ikut|telah|sudah|kuat|pernah|akan|berhasil|kembali|juga) )*"
# "136 WNI dilaporkan terlibat judi daring", "40 PMI yang dideportasi"
INVOLVED_BEHIND = re.compile(
    rf" {_WHO},? {_SAID}(?:dideportasi|terlibat(?: (?!kericuhan|keributan|kerusuhan|bentrok)[a-z]+){{0,5}}? "
    r"(?:scam\w*|judi|judol|penipuan|kejahatan|perjudian|sindikat|jaringan|tppo))\b"
)
# "30 WNI berada di selter KBRI"
SHELTERED_BEHIND = re.compile(
    rf" {_WHO},? {_SAID}(?:berada|tinggal|menetap|tertahan|ditahan|ditampung|menginap) di "
    r"(?:(?:sejumlah|beberapa|fasilitas|rumah|pusat|dalam) )*(?:detensi|depot|shelter|selter|singgah|kbri|kjri)\b"
)
# "mendeportasi 40 PMI", "memulangkan 12 WNI dari depot tahanan"
INVOLVED_BEFORE = re.compile(
    r"\b(?:(?:me(?:n|m))?deportasi(?:kan)?|pendeportasian)(?: sebanyak| total| lagi| kembali)? $"
)
FROM_DEPOT = re.compile(rf" {_WHO} dari (?:\w+ ){{0,2}}(?:detensi|depot)\b")
# Whoever suffered this is a victim, also where he is said to be involved.
SUFFERED = re.compile(
    r"\b(?:korban|tppo|perdagangan orang|disekap|(?:pe|men)?ye?kapan|sekapan|dipaksa|dijual|diperdagangkan|dieksploitasi|ditipu|"
    r"tertipu|(?:di|ter)jebak|disiksa|diselundupkan|penyelundupan|digagalkan|menggagalkan|calon|melarikan diri|kabur|"
    r"(?:di|men)?(?:keluarkan|geluarkan)|diselamatkan|menyelamatkan|dibebaskan|membebaskan)\b"
)
# What stands so near to the beginning is told of the article's own people, unless it is an estimate for a country.
LEAD, ESTIMATE = 500, 2000
# Rules that count people by what they are or by who brought them home, and not as victims.
BY_RETURN = frozenset(
    ("counted_migrants", "taken_victims", "counted_people", "collective_victims", "headline_count", "split_victims")
)


class Involved(NamedTuple):
    """How many a text counts as involved, deported or sheltered, and how many of its own people as involved or deported."""

    values: frozenset[int] = frozenset()
    wholes: frozenset[int] = frozenset()


def told_as_involved(text: Reading) -> Involved:
    """How many are counted so: 136 of "136 WNI dilaporkan terlibat judi daring", 40 of "40 PMI dideportasi", and of
    "mendeportasi 40 PMI", 58 of "memulangkan 58 WNI dari Depot Imigresen", 30 of "30 WNI berada di selter KBRI".
    """
    if not text.holds(cues.INVOLVED):
        return Involved()
    values, wholes = set(), set()
    for number in text.persons:
        value, end = _about(number.quantity), number.end
        if value is None or value < 2:
            continue
        told = INVOLVED_BEHIND.match(text.folded, end) or FROM_DEPOT.match(text.folded, end)
        if told is None:
            told = INVOLVED_BEFORE.search(text.folded, max(0, number.start - 40), number.start)
        if told is None and SHELTERED_BEHIND.match(text.folded, end) is None:
            continue
        if SUFFERED.search(text.sentence(number.start, end)) is None:
            values.add(value)
            if told is not None and number.start < LEAD and value < ESTIMATE:
                wholes.add(value)
    return Involved(frozenset(values), frozenset(wholes))


def without_involved(text: Reading, involved: Involved, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without victims who are counted as involved, and without those told of as parts of the text's own
    people: of "73 WNI terlibat judi daring" also "31 WNI dipulangkan pada 5 Maret".
    """
    return [c for c in candidates if not (c.kind == "victims" and _is_of_them(text, involved, c))]


def _is_of_them(text: Reading, involved: Involved, candidate: Candidate) -> bool:
    value = _about(candidate.quantity)
    if candidate.rule not in BY_RETURN or value is None:
        return False
    if value in involved.values:
        return True
    own = value < max(involved.wholes, default=0) or candidate.rule == "counted_people"
    return own and SUFFERED.search(text.sentence(candidate.start, candidate.end)) is None


def _about(quantity: Quantity) -> int | None:
    return quantity.value if quantity.lower is None else quantity.lower
