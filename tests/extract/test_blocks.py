"""Tables, lists and quotes in the boxes that editors put around them, one block an element, and short articles."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

ROWS = ("Kegiatan | Jadwal", "Penyuluhan desa | Triwulan I")
TABLE = "<table><tr><td>Kegiatan</td><td>Jadwal</td></tr><tr><td>Penyuluhan desa</td><td>Triwulan I</td></tr></table>"
ITEMS = ("periksa izin perusahaan penempatan", "catat nama perekrut di buku tamu")
LIST = "<ul>" + "".join(f"<li>{item}</li>" for item in ITEMS) + "</ul>"
QUOTE = "“Kami ingin warga bertanya dahulu sebelum berangkat.”"
SHORT = (
    "Pasar malam di alun-alun kembali ramai setelah lapangan diberi lapisan batu baru oleh dinas.",
    "Pedagang makanan mengaku penjualan naik dua kali lipat.",
    "Tempat sampah ditambah di setiap sudut.",
    "Pemerintah mengatur jam buka agar tidak mengganggu sekolah.",
)


def lines_of(html: str) -> list[str]:
    article = extract_article([page(html)], PUBLISHER, url="http://lentera-contoh.test/a")
    assert isinstance(article, Article)
    return article.text.split("\n")


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (f'<figure class="wp-block-table">{TABLE}</figure>', ROWS),
        (f'<div class="table-responsive">{TABLE}</div>', ROWS),
        (f'<figure class="wp-block-pullquote"><blockquote><p>{QUOTE}</p></blockquote></figure>', (QUOTE,)),
    ],
)
def test_what_stands_in_an_editors_wrapper_is_the_text(block: str, lines: tuple[str, ...]) -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2]) + block + f"<p>{PARAGRAPHS[2]}</p>"
    assert lines_of(article_html(body)) == [*PARAGRAPHS[:2], *lines, PARAGRAPHS[2]]


@pytest.mark.parametrize(
    ("block", "lines"), [(TABLE, ROWS), (LIST, ITEMS), (f"<blockquote><p>{QUOTE}</p></blockquote>", (QUOTE,))]
)
def test_where_each_block_has_an_element_of_its_own_none_is_lost(block: str, lines: tuple[str, ...]) -> None:
    blocks = [*(f"<p>{text}</p>" for text in PARAGRAPHS[:2]), block, f"<p>{PARAGRAPHS[2]}</p>"]
    html = article_html("".join(f"<div class=blok>{each}</div>" for each in blocks))
    assert lines_of(html) == [*PARAGRAPHS[:2], *lines, PARAGRAPHS[2]]


def test_short_paragraphs_that_each_stand_in_an_element_of_their_own_are_the_text() -> None:
    other = "<section class=lain><h2>Berita Terkait</h2><a href=/x><h3>Harga Cabai Turun di Pasar Induk Kota</h3></a></section>"
    html = article_html("".join(f"<div class=blok><p>{text}</p></div>" for text in SHORT))
    assert lines_of(html.replace("</article>", f"</article>{other}")) == list(SHORT)


def test_headline_and_byline_do_not_run_into_a_short_article() -> None:
    title = "Pasar Malam di Alun-Alun Kembali Ramai Setelah Lapangan Diperbaiki"
    head = (
        f"<header class=entry-header><h1>{title}</h1><div class=entry-meta><time datetime=2026-11-08T15:33:00+07:00>"
        "8 November 2026</time> <span class=byline>oleh <a href=/r>Rina Contoh</a></span></div></header>"
    )
    text = (SHORT[0], "Pedagang makanan mengaku penjualan naik dua kali lipat sejak itu.")
    body = "".join(f"<p>{each}</p>" for each in text)
    html = (
        f"<html lang=id><head><title>{title}</title></head><body><main><article>{head}<div class=entry-content>{body}</div>"
        "</article></main></body></html>"
    )
    assert lines_of(html) == list(text)


def test_the_footer_of_a_quotation_says_who_spoke_and_stays() -> None:
    quote = f"<blockquote><p>{QUOTE}</p><footer class=blockquote-footer>Kepala desa binaan, Rina Contoh.</footer></blockquote>"
    first, *rest = (f"<p>{text}</p>" for text in PARAGRAPHS)
    told = lines_of(article_html("".join([first, quote, *rest])))
    assert told == [PARAGRAPHS[0], QUOTE, "Kepala desa binaan, Rina Contoh.", *PARAGRAPHS[1:]]
