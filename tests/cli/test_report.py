"""The summary of a run says all that was asked, also where nothing new came of it."""

from pathlib import Path

from rich.console import Console

from tppo_news.cli.report import print_report
from tppo_news.monitoring import RunReport
from tppo_news.records import CrawlCounts
from tppo_news.store import RunSummary

NOTHING = RunSummary(0, 0, 0, {}, {}, 0, 0, ())


def printed(*crawls: CrawlCounts, summary: RunSummary = NOTHING) -> str:
    console = Console(width=200, highlight=False, no_color=True)
    with console.capture() as captured:
        print_report(RunReport(Path("var/tppo.db"), crawls, summary), console)
    return captured.get()


def test_a_run_without_news_states_listings_and_revisits_and_their_answers() -> None:
    first = CrawlCounts("kabar.test", listings_asked=3, listings_unchanged=2, revisited={"unchanged": 4, "gone": 1})
    second = CrawlCounts("warta.test", listings_asked=2, listings_failed=1, revisited={"failed": 2})
    text = printed(first, second)
    assert "listings asked: 5 (2 unchanged, 1 failed)" in text
    assert "stored articles asked again: 7 (4 unchanged, 2 failed, 1 gone)" in text


def test_a_run_that_asked_no_stored_article_says_so() -> None:
    text = printed(CrawlCounts("kabar.test", listings_asked=1, listings_unchanged=1))
    assert "no stored article was due to be asked again" in text


def test_pages_that_the_gate_turned_away_were_fetched_all_the_same() -> None:
    row = next(
        line for line in printed(CrawlCounts("kabar.test", pages_fetched=7)).splitlines() if "new articles" in line
    )
    assert "7" in row
