"""How a run ends before its time, as a process of its own: asked to stop, killed, beside another, with a store that fails."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.crawl.conftest import START
from tests.crawl.site import Answer, Site, article, feed
from tests.store.tables import read
from tppo_news.errors import StoreError
from tppo_news.monitoring import Run, crawl_one, crawl_side_by_side, open_run
from tppo_news.records import CrawlCounts, Publisher
from tppo_news.settings import Settings
from tppo_news.store import open_store

TABLE = """
[[publisher]]
name = "{name}"
domain = "{name}.test"
scope = "regional"
time_zone = "Asia/Jakarta"
status = "sample"
evidence = "made for a test"
feeds = ["http://{name}.test/rss"]
"""
PATHS = [f"/berita/{number}" for number in range(3)]


def a_run(folder: Path, site: Site, names: tuple[str, ...] = ("kabar",)) -> Settings:
    """The settings of a run over these sites, each with three articles."""
    (folder / "publishers.toml").write_text("".join(TABLE.format(name=name) for name in names), encoding="utf-8")
    for name in names:
        site.routes[f"{name}.test/rss"] = feed(PATHS, f"http://{name}.test")
    for path in PATHS:
        site.routes.setdefault(path, article())
    return Settings(
        kind="sample",
        store_path=folder / "sample.db",
        publishers_path=folder / "publishers.toml",
        host_map={f"{name}.test": site.address for name in names},
        pace_scale=0.0,
    )


@contextmanager
def running(settings: Settings) -> Iterator[subprocess.Popen[str]]:
    """`tppo-news crawl` with these settings."""
    given = {
        "TPPO_KIND": "sample",
        "TPPO_HOST_MAP": json.dumps(settings.host_map),
        "TPPO_PACE_SCALE": "0",
        "TPPO_STORE_PATH": str(settings.store_path),
        "TPPO_PUBLISHERS_PATH": str(settings.publishers_path),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "tppo_news", "crawl"],
        env={**os.environ, **given},
        cwd=settings.store_path.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


class Held:
    """An article that is answered only when the test lets it go."""

    def __init__(self) -> None:
        self.asked, self.go = threading.Event(), threading.Event()
        self.answer = Answer(play=self._play)

    def _play(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.set()
        self.go.wait(30)
        body = article().body
        handler.wfile.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )


def test_a_run_that_is_asked_to_stop_finishes_the_request_in_flight_and_saves_it(tmp_path: Path, site: Site) -> None:
    held = Held()
    site.routes[PATHS[1]] = held.answer
    settings = a_run(tmp_path, site)
    with running(settings) as process:
        assert held.asked.wait(30)
        process.send_signal(signal.SIGTERM)
        threading.Timer(0.5, held.go.set).start()
        told = process.communicate(timeout=60)[0]
    assert process.returncode not in (0, -signal.SIGTERM)
    assert "Traceback" not in told
    rows = read(settings.store_path, "SELECT url, pending_reason FROM entries ORDER BY url")
    reasons = ["fetched", "fetched", "listed"]
    assert rows == [(f"http://kabar.test{path}", reason) for path, reason in zip(PATHS, reasons, strict=True)]
    assert site.paths() == ["/rss", *PATHS[:2]]
    asked = read(settings.store_path, "SELECT url FROM requests WHERE decision = 'fetched' ORDER BY decided_at, rowid")
    assert [url.removeprefix("http://kabar.test") for (url,) in asked] == ["/robots.txt", "/rss", *PATHS[:2]]


def test_a_killed_run_loses_the_request_in_flight_and_no_more(tmp_path: Path, site: Site) -> None:
    held = Held()
    site.routes[PATHS[1]] = held.answer
    settings = a_run(tmp_path, site)
    with running(settings) as process:
        assert held.asked.wait(30)
        process.kill()
        process.communicate(timeout=60)
    held.go.set()
    rows = read(settings.store_path, "SELECT pending_reason FROM entries ORDER BY url")
    assert rows == [("fetched",), ("listed",), ("listed",)]
    asked = read(settings.store_path, "SELECT url FROM requests ORDER BY decided_at, rowid")
    assert [url.removeprefix("http://kabar.test") for (url,) in asked] == ["/robots.txt", "/rss", PATHS[0]]


def test_a_second_crawler_is_refused_with_the_firsts_pid_and_start_time(tmp_path: Path, site: Site) -> None:
    settings = a_run(tmp_path, site)
    started = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    with open_store(settings.store_path, "sample", clock=lambda: started), running(settings) as process:
        told = process.communicate(timeout=60)[0]
    assert process.returncode not in (0, None)
    assert f"another run holds this store (pid {os.getpid()}, started 2026-03-02T08:00:00" in " ".join(told.split())
    assert "Traceback" not in told
    assert site.asked == []


def test_a_publisher_whose_store_fails_is_a_row_and_the_others_go_on(tmp_path: Path, site: Site) -> None:
    """A full disk, or a store that another program holds for too long."""
    names = ("baik", "buruk", "lain")
    settings = a_run(tmp_path, site, names)

    def crawl(run: Run, publisher: Publisher) -> CrawlCounts:
        if publisher.name == "buruk":
            raise StoreError(f"{run.store.path}: the disk is full")
        return crawl_one(run, publisher)

    with open_run(settings, lambda: START) as run:
        counts = crawl_side_by_side(run, run.publishers, partial(crawl, run))
    assert [(count.publisher, count.pages_fetched) for count in counts] == [
        ("baik.test", 3),
        ("buruk.test", 0),
        ("lain.test", 3),
    ]
    assert [bool(count.error and "disk is full" in count.error) for count in counts] == [False, True, False]
