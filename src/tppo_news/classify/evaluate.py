"""Figures of a classifier: per class, macro, accuracy and calibration."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_fscore_support

BINS = 10


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """Precision, recall and F1 of one label, and how many rows bear it."""

    label: str
    precision: float
    recall: float
    f1: float
    count: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a set of predictions is worth."""

    classes: tuple[ClassFigures, ...]
    macro_f1: float
    accuracy: float
    calibration_error: float
    count: int


def evaluate(truth: Sequence[str], scores: NDArray[np.float64], labels: Sequence[str]) -> Evaluation:
    """Figures of calibrated scores (one column a label, in the order of `labels`) against the truth."""
    predicted = [labels[i] for i in scores.argmax(axis=1)]
    precision, recall, f1, count = precision_recall_fscore_support(
        truth, predicted, labels=list(labels), zero_division=0
    )
    classes = tuple(
        ClassFigures(label, float(p), float(r), float(f), int(n))
        for label, p, r, f, n in zip(labels, precision, recall, f1, count, strict=True)
    )
    right = np.array([a == b for a, b in zip(truth, predicted, strict=True)])
    return Evaluation(
        classes=classes,
        macro_f1=float(np.mean([c.f1 for c in classes if c.count])),
        accuracy=float(right.mean()),
        calibration_error=expected_calibration_error(scores.max(axis=1), right),
        count=len(truth),
    )


def expected_calibration_error(confidence: NDArray[np.float64], right: NDArray[np.bool_], bins: int = BINS) -> float:
    """Mean gap between confidence and accuracy over bins of equal mass (Naeini et al. 2015; Nguyen and O'Connor 2015)."""
    order = np.argsort(confidence, kind="stable")
    gap = 0.0
    for part in np.array_split(order, bins):
        if len(part):
            gap += len(part) / len(order) * abs(float(confidence[part].mean()) - float(right[part].mean()))
    return gap
