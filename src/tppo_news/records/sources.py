"""Where news comes from: a publisher, an entry that it listed, a page that it answered with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tppo_news.records.ids import content_id

Scope = Literal["national", "regional", "government"]
PublisherStatus = Literal["verified", "listed", "unverified", "sample"]
ListingKind = Literal["feed", "sitemap", "listing"]
VolumeBasis = Literal["measured", "counted", "class"]
"""What an expected volume rests on: dated lists of the site's items, a count over days, or only its class of publisher."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """A news site, one per registrable domain; `domain` is its key."""

    name: str
    domain: str
    scope: Scope
    time_zone: str
    status: PublisherStatus
    evidence: str
    province: str | None = None
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    listings: tuple[str, ...] = ()
    """Tag, search and index pages; `{page}` and `{date}` stand for what the crawler fills in."""
    article_pattern: str | None = None
    """A regular expression that the path of an article's address matches."""
    expected_per_day: float | None = None
    volume_basis: VolumeBasis | None = None
    delay_seconds: float | None = None
    refused: bool = False
    """The publisher asked not to be archived: link and facts only."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all its feeds, sitemaps and listings; those of listings with their placeholders."""
        return (*self.feeds, *self.sitemaps, *self.listings)


@dataclass(frozen=True, slots=True)
class Entry:
    """An address that a feed, sitemap or listing named, not yet fetched. `url` is canonical."""

    url: str
    publisher: str
    title: str | None
    listed_at: datetime
    found_by: str
    """The address of the feed, sitemap or listing that named it first."""
    listing_kind: ListingKind = "feed"
    published_at: datetime | None = None
    """When it was published, as the feed or the news sitemap that named it states."""

    @property
    def id(self) -> str:
        """The id of the entry and of the article that may come of it."""
        return content_id(self.url)


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered: headers have lower-case names, content is the decoded body."""

    requested_url: str
    final_url: str
    status_code: int
    headers: Mapping[str, str]
    content: bytes
    fetched_at: datetime
