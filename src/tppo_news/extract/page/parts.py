"""One article in several pieces on one page, and a further article below it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from lxml.html import HtmlElement

from tppo_news.extract.page.outline import Line, Outline

_PAGE_BREAK = re.compile(
    r"^(?:(?:halaman|hal|page)\s*[:.]?\s*\d{1,3}(?:\s*(?:dari|of|/)\s*\d{1,3})?|"
    r"\d{1,3}\s*(?:dari|of|/)\s*\d{1,3}(?:\s+(?:halaman|hal|page|foto|gambar))?)$",
    re.I,
)
"""Where a text is broken into pages: "Halaman 2", "2 dari 4 halaman", "3/5"."""
_LINKED = 0.8
_LEAST_HEADLINE = 25
Span = tuple[int, int]


def is_page_break(text: str) -> bool:
    """Whether a line only counts pages: "Halaman 2", "2 dari 4 halaman", "3/5"."""
    return bool(_PAGE_BREAK.match(text))


def next_headline(lines: Sequence[Line], prose: Sequence[bool], headline: int) -> int:
    """The line of a further article's headline, which stands in markup like that of the first one; the number of lines where
    none follows. A subheading stands in the same element as the headline, or in one of another name."""
    if not lines or lines[headline].kind != "heading":
        return len(lines)
    first = lines[headline]
    told = False
    for index in range(headline + 1, len(lines)):
        line = lines[index]
        told = told or prose[index]
        if told and line.kind == "heading" and _is_alike(line, first):
            return index
    return len(lines)


def _is_alike(line: Line, first: Line) -> bool:
    if line.block.tag != first.block.tag or line.link_share >= _LINKED or len(line.text) < _LEAST_HEADLINE:
        return False
    if line.text == first.text or (line.block.tag != "h1" and not line.block.get("class")):
        return False
    around, own = line.block.getparent(), first.block.getparent()
    if around is None or own is None or around is own:
        return False
    return names_of(line.block) == names_of(first.block) and (around.tag, names_of(around)) == (own.tag, names_of(own))


def parts_of(
    outline: Outline, usable: Sequence[bool], container: HtmlElement, headline: int, until: int
) -> tuple[Span, ...]:
    """The ranges of lines that the article's pieces hold, in order: the container's own, and those of elements of its name
    that a page break leads to. `usable` tells which lines are prose that may be an article's."""
    own = outline.ranges.get(container, (0, 0))
    breaks = [i for i in range(headline, until) if is_page_break(outline.lines[i].text)]
    names = names_of(container)
    if not names or not breaks:
        return (own,)
    alike = sorted(
        (
            span
            for element, span in outline.ranges.items()
            if element.tag == container.tag
            and headline < span[0] < span[1] <= until
            and _is_one_name(names, names_of(element))
        ),
        key=lambda span: (span[0], -span[1]),
    )
    parts: list[Span] = []
    for start, end in alike:
        after = parts[-1][1] if parts else headline
        if start < after:
            continue
        told = next((i for i in range(start, end) if usable[i]), end if parts else -1)
        led = bisect_left(breaks, after)
        if told >= 0 and (not parts or (led < len(breaks) and breaks[led] < told)):
            parts.append((start, end))
    return tuple(parts) if any(start <= own[0] and own[1] <= end for start, end in parts) else (own,)


def names_of(element: HtmlElement) -> frozenset[str]:
    """The words of an element's class."""
    return frozenset((element.get("class") or "").split())


def _is_one_name(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)
