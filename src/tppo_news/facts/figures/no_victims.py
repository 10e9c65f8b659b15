"""Who stands near the words for victims and is none: the accused, the dead of a disaster, whoever is only held."""

from functools import lru_cache

from tppo_news.facts.figures import cues, people, suspect_patterns
from tppo_news.facts.figures import victim_patterns as patterns
from tppo_news.facts.figures.reading import Reading
from tppo_news.facts.figures.suspects import made_suspect
from tppo_news.facts.numerals import NumberSpan


def is_harmed(sentence: str) -> bool:
    """Whether a sentence in lower case tells of the dead and the injured, and not only of a few among them."""
    if people.HARMED.search(sentence) is None:
        return False
    return people.HARMED.search(people.A_FEW_HARMED.sub("", sentence)) is not None


def is_not_all(text: Reading, number: NumberSpan) -> bool:
    """Whether a denial covers the number: "tidak semuanya dari 8 ribu orang itu korban"."""
    if patterns.NOT_ALL.search(text.folded, max(0, number.start - 70), number.start):
        return True
    return patterns.NOT_ALL_BEHIND.match(text.folded, number.end) is not None


def is_whole(text: Reading, number: NumberSpan) -> bool:
    """Whether only a part of them are victims: "dari 8 ribu WNI itu, 1.500 korban"."""
    if patterns.OF_WHOLE.search(text.folded, max(0, number.start - 20), number.start) is None:
        return False
    return patterns.PART_BEHIND.match(text.folded, number.end) is not None


def is_only_held(text: Reading, number: NumberSpan) -> bool:
    """Whether people are only said to be held: "mengamankan total 43 orang", "106 orang yang terjaring"."""
    if patterns.ONLY_CAUGHT.match(text.folded, number.end):
        return True
    held = patterns.ONLY_HELD.search(text.folded, max(0, number.start - 30), number.start)
    return held is not None and patterns.TO_BE_SENT.match(text.folded, number.end) is None


def is_raided(text: Reading, number: NumberSpan, noun: str) -> bool:
    """Whether they were found or caught where a raid was, and only that: "satu WNI diamankan dalam penggerebekan"."""
    if patterns.CAUGHT_WITH.search(text.folded, max(0, number.start - 40), number.start):
        return patterns.FOREIGNERS.match(text.folded, number.end) is not None
    if not noun.startswith(("w", "orang")):
        return False
    sentence = text.sentence(number.start, number.end)
    return "korban" not in sentence and patterns.RAIDED.search(sentence) is not None


def is_beside(text: Reading, number: NumberSpan) -> bool:
    """Whether they are told of beside the one victim: "Bersama 14 gadis lain ia dijual"."""
    beside = patterns.BESIDE.search(text.folded, max(0, number.start - 10), number.start)
    return beside is not None and patterns.HE_TOO.match(text.folded, number.end) is not None


@lru_cache(maxsize=32)
def is_suspect(text: Reading, number: NumberSpan) -> bool:
    """Whether those counted are accused. Several rules ask it of the same number, so the answer is kept a while."""
    folded, end = text.folded, number.end
    if patterns.AMONG_SUSPECTS.match(folded, end) or patterns.WITH_SUSPECTS.match(folded, end):
        return True
    if patterns.PARTS_OF_SUSPECTS.search(folded, max(0, number.start - 110), number.start):
        return True
    if (text.holds(cues.DOING) and suspect_patterns.DOING_IT.match(folded, end)) or patterns.BY_THEM.search(
        folded, max(0, number.start - 60), number.start
    ):
        return True
    return suspect_patterns.SUSPECT_NOUN.match(folded, end) is not None or made_suspect(text, number) is not None
