"""One page read once: what every step after it looks at."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.decode import decode_html
from tppo_news.extract.headline import find_headline, long_words
from tppo_news.extract.lines import is_prose
from tppo_news.extract.outline import Outline, outline_of
from tppo_news.extract.sites import SiteTemplate
from tppo_news.extract.sorting import Sorted, sort_lines
from tppo_news.extract.structured import Structured, read_structured
from tppo_news.extract.tree import own_classes, parse_html
from tppo_news.records import Page

_LINKED = 0.8
_TELLING = 3
"""Blanks from which on a heading can be a headline."""
_MOST_WORDS = 25
_NEAR = 4
"""Lines above the first prose among which a linked headline may stand."""
_SURE = 20
"""Letters from which on two forms of a headline are one, though one is cut short."""
_DESCRIPTION = 130
"""Characters from which on a title element describes the site."""
_TITLED = re.compile(r"judul|(?:^|[\s_-])title|headline|heading")
_LETTERS = re.compile(r"[^\W_]+")


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
    if not _is_shown(outline, title, is_stated=bool(structured.headlines)):
        title = _heading_above(outline, "" if title == structured.site_name else title, structured) or title
    title = title or _linked_above(outline)
    headline = _headline_index(outline, title)
    found = sort_lines(outline, headline, page.final_url, site, keep)
    count = len(outline.lines)
    prose = (i for i in range(headline, count) if found.prose[i] and found.reasons[i] is None)
    return Reading(tree, structured, title, outline, found, headline, next(prose, count), site)


def _is_shown(outline: Outline, title: str, *, is_stated: bool) -> bool:
    """Whether a line of the page begins with the headline, or is cut short from it; a title element that nothing else states
    ("BERITA", an office's name) has to stand outside footers and menus, and a short one alone on its line."""
    own = _plain(title)
    for line in outline.lines:
        shown = _plain(line.text)
        if len(shown) < min(len(own), _SURE) or not (shown.startswith(own) or own.startswith(shown)):
            continue
        if is_stated or (not line.boxes and (len(own) >= _SURE or shown == own) and line.kind != "item"):
            return bool(own)
    return False


def _linked_above(outline: Outline) -> str:
    """The line right above the first prose that is named for a headline, or stands in a heading, though it is a link; ""
    without one."""
    first = next((i for i, line in enumerate(outline.lines) if is_prose(line)), 0)
    for line in reversed(outline.lines[max(0, first - _NEAR) : first]):
        named = line.kind == "heading" or _TITLED.search(own_classes(line.block))
        if named and _TELLING <= line.text.count(" ") <= _MOST_WORDS and not line.boxes:
            return line.text
    return ""


def _heading_above(outline: Outline, title: str, structured: Structured) -> str:
    """The nearest heading above the first prose, where the page shows nothing of the headline that it states: a title element is
    often the same on all pages of a site. Words right above the prose count where that title is a whole description. "" without
    one, and where a stated headline has words in common with none."""
    heading = plain = ""
    for line in outline.lines:
        words = line.text.count(" ")
        if line.link_share < _LINKED and _TELLING <= words <= _MOST_WORDS and not line.boxes and not is_prose(line):
            named = line.kind == "heading" or _TITLED.search(own_classes(line.block))
            telling = named and (not structured.headlines or not title or not _shares(line.text, title))
            heading = line.text if telling else heading
            plain = (
                "" if line.text.endswith((".", ":", "?")) or len(_LETTERS.findall(line.text)) <= _TELLING else line.text
            )
        elif is_prose(line):
            break
    return heading or (plain if len(title) > _DESCRIPTION else "")


def _shares(heading: str, title: str) -> bool:
    return not long_words(heading).isdisjoint(long_words(title))


def _plain(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _headline_index(outline: Outline, title: str) -> int:
    own = title.casefold()
    first = 0
    for index, line in enumerate(outline.lines):
        if own and line.text.casefold() == own and line.link_share < _LINKED:
            return index
        if not first and line.block.tag == "h1":
            first = index
    return first
