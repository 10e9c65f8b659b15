"""Further candidates for a page's text, and the judge between them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import lxml.html
from lxml.etree import ParserError, iterwalk
from lxml.html import HtmlElement
from trafilatura import bare_extraction

from tppo_news.extract.metadata.structured import Structured
from tppo_news.extract.page.outline import Outline
from tppo_news.extract.text.sorting import Sorted
from tppo_news.extract.wording.lines import END_OF_SENTENCE, LONG, PROSE_LENGTH
from tppo_news.text import normalize_space

MAX_DEPTH = 200
"""Levels of nesting; real pages have 20 to 60."""
MAX_ELEMENTS = 8_000
"""Elements; real pages have 1,000 to 5,000."""
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[a-z/]", re.I)
_CUT = frozenset(("box", "related", "caption"))
_BETTER = 1.25
_GOOD = 300
_MOST = 0.7
_UNENDED = 2 * LONG
"""Characters from which on a piece is prose, whatever it ends with."""
_BREAK = re.compile(r"<br\s*/?>|</p>", re.I)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of the page's text and where it came from."""

    name: str
    text: str


def read_trafilatura(tree: HtmlElement, url: str) -> Candidate:
    """The text as trafilatura reads the tree; "" where it finds none, or where the tree is nested as no real page is:
    there its time grows with the cube of the depth. On a page of very many elements it goes without its own fallbacks, whose
    time grows with their square. The tree stays as it is."""
    depth, count = _size(tree)
    if depth > MAX_DEPTH:
        return Candidate("trafilatura", "")
    read = bare_extraction(
        tree, url=url, include_comments=False, include_tables=True, with_metadata=False, fast=count > MAX_ELEMENTS
    )
    return Candidate("trafilatura", _clean(getattr(read, "text", None) or ""))


def _size(tree: HtmlElement) -> tuple[int, int]:
    """How deep the tree is nested, at most a level past MAX_DEPTH, and how many elements there are up to there."""
    depth = deepest = count = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        deepest = max(deepest, depth)
        if depth > MAX_DEPTH:
            break
    return deepest, count


def stated_candidate(structured: Structured) -> Candidate:
    """The text as JSON-LD's articleBody states it; markup inside it is read as such."""
    body = structured.body
    if _TAG.search(body):
        try:
            body = lxml.html.fragment_fromstring(_BREAK.sub("\n", body), create_parent="div").text_content()
        except (ParserError, ValueError):
            body = ""
    return Candidate("metadata", _clean(body))


def drop_furniture(outline: Outline, found: Sorted) -> None:
    """Take the lines that are furniture out of the tree, in place, so that no candidate reads them."""
    for line, reason in zip(outline.lines, found.reasons, strict=True):
        start, end = outline.ranges.get(line.block, (0, 1))
        if reason in _CUT and end - start <= 1 and line.block.getparent() is not None:
            line.block.drop_tree()


def choose_body(candidates: Sequence[Candidate]) -> Candidate:
    """The candidate that holds most prose; an earlier one that is nearly as good wins, and so does a good first one that the
    other leaves out: that is another article."""
    best = candidates[0]
    for other in candidates[1:]:
        length = prose_length(best.text)
        if prose_length(other.text) > _BETTER * length and (length < _GOOD or _held(best.text, other.text) > _MOST):
            best = other
    return best


def adds_prose(own: str, other: str) -> bool:
    """Whether a reading holds more than another one's lines and scraps around them: where it ran a short article's headline,
    date and byline into its paragraphs, it does not."""
    if not own:
        return True
    rest = _clean(other)
    for line in sorted(own.split("\n"), key=len, reverse=True):
        if line not in rest:
            return True
        rest = rest.replace(line, "\n")
    pieces = (piece.strip() for piece in rest.split("\n"))
    return any(len(p) >= _UNENDED or (len(p) >= PROSE_LENGTH and p.endswith(END_OF_SENTENCE)) for p in pieces)


def _held(part: str, whole: str) -> float:
    """The share of a text's words that another text holds."""
    words = Counter(_WORD.findall(part))
    return (words & Counter(_WORD.findall(whole))).total() / max(1, words.total())


def agreement(one: str, other: str) -> float:
    """How much two texts have in common: the share of their words that both hold, of the longer one, 0 to 1."""
    left, right = Counter(_WORD.findall(one)), Counter(_WORD.findall(other))
    return (left & right).total() / max(1, left.total(), right.total())


def prose_length(text: str) -> int:
    """Characters in lines that read like sentences: long ones, ended like one."""
    return sum(len(line) for line in text.split("\n") if len(line) >= PROSE_LENGTH and line.endswith(END_OF_SENTENCE))


def _clean(text: str) -> str:
    lines = (normalize_space(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if _WORD.search(line))
