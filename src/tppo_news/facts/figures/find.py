"""Numbers of the case or the programme: suspects, victims, wanted, passports refused, departures delayed, PIMPASA, participants.

Each rule family reads what stands around a number; the article's main case comes first, by prominence.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.figures.patterns import ALREADY, TRAFFICKING
from tppo_news.facts.figures.rules import RULES, Candidate, read_figures, single_suspect, single_victim
from tppo_news.facts.figures.weights import is_cumulative, prominence
from tppo_news.records import Figure


def find_figures(document: Document) -> tuple[Figure, ...]:
    """Every stated figure, by kind; within a kind the main case's figure first, then by prominence.

    `basis` is "case" for the article's own case, of which the most prominent figure always is, and "cumulative" for totals of
    a longer time or a wider force that stand beside it.
    """
    reading = read_figures(document.body)
    candidates = [candidate for rule in RULES for candidate in rule(reading)]
    if not any(c.kind == "suspects" and not _is_of_others(document, c) for c in candidates):
        candidates.extend(single_suspect(reading))
    if not any(c.kind == "victims" for c in candidates) and TRAFFICKING.search(reading.folded):
        candidates.extend(single_victim(reading))
    accused = bytearray(len(document.body))
    for candidate in candidates:
        if candidate.kind == "suspects":
            accused[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
    # Words that were taken for victims and for the arrested as well speak of the arrested.
    candidates = [c for c in candidates if c.kind != "victims" or accused.find(1, c.start, c.end) < 0]
    figures: list[Figure] = []
    for kind in dict.fromkeys(candidate.kind for candidate in candidates):
        figures.extend(_ranked(document, _unique(c for c in candidates if c.kind == kind)))
    return tuple(figures)


def _is_of_others(document: Document, candidate: Candidate) -> bool:
    """Whether they are not the article's own: "empat tersangka lain sudah divonis"."""
    return ALREADY.match(document.body, candidate.end) is not None


def _ranked(document: Document, candidates: list[Candidate]) -> list[Figure]:
    values = Counter(c.quantity.value for c in candidates)
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
            basis=_basis(document, c, main, total=id(c) in totals),
        )
        for c in ordered
    ]


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
