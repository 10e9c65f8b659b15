"""Politeness, conditional requests, memory and kills of the crawler."""

import multiprocessing
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path

from protego import Protego

from tests.e2e.conftest import SampleRun, World
from tests.e2e.test_killed import kill_runs
from tests.proofs.claims import Claim, Section
from tests.proofs.sites import DELAY, SCALE, ManySites, crawl_all, host_name, opened, robots_of
from tests.store.builders import make_finding
from tppo_news.monitoring import run_monitor
from tppo_news.newsroom import NewsroomServer, load_newsroom
from tppo_news.store import Store

TOKEN = "tppo-news"
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TOLERANCE = 0.95
"""A server sees a request begin a little before or after the client sent it."""


def prove_politeness(*, full: bool) -> Section:
    """200 sites; every request of the server's log is judged."""
    sites = 200
    articles = 650 if full else 25
    with tempfile.TemporaryDirectory() as folder, ManySites(sites, articles) as server:
        settings = server.settings(Path(folder), server.address)
        with opened(settings, server.publishers, lambda: START) as store:
            crawl_all(store, settings, server.publishers, lambda: START)
            stored = int(store.report.stats().rows["entries"])
            waiting = sum(len(store.crawl.due_entries(host_name(number), START)) for number in range(sites))
    requests = forbidden = early = 0
    asked_twice = missed = 0
    for number in range(sites):
        rules = Protego.parse(robots_of(number))
        rate = rules.request_rate(TOKEN)
        by_rate = rate.seconds / rate.requests if rate else 0.0
        delay = SCALE * max(DELAY, rules.crawl_delay(TOKEN) or 0.0, by_rate)
        host = host_name(number)
        spans = sorted(server.spans[host])
        paths = [path for _, _, path in spans if path != "/robots.txt"]
        allowed = {path for path in paths if rules.can_fetch(f"http://{host}{path}", TOKEN)}
        wanted = {f"/berita/{n}/x" for n in range(articles)}
        requests += len(spans)
        forbidden += sum(path not in allowed for path in paths)
        asked_twice += len(paths) - len(set(paths))
        missed += sum(rules.can_fetch(f"http://{host}{path}", TOKEN) and path not in paths for path in wanted)
        early += sum(later[0] - before[1] < delay * TOLERANCE for before, later in pairwise(spans))
    return Section(
        "Politeness",
        f"{sites} sites with six kinds of robots.txt (rules, Crawl-delay, Request-rate), {articles} articles each, crawled side"
        f" by side into a store; delay {DELAY * SCALE:.2f} s (scaled), answers after up to 5 ms. The server's own log is judged,"
        " robots.txt by protego.",
        (
            Claim("requests judged", f"{requests:,}", requests >= (100_000 if full else 4_000)),
            Claim("forbidden by robots.txt", f"{forbidden}", forbidden == 0),
            Claim("sooner than the delay", f"{early}", early == 0),
            Claim("at once to one site", f"{server.together} at most", server.together == 1),
            Claim("asked twice", f"{asked_twice}", asked_twice == 0),
            Claim("allowed and not asked", f"{missed}", missed == 0),
            Claim(
                "entries of all sites listed, none left waiting",
                f"{stored:,}",
                stored == sites * articles and not waiting,
            ),
        ),
    )


