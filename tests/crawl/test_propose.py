"""`publishers add`: a site's own words make a table that loads."""

from pathlib import Path

import pytest

from tests.crawl.conftest import Crawling
from tests.crawl.site import Answer, Site, feed, html
from tppo_news.crawl import load_publishers
from tppo_news.crawl.publishers.propose import propose_publisher, to_toml
from tppo_news.errors import FetchError
from tppo_news.records import Publisher

FRONT = """<html><head><title>Kabar Contoh - Berita Terkini</title>
<link rel="alternate" type="application/rss+xml" href="/feed/">
<link rel="alternate" type="application/rss+xml" href="/comments/feed/">
<link rel="alternate" type="application/atom+xml" href="http://lain.test/atom.xml">
<link rel="alternate" hreflang="en" href="/en/"></head></html>"""


def propose(crawling: Crawling, url: str = "http://kabar.test/berita/apa-saja") -> Publisher:
    with crawling.fetcher() as fetcher:
        return propose_publisher(url, fetcher=fetcher, settings=crawling.settings, now=lambda: crawling.now)


def test_feeds_of_the_front_page_and_sitemaps_of_robots_are_proposed(
    crawling: Crawling, site: Site, tmp_path: Path
) -> None:
    site.routes["/"] = html(FRONT)
    site.routes["/robots.txt"] = Answer(b"Sitemap: http://kabar.test/s.xml\nSitemap: http://lain.test/s.xml\n", 200)
    proposed = propose(crawling)
    assert (proposed.name, proposed.domain, proposed.status) == ("Kabar Contoh", "kabar.test", "unverified")
    assert proposed.feeds == ("http://kabar.test/feed/",)
    assert proposed.sitemaps == ("http://kabar.test/s.xml",)
    assert proposed.evidence == "named by the site itself, 2026-03-02; volume of the class: regional site"
    assert (proposed.expected_per_day, proposed.volume_basis) == (15.0, "class")
    path = tmp_path / "p.toml"
    path.write_text(to_toml(proposed), encoding="utf-8")
    assert load_publishers(path) == (proposed,)


def test_the_form_of_its_addresses_is_proposed_where_its_feed_tells(
    crawling: Crawling, site: Site, tmp_path: Path
) -> None:
    site.routes["/"] = html(FRONT)
    site.routes["/feed/"] = feed([f"/hukum/{41_000 + n}/judul-berita" for n in range(8)])
    proposed = propose(crawling)
    assert proposed.article_pattern == r"/\d{5,}/[^/]"
    assert proposed.volume_basis == "class"
    assert "form of addresses from 8 listed, 2026-03-02" in proposed.evidence
    path = tmp_path / "p.toml"
    path.write_text(to_toml(proposed), encoding="utf-8")
    assert load_publishers(path) == (proposed,)
    assert site.paths() == ["/", "/feed/"]


@pytest.mark.parametrize("link", ["/rss.xml", "/feed/", "http://kabar.test/rss/nasional", "/berita.rss", "/rss"])
def test_a_plain_link_to_a_feed_is_followed(crawling: Crawling, site: Site, link: str) -> None:
    address = f"http://kabar.test{link}" if link.startswith("/") else link
    site.routes["/"] = html(f'<a href="/tentang">Tentang</a> <a href="{link}">RSS</a> <a href="/rss-mati/rss">x</a>')
    site.routes[address.removeprefix("http://kabar.test")] = feed(["/berita/a"])
    assert propose(crawling).feeds == (address,)


def test_a_plain_link_to_an_index_of_feeds_is_followed_to_its_feeds(crawling: Crawling, site: Site) -> None:
    site.routes["/"] = html('<a href="/rss">RSS</a>')
    site.routes["/rss"] = html('<html><a href="/rss/hukum">Hukum</a> <a href="/rss/daerah">Daerah</a></html>')
    site.routes["/rss/hukum"] = feed(["/berita/a"])
    site.routes["/rss/daerah"] = feed(["/berita/b"])
    assert propose(crawling).feeds == ("http://kabar.test/rss/hukum", "http://kabar.test/rss/daerah")


def test_plain_links_are_asked_a_few_times_and_no_more(crawling: Crawling, site: Site) -> None:
    site.routes["/"] = html("".join(f'<a href="/rss/{number}">x</a>' for number in range(30)))
    with pytest.raises(FetchError, match="nothing_found"):
        propose(crawling)
    assert len(site.paths()) == 5


def test_a_feed_that_robots_calls_a_sitemap_is_a_feed(crawling: Crawling, site: Site) -> None:
    lines = "Sitemap: http://kabar.test/feeds/posts/default?orderby=UPDATED\nSitemap: http://kabar.test/sitemap.xml\n"
    site.routes["/robots.txt"] = Answer(lines.encode(), 200, {"content-type": "text/plain"})
    site.routes["/"] = html("<p>Beranda</p>")
    site.routes["/feeds/posts/default?orderby=UPDATED"] = feed(["/2026/03/a.html"])
    proposed = propose(crawling)
    assert proposed.feeds == ("http://kabar.test/feeds/posts/default?orderby=UPDATED",)
    assert proposed.sitemaps == ("http://kabar.test/sitemap.xml",)


def test_an_address_that_is_a_feed_itself_is_proposed(crawling: Crawling, site: Site) -> None:
    site.routes["/"] = html("<title>x</title>")
    site.routes["/feed"] = feed(["/berita/a"])
    assert propose(crawling, "http://kabar.test/feed").feeds == ("http://kabar.test/feed",)


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_bloggers_atom_and_rss_one_is_proposed(crawling: Crawling, site: Site, order: int) -> None:
    links = [
        '<link rel="alternate" type="application/atom+xml" href="/feeds/posts/default">',
        '<link rel="alternate" type="application/rss+xml" href="/feeds/posts/default?alt=rss">',
    ]
    site.routes["/"] = html(f"<html><head>{''.join(links[::order])}</head></html>")
    site.routes["/feeds/posts/default"] = feed(["/2026/03/berita.html"])
    assert propose(crawling).feeds == ("http://kabar.test/feeds/posts/default",)


def test_a_site_that_names_nothing_is_told_what_was_looked_for_and_what_to_try(crawling: Crawling, site: Site) -> None:
    site.routes["/"] = html("<title>x</title>")
    with pytest.raises(FetchError, match=r"nothing_found.*rel=alternate.*robots\.txt.*Try .*listings"):
        propose(crawling)


def test_a_site_that_forbids_us_is_not_looked_at(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /", 200)
    with pytest.raises(FetchError, match="disallowed"):
        propose(crawling)
    assert site.paths() == []


def test_what_is_no_address_is_refused(crawling: Crawling) -> None:
    with pytest.raises(FetchError, match="bad_url"):
        propose(crawling, "kabar.test")
