"""Reporters and editors, apart; never the company or a desk account."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from lxml.html import HtmlElement

from tppo_news.extract.boxes import is_comments
from tppo_news.extract.labels import EDITOR_LABELS, labelled_names
from tppo_news.extract.names import (
    PARTED,
    find_accounts,
    find_persons,
    is_desk,
    is_name,
    is_placeholder,
    without_degrees,
)
from tppo_news.extract.outline import Line
from tppo_news.extract.reading import Reading
from tppo_news.extract.tree import element_text, own_classes
from tppo_news.text import normalize_space

_ROLES = frozenset(("jurnalis", "reporter", "penulis", "wartawan", "kontributor", "pewarta"))
_DESK_OR_ROLE = re.compile(r"(?:tim\s+)?(?:redaksi|penulis|reporter|jurnalis|wartawan|kontributor|pewarta)", re.I)
_INITIALS = re.compile(r"[A-Z]{1,2}(?:\s[A-Z]{1,2})?")
"""What stands in place of a writer's picture: "RL", "RL B"."""
_DATED = re.compile(
    r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|\d{1,2}[ ./-]+\w+[ ./-]+(?:19|20)\d\d|"
    r"[a-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d"
)
_NO_NAME = re.compile(
    r"\b(?:utara|selatan|barat|timur|tengah|pusat|raya|kota|kabupaten|jakarta|jawa|sumatera|kalimantan|sulawesi|bali|papua|"
    r"hukum|kriminal|nasional|daerah|politik|ekonomi|olahraga|peristiwa|regional|metro|dunia|baca|dilihat|menit|views?|"
    r"info\w*|gaya|hidup|kesehatan|pendidikan|pemerintahan|desa|teknologi|wisata|budaya|sosial|opini|artikel|kolom|internasional|"
    r"agama|keagamaan|hiburan|lifestyle|headline|terkini|terbaru|utama|umum|kegiatan|pengumuman|agenda|galeri|keuangan|bisnis|"
    r"otomotif|sepak|bola|profil|parlemen|advertorial|sorotan|pilihan|ragam|religi|kuliner|travel|tips|beranda|home|kriminalitas|"
    r"lingkungan|pertanian|perikanan|layanan|publik|siaran|pers|rilis|release|tanpa|tak|berkategori|uncategorized)\b",
    re.I,
)
"""What else stands beside a date: a place, a rubric, a count."""
_SHORT = 3
_TWO = 2
_ABOVE = 6
"""Lines above the headline in which a name is the article's."""
_NEAR_ABOVE = 2
"""Lines above the headline in which a name before the site's is the article's."""
_BELOW = 3
"""Lines below the first prose, which may be the standfirst, in which it still is."""
_REMEMBERED = 4096
"""Class names of which is remembered whether they name an author."""
_MAX_CLASSED = 60
_AUTHOR_CLASSES = re.compile(
    r"\b(?:author|penulis|reporter|byline|credit|writer)\b|author|byline|penulis|reporter|[-_]by\b"
)
_PICTURED = re.compile(r"photo|foto|image|img|caption|gambar")
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|penulis|reporter|jurnalis|wartawan|writer|kontributor|redaksi/profil|profil(?:es?)?|users?|member)/[^/?#]",
    re.I,
)
_EDITED = re.compile(r"(?:editor|redaktur|penyunting)\s*:", re.I)
_USER = re.compile(r"[\d_]")
_BRAND = re.compile(r"[A-Z]?[a-z]+(?:[A-Z][a-z]*)+")
"""One word with a capital in its midst: an outlet or a maker of templates, as `author` elements name them."""
_ICONS = frozenset(("i", "svg"))
_ONE_NAME = re.compile(
    r"(?!(?i:masuk|login|daftar|akun|profile?|menu|cari|bagikan|share|ikuti|follow|komentar)$)[A-Za-z][\w.'’-]{3,24}"
)
_PERSON_ICON = re.compile(r"(?:^|[\s_-])(?:user|users|person|pengguna|account)(?:$|[\s_-])")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote and who edited, in the page's order."""

    authors: tuple[str, ...]
    editors: tuple[str, ...]
    placeholder: bool = False
    """The page states in the writer's place that there is none: who signs the text is, rather than whom metadata name."""


