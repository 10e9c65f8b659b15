"""The command `tppo-news`: one verb per stage.

Every error that is raised on purpose ends as one line on stderr and its exit status; a traceback means a defect.
"""

import os
import sys

import typer

from tppo_news import __version__
from tppo_news.cli import (
    desk,
    extract,
    labels,
    models,
    monitor,
    offices,
    publishers,
    reprocess,
    review,
    store,
    templates,
)
from tppo_news.errors import TppoNewsError

app = typer.Typer(
    name="tppo-news",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Monitors Indonesian news on TPPO (human trafficking): crawl, extract, classify, find facts, store, look.",
)
app.command("crawl")(monitor.crawl)
app.command("extract")(extract.extract)
app.command("extract-page")(extract.extract_page)
app.command("classify")(extract.classify)
app.command("facts")(extract.facts)
app.command("reprocess")(reprocess.reprocess)
app.command("train")(labels.train)
app.command("desk")(desk.desk)
app.add_typer(publishers.app, name="publishers")
app.add_typer(store.app, name="store")
app.add_typer(templates.app, name="templates")
app.add_typer(reprocess.furniture, name="furniture")
app.add_typer(offices.app, name="offices")
app.add_typer(review.app, name="labels")
app.add_typer(models.app, name="models")


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version and leave."),
) -> None:
    """Show the version, or the help where no command is given."""
    if version:
        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """Run the command line; the process ends with 0, 1 (the work failed), 2 (usage) or 130 (interrupted)."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    try:
        app(arguments, prog_name="tppo-news")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except TppoNewsError as error:
        typer.echo(f"tppo-news: {error}", err=True)
        return error.exit_status
    except KeyboardInterrupt:
        typer.echo("tppo-news: interrupted; what was stored stays", err=True)
        return 130
    except BrokenPipeError:
        # The reader of our output left (`| head`): nothing is wrong, and Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
