"""Addresses of real articles with a person's label, and no text: `data/labels/addresses.csv`.

The text is fetched by whoever has a network, and lives in the store; only address and label are shared in files.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tppo_news.classify.model import PROTECTION, UNRELATED
from tppo_news.errors import InputError
from tppo_news.urls import host_of

ADDRESSES_NAME = "addresses.csv"
_NEEDED = ("url", "label")
_COLUMNS = (*_NEEDED, "annotator", "labelled_at", "note")


@dataclass(frozen=True, slots=True)
class LabelledAddress:
    """A person's label of the article at an address; who and when are None where the file does not say."""

    url: str
    label: str
    aspect: str | None = None
    annotator: str | None = None
    labelled_at: datetime | None = None
    note: str | None = None


def load_addresses(path: Path) -> list[LabelledAddress]:
    """The rows of a CSV file with the columns url and label (annotator, labelled_at and note, where it has them).

    Raises InputError that names file and line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            columns = rows.fieldnames or ()
            unknown = [name for name in columns if name not in _COLUMNS]
            missing = [name for name in _NEEDED if name not in columns]
            if missing or unknown:
                raise InputError(
                    f"{path}: the first line must name url, label and, if you like, annotator, labelled_at, note;"
                    f" it names {', '.join(columns) or 'nothing'}"
                )
            found = [_address(row, f"{path}:{rows.line_num}") for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    if not found:
        raise InputError(f"{path}: no addresses in it")
    return found


def _address(row: Mapping[str | None, str | None], where: str) -> LabelledAddress:
    told = {name: str(row.get(name) or "").strip() for name in _COLUMNS}
    if None in row or host_of(told["url"]) is None or not told["label"]:
        raise InputError(f"{where}: an http(s) address and a label are needed")
    label, aspect = (UNRELATED, PROTECTION) if told["label"] == PROTECTION else (told["label"], None)
    moment = _moment(told["labelled_at"], where)
    return LabelledAddress(told["url"], label, aspect, told["annotator"] or None, moment, told["note"] or None)


def _moment(text: str, where: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"{where}: labelled_at {text!r} is no ISO 8601 time") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
