"""Asking an address: limits, redirects, what the ledger keeps. The malicious servers are here."""

import gzip
import time
import zlib
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard

from tests.crawl.conftest import Crawling, publisher
from tests.crawl.site import Answer, Site, article, html
from tppo_news.crawl.asking.fetch import retry_after_seconds
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError
from tppo_news.records import Page, Validators

URL = "http://kabar.test/a"


def fetch(crawling: Crawling, url: str = URL, validators: Validators | None = None) -> Page:
    with crawling.fetcher() as fetcher:
        return fetcher.fetch(url, publisher(), "page", validators)


def fault(crawling: Crawling, url: str = URL) -> str:
    with pytest.raises(FetchError) as caught:
        fetch(crawling, url)
    return caught.value.reason


def test_a_page_carries_what_was_asked_and_answered(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = html("isi", etag='"1"')
    page = fetch(crawling)
    assert (page.requested_url, page.final_url, page.status_code, page.content) == (URL, URL, 200, b"isi")
    assert page.headers["etag"] == '"1"'
    assert page.fetched_at == crawling.now


def test_the_user_agent_names_the_project(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = article()
    fetch(crawling)
    assert {asked.headers["user-agent"].partition("/")[0] for asked in site.asked} == {"tppo-news"}


def test_every_request_is_a_row_of_the_ledger(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(status=301, headers={"location": "/b"})
    site.routes["/b"] = article()
    fetch(crawling)
    rows = [(row.url.rpartition("/")[2], row.decision, row.status_code, row.rule) for row in crawling.ledger.requests]
    assert rows == [
        ("robots.txt", "fetched", 404, "robots.txt itself"),
        ("a", "fetched", 301, "robots.txt allows"),
        ("b", "fetched", 200, "robots.txt allows"),
    ]


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress), ("zstd", zstandard.compress)],
)
def test_packed_pages_are_unpacked(crawling: Crawling, site: Site, encoding: str, pack: object) -> None:
    text = b"Kantor Imigrasi " * 5_000
    site.routes["/a"] = Answer(pack(text), 200, {"content-type": "text/html", "content-encoding": encoding})  # type: ignore[operator]
    assert fetch(crawling).content == text


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("br", brotli.compress), ("zstd", zstandard.compress)]
)
def test_a_decompression_bomb_is_cut_short(crawling: Crawling, site: Site, encoding: str, pack: object) -> None:
    crawling.settings_changes["max_page_bytes"] = 200_000_000
    bomb = pack(b"\0" * 60_000_000)  # type: ignore[operator]
    site.routes["/a"] = Answer(bomb, 200, {"content-type": "text/html", "content-encoding": encoding})
    assert fault(crawling) == "bomb"


