"""A sample publisher, its site, and a crawler over it whose clocks the test sets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from tests.crawl.memory import MemoryLedger
from tests.crawl.site import Site
from tppo_news.crawl import Fetcher, crawl_publisher
from tppo_news.crawl.asking.guard import Resolver
from tppo_news.crawl.asking.timer import Timer
from tppo_news.records import CrawlCounts, Page, Publisher
from tppo_news.settings import Settings

HOST = "kabar.test"
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class FakeTimer(Timer):
    """A timer that moves only when someone waits on it."""

    def __init__(self, budget_seconds: float = float("inf")) -> None:
        self.seconds = 0.0
        self.waits: list[float] = []
        super().__init__(budget_seconds)

    def clock(self) -> float:
        return self.seconds

    def pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds


def publisher(**changes: object) -> Publisher:
    """The sample publisher with these fields."""
    fields: dict[str, object] = {
        "name": "Kabar Contoh",
        "domain": HOST,
        "scope": "regional",
        "time_zone": "Asia/Jakarta",
        "status": "sample",
        "evidence": "test",
        "feeds": ("http://kabar.test/rss",),
    }
    return Publisher(**{**fields, **changes})  # type: ignore[arg-type]


@dataclass
class Crawling:
    """A crawler over one site; `now` moves only when the test moves it."""

    site: Site
    ledger: MemoryLedger = field(default_factory=MemoryLedger)
    timer: Timer = field(default_factory=FakeTimer)
    now: datetime = START
    settings_changes: dict[str, object] = field(default_factory=dict)
    resolver: Resolver | None = None

    @property
    def settings(self) -> Settings:
        fields: dict[str, object] = {
            "kind": "sample",
            "host_map": {HOST: self.site.address, f"www.{HOST}": self.site.address},
            "pace_scale": 0.0,
            "request_timeout_seconds": 5.0,
            "min_poll_seconds": 0.0,
        }
        return Settings(**{**fields, **self.settings_changes})  # type: ignore[arg-type]

    def fetcher(self) -> Fetcher:
        extra = {"resolver": self.resolver} if self.resolver else {}
        return Fetcher(
            self.settings, state=self.ledger, ledger=self.ledger, now=lambda: self.now, timer=self.timer, **extra
        )

    def crawl(
        self,
        site_publisher: Publisher | None = None,
        find_next_pages: Callable[[Page], Sequence[str]] = lambda _page: (),
        seconds: float = float("inf"),
    ) -> CrawlCounts:
        with self.fetcher() as fetcher:
            return crawl_publisher(
                site_publisher or publisher(),
                state=self.ledger,
                ledger=self.ledger,
                fetcher=fetcher,
                settings=self.settings,
                now=lambda: self.now,
                find_next_pages=find_next_pages,
                seconds=seconds,
            )

    def later(self, **spans: float) -> None:
        """Let time pass."""
        self.now += timedelta(**spans)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture
def crawling(site: Site) -> Crawling:
    return Crawling(site)
