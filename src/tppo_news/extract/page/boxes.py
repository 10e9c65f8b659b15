"""What markup calls furniture: boxes named for something else than the text, captions, hidden elements, related links."""

import re
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from tppo_news.extract.page.tree import element_text, own_classes
from tppo_news.text import normalize_space

_SURE = re.compile(
    r"baca[-_]?(?:juga|lagi)|\brelated|related(?:[-_]?(?:post|news|article|link|content|item))|terkait|rekomendasi|recommend|"
    r"\bshare|sharing|share[-_]|[-_]share\b|sosmed|social|side[-_]?bar|breadcrumb|"
    r"terpopuler|(?:\b|[-_])reactions?(?:\b|[-_])|react[-_](?:bar|box|btn|button|list|item|wrap)|reaksi|emoticon|emoji|\bpolling\b|\brating|\bvot(?:e|ing)\b|"
    r"\bpopular|most[-_]?(?:read|pop)|must[-_]?read|trending|lihat[-_]?juga|simak[-_]?juga|"
    r"inner[-_]?link|linksisip|author[-_]?(?:box|info|bio)|about[-_]author|reporter-box|"
    r"foto-?terkait|jangan[-_]?lewatkan|"
    r"post[-_]?(?:nav|tags|labels|share)|jp-relatedposts|yarpp|addtoany|sharedaddy|taboola|outbrain|read[-_]?(?:more|also)\b|\bmenu\b|"
    r"\btags?(?:[-_]?(?:list|links|cloud|box|s|area|section|wrap|wrapper|container))?\b|detail__body-tag|(?:^|[\s_-])nav(?:bar|igation)?\b"
)
_PAGER = re.compile(r"paging|pagination|page[-_]links")
_PERHAPS = re.compile(
    r"advert|iklan|\bads?\b|\bads?[-_]|[-_]ads?\b|banner|pop-?up|modal|copyright|disclaimer|follow[-_]|subscribe|multi[-_]?page|"
    r"(?:^|\s)(?:right|kanan|col-(?:sm|md|lg|xl)-[34])(?=\s|$)|"
    r"simak|promo|widget|google[-_]news|whatsapp|toc\b|table-of-contents|daftar-isi|copy-?link|font-?size|listen|audio-|player"
)
_BODY = re.compile(
    r"\bbody|content(?!\w*[-_]ads?)|artikel|article(?![-_]?(?:related|tag|share))|\bpost\b|entry|main\b|page\b|wrapper\b|"
    r"elementor-widget-(?:heading|text-editor)"
)
_NEVER = re.compile(
    r"\bkomentar|[-_]komentar|comment(?:s|[-_]?(?:list|area|form|box|section|body|content|respond|item|text))?\b|disqus|respond\b|"
    r"cookie|consent|gdpr|\bfooter|[-_]footer\b|popmake|popup-|newsletter|login-?(?:form|modal|box)|screen-reader|skip[-_]?link"
)
_COMMENTS = re.compile(r"komentar|comment|disqus")
_CAPTION = re.compile(
    r"caption|photo__|foto__|(?:img|image|photo|foto)[\w-]*desc|keterangan-?foto|ket-?foto|photo-?credit|image-?credit|foto-?credit|img-?credit|fotografer"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BOX_TAGS = frozenset(
    (
        "footer",
        "form",
        "div",
        "section",
        "ul",
        "ol",
        "span",
        "table",
        "p",
        "header",
        "dl",
        "li",
        "h2",
        "h3",
        "h4",
        "h5",
        "center",
    )
)
# Some systems wrap the whole page in one form: only what the form holds tells.
_BOX_KINDS = {"footer": "footer", "form": "perhaps"}
_CAPTION_TAGS = frozenset(("figcaption", "div", "p", "span", "em", "small", "td", "dd", "center", "i", "h5", "h6"))
_NAMED_TAGS = _BOX_TAGS | _CAPTION_TAGS
"""Elements whose class names can make them a box or a caption."""
RELATED_LEAD = re.compile(
    r"[\W_]{0,4}(?:(?:yuk|ayo|mari)\b\W{1,3})?(?:(?:baca|simak|lihat|tonton|nonton|cek|saksikan|dengarkan)(?:lah)?\s*(?:ini\s+)?(?:juga|pula|lagi|video|selengkapnya|selanjutnya|artikel|berita)\b|"
    r"read\s+(?:more|also)\b|see\s+also\b|(?:artikel|berita|konten|liputan|video|foto|tulisan|kabar)\s+(?:terkait|lainnya)\b|"
    r"(?:artikel|berita|info(?:rmasi)?)\s+selengkapnya(?=\s*[:：])|jangan\s+lewatkan|pilihan\s+(?:editor|redaksi)|"
    r"rekomendasi\s+untuk\s+anda|(?:baca|simak|lihat|tonton|nonton|saksikan|read|see|terkait)(?=\s*[:：]))(?P<more>(?:\s+(?:berita|artikel|video|ini|juga|lainnya|terkait|selengkapnya|di\s+sini))*)\s*(?P<colon>[:：|»>-]?)",
    re.I,
)
MAX_RELATED = 300
_MAX_SIBLINGS = 20
_ANSWERS = frozenset(("balas", "reply", "tanggapi", "balas komentar"))
_MAX_ICONS = 2
_LONGEST_BUTTON = 40
_MAX_STYLE = 300
_REMEMBERED = 4096
"""Class names of which is remembered what they stand for."""
_AT_HOME = frozenset(("id", "in", "ms", "jv", "su"))
"""Indonesian and its neighbours, as `lang` names them."""


def marks_of(element: HtmlElement) -> tuple[str | None, bool]:
    """What an element is named for other than the article ("never", "footer", "sure", "pager", "perhaps", or None), and whether for
    a picture's words."""
    names = own_classes(element) if element.tag in _NAMED_TAGS else ""
    return _box_kind(element, names), _is_caption(element, names)


def _box_kind(element: HtmlElement, names: str) -> str | None:
    """One of "never", "footer", "sure", "pager", "perhaps" for an element that is named for something else than the article;
    `names` are its own classes."""
    if element.tag not in _BOX_TAGS:
        return None
    if element.tag == "footer" and _tag_around(element) == "blockquote":
        return None
    if element.tag in _BOX_KINDS:
        return _BOX_KINDS[element.tag]
    kind = _kind_named(names)
    # A pager holds links; what is only named for one may be a page of the text, or its heading.
    if kind == "pager" and next(element.iter("a"), None) is None:
        return _perhaps_named(names)
    return kind


def _tag_around(element: HtmlElement) -> str:
    """The tag of the element around; a quotation's own footer says who spoke."""
    around = element.getparent()
    return "" if around is None else str(around.tag)


@lru_cache(maxsize=_REMEMBERED)
def _kind_named(names: str) -> str | None:
    """What an element of these class names is; a page has few names and many elements."""
    if not names.strip():
        return None
    if _NEVER.search(names):
        return "never"
    if _SURE.search(names):
        return "sure"
    return "pager" if _PAGER.search(names) else _perhaps_named(names)


def _perhaps_named(names: str) -> str | None:
    return "perhaps" if _PERHAPS.search(names) and not _BODY.search(names) else None


def is_answer_button(element: HtmlElement) -> bool:
    """Whether a button answers one comment of many: "Balas", "Reply"."""
    return len(element) <= _MAX_ICONS and normalize_space(element_text(element)[:_LONGEST_BUTTON]).lower() in _ANSWERS


def is_of_form(label: HtmlElement) -> bool:
    """Whether a label names a field or a switch: it says so, holds one, or stands in a form. Elsewhere its words are the page's."""
    if label.get("for") is not None or next(label.iter("input", "select", "textarea", "svg"), None) is not None:
        return True
    return next(label.iterancestors("form"), None) is not None


def is_comments(element: HtmlElement) -> bool:
    """Whether an element is named for what readers say under an article."""
    return _is_comments_named(own_classes(element))


@lru_cache(maxsize=_REMEMBERED)
def _is_comments_named(names: str) -> bool:
    return bool(_COMMENTS.search(names))


def _is_caption(element: HtmlElement, names: str) -> bool:
    """Whether an element is named for a picture's words; `names` are its own classes."""
    if element.tag == "figcaption":
        return True
    return element.tag in _CAPTION_TAGS and _is_caption_named(names)


@lru_cache(maxsize=_REMEMBERED)
def _is_caption_named(names: str) -> bool:
    return bool(_CAPTION.search(names))


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element is not shown to the reader."""
    if element.get("hidden") is not None or is_translation(element):
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style[:_MAX_STYLE]))


def is_translation(element: HtmlElement) -> bool:
    """Whether an element says in another language what the one before it says in Indonesian, on a page that shows either."""
    if element.get("data-en") == "":
        return element.get("data-id") is None
    if element.get("lang", "id")[:2].lower() in _AT_HOME:
        return False
    before = element.getprevious()
    return before is not None and before.tag == element.tag and before.get("lang", "")[:2].lower() == "id"


def is_hidden_page(element: HtmlElement) -> bool:
    """Whether a hidden element is a further page of a text that is shown page by page: it stands behind a shown one of its
    name, or in it, and holds paragraphs."""
    names = frozenset(own_classes(element).split())
    if element.tag != "div" or not names or next(element.iter("p"), None) is None:
        return False
    around = element.getparent()
    others = [*islice(element.itersiblings("div", preceding=True), _MAX_SIBLINGS)]
    others += [] if around is None else [around]
    return any(
        names >= (shown := frozenset(own_classes(other).split())) and bool(shown) and not is_hidden(other)
        for other in others
    )


def leads_elsewhere(element: HtmlElement) -> bool:
    """Whether an inline element is a related link inside a paragraph: the cue in it, and a link in it or behind the cue."""
    first = (element.text or "").strip()
    if first and first[0].lower() not in "bslctdrjpaymnkivf[(-»*>+":
        return False
    text = normalize_space(element_text(element))
    lead = RELATED_LEAD.match(text) if len(text) <= MAX_RELATED else None
    if lead is None:
        return False
    return element.tag == "a" or next(element.iter("a"), None) is not None
