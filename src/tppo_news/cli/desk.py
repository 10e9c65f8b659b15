"""The store in Datasette, on loopback."""

from typing import Annotated

import typer

from tppo_news.cli.options import StorePath
from tppo_news.cli.sample import SAMPLE_STORE
from tppo_news.desk import serve
from tppo_news.settings import load_settings


def desk(
    store: StorePath = None,
    port: Annotated[int, typer.Option("--port", help="Loopback port; 0 takes any free one.")] = 8001,
) -> None:
    """Open the store in Datasette and print a sign-in link; Ctrl-C ends it.

    Signed out there are titled queries and views; article texts and free SQL are for those signed in.
    Example: `tppo-news desk --store var/sample.db`
    """
    settings = load_settings(store_path=store)
    path = settings.store_path
    if store is None and not path.exists() and SAMPLE_STORE.exists():
        typer.echo(f"{path} is not there yet; showing the sample store {SAMPLE_STORE}")
        path = SAMPLE_STORE
    secret = settings.desk_secret.get_secret_value() if settings.desk_secret else None
    serve(path, port, secret=secret, say=typer.echo)
