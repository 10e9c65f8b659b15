"""Scrapy's side: robots obeyed, one request at a time to a host, address and text of every link. Runs in its own environment."""

import json
import resource
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

import scrapy  # type: ignore[import-not-found]
from scrapy.crawler import CrawlerProcess  # type: ignore[import-not-found]

from tests.benchmarks.crawling.load import HOSTS, PAGES_PER_HOST, PORT


class Indexes(scrapy.Spider):  # type: ignore[misc]
    """Reads the links of all pages."""

    name = "indexes"
    links = 0
    custom_settings = {  # noqa: RUF012 Scrapy's own form
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_DELAY": 0,
        "RANDOMIZE_DOWNLOAD_DELAY": False,
        "CONCURRENT_REQUESTS": HOSTS,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "TELNETCONSOLE_ENABLED": False,
    }

    async def start(self) -> AsyncIterator[Any]:
        """Every page of every host; the hosts are addresses of loopback, since Scrapy maps no names."""
        for number in range(PAGES_PER_HOST):
            for host in range(HOSTS):
                yield scrapy.Request(f"http://127.0.{host}.1:{PORT}/indeks/{number}")

    def parse(self, response: Any) -> None:
        """Count the links of a page, address and text read."""
        for link in response.css("a"):
            response.urljoin(link.attrib.get("href", ""))
            link.xpath("string()").get()
            Indexes.links += 1


if __name__ == "__main__":
    process = CrawlerProcess({"LOG_LEVEL": "ERROR"})
    process.crawl(Indexes)
    started, busy = time.perf_counter(), time.process_time()
    process.start()
    seconds, busy = time.perf_counter() - started, time.process_time() - busy
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"seconds": seconds, "processor_seconds": busy, "links": Indexes.links, "megabytes": megabytes}
    print(json.dumps(found))
