"""Numbers as Indonesian news writes them: "1.006", "2,5 juta", "dua puluh lima", "3 (tiga)", "puluhan", "1-2".

`NUMBER` is a piece of a regular expression for the other families; what it matched goes to `parse_number`.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tppo_news.facts.words import find_digits, find_heads, heads_of

ONES = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
}  # fmt: skip
SCALES = {"puluh": 10, "ratus": 100, "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000}
VAGUE = {
    "belasan": (11, 19), "puluhan": (20, 99), "ratusan": (100, 999), "ribuan": (1000, 9999),
    "jutaan": (1_000_000, 9_999_999),
}  # fmt: skip
AT_LEAST = frozenset(
    {"lebih dari", "lebih", "di atas", "sedikitnya", "setidaknya"}
    | {"paling sedikit", "tak kurang dari", "tidak kurang dari"}
)
AT_MOST = frozenset({"kurang dari", "hampir", "nyaris", "maksimal", "paling banyak", "hingga"})

_DIGITS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_ONE = r"satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
_WORD = rf"(?:{_ONE}|nol|sepuluh|sebelas|seratus|seribu|sejuta|belas|puluh|ratus|ribu|juta|miliar)"
_WORDS = rf"(?:{_ONE}|nol|sepuluh|sebelas|seratus|seribu|sejuta)(?:[ -]{_WORD}){{0,7}}"
_VAGUE = r"(?:belasan|puluhan|ratusan|ribuan|jutaan)(?: (?:ribu|juta))?"
_PLAIN = rf"(?:(?:{_DIGITS})(?: ?(?:ribu|juta|miliar))?|{_WORDS})"
_HEDGE = (
    r"(?:lebih dari|tak kurang dari|tidak kurang dari|kurang dari|kurang lebih|di atas|paling sedikit|paling banyak|"
    r"sedikitnya|setidaknya|sekitar|kira-kira|hampir|nyaris|maksimal|lebih)"
)
NUMBER = (
    rf"(?:{_HEDGE} )?(?:{_VAGUE}|{_PLAIN}(?: ?(?:-|sampai|hingga|atau|s/d|s\.d\.) ?{_PLAIN})?"
    rf"(?: ?\((?:{_DIGITS}|{_WORDS})\))?(?: lebih\b)?)"
)
"""A number with its hedge, written twice or as a span; match it without regard to case, between word boundaries."""

# Run on text in lower case. A number starts with digits or one of these; its hedge is looked for only once it is found.
_FIRST = heads_of((*ONES, *VAGUE, "belas", "puluh", "ratus", "ribu"))
_NUMBER_AT = re.compile(
    rf"(?<![\w/-])(?<!\d[.,:])"
    rf"(?:{_VAGUE}|{_PLAIN}(?: ?(?:-|sampai|hingga|atau|s/d|s\.d\.) ?{_PLAIN})?(?: ?\((?:{_DIGITS}|"
    rf"{_WORDS})\))?(?: lebih\b)?)"
    rf"(?!\w|[.,/:-]\d)"
)
_HEDGE_ENDS = tuple({f"{word} " for hedge in _HEDGE[3:-1].split("|") for word in hedge.split(" ")[-1:]})
_HEDGE_BEFORE = re.compile(rf"(?<!\w){_HEDGE} $")

_HEDGED = re.compile(rf"({_HEDGE}) (.+)")
_SPAN = re.compile(rf"({_PLAIN}) ?(-|sampai|hingga|atau|s/d|s\.d\.) ?({_PLAIN})")
_TWICE = re.compile(r"(.+?) ?\([^)]*\)")
_WITH_SCALE = re.compile(rf"({_DIGITS}) ?(ribu|juta|miliar)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_COLLECTIVE = re.compile(rf"ke(?:-?(\d+)|({_WORDS}))")
MAX_DIGITS = 15


ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


class Quantity(NamedTuple):
    """A number as it is written: `value` None is vague; a bound that is None is open."""

    value: int | None
    lower: int | None
    upper: int | None


class NumberSpan(NamedTuple):
    """Where a number stands in a text, and what it says."""

    start: int
    end: int
    quantity: Quantity


def lower_letters(text: str) -> str:
    """The text in lower case, letter for letter: unlike `str.lower` it never changes the length."""
    return text.lower() if text.isascii() else text.translate(ASCII_LOWER)


lower_ascii = lru_cache(maxsize=8)(lower_letters)
"""The same for whole texts, which many rules ask for: it is kept a while."""


def holds_any(folded: str, words: Iterable[str]) -> bool:
    """Whether one of the words is in the text: far cheaper than an expression of them all."""
    for word in words:  # noqa: SIM110  # `any` costs twice as much, and this is asked a hundred times a text.
        if word in folded:
            return True
    return False


def find_pieces(text: str, pieces: Iterable[str]) -> list[int]:
    """Where any of these pieces of text begins, in order; for a few of them faster than a pattern is."""
    found: list[int] = []
    for piece in pieces:
        start = text.find(piece)
        while start >= 0:
            found.append(start)
            start = text.find(piece, start + 1)
    return sorted(found)


def matches_at(
    pattern: re.Pattern[str], text: str, starts: Iterable[int], end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    """What an expression matches at these offsets, which are in order, before `end`; no match holds another's."""
    done = 0
    for start in starts:
        if start >= done and (match := pattern.match(text, start, end)) is not None:
            done = match.end()
            yield match


