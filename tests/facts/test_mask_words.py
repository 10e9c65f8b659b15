"""What stands capitalised beside a word for victims and is nobody's name: places, bodies, verbs of headlines, things."""

import pytest
from tests.facts.test_masks import finder, masked

from tppo_news.facts.masks.headlines import drop_headline_words
from tppo_news.facts.masks.names import find_captions
from tppo_news.facts.masks.words import HEADLINE_VERB
from tppo_news.masking import find_again

RUNNING = "Petugas mencatat data mereka di kantor, lalu mengantar mereka ke rumah masing-masing pada sore hari."


@pytest.mark.parametrize(
    "text",
    [
        "Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Nusa Tenggara Timur mencegah TPPO.",
        "Balai Pelayanan Pelindungan Pekerja Migran Indonesia Nusa Tenggara Barat mencegah TPPO.",
        "Pekerja Migran Indonesia (PMI) Nusa Tenggara Timur mengikuti pelatihan pencegahan TPPO.",
        "Pekerja Migran Indonesia Lombok Tengah mengikuti pelatihan pencegahan TPPO.",
        "Pekerja Migran Indonesia (PMI) Kepulauan Riau mengikuti pelatihan pencegahan TPPO.",
        "Calon Pekerja Migran Ditampung di Selter PMI Antahsari untuk mencegah TPPO.",
        "Calon Pekerja Migran Ditunda Keberangkatannya karena dugaan TPPO.",
        "Korban Disekap Berbulan-bulan dan Korban Menangis saat dijemput.",
        "Pelajar dan Anak Buah Kapal diberi penyuluhan TPPO.",
        "Korban TPPO mengenal perekrut lewat aplikasi pertemanan bernama Antahria.",
        "Pelajar Nahdlatul Ulama dan anak pejabat Ditjen Pajak diberi penyuluhan TPPO.",
        "Korban TPPO dirawat di Rumah Sakit Antahria.",
        "Anak korban TPPO dijamu Kemensos, yakni Kemensos di Jakarta.",
    ],
)
def test_places_bodies_and_verbs_are_no_names(text: str) -> None:
    assert [mask.mention.surface for mask in finder().find(text).masks if mask.kind == "name"] == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("BP3MI Nusa Tenggara Timur Cegah TPPO", "Pekerja Migran Indonesia Nusa Tenggara Timur waspada TPPO."),
        ("Calon Pekerja Migran Dicegah Berangkat", f"Calon Pekerja Migran Dicegah Berangkat ke Kamboja\n{RUNNING}"),
    ],
)
def test_a_title_keeps_its_places_and_verbs(title: str, text: str) -> None:
    assert find_again(title, finder().find(text, title=title).masks) == []


@pytest.mark.parametrize("headline", ["Korban Jeblok Terus di Selter", "Tiga Remaja Hanyut Ditemukan Selamat"])
def test_a_word_that_only_a_headline_capitalises_is_no_name(headline: str) -> None:
    body = f"{headline}\n{RUNNING}"
    assert drop_headline_words(body, find_captions(body)) == ()


def test_a_victim_of_a_headline_whom_the_text_names_is_masked_in_both() -> None:
    text = f"Korban Ani Lestari Dijemput Keluarga\nKorban bernama Ani Lestari pulang. {RUNNING}"
    assert "Ani" not in masked(text)


def test_a_list_of_victims_is_no_headline() -> None:
    text = (
        f"Para korban TPPO itu:\n1. Korban Ani Lestari Asal Antahraya\n2. Korban Sari Wangi Asal Antahraya\n{RUNNING}"
    )
    shown = masked(text)
    assert "Ani" not in shown
    assert "Sari" not in shown


@pytest.mark.parametrize(
    "name", ["Dian", "Dimas", "Dinda", "Diana", "Teresa", "Berlian", "Mendrofa", "Meliana", "Mentari", "Sonya"]
)
def test_names_are_not_taken_for_verbs(name: str) -> None:
    assert HEADLINE_VERB.fullmatch(name.lower()) is None
    assert name not in masked(f"Korban bernama {name} dijemput ibunya.")


@pytest.mark.parametrize("verb", ["Ditampung", "Disandera", "Terlantar", "Berangkat", "Mengadu", "Keberangkatannya"])
def test_verbs_of_headlines_are_told_by_their_form(verb: str) -> None:
    assert HEADLINE_VERB.fullmatch(verb.lower())
