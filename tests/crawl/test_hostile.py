"""Answers that mean harm, over real sockets: each is a counted outcome, its cost is bounded, and it stops no other site."""

import random
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler

import httpcore
import pytest

from tests.crawl.conftest import HOST, Crawling, publisher
from tests.crawl.site import Answer, Asked, Site, article, feed, html, xml
from tppo_news.crawl import crawl_publisher
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError, StoreError
from tppo_news.records import CrawlCounts, Entry, Validators

URL = "http://kabar.test/a"
MAPPED = publisher(feeds=(), sitemaps=("http://kabar.test/sitemap.xml",))
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
Play = Callable[[BaseHTTPRequestHandler], None]


def fault(crawling: Crawling, url: str = URL) -> str:
    with crawling.fetcher() as fetcher, pytest.raises(FetchError) as caught:
        fetcher.fetch(url, publisher(), "page")
    return caught.value.reason


def raw(data: bytes) -> Answer:
    """These bytes, and the connection is closed."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)

    return Answer(play=play)


def repeated(head: bytes, piece: bytes, seconds: float = 5.0) -> Answer:
    """These bytes, then a piece again and again until the client hangs up."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        ends = time.monotonic() + seconds
        handler.wfile.write(head)
        while time.monotonic() < ends:
            handler.wfile.write(piece)

    return Answer(play=play)


# --- one answer ----------------------------------------------------------------------------------------------------------


def test_a_reset_in_the_middle_of_a_body(crawling: Crawling, site: Site) -> None:
    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(HEAD + b"Content-Length: 100000\r\n\r\n" + b"x" * 1_000)
        handler.wfile.flush()
        time.sleep(0.05)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        handler.connection.close()

    site.routes["/a"] = Answer(play=play)
    assert fault(crawling) in ("connection", "protocol")


@pytest.mark.parametrize(
    "body",
    [
        b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n5\r\nabc",
        b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc\r\n",
        b"Transfer-Encoding: gzip, identity\r\n\r\nabc",
        b"Content-Length: -1\r\n\r\nabc",
        b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"Content-Length: three\r\n\r\nabc",
        b"X-Odd\x00Name: 1\r\n\r\nabc",
        b"X-Folded\r\n folded: 1\r\n\r\nabc",
        b"".join(b"X-%d: %s\r\n" % (n, b"a" * 50) for n in range(20_000)) + b"\r\nabc",
        b"Set-Cookie: " + b"a" * 1_000_000 + b"\r\n\r\nabc",
    ],
)
def test_a_head_or_chunks_that_are_no_http(crawling: Crawling, site: Site, body: bytes) -> None:
    site.routes["/a"] = raw(HEAD + body)
    assert fault(crawling) in ("protocol", "connection")


