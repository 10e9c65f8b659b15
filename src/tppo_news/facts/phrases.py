"""Phrases of closed lists, from tables of data/gazetteer, found by one spaCy PhraseMatcher over the words of a text."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from tppo_news.errors import ConfigError
from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.words import words_of

WORD = re.compile(r"\w")
_WORD_OR_MARK = re.compile(r"\w+|[^\w ]")
# A token that no phrase has.
BREAK = "\n"
# No phrase has more of them between two words: "Bosnia & Herzegovina" has a sign and two blanks.
MARKS = 3


class Phrase(NamedTuple):
    """A phrase of a table in `body[start:end]`, with its code."""

    start: int
    end: int
    code: str


class Phrases:
    """Several tables of phrases, each phrase with its code; one in capitals ("AS", "ABK") counts only in capitals."""

    def __init__(self, nlp: Language, tables: Mapping[str, Mapping[str, str]]) -> None:
        self._codes = {
            name: {_words(nlp.make_doc(phrase)): code for phrase, code in rows.items()} for name, rows in tables.items()
        }
        self._capitals = {phrase.lower() for rows in tables.values() for phrase in rows if phrase.isupper()}
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for name, rows in tables.items():
            self._matcher.add(name, [nlp.make_doc(phrase) for phrase in rows])
        self._names = {nlp.vocab.strings[name]: name for name in tables}
        phrases = [phrase for rows in self._codes.values() for phrase in rows]
        self._alone = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
        self._second: dict[str, set[str]] = {}
        for phrase in phrases:
            first, *more = (word for word in phrase if WORD.match(word))
            self._second.setdefault(first, set()).update(more[:1])
        self._words = frozenset(word for phrase in phrases for word in phrase)

    def find(self, document: Document) -> Mapping[str, list[Phrase]]:
        """The phrases of each table in order; where two of one table overlap, the longer one stands."""
        found: dict[str, list[Phrase]] = {name: [] for name in self._codes}
        folded = lower_ascii(document.body)
        places, tokens = self._tokens(folded)
        if not tokens:
            return found
        taken = {name: bytearray(len(tokens)) for name in self._codes}
        matches = self._matcher(Doc(document.nlp.vocab, words=tokens))
        for key, first, last in sorted(matches, key=lambda match: (match[1] - match[2], match[1])):
            start, end = places[first], places[last - 1] + len(tokens[last - 1])
            text = document.body[start:end]
            name = self._names[key]
            if text.lower() in self._capitals and not text.isupper():
                continue
            if taken[name].find(1, first, last) < 0:
                taken[name][first:last] = b"\1" * (last - first)
                found[name].append(Phrase(start, end, self._codes[name][tuple(tokens[first:last])]))
        return {name: sorted(kept, key=lambda phrase: phrase.start) for name, kept in found.items()}

    def _tokens(self, folded: str) -> tuple[list[int], list[str]]:
        """The words and marks of a text in lower case that can be part of a phrase, with their offsets.

        Only these become tokens of spaCy: its vocabulary then does not grow with the texts that are read.
        """
        words = words_of(folded)
        places: list[int] = []
        tokens: list[str] = []
        for first, last in self._stretches(words.forms):
            # With the mark behind the last word, as of "Myanmar (Burma)".
            for match in _WORD_OR_MARK.finditer(folded, words.starts[first], words.starts[last + 1]):
                places.append(match.start())
                tokens.append(match.group().lower())
            places.append(words.starts[last + 1])
            tokens.append(BREAK)
        return places, tokens

    def _stretches(self, forms: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The first and the last of words in a row that phrases are made of, beginning with one word or two that begin a phrase."""
        last = -1
        for first in [at for at, form in enumerate(forms) if form in self._second]:
            if first <= last or not self._begins(forms, first):
                continue
            last = first
            for at in range(first + 1, len(forms)):
                if forms[at] in self._words:
                    last = at
                elif forms[at]:
                    break
            yield first, last

    def _begins(self, forms: Sequence[str], at: int) -> bool:
        """Whether a phrase may begin here: one of a single word, or one whose second word follows, with marks between them."""
        form = forms[at]
        return form in self._alone or not self._second[form].isdisjoint(forms[at + 1 : at + 2 + MARKS])


def _words(tokens: Doc) -> tuple[str, ...]:
    """The words by which a phrase is known: "Timor-Leste" and "Timor - Leste" are one."""
    return tuple(token.lower_ for token in tokens)


def find_words(body: str, words: Set[str], before: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Wherever one of the words stands by itself, the longest where several begin, none within another.

    `before` is what may not precede one. A pattern of these words would have to be compiled for each text anew.
    """
    found: list[tuple[int, int]] = []
    for word in words:
        start = body.find(word)
        while start >= 0:
            end = start + len(word)
            if before.match(body, start - 1, start) is None and WORD.match(body, end) is None:
                found.append((start, -end))
            start = body.find(word, start + 1)
    done = 0
    for start, negative_end in sorted(found):
        if start >= done:
            done = -negative_end
            yield start, done


def read_table(path: Path, columns: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a table. Raises ConfigError where it cannot be read or lacks one of the columns."""
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: {error}") from error
    missing = set(columns) - set(rows[0] if rows else ())
    if missing:
        raise ConfigError(f"{path}: no rows, or no column {', '.join(sorted(missing))}")
    return rows
