"""The headline of pages whose title element says what all pages of the site say, or nothing."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TITLE = "Dua Desa Binaan Dibentuk di Kupang"
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
OFFICE = "Dinas Pelayanan dan Kerja Sama Provinsi Kepulauan Contoh"


def headline(title: str, above: str, behind: str = "") -> str:
    html = f"<!doctype html><html lang=id><head><title>{title}</title></head><body>{above}<div>{TEXT}</div>{behind}</body></html>"
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article.title


@pytest.mark.parametrize(
    "title", ["BERITA", "Berita", "Detail Berita", "Beranda", "Artikel", "Lentera Contoh", "", OFFICE]
)
def test_a_heading_counts_though_lists_and_footers_show_the_title_element(title: str) -> None:
    shown = f"<footer><h5><a href=/>{title}</a></h5></footer>"
    listed = "<h2>Berita lainnya</h2><h4><a href=/x>Judul Berita</a></h4>"
    assert headline(title, f"<h4>{TITLE}</h4><p>12 Oktober 2026</p>", listed + shown) == TITLE
    assert headline(title, f"<div class=judul>{TITLE}</div>", listed + shown) == TITLE


def test_a_linked_headline_right_above_the_text_counts_where_nothing_else_states_one() -> None:
    above = f"<div class=date>12 Oktober 2026</div><div class=title><a href=#>{TITLE}</a></div>"
    assert headline("Lentera Contoh", above) == TITLE


def test_a_short_title_that_the_page_shows_as_its_headline_stays() -> None:
    assert headline("Desa Binaan", "<h3>Desa Binaan</h3>") == "Desa Binaan"


def test_a_title_element_that_is_shown_above_the_text_stays_before_a_sub_heading() -> None:
    above = f"<div class=atas>{TITLE}</div><h4>Warga Belajar Bekerja Aman di Luar Negeri</h4>"
    assert headline(TITLE, above) == TITLE


def test_an_office_that_the_headline_begins_with_is_not_the_headline() -> None:
    whole = f"{OFFICE} Membentuk Dua Desa Binaan"
    stated = f'{whole}</title><meta property="og:title" content="{whole}"><title>'
    assert headline(stated, f"<h1>{OFFICE}</h1><h2>{whole}</h2>") == whole


def test_a_headline_cut_short_in_metadata_is_taken_whole_from_the_page() -> None:
    short = "Dua Desa Binaan Dibentuk di..."
    assert (
        headline(f"Lentera Contoh</title><meta property=og:title content='{short}'><title>", f"<h4>{TITLE}</h4>")
        == TITLE
    )


def test_a_standfirst_in_a_heading_is_no_headline() -> None:
    standfirst = "Kantor imigrasi membentuk dua desa binaan agar warga tahu cara bekerja di luar negeri dengan aman."
    assert headline("Detail Berita", f"<h3>{TITLE}</h3><h2>{standfirst}</h2>") == TITLE


def test_a_date_in_a_heading_is_no_headline() -> None:
    assert headline("Detail Berita", f"<h2>{TITLE}</h2><h5>Senin, 2 Maret 2026 10:15 WIB</h5>") == TITLE


@pytest.mark.parametrize("shown", ["<h2><a href=/ini>{}</a></h2>", "<p><strong>{}</strong></p>"])
def test_a_title_element_of_the_site_alone_gives_way_to_a_linked_or_bold_headline(shown: str) -> None:
    assert headline("Detail Berita", shown.format(TITLE)) == TITLE


def test_a_slogan_above_does_not_hide_the_headline() -> None:
    slogan = "<div>Selamat datang di situs resmi kami, melayani warga dengan sepenuh hati setiap hari.</div>"
    assert headline("Portal Resmi Kabupaten", f"{slogan}<h2>{TITLE}</h2>") == TITLE
