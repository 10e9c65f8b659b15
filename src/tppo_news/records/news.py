"""News text, what a model says of it, and what a person said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Furniture:
    """A part of a page that is not the article's own: related links, bylines, ads, footers.

    `start` and `end` are offsets into the article's text, or None where extraction already cut it out.
    """

    kind: str
    surface: str
    rule: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class DateStatement:
    """What one place says of when an article was published.

    `source` is "page" (what its reader sees), "metadata", "address", or "listing" (the feed or news sitemap that named it,
    asked only where the page says nothing); `stated` is what is written there.
    """

    source: str
    day: date
    moment: datetime | None
    stated: str


@dataclass(frozen=True, slots=True)
class Article:
    """A news article; `id` is the hash of its canonical address."""

    id: str
    url: str
    publisher: str
    title: str
    text: str
    published_at: datetime | None = None
    publication_date: date | None = None
    updated_at: datetime | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    section: str | None = None
    language: str = "id"
    standfirst: str | None = None
    incomplete: bool = False
    """A further page of the article could not be had."""
    extractor: str = ""
    """The candidate that won, and why."""
    furniture: tuple[Furniture, ...] = ()
    tags: tuple[str, ...] = ()
    wire: str | None = None
    """The news agency that the page credits, where the publisher is another."""
    paywalled: bool = False
    """The page says that it does not show everything to everybody."""
    published_zone: str | None = None
    """The zone of the publication time as stated ("WITA", "+08:00"); None for a bare time, which is read in the publisher's."""
    date_statements: tuple[DateStatement, ...] = ()
    dates_agree: bool | None = None
    """False where the page contradicts itself on day or hour of publication; None where fewer than two places speak of it."""
    template_version: str | None = None
    """The site templates that extraction was given, where they know this publisher."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a model says of an article; `scores` adds up to 1."""

    label: str
    score: float
    scores: Mapping[str, float]
    model_version: str
    aspect: str | None = None
    needs_review: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A text with a person's label. `group` joins examples that tell one story or share one template."""

    id: str
    title: str | None
    text: str
    label: str
    annotator: str
    labelled_at: str
    group: str
    aspect: str | None = None
    url: str | None = None
    publication_date: str | None = None
    note: str | None = None
