"""The headline without the site's name."""

import re
from itertools import chain, islice

from lxml.html import HtmlElement

from tppo_news.extract.metadata.structured import Structured
from tppo_news.extract.page.tree import element_text, heading_text
from tppo_news.extract.wording.names import is_rubric
from tppo_news.text import normalize_space

_SEPARATED = re.compile(r"\s+(?:[-–—|•·»«~/<>:]|::|\|\||//)\s+")
_PREFIX = re.compile(r"^(?P<name>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,4})\s*(?::|\s(?:[»«|~/<>–—-]|::|\|\||//))\s+")
_BEHIND_COLON = re.compile(r"(?<=\S):\s+(?P<name>[^:]{3,40})$")
"""The site's whole name behind a colon that stands at the headline: "Dua Desa Binaan Dibentuk: Koran Contoh"."""
_SURE_LENGTH = 20
_TELLING = 4
"""Blanks from which on a stated headline tells something, though it begins with the site's name ("Kejaksaan Contoh Serahkan …")."""
_LONGEST_EDITION = 20
"""Letters behind a site's name that can be its edition ("ANTARA News Aceh")."""
_WEB = re.compile(r"^(?:https?://)?www\.", re.I)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SHARED = 2
_MAX_PREFIX = 2
"""Words of a site's name before a headline; a series has more ("Koran Contoh Lady Boss: …")."""
_LEAST_END = 0.6
"""The share of a stated headline that a heading has to repeat from its end: "FOTO: " may be missing, half of it not."""
_DETAIL = re.compile(r"\b(?:detail|single|read|baca)\b", re.I)
_GENERIC = re.compile(
    r"(?:hello,?\s+world!?|(?:vite|react|vue|next|nuxt|create|angular|django|laravel|codeigniter|bootstrap|tailwind|svelte|app|ts|js|example|starter|"
    r"template|document|untitled|index|website|webpage|web|situs|resmi|portal|halaman|laman|page|site|my|blog|blogs|single|detail|details|post|posts|"
    r"posting|read|baca|view|show|lihat|news|berita|artikel|article|kabar|warta|info|informasi|kegiatan|home|beranda|homepage|welcome|selamat|datang|di|"
    r"terkini|terbaru|terpercaya|tepercaya|terdepan|masyarakat|informasi|lugas|tajam|aktual|akurat|terpopuler|populer|terkait|wilayah|lain|lainnya|dan|details?|lengkap|isi|konten|content|title|judul|v?\d+)(?=[\W_\d]|$)|[\W_]+)+",
    re.I,
)
"""A title element that a template brings along: "Detail Berita", "Hello, world!", "Bootstrap Example", "Berita-1"."""
_PORTAL = re.compile(r"^(?:(?:portal|website|situs|web|laman|resmi|berita)\s+)+", re.I)
_CUT_SHORT = ("...", "…")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MAX_SHOWN = 3_000
_LONGEST = 200
_SHOWN = ("div", "span", "p", "strong", "b", "td", "font")
_PAGE_NUMBER = re.compile(r"\s*[-–|(]?\s*(?:halaman|page|hal\.?)\s+\d+(?:\s+dari\s+\d+)?\s*\)?\s*(?:all)?$", re.I)
_ALL = re.compile(r"\s+(?:halaman|page)\s+all\b\.?", re.I)


