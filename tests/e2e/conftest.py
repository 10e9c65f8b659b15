"""One undisturbed run over the embedded newsroom, shared by the end-to-end tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tppo_news.monitoring import RunReport, run_monitor
from tppo_news.newsroom import Newsroom, NewsroomServer, load_newsroom
from tppo_news.settings import Settings, load_settings, resource_path


@dataclass(frozen=True)
class World:
    """The newsroom, served."""

    newsroom: Newsroom
    server: NewsroomServer

    def settings(self, store_path: Path) -> Settings:
        """Settings of a run over it, without delays."""
        return load_settings(
            kind="sample",
            store_path=store_path,
            publishers_path=resource_path("data/newsroom/publishers.toml"),
            host_map=dict(self.server.host_map),
            pace_scale=0.0,
            window_days=3650,
            min_poll_seconds=0.0,
            max_concurrent_publishers=8,
        )


@dataclass(frozen=True)
class SampleRun:
    """A finished run: where it stored, and what it said."""

    world: World
    settings: Settings
    report: RunReport


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    newsroom = load_newsroom()
    with NewsroomServer(newsroom) as server:
        yield World(newsroom, server)


@pytest.fixture(scope="session")
def sample_run(world: World, tmp_path_factory: pytest.TempPathFactory) -> SampleRun:
    settings = world.settings(tmp_path_factory.mktemp("sample") / "sample.db")
    world.server.reset()
    return SampleRun(world, settings, run_monitor(settings))
