"""Many sites on one loopback server, its own log as the judge; and a crawl of all of them into a real store."""

import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from tests.crawl.conftest import publisher
from tests.crawl.site import Answer, Asked, Site, feed
from tppo_news.crawl import Fetcher, crawl_publisher, no_next_pages
from tppo_news.crawl.asking.guard import Resolver, resolve
from tppo_news.crawl.visits.settling import FindNextPages
from tppo_news.records import CrawlCounts, Publisher
from tppo_news.settings import Settings
from tppo_news.store import Store, open_store

ROBOTS = (
    "User-agent: *\nDisallow: /berita/1\n",
    "User-agent: *\nDisallow: /\nAllow: /rss\nAllow: /berita/2\n",
    "User-agent: tppo-news\nDisallow: /*3/x$\n\nUser-agent: *\nDisallow: /\n",
    "User-agent: *\nCrawl-delay: 0.4\n",
    "User-agent: *\nRequest-rate: 2/1\nDisallow: /berita/4*/\n",
    "",
)
DELAY = 0.15
SCALE = 0.2


def host_name(number: int) -> str:
    """The site's name."""
    return f"situs{number}.test"


def robots_of(number: int) -> str:
    """The site's robots.txt."""
    return ROBOTS[number % len(ROBOTS)]


class ManySites(Site):
    """Sites with a robots.txt, a feed and articles each, of which one in ten is about trafficking.

    `spans` holds, by host, when each request began and ended, and its path; `together` the most that were under way at
    one host.
    """

    def __init__(self, sites: int, articles: int, *, pauses: bool = True, remember: bool = True) -> None:
        super().__init__()
        self.sites, self.articles = sites, articles
        self.spans: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
        self.together = 0
        self.answers_304 = 0
        self._pauses, self._remember = pauses, remember
        self._lock = threading.Lock()
        self._under_way: dict[str, int] = defaultdict(int)
        self._dice = random.Random(7)
        for number in range(sites):
            host = host_name(number)
            self.routes[f"{host}/robots.txt"] = Answer(robots_of(number).encode(), 200, {"content-type": "text/plain"})
            paths = [f"/berita/{n}/x" for n in range(articles)]
            self.routes[f"{host}/rss"] = feed(paths, f"http://{host}", etag=f'"{number}"')
        for n in range(articles):
            words = "Polisi menangkap tersangka TPPO." if n % 10 == 0 else "Harga cabai naik di pasar kota."
            body = f"<html><title>Berita {n}</title><p>{words}</p>{'<p>Isi contoh.</p>' * 200}</html>".encode()
            self.routes[f"/berita/{n}/x"] = Answer(body, 200, {"content-type": "text/html", "etag": f'"{n}"'})

    def answer(self, asked: Asked) -> Answer:
        with self._lock:
            self._under_way[asked.host] += 1
            self.together = max(self.together, self._under_way[asked.host])
            pause = self._dice.random() / 200 if self._pauses else 0.0
        if pause:
            time.sleep(pause)
        found = super().answer(asked)
        self.asked.clear()
        with self._lock:
            self._under_way[asked.host] -= 1
            self.answers_304 += asked.headers.get("if-none-match", "-") == found.headers.get("etag")
            if self._remember:
                self.spans[asked.host].append((asked.began, time.monotonic(), asked.path))
        return found

    @property
    def publishers(self) -> tuple[Publisher, ...]:
        """The sites as publishers."""
        hosts = [host_name(number) for number in range(self.sites)]
        return tuple(publisher(domain=host, name=host, feeds=(f"http://{host}/rss",)) for host in hosts)

    def settings(self, folder: Path, address: str, *, scale: float = SCALE) -> Settings:
        """A run over the sites."""
        return Settings(
            kind="sample",
            store_path=folder / "sample.db",
            host_map={host_name(number): address for number in range(self.sites)},
            pace_scale=scale,
            default_delay_seconds=DELAY,
            min_poll_seconds=0.0,
            max_entries_per_publisher=max(200, self.articles),
            time_budget_seconds=36_000.0,
        )


@contextmanager
def opened(settings: Settings, publishers: Sequence[Publisher], now: Callable[[], datetime]) -> Iterator[Store]:
    """A store that knows the publishers."""
    with open_store(settings.store_path, "sample", clock=now) as store:
        store.publishers.sync(publishers)
        yield store


def crawl_all(
    store: Store,
    settings: Settings,
    publishers: Sequence[Publisher],
    now: Callable[[], datetime],
    resolver: Resolver = resolve,
    next_pages: FindNextPages = no_next_pages,
) -> list[CrawlCounts]:
    """Crawl all publishers side by side."""

    def crawl(one: Publisher) -> CrawlCounts:
        return crawl_publisher(
            one,
            state=store.crawl,
            ledger=store.crawl,
            fetcher=fetcher,
            settings=settings,
            now=now,
            find_next_pages=next_pages,
            revisits=store.revisits,
        )

    with (
        Fetcher(settings, state=store.crawl, ledger=store.crawl, now=now, resolver=resolver) as fetcher,
        ThreadPoolExecutor(settings.max_concurrent_publishers) as pool,
    ):
        return list(pool.map(crawl, publishers))
