"""A page as lines: one pass over the tree, each block's text with what it is made of and where it stands.

A line is a paragraph, a heading, a list item, a table row, or a run of text between two `<br>`; the lines of an element are
consecutive, so that an element is a range of lines.
"""

from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from tppo_news.extract.page.boxes import (
    is_answer_button,
    is_hidden,
    is_hidden_page,
    is_of_form,
    leads_elsewhere,
    marks_of,
)
from tppo_news.extract.page.tree import element_text
from tppo_news.extract.templates.sites import element_name
from tppo_news.text import normalize_space

Kind = Literal["text", "heading", "item", "row", "caption"]
BLOCKS = frozenset(
    "p div ul ol li table thead tbody tfoot tr td th blockquote section article figure figcaption h1 h2 h3 h4 h5 h6 header main "
    "dl dt dd pre hr aside body center details summary address fieldset caption nav footer form".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SKIPPED = frozenset(
    "script style noscript iframe button nav aside svg select ins template object embed video audio head textarea "
    "input canvas map dialog marquee amp-ad amp-sidebar amp-social-share".split()
)
_APART = frozenset(("span", "label", "a", "time", "abbr", "i", "em", "b", "strong", "bdi"))
_SPEAKING = frozenset(("footer", "form", "figcaption"))
"""Elements that are boxes or captions by their tags."""
_IMAGES = frozenset(("img", "amp-img"))
_STRONG = frozenset(("b", "strong"))
_SLANTED = frozenset(("i", "em", "small", "sub", "cite"))
_CUED = frozenset(("b", "strong", "span", "em", "i", "a", "font"))
_CELLS = frozenset(("td", "th"))
_MAX_CELL = 200
_MAX_LINKED = 3
_MAX_INLINE = 12
"""Inline elements inside one another, past which none is looked into: broken pages nest thousands."""


@dataclass(slots=True)
class Line:
    """A run of text, its white space normal; `linked`, `strong` and `slanted` are characters inside links, bold elements, and
    small or italic ones; `below` tells that nothing but a picture stands right above."""

    text: str
    kind: Kind
    block: HtmlElement
    linked: int
    strong: int
    boxes: tuple[HtmlElement, ...]
    image: bool
    holder: HtmlElement
    slanted: int = 0
    below: bool = False

    @property
    def link_share(self) -> float:
        """How much of the text is links, 0 to 1."""
        return min(1.0, self.linked / len(self.text))


@dataclass(slots=True)
class Outline:
    """The lines in reading order, each block's range of lines, and the boxes that may be furniture, with their kinds."""

    lines: list[Line] = field(default_factory=list)
    ranges: dict[HtmlElement, tuple[int, int]] = field(default_factory=dict)
    boxes: dict[HtmlElement, str] = field(default_factory=dict)

    def block_around(self, element: HtmlElement) -> HtmlElement | None:
        """The nearest block that an element stands in; None for the body."""
        parent = element.getparent()
        while parent is not None and parent not in self.ranges:
            parent = parent.getparent()
        return parent


def outline_of(tree: HtmlElement, learnt: frozenset[str] = frozenset()) -> Outline:
    """The page's lines; scripts, forms, navigation and footers are left out, boxes are marked.

    `learnt` names elements that are furniture on this site, whatever they are called.
    """
    body = tree.find("body")
    reader = _Reader(learnt)
    reader.read(body if body is not None else tree)
    _find_holders(reader.outline)
    return reader.outline


class _Reader:
    """Walks a tree and gathers text into lines."""

    def __init__(self, learnt: frozenset[str]) -> None:
        self.learnt = learnt
        self.outline = Outline()
        self.blocks: list[HtmlElement] = []
        self.boxes: list[HtmlElement] = []
        self.cues: list[HtmlElement] = []
        self.captions: list[HtmlElement] = []
        self.inline = 0
        self.links: list[HtmlElement] = []
        self.bolds = 0
        self.slants = 0
        self.pictured = False
        self.pieces: list[str] = []
        self.linked = 0
        self.strong = self.slanted = 0
        self.image = False

    def read(self, root: HtmlElement) -> None:
        """Read everything inside an element."""
        walker = etree.iterwalk(root, events=("start", "end"))
        skipping: HtmlElement | None = None
        for event, element in walker:
            if event == "start":
                if skipping is None and self._start(element):
                    skipping = element
                    walker.skip_subtree()
            elif skipping is None or skipping is element:
                self._end(element, skipped=skipping is element, root=root)
                skipping = None
        self._flush()

    def _start(self, element: HtmlElement) -> bool:
        """Enter an element; True where nothing inside it is to be read."""
        tag = element.tag
        if tag == "button" and is_answer_button(element):
            self._flush()
            self.pieces = [element_text(element)]
            self._flush()
        if not isinstance(tag, str) or tag in SKIPPED or (tag == "label" and is_of_form(element)):
            return True
        # Most elements have no attributes at all, and nothing that these could say needs to be asked.
        named = bool(element.keys())
        if named and is_hidden(element) and not is_hidden_page(element):
            return True
        if tag == "br":
            self._flush()
        elif tag in _IMAGES:
            self.image = self.pictured = True
        elif tag in BLOCKS:
            if self._row(element):
                return True
            self._flush()
            self.image = False
            self.blocks.append(element)
            self.outline.ranges[element] = (len(self.outline.lines), len(self.outline.lines))
        else:
            self._start_inline(element, tag)
        if named or tag in _SPEAKING or self.learnt:
            self._mark(element)
        self._add(element.text)
        return False

    def _start_inline(self, element: HtmlElement, tag: str) -> None:
        if tag == "a" and not _swallows(element):
            self.links.append(element)
        elif tag in _STRONG:
            self.bolds += 1
        elif tag in _SLANTED:
            self.slants += 1
        if tag in _CUED:
            self.inline += 1
            if self.inline <= _MAX_INLINE and leads_elsewhere(element):
                self._flush()
                self.cues.append(element)
        if tag in _APART and self._runs_into(element):
            self.pieces.append(" ")

    def _mark(self, element: HtmlElement) -> None:
        """Open a box or a caption where the element is one."""
        kind, captioned = marks_of(element)
        if kind is None and self.learnt and element.tag in BLOCKS and element_name(element) in self.learnt:
            kind = "sure"
        if kind:
            self._flush()
            self.outline.boxes[element] = kind
            self.boxes.append(element)
        elif captioned:
            self._flush()
            self.captions.append(element)

    def _end(self, element: HtmlElement, *, skipped: bool, root: HtmlElement) -> None:
        """Leave an element, and read the text behind it."""
        tag = element.tag
        if not skipped:
            if tag in BLOCKS:
                self._flush()
                self.blocks.pop()
                self.outline.ranges[element] = (self.outline.ranges[element][0], len(self.outline.lines))
            elif tag in _CUED:
                self.inline -= 1
                if self.cues and self.cues[-1] is element:
                    self._flush()
                    self.cues.pop()
            if self.boxes and self.boxes[-1] is element:
                self._flush()
                self.boxes.pop()
            elif self.captions and self.captions[-1] is element:
                self._flush()
                self.captions.pop()
            if self.links and self.links[-1] is element:
                self.links.pop()
            elif tag in _STRONG:
                self.bolds = max(0, self.bolds - 1)
            elif tag in _SLANTED:
                self.slants = max(0, self.slants - 1)
        if element is not root:
            self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            length = len(text.strip())
            if self.links:
                self.linked += length
            if self.bolds:
                self.strong += length
            if self.slants:
                self.slanted += length

    def _runs_into(self, element: HtmlElement) -> bool:
        """Whether an element's text begins a new word right behind another element's: "<b>Rani</b><i>Senin" reads "Rani Senin"."""
        before, around = element.getprevious(), element.getparent()
        if before is None and around is not None and around.tag in _APART and not around.text:
            before = around.getprevious()
        if before is None or before.tail or not element.text or not self.pieces or not self.pieces[-1]:
            return False
        first, last = element.text[0], self.pieces[-1][-1]
        return last.isalnum() and (first.isupper() or first.isdigit() or (last.isdigit() and first.isalpha()))

    def _flush(self, kind: Kind | None = None) -> None:
        text = normalize_space("".join(self.pieces)) if self.pieces else ""
        if text and self.blocks:
            block = self.blocks[-1]
            self.outline.lines.append(
                Line(
                    text,
                    "caption" if self.captions else kind or _kind_of(block),
                    block,
                    self.linked,
                    self.strong,
                    tuple(self.boxes),
                    self.image,
                    block,
                    self.slanted,
                    self.pictured,
                )
            )
            self.image = self.pictured = False
        self.pieces = []
        self.linked = self.strong = self.slanted = 0

    def _row(self, row: HtmlElement) -> bool:
        """Read a row of short cells as one line; True where it was one."""
        if row.tag != "tr":
            return False
        cells = [cell for cell in row if cell.tag in _CELLS]
        if len(cells) < 2 or any(next(cell.iter("table", "div", "ul", "h2", "h3"), None) is not None for cell in cells):
            return False
        texts = [normalize_space("".join(cell.itertext())) for cell in cells]
        if any(len(text) > _MAX_CELL for text in texts):
            return False
        self._flush()
        self.blocks.append(row)
        self.pieces = [" | ".join(text for text in texts if text)]
        self.linked = sum(len("".join(link.itertext()).strip()) for link in row.iter("a"))
        self._flush("row")
        self.blocks.pop()
        return True


def _swallows(link: HtmlElement) -> bool:
    """Whether a link that was never closed has taken a stretch of the page in: it holds several paragraphs."""
    return sum(1 for _ in islice(link.iter("p"), _MAX_LINKED)) == _MAX_LINKED


def _kind_of(block: HtmlElement) -> Kind:
    if block.tag in HEADINGS:
        return "heading"
    parent = block.getparent()
    if block.tag in ("li", "dd", "dt") or (block.tag == "p" and parent is not None and parent.tag == "li"):
        return "item"
    return "text"


def _find_holders(outline: Outline) -> None:
    """The element whose children a line's neighbours are: the block's parent, or the block itself where it holds several
    lines (text between `<br>`, or beside blocks)."""
    for line in outline.lines:
        start, end = outline.ranges.get(line.block, (0, 1))
        if end - start <= 1 or line.block.tag == "p":
            line.holder = _or_itself(outline.block_around(line.block), line.block)


def _or_itself(around: HtmlElement | None, block: HtmlElement) -> HtmlElement:
    return block if around is None else around
