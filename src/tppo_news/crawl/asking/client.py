"""The one HTTP client of a run: HTTP/2, the address guard under it, no proxy, no cookies, every failure a FetchError."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType

import httpcore
import httpx

from tppo_news.crawl.asking.agent import user_agent
from tppo_news.crawl.asking.body import ACCEPT_ENCODING, read_body
from tppo_news.crawl.asking.guard import GuardedBackend, Resolver, resolve
from tppo_news.crawl.asking.page_signs import joined_robots_tags
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError
from tppo_news.settings import Settings

MAX_ASIDE_BYTES = 65_536
"""How much of a redirect's or an error's body is read: enough to keep the connection, no more."""
MAX_CONNECTIONS = 128


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request brought: headers with lower-case names, the decoded body, bytes on the wire."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    byte_count: int


@lru_cache(maxsize=1)
def _ssl_context() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


class _GuardedTransport(httpx.HTTPTransport):
    """httpx's own transport over a pool that connects through the guard."""

    def __init__(self, backend: GuardedBackend) -> None:
        # No environment is trusted: behind a proxy the guard would judge the proxy's address, not the site's.
        super().__init__(verify=_ssl_context(), http2=True, trust_env=False)
        self._pool.close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=_ssl_context(),
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_CONNECTIONS // 2,
            keepalive_expiry=30.0,
            http2=True,
            network_backend=backend,
        )


class GuardedClient:
    """Sends single requests; redirects are the caller's business. Safe to share between threads."""

    def __init__(self, settings: Settings, timer: Timer, resolver: Resolver = resolve) -> None:
        self._timer = timer
        self._total_seconds = settings.request_timeout_seconds
        self._backend = GuardedBackend(timer, settings.host_map, resolver)
        self._client = httpx.Client(
            transport=_GuardedTransport(self._backend),
            headers={
                "user-agent": user_agent(settings),
                "accept-encoding": ACCEPT_ENCODING,
                "accept-language": "id,en;q=0.5",
            },
            timeout=httpx.Timeout(
                settings.request_timeout_seconds, connect=min(10.0, settings.request_timeout_seconds)
            ),
            trust_env=False,
        )
        self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def send(self, url: str, headers: Mapping[str, str], max_bytes: int, *, truncate: bool = False) -> Answer:
        """The answer to one GET.

        Raises FetchError with a closed reason: timeout, dns, private_address, tls, connection, protocol, bad_url,
        too_large, bomb, bad_body, content_encoding.
        """
        self._backend.deadline.moment = self._timer.clock() + self._total_seconds
        try:
            with self._client.stream("GET", url, headers=dict(headers), follow_redirects=False) as response:
                return _read(response, max_bytes, truncate=truncate)
        except httpx.TimeoutException as error:
            raise FetchError("timeout", _words(error, url)) from error
        except httpx.ConnectError as error:
            raise FetchError("tls" if _is_tls(error) else "connection", _words(error, url)) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
            raise FetchError("bad_url", _words(error, url)) from error
        except httpx.ProtocolError as error:
            raise FetchError("protocol", _words(error, url)) from error
        except httpx.TransportError as error:
            raise FetchError("connection", _words(error, url)) from error

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def __enter__(self) -> "GuardedClient":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _read(response: httpx.Response, max_bytes: int, *, truncate: bool) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    if "x-robots-tag" in headers:
        headers["x-robots-tag"] = joined_robots_tags(response.headers.get_list("x-robots-tag"))
    if response.is_success:
        declared = headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > max_bytes and not truncate:
            raise FetchError("too_large", f"{declared} bytes announced")
        content, byte_count = read_body(
            response.iter_raw(), headers.get("content-encoding", ""), max_bytes, truncate=truncate
        )
    else:
        content, byte_count = read_body(response.iter_raw(), "", MAX_ASIDE_BYTES, truncate=True)
    return Answer(response.status_code, headers, content, byte_count)


def _is_tls(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _words(error: BaseException, url: str) -> str:
    return f"{url}: {' '.join(str(error).split()) or type(error).__name__}"[:300]