def test_a_body_of_200_megabytes_is_left_after_the_limit(crawling: Crawling, site: Site) -> None:
    sent = 0

    def play(handler: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        handler.wfile.write(HEAD + b"\r\n")
        for _ in range(200):
            handler.wfile.write(b"x" * 1_000_000)
            sent += 1

    site.routes["/a"] = Answer(play=play)
    assert fault(crawling) == "too_large"
    assert sent < 50


def test_200_megabytes_that_are_announced_are_not_read(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = raw(HEAD + b"Content-Length: 200000000\r\n\r\n")
    assert fault(crawling) == "too_large"


@pytest.mark.parametrize("piece", [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"])
def test_an_endless_promise_of_an_answer(crawling: Crawling, site: Site, piece: bytes) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 0.3
    crawling.timer = Timer()
    site.routes["/a"] = repeated(b"", piece)
    assert fault(crawling) == "timeout"


def test_an_error_page_without_end_is_read_no_further_than_it_must_be(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = repeated(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", b"x" * 10_000)
    with crawling.fetcher() as fetcher:
        page = fetcher.fetch(URL, publisher(), "page")
    assert page.status_code == 404
    assert len(page.content) <= 65_536


@pytest.mark.parametrize("etag", ['"\xe9"', '"' + "x" * 5_000 + '"'])
def test_a_validator_that_no_request_can_carry_is_not_sent_back(crawling: Crawling, site: Site, etag: str) -> None:
    site.routes["/a"] = article()
    with crawling.fetcher() as fetcher:
        page = fetcher.fetch(
            URL, publisher(), "page", Validators(etag=etag, last_modified="Sun, 01 Mar 2026 08:00:00 GMT")
        )
    assert page.status_code == 200
    assert "if-none-match" not in site.asked[-1].headers
    assert "if-modified-since" in site.asked[-1].headers


def test_endless_redirects_to_ever_new_addresses_end(crawling: Crawling, site: Site) -> None:
    def onward(asked: Asked) -> Answer:
        site.asked.append(asked)
        return (
            Answer(status=302, headers={"location": f"{asked.path}x"})
            if asked.path != "/robots.txt"
            else Answer(status=404)
        )

    site.answer = onward  # type: ignore[method-assign]
    assert fault(crawling) == "too_many_redirects"
    assert len(site.paths()) == 6


def test_a_robots_that_never_ends_keeps_us_out_and_holds_nobody_up(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 0.3
    crawling.timer = Timer()

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        for _ in range(40):
            handler.wfile.write(b"#")
            time.sleep(0.05)

    site.routes["/robots.txt"] = Answer(play=play)
    site.routes["/a"] = article()
    assert fault(crawling) == "robots_unavailable"
    assert site.paths() == []


def test_a_name_that_moves_inside_between_two_requests_is_not_followed(
    crawling: Crawling, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: a public address for robots.txt, then a private one. The public one is played by the sample site."""
    answers = {0: "93.184.216.34"}
    asked: list[str] = []
    connected: list[str] = []
    connect = httpcore.SyncBackend.connect_tcp

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        return [answers.get(len(asked) - 1, "127.0.0.1")]

    def leading(self: httpcore.SyncBackend, host: str, port: int, *rest: object) -> httpcore.NetworkStream:
        connected.append(host)
        here, _, there = site.address.partition(":")
        return connect(self, here, int(there), *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", leading)
    site.routes["/robots.txt"] = Answer(status=404, headers={"connection": "close"})
    site.routes["/a"] = article()
    crawling.settings_changes["host_map"] = {}
    crawling.resolver = resolver
    assert fault(crawling) == "private_address"
    assert connected == ["93.184.216.34"]
    assert site.paths() == []


# --- feeds and sitemaps --------------------------------------------------------------------------------------------------


def test_a_feed_of_100_000_items_is_read_to_its_limit(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed([f"/2026/03/01/{number}/judul" for number in range(100_000)])
    crawling.settings_changes["max_entries_per_publisher"] = 1
    assert crawling.crawl().entries_new == 2_000


def test_a_feed_of_nothing_but_open_tags_is_left_soon(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = xml('<rss version="2.0"><channel>' + "<b>" * 500_000)
    began = time.process_time()
    assert crawling.crawl().entries_new == 0
    assert time.process_time() - began < 15.0


@pytest.mark.parametrize("place", [b"<title>Kabar", b"<item>", b"</item>", b"<link>", b"<?xml"])
def test_nul_bytes_in_a_feed_are_a_counted_fault_or_cost_an_item(crawling: Crawling, site: Site, place: bytes) -> None:
    good = feed(["/2026/03/01/a", "/2026/03/01/b"])
    site.routes["/rss"] = Answer(good.body.replace(place, place + b"\0\0\0"), 200, good.headers)
    counts = crawling.crawl()
    assert counts.listings_failed or {"http://kabar.test/2026/03/01/a"} <= set(crawling.ledger.entries)


ENTITY = '<!DOCTYPE r [<!ENTITY a SYSTEM "http://kabar.test/rahasia"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "start", [ENTITY, f"<!--{' ' * 200_000}-->{ENTITY}", '<!DOCTYPE r SYSTEM "http://kabar.test/rahasia">']
)
def test_entities_and_foreign_document_types_are_never_asked_for(crawling: Crawling, site: Site, start: str) -> None:
    site.routes["/rss"] = xml(
        f'<?xml version="1.0"?>{start}<rss version="2.0"><channel><title>&b;</title></channel></rss>'
    )
    site.routes["/sitemap.xml"] = xml(f'<?xml version="1.0"?>{start}<urlset><url><loc>&b;</loc></url></urlset>')
    both = publisher(sitemaps=MAPPED.sitemaps)
    counts = crawling.crawl(both)
    assert set(site.paths()) == {"/rss", "/sitemap.xml"}
    assert counts.entries_new == 0
    assert counts.listings_failed == (0 if "SYSTEM" in start and "ENTITY" not in start else 2)


@pytest.mark.parametrize("tag", ["<urlset>", "<sitemapindex>", "<x/>"])
def test_a_sitemap_of_nothing_but_tags_is_a_fault_or_empty(crawling: Crawling, site: Site, tag: str) -> None:
    site.routes["/sitemap.xml"] = xml("<urlset>" + tag * 500_000)
    assert crawling.crawl(MAPPED).entries_new == 0
    assert site.paths() == ["/sitemap.xml"]


def test_an_index_that_names_ever_new_indexes_ends(crawling: Crawling, site: Site) -> None:
    def onward(asked: Asked) -> Answer:
        site.asked.append(asked)
        children = "".join(
            f"<sitemap><loc>http://kabar.test{asked.path.removesuffix('.xml')}-{n}.xml</loc></sitemap>"
            for n in range(60)
        )
        return xml(f"<sitemapindex>{children}</sitemapindex>") if asked.path != "/robots.txt" else Answer(status=404)

    site.answer = onward  # type: ignore[method-assign]
    crawling.crawl(MAPPED)
    assert len(site.paths()) == len(set(site.paths())) == 101


def test_what_a_visit_left_of_a_long_index_is_opened_by_the_next(crawling: Crawling, site: Site) -> None:
    def named(paths: list[str]) -> Answer:
        day = "<lastmod>2026-03-01</lastmod>"
        children = "".join(f"<sitemap><loc>http://kabar.test{path}</loc>{day}</sitemap>" for path in paths)
        return xml(f"<sitemapindex>{children}</sitemapindex>")

    parts = [f"/bagian{number}.xml" for number in range(4)]
    leaves = {part: [f"/daun{part[7]}x{number}.xml" for number in range(40)] for part in parts}
    site.routes["/sitemap.xml"] = named(parts)
    site.routes.update({part: named(paths) for part, paths in leaves.items()})
    for path in (path for paths in leaves.values() for path in paths):
        site.routes[path] = xml(f"<urlset><url><loc>http://kabar.test/berita{path}/a</loc></url></urlset>")
    for _ in range(3):
        crawling.crawl(MAPPED)
        crawling.later(minutes=1)
    assert {path for path in site.paths() if path.startswith("/daun")} == {
        p for paths in leaves.values() for p in paths
    }


def test_a_calendar_without_end_is_asked_for_the_windows_days_alone(crawling: Crawling, site: Site) -> None:
    """Every day, past and to come, has pages without end, each with new articles and links to further days."""

    def calendar(asked: Asked) -> Answer:
        site.asked.append(asked)
        if asked.path == "/robots.txt":
            return Answer(status=404)
        links = "".join(f"<a href='{asked.path}/judul-berita-nomor-{n}'>Judul</a>" for n in range(3))
        days = "".join(f"<a href='/indeks/{year}-01-01?hal=1'>{year}</a>" for year in range(1900, 2100))
        return html(links + days)

    site.answer = calendar  # type: ignore[method-assign]
    crawling.settings_changes.update(window_days=2, max_entries_per_publisher=1)
    crawling.crawl(publisher(feeds=(), listings=("http://kabar.test/indeks/{date}?hal={page}",)))
    asked = {path.partition("?")[0] for path in site.paths()}
    assert asked == {f"/indeks/2026-{day}" for day in ("03-02", "03-01", "02-28")}
    assert len(site.paths()) <= 3 * 20


# --- the others go on ----------------------------------------------------------------------------------------------------


def crawl_beside(crawling: Crawling, site: Site, bad: Answer) -> tuple[CrawlCounts, float]:
    """A good site's crawl beside one whose every address answers so; its counts and the seconds that both took."""
    site.routes["buruk.test/rss"] = bad
    site.routes["baik.test/rss"] = feed([f"/2026/03/01/{n}" for n in range(5)], "http://baik.test")
    site.routes.update({f"/2026/03/01/{n}": article() for n in range(5)})
    crawling.timer = Timer()
    crawling.settings_changes.update(
        host_map=dict.fromkeys(("baik.test", "buruk.test"), site.address),
        request_timeout_seconds=2.0,
        retry_wait_seconds=0.0,
    )
    began = time.monotonic()

    with crawling.fetcher() as fetcher, ThreadPoolExecutor(2) as pool:

        def crawl(host: str) -> CrawlCounts:
            return crawl_publisher(
                publisher(domain=host, feeds=(f"http://{host}/rss",)),
                state=crawling.ledger,
                ledger=crawling.ledger,
                fetcher=fetcher,
                settings=crawling.settings,
                now=lambda: crawling.now,
            )

        worse, better = pool.map(crawl, ("buruk.test", "baik.test"))
    assert worse.listings_failed == 1
    return better, time.monotonic() - began


@pytest.mark.parametrize(
    "bad",
    [
        Answer(play=lambda _handler: time.sleep(4.0)),
        repeated(HEAD + b"\r\n", b"x" * 10_000),
        repeated(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        raw(b""),
        raw(b"\x16\x03\x01\x02\x00" * 100),
    ],
)
def test_a_site_that_hangs_drips_or_babbles_holds_no_other_up(crawling: Crawling, site: Site, bad: Answer) -> None:
    counts, seconds = crawl_beside(crawling, site, bad)
    assert (counts.pages_fetched, counts.error) == (5, None)
    assert seconds < 20.0


def test_a_ledger_that_cannot_be_written_ends_this_crawl_with_a_store_error_and_loses_nothing(
    crawling: Crawling, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk or a locked store: what was saved before stays, and the next run takes up the rest."""
    site.routes["/rss"] = feed([f"/2026/03/01/{n}" for n in range(4)])
    site.routes.update({f"/2026/03/01/{n}": article() for n in range(4)})
    save, saved = crawling.ledger.save_pages, 0

    def full(entry: Entry, *rest: object, **named: object) -> None:
        nonlocal saved
        saved += 1
        if saved == 3:
            raise StoreError("the disk is full")
        save(entry, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(crawling.ledger, "save_pages", full)
    with pytest.raises(StoreError, match="disk is full"):
        crawling.crawl()
    assert sum(outcome == ("fetched",) for outcome in crawling.ledger.outcomes.values()) == 2
    crawling.crawl()
    assert set(crawling.ledger.outcomes.values()) == {("fetched",)}


# --- whatever comes ------------------------------------------------------------------------------------------------------

PARTS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"&#x110000;", b"http://[::1", b"//", b"http://kabar.test:99999/", b"9999-99-99", b"%zz",
    b"\r\n", b"<![CDATA[", b"]]>", b"<!--", b"&", b"\xed\xa0\x80", b"nan", b"javascript:",
    b"+99:99", b"http://xn--a/", b"<base href=",
)  # fmt: skip
BODIES = {
    "/robots.txt": b"User-agent: *\nCrawl-delay: 0.01\nRequest-rate: 1/1\nDisallow: /x\nSitemap: http://kabar.test/s.xml\n",
    "/rss": feed(["/2026/03/01/a-b-c-d", "/2026/03/01/c"]).body,
    "/s.xml": b"<urlset><url><loc>http://kabar.test/2026/03/01/x-y-z-w</loc><lastmod>2026-03-01</lastmod></url></urlset>",
    "/i.xml": b"<sitemapindex><sitemap><loc>http://kabar.test/s.xml</loc><lastmod>2026-03-02T01:00:00Z</lastmod></sitemap></sitemapindex>",
}
PAGE = (
    b"<html><head><title>TPPO</title><link rel=canonical href='/2026/03/01/z'><meta name=robots content=noindex></head>"
    b"<a href='/2026/03/01/judul-berita-panjang-sekali'>Judul</a><time datetime='2026-03-01'>x</time><p>TPPO &amp; &#65;</p></html>"
)
HEADERS = (
    b"Content-Type: text/html; charset=utf-16", b"Content-Type: application/xml; charset=rot13", b"Content-Type: text/xml",
    b"Content-Type: text/html; charset=undefined", b"Content-Type: text/html", b"Content-Type: \xff", b"ETag: \xff",
    b"Content-Encoding: br",
    b"Location: http://[", b"Location: /b", b"Location: http://kabar.test:x/", b"Retry-After: " + b"9" * 400,
    b"X-Robots-Tag: :,:\xff",
    b"Last-Modified: \xe9", b"Transfer-Encoding: chunked", b"Content-Length: 10",
)  # fmt: skip
STATUSES = (b"200 OK",) * 12 + (b"301 x", b"304 x", b"404 x", b"429 x", b"503 x", b"204 x", b"999 x", b"100 x", b"20 x")


class Chaos:
    """Answers with something like what was asked for, changed at random."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def __call__(self, asked: Asked) -> Answer:
        body = self._changed(BODIES.get(asked.path, PAGE))
        headers = [self.dice.choice(HEADERS) for _ in range(self.dice.randrange(3))]
        head = b"\r\n".join([b"HTTP/1.1 " + self.dice.choice(STATUSES), *headers, b"Connection: close\r\n\r\n"])
        return raw(head + body if self.dice.random() < 0.9 else self._changed(head + body))

    def _changed(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.dice.choice((0, 0, 1, 3, 10))):
            place = self.dice.randrange(len(changed) + 1)
            part = self.dice.choice((self.dice.choice(PARTS), self.dice.randbytes(2), data[place : place + 300]))
            changed[place : place + self.dice.choice((0, 1, 8))] = part
        return bytes(changed)


@pytest.mark.parametrize("seed", range(30))
def test_whatever_a_site_answers_is_an_outcome(crawling: Crawling, site: Site, seed: int) -> None:
    site.answer = Chaos(seed)  # type: ignore[method-assign]
    crawling.settings_changes.update(request_timeout_seconds=1.0, window_days=2, retry_wait_seconds=0.0)
    everything = publisher(
        sitemaps=("http://kabar.test/s.xml", "http://kabar.test/i.xml"),
        listings=("http://kabar.test/tag/{page}", "http://kabar.test/d/{date}"),
    )
    for _ in range(3):
        counts = crawling.crawl(everything)
        assert counts.publisher == HOST
        crawling.later(hours=2)
    assert set(crawling.ledger.outcomes) == set(crawling.ledger.entries)
