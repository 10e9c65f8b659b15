"""Where annotators agree: Cohen's kappa of each pair over what both labelled."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tppo_news.records import Example


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two annotators over the articles that both labelled."""

    first: str
    second: str
    count: int
    agreed: int
    kappa: float


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One article that people labelled differently."""

    example_id: str
    title: str | None
    labels: tuple[tuple[str, str], ...]
    """(annotator, label), in order of annotator."""


def agreements(examples: Sequence[Example]) -> list[Agreement]:
    """One row a pair of annotators that share articles; of one person's labels of an article the latest counts."""
    words = _latest(examples)
    annotators = sorted({annotator for labels in words.values() for annotator in labels})
    found = []
    for first, second in combinations(annotators, 2):
        pairs = [(labels[first], labels[second]) for labels in words.values() if first in labels and second in labels]
        if pairs:
            agreed = sum(a == b for a, b in pairs)
            found.append(Agreement(first, second, len(pairs), agreed, cohens_kappa(pairs)))
    return found


def disagreements(examples: Sequence[Example]) -> list[Disagreement]:
    """The articles that people labelled differently, in order of id."""
    titles = {e.id: e.title for e in examples}
    return [
        Disagreement(number, titles[number], tuple(sorted(labels.items())))
        for number, labels in sorted(_latest(examples).items())
        if len(set(labels.values())) > 1
    ]


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Agreement beyond chance: 1 is full agreement, 0 what chance would give (Cohen 1960)."""
    count = len(pairs)
    seen = sum(a == b for a, b in pairs) / count
    labels = {label for pair in pairs for label in pair}
    chance = sum(sum(a == label for a, _ in pairs) * sum(b == label for _, b in pairs) / count**2 for label in labels)
    return 1.0 if chance == 1 else (seen - chance) / (1 - chance)


def _latest(examples: Sequence[Example]) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {}
    for example in sorted(examples, key=lambda e: e.labelled_at):
        words.setdefault(example.id, {})[example.annotator] = example.aspect or example.label
    return words
