"""The end of a text: initials, dates, calls and help lines go; what the article itself says stays."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.wording.endings import end_kind
from tppo_news.records import Article

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
FURNITURE = [
    "(rnd/bgs/adv)",
    "(*/rnd)",
    "(rnd.-)",
    "(Rani, Bagas, Dewi, Yusuf, Maria)",
    "(mg-1)",
    "-red-",
    "/rn",
    "Red/Rn",
    "@ranimelati",
    "17:17 - 12 Juli 2026",
    "Diterbitkan pada 12 Juli 2026",
    "Kontributor Kupang: Rani Melati",
    "Penulis/Editor: Rani Melati",
    "Total views : 201",
    "Topik: desa, penyuluhan, pelabuhan",
    "Sumber Berita: Media Center Kabupaten",
    "Berita ini telah diterbitkan di laman Lentera Contoh",
    "Artikel ini dibuat dengan bantuan AI dan disunting redaksi.",
    "Hak Cipta 2026 Lentera Contoh. Semua hak dilindungi.",
    "Terima kasih telah membaca berita kami.",
    "Untuk mengikuti kabar Lentera Contoh, follow akun Instagram @contoh",
    "Temukan lebih banyak berita di kanal YouTube Lentera Contoh.",
    "Kami mengundang pembaca mengirim cerita ke redaksi lewat WhatsApp.",
    "Hotline pengaduan: 0800-000-000 (bebas pulsa)",
    "Jika Anda membutuhkan pertolongan, hubungi layanan psikolog terdekat.",
]
OWN = [
    "Warga dapat menghubungi hotline desa di kantor itu setiap hari kerja.",
    '"Kalau kamu melihat hal seperti itu, segera hubungi hotline kami," ujar kepala desa.',
    "Menurut dia, Anda dapat mengikuti berita desa di kanal resmi kabupaten.",
    "Kegiatan itu ditutup pada 12 Juli 2026 dengan doa bersama di balai desa.",
    "Penyuluhan serupa akan digelar di tiga desa lain pada bulan depan.",
    "Korban kini mendapat pendampingan psikolog di rumah aman milik pemerintah.",
]


def read(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize("line", FURNITURE)
def test_a_last_line_that_is_no_text_is_cut_and_kept(line: str) -> None:
    article = read(article_html(TEXT + f"<p>{line}</p>"))
    assert article.text.split("\n") == list(PARAGRAPHS)
    assert any(piece.surface == line for piece in article.furniture)


@pytest.mark.parametrize("line", FURNITURE)
def test_it_is_cut_as_well_where_other_furniture_stands_behind_it(line: str) -> None:
    article = read(article_html(TEXT + f"<p>{line}</p><p>Post Views: 12</p><p>(*)</p>"))
    assert article.text.split("\n") == list(PARAGRAPHS)


def test_names_under_a_bare_source_label_are_cut_with_it() -> None:
    names = "Dinas Contoh, Koran Contoh, Radio Contoh, dan laman desa."
    article = read(article_html(TEXT + f"<p>Sumber:</p><p>{names}</p>"))
    assert article.text.split("\n") == list(PARAGRAPHS)
    assert any(piece.surface == names for piece in article.furniture)


@pytest.mark.parametrize("line", OWN)
def test_a_sentence_of_the_article_stays_as_its_last(line: str) -> None:
    assert end_kind(line) is None
    assert read(article_html(TEXT + f"<p>{line}</p>")).text.endswith(line)


def test_a_call_among_the_paragraphs_is_left_to_other_rules() -> None:
    line = "Jika Anda membutuhkan pertolongan, hubungi layanan psikolog terdekat."
    assert line in read(article_html(f"<p>{PARAGRAPHS[0]}</p><p>{line}</p>" + TEXT)).text
