"""Asking listings: conditionally, as often as they bring news, page by page, and never in circles."""

import gzip
from datetime import timedelta
from pathlib import Path

import pytest

from tests.crawl.conftest import HOST, START, Crawling, publisher
from tests.crawl.site import Answer, Site, article, feed, html, xml
from tests.proofs.sites import crawl_all, opened
from tppo_news.crawl.visits.gate import default_vocabulary
from tppo_news.records import Entry, ListingState, Validators

RSS = "http://kabar.test/rss"


def listing(*paths: str) -> Answer:
    return html("".join(f'<a href="{path}">Judul {path}</a>' for path in paths))


def entries(crawling: Crawling) -> list[str]:
    return [url.removeprefix("http://kabar.test") for url in crawling.ledger.entries]


def test_an_unchanged_feed_is_answered_by_304(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"], etag='"1"')
    first = crawling.crawl()
    second = crawling.crawl()
    assert (first.entries_new, second.entries_new, second.listings_unchanged) == (1, 0, 1)
    assert [row.status_code for row in crawling.ledger.requests if row.url == RSS] == [200, 304]


def test_a_feed_without_validators_is_known_by_what_it_lists(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    crawling.crawl()
    assert crawling.crawl().listings_unchanged == 1


def test_the_first_question_of_a_day_is_unconditional(crawling: Crawling, site: Site) -> None:
    """A validator that lies (the same ETag over a changed feed) is found out within a day."""
    site.routes["/rss"] = feed(["/berita/a"], etag='"1"')
    crawling.crawl()
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"], etag='"1"')
    assert crawling.crawl().entries_new == 0
    crawling.later(hours=20)
    assert crawling.crawl().entries_new == 1


def test_validators_and_entries_are_saved_together(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"], etag='"1"')
    crawling.crawl()
    state = crawling.ledger.listings[RSS]
    assert state.validators.etag == '"1"'
    assert entries(crawling) == ["/berita/a"]


def test_a_listing_is_not_asked_before_its_time(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["min_poll_seconds"] = 900.0
    site.routes["/rss"] = feed([])
    crawling.crawl()
    crawling.later(seconds=899)
    assert crawling.crawl().listings_asked == 0
    crawling.later(seconds=1)
    assert crawling.crawl().listings_asked == 1


def test_a_quiet_listing_is_asked_less_often_and_a_lively_one_more(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["min_poll_seconds"] = 900.0
    site.routes["/rss"] = feed([])
    spans = []
    for paths in ([], [], [], ["/berita/a"], ["/berita/b", "/berita/a"]):
        site.routes["/rss"] = feed(paths)
        crawling.crawl()
        state = crawling.ledger.listings[RSS]
        spans.append(state.interval_seconds)
        crawling.now = state.next_poll_at
    assert spans == [900.0, 1350.0, 2025.0, 1012.5, 900.0]


def test_a_feed_that_is_html_is_one_counted_failure(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = html("<!doctype html><html><body>Halaman</body></html>")
    counts = crawling.crawl()
    assert counts.listings_failed == 1
    assert counts.error == "feed_is_html: http://kabar.test/rss: the feed's address answers an HTML page"
    assert crawling.ledger.requests[-1].rule == "listing: feed_is_html"


def test_a_failing_listing_rests_longer_each_time_and_recovers(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = Answer(status=404)
    spans = []
    for _ in range(3):
        crawling.crawl()
        state = crawling.ledger.listings[RSS]
        spans.append(state.interval_seconds)
        crawling.now = state.next_poll_at
    assert spans == [900.0, 1800.0, 3600.0]
    site.routes["/rss"] = feed(["/berita/a"])
    crawling.crawl()
    assert (crawling.ledger.listings[RSS].failures, entries(crawling)) == (0, ["/berita/a"])


def test_one_failing_listing_does_not_stop_the_others(crawling: Crawling, site: Site) -> None:
    site.routes["/rss2"] = feed(["/berita/a"])
    counts = crawling.crawl(publisher(feeds=(RSS, "http://kabar.test/rss2")))
    assert (counts.listings_failed, counts.entries_new, counts.error) == (1, 1, None)


def test_a_listing_that_fails_once_is_asked_again_in_the_run(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = [Answer(status=500), feed(["/berita/a"])]
    counts = crawling.crawl()
    assert (counts.listings_failed, counts.entries_new) == (0, 1)


def test_items_older_than_the_window_are_left_alone(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["window_days"] = 10
    site.routes["/rss"] = feed(["/2026/02/25/a", "/2026/01/01/b"])
    crawling.crawl()
    assert entries(crawling) == ["/2026/02/25/a"]


# --- sitemaps


def index(*children: tuple[str, str]) -> Answer:
    rows = "".join(
        f"<sitemap><loc>http://kabar.test{path}</loc><lastmod>{day}</lastmod></sitemap>" for path, day in children
    )
    return xml(f"<sitemapindex>{rows}</sitemapindex>")


def urlset(*paths: str) -> Answer:
    return xml(f"<urlset>{''.join(f'<url><loc>http://kabar.test{path}</loc></url>' for path in paths)}</urlset>")


MAPPED = publisher(feeds=(), sitemaps=("http://kabar.test/sitemap.xml",))


def test_an_index_leads_to_its_children(crawling: Crawling, site: Site) -> None:
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-03-01"), ("/s2.xml", "2026-03-02"))
    site.routes["/s1.xml"] = urlset("/berita/a")
    site.routes["/s2.xml"] = urlset("/berita/b")
    counts = crawling.crawl(MAPPED)
    assert (entries(crawling), counts.listings_asked) == (["/berita/b", "/berita/a"], 3)
    assert {entry.found_by for entry in crawling.ledger.entries.values()} == {
        "http://kabar.test/s1.xml",
        "http://kabar.test/s2.xml",
    }


def test_only_a_child_that_changed_is_opened_again(crawling: Crawling, site: Site) -> None:
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-02-20"), ("/s2.xml", "2026-03-01"))
    site.routes["/s1.xml"] = urlset("/berita/a")
    site.routes["/s2.xml"] = urlset("/berita/b")
    crawling.crawl(MAPPED)
    site.asked.clear()
    crawling.later(days=1)
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-02-20"), ("/s2.xml", "2026-03-03"))
    crawling.crawl(MAPPED)
    assert site.paths()[:2] == ["/sitemap.xml", "/s2.xml"]
    assert "/s1.xml" not in site.paths()


def test_an_index_whose_child_failed_is_read_whole_again(crawling: Crawling, site: Site) -> None:
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-03-01"))
    crawling.crawl(MAPPED)
    assert crawling.ledger.listings["http://kabar.test/sitemap.xml"].validators.content_hash is None
    site.routes["/s1.xml"] = urlset("/berita/a")
    crawling.later(hours=1)
    crawling.crawl(MAPPED)
    assert entries(crawling) == ["/berita/a"]


def test_a_child_that_failed_after_it_had_worked_is_tried_again(crawling: Crawling, site: Site) -> None:
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-03-01"))
    site.routes["/s1.xml"] = urlset("/berita/a")
    crawling.crawl(MAPPED)
    crawling.later(hours=30)
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-03-03"))
    site.routes["/s1.xml"] = Answer(status=404)
    crawling.crawl(MAPPED)
    site.routes["/s1.xml"] = urlset("/berita/a", "/berita/b")
    crawling.later(hours=30)
    crawling.crawl(MAPPED)
    assert entries(crawling) == ["/berita/a", "/berita/b"]


def test_a_long_index_is_opened_over_several_runs(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes.update(pace_scale=1.0, default_delay_seconds=10.0)
    names = [f"/s{number}.xml" for number in range(8)]
    site.routes["/sitemap.xml"] = index(*((name, "2026-03-01") for name in names))
    site.routes.update({name: urlset(f"/berita{name}/a") for name in names})
    runs = 0
    while len(entries(crawling)) < 8:
        crawling.crawl(MAPPED, seconds=60.0)
        runs += 1
        assert runs < 8
    assert [site.paths().count(name) for name in names] == [1] * 8


def test_sitemaps_that_name_each_other_end(crawling: Crawling, site: Site) -> None:
    site.routes["/sitemap.xml"] = index(("/s1.xml", "2026-03-01"), ("/sitemap.xml", "2026-03-01"))
    site.routes["/s1.xml"] = index(("/sitemap.xml", "2026-03-01"), ("/s1.xml", "2026-03-01"), ("/s2.xml", "2026-03-01"))
    site.routes["/s2.xml"] = index(("/s3.xml", "2026-03-01"))
    site.routes["/s3.xml"] = index(("/s4.xml", "2026-03-01"))
    crawling.crawl(MAPPED)
    assert site.paths() == ["/sitemap.xml", "/s1.xml", "/s2.xml"]


def test_a_sitemap_that_names_itself_in_other_ways_is_asked_once(crawling: Crawling, site: Site) -> None:
    ways = ("/sitemap.xml", "http://kabar.test/sitemap.xml?", "http://kabar.test/sitemap.xml#a", "http://[")
    children = "".join(f"<sitemap><loc>{way}</loc></sitemap>" for way in (*ways, "/b.xml"))
    site.routes["/sitemap.xml"] = xml(f"<sitemapindex>{children}</sitemapindex>")
    site.routes["/b.xml"] = urlset("/berita/a")
    crawling.crawl(MAPPED)
    assert site.paths() == ["/sitemap.xml", "/b.xml", "/berita/a"]


def test_a_packed_sitemap_is_unpacked(crawling: Crawling, site: Site) -> None:
    body = gzip.compress(urlset("/berita/a").body)
    site.routes["/sitemap.xml"] = Answer(body, 200, {"content-type": "application/x-gzip"})
    crawling.crawl(MAPPED)
    assert entries(crawling) == ["/berita/a"]


def test_a_sitemap_that_is_a_bomb_is_a_failure(crawling: Crawling, site: Site) -> None:
    body = gzip.compress(b"<urlset>" + b" " * 40_000_000)
    site.routes["/sitemap.xml"] = Answer(body, 200, {"content-type": "application/x-gzip"})
    counts = crawling.crawl(MAPPED)
    assert counts.error is not None
    assert counts.error.startswith("bomb")


# --- pages of listings

TAG = "http://kabar.test/tag/tppo?page={page}"
TAGGED = publisher(feeds=(), listings=(TAG,))


def slug(number: int) -> str:
    return f"/berita/{10_000 + number}/judul-berita-nomor-{number}"


def test_the_first_walk_goes_back_to_the_end(crawling: Crawling, site: Site) -> None:
    for page in (1, 2, 3):
        site.routes[f"/tag/tppo?page={page}"] = listing(*(slug(10 * page + n) for n in range(3)))
    counts = crawling.crawl(TAGGED)
    assert (counts.entries_new, counts.listings_asked) == (9, 4)
    assert {entry.listing_kind for entry in crawling.ledger.entries.values()} == {"listing"}


def test_later_walks_stop_at_a_page_with_nothing_new(crawling: Crawling, site: Site) -> None:
    for page in (1, 2, 3):
        site.routes[f"/tag/tppo?page={page}"] = listing(*(slug(10 * page + n) for n in range(3)))
    crawling.crawl(TAGGED)
    site.asked.clear()
    site.routes["/tag/tppo?page=1"] = listing(slug(99), slug(10), slug(11))
    assert crawling.crawl(TAGGED).entries_new == 1
    assert [path for path in site.paths() if "/tag/" in path] == ["/tag/tppo?page=1", "/tag/tppo?page=2"]


def test_an_unchanged_first_page_ends_the_walk(crawling: Crawling, site: Site) -> None:
    site.routes["/tag/tppo?page=1"] = listing(slug(1))
    crawling.crawl(TAGGED)
    site.asked.clear()
    assert crawling.crawl(TAGGED).listings_unchanged == 1
    assert site.paths() == ["/tag/tppo?page=1"]


def test_a_page_that_repeats_itself_ends_the_walk(crawling: Crawling, site: Site) -> None:
    for page in range(1, 30):
        site.routes[f"/tag/tppo?page={page}"] = listing(slug(1), slug(2))
    assert crawling.crawl(TAGGED).listings_asked == 2


SEARCHED = publisher(feeds=(), listings=("http://kabar.test/cari?q={q}&hal={page}",))


def test_a_search_page_is_asked_once_a_term_and_counted_apart(crawling: Crawling, site: Site) -> None:
    for number, term in enumerate(default_vocabulary().search_terms):
        site.routes[f"/cari?q={term.replace(' ', '+')}&hal=1"] = listing(slug(number))
    counts = crawling.crawl(SEARCHED)
    assert counts.entries_new == len(default_vocabulary().search_terms) > 1
    assert {entry.listing_kind for entry in crawling.ledger.entries.values()} == {"listing"}
    assert all(entry.found_by.startswith("http://kabar.test/cari?q=") for entry in crawling.ledger.entries.values())


def test_of_a_search_the_first_pages_are_asked(crawling: Crawling, site: Site) -> None:
    for page in range(1, 9):
        site.routes[f"/cari?q=tppo&hal={page}"] = listing(slug(page))
    crawling.crawl(SEARCHED)
    assert [path for path in site.paths() if "tppo" in path] == [f"/cari?q=tppo&hal={page}" for page in (1, 2, 3)]


def test_what_a_feed_named_is_fetched_before_what_a_tag_page_named(site: Site, tmp_path: Path) -> None:
    """A search may name hundreds of articles of long ago: the news of the day does not wait for them."""
    site.routes["/tag/tppo"] = listing(slug(1), slug(2))
    site.routes["/rss"] = feed(["/berita/segar"])
    site.routes.update({path: article() for path in ("/berita/segar", slug(1), slug(2))})
    settings = Crawling(site).settings.model_copy(update={"store_path": tmp_path / "sample.db"})
    both = publisher(listings=("http://kabar.test/tag/tppo",))
    with opened(settings, [both], lambda: START) as store:
        early = [
            Entry(f"http://kabar.test{slug(n)}", HOST, None, START - timedelta(hours=1), "t", "listing") for n in (1, 2)
        ]
        store.crawl.save_listing(HOST, "listing", ListingState("t", Validators(), START, 0.0), early)
        crawl_all(store, settings, [both], lambda: START)
    assert site.paths()[2:] == ["/berita/segar", slug(1), slug(2)]


def test_a_search_page_that_robots_forbids_is_never_asked(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(
        b"User-agent: *\nDisallow: /cari\nDisallow: /*?s=\n", 200, {"content-type": "text/plain"}
    )
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = article()
    everything = publisher(listings=("http://kabar.test/cari?q={q}&hal={page}", "http://kabar.test/?s={q}"))
    counts = crawling.crawl(everything)
    assert site.paths() == ["/rss", "/berita/a"]
    assert (counts.entries_new, counts.listings_failed) == (1, 2 * len(default_vocabulary().search_terms))
    refused = {row.rule for row in crawling.ledger.requests if row.decision == "refused"}
    assert refused == {"robots.txt: Disallow: /cari", "robots.txt: Disallow: /*?s="}


def test_endless_pages_end_at_the_limit(crawling: Crawling, site: Site) -> None:
    for page in range(1, 40):
        site.routes[f"/tag/tppo?page={page}"] = listing(slug(page))
    assert crawling.crawl(TAGGED).listings_asked == 20


def test_pages_older_than_the_window_end_the_walk(crawling: Crawling, site: Site) -> None:
    site.routes["/tag/tppo?page=1"] = listing("/2026/03/01/judul-berita-nomor-satu")
    site.routes["/tag/tppo?page=2"] = listing("/2025/03/01/judul-berita-nomor-dua")
    site.routes["/tag/tppo?page=3"] = listing("/2025/02/01/judul-berita-nomor-tiga")
    assert crawling.crawl(TAGGED).listings_asked == 2


def test_a_walk_that_was_cut_off_is_taken_whole_the_next_time(crawling: Crawling, site: Site) -> None:
    for page in (1, 2, 3):
        site.routes[f"/tag/tppo?page={page}"] = listing(slug(page))
    site.routes["/tag/tppo?page=2"] = [Answer(status=500)] * 3 + [listing(slug(2))]
    assert crawling.crawl(TAGGED).entries_new == 1
    assert crawling.crawl(TAGGED).entries_new == 2


def test_a_day_archive_is_not_asked_again_once_its_day_is_over(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["window_days"] = 3
    archive = publisher(feeds=(), listings=("http://kabar.test/indeks/{date}",))
    for day in ("2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03"):
        site.routes[f"/indeks/{day}"] = listing(f"/berita/{day}-judul-berita")
    crawling.crawl(archive)
    site.asked.clear()
    crawling.later(days=1)
    crawling.crawl(archive)
    assert [path for path in site.paths() if "indeks" in path] == [
        "/indeks/2026-03-03",
        "/indeks/2026-03-02",
        "/indeks/2026-03-01",
    ]


@pytest.mark.parametrize(
    "beside",
    [
        (),
        ("/nasional", "/tag/tppo"),
        ("/berita/2026/02/10/judul-yang-banyak-dibaca",),
        ("/berita/2025/02/10/judul-yang-banyak-dibaca",),
    ],
)
def test_an_empty_day_costs_one_question(crawling: Crawling, site: Site, beside: tuple[str, ...]) -> None:
    crawling.settings_changes["window_days"] = 1
    archive = publisher(feeds=(), listings=("http://kabar.test/indeks/{date}?hal={page}",))
    for number in (1, 2):
        site.routes[f"/indeks/2026-03-02?hal={number}"] = listing(f"/berita/2026/03/02/{number}/judul-berita")
        site.routes[f"/indeks/2026-03-01?hal={number}"] = listing(*beside)
    crawling.crawl(archive)
    assert [path for path in site.paths() if "indeks" in path] == [
        "/indeks/2026-03-02?hal=1",
        "/indeks/2026-03-02?hal=2",
        "/indeks/2026-03-02?hal=3",
        "/indeks/2026-03-01?hal=1",
    ]


def test_a_past_day_without_a_page_had_no_news_and_is_not_asked_for_ever(crawling: Crawling, site: Site) -> None:
    """Today's page without an answer is a failure: the form of the archive's addresses may have changed."""
    crawling.settings_changes["window_days"] = 3
    archive = publisher(feeds=(), listings=("http://kabar.test/indeks/{date}?hal={page}",))
    assert crawling.crawl(archive).listings_failed == 1
    assert len(site.paths()) == 4
    site.asked.clear()
    crawling.later(days=1)
    assert crawling.crawl(archive).listings_failed == 1
    assert set(site.paths()) == {f"/indeks/2026-03-0{day}?hal=1" for day in (3, 2, 1)}
    site.asked.clear()
    crawling.later(days=1)
    crawling.crawl(archive)
    assert set(site.paths()) == {f"/indeks/2026-03-0{day}?hal=1" for day in (4, 3, 2)}


def test_listings_longest_waiting_come_first_and_leave_time_for_articles(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes.update(pace_scale=1.0, default_delay_seconds=10.0)
    feeds = tuple(f"http://kabar.test/rss{number}" for number in range(8))
    for number in range(8):
        site.routes[f"/rss{number}"] = feed([])
    crawling.crawl(publisher(feeds=feeds), seconds=60.0)
    asked_first = site.paths()
    assert asked_first == [f"/rss{number}" for number in range(len(asked_first))]
    assert 2 <= len(asked_first) <= 4
    site.asked.clear()
    crawling.crawl(publisher(feeds=feeds), seconds=60.0)
    assert site.paths()[0] == f"/rss{len(asked_first)}"


def test_entries_are_listed_at_the_moment_of_the_crawl(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    crawling.crawl()
    assert crawling.ledger.entries["http://kabar.test/berita/a"].listed_at == START


# --- paged feeds (RFC 5005)


def feed_page(first: int, day: str, following: int | None) -> Answer:
    """An Atom feed of five articles of a day, which names its next page."""
    entries = "".join(
        f'<entry><title>Judul {number}</title><link href="http://kabar.test/berita/{number}"/>'
        f"<published>{day}T01:00:00Z</published></entry>"
        for number in range(first, first + 5)
    )
    link = f'<link rel="next" href="http://kabar.test/feed?start-index={following}"/>' if following else ""
    return xml(f'<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title>{link}{entries}</feed>')


PAGED = publisher(feeds=("http://kabar.test/feed",))


def test_a_paged_feed_is_walked_back_to_the_windows_start(crawling: Crawling, site: Site) -> None:
    site.routes["/feed"] = feed_page(100, "2026-03-01", 6)
    site.routes["/feed?start-index=6"] = feed_page(200, "2026-02-20", 11)
    site.routes["/feed?start-index=11"] = feed_page(300, "2025-12-01", 16)
    site.routes["/feed?start-index=16"] = feed_page(400, "2025-11-01", None)
    assert crawling.crawl(PAGED).entries_new == 10
    asked = [path for path in site.paths() if path.startswith("/feed")]
    assert asked == ["/feed", "/feed?start-index=6", "/feed?start-index=11"]
    assert {entry.found_by for entry in crawling.ledger.entries.values()} == {"http://kabar.test/feed"}


def test_a_paged_feed_is_later_walked_while_its_pages_bring_something_new(crawling: Crawling, site: Site) -> None:
    site.routes["/feed"] = feed_page(100, "2026-03-01", 6)
    site.routes["/feed?start-index=6"] = feed_page(200, "2026-02-20", None)
    crawling.crawl(PAGED)
    site.routes["/feed"] = feed_page(90, "2026-03-02", 6)
    site.routes["/feed?start-index=6"] = feed_page(94, "2026-03-01", 11)
    site.routes["/feed?start-index=11"] = feed_page(100, "2026-03-01", 16)
    site.asked.clear()
    crawling.later(hours=1)
    assert crawling.crawl(PAGED).entries_new == 9
    asked = [path for path in site.paths() if path.startswith("/feed")]
    assert asked == ["/feed", "/feed?start-index=6", "/feed?start-index=11"]


def test_an_unchanged_paged_feed_costs_one_question(crawling: Crawling, site: Site) -> None:
    site.routes["/feed"] = feed_page(100, "2026-03-01", 6)
    site.routes["/feed?start-index=6"] = feed_page(200, "2026-02-20", None)
    crawling.crawl(PAGED)
    site.asked.clear()
    crawling.later(hours=1)
    counts = crawling.crawl(PAGED)
    assert (counts.listings_asked, counts.listings_unchanged) == (1, 1)


def test_a_paged_feed_without_end_is_read_for_so_many_pages(crawling: Crawling, site: Site) -> None:
    site.routes["/feed"] = feed_page(0, "2026-03-01", 1)
    for number in range(1, 40):
        site.routes[f"/feed?start-index={number}"] = feed_page(number * 10, "2026-03-01", number + 1)
    assert crawling.crawl(PAGED).listings_asked == 20


def test_a_feed_that_calls_itself_its_next_page_is_asked_twice_at_most(crawling: Crawling, site: Site) -> None:
    site.routes["/feed"] = feed_page(100, "2026-03-01", 6)
    site.routes["/feed?start-index=6"] = feed_page(100, "2026-03-01", 6)
    assert crawling.crawl(PAGED).listings_asked == 2
