"""Near-duplicates and templates among examples: how close each stands to its nearest neighbour of another group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from tppo_news.classify.model import WORD
from tppo_news.classify.reading import split_words
from tppo_news.records import Example

TOO_CLOSE = 0.6
COPY = 0.7
"""Two real articles as close as this print one wire story."""
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Pair:
    """Two examples of different groups, and their cosine similarity over words and word pairs."""

    first: str
    second: str
    similarity: float
    same_label: bool


@dataclass(frozen=True, slots=True)
class Similarity:
    """Nearest-neighbour similarities over all examples, and the pairs that are too close to stand in two groups."""

    count: int
    median: float
    ninety_ninth: float
    highest: float
    too_close: tuple[Pair, ...]


def measure_similarity(examples: Sequence[Example], too_close: float = TOO_CLOSE) -> Similarity:
    """Nearest neighbours across groups: what a template or a copy would bring near 1."""
    texts = [" ".join(split_words(f"{e.title or ''} {e.text}")) for e in examples]
    matrix = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=WORD).fit_transform(texts)
    groups = np.array([e.group for e in examples])
    nearest = np.zeros(len(examples))
    pairs: dict[tuple[int, int], float] = {}
    for start in range(0, len(examples), _CHUNK):
        part = (matrix[start : start + _CHUNK] @ matrix.T).toarray()
        part[groups[start : start + _CHUNK, None] == groups[None, :]] = 0.0
        best = part.argmax(axis=1)
        for offset, other in enumerate(best):
            value = float(part[offset, other])
            nearest[start + offset] = value
            if value >= too_close:
                low, high = sorted((start + offset, int(other)))
                pairs[low, high] = value
    found = sorted(
        (
            Pair(examples[a].id, examples[b].id, value, examples[a].label == examples[b].label)
            for (a, b), value in pairs.items()
        ),
        key=lambda p: -p.similarity,
    )
    median, high = np.percentile(nearest, [50, 99])
    return Similarity(len(examples), float(median), float(high), float(nearest.max()), tuple(found))


def join_copies(examples: Sequence[Example]) -> list[Example]:
    """The examples with copies of one story in one group: real articles come with none, as nobody grouped them by hand."""
    real = [e for e in examples if e.url]
    if len(real) < 2:
        return list(examples)
    leaders: dict[str, str] = {}

    def leader(number: str) -> str:
        while number in leaders:
            number = leaders[number]
        return number

    for pair in measure_similarity(real, COPY).too_close:
        first, second = sorted((leader(pair.first), leader(pair.second)))
        if first != second:
            leaders[second] = first
    groups = {e.id: e.group for e in real}
    return [replace(e, group=groups[leader(e.id)]) if e.id in leaders else e for e in examples]
