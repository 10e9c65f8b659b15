"""Which of several figures of one kind is the main case's: by where it stands, how it is said, and how often."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import pairwise

from tppo_news.facts.document import Document
from tppo_news.facts.figures.involved import Involved, told_as_involved
from tppo_news.facts.figures.reading import Candidate, find_nouns, read_figures
from tppo_news.facts.figures.rules import read_by_rules
from tppo_news.facts.figures.victims import counted_people
from tppo_news.facts.numerals import NUMBER, find_numbers, lower_ascii

IN_TITLE, TITLE_NUMBER, IN_LEAD, NEAR_LEAD, SAID_AS_TOTAL, SAID_AGAIN = 6, 4, 4, 1, 2, 1
PART, OTHER, EARLIER, TOTAL, VAGUE, ONE_OF = 4, 5, 5, 2, 20, 5
# "sembilan tersangka, lima di antaranya ditahan": told with its parts.
WHOLE = 4
PARTS_BEHIND = re.compile(
    rf",? (?:[a-z]+ ){{0,4}}?(?:di mana )?(?:{NUMBER}|seorang) (?:orang )?di ?antara(?:nya| mereka)\b"
)
# What parts add up to that stand in one sentence, or this many characters apart.
SUM = 4
TOGETHER = 250
# No paragraph of the news is longer; a text without line breaks is not searched from its head for each figure.
LONG_PARAGRAPH = 3000
# The lead is the first sentence as long as this, with the headline and stamps above it.
LEAD_LENGTH = 80
NO_COUNT = re.compile(r" (?:tahun|kali|bulan|hari|juta|miliar|ribu|persen|fakta|kasus|laporan|negara|kapal|lokasi)\b")
# "dari ketiga korban, dua masih anak": a part of them, told this near to the whole.
OF_THEM, THEIR_PART, LISTED = 10, 45, 80
ANY_VICTIM = {"victims": 9}
PARTS_LISTED = re.compile(r"[^.;\n]*?\b(?:antara lain|yakni|yaitu|terdiri)\b")
WHOLE_BEFORE = re.compile(r"\b[Dd]ari (?:total |jumlah |sebanyak )?$")
# What is said before a number, and whether of a total, is read in lower case.
TOTAL_BEFORE = re.compile(
    r"\b(?:sebanyak|total|total ada|jumlah|menetapkan|tetapkan|menangkap|tangkap|membekuk|bekuk|meringkus|ringkus|"
    r"menyelamatkan|selamatkan|"
    r"menggagalkan|gagalkan|"
    r"pengiriman|keberangkatan|pemberangkatan|mengamankan|amankan) $",
)
PART_BEFORE = re.compile(
    r"\b(?:masing-masing|terdiri (?:dari|atas)|di antaranya|rinciannya|sisanya|sedangkan|(?:lalu|kemudian)(?!,)|"
    r"termasuk)\b[^.\n]{0,60}$",
)
# "Polda A (233 korban)", "Polres B sebanyak 12 tersangka"
UNIT_BEFORE = re.compile(
    r"\b(?:Polda|Polres\w*|Polsek) [A-Z]\w+(?: [A-Z]\w+){0,2},? ?(?:\( ?|sebanyak |dengan |ada )?$"
)
# Not all of them, or not them any more: "meminta keterangan dari enam korban", "semula tiga tersangka"
SOME_BEFORE = re.compile(
    r"\b(?:memeriksa|diperiksa|(?:meminta|dimintai) keterangan|keterangan dari|(?:peng)?aduan|pengakuan|dirawat|"
    r"semula|awalnya|dihadirkan|"
    r"menghadirkan)\b[^.\n]{0,30}$",
)
BACKGROUND = re.compile(
    r"(?:^|\n|\. |\")(?:Sebelumnya|(?:Pada )?(?:[Tt]ahun|[Bb]ulan|[Pp]eriode) (?:lalu|sebelumnya)),? (?!diberitakan)"
)
OF_CASES = re.compile(r",? dari \d+ (?:kasus|perkara|laporan)")
PART_AFTER = re.compile(
    r" (?:lain(?:nya)?|di ?antara(?:nya| mereka)|perempuan|laki-laki|ditangani|di (?:Polda|Polres|Polsek)\w*|"
    r"dari (?:Polda|Polres)\w*)\b"
)
CUMULATIVE = re.compile(
    r"\b(?:seluruhnya|keseluruhan|total keseluruhan|sepanjang|sejak (?:tahun|januari|awal|20\d\d|\d)|"
    r"hingga (?:kini|saat ini|sekarang)|"
    r"periode|se-?indonesia|seluruh (?:indonesia|wilayah|polda|jajaran)|jajaran (?:polda|polres)|dalam "
    r"kurun|dari tahun ke tahun|"
    r"selama (?:tahun|20\d\d|\d|periode|enam|satu|dua|tiga)|per tahun|kurun waktu|tahun (?:lalu|sebelumnya)|data)\b",
)


# What a headline without a number and without a word for suspects or victims can count people by.
COUNTS = re.compile(
    r"\(|seorang|inisial|bernama|bersama|beserta|satu orang|pasangan|pasutri|suami|sejoli|beradik|bersaudara|dan anak|"
    r"(?:istri|kekasih|pacar)nya|"
    r"ke[- ]?(?:\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)"
)


# Rules that read the word for victims.
CALLED = frozenset(("counted_victims", "stated_victims"))


class Headline:
    """What a headline counts, by the same rules as the text. It is read once somebody asks: few texts need it."""

    def __init__(self, title: str, *, trafficking: bool = False) -> None:
        """`trafficking` says that the text tells of it, so that the headline need not."""
        self._title = title
        self._trafficking = trafficking

    @cached_property
    def counted(self) -> frozenset[tuple[str, int | None]]:
        """Its values by kind of figure."""
        return self._read[0]

    @cached_property
    def numbers(self) -> frozenset[int | None]:
        """All its other numbers; its ages and prices are no numbers of people."""
        return self._read[1]

    @cached_property
    def called(self) -> frozenset[int | None]:
        """How many it calls victims."""
        return self._read[2]

    @cached_property
    def involved(self) -> Involved:
        """How many it tells of as involved or deported."""
        return told_as_involved(read_figures(self._title, trafficking=self._trafficking)) if self._title else Involved()

    @cached_property
    def _read(self) -> tuple[frozenset[tuple[str, int | None]], frozenset[int | None], frozenset[int | None]]:
        folded = lower_ascii(self._title)
        counts = COUNTS.search(folded) or find_nouns(folded)
        if not counts and not find_numbers(self._title):
            return frozenset(), frozenset(), frozenset()
        reading = read_figures(self._title, trafficking=self._trafficking)
        found = [*read_by_rules(reading), *counted_people(reading)] if counts or reading.countable else []
        counted = frozenset((one.kind, one.quantity.value) for one in found)
        others = {value for _, value in counted}
        numbers = {n.quantity.value for n in reading.amounts if not NO_COUNT.match(reading.folded, n.end)}
        called = frozenset(one.quantity.value for one in found if one.rule in CALLED)
        return counted, frozenset(numbers - others - {None}), called - {None}


def is_background(document: Document, candidate: Candidate) -> bool:
    """Whether it stands in a paragraph's tail that tells what was before: "Sebelumnya, polisi mengungkap 26 kasus"."""
    far = max(0, candidate.start - LONG_PARAGRAPH)
    paragraph = max(far, document.body.rfind("\n", far, candidate.start) + 1)
    return BACKGROUND.search(document.body, paragraph, candidate.start) is not None


