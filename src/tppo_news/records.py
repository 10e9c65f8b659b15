"""The records that the rooms hand to one another; every one is frozen.

publishers.toml -> Publisher -> Entry -> Page -> Article -> Prediction and Facts -> Finding, or a Rejection on the way.
Times ending in `_at` are aware and in UTC; `_date` is the calendar date that the page prints to its reader.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

ID_LENGTH = 16

Scope = Literal["national", "regional", "government"]
PublisherStatus = Literal["verified", "listed", "unverified", "sample"]
ListingKind = Literal["feed", "sitemap", "listing"]
Precision = Literal["day", "month", "year"]


def content_id(*parts: str) -> str:
    """An id that follows from content alone: 16 hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:ID_LENGTH]


# --- where news comes from -------------------------------------------------------------------------------------------


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
    delay_seconds: float | None = None
    refused: bool = False
    """The publisher asked not to be archived: link and facts only."""


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


# --- news text -------------------------------------------------------------------------------------------------------


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


# --- facts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article's text that means something: `text[start:end] == surface`, found by `rule`."""

    start: int
    end: int
    surface: str
    rule: str


@dataclass(frozen=True, slots=True)
class OfficeFact:
    """A government unit in an article; `name` is the fullest official form that the text supports."""

    mention: Mention
    name: str
    kind: str
    role: Literal["acting", "attending", "mentioned"]
    place: str | None = None
    regency_code: str | None = None
    province: str | None = None
    parent: str | None = None
    office_class: str | None = None
    """"Kelas I TPI": as this article writes it, since classes change."""
    gazetteer_id: str | None = None
    """The row of data/gazetteer/offices.csv that it was resolved to, or None."""


@dataclass(frozen=True, slots=True)
class OfficialFact:
    """A named person presented with a public position."""

    mention: Mention
    name: str
    position: str
    office: str | None = None
    rank: str | None = None
    acting: bool = False


@dataclass(frozen=True, slots=True)
class DateFact:
    """A calendar date at its own precision ("2025-10-30", "2025-10", "2025"); `value` None is unresolved."""

    mention: Mention
    value: str | None
    precision: Precision
    role: Literal["event", "planned", "deadline", "reference", "publication", "other"]
    weekday_matches: bool | None = None


