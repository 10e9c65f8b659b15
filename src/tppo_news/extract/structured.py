"""What a page says of itself to machines: JSON-LD, OpenGraph and other meta elements."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from tppo_news.text import normalize_space

ARTICLE_TYPES = frozenset({"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle"})
_TIME_CLASSES = re.compile(r"entry-date|published|post-date")
_HEADLINE_META = ("og:title", "twitter:title", "title")
_PUBLISHED_META = (
    "article:published_time", "content_PublishedDate", "publishdate", "pubdate", "date", "dcterms.date", "dc.date",
    "datePublished", "parsely-pub-date", "og:article:published_time",
)  # fmt: skip
_UPDATED_META = ("article:modified_time", "og:updated_time", "dateModified", "lastmod")
_AUTHOR_META = ("content_author", "author", "article:author", "dable:author", "parsely-author", "dc.creator")
_EDITOR_META = ("content_editor",)
_SECTION_META = ("article:section", "content_category", "section")
_SUMMARY_META = ("og:description", "description", "twitter:description")


@dataclass(frozen=True, slots=True)
class Structured:
    """Values as the page states them; an empty string or tuple where it does not."""

    headlines: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    section: str = ""
    summary: str = ""
    body: str = ""
    is_article: bool = False


def read_structured(tree: HtmlElement) -> Structured:
    """Everything that JSON-LD and meta elements say, JSON-LD first."""
    articles = [node for node in _iter_json_ld(tree) if ARTICLE_TYPES & set(_listed(node.get("@type")))]
    meta = _read_meta(tree)
    main = articles[0] if articles else {}
    return Structured(
        headlines=_values(
            [main.get("headline"), main.get("name"), *(meta.get(name.lower()) for name in _HEADLINE_META)]
        ),
        published=_values(
            [main.get("datePublished"), *(meta.get(name.lower()) for name in _PUBLISHED_META), *_microdata_times(tree)]
        ),
        updated=_values([main.get("dateModified"), *(meta.get(name.lower()) for name in _UPDATED_META)]),
        authors=_values([*_person_names(main.get("author")), *(meta.get(name) for name in _AUTHOR_META)]),
        editors=_values([meta.get(name) for name in _EDITOR_META]),
        section=next(iter(_values([*_listed(main.get("articleSection")), *(meta.get(n) for n in _SECTION_META)])), ""),
        summary=next(iter(_values([meta.get(name) for name in _SUMMARY_META])), ""),
        body=main["articleBody"] if isinstance(main.get("articleBody"), str) else "",
        is_article=bool(articles) or meta.get("og:type", "").lower() == "article",
    )


def _iter_json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of every JSON-LD script; a script that is not JSON is passed over, as browsers do."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            # Raw line breaks inside strings are common: strict=False admits them.
            found = json.loads(script.text or "", strict=False)
        except (json.JSONDecodeError, RecursionError):
            continue
        waiting = _listed(found)
        while waiting:
            node = waiting.pop(0)
            if isinstance(node, dict):
                yield node
                waiting.extend(_listed(node.get("@graph")))


def _read_meta(tree: HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iterfind(".//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            name = element.get(key)
            if name:
                meta.setdefault(name.lower(), element.get("content", ""))
    return meta


def _microdata_times(tree: HtmlElement) -> Iterator[str]:
    """The publication time of microdata and of `<time class="published">`, as their attributes state it."""
    for element in tree.iterfind(".//time[@datetime]"):
        if element.get("itemprop") == "datePublished" or _TIME_CLASSES.search(element.get("class", "").lower()):
            yield element.get("datetime", "")
    for element in tree.iterfind(".//abbr[@title]"):
        if "published" in element.get("class", ""):
            yield element.get("title", "")


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _person_names(value: Any) -> list[Any]:
    """Names of persons; an author that calls itself an organisation is none."""
    names: list[Any] = []
    for node in _listed(value):
        if isinstance(node, str):
            names.append(node)
        elif isinstance(node, dict) and "Organization" not in _listed(node.get("@type")):
            names.extend(_listed(node.get("name")))
    return names


def _values(found: list[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normalize_space(value) for value in found if isinstance(value, str) and value.strip()))
