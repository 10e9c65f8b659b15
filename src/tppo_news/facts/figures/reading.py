"""A text as the rules of the figures read it, and what a rule hands on."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tppo_news.facts.document import split_sentences
from tppo_news.facts.figures import people
from tppo_news.facts.numerals import NumberSpan, Quantity, find_numbers, lower_ascii


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that one rule takes for a figure; `strength` ranks readings of the same words."""

    kind: str
    start: int
    end: int
    quantity: Quantity
    strength: int
    rule: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the rules read it: as it is, in lower case, and with its numbers found."""

    body: str
    folded: str
    numbers: tuple[NumberSpan, ...]
    nouns: tuple[int, ...]
    """Where the words for suspects and victims begin."""
    sentences: tuple[tuple[int, int], ...]
    trafficking: bool
    """Whether text or headline speak of people trafficked, smuggled or placed against the law."""

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a span in lower case, cut at 220 characters on either side."""
        low, high = max(0, start - 220), min(len(self.folded), end + 220)
        first = max(self.folded.rfind(". ", low, start), self.folded.rfind("\n", low, start))
        stops = [at for at in (self.folded.find(". ", end, high), self.folded.find("\n", end, high)) if at >= 0]
        return self.folded[low if first < 0 else first + 1 : min(stops, default=high)]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The offsets of the sentence that holds this position."""
        if not self.sentences:
            return 0, len(self.body)
        return self.sentences[max(0, bisect_right(self.sentences, position, key=lambda span: span[0]) - 1)]

    def countable(self) -> Iterator[NumberSpan]:
        """The numbers that can count people or things: not a price, an age, a penalty, "salah satu", "Kapal Antah 629"."""
        for number in self.numbers:
            if number.quantity.value == 0 or people.DEFINING.search(
                self.folded, max(0, number.start - 12), number.start
            ):
                continue
            named = self.body[number.start].isdigit() and people.NAME_BEFORE.search(
                self.body, max(0, number.start - 24), number.start
            )
            if not named or people.SOMEBODY.match(self.folded, number.end):
                yield number


Rule = Callable[[Reading], Iterator[Candidate]]


def read_figures(body: str, title: str = "", sentences: tuple[tuple[int, int], ...] | None = None) -> Reading:
    """The text made ready for the rules of the figures; its sentences are split here where they are not given."""
    folded = lower_ascii(body)
    nouns = tuple(match.start() for match in people.NOUN.finditer(folded))
    trafficking = people.TRAFFICKING.search(folded) or people.TRAFFICKING.search(lower_ascii(title))
    spans = split_sentences(body) if sentences is None else sentences
    return Reading(body, folded, find_numbers(body), nouns, spans, trafficking is not None)


def at_nouns(pattern: re.Pattern[str], text: str, nouns: Sequence[int]) -> Iterator[re.Match[str]]:
    """What an expression matches at these offsets."""
    return (match for noun in nouns if (match := pattern.match(text, noun)) is not None)
