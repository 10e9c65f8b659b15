"""The text as the rules read it: furniture out, white space levelled, every position mapped back to the stored text.

Rules work on `body`, where paragraphs are lines and words are parted by single blanks, so no rule has to think of
non-breaking blanks, carriage returns or doubled spaces; `mention` turns a span of `body` into evidence in the stored text.
"""

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from spacy.attrs import LOWER  # type: ignore[import-not-found]
from spacy.lang.id import Indonesian, IndonesianDefaults
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from tppo_news.facts.numerals import holds_any
from tppo_news.records import Furniture, Mention

_LEVELLED = {
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-",
    "\u200b": "\u00ad", "\u200c": "\u00ad", "\u200d": "\u00ad", "\ufeff": "\u00ad",
}  # fmt: skip
# Every run of white space and invisible characters that is not one plain blank, or is one beside a bracket or a comma.
# It begins with the set that the scan can look for, and asks the rest only there.
_UNEVEN = re.compile(r"[\s\u00ad](?:[\s\u00ad]+|(?<! )|(?=[,;)])|(?<=\( ))")
# Most texts have no white space but single blanks within their lines and breaks between them, and only those are scanned for.
_ODD_SPACE = re.compile(r"[^\S \n]|\u00ad")
_ODD_ASCII = tuple(chr(code) for code in range(128) if _ODD_SPACE.match(chr(code)))
_UNEVEN_BLANKS = ("  ", " \n", " ,", " ;", " )", "( ")
_LINE_BREAKS = re.compile(r"\n\s*")
_TOKEN = re.compile(r"(\w+|\W)( ?)")
# 65,536 characters: longer than nearly every article.
USUAL_BITS = 16
_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

# A full stop after these ends no sentence: titles, degrees, units, addresses, initials.
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|[Dd]r|[Dd]rs|[Dd]ra|[Ii]r|[Pp]rof|[Hh]j?|[Pp]lt|[Pp]lh|[Pp]j|[Pp]js|[Pp]ol|[Jj]l|[Jj]ln|[Kk]ab|"
    r"[Kk]ec|[Kk]el|[Dd]s|"
    r"[Nn]o|[Rr]p|[Tt]gl|[Ss]t|[Mm]r|[Ss]d|[Ss]\.d|[Aa]l|[Bb]ripka|[Kk]ombes|[Bb]rigjen|[Ii]rjen|[Kk]omjen|[Mm]oh|"
    r"[Mm]uh|[Aa]bd|a\.n|"
    r"[A-Z]{1,2}(?:\.[A-Za-z]{1,4})+|[SM]\.[A-Z][a-z]*))\.$"
)
LONGEST_SHORT = 16
# Those of them in small letters: most sentences end in another word.
_SHORT_WORDS = frozenset(
    """
    abd al brigjen bripka dr dra drs ds h hj ir irjen jl jln kab kec kel kombes komjen moh mr muh no pj pjs plh plt pol prof
    rp sd st tgl
    """.split()
)
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)|['\")\]]*(?= [\"'(\[]?[A-Z0-9]))")


@dataclass(frozen=True, slots=True)
class Document:
    """One article as the fact rules read it."""

    text: str
    """The stored text: what evidence points into."""
    body: str
    """The text that rules read; furniture is gone, blanks are single, a line break ends a paragraph."""
    positions: "array[int]"
    """For each character of `body`, its offset in `text`."""
    nlp: Language
    """spaCy's language, in whose vocabulary phrases of the body are looked up."""
    sentences: tuple[tuple[int, int], ...]
    """Offsets into `body`."""
    title: str | None = None
    publication_date: date | None = None

    def mention(self, start: int, end: int, rule: str) -> Mention:
        """Evidence for `body[start:end]`, which must not be empty, as a span of the stored text."""
        first, last = self.positions[start], self.positions[end - 1] + 1
        return Mention(first, last, self.text[first:last], rule)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence of `body` that holds this position."""
        if not self.sentences:
            return 0, len(self.body)
        return self.sentences[max(0, bisect_right(self.sentences, (position, sys.maxsize)) - 1)]


class _PlainDefaults(IndonesianDefaults):
    tokenizer_exceptions = {}  # noqa: RUF012  # spaCy reads it from the class.


class PlainIndonesian(Indonesian):  # type: ignore[no-untyped-call]
    """spaCy's Indonesian without its 16,000 special cases (hyphenated words, abbreviations), which no rule needs."""

    Defaults = _PlainDefaults


class WordTokenizer:
    """Runs of letters and digits as tokens, every other character as one of its own, as `words_of` parts the words of a body.

    spaCy's own tokeniser asks a dozen patterns about each word that it has not met before, and takes time in proportion to
    the square of a run of brackets; this one costs the same for any text, and keeps no cache.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens over `text`, with its offsets."""
        pairs = _TOKEN.findall(text)
        return Doc(self.vocab, words=[word for word, _ in pairs], spaces=[space == " " for _, space in pairs])


