"""What stands around the head of an article: unclosed menus, standfirsts above the byline, an update alone."""

from datetime import date

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TITLE = "Dua Desa Binaan Dibentuk di Kupang"
LONG = " ".join(PARAGRAPHS)
STANDFIRST = f"<p>{PARAGRAPHS[1]}</p>"
OTHERS = "<p>Berita lain</p><div>2 Februari 2026</div>"


def read(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize("tag", ["nav", "aside"])
def test_a_menu_that_nobody_closed_does_not_swallow_the_text(tag: str) -> None:
    inner = article_html(f"<p>{LONG}</p>").partition("<body>")[2]
    opened = f"<body><{tag} class=menu><a href=/>Beranda</a><main>"
    html = f"<!doctype html><html lang=id><head><title>{TITLE}</title></head>{opened}{inner}"
    assert "Petugas akan datang setiap bulan" in read(html).text


def test_a_menu_with_teasers_of_other_articles_stays_one() -> None:
    teasers = "<nav class=menu><article><p>Pasar desa buka lagi setelah perbaikan atap yang memakan waktu lama.</p></article></nav>"
    assert "Pasar desa" not in read(article_html(above=teasers)).text


@pytest.mark.parametrize(
    "stamps",
    [
        "<span>oleh Rani Contoh</span><span> Diperbarui 03 Mar 2026, 10:38 WIB</span><div>Diterbitkan 02 Mar 2026, 10:35 WIB</div>",
        "<div>Diterbitkan 02 Mar 2026, 10:35 WIB</div>",
    ],
)
def test_a_date_under_a_standfirst_is_the_articles(stamps: str) -> None:
    article = read(article_html(above=STANDFIRST + stamps) + OTHERS)
    assert article.publication_date == date(2026, 3, 2)
    assert "Diperbarui" not in article.text


def test_where_the_page_states_an_update_alone_it_counts_and_the_days_of_other_articles_do_not() -> None:
    article = read(article_html(above="<div>Diperbarui 02 Mar 2026, 10:35 WIB</div>") + OTHERS)
    assert article.publication_date == date(2026, 3, 2)
    assert article.updated_at == article.published_at


def test_a_date_in_figures_may_have_blanks_around_its_dashes() -> None:
    assert read(article_html(above="<div>2026 - 03 - 02</div>")).publication_date == date(2026, 3, 2)


def test_readers_who_comment_are_not_who_wrote() -> None:
    comment = "<div class=comments><h6 class='comment-name by-author'><a href=/x>Bagas Contoh</a></h6><p>Terima kasih.</p></div>"
    assert read(article_html() + comment).authors == ()
