"""What the model reads of an article: its head, its body and the themes that they name, furniture left out.

The label is decided by headline and first three paragraphs (the annotation rules), so the head is a column of its own,
and every theme is told apart by where it stands and how dense it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tppo_news.classify.lexicon import IN_SCOPE, NEAR_SCOPE, OFFICES_OWN_VILLAGES, TELLING, find_themes
from tppo_news.furniture import find_furniture
from tppo_news.records import Furniture
from tppo_news.text import mask_spans

HEAD_WORDS = 80
"""About three paragraphs."""
BODY_WORDS = 260
"""What stands further down says little of the main subject, and makes long articles unlike short ones."""
DENSE = 2.5
"""Mentions in 100 words from which a theme is dense."""
SHORT_BODY = 60
"""A body counts as at least so long: one mention in a brief is not density."""
_DATELINE = re.compile(r"^[^\n]{0,60}?\s[-–—]+\s")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_MASKED_NUMBER = "0"
_TRAFFIC_WORDS = re.compile(
    r"\btppo\b|\btppm\b|perdagangan (?:orang|manusia|anak|perempuan)|human trafficking|jual beli (?:orang|manusia)"
    r"|penyelundupan (?:manusia|orang|imigran|migran)",
    re.I,
)
NAMES_TRAFFIC = "names_traffic"
OUT_OF_SCOPE = "scope_none"


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as the model sees it: three strings of words parted by blanks."""

    head: str
    body: str
    cues: str
    """Signs of the themes found, such as `title_arrest`, `open_arrest`, `dense_victim`, `next_arrest_suspect`."""


def read_article(title: str | None, text: str, furniture: Sequence[Furniture] | None = None) -> Reading:
    """An article made ready for the model; `furniture` None means that it is looked for."""
    found = find_furniture(text, title) if furniture is None else furniture
    own = mask_spans(text, [(f.start, f.end) for f in found if f.start is not None and f.end is not None])
    own = _DATELINE.sub("", own.strip(), count=1)
    title_words = split_words(title or "")
    words = split_words(own)
    if title_words and words[: len(title_words)] == title_words:
        words = words[len(title_words) :]
    head, body = words[:HEAD_WORDS], words[:BODY_WORDS]
    signs = list(_signs(title_words, head, body))
    if _TRAFFIC_WORDS.search(own) or _TRAFFIC_WORDS.search(title or ""):
        signs.append(NAMES_TRAFFIC)
    return Reading(" ".join([*title_words, ".", *head]), " ".join(body), " ".join(signs))


def mentions_trafficking(reading: Reading) -> bool:
    """Whether the article names human trafficking or people smuggling anywhere in its own text."""
    return NAMES_TRAFFIC in reading.cues.split(" ")


def split_words(text: str) -> list[str]:
    """Lower-case words; every number is one and the same, since which number it is says nothing of the label."""
    return [_MASKED_NUMBER if word[0].isdigit() else word for word in _WORD.findall(text.lower())]


def _signs(title: list[str], head: list[str], body: list[str]) -> Iterator[str]:
    """A theme of title and head is told together with how openly the article is about the matter: an arrest in an
    article on human trafficking is one sign, an arrest in any other article another."""
    title_themes = [theme for _, theme in find_themes(title)]
    body_found = find_themes(body)
    top = title_themes + [theme for place, theme in body_found if place < len(head)]
    counts = Counter(theme for _, theme in body_found)
    scope = _scope(top, counts)
    yield f"scope_{scope}"
    yield from (f"title_{theme}" for theme in sorted(set(title_themes)))
    yield from (f"{scope}_{theme}" for theme in sorted(set(top)))
    yield from (f"dense_{t}" for t, n in sorted(counts.items()) if 100 * n / max(len(body), SHORT_BODY) >= DENSE)
    first = title_themes or top
    yield from (f"next_{a}_{b}" for a, b in sorted(set(pairwise(first))))


def _scope(top: list[str], body: Counter[str]) -> str:
    """How openly the article is about the matter at all: by name in its head, by name further down, nearly, or not."""
    if any(theme in IN_SCOPE for theme in top) or all(theme in top for theme in OFFICES_OWN_VILLAGES):
        return "open"
    if any(theme in body for theme in IN_SCOPE):
        return "below"
    near = [theme for theme in top if theme in NEAR_SCOPE]
    if len(set(near)) > 1:
        return "near"
    return "hint" if len(near) > 1 and near[0] in TELLING else "none"
