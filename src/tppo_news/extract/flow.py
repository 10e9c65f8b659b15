"""The article's own lines: what flows with its prose stays, what leads elsewhere or stands apart is cut, and kept."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.container import find_container
from tppo_news.extract.lines import (
    is_dateline,
    is_debris,
    is_filing,
    is_given_back,
    is_picture_text,
    is_prose,
    is_related,
)
from tppo_news.extract.outline import Line, Outline
from tppo_news.extract.sites import SiteTemplate, line_key
from tppo_news.records import Furniture

_BOX_SHARES = {"sure": 0.5, "perhaps": 0.3, "never": 1.0, "footer": 1.0}
"""The share of a page's prose above which a box is not furniture, whatever it is called."""
_OUTSIDE = frozenset(("never", "footer"))
_FLOWING = frozenset(
    "ul ol li dl dd dt blockquote p table thead tbody tr td center pre details main article section".split()
)
_MAX_HEADING = 160
_LINKED = 0.8
_MAX_CARD = 5
"""Lines of a card that leads to another article: picture, headline, date, teaser."""
_STOPPED = (".", "!", "?", '"', "”")


@dataclass(frozen=True, slots=True)
class Flow:
    """The article's lines in order, what was cut from among them, and how sure this is."""

    lines: tuple[str, ...]
    furniture: tuple[Furniture, ...]
    share: float
    """How much of the page's prose the lines hold, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """For each line of an outline, why it is no part of any article: a kind of furniture, or None."""

    reasons: list[str | None]
    prose: list[bool]
    kept: frozenset[int] = frozenset()
    """Lines that a person gave back to the text."""


def sort_lines(outline: Outline, site: SiteTemplate | None = None, keep: Collection[str] = ()) -> Sorted:
    """Tell what cannot be an article's text: boxes, captions, related links, cards of other articles, and what the site's
    template knows. Lines whose id stands in `keep` are the text, whatever they look like."""
    prose = [is_prose(line) for line in outline.lines]
    furniture_boxes = _furniture_boxes(outline, prose)
    cards = _cards(outline)
    reasons = [_reason(line, furniture_boxes, cards) for line in outline.lines]
    _spread(outline.lines, reasons)
    if site:
        known = (line_key(line.text) in site.lines for line in outline.lines)
        reasons = [
            reason or ("template" if is_known else None) for reason, is_known in zip(reasons, known, strict=True)
        ]
    kept = frozenset(i for i, line in enumerate(outline.lines) if is_given_back(line.text, keep))
    return Sorted([None if i in kept else reason for i, reason in enumerate(reasons)], prose, kept)


def read_flow(outline: Outline, found: Sorted, headline: int, body: HtmlElement | None = None) -> Flow:
    """The article's lines; none where the page has no prose of its own. What stands under the line `headline` comes first.

    `body` is the element that the text stands in, where that is known.
    """
    usable = [reason is None for reason in found.reasons]
    container = body if body is not None else find_container(outline, found.reasons, headline)
    if container is None:
        return Flow((), (), 0.0)
    start, end = outline.ranges.get(container, (0, 0))
    indexes = range(start, end)
    holders = {outline.lines[i].holder for i in indexes if usable[i] and found.prose[i]}
    told = [i for i in indexes if usable[i] and found.prose[i]]
    kept: list[int] = []
    cut: list[Furniture] = []
    elsewhere = False
    flowing: set[HtmlElement] = set()
    for i in indexes:
        line, reason = outline.lines[i], found.reasons[i]
        # Under the heading of a list of other articles, only what goes on where the text stood is the text.
        elsewhere = elsewhere or (reason == "related" and line.kind == "heading" and line.link_share < _LINKED)
        if i in found.kept:
            kept.append(i)
            continue
        if reason is None and elsewhere and line.holder not in flowing:
            reason = "related"
        if reason is None and found.prose[i]:
            flowing.add(line.holder)
        if reason is None and not _belongs(line, found.prose[i], i, told, holders):
            reason = "apart"
        if reason is None:
            kept.append(i)
        else:
            cut.append(Furniture(reason, line.text[:2000], f"markup.{reason}"))
    kept = [i for place, i in enumerate(kept) if i in found.kept or _heads_something(outline.lines, kept, place)]
    # What follows a further headline is another article's.
    after = (i for i in range(end, len(outline.lines)) if outline.lines[i].block.tag == "h1")
    last = next(after, len(outline.lines))
    whole = sum(len(outline.lines[i].text) for i in range(last) if found.prose[i] and usable[i])
    own = sum(len(outline.lines[i].text) for i in kept if found.prose[i])
    return Flow(tuple(_joined([outline.lines[i].text for i in kept])), tuple(cut), own / whole if whole else 0.0)


def _furniture_boxes(outline: Outline, prose: Sequence[bool]) -> set[HtmlElement]:
    inside = dict.fromkeys(outline.boxes, 0)
    # Boxes of one name are weighed together: a word that every paragraph's class holds names no box.
    alike: dict[tuple[str, str], int] = defaultdict(int)
    total = 0
    for line, good in zip(outline.lines, prose, strict=True):
        if good:
            for box in line.boxes:
                inside[box] += len(line.text)
                alike[_name(box)] += len(line.text)
            if not any(outline.boxes[box] in _OUTSIDE for box in line.boxes):
                total += len(line.text)
    total = max(total, 1)
    return {
        box
        for box, kind in outline.boxes.items()
        if max(inside[box], alike[_name(box)]) <= _BOX_SHARES[kind] * total or (kind in _OUTSIDE and total > 1)
    }


def _name(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), element.get("class") or f"#{element.get('id')}"


def _cards(outline: Outline) -> set[HtmlElement]:
    """Elements that hold a linked headline and little else."""
    cards: set[HtmlElement] = set()
    for line in outline.lines:
        if line.kind == "heading" and line.link_share > _LINKED and line.block.tag != "h1":
            element = line.holder
            for _ in range(3):
                start, end = outline.ranges.get(element, (0, 99))
                if end - start > _MAX_CARD:
                    break
                cards.add(element)
                parent = element.getparent()
                if parent is None:
                    break
                element = parent
    return cards


def _reason(line: Line, boxes: set[HtmlElement], cards: set[HtmlElement]) -> str | None:
    if any(box in boxes for box in line.boxes):
        return "related" if is_related(line) else "box"
    if line.kind == "caption" or is_picture_text(line):
        return "caption"
    if is_debris(line):
        return "debris"
    if is_related(line):
        return "related"
    if is_filing(line):
        return "tags"
    if line.block.tag == "h1":
        return "headline"
    if line.holder in cards or (line.kind == "item" and line.link_share > _LINKED):
        return "related"
    return "byline" if line.kind == "row" and line.link_share > _LINKED else None


def _spread(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """A bare cue ("Baca juga") takes the linked lines that follow it along."""
    cued = False
    for i, line in enumerate(lines):
        if reasons[i] == "related" and len(line.text) < 30:
            cued = True
        elif cued and reasons[i] is None and line.link_share > _LINKED:
            reasons[i] = "related"
        elif reasons[i] is None:
            cued = False


def _belongs(line: Line, prose: bool, index: int, told: list[int], holders: set[HtmlElement]) -> bool:
    """Whether a line is part of the text that the prose lines tell."""
    if prose:
        return True
    if not told or index < told[0]:
        before = line.holder in holders and line.kind == "text" and line.link_share < 0.5
        return before and (is_dateline(line.text) or (line.text.endswith(_STOPPED) and line.text.count(" ") >= 4))
    if line.kind == "heading":
        return len(line.text) <= _MAX_HEADING and line.link_share < 0.5 and index < told[-1]
    return _flows(line.holder, holders) and not (line.link_share > 0.95 and line.text.count(" ") >= 1)


def _flows(holder: HtmlElement, holders: set[HtmlElement]) -> bool:
    """Whether an element stands among the paragraphs, lists and tables counted through."""
    element = holder
    for _ in range(5):
        if element in holders:
            return True
        parent = element.getparent()
        if parent is None or not (element.tag in _FLOWING or (element.tag == "div" and not element.get("class"))):
            return False
        element = parent
    return False


def _heads_something(lines: Sequence[Line], kept: Sequence[int], place: int) -> bool:
    """A heading stays when text of the article follows it."""
    if lines[kept[place]].kind != "heading":
        return True
    following = next((i for i in kept[place + 1 :] if lines[i].kind != "heading"), None)
    return following is not None


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """A dateline that stands alone goes before the paragraph that it opens."""
    dateline = ""
    for text in texts:
        if not dateline and is_dateline(text):
            dateline = text
            continue
        yield f"{dateline} {text}" if dateline else text
        dateline = ""
    if dateline:
        yield dateline
