"""One page read once: what every step after it looks at."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.metadata.headline import find_headline, is_generic, is_site, long_words
from tppo_news.extract.metadata.structured import Structured, read_structured
from tppo_news.extract.page.decode import decode_html
from tppo_news.extract.page.outline import Outline, outline_of
from tppo_news.extract.page.tree import own_classes, parse_html
from tppo_news.extract.templates.sites import SiteTemplate
from tppo_news.extract.text.sorting import Sorted, sort_lines
from tppo_news.extract.wording.lines import is_prose
from tppo_news.extract.wording.stamps import is_stamp_alone, parse_stamp
from tppo_news.records import Page

_LINKED = 0.8
_TELLING = 3
"""Blanks from which on a heading can be a headline."""
_MOST_WORDS = 25
_WORDS_OF_SENTENCE = 8
_SLOGANS = 1
"""Sentences above the headline that a page may show: a slogan that runs by."""
_OF_SITE = re.compile(r"(?:selamat\s+datang|(?:situs|website|web|laman|portal)\s+(?:resmi|berita)|welcome)\b", re.I)
"""How title elements begin that name a site on all of its pages."""
_ADDRESS = re.compile(
    r"\W{0,3}(?:jl\b|jln\b|jalan\s.{3,40}\b(?:no|nomor)\b|alamat|telp|telepon|call\s+us|hubungi|senin\s*(?:[-–]|s/?d|sampai))",
    re.I,
)
"""What an office prints above its pages: "Jl. Contoh No. 5", "Senin - Jumat 08.00 - 16.00"."""
_LABEL = re.compile(r"\W{0,3}(?:penulis|oleh|by|editor|reporter|kategori|tanggal|tgl|tags?|dibaca|sumber)\b", re.I)
_NEAR = 4
"""Lines above the first prose among which a linked headline may stand."""
_NEXT = 2
"""Lines under a headline among which its date stands."""
_LONGEST_STAMP = 90
_SURE = 20
"""Letters from which on two forms of a headline are one, though one is cut short."""
_DESCRIPTION = 130
"""Characters from which on a title element describes the site."""
_SENTENCE = (".", ":", ";", ",", "…")
_TITLED = re.compile(
    r"judul|(?:^|[\s_-])title|headline|heading|(?:^|\s)(?:(?:\w+:)?text-[2-9]?xl|fw-bold(?:er)?|font-(?:bold|semibold|extrabold|black)|display-\d|fs-[1-4]|h[1-4])(?=\s|$)"
)
"""Class names of headlines, and how Bootstrap and Tailwind set them."""
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
    is_stated = any(_plain(title) in _plain(headline) for headline in structured.headlines)
    if not _is_shown(outline, title, is_stated=is_stated):
        above = _heading_above(outline, "" if title == structured.site_name else title, structured, site_names)
        is_named = any(headline != structured.site_name for headline in structured.headlines)
        title = above or ("" if is_named and title.count(" ") >= _TELLING else _linked_above(outline)) or title
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
        telling = _TELLING <= line.text.count(" ") <= _MOST_WORDS and not _is_no_headline(line.text)
        if named and telling and not line.boxes:
            return line.text
    return ""


def _heading_above(outline: Outline, title: str, structured: Structured, site_names: tuple[str, ...]) -> str:
    """The nearest heading above the first prose, where the page shows nothing of the headline that it states: a title element is
    often the same on all pages of a site. A line in bold counts after headings, and the longest line above the prose where that
    title is a whole description, or the site's. "" without one, and where a stated headline has words in common with none."""
    heading = dated = stopped = plain = strong = ""
    passed = 0
    around = _boxes_of_text(outline)
    for index, line in enumerate(outline.lines):
        words = line.text.count(" ")
        is_boxed = not around.issuperset(line.boxes)
        if is_generic(line.text, site_names) or is_site(line.text, site_names, structured.site_name):
            continue
        if _is_no_headline(line.text):
            if line.kind == "heading" and not is_boxed and not is_stamp_alone(line.text) and _is_dated(outline, index):
                stopped = stopped or line.text
            # A slogan or a standfirst is no headline, whatever it stands in; of an article's paragraphs one ends the search.
            passed += is_prose(line)
            if passed and (heading or strong or passed > _SLOGANS):
                break
            continue
        if line.link_share < _LINKED and _TELLING <= words <= _MOST_WORDS and not is_boxed and not is_prose(line):
            labelled = _LABEL.match(line.text) or _ADDRESS.match(line.text)
            named = not labelled and (line.kind == "heading" or _TITLED.search(own_classes(line.block)))
            telling = named and (not structured.headlines or not title or not _shares(line.text, title))
            # A small heading below a picture is its caption where a heading stands above.
            heading = line.text if telling and not (heading and line.below) else heading
            dated = line.text if telling and not dated and _is_dated(outline, index) else dated
            strong = line.text if line.strong >= len(line.text) and not labelled else strong
            letters = len(_LETTERS.findall(line.text))
            apart = line.text.endswith((".", ":")) or letters <= _TELLING or labelled or (line.below and plain)
            apart = apart or parse_stamp(line.text, "Asia/Jakarta") is not None
            plain = plain if apart or len(line.text) < len(plain) else line.text
        elif is_prose(line):
            ends = words <= _MOST_WORDS and not line.text.endswith(_SENTENCE) and not (plain or is_boxed)
            set_apart = line.strong >= len(line.text) or _TITLED.search(own_classes(line.block))
            plain = line.text if ends and (set_apart or _is_dated(outline, index)) else plain
            break
    return (
        dated
        or heading
        or stopped
        or strong
        or (plain if len(title) > _DESCRIPTION or _OF_SITE.match(title) or title.count(" ") < _TELLING else "")
    )


def _boxes_of_text(outline: Outline) -> set[HtmlElement]:
    """The boxes around the page's longest paragraph: what else stands in them, a form around the whole page, is no box's."""
    longest = max((line for line in outline.lines if is_prose(line)), key=lambda line: len(line.text), default=None)
    return set(longest.boxes) if longest else set()


def _is_dated(outline: Outline, index: int) -> bool:
    """Whether a date, or who wrote it, stands right below a line, or below one more."""
    below = (line.text for line in outline.lines[index + 1 : index + 1 + _NEXT] if len(line.text) <= _LONGEST_STAMP)
    return any(_LABEL.match(text) or parse_stamp(text, "Asia/Jakarta") for text in below)


def _is_no_headline(text: str) -> bool:
    """Whether a line is a date, or a sentence longer than headlines are that end with a full stop."""
    return (text.endswith((".", "…")) and text.count(" ") >= _WORDS_OF_SENTENCE) or is_stamp_alone(text)


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
