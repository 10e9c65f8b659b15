from datetime import UTC, date, datetime

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.errors import InputError
from tppo_news.extract import extract_article
from tppo_news.records import Article, Rejection


def extracted(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


def rejected(html: str) -> Rejection:
    rejection = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(rejection, Rejection)
    return rejection


def test_the_text_is_the_paragraphs_and_nothing_else() -> None:
    assert extracted(article_html()).text == "\n".join(PARAGRAPHS)


def test_baca_juga_in_markup_is_cut_and_kept_as_furniture() -> None:
    related = "<p>Baca juga: <a href=/lain>Polisi Tangkap Dua Tersangka di Kota Lain</a></p>"
    article = extracted(
        article_html(f"<p>{PARAGRAPHS[0]}</p>{related}" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:]))
    )
    assert article.text == "\n".join(PARAGRAPHS)
    assert any("Dua Tersangka" in piece.surface for piece in article.furniture)


def test_a_bare_linked_headline_between_paragraphs_is_cut() -> None:
    related = "<p><strong><a href=/lain>Harga Beras Naik Lagi Menjelang Akhir Pekan</a></strong></p>"
    article = extracted(
        article_html(f"<p>{PARAGRAPHS[0]}</p>{related}" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:]))
    )
    assert "Harga Beras" not in article.text


def test_a_paragraph_that_says_baca_juga_stays() -> None:
    own = "Baca juga buku panduan migrasi aman sebelum berangkat, pesan petugas kepada para warga yang hadir di aula desa itu."
    assert own in extracted(article_html("".join(f"<p>{p}</p>" for p in (*PARAGRAPHS, own)))).text


def test_an_opening_outside_any_paragraph_is_not_lost() -> None:
    body = f"{PARAGRAPHS[0]}<br><br>{PARAGRAPHS[1]}<br><br>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[2:])
    assert extracted(article_html(body)).text == "\n".join(PARAGRAPHS)


def test_an_opening_in_a_heading_is_not_lost_where_a_dateline_begins_it() -> None:
    opening = "KORANCONTOH.test – Petugas datang setiap bulan ke dua desa itu dan menjelaskan cara bekerja yang aman."
    text = extracted(article_html(f"<h3>{opening}</h3>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:]))).text
    assert text.split("\n")[0] == opening


def test_reporters_and_editors_are_told_apart() -> None:
    article = extracted(article_html(above="<div class=byline>Penulis: Rani Contoh | Editor: Budi Misal</div>"))
    assert (article.authors, article.editors) == (("Rani Contoh",), ("Budi Misal",))


def test_a_desk_account_is_no_author() -> None:
    head = '<meta name="author" content="Redaksi Lentera Contoh">'
    assert extracted(article_html(head=head)).authors == ()


def test_the_stamp_on_the_page_gives_day_and_minute() -> None:
    article = extracted(article_html(above="<div class=tanggal>Senin, 2 Maret 2026 | 10:30 WITA</div>"))
    assert article.publication_date == date(2026, 3, 2)
    assert article.published_at == datetime(2026, 3, 2, 2, 30, tzinfo=UTC)


def test_json_ld_gives_time_and_author() -> None:
    head = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
        '"headline":"Dua Desa Binaan Dibentuk di Kupang","datePublished":"2026-03-02T09:00:00+08:00",'
        '"author":[{"@type":"Person","name":"Rani Contoh"},{"@type":"Organization","name":"Lentera"}]}</script>'
    )
    article = extracted(article_html(head=head))
    assert article.published_at == datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
    assert article.authors == ("Rani Contoh",)


def test_broken_json_ld_costs_nothing() -> None:
    assert extracted(article_html(head='<script type="application/ld+json">{"@type": </script>')).title


def test_pages_of_one_article_are_stitched_without_repeats() -> None:
    first = article_html(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>")
    second = article_html(f"<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p>")
    article = extract_article([page(first), page(second, url=URL + "?page=2")], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    assert article.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (
            "<html><head><title>Just a moment...</title></head><body><p>Checking your browser</p></body></html>",
            "block_page",
        ),
        (
            "<html><head><title>404 - Halaman tidak ditemukan</title></head><body><p>Maaf.</p></body></html>",
            "not_found_page",
        ),
        ("<html><head><title>Sedang dalam pemeliharaan</title></head><body><p>Maaf.</p></body></html>", "error_page"),
        ("<html><head><title>500 Internal Server Error</title></head><body><p>nginx</p></body></html>", "error_page"),
        ("<html><head><title>Masuk ke akun Anda</title></head><body><p>Surel</p></body></html>", "login_page"),
        (
            "<html><head><title>Kebijakan Cookie</title></head><body><p>Kami memakai kuki.</p></body></html>",
            "consent_page",
        ),
        ("<html><head><title>Indeks</title></head><body></body></html>", "empty"),
        ("", "unparsable"),
    ],
)
def test_what_is_no_article_is_named(html: str, reason: str) -> None:
    assert rejected(html).reason == reason


def test_news_about_a_broken_site_is_an_article() -> None:
    assert extracted(article_html(title="Situs Imigrasi Sedang dalam Perbaikan")).text == "\n".join(PARAGRAPHS)


def test_microdata_names_the_text_where_markup_names_it_for_something_else() -> None:
    other = "<p>Situs ini memuat berita daerah setiap hari dan dikelola oleh meja redaksi yang bekerja dari beberapa kota.</p>"
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    html = article_html(f'{other}<div class="popup-komentar" itemprop="articleBody">{body}</div>')
    article = extracted(html)
    assert (article.text, article.extractor.split(":")[0]) == ("\n".join(PARAGRAPHS), "microdata")
    assert rejected(html.replace("itemprop", "data-x")).reason == "too_short"


def test_another_language_is_rejected_by_name() -> None:
    english = (
        "The minister said that the villages of the province would be the first to have this program in the country. "
        * 8
    )
    assert rejected(article_html(f"<p>{english}</p>")).reason == "language_en"


def test_any_language_switches_that_off() -> None:
    english = (
        "The minister said that the villages of the province would be the first to have this program in the country. "
        * 8
    )
    found = extract_article([page(article_html(f"<p>{english}</p>"))], PUBLISHER, url=URL, any_language=True)
    assert isinstance(found, Article)


def test_no_page_is_a_usage_error() -> None:
    with pytest.raises(InputError, match="no page"):
        extract_article([], PUBLISHER, url=URL)
