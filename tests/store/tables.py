"""Reading a store's file behind its back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def read(path: Path, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, parameters).fetchall()


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every table but requests, runs, visits and the full-text index's own, without `_at` columns, rows sorted."""
    tables = read(
        path,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_texts_fts%'"
        " AND name NOT IN ('requests', 'runs', 'visits')",
    )
    found = {}
    for (table,) in tables:
        columns = [row[1] for row in read(path, f"PRAGMA table_info({table})") if not row[1].endswith("_at")]
        rows = read(path, f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
        found[table] = sorted(rows, key=repr)
    return found
