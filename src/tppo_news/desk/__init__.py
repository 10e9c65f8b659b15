"""What people look at: Datasette over the store, with the titled queries of data/metadata.yaml."""

from collections.abc import Callable
from pathlib import Path


def serve(store_path: Path, port: int = 8001, *, secret: str | None = None, say: Callable[[str], None]) -> None:
    """Show the store on loopback until Ctrl-C; `say` is given the sign-in link and the address, a line each.

    `secret` signs the cookies; a new one per start, as by default, ends every sign-in of an earlier start.
    Raises StoreError for what is no store, OperationError where the port is taken.
    """
    # Imported here, since Datasette imports this package for its plugin before Datasette itself is whole.
    from tppo_news.desk.server import run_desk

    run_desk(store_path, port, secret=secret, say=say)
