"""Does asking for the articles that the model is least sure of save labels? A simulation over our own pool."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tppo_news.classify.evaluate import class_scores, confusion_matrix
from tppo_news.classify.model import Recipe, fit_pipeline
from tppo_news.classify.train import SEED, Columns, Labels, as_table, iter_folds
from tppo_news.records import Example

START, STEP = 80, 80


@dataclass(frozen=True, slots=True)
class Point:
    """Macro-F1 on the held-out part after so many labels, asked for by uncertainty and at random."""

    labels: int
    active: float
    random: float


@dataclass(frozen=True, slots=True)
class Simulation:
    """The two curves; `share` is the part of all labels with which asking reached random sampling's final macro-F1."""

    points: tuple[Point, ...]
    pool: int
    share: float | None


def simulate(examples: Sequence[Example], start: int = START, step: int = STEP) -> Simulation:
    """Label a pool step by step, once by least confidence and once at random, and measure both on a held-out fold."""
    columns, labels, groups = as_table(examples)
    pool, test = next(iter_folds(columns, labels, groups))
    order = np.random.default_rng(SEED).permutation(pool)
    active = _curve(columns, labels, order, test, start, step, by_doubt=True)
    random = _curve(columns, labels, order, test, start, step, by_doubt=False)
    points = tuple(Point(n, a, r) for (n, a), (_, r) in zip(active, random, strict=True))
    final = points[-1].random
    reached = next((p.labels for p in points if p.active >= final), None)
    return Simulation(points, len(pool), reached / len(pool) if reached else None)


def _curve(
    columns: Columns,
    labels: Labels,
    order: NDArray[np.int64],
    test: NDArray[np.int64],
    start: int,
    step: int,
    *,
    by_doubt: bool,
) -> list[tuple[int, float]]:
    known, waiting = order[:start], order[start:]
    names = sorted(set(labels.tolist()))
    points = []
    while True:
        model = fit_pipeline(Recipe(), columns[known], labels[known])
        said = model.predict(columns[test])
        true = np.array([names.index(label) for label in labels[test]])
        predicted = np.array([names.index(label) for label in said])
        points.append((len(known), class_scores(confusion_matrix(true, predicted, len(names)))[1]))
        if not len(waiting):
            return points
        if by_doubt:
            doubt = 1 - model.predict_proba(columns[waiting]).max(axis=1)
            waiting = waiting[np.argsort(-doubt, kind="stable")]
        known, waiting = np.concatenate([known, waiting[:step]]), waiting[step:]
