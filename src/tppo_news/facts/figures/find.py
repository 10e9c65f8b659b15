"""Numbers of the case or the programme: suspects, victims, wanted, passports refused, departures delayed, PIMPASA, participants.

Each rule family reads what stands around a number; the article's main case comes first, by prominence.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.figures import cues
from tppo_news.facts.figures.adding import sum_over_cases
from tppo_news.facts.figures.involved import Involved, told_as_involved, without_involved
from tppo_news.facts.figures.people import ALREADY, OTHERS
from tppo_news.facts.figures.programme import without_held_back
from tppo_news.facts.figures.reading import Candidate, Reading, Rule, read_figures
from tppo_news.facts.figures.rules import LAST_RESORTS, read_by_rules
from tppo_news.facts.figures.suspect_patterns import TRAFFICKER
from tppo_news.facts.figures.victims import counted_people
from tppo_news.facts.figures.weights import (
    CALLED,
    OF_THEM,
    SUM,
    Headline,
    is_cumulative,
    parts_of_wholes,
    prominence,
    sums_of_parts,
)
from tppo_news.facts.numerals import lower_ascii
from tppo_news.records import Figure

# From this strength on a rule read a word for the accused.
SURE = 3
# From this strength on a rule read a word for victims, or what was done to them.
PLAINLY = 2
# From this strength on a rule read "tersangka", "terdakwa", "terpidana" or "korban"; beside it, who is only held counts less.
FORMAL, INFORMAL = 4, 8
BY_DEEDS = frozenset({"several_roles", "held_crew", "caught_persons", "brought_in"})
# Rules whose words name the others beside the own ones.
ALL_TOLD = frozenset({"further_suspects", "named_with_others", "arrested_groups", "saved_groups", "sum_over_cases"})
# An estimate for a country or the world begins here.
OF_THE_WORLD = 100_000
OF_A_SEX = re.compile(r" (?:orang )?(?:perempuan|wanita|laki-laki|pria|lelaki)\b")
BESIDE = 35
PLAIN = re.compile(r"^\S+(?: \S+){0,2} orang$", re.IGNORECASE)


def find_figures(document: Document) -> tuple[Figure, ...]:
    """Every stated figure, by kind; within a kind the main case's figure first, then by prominence.

    `basis` is "case" for the article's own case, of which the most prominent figure always is, and "cumulative" for totals of
    a longer time or a wider force that stand beside it.
    """
    reading = read_figures(document.body, document.title or "", document.sentences)
    headline = Headline(document.title or "", trafficking=reading.trafficking)
    candidates = without_held_back(reading, [c for c in read_by_rules(reading) if not _is_of_the_world(c)])
    candidates = _without_victims(document, _without_involved(reading, headline, candidates))
    if not reading.trafficking and _has_victims(candidates) and reading.holds(cues.DISASTERS):
        candidates = [candidate for candidate in candidates if candidate.kind != "victims"]
    candidates.extend(_told_by_headline(reading, headline, candidates))
    for kind, rules in LAST_RESORTS.items():
        candidates = _without_accused(document, reading, candidates)
        if kind == "victims" and not reading.trafficking:
            continue
        if any(c.kind == kind and c.quantity.value is not None and not _is_of_others(document, c) for c in candidates):
            continue
        last: tuple[Rule, ...] = (partial(headline_count, headline=headline, kind=kind), *rules)
        for rule in last:
            found = list(rule(reading))
            if not found:
                continue
            wider = without_held_back(reading, _without_accused(document, reading, [*candidates, *found]))
            wider = _without_involved(reading, headline, wider)
            if len(wider) > len(candidates):
                candidates = wider
                break
    figures: list[Figure] = []
    for kind in dict.fromkeys(candidate.kind for candidate in candidates):
        own = _unique(c for c in candidates if c.kind == kind)
        figures.extend(_ranked(document, headline, [*own, *sum_over_cases(reading, own)]))
    return tuple(figures)


def _without_involved(text: Reading, headline: Headline, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without victims whom text or headline count as involved or deported, unless the headline calls them so."""
    if not text.trafficking or not _has_victims(candidates):
        return candidates
    told, head = told_as_involved(text), headline.involved
    values = (told.values | head.values) - headline.called
    if not values:
        return candidates
    return without_involved(text, Involved(values, (told.wholes | head.wholes) & values), candidates)


def _has_victims(candidates: Iterable[Candidate]) -> bool:
    return any(candidate.kind == "victims" for candidate in candidates)


