"""What cannot be an article's text: boxes, captions, related links, cards of other articles, what the site's template knows."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.page.outline import Line, Outline
from tppo_news.extract.page.parts import next_headline
from tppo_news.extract.templates.sites import SiteTemplate, line_key
from tppo_news.extract.text.behind import lines_behind
from tppo_news.extract.text.pictures import repeated_alternatives
from tppo_news.extract.wording.addresses import is_address, is_own_address
from tppo_news.extract.wording.controls import is_next_page
from tppo_news.extract.wording.lines import (
    is_bare_headline,
    is_debris,
    is_filing,
    is_given_back,
    is_ownership,
    is_picture_text,
    is_prose,
    is_related,
    is_stamped,
)

LINKED = 0.8
_BOX_SHARES = {"sure": 0.5, "pager": 0.5, "perhaps": 0.3, "never": 1.0, "footer": 1.0}
"""The share of a page's prose above which a box is not furniture, whatever it is called."""
_OUTSIDE = frozenset(("never", "footer"))
_MAX_CARD = 5
"""Lines of a card that leads to another article: picture, headline, date, teaser."""
_MAX_TEASERS = 1
"""Paragraphs of such a card: a short article may have a linked headline among its paragraphs."""
_STOPPED = (".", "!", "?", '"', "”")


@dataclass(frozen=True, slots=True)
class Sorted:
    """For each line of an outline, why it is no part of any article: a kind of furniture, or None."""

    reasons: list[str | None]
    prose: list[bool]
    kept: frozenset[int] = frozenset()
    """Lines that a person gave back to the text."""
    until: int = 0
    """The line of a further article's headline; the number of lines where none follows."""


def sort_lines(
    outline: Outline, headline: int, url: str, site: SiteTemplate | None = None, keep: Collection[str] = ()
) -> Sorted:
    """Tell what cannot be the text of the article that stands under the line `headline` of the page at `url`, and what the
    site's template knows. Lines whose id stands in `keep` are the text, whatever they look like."""
    lines = outline.lines
    prose = [is_prose(line) for line in lines]
    furniture_boxes = _furniture_boxes(outline, prose)
    cards = _cards(outline, prose, headline)
    reasons = [_reason(line, furniture_boxes, cards) for line in lines]
    for index in repeated_alternatives(lines, reasons, prose):
        reasons[index] = "caption"
    _spread(lines, reasons)
    _spread_next_pages(outline, reasons)
    _judge_headings(lines, reasons, headline)
    _judge_addresses(lines, reasons, url)
    for index in lines_behind(outline, prose, headline, url):
        reasons[index] = reasons[index] or "box"
    until = next_headline(lines, prose, headline)
    reasons[until:] = [reason or "related" for reason in reasons[until:]]
    if site:
        known = (line_key(line.text) in site.lines for line in lines)
        reasons = [
            reason or ("template" if is_known else None) for reason, is_known in zip(reasons, known, strict=True)
        ]
    kept = frozenset(i for i, line in enumerate(lines) if is_given_back(line.text, keep))
    return Sorted([None if i in kept else reason for i, reason in enumerate(reasons)], prose, kept, until)


def _furniture_boxes(outline: Outline, prose: Sequence[bool]) -> set[HtmlElement]:
    inside = dict.fromkeys(outline.boxes, 0)
    # Boxes of one name are weighed together: a word that every paragraph's class holds names no box.
    alike: dict[tuple[str, str], int] = defaultdict(int)
    total = 0
    telling: set[HtmlElement] = set()
    for line, good in zip(outline.lines, prose, strict=True):
        if good:
            if not line.linked and line.text.endswith(_STOPPED):
                telling.update(line.boxes)
            for box in line.boxes:
                inside[box] += len(line.text)
                alike[name_of(box)] += len(line.text)
            if not any(outline.boxes[box] in _OUTSIDE for box in line.boxes):
                total += len(line.text)
    total = max(total, 1)
    return {
        box
        for box, kind in outline.boxes.items()
        if (max(inside[box], alike[name_of(box)]) <= _BOX_SHARES[kind] * total or (kind in _OUTSIDE and total > 1))
        and not (kind == "pager" and box in telling)
    }


def name_of(element: HtmlElement) -> tuple[str, str]:
    """An element's tag and class, or its id where it has no class."""
    return str(element.tag), element.get("class") or f"#{element.get('id')}"


def _cards(outline: Outline, prose: Sequence[bool], headline: int) -> set[HtmlElement]:
    """Elements that hold a linked headline and little else; none that holds the article's own headline beside it."""
    cards: set[HtmlElement] = set()
    own = outline.lines[headline] if headline < len(outline.lines) else None
    for line in outline.lines:
        if line.kind == "heading" and line.link_share > LINKED and line.block.tag != "h1":
            element = line.holder
            for _ in range(3):
                start, end = outline.ranges.get(element, (0, 99))
                if end - start > _MAX_CARD or sum(prose[start:end]) > _MAX_TEASERS:
                    break
                if own is not None and line is not own and own.kind == "heading" and start <= headline < end:
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
    if line.kind == "caption" or is_picture_text(line) or is_ownership(line.text):
        return "caption"
    if is_debris(line):
        return "debris"
    if is_related(line):
        return "related"
    if is_filing(line):
        return "tags"
    if is_stamped(line.text):
        return "byline"
    if line.block.tag == "h1":
        return "headline"
    if line.holder in cards or (line.kind == "item" and line.link_share > LINKED):
        return "related"
    return "byline" if line.kind == "row" and line.link_share > LINKED else None


def _spread(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """A bare cue ("Baca juga") takes the linked lines that follow it along, and one with a colon a headline without a link."""
    cued = False
    for i, line in enumerate(lines):
        announced = (
            i > 0 and reasons[i - 1] == "related" and (lines[i - 1].text.endswith((":", "：")) or line.kind == "item")
        )
        if reasons[i] == "related" and len(line.text) < 30:
            cued = True
        elif cued and reasons[i] is None and (line.link_share > LINKED or (announced and is_bare_headline(line))):
            reasons[i] = "related"
        elif reasons[i] is None:
            cued = False


def _spread_next_pages(outline: Outline, reasons: list[str | None]) -> None:
    """What an element shows under "Halaman Selanjutnya" is the next page's beginning."""
    for i, line in enumerate(outline.lines):
        start, end = outline.ranges.get(line.holder, (0, 0))
        if i == start and end - start <= _MAX_CARD and is_next_page(line.text):
            reasons[start:end] = [reason or "related" for reason in reasons[start:end]]


def _judge_headings(lines: Sequence[Line], reasons: list[str | None], headline: int) -> None:
    """An `<h1>` below the headline is a subheading, as some editors set it, unless it repeats the headline."""
    if not lines or lines[headline].block.tag != "h1":
        return
    for i in range(headline + 1, len(lines)):
        if reasons[i] == "headline" and lines[i].text != lines[headline].text:
            reasons[i] = None


def _judge_addresses(lines: Sequence[Line], reasons: list[str | None], url: str) -> None:
    """Addresses that stand alone and lead elsewhere are debris."""
    before = ""
    for i, line in enumerate(lines):
        if reasons[i] is None and is_address(line.text) and not is_own_address(line.text, before, url):
            reasons[i] = "debris"
        elif reasons[i] is None:
            before = line.text
