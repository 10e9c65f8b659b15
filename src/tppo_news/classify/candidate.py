"""A candidate: a trained model with everything that a person needs to decide whether it goes live."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tppo_news.classify.baselines import baseline_evaluations, baselines_on
from tppo_news.classify.batches import Batch, contradicting_batches, without_batches
from tppo_news.classify.card import (
    Findings,
    baseline_lines,
    confusion_lines,
    evaluation_table,
    mistake_lines,
    model_card,
    model_metrics,
    slice_lines,
)
from tppo_news.classify.drift import BASE, drift_base
from tppo_news.classify.evaluate import Evaluation, evaluate
from tppo_news.classify.examples import GOLD_FILES, load_examples, settle, without_groups
from tppo_news.classify.model import PROTECTION, UNRELATED, Classifier, Recipe
from tppo_news.classify.plots import calibration_png, confusion_png
from tppo_news.classify.reports import publisher_of, slices, worst_mistakes, year_of
from tppo_news.classify.similarity import join_copies
from tppo_news.classify.train import Trained, check_enough, held_out_aspects, read_examples, train_classifier
from tppo_news.errors import InputError
from tppo_news.records import Example


@dataclass(frozen=True, slots=True)
class Candidate:
    """A trained model, its card and figures, and the batches of labels that were held back."""

    trained: Trained
    metrics: Mapping[str, Any]
    card: str
    pictures: Mapping[str, bytes]
    held: tuple[Batch, ...]
    trained_on_held: bool
    """The held batches were trained on all the same: a person said so, or too little would have been left."""
    gold: Evaluation | None


def load_gold(folder: Path) -> list[Example]:
    """The frozen gold of the classifier, one label an article; empty where the folder has none."""
    found = load_examples(folder, GOLD_FILES) if any(folder.glob(GOLD_FILES)) else []
    return found if len({e.id for e in found}) == len(found) else settle(found)


def make_candidate(
    examples: Sequence[Example],
    gold: Sequence[Example],
    today: date,
    *,
    recipe: Recipe | None = None,
    base_rate: float | None = None,
    keep_held: bool = False,
) -> Candidate:
    """Train on what shares nothing with the gold, hold contradicting batches back, measure, and write the card.

    `base_rate` is how often a model known to be good contradicts its own labels. Raises InputError for too few examples.
    """
    usable = without_groups(join_copies(settle(examples)), gold)
    trained = train_classifier(usable, recipe)
    held = tuple(contradicting_batches(usable, trained.held_out_scores, trained.labels, base_rate))
    rest = without_batches(usable, held)
    trained_on_held = bool(held) and (keep_held or not _enough(rest))
    if held and not trained_on_held:
        usable = rest
        trained = train_classifier(usable, recipe)
    crossed = evaluate([e.label for e in usable], trained.held_out_scores, trained.labels)
    on_gold = evaluate_on(trained.classifier, gold) if gold else None
    predicted = [trained.labels[int(row.argmax())] for row in trained.held_out_scores]
    findings = Findings(
        crossed=crossed,
        gold=on_gold,
        aspect_f1=aspect_f1(held_out_aspects(usable, recipe)),
        baselines=baseline_evaluations(usable, read_examples(usable), trained.labels),
        by_year=slices(usable, predicted, year_of),
        by_publisher=slices(usable, predicted, publisher_of),
        worst=worst_mistakes(usable, trained.held_out_scores, trained.labels),
        held=held,
        trained_on_held=trained_on_held,
    )
    metrics = model_metrics(usable, gold, findings, trained.data_hash, today)
    metrics[BASE] = _drift_base(trained, usable, gold)
    pictures = {"confusion.png": confusion_png(crossed), "calibration.png": calibration_png(crossed)}
    card = model_card(trained.classifier.version, metrics, findings)
    return Candidate(trained, metrics, card, pictures, held, trained_on_held, on_gold)


def _enough(examples: Sequence[Example]) -> bool:
    try:
        check_enough(examples)
    except InputError:
        return False
    return True


def _drift_base(trained: Trained, usable: Sequence[Example], gold: Sequence[Example]) -> dict[str, Any]:
    unseen = gold or usable
    best = trained.held_out_scores.max(axis=1).tolist()
    return drift_base(trained.classifier, read_examples(unseen), best)


def evaluate_on(classifier: Classifier, examples: Sequence[Example]) -> Evaluation:
    """What a model is worth on examples that it was not trained on."""
    labels, scores = scores_on(classifier, examples)
    return evaluate([e.label for e in examples], scores, labels)


def scores_on(classifier: Classifier, examples: Sequence[Example]) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """Labels and one row of scores an example; a label that the model does not know has the score 0."""
    labels = tuple(dict.fromkeys([*classifier.labels, *sorted({e.label for e in examples})]))
    scores = classifier.scores(read_examples(examples))
    return labels, np.hstack([scores, np.zeros((len(scores), len(labels) - scores.shape[1]))])


def measured_lines(
    classifier: Classifier, examples: Sequence[Example], learned: Sequence[Example], mistakes: int
) -> Iterator[str]:
    """Everything that is measured of a model on examples that it never saw, beside baselines trained on `learned`."""
    labels, scores = scores_on(classifier, examples)
    evaluation = evaluate([e.label for e in examples], scores, labels)
    predicted = [labels[int(row.argmax())] for row in scores]
    yield from evaluation_table(evaluation)
    yield from (f"Aspect protection: F1 {aspect_f1(aspect_pairs(classifier, examples)):.3f}.", "")
    yield from (*confusion_lines(evaluation), "", "| confidence | share right | predictions |", "|---|---|---|")
    yield from (f"| {b.confidence:.3f} | {b.accuracy:.3f} | {b.count} |" for b in evaluation.bins)
    yield from ("", *baseline_lines(evaluation, baselines_on(examples, learned, labels)), "")
    yield from slice_lines([part for of in (year_of, publisher_of) for part in slices(examples, predicted, of)])
    yield from ("", *mistake_lines(worst_mistakes(examples, scores, labels, mistakes)))


def aspect_f1(pairs: Sequence[tuple[bool, bool]]) -> float:
    """F1 of the aspect protection from (true, predicted) pairs."""
    hits = sum(true and said for true, said in pairs)
    missed = sum(true != said for true, said in pairs)
    return 2 * hits / (2 * hits + missed) if hits else 0.0


def aspect_pairs(classifier: Classifier, examples: Sequence[Example]) -> list[tuple[bool, bool]]:
    """Of every unrelated example: whether it is about protection, and whether the model says so."""
    unrelated = [e for e in examples if e.label == UNRELATED]
    predictions = classifier.predict(read_examples(unrelated))
    return [(e.aspect == PROTECTION, p.aspect == PROTECTION) for e, p in zip(unrelated, predictions, strict=True)]
