"""The rule that adds up victims whom a text lists by where they are from."""

import re
from collections.abc import Iterator
from functools import partial

from tppo_news.facts.figures.reading import Candidate, Reading, number_runs
from tppo_news.facts.figures.victim_patterns import SUFFERED, UNHARMED
from tppo_news.facts.numerals import NumberSpan, Quantity

_REGION = (
    r"(?:(?:[Pp]rovinsi|[Kk]abupaten|[Kk]ota|[Kk]ab\.?|[Kk]ecamatan|[Dd]esa|[Nn]egara|[Dd]aerah) )?"
    r"(?:NTT|NTB|DIY|(?!Pold?a|Polres|Polsek)(?:DKI|DI|[A-Z][a-z][\w'-]*)(?: [A-Z][\w'-]+){0,3})"
)
_HEAD = r"(?:orang|jiwa|korban|warga|C?PMI|WNI|TK[IW]|pekerja migran)"
_ON = r"[,;]?(?: (?:dan|serta|kemudian|lalu|sedangkan))?"
_FROM = r"(?:(?:ber)?asal )?(?:dari |asal |di )?"
# "… NTT 12 orang, ", "… NTT (12 orang) dan "
PLACE_BEFORE = re.compile(rf"{_REGION}(?: sebanyak| ada| berjumlah|:)? ?\(?$")
PLACE_NEXT = re.compile(rf"(?: {_HEAD}\)?|\)){_ON} {_FROM}{_REGION}(?: sebanyak| ada| berjumlah|:)? ?\(?")
# "12 orang dari NTT, delapan orang asal Banten"
FROM_PLACE = rf" (?:{_HEAD} )?(?:lainnya )?(?:berasal dari|dari|asal) {_REGION}"
OF_PLACE = re.compile(FROM_PLACE)
NEXT_OF_PLACE = re.compile(rf"{FROM_PLACE}{_ON}(?: sebanyak)? ")
COUNTED = re.compile(rf" {_HEAD}\b")
# What a match of these begins with.
HEADS_BEHIND = (
    ")",
    " orang",
    " jiwa",
    " korban",
    " warga",
    " pmi",
    " cpmi",
    " wni",
    " tk",
    " pekerja",
    " lain",
    " asal",
    " dari",
    " ber",
)
WITHIN = 80
# A total that stands so near counts them itself.
TOTAL_WITHIN = 300
# Only the first of many, or others than victims.
NOT_ALL = re.compile(
    r"\b(?:terbanyak|tertinggi|terbesar|disusul|diikuti|paling (?:banyak|tinggi)|tersangka|pelaku|polda|"
    r"kasus|laporan)\b"
)


def summed_regions(text: Reading) -> Iterator[Candidate]:
    """Read "korban TPPO berasal dari NTT 12 orang, Jawa Barat 8 orang dan Banten lima orang": their sum; also
    "korban perdagangan orang itu asal NTT (12 orang), Banten (8)",
    "menyelamatkan PMI: empat orang dari Lombok Timur, tiga orang asal Bima dan seorang pengantar".
    """
    if not text.trafficking:
        return
    for run in number_runs(text.amounts, partial(_goes_on, text)):
        yield from _sum_of(text, run)


def _goes_on(text: Reading, part: NumberSpan, number: NumberSpan) -> bool:
    if number.start - part.end > WITHIN or not text.folded.startswith(HEADS_BEHIND, part.end):
        return False
    between = part.end, number.start
    return any(pattern.fullmatch(text.body, *between) is not None for pattern in (PLACE_NEXT, NEXT_OF_PLACE))


def _sum_of(text: Reading, run: list[NumberSpan]) -> Iterator[Candidate]:
    """The sum of parts in a row, each with its place, where the sentence says that they suffered, and not that these lead."""
    first, last = run[0].start, run[-1].end
    placed = OF_PLACE.match(text.body, last) or PLACE_BEFORE.search(text.body, max(0, first - WITHIN), first)
    sentence = text.sentence(first, last)
    if placed is None or COUNTED.match(text.body, run[0].end) is None or SUFFERED.search(sentence) is None:
        return
    value = sum(part.quantity.value or 0 for part in run)
    near = (n.quantity.value or 0 for n in text.persons if first - TOTAL_WITHIN < n.start < last + TOTAL_WITHIN)
    if NOT_ALL.search(sentence) is None and UNHARMED.search(sentence) is None and max(near, default=0) < value:
        yield Candidate("victims", first, last, Quantity(value, value, value), 5, "summed_regions")
