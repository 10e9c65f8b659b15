"""Examples -> a calibrated classifier, and the grouped cross-validated predictions that measure it."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.calibration import CalibratedClassifierCV
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import Pipeline

from tppo_news.classify.model import PROTECTION, UNRELATED, Classifier, Recipe, as_columns, build_pipeline
from tppo_news.classify.reading import Reading, read_article
from tppo_news.errors import InputError
from tppo_news.records import Example

FOLDS = 5
SEED = 20251030


@dataclass(frozen=True, slots=True)
class Trained:
    """A classifier, and what it says of each example when the example's group was held out."""

    classifier: Classifier
    labels: tuple[str, ...]
    held_out_scores: NDArray[np.float64]
    """One row an example, one column a label."""
    data_hash: str


def train_classifier(examples: Sequence[Example], recipe: Recipe | None = None) -> Trained:
    """Train on all examples and measure by grouped cross-validation: one group never stands on both sides.

    Raises InputError where a label has fewer groups than folds.
    """
    recipe = recipe or Recipe()
    _check_enough(examples)
    readings = read_examples(examples)
    columns, labels = as_columns(readings), np.array([e.label for e in examples])
    groups = np.array([e.group for e in examples])
    data_hash = hash_examples(examples)
    scores = held_out_scores(columns, labels, groups, recipe)
    classifier = Classifier(
        version=f"v{data_hash[:10]}",
        label_model=_fit_calibrated(columns, labels, groups, recipe),
        aspect_model=_fit_aspect(columns, examples, recipe),
    )
    return Trained(classifier, classifier.labels, scores, data_hash)


def read_examples(examples: Sequence[Example]) -> list[Reading]:
    """Every example as the model reads it."""
    return [read_article(e.title, e.text) for e in examples]


def hash_examples(examples: Sequence[Example]) -> str:
    """A hash of ids, texts and labels, in order of id: equal for equal data."""
    digest = hashlib.sha256()
    for example in sorted(examples, key=lambda e: e.id):
        digest.update(
            "\x1f".join(
                (example.id, example.title or "", example.text, example.label, example.aspect or "", "\n")
            ).encode()
        )
    return digest.hexdigest()


def held_out_scores(
    columns: NDArray[np.object_], labels: NDArray[np.str_], groups: NDArray[np.str_], recipe: Recipe
) -> NDArray[np.float64]:
    """Calibrated scores of every row by a model that never saw its group."""
    classes = sorted(set(labels.tolist()))
    scores = np.zeros((len(labels), len(classes)))
    for fitting, held_out in _folds(columns, labels, groups):
        model = _fit_calibrated(columns[fitting], labels[fitting], groups[fitting], recipe)
        scores[held_out] = model.predict_proba(columns[held_out])
    return scores


def _fit_calibrated(
    columns: NDArray[np.object_], labels: NDArray[np.str_], groups: NDArray[np.str_], recipe: Recipe
) -> CalibratedClassifierCV:
    """One model on all rows, its temperature set on grouped held-out scores (Guo et al. 2017, section 4.2)."""
    folds = list(_folds(columns, labels, groups))
    model = CalibratedClassifierCV(build_pipeline(recipe), method="temperature", cv=folds, ensemble=False)
    model.fit(columns, labels)
    # The folds are row numbers of the training data: of no use afterwards, and large in the file.
    model.cv = None
    return model


def _fit_aspect(columns: NDArray[np.object_], examples: Sequence[Example], recipe: Recipe) -> Pipeline:
    rows = np.array([i for i, e in enumerate(examples) if e.label == UNRELATED])
    wanted = np.array([examples[i].aspect == PROTECTION for i in rows])
    return build_pipeline(recipe).fit(columns[rows], wanted)


def _folds(
    columns: NDArray[np.object_], labels: NDArray[np.str_], groups: NDArray[np.str_]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    splitter: StratifiedGroupKFold = StratifiedGroupKFold(n_splits=FOLDS, shuffle=True, random_state=SEED)
    yield from splitter.split(columns, labels, groups)


def _check_enough(examples: Sequence[Example]) -> None:
    groups: dict[str, set[str]] = {}
    for example in examples:
        groups.setdefault(example.label, set()).add(example.group)
    for label, found in sorted(groups.items()):
        if len(found) < FOLDS:
            raise InputError(f"label {label!r} has {len(found)} groups of examples; {FOLDS} are needed")
    if UNRELATED not in groups or len(groups) < 2:
        raise InputError(f"examples of {UNRELATED!r} and of one other label are needed")
    if len({e.aspect for e in examples if e.label == UNRELATED}) < 2:
        raise InputError(f"examples of {UNRELATED!r} with and without aspect {PROTECTION!r} are needed")
