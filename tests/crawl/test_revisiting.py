import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from tests.crawl.conftest import HOST, START, Crawling, publisher
from tests.crawl.site import Answer, Site, article, feed, html
from tppo_news.crawl import crawl_publisher
from tppo_news.records import CrawlCounts, Entry, Page, Validators

BASE = f"http://{HOST}"


@dataclass
class MemoryRevisits:
    """Articles that are due, and what was said of each."""

    due: list[tuple[Entry, Validators]] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)

    def due_revisits(self, publisher: str, now: datetime, limit: int) -> Sequence[tuple[Entry, Validators]]:
        return self.due[:limit]

    def save_unchanged(self, entry: Entry) -> None:
        self.said.append((entry.url.removeprefix(BASE), "unchanged"))

    def save_changed(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        self.said.append((entry.url.removeprefix(BASE), f"changed, {len(pages)} page(s)"))

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
            revisits=revisits,
            seconds=seconds,
        )


def due(*paths: str, validators: Validators | None = None) -> MemoryRevisits:
    entries = [Entry(BASE + path, HOST, None, START, f"{BASE}/rss") for path in paths]
    return MemoryRevisits([(entry, validators or Validators()) for entry in entries])


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
