"""Labelled examples: JSONL files in data/labels and data/gold, one example a line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

from tppo_news.errors import InputError
from tppo_news.records import Example

_FIELDS = {field.name for field in fields(Example)}
_NEEDED = ("id", "text", "label", "annotator", "labelled_at", "group")


def load_examples(folder: Path) -> list[Example]:
    """The examples of every JSONL file in a folder, in order of file name.

    Raises InputError that names file and line: a row that is no JSON object, an unknown or missing key, an id that stands twice,
    or a folder without any example.
    """
    seen: dict[str, str] = {}
    examples: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        for where, example in _iter_file(path):
            if example.id in seen:
                raise InputError(f"{where}: id {example.id!r} stands already at {seen[example.id]}")
            seen[example.id] = where
            examples.append(example)
    if not examples:
        raise InputError(f"{folder}: no labelled examples (*.jsonl) found")
    return examples


def _iter_file(path: Path) -> Iterator[tuple[str, Example]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                where = f"{path.name}:{number}"
                yield where, parse_example(line, where)


def parse_example(line: str, where: str) -> Example:
    """One JSONL row as an Example; raises InputError that begins with `where`."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"{where}: not JSON ({error.msg})") from error
    if not isinstance(row, dict):
        raise InputError(f"{where}: a JSON object is needed")
    missing = [key for key in _NEEDED if not isinstance(row.get(key), str) or not row[key].strip()]
    unknown = sorted(set(row) - _FIELDS)
    if missing or unknown:
        raise InputError(f"{where}: " + "; ".join(_faults(missing, unknown)))
    return Example(**row)


def _faults(missing: Iterable[str], unknown: Iterable[str]) -> Iterator[str]:
    if missing:
        yield f"missing or empty {', '.join(missing)}"
    if unknown:
        yield f"unknown key {', '.join(unknown)}"
