"""Reporters and editors, apart; never the company or a desk account."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from lxml.html import HtmlElement

from tppo_news.extract.metadata.beside import (
    BRAND,
    DATED,
    INITIALS,
    MAX_CLASSED,
    NEAR_ABOVE,
    NO_NAME,
    ONE_NAME,
    names_beside_site,
    parted_names,
    pictured_name,
)
from tppo_news.extract.metadata.labels import EDITOR_LABELS, labelled_names
from tppo_news.extract.page.boxes import is_comments
from tppo_news.extract.page.tree import block_texts, element_text, own_classes
from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.names import (
    PARTED,
    find_accounts,
    find_persons,
    is_desk,
    is_name,
    is_placeholder,
    without_degrees,
)
from tppo_news.text import normalize_space

_ABOVE = 6
"""Lines above the headline in which a name is the article's."""
_INITIAL = 2
_MOST_WITHIN = 40
"""Letters up to which a word may be an initial or a particle."""
_BELOW = 3
"""Lines below the first prose, which may be the standfirst, in which it still is."""
_REMEMBERED = 4096
"""Class names of which is remembered whether they name an author."""
_AUTHOR_CLASSES = re.compile(
    r"author|byline|penulis|reporter|[-_]by\b|\b(?:credit|writer)\b|jurnalis|wartawan|kontributor|pewarta|redaksi|"
    r"\b(?:user|display|nick)[-_]?name\b"
)
_PICTURED = re.compile(r"photo|foto|image|img|caption|gambar")
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|penulis|reporter|jurnalis|wartawan|pewarta|writer|kontributor|redaksi(?:/profil)?|profil(?:es?)?|users?|member)/[^/?#]|[?&](?:author|penulis)=",
    re.I,
)
_EDITED = re.compile(r"(?:editor|redaktur|penyunting)\s*:", re.I)
_USER = re.compile(r"[\d_]")
_ICONS = frozenset(("i", "svg"))
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
    written = [
        name
        for label, name in labelled
        if label not in EDITOR_LABELS and not (" " not in name and _is_of_headline(name, page.title))
    ]
    authors = _with_users(find_persons(written, names), written, names)
    if not authors:
        printed = _shown_names(page)
        by_desk = any(map(is_desk, (*printed, *(name for _, name in labelled), *_lines_beside(page))))
        stated = find_persons(page.structured.persons if by_desk else _stated_authors(page), names)
        shown = find_persons(printed, names)
        unlabelled = [name for name in names_beside_site(page, names) if not _is_of_headline(name, page.title)]
        beside = find_persons(unlabelled, names)
        # Metadata may name one of several writers whom the page shows.
        more = next((found for found in (shown, beside) if stated and set(found) > set(stated)), [])
        # A list of all who worked on it may call its writer an editor as well.
        both = [name for name in stated if name in shown and name not in page.structured.editors]
        authors = next(
            (found for choice in (more, stated, shown, beside) if (found := [n for n in choice if n not in editors])),
            both,
        )
        parts = [part for statement in written for part in PARTED.split(statement)]
        authors = authors or find_accounts(parts, names) or find_accounts(printed, names)
    return Byline(tuple(authors), tuple(editors), any(is_placeholder(name) for _, name in labelled))


def _is_of_headline(name: str, title: str) -> bool:
    """Whether all words of a name without a label stand in the headline: "Lomba Desa 25 Agustus 2025" names no writer, and neither
    does "Oleh: Akuntansi" under a headline about that department."""
    told = set(title.casefold().split())
    return all(word in told for word in name.casefold().split())


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
    return [name for name in told if name in structured.persons or not BRAND.fullmatch(name)]


def _lines_beside(page: Reading) -> Iterator[str]:
    return (line.text for line in page.outline.lines[page.headline : page.opening])