def find_headline(tree: HtmlElement, structured: Structured, site_names: tuple[str, ...]) -> str:
    """The headline as its reader meets it; "" where the page has none.

    An `<h1>` that agrees with a headline in the metadata wins; a suffix or prefix that is the site's name is cut
    ("… - Kompas.com", "… | tempo.co", "KapanLagi.com: …"), and so is "Halaman 2" or "Page all". What the page itself
    calls its site (`og:site_name`) is no headline either, whatever heading it stands in.
    """
    own = structured.site_name
    stated = [strip_site(value, site_names, own) for value in (*structured.headlines, _title_element(tree))]
    stated = [value for value in stated if value and not _is_named(_PORTAL.sub("", value), site_names, "")]
    stated = [value for value in stated if value.count(" ") >= _TELLING or not _is_site(value, site_names)]
    # A rubric's name is no headline, unless the page states nothing else.
    stated = [value for value in stated if not is_rubric(_DETAIL.sub("", value))] or stated[:1]
    stated = [value for value in stated if not is_generic(value, site_names, own)]
    headings = [normalize_space(heading_text(h)) for tag in ("h1", "h2", "h3") for h in tree.iter(tag)]
    stated = [_uncut(value, (*stated, *headings), tree) for value in stated]
    agreeing = [h for h in headings if h and not _is_named(h, site_names, own) and any(_agree(h, v) for v in stated)]
    if agreeing:
        # An office's name above its page may be what its headline begins with.
        whole = (h for h in agreeing if any(_squeeze(h) == _squeeze(value) for value in stated))
        return strip_site(next(whole, agreeing[0]), site_names, own)
    shown = _shown_heading(tree, stated) or _respelt(tree, stated)
    if shown:
        return shown
    alone = _only_heading(tree)
    if stated and not _shares_words(alone, (*stated, structured.summary)):
        return stated[0]
    largest = [
        text
        for h in tree.iter("h1")
        if not is_generic(text := normalize_space(heading_text(h)), site_names, own)
        and not is_site(text, site_names, own)
    ]
    first = next((h for h in largest if h.count(" ") >= _TELLING), next(iter(largest), ""))
    return strip_site(alone or first, site_names, own)


def is_generic(title: str, site_names: tuple[str, ...] = (), own: str = "") -> bool:
    """Whether a title says on every page of a site the same: a template's words ("Detail Berita", "Vite + React"), perhaps beside
    the site's name ("KC V4 - Artikel Detail")."""
    if _GENERIC.fullmatch(title):
        return True
    parts = _SEPARATED.split(title)
    others = [part for part in parts if not _GENERIC.fullmatch(part)]
    others = [_PORTAL.sub("", part) for part in others]
    named = (_is_site(part, site_names) or _is_own(part, own) or len(part.split()) <= _MAX_PREFIX for part in others)
    return len(others) < len(parts) and all(named)


def is_site(text: str, site_names: tuple[str, ...], own: str = "") -> bool:
    """Whether a short heading is the site's name."""
    return text.count(" ") < _TELLING and (_is_site(text, site_names) or _is_own(text, own))


def _uncut(value: str, others: tuple[str, ...], tree: HtmlElement) -> str:
    """A headline that a page cuts short in its metadata ("Warga Memasang Lampu di…") as it is stated or shown elsewhere."""
    begun = value.rstrip(". …")
    if not value.endswith(_CUT_SHORT) or len(begun) < _SURE_LENGTH:
        return value
    shown = (
        normalize_space(element_text(e))
        for e in islice(tree.iter(*_SHOWN, "h4", "h5", "h6"), _MAX_SHOWN)
        if len(e) <= 1
    )
    whole = (text for text in chain(others, shown) if text.startswith(begun) and not text.endswith(_CUT_SHORT))
    return next((text for text in whole if len(text) <= _LONGEST), value)


def _only_heading(tree: HtmlElement) -> str:
    """The page's only `<h1>`, where it is no link and has some words; "" otherwise."""
    headings = list(tree.iter("h1"))
    if len(headings) != 1 or headings[0].find(".//a") is not None:
        return ""
    text = normalize_space(heading_text(headings[0]))
    return text if text.count(" ") >= _TELLING else ""


def _shares_words(heading: str, stated: tuple[str, ...]) -> bool:
    """Whether a heading tells of what the page states of itself, in other words: a headline of its own for searchers is stated
    there, and the heading is what its reader meets."""
    return len(long_words(heading) & long_words(" ".join(stated))) >= _SHARED


def long_words(text: str) -> set[str]:
    """The words of four letters and more, in lower case: what two forms of a headline have in common."""
    return set(_LONG_WORD.findall(text.lower()))


def _shown_heading(tree: HtmlElement, stated: list[str]) -> str:
    """What the page shows of a stated headline on one side of a separator, on whose other side only the site can stand: a small
    heading, or an element that holds nothing else; "" without one."""
    openings = {part for value in stated for found in _SEPARATED.finditer(value) for part in _sides(value, found)}
    openings = {value for value in openings if len(value) >= _SURE_LENGTH and " " in value}
    if not openings:
        return ""
    headings = (heading_text(h) for tag in ("h4", "h5", "h6") for h in tree.iter(tag))
    shown = (element.text or "" for element in tree.iter(*_SHOWN) if len(element) == 0)
    return next((text for value in chain(headings, shown) if (text := normalize_space(value)) in openings), "")


