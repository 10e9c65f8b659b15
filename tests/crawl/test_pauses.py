"""What a site asked for holds beyond the run that heard it."""

import pytest

from tests.crawl.conftest import HOST, START, Crawling, FakeTimer, publisher
from tests.crawl.site import Answer, Site, article, feed
from tppo_news.errors import FetchError

URL = f"http://{HOST}/a"


def asked(crawling: Crawling, site: Site, budget: float = 780.0) -> list[str]:
    """The paths that a run of its own asks for, robots.txt among them."""
    site.asked.clear()
    crawling.timer = FakeTimer(budget)
    crawling.crawl()
    return site.paths(robots=True)


@pytest.mark.parametrize(
    ("retry_after", "minutes"), [("7200", 120), ("Mon, 02 Mar 2026 10:00:00 GMT", 120), (None, 1), ("0", 1)]
)
def test_the_next_run_lets_a_site_rest_as_well(
    crawling: Crawling, site: Site, retry_after: str | None, minutes: int
) -> None:
    crawling.settings_changes.update(pace_scale=1.0, retry_wait_seconds=0.0)
    site.routes["/a"] = [
        Answer(status=503, headers={"retry-after": retry_after} if retry_after else {}),
        article(),
    ]
    with crawling.fetcher() as fetcher:
        assert fetcher.fetch(URL, publisher(), "page").status_code == 503
    crawling.timer = FakeTimer()
    with crawling.fetcher() as fetcher, pytest.raises(FetchError, match="host_rests"):
        fetcher.fetch(URL, publisher(), "page")
    assert site.paths() == ["/a"]
    crawling.later(minutes=minutes)
    with crawling.fetcher() as fetcher:
        assert fetcher.fetch(URL, publisher(), "page").status_code == 200


def test_a_delay_of_an_hour_holds_from_run_to_run(crawling: Crawling, site: Site) -> None:
    """Runs begin every quarter of an hour and last 13 minutes: each hour one of them asks one thing."""
    crawling.settings_changes["pace_scale"] = 1.0
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 3600\n", 200, {"content-type": "text/plain"})
    site.routes.update({"/rss": feed(["/berita/1", "/berita/2"]), "/berita/1": article(), "/berita/2": article()})
    seen = []
    for _ in range(16):
        seen.append(asked(crawling, site))
        crawling.later(minutes=15)
    assert [paths for paths in seen if paths] == [["/robots.txt"], ["/rss"], ["/berita/1"], ["/rss"]]
    assert [number for number, paths in enumerate(seen) if paths] == [0, 4, 8, 12]
    assert not any(record.decision == "failed" for record in crawling.ledger.requests)


@pytest.mark.parametrize("delay", ["1e300", "inf", "nan", "99999999999999", "-5"])
def test_a_delay_that_nobody_can_mean_ends_no_run_with_an_error(crawling: Crawling, site: Site, delay: str) -> None:
    crawling.settings_changes["pace_scale"] = 1.0
    site.routes["/robots.txt"] = Answer(
        f"User-agent: *\nCrawl-delay: {delay}\n".encode(), 200, {"content-type": "text/plain"}
    )
    site.routes["/rss"] = feed([])
    assert asked(crawling, site) in (["/robots.txt"], ["/robots.txt", "/rss"])


def test_a_usual_delay_is_not_written_down(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["pace_scale"] = 1.0
    site.routes.update({"/rss": feed(["/berita/1"]), "/berita/1": article()})
    assert asked(crawling, site) == ["/robots.txt", "/rss", "/berita/1"]
    assert crawling.ledger.pauses == {}
    assert crawling.now == START