def _shown_names(page: Reading) -> list[str]:
    """What stands in elements named for the author, in links to an author's page and behind a person's icon: between headline and
    text, or above; elsewhere only where all say the same."""
    beside: list[str] = []
    elsewhere: list[str] = []
    for element, text in _stated_elements(page.tree):
        start = _line_of(page, element)
        text = pictured_name("", text) or text
        if INITIALS.fullmatch(text):
            text = _behind(element)
            if not is_name(text) or text[0] != element_text(element).strip()[0]:
                continue
        if start is None or start >= page.found.until:
            continue
        above = page.headline - _ABOVE <= start <= page.opening
        # A standfirst may stand above the byline.
        below = page.opening < start <= page.opening + _BELOW and page.found.reasons[start] is None
        edited = _EDITED.match(page.outline.lines[start].text)
        near = page.headline - NEAR_ABOVE <= start <= page.opening
        if edited or ((element.tag == "svg" or (element.tag in _ICONS and " " not in text)) and not near):
            continue
        if above or (below and not page.found.prose[start]):
            beside.extend((parted_names(text) if "|" in text else []) or [text])
        elif page.found.reasons[start] != "related":
            elsewhere.append(text)
    return beside or (elsewhere if len(set(elsewhere)) == 1 else [])


def _stated_elements(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Elements that state an author, innermost alone, with their text."""
    for element in tree.iter("a", "span", "div", "p", "strong", "li", "b", "i", "h4", "h5", "h6", "svg"):
        # What has no attributes says nothing of whom it names.
        if element.tag != "svg" and not element.keys():
            continue
        if element.tag in _ICONS or (len(element) == 0 and not element.text):
            named = _is_person_named(own_classes(element))
            behind = _behind(element) if named or element.tag == "svg" else ""
            alone = named and ONE_NAME.fullmatch(behind) and not NO_NAME.search(behind)
            if alone or (is_name(behind) and (named or _is_titled(behind))) or (named and is_desk(behind)):
                yield element, behind
            continue
        names = own_classes(element)
        stated = element.get("rel") == "author" or element.get("itemprop") == "author"
        linked = element.tag == "a" and _AUTHOR_PAGE.search(element.get("href", ""))
        if not (stated or linked or _is_author_named(names)) or is_comments(element) or _is_pictured(element, names):
            continue
        text = _undated(element)
        if not 0 < len(text) <= MAX_CLASSED:
            continue
        within = list(islice(element.iterdescendants("a", "span", "div", "p"), _MOST_WITHIN + 1))
        # What holds more is a broken page's, whose elements may hold one another thousands of times over.
        if len(within) <= _MOST_WITHIN and not any(map(_states, within)):
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
    long = sum(len(word) > _INITIAL for word in words)
    return all(word[:1].isupper() for word in words) and long > 1 and not NO_NAME.search(text)


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
        return normalize_space(without_degrees(icon.tail))
    following = icon.getnext()
    return normalize_space(without_degrees(element_text(following))) if following is not None else ""


def _line_of(page: Reading, element: HtmlElement) -> int | None:
    """The first line of the block that an element stands in; None where it is not among the page's lines."""
    block: HtmlElement | None = element
    while block is not None and block not in page.outline.ranges:
        block = block.getparent()
    start, end = page.outline.ranges.get(block, (0, 0)) if block is not None else (0, 0)
    return start if start < end else None


def _undated(element: HtmlElement) -> str:
    """An element's text up to a date that stands in an element of its own; of several blocks the first that is a name."""
    if next(element.iterdescendants("div", "p", "li", "br"), None) is not None:
        blocks = [part for part in map(normalize_space, block_texts(element)) if part and not DATED.match(part.lower())]
        named = next((part for part in blocks if is_name(part.rstrip(",")) and not NO_NAME.search(part)), "")
        if named and len(blocks) > 1 and sum(map(len, blocks)) <= MAX_CLASSED and not named.endswith(","):
            return named
    pieces = takewhile(lambda piece: not DATED.match(piece.strip().lower()), element.itertext())
    return normalize_space("".join(pieces))
