"""`publishers add`: a site's own words make a table that loads."""

from pathlib import Path

import pytest

from tests.crawl.conftest import Crawling
from tests.crawl.site import Answer, Site, feed, html
from tppo_news.crawl import load_publishers
from tppo_news.crawl.propose import propose_publisher, to_toml
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
    assert proposed.evidence == "named by the site itself, 2026-03-02"
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
    assert proposed.expected_per_day is None
    assert proposed.evidence == "named by the site itself, 2026-03-02; form of addresses from 8 listed, 2026-03-02"
    path = tmp_path / "p.toml"
    path.write_text(to_toml(proposed), encoding="utf-8")
    assert load_publishers(path) == (proposed,)
    assert site.paths() == ["/", "/feed/"]


def test_a_site_that_names_nothing_is_said_so(crawling: Crawling, site: Site) -> None:
    site.routes["/"] = html("<title>x</title>")
    with pytest.raises(FetchError, match="nothing_found"):
        propose(crawling)


def test_a_site_that_forbids_us_is_not_looked_at(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /", 200)
    with pytest.raises(FetchError, match="disallowed"):
        propose(crawling)
    assert site.paths() == []


def test_what_is_no_address_is_refused(crawling: Crawling) -> None:
    with pytest.raises(FetchError, match="bad_url"):
        propose(crawling, "kabar.test")
