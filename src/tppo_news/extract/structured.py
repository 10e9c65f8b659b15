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
_TAG_META = ("article:tag", "news_keywords", "keywords", "content_tags")
_TIER_META = ("article:content_tier", "content_tier")
_LOCKED = frozenset({"locked", "metered", "paid", "premium"})
_HOME = re.compile(r"home|beranda|depan|utama|index", re.I)
MAX_TAGS = 20
MAX_TAG_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Structured:
    """Values as the page states them; an empty string or tuple where it does not."""

    headlines: tuple[str, ...] = ()
    site_name: str = ""
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    section: str = ""
    summary: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    is_article: bool = False
    is_paid: bool = False
    """The page says that it is not accessible for free."""


def read_structured(tree: HtmlElement) -> Structured:
    """Everything that JSON-LD and meta elements say, JSON-LD first."""
    nodes = list(_iter_json_ld(tree))
    articles = [node for node in nodes if ARTICLE_TYPES & set(map(str, _listed(node.get("@type"))))]
    meta = _read_meta(tree)
    main = articles[0] if articles else {}
    return Structured(
        headlines=_values(
            [main.get("headline"), main.get("name"), *(meta.get(name.lower()) for name in _HEADLINE_META)]
        ),
        site_name=normalize_space(meta.get("og:site_name", "")),
        published=_values(
            [main.get("datePublished"), *(meta.get(name.lower()) for name in _PUBLISHED_META), *_microdata_times(tree)]
        ),
        updated=_values([main.get("dateModified"), *(meta.get(name.lower()) for name in _UPDATED_META)]),
        authors=_values([*_person_names(main.get("author")), *(meta.get(name) for name in _AUTHOR_META)]),
        editors=_values([meta.get(name) for name in _EDITOR_META]),
        section=next(
            iter(
                _values(
                    [
                        *_listed(main.get("articleSection")),
                        *(meta.get(name) for name in _SECTION_META),
                        *_breadcrumbs(nodes),
                    ]
                )
            ),
            "",
        ),
        summary=next(iter(_values([meta.get(name) for name in _SUMMARY_META])), ""),
        body=main["articleBody"] if isinstance(main.get("articleBody"), str) else "",
        tags=_tags([*_listed(main.get("keywords")), *_tag_elements(tree)]),
        is_article=bool(articles) or meta.get("og:type", "").lower() == "article",
        is_paid=str(main.get("isAccessibleForFree", "")).lower() == "false"
        or any(meta.get(name, "").lower() in _LOCKED for name in _TIER_META),
    )


def _breadcrumbs(nodes: list[dict[str, Any]]) -> list[Any]:
    """The deepest rubric that JSON-LD's breadcrumbs name; the article's own crumb, which is last and long, is none."""
    crumbs = [n for n in nodes if "BreadcrumbList" in _listed(n.get("@type"))]
    items = [item for crumb in crumbs[:1] for item in _listed(crumb.get("itemListElement")) if isinstance(item, dict)]
    names = [item.get("name") or _name_of(item.get("item")) for item in items]
    rubrics = [n for n in names if isinstance(n, str) and len(n.split()) <= 4 and not _HOME.fullmatch(n.strip())]
    return rubrics[-1:]


def _name_of(value: Any) -> Any:
    return value.get("name") if isinstance(value, dict) else None


def _tag_elements(tree: HtmlElement) -> list[Any]:
    """What the page links as its tags (`rel=tag`); where it links none, what its meta elements call so."""
    linked = [
        element.text_content() for element in tree.iterfind(".//a[@rel]") if "tag" in element.get("rel", "").split()
    ]
    if linked:
        return linked
    for name in _TAG_META:
        stated = [
            element.get("content", "")
            for key in ("property", "name")
            for element in tree.iterfind(f".//meta[@{key}='{name}']")
        ]
        if any(value.strip() for value in stated):
            return stated
    return []


def _tags(stated: list[Any]) -> tuple[str, ...]:
    """Tags one by one, each once whatever its case, without the sign before it."""
    pieces = (piece for value in _values(stated) for piece in re.split(r"\s*[,;]\s*", value))
    found: dict[str, str] = {}
    for piece in pieces:
        tag = piece.strip(" #\t.")
        if tag and len(tag) <= MAX_TAG_LENGTH:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[:MAX_TAGS]


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
