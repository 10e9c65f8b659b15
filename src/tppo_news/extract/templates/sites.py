"""Site templates: what repeats on a publisher's pages, as versioned data that a run is given and never changes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml.html import HtmlElement

from tppo_news.errors import InputError
from tppo_news.records import content_id
from tppo_news.text import normalize_space

FORMAT = 1
_NUMBERS = re.compile(r"\d+")
_NAME_PARTS = re.compile(r"[a-z][a-z_-]*[a-z]", re.I)
_MAX_NAME = 120
_MAX_KEY = 300


@dataclass(frozen=True, slots=True)
class SiteTemplate:
    """What repeats on one publisher's pages."""

    publisher: str
    pages: int
    """How many different articles it was learnt from."""
    lines: frozenset[str] = frozenset()
    """Lines (as `line_key` gives them) that stand on many pages: never an article's own."""
    boxes: frozenset[str] = frozenset()
    """Elements (as `element_name` gives them) that hold such lines and links and nothing else."""
    bodies: frozenset[str] = frozenset()
    """Elements in which the text of most pages stood."""


@dataclass(frozen=True, slots=True)
class SiteTemplates:
    """Templates of several publishers under one version, which follows from their content."""

    version: str
    sites: Mapping[str, SiteTemplate] = field(default_factory=dict)

    def of(self, publisher: str) -> SiteTemplate | None:
        """The publisher's template; None where none was learnt."""
        return self.sites.get(publisher)


def line_key(text: str) -> str:
    """A line as it is compared between pages: case, white space and numbers do not count."""
    return _NUMBERS.sub("#", normalize_space(text).casefold())[:_MAX_KEY]


def element_name(element: HtmlElement) -> str:
    """An element's tag with its classes, else its id, numbers left out: "div.detail__body"; "" for one without a name.

    Names that hold a number ("post-1234", "css-1ab2c") change from page to page and do not count.
    """
    classes = [part for part in element.get("class", "")[:_MAX_NAME].split() if _NAME_PARTS.fullmatch(part)]
    if classes:
        return f"{element.tag}.{'.'.join(sorted(classes))}"
    own = element.get("id", "")[:_MAX_NAME]
    return f"{element.tag}#{own}" if own and _NAME_PARTS.fullmatch(own) else ""


def make_templates(sites: Mapping[str, SiteTemplate]) -> SiteTemplates:
    """The templates under the version that follows from them."""
    rows = {domain: _row(site) for domain, site in sorted(sites.items())}
    return SiteTemplates(content_id("site templates", json.dumps(rows, sort_keys=True))[:12], dict(sites))


def save_templates(folder: Path, templates: SiteTemplates) -> Path:
    """Write the templates to `<folder>/<version>.json`, and give that path; a file that is there holds the same."""
    path = folder / f"{templates.version}.json"
    sites = {domain: _row(site) for domain, site in sorted(templates.sites.items())}
    data = {"format": FORMAT, "version": templates.version, "sites": sites}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}") from error
    return path


def load_templates(path: Path) -> SiteTemplates:
    """The templates of a file that `save_templates` wrote; InputError where it is none, or was changed by hand."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise InputError(f"{path}: site templates of another format ({data['format']}); learn them anew")
        templates = make_templates({domain: _site(domain, row) for domain, row in data["sites"].items()})
        stated = data["version"]
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: no site templates (tppo-news templates learn writes them)") from error
    if templates.version != stated:
        raise InputError(f"{path}: its content is not that of version {stated}; learn the templates anew")
    return templates


def _row(site: SiteTemplate) -> dict[str, Any]:
    return {
        "pages": site.pages,
        "lines": sorted(site.lines),
        "boxes": sorted(site.boxes),
        "bodies": sorted(site.bodies),
    }


def _site(domain: str, row: dict[str, Any]) -> SiteTemplate:
    return SiteTemplate(
        domain, int(row["pages"]), frozenset(row["lines"]), frozenset(row["boxes"]), frozenset(row["bodies"])
    )
