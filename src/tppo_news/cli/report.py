"""What a run did, for a person in front of a terminal."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from tppo_news.classify.drift import drift_lines
from tppo_news.drifting import DRIFT_WEEKS
from tppo_news.monitoring import RunReport, alarm_line
from tppo_news.records import CrawlCounts
from tppo_news.store import RunSummary


def print_report(report: RunReport, console: Console) -> None:
    """Print the run's counts, the publishers that could not be crawled, a few records, and how to look at them."""
    summary = report.summary
    console.print(_counts_table(report))
    failed = [crawl for crawl in report.crawls if crawl.error]
    if failed:
        console.print(_failures_table(report))
    for alarm in report.alarms:
        console.print(f"[yellow]Look at[/] {alarm_line(alarm)}", soft_wrap=True)
    if report.drift:
        for line in drift_lines(report.drift, DRIFT_WEEKS):
            console.print(line, soft_wrap=True, markup=False)
    if summary.samples:
        _print_records(summary, console)
    if not summary.entries_listed and not summary.articles_stored and report.reached:
        console.print("[green]Nothing new:[/] " + _unchanged_line(report), soft_wrap=True)
    console.print(
        f"Stored in {report.store_path}. Open it with:  [bold]make desk STORE={report.store_path}[/]",
        soft_wrap=True,
    )


def _unchanged_line(report: RunReport) -> str:
    again = _asked_again(report.crawls)
    asked = f"stored articles asked again: {again}" if again else "no stored article was due to be asked again"
    return f"listings asked: {_listings_asked(report.crawls)}; {asked}; no new article."


def _listings_asked(crawls: Sequence[CrawlCounts]) -> str:
    """How many listings were asked, and how they answered: "12 (9 unchanged, 1 failed)"."""
    asked = sum(crawl.listings_asked for crawl in crawls)
    unchanged = sum(crawl.listings_unchanged for crawl in crawls)
    return _with_parts(asked, {"unchanged": unchanged, "failed": sum(crawl.listings_failed for crawl in crawls)})


def _asked_again(crawls: Sequence[CrawlCounts]) -> str:
    """How many stored articles were asked again, and how they answered; "" where none was."""
    answers: Counter[str] = Counter()
    for crawl in crawls:
        answers.update(crawl.revisited)
    return _with_parts(answers.total(), dict(answers.most_common())) if answers.total() else ""


def _with_parts(total: int, parts: Mapping[str, int]) -> str:
    named = ", ".join(f"{count} {name}" for name, count in parts.items() if count)
    return f"{total} ({named})" if named else str(total)


def _counts_table(report: RunReport) -> Table:
    summary = report.summary
    table = Table("this run", "count", title_justify="left")
    table.add_row("listings asked", _listings_asked(report.crawls))
    table.add_row("entries listed", str(summary.entries_listed))
    table.add_row("pages of new articles fetched", str(sum(crawl.pages_fetched for crawl in report.crawls)))
    table.add_row("stored articles asked again", _asked_again(report.crawls) or "0")
    table.add_row("refused by robots.txt", str(summary.refused_by_robots))
    for reason, count in summary.rejected.items():
        table.add_row(f"rejected: {reason}", str(count))
    for label, count in summary.stored_by_label.items():
        table.add_row(f"stored: {label}", str(count))
    table.add_row("stored, needs review", str(summary.needs_review))
    table.add_row("waiting for another try", str(summary.pending))
    return table


def _failures_table(report: RunReport) -> Table:
    table = Table("publisher", "not crawled, because", title_justify="left")
    for crawl in report.crawls:
        if crawl.error:
            table.add_row(crawl.publisher, crawl.error)
    return table


def _print_records(summary: RunSummary, console: Console) -> None:
    console.print("A few records", style="bold")
    for record in summary.samples:
        villages = "" if record.village_count is None else f", {record.village_count} villages"
        console.print(f"  [bold]{record.label}[/], {record.date or record.publication_date or 'no date'}{villages}")
        for line in (record.office, record.official, record.url):
            if line:
                console.print(f"    {line}", soft_wrap=True, markup=False)
