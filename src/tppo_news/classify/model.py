"""A trained model: readings in, predictions out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

from tppo_news.classify.reading import Reading
from tppo_news.records import Prediction

UNRELATED = "unrelated"
PROTECTION = "protection"
HEAD, BODY, CUES = 0, 1, 2
_CUE_WORD = r"\S+"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a model is made of; the search varies it."""

    head_weight: float = 1.0
    body_weight: float = 1.0
    cue_weight: float = 0.35
    ngram_max: int = 2
    min_documents: int = 2
    inverse_regularisation: float = 8.0


@dataclass(frozen=True, slots=True)
class Classifier:
    """Label and aspect of articles, with calibrated scores."""

    version: str
    label_model: CalibratedClassifierCV | Pipeline
    aspect_model: Pipeline
    review_below: float = 0.7
    """An article whose best label scores less needs a person."""
    aspect_threshold: float = 0.5

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the model knows, in its order."""
        return tuple(str(label) for label in self.label_model.classes_)

    def predict(self, readings: Sequence[Reading]) -> list[Prediction]:
        """One prediction a reading; scores are probabilities that add up to 1."""
        if not readings:
            return []
        columns = as_columns(readings)
        scores = self.label_model.predict_proba(columns)
        aspects = self.aspect_model.predict_proba(columns)[:, 1]
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


def build_pipeline(recipe: Recipe) -> Pipeline:
    """An untrained model: weighted word n-grams of head and body, cues, logistic regression."""
    grams = {
        "ngram_range": (1, recipe.ngram_max),
        "min_df": recipe.min_documents,
        "sublinear_tf": True,
        "strip_accents": "unicode",
    }
    features = ColumnTransformer(
        [
            ("head", TfidfVectorizer(**grams), HEAD),
            ("body", TfidfVectorizer(**grams), BODY),
            ("cues", CountVectorizer(binary=True, token_pattern=_CUE_WORD), CUES),
        ],
        transformer_weights={"head": recipe.head_weight, "body": recipe.body_weight, "cues": recipe.cue_weight},
    )
    learner = LogisticRegression(C=recipe.inverse_regularisation, class_weight="balanced", max_iter=2000)
    return Pipeline([("features", features), ("learner", learner)])
