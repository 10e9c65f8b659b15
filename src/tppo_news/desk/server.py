"""Datasette over one store, on loopback, with a sign-in link that works once."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import uvicorn
import yaml
from datasette import handle_exception
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from tppo_news.desk import plugin
from tppo_news.errors import OperationError
from tppo_news.settings import resource_path
from tppo_news.store import open_store, store_kind

HOST = "127.0.0.1"
DATABASE_NAME = "tppo"
SAMPLE_TITLE = "CONTOH, BUKAN BERITA"
_SETTINGS = {
    "sql_time_limit_ms": 5000,
    "max_returned_rows": 5000,
    "suggest_facets": False,
    "allow_download": False,
    "truncate_cells_html": 300,
}


def build_desk(store_path: Path, *, secret: str | None = None) -> Datasette:
    """Datasette over the store, brought to this program's version first; it only ever reads.

    Raises StoreError for what is not a store.
    """
    kind = store_kind(store_path)
    open_store(store_path, kind, create=False, lock=False).close()
    # Without its plugin Datasette would show every table to everybody, so this does not rely on the entry point.
    if not pm.is_registered(plugin):
        pm.register(plugin, name="tppo_news")
    # Where rich is installed Datasette prints a traceback with all local values, texts among them, for each 404.
    handle_exception.rich = None
    desk = Datasette([], metadata=_load_metadata(kind), settings=_SETTINGS, secret=secret)
    desk.remove_database("_memory")
    # One name for sample and live, since the queries in the metadata belong to a database by name.
    desk.add_database(Database(desk, path=str(store_path), is_mutable=True), name=DATABASE_NAME)
    return desk


def sign_in_path(desk: Datasette) -> str:
    """The path that signs its first visitor in; it works once."""
    return f"/-/auth-token?token={desk._root_token}"


def run_desk(store_path: Path, port: int, *, secret: str | None, say: Callable[[str], None]) -> None:
    """Serve until Ctrl-C."""
    desk = build_desk(store_path, secret=secret)
    with closing(_listen(port)) as listener:
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        say(f"Masuk (sign in, works once): {address}{sign_in_path(desk)}")
        say(f"Desk: {address}/{DATABASE_NAME}  (Ctrl-C ends it)")
        with suppress(KeyboardInterrupt):
            asyncio.run(_serve(desk, listener))


async def _serve(desk: Datasette, listener: socket.socket) -> None:
    await desk.invoke_startup()
    # Warnings only: the access log would print the sign-in token.
    config = uvicorn.Config(desk.app(), log_level="warning", lifespan="on")
    await uvicorn.Server(config).serve(sockets=[listener])


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise OperationError(f"port {port}: {error.strerror or error}; choose another with --port") from error
    return listener


def _load_metadata(kind: str) -> dict[str, Any]:
    metadata: dict[str, Any] = yaml.safe_load(resource_path("data/metadata.yaml").read_text(encoding="utf-8"))
    if kind == "sample":
        metadata["title"] = f"{metadata['title']} ({SAMPLE_TITLE})"
    return metadata
