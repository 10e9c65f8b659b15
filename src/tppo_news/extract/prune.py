"""Markup that is furniture: found by what it says, what it is called and how much of it is links; cut from a tree, and kept.

Whatever is cut is returned as `Furniture`, so that a wrong cut can be seen. A block that holds much of the page's own text
is never cut, whatever its class says.
"""

import re
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

from tppo_news.extract.tree import element_text, own_classes
from tppo_news.records import Furniture
from tppo_news.text import normalize_space

_BOX_CLASSES = re.compile(
    r"baca[-_]?juga|baca[-_]?lagi|related|terkait|rekomendasi|recommend|\bshare|sharing|sosmed|social|side[-_]?bar|breadcrumb|"
    r"komentar|comment|\btags?\b|tag[-_]|[-_]tags?\b|newsletter|advert|iklan|\bads?\b|ads?[-_]|[-_]ads?\b|banner|pop-?up|modal|"
    r"terpopuler|popular|trending|simak|lihat[-_]?juga|inner[-_]?link|linksisip|multi[-_]?page|paging|pagination|"
    r"author-box|reporter-box|copyright|disclaimer|follow[-_]|subscribe|foto-?terkait|jangan[-_]?lewatkan|most-?read|must-?read"
)
_CAPTION_CLASSES = re.compile(r"caption|photo__|foto__|wp-caption-text|img-?desc|keterangan-?foto")
_RELATED_LEAD = re.compile(
    r"(?:baca|simak|lihat|tonton|cek|saksikan)(?:lah)?\s*(?:juga|pula|lagi|video|selengkapnya)\b|read\s+(?:more|also)\b|"
    r"(?:artikel|berita)\s+(?:terkait|lainnya)\b|jangan\s+lewatkan|pilihan\s+editor|rekomendasi\s+untuk\s+anda",
    re.I,
)
_ALWAYS_CUT = (
    "script",
    "style",
    "noscript",
    "iframe",
    "form",
    "button",
    "nav",
    "aside",
    "footer",
    "svg",
    "select",
    "ins",
)
_BLOCKS = frozenset(
    "p div ul ol table blockquote section article figure h1 h2 h3 h4 h5 h6 header main dl pre hr aside".split()
)
_LOOSE_HOLDERS = ("div", "td", "article", "section", "main")
_MAX_RELATED = 300
_MAX_SHARE = 0.3


def prune_tree(tree: HtmlElement) -> list[Furniture]:
    """Cut furniture from the tree in place; what was cut, in reading order."""
    cut: list[Furniture] = []
    for tag in _ALWAYS_CUT:
        for element in tree.findall(f".//{tag}"):
            _drop(element)
    whole = max(1, _paragraph_length(tree))
    for element in list(
        tree.iter("div", "section", "ul", "ol", "li", "p", "span", "table", "strong", "h2", "h3", "h4", "h5")
    ):
        if element.getparent() is None or not _is_attached(element, tree):
            continue
        reason = _furniture_reason(element)
        if reason and _paragraph_length(element) <= _MAX_SHARE * whole:
            cut.extend(_cut_with_list(element, reason))
    cut.extend(_cut_captions(tree))
    return cut


def wrap_loose_text(tree: HtmlElement) -> None:
    """Put text that stands in a container without `<p>` into paragraphs, so that an opening before the first `<p>` stays."""
    for holder in list(tree.iter(*_LOOSE_HOLDERS)):
        if _loose_length(holder) >= 60:
            _wrap_children(holder)


def _furniture_reason(element: HtmlElement) -> str | None:
    text = normalize_space(element_text(element))
    if (
        element.tag not in ("table",)
        and len(text) <= _MAX_RELATED
        and _RELATED_LEAD.match(text)
        and _is_reference(element, text)
    ):
        return "related"
    if (
        element.tag in ("p", "li", "strong", "h2", "h3", "h4", "h5")
        and len(text) <= _MAX_RELATED
        and _is_bare_link(element, text)
    ):
        return "related"
    if element.tag in ("div", "section", "ul", "ol", "span", "table"):
        if _BOX_CLASSES.search(own_classes(element)):
            return "box"
        if element.tag in ("ul", "ol") and _link_share(element, text) > 0.8:
            return "related"
    return None


