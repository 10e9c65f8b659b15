import pytest

from tests.extract.pages import page
from tppo_news.extract.page.decode import decode_html


def test_a_windows_1252_page_that_claims_utf8_is_read_as_windows_1252() -> None:
    html = "<meta charset=utf-8><p>“Jum’at – pagi”</p>"
    labelled = page(html, headers={"content-type": "text/html; charset=utf-8"}, encoding="cp1252")
    assert "“Jum’at – pagi”" in decode_html(labelled)


def test_utf8_with_one_broken_byte_stays_utf8() -> None:
    content = "<p>“Rabu” – “Kamis” – é".encode() + b"\xff</p>"
    broken = page("")
    broken = type(broken)(broken.requested_url, broken.final_url, 200, {}, content, broken.fetched_at)
    assert decode_html(broken).startswith("<p>“Rabu” – “Kamis” – é")


def test_utf8_wins_over_a_header_that_says_latin1() -> None:
    html = "<p>“kutipan”</p>"
    assert decode_html(page(html, headers={"content-type": "text/html; charset=iso-8859-1"})) == html


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decode_html(page("<p>Sabtu</p>", headers={}, encoding=encoding)) == "<p>Sabtu</p>"


def test_a_charset_that_nobody_knows_is_passed_over() -> None:
    html = page("<p>caf\u00e9</p>", headers={"content-type": "text/html; charset=klingon"}, encoding="cp1252")
    assert "café" in decode_html(html)


def test_null_characters_are_dropped() -> None:
    assert decode_html(page("<p>a\0b</p>")) == "<p>ab</p>"