def load_language() -> Language:
    """The tokeniser that all fact rules share; of a word's attributes it computes only the one that rules look up."""
    nlp = PlainIndonesian()
    vocab: Any = nlp.vocab
    vocab.lex_attr_getters = {LOWER: str.lower}
    nlp.tokenizer = WordTokenizer(nlp.vocab)
    nlp.max_length = sys.maxsize
    return nlp


def level_text(text: str, masked: Sequence[tuple[int, int]] = ()) -> tuple[str, "array[int]"]:
    """The body and the offset of each of its characters: masked spans dropped, white space and quotes levelled.

    A single line break inside a sentence (before a small letter, or beside a comma) is the trace of a link or an italic
    word in the page and becomes a blank; any other ends a paragraph.
    """
    levelled = _with_breaks(text, masked)
    for character, plain in _LEVELLED.items():
        levelled = levelled.replace(character, plain)
    counted = _counted(max(USUAL_BITS, len(levelled).bit_length()))
    pieces: list[str] = []
    positions = array("l")
    done = 0
    for match in _uneven_space(levelled):
        start, end = match.span()
        if start > done:
            pieces.append(levelled[done:start])
            positions += counted[done:start]
        done = end
        filler = _filler(match.group(), levelled[start - 1 : start], levelled[end : end + 1])
        if filler:
            pieces.append(filler)
            positions.append(end - 1)
    if done < len(levelled):
        pieces.append(levelled[done:])
        positions += counted[done : len(levelled)]
    body = "".join(pieces)
    kept = len(body) - len(body.lstrip()), len(body.rstrip())
    return body[kept[0] : kept[1]], positions[kept[0] : kept[1]]


def _uneven_space(text: str) -> Iterator[re.Match[str]]:
    """Every run of white space that is not one plain blank, or is one beside a bracket or a comma."""
    odd = holds_any(text, _ODD_ASCII) if text.isascii() else _ODD_SPACE.search(text) is not None
    if odd or holds_any(text, _UNEVEN_BLANKS):
        return _UNEVEN.finditer(text)
    return _LINE_BREAKS.finditer(text)


@lru_cache(maxsize=2)
def _counted(bits: int) -> "array[int]":
    """The numbers from 0 up to what this many bits can write: a slice of them costs less than counting anew."""
    return array("l", range(1 << bits))


def _with_breaks(text: str, masked: Sequence[tuple[int, int]]) -> str:
    """The text with each masked span as line breaks, which end a paragraph: same length."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(masked):
        if end > done:
            start = max(start, done)
            pieces += (text[done:start], "\n" * (end - start))
            done = end
    return "".join((*pieces, text[done:]))


def _filler(run: str, before: str, after: str) -> str:
    """What stands in `body` for a run of white space between these two characters: a line break, a blank or nothing."""
    breaks = 1 if run == "\n" else len(_BREAKS.findall(run))
    if breaks > 1 or (breaks and not (after.islower() or after in ",;)" or before in ",(")):
        return "\n" if before and after else ""
    if not run.strip("\u00ad"):
        return ""
    return "" if not before or not after or after in ",;)" or before == "(" else " "


def split_sentences(body: str) -> tuple[tuple[int, int], ...]:
    """Sentence offsets: a line ends one, and so does a stop before a capital that no abbreviation explains."""
    sentences: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_END.finditer(body):
        stop, end = match.span()
        if body[stop] == "." and _is_short(body, start, stop):
            continue
        if not body[start:end].isspace():
            sentences.append((start, end))
        start = end
    if body[start:].strip():
        sentences.append((start, len(body)))
    return tuple(sentences)


def _is_short(body: str, start: int, stop: int) -> bool:
    """Whether an abbreviation ends in the full stop at `stop`; the sentence begins at `start`."""
    low = max(start, stop - LONGEST_SHORT)
    word = body[body.rfind(" ", low, stop) + 1 : stop]
    if word.isalpha() and word.islower() and word not in _SHORT_WORDS:
        return False
    return _ABBREVIATION.search(body, low, stop + 1) is not None


def read_document(
    nlp: Language,
    text: str,
    *,
    furniture: Sequence[Furniture] = (),
    title: str | None = None,
    publication_date: date | None = None,
) -> Document:
    """The text made ready for the fact rules; `furniture` spans are not read."""
    masked = [(f.start, f.end) for f in furniture if f.start is not None and f.end is not None]
    body, positions = level_text(text, masked)
    return Document(text, body, positions, nlp, split_sentences(body), title, publication_date)
