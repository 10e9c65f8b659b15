"""Newer versions over what is stored, and pieces of furniture seen and given back."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console

from tppo_news.cli.options import ModelDir, StorePath, Templates
from tppo_news.contract import open_output
from tppo_news.opening import kind_of, open_for_reading
from tppo_news.pipeline import Tools, load_tools
from tppo_news.reprocessing import ReprocessReport, give_back, take_again
from tppo_news.reprocessing import reprocess as reprocess_store
from tppo_news.settings import Settings, load_settings
from tppo_news.store import Reprocessed, Store, open_store

furniture = typer.Typer(no_args_is_help=True, help="What was cut out of an article: see it, and give a wrong cut back.")

SHOWN = 20
_LONGEST = 160

Address = Annotated[str, typer.Argument(help="The article's address.", show_default=False)]
Person = Annotated[str, typer.Option("--by", help="Who says so.", show_default=False)]


def reprocess(
    apply: Annotated[bool, typer.Option("--apply", help="Write what changes; without it nothing is written.")] = False,
    store: StorePath = None,
    models: ModelDir = None,
    templates: Templates = None,
    publisher: Annotated[str | None, typer.Option("--publisher", help="Articles of this domain alone.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="At most so many articles.")] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A JSONL file with every change.")] = None,
) -> None:
    """Run today's extraction, model and facts over the archived raw pages and list what changes.

    A person's label stays, and so does an article in which a person called a fact right that is no longer found. An
    interrupted run goes on where it was.

    Example: `tppo-news reprocess --store var/tppo.db --out changes.jsonl`, and then the same with `--apply`
    """
    settings = load_settings(store_path=store, model_dir=models, templates_path=templates)
    console = Console(highlight=False)
    shown = 0

    def show(done: Reprocessed, file: TextIO | None) -> None:
        nonlocal shown
        if file and done.changes:
            file.write(json.dumps(_row(done), ensure_ascii=False) + "\n")
        if done.changes and shown < SHOWN:
            shown += 1
            print_changes(done, console)

    with _tools(settings) as tools, _open(settings, lock=apply) as opened, _output(out) as file:
        report = reprocess_store(
            opened, tools, apply=apply, publisher=publisher, limit=limit, on_done=lambda done: show(done, file)
        )
    _print_report(report, console, applied=apply)
    if out:
        typer.echo(f"every change is in {out}")


@furniture.command("list")
def list_furniture(url: Address, store: StorePath = None) -> None:
    """Every piece that was cut out of an article, and every span that stayed and is passed over, with its number and rule.

    Example: `tppo-news furniture list https://kabar.co.id/berita/123`
    """
    console = Console(highlight=False)
    with open_for_reading(store) as opened:
        entry = opened.furniture.entry_of(url)
        for piece in opened.furniture.pieces(entry.id):
            where = "cut   " if piece.furniture.start is None else "marked"
            line = f"{piece.number:>4}  {where}  {piece.furniture.kind:<10}  {piece.furniture.surface}  [{piece.furniture.rule}]"
            console.print(line, soft_wrap=True, markup=False)
        given = len(opened.furniture.given_back(entry.id))
    if given:
        typer.echo(f"{given} line(s) were given back to the text")


@furniture.command("restore")
def restore(
    url: Address,
    number: Annotated[int | None, typer.Argument(help="The piece's number in `furniture list`.")] = None,
    by: Person = "operator",
    undo: Annotated[bool, typer.Option("--undo", help="Cut again what was given back.")] = False,
    store: StorePath = None,
) -> None:
    """Give a piece that was cut back to its article's text, where it stood; the article is read anew, now and ever after.

    Example: `tppo-news furniture restore https://kabar.co.id/berita/123 4 --by rina`
    """
    if (number is None) != undo:
        raise typer.BadParameter("either the number of a piece, or --undo")
    settings = load_settings(store_path=store)
    console = Console(highlight=False)
    with _tools(settings) as tools, _open(settings, lock=True) as opened:
        if number is None:
            done = take_again(opened, tools, url)
        else:
            line, done = give_back(opened, tools, url, number, by)
            console.print(f"given back: {line}", soft_wrap=True, markup=False)
        print_changes(done, console)


def print_changes(done: Reprocessed, console: Console) -> None:
    """One article and what changes in it, a difference a line."""
    console.print(f"{done.entry.url}  ({done.outcome})", soft_wrap=True, markup=False, style="bold")
    for change in done.changes:
        before, after = (_short(value) for value in (change.before, change.after))
        told = (
            f"- {before}" if change.after is None else f"+ {after}" if change.before is None else f"{before} -> {after}"
        )
        console.print(f"  {change.kind:<8}{change.name:<18}{told}", soft_wrap=True, markup=False)


def _print_report(report: ReprocessReport, console: Console, *, applied: bool) -> None:
    console.print(report.versions, style="dim")
    for outcome, count in sorted(report.outcomes.items()):
        console.print(f"{count:>7}  {outcome}")
    for (kind, name), count in sorted(report.changes.items()):
        console.print(f"{count:>7}  {kind}: {name}", style="dim")
    for (before, after), count in sorted(report.labels.items()):
        console.print(f"{count:>7}  {before} -> {after}")
    console.print("written" if applied else "nothing was written; --apply writes it")


def _row(done: Reprocessed) -> dict[str, object]:
    changes = [{"kind": c.kind, "name": c.name, "before": c.before, "after": c.after} for c in done.changes]
    return {"url": done.entry.url, "outcome": done.outcome, "changes": changes}


def _short(value: str | None) -> str:
    text = value or "-"
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


@contextmanager
def _tools(settings: Settings) -> Iterator[Tools]:
    tools = load_tools(settings.model_dir, settings.templates_path, settings.page_seconds)
    try:
        yield tools
    finally:
        if tools.worker:
            tools.worker.close()


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO | None]:
    if path is None:
        yield None
        return
    with open_output(path) as file:
        yield file


def _open(settings: Settings, *, lock: bool) -> Store:
    return open_store(settings.store_path, kind_of(settings.store_path), archive_dir=None, create=False, lock=lock)
