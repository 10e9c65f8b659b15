"""Penalties: prison terms, fines, restitution and what stands in for an unpaid fine; asked for, given, or threatened by the law."""

import re
from collections.abc import Iterator
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import find_numbers, lower_ascii
from tppo_news.records import Sentence

PenaltyStage = Literal["asked", "given", "threatened", "unknown"]
PenaltyKind = Literal["prison", "life", "death", "fine", "restitution", "substitute"]
_MONEY = r"Rp\.? ?(?P<digits>\d[\d.,]*)(?: ?(?P<scale>ribu|juta|miliar|milyar|triliun))?"
# What follows a number that counts a term: "2 tahun 6 bulan", "sembilan tahun", "8 (delapan) tahun dan 3 bulan"
YEARS = re.compile(r" tahun(?: (?:dan )?(?=[\dA-Za-z]))?")
MONTHS = re.compile(r" bulan\b")
PAST = re.compile(r" (?:lalu|silam|terakhir|ini|ke depan)\b", re.IGNORECASE)
OF_PRISON = re.compile(r" ?(?:pidana )?(?:penjara|kurungan|bui|hukuman)\b", re.IGNORECASE)
# What makes a term one of prison when it stands before it.
BEFORE_TERM = re.compile(
    r"(?:penjara|pidana|hukuman|kurungan|dituntut|menuntut|divonis|vonis|dihukum|tuntutan|menghukum|bui|ganjar|"
    r"diganjar|tuntut|"
    r"memvonis|ancaman|diancam|terancam)(?: \w+){0,4}?,? $",
    re.IGNORECASE,
)
SUBSTITUTE = re.compile(
    r"(?:subsid\w*,? (?:pidana )?(?:kurungan |penjara )?(?:selama )?|"
    r"diganti(?:kan)?(?: dengan)?(?: \w+){0,2} (?:pidana )?(?:kurungan|penjara)(?: selama)? )$",
    re.IGNORECASE,
)
FINE = re.compile(rf"\bdenda (?:\w+ ){{0,3}}?{_MONEY}", re.IGNORECASE)
# "denda paling sedikit Rp120 juta dan paling banyak Rp600 juta"
FURTHER = re.compile(
    rf"(?: \([^)]{{0,40}}\))?,? ?(?:dan|hingga|sampai|serta|-)? ?(?:paling (?:banyak|sedikit)|maksimal|"
    rf"minimal)?(?: sebesar)? ?{_MONEY}",
    re.IGNORECASE,
)
RESTITUTION = re.compile(rf"\brestitusi(?:nya)? (?:[\w,]+ ){{0,6}}?{_MONEY}", re.IGNORECASE)
LIFE = re.compile(r"\b(?:penjara |hukuman |pidana )?seumur hidup\b", re.IGNORECASE)
DEATH = re.compile(r"\b(?:hukuman|pidana|vonis) mati\b", re.IGNORECASE)
STAGES: tuple[tuple[PenaltyStage, re.Pattern[str]], ...] = (
    (
        "threatened",
        re.compile(
            r"\b(?:ancaman(?:nya)?|diancam|terancam|mengancam|maksimal|paling lama|paling singkat|minimal|"
            r"ancaman hukuman)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "asked",
        # "meminta agar ia divonis" is still the prosecutor's.
        re.compile(
            r"\b(?:menuntut|dituntut|tuntutan|tuntut|menuntutnya|(?:jaksa|jpu|penuntut umum)[^.;\n]{0,50}? meminta)\b"
            r"(?:(?: [\w()]+){0,6}? (?:divonis|dihukum|dijatuhi|dipidana|menjatuhkan|menghukum)\b)?",
            re.IGNORECASE,
        ),
    ),
    (
        "given",
        re.compile(
            r"\b(?:divonis|vonis|memvonis|menjatuh(?:kan|i)|dijatuh(?:i|kan)|dihukum|menghukum|dipidana|putusan|"
            r"diganjar|mengganjar|"
            r"diwajibkan|dibebani)\b",
            re.IGNORECASE,
        ),
    ),
)
CUES = ("penjara", "denda", "restitusi", "kurungan", "vonis", "tuntut", "hukum", "seumur hidup", " mati")
SCALES = {"ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000, "triliun": 10**12}
BEFORE = 60
REACH = 300
MAX_YEARS = 60


def find_sentences(document: Document) -> tuple[Sentence, ...]:
    """Every penalty of the text in order, with who says it: the prosecutor (asked), the court (given) or the law (threatened)."""
    folded = lower_ascii(document.body)
    if not any(cue in folded for cue in CUES):
        return ()
    found = [*prison_terms(document), *money_penalties(document)]
    if "seumur" in folded or " mati" in folded:
        found += life_and_death(document)
    return tuple(sorted(found, key=lambda penalty: (penalty.mention.start, penalty.mention.end)))


def prison_terms(document: Document) -> Iterator[Sentence]:
    """Read the terms of prison and of what stands in for a fine.

    "2 tahun 6 bulan penjara", "pidana penjara selama sembilan tahun", "subsider 6 bulan kurungan", "penjara 3 hingga 15 tahun",
    "ancaman paling singkat 3 tahun", "diganti pidana kurungan selama 4 bulan".
    """
    body = document.body
    for start, stop, months in _terms(body):
        window = max(document.sentence_at(start)[0], start - BEFORE)
        after = OF_PRISON.match(body, stop)
        instead = SUBSTITUTE.search(body, window, start) is not None
        if after is None and not instead and BEFORE_TERM.search(body, window, start) is None:
            continue
        kind: PenaltyKind = "substitute" if instead else "prison"
        mention = document.mention(start, after.end() if after else stop, "sentences.prison_terms")
        yield Sentence(mention, kind, _stage(document, start), months=months)


def _terms(body: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each term of years and months in the text, and its months."""
    numbers = find_numbers(body)
    taken = -1
    for index, number in enumerate(numbers):
        # Of "3 hingga 15 tahun" the upper end.
        value = number.quantity.value or number.quantity.upper
        if number.start < taken or value is None or not 0 < value <= MAX_YEARS * 12:
            continue
        years = YEARS.match(body, number.end)
        alone = MONTHS.match(body, number.end)
        if years is not None and value <= MAX_YEARS:
            end, months = number.end + len(" tahun"), value * 12
            further = numbers[index + 1] if index + 1 < len(numbers) else None
            tail = MONTHS.match(body, further.end) if further and further.start == years.end() else None
            if further and tail and further.quantity.value is not None:
                end, months = tail.end(), months + further.quantity.value
        elif alone is not None:
            end, months = alone.end(), value
        else:
            continue
        taken = end
        if PAST.match(body, end) is None:
            yield number.start, end, months


def money_penalties(document: Document) -> Iterator[Sentence]:
    """Read "denda Rp 200 juta", "denda sebesar Rp120.000.000", "denda paling sedikit Rp120 juta dan paling banyak Rp600 juta",
    "restitusi kepada korban sebesar Rp 1,5 miliar".
    """
    if "Rp" not in document.body:
        return
    folded = lower_ascii(document.body)
    kinds: tuple[tuple[PenaltyKind, str, re.Pattern[str]], ...] = (
        ("fine", "denda", FINE), ("restitution", "restitusi", RESTITUTION),
    )  # fmt: skip
    for kind, word, pattern in kinds:
        for match in pattern.finditer(document.body) if word in folded else ():
            further = FURTHER.match(document.body, match.end())
            for found in (match, further) if further else (match,):
                rupiah = parse_money(found["digits"], found["scale"])
                start = found.start() if found is match else found.start("digits")
                if rupiah is not None:
                    mention = document.mention(start, found.end(), f"sentences.{kind}")
                    yield Sentence(mention, kind, _stage(document, match.start()), rupiah=rupiah)


def life_and_death(document: Document) -> Iterator[Sentence]:
    """Read "penjara seumur hidup", "hukuman mati"."""
    kinds: tuple[tuple[PenaltyKind, re.Pattern[str]], ...] = (("life", LIFE), ("death", DEATH))
    for kind, pattern in kinds:
        for match in pattern.finditer(document.body):
            mention = document.mention(match.start(), match.end(), f"sentences.{kind}")
            yield Sentence(mention, kind, _stage(document, match.start()))


def parse_money(digits: str, scale: str | None) -> int | None:
    """Rupiah: "200" with "juta", "120.000.000", "120.000.000,00", "1,5" with "miliar"; None where the digits are no sum."""
    whole, _, fraction = digits.rstrip(".,").replace(".", "").partition(",")
    if not whole.isdigit() or len(whole) > 15 or (fraction and not fraction.isdigit()) or len(fraction) > 15:
        return None
    factor = SCALES[scale.lower()] if scale else 1
    return int(whole) * factor + (int(fraction) * factor // 10 ** len(fraction) if fraction else 0)


def _stage(document: Document, start: int) -> PenaltyStage:
    """Who says it, by the last such word before it in its sentence, else the first behind it."""
    first, last = document.sentence_at(start)
    first, last = max(first, start - REACH), min(last, start + REACH)
    found = [
        (m.start(), m.end(), stage) for stage, pattern in STAGES for m in pattern.finditer(document.body, first, last)
    ]
    spots = [(at, stage) for at, _, stage in found if not any(other < at < end for other, end, _ in found)]
    before = [spot for spot in spots if spot[0] <= start]
    if before:
        return max(before)[1]
    return min(spots)[1] if spots else "unknown"
