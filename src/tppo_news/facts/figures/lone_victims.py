"""The rules that find one victim where no number counts them."""

import re
from collections.abc import Iterator

from tppo_news.facts.figures import people
from tppo_news.facts.figures import victim_patterns as patterns
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import Quantity, matches_at
from tppo_news.facts.words import find_heads


def single_victim(text: Reading) -> Iterator[Candidate]:
    """Read one victim where nothing counts them.

    "Korban, seorang anak", "korban berinisial NM", "menjual seorang gadis", "Korban adalah FDN, seorang siswi",
    "Seorang bayi diselamatkan", "remaja 15 tahun itu menjadi korban", "Rano (23), korban TPPO, pulang",
    "dia hampir menjadi korban", "menjual bayi kandungnya", "MH direkrut oleh kedua pelaku",
    "menggagalkan pengiriman seorang calon PMI", "perdagangan bayi perempuan berusia tiga hari".
    """
    anchors = find_heads(text.folded, patterns.ONE_HEADS)
    both = (matches_at(pattern, text.body, anchors) for pattern in (patterns.ONE_VICTIM, patterns.ONE_BEFALLEN))
    match = next((match for found in both for match in found), None) or _named_victim(text) or _sold_one(text)
    if match is not None:
        yield Candidate("victims", match.start(), match.end(), Quantity(1, 1, 1), 0, "single_victim")


def _sold_one(text: Reading) -> re.Match[str] | None:
    """The one who is named by initials before what befell: "MH direkrut oleh kedua pelaku"; nobody where several are."""
    verbs = matches_at(patterns.SOLD_WORD, text.folded, find_heads(text.folded, patterns.SOLD))
    ends = [verb.start() - 1 for verb in verbs if text.body[verb.start() - 1 : verb.start()] == " "]
    found = [patterns.SOLD_BEFORE.search(text.body, max(0, end - 40), end) for end in ends]
    named = [match for match in found if match is not None and match["name"] not in people.NO_INITIALS]
    return named[0] if len({match["name"] for match in named}) == 1 else None


def _named_victim(text: Reading) -> re.Match[str] | None:
    """The one who is named right before the word: "Rano (23), korban TPPO"; nobody where the text tells of many."""
    for match in matches_at(patterns.OF_CRIME, text.folded, text.nouns):
        if patterns.NAMED_BEFORE.search(text.body, max(0, match.start() - 60), match.start()):
            return None if patterns.MANY_VICTIMS.search(text.folded) else match
    return None


def the_victim(text: Reading) -> Iterator[Candidate]:
    """Read "tersangka menjual korban. Korban mengaku", "ibu korban melapor, pelaku ditangkap": one, unless told as many; also
    "Pelaku ditangkap. Bayi tersebut dijual lewat perantara".

    The weakest reading of all: only where somebody is accused, or one person is told of.
    """
    baby = patterns.THE_BABY.search(text.folded) if text.caught and "bayi" in text.folded else None
    if baby is not None and not patterns.BABIES.search(text.folded):
        yield Candidate("victims", baby.start(), baby.end(), Quantity(1, 1, 1), 0, "the_victim")
        return
    if "korban" not in text.folded:
        return
    if not text.caught and ("seorang " not in text.folded or not patterns.SOMEONE.search(text.folded)):
        return
    match = patterns.THE_VICTIM.search(text.folded)
    if match is not None and not patterns.MANY_VICTIMS.search(text.folded):
        yield Candidate("victims", match.start(), match.end(), Quantity(1, 1, 1), 0, "the_victim")