def find_byline(page: Reading, site_names: tuple[str, ...]) -> Byline:
    """Names as the page prints them to its reader; metadata fills in where it prints none.

    Where the page prints a desk account ("Admin", "Operator Sekolah"), the person that its meta elements name is who made the
    site: only what JSON-LD says of the article fills in then.
    """
    names = (*site_names, page.structured.site_name) if page.structured.site_name else site_names
    labelled = labelled_names(page)
    edited = [name for label, name in labelled if label in EDITOR_LABELS]
    editors = find_persons([*edited, *page.structured.editors], names)
    written = [name for label, name in labelled if label not in EDITOR_LABELS]
    authors = _with_users(find_persons(written, names), written, names)
    if not authors:
        shown = list(_shown_names(page))
        by_desk = any(map(is_desk, (*shown, *(name for _, name in labelled), *_lines_beside(page))))
        stated = page.structured.persons if by_desk else _stated_authors(page)
        choices = [find_persons(choice, names) for choice in (stated, shown, _names_beside_site(page, names))]
        # A list of all who worked on it may call its writer an editor as well.
        choices.append([name for name in choices[0] if name in choices[1]])
        authors = next(
            (found for choice in choices[:3] if (found := [n for n in choice if n not in editors])), choices[3]
        )
    if not authors:
        accounts = find_accounts([part for statement in written for part in PARTED.split(statement)], names)
        authors = accounts or find_accounts(_shown_names(page), names)
    return Byline(tuple(authors), tuple(editors), any(is_placeholder(name) for _, name in labelled))


def _with_users(authors: list[str], written: list[str], names: tuple[str, ...]) -> list[str]:
    """Writers with the accounts that the same statements name beside them: "Penulis: rani_c, Bagas Contoh"."""
    parts = [part for statement in written for part in PARTED.split(statement)] if authors else []
    users = [name for name in find_accounts(parts, names) if _USER.search(name)]
    if not users:
        return authors
    place = " ".join(written).casefold()
    return sorted([*authors, *users], key=lambda name: place.find(name.casefold()))


def _stated_authors(page: Reading) -> list[str]:
    """Whom JSON-LD and meta elements name, without brands ("KoranContoh"); on a page that nowhere calls itself an article, a meta
    element's `author` is who made the site."""
    structured = page.structured
    told = structured.authors if structured.is_article or structured.published else structured.persons
    return [name for name in told if name in structured.persons or not _BRAND.fullmatch(name)]


def _lines_beside(page: Reading) -> Iterator[str]:
    return (line.text for line in page.outline.lines[page.headline : page.opening])


def _names_beside_site(page: Reading, site_names: tuple[str, ...]) -> list[str]:
    """A name under the headline before the site's, a date or a role: "Rani Contoh | Koran Contoh", "Rani Contoh | Senin, …",
    "Rani Contoh" with "Jurnalis" or a date on the next line; or behind a date and a bar: "16-09-2026 16:05 | Rani Contoh"."""
    lines = page.outline.lines[max(0, page.headline - _NEAR_ABOVE) : page.opening]
    for index, line in enumerate(lines):
        # A line that begins with the bar goes on with the one above it.
        text = f"{lines[index - 1].text} {line.text}" if index and line.text.startswith("|") else line.text
        beside_dots = [part.strip() for part in re.split(r"[|·•]", text)]
        if len(beside_dots) >= _TWO and _DATED.match(beside_dots[0].lower()):
            named = [part for part in beside_dots if is_name(part) and not _NO_NAME.search(part)]
            if len(named) == 1:
                return named
        if line.kind == "caption":
            continue
        name, *rest = re.split(r"\s*[|·•]\s*|\s+[-–]\s+|,\s+", without_degrees(text))
        following = lines[index + 1] if not rest and index + 1 < len(lines) else None
        pictured = _pictured_name(lines[index - 1].text if index else "", name)
        if pictured:
            return [pictured]
        if not is_name(name) and not (rest and _is_site(rest[-1], site_names) and _ONE_NAME.fullmatch(name)):
            continue
        several = [name, *rest] if rest and all(is_name(part) and not _NO_NAME.search(part) for part in rest) else []
        if several and index + 1 < len(lines) and _DESK_OR_ROLE.fullmatch(lines[index + 1].text):
            return several
        if any(_is_site_or_date(part, site_names) for part in rest) or (following and _confirms(following, line)):
            more = takewhile(lambda part: is_name(part) and not _NO_NAME.search(part), rest)
            return [name, *more] if rest and _is_site(rest[-1], site_names) else [name]
    return []


def _pictured_name(before: str, text: str) -> str:
    """A name behind its own initials, which stand for a picture of the writer: "RC Rani Contoh", or "RC" above; "" elsewhere."""
    first, _, rest = text.partition(" ")
    sign, name = (first, rest) if first.isupper() else (before.replace(" ", ""), text)
    if not is_name(name) or not _INITIALS.fullmatch(sign):
        return ""
    letters = "".join(word[0] for word in name.split())
    return name if len(sign) > 1 and letters.startswith(sign) else ""


def _confirms(following: Line, line: Line) -> bool:
    """Whether what stands under a name makes it the writer's: a role, or the date, where the name is no rubric's."""
    below = following.text.lower()
    if below in _ROLES or (below.split()[0] in _ROLES and ":" not in below and len(below) <= _MAX_CLASSED):
        return True
    return bool(_DATED.match(below)) and not line.linked and line.kind != "heading" and not _NO_NAME.search(line.text)


