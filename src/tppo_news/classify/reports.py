"""What stands behind the figures: slices by publisher and year, and the worst mistakes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tppo_news.records import Example
from tppo_news.urls import site_of

WORST = 20


@dataclass(frozen=True, slots=True)
class Slice:
    """How often the model is right on a part of the examples."""

    name: str
    count: int
    accuracy: float


@dataclass(frozen=True, slots=True)
class Mistake:
    """An example that the model sees otherwise than its annotator."""

    example_id: str
    title: str
    truth: str
    predicted: str
    score: float
    truth_score: float


def slices(
    examples: Sequence[Example], predicted: Sequence[str], part_of: Callable[[Example], str]
) -> tuple[Slice, ...]:
    """One slice a part, in order of name."""
    parts: dict[str, list[bool]] = {}
    for example, label in zip(examples, predicted, strict=True):
        parts.setdefault(part_of(example), []).append(example.label == label)
    return tuple(Slice(name, len(right), float(np.mean(right))) for name, right in sorted(parts.items()))


def publisher_of(example: Example) -> str:
    """The domain of the example's address; examples written for training have none."""
    return (site_of(example.url) or "unknown") if example.url else "written for training"


def year_of(example: Example) -> str:
    """The year that the example's page prints."""
    return example.publication_date[:4] if example.publication_date else "no date"


def worst_mistakes(
    examples: Sequence[Example], scores: NDArray[np.float64], labels: Sequence[str], count: int = WORST
) -> tuple[Mistake, ...]:
    """The mistakes of which the model is surest, the surest first."""
    found = []
    for example, row in zip(examples, scores, strict=True):
        best = int(row.argmax())
        if labels[best] != example.label:
            own = float(row[list(labels).index(example.label)])
            title = example.title or example.text[:70].replace("\n", " ")
            found.append(Mistake(example.id, title, example.label, labels[best], float(row[best]), own))
    return tuple(sorted(found, key=lambda m: (m.truth_score, m.example_id))[:count])
