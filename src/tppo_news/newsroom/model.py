"""The records of the embedded newsroom: sites, their pages, and what a right reading of each page yields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

RouteKind = Literal["rss", "atom", "sitemap_index", "sitemap", "news_sitemap", "listing"]
SpecialKind = Literal["not_found", "gone", "block_page", "gallery", "empty", "moved", "amp"]
QuirkKind = Literal["error_once", "too_many_once", "slow", "disallowed", "tracked"]
OutcomeKind = Literal["article", "gate", "rejection", "alias"]

TEXT_KINDS = frozenset({"p", "subhead", "item"})
"""Blocks that are the article's own; every other kind is furniture, except the page break."""
PAGE_BREAK = "page_break"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of an article's body in reading order: text, furniture, or a page break."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ExpectedOffice:
    """A unit that the article names; `surface` is one of the ways in which its text writes it."""

    name: str
    kind: str
    surface: str


@dataclass(frozen=True, slots=True)
class ExpectedOfficial:
    """A named person with a public position."""

    name: str
    title: str
    office: str | None
    rank: str | None


@dataclass(frozen=True, slots=True)
class ExpectedDate:
    """A calendar date at its own precision; `weekday_matches` is None where no weekday is written."""

    value: str
    weekday_matches: bool | None
    surface: str


@dataclass(frozen=True, slots=True)
class ExpectedVillageCount:
    """An explicit number of villages."""

    count: int
    unit: str
    role: str
    surface: str


@dataclass(frozen=True, slots=True)
class ExpectedFigure:
    """An explicit number of suspects or victims of the article's main case."""

    kind: str
    value: int
    surface: str


@dataclass(frozen=True, slots=True)
class ExpectedFacts:
    """Everything that the article states, in the words of the extract contract."""

    offices: tuple[ExpectedOffice, ...] = ()
    officials: tuple[ExpectedOfficial, ...] = ()
    dates: tuple[ExpectedDate, ...] = ()
    village_counts: tuple[ExpectedVillageCount, ...] = ()
    villages: tuple[str, ...] = ()
    figures: tuple[ExpectedFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One article on one site. Copies of one piece of news share `story` and differ in `id`."""

    id: str
    story: str
    site: str
    path: str
    title: str
    blocks: tuple[Block, ...]
    published_at: datetime
    authors: tuple[str, ...]
    editor: str | None
    section: str
    tags: tuple[str, ...]
    province: str
    label: str
    aspect: str | None
    facts: ExpectedFacts
    gated: bool = False
    """The page never speaks of trafficking, so the gate ends it before extraction."""
    encoding: str = "utf-8"
    """What the bytes are in; the page always claims utf-8."""

    @property
    def text(self) -> str:
        """The article's own text, a line a block, without furniture."""
        return "\n".join(block.text for block in self.blocks if block.kind in TEXT_KINDS)

    @property
    def page_count(self) -> int:
        """On how many pages the site spreads the article."""
        return 1 + sum(block.kind == PAGE_BREAK for block in self.blocks)

    @property
    def standfirst(self) -> str:
        """The first 150 characters of the text, for listings and meta descriptions."""
        first = next((block.text for block in self.blocks if block.kind == "p"), "")
        return first if len(first) <= 150 else first[:147].rsplit(" ", 1)[0] + "..."


@dataclass(frozen=True, slots=True)
class Route:
    """A feed, sitemap or listing of a site. Dates bound what it lists; `page_path` holds `{page}`."""

    kind: RouteKind
    path: str
    page_path: str | None = None
    page_size: int = 10
    tag: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Special:
    """A listed address that is no article of its own."""

    kind: SpecialKind
    path: str
    title: str
    published_at: datetime
    target: str | None = None
    """The article that a moved or AMP address stands for."""


@dataclass(frozen=True, slots=True)
class Quirk:
    """How the site serves one of its articles other than plainly."""

    kind: QuirkKind
    article: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A sample site: everything that tells it from the others is data."""

    slug: str
    name: str
    domain: str
    time_zone: str
    metadata: tuple[str, ...]
    article_path: str
    date_format: str
    robots: str | None
    """None answers 404, which leaves crawlers free."""
    sections: tuple[str, ...]
    popular: tuple[str, ...]
    fragments: Mapping[str, str]
    article_template: str
    listing_template: str
    routes: tuple[Route, ...]
    specials: tuple[Special, ...]
    quirks: tuple[Quirk, ...]

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the site prints its times."""
        return ZoneInfo(self.time_zone)

    def url(self, path: str) -> str:
        """The absolute address of a path of this site."""
        return f"http://{self.domain}{path}"

    def quirk(self, kind: QuirkKind) -> frozenset[str]:
        """The ids of the articles that have this quirk."""
        return frozenset(quirk.article for quirk in self.quirks if quirk.kind == kind)


@dataclass(frozen=True)
class Newsroom:
    """All sample sites with their articles, newest first."""

    sites: tuple[Site, ...]
    articles: tuple[SampleArticle, ...]
    special_pages: Mapping[str, str] = field(default_factory=dict)
    """Whole pages that belong to no site's template, by kind."""

    @cached_property
    def by_id(self) -> Mapping[str, SampleArticle]:
        """Articles by their id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def by_path(self) -> Mapping[tuple[str, str], SampleArticle]:
        """Articles by site slug and path."""
        return {(article.site, article.path): article for article in self.articles}

    @cached_property
    def by_domain(self) -> Mapping[str, Site]:
        """Sites by host name."""
        return {site.domain: site for site in self.sites}

    def articles_of(self, site: Site) -> tuple[SampleArticle, ...]:
        """The site's articles, newest first."""
        return tuple(article for article in self.articles if article.site == site.slug)

    def url_of(self, article: SampleArticle) -> str:
        """The canonical address of an article."""
        return next(site for site in self.sites if site.slug == article.site).url(article.path)
