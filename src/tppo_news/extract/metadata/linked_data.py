"""What a page says of itself in JSON-LD, read as it is meant: graphs, references, and scripts that are nearly JSON."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE_TYPE = re.compile(
    r"(?:^|/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|MediaGallery|ImageGallery)$"
)
_PAGE_TYPE = re.compile(r"(?:^|/)(?:WebPage|ItemPage|VideoObject)$")
_HOME = re.compile(r"home|beranda|depan|utama|index", re.I)
_WRAPPED = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*;?\s*$")
_EXTRA_COMMA = re.compile(r",\s*(?=[}\]])")
_STATED = re.compile(r'"(datePublished|dateModified|headline)"\s*:\s*"((?:[^"\\]|\\.){1,300})"')
_INSIDE = ("@graph", "mainEntity")
_MAX_CRUMB = 4
_MAX_SCRIPT = 400_000

Node = dict[str, Any]


def read_linked_data(tree: HtmlElement) -> list[Node]:
    """Every object of every JSON-LD script, those of graphs too.

    A comma too many and a comment around it are passed over; of a script that is no JSON at all, what it plainly states of one
    article's headline and dates is kept.
    """
    return [
        node for script in tree.iter("script") if "ld+json" in script.get("type", "").lower() for node in _nodes(script)
    ]


def main_article(nodes: list[Node]) -> Node:
    """The first article among them; empty where there is none."""
    return next((node for node in nodes if _is(node, _ARTICLE_TYPE)), {})


def page_dates(main: Node, nodes: list[Node]) -> list[Any]:
    """What they state of the publication: the article's date, or, where no article is described, the page's own."""
    if main:
        return [main.get("datePublished") or main.get("dateCreated")]
    pages = [node for node in nodes if _is(node, _PAGE_TYPE)]
    return [page.get("datePublished") or page.get("uploadDate") for page in pages[:1]]


def person_names(main: Node, nodes: list[Node]) -> list[Any]:
    """Names of the article's authors who are persons, those of a graph by reference; an author that calls itself an
    organisation, or is called like the publisher, is none."""
    names: list[Any] = []
    publisher = _name_of(main.get("publisher"))
    for author in listed(main.get("author")):
        if isinstance(author, str):
            names.append(author)
        elif isinstance(author, dict):
            known = (
                author if "name" in author else next((n for n in nodes if n.get("@id") == author.get("@id", "")), {})
            )
            made = any(str(kind).endswith("Organization") for kind in listed(known.get("@type")))
            if not made and known.get("name") != publisher:
                names.extend(listed(known.get("name")))
    return names


def breadcrumb_rubrics(nodes: list[Node]) -> list[Any]:
    """The deepest rubric that breadcrumbs name; the article's own crumb, which is last and long, is none."""
    crumbs = [n for n in nodes if "BreadcrumbList" in listed(n.get("@type"))]
    items = [item for crumb in crumbs[:1] for item in listed(crumb.get("itemListElement")) if isinstance(item, dict)]
    names = [item.get("name") or _name_of(item.get("item")) for item in items]
    rubrics = [
        n for n in names if isinstance(n, str) and len(n.split()) <= _MAX_CRUMB and not _HOME.fullmatch(n.strip())
    ]
    return rubrics[-1:]


def listed(value: Any) -> list[Any]:
    """A value as a list: nothing is an empty one."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _is(node: Node, kind: re.Pattern[str]) -> bool:
    return any(kind.search(str(name)) for name in listed(node.get("@type")))


def _nodes(script: HtmlElement) -> Iterator[Node]:
    waiting = listed(_loaded((script.text or "")[:_MAX_SCRIPT]))
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(inner for key in _INSIDE for inner in listed(node.get(key)))


def _loaded(text: str) -> Any:
    bare = _WRAPPED.sub("", text).strip().rstrip(";")
    for written in (text, bare, _EXTRA_COMMA.sub("", bare)):
        try:
            # Raw line breaks inside strings are common: strict=False admits them.
            return json.loads(written, strict=False)
        except (json.JSONDecodeError, RecursionError):
            continue
    stated = _STATED.findall(text)
    alone = {key: value for key, value in stated if sum(key == other for other, _ in stated) == 1}
    return alone | {"@type": "Article"} if "datePublished" in alone else None


def _name_of(value: Any) -> Any:
    return value.get("name") if isinstance(value, dict) else None
