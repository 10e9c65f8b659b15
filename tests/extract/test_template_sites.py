"""Sites made from templates, by offices, schools and villages: what a template brings along is no writer, headline or text."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TITLE = "Dua Desa Binaan Dibentuk di Kupang"
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
ARTICLE = "<meta property=og:type content=article>"
RINA = ("Rina Contoh",)
BOTH = ("Rina Contoh", "Bagas Contoh")


def read(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


def bare(title: str, above: str, behind: str = "") -> Article:
    return read(
        f"<!doctype html><html lang=id><head><title>{title}</title></head><body>{above}<div>{TEXT}</div>{behind}</body></html>"
    )


@pytest.mark.parametrize(
    "maker",
    [
        "CodePixar",
        "Colorlib",
        "BootstrapMade",
        "HTML Codex",
        "Start Bootstrap",
        "KabarContoh",
        "Super Admin",
        "User",
        "Webmaster",
        "Your Name",
    ],
)
def test_a_maker_a_brand_or_a_placeholder_in_meta_elements_is_no_writer(maker: str) -> None:
    assert read(article_html(head=f"{ARTICLE}<meta name=author content='{maker}'>")).authors == ()


@pytest.mark.parametrize(
    "label",
    [
        "<span>Posted on</span>",
        "<div class=author>Profil Pimpinan</div>",
        "<div class=author>Posted by</div>",
        "<div class=author>Diringkas oleh LENTIK</div>",
        "<a href=/profil/pimpinan>Profil Kantor</a>",
        "<div class=author>RC</div>",
        "<h2>Blog Details</h2>",
    ],
)
def test_a_label_beside_the_date_is_no_writer(label: str) -> None:
    assert read(article_html(above=f"{label}<div>12 Oktober 2026</div>")).authors == ()


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<p>By. Rina Contoh</p>", RINA),
        ("<div>senin,12 oktober 2026 07:00:00 By. rina</div>", ("rina",)),
        ("<span>Write by<a href=#><b>Rina Contoh</b></a></span>", RINA),
        ("<span class=post-comment>Write by<a href=#><b>M.Rina Contoh</b></a></span>", ("M.Rina Contoh",)),
        ("<p>Penulis: Rina Contoh 12 Oktober 2026 Edukasi</p>", RINA),
        ("<p>Rina Contoh - detikContoh | Senin, 12 Oktober 2026</p>", RINA),
        ("<p>Rina Contoh | Warta Lain</p>", RINA),
        ("<div><div class=avatar>RC B</div><div>Rina Contoh, Bagas Contoh</div><p>Tim Redaksi</p></div>", BOTH),
        ("<div><span class=author>RC</span><span>Rina Contoh</span></div>", RINA),
        ("<div><span>RC</span> <span>Rina Contoh</span></div>", RINA),
        ("<p>Penulis: rina_c, Bagas Contoh</p>", ("rina_c", "Bagas Contoh")),
        ("<p>Dipublikasi oleh Rina Contoh</p>", RINA),
        ("<div>Rina Contoh, S.Kom</div><div>Penulis</div>", RINA),
        ("<div><svg class=icon-user></svg><span>Rina Contoh</span></div>", RINA),
        ("<h3><a href=/>Berita dan Artikel</a> / Berita</h3><p>Oleh : Rina Contoh | 4 Okt’ 2026</p>", RINA),
    ],
)
def test_a_byline_of_a_home_made_site_names_its_writers(byline: str, names: tuple[str, ...]) -> None:
    assert read(article_html(above=byline)).authors == names


def test_a_date_may_have_a_sign_behind_its_month() -> None:
    assert str(read(article_html(above="<p>4 Okt’ 2026</p>")).publication_date) == "2026-10-04"
    assert str(read(article_html(above="<p>04 | Okt | 2026</p>")).publication_date) == "2026-10-04"


@pytest.mark.parametrize(
    ("signature", "names"),
    [
        ("(NI CONTOHWATI)", ("Ni Contohwati",)),
        ("(rina contohwati)", ("Rina Contohwati",)),
        ("Reporter: Rina Contoh I Editor: Mira Contoh", RINA),
        ("Penulis, Rina Contoh", RINA),
        ("(Penulis : Rina Contoh, S.Kom)", RINA),
    ],
)
def test_who_signs_a_text_wrote_it(signature: str, names: tuple[str, ...]) -> None:
    article = read(article_html(f"{TEXT}<p>{signature}</p>"))
    assert (article.authors, article.text.split("\n")) == (names, list(PARAGRAPHS))


def test_the_writers_name_once_more_under_the_text_is_cut_and_kept() -> None:
    article = read(article_html(f"{TEXT}<p>Rina Contoh</p>", above="<p>Oleh Rina Contoh</p>"))
    assert article.text.split("\n") == list(PARAGRAPHS)
    assert "Rina Contoh" in [piece.surface for piece in article.furniture]
    other = read(article_html(f"{TEXT}<p>Mira Contoh</p>", above="<p>Oleh Rina Contoh</p>"))
    assert other.text.endswith("Mira Contoh")


@pytest.mark.parametrize(
    "title",
    [
        "Hello, world!",
        "Bootstrap Example",
        "Vite + React + TS",
        "LCT V4 - Artikel Detail",
        "Detail Berita | Lentera Contoh",
        "Single Post",
        "Berita-1",
        "Portal Lentera Contoh - Single News",
    ],
)
@pytest.mark.parametrize(
    "shown",
    [
        "<h5>{}</h5>",
        "<p class='text-content fw-bold my-3'>{}</p>",
        "<h1><a href=/>Lentera Contoh</a></h1><h4>{}</h4>",
        "<h1>Berita</h1><div class='text-2xl font-bold'>{}</div>",
        "<h6>Jl. Contoh Raya Nomor 5</h6><h6>Senin - Jumat 08.00 - 16.00</h6><h3>{}</h3>",
    ],
)
def test_a_templates_title_gives_way_to_the_headline_above_the_date(title: str, shown: str) -> None:
    assert bare(title, f"{shown.format(TITLE)}<p>Senin, 12 Oktober 2026</p>").title == TITLE


def test_a_byline_in_a_heading_is_no_headline() -> None:
    above = f"<h5>{TITLE}</h5><h6>Oleh : Redaksi Contoh Kita | 12 Oktober 2026</h6><p>Petugas datang setiap bulan</p>"
    assert bare("Berita", above).title == TITLE


def test_a_headline_with_a_full_stop_stands_before_a_line_in_bold_under_its_date() -> None:
    stopped = "Dua Desa Binaan Dibentuk di Kupang, Warga Belajar Bekerja di Luar Negeri dengan Aman."
    bold = "<p><b>Lentera.test -- Petugas membentuk dua desa binaan bersama warga di Kupang</b></p>"
    assert bare("Lentera Contoh", f"<h3>{stopped}</h3><p>Senin, 12 Oktober 2026</p>{bold}").title == stopped


def test_a_headline_that_the_title_element_spells_otherwise_is_taken_as_it_is_shown() -> None:
    shown = f"<h4>Berita Lain</h4><h5>{TITLE}</h5><p>Tanggal, 12 Oktober 2026</p>"
    stated = f"{TITLE.replace('Dibentuk', 'Dibetnuk')}</title><meta property=og:title content='Kabar Kita'><title>"
    assert bare(stated, shown).title == TITLE


def test_a_headline_inside_a_form_around_the_page_counts() -> None:
    html = f"<form><h4>{TITLE}</h4><p>12 Okt 2026, 10:51 WIB</p><div>{TEXT}</div></form><h1>Berita Terpopuler</h1>"
    assert bare("LCT V4 - Artikel Detail", html).title == TITLE


@pytest.mark.parametrize(
    "end",
    [
        "<div><a href=/>Home</a> <a href=/d>Open Donasi</a></div>",
        "<p>Open Donasi</p>",
        "<p>Daftar Sekarang</p>",
        "<h5>Sumber :</h5><div>https://warta-lain.test/berita/1234/judul-berita</div>",
        "<p>https://warta-lain.test/berita/1234/judul-berita</p>",
        "<p>Foto Kegiatan :</p>",
        "<h3>Kumpulan Foto</h3>",
        "<p>Dokumentasi:</p>",
        "<p>Humas Kantor Contoh</p>",
        "<p>Rilis: Humas Lentera Contoh</p>",
        "<p>Berita Kegiatan Prestasi</p>",
        "<div><span>Tags</span><ul><li>Berita</li><li>Desa</li></ul></div>",
        "<div><h4>Pengunjung</h4><p>Hari ini : 12</p><p>Total : 30221</p></div>",
        "<p>Hubungi kami melalui WhatsApp di 0812-0000-0000 untuk informasi lebih lanjut.</p>",
    ],
)
def test_what_a_site_prints_under_a_text_is_none_of_it(end: str) -> None:
    assert read(article_html(f"{TEXT}{end}")).text.split("\n") == list(PARAGRAPHS)


def test_a_card_with_a_button_behind_the_text_is_another_article() -> None:
    teaser = "<p>Kerja bakti diadakan dua hari di tepi sungai bersama para siswa...</p><a href=/x>Baca Selengkapnya</a>"
    card = f"<div><img src=a.jpg><div><h5>Warga Membersihkan Sungai</h5>{teaser}</div></div>"
    assert read(article_html(f"{TEXT}<div>{card}{card}</div>")).text.split("\n") == list(PARAGRAPHS)


def test_an_address_that_the_line_above_announces_stays_last() -> None:
    last = "<p>Pendaftaran dibuka lewat tautan berikut:</p><p>https://daftar-contoh.test/desa</p>"
    assert read(article_html(f"{TEXT}{last}")).text.endswith("https://daftar-contoh.test/desa")
