import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.quoted import quoted, with_phrases
from tppo_news.furniture import find_furniture
from tppo_news.furniture.inline import within_line
from tppo_news.furniture.lines import Line
from tppo_news.furniture.related import related_lines
from tppo_news.furniture.whole import WHOLE_LINE

OPENING = (
    "Kantor Imigrasi Contoh mengadakan penyuluhan keimigrasian bagi warga desa agar tidak tergiur tawaran kerja ke luar negeri "
    "yang tidak resmi dan berbahaya."
)
CLOSING = (
    "Penyuluhan keimigrasian itu dihadiri perangkat desa dan warga setempat yang ingin memahami syarat bekerja ke luar negeri "
    "secara resmi dan aman."
)


def surfaces(text: str, title: str | None = None) -> list[str]:
    return [found.surface for found in find_furniture(text, title)]


@pytest.mark.parametrize(("rule", "phrase"), with_phrases(WHOLE_LINE))
def test_a_line_rule_reads_the_phrases_of_its_docstring(rule: Callable[[str], str | None], phrase: str) -> None:
    assert rule(phrase) is not None


@pytest.mark.parametrize("phrase", quoted(within_line))
def test_furniture_inside_a_paragraph_is_found_in_the_phrases_of_the_docstring(phrase: str) -> None:
    assert list(within_line(Line(0, len(phrase), phrase)))


@pytest.mark.parametrize("phrase", quoted(related_lines))
def test_a_related_line_is_found_in_the_phrases_of_the_docstring(phrase: str) -> None:
    assert related_lines([Line(0, len(phrase), phrase)]) == {0}


@pytest.mark.parametrize(
    "cue",
    [
        "Baca juga: {}", "BACA JUGA : {}", "Baca Juga {}",
        "Bacajuga: {}", "Simak juga: {}", "Lihat Juga : {}", "Read More : {}",
        "Baca Juga Berita Ini: {}", "Baca: {}", "Baca selengkapnya: {}",
        "> Baca juga: {}", "Baca juga:\u00a0{}", "Baca juga:\u00c2 {}",
        "Berita terkait: {}", "Pilihan Editor: {}",
    ],
)  # fmt: skip
def test_a_related_link_is_found_in_every_spelling(cue: str) -> None:
    line = cue.format("Warga Contoh Panen Raya di Kebun Kopi")
    assert surfaces(f"{OPENING}\n{line}\n{CLOSING}") == [line]


def test_every_item_of_a_list_below_an_empty_cue_is_related() -> None:
    items = ["- Harga Beras Contoh Naik Rp500 per Kilogram", "- Tiga kades baru dilantik", "- Warga Contoh Panen Raya"]
    assert surfaces("\n".join([OPENING, "Baca Juga:", *items, CLOSING])) == ["Baca Juga:", *items]


def test_a_list_of_sentences_below_an_empty_cue_stays() -> None:
    items = ["- Warga Contoh Panen Raya di Kebun", "- Warga wajib membawa paspor saat datang ke kantor imigrasi."]
    assert surfaces("\n".join([OPENING, "Baca juga:", *items, CLOSING])) == ["Baca juga:", items[0]]


def test_a_headline_on_the_line_after_an_empty_cue_is_related() -> None:
    text = f"{OPENING}\nBaca juga:\nWarga Contoh Panen Raya di Kebun Kopi\n{CLOSING}"
    assert surfaces(text) == ["Baca juga:", "Warga Contoh Panen Raya di Kebun Kopi"]


def test_a_related_link_glued_into_a_paragraph_ends_where_plain_prose_begins() -> None:
    text = f"{OPENING}Baca juga: Warga Contoh Panen Raya di Kebun Kopi Menurut kepala desa, acara itu lancar."
    assert surfaces(text) == ["Baca juga: Warga Contoh Panen Raya di Kebun Kopi"]


def test_a_sentence_that_says_baca_juga_stays() -> None:
    text = f'{OPENING}\n"Baca juga dokumen perjalanan anda sebelum berangkat," kata petugas kepada warga di balai desa itu.'
    assert surfaces(text) == []


def test_a_paragraph_about_reading_stays() -> None:
    text = f"{OPENING}\nSiswa diminta membaca juga buku saku tentang migrasi aman yang dibagikan petugas kepada seluruh peserta."
    assert surfaces(text) == []


def test_a_bare_headline_of_another_story_between_paragraphs_is_related() -> None:
    headline = "Polres Contoh Amankan Ribuan Botol Minuman Oplosan"
    assert surfaces(f"{OPENING}\n\n{headline}\n\n{CLOSING}") == [headline]


