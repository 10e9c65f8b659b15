"""Galleries and lists whose pieces stand each under a heading of its own, a picture below: such headings are the text."""

import re
from collections import defaultdict
from collections.abc import Sequence

from tppo_news.extract.page.outline import Outline
from tppo_news.extract.page.parts import Span, is_page_break, names_of

_NUMBERED = re.compile(r"^(\d{1,2})\s*[.)]\s+\S")
_LEAST_NUMBERED = 3
_LEAST_BROKEN = 2
_LONGEST = 300
_MAX_LINKED = 0.5
_PASSED = frozenset(("caption", "box", "related"))


def item_headings(outline: Outline, reasons: Sequence[str | None], headline: int, until: int) -> tuple[int, ...]:
    """The lines that are headings of an article's pieces, between its headline and the next article's.

    They are made alike, and counted on ("1. Warga memasang lampu", "2. …"), or each stands behind a page break
    ("3 dari 7 halaman").
    """
    alike: defaultdict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for index in range(headline + 1, until):
        line = outline.lines[index]
        if (
            line.kind == "heading"
            and reasons[index] is None
            and line.link_share < _MAX_LINKED
            and len(line.text) <= _LONGEST
            and not line.text.endswith(":")
        ):
            alike[str(line.block.tag), names_of(line.block)].append(index)
    found: set[int] = set()
    for indexes in alike.values():
        numbered = _counted_on(outline, indexes)
        broken = [i for i in indexes if _is_behind_break(outline, reasons, i)]
        found.update(numbered if len(numbered) >= _LEAST_NUMBERED else ())
        found.update(broken if len(broken) >= _LEAST_BROKEN else ())
    return tuple(sorted(found))


def spans_with_items(outline: Outline, spans: Sequence[Span], items: Sequence[int]) -> tuple[Span, ...]:
    """The ranges of lines of an article's pieces, the last one long enough to hold those under headings of their own."""
    start, end = spans[-1]
    for index in items:
        if index < end:
            continue
        first, last = outline.ranges.get(outline.lines[index].holder, (index, index + 1))
        end = last if first >= end else index + 1
    return (*spans[:-1], (start, end))


def _counted_on(outline: Outline, indexes: Sequence[int]) -> list[int]:
    counted: list[int] = []
    for index in indexes:
        number = _NUMBERED.match(outline.lines[index].text)
        if number and int(number[1]) == len(counted) + 1:
            counted.append(index)
    return counted


def _is_behind_break(outline: Outline, reasons: Sequence[str | None], index: int) -> bool:
    before = index - 1
    while before > 0 and reasons[before] in _PASSED:
        before -= 1
    return before >= 0 and is_page_break(outline.lines[before].text)
