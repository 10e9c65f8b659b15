"""Reporters and editors, apart; never the company or a desk account."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.structured import Structured
from tppo_news.extract.tree import element_text, own_classes
from tppo_news.text import normalize_space

_LABEL = re.compile(
    r"\b(?P<label>penulis|reporter|pewarta|wartawan|laporan\s+(?:wartawan|reporter)|fotografer|kontributor|oleh|editor|redaktur|penyunting)"
    r"\s*[:：]\s*(?P<names>[^|\n\r•:]{3,80})",
    re.I,
)
_EDITOR_LABELS = frozenset({"editor", "redaktur", "penyunting"})
_AUTHOR_CLASSES = re.compile(r"\b(?:author|penulis|reporter|byline|credit|writer)\b|author|byline|penulis|reporter")
_NOT_A_PERSON = re.compile(
    r"\b(?:redaksi|tim|admin|administrator|desk|media|newsroom|news|berita|network|portal|online|humas|pt|antara|reuters|afp|"
    r"kontributor|editor|penulis|reporter|wartawan|user|super|cyber|official|publisher|creator|staff|staf|team|source|sumber)\b|"
    r"\.(?:com|co|id|net|tv)\b|@|https?:|\d|©",
    re.I,
)
_ADDRESS = re.compile(r"https?:|www\.|@")
_CONTRIBUTOR = re.compile(r"^(?:kontributor|koresponden|laporan\s+(?:wartawan|reporter))\s+[^,]+,\s*(?=\S)", re.I)
"""A contributor's place before the name: "Kontributor Lhokseumawe, Masriadi"."""
_ROLE_BEHIND = re.compile(r"\s+(?:jurnalis|reporter|penulis|wartawan|kontributor)$", re.I)
_ROLE = re.compile(
    r"^(?:kontributor|penulis|reporter|pewarta|oleh|by|laporan\s+wartawan|editor|fotografer)\b\s*[:,]?\s*", re.I
)
_NAME = re.compile(r"^[A-Z][\w.'’-]*(?:\s+[A-Za-z][\w.'’-]*){0,5}$")
_STOP = re.compile(r"\s+(?:editor|penulis|reporter|pewarta|copyright|©|[-–|/])\s*.*$", re.I)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote and who edited, in the page's order."""

    authors: tuple[str, ...]
    editors: tuple[str, ...]


def find_byline(tree: HtmlElement, structured: Structured, site_names: tuple[str, ...]) -> Byline:
    """Names as the page prints them to its reader; metadata fills in where it prints none."""
    labelled = _labelled_names(tree)
    edited = [name for label, name in labelled if label in _EDITOR_LABELS]
    editors = _persons([*edited, *structured.editors], site_names)
    authors = _persons([name for label, name in labelled if label not in _EDITOR_LABELS], site_names)
    if not authors:
        stated = [name for name in _persons(list(structured.authors), site_names) if name not in editors]
        authors = stated or [name for name in _persons(_classed_names(tree), site_names) if name not in editors]
    return Byline(tuple(authors), tuple(editors))


def _labelled_names(tree: HtmlElement) -> list[tuple[str, str]]:
    """Label and names of every line such as "Penulis: X | Editor: Y" in a short element."""
    found: list[tuple[str, str]] = []
    for element in tree.iter("p", "div", "span", "td", "tr", "li", "h5", "h6", "strong", "em", "b", "small", "a"):
        text = normalize_space(" ".join(element.itertext()))
        if 6 < len(text) <= 160:
            found.extend((m.group("label").split()[0].lower(), m.group("names")) for m in _LABEL.finditer(text))
    return found


def _classed_names(tree: HtmlElement) -> list[str]:
    names: list[str] = []
    for element in tree.iter("a", "span", "div", "p", "strong"):
        if element.get("rel") == "author" or _AUTHOR_CLASSES.search(own_classes(element)):
            text = normalize_space(element_text(element))
            if len(text) <= 60:
                names.append(text)
    return names


def _persons(values: list[str], site_names: tuple[str, ...]) -> list[str]:
    persons: dict[str, str] = {}
    for value in values:
        if _ADDRESS.search(value):
            continue
        for part in re.split(r"\s*(?:,|;|&|/|\bdan\b|\band\b)\s*", _CONTRIBUTOR.sub("", _STOP.sub("", value))):
            name = _ROLE_BEHIND.sub("", _ROLE.sub("", part)).strip(" .-–(")
            if _NAME.match(name) and not _NOT_A_PERSON.search(name) and name.lower() not in site_names:
                persons.setdefault(name.lower(), name)
    return list(persons.values())
