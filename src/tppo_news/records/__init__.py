"""The records that the rooms hand to one another; every one is frozen.

publishers.toml -> Publisher -> Entry -> Page -> Article -> Prediction and Facts -> Finding, or a Rejection on the way.
Times ending in `_at` are aware and in UTC; `_date` is the calendar date that the page prints to its reader.
"""

from tppo_news.records.crawling import (
    CrawlCounts,
    CrawlState,
    HostPause,
    KnownPage,
    Ledger,
    ListingState,
    PendingEntry,
    RequestRecord,
    RobotsRecord,
    Validators,
)
from tppo_news.records.facts import (
    CaseStage,
    DateFact,
    DatelineFact,
    Destination,
    Facts,
    Figure,
    LegalBasis,
    Mask,
    Mention,
    Modus,
    Offence,
    OfficeFact,
    OfficialFact,
    Precision,
    Sentence,
    Stage,
    VillageCount,
    VillageFact,
)
from tppo_news.records.findings import Finding, Rejection
from tppo_news.records.ids import ID_LENGTH, content_id
from tppo_news.records.news import Article, DateStatement, Example, Furniture, Prediction
from tppo_news.records.sources import Entry, ListingKind, Page, Publisher, PublisherStatus, Scope, VolumeBasis

__all__ = [
    "ID_LENGTH",
    "Article",
    "CaseStage",
    "CrawlCounts",
    "CrawlState",
    "DateFact",
    "DateStatement",
    "DatelineFact",
    "Destination",
    "Entry",
    "Example",
    "Facts",
    "Figure",
    "Finding",
    "Furniture",
    "HostPause",
    "KnownPage",
    "Ledger",
    "LegalBasis",
    "ListingKind",
    "ListingState",
    "Mask",
    "Mention",
    "Modus",
    "Offence",
    "OfficeFact",
    "OfficialFact",
    "Page",
    "PendingEntry",
    "Precision",
    "Prediction",
    "Publisher",
    "PublisherStatus",
    "Rejection",
    "RequestRecord",
    "RobotsRecord",
    "Scope",
    "Sentence",
    "Stage",
    "Validators",
    "VillageCount",
    "VillageFact",
    "VolumeBasis",
    "content_id",
]