def prove_conditional(*, full: bool) -> Section:
    """Unchanged feeds and articles, asked again at once and after an hour."""
    sites, articles = (100, 100) if full else (20, 40)
    moment = [START]

    def now() -> datetime:
        return moment[0]

    with tempfile.TemporaryDirectory() as folder, ManySites(sites, articles, pauses=False) as server:
        settings = server.settings(Path(folder), server.address, scale=0.0)
        with opened(settings, server.publishers, now) as store:
            crawl_all(store, settings, server.publishers, now)
            kept = _store_fetched(store)
            server.answers_304 = 0
            server.spans.clear()
            moment[0] += timedelta(minutes=30)
            crawl_all(store, settings, server.publishers, now)
            at_once = [path for spans in server.spans.values() for _, _, path in spans]
            feeds_304 = server.answers_304
            server.answers_304 = 0
            server.spans.clear()
            moment[0] += timedelta(hours=1)
            crawl_all(store, settings, server.publishers, now)
            again = [path for spans in server.spans.values() for _, _, path in spans if path.startswith("/berita")]
            articles_304 = server.answers_304 - sum(
                path == "/rss" for spans in server.spans.values() for _, _, path in spans
            )
    saved = kept - len(again) + articles_304
    return Section(
        "Asking for what has not changed",
        f"{sites} sites, {articles} articles each; half an hour and an hour and a half later nothing has changed.",
        (
            Claim(
                "articles asked half an hour later", f"{len(at_once) - at_once.count('/rss')}", set(at_once) == {"/rss"}
            ),
            Claim("feeds answered by 304", f"{feeds_304} of {sites}", feeds_304 == sites),
            Claim(
                "stored articles whose revisit was a 304 or not asked (at least 95 %)",
                f"{saved} of {kept}, {len(again)} asked",
                len(again) > 0 and saved >= 0.95 * kept,
            ),
        ),
    )


def _store_fetched(store: Store) -> int:
    """Make an article of everything fetched; how many there are."""
    batch = [(entry, make_finding(entry.url, publisher=entry.publisher)) for entry in store.findings.fetched_entries()]
    store.findings.save_findings(batch)
    return len(batch)


def prove_memory(*, full: bool) -> Section:
    """Round after round over the same sites, the server in another process."""
    rounds, sites, articles = (12, 100, 100) if full else (8, 20, 50)
    sizes = []
    with _served_apart(sites, articles) as (server, address):
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                settings = server.settings(Path(folder), address, scale=0.0)
                with opened(settings, server.publishers, lambda: START) as store:
                    crawl_all(store, settings, server.publishers, lambda: START)
            sizes.append(_resident_megabytes())
    growth = sizes[-1] - sizes[len(sizes) // 2]
    return Section(
        "Memory",
        f"{rounds} rounds of {sites} sites with {articles} articles each, every round with a store of its own;"
        " resident memory of the crawling process after each round.",
        (
            Claim(
                "growth over the second half of the rounds (at most 3 %)",
                f"{growth:+.1f} MB of {sizes[-1]:.0f} MB ({', '.join(f'{size:.0f}' for size in sizes)})",
                growth <= 0.03 * sizes[-1],
            ),
        ),
    )


def _resident_megabytes() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


@contextmanager
def _served_apart(sites: int, articles: int) -> Iterator[tuple[ManySites, str]]:
    """The sites served by a process of their own; the object here only names them."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, sites, articles))
    process.start()
    try:
        with ManySites(sites, 1) as names:
            names.articles = articles
            yield names, str(here.recv())
    finally:
        here.send("end")
        process.join()


def _serve(pipe: Connection, sites: int, articles: int) -> None:
    with ManySites(sites, articles, pauses=False, remember=False) as server:
        pipe.send(server.address)
        pipe.recv()


def prove_kills(*, full: bool) -> Section:
    """SIGKILL at random moments of whole runs over the newsroom."""
    kills = 200 if full else 20
    newsroom = load_newsroom()
    with tempfile.TemporaryDirectory() as folder, NewsroomServer(newsroom) as server:
        world = World(newsroom, server)
        settings = world.settings(Path(folder) / "sample.db")
        undisturbed = SampleRun(world, settings, run_monitor(settings))
        outcome = kill_runs(undisturbed, Path(folder), kills)
    return Section(
        "Kills",
        "Whole runs (crawl, analyse, store) over the embedded newsroom, killed at random moments again and again until one comes"
        " through; each store is then compared with that of an undisturbed run.",
        (
            Claim("SIGKILLs", f"{outcome.kills}, stores compared: {outcome.stores}", outcome.kills >= kills),
            Claim("rows lost, doubled or different", f"{len(outcome.differences)}", not outcome.differences),
        ),
    )
