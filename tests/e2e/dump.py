"""What a store holds, without what may differ between two runs that see the same web."""

import sqlite3
from pathlib import Path

MAY_DIFFER = frozenset({"requests", "runs", "visits"})
"""How often and when was asked; all else follows from the web alone."""


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every table but those, without `*_at` columns, sorted."""
    connection = sqlite3.connect(path)
    try:
        names = [
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        shadows = {name for name in names for fts in names if name.startswith(f"{fts}_") and fts.endswith("_fts")}
        return {
            name: _rows(connection, name)
            for name in names
            if name not in MAY_DIFFER | shadows and not name.startswith("sqlite_")
        }
    finally:
        connection.close()


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if not row[1].endswith("_at")]
    listed = ", ".join(f'"{column}"' for column in columns)
    return sorted(connection.execute(f'SELECT {listed} FROM "{table}"'), key=repr)  # noqa: S608 - names from the schema


def differences(one: dict[str, list[tuple[object, ...]]], other: dict[str, list[tuple[object, ...]]]) -> list[str]:
    """A line for each row that only one of two dumps holds."""
    lines = []
    for table in sorted(one.keys() | other.keys()):
        left, right = one.get(table, []), other.get(table, [])
        lines += [f"- {table} {row}" for row in left if row not in right]
        lines += [f"+ {table} {row}" for row in right if row not in left]
    return lines
