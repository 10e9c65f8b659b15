import re
from urllib.parse import urljoin

import feedparser
import pytest
from lxml import etree, html

from tppo_news.crawl.publishers.load import load_publishers
from tppo_news.newsroom import Newsroom, expected_outcomes
from tppo_news.newsroom.listed import TRACKING
from tppo_news.newsroom.pages import find_resource
from tppo_news.records import Publisher
from tppo_news.settings import resource_path

from .conftest import Ask

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "n": "http://www.google.com/schemas/sitemap-news/0.9"}


@pytest.fixture(scope="module")
def publishers() -> list[Publisher]:
    return list(load_publishers(resource_path("data/newsroom") / "publishers.toml"))


def locations(content: bytes, path: str) -> list[str]:
    """The texts of the elements at a path of a sitemap."""
    return [str(element.text) for element in etree.fromstring(content).findall(path, SITEMAP)]


def words_of(page: str) -> str:
    """Everything that a page shows."""
    return "".join(str(piece) for piece in html.fromstring(page).itertext())


def listed_by_sitemap(ask: Ask, url: str) -> list[str]:
    """What a sitemap names, the children of an index included."""
    content = ask(url).content
    children = [found for child in locations(content, "s:sitemap/s:loc") for found in listed_by_sitemap(ask, child)]
    return [*locations(content, "s:url/s:loc"), *children]


def listed_by_pages(ask: Ask, pattern: str, is_article: re.Pattern[str]) -> list[str]:
    """What a paginated listing names until a page names nothing."""
    found: list[str] = []
    for page in range(1, 50):
        url = pattern.replace("{page}", str(page))
        links = [urljoin(url, str(link.get("href"))) for link in html.fromstring(ask(url).text).iter("a")]
        articles = [link for link in links if is_article.search(link.split(".test", 1)[-1])]
        if not articles:
            return found
        found.extend(articles)
    raise AssertionError(f"{pattern} does not end")


def listed_by(publisher: Publisher, ask: Ask) -> set[str]:
    found = [entry["link"] for feed in publisher.feeds for entry in feedparser.parse(ask(feed).content)["entries"]]
    for sitemap in publisher.sitemaps:
        found += listed_by_sitemap(ask, sitemap)
    for listing in publisher.listings:
        found += listed_by_pages(ask, listing, re.compile(str(publisher.article_pattern)))
    return {url.removesuffix(TRACKING) for url in found}


def test_publishers_and_sites_are_the_same_eight(newsroom: Newsroom, publishers: list[Publisher]) -> None:
    assert {p.domain: p.time_zone for p in publishers} == {s.domain: s.time_zone for s in newsroom.sites}
    assert len(publishers) == 8
    assert {publisher.status for publisher in publishers} == {"sample"}


def test_listings_name_every_expected_address_and_no_other(
    newsroom: Newsroom, publishers: list[Publisher], ask: Ask
) -> None:
    assert set().union(*(listed_by(publisher, ask) for publisher in publishers)) == set(expected_outcomes(newsroom))


def test_article_patterns_fit_every_listed_address(newsroom: Newsroom, publishers: list[Publisher]) -> None:
    patterns = {publisher.domain: re.compile(str(publisher.article_pattern)) for publisher in publishers}
    for site in newsroom.sites:
        paths = [article.path for article in newsroom.articles_of(site)] + [special.path for special in site.specials]
        assert [path for path in paths if not patterns[site.domain].search(path)] == []


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_feeds_are_well_formed_and_dated(newsroom: Newsroom, ask: Ask, kind: str) -> None:
    for site in newsroom.sites:
        for route in (route for route in site.routes if route.kind == kind):
            feed = feedparser.parse(ask(site.url(route.path)).content)
            assert not feed["bozo"]
            assert all(entry.get("published_parsed") and entry["title"] for entry in feed["entries"])


def test_a_feed_item_carries_tracking_parameters_and_leads_to_the_article(newsroom: Newsroom, ask: Ask) -> None:
    links = [
        entry["link"] for entry in feedparser.parse(ask("http://nusakabar.test/rss/terkini.xml").content)["entries"]
    ]
    tracked = [link for link in links if link.endswith(TRACKING)]
    assert len(tracked) == 1
    assert ask(tracked[0]).text == ask(tracked[0].removesuffix(TRACKING)).text


def test_the_sitemap_index_dates_a_news_sitemap_and_an_old_child(ask: Ask) -> None:
    index = ask("http://kilasborneo.test/sitemap_index.xml").content
    assert [date[:4] for date in locations(index, "s:sitemap/s:lastmod")] == ["2026", "2025"]


