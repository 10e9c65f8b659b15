import re
from pathlib import Path

import pytest

from tests.desk.test_queries import QUERIES
from tests.store.tables import read
from tppo_news.desk.plugin import PUBLIC_VIEWS

PAGE = (Path(__file__).parents[2] / "docs" / "analyst.md").read_text(encoding="utf-8")
SAMPLES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("sql", SAMPLES)
def test_each_sample_query_of_the_analysts_page_gives_rows(store_path: Path, sql: str) -> None:
    assert read(store_path, sql)


def test_every_view_and_query_is_on_the_analysts_page() -> None:
    missing = [name for name in [*PUBLIC_VIEWS, *QUERIES] if f"`{name}`" not in PAGE]
    assert not missing


def test_every_table_is_on_the_analysts_page(store_path: Path) -> None:
    tables = read(
        store_path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_texts_fts_%'"
    )
    assert not [name for (name,) in tables if f"`{name}`" not in PAGE]
