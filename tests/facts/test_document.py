"""The text as the rules read it, and the way back to the stored text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tppo_news.facts.document import Document, level_text, load_language, read_document
from tppo_news.facts.words import words_of
from tppo_news.records import Furniture

NLP = load_language()


def read(text: str, furniture: tuple[Furniture, ...] = ()) -> Document:
    return read_document(NLP, text, furniture=furniture)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Polres\u00a0 Malang", "Polres Malang"),
        ("satu\r\n\r\ndua", "satu\ndua"),
        ("Ma\u200blang", "Malang"),
        ("\u201cKami\u201d \u2013 katanya", '"Kami" - katanya'),
        ("Kapolres \n, menyebut", "Kapolres, menyebut"),
        ("kata Budi\n, Senin", "kata Budi, Senin"),
        ("bertemu\nwarga desa", "bertemu warga desa"),
        ("judul berita\nKapolres Malang", "judul berita\nKapolres Malang"),
        ("( Kanim )", "(Kanim)"),
        ("  awal dan akhir \n", "awal dan akhir"),
        ("", ""),
    ],
)
def test_white_space_and_quotes_are_levelled(text: str, body: str) -> None:
    assert level_text(text)[0] == body


def test_a_masked_span_is_not_read_and_ends_a_paragraph() -> None:
    body, positions = level_text("Polda Bali. Baca juga: X Kejari Badung", [(12, 24)])
    assert body == "Polda Bali.\nKejari Badung"
    assert positions[-1] == 37


def test_furniture_is_not_read_and_offsets_still_point_into_the_text() -> None:
    text = "Baca juga: berita lain\nPolres  Malang menggelar rapat."
    document = read(text, (Furniture("related", text[:22], "rule", 0, 22),))
    start = document.body.index("Polres")
    mention = document.mention(start, start + len("Polres Malang"), "rule")
    assert mention.surface == "Polres  Malang" == text[mention.start : mention.end]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(read("Hadir Drs. H. Budi Santoso, S.H. di Kab. Malang. Rapat selesai.").sentences) == 2


@given(st.text(max_size=300))
def test_every_character_of_the_body_stands_where_its_position_says(text: str) -> None:
    body, positions = level_text(text)
    assert len(body) == len(positions)
    assert list(positions) == sorted(set(positions))
    for character, position in zip(body, positions, strict=True):
        if character.isalnum():
            assert text[position] == character


@pytest.mark.parametrize("run", ["(", "[", "'", "-", "a(", "\u00ad("])
def test_a_long_run_of_one_mark_is_read_in_no_time(run: str) -> None:
    started = time.process_time()
    document = read(run * 20_000)
    assert not any(words_of(document.body).forms) or "a" in run
    assert time.process_time() - started < 2