def _respelt(tree: HtmlElement, stated: list[str]) -> str:
    """A stated headline as the page shows it in another spelling of a word or two: "Salurakan" for "Salurkan"; "" without one."""
    if not any(value.count(" ") >= _TELLING for value in stated):
        return ""
    elements = islice(tree.iter("h1", "h2", "h3", "h4", "h5", "h6", *_SHOWN), _MAX_SHOWN)
    texts = (normalize_space(heading_text(e)) for e in elements if len(e) == 0 or e.tag in _HEADINGS)
    return next((text for text in texts if any(_is_respelling(text, value) for value in stated)), "")


def _is_respelling(text: str, value: str) -> bool:
    """Whether two headlines of some words differ in the letters of one word of five alone, or of two of ten."""
    words, others = text.casefold().split(), value.casefold().split()
    if len(words) != len(others) or len(words) <= _TELLING:
        return False
    differing = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    alike = all(a[:1] == b[:1] and abs(len(a) - len(b)) <= _SHARED for a, b in differing)
    return alike and _TELLING * len(differing) <= len(words)


def _sides(value: str, separator: re.Match[str]) -> tuple[str, str]:
    return value[: separator.start()], value[separator.end() :]


def strip_site(title: str, site_names: tuple[str, ...], own: str = "") -> str:
    """The title without the site's name at either end and without a page number; `own` is the name that the page states."""
    title = normalize_space(title)
    parts = list(_SEPARATED.finditer(title))
    for separator in reversed(parts):
        if _is_site(title[separator.end() :], site_names) or _is_own(title[separator.end() :], own):
            title = title[: separator.start()]
    behind = _BEHIND_COLON.search(title)
    if behind and _is_named(behind["name"], site_names, own):
        title = title[: behind.start()]
    prefix = _PREFIX.match(title)
    if prefix and (_is_named(prefix["name"], site_names, own) or _is_short_site(prefix["name"], site_names)):
        title = title[prefix.end() :]
    return _ALL.sub("", _PAGE_NUMBER.sub("", title)).strip(" -–|")


def _is_named(name: str, site_names: tuple[str, ...], own: str) -> bool:
    """Whether a text is one of the site's names as they stand."""
    return _is_own(name, own) or _squeeze(name) in set(map(_squeeze, site_names))


def _is_short_site(name: str, site_names: tuple[str, ...]) -> bool:
    return len(name.split()) <= _MAX_PREFIX and _is_site(name, site_names)


def _is_own(text: str, own: str) -> bool:
    """Whether a text is the name that the page gives its site, and nothing else."""
    return bool(own) and _squeeze(text) == _squeeze(own)


def _is_site(text: str, site_names: tuple[str, ...]) -> bool:
    """Whether a piece of a title is the site's name, an edition of it ("ANTARA News Aceh", "Planet Merdeka") or an address."""
    text = _WEB.sub("", text)
    plain = _squeeze(text)
    named = (name for name in map(_squeeze, site_names) if len(name) >= 8 and plain.startswith(name))
    if any(len(plain) - len(name) <= _LONGEST_EDITION for name in named):
        return True
    if not plain or len(text.split()) > 5:
        return False
    if re.search(r"\.(?:com|id|co|net|tv|news|go)\b", text.lower()) and len(text.split()) <= 3:
        return True
    names = list(map(_squeeze, site_names))
    if len(text.split()) == 2 and any(len(name) > 4 and plain.endswith(name) for name in names):
        return True
    return any(len(name) > 2 and (plain.startswith(name) or name.startswith(plain)) for name in names)


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _agree(heading: str, stated: str) -> bool:
    """Whether two forms of a headline are one: equal but for case and punctuation, or one cut short."""
    a, b = _squeeze(heading), _squeeze(stated)
    if a == b or min(len(a), len(b)) < _SURE_LENGTH:
        return bool(a) and a == b
    return a.startswith(b) or b.startswith(a) or (b.endswith(a) and len(a) >= _LEAST_END * len(b))


def _title_element(tree: HtmlElement) -> str:
    title = tree.find(".//title")
    return element_text(title) if title is not None else ""
