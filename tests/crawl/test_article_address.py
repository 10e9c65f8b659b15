"""Telling an article from a list, a picture or a service page by its address."""

import pytest

from tppo_news.crawl.listings.article_address import is_article_address


@pytest.mark.parametrize(
    "url",
    [
        "http://x.id/tag/perdagangan-orang-di-batam-kepri", "http://x.id/topik/tppo/", "http://x.id/indeks/2026-03-02", "http://x.id/",
        "http://x.id/kanal/hukum", "http://x.id/video/12345/judul-berita-video-panjang", "http://x.id/foto/99/judul-galeri-foto-panjang",
        "http://x.id/halaman/2", "http://x.id/search?q=tppo", "http://x.id/redaksi", "http://x.id/feed/", "http://x.id/gambar.jpg",
        "http://x.id/author/budi", "http://x.id/kategori/hukum/",
    ],
)  # fmt: skip
def test_index_tag_video_and_photo_pages_are_no_articles(url: str) -> None:
    assert not is_article_address(url, None, trusted=True)


@pytest.mark.parametrize(
    "url",
    [
        "http://x.id/berita/123456/polisi-tangkap-pelaku", "http://x.id/2026/03/02/judul-empat-kata-ini", "http://x.id/judul-berita-empat-kata",
        "http://x.id/read/4455667/1/judul", "http://x.id/?p=812", "http://x.id/index.php?p=812", "http://x.id/detail.php?id=44", "http://x.id/hukum/judul-berita-empat-kata.html",
    ],
)  # fmt: skip
def test_headlines_are_articles_even_on_a_listing_page(url: str) -> None:
    assert is_article_address(url, None, trusted=False)


@pytest.mark.parametrize(
    "url",
    ["http://x.id/hukum", "http://x.id/nasional/hukum-kriminal", "http://x.id/tentang-kami", "http://x.id/nasional/"],
)
def test_sections_on_a_listing_page_are_no_articles(url: str) -> None:
    assert not is_article_address(url, None, trusted=False)


def test_a_publishers_own_pattern_decides() -> None:
    assert is_article_address("http://x.id/topik/d-123/judul", r"/d-\d+/", trusted=False)
    assert not is_article_address("http://x.id/judul-berita-empat-kata", r"/d-\d+/", trusted=True)


@pytest.mark.parametrize("pattern", [None, r"/20\d\d/\d\d/"])
def test_a_picture_is_no_article_whatever_the_pattern(pattern: str | None) -> None:
    assert not is_article_address("http://x.id/wp-content/uploads/2026/03/foto-warga.jpg", pattern, trusted=True)


@pytest.mark.parametrize(
    "section", ["video", "foto", "foto-news", "fotoinet", "photo", "videos", "galeri", "podcast", "tv"]
)
def test_what_stands_in_a_section_of_pictures_or_films_is_no_article_whatever_the_pattern(section: str) -> None:
    assert not is_article_address(
        f"http://x.id/{section}/2026/03/02/judul-empat-kata-ini", r"/20\d\d/\d\d/", trusted=True
    )
    assert is_article_address(f"http://x.id/2026/03/02/{section}-korban-tppo-beredar", r"/20\d\d/\d\d/", trusted=True)


WIDE = r"^/(?:[^/]+/)*(?:20\d\d/\d\d/|[^/]+-[^/]+-[^/]+/?$|\d{4,}/)"


@pytest.mark.parametrize(
    "path",
    [
        "/tag/perdagangan-orang-di-ntt/", "/tags/12345/perdagangan-orang", "/indeks/news/2026/03/02", "/2026/03/02/", "/2026/03",
        "/category/hukum-dan-kriminal", "/index.php/author/budi-anto-eka", "/kanal/hukum-dan-kriminal-daerah", "/page/2/",
        "/pedoman-media-siber/", "/pedoman-pemberitaan-media-siber.html", "/search/perdagangan-orang-ntt",
    ],
)  # fmt: skip
def test_lists_and_service_pages_are_no_articles_however_wide_the_form(path: str) -> None:
    assert not is_article_address(f"http://x.id{path}", WIDE, trusted=True)
    assert not is_article_address(f"http://x.id{path}", None, trusted=True)


@pytest.mark.parametrize(
    "path",
    [
        "/2026/03/02/judul", "/2026/03/02/pedoman-media-siber-dilanggar/", "/hukum/polisi-cari-penulis/", "/trending/12345/judul",
        "/rubrik/hukum/polisi-tangkap-pelaku", "/index.php/2026/03/02/tag-harga-turun",
    ],
)  # fmt: skip
def test_articles_whose_addresses_only_speak_of_lists_keep_their_form(path: str) -> None:
    assert is_article_address(f"http://x.id{path}", WIDE, trusted=False)
