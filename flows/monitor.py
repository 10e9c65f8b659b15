"""The scheduled flow: crawl what is due, analyse what came, store it, report.

One task per publisher to crawl and one per batch to analyse; never one per article. The same functions run without Prefect in
`tppo_news.monitoring.run_monitor`.

    python -m flows.monitor --sample                              the embedded sample sites, into var/sample.db
    python -m flows.monitor --publishers data/publishers.toml     the live sites, into var/tppo.db
"""

import argparse
import logging
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cached_property
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.futures import PrefectFuture
from prefect.states import Completed, Failed
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.tasks import Task
from rich.console import Console

from flows.progress import RunProgress, show_progress
from flows.server import prefect_api
from tppo_news.classify import Classifier
from tppo_news.classify.drift import drift_lines
from tppo_news.cli.logs import set_up_logs
from tppo_news.cli.monitor import exit_status
from tppo_news.cli.report import print_report
from tppo_news.cli.sample import sample_settings
from tppo_news.crawl import require_contact
from tppo_news.drifting import DRIFT_WEEKS
from tppo_news.errors import StoreError, StoreHeldError, TppoNewsError
from tppo_news.monitoring import (
    BatchCounts,
    Run,
    RunReport,
    alarm_line,
    analyse_batch,
    crawl_one,
    finish_run,
    load_tools_of,
    open_run,
)
from tppo_news.pipeline import Tools
from tppo_news.records import CrawlCounts
from tppo_news.settings import Settings, load_settings

RUNNER: ThreadPoolTaskRunner[Any] = ThreadPoolTaskRunner(max_workers=64)
"""Threads enough for the highest setting; how many publishers are crawled at a time is the run's to say."""


class Means:
    """What the tasks of one run share. Prefect walks into records that are handed to a task, and must not walk into a store:
    it leaves a plain object alone."""

    def __init__(self, run: Run) -> None:
        self.run = run

    @cached_property
    def tools(self) -> Tools:
        """The model and the fact rules, loaded when the first batch needs them."""
        return load_tools_of(self.run)


def is_passing_store_error(_task: Task[Any, Any], _run: TaskRun, state: State[Any]) -> bool:
    """A busy store may be free a moment later; nothing else that ends a crawl gets better by trying at once again."""
    return isinstance(state.result(raise_on_failure=False), StoreError)


@task(
    task_run_name="crawl {domain}",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=2,
    retry_delay_seconds=5,
    retry_condition_fn=is_passing_store_error,
)
def crawl_publisher_task(means: Means, domain: str) -> CrawlCounts:
    """Crawl one publisher."""
    return crawl_one(means.run, means.run.by_domain[domain])


@task(task_run_name="analyse batch {number}", cache_policy=NO_CACHE, persist_result=False)
def analyse_batch_task(means: Means, number: int) -> BatchCounts:  # noqa: ARG001 - the number is the run's name
    """Analyse the next batch of fetched entries."""
    return analyse_batch(means.run, means.tools)


@flow(name="monitor", task_runner=RUNNER, validate_parameters=False)  # type: ignore[arg-type]  # Prefect: invariant in its own future
def monitor(
    publishers: str | None = None,
    sample: bool = False,
    store: str | None = None,
    time_budget_seconds: float | None = None,
) -> State[RunReport]:
    """One run. An overlapping one ends as Skipped; one that reached no publisher at all ends as failed."""
    ours = logging.getLogger("tppo_news")
    if ours.level == logging.NOTSET:
        # Run by a worker: nobody has set up our log lines, and Prefect only gives them a handler.
        ours.setLevel(logging.INFO)
    flags = {"publishers_path": publishers, "store_path": store, "time_budget_seconds": time_budget_seconds}
    with sample_settings(**flags) if sample else nullcontext(load_settings(**flags)) as settings:
        try:
            report = _run(settings)
        except StoreHeldError as error:
            return Completed(name="Skipped", message=str(error))
    if exit_status(report):
        return Failed(message="no publisher could be reached", data=report)
    return Completed(data=report)


