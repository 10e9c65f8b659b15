"""Our side: the whole fetcher (robots, pace, guard, ledger in a store) and the reading of links, delays zero."""

import json
import resource
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.benchmarks.crawling.load import HOSTS, PAGES_PER_HOST, PORT
from tppo_news.crawl import Fetcher
from tppo_news.crawl.listings.pages import parse_listing
from tppo_news.records import Publisher
from tppo_news.settings import Settings
from tppo_news.store import open_store

ZONE = ZoneInfo("Asia/Jakarta")


def crawl() -> dict[str, float]:
    """Fetch all pages; what it took."""
    publishers = [
        Publisher(f"s{n}", f"s{n}.test", "national", "Asia/Jakarta", "sample", "contoh") for n in range(HOSTS)
    ]
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            kind="sample",
            store_path=Path(folder) / "sample.db",
            host_map={publisher.domain: f"127.0.0.1:{PORT}" for publisher in publishers},
            pace_scale=0.0,
        )
        with open_store(settings.store_path, "sample") as store:
            store.publishers.sync(publishers)
            with Fetcher(settings, state=store.crawl, ledger=store.crawl, now=lambda: datetime.now(UTC)) as fetcher:

                def read(publisher: Publisher) -> int:
                    links = 0
                    for number in range(PAGES_PER_HOST):
                        page = fetcher.fetch(f"http://{publisher.domain}/indeks/{number}", publisher, "listing")
                        links += len(parse_listing(page.content, page.headers, page.final_url, ZONE).items)
                    return links

                started, busy = time.perf_counter(), time.process_time()
                with ThreadPoolExecutor(HOSTS) as pool:
                    links = sum(pool.map(read, publishers))
                seconds, busy = time.perf_counter() - started, time.process_time() - busy
    return {
        "seconds": seconds,
        "processor_seconds": busy,
        "links": links,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(crawl()))
