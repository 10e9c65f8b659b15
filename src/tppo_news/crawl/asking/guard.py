"""The address guard: no connection to a private, loopback, link-local or metadata address, whatever DNS or a page says.

The guard resolves the name itself and connects to exactly the address that it checked, so a second DNS answer changes
nothing. Only hosts that settings map by name (the sample sites) may lie on such an address.
"""

import socket
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpcore

from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError

ALLOWED_PORTS = frozenset({80, 443, 8080, 8443})
MAX_ADDRESSES = 3
NAT64 = IPv6Network("64:ff9b::/96")
LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")
"""RFC 8215: where in the address the inner one stands is a network's own business, so none of these is asked."""
V4_COMPATIBLE = IPv6Network("::/96")
METADATA = (IPv4Network("192.0.0.0/24"), IPv4Network("168.63.129.16/32"))
"""Where clouds answer their own machines, outside the ranges that Python knows as private."""

Address = IPv4Address | IPv6Address
SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
Resolver = Callable[[str, int], Sequence[str]]


def is_public(address: Address) -> bool:
    """True where the address is one of the open internet; an address wrapped in another is judged by what it wraps."""
    if isinstance(address, IPv6Address):
        inner = _wrapped(address)
        if inner is not None:
            return is_public(inner)
        if address.scope_id or address.is_site_local or address in LOCAL_NAT64:
            return False
    elif any(address in network for network in METADATA):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if any(address in network for network in (NAT64, V4_COMPATIBLE)):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def resolve(host: str, port: int) -> Sequence[str]:
    """The host's addresses as the system's resolver gives them, in its order.

    Raises FetchError("dns").
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError("dns", f"{host}: {error}") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Deadline(threading.local):
    """The moment at which this thread's request must be over, so that no drip of bytes outlasts it."""

    moment: float = float("inf")


class _TimedStream(httpcore.NetworkStream):
    """A stream whose every step ends by the thread's deadline."""

    def __init__(self, stream: httpcore.NetworkStream, backend: "GuardedBackend") -> None:
        self._stream = stream
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._backend.time_left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._backend.time_left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._backend.time_left(timeout, httpcore.ConnectTimeout)
        stream = self._stream.start_tls(ssl_context, server_hostname, left)  # type: ignore[arg-type]
        return _TimedStream(stream, self._backend)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore: `host_map` first, else the resolver's public addresses."""

    def __init__(self, timer: Timer, host_map: Mapping[str, str], resolver: Resolver = resolve) -> None:
        self._timer = timer
        self._host_map = host_map
        self._resolver = resolver
        self._inner = httpcore.SyncBackend()
        self.deadline = Deadline()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream to an address that was checked.

        Raises FetchError("private_address" or "dns") or httpcore's own connection errors.
        """
        last_error: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address, real_port in self._addresses(host, port)[:MAX_ADDRESSES]:
            left = self.time_left(timeout, httpcore.ConnectTimeout)
            try:
                stream = self._inner.connect_tcp(address, real_port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last_error = error
            else:
                return _TimedStream(stream, self)
        raise last_error or FetchError("dns", f"{host}: no address")

    def time_left(self, timeout: float | None, error: type[httpcore.TimeoutException]) -> float:
        """The seconds that one step may still take; raises `error` where the request's time is over."""
        left = self.deadline.moment - self._timer.clock()
        if left <= 0:
            raise error("the request's time is over")
        return left if timeout is None else min(timeout, left)

    def _addresses(self, host: str, port: int) -> list[tuple[str, int]]:
        if host in self._host_map:
            mapped, _, mapped_port = self._host_map[host].rpartition(":")
            return [(mapped.strip("[]"), int(mapped_port))]
        if port not in ALLOWED_PORTS:
            raise FetchError("private_address", f"{host}: port {port} is not asked")
        found = self._resolver(host, port)
        public = [address for address in found if is_public(ip_address(address))]
        if found and not public:
            raise FetchError("private_address", f"{host} is at {found[0]}")
        return [(address, port) for address in public]