def _told_by_headline(text: Reading, headline: Headline, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The people of the headline where the text counts them as no victims, and only a part of them as such: of "6 Santriwati
    Dicari" three were found; of "118 WNI Korban Judi Daring" 41 fled.
    """
    victims = [candidate for candidate in candidates if candidate.kind == "victims"]
    if not victims or not text.trafficking:
        return
    told: frozenset[int | None] = headline.called
    if max(candidate.strength for candidate in victims) < PLAINLY:
        told = frozenset(value for kind, value in headline.counted if kind == "victims" and value is not None)
    if told.isdisjoint(candidate.quantity.value for candidate in victims):
        yield from (found for found in counted_people(text) if found.quantity.value in told)


def _is_of_the_world(candidate: Candidate) -> bool:
    """Whether so many are no case's victims: "120 ribu orang dipaksa bekerja", unless the text calls them victims."""
    called = candidate.rule in ("counted_victims", "stated_victims")
    return candidate.kind == "victims" and not called and _at_most(candidate) >= OF_THE_WORLD


def _at_most(candidate: Candidate) -> int:
    """Its number, or the upper bound of a vague one: "jutaan orang"."""
    return candidate.quantity.value or candidate.quantity.upper or 0


def _without_accused(document: Document, reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without victims who are the accused: words taken for both speak of the arrested.

    So does "46 orang" beside "46 tersangka".
    """
    if not _has_victims(candidates):
        return candidates
    accused = bytearray(len(document.body))
    named = set()
    for candidate in candidates:
        if candidate.kind == "suspects":
            accused[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
            if candidate.strength >= SURE and not _is_of_others(document, candidate):
                named.add(candidate.quantity.value)
    return [
        c
        for c in candidates
        if c.kind != "victims"
        or (
            (c.rule == "stated_victims" or accused.find(1, c.start, c.end) < 0)
            and not (c.quantity.value in named and _is_plain(document, c))
            and not any(value in named for value in _with_neighbours(reading, c))
        )
    ]


def _without_victims(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without suspects whom the text calls victims: "Korbannya 17 orang. 17 orang itu ditangkap"."""
    called = {c.quantity.value for c in candidates if c.kind == "victims" and c.rule in CALLED}
    return [
        c
        for c in candidates
        if not (c.kind == "suspects" and c.rule in BY_DEEDS and c.quantity.value in called)
        or not document.body.startswith((" tersebut", " itu"), c.end)
    ]


def _with_neighbours(reading: Reading, candidate: Candidate) -> Iterator[int]:
    """What women or men make with the men or women told of beside them: 9 of "lima perempuan dan empat laki-laki"."""
    if not OF_A_SEX.search(reading.folded, candidate.start, candidate.end):
        return
    for number in reading.amounts:
        near = candidate.start - BESIDE < number.start < candidate.end + BESIDE and number.start != candidate.start
        if near and OF_A_SEX.match(reading.folded, number.end):
            yield (number.quantity.value or 0) + (candidate.quantity.value or 0)


def headline_count(text: Reading, headline: Headline, kind: str) -> Iterator[Candidate]:
    """Read "Rombongan berjumlah 39 orang" under a headline that counts 39 victims: the number that the headline explains."""
    for number in text.persons:
        value = number.quantity.value
        if value is not None and value > 1 and (kind, value) in headline.counted:
            yield Candidate(kind, number.start, number.end, number.quantity, 0, "headline_count")


def _is_plain(document: Document, candidate: Candidate) -> bool:
    """Whether the words say no more than "46 orang", or "tiga laki-laki dan satu perempuan"."""
    said = document.body[candidate.start : candidate.end]
    return candidate.rule == "split_victims" or PLAIN.match(said) is not None


def _is_of_others(document: Document, candidate: Candidate) -> bool:
    """Whether they are not the article's own: "empat tersangka lain sudah divonis"."""
    if candidate.rule in ALL_TOLD:
        return False
    said = document.body[candidate.start : candidate.end]
    return ALREADY.match(document.body, candidate.end) is not None or OTHERS.search(said) is not None


def _is_informal(document: Document, candidate: Candidate) -> bool:
    """Whether they are counted as held, by their trade ("satu muncikari") or as "lima orang", and not as accused or victims."""
    said = lower_ascii(document.body)[candidate.start : candidate.end]
    if candidate.kind == "victims":
        return candidate.strength < PLAINLY and PLAIN.match(said) is not None
    by_trade = candidate.rule == "counted_suspects" and TRAFFICKER.search(said) is not None
    return by_trade or candidate.rule in BY_DEEDS


def _ranked(document: Document, headline: Headline, candidates: list[Candidate]) -> list[Figure]:
    ordered = _ordered(document, headline, candidates) if len(candidates) > 1 else candidates
    main = ordered[0].quantity.value
    totals = {id(c) for c in ordered[1:] if c.quantity.value != main and is_cumulative(document, c)}
    return [
        Figure(
            mention=document.mention(c.start, c.end, f"figures.{c.rule}"),
            kind=c.kind,
            value=c.quantity.value,
            lower=c.quantity.lower,
            upper=c.quantity.upper,
            basis=_basis(document, c, main, total=id(c) in totals),
        )
        for c in ordered
    ]


def _ordered(document: Document, headline: Headline, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of one kind, the main case's first, then the likelier ones."""
    # A number that is told and explained in one sentence is said once.
    said = {(document.sentence_at(c.start), c.quantity.value) for c in candidates}
    values = Counter(value for _, value in said)
    sums = sums_of_parts(document, candidates)
    parts = parts_of_wholes(document, candidates)
    formal = any(c.strength >= FORMAL and c.rule not in ALL_TOLD for c in candidates)
    weights = {
        id(c): prominence(document, headline, c, values)
        + (SUM if c.quantity.value in sums else 0)
        - (OF_THEM if c.quantity.value in parts else 0)
        - (INFORMAL if formal and _is_informal(document, c) else 0)
        for c in candidates
    }
    foreign = {id(c) for c in candidates if _is_of_others(document, c)}
    own = max((c.strength for c in candidates if id(c) not in foreign), default=-1)
    others = {id(c) for c in candidates if id(c) in foreign and (c.kind != "victims" or c.strength <= own)}
    return sorted(candidates, key=lambda c: (id(c) in others, -weights[id(c)], -(c.quantity.value or 0), c.start))


def _basis(
    document: Document, candidate: Candidate, main: int | None, *, total: bool
) -> Literal["case", "cumulative", "unknown"]:
    if total and candidate.quantity.value != main:
        return "cumulative"
    return "unknown" if candidate.quantity.value != main and _is_of_others(document, candidate) else "case"


def _unique(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that read the same words again; the stronger reading stands."""
    kept: list[Candidate] = []
    ordered = sorted(candidates, key=lambda c: (-c.strength, c.start))
    taken = bytearray(max((c.end for c in ordered), default=0))
    for candidate in ordered:
        if taken.find(1, candidate.start, candidate.end) < 0:
            taken[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
            kept.append(candidate)
    return kept
