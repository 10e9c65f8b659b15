"""Honest baselines: what a keyword rule, Naive Bayes and a linear SVM reach on the same folds."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC

from tppo_news.classify.evaluate import Evaluation, evaluate
from tppo_news.classify.lexicon import IN_SCOPE, find_themes
from tppo_news.classify.model import BODY, UNRELATED, WORD
from tppo_news.classify.reading import Reading
from tppo_news.classify.train import Columns, Labels, as_table, iter_folds
from tppo_news.records import Example

_ENFORCING = ("arrest", "suspect", "court", "charge")
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
    said = {
        "keyword rule": [keyword_label(reading) for reading in readings],
        "Naive Bayes": _held_out(
            columns,
            truth,
            groups,
            lambda: Pipeline([("words", CountVectorizer(min_df=2, token_pattern=WORD)), ("learner", MultinomialNB())]),
        ),
        "linear SVM": _held_out(
            columns,
            truth,
            groups,
            lambda: Pipeline(
                [
                    ("words", TfidfVectorizer(min_df=2, sublinear_tf=True, token_pattern=WORD)),
                    ("learner", LinearSVC()),
                ]
            ),
        ),
    }
    return {name: evaluate(truth.tolist(), _certain(found, labels), labels) for name, found in said.items()}


def _held_out(columns: Columns, truth: Labels, groups: Labels, build: Callable[[], Pipeline]) -> list[str]:
    texts = np.array(
        [f"{head} {body}" for head, body in zip(columns[:, 0], columns[:, BODY], strict=True)], dtype=object
    )
    said = np.empty(len(truth), dtype=object)
    for fitting, held_out in iter_folds(columns, truth, groups):
        said[held_out] = build().fit(texts[fitting], truth[fitting]).predict(texts[held_out])
    return [str(label) for label in said]


def _certain(said: Sequence[str], labels: Sequence[str]) -> NDArray[np.float64]:
    """Labels as scores of 1: a baseline is not calibrated."""
    return np.array([[float(label == found) for label in labels] for found in said])