@lru_cache(maxsize=8)
def find_numbers(body: str) -> tuple[NumberSpan, ...]:
    """Read the numbers of a text in order: "lebih dari 1.006 orang", "3 (tiga) desa", "tiga belas kelurahan".

    Not those of times, dates and case numbers. Several rule families ask for the same text, so the answer is kept a while.
    """
    spans: list[NumberSpan] = []
    folded = lower_ascii(body)
    for match in _written_numbers(folded):
        low = max(0, match.start() - 20)
        hedged = folded.endswith(_HEDGE_ENDS, low, match.start())
        hedge = _HEDGE_BEFORE.search(folded, low, match.start()) if hedged else None
        start = hedge.start() if hedge else match.start()
        written = folded[start : match.end()]
        # Most numbers of the news are plain digits, which need none of the patterns.
        plain = written.isascii() and written.isdigit() and len(written) <= MAX_DIGITS
        quantity = Quantity(int(written), int(written), int(written)) if plain else parse_number(written)
        if quantity is not None:
            spans.append(NumberSpan(start, match.end(), quantity))
    return tuple(spans)


def _written_numbers(folded: str) -> Iterator[re.Match[str]]:
    """Every number in figures or words without its hedge, none within another."""
    return matches_at(
        _NUMBER_AT, folded, sorted((*(start for start, _ in find_digits(folded)), *find_heads(folded, _FIRST)))
    )


def parse_words(text: str) -> int | None:
    """The value of number words: "dua ratus tiga puluh satu", "tiga belas", "dua puluh ribu", "seratus", "sejuta dua ratus ribu".

    None where the words make no number, as 'puluh' or 'dua tiga'.
    """
    total = group = 0
    one: int | None = None
    for word in text.lower().replace("-", " ").split():
        if word in ONES:
            if one is not None:
                return None
            one = ONES[word]
        elif word == "belas" and one is not None and one < 10:
            one += 10
        elif word in ("puluh", "ratus") and one is not None and one < 10:
            group, one = group + one * SCALES[word], None
        elif word in ("ribu", "juta", "miliar") and (one is not None or group):
            total, group, one = total + (group + (one or 0)) * SCALES[word], 0, None
        else:
            return None
        if one is not None and one >= 100:
            group, one = group + one, None
    return total + group + (one or 0) if total or group or one is not None else None


def parse_digits(text: str) -> int | None:
    """The value of digits: "1.006", "2.477", "15 ribu", "2,5 juta"; None for a fraction of no scale, as '2,5'."""
    match = _WITH_SCALE.fullmatch(text.lower().strip())
    if match is None or len(match[1]) > MAX_DIGITS:
        return None
    whole, _, fraction = match[1].partition(",")
    if _THOUSANDS.fullmatch(whole):
        whole = whole.replace(".", "")
    scale = SCALES[match[2]] if match[2] else 1
    if not fraction:
        return int(whole) * scale
    value, rest = divmod(int(whole + fraction) * scale, 10 ** len(fraction))
    return value if rest == 0 and match[2] else None


@lru_cache(maxsize=1024)
def parse_number(text: str) -> Quantity | None:
    """What a written number says, or None where it is none.

    "12", "1.006", "tiga belas", "3 (tiga)" are exact; "lebih dari 100", "hampir 200", "1.000 lebih" keep their value and open
    one bound, "sekitar 111" both; "puluhan", "belasan ribu", "1-2", "dua atau tiga", "3 s.d. 5" have bounds and no value.
    """
    text = " ".join(text.lower().split())
    hedged = _HEDGED.fullmatch(text)
    if hedged:
        return _hedge(hedged[1], parse_number(hedged[2]))
    if text.endswith(" lebih"):
        return _hedge("lebih", parse_number(text[: -len(" lebih")]))
    word, _, scale = text.partition(" ")
    if word in VAGUE:
        if scale and scale not in SCALES:
            return None
        lower, upper = VAGUE[word]
        factor = SCALES[scale] if scale else 1
        return Quantity(None, lower * factor, upper * factor + factor - 1)
    twice = _TWICE.fullmatch(text)
    if twice:
        return parse_number(twice[1])
    span = _SPAN.fullmatch(text)
    if span:
        return _span(span[1], span[3])
    value = parse_digits(text) if text[:1].isdigit() else parse_words(text)
    return None if value is None else Quantity(value, value, value)


def parse_collective(text: str) -> int | None:
    """How many a collective holds: "ketiga" 3, "keenam" 6, "kedua belas" 12, "ke-12" 12; None for other words."""
    match = _COLLECTIVE.fullmatch(text.lower())
    if match is None:
        return None
    return int(match[1]) if match[1] and len(match[1]) < MAX_DIGITS else parse_words(match[2] or "")


def _hedge(hedge: str, quantity: Quantity | None) -> Quantity | None:
    if quantity is None:
        return None
    if hedge in AT_LEAST:
        return Quantity(quantity.value, quantity.lower, None)
    if hedge in AT_MOST:
        return Quantity(quantity.value, None, quantity.upper)
    return Quantity(quantity.value, None, None) if quantity.value is not None else quantity


def _span(first: str, last: str) -> Quantity | None:
    low, high = parse_number(first), parse_number(last)
    if low is None or high is None or low.value is None or high.value is None or low.value >= high.value:
        return None
    return Quantity(None, low.value, high.value)
