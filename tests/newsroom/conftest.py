from collections.abc import Callable, Iterator

import httpx
import pytest

from tppo_news.newsroom import Newsroom, NewsroomServer, load_newsroom

Ask = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def newsroom() -> Newsroom:
    return load_newsroom()


@pytest.fixture
def server(newsroom: Newsroom) -> Iterator[NewsroomServer]:
    with NewsroomServer(newsroom, slow_seconds=0.2) as running:
        yield running


@pytest.fixture
def ask(server: NewsroomServer) -> Iterator[Ask]:
    """Asks a full sample address of the loopback server, without following redirects."""
    with httpx.Client() as client:

        def get(url: str, method: str = "GET", **headers: str) -> httpx.Response:
            parts = httpx.URL(url)
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            address = f"http://{server.host_map[parts.host]}{parts.raw_path.decode()}"
            return client.request(method, address, headers={"Host": parts.host, **named})

        yield get
