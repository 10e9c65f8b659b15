"""What the model reads of an article: its head, its body and the themes that they name, furniture left out.

The label is decided by headline and first three paragraphs (the annotation rules), so the head is a column of its own,
and every theme is told apart by where it stands and how dense it is. Where the head tells of victims and an arrest alike,
the share of sentences that each side gets says whose story it is.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from tppo_news.classify.lexicon import find_themes
from tppo_news.classify.themes import IN_SCOPE, NEAR_SCOPE, OFFICES_OWN_VILLAGES, TELLING
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
SIDES: dict[str, frozenset[str]] = {
    "enforcement": frozenset({"arrest", "suspect", "court", "charge"}),
    "prevention": frozenset({"prevent", "educate", "warn", "refuse", "policy", "departure_stopped"}),
    "victims": frozenset({"victim", "return", "care", "rescue", "held", "hardship", "family", "tell"}),
}
"""The themes by which a sentence takes a side: what is done to offenders, to keep it from happening, or to victims."""
SHARE_STEP = 0.08
SHARE_STEPS = 8
"""A side's share of the sentences is told in so many steps of so much."""
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+|\n+")
_DATELINE = re.compile(r"^[^\n]{0,60}?\s[-–—]+\s")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_MASKED_NUMBER = "0"
_TRAFFIC_WORDS = re.compile(
    r"\btppo\b|\btppm\b|perdagangan (?:orang|manusia|anak|perempuan)|human trafficking|jual beli (?:orang|manusia)"
    r"|penyelundupan (?:manusia|orang|imigran|migran)",
    re.I,
)
_ACT = re.compile(r"(?:undang-undang|\buu)\b[^.\n]{0,40}?\b21\s?(?:/|tahun)\s?2007\b", re.I)
"""The act on human trafficking by its number, as charges cite it: "UU Nomor 21 Tahun 2007"."""
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
    sentences = [split_words(part) for part in _SENTENCE_END.split(own)]
    words = [word for sentence in sentences for word in sentence]
    repeated = len(title_words) if words[: len(title_words)] == title_words else 0
    head, body = words[repeated:][:HEAD_WORDS], words[repeated:][:BODY_WORDS]
    ends = [end - repeated for end in accumulate(map(len, sentences)) if end > repeated]
    signs = list(_signs(title_words, head, body, ends, cites_act=bool(_ACT.search(own))))
    if _TRAFFIC_WORDS.search(own) or _TRAFFIC_WORDS.search(title or ""):
        signs.append(NAMES_TRAFFIC)
    return Reading(" ".join([*title_words, ".", *head]), " ".join(body), " ".join(signs))


def mentions_trafficking(reading: Reading) -> bool:
    """Whether the article names human trafficking or people smuggling anywhere in its own text."""
    return NAMES_TRAFFIC in reading.cues.split(" ")


def split_words(text: str) -> list[str]:
    """Lower-case words; every number is one and the same, since which number it is says nothing of the label."""
    return [_MASKED_NUMBER if word[0].isdigit() else word for word in _WORD.findall(text.lower())]


def _signs(
    title: list[str], head: list[str], body: list[str], ends: Sequence[int], *, cites_act: bool
) -> Iterator[str]:
    """A theme of title and head is told together with how openly the article is about the matter: an arrest in an
    article on human trafficking is one sign, an arrest in any other article another. `ends` are the words' places at
    which the sentences of the body end."""
    title_themes = [theme for _, theme in find_themes(title)]
    body_found = find_themes(body)
    top = title_themes + [theme for place, theme in body_found if place < len(head)]
    counts = Counter(theme for _, theme in body_found)
    scope = _scope(top, counts, cites_act=cites_act)
    yield f"scope_{scope}"
    yield from (f"title_{theme}" for theme in sorted(set(title_themes)))
    yield from (f"{scope}_{theme}" for theme in sorted(set(top)))
    yield from (f"dense_{t}" for t, n in sorted(counts.items()) if 100 * n / max(len(body), SHORT_BODY) >= DENSE)
    first = title_themes or top
    yield from (f"next_{a}_{b}" for a, b in sorted(set(pairwise(first))))
    if scope != "none":
        said = [set(title_themes)] if title else []
        said += _themes_by_sentence(body_found, ends[: bisect_right(ends, len(body) - 1) + 1])
        yield from (f"{scope}_{share}" for share in _shares(said))


def _themes_by_sentence(found: Sequence[tuple[int, str]], ends: Sequence[int]) -> list[set[str]]:
    """The themes that each sentence names."""
    said: list[set[str]] = [set() for _ in ends]
    for place, theme in found:
        said[bisect_right(ends, place)].add(theme)
    return said


def _shares(said: Sequence[set[str]]) -> Iterator[str]:
    """How much of the article each side gets: one sentence in twelve on an arrest gives `share_enforcement_1`, half of
    them also `share_enforcement_2` to `share_enforcement_6`."""
    for side, themes in SIDES.items():
        share = sum(not themes.isdisjoint(sentence) for sentence in said) / max(len(said), 1)
        steps = min(int(share / SHARE_STEP), SHARE_STEPS)
        yield from (f"share_{side}_{step}" for step in range(1, steps + 1))


def _scope(top: list[str], body: Counter[str], *, cites_act: bool) -> str:
    """How openly the article is about the matter at all: by name in its head, by name further down, nearly, or not."""
    if any(theme in IN_SCOPE for theme in top) or all(theme in top for theme in OFFICES_OWN_VILLAGES):
        return "open"
    if cites_act or any(theme in body for theme in IN_SCOPE):
        return "below"
    near = [theme for theme in top if theme in NEAR_SCOPE]
    if len(set(near)) > 1:
        return "near"
    return "hint" if len(near) > 1 and near[0] in TELLING else "none"