def _run(settings: Settings) -> RunReport:
    with open_run(settings) as run, show_progress(len(run.publishers)) as progress, _stopping(run):
        means = Means(run)
        crawls = _crawl(means, progress)
        classifier = _analyse(means, progress)
        report = finish_run(run, crawls, classifier)
    _publish(report)
    return report


def _crawl(means: Means, progress: RunProgress) -> list[CrawlCounts]:
    futures: dict[str, PrefectFuture[CrawlCounts]] = {}
    for publisher in means.run.publishers:
        futures[publisher.domain] = crawl_publisher_task.submit(means, publisher.domain)
    crawls = []
    for domain, future in futures.items():
        result = future.result(raise_on_failure=False)
        crawls.append(result if isinstance(result, CrawlCounts) else CrawlCounts(domain, error=str(result)))
        progress.crawled(crawls[-1])
    return crawls


def _analyse(means: Means, progress: RunProgress) -> Classifier | None:
    """Analyse what was fetched; returns the classifier that did, or None where nothing waited."""
    if not means.run.store.findings.fetched_entries(1):
        return None
    number = 1
    while (counts := analyse_batch_task(means, number)).taken:
        progress.analysed(counts)
        number += 1
    return means.tools.classifier


@contextmanager
def _stopping(run: Run) -> Iterator[None]:
    """Whatever ends the flow early also ends the crawls in flight, each after the request that it is at."""
    try:
        yield
    except BaseException:
        run.fetcher.timer.stop.set()
        raise


def _publish(report: RunReport) -> None:
    """The run's counts as a table artifact: one row a publisher."""
    rows = [
        {
            "publisher": crawl.publisher,
            "listings asked": crawl.listings_asked,
            "unchanged": crawl.listings_unchanged,
            "new entries": crawl.entries_new,
            "pages": crawl.pages_fetched,
            "refused by robots": crawl.refused_by_robots,
            "rejected": sum(crawl.rejected.values()),
            "waiting": crawl.pending,
            "error": crawl.error or "",
        }
        for crawl in report.crawls
    ]
    stored = ", ".join(f"{count} {label}" for label, count in report.summary.stored_by_label.items()) or "nothing"
    alarms = "".join(f"\n- {alarm_line(alarm)}" for alarm in report.alarms)
    drift = "\n\n" + "\n\n".join(drift_lines(report.drift, DRIFT_WEEKS)) if report.drift else ""
    create_table_artifact(key="monitor-run", table=rows, description=f"Stored: {stored}.{alarms}{drift}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once from the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.monitor", description="Run the monitor flow once.")
    world = parser.add_mutually_exclusive_group()
    world.add_argument("--sample", action="store_true", help="the embedded sample sites, into var/sample.db")
    world.add_argument("--publishers", type=Path, help="a publishers.toml of live sites, into var/tppo.db")
    parser.add_argument("--store", help="the store; var/sample.db or var/tppo.db by default")
    parser.add_argument("--log-format", choices=("text", "json"), default=None)
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return _main(options)
    except TppoNewsError as error:
        print(f"monitor: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status
    except KeyboardInterrupt:
        print("monitor: interrupted; what was stored stays", file=sys.stderr)  # noqa: T201
        return 130


def _main(options: argparse.Namespace) -> int:
    settings = load_settings(log_format=options.log_format, publishers_path=options.publishers)
    set_up_logs(settings.log_format, logging.WARNING)
    if not options.sample:
        require_contact(settings)
    console = Console(highlight=False)
    console.print("Starting Prefect's API for this run ...", style="dim")
    with prefect_api():
        publishers = str(options.publishers) if options.publishers else None
        state = monitor(publishers=publishers, sample=options.sample, store=options.store, return_state=True)
    if state.name == "Skipped":
        console.print(f"Skipped: {state.message}", soft_wrap=True)
        return 0
    report = state.result(raise_on_failure=False)
    if isinstance(report, RunReport):
        print_report(report, console)
        return exit_status(report)
    if isinstance(report, TppoNewsError):
        raise report
    console.print(f"The run failed: {state.message}", soft_wrap=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
