from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.builders import fill, open_sample
from tppo_news.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty sample store that knows the invented publishers."""
    with open_sample(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def filled_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of a closed store filled by builders.fill; only ever read."""
    folder = tmp_path_factory.mktemp("filled")
    with open_sample(folder) as opened:
        fill(opened)
    return folder / "sample.db"
