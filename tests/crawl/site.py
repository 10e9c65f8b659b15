"""A small HTTP server on loopback that plays sample hosts: each path has an answer, and every request is remembered."""

import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass
class Answer:
    """What a path answers; `play` writes the answer itself."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    play: Callable[[BaseHTTPRequestHandler], None] | None = None


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    host: str
    path: str
    headers: Mapping[str, str]
    began: float


def html(text: str, status: int = 200, **headers: str) -> Answer:
    """A page."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(text.encode(), status, {"content-type": "text/html; charset=utf-8", **named})


def article(text: str = "Polisi menangkap tersangka TPPO.") -> Answer:
    """An article that passes the gate."""
    return html(f"<html><head><title>Berita contoh</title></head><body><p>{text}</p></body></html>")


def feed(paths: Sequence[str], base: str = "http://kabar.test", **headers: str) -> Answer:
    """An RSS feed of these paths."""
    items = "".join(f"<item><title>Judul {path}</title><link>{base}{path}</link></item>" for path in paths)
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>{items}</channel></rss>'
    return Answer(body.encode(), 200, {"content-type": "application/rss+xml", **headers})


def xml(body: str, **headers: str) -> Answer:
    """An XML document."""
    return Answer(body.encode(), 200, {"content-type": "application/xml", **headers})


class _Server(ThreadingHTTPServer):
    """Knows its site and its open connections."""

    daemon_threads = True

    def __init__(self, site: "Site") -> None:
        self.site = site
        self.connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what many tests want; everything else is told."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10
    disable_nagle_algorithm = True
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.connections.add(self.connection)

    def finish(self) -> None:
        self.server.connections.discard(self.connection)
        try:
            super().finish()
        except OSError:  # the client hung up in the middle
            return

    def log_message(self, format: str, *args: object) -> None:
        return

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0]
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            self._give(self.server.site.answer(Asked(host, self.path, headers, time.monotonic())))
        except OSError:  # the client hung up, as some tests want it to
            self.close_connection = True

    def _give(self, answer: Answer) -> None:
        if answer.play is not None:
            self.close_connection = True
            answer.play(self)
            return
        etag = answer.headers.get("etag")
        fresh = etag is not None and self.headers.get("If-None-Match") == etag
        body = b"" if fresh else answer.body
        self.send_response(304 if fresh else answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if not fresh:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Site:
    """Routes by path for every host that is mapped to it; an Answer, or a list of Answers given one after the other."""

    def __init__(self) -> None:
        self.routes: dict[str, Answer | list[Answer]] = {"/robots.txt": Answer(status=404)}
        self.asked: list[Asked] = []
        self._http = _Server(self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._http.server_address[1]}"

    def paths(self, *, robots: bool = False) -> list[str]:
        """The paths asked so far, in order."""
        return [asked.path for asked in self.asked if robots or asked.path != "/robots.txt"]

    def answer(self, asked: Asked) -> Answer:
        """What the site gives to this request; a host's own route comes first."""
        self.asked.append(asked)
        answer = self.routes.get(f"{asked.host}{asked.path}", self.routes.get(asked.path, Answer(status=404)))
        if isinstance(answer, list):
            return answer.pop(0) if len(answer) > 1 else answer[0]
        return answer

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        for connection in list(self._http.connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was faster
                continue
        self._http.server_close()
        self._thread.join()
