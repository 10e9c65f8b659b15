"""Penalties: prison terms, fines, restitution and what stands in for an unpaid fine; asked for, given, or threatened by the law."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import NUMBER, find_numbers, lower_ascii, matches_at, parse_number
from tppo_news.facts.words import find_digits
from tppo_news.records import Sentence

PenaltyStage = Literal["asked", "given", "threatened", "unknown"]
PenaltyKind = Literal["prison", "life", "death", "fine", "restitution", "substitute"]
_MONEY = r"Rp\.? ?(?P<digits>\d[\d.,]*)(?: ?(?P<scale>ribu|juta|miliar|milyar|triliun))?"
# What follows a number that counts a term: "2 tahun 6 bulan", "sembilan tahun", "8 (delapan) tahun dan 3 bulan"
YEARS = re.compile(r" tahun(?! ?(?:19|20)\d\d)(?: (?:dan )?(?=[\dA-Za-z]))?", re.IGNORECASE)
MONTHS = re.compile(r" bulan\b", re.IGNORECASE)
# "1,5 tahun", "satu setengah tahun", "dua tahun setengah"; in lower case
DECIMAL_YEARS = re.compile(r"(?<![\w.,])(?P<whole>\d{1,2}),(?P<tenths>\d) tahun\b")
HALF_YEARS = re.compile(rf"(?<![\w.,])(?:(?P<with>{NUMBER}) setengah tahun|(?P<and>{NUMBER}) tahun setengah)\b")
HALF = 5
PAST = re.compile(r" (?:lalu|silam|terakhir|ini|ke depan|atau lebih)\b", re.IGNORECASE)
OF_PRISON = re.compile(r" ?(?:pidana )?(?:penjara|kurungan|bui|hukuman)\b", re.IGNORECASE)
# What makes a term one of prison when it stands before it.
BEFORE_TERM = re.compile(
    r"(?:penjara|pidana|hukuman|kurungan|dituntut|menuntut|divonis|vonis|dihukum|tuntutan|menghukum|bui|ganjar|"
    r"diganjar|tuntut|"
    r"memvonis|ancaman|diancam|terancam)(?: \w+){0,4}?,? $",
    re.IGNORECASE,
)
BOUND = re.compile(r"\b(?:minimal|maksimal|paling singkat|paling lama|paling sedikit) $", re.IGNORECASE)
OF_PRISON_LATER = re.compile(r"[^.;\n]{0,60}\b(?:penjara|kurungan|bui)\b", re.IGNORECASE)
# A court above changes a term: "dari 10 tahun menjadi 7 tahun", "dari yang semula 15 tahun", "diperberat jadi 8 tahun"
CHANGED_TERM = re.compile(
    r"\b(?:menjadi|jadi|dari(?: yang)?|semula|sebelumnya|awalnya|tetap)(?: (?:semula|sebelumnya|awalnya|hanya|cuma|total|"
    r"selama))? $",
    re.IGNORECASE,
)
CHANGING = re.compile(
    r"\b(?:hukuman|vonis|putusan|pidana|penjara|masa (?:hukuman|pidana))(?:nya)?\b(?=.*\b(?:menjadi|jadi|semula|sebelumnya)\b)|"
    r"\b(?:menjadi|jadi|semula|sebelumnya)\b(?=.*\b(?:hukuman|vonis|pidana|penjara)(?:nya)?\b)",
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
RESTITUTION = re.compile(rf"\brestitusi(?:nya)? (?:[\w,]+ ){{0,10}}?{_MONEY}", re.IGNORECASE)
# "tidak diwajibkan membayar uang pengganti … subsider 2 tahun penjara"
NOT_GIVEN = re.compile(
    r"\b(?:tidak|tanpa) (?:di(?:wajibkan|kenakan|jatuhi|hukum|bebani)|mewajibkan)\b[^.;\n]{0,140}$",
    re.IGNORECASE,
)
# "bos menuntut denda", "biaya dan denda overstay": no court's.
NO_STATE = re.compile(r"\b(?:bos|majikan|perusahaan|agen|sponsor|perekrut)\b[^.;\n]{0,40}$", re.IGNORECASE)
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
            r"(?:(?: [\w()]+){0,10}? (?:divonis|dihukum|dijatuhi|dipidana|menjatuhkan|menghukum)\b(?: (?:vonis|hukuman|"
            r"pidana|putusan)\b)?)?",
            re.IGNORECASE,
        ),
    ),
    (
        "given",
        re.compile(
            r"\b(?:divonis|vonis|memvonis|menjatuh(?:kan|i)|dijatuh(?:i|kan)|dihukum|menghukum|dipidana|putusan|"
            r"diganjar|mengganjar|diwajibkan|dibebani|"
            r"(?:men(?:gurangi|yunat|gorting|diskon)|me(?:mangkas|motong|mperberat|mperingan|ringankan)|memperkuat|menguatkan|"
            r"(?:di|pe)(?:kurangi|sunat|pangkas|potong|perberat|peringan|ringankan|korting|ngurangan)|lebih (?:ringan|berat))"
            r"(?: \w+){0,3} (?:hukuman|vonis|pidana|putusan|dari|menjadi|jadi)\w*|"
            r"(?:hukuman|vonis|pidana|putusan)(?:nya)?(?: \w+){0,4}? (?:dikurangi|disunat|dipangkas|dipotong|diperberat|diperingan|"
            r"diringankan|dikorting|berkurang))\b",
            re.IGNORECASE,
        ),
    ),
)
CUES = ("penjara", "denda", "restitusi", "kurungan", "vonis", "tuntut", "hukum", "seumur hidup", " mati")
SCALES = {"ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000, "triliun": 10**12}
BEFORE = 60
CARRIED = 300
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
    return tuple(_carried_on(sorted(found, key=lambda penalty: (penalty.mention.start, penalty.mention.end))))


def _carried_on(penalties: list[Sentence]) -> Iterator[Sentence]:
    """The penalties in order; one of which nobody is said to give it is of whom the one shortly before it is."""
    before: Sentence | None = None
    for penalty in penalties:
        if before and penalty.stage == "unknown" and penalty.mention.start - before.mention.end < CARRIED:
            penalty = replace(penalty, stage=before.stage)
        yield penalty
        before = penalty


def prison_terms(document: Document) -> Iterator[Sentence]:
    """Read the terms of prison and of what stands in for a fine.

    "2 tahun 6 bulan penjara", "pidana penjara selama sembilan tahun", "subsider 6 bulan kurungan", "penjara 3 hingga 15 tahun",
    "ancaman paling singkat 3 tahun", "minimal lima tahun dan maksimal 15 tahun penjara",
    "diganti pidana kurungan selama 4 bulan", "1,5 tahun penjara", "divonis satu setengah tahun",
    "hukumannya dipangkas dari 10 tahun menjadi 7 tahun", "vonis itu lebih ringan dari yang semula 15 tahun".
    """
    body = document.body
    for start, stop, months in _terms(body):
        window = max(document.sentence_at(start)[0], start - BEFORE)
        after = OF_PRISON.match(body, stop)
        instead = SUBSTITUTE.search(body, window, start) is not None
        if NOT_GIVEN.search(body, max(document.sentence_at(start)[0], start - REACH), start):
            continue
        told = after is not None or instead or BEFORE_TERM.search(body, window, start) is not None
        if not told and not _is_bound(document, start) and not _is_changed(document, start):
            continue
        kind: PenaltyKind = "substitute" if instead else "prison"
        mention = document.mention(start, after.end() if after else stop, "sentences.prison_terms")
        yield Sentence(mention, kind, _stage(document, start), months=months)


def _is_bound(document: Document, start: int) -> bool:
    """Whether the term is an end of what the law threatens: "minimal lima tahun dan maksimal 15 tahun penjara"."""
    _, last = document.sentence_at(start)
    bound = BOUND.search(document.body, max(0, start - 20), start)
    return bound is not None and OF_PRISON_LATER.match(document.body, start, min(last, start + REACH)) is not None


def _is_changed(document: Document, start: int) -> bool:
    """Whether the term before or after a court above: "hukumannya dipangkas dari 10 tahun menjadi 7 tahun"."""
    first, last = document.sentence_at(start)
    first, last = max(first, start - REACH), min(last, start + REACH)
    return (
        CHANGED_TERM.search(document.body, max(first, start - 30), start) is not None
        and CHANGING.search(document.body, first, last) is not None
    )


def _terms(body: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each term in the text, and its months."""
    halves = list(_half_years(body))
    yield from halves
    for start, end, months in _whole_terms(body):
        if not any(first < end and start < last for first, last, _ in halves):
            yield start, end, months


def _half_years(body: str) -> Iterator[tuple[int, int, int]]:
    """The terms that are told with a half or a tenth of a year."""
    folded = lower_ascii(body)
    digits = (start for start, _ in find_digits(folded))
    for match in (
        *matches_at(DECIMAL_YEARS, folded, digits),
        *(HALF_YEARS.finditer(folded) if "setengah" in folded else ()),
    ):
        groups = match.groupdict()
        whole, tenths = int(groups.get("whole") or -1), int(groups.get("tenths") or HALF)
        if whole < 0:
            quantity = parse_number(groups.get("with") or groups.get("and") or "")
            whole = quantity.value if quantity is not None and quantity.value is not None else MAX_YEARS + 1
        if whole <= MAX_YEARS and PAST.match(body, match.end()) is None:
            yield match.start(), match.end(), (whole * 10 + tenths) * 12 // 10


def _whole_terms(body: str) -> Iterator[tuple[int, int, int]]:
    """The terms of whole years and months."""
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
            if NO_STATE.search(document.body, max(0, match.start() - BEFORE), match.start()):
                continue
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
