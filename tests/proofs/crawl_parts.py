"""Articles of several pages, asked again: what that costs where nothing changed, and whether a correction at the end is seen."""

import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.crawl.conftest import publisher
from tests.crawl.site import Answer, Asked, Site, feed
from tests.proofs.claims import Claim, Section
from tests.proofs.sites import crawl_all, opened
from tests.store.builders import make_finding
from tppo_news.extract import find_next_pages
from tppo_news.settings import Settings
from tppo_news.store import Store

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PAGES = 3
FEED = "/rss"


class PagedSites(Site):
    """Sites with a feed of articles, every second one of three pages; `etag` tells what each page says."""

    def __init__(self, sites: int, articles: int) -> None:
        super().__init__()
        self.hosts = [f"situs{number}.test" for number in range(sites)]
        self.articles = articles
        self.corrected: set[int] = set()
        for host in self.hosts:
            paths = [self.paths_of(number)[0] for number in range(articles)]
            self.routes[f"{host}{FEED}"] = feed(paths, f"http://{host}", etag='"umpan"')
        for number in range(articles):
            self._write(number)

    def paths_of(self, number: int) -> list[str]:
        """The article's pages."""
        first = f"/berita/{number}/judul-berita-contoh"
        return [first, *(f"{first}?page={page}" for page in range(2, PAGES + 1))] if number % 2 else [first]

    def correct(self, number: int) -> None:
        """Put a correction on the article's last page, and nothing anywhere else."""
        self.corrected.add(number)
        self._write(number)

    def _write(self, number: int) -> None:
        paths = self.paths_of(number)
        links = "".join(f'<a href="{path}">{page}</a>' for page, path in enumerate(paths, start=1)) * (len(paths) > 1)
        for page, path in enumerate(paths, start=1):
            ralat = "Ralat: tersangka TPPO dua orang. " if number in self.corrected and page == len(paths) else ""
            text = f"<title>Contoh {number}</title><p>{ralat}Polisi menangkap tersangka TPPO.</p>"
            body = f'<html>{text}<div class="paging">{links}</div></html>'.encode()
            headers = {"content-type": "text/html", "etag": f'"{number}-{page}-{bool(ralat)}"'}
            self.routes[path] = Answer(body, 200, headers)

    def taken(self) -> tuple[Counter[tuple[str, str]], int]:
        """How often each address was asked since the last time, feeds and robots.txt aside, and how many answers were 304."""
        asked = [one for one in self.asked if one.path not in (FEED, "/robots.txt")]
        self.asked.clear()
        return Counter((one.host, one.path) for one in asked), sum(map(self._is_unchanged, asked))

    def _is_unchanged(self, one: Asked) -> bool:
        answer = self.routes[one.path]
        return isinstance(answer, Answer) and one.headers.get("if-none-match") == answer.headers["etag"]


def prove_parts(*, full: bool) -> Section:
    """An hour later nothing changed; a day later half of the long articles end with a correction."""
    sites, articles = (100, 40) if full else (10, 12)
    moment = [START]

    def now() -> datetime:
        return moment[0]

    with tempfile.TemporaryDirectory() as folder, PagedSites(sites, articles) as server:
        settings = Settings(
            kind="sample",
            store_path=Path(folder) / "sample.db",
            host_map=dict.fromkeys(server.hosts, server.address),
            pace_scale=0.0,
            min_poll_seconds=0.0,
        )
        publishers = [publisher(domain=host, name=host, feeds=(f"http://{host}{FEED}",)) for host in server.hosts]
        with opened(settings, publishers, now) as store:
            crawl_all(store, settings, publishers, now, next_pages=find_next_pages)
            _analyse(store)
            server.taken()
            moment[0] += timedelta(hours=1)
            crawl_all(store, settings, publishers, now, next_pages=find_next_pages)
            unchanged, answers_304 = server.taken()
            for number in range(1, articles, 4):
                server.correct(number)
            moment[0] += timedelta(days=1)
            crawl_all(store, settings, publishers, now, next_pages=find_next_pages)
            read = {entry.url for entry in store.findings.fetched_entries()}
    wanted = {f"http://{host}{server.paths_of(n)[0]}" for host in server.hosts for n in server.corrected}
    first_and_last = {
        (host, path) for host in server.hosts for n in range(articles) for path in server.paths_of(n)[::2]
    }
    extra = sum(unchanged.values()) - len(first_and_last & unchanged.keys())
    return Section(
        "Articles of several pages",
        f"{sites} sites, {articles} articles each, half of them of {PAGES} pages; an hour later nothing has changed, a day later"
        " every second of these ends with a correction that stands on its last page alone.",
        (
            Claim(
                "first and last pages asked where nothing changed, each once",
                f"{len(unchanged)} of {len(first_and_last)}, {answers_304} answered by 304",
                unchanged.keys() == first_and_last and answers_304 == len(first_and_last),
            ),
            Claim("other questions", f"{extra}", extra == 0),
            Claim("corrections read", f"{len(read & wanted)} of {len(wanted)}", wanted <= read and len(wanted) > 0),
            Claim("unchanged articles read again", f"{len(read - wanted)}", not read - wanted),
        ),
    )


def _analyse(store: Store) -> None:
    batch = [(entry, make_finding(entry.url, publisher=entry.publisher)) for entry in store.findings.fetched_entries()]
    store.findings.save_findings(batch)
