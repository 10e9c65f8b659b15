"""The rules that count people by the initials that one clause holds, whatever stands between them."""

import re
from collections.abc import Iterator

from tppo_news.facts.figures.people import LETTERS, NO_INITIALS
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import Quantity, matches_at
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads, heads_of

# "menetapkan kakak ipar korban, YN, dan seorang perekrut, BK, sebagai tersangka"
_MAKING = "[Mm]enetapkan|[Tt]etapkan|[Mm]enjadikan|[Mm]enahan"
MADE_OF = re.compile(rf"\b(?:{_MAKING}) (?P<list>[^.;\d\n]{{1,140}}?) sebagai tersangka\b")
_MADE = "ditetapkan|dijadikan"
MADE = re.compile(rf"\b(?:{_MADE}) (?:sebagai |menjadi )?tersangka\b")
MAKING_HEADS, MADE_HEADS = openings(_MAKING, HEAD), openings(_MADE, HEAD)
# "mereka yang ditangkap ialah", "kini mendekam di sel", "diringkus"
HELD = re.compile(
    r"\b(?:ditangkap|menangkap|dibekuk|membekuk|diringkus|meringkus|diciduk|menciduk|ditahan|menahan|mendekam|diamankan|mengamankan|"
    r"tersangka|terdakwa|pelaku)\b"
)
CALLED = re.compile(
    r"\b(?:ber)?inisial\b|\b(?:ditangkap|ditahan|dibekuk|diringkus) (?:itu )?(?:ialah|adalah|yakni|yaitu)\b"
)
CALLED_HEADS = heads_of(("inisial", "berinisial", "ditangkap", "ditahan", "dibekuk", "diringkus"))
NOT_THEM = re.compile(
    r"\b(?:korban|saksi|dpo|buron\w*|diburu|dikejar|memburu|mengejar|mencari|bayi|anak di bawah umur|diselamatkan)\b"
)
# Letters that name no person: behind a preposition or the kind of a firm.
NO_PERSON = re.compile(
    r"\b(?:di|ke|dari|pt|cv|lpk|polres|polda|pn|rt|rw|smp|sma|smk|sd|uu|kapal|km|kri|jalan|nomor|pasal|desa|kota) $"
)
# "Bandara SSK II": letters behind a word in capitals belong to its name.
IN_A_NAME = re.compile(r"\b[A-Z]\w* $")
JOINS = re.compile(r"[,&]|\b(?:dan|serta)\b")
LAST = re.compile(r"&|\b(?:dan|serta)\b")
APART = 45
LONG = 160
INITIAL = re.compile(rf"(?<![\w./-]){LETTERS}(?![\w/-]| (?:ber)?inisial| bernama| ?[-–—])")


def made_of_initials(text: Reading) -> Iterator[Candidate]:
    """Read "menetapkan kakak ipar korban, YN, dan seorang perekrut, BK, sebagai tersangka",
    "Nakhoda kapal, LM, dan juru mesinnya, OK, dijadikan tersangka": as many as are named.
    """
    making = find_heads(text.folded, MAKING_HEADS)
    spans = [match.span("list") for match in matches_at(MADE_OF, text.body, making)]
    for made in matches_at(MADE, text.folded, find_heads(text.folded, MADE_HEADS)):
        first, _ = text.sentence_at(made.start())
        spans.append((max(first, made.start() - LONG), made.start()))
    for start, end in spans:
        value = _longest_list(text, start, end)
        if value > 1:
            yield Candidate("suspects", start, end, Quantity(value, value, value), 2, "made_of_initials")


def initials_together(text: Reading) -> Iterator[Candidate]:
    """Read "Direktur berinisial RS, stafnya AM dan agennya TB kini mendekam di sel", "Yang ditangkap ialah JH, SA dan LI".

    As many as one sentence names where it says that they are held. Only for texts in which no other rule counts suspects.
    """
    best: tuple[int, int, int] | None = None
    called = matches_at(CALLED, text.folded, find_heads(text.folded, CALLED_HEADS))
    for start, end in dict.fromkeys(text.sentence_at(match.start()) for match in called):
        sentence = text.folded[start:end]
        if not HELD.search(sentence) or NOT_THEM.search(sentence):
            continue
        value = _longest_list(text, start, end)
        if value > 1 and (best is None or value > best[2]):
            best = (start, end, value)
    if best is not None:
        start, end, value = best
        yield Candidate("suspects", start, end, Quantity(value, value, value), 0, "initials_together")


def _longest_list(text: Reading, start: int, end: int) -> int:
    """How many initials the longest list of a span holds, with a few words between them and "dan" before the last."""
    longest, names, last = 0, set[str](), start
    for match in _initials_in(text, start, end):
        between = text.folded[last : match.start()]
        if names and (len(between) > APART or not JOINS.search(between)):
            names = set()
        if names and LAST.search(between):
            longest = max(longest, len(names | {match.group()}))
        names.add(match.group())
        last = match.end()
    return longest


def _initials_in(text: Reading, start: int, end: int) -> Iterator[re.Match[str]]:
    for match in INITIAL.finditer(text.body, start, end):
        low = max(0, match.start() - 24)
        named = NO_PERSON.search(text.folded, low, match.start()) or IN_A_NAME.search(text.body, low, match.start())
        if match.group() not in NO_INITIALS and not named:
            yield match