def test_a_subheading_stays() -> None:
    assert surfaces(f"{OPENING}\n\nPenyuluhan Keimigrasian bagi Warga Desa Resmi\n\n{CLOSING}") == []


def test_the_headline_on_top_and_the_title_stay() -> None:
    title = "Polres Contoh Amankan Ribuan Botol Minuman Oplosan"
    assert surfaces(f"{title}\n\n{OPENING}\n\n{title}\n\n{CLOSING}", title) == []


def test_the_stamp_of_the_page_stays() -> None:
    assert surfaces(f"Koran Contoh - 31/05/2022, 10:01 WIB\n{OPENING}") == []


@pytest.mark.parametrize("end", ["(abc/def)", "(bud)", "(m26)", "(*)", "(**)", "***", "(red)", "(Ant)"])
def test_initials_at_the_end_of_a_paragraph_are_found(end: str) -> None:
    assert surfaces(f"{OPENING} {end}") == [end]


def test_an_abbreviation_inside_a_paragraph_is_no_initials() -> None:
    assert surfaces(OPENING.replace("negeri", "negeri (abk)")) == []


@pytest.mark.parametrize("credit", ["(Foto: Humas Kantor Contoh)", "(ANTARA/Nama Pewarta)", "(Dok. Istimewa)"])
def test_a_credit_inside_a_paragraph_is_found(credit: str) -> None:
    assert surfaces(f"Warga berkumpul {credit} di balai desa.") == [credit]


def test_a_byline_at_the_end_of_the_last_paragraph_is_found() -> None:
    assert surfaces(f"{OPENING}(**) Editor : Nama Penyunting") == ["(**) Editor : Nama Penyunting"]


def test_a_byline_broken_over_lines_is_found() -> None:
    assert surfaces(f"{OPENING}\nEditor:\nNama Penyunting\nCOPYRIGHT ©\nANTARA\n2026") == [
        "Editor:", "Nama Penyunting", "COPYRIGHT ©", "ANTARA", "2026",
    ]  # fmt: skip


def test_an_advertisement_inside_a_paragraph_is_found() -> None:
    assert surfaces(f"{OPENING} ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT {CLOSING}") == [
        "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"
    ]


def test_the_tags_behind_the_initials_that_end_a_text_are_found() -> None:
    assert surfaces(f"{OPENING} (abc/def)\ntppo\nbareskrim\nberita contoh") == [
        "(abc/def)", "tppo", "bareskrim", "berita contoh",
    ]  # fmt: skip


def test_small_lines_before_more_of_the_text_stay() -> None:
    assert surfaces(f"{OPENING} (abc/def)\nonline scam\n{CLOSING}") == ["(abc/def)"]


def test_what_the_outlet_says_of_itself_is_footer_to_the_end() -> None:
    text = f"{OPENING}\n{CLOSING}\nTentang Cek Fakta Korancontoh\nKanal ini dibuat pada 2018."
    assert surfaces(text) == ["Tentang Cek Fakta Korancontoh", "Kanal ini dibuat pada 2018."]


@pytest.mark.parametrize(
    "line", ["12. Menteri Pariwisata dan Ekonomi Kreatif Republik Contoh", "b. Ketua Harian Kepala Badan Contoh Raya"]
)
def test_an_item_of_an_enumeration_stays(line: str) -> None:
    assert surfaces(f"{OPENING}\n{line}\n{CLOSING}") == []


def test_a_subheading_behind_a_related_link_stays() -> None:
    text = f"{OPENING}\nBaca juga:\nWarga Contoh Panen Raya di Kebun Kopi\nKeluarga Korban Lapor Polisi\n{CLOSING}"
    assert surfaces(text) == ["Baca juga:", "Warga Contoh Panen Raya di Kebun Kopi"]


def test_a_word_that_the_page_broke_off_its_sentence_stays() -> None:
    assert surfaces(f"{OPENING}\nPelaku menyebarkan\nlink\nmelalui pesan.") == []


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300), st.none() | st.text(max_size=30))
def test_spans_are_slices_in_order_on_any_text(text: str, title: str | None) -> None:
    end = 0
    for found in find_furniture(text, title):
        assert found.start is not None and found.end is not None
        assert text[found.start : found.end] == found.surface
        assert found.start >= end
        end = found.end


@pytest.mark.parametrize(
    "unit", ["Baca juga: ", "(", "a ", "A b", "*", "Penulis: ", "\n", "#x ", "- ", "share ", "*\n", "(abc)\n", "a\n"]
)
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    started = time.process_time()
    find_furniture(text)
    assert time.process_time() - started < 3
