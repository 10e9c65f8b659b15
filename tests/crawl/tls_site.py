"""A site over TLS on loopback that speaks HTTP/2, or ends a conversation in ways that it should not."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

Turn = Callable[[ssl.SSLSocket, H2Connection, int], None]
"""Answers the request of a stream."""


def certificate(folder: Path, host: str, *, ended: bool = False) -> Path:
    """A certificate for this host with its key, signed by itself; `ended` makes one of last year."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    start, end = (
        (now - timedelta(days=400), now - timedelta(days=35))
        if ended
        else (now - timedelta(days=1), now + timedelta(days=1))
    )
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), start, end)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{host}-{ended}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


def answer(body: bytes, extra: Iterable[tuple[str, str]] = ()) -> Turn:
    """A page."""

    def turn(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
        h2.send_headers(stream, [(":status", "200"), ("content-type", "text/html"), *extra])
        h2.send_data(stream, body, end_stream=True)

    return turn


def frames(data: bytes) -> Turn:
    """These bytes in place of frames."""

    def turn(connection: ssl.SSLSocket, h2: H2Connection, stream: int) -> None:
        connection.sendall(data)

    return turn


class TlsSite:
    """Answers every request by `turn`; `asked` holds the paths, `connections` how many there were."""

    def __init__(self, pem: Path, turn: Turn) -> None:
        self.asked: list[str] = []
        self.connections = 0
        self._turn = turn
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(pem)
        self._context.set_alpn_protocols(["h2"])
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:  # closed
                return
            threading.Thread(target=self._talk, args=(plain,), daemon=True).start()

    def _talk(self, plain: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(plain, server_side=True) as connection:
            self.connections += 1
            connection.settimeout(5.0)
            h2 = H2Connection(H2Configuration(client_side=False))
            h2.initiate_connection()
            connection.sendall(h2.data_to_send())
            while data := connection.recv(65_536):
                for event in h2.receive_data(data):
                    if isinstance(event, RequestReceived) and event.stream_id:
                        self._reply(connection, h2, event.stream_id, dict(event.headers or ()))
                connection.sendall(h2.data_to_send())

    def _reply(self, connection: ssl.SSLSocket, h2: H2Connection, stream: int, headers: dict[bytes, bytes]) -> None:
        path = headers[b":path"].decode()
        self.asked.append(path)
        if path == "/robots.txt":
            h2.send_headers(stream, [(":status", "404")], end_stream=True)
        else:
            self._turn(connection, h2, stream)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()
