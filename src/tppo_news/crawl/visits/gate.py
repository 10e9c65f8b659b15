"""The gate: does a page hold the vocabulary of the subject? Judged on its bytes, before anything is parsed.

Every form in which the words can stand is considered: any encoding, entities, escapes of JSON, styled letters, markup and
soft hyphens inside a word, a phrase broken over lines or joined by hyphens. The words' rarest parts are looked for all at
once; only where one stands is its phrase compared.

A page brings headlines of other articles along, so a general word (polisi, hakim, sosialisasi) says something only close to
a telling one.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import unescape
from itertools import product
from pathlib import Path
from typing import NamedTuple

import ahocorasick

from tppo_news.errors import ConfigError
from tppo_news.settings import resource_path

WEAK_WORDS_NEEDED = 2
STRONG, CONTEXT = -1, -2
NEAR = 300
"""A telling word and one of the context belong together within so many characters: some forty words."""
KEYS = ("search_terms", "strong", "weak", "telling", "context")
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
NUL_SHARE = 0.2
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
STYLED = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff\u24b6-\u24e9]")
JSON_ESCAPE = re.compile(r"\\(?:u00([2-7][0-9a-f])|[nrt])")
INLINE_TAG = re.compile(r"</?(?:a|abbr|b|bdi|big|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,2000}>")
TAG = re.compile(r"<[^<>]{0,2000}>")
LETTERS = b"abcdefghijklmnopqrstuvwxyz0123456789"
TO_WORDS = bytes(code if code in LETTERS else 0x20 for code in range(256))
PHRASE = re.compile(r"\*?[a-z0-9]+[a-z0-9*]*(?:\|[a-z0-9*]+)*(?: [a-z0-9*]+(?:\|[a-z0-9*]+)*)*")


class _Phrase(NamedTuple):
    """`group` is STRONG, CONTEXT or the number of the weak or telling word; `pattern` is matched at the start of a word."""

    group: int
    pattern: re.Pattern[str]
    anywhere: bool
    """The anchor may stand inside its word."""


class Vocabulary:
    """The gate's words, ready to be looked for."""

    def __init__(
        self,
        strong: Sequence[str],
        weak: Sequence[Sequence[str]],
        search_terms: Sequence[str],
        *,
        telling: Sequence[Sequence[str]] = (),
        context: Sequence[str] = (),
    ) -> None:
        self.search_terms = tuple(search_terms)
        self._first_telling = len(weak)
        phrases: dict[str, list[_Phrase]] = {}
        for group, forms in enumerate([context, strong, *weak, *telling], start=CONTEXT):
            for form in (single for written in forms for single in _alternatives(written)):
                anchor = max(form.split(" ")[0].split("*"), key=len)
                pattern = re.compile(form.replace("*", r"\w*").replace(" ", " +") + r"\b")
                phrases.setdefault(anchor, []).append(_Phrase(group, pattern, not form.startswith(anchor)))
        self._automaton = ahocorasick.Automaton()
        for anchor, found in phrases.items():
            self._automaton.add_word(anchor, (len(anchor), found))
        self._automaton.make_automaton()

    def is_in(self, text: str) -> bool:
        """True where the text (lower-case words between blanks) holds one strong word, enough others, or a telling one in
        its context.
        """
        weak: set[int] = set()
        telling_at, context_at = float("-inf"), float("inf")
        for word_start, group in self._found(text):
            if group == CONTEXT:
                context_at = word_start
            else:
                weak.add(group)
                telling_at = word_start if group >= self._first_telling else telling_at
            if group == STRONG or len(weak) >= WEAK_WORDS_NEEDED or abs(context_at - telling_at) <= NEAR:
                return True
        return False

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a word of which group stands, in the text's order."""
        for end, (length, phrases) in self._automaton.iter(text):
            anchor_start = end - length + 1
            word_start = text.rfind(" ", 0, anchor_start) + 1
            for phrase in phrases:
                if (phrase.anywhere or word_start == anchor_start) and phrase.pattern.match(text, word_start):
                    yield word_start, phrase.group


def _alternatives(form: str) -> Iterator[str]:
    """The phrases that one with "a|b" in it stands for."""
    return (" ".join(words) for words in product(*(word.split("|") for word in form.split(" "))))


def load_vocabulary(path: Path) -> Vocabulary:
    """The words of a gate file.

    Raises ConfigError that names file and key.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    for key in KEYS:
        if not isinstance(data.get(key), list) or not data[key]:
            raise ConfigError(f"{path}: {key}: must be a list of words")
    lists = [data["strong"], data["context"], *data["weak"], *data["telling"]]
    for form in (form for forms in lists for form in forms):
        if not isinstance(form, str) or not PHRASE.fullmatch(form):
            raise ConfigError(f"{path}: {form!r} is no phrase of lower-case letters, figures, * and |")
    return Vocabulary(
        data["strong"], data["weak"], data["search_terms"], telling=data["telling"], context=data["context"]
    )


@lru_cache(maxsize=1)
def default_vocabulary() -> Vocabulary:
    """The words of data/gate.toml, read once."""
    return load_vocabulary(resource_path("data/gate.toml"))


def passes_gate(content: bytes, vocabulary: Vocabulary | None = None) -> bool:
    """True where a page holds one strong word, two different others, or a telling one in its context."""
    words = vocabulary or default_vocabulary()
    return any(words.is_in(reading) for reading in iter_readings(content))


def iter_readings(content: bytes) -> Iterator[str]:
    """The page as lower-case words between blanks: first with what stands in its tags, then its text alone."""
    text = _plain(content)
    yield _words(text)
    if "<" in text:
        yield _words(TAG.sub(" ", INLINE_TAG.sub("", text)))


def _plain(content: bytes) -> str:
    text = _decoded(content).lower()
    for _ in range(2):  # a feed's text inside a page is escaped twice
        text = unescape(text) if "&" in text else text
    if "\\" in text:
        text = JSON_ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else " ", text)
    for character in INVISIBLE:
        text = text.replace(character, "")
    return unicodedata.normalize("NFKC", text).lower() if STYLED.search(text) else text.lower()


def _words(text: str) -> str:
    return f" {text.encode('utf-8', errors='replace').translate(TO_WORDS).decode('ascii')} "


def _decoded(content: bytes) -> str:
    """The bytes as text: the vocabulary is ASCII, so every encoding but the wide ones can be read as UTF-8."""
    sample = content[:2_000]
    if content.startswith(UTF16_MARKS) or sample.count(0) > NUL_SHARE * len(sample):
        is_big = content.startswith(UTF16_MARKS[1]) or sample[:1] == b"\0"
        return content.decode("utf-16-be" if is_big else "utf-16-le", errors="replace")
    return content.decode("utf-8", errors="replace")
