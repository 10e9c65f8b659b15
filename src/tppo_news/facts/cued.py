"""Patterns that read what stands right before a place, tried only where one of their first words begins.

Each of them ends in `$`, and a plain search would try it at every character before a name, nearly always in vain.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

from tppo_news.facts.openings import LETTERS, openings
from tppo_news.facts.words import words_of

SHORTEST = 2
"""Letters that a word has to begin with plainly, so that the gate tells it from others."""


class WordsBefore(NamedTuple):
    """The words before a place: where each begins, and its first three letters."""

    end: int
    starts: list[int]
    heads: list[str]
    beginnings: frozenset[str]
    """The first two letters of each word and the first three."""


def words_before(folded: str, low: int, end: int, among: frozenset[str] | None = None) -> WordsBefore:
    """The words of `folded[low:end]`, a text in lower case; a word that begins before `low` is none of them.

    With `among` only those that begin with one of these `beginnings_of`.
    """
    words = words_of(folded)
    first, last = bisect_left(words.runs, low), bisect_left(words.runs, end)
    starts, heads = words.runs[first:last], [head[:LETTERS] for head in words.heads[first:last]]
    if among is not None:
        kept = [at for at, head in enumerate(heads) if head in among or head[:SHORTEST] in among]
        starts, heads = [starts[at] for at in kept], [heads[at] for at in kept]
    return WordsBefore(end, starts, heads, frozenset([*heads, *[head[:SHORTEST] for head in heads]]))


def head_before(folded: str, end: int) -> str:
    """What the last word before a place begins with, in a text in lower case that has words."""
    words = words_of(folded)
    return words.heads[bisect_left(words.runs, end) - 1]


def begins_with(head: str, beginnings: frozenset[str]) -> bool:
    """Whether what a word begins with is one of `beginnings_of`."""
    return head[:LETTERS] in beginnings or head[:SHORTEST] in beginnings


def beginnings_of(*pieces: str) -> frozenset[str]:
    """The first letters of alternations of words. Raises ValueError for a word with no plain beginning."""
    beginnings = frozenset(letters for piece in pieces for letters in openings(piece))
    if any(len(letters) < SHORTEST for letters in beginnings):
        raise ValueError(f"a word with no plain beginning among {pieces}")
    return beginnings


class LedBy:
    """A pattern whose matches begin with one of the words that a piece of it is made of, and end where the window ends."""

    def __init__(self, pattern: str, *pieces: str) -> None:
        """`pieces` are alternations of words, as `either` makes them. Raises ValueError for a word with no plain beginning."""
        self.pattern = re.compile(pattern)
        self.beginnings = beginnings_of(*pieces)

    def search(self, body: str, before: WordsBefore) -> re.Match[str] | None:
        """What the pattern's own search finds in the window; the first of several."""
        beginnings = self.beginnings
        if beginnings.isdisjoint(before.beginnings):
            return None
        for start, head in zip(before.starts, before.heads, strict=True):
            if head in beginnings or head[:SHORTEST] in beginnings:
                match = self.pattern.match(body, start, before.end)
                if match is not None:
                    return match
        return None
