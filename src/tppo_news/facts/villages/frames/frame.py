"""Frames of words that tell for what a number of villages counts them."""

import re
from dataclasses import dataclass
from typing import Literal

from tppo_news.facts.openings import word_openings
from tppo_news.facts.villages.surroundings import Surroundings

CountRole = Literal["fostered", "planned", "attending", "at_risk", "other"]
Where = Literal[
    "before", "told", "after", "beyond", "behind", "clause_after", "clause", "near", "sentence", "following", "opening"
]
AT_ONCE = ("after", "beyond", "behind", "following", "opening")
"""Places that a frame's words must begin; in the others they may stand anywhere."""
About = Literal["anything", "migrants", "fostering", "programme"]
# What tells small letters and capitals apart, and so cannot be read in lower case.
_CASED = re.compile(r"\(\?-i:|(?<!\\)[A-Z]")


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell the role of a number of villages: words at a place around it, in a text about something."""

    role: CountRole
    where: Where
    pattern: re.Pattern[str]
    """Of the text in lower case, which costs half of reading it without regard to case; as it is where capitals tell."""
    openings: frozenset[str] | None
    """What a word of the sentence must begin with for the pattern to match; None where that is not known."""
    phrases: str
    """Phrases that the frame catches, in double quotes; the tests read them."""
    about: About
    also: re.Pattern[str] | None
    """Words that its sentence must hold as well."""
    unless: re.Pattern[str] | None
    """Words of its clause that forbid the frame; for words behind the number, of the clause before it and of theirs, and
    for words of the sentence, of the sentence."""

    def holds(self, around: Surroundings) -> bool:
        """Whether the words stand there, and the text is about what the frame asks for."""
        if not self._fits(around):
            return False
        cased = self.pattern.flags & re.IGNORECASE
        text: str = getattr(around, self.where) if cased else around.lowered(self.where)
        at_once = self.where in AT_ONCE
        if (self.pattern.match(text) if at_once else self.pattern.search(text)) is None:
            return False
        if self.also is not None and self.also.search(around.lowered("sentence")) is None:
            return False
        if self.unless is None:
            return True
        return self.unless.search(around.lowered(self._kept_from)) is None

    @property
    def _kept_from(self) -> str:
        """Where the words that forbid the frame are looked for."""
        if self.where == "behind":
            return "predicate"
        return "sentence" if self.where == "sentence" else "clause"

    def _fits(self, around: Surroundings) -> bool:
        if self.about == "anything":
            return True
        if self.about == "migrants":
            return around.is_about_migrants
        if self.about == "fostering":
            return around.is_of_programme
        return around.programme not in (None, "other")


def frame(
    role: CountRole,
    where: Where,
    pattern: str,
    phrases: str,
    about: About = "anything",
    also: str | None = None,
    unless: re.Pattern[str] | None = None,
) -> Frame:
    """A frame whose words are read without regard to case."""
    needed = re.compile(also) if also else None
    kept = re.compile(unless.pattern) if unless else None
    flags = re.IGNORECASE if _CASED.search(pattern) else re.NOFLAG
    begins = None if where in AT_ONCE else word_openings(pattern)
    return Frame(role, where, re.compile(pattern, flags), begins, phrases, about, needed, kept)


def first_role(frames: tuple[Frame, ...], around: Surroundings) -> CountRole | None:
    """The role by the first of these frames that holds, or None."""
    beginnings = around.beginnings
    for one in frames:
        # Most frames have no word there, which is the cheapest to ask.
        if (one.openings is None or not beginnings.isdisjoint(one.openings)) and one.holds(around):
            return one.role
    return None