def prominence(document: Document, headline: Headline, candidate: Candidate, values: Mapping[int | None, int]) -> float:
    """How likely a figure is the article's main one; higher is likelier."""
    body = document.body
    value = candidate.quantity.value
    weight = float(candidate.strength) - (VAGUE if value is None else 0)
    if value is not None and (candidate.kind, value) in headline.counted:
        weight += IN_TITLE
    elif value in headline.numbers:
        weight += TITLE_NUMBER
    elif is_cumulative(document, candidate):
        weight -= TOTAL
    lead_end = next((end for start, end in document.sentences if end - start >= LEAD_LENGTH), len(body))
    if candidate.start < lead_end:
        weight += IN_LEAD
    elif candidate.start < len(body) // 3:
        weight += NEAR_LEAD
    first, _ = document.sentence_at(candidate.start)
    low, folded = max(first, candidate.start - 90), lower_ascii(body)
    before, said = body[low : candidate.start], folded[low : candidate.start]
    if TOTAL_BEFORE.search(said) or TOTAL_BEFORE.match(folded[candidate.start : candidate.start + 12]):
        weight += SAID_AS_TOTAL
    if PART_BEFORE.search(said) or SOME_BEFORE.search(said) or UNIT_BEFORE.search(before):
        weight -= PART
    if candidate.kind == "suspects" and (OF_CASES.match(body, candidate.end) or is_background(document, candidate)):
        weight -= EARLIER
    if candidate.kind == "victims" and value == 1 and any(other and other > 1 for other in values):
        weight -= ONE_OF
    if PART_AFTER.match(body, candidate.end):
        weight -= OTHER
    elif candidate.kind == "suspects" and PARTS_BEHIND.match(folded, candidate.end):
        weight += WHOLE
    return weight + min(2, max(0, values[value] - 1)) * SAID_AGAIN


