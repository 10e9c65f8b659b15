"""Many sites at once, the server's own log as the judge: no request that robots forbids, none too early, none at once."""

import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

from protego import Protego

from tests.crawl.conftest import START, publisher
from tests.crawl.memory import MemoryLedger
from tests.crawl.site import Answer, Asked, Site, article, feed
from tppo_news.crawl import Fetcher, crawl_publisher
from tppo_news.settings import Settings

SITES = 12
ARTICLES = 8
SCALE = 0.2
DELAY = 0.15
GROUPS = (
    "User-agent: *\nDisallow: /berita/1\n",
    "User-agent: *\nDisallow: /\nAllow: /rss\nAllow: /berita/2\n",
    "User-agent: tppo-news\nDisallow: /*3\n\nUser-agent: *\nDisallow: /\n",
    "User-agent: *\nCrawl-delay: 0.4\n",
    "",
)


class Judge(Site):
    """Remembers when each request began and ended, and how many of one host were under way together."""

    def __init__(self) -> None:
        super().__init__()
        self.spans: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
        self.together = 0
        self._lock = threading.Lock()
        self._under_way: dict[str, int] = defaultdict(int)
        self._random = random.Random(7)

    def answer(self, asked: Asked) -> Answer:
        with self._lock:
            self._under_way[asked.host] += 1
            self.together = max(self.together, self._under_way[asked.host])
            pause = self._random.random() / 200
        time.sleep(pause)
        answer = super().answer(asked)
        with self._lock:
            self._under_way[asked.host] -= 1
            self.spans[asked.host].append((asked.began, time.monotonic(), asked.path))
        return answer


def hosts() -> Iterator[tuple[str, str]]:
    for number in range(SITES):
        yield f"situs{number}.test", GROUPS[number % len(GROUPS)]


def test_no_site_is_asked_what_or_when_it_does_not_want() -> None:
    with Judge() as judge:
        for host, robots in hosts():
            judge.routes[f"{host}/robots.txt"] = Answer(robots.encode(), 200, {"content-type": "text/plain"})
            judge.routes[f"{host}/rss"] = feed([f"/berita/{n}/x" for n in range(ARTICLES)], base=f"http://{host}")
        judge.routes.update({f"/berita/{n}/x": article() for n in range(ARTICLES)})
        judge.routes["situs4.test/berita/5/x"] = [Answer(status=429, headers={"retry-after": "1"}), article()]
        ledger = crawl_all(judge)
    assert judge.together == 1
    for host, robots in hosts():
        rules = Protego.parse(robots)
        delay = SCALE * max(DELAY, rules.crawl_delay("tppo-news") or 0.0)
        spans = judge.spans[host]
        asked = [path for _, _, path in spans if path != "/robots.txt"]
        assert [path for path in asked if not rules.can_fetch(f"http://{host}{path}", "tppo-news")] == []
        gaps = [later[0] - earlier[1] for earlier, later in pairwise(spans)]
        assert min(gaps) >= delay * 0.95, (host, min(gaps))
        wanted = [f"/berita/{n}/x" for n in range(ARTICLES)]
        allowed = [path for path in wanted if rules.can_fetch(f"http://{host}{path}", "tppo-news")]
        assert {path for path in asked if path != "/rss"} == set(allowed)
        assert sum(ledger.outcomes[f"http://{host}{path}"] == ("fetched",) for path in wanted) == len(allowed)
    rested = judge.spans["situs4.test"]
    refused = next(index for index, span in enumerate(rested) if span[2] == "/berita/5/x")
    assert rested[refused + 1][0] - rested[refused][1] >= 1.0


def test_tasks_side_by_side_share_the_pace_of_a_site_with_all_its_hosts() -> None:
    """Two tasks ask three hosts of one site: what is one publisher's is one site's turn."""
    hosts_of_one = ("www.situs.test", "kepri.situs.test", "m.situs.test")
    times: list[float] = []

    class Meter(Judge):
        def answer(self, asked: Asked) -> Answer:
            times.append(asked.began)
            answer = super().answer(replace(asked, host="situs.test"))
            times.append(time.monotonic())
            return answer

    with Meter() as judge:
        judge.routes["/a"] = article()
        ledger = MemoryLedger()
        settings = Settings(
            kind="sample",
            host_map=dict.fromkeys(hosts_of_one, judge.address),
            pace_scale=SCALE,
            default_delay_seconds=DELAY,
        )
        one = publisher(domain="situs.test", feeds=("http://www.situs.test/rss",))
        with (
            Fetcher(settings, state=ledger, ledger=ledger, now=lambda: START) as fetcher,
            ThreadPoolExecutor(6) as pool,
        ):
            list(pool.map(lambda host: fetcher.fetch(f"http://{host}/a", one, "page"), hosts_of_one * 4))
    assert judge.together == 1
    assert times == sorted(times)
    assert min(times[i + 1] - times[i] for i in range(1, len(times) - 1, 2)) >= SCALE * DELAY * 0.95


def crawl_all(judge: Judge) -> MemoryLedger:
    ledger = MemoryLedger()
    settings = Settings(
        kind="sample",
        host_map={host: judge.address for host, _ in hosts()},
        pace_scale=SCALE,
        default_delay_seconds=DELAY,
        min_poll_seconds=0.0,
    )
    with (
        Fetcher(settings, state=ledger, ledger=ledger, now=lambda: START) as fetcher,
        ThreadPoolExecutor(SITES) as pool,
    ):
        running = [
            pool.submit(
                crawl_publisher,
                publisher(domain=host, feeds=(f"http://{host}/rss",)),
                state=ledger,
                ledger=ledger,
                fetcher=fetcher,
                settings=settings,
                now=lambda: START,
            )
            for host, _ in hosts()
        ]
        for crawl in running:
            crawl.result()
    return ledger
