"""One page read once: what every step after it looks at."""

from collections.abc import Collection
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.decode import decode_html
from tppo_news.extract.headline import find_headline
from tppo_news.extract.outline import Outline, outline_of
from tppo_news.extract.sites import SiteTemplate
from tppo_news.extract.sorting import Sorted, sort_lines
from tppo_news.extract.structured import Structured, read_structured
from tppo_news.extract.tree import parse_html
from tppo_news.records import Page

_LINKED = 0.8


@dataclass(frozen=True, slots=True)
class Reading:
    """A page's tree, what it says of itself, its headline, its lines, and two places among them."""

    tree: HtmlElement
    structured: Structured
    title: str
    outline: Outline
    found: Sorted
    headline: int
    """The line that repeats the title, else the first `<h1>`, else 0."""
    opening: int
    """The first line of prose under the headline; the number of lines where there is none."""
    site: SiteTemplate | None = None


def read_page(
    page: Page, site_names: tuple[str, ...], site: SiteTemplate | None = None, keep: Collection[str] = ()
) -> Reading | None:
    """The page as lines and statements; None where it holds no element at all.

    `site` is what was learnt of the publisher's pages; `keep` holds ids of lines that a person gave back.
    """
    tree = parse_html(decode_html(page))
    if tree is None:
        return None
    structured = read_structured(tree)
    title = find_headline(tree, structured, site_names)
    outline = outline_of(tree, site.boxes if site else frozenset())
    headline = _headline_index(outline, title)
    found = sort_lines(outline, headline, page.final_url, site, keep)
    count = len(outline.lines)
    prose = (i for i in range(headline, count) if found.prose[i] and found.reasons[i] is None)
    return Reading(tree, structured, title, outline, found, headline, next(prose, count), site)


def _headline_index(outline: Outline, title: str) -> int:
    own = title.casefold()
    first = 0
    for index, line in enumerate(outline.lines):
        if own and line.text.casefold() == own and line.link_share < _LINKED:
            return index
        if not first and line.block.tag == "h1":
            first = index
    return first
