"""Labels from and to other tools: Prodigy, doccano and Label Studio (JSON or JSONL), and plain CSV.

`protection` is offered as a label beside the others there; here it is the aspect of unrelated. An article that several
people labelled gives one example a person: disagreement is kept.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from tppo_news.classify.model import PROTECTION, UNRELATED
from tppo_news.errors import InputError
from tppo_news.records import Example, content_id

Format = Literal["prodigy", "doccano", "label-studio", "csv"]
FORMATS: tuple[Format, ...] = ("prodigy", "doccano", "label-studio", "csv")
CSV_COLUMNS = (
    "id",
    "title",
    "text",
    "label",
    "annotator",
    "labelled_at",
    "note",
    "url",
    "publication_date",
    "group",
)
_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Row:
    """What any tool's row says of one label."""

    text: str
    label: str
    meta: dict[str, Any]
    annotator: str
    labelled_at: str
    note: str | None


def import_labels(path: Path, form: Format, now: datetime) -> list[Example]:
    """The labels in a file as examples; a row without a label (skipped, rejected) is left out.

    Raises InputError that names the file and the row at fault. `now` stands for a time that the file does not give.
    """
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {error}") from error
    read: dict[Format, Callable[[str, str], Iterator[_Row]]] = {
        "prodigy": _read_prodigy,
        "doccano": _read_doccano,
        "label-studio": _read_label_studio,
        "csv": _read_csv,
    }
    stamp = now.astimezone(UTC).isoformat(timespec="seconds")
    try:
        return [_example(row) for row in read[form](content, stamp)]
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise InputError(f"{path}: not an export of {form} ({type(error).__name__}: {error})") from error
    except json.JSONDecodeError as error:
        raise InputError(f"{path}:{error.lineno}: not JSON ({error.msg})") from error


def export_labels(examples: Sequence[Example], form: Format) -> str:
    """Examples in a tool's own form, ready to write to a file."""
    if form == "csv":
        return _write_csv(examples)
    if form == "prodigy":
        return _lines(_prodigy_row(e) for e in examples)
    if form == "doccano":
        return _lines({"id": e.id, "text": e.text, "label": [_shown(e)], "meta": _meta(e)} for e in examples)
    return json.dumps([_label_studio_task(e) for e in examples], ensure_ascii=False, indent=1) + "\n"


def _read_prodigy(content: str, stamp: str) -> Iterator[_Row]:
    for row in _json_rows(content):
        label = row.get("label") or next(iter(row.get("accept") or []), None)
        if row.get("answer", "accept") == "accept" and label:
            at = row.get("_timestamp")
            moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds") if at else stamp
            meta = {**row.get("meta", {})}
            annotator = row.get("_annotator_id") or row.get("_session_id") or meta.get("annotator") or _UNKNOWN
            yield _Row(row["text"], label, meta, str(annotator), moment, meta.get("note"))


def _read_doccano(content: str, stamp: str) -> Iterator[_Row]:
    for row in _json_rows(content):
        labels = row.get("label", row.get("labels")) or []
        meta = {"id": row.get("id"), **row.get("meta", {}), **row.get("metadata", {})}
        for label in [labels] if isinstance(labels, str) else labels:
            note = "; ".join(map(str, row.get("Comments", []))) or meta.get("note")
            annotator = row.get("username") or row.get("annotator") or meta.get("annotator") or _UNKNOWN
            yield _Row(row["text"], label, meta, str(annotator), str(meta.get("labelled_at") or stamp), note)


def _read_label_studio(content: str, stamp: str) -> Iterator[_Row]:
    for task in _json_rows(content):
        data = task["data"]
        for annotation in task.get("annotations", []):
            if annotation.get("was_cancelled"):
                continue
            values = [result["value"] for result in annotation["result"]]
            label = next((value["choices"][0] for value in values if value.get("choices")), None)
            note = next((" ".join(value["text"]) for value in values if isinstance(value.get("text"), list)), None)
            by = annotation.get("completed_by", _UNKNOWN)
            annotator = (by.get("email") or by.get("id")) if isinstance(by, dict) else by
            if label:
                at = str(annotation.get("created_at") or stamp)
                yield _Row(
                    data["text"], label, {"id": data.get("id", task.get("id")), **data}, str(annotator), at, note
                )


def _read_csv(content: str, stamp: str) -> Iterator[_Row]:
    for row in csv.DictReader(io.StringIO(content)):
        if row["label"]:
            annotator, at = row.get("annotator") or _UNKNOWN, row.get("labelled_at") or stamp
            yield _Row(row["text"], row["label"], dict(row), annotator, at, row.get("note") or None)


def _json_rows(content: str) -> Iterator[dict[str, Any]]:
    """The rows of a JSON list or of JSONL."""
    if content.lstrip().startswith("["):
        yield from json.loads(content)
    else:
        yield from (json.loads(line) for line in content.splitlines() if line.strip())


def _example(row: _Row) -> Example:
    label, aspect = (UNRELATED, PROTECTION) if row.label == PROTECTION else (row.label, row.meta.get("aspect"))
    number = str(row.meta.get("id") or content_id(row.text))
    return Example(
        id=number,
        title=row.meta.get("title") or None,
        text=row.text,
        label=label,
        annotator=row.annotator,
        labelled_at=row.labelled_at,
        group=str(row.meta.get("group") or number),
        aspect=aspect or None,
        url=row.meta.get("url") or None,
        publication_date=row.meta.get("publication_date") or None,
        note=row.note,
    )


def _shown(example: Example) -> str:
    return example.aspect or example.label


def _meta(example: Example) -> dict[str, str | None]:
    return {
        "id": example.id,
        "title": example.title,
        "url": example.url,
        "publication_date": example.publication_date,
        "group": example.group,
        "annotator": example.annotator,
        "labelled_at": example.labelled_at,
        "note": example.note,
    }


def _prodigy_row(example: Example) -> dict[str, Any]:
    try:
        at = int(datetime.fromisoformat(example.labelled_at).replace(tzinfo=UTC).timestamp())
    except ValueError:
        at = 0
    return {
        "text": example.text,
        "meta": _meta(example),
        "label": _shown(example),
        "answer": "accept",
        "_annotator_id": example.annotator,
        "_timestamp": at,
    }


def _label_studio_task(example: Example) -> dict[str, Any]:
    results: list[dict[str, Any]] = [
        {"from_name": "label", "to_name": "text", "type": "choices", "value": {"choices": [_shown(example)]}}
    ]
    if example.note:
        results.append({"from_name": "note", "to_name": "text", "type": "textarea", "value": {"text": [example.note]}})
    return {
        "data": {"text": example.text, **_meta(example)},
        "annotations": [
            {"completed_by": {"email": example.annotator}, "created_at": example.labelled_at, "result": results}
        ],
    }


def _write_csv(examples: Sequence[Example]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for e in examples:
        writer.writerow({**_meta(e), "text": e.text, "label": _shown(e)})
    return out.getvalue()


def _lines(rows: Iterator[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