def _is_site_or_date(text: str, site_names: tuple[str, ...]) -> bool:
    return _is_site(text, site_names) or bool(_DATED.match(text.lower()))


def _is_site(text: str, site_names: tuple[str, ...]) -> bool:
    low = text.lower()
    return any(low.startswith(name) for name in site_names if len(name) > _SHORT) or bool(_BRAND.fullmatch(text))


def _shown_names(page: Reading) -> list[str]:
    """What stands in elements named for the author, in links to an author's page and behind a person's icon: between headline and
    text, or above; elsewhere only where all say the same."""
    beside: list[str] = []
    elsewhere: list[str] = []
    for element, text in _stated_elements(page.tree):
        start = _line_of(page, element)
        if _INITIALS.fullmatch(text):
            text = _behind(element)
            if not is_name(text) or text[0] != element_text(element).strip()[0]:
                continue
        if start is None or start >= page.found.until:
            continue
        above = page.headline - _ABOVE <= start <= page.opening
        # A standfirst may stand above the byline.
        below = page.opening < start <= page.opening + _BELOW and page.found.reasons[start] is None
        edited = _EDITED.match(page.outline.lines[start].text)
        near = page.headline - _NEAR_ABOVE <= start <= page.opening
        if edited or ((element.tag == "svg" or (element.tag in _ICONS and " " not in text)) and not near):
            continue
        if above or (below and not page.found.prose[start]):
            beside.append(text)
        elif page.found.reasons[start] != "related":
            elsewhere.append(text)
    return beside or (elsewhere if len(set(elsewhere)) == 1 else [])


def _stated_elements(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Elements that state an author, innermost alone, with their text."""
    for element in tree.iter("a", "span", "div", "p", "strong", "li", "b", "i", "h4", "h5", "h6", "svg"):
        if element.tag in _ICONS or (len(element) == 0 and not element.text):
            named = _is_person_named(own_classes(element))
            behind = _behind(element) if named or element.tag == "svg" else ""
            alone = named and _ONE_NAME.fullmatch(behind) and not _NO_NAME.search(behind)
            if alone or (is_name(behind) and (named or _is_titled(behind))) or (named and is_desk(behind)):
                yield element, behind
            continue
        names = own_classes(element)
        stated = element.get("rel") == "author" or element.get("itemprop") == "author"
        linked = element.tag == "a" and _AUTHOR_PAGE.search(element.get("href", ""))
        if not (stated or linked or _is_author_named(names)) or is_comments(element) or _is_pictured(element, names):
            continue
        text = _undated(element)
        if 0 < len(text) <= _MAX_CLASSED and not any(
            _states(inner) for inner in element.iterdescendants("a", "span", "div", "p")
        ):
            yield element, text


@lru_cache(maxsize=_REMEMBERED)
def _is_author_named(names: str) -> bool:
    return bool(_AUTHOR_CLASSES.search(names))


@lru_cache(maxsize=_REMEMBERED)
def _is_person_named(names: str) -> bool:
    return bool(_PERSON_ICON.search(names))


def _is_titled(text: str) -> bool:
    """Whether each word has a capital, two of them are long, and none is a rubric's or a place's."""
    words = text.split()
    long = sum(len(word) > _TWO for word in words)
    return all(word[:1].isupper() for word in words) and long > 1 and not _NO_NAME.search(text)


def _states(element: HtmlElement) -> bool:
    """Whether an element inside another one states the author by itself."""
    named = element.get("rel") == "author" or _is_author_named(own_classes(element))
    return bool(named) and is_name(normalize_space(element_text(element)))


def _is_pictured(element: HtmlElement, names: str) -> bool:
    """Whether an element names who made a picture: "photo-credit", or an author inside the picture's box."""
    around = element.getparent()
    near = own_classes(around) if around is not None else ""
    return bool(
        _PICTURED.search(names) or (_PICTURED.search(near) and around is not None and around.find("img") is not None)
    )


def _behind(icon: HtmlElement) -> str:
    """The text behind an icon, in its own block."""
    if icon.tail and icon.tail.strip():
        return normalize_space(icon.tail)
    following = icon.getnext()
    return normalize_space(element_text(following)) if following is not None else ""


def _line_of(page: Reading, element: HtmlElement) -> int | None:
    """The first line of the block that an element stands in; None where it is not among the page's lines."""
    block: HtmlElement | None = element
    while block is not None and block not in page.outline.ranges:
        block = block.getparent()
    start, end = page.outline.ranges.get(block, (0, 0)) if block is not None else (0, 0)
    return start if start < end else None


def _undated(element: HtmlElement) -> str:
    """An element's text up to a date that stands in an element of its own."""
    pieces = takewhile(lambda piece: not _DATED.match(piece.strip().lower()), element.itertext())
    return normalize_space("".join(pieces))
