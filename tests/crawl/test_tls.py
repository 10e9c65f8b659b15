"""TLS and HTTP/2 over real sockets: spoken where they hold, a counted failure where they do not."""

import os
import socket
import ssl
import threading
import time
from pathlib import Path

import pytest
from h2.connection import H2Connection

from tests.crawl.conftest import HOST, Crawling, publisher
from tests.crawl.tls_site import TlsSite, Turn, answer, certificate, frames
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError
from tppo_news.records import Page

URL = f"https://{HOST}/a"


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    return certificate(tmp_path, HOST)


def fetch(
    crawling: Crawling, monkeypatch: pytest.MonkeyPatch, address: str, trusted: Path, times: int = 1
) -> list[Page]:
    """The page asked for so many times, by a client that trusts this certificate and no other."""
    monkeypatch.setattr(
        "tppo_news.crawl.asking.client._ssl_context", lambda: ssl.create_default_context(cafile=str(trusted))
    )
    crawling.settings_changes["host_map"] = {HOST: address}
    with crawling.fetcher() as fetcher:
        return [fetcher.fetch(f"{URL}{number}", publisher(), "page") for number in range(times)]


def test_a_site_that_speaks_http_2_is_asked_in_it_over_one_connection(
    crawling: Crawling, monkeypatch: pytest.MonkeyPatch, pem: Path
) -> None:
    with TlsSite(pem, answer(b"isi", [("etag", '"1"')])) as site:
        pages = fetch(crawling, monkeypatch, site.address, pem, times=3)
    assert [(page.content, page.headers["etag"]) for page in pages] == [(b"isi", '"1"')] * 3
    assert site.asked == ["/robots.txt", "/a0", "/a1", "/a2"]
    assert site.connections == 1


@pytest.mark.parametrize(
    ("host", "ended", "trusted"), [(HOST, False, False), ("lain.test", False, True), (HOST, True, True)]
)
def test_a_certificate_that_does_not_hold_is_a_tls_failure(
    crawling: Crawling,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    pem: Path,
    host: str,
    ended: bool,
    trusted: bool,
) -> None:
    """Signed by nobody known, for another host, or of last year."""
    shown = certificate(tmp_path, host, ended=ended)
    known = shown if trusted else certificate(tmp_path, "lain.test")
    with TlsSite(shown, answer(b"isi")) as site, pytest.raises(FetchError, match=r"robots.txt unavailable \(tls\)"):
        fetch(crawling, monkeypatch, site.address, known)
    assert site.asked == []
    assert crawling.ledger.requests[0].rule == "tls"


def test_a_handshake_that_never_comes_is_a_timeout(
    crawling: Crawling, monkeypatch: pytest.MonkeyPatch, pem: Path
) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 0.3
    crawling.timer = Timer()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(FetchError, match=r"robots.txt unavailable \(timeout\)"):
            fetch(crawling, monkeypatch, f"127.0.0.1:{silent.getsockname()[1]}", pem)
        assert time.monotonic() - began < 3.0


def cut(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    connection.close()


def reset(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    h2.reset_stream(stream, 2)


def goodbye(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    h2.close_connection(11)


def half(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    h2.send_headers(stream, [(":status", "200"), ("content-type", "text/html"), ("content-length", "5000")])
    h2.send_data(stream, b"half", end_stream=True)


def headers_without_end(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    """HEADERS and then CONTINUATION after CONTINUATION."""
    name = stream.to_bytes(4, "big")
    connection.sendall(b"\0\0\1\1\0" + name + b"\x88")
    for _ in range(5_000):
        connection.sendall(b"\0\x0f\xff\x09\0" + name + b"\x40\x01a\x7f\x81\x1e" + b"a" * 4089)


def promises(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
    """A push that nobody asked for."""
    connection.sendall(b"\0\0\5\5\4" + stream.to_bytes(4, "big") + b"\0\0\0\2\x82")


@pytest.mark.parametrize(
    "turn",
    [
        cut,
        reset,
        goodbye,
        half,
        headers_without_end,
        promises,
        frames(b"HTTP/1.1 200 OK\r\n\r\n"),
        frames(os.urandom(300)),
        frames(b"\xff\xff\xff\0\0\0\0\0\1"),
        frames(b"\0\0\4\x08\0\0\0\0\1\0\0\0\0"),
        frames(b"\0\0\6\4\0\0\0\0\0\0\4\xff\xff\xff\xff"),
        frames(b"\0\0\3\1\5\0\0\0\x03\xff\xff\xff"),
    ],
)
def test_http_2_that_is_none_is_a_counted_failure(
    crawling: Crawling, monkeypatch: pytest.MonkeyPatch, pem: Path, turn: Turn
) -> None:
    crawling.settings_changes["request_timeout_seconds"] = 1.0
    crawling.timer = Timer()
    with TlsSite(pem, turn) as site, pytest.raises(FetchError) as caught:
        fetch(crawling, monkeypatch, site.address, pem)
    assert caught.value.reason in ("protocol", "connection", "timeout")
    assert crawling.ledger.requests[-1].rule == caught.value.reason
    assert threading.active_count() < 50
