"""Has the news moved away from what the model learned? Scores, review share and new words against training time."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tppo_news.classify.model import Classifier
from tppo_news.classify.reading import Reading
from tppo_news.classify.review import known_words, unknown_share
from tppo_news.errors import ModelError
from tppo_news.records import Prediction

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
LARGE_SHIFT = 0.25
"""From here a population stability index is usually called a large shift."""
LEAST_ARTICLES = 50
SURE = 0.9
COMMON_SHARE = 0.02
"""A word that so many articles hold is no word of one story alone."""
LEAST_HOLDERS = 5
SHOWN_WORDS = 8
SMALL_WORD = re.compile(r"(?<![\w-])[a-z]{4,}(?![\w-])")
"""A word printed in small letters: names of persons, which are new every day, are not."""
_FLOOR = 0.005
BASE = "drift_base"


@dataclass(frozen=True, slots=True)
class Drift:
    """What recent articles look like beside those of training time; shares are of articles, or of words."""

    articles: int
    score_shift: float
    """Population stability index of the scores' distribution; 0 is none."""
    review_share: float
    review_share_then: float
    unknown_words: float
    unknown_words_then: float
    sure_share: float = 0.0
    """Share of articles with a score of SURE and more."""
    sure_share_then: float = 0.0
    new_words: tuple[str, ...] = ()
    """Words in small letters that many recent articles hold and training time did not know, the most common first."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know, in one line each; nothing is said of too few articles."""
        if self.articles < LEAST_ARTICLES:
            return ()
        found = []
        if self.score_shift > LARGE_SHIFT:
            found.append(f"scores are distributed otherwise than at training time (index {self.score_shift:.2f})")
        if self.review_share > 2 * self.review_share_then + 0.05:
            found.append(f"{self.review_share:.0%} need review, {self.review_share_then:.0%} did at training time")
        if self.unknown_words > self.unknown_words_then + 0.15:
            found.append(f"{self.unknown_words:.0%} of words are unknown, {self.unknown_words_then:.0%} then")
        return tuple(found)


def drift_base(classifier: Classifier, readings: Sequence[Reading], best_scores: Sequence[float]) -> dict[str, Any]:
    """What is kept beside a model to measure drift against: of articles that it had not been trained on."""
    known = known_words(classifier)
    holders = _holders(set(r.body.split(" ")) for r in readings)
    least = max(2.0, COMMON_SHARE * len(readings))
    return {
        "common_words": sorted(w for w, n in holders.items() if n >= least and len(w) > 3 and w not in known),
        "histogram": [round(share, 5) for share in histogram(best_scores)],
        "review_share": round(float(np.mean([s < classifier.review_below for s in best_scores])), 5),
        "unknown_words": round(float(np.mean([unknown_share(r, known) for r in readings])), 5),
    }


def measure_drift(
    classifier: Classifier,
    metrics: Mapping[str, Any],
    readings: Sequence[Reading],
    predictions: Sequence[Prediction],
    texts: Sequence[str] = (),
) -> Drift:
    """Recent articles against the base in a model's metrics; ModelError where the model has none.

    `texts` are the articles as printed: without them no new word is named.
    """
    base = metrics.get(BASE)
    if not isinstance(base, dict):
        raise ModelError(f"{classifier.version}: its {BASE!r} is missing; retrain it")
    known = known_words(classifier)
    scores = [p.score for p in predictions]
    return Drift(
        articles=len(predictions),
        score_shift=stability_index(base["histogram"], histogram(scores)) if scores else 0.0,
        review_share=float(np.mean([p.needs_review for p in predictions])) if predictions else 0.0,
        review_share_then=float(base["review_share"]),
        unknown_words=float(np.mean([unknown_share(r, known) for r in readings])) if readings else 0.0,
        unknown_words_then=float(base["unknown_words"]),
        sure_share=sum(histogram(scores)[EDGES.index(SURE) :]),
        sure_share_then=sum(base["histogram"][EDGES.index(SURE) :]),
        new_words=_new_words(texts, known.union(base["common_words"])) if "common_words" in base else (),
    )


def drift_lines(drift: Drift, weeks: int) -> tuple[str, str]:
    """The figures in one line, those of training time in brackets, and what they mean in English and Indonesian."""
    figures = (
        f"Drift, {drift.articles} articles of the last {weeks} weeks (training time in brackets): sure {drift.sure_share:.0%}"
        f" ({drift.sure_share_then:.0%}), for review {drift.review_share:.0%} ({drift.review_share_then:.0%}), unknown"
        f" words {drift.unknown_words:.0%} ({drift.unknown_words_then:.0%}), shift of scores {drift.score_shift:.2f}"
    )
    if drift.new_words:
        figures += f"; new words: {', '.join(drift.new_words)}"
    if drift.articles < LEAST_ARTICLES:
        return figures, f"Too few articles to judge drift ({LEAST_ARTICLES} are needed). Artikel masih terlalu sedikit."
    if not drift.warnings:
        return figures, "The model still knows this news. Model masih mengenal berita ini."
    return figures, (
        f"The news moves away from what the model learned: {'; '.join(drift.warnings)}. Look at `tppo-news labels queue`,"
        " label, retrain. Berita bergeser dari yang dipelajari model: tinjau antrean, beri label, latih ulang."
    )


def _new_words(texts: Sequence[str], known: frozenset[str]) -> tuple[str, ...]:
    holders = _holders(set(SMALL_WORD.findall(text)) - known for text in texts)
    least = max(LEAST_HOLDERS, COMMON_SHARE * len(texts))
    found = [(-count, word) for word, count in holders.items() if count >= least]
    return tuple(word for _, word in sorted(found)[:SHOWN_WORDS])


def _holders(words: Iterable[set[str]]) -> Counter[str]:
    """In how many articles each word stands."""
    return Counter(word for own in words for word in own)


def histogram(scores: Sequence[float]) -> list[float]:
    """The share of scores in each bin."""
    counts, _ = np.histogram(scores, bins=EDGES)
    return [float(c) / max(len(scores), 1) for c in counts]


def stability_index(then: Sequence[float], now: Sequence[float]) -> float:
    """The population stability index of two distributions over the same bins; empty bins count as half a percent."""
    old, new = (np.maximum(np.array(shares, dtype=float), _FLOOR) for shares in (then, now))
    return float(((new - old) * np.log(new / old)).sum())
