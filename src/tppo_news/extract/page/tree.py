"""One parse of a page, safe to hand to every candidate."""

import re
from copy import deepcopy

import lxml.html
from lxml import etree
from lxml.etree import ParserError
from lxml.html import HtmlElement

MAX_CHARACTERS = 8_000_000
_MAX_NAMES = 300
_BESIDE_THE_TEXT = ("nav", "aside", "footer")
_PARTING = frozenset(
    ("div", "p", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4", "h5", "h6", "section", "td", "dd", "dt")
)
_LONG_PARAGRAPH = 300
"""Characters that a teaser in a margin does not have."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# "<html lang='id' />": readers' browsers pass over the slash, the parser would end the page there.
_ENDED_AT_ONCE = re.compile(r"(<(?:html|body)\b[^<>]{0,2000}?)/>", re.IGNORECASE)
# "Huge" lifts the limit of 256 levels, which pages with unclosed elements pass, to one of 2,048.
_PARSER = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def parse_html(html: str) -> HtmlElement | None:
    """The page's tree; None where it holds no element at all. Text past 8 million characters is not read."""
    cleaned = _CONTROL.sub("", _DECLARATION.sub("", html[:MAX_CHARACTERS]))
    cleaned = _ENDED_AT_ONCE.sub(r"\1>", cleaned, count=2)
    try:
        tree = lxml.html.document_fromstring(cleaned.encode("utf-8"), parser=_PARSER)
    except (ParserError, ValueError):
        return None
    if not isinstance(tree, HtmlElement):
        return None
    _open_swallowing(tree)
    return tree


def _open_swallowing(tree: HtmlElement) -> None:
    """Make a menu or a margin that holds the page's main part, because nobody closed it, an element that says nothing."""
    for element in tree.iter(*_BESIDE_THE_TEXT):
        if any(_is_text(paragraph) for part in element.iter("main", "article") for paragraph in part.iter("p")):
            element.tag = "div"
            element.attrib.pop("class", None)
            element.attrib.pop("id", None)


def _is_text(paragraph: HtmlElement) -> bool:
    return len(element_text(paragraph)) >= _LONG_PARAGRAPH and next(paragraph.iter("a"), None) is None


def element_text(element: HtmlElement) -> str:
    """All text inside an element, white space as it stands."""
    return "".join(element.itertext())


def block_texts(element: HtmlElement) -> list[str]:
    """The texts inside an element, parted where a block begins or ends and at line breaks."""
    texts = [""]
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node.tag in _PARTING:
            texts.append("")
        text = node.text if event == "start" else node.tail if node is not element else None
        texts[-1] += text or ""
    return texts


def heading_text(element: HtmlElement) -> str:
    """All text inside a heading, a space for each line break: "Ombak Tengah<br>Malam" is "Ombak Tengah Malam"."""
    if element.find(".//br") is None:
        return element_text(element)
    spaced = deepcopy(element)
    for line_break in spaced.iter("br"):
        line_break.tail = f" {line_break.tail or ''}"
    return element_text(spaced)


def own_classes(element: HtmlElement) -> str:
    """The element's class, id and role words, lower case, for matching; past 300 characters there are none."""
    return f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"[:_MAX_NAMES].lower()
