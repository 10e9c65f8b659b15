import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from tests.crawl.conftest import HOST, START, Crawling, publisher
from tests.crawl.site import Answer, Site, article, feed, html
from tppo_news.crawl import crawl_publisher
from tppo_news.extract import find_next_pages
from tppo_news.records import CrawlCounts, Entry, KnownPage, Page, Validators

BASE = f"http://{HOST}"


@dataclass
class MemoryRevisits:
    """Articles that are due, and what was said of each."""

    due: list[tuple[Entry, Sequence[KnownPage]]] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)

    def due_revisits(self, publisher: str, now: datetime, limit: int) -> Sequence[tuple[Entry, Sequence[KnownPage]]]:
        return self.due[:limit]

    def save_unchanged(self, entry: Entry) -> None:
        self.said.append((entry.url.removeprefix(BASE), "unchanged"))

    def save_changed(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        self.said.append((entry.url.removeprefix(BASE), f"changed, {len(pages)} page(s)" + ", more" * incomplete))

    def save_gone(self, entry: Entry, reason: str) -> None:
        self.said.append((entry.url.removeprefix(BASE), reason))

    def save_failed(self, entry: Entry) -> None:
        self.said.append((entry.url.removeprefix(BASE), "failed"))


def revisit(crawling: Crawling, revisits: MemoryRevisits, seconds: float = float("inf")) -> CrawlCounts:
    with crawling.fetcher() as fetcher:
        return crawl_publisher(
            publisher(article_pattern="^/berita/"),
            state=crawling.ledger,
            ledger=crawling.ledger,
            fetcher=fetcher,
            settings=crawling.settings,
            now=lambda: crawling.now,
            find_next_pages=find_next_pages,
            revisits=revisits,
            seconds=seconds,
        )


def due(*paths: str, validators: Validators | None = None) -> MemoryRevisits:
    entries = [Entry(BASE + path, HOST, None, START, f"{BASE}/rss") for path in paths]
    return MemoryRevisits([(entry, [KnownPage(entry.url, validators or Validators())]) for entry in entries])


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (article("Polisi menangkap empat tersangka TPPO."), "changed, 1 page(s)"),
        (Answer(status=404), "http_404"),
        (Answer(status=410), "http_410"),
        (Answer(status=500), "failed"),
        (Answer(status=403), "failed"),
        (Answer(status=301, headers={"location": "/"}), "redirect_to_index"),
        (html("<title>Just a moment...</title>"), "failed"),
        (html(""), "failed"),
    ],
)
def test_an_answer_says_what_became_of_the_article(crawling: Crawling, site: Site, answer: Answer, said: str) -> None:
    site.routes.update({"/rss": feed([]), "/berita/a": answer, "/": html("<p>Beranda</p>")})
    revisits = due("/berita/a")
    counts = revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", said)]
    kind = said if said == "failed" else "changed" if said.startswith("changed") else "gone"
    assert counts.revisited == {kind: 1}


def test_an_unchanged_article_is_not_sent_again(crawling: Crawling, site: Site) -> None:
    page = article()
    site.routes.update({"/rss": feed([]), "/berita/a": Answer(page.body, 200, {**page.headers, "etag": '"x"'})})
    revisits = due("/berita/a", validators=Validators('"x"', None, "0" * 64))
    counts = revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "unchanged")]
    assert counts.revisited == {"unchanged": 1}
    assert crawling.ledger.requests[-1].decision == "not_modified"


def test_the_same_bytes_without_a_validator_are_unchanged(crawling: Crawling, site: Site) -> None:
    site.routes.update({"/rss": feed([]), "/berita/a": article()})
    revisits = due("/berita/a", validators=Validators(None, None, hashlib.sha256(article().body).hexdigest()))
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "unchanged")]


# --- articles of several pages --------------------------------------------------------------------------------------------


def part(number: int, count: int, text: str = "Polisi menangkap tersangka TPPO.", *, etag: bool = True) -> Answer:
    """One page of an article of `count` pages, each of which links them all."""
    links = "".join(f"<a href='/berita/a?page={n}'>{n}</a>" for n in range(1, count + 1))
    page = html(f"<title>Berita contoh</title><p>{text} Halaman {number}.</p><div class='paging'>{links}</div>")
    return Answer(page.body, 200, {**page.headers, **({"etag": f'"{number}-{len(page.body)}"'} if etag else {})})


def paths_of(count: int) -> list[str]:
    return ["/berita/a", *(f"/berita/a?page={number}" for number in range(2, count + 1))]


def paged(site: Site, count: int, *, etag: bool = True) -> MemoryRevisits:
    """An article of so many pages, stored as the site shows it."""
    pages = {path: part(number, count, etag=etag) for number, path in enumerate(paths_of(count), start=1)}
    site.routes.update({"/rss": feed([]), **pages})
    known = [
        KnownPage(BASE + path, Validators(page.headers.get("etag"), None, hashlib.sha256(page.body).hexdigest()))
        for path, page in pages.items()
    ]
    return MemoryRevisits([(Entry(BASE + "/berita/a", HOST, None, START, f"{BASE}/rss"), known)])


@pytest.mark.parametrize("etag", [True, False])
def test_of_an_article_of_several_pages_first_and_last_are_asked(crawling: Crawling, site: Site, etag: bool) -> None:
    revisits = paged(site, 4, etag=etag)
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "unchanged")]
    assert site.paths() == ["/rss", "/berita/a", "/berita/a?page=4"]
    assert [request.decision == "not_modified" for request in crawling.ledger.requests[-2:]] == [etag, etag]


