"""What a person should look at next: articles that teach the model most, and labels that look wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tppo_news.classify.baselines import keyword_label
from tppo_news.classify.model import Classifier
from tppo_news.classify.reading import Reading
from tppo_news.records import Example, Prediction

UNSURE_MARGIN = 0.4
NOVEL_SHARE = 0.45
SUSPECT_BELOW = 0.1


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One article for a person, with the reasons; `weight` orders the queue."""

    article_id: str
    title: str
    label: str
    score: float
    weight: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suspect:
    """A label that a model which never saw it finds unlikely."""

    example_id: str
    title: str
    label: str
    likelier: str
    own_score: float


def review_queue(
    classifier: Classifier, articles: Sequence[tuple[str, str, Reading]], limit: int | None = None
) -> list[ReviewItem]:
    """(id, title, reading) of articles as a queue: uncertainty, disagreement with the keyword rule, novelty."""
    known = known_words(classifier)
    predictions = classifier.predict([reading for _, _, reading in articles])
    items = []
    for (number, title, reading), prediction in zip(articles, predictions, strict=True):
        weight, reasons = _reasons(prediction, reading, known)
        if reasons:
            items.append(ReviewItem(number, title, prediction.label, prediction.score, weight, tuple(reasons)))
    return sorted(items, key=lambda i: (-i.weight, i.article_id))[:limit]


def suspected_errors(
    examples: Sequence[Example], held_out_scores: NDArray[np.float64], labels: Sequence[str]
) -> list[Suspect]:
    """The labels to which a model that never saw their group gives almost no chance, the least likely first."""
    found = []
    for example, row in zip(examples, held_out_scores, strict=True):
        own = float(row[list(labels).index(example.label)])
        if own < SUSPECT_BELOW:
            title = example.title or example.text[:70].replace("\n", " ")
            found.append(Suspect(example.id, title, example.label, labels[int(row.argmax())], own))
    return sorted(found, key=lambda s: (s.own_score, s.example_id))


def known_words(classifier: Classifier) -> frozenset[str]:
    """Every word that the model learned from its examples."""
    features = classifier.label_model.named_steps["features"]
    return frozenset(
        word for name in ("head", "body") for word in features.named_transformers_[name].vocabulary_ if " " not in word
    )


def unknown_share(reading: Reading, known: frozenset[str]) -> float:
    """The share of an article's different words that the model never learned; 0 for an article without words."""
    words = {word for word in reading.body.split(" ") if len(word) > 3}
    return len(words - known) / len(words) if words else 0.0


def _reasons(prediction: Prediction, reading: Reading, known: frozenset[str]) -> tuple[float, list[str]]:
    scores = sorted(prediction.scores.values(), reverse=True)
    margin = scores[0] - scores[1]
    rule = keyword_label(reading)
    unknown = unknown_share(reading, known)
    reasons, weight = [], 0.0
    if margin < UNSURE_MARGIN:
        reasons.append(f"unsure: {scores[0]:.2f} against {scores[1]:.2f}")
        weight += 1 - margin
    if rule != prediction.label:
        reasons.append(f"the keyword rule says {rule}")
        weight += 0.5 * (1 - prediction.scores.get(prediction.label, 0.0)) + 0.1
    if unknown > NOVEL_SHARE:
        reasons.append(f"new: {unknown:.0%} of its words are unknown")
        weight += 0.5 * unknown
    return weight, reasons
