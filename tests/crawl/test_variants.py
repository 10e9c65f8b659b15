"""One article has many addresses: what the address tells costs no request, what only the page tells ends in one article."""

import pytest

from tests.crawl.conftest import Crawling, publisher
from tests.crawl.site import Answer, Site, feed, html

PATH = "/berita/123456/polisi-gagalkan-pengiriman-pekerja"
ARTICLE = f"http://www.kabar.test{PATH}"
AT_WWW = publisher(feeds=("http://www.kabar.test/rss",))
TPPO = "<p>Polisi menangkap tersangka TPPO.</p>"


def page(canonical: str = ARTICLE) -> Answer:
    return html(f'<html><head><link rel="canonical" href="{canonical}"></head><body>{TPPO}</body></html>')


@pytest.mark.parametrize(
    "variant",
    [
        f"http://kabar.test{PATH}", f"http://m.kabar.test{PATH}", f"http://amp.kabar.test{PATH}", f"http://mobile.kabar.test{PATH}",
        f"{ARTICLE}/amp", f"http://www.kabar.test/amp{PATH}", f"{ARTICLE}.amp", f"{ARTICLE}?amp=1", f"{ARTICLE}?outputType=amp",
        f"{ARTICLE}?page=all", f"{ARTICLE}?page=2", f"{ARTICLE}/all", f"{ARTICLE}?single=1", f"{ARTICLE}?showpage=all",
        f"{ARTICLE}/page/2", f"{ARTICLE}?halaman=3", f"{ARTICLE}/print", f"{ARTICLE}/cetak", f"{ARTICLE}?print=1",
        f"{ARTICLE}?utm_source=rss&amp;utm_medium=feed", f"{ARTICLE}?fbclid=a&amp;gclid=b", f"{ARTICLE}#komentar",
    ],
)  # fmt: skip
def test_an_address_that_shows_the_same_article_is_not_asked_beside_it(
    crawling: Crawling, site: Site, variant: str
) -> None:
    site.routes["/rss"] = feed([ARTICLE, variant], base="")
    site.routes[PATH] = page()
    crawling.crawl(AT_WWW)
    assert set(crawling.ledger.outcomes) == {ARTICLE}
    assert site.paths() == ["/rss", PATH]


@pytest.mark.parametrize("variant", [f"{PATH}/2", f"{PATH}-page2", f"{PATH}?versi=ringkas", f"/ringkas{PATH}"])
def test_an_address_that_only_the_page_gives_away_ends_in_the_same_article(
    crawling: Crawling, site: Site, variant: str
) -> None:
    site.routes["/rss"] = feed([f"http://www.kabar.test{variant}", ARTICLE], base="")
    site.routes[PATH] = site.routes[variant] = page()
    crawling.crawl(AT_WWW)
    assert crawling.ledger.outcomes == {
        f"http://www.kabar.test{variant}": ("rejection", "crawl", "moved"),
        ARTICLE: ("fetched",),
    }
    assert crawling.ledger.aliases == {f"http://www.kabar.test{variant}": ARTICLE}


@pytest.mark.parametrize(
    "canonical", ["http://lain.test/berita/1/x-y-z-w", "http://www.kabar.test/", "http://www.kabar.test/tag/tppo"]
)
def test_a_canonical_address_off_the_site_or_of_an_index_is_not_believed(
    crawling: Crawling, site: Site, canonical: str
) -> None:
    site.routes["/rss"] = feed([ARTICLE], base="")
    site.routes[PATH] = page(canonical)
    crawling.crawl(AT_WWW)
    assert crawling.ledger.outcomes == {ARTICLE: ("fetched",)}
    assert site.paths() == ["/rss", PATH]


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ("Dua Orang Ditahan di Pelabuhan - Kabar Contoh", False),
        ("Polisi Gagalkan Pengiriman Pekerja ke Luar Negeri - Kabar Contoh", True),
        ("AMP: Polisi Gagalkan Pengiriman Pekerja", True),
        ("", True),
    ],
)
def test_a_canonical_address_of_another_article_costs_no_article(
    crawling: Crawling, site: Site, other: str, is_same: bool
) -> None:
    """A template may call one address canonical on all its pages."""

    def titled(title: str) -> Answer:
        head = f'<head><title>{title}</title><link rel="canonical" href="{ARTICLE}"></head>'
        return html(f"<html>{head}<body>{TPPO}</body></html>")

    mine = "/berita/654321/gagalkan-pengiriman-pekerja-polisi"
    site.routes.update({"/rss": feed([f"http://www.kabar.test{mine}"], base=""), PATH: titled(other)})
    site.routes[mine] = titled("Polisi Gagalkan Pengiriman Pekerja - Kabar Contoh")
    crawling.crawl(AT_WWW)
    assert crawling.ledger.outcomes[f"http://www.kabar.test{mine}"][0] == ("rejection" if is_same else "fetched")
