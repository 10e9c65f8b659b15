"""Answers that mean harm: each becomes a counted outcome, and the other sites go on."""

import gzip
import socket
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import zstandard

from tests.crawl.conftest import publisher
from tests.crawl.site import Answer, Site, article, feed, html
from tests.proofs.claims import Claim, Section
from tests.proofs.sites import crawl_all, opened
from tests.store.builders import NOW
from tests.store.tables import read
from tppo_news.settings import Settings

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
BOMB = b"\0" * 60_000_000
TIMEOUT = 1.0
Play = Callable[[BaseHTTPRequestHandler], None]


def _reset(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    handler.connection.close()


def _slow_body(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
    with suppress(OSError):
        for _ in range(30):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)


def _endless(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
    with suppress(OSError):
        for _ in range(2_000):
            handler.wfile.write(b"TPPO " * 2_000)


def _slow_header(handler: BaseHTTPRequestHandler) -> None:
    with suppress(OSError):
        for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-A: " + b"a" * 40:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            time.sleep(0.05)


def _endless_promise(handler: BaseHTTPRequestHandler) -> None:
    ends = time.monotonic() + 3.0
    with suppress(OSError):
        while time.monotonic() < ends:
            handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def _reset_midway(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(HEAD + b"Content-Length: 100000\r\n\r\n" + b"x" * 1_000)
    handler.wfile.flush()
    time.sleep(0.05)
    _reset(handler)


def _raw(data: bytes) -> Play:
    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)

    return play


def _packed(body: bytes, encoding: str) -> Answer:
    return Answer(body, 200, {"content-type": "text/html", "content-encoding": encoding})


def _to(location: str) -> Answer:
    return Answer(status=302, headers={"location": location})


PAGES: dict[str, tuple[Answer, str]] = {
    "gzip bomb": (_packed(gzip.compress(BOMB), "gzip"), "bomb|too_large"),
    "brotli bomb": (_packed(brotli.compress(BOMB, quality=5), "br"), "bomb"),
    "zstd bomb": (_packed(zstandard.compress(BOMB), "zstd"), "bomb"),
    "an encoding that nobody asked for": (_packed(b"\x1f\x9d" + b"\0" * 50, "compress"), "content_encoding"),
    "gzip that is none": (_packed(gzip.compress(b"")[:10] + b"\xff" * 50, "gzip"), "bad_body"),
    "endless body": (Answer(play=_endless), "too_large"),
    "body of one byte at a time": (Answer(play=_slow_body), "timeout"),
    "header of one byte at a time": (Answer(play=_slow_header), "timeout"),
    "an answer promised without end (100 Continue)": (Answer(play=_endless_promise), "timeout"),
    "200 MB announced": (Answer(play=_raw(HEAD + b"Content-Length: 200000000\r\n\r\n")), "too_large"),
    "chunks that are none": (
        Answer(play=_raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n")),
        "protocol",
    ),
    "two lengths of one body": (
        Answer(play=_raw(HEAD + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")),
        "protocol",
    ),
    "20,000 headers": (
        Answer(play=_raw(HEAD + b"".join(b"X-%d: a\r\n" % n for n in range(20_000)) + b"\r\nabc")),
        "protocol|connection",
    ),
    "connection reset in the middle of a body": (Answer(play=_reset_midway), "connection|protocol"),
    "connection reset": (Answer(play=_reset), "connection|protocol"),
    "no HTTP at all": (Answer(play=_raw(b"\0\1\2\3SSH-2.0-x\r\n\r\n")), "protocol"),
    "header without end": (
        Answer(play=_raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 300_000 + b"\r\n\r\n")),
        "protocol|connection",
    ),
    "closed before an answer": (Answer(play=_raw(b"")), "protocol|connection|timeout"),
    "redirect loop": (_to("/berita/redirect-loop"), "redirect_loop"),
    "redirects to ever new addresses": (_to("/berita/terus-0"), "too_many_redirects"),
    "redirect to the cloud's metadata": (_to("http://169.254.169.254/latest/meta-data/"), "offsite_redirect"),
    "redirect to a name at a private address": (_to("http://dalam.jahat.test/"), "private_address|robots_unavailable"),
    "redirect to loopback": (_to("http://127.0.0.1:1/"), "offsite_redirect"),
    "redirect to a file": (_to("file:///etc/passwd"), "offsite_redirect|bad_url"),
    "redirect to another site": (_to("http://lain.test/"), "offsite_redirect"),
    "redirect that would have us log in": (_to("http://nama:sandi@jahat.test/berita/baik-0"), "bad_url"),
    "redirect to a program": (_to("javascript:alert(1)"), "bad_url|offsite_redirect"),
    "redirect to an address of 3,000 letters": (_to("/" + "x" * 3_000), "bad_url"),
    "a program as a page": (Answer(b"MZ", 200, {"content-type": "application/octet-stream"}), "content_type"),
    "a wall with 200": (html("<title>Just a moment...</title>"), "block_page"),
    "nothing with 200": (html(""), "empty_body"),
}
TAIL = b"<rss><channel>&a;</channel></rss>"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">]>' + TAIL
LATE = b'<?xml version="1.0"?><!--' + b" " * 200_000 + b'--><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">]>' + TAIL
LISTINGS: dict[str, Answer] = {
    "feed with entities behind a long comment": Answer(LATE, 200, {"content-type": "application/rss+xml"}),
    "feed of 4,000,000 open tags": Answer(b"<rss>" + b"<a>" * 4_000_000, 200, {"content-type": "application/xml"}),
    "feed with entities": Answer(ENTITIES, 200, {"content-type": "application/rss+xml"}),
    "feed 100,000 elements deep": Answer(b"<rss>" + b"<a>" * 100_000, 200, {"content-type": "application/xml"}),
    "feed in broken JSON": Answer(b'{"version":', 200, {"content-type": "application/feed+json"}),
    "feed in JSON of 3,000,000 brackets": Answer(b"[" * 3_000_000, 200, {"content-type": "application/feed+json"}),
    "robots.txt with a delay that no clock has": Answer(b"User-agent: *\nCrawl-delay: 1e300\n", 200),
    "feed that is a bomb": Answer(gzip.compress(BOMB), 200, {"content-type": "application/gzip"}),
    "robots.txt that is a bomb": Answer(gzip.compress(b"\n" * 30_000_000), 200, {"content-encoding": "gzip"}),
}


def _private(host: str, port: int) -> list[str]:
    """A name server that gives every unmapped name a private address."""
    return ["10.0.0.7"]


def prove_malice(*, full: bool) -> Section:
    """One bad site with every trick, one good site beside it, one run."""
    del full
    with tempfile.TemporaryDirectory() as folder, Site() as site:
        paths = {f"/berita/{name.replace(' ', '-')}": name for name in PAGES}
        # A well page after each: five failures in a row would end this site's run.
        both = [path for number, bad in enumerate(paths) for path in (bad, f"/berita/baik-{number}")]
        site.routes["jahat.test/rss"] = feed(both, "http://jahat.test")
        site.routes.update({path: PAGES[name][0] for path, name in paths.items()})
        site.routes.update({f"/berita/terus-{n}": _to(f"/berita/terus-{n + 1}") for n in range(20)})
        site.routes["baik.test/rss"] = feed([f"/berita/baik-{n}" for n in range(20)], "http://baik.test")
        site.routes.update({f"/berita/baik-{n}": article() for n in range(20)})
        feeds = []
        for number, (name, answer) in enumerate(LISTINGS.items()):
            host = f"umpan{number}.test"
            site.routes[f"{host}/robots.txt" if "robots" in name else f"{host}/rss"] = answer
            feeds.append(publisher(domain=host, feeds=(f"http://{host}/rss",)))
        settings = Settings(
            kind="sample",
            store_path=Path(folder) / "sample.db",
            host_map=dict.fromkeys(["jahat.test", "baik.test", *(f.domain for f in feeds)], site.address),
            pace_scale=0.0,
            request_timeout_seconds=TIMEOUT,
            retry_wait_seconds=0.0,
            max_page_bytes=2_000_000,
        )
        sites = [publisher(domain=host, feeds=(f"http://{host}/rss",)) for host in ("jahat.test", "baik.test")]
        with opened(settings, [*sites, *feeds], lambda: NOW) as store:
            started = time.monotonic()
            counts = crawl_all(store, settings, [*sites, *feeds], lambda: NOW, resolver=_private)
            seconds = time.monotonic() - started
        rows = read(
            settings.store_path,
            "SELECT url, coalesce(reason, pending_reason) FROM entries"
            " WHERE publisher = 'jahat.test' AND url NOT LIKE '%/berita/baik-%'",
        )
        well = "SELECT count(*) FROM entries WHERE publisher = 'baik.test' AND pending_reason = 'fetched'"
        good = read(settings.store_path, well)
    found = {paths[url.removeprefix("http://jahat.test")]: reason for url, reason in rows}
    claims = [
        Claim(name, found.get(name, "never listed"), found.get(name, "") in expected.split("|"))
        for name, (_, expected) in PAGES.items()
    ]
    by_feed = {count.publisher: count for count in counts}
    for number, name in enumerate(LISTINGS):
        count = by_feed[f"umpan{number}.test"]
        claims.append(Claim(name, count.error or "read, no entry", count.entries_new == 0))
    claims.append(
        Claim("articles of the good site beside it", f"{good[0][0]} of 20, {seconds:.0f} s in all", good == [(20,)])
    )
    return Section(
        "Malicious answers",
        "One site gives every bad answer below, others bad feeds and a bad robots.txt, one is well; one run."
        " `found` is the counted outcome of the address.",
        tuple(claims),
    )
