"""Addresses on lines of their own: the article's, or links that lead out of it."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.wording.addresses import is_address, is_own_address
from tppo_news.records import Article

ANNOUNCED = "Perkara itu dapat dilihat siapa saja di laman pengadilan lewat alamat berikut ini:"


def text_with(line: str, before: str = PARAGRAPHS[1]) -> str:
    paragraphs = (PARAGRAPHS[0], before, line, PARAGRAPHS[2], PARAGRAPHS[3])
    html = article_html("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article.text


@pytest.mark.parametrize(
    "address",
    ["https://sipp.pn-contoh.example/perkara/12", "http://www.bps-contoh.example/", "www.desa-contoh.example"],
)
def test_an_address_of_another_site_is_the_text(address: str) -> None:
    assert address in text_with(address).split("\n")
    assert f'<a href="{address}">' not in text_with(f'<a href="{address}">{address}</a>')
    assert address in text_with(f'<a href="{address}">{address}</a>').split("\n")


@pytest.mark.parametrize(
    "address",
    [
        "http://lentera-contoh.test/berita/lain",
        "https://www.youtube.com/watch?v=abc",
        "https://wa.me/6281100000000",
        "https://www.facebook.com/lentera/posts/1",
        "https://t.me/lentera",
    ],
)
def test_an_address_of_the_site_or_of_a_network_is_cut(address: str) -> None:
    assert address not in text_with(address)


def test_an_address_of_a_network_that_is_announced_is_the_text() -> None:
    assert "https://wa.me/6281100000000" in text_with("https://wa.me/6281100000000", ANNOUNCED)


def test_an_announced_address_of_the_site_itself_is_cut() -> None:
    own = "http://lentera-contoh.test/berita/lain"
    assert own not in text_with(own, "Baca laporan lengkapnya di sini:")


@pytest.mark.parametrize("text", ["https://[::1", "http://", "www.", "Alamatnya https://desa.example", "https://a b"])
def test_what_is_no_address_is_none(text: str) -> None:
    assert not (is_address(text) and is_own_address(text, "", URL))
