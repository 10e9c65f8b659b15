import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.store.builders import make_page
from tppo_news.errors import StoreError
from tppo_news.records import Page
from tppo_news.store.raw.archive import Archive, ArchivePlace

PAGE = Page(
    requested_url="https://satu.test/a?utm=1",
    final_url="https://satu.test/a",
    status_code=200,
    headers={"content-type": "text/html; charset=windows-1252", "content-encoding": "gzip", "x-judul": "desa"},
    content="<p>contoh – bukan berita</p>".encode("windows-1252") + bytes(range(256)),
    fetched_at=datetime(2026, 1, 26, 3, 0, 0, 123456, tzinfo=UTC),
)


def ends(places: list[ArchivePlace]) -> Callable[[str], int]:
    """What the rows of `visits` know of each file."""
    return lambda name: max((place.offset + place.length for place in places if place.file == name), default=0)


def test_a_page_comes_back_as_it_went_in(tmp_path: Path) -> None:
    archive = Archive(tmp_path, ends([]))
    place = archive.save_page(PAGE)
    assert archive.read_page(place.file, place.offset) == PAGE


def test_a_header_that_is_not_ascii_is_kept_percent_encoded(tmp_path: Path) -> None:
    archive = Archive(tmp_path, ends([]))
    place = archive.save_page(replace(PAGE, headers={"x-judul": "désa"}))
    assert archive.read_page(place.file, place.offset).headers == {"x-judul": "d%C3%A9sa"}


def test_files_lie_by_year_and_month(tmp_path: Path) -> None:
    place = Archive(tmp_path, ends([])).save_page(PAGE)
    assert place == ArchivePlace("2026/01/26-01.warc.gz", 0, (tmp_path / place.file).stat().st_size)


def test_each_record_is_a_gzip_member_of_its_own(tmp_path: Path) -> None:
    archive = Archive(tmp_path, ends([]))
    places = [archive.save_page(make_page(f"https://satu.test/{number}")) for number in range(3)]
    data = (tmp_path / places[0].file).read_bytes()
    for place in places:
        member = gzip.decompress(data[place.offset : place.offset + place.length])
        assert member.startswith(b"WARC/1.1\r\n")


def test_other_programs_read_the_archive(tmp_path: Path) -> None:
    archive = Archive(tmp_path, ends([]))
    place = archive.save_page(PAGE)
    archive.save_page(make_page("https://satu.test/b"))
    with (tmp_path / place.file).open("rb") as file:
        found = [(r.rec_type, r.rec_headers.get_header("WARC-Target-URI")) for r in ArchiveIterator(file)]
    assert found == [("response", "https://satu.test/a"), ("response", "https://satu.test/b")]


def test_a_later_run_writes_on_behind_the_last_named_record(tmp_path: Path) -> None:
    first = Archive(tmp_path, ends([])).save_page(PAGE)
    second = Archive(tmp_path, ends([first])).save_page(PAGE)
    assert (second.file, second.offset) == (first.file, first.length)


def test_a_torn_tail_is_never_written_behind(tmp_path: Path) -> None:
    first = Archive(tmp_path, ends([])).save_page(PAGE)
    path = tmp_path / first.file
    path.write_bytes(path.read_bytes() + b"\x1f\x8b\x08 torn")
    archive = Archive(tmp_path, ends([first]))
    second = archive.save_page(PAGE)
    third = archive.save_page(PAGE)
    assert (second.file, second.offset, third.file) == ("2026/01/26-02.warc.gz", 0, second.file)
    assert [archive.read_page(p.file, p.offset) for p in (first, second, third)] == [PAGE] * 3


def test_a_new_day_opens_a_new_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path, ends([]))
    archive.save_page(PAGE)
    assert (
        archive.save_page(replace(PAGE, fetched_at=PAGE.fetched_at + timedelta(days=6))).file == "2026/02/01-01.warc.gz"
    )


@pytest.mark.parametrize("keep", [0, 5, 60, -1])
def test_a_record_that_is_not_whole_is_refused(tmp_path: Path, keep: int) -> None:
    archive = Archive(tmp_path, ends([]))
    place = archive.save_page(PAGE)
    path = tmp_path / place.file
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(StoreError, match="no whole page at 0"):
        archive.read_page(place.file, place.offset)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no whole page"):
        Archive(tmp_path, ends([])).read_page("2026/01/26-01.warc.gz", 0)


def test_a_folder_that_cannot_be_made_names_the_page_that_was_lost(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(StoreError, match=r"not kept: https://satu\.test/a"):
        Archive(tmp_path / "taken", ends([])).save_page(PAGE)
