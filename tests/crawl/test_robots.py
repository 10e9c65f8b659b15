"""robots.txt by RFC 9309, as the fetcher obeys it."""

import time

import pytest
from protego import Protego

from tests.crawl.conftest import START, Crawling, FakeTimer, publisher
from tests.crawl.site import Answer, Site, article
from tppo_news.crawl.asking.robots import MAX_BYTES, RefusingLines, read_rules, robots_text
from tppo_news.errors import FetchError
from tppo_news.records import RobotsRecord

URL = "http://kabar.test/a"


def robots(text: str) -> Answer:
    return Answer(text.encode(), 200, {"content-type": "text/plain"})


def verdict(text: str, url: str = URL) -> bool:
    return read_rules(RobotsRecord("kabar.test", text, 200, START)).verdict(url).allowed


def reason(crawling: Crawling, url: str = URL) -> str:
    with crawling.fetcher() as fetcher:
        try:
            fetcher.fetch(url, publisher(), "page")
        except FetchError as error:
            return error.reason
    return "fetched"


def test_our_group_wins_over_everyones() -> None:
    assert not verdict("User-agent: *\nAllow: /\n\nUser-agent: tppo-news\nDisallow: /\n")
    assert verdict("User-agent: *\nDisallow: /\n\nUser-agent: TPPO-News\nAllow: /\n")


def test_the_longest_rule_wins() -> None:
    text = "User-agent: *\nDisallow: /berita\nAllow: /berita/tppo\n"
    assert verdict(text, "http://kabar.test/berita/tppo/1")
    assert not verdict(text, "http://kabar.test/berita/lain")


def test_other_robots_rules_are_not_ours() -> None:
    assert verdict("User-agent: GPTBot\nDisallow: /\n")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("User-agent: *\nDisallow: /b\nDisallow: /a # arsip", "Disallow: /a"),
        ("User-agent: *\nDisallow: /\nDisallow: /a$", "Disallow: /a$"),
        ("User-agent: *\nDisallow: /a\n\nUser-agent: tppo-news\nDisallow: /*", "Disallow: /*"),
        ("User-agent: *\nDisallow: /\nAllow: /a", ""),
        ("User-agent: tppo-news\nDisallow: /a\nUser-agent: lain\nDisallow: /a*", "Disallow: /a"),
        ("User-agent: *\nDissallow: /a", "Dissallow: /a"),
        (
            "User-agent: tppo-news\nCrawl-delay: 5\nUser-agent: *\nDisallow: /a*\n\nUser-agent: tppo-news\nDisallow: /a",
            "Disallow: /a",
        ),
        ("User-agent: *\n" + "Disallow: /a\n" * 600, ""),
    ],
)
def test_the_line_that_refuses_is_named(text: str, line: str) -> None:
    assert RefusingLines(text).find(URL) == line


def test_a_refusal_says_by_which_line() -> None:
    rules = read_rules(RobotsRecord("kabar.test", "User-agent: *\nDisallow: /a", 200, START))
    assert rules.verdict(URL).rule == "robots.txt: Disallow: /a"


