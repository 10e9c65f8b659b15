"""A publisher's crawl: each entry gets exactly one outcome, failures pass or end it, nothing is lost."""

import threading
from collections.abc import Sequence

import pytest

from tests.crawl.conftest import Crawling, FakeTimer, publisher
from tests.crawl.site import Answer, Site, article, feed, html
from tppo_news.crawl import crawl_publisher
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import StoreError
from tppo_news.records import Entry, Page

BASE = "http://kabar.test"


def outcome(crawling: Crawling, path: str) -> tuple[str, ...]:
    return crawling.ledger.outcomes[f"{BASE}{path}"]


def test_an_article_is_fetched_once(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a?utm_source=rss"])
    site.routes["/berita/a"] = article()
    counts = crawling.crawl()
    crawling.crawl()
    assert (counts.entries_new, counts.pages_fetched, counts.pending, counts.error) == (1, 1, 0, None)
    assert outcome(crawling, "/berita/a") == ("fetched",)
    assert site.paths().count("/berita/a") == 1


def test_an_article_without_the_vocabulary_stops_at_the_gate(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = html("<p>Harga cabai naik</p>")
    assert crawling.crawl().rejected == {"no_tppo_word": 1}
    assert outcome(crawling, "/berita/a") == ("rejection", "gate", "no_tppo_word")


def test_a_refusal_by_robots_is_an_outcome_and_no_request(crawling: Crawling, site: Site) -> None:
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /berita/", 200, {"content-type": "text/plain"})
    site.routes["/rss"] = feed(["/berita/a"])
    counts = crawling.crawl()
    assert (counts.refused_by_robots, counts.rejected) == (1, {"disallowed": 1})
    assert outcome(crawling, "/berita/a") == ("rejection", "robots", "disallowed")
    assert "/berita/a" not in site.paths()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_a_client_error_ends_an_entry(crawling: Crawling, site: Site, status: int) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=status)
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("rejection", "fetch", f"http_{status}")


def test_what_fails_once_is_tried_again_after_the_others(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/a"] = [Answer(status=500), article()]
    site.routes["/berita/b"] = article()
    counts = crawling.crawl()
    assert site.paths() == ["/rss", "/berita/a", "/berita/b", "/berita/a"]
    assert (outcome(crawling, "/berita/a"), counts.pending) == (("fetched",), 0)


def test_a_short_retry_after_is_waited_for(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = [Answer(status=429, headers={"retry-after": "20"}), article()]
    crawling.crawl()
    assert isinstance(crawling.timer, FakeTimer)
    assert crawling.timer.waits == [20.0]
    assert outcome(crawling, "/berita/a") == ("fetched",)


def test_a_long_retry_after_puts_the_whole_host_off(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/a"] = Answer(status=429, headers={"retry-after": "3600"})
    counts = crawling.crawl()
    assert (counts.pending, site.paths()) == (2, ["/rss", "/berita/a"])
    assert outcome(crawling, "/berita/a") == ("pending", "http_429")
    assert outcome(crawling, "/berita/b") == ("pending", "host_rests")
    assert min(crawling.ledger.due.values()) >= crawling.now.__class__.fromisoformat("2026-03-02T09:00:00+00:00")


def test_what_keeps_failing_is_pending_and_due_later(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=500)
    counts = crawling.crawl()
    assert (outcome(crawling, "/berita/a"), counts.pending) == (("pending", "http_500"), 1)
    assert site.paths().count("/berita/a") == 3
    crawling.later(minutes=10)
    crawling.crawl()
    assert site.paths().count("/berita/a") == 3


def test_the_pauses_grow_and_end(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=500)
    waits = []
    for _ in range(20):
        crawling.crawl()
        if outcome(crawling, "/berita/a")[0] == "rejection":
            break
        due = crawling.ledger.due[f"{BASE}/berita/a"]
        waits.append((due - crawling.now).total_seconds() / 3600)
        crawling.now = due
    assert outcome(crawling, "/berita/a") == ("rejection", "fetch", "http_500")
    assert waits == sorted(waits)
    assert (waits[0], max(waits)) == (0.25, 24.0)


def test_an_unavailable_robots_puts_entries_off_for_an_hour(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    crawling.crawl()
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/b"] = article()
    site.routes["/robots.txt"] = [Answer(status=503, headers={"retry-after": "0"}), Answer(status=404)]
    crawling.later(hours=25)
    crawling.crawl()
    assert crawling.crawl().listings_failed in (0, 1)
    assert f"{BASE}/berita/b" not in crawling.ledger.entries
    crawling.later(hours=2)
    crawling.crawl()
    assert outcome(crawling, "/berita/b") == ("fetched",)


def test_a_host_that_is_down_is_left_alone(crawling: Crawling, site: Site) -> None:
    paths = [f"/berita/{number}" for number in range(30)]
    site.routes["/rss"] = feed(paths)
    for path in paths:
        site.routes[path] = Answer(status=502)
    counts = crawling.crawl()
    assert len(site.paths()) == 6
    assert counts.pending == 30
    assert [outcome(crawling, path)[1] for path in (paths[0], paths[29], paths[10])] == [
        "http_502",
        "http_502",
        "listed",
    ]


@pytest.mark.parametrize("place", [0, 12, 24])
def test_a_few_addresses_that_always_fail_do_not_keep_the_others_waiting(
    crawling: Crawling, site: Site, place: int
) -> None:
    good = [f"/berita/{number}" for number in range(30)]
    bad = [f"/berita/rusak-{number}" for number in range(6)]
    site.routes["/rss"] = feed([*good[:place], *bad, *good[place:]])
    site.routes.update({path: article() for path in good})
    site.routes.update({path: Answer(status=500) for path in bad})
    counts = crawling.crawl()
    assert {outcome(crawling, path) for path in good} == {("fetched",)}
    assert (counts.pages_fetched, counts.pending) == (30, 6)


def test_what_is_new_is_asked_before_what_failed_in_an_earlier_run(crawling: Crawling, site: Site) -> None:
    bad = [f"/berita/rusak-{number}" for number in range(6)]
    site.routes["/rss"] = feed(bad)
    site.routes.update({path: Answer(status=500) for path in bad})
    crawling.crawl()
    crawling.later(hours=26)
    site.routes["/rss"] = feed([*bad, "/berita/baru"])
    site.routes["/berita/baru"] = article()
    site.asked.clear()
    crawling.crawl()
    articles = [path for path in site.paths() if path != "/rss"]
    assert set(articles[:2]) == {"/berita/baru", "/berita/rusak-3"}  # the one that was left, and the new one
    assert outcome(crawling, "/berita/baru") == ("fetched",)


def test_retries_take_turns_so_that_one_that_recovers_is_had(crawling: Crawling, site: Site) -> None:
    bad = [f"/berita/rusak-{number}" for number in range(12)]
    site.routes["/rss"] = feed([*bad[:6], "/berita/pulih", *bad[6:]])
    site.routes.update({path: Answer(status=500) for path in bad})
    site.routes["/berita/pulih"] = Answer(status=503, headers={"retry-after": "3"})
    for _ in range(3):
        crawling.crawl()
        crawling.later(hours=24)
    site.routes["/berita/pulih"] = article()
    for _ in range(3):
        crawling.crawl()
        crawling.later(hours=24)
    assert outcome(crawling, "/berita/pulih") == ("fetched",)


def test_a_first_failure_ends_no_entry_however_long_it_has_waited(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["max_entries_per_publisher"] = 1
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/a"] = article()
    site.routes["/berita/b"] = [Answer(status=500), Answer(status=500), Answer(status=500), article()]
    crawling.crawl()
    crawling.later(days=4)
    crawling.crawl()
    assert outcome(crawling, "/berita/b") == ("pending", "http_500")
    crawling.later(minutes=15)
    crawling.crawl()
    assert outcome(crawling, "/berita/b") == ("fetched",)


def test_a_site_that_rests_does_not_make_a_failed_address_new(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=500)
    crawling.crawl()
    crawling.later(hours=1)
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/b"] = Answer(status=429, headers={"retry-after": "3600"})
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("pending", "http_500")
    assert crawling.ledger.due[f"{BASE}/berita/a"] > crawling.now


def test_a_run_takes_so_many_articles_and_leaves_the_rest_due(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes["max_entries_per_publisher"] = 2
    paths = [f"/berita/{number}" for number in range(5)]
    site.routes["/rss"] = feed(paths)
    site.routes.update({path: article() for path in paths})
    assert [crawling.crawl().pages_fetched for _ in range(4)] == [2, 2, 1, 0]


@pytest.mark.parametrize(
    "page",
    [
        "<title>Just a moment...</title>",
        "<title>Attention Required! | Cloudflare</title>",
        "<title>Access denied</title>",
        "<title>x</title><div id='challenge-running'>TPPO</div>",
        "<title>x</title><div class='h-captcha'></div>",
    ],
)
def test_a_block_page_is_told_from_an_article(crawling: Crawling, site: Site, page: str) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = html(f"<html><head>{page}</head></html>")
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("rejection", "fetch", "block_page")


def test_an_article_about_a_check_is_no_block_page(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = html("<title>Polisi: korban TPPO dipulangkan</title><p>Security check di bandara</p>")
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("fetched",)


def test_an_empty_body_is_a_rejection(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = html("  \n")
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("rejection", "fetch", "empty_body")


# --- other addresses of one article


def test_a_redirect_leads_to_the_articles_own_address(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/lama"])
    site.routes["/berita/lama"] = Answer(status=301, headers={"location": "/berita/baru?utm_source=x"})
    site.routes["/berita/baru?utm_source=x"] = article()
    crawling.crawl()
    assert outcome(crawling, "/berita/lama") == ("rejection", "crawl", "moved")
    assert outcome(crawling, "/berita/baru") == ("fetched",)
    assert crawling.ledger.aliases == {f"{BASE}/berita/lama": f"{BASE}/berita/baru"}
    assert crawling.ledger.entries[f"{BASE}/berita/baru"].found_by == f"{BASE}/rss"


@pytest.mark.parametrize("paths", [["/berita/lama", "/berita/baru"], ["/berita/baru", "/berita/lama"]])
def test_both_addresses_listed_are_one_article(crawling: Crawling, site: Site, paths: list[str]) -> None:
    site.routes["/rss"] = feed(paths)
    site.routes["/berita/lama"] = Answer(status=301, headers={"location": "/berita/baru"})
    site.routes["/berita/baru"] = article()
    crawling.crawl()
    assert list(crawling.ledger.pages) == [f"{BASE}/berita/baru"]
    assert outcome(crawling, "/berita/lama") == ("rejection", "crawl", "moved")


def test_a_redirect_that_adds_a_view_is_the_same_address(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=302, headers={"location": "/berita/a?page=all"})
    site.routes["/berita/a?page=all"] = article()
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("fetched",)
    assert crawling.ledger.aliases == {}


@pytest.mark.parametrize("target", ["/", "/tag/tppo", "/indeks"])
def test_a_redirect_to_an_index_means_that_the_article_is_gone(crawling: Crawling, site: Site, target: str) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = Answer(status=302, headers={"location": target})
    site.routes[target] = article("TPPO di mana-mana")
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("rejection", "fetch", "redirect_to_index")


def test_a_redirect_to_a_headline_of_another_form_is_the_article(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/read/41200/a"])
    target = "/hukum/polisi-tangkap-perekrut-pekerja"
    site.routes["/read/41200/a"] = Answer(status=301, headers={"location": target})
    site.routes[target] = article()
    crawling.crawl(publisher(article_pattern=r"/read/\d+"))
    assert outcome(crawling, "/read/41200/a") == ("rejection", "crawl", "moved")
    assert outcome(crawling, target) == ("fetched",)


def canonical(href: str) -> Answer:
    return html(f'<html><head><link href="{href}" rel="canonical"></head><body>Kasus TPPO di Batam</body></html>')


def test_rel_canonical_leads_to_the_articles_own_address(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/ringkas"])
    site.routes["/berita/ringkas"] = canonical("/berita/utuh")
    site.routes["/berita/utuh"] = canonical("http://kabar.test/berita/utuh?page=all")
    crawling.crawl()
    assert outcome(crawling, "/berita/ringkas") == ("rejection", "crawl", "moved")
    assert crawling.ledger.pages[f"{BASE}/berita/utuh"][0].final_url == f"{BASE}/berita/utuh"


@pytest.mark.parametrize("href", ["http://lain.test/berita/a", "/", "/tag/tppo", "", "http://[x", "/berita/tidak-ada"])
def test_a_rel_canonical_that_cannot_be_is_ignored(crawling: Crawling, site: Site, href: str) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = canonical(href)
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == ("fetched",)


def test_pages_that_call_each_other_canonical_both_stay(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a", "/berita/b"])
    site.routes["/berita/a"] = canonical("/berita/b")
    site.routes["/berita/b"] = canonical("/berita/a")
    crawling.crawl()
    assert outcome(crawling, "/berita/a") == outcome(crawling, "/berita/b") == ("fetched",)


# --- articles on several pages


def next_pages(page: Page) -> Sequence[str]:
    number = int(page.final_url.partition("page=")[2] or 1)
    return [f"?page={number + 1}"] if b"lanjut" in page.content else []


def test_further_pages_are_fetched_in_order(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = article("TPPO lanjut")
    site.routes["/berita/a?page=2"] = article("lanjut")
    site.routes["/berita/a?page=3"] = article("akhir")
    counts = crawling.crawl(find_next_pages=next_pages)
    pages = crawling.ledger.pages[f"{BASE}/berita/a"]
    assert [page.final_url.partition("?")[2] for page in pages] == ["", "page=2", "page=3"]
    assert (counts.pages_fetched, crawling.ledger.incomplete) == (3, set())


def test_a_further_page_that_cannot_be_had_leaves_the_article_incomplete(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = article("TPPO lanjut")
    crawling.crawl(find_next_pages=next_pages)
    assert crawling.ledger.incomplete == {f"{BASE}/berita/a"}


def test_an_article_has_so_many_pages_and_no_more(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = article("TPPO lanjut")
    for number in range(2, 40):
        site.routes[f"/berita/a?page={number}"] = article("lanjut")
    crawling.crawl(find_next_pages=next_pages)
    assert len(crawling.ledger.pages[f"{BASE}/berita/a"]) == 15
    assert crawling.ledger.incomplete == {f"{BASE}/berita/a"}


def test_next_pages_never_lead_off_the_site_or_in_circles(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    site.routes["/berita/a"] = article()
    crawling.crawl(find_next_pages=lambda _page: ["http://lain.test/2", "/berita/a", "#x"])
    assert site.paths() == ["/rss", "/berita/a"]
    assert crawling.ledger.incomplete == set()


# --- ending early, and nothing lost


def test_the_time_budget_ends_a_crawl_with_nothing_lost(crawling: Crawling, site: Site) -> None:
    crawling.settings_changes.update(pace_scale=1.0, default_delay_seconds=10.0)
    crawling.timer = FakeTimer(budget_seconds=35.0)
    paths = [f"/berita/{number}" for number in range(5)]
    site.routes["/rss"] = feed(paths)
    site.routes.update({path: article() for path in paths})
    counts = crawling.crawl()
    assert (counts.pages_fetched, counts.pending, counts.error) == (2, 3, None)
    assert outcome(crawling, "/berita/2") == ("pending", "listed")


def test_a_stop_lets_the_request_in_flight_finish(crawling: Crawling, site: Site) -> None:
    stop = threading.Event()
    crawling.timer = Timer(stop=stop)
    paths = ["/berita/0", "/berita/1"]
    site.routes["/rss"] = feed(paths)
    site.routes["/berita/1"] = article()

    def stop_then_answer(handler: object) -> None:
        stop.set()
        body = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\nconnection: close\r\n\r\nTPPO"
        handler.wfile.write(body)  # type: ignore[attr-defined]

    site.routes["/berita/0"] = Answer(play=stop_then_answer)
    counts = crawling.crawl()
    assert outcome(crawling, "/berita/0") == ("fetched",)
    assert outcome(crawling, "/berita/1") == ("pending", "listed")
    assert counts.pending == 1


class Killed(Exception):
    """Stands for a SIGKILL between two transactions."""


def test_a_kill_between_any_two_writes_loses_and_doubles_nothing(site: Site) -> None:
    """Every write is once the last one before a kill; the next run ends where an undisturbed one would have."""
    routes: dict[str, Answer | list[Answer]] = {
        "/rss": feed(["/berita/lama", "/berita/a", "/berita/b", "/berita/hilang"]),
        "/tag/tppo?page=1": html("<a href='/berita/10001/judul-berita-satu-dua'>x</a>"),
        "/tag/tppo?page=2": html("<a href='/berita/10002/judul-berita-tiga-empat'>x</a>"),
        "/berita/lama": Answer(status=301, headers={"location": "/berita/b"}),
        "/berita/10001/judul-berita-satu-dua": article(),
        "/berita/10002/judul-berita-tiga-empat": html("Harga cabai"),
        "/berita/a": article("TPPO lanjut"),
        "/berita/a?page=2": article("akhir"),
        "/berita/b": article(),
    }
    site.routes.update(routes)
    who = publisher(listings=("http://kabar.test/tag/tppo?page={page}",))

    def run(crawling: Crawling, writes: int | None) -> bool:
        """One run that is killed after so many writes; True where it came to its end."""
        left = [writes]

        def counted(name: str) -> object:
            inner = getattr(type(crawling.ledger), name)

            def write(*args: object, **named: object) -> object:
                if left[0] == 0:
                    raise Killed
                left[0] = None if left[0] is None else left[0] - 1
                return inner(crawling.ledger, *args, **named)

            return write

        for name in ("save_listing", "save_pages", "save_rejection", "save_alias", "save_robots"):
            setattr(crawling.ledger, name, counted(name))
        try:
            crawling.crawl(who, find_next_pages=next_pages)
        except Killed:
            return False
        return True

    undisturbed = Crawling(site)
    run(undisturbed, None)
    for writes in range(100):
        killed = Crawling(site)
        came_through = run(killed, writes)
        run(killed, None)
        assert killed.ledger.outcomes == undisturbed.ledger.outcomes, writes
        assert {url: len(pages) for url, pages in killed.ledger.pages.items()} == {
            url: len(pages) for url, pages in undisturbed.ledger.pages.items()
        }
        assert killed.ledger.aliases == undisturbed.ledger.aliases
        if came_through:
            assert writes > 8
            return
    raise AssertionError("the run never came to its end")


def test_a_store_that_fails_is_not_swallowed(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])

    def full(*_: object) -> int:
        raise StoreError("var/tppo.db: disk is full")

    crawling.ledger.save_listing = full  # type: ignore[method-assign, assignment]
    with pytest.raises(StoreError, match="disk is full"):
        crawling.crawl()


def test_publishers_side_by_side_share_one_fetcher(crawling: Crawling, site: Site) -> None:
    hosts = [f"situs{number}.test" for number in range(6)]
    crawling.settings_changes["host_map"] = dict.fromkeys(hosts, site.address)
    crawling.timer = Timer()
    for host in hosts:
        site.routes[f"{host}/rss"] = feed([f"/berita/{n}" for n in range(4)], base=f"http://{host}")
    site.routes.update({f"/berita/{n}": article() for n in range(4)})
    fetched: list[int] = []
    with crawling.fetcher() as fetcher:

        def work(host: str) -> None:
            counts = crawl_publisher(
                publisher(domain=host, feeds=(f"http://{host}/rss",)),
                state=crawling.ledger,
                ledger=crawling.ledger,
                fetcher=fetcher,
                settings=crawling.settings,
                now=lambda: crawling.now,
            )
            fetched.append(counts.pages_fetched)

        threads = [threading.Thread(target=work, args=(host,)) for host in hosts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert fetched == [4] * 6
    assert {outcome[0] for outcome in crawling.ledger.outcomes.values()} == {"fetched"}


def test_the_entry_of_a_listing_keeps_where_it_was_found(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed(["/berita/a"])
    crawling.crawl()
    entry = crawling.ledger.entries[f"{BASE}/berita/a"]
    assert entry == Entry(f"{BASE}/berita/a", "kabar.test", "Judul /berita/a", crawling.now, f"{BASE}/rss", "feed")
