"""Forms of pages: galleries in parts, tails, appeals, columns beside the text, headlines that only a title element states."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article, Publisher

TEXT = "\n".join(PARAGRAPHS)
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def read(html: str, publisher: Publisher = PUBLISHER) -> Article:
    article = extract_article([page(html)], publisher, url="http://lentera-contoh.test/a")
    assert isinstance(article, Article)
    return article


def test_numbered_headings_over_pictures_are_the_text_though_nothing_follows_them() -> None:
    items = ("1. Balai desa dicat ulang.", "2. Papan informasi dipasang.", "3. Kader berfoto bersama.")
    parts = "".join(f"<div class=bagian-lain><h2>{item}</h2><figure><img src=a.jpg></figure></div>" for item in items)
    assert read(article_html(f"<div class=bagian>{BODY}</div>{parts}")).text == "\n".join((TEXT, *items))


def test_headings_behind_page_breaks_are_the_text() -> None:
    items = ("Balai desa dicat ulang.", "Papan informasi dipasang.")
    parts = "".join(
        f"<div class=lain><div>{number} dari 3 halaman</div><h2>{item}</h2><img src=a.jpg></div>"
        for number, item in enumerate(items, 2)
    )
    assert read(article_html(f"<div class=satu>{BODY}</div>{parts}")).text == "\n".join((TEXT, *items))


def test_a_heading_of_a_list_that_ends_the_text_stays() -> None:
    body = f"{BODY}<h3>Apa yang harus dibawa?</h3><ul><li>Paspor asli.</li><li>Surat keluarga.</li></ul>"
    assert read(article_html(body)).text == f"{TEXT}\nApa yang harus dibawa?\nPaspor asli.\nSurat keluarga."


def test_what_stands_behind_the_initials_in_the_same_element_is_apart() -> None:
    tail = "<h4>(rni/bgs)</h4><a href=/1>desa</a> <a href=/2>imigrasi</a><p>Kabar lain</p><p>Pasar desa dibuka lagi</p>"
    assert read(article_html(BODY + tail)).text == TEXT


def test_a_correction_behind_the_initials_stays() -> None:
    assert (
        "Ralat: nama dusun diperbaiki."
        in read(article_html(f"{BODY}<p>(rni/bgs)</p><p>Ralat: nama dusun diperbaiki.</p>")).text
    )


def test_a_column_of_prose_beside_a_signed_text_does_not_belong_to_it() -> None:
    welcome = "Selamat datang di laman kami yang dibuat supaya warga mudah memperoleh pelayanan."
    side = f"<div class=kotak><h3>Sambutan</h3><p>{welcome}</p></div>"
    body = f"<div class=kiri>{BODY}<p>(rni/bgs)</p></div>{side}"
    assert read(article_html(body)).text.startswith(TEXT)
    assert "Selamat datang" not in read(article_html(body)).text


def test_the_first_words_of_the_next_page_are_cut() -> None:
    box = "<div class=lanjut><h4>Halaman Selanjutnya</h4><p>Kader juga menyiapkan buku tamu yang akan diisi setiap warga.</p></div>"
    assert read(article_html(BODY + box)).text == TEXT


def test_a_cue_with_a_colon_takes_a_headline_without_a_link() -> None:
    cue = "<b>Baca juga :</b><p><b>Petani Garam Mulai Panen di Pesisir</b></p>"
    assert (
        read(article_html(f"<p>{PARAGRAPHS[0]}</p>{cue}" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:]))).text == TEXT
    )


def test_a_line_that_announces_a_quotation_is_no_dateline() -> None:
    body = f"<p>{PARAGRAPHS[0]}</p><p>Artinya:</p>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:])
    assert "Artinya:" in read(article_html(body)).text.split("\n")


def test_where_a_publisher_is_found_is_cut_at_the_end() -> None:
    tail = "<p>Homepage:</p><p>Facebook Fan Page:</p><p>Instagram: @lentera-contoh.test</p>"
    assert read(article_html(BODY + tail)).text == TEXT


def test_an_office_that_signs_a_release_is_no_author() -> None:
    article = read(article_html(f"{BODY}<p>KEPALA SEKSI INTELIJEN</p>"))
    assert article.authors == ()
    assert article.text.endswith("KEPALA SEKSI INTELIJEN")


def test_a_headline_that_begins_with_the_sites_name_stays() -> None:
    title = "Lentera Contoh Serahkan Bantuan Buku kepada Tiga Sekolah"
    html = f"<html><head><title>{title}</title></head><body><h3>{title}</h3><div>{BODY}</div></body></html>"
    assert read(html).title == title


def test_the_sites_name_before_a_bar_is_cut_however_long_it_is() -> None:
    office = Publisher(
        "Kantor Imigrasi Kelas Dua Contoh", "kantor.test", "regional", "Asia/Makassar", "sample", "made for tests"
    )
    title = "Layanan Sabtu Dibuka bagi Warga yang Bekerja"
    html = f"<html><head><title>{office.name} | {title}</title></head><body><div>{BODY}</div></body></html>"
    assert read(html, office).title == title


def test_a_headline_in_a_plain_block_is_found_by_the_title_element() -> None:
    title = "Dua Desa Binaan Dibentuk di Kupang"
    body = f"<div>{title}</div><div>{BODY}</div><h1>studiolain</h1>"
    html = f"<html><head><title>{title} | Studio Lain</title></head><body>{body}</body></html>"
    assert read(html).title == title


@pytest.mark.parametrize(
    ("above", "authors", "editors"),
    [
        ("<p>Rep: Rani Contoh / Red: Bagas Contoh</p>", ("Rani Contoh",), ("Bagas Contoh",)),
        ("<p>Redaktur &amp; Reporter : Rani Contoh</p>", ("Rani Contoh",), ("Rani Contoh",)),
        ("<p>November 5, 2026 · 3 min · Rani Contoh</p>", ("Rani Contoh",), ()),
        (
            "<div>Reporter:<h2>Rani Contoh</h2><span>|</span><span>Editor:</span><h2>Bagas Contoh</h2></div>",
            ("Rani Contoh",),
            ("Bagas Contoh",),
        ),
        ("<div class=author><span>Rani Contoh</span><span>Kamis, 5 November 2026</span></div>", ("Rani Contoh",), ()),
    ],
)
def test_roles_stand_in_many_forms(above: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    article = read(article_html(above=above))
    assert (article.authors, article.editors) == (authors, editors)


def test_the_editors_choice_is_no_editor() -> None:
    choice = "<p><strong>Pilihan Editor:</strong> <a href=/x>Mengapa Tambak Garam Menyusut</a></p>"
    assert read(article_html(BODY + choice)).editors == ()