def test_naming_the_line_costs_little_once_it_was_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site may refuse thousands of addresses by one line: it is worked out once a host."""
    read: list[str] = []
    parse = Protego.parse

    def remembering(text: str) -> Protego:
        read.append(text)
        return parse(text)

    monkeypatch.setattr(Protego, "parse", remembering)
    rules = read_rules(
        RobotsRecord("kabar.test", "User-agent: *\n" + "Disallow: /lain\n" * 50 + "Disallow: /a", 200, START)
    )
    for number in range(500):
        assert rules.verdict(f"{URL}/{number}").rule == "robots.txt: Disallow: /a"
    assert len(read) == 1 + 51 + 1


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(404, True), (410, True), (401, True), (403, True), (500, False), (503, False), (429, False)],
)
def test_a_client_error_means_free_and_a_server_error_means_stay_out(
    crawling: Crawling, site: Site, status: int, allowed: bool
) -> None:
    site.routes["/robots.txt"] = Answer(status=status)
    site.routes["/a"] = article()
    assert reason(crawling) == ("fetched" if allowed else "robots_unavailable")
    assert site.paths() == (["/a"] if allowed else [])


def test_robots_is_read_once_a_day(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = article()
    for hours in (0, 10, 10, 10):
        crawling.later(hours=hours)
        assert reason(crawling) == "fetched"
    assert [asked.path for asked in site.asked].count("/robots.txt") == 2


def test_a_failed_robots_is_tried_again_after_an_hour(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = [Answer(status=500), Answer(status=404)]
    site.routes["/a"] = article()
    assert reason(crawling) == "robots_unavailable"
    crawling.later(minutes=30)
    assert reason(crawling) == "robots_unavailable"
    crawling.later(minutes=31)
    assert reason(crawling) == "fetched"


def test_redirects_of_robots_are_followed(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(status=301, headers={"location": "/r.txt"})
    site.routes["/r.txt"] = robots("User-agent: *\nDisallow: /")
    assert reason(crawling) == "disallowed"


def test_a_redirect_of_robots_to_a_private_address_means_stay_out(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(status=301, headers={"location": "http://169.254.169.254/"})
    assert reason(crawling) == "robots_unavailable"


def test_endless_redirects_of_robots_count_as_none(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(status=302, headers={"location": "/robots.txt"})
    site.routes["/a"] = article()
    assert reason(crawling) == "fetched"
    assert [asked.path for asked in site.asked].count("/robots.txt") == 6


def test_a_huge_robots_is_read_to_its_limit(crawling: Crawling, site: Site) -> None:
    filler = "".join(f"Disallow: /x{number}\n" for number in range(60_000))
    site.routes["/robots.txt"] = robots(f"User-agent: *\nDisallow: /a\n{filler}Disallow: /z\n")
    site.routes["/z"] = article()
    assert reason(crawling) == "disallowed"
    assert reason(crawling, "http://kabar.test/z") == "fetched"
    kept = crawling.ledger.robots["kabar.test"].text
    assert kept is not None
    assert 500_000 < len(kept) <= 500 * 1024


def test_a_robots_that_is_html_forbids_nothing() -> None:
    assert verdict("<!doctype html><html><body>Disallow nothing</body></html>")


def test_a_byte_order_mark_hides_no_rule() -> None:
    text = robots_text(200, b"\xef\xbb\xbfUser-agent: *\nDisallow: /\n")
    assert text is not None
    assert not verdict(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rules_hold_in_every_encoding_and_with_every_line_end(encoding: str, end: str) -> None:
    text = robots_text(200, end.join(["User-agent: *", "Disallow: /a", "Allow: /b"]).encode(encoding))
    assert text is not None
    assert (verdict(text), verdict(text, "http://kabar.test/b")) == (False, True)


@pytest.mark.parametrize("name", ["tppo-news/0.9.0", "TPPO-News/1 (+https://x.id; a@x.id)", "tppo-news/0.9 # log"])
def test_our_name_with_its_version_is_our_name(name: str) -> None:
    assert not verdict(f"User-agent: *\nAllow: /\n\nUser-agent: {name}\nDisallow: /a\n")
    assert verdict(f"User-agent: {name}\nAllow: /\n\nUser-agent: *\nDisallow: /a\n")


@pytest.mark.parametrize("filler", ["\n", " ", "\t\n", "user-agent", "user-agent:\n", "\r"])
def test_a_robots_of_one_thing_over_and_over_is_read_at_once(filler: str) -> None:
    began = time.process_time()
    assert verdict(filler * (MAX_BYTES // len(filler)) + "\nUser-agent: tppo-news/1\nDisallow: /b")
    assert time.process_time() - began < 5.0


@pytest.mark.parametrize(
    ("line", "seconds"), [("Crawl-delay: 30", 30.0), ("Crawl-delay: 2", 10.0), ("Request-rate: 1/60", 60.0)]
)
def test_a_longer_pause_that_the_host_asks_for_is_kept(
    crawling: Crawling, site: Site, line: str, seconds: float
) -> None:
    crawling.settings_changes.update(pace_scale=1.0, default_delay_seconds=10.0)
    site.routes["/robots.txt"] = robots(f"User-agent: *\n{line}\n")
    site.routes["/a"] = article()
    with crawling.fetcher() as fetcher:
        fetcher.fetch(URL, publisher(), "page")
        fetcher.fetch(URL, publisher(), "page")
    assert isinstance(crawling.timer, FakeTimer)
    assert crawling.timer.waits == [seconds, seconds]


def test_hosts_of_one_site_have_rules_of_their_own(crawling: Crawling, site: Site) -> None:
    site.routes["www.kabar.test/robots.txt"] = robots("User-agent: *\nDisallow: /")
    site.routes["/a"] = article()
    assert reason(crawling) == "fetched"
    assert reason(crawling, "http://www.kabar.test/a") == "disallowed"


def test_a_redirect_is_judged_by_the_rules_of_the_host_that_it_leads_to(crawling: Crawling, site: Site) -> None:
    site.routes["/a"] = Answer(status=301, headers={"location": "http://www.kabar.test/b"})
    site.routes["www.kabar.test/robots.txt"] = robots("User-agent: *\nDisallow: /b")
    site.routes["/b"] = article()
    assert reason(crawling) == "disallowed"
    assert site.paths() == ["/a"]


def test_schemes_of_one_host_have_rules_of_their_own(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = robots("User-agent: *\nDisallow: /http$")
    forbids = RobotsRecord("https://kabar.test", "User-agent: *\nDisallow: /https", 200, START)
    crawling.ledger.save_robots(forbids)
    with crawling.fetcher() as fetcher:
        found = [
            fetcher.rules_for(url, publisher()).verdict(url).allowed
            for url in (f"{scheme}://kabar.test/{path}" for scheme in ("http", "https") for path in ("http", "https"))
        ]
    assert found == [False, True, True, False]
    assert set(crawling.ledger.robots) == {"kabar.test", "https://kabar.test"}