def test_the_news_sitemap_gives_titles_and_times(ask: Ask) -> None:
    content = ask("http://kilasborneo.test/sitemap-news.xml").content
    urls = locations(content, "s:url/s:loc")
    assert urls
    assert len(locations(content, "s:url/n:news/n:title")) == len(urls)
    assert len(locations(content, "s:url/n:news/n:publication_date")) == len(urls)


def test_the_tag_page_goes_on_and_ends(ask: Ask) -> None:
    first, second, beyond = (ask(f"http://wartapesisir.test/tag/tppo?page={n}").text for n in (1, 2, 40))
    assert first != second
    assert ask("http://wartapesisir.test/tag/tppo").text == first
    assert "Tidak ada berita lagi" in beyond


def test_robots_refuse_the_subscribers_room_and_ask_for_a_delay(newsroom: Newsroom, ask: Ask) -> None:
    assert "Crawl-delay: 0.2" in ask("http://serambiandalas.test/robots.txt").text
    refused = [o.url for o in expected_outcomes(newsroom).values() if o.stages == ("robots",)]
    assert len(refused) == 2
    assert all(url.startswith("http://serambiandalas.test/pelanggan/") for url in refused)


def test_a_site_without_robots_answers_404(ask: Ask) -> None:
    assert ask("http://suarabrantas.test/robots.txt").status_code == 404


def test_an_article_on_pages_is_whole_with_page_all_and_ends(newsroom: Newsroom, ask: Ask) -> None:
    paged = [article for article in newsroom.articles if article.page_count > 1]
    assert {article.site for article in paged} >= {"nusakabar", "wartapesisir"}
    for article in paged:
        url = newsroom.url_of(article)
        parts = [ask(f"{url}?page={n}").text for n in range(1, article.page_count + 1)]
        whole = ask(f"{url}?page=all").text
        last_line = article.text.splitlines()[-1]
        assert parts[0] == ask(url).text
        assert last_line not in words_of(parts[0])
        assert last_line in words_of(parts[-1])
        assert all(line in words_of(whole) for line in article.text.splitlines())
        assert ask(f"{url}?page={article.page_count + 1}").status_code == 404


def test_every_page_says_that_it_is_an_example(newsroom: Newsroom) -> None:
    for url in [*expected_outcomes(newsroom), *(site.url(r.path) for site in newsroom.sites for r in site.routes)]:
        site = newsroom.by_domain[url.split("/")[2]]
        resource = find_resource(newsroom, site, url.split(site.domain, 1)[1])
        if resource.status != 301 and "sitemap" not in url:
            assert b"contoh, bukan berita" in resource.body.lower(), url


def test_every_word_of_an_article_stands_on_its_page(newsroom: Newsroom) -> None:
    for article in newsroom.articles:
        site = newsroom.by_domain[newsroom.url_of(article).split("/")[2]]
        body = find_resource(newsroom, site, f"{article.path}?page=all").body.decode(article.encoding)
        shown = words_of(body)
        assert [line for line in article.text.splitlines() if line not in shown] == [], article.id


def test_metadata_comes_as_json_ld_as_opengraph_or_not_at_all(newsroom: Newsroom) -> None:
    heads = {}
    for site in newsroom.sites:
        text = find_resource(newsroom, site, newsroom.articles_of(site)[0].path).body.decode()
        heads[site.slug] = ("ld+json" in text, "og:title" in text)
    assert heads["nusakabar"] == (True, True)
    assert heads["lensatimur"] == (True, False)
    assert heads["wartapesisir"] == heads["cenderawasihkini"] == (False, True)
    assert heads["suarabrantas"] == heads["imigrasintb"] == (False, False)


@pytest.mark.parametrize(
    ("article_id", "printed"),
    [
        ("malang-desa-binaan", "Selasa | 14-10-2025 | 14:20 WIB"),
        ("kupang-paspor", "Rabu, 13 Agustus 2025 12:22 WITA"),
        ("merauke-kampung", "Jumat, 12 September 2025 13:13 WIT"),
        ("soetta-tunda", "Nusa Kabar - 19/12/2025, 19:30 WIB"),
    ],
)
def test_times_are_printed_in_the_sites_own_zone(newsroom: Newsroom, ask: Ask, article_id: str, printed: str) -> None:
    assert printed in ask(newsroom.url_of(newsroom.by_id[article_id])).text
