"""Honest baselines: what a keyword rule, Naive Bayes and a linear SVM reach on the same folds."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC

from tppo_news.classify.evaluate import Evaluation, evaluate
from tppo_news.classify.lexicon import find_themes
from tppo_news.classify.model import BODY, UNRELATED, WORD
from tppo_news.classify.reading import Reading
from tppo_news.classify.themes import IN_SCOPE
from tppo_news.classify.train import Columns, Labels, as_table, iter_folds, read_examples
from tppo_news.records import Example

_ENFORCING = ("arrest", "secured", "suspect", "court", "charge")
_PREVENTING = ("prevent", "educate", "warn", "refuse", "policy", "fostered_village", "departure_stopped")


def keyword_label(reading: Reading) -> str:
    """What a rule of thumb says: the matter must be named, then the more frequent of enforcing and preventing decides."""
    themes = [theme for _, theme in find_themes(reading.head.split(" "))]
    if not any(theme in IN_SCOPE for theme in themes):
        return UNRELATED
    enforcing = sum(theme in _ENFORCING for theme in themes)
    preventing = sum(theme in _PREVENTING for theme in themes)
    if not enforcing and not preventing:
        return UNRELATED
    return "prosecution" if enforcing > preventing else "prevention"


def baseline_evaluations(
    examples: Sequence[Example], readings: Sequence[Reading], labels: Sequence[str]
) -> dict[str, Evaluation]:
    """Name -> figures, by the same grouped folds as the model's."""
    columns, truth, groups = as_table(examples)
    said = {RULE: [keyword_label(reading) for reading in readings]}
    said |= {name: _held_out(columns, truth, groups, build) for name, build in LEARNERS.items()}
    return {name: evaluate(truth.tolist(), _certain(found, labels), labels) for name, found in said.items()}


def baselines_on(
    unseen: Sequence[Example], trained_on: Sequence[Example], labels: Sequence[str]
) -> dict[str, Evaluation]:
    """Name -> figures on examples that share nothing with those that the learners are trained on."""
    columns, truth, _ = as_table(unseen)
    known_columns, known_truth, _ = as_table(trained_on)
    said = {RULE: [keyword_label(reading) for reading in read_examples(unseen)]}
    for name, build in LEARNERS.items():
        fitted = build().fit(_texts(known_columns), known_truth)
        said[name] = [str(label) for label in fitted.predict(_texts(columns))]
    labels = tuple(dict.fromkeys([*labels, *sorted({e.label for e in trained_on})]))
    return {name: evaluate(truth.tolist(), _certain(found, labels), labels) for name, found in said.items()}


def _bayes() -> Pipeline:
    return Pipeline([("words", CountVectorizer(min_df=2, token_pattern=WORD)), ("learner", MultinomialNB())])


def _svm() -> Pipeline:
    words = TfidfVectorizer(min_df=2, sublinear_tf=True, token_pattern=WORD)
    return Pipeline([("words", words), ("learner", LinearSVC())])


RULE = "keyword rule"
LEARNERS: dict[str, Callable[[], Pipeline]] = {"Naive Bayes": _bayes, "linear SVM": _svm}


def _texts(columns: Columns) -> NDArray[np.object_]:
    return np.array(
        [f"{head} {body}" for head, body in zip(columns[:, 0], columns[:, BODY], strict=True)], dtype=object
    )


def _held_out(columns: Columns, truth: Labels, groups: Labels, build: Callable[[], Pipeline]) -> list[str]:
    texts = _texts(columns)
    said = np.empty(len(truth), dtype=object)
    for fitting, held_out in iter_folds(columns, truth, groups):
        said[held_out] = build().fit(texts[fitting], truth[fitting]).predict(texts[held_out])
    return [str(label) for label in said]


def _certain(said: Sequence[str], labels: Sequence[str]) -> NDArray[np.float64]:
    """Labels as scores of 1: a baseline is not calibrated."""
    return np.array([[float(label == found) for label in labels] for found in said])