def _is_reference(element: HtmlElement, text: str) -> bool:
    """A line that leads elsewhere: short, with a link or a colon, or the mere heading of a list; not a sentence that says
    "baca juga" ("Baca juga buku petunjuknya sebelum berangkat, pesan Sari.")."""
    if element.find(".//a") is not None or ":" in text[:40] or len(text) < 30:
        return True
    return not text.rstrip().endswith((".", "!", "?", '"', "”"))


def _is_bare_link(element: HtmlElement, text: str) -> bool:
    """A paragraph that is one link and nothing else, with a headline in it: no final stop, four words at least."""
    return _link_share(element, text) > 0.95 and len(text.split()) >= 4 and not text.endswith((".", ",", ";", '"', "”"))


def _link_share(element: HtmlElement, text: str) -> float:
    linked = sum(len(normalize_space(element_text(a))) for a in element.iter("a"))
    return linked / len(text) if text else 0.0


def _cut_with_list(element: HtmlElement, reason: str) -> Iterator[Furniture]:
    """Cut the element; a bare heading ("Baca Juga") takes the list that follows it along."""
    text = normalize_space(element_text(element))
    following = element.getnext()
    yield from _cut(element, reason)
    if reason != "related" or len(text) >= 30 or following is None or following.tag not in ("ul", "ol", "div", "p"):
        return
    if _link_share(following, normalize_space(element_text(following))) > 0.8:
        yield from _cut(following, "related")


def _cut_captions(tree: HtmlElement) -> Iterator[Furniture]:
    for element in list(tree.iter("figcaption", "div", "p", "span", "em", "small")):
        named = element.tag == "figcaption" or _CAPTION_CLASSES.search(own_classes(element))
        if (
            named
            and element.getparent() is not None
            and len(normalize_space(element_text(element))) <= 2 * _MAX_RELATED
        ):
            yield from _cut(element, "caption")


def _cut(element: HtmlElement, reason: str) -> Iterator[Furniture]:
    surface = normalize_space(element_text(element))
    _drop(element)
    if surface:
        yield Furniture(kind=reason, surface=surface[:2000], rule=f"markup_{reason}")


def _drop(element: HtmlElement) -> None:
    """Remove an element and its children, but not the text behind it."""
    if element.getparent() is not None:
        element.drop_tree()


def _is_attached(element: HtmlElement, tree: HtmlElement) -> bool:
    return element.getroottree().getroot() is tree


def _paragraph_length(element: HtmlElement) -> int:
    """How much text stands in paragraphs and loose in containers, links left out."""
    inside = sum(len(element_text(p)) for p in element.iter("p"))
    return max(inside, sum(_loose_length(holder) for holder in element.iter(*_LOOSE_HOLDERS)))


def _loose_length(holder: HtmlElement) -> int:
    """Characters that stand directly in a container, inline markup included, links left out."""
    length = len((holder.text or "").strip())
    for child in holder:
        length += len((child.tail or "").strip())
        if child.tag in ("b", "strong", "i", "em", "u", "span", "font"):
            length += len(element_text(child).strip())
    return length


def _wrap_children(holder: HtmlElement) -> None:
    """Gather runs of text and inline elements between blocks and `<br>` into `<p>` elements."""
    children = list(holder)
    run: HtmlElement = lxml.html.Element("p")
    run.text = holder.text
    holder.text = None
    for child in children:
        holder.remove(child)
    for child in children:
        tail, child.tail = child.tail, None
        if child.tag == "br" or child.tag in _BLOCKS:
            _append_run(holder, run)
            run = lxml.html.Element("p")
            run.text = tail
            if child.tag != "br":
                holder.append(child)
        else:
            child.tail = tail
            run.append(child)
    _append_run(holder, run)


def _append_run(holder: HtmlElement, run: HtmlElement) -> None:
    if len(run) or (run.text or "").strip():
        holder.append(run)
