"""Learn a site's template: the blocks that stand on page after page are furniture, the one that the text stands in is not."""

import math
from collections import Counter
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.article import site_names_of
from tppo_news.extract.page.outline import Outline
from tppo_news.extract.reading import Reading, read_page
from tppo_news.extract.templates.sites import SiteTemplate, element_name, line_key
from tppo_news.extract.text.container import find_container
from tppo_news.extract.wording.lines import is_dateline
from tppo_news.records import Page, Publisher
from tppo_news.text import normalize_space

MIN_PAGES = 5
"""Different articles below which nothing is learnt."""
_OUTSIDE_SHARE = 0.2
_INSIDE_SHARE = 0.5
"""The share of pages on which a line must stand to be furniture: inside the text's own element more is asked."""
_BOX_SHARE = 0.4
_BOX_REPEATED = 0.9
_BODY_SHARE = 0.6
_LINKED = 0.8
_MAX_AROUND = 8


@dataclass(frozen=True, slots=True)
class _Seen:
    """A line of one page: what it says, how long it is, whether it stands in the text's element, and in which others."""

    key: str
    length: int
    inside: bool
    linked: bool
    around: tuple[str, ...]


class SiteLearner:
    """Takes one publisher's pages, and gives what repeats on them."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher
        self._names = site_names_of(publisher)
        self._pages: dict[str, list[_Seen]] = {}
        self._bodies: Counter[str] = Counter()
        self._textual: set[str] = set()
        """Names of elements that hold text of an article on any page: never furniture."""

    def add(self, page: Page) -> bool:
        """Take a page; False where it has no text of its own, or where an article of the same title was taken already.

        Copies of one article repeat its own text, which must not pass for furniture.
        """
        reading = read_page(page, self._names)
        title = normalize_space(reading.title).casefold() if reading else ""
        if reading is None or not title or title in self._pages:
            return False
        body = find_container(reading.outline, reading.found.reasons, reading.headline)
        if body is None:
            return False
        self._pages[title] = _lines(reading, body)
        name = element_name(body)
        if name:
            self._bodies[name] += 1
        self._textual.update(element_name(element) for element in (body, *body.iterancestors()))
        return True

    def template(self) -> SiteTemplate | None:
        """What repeats; None where fewer than five different articles were taken."""
        count = len(self._pages)
        if count < MIN_PAGES:
            return None
        lines = self._repeated_lines(count)
        bodies = frozenset(name for name, times in self._bodies.items() if times >= _BODY_SHARE * count)
        return SiteTemplate(self._publisher.domain, count, lines, self._boxes(count, lines), bodies)

    def _repeated_lines(self, count: int) -> frozenset[str]:
        everywhere: Counter[str] = Counter()
        inside: Counter[str] = Counter()
        for seen in self._pages.values():
            everywhere.update({line.key for line in seen})
            inside.update({line.key for line in seen if line.inside})
        return frozenset(
            key
            for key, times in everywhere.items()
            if times >= max(3, math.ceil((_INSIDE_SHARE if inside[key] else _OUTSIDE_SHARE) * count))
        )

    def _boxes(self, count: int, lines: frozenset[str]) -> frozenset[str]:
        """Elements of many pages that never hold the text, and hardly anything but repeated lines and links."""
        pages: Counter[str] = Counter()
        whole: Counter[str] = Counter()
        repeated: Counter[str] = Counter()
        textual = set(self._textual)
        for seen in self._pages.values():
            pages.update({name for line in seen for name in line.around})
            for line in seen:
                for name in line.around:
                    whole[name] += line.length
                    repeated[name] += line.length if line.linked or line.key in lines else 0
                    if line.inside and not line.linked and line.key not in lines:
                        textual.add(name)
        return frozenset(
            name
            for name, times in pages.items()
            if name not in textual and times >= _BOX_SHARE * count and repeated[name] >= _BOX_REPEATED * whole[name] > 0
        )


def _lines(reading: Reading, body: HtmlElement) -> list[_Seen]:
    outline = reading.outline
    start, end = outline.ranges.get(body, (0, 0))
    title = normalize_space(reading.title).casefold()
    return [
        _Seen(
            line_key(line.text),
            len(line.text),
            start <= index < end,
            line.link_share > _LINKED,
            _around(outline, line.block, body),
        )
        for index, line in enumerate(outline.lines)
        if not is_dateline(line.text) and line.kind != "heading" and normalize_space(line.text).casefold() != title
    ]


def _around(outline: Outline, block: HtmlElement, body: HtmlElement) -> tuple[str, ...]:
    """The names of the elements around a line, up to the text's own or the page's body."""
    found: list[str] = []
    element: HtmlElement | None = block
    while element is not None and element is not body and element.tag != "body" and len(found) < _MAX_AROUND:
        name = element_name(element) if element in outline.ranges else ""
        if name:
            found.append(name)
        element = element.getparent()
    return tuple(dict.fromkeys(found))
