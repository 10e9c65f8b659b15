"""A run's progress in the terminal; where output is no terminal, nothing is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from tppo_news.monitoring import BatchCounts
from tppo_news.records import CrawlCounts


@dataclass(frozen=True, slots=True)
class RunProgress:
    """Two bars: publishers crawled, pages analysed."""

    progress: Progress
    crawl: TaskID
    analyse: TaskID

    def crawled(self, counts: CrawlCounts) -> None:
        """One publisher more is done."""
        self.progress.update(self.crawl, advance=1, description=f"crawled {counts.publisher}")

    def analysed(self, counts: BatchCounts) -> None:
        """One batch more is done."""
        self.progress.update(self.analyse, advance=counts.taken, description="analysed")


@contextmanager
def show_progress(publisher_count: int) -> Iterator[RunProgress]:
    """Bars on the terminal as long as the context lasts."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:<32}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        crawl = progress.add_task("crawling", total=publisher_count)
        yield RunProgress(progress, crawl, progress.add_task("waiting to analyse", total=None))
