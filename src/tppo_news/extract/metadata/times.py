"""What elements of a page state of a time in their attributes: microdata, `time`, Blogger's `abbr`, `data-timestamp`."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from tppo_news.extract.page.tree import own_classes

_NAMED = re.compile(r"entry-date|published|post-?date|publish")
_CHANGED = re.compile(r"updated|modified|diperbarui")
_ATTRIBUTES = (
    "datetime",
    "content",
    "title",
    "data-timestamp",
    "data-time",
    "data-date",
    "data-published",
    "data-datetime",
)
_DATED = re.compile(r"(?:19|20)\d\d-?[01]?\d|^1\d{9}(?:\d{3})?$")
_OTHERS = re.compile(
    r"latest|recent|terbaru|terkini|populer|popular|trending|related|terkait|widget-area|sidebar-|comment|komentar|headline-list|"
    r"(?:^|[\s_-])(?:card|teaser|list-news|news-list|post-list|grid)(?:$|[\s_-])"
)
"""Boxes that show other articles, with their times."""
_SCRIPTED = re.compile(
    r"[\"'](?:content_)?(?:publish(?:ed)?_?-?(?:date|time|at|on)|date_?published|pub_?date|tanggal_?(?:terbit|publikasi|posting)|tgl_?(?:terbit|posting))"
    r"[\"']\s*:\s*[\"']?([^\"',}]{8,40})",
    re.I,
)
_MAX_SCRIPT = 300_000
_APART = frozenset(("aside", "nav", "footer"))
_MAX_LEVELS = 10
_MAX_TIMES = 40


def stated_times(tree: HtmlElement) -> Iterator[str]:
    """Attributes that state the publication time, those of microdata first, then named ones, then any; times in lists and boxes
    of other articles are left out."""
    ranked = [(rank, value) for element in _timed(tree) if (found := _stated(element)) for rank, value in (found,)]
    yield from (value for _, value in sorted(ranked, key=lambda pair: pair[0]))


def scripted_times(tree: HtmlElement) -> Iterator[str]:
    """What a page's own data in its scripts calls its publication, for a page that states it nowhere else."""
    for script in tree.iter("script"):
        text = script.text or ""
        if len(text) <= _MAX_SCRIPT:
            yield from islice((found[1] for found in _SCRIPTED.finditer(text)), _MAX_TIMES)


def _timed(tree: HtmlElement) -> Iterator[HtmlElement]:
    named = tree.xpath(
        "//time[@datetime] | //abbr[@title] | //*[@itemprop='datePublished'][not(self::meta)] | //*[@data-timestamp]"
    )
    return islice((element for element in named if isinstance(element, HtmlElement)), _MAX_TIMES)


def _stated(element: HtmlElement) -> tuple[int, str] | None:
    value = next((v for name in _ATTRIBUTES if (v := element.get(name, "").strip()) and _DATED.search(v)), "")
    names = own_classes(element)
    if not value or _is_of_others(element):
        return None
    if element.get("itemprop") == "datePublished":
        return 0, value
    if _NAMED.search(names) and not (_CHANGED.search(names) and "published" not in names):
        return 1, value
    return None if _CHANGED.search(names) or element.get("itemprop") == "dateModified" else (2, value)


def _is_of_others(element: HtmlElement) -> bool:
    return any(
        around.tag in _APART or _OTHERS.search(own_classes(around))
        for around in islice(element.iterancestors(), _MAX_LEVELS)
        if around.tag not in ("body", "html", "article", "main")
    )
