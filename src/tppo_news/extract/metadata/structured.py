"""What a page says of itself to machines: JSON-LD, OpenGraph and other meta elements."""

import re
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from tppo_news.extract.metadata.linked_data import (
    breadcrumb_rubrics,
    listed,
    main_article,
    page_dates,
    person_names,
    read_linked_data,
)
from tppo_news.extract.metadata.times import stated_times
from tppo_news.text import normalize_space

_HEADLINE_META = ("og:title", "twitter:title", "title")
_PUBLISHED_META = (
    "article:published_time", "content_PublishedDate", "publishdate", "pubdate", "date", "dcterms.date", "dc.date",
    "datePublished", "parsely-pub-date", "og:article:published_time", "og:published_time", "article:published", "publish_date",
    "publish-date", "published_date", "published_time", "publication_date", "publisheddate", "dc.date.issued", "dc.date.created",
    "dcterms.issued", "dcterms.created", "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime",
    "date_published", "dateCreated", "article:create_time", "originalpublicationdate", "tanggal",
)  # fmt: skip
_UPDATED_META = (
    "article:modified_time",
    "og:updated_time",
    "dateModified",
    "lastmod",
    "article:modified",
    "dcterms.modified",
)
_AUTHOR_META = ("content_author", "author", "article:author", "dable:author", "parsely-author", "dc.creator")
_EDITOR_META = ("content_editor",)
_SECTION_META = ("article:section", "content_category", "section")
_SUMMARY_META = ("og:description", "description", "twitter:description")
_TAG_META = ("article:tag", "news_keywords", "keywords", "content_tags")
_TIER_META = ("article:content_tier", "content_tier")
_LOCKED = frozenset({"locked", "metered", "paid", "premium"})
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
    times: tuple[str, ...] = ()
    """What `time` elements and the like state of the publication, the surest first; they may stand on other articles' cards."""
    persons: tuple[str, ...] = ()
    """The authors that JSON-LD names, who are among `authors`."""
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
    nodes = read_linked_data(tree)
    main = main_article(nodes)
    meta = _read_meta(tree)
    return Structured(
        headlines=_values(
            [main.get("headline"), main.get("name"), *(meta.get(name.lower()) for name in _HEADLINE_META)]
        ),
        site_name=normalize_space(meta.get("og:site_name", "")),
        published=_values([*page_dates(main, nodes), *(meta.get(name.lower()) for name in _PUBLISHED_META)]),
        times=_values(list(stated_times(tree))),
        updated=_values([main.get("dateModified"), *(meta.get(name.lower()) for name in _UPDATED_META)]),
        authors=_values([*person_names(main, nodes), *(meta.get(name) for name in _AUTHOR_META)]),
        persons=_values(person_names(main, nodes)),
        editors=_values([meta.get(name) for name in _EDITOR_META]),
        section=next(
            iter(
                _values(
                    [
                        *listed(main.get("articleSection")),
                        *(meta.get(name) for name in _SECTION_META),
                        *breadcrumb_rubrics(nodes),
                    ]
                )
            ),
            "",
        ),
        summary=next(iter(_values([meta.get(name) for name in _SUMMARY_META])), ""),
        body=main["articleBody"] if isinstance(main.get("articleBody"), str) else "",
        tags=_tags([*listed(main.get("keywords")), *_tag_elements(tree)]),
        is_article=bool(main) or meta.get("og:type", "").lower() == "article",
        is_paid=str(main.get("isAccessibleForFree", "")).lower() == "false"
        or any(meta.get(name, "").lower() in _LOCKED for name in _TIER_META),
    )


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


def _read_meta(tree: HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iterfind(".//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            name = element.get(key)
            if name:
                meta.setdefault(name.lower(), element.get("content", ""))
    return meta


def _values(found: list[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normalize_space(value) for value in found if isinstance(value, str) and value.strip()))
