"""The words of a text with their offsets: read once, and asked by every rule family.

To look a word up among the words of a text costs far less than to scan the text for it. All texts here are in lower case,
as `lower_ascii` gives them.
"""

import re
from collections.abc import Iterable, KeysView, Mapping, Sequence, Set
from functools import lru_cache
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

# A blank for each character that stands in no word: one a mark, so that offsets stay as they are.
_MARK = re.compile(r"\W")
_ASCII_MARKS = {code: " " for code in range(128) if _MARK.match(chr(code))}
# Letters glued to a digit, a line or a letter beyond a-z: "12korban", "p21".
_GLUED = re.compile(r"[0-9_\x80-\U0010ffff](?:[a-z]|(?<=[a-z].))")
_DIGITS_ALONE = re.compile(r"\d+")
# Where a text has no other digits than these, as nearly all: a scan for them costs half.
_ASCII_DIGITS = re.compile(r"[0-9]+")
_RUN = re.compile(r"[a-z]+")
HEAD = 4


class Words(NamedTuple):
    """The words of a text in order; between two marks stands a word of no letters."""

    starts: list[int]
    """One more than there are words: the last is behind the end of the text."""
    forms: list[str]
    """Each in lower case."""
    runs: list[int]
    """Where letters a-z begin behind anything else: the words, and what is glued to a number."""
    heads: list[str]
    """The first four letters of each run."""
    places: Mapping[str, Sequence[int]]
    """Of each head, the runs that it begins, in order."""

    @property
    def beginnings(self) -> KeysView[str]:
        """The heads as a set."""
        return self.places.keys()


@lru_cache(maxsize=8)
def find_digits(text: str) -> tuple[tuple[int, int], ...]:
    """Where digits stand in a row, from end to end; numbers, dates and the words ask."""
    digits = _ASCII_DIGITS if text.isascii() else _DIGITS_ALONE
    return tuple([match.span() for match in digits.finditer(text)])


@lru_cache(maxsize=8)
def words_of(folded: str) -> Words:
    """The words of a text in lower case. Several rule families ask for the same text, so the answer is kept a while."""
    plain = folded.isascii()
    forms = (folded.translate(_ASCII_MARKS) if plain else _MARK.sub(" ", folded)).split(" ")
    starts = [0, *map(add, accumulate(map(len, forms)), count(1))]
    runs, heads = starts, [form[:HEAD] for form in forms]
    if _has_glued(folded, plain=plain):
        found = list(_RUN.finditer(folded))
        runs, heads = [run.start() for run in found], [run.group()[:HEAD] for run in found]
    # Letters beyond a-z are as they stand in the text until here, since some are longer in lower case.
    return Words(starts, forms if plain else [form.lower() for form in forms], runs, heads, _places(runs, heads))


def _places(runs: Sequence[int], heads: Sequence[str]) -> dict[str, list[int]]:
    """Of each head, the runs that it begins: many rules ask for a few heads, and a look-up costs less than a pass over all."""
    places: dict[str, list[int]] = {}
    for run, head in zip(runs, heads, strict=False):
        if head in places:
            places[head].append(run)
        else:
            places[head] = [run]
    return places


def _has_glued(folded: str, *, plain: bool) -> bool:
    """Whether letters are glued to something; without lines and letters beyond a-z only the digits of the text can be it."""
    if plain and "_" not in folded:
        return any(
            folded[start - 1 : start].isalpha() or folded[end : end + 1].isalpha() for start, end in find_digits(folded)
        )
    return _GLUED.search(folded) is not None


def find_cues(folded: str, cues: Set[str]) -> list[tuple[int, str]]:
    """Each word of a text in lower case that is one of the cues: its offset and the word."""
    words = words_of(folded)
    return [(start, form) for start, form in zip(words.starts, words.forms, strict=False) if form in cues]


def heads_of(pieces: Iterable[str]) -> frozenset[str]:
    """The first four letters of words and phrases, for `find_heads`; of one with fewer letters the whole first word."""
    return frozenset(match.group()[:HEAD] for match in map(_RUN.match, pieces) if match is not None)


def find_heads(folded: str, heads: Set[str]) -> list[int]:
    """Where a word begins whose first four letters are one of these, in order; letters behind a digit begin one too."""
    places = words_of(folded).places
    found: list[int] = []
    # For a few heads cheaper than to intersect them with those of the text.
    for head in heads:
        if head in places:
            found += places[head]
    found.sort()
    return found
