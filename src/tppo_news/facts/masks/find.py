"""Spans that may tell who a victim or a minor is: names, initials, ages, schools, addresses. Recall comes before precision.

What is masked is hidden from readers, so a mask too many costs a word and a mask too few may cost a person.
"""

import re
from collections.abc import Iterable, Iterator

from tppo_news.facts.document import Document
from tppo_news.facts.masks.ages import ages
from tppo_news.facts.masks.places import addresses, schools
from tppo_news.facts.masks.reading import MaskKind, Reading, read_for_masks
from tppo_news.facts.phrases import WORD, find_words
from tppo_news.records import Mask, OfficialFact

SHORT = 2
_WORD_OR_STOP = re.compile(r"[\w.]")
# Before a single letter that is a class, a rank or a part: "Kelas I", "huruf a".
_NUMBERED = re.compile(
    r"(?:\b(?:[Kk]elas|[Tt]ipe|[Hh]uruf|[Gg]olongan|[Jj]alur|[Kk]loter|[Tt]ahap|[Bb]lok|[Hh]epatitis|[Vv]itamin|[Rr]encana|[Pp]lan|"
    r"[Gg]rade|[Kk]ategori|[Gg]rup|[Tt]im|[Kk]omisi|[Bb]ab|[Jj]ilid|[Bb]agian|[Dd]usun|[Zz]ona|[Ss]eri)|[A-Z][a-z]+|\d) $"
)


def find_masks(document: Document, officials: Iterable[OfficialFact] = ()) -> tuple[Mask, ...]:
    """What may tell who a victim or a minor is, in order; a name that is masked once is masked wherever it stands.

    Officials keep their names; so do those whom the text accuses, unless they are minors.
    """
    reading = read_for_masks(document, officials)
    if reading is None:
        return ()
    spans: set[tuple[int, int, MaskKind]] = set()
    for rule in (names, initials, ages, schools, addresses):
        spans.update(rule(reading))
    kept: list[Mask] = []
    done = 0
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
        if start >= done:
            kept.append(Mask(document.mention(start, end, f"masks.{kind}"), kind))
            done = end
    return tuple(kept)


def names(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "korban bernama Ani Lestari", "Ani Lestari (16)", "kata Ani, salah satu korban", "TKW bernama Sari Kenanga",
    "ibu korban, Sari Wangi", "jenazah Ani", "anaknya, Bunga".

    Each part of the name is masked wherever it stands, but not within the name of somebody else.
    """
    whole = {one.name for one in reading.protected if not one.is_letters}
    parts = {part for name in whole for part in name.split() if len(part.strip(".")) > SHORT}
    others = [(one.start, one.end) for one in reading.others if " " in one.name and one.name not in whole]
    for start, end in find_words(reading.body, whole | parts, WORD):
        if not any(first <= start and end <= last for first, last in others):
            yield start, end, "name"


def initials(reading: Reading) -> Iterator[tuple[int, int, MaskKind]]:
    """Read "korban berinisial NM", "NM (15)", "siswi AB dan CD", "calon PMI berinisial SF (27) dan AG (24)",
    "Korban adalah FDN", "keluarga NM", "mencabuli AN".

    Whoever is called by initials and not accused is taken for a victim.
    """
    body = reading.body
    own = {(one.start, one.end) for one in reading.protected if one.is_letters}
    letters = {body[start:end] for start, end in own}
    others = {(one.start, one.end) for one in reading.others}
    for start, end in find_words(body, letters, _WORD_OR_STOP):
        single = end - start == 1
        if (start, end) in others or (
            single and (start, end) not in own and _NUMBERED.search(body, max(0, start - 16), start)
        ):
            continue
        yield start, end, "initials"
