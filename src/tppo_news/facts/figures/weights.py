"""Which of several figures of one kind is the main case's: by where it stands, how it is said, and how often."""

import re
from collections.abc import Mapping

from tppo_news.facts.document import Document
from tppo_news.facts.figures.rules import Candidate

IN_TITLE, IN_LEAD, NEAR_LEAD, SAID_AS_TOTAL, SAID_AGAIN, PART, OTHER, TOTAL, VAGUE = 6, 4, 1, 2, 1, 4, 3, 2, 20
# The lead is the first sentence as long as this, with the headline and stamps above it.
LEAD_LENGTH = 80
TOTAL_BEFORE = re.compile(
    r"\b(?:sebanyak|total|jumlah|menetapkan|tetapkan|menangkap|tangkap|bekuk|menyelamatkan|selamatkan|menggagalkan|gagalkan|"
    r"pengiriman|keberangkatan|pemberangkatan|mengamankan|amankan) $",
    re.IGNORECASE,
)
PART_BEFORE = re.compile(
    r"\b(?:masing-masing|terdiri (?:dari|atas)|di antaranya|rinciannya|sisanya|sedangkan|lalu|kemudian|"
    r"selain itu|termasuk)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
# "Polda A (233 korban)", "Polres B sebanyak 12 tersangka"
UNIT_BEFORE = re.compile(
    r"\b(?:Polda|Polres\w*|Polsek) [A-Z]\w+(?: [A-Z]\w+){0,2},? ?(?:\( ?|sebanyak |dengan |ada )?$"
)
PART_AFTER = re.compile(
    r" (?:lain(?:nya)?|di antaranya|perempuan|laki-laki|di (?:Polda|Polres|Polsek)\w*|dari (?:Polda|Polres)\w*)\b"
)
CUMULATIVE = re.compile(
    r"\b(?:seluruhnya|keseluruhan|total keseluruhan|sepanjang|sejak (?:tahun|januari|awal|20\d\d|\d)|"
    r"hingga (?:kini|saat ini|sekarang)|"
    r"periode|se-?indonesia|seluruh (?:indonesia|wilayah|polda|jajaran)|jajaran (?:polda|polres)|dalam "
    r"kurun|dari tahun ke tahun|"
    r"selama (?:tahun|20\d\d|\d|periode|enam|satu|dua|tiga)|per tahun|kurun waktu|tahun (?:lalu|sebelumnya)|data)\b",
    re.IGNORECASE,
)


def prominence(document: Document, candidate: Candidate, values: Mapping[int | None, int]) -> float:
    """How likely a figure is the article's main one; higher is likelier."""
    body = document.body
    value = candidate.quantity.value
    weight = float(candidate.strength) - (VAGUE if value is None else 0)
    if document.title and value is not None and _in_title(document.title, body[candidate.start : candidate.end]):
        weight += IN_TITLE
    elif is_cumulative(document, candidate):
        weight -= TOTAL
    lead_end = next((end for start, end in document.sentences if end - start >= LEAD_LENGTH), len(body))
    if candidate.start < lead_end:
        weight += IN_LEAD
    elif candidate.start < len(body) // 3:
        weight += NEAR_LEAD
    first, _ = document.sentence_at(candidate.start)
    before = body[max(first, candidate.start - 90) : candidate.start]
    if TOTAL_BEFORE.search(before) or TOTAL_BEFORE.match(body[candidate.start : candidate.start + 12]):
        weight += SAID_AS_TOTAL
    if PART_BEFORE.search(before) or UNIT_BEFORE.search(before):
        weight -= PART
    if PART_AFTER.match(body, candidate.end):
        weight -= OTHER
    return weight + min(2, max(0, values[value] - 1)) * SAID_AGAIN


def is_cumulative(document: Document, candidate: Candidate) -> bool:
    """Whether the sentence speaks of a total over a longer time or a wider force: "seluruhnya kini", "sepanjang 2024"."""
    first, last = document.sentence_at(candidate.start)
    return (
        CUMULATIVE.search(document.body, max(first, candidate.start - 120), min(last, candidate.end + 60)) is not None
    )


def _in_title(title: str, surface: str) -> bool:
    words = surface.lower().split()
    return bool(words) and re.search(rf"(?<!\w){re.escape(words[0])}(?!\w)", title.lower()) is not None
