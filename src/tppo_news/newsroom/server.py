"""One threaded HTTP server for all sample sites, told apart by the Host header, with its own log as the judge.

What it adds to the pages: validators and 304, an answer of 500 that is 200 the next time, 429 with Retry-After, and a
slow page. `NewsroomServer.reset()` sets all of that back.
"""

import hashlib
import math
import socket
import sys
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tppo_news.newsroom.model import Newsroom, Site
from tppo_news.newsroom.pages import Resource, find_resource
from tppo_news.newsroom.printed import http_date

ADDRESS = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request as the server saw it; `started` and `ended` are monotonic seconds."""

    started: float
    ended: float
    host: str
    path: str
    status: int
    user_agent: str
    if_none_match: str | None
    if_modified_since: str | None


class _HttpServer(ThreadingHTTPServer):
    """Keeps its open connections so that closing it ends their threads."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, newsroom_server: "NewsroomServer", port: int) -> None:
        self.newsroom_server = newsroom_server
        self.connections: set[socket.socket] = set()
        super().__init__((ADDRESS, port), _Handler)

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        if isinstance(request, socket.socket):
            self.connections.add(request)
        super().process_request(request, client_address)

    def handle_error(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """A client that goes away in the middle of an answer is nothing to report."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        if isinstance(request, socket.socket):
            self.connections.discard(request)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        """Shut every open connection, so that a handler that waits for a next request ends."""
        for connection in list(self.connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was faster
                continue


class NewsroomServer:
    """Serves a newsroom on loopback while its `with` block runs.

    `slow_seconds` is how long the slow page takes and, rounded, the Retry-After of the 429. `port` 0 takes a free one.
    """

    def __init__(self, newsroom: Newsroom, *, port: int = 0, slow_seconds: float = 1.0) -> None:
        self.newsroom = newsroom
        self.slow_seconds = slow_seconds
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._log: list[LoggedRequest] = []
        self._first_asked: dict[tuple[str, str], float] = {}
        self._resources: dict[tuple[str, str], Resource] = {}
        self._http = _HttpServer(self, port)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._http.shutdown()
        self._http.end_connections()
        self._http.server_close()
        self._thread.join()

    @property
    def address(self) -> str:
        """Where the server listens: "127.0.0.1:43121"."""
        return f"{ADDRESS}:{self._http.server_address[1]}"

    @property
    def host_map(self) -> dict[str, str]:
        """Every sample host with the address that stands for it, as settings take it."""
        return {site.domain: self.address for site in self.newsroom.sites}

    @property
    def log(self) -> list[LoggedRequest]:
        """The requests answered so far, in order of their answers."""
        with self._lock:
            return list(self._log)

    def reset(self) -> None:
        """Forget the log and every behaviour that depends on earlier requests."""
        with self._lock:
            self._log.clear()
            self._first_asked.clear()

    def record(self, request: LoggedRequest) -> None:
        """Append one answered request to the log."""
        with self._lock:
            self._log.append(request)

    def answer(self, site: Site, target: str) -> Resource:
        """What the site answers now, behaviours included; the slow page takes its time here."""
        path = urlsplit(target).path
        article = self.newsroom.by_path.get((site.slug, path))
        if article is not None:
            if article.id in site.quirk("slow"):
                self.stopping.wait(self.slow_seconds)
            refusal = self._refusal(site, article.id, path)
            if refusal is not None:
                return refusal
        with self._lock:
            known = self._resources.get((site.slug, target))
        if known is None:
            known = find_resource(self.newsroom, site, target)
            with self._lock:
                self._resources[site.slug, target] = known
        return known

    def _refusal(self, site: Site, article_id: str, path: str) -> Resource | None:
        errs, limits = article_id in site.quirk("error_once"), article_id in site.quirk("too_many_once")
        if not errs and not limits:
            return None
        now = time.monotonic()
        with self._lock:
            is_first = (site.slug, path) not in self._first_asked
            first = self._first_asked.setdefault((site.slug, path), now)
        if errs:
            return Resource(500, "text/plain; charset=utf-8", b"galat server (contoh)\n") if is_first else None
        wait = round(self.slow_seconds)
        if is_first or now < first + wait:
            left = wait if is_first else math.ceil(first + wait - now)
            headers = {"Retry-After": str(left)}
            return Resource(429, "text/plain; charset=utf-8", b"terlalu banyak permintaan (contoh)\n", headers=headers)
        return None


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD; everything it knows comes from the server that it belongs to."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HttpServer
    timeout = 30

    def do_GET(self) -> None:
        """Answer with the body."""
        self._respond(with_body=True)

    def do_HEAD(self) -> None:
        """Answer without the body."""
        self._respond(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent: the log is the server's own list."""

    def _respond(self, *, with_body: bool) -> None:
        started = time.monotonic()
        host = self.headers.get("Host", "").split(":")[0].lower()
        site = self.server.newsroom_server.newsroom.by_domain.get(host)
        if site is None:
            resource = Resource(421, "text/plain; charset=utf-8", b"tidak ada situs dengan nama ini\n")
        else:
            resource = self.server.newsroom_server.answer(site, self.path)
        status, body, headers = self._negotiated(resource)
        self.server.newsroom_server.record(
            LoggedRequest(
                started=started,
                ended=time.monotonic(),
                host=host,
                path=self.path,
                status=status,
                user_agent=self.headers.get("User-Agent", ""),
                if_none_match=self.headers.get("If-None-Match"),
                if_modified_since=self.headers.get("If-Modified-Since"),
            )
        )
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body and body:
            self.wfile.write(body)

    def _negotiated(self, resource: Resource) -> tuple[int, bytes, dict[str, str]]:
        """Status, body and headers after the conditional headers had their say."""
        headers = {"Content-Type": resource.content_type, **resource.headers}
        if resource.status == 200 and resource.modified_at is not None:
            headers["ETag"] = f'"{hashlib.sha256(resource.body).hexdigest()[:16]}"'
            headers["Last-Modified"] = http_date(resource.modified_at)
            if self._is_unchanged(headers["ETag"], resource.modified_at):
                return 304, b"", {name: headers[name] for name in ("ETag", "Last-Modified")}
        headers["Content-Length"] = str(len(resource.body))
        return resource.status, resource.body, headers

    def _is_unchanged(self, etag: str, modified_at: datetime) -> bool:
        """Whether the client's copy is still good; an ETag outranks a date (RFC 9110, 13.2.2)."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return tags.strip() == "*" or etag in {tag.strip().removeprefix("W/") for tag in tags.split(",")}
        since = self.headers.get("If-Modified-Since")
        if since is None:
            return False
        try:
            return modified_at.replace(microsecond=0) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):  # not a date: as if it had not been sent
            return False
