"""Patterns that read what stands right before a place, tried only where one of their first words begins.

Each of them ends in `$`, and a plain search would try it at every character before a name, nearly always in vain.
"""

import re
from typing import NamedTuple

from tppo_news.facts.openings import openings

_WORD = re.compile(r"[a-z](?<!\w.)[a-z]{1,2}")
SHORTEST = 2
"""Letters that a word has to begin with plainly, so that the gate tells it from others."""


class WordsBefore(NamedTuple):
    """The words before a place: where each begins, and its first three letters."""

    end: int
    words: list[tuple[int, str]]
    beginnings: frozenset[str]
    """The first two letters of each word and the first three."""


def words_before(folded: str, low: int, end: int) -> WordsBefore:
    """The words of `folded[low:end]`, a text in lower case; a word that begins before `low` is none of them."""
    words = [(match.start(), match.group()) for match in _WORD.finditer(folded, low, end)]
    letters = [beginning for _, beginning in words]
    return WordsBefore(end, words, frozenset([*letters, *[one[:2] for one in letters]]))


class LedBy:
    """A pattern whose matches begin with one of the words that a piece of it is made of, and end where the window ends."""

    def __init__(self, pattern: str, *pieces: str) -> None:
        """`pieces` are alternations of words, as `either` makes them. Raises ValueError for a word with no plain beginning."""
        self.pattern = re.compile(pattern)
        self.beginnings = frozenset(letters for piece in pieces for letters in openings(piece))
        if any(len(letters) < SHORTEST for letters in self.beginnings):
            raise ValueError(f"a word with no plain beginning among {pieces}")

    def search(self, body: str, before: WordsBefore) -> re.Match[str] | None:
        """What the pattern's own search finds in the window; the first of several."""
        if self.beginnings.isdisjoint(before.beginnings):
            return None
        for start, letters in before.words:
            if letters in self.beginnings or letters[:2] in self.beginnings:
                match = self.pattern.match(body, start, before.end)
                if match is not None:
                    return match
        return None
