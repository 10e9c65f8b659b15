"""The themes that a text's words name: the classifier's own cheap cues.

A phrase is matched on whole words, hyphens and "-nya" apart; the longest phrase at a place wins.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from tppo_news.classify.themes import PRODUCTS, THEMES

_SUFFIXES = ("nya", "lah", "kah", "pun")

Trie = dict[str, list[tuple[tuple[str, ...], str]]]


def _phrases() -> Trie:
    """First word -> (the words that follow, theme), the longest first."""
    table: Trie = {}
    for phrase, theme in _iter_phrases():
        first, *rest = phrase.split(" ")
        table.setdefault(first, []).append((tuple(rest), theme))
    for followers in table.values():
        followers.sort(key=lambda item: -len(item[0]))
    return table


def _iter_phrases() -> Iterator[tuple[str, str]]:
    for theme, acts, objects in PRODUCTS:
        for act, thing in product(acts.split("|"), objects.split("|")):
            yield f"{act} {thing}", theme
    for theme, lines in THEMES.items():
        for line in lines.splitlines():
            yield from ((phrase.strip(), theme) for phrase in line.split("|") if phrase.strip())


_PHRASES = _phrases()


def find_themes(words: Sequence[str]) -> list[tuple[int, str]]:
    """The themes that lower-case words name, each with its place, in order; a word counts for one phrase only."""
    found: list[tuple[int, str]] = []
    index = 0
    while index < len(words):
        match = _match_at(words, index)
        if match is None:
            index += 1
        else:
            found.append((index, match[1]))
            index += 1 + len(match[0])
    return found


def _match_at(words: Sequence[str], index: int) -> tuple[tuple[str, ...], str] | None:
    followers = _PHRASES.get(words[index]) or _PHRASES.get(_without_suffix(words[index])) or []
    for rest, theme in followers:
        coming = words[index + 1 : index + 1 + len(rest)]
        if len(coming) == len(rest) and all(map(_same, coming, rest)):
            return rest, theme
    return None


def _same(word: str, wanted: str) -> bool:
    return word == wanted or _without_suffix(word) == wanted


def _without_suffix(word: str) -> str:
    return word[:-3] if len(word) > 5 and word.endswith(_SUFFIXES) else word
