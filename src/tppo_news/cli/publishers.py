"""The publishers' file: what is in it, and whether it holds."""

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from tppo_news.cli.options import PublishersPath
from tppo_news.crawl import load_publishers
from tppo_news.records import Publisher
from tppo_news.settings import load_settings

app = typer.Typer(no_args_is_help=True, help="The publishers' file: list, check.")


@app.command("list")
def list_publishers(
    publishers: PublishersPath = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the publishers with scope, province, status and how they are found.

    Example: `tppo-news publishers list`
    """
    found = load_publishers(load_settings(publishers_path=publishers).publishers_path)
    if as_json:
        for publisher in found:
            typer.echo(json.dumps(_row(publisher), ensure_ascii=False))
        return
    table = Table("domain", "name", "scope", "province", "status", "feeds", "sitemaps", "listings")
    for p in found:
        counts = (str(len(p.feeds)), str(len(p.sitemaps)), str(len(p.listings)))
        table.add_row(p.domain, p.name, p.scope, p.province or "-", p.status, *counts)
    console = Console(highlight=False)
    console.print(table)
    console.print(
        f"{len(found)} publishers in {load_settings(publishers_path=publishers).publishers_path}", soft_wrap=True
    )


def _row(publisher: Publisher) -> dict[str, object]:
    return {
        "domain": publisher.domain,
        "name": publisher.name,
        "scope": publisher.scope,
        "province": publisher.province,
        "time_zone": publisher.time_zone,
        "status": publisher.status,
        "evidence": publisher.evidence,
        "feeds": publisher.feeds,
        "sitemaps": publisher.sitemaps,
        "listings": publisher.listings,
    }