def test_an_encoding_that_was_not_asked_for_is_refused(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(b"(\xb5/\xfd", 200, {"content-type": "text/html", "content-encoding": "compress"})
    assert fault(crawling) == "content_encoding"


def test_a_broken_packed_body_is_a_failure(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(b"not gzip at all", 200, {"content-type": "text/html", "content-encoding": "gzip"})
    assert fault(crawling) == "bad_body"


def test_an_announced_size_over_the_limit_is_not_read(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["max_page_bytes"] = 1_000
    site.routes["/a"] = html("x" * 2_000)
    assert fault(crawling) == "too_large"


def test_an_endless_body_ends_at_the_limit(crawling: Crawling, site: Site) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 10_000)

    crawling.settings_changes["max_page_bytes"] = 100_000
    site.routes["/a"] = Answer(play=endless)
    assert fault(crawling) == "too_large"


def drip_body(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def drip_headers(handler: BaseHTTPRequestHandler) -> None:
    for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Long: " + b"x" * 100:
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.mark.parametrize("play", [drip_body, drip_headers])
def test_a_drip_of_bytes_does_not_outlast_the_total_time(crawling: Crawling, site: Site, play: object) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 0.4
    crawling.timer = Timer()
    site.routes["/a"] = Answer(play=play)  # type: ignore[arg-type]
    began = time.monotonic()
    assert fault(crawling) == "timeout"
    assert time.monotonic() - began < 4.0


def test_a_silent_host_is_a_timeout(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 0.2
    crawling.timer = Timer()
    site.routes["/a"] = Answer(play=lambda _handler: time.sleep(0.6))
    assert fault(crawling) == "timeout"


def test_a_connection_cut_in_the_middle_is_a_failure(crawling: Crawling, site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"half")

    site.routes["/a"] = Answer(play=cut)
    assert fault(crawling) == "protocol"


def test_an_answer_that_is_no_http_is_a_failure(crawling: Crawling, site: Site) -> None:
    def greet(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-OpenSSH\r\n")

    site.routes["/a"] = Answer(play=greet)
    assert fault(crawling) == "protocol"


def test_a_closed_port_is_a_connection_failure(crawling: Crawling) -> None:
    crawling.settings_changes["host_map"] = {"kabar.test": "127.0.0.1:1"}
    with crawling.fetcher() as fetcher, pytest.raises(FetchError, match="robots_unavailable"):
        fetcher.fetch(URL, publisher(), "page")
    assert crawling.ledger.requests[0].rule == "connection"


def test_an_unknown_name_is_a_dns_failure(crawling: Crawling) -> None:
    crawling.settings_changes["host_map"] = {}
    with crawling.fetcher() as fetcher, pytest.raises(FetchError, match=r"robots.txt unavailable \(dns\)"):
        fetcher.fetch(URL, publisher(), "page")


def test_tls_that_fails_is_named(crawling: Crawling, site: Site) -> None:
    crawling.ledger.robots.clear()
    with crawling.fetcher() as fetcher, pytest.raises(FetchError, match=r"robots.txt unavailable \(tls\)"):
        fetcher.fetch("https://kabar.test/a", publisher(), "page")


@pytest.mark.parametrize(
    "media_type", ["image/png", "application/pdf", "video/mp4", "application/json", "application/zip"]
)
def test_what_is_no_page_is_refused_by_its_type(crawling: Crawling, site: Site, media_type: str) -> None:
    site.routes["/a"] = Answer(b"x", 200, {"content-type": media_type})
    assert fault(crawling) == "content_type"


def test_a_page_without_a_type_is_taken(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(b"x", 200)
    assert fetch(crawling).content == b"x"


def test_redirects_are_followed_within_the_site(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(status=301, headers={"location": "http://www.kabar.test/b#bagian"})
    site.routes["www.kabar.test/b"] = article()
    assert fetch(crawling).final_url == "http://www.kabar.test/b"


def test_a_redirect_loop_ends(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(status=302, headers={"location": "/b"})
    site.routes["/b"] = Answer(status=302, headers={"location": "/a"})
    assert fault(crawling) == "redirect_loop"
    assert site.paths() == ["/a", "/b"]


def test_a_long_chain_of_redirects_ends(crawling: Crawling, site: Site) -> None:
    for number in range(20):
        site.routes[f"/{number}"] = Answer(status=302, headers={"location": f"/{number + 1}"})
    assert fault(crawling, "http://kabar.test/0") == "too_many_redirects"
    assert len(site.paths()) == 6


def test_each_hop_is_asked_of_robots(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /privat\n", 200, {"content-type": "text/plain"})
    site.routes["/a"] = Answer(status=302, headers={"location": "/privat/a"})
    assert fault(crawling) == "disallowed"
    assert site.paths() == ["/a"]


def test_cookies_are_not_kept(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = html("x", set_cookie="id=7; Path=/")
    with crawling.fetcher() as fetcher:
        fetcher.fetch(URL, publisher(), "page")
        fetcher.fetch(URL, publisher(), "page")
    assert all("cookie" not in asked.headers for asked in site.asked)


def test_validators_make_the_question_conditional(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = html("isi", etag='"7"')
    page = fetch(crawling, validators=Validators(etag='"7"', last_modified="Mon, 02 Mar 2026 08:00:00 GMT"))
    assert (page.status_code, page.content) == (304, b"")
    assert site.asked[-1].headers["if-modified-since"] == "Mon, 02 Mar 2026 08:00:00 GMT"
    assert crawling.ledger.requests[-1].decision == "not_modified"


@pytest.mark.parametrize(
    "location",
    [
        "http://nama:sandi@kabar.test/b",
        "http://lain.test\\@kabar.test/b",
        "javascript:alert(1)",
        "http:\\\\lain.test\\b",
        "http://kabar.test:99999/b",
        "http://[kabar.test/b",
        "/b" + "x" * 3_000,
    ],
)
def test_a_redirect_to_an_address_that_nobody_should_ask_is_refused(
    crawling: Crawling, site: Site, location: str
) -> None:
    site.routes["/a"] = Answer(status=302, headers={"location": location})
    assert fault(crawling) in ("bad_url", "protocol")
    assert site.paths() == ["/a"]
    assert crawling.ledger.requests[-1].decision in ("refused", "failed")


def test_a_host_is_asked_by_the_name_that_it_was_judged_by(crawling: Crawling, site: Site) -> None:
    """Two ways to write a name in ASCII: "straße" is "strasse" to one and a name of its own to the other."""
    crawling.settings_changes["host_map"] = {"kabarss.test": site.address}
    site.routes["/b"] = article()
    with crawling.fetcher() as fetcher:
        page = fetcher.fetch("http://kabar\u00df.test/b", publisher(domain="kabarss.test"), "page")
    assert page.final_url == "http://kabarss.test/b"
    assert {asked.host for asked in site.asked} == {"kabarss.test"}


def test_another_site_is_never_asked(crawling: Crawling, site: Site) -> None:
    assert fault(crawling, "http://lain.test/a") == "offsite"
    assert site.asked == []


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("Mon, 02 Mar 2026 08:01:30 GMT", 90.0),
        ("Mon, 02 Mar 2026 07:00:00 GMT", None),
        ("0", None),
        ("Mon, 02 Mar 999999999999999999999 08:00:00 GMT", None),
        ("Mon, 99 Mar 99999 08:00:00 GMT", None),
        ("99999999", 7 * 86_400.0),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_retry_after_in_seconds_or_as_a_date(value: str, seconds: float | None) -> None:
    assert retry_after_seconds({"retry-after": value}, datetime(2026, 3, 2, 8, 0, tzinfo=UTC)) == seconds
