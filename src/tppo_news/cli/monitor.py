"""A run in this process, without Prefect."""

import signal
from typing import Annotated

import typer
from rich.console import Console

from tppo_news.cli.logs import set_up_logs
from tppo_news.cli.options import ModelDir, PublishersPath, StorePath, Templates
from tppo_news.cli.report import print_report
from tppo_news.cli.sample import sample_settings
from tppo_news.monitoring import RunReport, run_monitor
from tppo_news.settings import Settings, load_settings


def crawl(
    publishers: PublishersPath = None,
    store: StorePath = None,
    models: ModelDir = None,
    templates: Templates = None,
    sample: Annotated[
        bool, typer.Option("--sample", help="Crawl the embedded sample sites into var/sample.db.")
    ] = False,
    contact: Annotated[str | None, typer.Option("--contact", help="Mail address at which editors reach you.")] = None,
    info_url: Annotated[str | None, typer.Option("--info-url", help="A page that says who crawls and why.")] = None,
    time_budget: Annotated[
        float | None, typer.Option("--time-budget", help="Seconds after which no request begins.")
    ] = None,
    log_format: Annotated[str | None, typer.Option("--log-format", help="text or json.")] = None,
) -> None:
    """Crawl what is due, analyse it and store it: the monitor flow's body, without Prefect.

    Example: `tppo-news crawl --sample`
    """
    flags = {
        "publishers_path": publishers,
        "store_path": store,
        "model_dir": models,
        "templates_path": templates,
        "contact": contact,
        "info_url": info_url,
        "time_budget_seconds": time_budget,
        "log_format": log_format,
    }
    if sample:
        with sample_settings(**flags) as settings:
            status = _run(settings)
    else:
        status = _run(load_settings(**flags))
    raise typer.Exit(status)


def _run(settings: Settings) -> int:
    set_up_logs(settings.log_format)
    # SIGTERM ends like Ctrl-C: the request in flight is finished and saved.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    report = run_monitor(settings)
    print_report(report, Console(highlight=False))
    return exit_status(report)


def exit_status(report: RunReport) -> int:
    """1 where no publisher could be reached at all, else 0: one silent site is a row in the report, not a failed run."""
    return 1 if report.crawls and not report.reached else 0
