"""JSONL files, one JSON object a line: read with file and line in every complaint."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tppo_news.errors import InputError

JsonRow = dict[str, Any]


def iter_json_rows(path: Path) -> Iterator[tuple[str, JsonRow]]:
    """("file:line", row) of each line that is not blank; InputError for a bad one, or a file that cannot be read."""
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    where = f"{path.name}:{number}"
                    yield where, parse_json_row(line, where)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', None) or error}") from error


def parse_json_row(line: str, where: str) -> JsonRow:
    """One line as a JSON object; raises InputError that begins with `where`."""
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{where}: not JSON ({error})") from error
    if not isinstance(row, dict):
        raise InputError(f"{where}: a JSON object is needed, not {type(row).__name__}")
    return row