@pytest.mark.parametrize("etag", [True, False])
def test_a_correction_on_the_last_page_alone_is_seen(crawling: Crawling, site: Site, etag: bool) -> None:
    revisits = paged(site, 4, etag=etag)
    site.routes["/berita/a?page=4"] = part(4, 4, "Ralat: polisi menangkap dua tersangka TPPO.", etag=etag)
    counts = revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "changed, 4 page(s)")]
    assert counts.revisited == {"changed": 1}
    again = ["/berita/a"] if etag else []
    assert site.paths() == ["/rss", "/berita/a", "/berita/a?page=4", *again, *paths_of(4)[1:3]]


def test_a_page_that_only_the_last_one_links_is_found(crawling: Crawling, site: Site) -> None:
    revisits = paged(site, 3)
    site.routes["/berita/a?page=3"] = part(3, 4)
    site.routes["/berita/a?page=4"] = part(4, 4, "Hak jawab: contoh.")
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "changed, 4 page(s)")]


def test_an_article_that_grew_a_second_page_is_read_whole(crawling: Crawling, site: Site) -> None:
    revisits = paged(site, 1)
    site.routes.update(dict(zip(paths_of(2), (part(1, 2), part(2, 2, "Ralat: contoh.")), strict=True)))
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "changed, 2 page(s)")]


@pytest.mark.parametrize(
    "answer",
    [Answer(status=404), Answer(status=410), Answer(status=503), html(""), html("<title>Just a moment...</title>")],
)
def test_a_last_page_that_cannot_be_had_leaves_the_article_as_it_is(
    crawling: Crawling, site: Site, answer: Answer
) -> None:
    revisits = paged(site, 3)
    site.routes["/berita/a?page=3"] = answer
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "failed")]
    assert site.paths() == ["/rss", "/berita/a", "/berita/a?page=3"]


def test_a_part_of_a_changed_article_does_not_take_the_place_of_the_whole(crawling: Crawling, site: Site) -> None:
    revisits = paged(site, 3)
    site.routes.update({"/berita/a": part(1, 3, "Ralat: contoh."), "/berita/a?page=2": Answer(status=404)})
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "failed")]


def test_an_article_that_became_shorter_is_taken_as_it_is(crawling: Crawling, site: Site) -> None:
    revisits = paged(site, 3)
    site.routes.update({"/berita/a": part(1, 2, "Ralat: contoh."), "/berita/a?page=2": part(2, 2)})
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "changed, 2 page(s)")]


def test_an_article_that_is_gone_is_gone_with_all_its_pages(crawling: Crawling, site: Site) -> None:
    revisits = paged(site, 3)
    site.routes["/berita/a"] = Answer(status=410)
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "http_410")]


def test_a_304_that_was_not_asked_for_says_nothing(crawling: Crawling, site: Site) -> None:
    site.routes.update({"/rss": feed([]), "/berita/a": Answer(status=304)})
    revisits = due("/berita/a")
    revisit(crawling, revisits)
    assert revisits.said == [("/berita/a", "failed")]


# --- the others -----------------------------------------------------------------------------------------------------------


def test_a_host_that_keeps_failing_is_left_alone(crawling: Crawling, site: Site) -> None:
    site.routes["/rss"] = feed([])
    paths = [f"/berita/{n}" for n in range(6)]
    site.routes.update({path: Answer(status=500) for path in paths})
    revisits = due(*paths)
    revisit(crawling, revisits)
    assert len(revisits.said) == 3


def test_new_articles_come_first_and_the_time_is_kept(crawling: Crawling, site: Site) -> None:
    site.routes.update({"/rss": feed(["/berita/baru"]), "/berita/baru": article(), "/berita/a": article("TPPO lagi.")})
    revisits = due("/berita/a")
    revisit(crawling, revisits)
    assert site.paths() == ["/rss", "/berita/baru", "/berita/a"]
    revisits.said.clear()
    revisit(crawling, revisits, seconds=0.0)
    assert revisits.said == []


def test_a_sample_of_gated_pages_is_tried_all_the_same(crawling: Crawling, site: Site) -> None:
    paths = [f"/berita/{n}" for n in range(300)]
    site.routes["/rss"] = feed(paths)
    site.routes.update({path: html("<p>Harga cabai naik di pasar.</p>") for path in paths})
    tried: list[str] = []

    def trial(entry: Entry, _page: Page) -> bool:
        tried.append(entry.url)
        return len(tried) == 1

    crawling.settings_changes["max_entries_per_publisher"] = 300
    with crawling.fetcher() as fetcher:
        crawl_publisher(
            publisher(),
            state=crawling.ledger,
            ledger=crawling.ledger,
            fetcher=fetcher,
            settings=crawling.settings,
            now=lambda: crawling.now,
            trial=trial,
        )
    wanted = [BASE + path for path in paths if int(Entry(BASE + path, HOST, None, START, "").id, 16) % 100 == 0]
    assert tried == wanted
    assert wanted, "none of these addresses is in the sample"
    assert sorted(filter(None, crawling.ledger.details.values())) == [
        "sample: article",
        *["sample: no article"] * (len(wanted) - 1),
    ]
    assert set(crawling.ledger.outcomes.values()) == {("rejection", "gate", "no_tppo_word")}
