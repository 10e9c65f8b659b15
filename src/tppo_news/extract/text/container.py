"""Which element of a page holds the article: the one that most prose stands in, grown while its surroundings are prose too."""

from collections import defaultdict

from lxml.html import HtmlElement

from tppo_news.extract.page.boxes import is_comments
from tppo_news.extract.page.outline import Line, Outline
from tppo_news.extract.wording.lines import is_prose
from tppo_news.extract.wording.notices import is_signed

_MAX_WEIGHT = 600
_PARENT_SHARE = 0.5
_LISTED = 0.4
"""What a list item counts for beside a paragraph: a glossary is longer than many an article."""
_GROWTH = 0.1
"""How much prose, beside the container's own, makes its surroundings part of it."""
_RIVAL = 0.35
_ENOUGH = 300
_MAX_LINKS = 0.3
_LINKED = 0.8
_LAST_LINES = 2
_HEADLINES = 0.4
"""Linked headlines to a paragraph, above which the surroundings are a list of other articles."""


def find_container(outline: Outline, reasons: list[str | None], headline: int) -> HtmlElement | None:
    """The article's element, or None where no usable line is prose.

    `headline` is the line of the headline: of several elements with much prose, the first one under it is the article, and
    another one is another article, a pop-up or the comments.
    """
    prose = [reason is None and is_prose(line) for line, reason in zip(outline.lines, reasons, strict=True)]
    scores: defaultdict[HtmlElement, float] = defaultdict(float)
    for line, good in zip(outline.lines, prose, strict=True):
        if good:
            weight = min(len(line.text) - line.linked, _MAX_WEIGHT) * (1.0 - line.link_share)
            weight *= _LISTED if line.kind == "item" else 1.0
            scores[line.holder] += weight
            parent = outline.block_around(line.holder)
            if parent is not None:
                scores[parent] += _PARENT_SHARE * weight
    if not scores:
        return None
    best = max(scores.values())
    rivals = [element for element, score in scores.items() if score >= _RIVAL * best and score >= min(best, _ENOUGH)]
    under = [element for element in rivals if outline.ranges.get(element, (0, 0))[0] >= headline]
    first = min((outline.ranges[element][0] for element in under), default=-1)
    among = [element for element in under if outline.ranges[element][0] == first] or rivals
    return _grown(outline, reasons, prose, max(among, key=lambda element: scores[element]), headline)


def _grown(
    outline: Outline, reasons: list[str | None], prose: list[bool], best: HtmlElement, headline: int
) -> HtmlElement:
    start, end = outline.ranges.get(best, (0, 0))
    own = _prose_length(outline.lines, prose, start, end)
    tags = {outline.lines[i].block.tag for i in range(start, end) if prose[i]}
    # A list beside the text, a glossary, is no text that goes on.
    kinds = {outline.lines[i].kind for i in range(start, end) if prose[i]}
    parent = best.getparent()
    while parent is not None and parent.tag != "html":
        first, last = outline.ranges.get(parent, (start, end))
        before, after = range(max(first, min(headline, start)), start), _going_on(outline, reasons, start, end, last)
        opening = any(prose[i] and outline.lines[i].block.tag in tags for i in before)
        around = (outline.lines[i] for r in (before, after) for i in r if prose[i])
        gained = sum(len(line.text) for line in around if line.kind in kinds)
        if (opening or gained >= _GROWTH * own) and _is_prose_all_around(
            outline.lines, reasons, (*before, *after), headline
        ):
            best, start, end = parent, first, last
            own += gained
        elif gained >= own:
            break
        parent = parent.getparent()
    return best


def _going_on(outline: Outline, reasons: list[str | None], start: int, end: int, last: int) -> range:
    """The lines behind the text in which it may go on: none behind the initials that end it, and none behind the comments."""
    own = [i for i in range(start, end) if reasons[i] is None]
    if any(is_signed(outline.lines[i].text) for i in own[-_LAST_LINES:]):
        return range(end, end)
    stop = (i for i in range(end, last) if any(is_comments(box) for box in outline.lines[i].boxes))
    return range(end, next(stop, last))


def _prose_length(lines: list[Line], prose: list[bool], start: int, end: int) -> int:
    return sum(len(lines[i].text) for i in range(start, end) if prose[i])


def _is_prose_all_around(lines: list[Line], reasons: list[str | None], indexes: tuple[int, ...], headline: int) -> bool:
    """Whether what would be gained is text of this article: few links, and no further article's headline in it."""
    around = [lines[i] for i in indexes if reasons[i] is None]
    total = sum(len(line.text) for line in around)
    linked = sum(min(line.linked, len(line.text)) for line in around)
    prose = sum(is_prose(line) for line in around)
    listed = [lines[i] for i in indexes if reasons[i] != "box" and lines[i].kind != "item"]
    headlines = sum(line.link_share > _LINKED and line.text.count(" ") >= 3 for line in listed)
    if any(
        line.block.tag == "h1" and line.link_share < _LINKED for line in (lines[i] for i in indexes if i > headline)
    ):
        return False
    return total > 0 and linked <= _MAX_LINKS * total and headlines <= _HEADLINES * prose
