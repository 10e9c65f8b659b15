import asyncio
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from datasette.app import Datasette

from tests.store.builders import fill, open_sample
from tppo_news.desk.server import build_desk

Get = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store filled by builders.fill; only ever read."""
    folder = tmp_path_factory.mktemp("desk")
    with open_sample(folder) as opened:
        fill(opened)
    return folder / "sample.db"


@pytest.fixture(scope="session")
def desk(store_path: Path) -> Datasette:
    """Datasette over the filled store."""
    return build_desk(store_path)


@pytest.fixture(scope="session")
def get(desk: Datasette) -> Get:
    """Ask the desk, signed in or out."""

    def ask(path: str, *, signed_in: bool = False, **parameters: str) -> httpx.Response:
        cookies = {"ds_actor": desk.sign({"a": {"id": "analyst"}}, "actor")} if signed_in else {}
        response: httpx.Response = asyncio.run(desk.client.get(path, params=parameters, cookies=cookies))
        return response

    return ask
