"""`publishers check`: each address once, what it gave, what to try."""

from datetime import UTC, datetime

from tests.crawl.conftest import Crawling, publisher
from tests.crawl.site import Answer, Site, article, feed, html, xml
from tppo_news.crawl.publishers.check import PublisherCheck, check_publisher
from tppo_news.records import Publisher


def check(crawling: Crawling, whom: Publisher) -> PublisherCheck:
    with crawling.fetcher() as fetcher:
        return check_publisher(whom, fetcher=fetcher, settings=crawling.settings, now=lambda: crawling.now)


def test_a_publisher_that_works_is_verified(crawling: Crawling, site: Site) -> None:
    paths = [f"/2026/03/0{day}/judul" for day in (1, 2)]
    site.routes["/rss"] = feed(paths)
    site.routes.update({path: article() for path in paths})
    found = check(crawling, publisher())
    assert found.reachable
    assert found.newest_at == datetime(2026, 3, 2, tzinfo=UTC)
    assert [page.requested_url[-15:] for page in found.sample] == [path[-15:] for path in paths]
    assert found.status("listed") == "verified"
    assert (found.listings[0].item_count, found.listings[0].reason, found.listings[0].advice) == (2, "", "")


def test_each_address_is_asked_once_and_its_fault_named(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = html("<html></html>")
    site.routes["/sitemap.xml"] = Answer(status=403)
    site.routes["/kosong"] = html("<a href='/tag/x'>x</a>")
    whom = publisher(
        sitemaps=("http://kabar.test/sitemap.xml",),
        listings=("http://kabar.test/kosong", "http://kabar.test/{date}?p={page}"),
    )
    found = check(crawling, whom)
    assert [listing.reason for listing in found.listings] == ["feed_is_html", "http_403", "no_items", "http_404"]
    assert all(listing.advice for listing in found.listings)
    assert site.paths() == ["/rss", "/sitemap.xml", "/kosong", "/2026-03-02?p=1"]
    assert not found.reachable
    assert found.status("listed") == "listed"


def test_an_index_is_judged_by_its_newest_child(crawling: Crawling, site: Site) -> None:
    children = "".join(
        f"<sitemap><loc>http://kabar.test/{name}.xml</loc><lastmod>{day}</lastmod></sitemap>"
        for name, day in (("lama", "2026-02-10"), ("baru", "2026-03-02"))
    )
    site.routes["/sitemap.xml"] = xml(f"<sitemapindex>{children}</sitemapindex>")
    site.routes["/baru.xml"] = xml("<urlset><url><loc>http://kabar.test/berita/a</loc></url></urlset>")
    found = check(crawling, publisher(feeds=(), sitemaps=("http://kabar.test/sitemap.xml",)))
    assert (found.listings[0].item_count, found.listings[0].reason) == (1, "")


def test_a_publisher_that_forbids_us_is_told_apart_from_one_that_is_down(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(b"User-agent: tppo-news\nDisallow: /", 200)
    assert check(crawling, publisher()).listings[0].reason == "disallowed"


def test_a_form_that_most_listed_addresses_have_not_is_named(crawling: Crawling, site: Site) -> None:
    paths = ["/2026/03/02/judul-satu", *(f"/hukum/judul-berita-{n}" for n in range(4))]
    site.routes["/rss"] = feed(paths)
    found = check(crawling, publisher(article_pattern=r"/20\d\d/\d\d/\d\d/[^/]"))
    assert (found.listings[0].reason, found.listings[0].item_count) == ("form_misfits", 1)
    assert "article_pattern" in found.listings[0].advice
    assert check(crawling, publisher(article_pattern=r"/hukum/[^/]+-")).listings[0].reason == ""


def test_a_few_addresses_of_another_form_do_not_tell(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed([f"/hukum/judul-berita-{n}" for n in range(3)])
    assert check(crawling, publisher(article_pattern=r"/20\d\d/\d\d/\d\d/[^/]")).listings[0].reason == "no_items"
