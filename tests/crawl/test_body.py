"""Bodies are read piece by piece, within limits, in every encoding that was asked for."""

import gzip
import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from tppo_news.crawl.asking.body import read_body, unpack_gzip
from tppo_news.errors import FetchError


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data)[2:-4]


def in_two_members(data: bytes) -> bytes:
    return gzip.compress(data[: len(data) // 2]) + gzip.compress(data[len(data) // 2 :])


def in_two_frames(data: bytes) -> bytes:
    return zstandard.compress(data[: len(data) // 2]) + zstandard.compress(data[len(data) // 2 :])


PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("identity", bytes),
    ("gzip", gzip.compress),
    ("gzip", in_two_members),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
    ("br", brotli.compress),
    ("zstd", zstandard.compress),
    ("zstd", in_two_frames),
]


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
@given(data=st.binary(max_size=3_000), size=st.integers(1, 500))
def test_what_was_packed_comes_back_whatever_the_pieces(
    encoding: str, pack: Callable[[bytes], bytes], data: bytes, size: int
) -> None:
    packed = pack(data)
    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert read_body(pieces, encoding, 10_000) == (data, len(packed))


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
def test_a_body_at_the_limit_is_taken_and_one_over_it_is_not(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    data = bytes(range(250)) * 4
    assert read_body([pack(data)], encoding, 1_000)[0] == data
    with pytest.raises(FetchError, match="too_large"):
        read_body([pack(data)], encoding, 999)


def test_a_truncated_reading_ends_at_the_limit() -> None:
    assert read_body([b"abc", b"def"], "", 4, truncate=True)[0] == b"abcd"


def test_the_end_of_a_gzip_body_may_be_padded() -> None:
    assert read_body([gzip.compress(b"isi") + b"\0" * 20], "gzip", 100)[0] == b"isi"


@pytest.mark.parametrize("encoding", ["dcb", "gzip, gzip", "compress", "../x"])
def test_unknown_encodings_are_refused(encoding: str) -> None:
    with pytest.raises(FetchError, match="content_encoding"):
        read_body([b"x"], encoding, 100)


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "br", "zstd"]))
def test_any_bytes_are_a_body_or_a_closed_failure(data: bytes, encoding: str) -> None:
    try:
        read_body([data], encoding, 1_000_000)
    except FetchError as error:
        assert error.reason in ("bad_body", "too_large", "bomb")


def test_a_gzipped_file_is_unpacked_and_another_left() -> None:
    assert unpack_gzip(gzip.compress(b"<urlset/>"), 100) == b"<urlset/>"
    assert unpack_gzip(b"<urlset/>", 100) == b"<urlset/>"
