"""Labelled examples: JSONL files in data/labels and data/gold, one example a line."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import MISSING, asdict, fields, replace
from pathlib import Path

from tppo_news.errors import InputError
from tppo_news.jsonl import JsonRow, iter_json_rows
from tppo_news.records import Example

_FIELDS = {field.name for field in fields(Example)}
_EMPTY = {field.name: None for field in fields(Example) if field.default is MISSING}
"""What stands where a row leaves out a key that is not needed."""
_NEEDED = ("id", "text", "label", "annotator", "labelled_at", "group")
ANY_FILE = "*.jsonl"
GOLD_FILES = "labels*.jsonl"


def load_examples(folder: Path, pattern: str = ANY_FILE) -> list[Example]:
    """The examples of every JSONL file in a folder, in order of file name.

    Several people may label one text: its id then stands once for each of them. Raises InputError that names file and
    line: a row that is no JSON object, an unknown or missing key, an id that one person gave twice or that stands at another
    text, or a folder without any example.
    """
    seen: dict[tuple[str, str], str] = {}
    texts: dict[str, tuple[str, str]] = {}
    examples: list[Example] = []
    for path in sorted(folder.glob(pattern)):
        for where, example in iter_file(path):
            key = (example.id, example.annotator)
            if key in seen:
                raise InputError(f"{where}: id {example.id!r} by {example.annotator} stands already at {seen[key]}")
            text, first = texts.setdefault(example.id, (example.text, where))
            if text != example.text:
                raise InputError(f"{where}: id {example.id!r} stands already at {first}, at another text")
            seen[key] = where
            examples.append(example)
    if not examples:
        raise InputError(f"{folder}: no labelled examples ({pattern}) found")
    return examples


def iter_file(path: Path) -> Iterator[tuple[str, Example]]:
    """(file:line, example) of each row; InputError for a bad row or a file that cannot be read."""
    for where, row in iter_json_rows(path):
        yield where, _read_example(row, where)


def _read_example(row: JsonRow, where: str) -> Example:
    missing = [key for key in _NEEDED if not isinstance(row.get(key), str) or not row[key].strip()]
    unknown = sorted(set(row) - _FIELDS)
    if missing or unknown:
        raise InputError(f"{where}: " + "; ".join(_faults(missing, unknown)))
    return Example(**{**_EMPTY, **row})


def write_examples(examples: Iterable[Example], path: Path) -> int:
    """Write examples as JSONL and return how many."""
    rows = [json.dumps(asdict(example), ensure_ascii=False) for example in examples]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    return len(rows)


def without_groups(examples: Sequence[Example], held: Sequence[Example]) -> list[Example]:
    """The examples that share no id, group or text with the held ones: what may be trained on beside a gold."""
    ids, groups = {e.id for e in held}, {e.group for e in held}
    texts = {" ".join(e.text.split()) for e in held}
    return [e for e in examples if e.id not in ids and e.group not in groups and " ".join(e.text.split()) not in texts]


def settle(examples: Sequence[Example]) -> list[Example]:
    """One example an id: the label that most annotators' latest words give it, the latest word where they are even."""
    by_id: dict[str, dict[str, Example]] = {}
    for example in sorted(examples, key=lambda e: e.labelled_at):
        by_id.setdefault(example.id, {})[example.annotator] = example
    settled = []
    for words in by_id.values():
        votes = Counter((e.label, e.aspect) for e in words.values())
        latest = sorted(words.values(), key=lambda e: e.labelled_at)
        label, aspect = max(
            votes, key=lambda v: (votes[v], max(i for i, e in enumerate(latest) if (e.label, e.aspect) == v))
        )
        settled.append(replace(latest[-1], label=label, aspect=aspect))
    return settled


def _faults(missing: Iterable[str], unknown: Iterable[str]) -> Iterator[str]:
    if missing:
        yield f"missing or empty {', '.join(missing)}"
    if unknown:
        yield f"unknown key {', '.join(unknown)}"
