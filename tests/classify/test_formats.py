import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.classify.conftest import make_example
from tppo_news.classify.agreement import agreements, cohens_kappa, disagreements
from tppo_news.classify.examples import settle
from tppo_news.classify.formats import FORMATS, Format, export_labels, import_labels
from tppo_news.errors import InputError
from tppo_news.records import Example

NOW = datetime(2026, 1, 26, tzinfo=UTC)
ROWS = [
    make_example("a1", "prevention", url="https://satu.test/a1", publication_date="2026-01-02", note="jelas"),
    make_example("a2", "unrelated", aspect="protection", title=None),
    make_example("a2", "prosecution", title=None, annotator="budi"),
]


def read(tmp_path: Path, form: Format, content: str) -> list[Example]:
    path = tmp_path / "labels"
    path.write_text(content, encoding="utf-8")
    return import_labels(path, form, NOW)


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_written_in_a_form_is_read_back(tmp_path: Path, form: Format) -> None:
    assert read(tmp_path, form, export_labels(ROWS, form)) == ROWS


def test_a_rejected_or_skipped_row_gives_no_label(tmp_path: Path) -> None:
    row = {"text": "Isi", "label": "prevention", "answer": "reject"}
    assert read(tmp_path, "prodigy", json.dumps(row)) == []
    task = {"data": {"text": "Isi"}, "annotations": [{"was_cancelled": True, "result": []}]}
    assert read(tmp_path, "label-studio", json.dumps([task])) == []


def test_a_choice_of_prodigy_is_a_label(tmp_path: Path) -> None:
    row = {"text": "Isi", "accept": ["prosecution"], "answer": "accept", "_annotator_id": "budi", "_timestamp": 0}
    assert [(e.label, e.annotator, e.labelled_at) for e in read(tmp_path, "prodigy", json.dumps(row))] == [
        ("prosecution", "budi", "2026-01-26T00:00:00+00:00")
    ]


def test_two_annotations_of_a_task_are_two_labels(tmp_path: Path) -> None:
    annotations = [
        {"completed_by": n, "created_at": "2026-01-01", "result": [{"value": {"choices": [label]}}]}
        for n, label in ((1, "prevention"), (2, "protection"))
    ]
    content = json.dumps([{"id": 5, "data": {"text": "Isi"}, "annotations": annotations}])
    found = read(tmp_path, "label-studio", content)
    assert [(e.id, e.annotator, e.label, e.aspect) for e in found] == [
        ("5", "1", "prevention", None),
        ("5", "2", "unrelated", "protection"),
    ]


def test_what_is_no_export_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not JSON"):
        read(tmp_path, "doccano", "{")
    with pytest.raises(InputError, match="not an export of label-studio"):
        read(tmp_path, "label-studio", '[{"text": "Isi"}]')
    with pytest.raises(InputError, match="not an export of csv"):
        read(tmp_path, "csv", "a,b\n1,2\n")


def test_kappa_is_one_for_full_agreement_and_nought_for_chance() -> None:
    assert cohens_kappa([("a", "a"), ("b", "b")]) == 1.0
    assert cohens_kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == pytest.approx(0.0)


def test_disagreement_is_kept_and_counted() -> None:
    assert [(a.first, a.second, a.count, a.agreed) for a in agreements(ROWS)] == [("budi", "rina", 1, 0)]
    assert [d.labels for d in disagreements(ROWS)] == [(("budi", "prosecution"), ("rina", "protection"))]


def test_the_majority_settles_a_label() -> None:
    votes = [replace(ROWS[2], annotator=name) for name in ("budi", "citra")]
    assert [e.label for e in settle([ROWS[1], *votes])] == ["prosecution"]


def test_the_latest_word_of_one_person_counts() -> None:
    later = replace(ROWS[0], label="unrelated", labelled_at="2026-01-09T08:00:00+00:00")
    assert [e.label for e in settle([later, ROWS[0]])] == ["unrelated"]
