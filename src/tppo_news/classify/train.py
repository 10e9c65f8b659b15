"""Examples -> a calibrated classifier, and the grouped cross-validated predictions that measure it."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import Pipeline

from tppo_news.classify.model import (
    PROTECTION,
    REVIEW_BELOW,
    UNRELATED,
    Classifier,
    Recipe,
    as_columns,
    build_pipeline,
    cool,
    fit_pipeline,
    raw_scores,
)
from tppo_news.classify.reading import Reading, read_article
from tppo_news.errors import InputError
from tppo_news.records import Example

FOLDS = 5
SEED = 20251030
TEMPERATURES = (0.3, 3.0)

Columns = NDArray[np.object_]
Labels = NDArray[np.str_]
Fold = tuple[NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Trained:
    """A classifier, and what it says of each example when the example's group was held out."""

    classifier: Classifier
    labels: tuple[str, ...]
    held_out_scores: NDArray[np.float64]
    """One row an example, one column a label."""
    data_hash: str


def train_classifier(
    examples: Sequence[Example], recipe: Recipe | None = None, review_below: float = REVIEW_BELOW
) -> Trained:
    """Train on all examples and measure by grouped cross-validation: one group never stands on both sides.

    Raises InputError where a label has fewer groups than folds.
    """
    recipe = recipe or Recipe()
    check_enough(examples)
    columns, labels, groups = as_table(examples)
    log_scores, folds = held_out_log_scores(columns, labels, groups, recipe)
    data_hash = hash_examples(examples)
    classifier = Classifier(
        version=version_of(data_hash, recipe),
        label_model=fit_pipeline(recipe, columns, labels),
        aspect_model=_fit_aspect(columns, examples, recipe),
        temperature=best_temperature(log_scores, labels),
        review_below=review_below,
    )
    return Trained(classifier, classifier.labels, cool_by_fold(log_scores, labels, folds), data_hash)


def as_table(examples: Sequence[Example]) -> tuple[Columns, Labels, Labels]:
    """Examples as the model's columns, their labels and their groups."""
    columns = as_columns(read_examples(examples))
    return columns, np.array([e.label for e in examples]), np.array([e.group for e in examples])


def read_examples(examples: Sequence[Example]) -> list[Reading]:
    """Every example as the model reads it."""
    return [read_article(e.title, e.text) for e in examples]


def hash_examples(examples: Sequence[Example]) -> str:
    """A hash of ids, texts and labels, in order of id: equal for equal data."""
    digest = hashlib.sha256()
    for example in sorted(examples, key=lambda e: e.id):
        parts = (example.id, example.title or "", example.text, example.label, example.aspect or "", "\n")
        digest.update("\x1f".join(parts).encode())
    return digest.hexdigest()


def version_of(data_hash: str, recipe: Recipe) -> str:
    """The name of a model: another one for other data or another recipe, the same for the same."""
    return f"v{hashlib.sha256(f'{data_hash} {recipe!r}'.encode()).hexdigest()[:10]}"


def held_out_log_scores(
    columns: Columns, labels: Labels, groups: Labels, recipe: Recipe
) -> tuple[NDArray[np.float64], list[Fold]]:
    """Uncalibrated log-probabilities of every row by a model that never saw its group, and the folds used."""
    found = np.zeros((len(labels), len(set(labels.tolist()))))
    folds = list(iter_folds(columns, labels, groups))
    for fitting, held_out in folds:
        model = fit_pipeline(recipe, columns[fitting], labels[fitting])
        found[held_out] = raw_scores(model, columns[held_out])
    return found, folds


def cool_by_fold(log_scores: NDArray[np.float64], labels: Labels, folds: Sequence[Fold]) -> NDArray[np.float64]:
    """Calibrated scores; each fold's temperature is set on the other folds, never on its own rows."""
    scores = np.zeros_like(log_scores)
    for others, held_out in folds:
        scores[held_out] = cool(log_scores[held_out], best_temperature(log_scores[others], labels[others]))
    return scores


def best_temperature(log_scores: NDArray[np.float64], labels: Labels) -> float:
    """The temperature under which the true labels are likeliest."""
    order = sorted(set(labels.tolist()))
    truth = np.array([order.index(label) for label in labels])
    rows = np.arange(len(truth))

    def loss(temperature: float) -> float:
        return float(-np.log(np.maximum(cool(log_scores, temperature)[rows, truth], 1e-12)).mean())

    return float(minimize_scalar(loss, bounds=TEMPERATURES, method="bounded").x)


def held_out_aspects(examples: Sequence[Example], recipe: Recipe | None = None) -> list[tuple[bool, bool]]:
    """Of every unrelated example: whether it is about protection, and whether a model that never saw its group says so."""
    unrelated = [e for e in examples if e.label == UNRELATED]
    columns, _, groups = as_table(unrelated)
    wanted = np.array([str(e.aspect == PROTECTION) for e in unrelated])
    log_scores, _ = held_out_log_scores(columns, wanted, groups, recipe or Recipe())
    return [(w == "True", bool(row[1] > row[0])) for w, row in zip(wanted.tolist(), log_scores, strict=True)]


def iter_folds(columns: Columns, labels: Labels, groups: Labels) -> Iterator[Fold]:
    """Stratified folds in which a group stands on one side only; the same for the same data."""
    splitter: StratifiedGroupKFold = StratifiedGroupKFold(n_splits=FOLDS, shuffle=True, random_state=SEED)
    yield from splitter.split(columns, labels, groups)


def _fit_aspect(columns: Columns, examples: Sequence[Example], recipe: Recipe) -> Pipeline:
    rows = np.array([i for i, e in enumerate(examples) if e.label == UNRELATED])
    wanted = np.array([examples[i].aspect == PROTECTION for i in rows])
    return build_pipeline(recipe).fit(columns[rows], wanted)


def check_enough(examples: Sequence[Example]) -> None:
    """Raise InputError where the examples are too few to train and measure."""
    groups: dict[str, set[str]] = {}
    for example in examples:
        groups.setdefault(example.label, set()).add(example.group)
    for label, found in sorted(groups.items()):
        if len(found) < FOLDS:
            raise InputError(f"label {label!r} has {len(found)} groups of examples; {FOLDS} are needed")
    if UNRELATED not in groups or len(groups) < 2:
        raise InputError(f"examples of {UNRELATED!r} and of one other label are needed")
    for is_protection in (True, False):
        found = {e.group for e in examples if e.label == UNRELATED and (e.aspect == PROTECTION) == is_protection}
        if len(found) < FOLDS:
            which = "with" if is_protection else "without"
            raise InputError(
                f"{UNRELATED!r} {which} aspect {PROTECTION!r} has {len(found)} groups of examples; {FOLDS} are needed"
            )
