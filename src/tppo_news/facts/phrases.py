"""Phrases of closed lists, from tables of data/gazetteer, found by one spaCy PhraseMatcher over the words of a text."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from tppo_news.errors import ConfigError
from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.words import words_of

WORD = re.compile(r"\w")
_WORD_OR_MARK = re.compile(r"\w+|[^\w ]")
# No phrase has more of them between two words: "Bosnia & Herzegovina" has a sign and two blanks.
MARKS = 3
# Stretches of words that are remembered, and the letters of the longest of them.
KNOWN, USUAL = 1024, 80


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
        self._ends = tuple({phrase[-1] for phrase in phrases if not WORD.match(phrase[-1])})
        self._words = frozenset(word for phrase in phrases for word in phrase)
        # The news has the same few stretches again and again ("Malaysia", "dituntut"), and a look-up spares spaCy's document.
        self._known = lru_cache(maxsize=KNOWN)(self._match)

    def find(self, document: Document) -> Mapping[str, list[Phrase]]:
        """The phrases of each table in order; where two of one table overlap, the longer one stands."""
        found: dict[str, list[Phrase]] = {name: [] for name in self._codes}
        folded = lower_ascii(document.body)
        for low, high in self._stretches(folded):
            taken = {name: bytearray(high - low) for name in self._codes}
            for name, start, end, code in self._phrases_in(folded[low:high], document.nlp.vocab):
                text = document.body[low + start : low + end]
                if text.lower() in self._capitals and not text.isupper():
                    continue
                if taken[name].find(1, start, end) < 0:
                    taken[name][start:end] = b"\1" * (end - start)
                    found[name].append(Phrase(low + start, low + end, code))
        return {name: sorted(kept, key=lambda phrase: phrase.start) for name, kept in found.items()}

    def _stretches(self, folded: str) -> Iterator[tuple[int, int]]:
        """From where to where words in a row stand that phrases are made of, with the mark behind the last: "Myanmar (Burma)".

        The first of them begins a phrase, by itself or with the second.
        """
        starts, forms, *_ = words_of(folded)
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
            end = starts[last + 1]
            yield starts[first], end if folded.startswith(self._ends, end - 1) else end - 1

    def _begins(self, forms: Sequence[str], at: int) -> bool:
        """Whether a phrase may begin here: one of a single word, or one whose second word follows, with marks between them."""
        form = forms[at]
        return form in self._alone or not self._second[form].isdisjoint(forms[at + 1 : at + 2 + MARKS])

    def _phrases_in(self, stretch: str, vocab: Vocab) -> Sequence[tuple[str, int, int, str]]:
        """Name of the table, offsets and code of each phrase in a stretch, the longest first."""
        return (self._known if len(stretch) <= USUAL else self._match)(stretch, vocab)

    def _match(self, stretch: str, vocab: Vocab) -> Sequence[tuple[str, int, int, str]]:
        """Only words and marks that can be part of a phrase become tokens of spaCy: its vocabulary then does not grow with the
        texts that are read.
        """
        spans = [match.span() for match in _WORD_OR_MARK.finditer(stretch)]
        tokens = [stretch[start:end].lower() for start, end in spans]
        matches = sorted(self._matcher(Doc(vocab, words=tokens)), key=lambda match: (match[1] - match[2], match[1]))
        names = [self._names[key] for key, _, _ in matches]
        return tuple(
            (name, spans[first][0], spans[last - 1][1], self._codes[name][tuple(tokens[first:last])])
            for name, (_, first, last) in zip(names, matches, strict=True)
        )


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