def sums_of_parts(document: Document, candidates: Iterable[Candidate]) -> frozenset[int]:
    """What figures that stand together add up to: 24 of "menyelamatkan 10 korban dan mencegah 14 calon pekerja migran"."""
    ordered = sorted((c.start, c.quantity.value) for c in candidates if c.quantity.value is not None)
    parts: dict[tuple[int, int], dict[int, int]] = {}
    for start, value in ordered:
        parts.setdefault(document.sentence_at(start), {})[start] = value
    # The same number twice is one figure said again.
    sentences = (sum(v.values()) for v in parts.values() if len(v) > 1 and len(set(v.values())) == len(v))
    neighbours = (
        value + after
        for (start, value), (end, after) in pairwise(ordered)
        if value != after and 0 < end - start < TOGETHER
    )
    return frozenset((*sentences, *neighbours))


def _start(candidate: Candidate) -> int:
    return candidate.start


def parts_of_wholes(document: Document, candidates: Iterable[Candidate]) -> frozenset[int | None]:
    """What is told as a part of another figure: the two of "dari ketiga korban, dua masih anak", and of
    "tiga orang, antara lain sopir dan dua kernet".

    What is said more surely of the accused is none: the two of "dari lima orang itu, dua tersangka".
    """
    body, found = document.body, sorted(candidates, key=_start)
    parts: set[int | None] = set()
    for whole in found:
        of_them = WHOLE_BEFORE.search(body, max(0, whole.start - 20), whole.start) is not None
        first = bisect_right(found, whole.end, key=_start)
        last = bisect_left(found, whole.end + (THEIR_PART if of_them else LISTED), key=_start)
        for part in found[first:last]:
            if part.quantity.value is None:
                continue
            if part.quantity.value >= (whole.quantity.value or 0) or part.strength > max(
                whole.strength, ANY_VICTIM.get(part.kind, 0)
            ):
                continue
            listed = of_them or PARTS_LISTED.match(body, whole.end, part.start) is not None
            if listed and document.sentence_at(part.start) == document.sentence_at(whole.start):
                parts.add(part.quantity.value)
    return frozenset(parts)


def is_cumulative(document: Document, candidate: Candidate) -> bool:
    """Whether the sentence speaks of a total over a longer time or a wider force: "seluruhnya kini", "sepanjang 2024"."""
    first, last = document.sentence_at(candidate.start)
    low, high = max(first, candidate.start - 120), min(last, candidate.end + 60)
    return CUMULATIVE.search(lower_ascii(document.body), low, high) is not None
