"""Labels from and to other tools: Prodigy, doccano and Label Studio (JSON or JSONL), and plain CSV.

`protection` is offered as a label beside the others there; here it is the aspect of unrelated. An article that several
people labelled gives one example a person: disagreement is kept.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from tppo_news.classify.model import PROTECTION, UNRELATED
from tppo_news.errors import InputError
from tppo_news.records import Example, content_id

Format = Literal["prodigy", "doccano", "label-studio", "csv"]
Layout = Literal["json", "jsonl"]
USUAL_LAYOUT: dict[Format, Layout] = {"prodigy": "jsonl", "doccano": "jsonl", "label-studio": "json"}
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


OFFERED = ("prevention", "prosecution", UNRELATED, PROTECTION)
"""The labels that a tool is told to offer; an import takes any other too."""


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
    stamp = now.astimezone(UTC).isoformat(timespec="seconds")
    found = []
    for number, row in _rows_of(content, form, path):
        try:
            found += [_example(label) for label in _READ[form](row, stamp)]
        except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
            fault = f"{type(error).__name__}: {error}"
            raise InputError(f"{path}: row {number}: not an export of {form} ({fault})") from error
    return found


def _rows_of(content: str, form: Format, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of a CSV file, a JSON list or JSONL, each with its number; a JSONL row's number is its line."""
    if form == "csv":
        yield from enumerate(csv.DictReader(io.StringIO(content)), start=1)
        return
    try:
        if content.lstrip().startswith("["):
            yield from enumerate(json.loads(content), start=1)
            return
    except json.JSONDecodeError as error:
        raise InputError(f"{path}:{error.lineno}: not JSON ({error.msg})") from error
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(f"{path}:{number}: not JSON ({error.msg})") from error


def export_labels(examples: Sequence[Example], form: Format, layout: Layout | None = None) -> str:
    """Examples in a tool's own form, ready to write to a file; `layout` is the tool's usual one where it is None."""
    if form == "csv":
        return _csv_of({**_meta(e), "text": e.text, "label": _shown(e)} for e in examples)
    rows: list[dict[str, Any]]
    if form == "prodigy":
        rows = [_prodigy_row(e) for e in examples]
    elif form == "doccano":
        rows = [{"id": e.id, "text": e.text, "label": [_shown(e)], "meta": _meta(e)} for e in examples]
    else:
        rows = [_label_studio_task(e) for e in examples]
    return _written(rows, form, layout)


def export_tasks(tasks: Sequence[Example], form: Format, layout: Layout | None = None) -> str:
    """Articles that are still to be labelled in a tool's own form, ready to be labelled there and imported.

    Label, annotator, time and note of these examples are left out.
    """
    if form == "csv":
        return _csv_of({**_article_meta(t), "text": t.text, "label": ""} for t in tasks)
    rows: list[dict[str, Any]]
    if form == "prodigy":
        options = [{"id": label, "text": label} for label in OFFERED]
        rows = [{"text": t.text, "meta": _article_meta(t), "options": options} for t in tasks]
    elif form == "doccano":
        rows = [{"text": t.text, "label": [], "meta": _article_meta(t)} for t in tasks]
    else:
        rows = [{"data": {"text": t.text, **_article_meta(t)}} for t in tasks]
    return _written(rows, form, layout)


def _written(rows: Sequence[dict[str, Any]], form: Format, layout: Layout | None) -> str:
    if (layout or USUAL_LAYOUT[form]) == "json":
        return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _read_prodigy(row: dict[str, Any], stamp: str) -> Iterator[_Row]:
    label = row.get("label") or next(iter(row.get("accept") or []), None)
    if row.get("answer", "accept") == "accept" and label:
        at = row.get("_timestamp")
        moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds") if at else stamp
        meta = {**row.get("meta", {})}
        annotator = row.get("_annotator_id") or row.get("_session_id") or meta.get("annotator") or _UNKNOWN
        yield _Row(row["text"], label, meta, str(annotator), moment, meta.get("note"))


def _read_doccano(row: dict[str, Any], stamp: str) -> Iterator[_Row]:
    labels = row.get("label", row.get("labels")) or []
    meta = {"id": row.get("id"), **row.get("meta", {}), **row.get("metadata", {})}
    for label in [labels] if isinstance(labels, str) else labels:
        note = "; ".join(map(str, row.get("Comments", []))) or meta.get("note")
        annotator = row.get("username") or row.get("annotator") or meta.get("annotator") or _UNKNOWN
        yield _Row(row["text"], label, meta, str(annotator), str(meta.get("labelled_at") or stamp), note)


def _read_label_studio(task: dict[str, Any], stamp: str) -> Iterator[_Row]:
    data = task["data"]
    meta = {"id": data.get("id", task.get("id")), **data}
    for annotation in task.get("annotations", []):
        if annotation.get("was_cancelled"):
            continue
        values = [result["value"] for result in annotation["result"]]
        label = next((value["choices"][0] for value in values if value.get("choices")), None)
        note = next((" ".join(value["text"]) for value in values if isinstance(value.get("text"), list)), None)
        by = annotation.get("completed_by", _UNKNOWN)
        annotator = (by.get("email") or by.get("id")) if isinstance(by, dict) else by
        if label:
            yield _Row(data["text"], label, meta, str(annotator), str(annotation.get("created_at") or stamp), note)


def _read_csv(row: dict[str, Any], stamp: str) -> Iterator[_Row]:
    if row["label"]:
        annotator, at = row.get("annotator") or _UNKNOWN, row.get("labelled_at") or stamp
        yield _Row(row["text"], row["label"], dict(row), annotator, at, row.get("note") or None)


_READ: dict[Format, Callable[[dict[str, Any], str], Iterator[_Row]]] = {
    "prodigy": _read_prodigy,
    "doccano": _read_doccano,
    "label-studio": _read_label_studio,
    "csv": _read_csv,
}


def _example(row: _Row) -> Example:
    if not (isinstance(row.label, str) and isinstance(row.text, str) and row.text.strip()):
        raise TypeError("label and text must be words")
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


def _article_meta(example: Example) -> dict[str, str | None]:
    return {
        "id": example.id,
        "title": example.title,
        "url": example.url,
        "publication_date": example.publication_date,
        "group": example.group,
    }


def _meta(example: Example) -> dict[str, str | None]:
    said = {"annotator": example.annotator, "labelled_at": example.labelled_at, "note": example.note}
    return _article_meta(example) | said


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


def _csv_of(rows: Iterable[Mapping[str, str | None]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
