"""Canonical addresses, registrable domains, the same-site test."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.crawl.conftest import publisher
from tppo_news.urls import article_url, canonical_url, home_url, host_of, registrable_domain, same_site

ARTICLE = "https://www.kabar.co.id/berita/123/judul-berita"
HOME = "https://www.kabar.co.id"


@pytest.mark.parametrize(
    "variant",
    [
        "https://www.kabar.co.id/berita/123/judul-berita?utm_source=rss&utm_medium=feed",
        "https://www.kabar.co.id/berita/123/judul-berita?page=all",
        "https://www.kabar.co.id/berita/123/judul-berita?page=2&fbclid=Iw4",
        "https://www.kabar.co.id/berita/123/judul-berita?single=1",
        "https://www.kabar.co.id/berita/123/judul-berita?source=headline#komentar",
        "https://www.kabar.co.id/berita/123/judul-berita?showpage=all",
        "https://www.kabar.co.id/berita/123/judul-berita/amp",
        "https://www.kabar.co.id/amp/berita/123/judul-berita",
        "https://www.kabar.co.id/berita/123/judul-berita/print",
        "https://www.kabar.co.id/berita/123/judul-berita?amp=1",
        "https://www.kabar.co.id/berita/123/judul-berita?noamp=mobile",
        "https://www.kabar.co.id/berita/123/judul-berita?pgrelated=3&kgnotif=pagi",
        "https://www.kabar.co.id/berita/123/judul-berita/page/2",
        "https://www.kabar.co.id:443/berita//123/judul-berita",
        "HTTPS://WWW.Kabar.co.id/berita/123/judul%2Dberita",
        "http://kabar.co.id/berita/123/judul-berita",
        "http://m.kabar.co.id/berita/123/judul-berita",
        "https://amp.kabar.co.id/berita/123/judul-berita",
        " https://www.kabar.co.id/berita/123/judul-berita\n",
        "https://www.kabar.co.id/berita/../berita/123/judul-berita",
    ],
)
def test_variants_of_an_address_are_one_article(variant: str) -> None:
    assert canonical_url(variant, home=HOME) == ARTICLE


@pytest.mark.parametrize(
    "url",
    [
        "https://www.kabar.co.id/index.php?id=77&page=berita",
        "https://www.kabar.co.id/?p=812",
        "https://www.kabar.co.id/tag/all",
        "https://bali.kabar.co.id/berita/1/judul?gambar=3",
        "https://www.kabar.co.id/berita/desa%20binaan",
    ],
)
def test_what_chooses_the_article_stays(url: str) -> None:
    assert canonical_url(url, home=HOME) == url


def test_a_number_behind_the_end_of_a_file_is_a_page_of_it() -> None:
    assert canonical_url("https://x.id/berita-12.html/3") == "https://x.id/berita-12.html"


def test_all_behind_a_headline_is_a_view() -> None:
    assert canonical_url("https://x.id/judul-berita-panjang/all") == "https://x.id/judul-berita-panjang"


@pytest.mark.parametrize(
    "url",
    [
        "mailto:a@b.id",
        "javascript:void(0)",
        "/relatif",
        "https://",
        "http://a b",
        "https://u:p@x.id/",
        "http://x:99999/",
    ],
)
def test_what_is_no_web_address_has_no_canonical_form(url: str) -> None:
    assert canonical_url(url) is None


def test_a_relative_address_is_resolved() -> None:
    assert canonical_url("../b/c", base="https://x.id/a/d/") == "https://x.id/a/b/c"


def test_plain_http_site_stays_http() -> None:
    assert canonical_url("http://x.test/a", home="http://x.test") == "http://x.test/a"


def test_other_sites_are_not_moved_to_the_home() -> None:
    assert canonical_url("http://lain.id/a", home=HOME) == "http://lain.id/a"


@given(st.text(max_size=60))
def test_canonical_url_is_idempotent(tail: str) -> None:
    once = canonical_url(f"https://m.kabar.co.id/{tail}", home=HOME)
    assert once is None or canonical_url(once, home=HOME) == once


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.detik.com", "detik.com"),
        ("www.rri.co.id", "rri.co.id"),
        ("ngurahrai.imigrasi.go.id", "imigrasi.go.id"),
        ("sukamaju.desa.id", "sukamaju.desa.id"),
        ("m.kabar.test", "kabar.test"),
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
    ],
)
def test_registrable_domain(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


def test_same_site_spans_subdomains_and_no_more() -> None:
    assert same_site("https://bali.antaranews.com/a", "antaranews.com")
    assert not same_site("https://antaranews.com.example.id/a", "antaranews.com")
    assert not same_site("ftp://antaranews.com/a", "antaranews.com")


def test_host_of_an_unicode_name_is_ascii() -> None:
    assert host_of("https://Bücher.id/x") == "xn--bcher-kva.id"


def test_home_is_the_host_that_the_listings_use() -> None:
    assert (
        home_url(publisher(feeds=("http://rss.kabar.test/a", "http://www.kabar.test/rss"))) == "http://www.kabar.test"
    )
    assert home_url(publisher(feeds=("http://rss.kabar.test/a",))) is None


@pytest.mark.parametrize("host", ["kabar.test", "www.kabar.test", "daerah.kabar.test"])
def test_an_http_twin_is_the_same_article_where_all_own_addresses_are_https(host: str) -> None:
    own = publisher(feeds=("https://rss.kabar.test/a",))
    assert article_url(f"http://{host}/berita/a", own) == f"https://{host}/berita/a"


@pytest.mark.parametrize(
    "feeds", [("http://rss.kabar.test/a",), ("https://rss.kabar.test/a", "http://x.kabar.test/b"), ()]
)
def test_an_http_address_stays_where_not_all_own_addresses_are_https(feeds: tuple[str, ...]) -> None:
    assert article_url("http://kabar.test/a", publisher(feeds=feeds)) == "http://kabar.test/a"


def test_another_sites_http_address_stays() -> None:
    own = publisher(feeds=("https://rss.kabar.test/a",))
    assert article_url("http://lain.test/a", own) == "http://lain.test/a"


def test_an_articles_address_is_resolved_against_its_list() -> None:
    assert article_url("/a", publisher(), base="http://www.kabar.test/rss") == "http://kabar.test/a"
