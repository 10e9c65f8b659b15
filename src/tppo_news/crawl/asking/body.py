"""Reading a body within limits: bytes, decompression ratio, and no more of a bomb than was asked for."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Protocol

import brotli  # type: ignore[import-untyped]
import zstandard

from tppo_news.errors import FetchError

ACCEPT_ENCODING = "gzip, deflate, br, zstd"
MAX_RATIO = 200
RATIO_FLOOR_BYTES = 1_000_000
"""Below this size any ratio is allowed: a page of blanks is no bomb."""
PIECE_BYTES = 65_536
ZSTD_SLICE_BYTES = 64
"""Four bytes of zstd can stand for a block of 128 KB, and its decoder gives out all that it was fed: so it is fed little."""
ZSTD_WINDOW_BYTES = 8 * 1024 * 1024
"""RFC 9659: a window beyond 8 MB is no web content."""
GZIP_MAGIC = b"\x1f\x8b"


class _Decoder(Protocol):
    def pieces(self, data: bytes) -> Iterator[bytes]: ...


class _Identity:
    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data


class _Zlib:
    """gzip and deflate; deflate comes with zlib's header or, from some servers, without."""

    def __init__(self, window_bits: int) -> None:
        self._bits = window_bits
        self._inner = zlib.decompressobj(window_bits)
        self._started = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        if not self._started and data and self._bits == zlib.MAX_WBITS and data[0] & 0x0F != 8:
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
        self._started = self._started or bool(data)
        while data:
            piece = self._inner.decompress(data, PIECE_BYTES)
            if piece:
                yield piece
            data = self._inner.unconsumed_tail
            if self._inner.eof:
                data = self._next_member(self._inner.unused_data)

    def _next_member(self, rest: bytes) -> bytes:
        if not rest.startswith(GZIP_MAGIC):
            return b""  # padding after the end is no part of the body
        self._inner = zlib.decompressobj(self._bits)
        return rest


class _Brotli:
    def __init__(self) -> None:
        self._inner = brotli.Decompressor()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        piece = self._inner.process(data, output_buffer_limit=PIECE_BYTES)
        while piece or not (self._inner.can_accept_more_data() or self._inner.is_finished()):
            yield piece
            piece = self._inner.process(b"", output_buffer_limit=PIECE_BYTES)


class _Zstd:
    def __init__(self) -> None:
        self._inner = self._next_frame()

    @staticmethod
    def _next_frame() -> "zstandard.ZstdDecompressionObj":
        return zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW_BYTES).decompressobj()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), ZSTD_SLICE_BYTES):
            rest = data[start : start + ZSTD_SLICE_BYTES]
            while rest:
                if self._inner.eof:
                    self._inner = self._next_frame()
                yield self._inner.decompress(rest)
                rest = self._inner.unused_data if self._inner.eof else b""


def _decoder(encoding: str) -> _Decoder:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _Identity()
    if name in ("gzip", "x-gzip"):
        return _Zlib(zlib.MAX_WBITS | 16)
    if name == "deflate":
        return _Zlib(zlib.MAX_WBITS)
    if name == "br":
        return _Brotli()
    if name == "zstd":
        return _Zstd()
    raise FetchError("content_encoding", name[:40])


def read_body(chunks: Iterable[bytes], encoding: str, max_bytes: int, *, truncate: bool = False) -> tuple[bytes, int]:
    """The decoded body and the bytes that came over the wire.

    Raises FetchError("too_large", "bomb", "bad_body" or "content_encoding"); with `truncate` a body that is too large is
    cut at the limit instead.
    """
    decoder = _decoder(encoding)
    body = bytearray()
    wire_count = 0
    try:
        for chunk in chunks:
            wire_count += len(chunk)
            for piece in decoder.pieces(chunk):
                body += piece
                if len(body) > RATIO_FLOOR_BYTES and len(body) > MAX_RATIO * wire_count:
                    raise FetchError("bomb", f"{wire_count} bytes became more than {len(body)}")
                if len(body) > max_bytes:
                    if truncate:
                        return bytes(body[:max_bytes]), wire_count
                    raise FetchError("too_large", f"more than {max_bytes} bytes")
    except (zlib.error, brotli.error, zstandard.ZstdError) as error:
        raise FetchError("bad_body", str(error)) from error
    return bytes(body), wire_count


def unpack_gzip(content: bytes, max_bytes: int) -> bytes:
    """What a gzipped file (sitemap.xml.gz) holds; anything else comes back as it is.

    Raises FetchError("too_large", "bomb" or "bad_body").
    """
    if not content.startswith(GZIP_MAGIC):
        return content
    return read_body((content,), "gzip", max_bytes)[0]
