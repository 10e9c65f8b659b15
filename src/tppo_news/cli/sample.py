"""The embedded newsroom as the world of a run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tppo_news.newsroom import NewsroomServer, load_newsroom
from tppo_news.settings import Settings, load_settings, resource_path

SAMPLE_STORE = Path("var/sample.db")
SAMPLE_WINDOW_DAYS = 3650
"""The sample articles keep their dates while time goes on."""


@contextmanager
def sample_settings(**flags: Any) -> Iterator[Settings]:
    """Settings of a run over the sample sites, which are served on loopback as long as the context lasts.

    Pace, robots and address guard are the live ones; delays are shortened, which settings allow for mapped hosts alone.
    """
    newsroom = load_newsroom()
    with NewsroomServer(newsroom) as server:
        defaults: dict[str, Any] = {
            "kind": "sample",
            "store_path": SAMPLE_STORE,
            "publishers_path": resource_path("data/newsroom/publishers.toml"),
            "host_map": dict(server.host_map),
            "pace_scale": 0.01,
            "window_days": SAMPLE_WINDOW_DAYS,
            "min_poll_seconds": 0.0,
            "max_concurrent_publishers": 8,
        }
        given = {name: value for name, value in flags.items() if value is not None}
        yield load_settings(**(defaults | given))