@dataclass(frozen=True, slots=True)
class VillageCount:
    """A number of villages; a vague one has bounds and no count."""

    mention: Mention
    count: int | None
    lower: int | None
    upper: int | None
    unit: str
    role: Literal["fostered", "planned", "attending", "at_risk", "other"]
    programme: str | None = None
    basis: Literal["new", "cumulative", "in_year", "unknown"] = "unknown"
    period: str | None = None
    office: str | None = None
    derived_from: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class VillageFact:
    """A named village; `code` is Kemendagri's, where one candidate stands out."""

    mention: Mention
    name: str
    code: str | None = None
    district: str | None = None
    regency: str | None = None
    province: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the case or programme: suspects, victims, wanted, passports_refused …"""

    mention: Mention
    kind: str
    value: int | None
    lower: int | None
    upper: int | None
    basis: Literal["case", "cumulative", "unknown"] = "unknown"


Offence = Literal["tppo", "tppm", "placement", "child", "sexual_violence", "money_laundering", "other"]
Stage = Literal[
    "penyelidikan", "penyidikan", "tersangka", "ditahan", "p21", "tahap_2", "dakwaan", "tuntutan", "putusan", "terbukti", "bebas",
    "lepas", "banding", "kasasi", "pk", "inkracht", "sp3", "praperadilan", "praperadilan_dikabulkan",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law that an article cites, as it writes it, with the offence that it stands for."""

    mention: Mention
    law: str
    """"UU 21/2007", "KUHP"."""
    articles: tuple[str, ...]
    """The numbers of the articles cited from it ("2", "81"), in order."""
    offence: Offence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A penalty that is asked for, given, or laid down by the law; prison in months, money in rupiah."""

    mention: Mention
    kind: Literal["prison", "life", "death", "fine", "restitution", "substitute"]
    stage: Literal["asked", "given", "threatened", "unknown"]
    months: int | None = None
    rupiah: int | None = None


@dataclass(frozen=True, slots=True)
class CaseStage:
    """How far a case has come, or by which way it ended."""

    mention: Mention
    stage: Stage


@dataclass(frozen=True, slots=True)
class Destination:
    """A country that people are sent to, or work in; `country` is its ISO code of two letters, `name` that of CLDR."""

    mention: Mention
    country: str
    name: str


@dataclass(frozen=True, slots=True)
class Modus:
    """A way in which people are recruited, moved or held, as one word of a closed list (data/gazetteer/modus.csv)."""

    mention: Mention
    modus: str


@dataclass(frozen=True, slots=True)
class Mask:
    """A span that may tell who a victim or a minor is: masked wherever people see the text."""

    mention: Mention
    kind: Literal["name", "initials", "age", "school", "address"]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one article states, with evidence."""

    offices: tuple[OfficeFact, ...] = ()
    officials: tuple[OfficialFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    village_counts: tuple[VillageCount, ...] = ()
    villages: tuple[VillageFact, ...] = ()
    figures: tuple[Figure, ...] = ()
    legal_bases: tuple[LegalBasis, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    case_stages: tuple[CaseStage, ...] = ()
    destinations: tuple[Destination, ...] = ()
    modus: tuple[Modus, ...] = ()
    masks: tuple[Mask, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One article with its label and its facts: what the store keeps."""

    article: Article
    prediction: Prediction
    facts: Facts
    mentions_tppo: bool = False


@dataclass(frozen=True, slots=True)
class Rejection:
    """An entry that ended early: where and why, both closed words."""

    url: str
    stage: Literal["crawl", "robots", "fetch", "gate", "extract", "classify", "facts"]
    reason: str
    detail: str = ""


# --- what the crawler needs of the store -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave so that the next question can be conditional."""

    etag: str | None = None
    last_modified: str | None = None
    content_hash: str | None = None


@dataclass(frozen=True, slots=True)
class ListingState:
    """What is remembered of a feed, sitemap or listing page."""

    url: str
    validators: Validators
    next_poll_at: datetime
    interval_seconds: float
    failures: int = 0


@dataclass(frozen=True, slots=True)
class RobotsRecord:
    """A host's robots.txt as last read. `text` None means nothing may be fetched (the server failed)."""

    host: str
    text: str | None
    status_code: int
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One decision about one request, made or refused: a row of the `requests` ledger."""

    url: str
    publisher: str
    decided_at: datetime
    decision: Literal["fetched", "not_modified", "refused", "failed"]
    rule: str
    """The robots rule, the guard or the error that decided."""
    status_code: int | None = None
    byte_count: int = 0
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """An entry that still has no final outcome, and when it may be asked."""

    entry: Entry
    reason: str
    due_at: datetime


class CrawlState(Protocol):
    """What the crawler asks of the store."""

    def listing_state(self, url: str) -> ListingState | None:
        """What is remembered of a listing address, or None where it was never asked."""

    def robots_record(self, host: str) -> RobotsRecord | None:
        """The host's robots.txt as last read, or None."""

    def due_entries(self, publisher: str, now: datetime) -> Sequence[PendingEntry]:
        """The publisher's entries that wait for a fetch and are due, in order of listing."""


class Ledger(Protocol):
    """What the crawler tells the store; each call is one transaction."""

    def save_request(self, request: RequestRecord) -> None:
        """Append one request decision."""

    def save_robots(self, record: RobotsRecord) -> None:
        """Keep a host's robots.txt."""

    def save_listing(self, publisher: str, kind: ListingKind, state: ListingState, entries: Sequence[Entry]) -> int:
        """Keep a listing's validators and its entries together; returns how many entries were new."""

    def save_pages(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        """Archive an article's fetched pages, then set its entry to pending("fetched"): waiting for analysis."""

    def save_pending(self, entry: Entry, reason: str, due_at: datetime) -> None:
        """Put an entry off until `due_at`."""

    def save_rejection(self, entry: Entry, rejection: Rejection) -> None:
        """End an entry early."""

    def save_alias(self, entry: Entry, url: str) -> None:
        """Remember another address of the same article."""


@dataclass(frozen=True, slots=True)
class CrawlCounts:
    """What one publisher's crawl did."""

    publisher: str
    listings_asked: int = 0
    listings_unchanged: int = 0
    listings_failed: int = 0
    entries_new: int = 0
    pages_fetched: int = 0
    refused_by_robots: int = 0
    rejected: Mapping[str, int] = field(default_factory=dict)
    """How many entries ended early, by reason."""
    pending: int = 0
    error: str | None = None
    """Why the publisher could not be crawled at all, in one line."""
