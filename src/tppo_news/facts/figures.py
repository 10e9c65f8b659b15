"""Numbers of the case or the programme: suspects, victims, wanted, passports refused, departures delayed, PIMPASA, participants.

Each rule family reads what stands around a number; the article's main case comes first, by prominence.
"""

from collections.abc import Iterable

from tppo_news.facts.document import Document
from tppo_news.facts.figure_rules import RULES, Candidate, read_figures, single_suspect
from tppo_news.facts.figure_weights import is_cumulative, prominence
from tppo_news.records import Figure


def find_figures(document: Document) -> tuple[Figure, ...]:
    """Every stated figure, by kind; within a kind the main case's figure first, then by prominence.

    `basis` is "case" for the article's own case, of which the most prominent figure always is, and "cumulative" for totals of
    a longer time or a wider force that stand beside it.
    """
    reading = read_figures(document.body)
    candidates = [candidate for rule in RULES for candidate in rule(reading)]
    if not any(candidate.kind == "suspects" for candidate in candidates):
        candidates.extend(single_suspect(reading))
    candidates = [
        c for c in candidates if c.kind != "victims" or not any(_same_people(c, other) for other in candidates)
    ]
    figures: list[Figure] = []
    for kind in dict.fromkeys(candidate.kind for candidate in candidates):
        figures.extend(_ranked(document, _unique(c for c in candidates if c.kind == kind)))
    return tuple(figures)


def _same_people(victims: Candidate, other: Candidate) -> bool:
    """Whether the words that were taken for victims were taken for the arrested as well."""
    return other.kind == "suspects" and victims.start < other.end and other.start < victims.end


def _ranked(document: Document, candidates: list[Candidate]) -> list[Figure]:
    values = [c.quantity.value for c in candidates]
    weights = {id(c): prominence(document, c, values) for c in candidates}
    ordered = sorted(candidates, key=lambda c: (-weights[id(c)], -(c.quantity.value or 0), c.start))
    totals = {id(c) for c in ordered[1:] if is_cumulative(document, c)}
    main = ordered[0].quantity.value
    return [
        Figure(
            mention=document.mention(c.start, c.end, f"figures.{c.rule}"),
            kind=c.kind,
            value=c.quantity.value,
            lower=c.quantity.lower,
            upper=c.quantity.upper,
            basis="cumulative" if id(c) in totals and c.quantity.value != main else "case",
        )
        for c in ordered
    ]


def _unique(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that read the same words again; the stronger reading stands."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.strength, c.start)):
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    return kept
