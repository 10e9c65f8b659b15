"""Batches of labels that contradict everything else: held for a second look before they teach the model."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from tppo_news.records import Example

SURPRISE = 1e-4
"""A batch is held when so many contradictions would come of the base rate less often than this."""
LEAST_RATIO = 2.0
LEAST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Batch:
    """What one annotator labelled on one day, and how often the held-out model disagrees."""

    annotator: str
    day: str
    count: int
    contradicted: int

    @property
    def share(self) -> float:
        """The share of the batch's labels that the held-out model contradicts."""
        return self.contradicted / self.count


def batch_of(example: Example) -> tuple[str, str]:
    """The annotator and the day of a label."""
    return example.annotator, example.labelled_at[:10]


def contradicting_batches(
    examples: Sequence[Example], scores: NDArray[np.float64], labels: Sequence[str], base_rate: float | None = None
) -> list[Batch]:
    """The batches that held-out predictions contradict far above the base rate, the worst first.

    The base rate is that of a model known to be good, where it is given, else that of all other batches.
    """
    wrong = np.array([labels[int(row.argmax())] != e.label for e, row in zip(examples, scores, strict=True)])
    rows: dict[tuple[str, str], list[int]] = {}
    for index, example in enumerate(examples):
        rows.setdefault(batch_of(example), []).append(index)
    found = []
    for (annotator, day), own in rows.items():
        rate = base_rate if base_rate is not None else _rate_of_others(wrong, own)
        batch = Batch(annotator, day, len(own), int(wrong[own].sum()))
        if rate is not None and _surprising(batch, max(rate, 0.01)):
            found.append(batch)
    return sorted(found, key=lambda b: -b.share)


def without_batches(examples: Sequence[Example], held: Sequence[Batch]) -> list[Example]:
    """The examples that are in none of the held batches."""
    names = {(b.annotator, b.day) for b in held}
    return [e for e in examples if batch_of(e) not in names]


def _surprising(batch: Batch, rate: float) -> bool:
    if batch.count < LEAST_ROWS or batch.share < LEAST_RATIO * rate:
        return False
    return float(binom.sf(batch.contradicted - 1, batch.count, min(rate, 0.999))) < SURPRISE


def _rate_of_others(wrong: NDArray[np.bool_], own: Sequence[int]) -> float | None:
    others = np.ones(len(wrong), dtype=bool)
    others[own] = False
    return float(wrong[others].mean()) if others.any() else None
