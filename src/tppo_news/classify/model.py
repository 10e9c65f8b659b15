"""A trained model: readings in, predictions out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC

from tppo_news.classify.reading import OUT_OF_SCOPE, Reading
from tppo_news.records import Prediction

UNRELATED = "unrelated"
PROTECTION = "protection"
HEAD, BODY, CUES = 0, 1, 2
REVIEW_BELOW = 0.6
WORD = r"\S+"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a model is made of; the search varies it."""

    head_weight: float = 2.5
    body_weight: float = 2.4
    cue_weight: float = 0.3
    character_weight: float = 0.0
    """Of the head's character n-grams (3 to 5, within words); 0 leaves them out: they cost eight times the words."""
    ngram_max: int = 2
    min_documents: int = 2
    max_document_share: float = 0.4
    learner: Literal["logistic", "svm"] = "logistic"
    inverse_regularisation: float = 10.0
    plain_weight: float = 3.0
    """What an unrelated example weighs that shows no theme of the matter: most of the news is so, few examples are."""
    unrelated_weight: float = 1.8
    """What every other unrelated example weighs: a false alarm harms a series more than a miss, and there are more of them."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """Label and aspect of articles, with calibrated scores."""

    version: str
    label_model: Pipeline
    aspect_model: Pipeline
    temperature: float = 1.0
    """Divides the model's log-odds so that its scores say how often it is right (Guo et al. 2017, section 4.2)."""
    review_below: float = REVIEW_BELOW
    """An article whose best label scores less needs a person."""
    aspect_threshold: float = 0.5

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the model knows, in its order."""
        return tuple(str(label) for label in self.label_model.classes_)

    def scores(self, readings: Sequence[Reading]) -> NDArray[np.float64]:
        """Calibrated probabilities: one row a reading, one column a label."""
        return cool(raw_scores(self.label_model, as_columns(readings)), self.temperature)

    def predict(self, readings: Sequence[Reading]) -> list[Prediction]:
        """One prediction a reading; scores are probabilities that add up to 1."""
        if not readings:
            return []
        columns = as_columns(readings)
        scores = cool(raw_scores(self.label_model, columns), self.temperature)
        aspects = np.zeros(len(readings))
        if UNRELATED in self.labels:
            rows = np.flatnonzero(scores.argmax(axis=1) == self.labels.index(UNRELATED))
            if len(rows):
                aspects[rows] = self.aspect_model.predict_proba(columns[rows])[:, 1]
        return [self._prediction(row, float(aspect)) for row, aspect in zip(scores, aspects, strict=True)]

    def _prediction(self, row: NDArray[np.float64], aspect: float) -> Prediction:
        best = int(row.argmax())
        label = self.labels[best]
        return Prediction(
            label=label,
            score=float(row[best]),
            scores={name: float(score) for name, score in zip(self.labels, row, strict=True)},
            model_version=self.version,
            aspect=PROTECTION if label == UNRELATED and aspect >= self.aspect_threshold else None,
            needs_review=bool(row[best] < self.review_below),
        )


def as_columns(readings: Sequence[Reading]) -> NDArray[np.object_]:
    """Readings as a table of strings, one row an article: head, body, cues."""
    return np.array([[r.head, r.body, r.cues] for r in readings], dtype=object).reshape(len(readings), 3)


def cool(log_scores: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:
    """Probabilities from log-probabilities divided by a temperature; the order of the labels stays."""
    scaled = log_scores / temperature
    raised = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float64)


def raw_scores(model: Pipeline, columns: NDArray[np.object_]) -> NDArray[np.float64]:
    """What a fitted model makes of each row, one column a label: log-probabilities, or an SVM's distances, which `cool` tames."""
    if hasattr(model, "predict_log_proba"):
        return np.asarray(model.predict_log_proba(columns), dtype=np.float64)
    distances = np.asarray(model.decision_function(columns), dtype=np.float64)
    return np.stack([-distances, distances], axis=1) if distances.ndim == 1 else distances


def fit_pipeline(recipe: Recipe, columns: NDArray[np.object_], labels: NDArray[np.str_]) -> Pipeline:
    """A model trained on these rows."""
    plain = np.array([OUT_OF_SCOPE in str(cues).split(" ") for cues in columns[:, CUES]])
    unrelated = np.where(plain, recipe.plain_weight, recipe.unrelated_weight)
    weights = np.where(labels == UNRELATED, unrelated, 1.0)
    return build_pipeline(recipe).fit(columns, labels, learner__sample_weight=weights)


def build_pipeline(recipe: Recipe) -> Pipeline:
    """An untrained model: weighted word (and character) n-grams of the head, words of the body, cues; a linear learner."""
    words = {
        "min_df": recipe.min_documents,
        "max_df": recipe.max_document_share,
        "sublinear_tf": True,
        "lowercase": False,
        "token_pattern": WORD,
    }
    cues = CountVectorizer(binary=True, lowercase=False, min_df=recipe.min_documents, token_pattern=WORD)
    columns: list[tuple[str, CountVectorizer, int]] = [
        ("head", TfidfVectorizer(ngram_range=(1, recipe.ngram_max), **words), HEAD),
        ("body", TfidfVectorizer(**words), BODY),
        ("cues", cues, CUES),
    ]
    weights = {"head": recipe.head_weight, "body": recipe.body_weight, "cues": recipe.cue_weight}
    if recipe.character_weight:
        characters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), min_df=recipe.min_documents, sublinear_tf=True, lowercase=False
        )
        columns.append(("characters", characters, HEAD))
        weights["characters"] = recipe.character_weight
    return Pipeline(
        [("features", ColumnTransformer(columns, transformer_weights=weights)), ("learner", _learner(recipe))]
    )


def _learner(recipe: Recipe) -> LogisticRegression | LinearSVC:
    if recipe.learner == "svm":
        return LinearSVC(C=recipe.inverse_regularisation / 10)
    return LogisticRegression(C=recipe.inverse_regularisation, max_iter=2000)
