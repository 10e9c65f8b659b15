"""Figures of a classifier: per class, macro, accuracy, calibration, each with a bootstrap interval."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 10
RESAMPLES = 400
SEED = 20251030

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """Precision, recall and F1 of one label, how many rows bear it, and the 95 % interval of each figure."""

    label: str
    precision: float
    recall: float
    f1: float
    count: int
    precision_interval: Interval
    recall_interval: Interval
    f1_interval: Interval


@dataclass(frozen=True, slots=True)
class CalibrationBin:
    """Rows of similar confidence: how sure the model was, and how often it was right."""

    confidence: float
    accuracy: float
    count: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a set of predictions is worth."""

    labels: tuple[str, ...]
    classes: tuple[ClassFigures, ...]
    macro_f1: float
    macro_f1_interval: Interval
    accuracy: float
    accuracy_interval: Interval
    calibration_error: float
    bins: tuple[CalibrationBin, ...]
    confusion: tuple[tuple[int, ...], ...]
    """Rows are true labels, columns predicted ones, in the order of `labels`."""
    count: int


def evaluate(
    truth: Sequence[str], scores: NDArray[np.float64], labels: Sequence[str], resamples: int = RESAMPLES
) -> Evaluation:
    """Figures of calibrated scores (one column a label, in the order of `labels`) against the truth."""
    order = tuple(labels)
    true = np.array([order.index(label) for label in truth])
    predicted = scores.argmax(axis=1)
    right = true == predicted
    matrix = confusion_matrix(true, predicted, len(order))
    per_class, macro = class_scores(matrix)
    draws = _resampled(true, predicted, len(order), resamples)
    bins = calibration_bins(scores.max(axis=1), right)
    return Evaluation(
        labels=order,
        classes=tuple(
            ClassFigures(
                name, *per_class[i], int(matrix[i].sum()), *(interval(draws[:, 3 * i + figure]) for figure in range(3))
            )
            for i, name in enumerate(order)
        ),
        macro_f1=macro,
        macro_f1_interval=interval(draws[:, -2]),
        accuracy=float(right.mean()),
        accuracy_interval=interval(draws[:, -1]),
        calibration_error=calibration_error(bins),
        bins=bins,
        confusion=tuple(tuple(int(n) for n in row) for row in matrix),
        count=len(true),
    )


def confusion_matrix(true: NDArray[np.int64], predicted: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    """Counts of (true, predicted) pairs."""
    return np.bincount(true * size + predicted, minlength=size * size).reshape(size, size)


def class_scores(matrix: NDArray[np.int64]) -> tuple[list[tuple[float, float, float]], float]:
    """(precision, recall, F1) of each label, and the mean F1 of those labels that rows bear."""
    figures = []
    for i in range(len(matrix)):
        hits, said, borne = matrix[i, i], matrix[:, i].sum(), matrix[i].sum()
        precision, recall = float(hits / said) if said else 0.0, float(hits / borne) if borne else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        figures.append((precision, recall, f1))
    borne_f1 = [figures[i][2] for i in range(len(matrix)) if matrix[i].sum()]
    return figures, float(np.mean(borne_f1)) if borne_f1 else 0.0


def interval(draws: NDArray[np.float64]) -> Interval:
    """The middle 95 % of bootstrap draws."""
    low, high = np.percentile(draws, [2.5, 97.5])
    return float(low), float(high)


def calibration_bins(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], bins: int = BINS
) -> tuple[CalibrationBin, ...]:
    """Rows in order of confidence, cut into bins of equal mass."""
    order = np.argsort(confidence, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return tuple(CalibrationBin(float(confidence[p].mean()), float(right[p].mean()), len(p)) for p in parts)


def calibration_error(bins: Sequence[CalibrationBin]) -> float:
    """Mean gap between confidence and accuracy over bins (Naeini et al. 2015; Nguyen and O'Connor 2015)."""
    total = sum(b.count for b in bins)
    return sum(b.count / total * abs(b.confidence - b.accuracy) for b in bins) if total else 0.0


def macro_f1_difference(
    truth: Sequence[str], first: Sequence[str], second: Sequence[str], resamples: int = 1000
) -> tuple[float, Interval]:
    """Macro-F1 of `second` less that of `first` on the same rows, with its paired bootstrap interval."""
    order = sorted({*truth, *first, *second})
    true, one, two = (np.array([order.index(label) for label in rows]) for rows in (truth, first, second))

    def difference(rows: NDArray[np.int64]) -> float:
        sizes = len(order)
        _, before = class_scores(confusion_matrix(true[rows], one[rows], sizes))
        _, after = class_scores(confusion_matrix(true[rows], two[rows], sizes))
        return after - before

    random = np.random.default_rng(SEED)
    draws = np.array([difference(random.integers(0, len(true), len(true))) for _ in range(resamples)])
    return difference(np.arange(len(true))), interval(draws)


def _resampled(true: NDArray[np.int64], predicted: NDArray[np.int64], size: int, resamples: int) -> NDArray[np.float64]:
    """One row a resample: precision, recall and F1 of each label in turn, then macro-F1 and accuracy."""
    random = np.random.default_rng(SEED)
    draws = np.zeros((max(resamples, 1), 3 * size + 2))
    for i in range(len(draws)):
        rows = random.integers(0, len(true), len(true))
        per_class, macro = class_scores(confusion_matrix(true[rows], predicted[rows], size))
        draws[i] = [
            *(figure for figures in per_class for figure in figures),
            macro,
            float((true[rows] == predicted[rows]).mean()),
        ]
    return draws
