"""The rule that counts whoever was taken in or tried, by what is done with them and not by what they are called."""

from collections.abc import Iterator

from tppo_news.facts.figures import cues, victim_patterns
from tppo_news.facts.figures import suspect_patterns as patterns
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import NumberSpan

BEFORE = 30


def brought_in(text: Reading) -> Iterator[Candidate]:
    """Read "Jaksa: empat nelayan didakwa", "Tiga kaki tangan sindikat itu dibekuk polisi", "Polda menangkap dua bidan", and
    "Dua remaja diamankan polisi karena menjual temannya", "Dua mahasiswa, QK dan WB, dijerat pasal oleh polisi".

    Whoever they are, where police, prosecutors or a court are told of.
    """
    if not text.holds(cues.AUTHORITIES) or not text.holds(cues.SEIZED):
        return
    for number in text.countable:
        if patterns.SUSPECT_NOUN.match(text.folded, number.end) or patterns.PERSONS.match(text.folded, number.end):
            continue
        somebody = patterns.ANYBODY.match(text.folded, number.end)
        doer = victim_patterns.WEAK_PERSONS.match(text.folded, number.end) if somebody is None else None
        if somebody is not None and _is_taken(text, number, somebody.end()):
            yield Candidate("suspects", number.start, somebody.end(), number.quantity, 1, "brought_in")
        elif doer is not None and _is_doer(text, number, doer.end()):
            yield Candidate("suspects", number.start, doer.end(), number.quantity, 1, "brought_in")


def _is_taken(text: Reading, number: NumberSpan, end: int) -> bool:
    if patterns.BROUGHT_IN.match(text.folded, end):
        return True
    return patterns.ARRESTING.search(text.folded, max(0, number.start - BEFORE), number.start) is not None


def _is_doer(text: Reading, number: NumberSpan, end: int) -> bool:
    """Whether people of a kind whom it befalls elsewhere were tried, or taken in for what they did."""
    if patterns.TRIED_LATER.match(text.folded, end):
        return True
    taken = patterns.TAKEN_IN.search(text.sentence(number.start, end))
    return taken is not None and patterns.DOING_IT.match(text.folded, end) is not None
