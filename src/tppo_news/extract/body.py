"""The article's own text, by trafilatura on a pruned tree."""

import re
from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from tppo_news.extract.prune import prune_tree, wrap_loose_text
from tppo_news.records import Furniture
from tppo_news.text import normalize_space

_BULLET_ONLY = re.compile(r"^[-•*|\s\d]*$")
_TABLE_ROW = re.compile(r"^\|.*\|$")
_BYLINE_ROW = re.compile(r"penulis|editor|reporter|pewarta|sumber", re.I)


def extract_body(tree: HtmlElement, url: str) -> tuple[str, list[Furniture]]:
    """The text as lines, one a paragraph, and the furniture that was cut from the markup. Text "" where there is none."""
    pruned = deepcopy(tree)
    furniture = prune_tree(pruned)
    wrap_loose_text(pruned)
    found = bare_extraction(
        pruned, url=url, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
    )
    text = getattr(found, "text", None) or ""
    return clean_lines(text), furniture


def clean_lines(text: str) -> str:
    """Lines without outer blanks; empty ones, lone bullets and byline tables are left out."""
    lines = (normalize_space(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not _is_debris(line))


def _is_debris(line: str) -> bool:
    return bool(_BULLET_ONLY.match(line)) or bool(_TABLE_ROW.match(line) and _BYLINE_ROW.search(line))
