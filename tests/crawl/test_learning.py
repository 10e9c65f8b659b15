"""What a site's feeds and sitemaps say of its addresses and its volume: carefully, or not at all."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.crawl.conftest import START, Crawling, publisher
from tests.crawl.site import Site, article, html, xml
from tppo_news.crawl.listings.article_address import is_article_address
from tppo_news.crawl.publishers.check import check_publisher
from tppo_news.crawl.publishers.learning import learn, learn_pattern, learn_volume

WIB = ZoneInfo("Asia/Jakarta")
SITE = publisher(listings=("http://kabar.test/tag/perdagangan-orang", "http://kabar.test/indeks/{date}?p={page}"))


def addresses(form: str, count: int = 8) -> list[str]:
    """So many addresses; `{n}` is a number of theirs, `{day}` a day of March."""
    return [f"http://kabar.test{form.format(n=4_100_200 + n, day=f'{1 + n % 28:02}')}" for n in range(count)]


@pytest.mark.parametrize(
    "form",
    [
        "/read/2026/03/{day}/{n}/polisi-tangkap-perekrut",
        "/2026/03/{day}/polisi-tangkap-perekrut-{n}/",
        "/hukum/{day}/03/2026/{n}/polisi-tangkap-perekrut",
        "/2026/03/polisi-tangkap-perekrut-{n}.html",
        "/hukum/20260302101112-12-{n}/polisi-tangkap-perekrut",
        "/read/{n}/polisi-tangkap-perekrut",
        "/hukum/{n}/polisi-tangkap-perekrut",
        "/hukum/{n}-polisi-tangkap-perekrut",
        "/hukum/polisi-tangkap-perekrut-{n}",
        "/hukum/{n}",
        "/polisi-tangkap-perekrut-kedua-{day}/",
        "/hukum/polisi-tangkap-perekrut-{day}",
        "/daerah/hukum/polisi-tangkap-perekrut-{day}",
    ],
)
def test_a_form_fits_further_addresses_and_no_index_page(form: str) -> None:
    pattern = learn_pattern(addresses(form), SITE)
    assert pattern is not None
    further = [url.replace("polisi-tangkap-perekrut", "warga-ikuti-penyuluhan") for url in addresses(form, 20)]
    assert all(is_article_address(url, pattern, trusted=False) for url in further)
    others = ("/", "/tag/korban-perdagangan-orang", "/indeks/2026-03-02", "/2026/03/02", "/hukum", "/category/a-b-c-d")
    assert not any(is_article_address(f"http://kabar.test{path}", pattern, trusted=False) for path in others)


@pytest.mark.parametrize(
    "urls",
    [
        addresses("/hukum/{n}/polisi-tangkap", 7),
        [*addresses("/hukum/{n}/polisi-tangkap"), "http://kabar.test/opini/satu-dua-tiga"],
        addresses("/berita.php"),
        addresses("/a/{day}"),
    ],
)
def test_too_few_or_mixed_or_plain_addresses_teach_nothing(urls: list[str]) -> None:
    assert learn_pattern(urls, SITE) is None


def test_a_form_that_a_listing_of_the_site_has_too_is_not_taken() -> None:
    section = publisher(listings=("http://kabar.test/berita/hukum-dan-kriminal",))
    urls = addresses("/berita/polisi-tangkap-perekrut-{day}")
    assert learn_pattern(urls, SITE) is not None
    assert learn_pattern(urls, section) is None


def at(days: float) -> datetime:
    """So many days before noon (WIB) of the day of the check."""
    return datetime(2026, 3, 2, 5, tzinfo=UTC) - timedelta(days=days)


NOW = at(0)


@pytest.mark.parametrize(
    ("ages", "per_day"),
    [
        # twelve a day over three full days; the first day is cut off, today not over
        ([day + hour / 36 - 0.4 for day in (1, 2, 3) for hour in range(12)] + [0.1, 3.9], 12.0),
        # one every other day
        ([0.2, *(float(day) for day in range(2, 17, 2))], 0.5),
        # twenty within the last five hours: at least so many
        ([n / 100 for n in range(20)], 20.0),
    ],
)
def test_the_volume_is_what_full_days_hold(ages: Sequence[float], per_day: float) -> None:
    assert learn_volume(map(at, ages), NOW, WIB) == per_day


@pytest.mark.parametrize(
    "ages",
    [
        [n / 10 for n in range(7)],  # too few
        [5 + n / 10 for n in range(20)],  # nothing for days
        [0.5] * 10 + [n / 7 for n in range(8)],  # when the list was made
        [0.1, *([1.4] * 3), *([1.3] * 4)],  # over a day, and none of it full
    ],
)
def test_dates_that_do_not_tell_teach_nothing(ages: Sequence[float]) -> None:
    assert learn_volume(map(at, ages), NOW, WIB) is None


def test_what_stands_in_the_table_is_not_learned() -> None:
    listed = {url: at(n / 100) for n, url in enumerate(addresses("/hukum/{n}/judul"))}
    found = learn(publisher(), listed, NOW, WIB)
    assert (found.article_pattern, found.expected_per_day) == (r"/\d{5,}/[^/]", 8.0)
    assert found.evidence == "form of addresses from 8 listed, volume from 8 dated items, 2026-03-02"
    known = learn(publisher(article_pattern="/x/", expected_per_day=3.0), listed, NOW, WIB)
    assert (known.article_pattern, known.expected_per_day, known.evidence) == (None, None, "")


def test_the_figure_of_a_class_is_as_good_as_silence() -> None:
    listed = {url: at(n / 100) for n, url in enumerate(addresses("/hukum/{n}/judul"))}
    found = learn(publisher(expected_per_day=15.0, volume_basis="class"), listed, NOW, WIB)
    assert (found.expected_per_day, found.volume_basis) == (8.0, "measured")
    counted = learn(publisher(expected_per_day=15.0, volume_basis="counted"), listed, NOW, WIB)
    assert (counted.expected_per_day, counted.volume_basis) == (None, None)


def test_a_check_learns_from_feeds_and_sitemaps_and_not_from_listing_pages(crawling: Crawling, site: Site) -> None:
    paths = [f"/hukum/{41_000 + n}/judul-berita" for n in range(10)]
    items = "".join(
        f"<url><loc>http://kabar.test{path}</loc><lastmod>{START - timedelta(hours=n):%Y-%m-%dT%H:%M:%S+00:00}</lastmod></url>"
        for n, path in enumerate(paths)
    )
    site.routes["/sitemap.xml"] = xml(f"<urlset>{items}</urlset>")
    site.routes["/tag/tppo"] = html("<a href='/lain/judul-yang-panjang-sekali'>x</a>")
    site.routes.update({path: article() for path in paths})
    whom = publisher(feeds=(), sitemaps=("http://kabar.test/sitemap.xml",), listings=("http://kabar.test/tag/tppo",))
    with crawling.fetcher() as fetcher:
        found = check_publisher(whom, fetcher=fetcher, settings=crawling.settings, now=lambda: crawling.now)
    assert found.learned.article_pattern == r"/\d{5,}/[^/]"
    assert found.learned.expected_per_day == 10.0
