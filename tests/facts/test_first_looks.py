"""What a text, a word or a pattern is asked first: it answers as the slower question would."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tppo_news.facts.cued import begins_with
from tppo_news.facts.dates.calendar import CalendarDate
from tppo_news.facts.dates.spans import find_date_spans
from tppo_news.facts.figures import cues
from tppo_news.facts.masks import signs
from tppo_news.facts.masks.words import either
from tppo_news.facts.openings import LETTERS

PIECES = sorted(piece for table in vars(cues).values() if isinstance(table, frozenset) for piece in table)


@given(st.lists(st.sampled_from([*PIECES, "me", "an", " ", "-", "9", "_", "\u00e9"]), max_size=12))
def test_the_pieces_of_words_in_a_text_are_all_that_stand_in_it(parts: list[str]) -> None:
    text = "".join(parts)
    assert cues.cues_of(text) == {piece for piece in PIECES if piece in text}


@pytest.mark.parametrize(
    "word", ["dijual", "Dijual", "DIJUAL", "dukun", "anak", "anaknya", "pmi", "CPMI", "kakak ipar"]
)
def test_words_that_share_their_beginning_are_read_in_any_case(word: str) -> None:
    assert re.fullmatch(either("dijual dukun anak anak(?:nya)? c?pmi kakak_ipar"), word)


@pytest.mark.parametrize("word", ["dijua", "dual", "nak", "mi", "kakak_ipar", ""])
def test_words_that_share_their_beginning_are_read_whole(word: str) -> None:
    assert re.fullmatch(either("dijual dukun anak anak(?:nya)? c?pmi kakak_ipar"), word) is None


@pytest.mark.parametrize(
    ("sign", "behind"),
    [
        ("HIS_PART", " ditetapkan sebagai tersangka"),
        ("HIS_PART", " kini juga ditahan"),
        ("HIS_PART", " yang berperan merekrut"),
        ("HIS_PART", " alias Antah (40) ditahan"),
        ("HIS_PART", " selaku pengelola"),
        ("HIS_PART", " tak lain adalah paman"),
        ("HIS_PART", " mucikari"),
        ("IS_KIN", " ibu korban"),
        ("IS_KIN", " yang merupakan ayah korban"),
        ("IS_KIN", " menjemput anaknya"),
        ("IS_KIN", " pelapor,"),
        ("IS_VICTIM", " yang menjadi korban"),
        ("IS_VICTIM", " nyaris menjadi korban"),
        ("IS_VICTIM", " salah satu korban"),
        ("IS_VICTIM", " seorang CPMI"),
        ("SUFFERS", " disekap"),
        ("SUFFERS", " kerap mengalami luka"),
        ("SUFFERS", " mengalami luka"),
        ("BECAME", " warga Kota Antah yang menjadi korban"),
        ("BECAME", " gadis dari desa itu menjadi korban"),
        ("NOT_REAL_NAME", " bukan nama sebenarnya"),
        ("NOT_REAL_NAME", " nama samaran"),
    ],
)
def test_what_follows_a_name_is_read_by_its_first_word(sign: str, behind: str) -> None:
    assert getattr(signs, sign).match(behind)
    assert begins_with(behind[1 : 1 + LETTERS].lower(), signs.BEHIND)


def test_each_of_many_dates_has_its_own_weekday() -> None:
    spans = find_date_spans("Senin (1/1/2024), Selasa malam, 2 Januari 2024, lalu 3 Januari 2024")
    assert [span.weekday for span in spans] == [0, 1, None]


@pytest.mark.parametrize(("month", "day"), [(2, 30), (13, 1), (0, 1), (4, 31), (1, 0)])
def test_the_calendar_has_no_such_day(month: int, day: int) -> None:
    assert CalendarDate(2024, month, day).as_date() is None
