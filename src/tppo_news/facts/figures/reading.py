"""A text as the rules of the figures read it, and what a rule hands on."""

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from typing import NamedTuple

from tppo_news.facts.document import split_sentences
from tppo_news.facts.figures import cues, people, suspect_patterns, victim_patterns
from tppo_news.facts.numerals import NumberSpan, Quantity, find_numbers, lower_ascii
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads, heads_of

# The patterns for people that are asked right behind a number: behind most numbers of the news none of them can match.
_BEHIND_NUMBERS = (
    suspect_patterns.SUSPECT_NOUN, suspect_patterns.PERSONS, suspect_patterns.CREW, suspect_patterns.WANTED,
    victim_patterns.VICTIM_NOUN, victim_patterns.MIGRANTS, victim_patterns.WEAK_PERSONS,
)  # fmt: skip
_OTHER_WORDS = (
    "merupakan", "adalah", "menjadi", "teridentifikasi", "penumpang", "karyawan", "nasabah", "jemaah", "lain", "di", "dari",
    "yang", "telah", "sudah", "orang", "duga",
)  # fmt: skip
_NAMED = re.compile(r"\?P<\w+>")
PEOPLE_HEADS = heads_of(_OTHER_WORDS).union(
    *(openings(_NAMED.sub("?:", one.pattern).removeprefix(" ").replace(")*", ")?"), HEAD) for one in _BEHIND_NUMBERS)
)
"""The first letters of whatever these patterns can begin with."""
WORD_BEHIND = re.compile(rf" ([a-z]{{1,{HEAD}}})")


class Candidate(NamedTuple):
    """A number that one rule takes for a figure; `strength` ranks readings of the same words."""

    kind: str
    start: int
    end: int
    quantity: Quantity
    strength: int
    rule: str


@dataclass(frozen=True, eq=False)
class Reading:
    """A text as the rules read it: as it is, in lower case, and with its numbers found."""

    body: str
    folded: str
    numbers: tuple[NumberSpan, ...]
    nouns: tuple[int, ...]
    """Where the words for suspects and victims begin."""
    collectives: tuple[int, ...]
    """Where the words for a whole number of them begin: "ketiga", "ke-14"."""
    sentences: tuple[tuple[int, int], ...]
    trafficking: bool
    """Whether text or headline speak of people trafficked, smuggled or placed against the law."""
    amounts: tuple[NumberSpan, ...]
    """The numbers that can count people or things: not a price, an age, a penalty, "salah satu", "Kapal Antah 629"."""
    countable: tuple[NumberSpan, ...]
    """Those of them that a word follows, and not one for time, money or a place: "12 orang", not "12 hari" or "(12)"."""
    persons: tuple[NumberSpan, ...]
    """Those of these that a word for people follows, or one that can stand before it: "12 orang", "12 lainnya", not "12 paspor"."""

    cues: Set[str]
    """Which of the pieces of words of cues.py stand in it."""

    def holds(self, cues: Set[str]) -> bool:
        """Whether one of these pieces stands in it; they are of cues.py."""
        return not self.cues.isdisjoint(cues)

    @property
    def accused(self) -> bool:
        """Whether the words for a suspect or a defendant stand in it."""
        return self.holds(cues.ACCUSED)

    @property
    def blamed(self) -> bool:
        """Whether other words stand in it by which somebody is said to have done it."""
        return self.holds(cues.BLAMED)

    @property
    def caught(self) -> bool:
        """Whether somebody is caught, held or tried in it."""
        return self.holds(cues.CAUGHT)

    @property
    def has_many_suspects(self) -> bool:
        """Whether it speaks of the accused as many: "para tersangka", "pelaku-pelaku"."""
        return self.holds(cues.MANY_SUSPECTS) and suspect_patterns.MANY_SUSPECTS.search(self.folded) is not None

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
        return self.sentences[max(0, bisect_right(self.sentences, (position, sys.maxsize)) - 1)]


Rule = Callable[[Reading], Iterator[Candidate]]


def read_figures(
    body: str, title: str = "", sentences: tuple[tuple[int, int], ...] | None = None, *, trafficking: bool = False
) -> Reading:
    """The text made ready for the rules of the figures; its sentences are split here where they are not given.

    `trafficking` says that it is known to tell of that.
    """
    folded = lower_ascii(body)
    nouns, collectives = find_nouns(folded), tuple(find_heads(folded, people.COLLECTIVES))
    found = cues.cues_of(folded)
    trafficking = trafficking or tells_of_trafficking(folded, found)
    if not trafficking:
        headline = lower_ascii(title)
        trafficking = tells_of_trafficking(headline, cues.cues_of(headline))
    spans = split_sentences(body) if sentences is None else sentences
    numbers = find_numbers(body)
    amounts = tuple([number for number in numbers if _is_countable(body, folded, number)])
    countable = tuple([number for number in amounts if people.NO_COUNT.match(folded, number.end) is None])
    persons = tuple([number for number in countable if _is_of_people(folded, number)])
    return Reading(body, folded, numbers, nouns, collectives, spans, trafficking, amounts, countable, persons, found)


def number_runs(
    numbers: Iterable[NumberSpan], goes_on: Callable[[NumberSpan, NumberSpan], bool]
) -> Iterator[list[NumberSpan]]:
    """Two or more numbers in a row of which each goes on from the one before; vague ones are left out."""
    run: list[NumberSpan] = []
    for number in numbers:
        if run and not goes_on(run[-1], number):
            if len(run) > 1:
                yield run
            run = []
        if number.quantity.value is not None:
            run.append(number)
    if len(run) > 1:
        yield run


def find_nouns(folded: str) -> tuple[int, ...]:
    """Where the words for suspects and victims begin in a text in lower case."""
    return tuple([at for at in find_heads(folded, people.NOUNS) if people.NOUN.match(folded, at)])


def tells_of_trafficking(folded: str, found: Set[str]) -> bool:
    """Whether a text in lower case, with these cues, speaks of people trafficked, smuggled or placed against the law."""
    if not found.isdisjoint(cues.TRAFFICKING):
        return True
    return not found.isdisjoint(cues.MAYBE_TRAFFICKING) and people.TRAFFICKING.search(folded) is not None


def _is_of_people(folded: str, number: NumberSpan) -> bool:
    word = WORD_BEHIND.match(folded, number.end)
    return word is not None and word[1] in PEOPLE_HEADS


def _is_year(folded: str, number: NumberSpan) -> bool:
    return (
        people.YEAR.match(folded, number.start) is not None
        and people.YEAR_BEFORE.search(folded, max(0, number.start - 14), number.start) is not None
    )


def _is_countable(body: str, folded: str, number: NumberSpan) -> bool:
    if number.quantity.value == 0 or _is_year(folded, number):
        return False
    if people.DEFINING.search(folded, max(0, number.start - 12), number.start):
        return False
    if not body[number.start].isdigit() or not people.NAME_BEFORE.search(body, max(0, number.start - 24), number.start):
        return True
    return people.SOMEBODY.match(folded, number.end) is not None
