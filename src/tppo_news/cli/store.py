"""The store as a file: backup, restore, stats; and one article forgotten."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from tppo_news.cli.options import StorePath
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.opening import kind_of, open_for_reading
from tppo_news.records import Article, Facts
from tppo_news.settings import load_settings
from tppo_news.store import StoreStats, open_store, restore_store

app = typer.Typer(no_args_is_help=True, help="The store: backup, restore, stats, reread, forget an article.")


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(help="The file to write.", show_default=False)], store: StorePath = None
) -> None:
    """Write a whole copy of the store, also while a run is using it.

    Example: `tppo-news store backup var/backup.db`
    """
    with open_for_reading(store) as opened:
        opened.backup(target)
        typer.echo(f"{opened.path} copied to {target}")


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(help="A backup.", show_default=False)], store: StorePath = None
) -> None:
    """Put a backup in the store's place; the store that was there is kept beside it.

    Example: `tppo-news store restore var/backup.db --store var/tppo.db`
    """
    path = load_settings(store_path=store).store_path
    kept = restore_store(source, path, kind_of(path))
    typer.echo(f"{path} restored from {source}" + (f"; the former store is {kept}" if kept else ""))


@app.command()
def forget(
    url: Annotated[str, typer.Argument(help="The article's address.", show_default=False)], store: StorePath = None
) -> None:
    """Erase one article everywhere (text, facts, labels, raw pages) and keep a hash, so that nothing brings it back.

    Backups made before still hold it.

    Example: `tppo-news store forget https://kabar.co.id/berita/123 --store var/tppo.db`
    """
    path = load_settings(store_path=store).store_path
    with open_store(path, kind_of(path), create=False) as opened:
        gone = opened.forgetting.forget(url)
    erased = f"{gone.articles} article(s), {gone.entries} address(es) and {gone.pages} raw page(s) erased"
    typer.echo(f"{path}: {erased}; the address stays out from now on")


@app.command()
def reread(store: StorePath = None) -> None:
    """Find the facts of all stored articles anew, by today's rules and tables, and what has to be masked; labels stay.

    For a store of an older version, and after rules or data/gazetteer changed. What was stored before each few articles stays
    when it is interrupted. Example: `tppo-news store reread --store var/tppo.db`
    """
    path = load_settings(store_path=store).store_path
    finder = load_fact_finder()
    count = 0
    with open_store(path, kind_of(path), create=False) as opened:
        for articles in opened.rereading.iter_articles():
            opened.rereading.save_facts([(article, _facts_of(article, finder)) for article in articles])
            count += len(articles)
        opened.rereading.drop_unnamed()
    typer.echo(f"{path}: facts of {count} articles found anew")


def _facts_of(article: Article, finder: FactFinder) -> Facts:
    return finder.find(
        article.text,
        title=article.title,
        publication_date=article.publication_date,
        furniture=article.furniture,
    )


@app.command()
def stats(store: StorePath = None) -> None:
    """What the store holds: rows by table, articles by label, entries by outcome.

    Example: `tppo-news store stats --store var/sample.db`
    """
    with open_for_reading(store) as opened:
        found: StoreStats = opened.report.stats()
    console = Console(highlight=False)
    console.print(
        f"{found.path}: {found.kind} store, schema {found.version}, {found.byte_count / 1e6:.1f} MB, "
        f"articles of {found.first_publication_date or '-'} to {found.last_publication_date or '-'}",
        soft_wrap=True,
    )
    for title, counts in (
        ("articles by label", found.articles_by_label),
        ("entries by outcome", found.entries_by_outcome),
        ("rows by table", found.rows),
    ):
        table = Table(title, "count", title_justify="left")
        for name, count in counts.items():
            table.add_row(name, f"{count:,}")
        console.print(table)
