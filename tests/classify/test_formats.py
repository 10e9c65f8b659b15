import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.classify.conftest import make_example
from tppo_news.classify.agreement import agreements, cohens_kappa, disagreements
from tppo_news.classify.examples import load_examples, settle, write_examples
from tppo_news.classify.formats import FORMATS, Format, Layout, export_labels, export_tasks, import_labels
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


@pytest.mark.parametrize("layout", ["json", "jsonl"])
@pytest.mark.parametrize("form", ["prodigy", "doccano", "label-studio"])
def test_every_tool_is_read_as_json_and_as_jsonl(tmp_path: Path, form: Format, layout: Layout) -> None:
    written = export_labels(ROWS, form, layout)
    assert (len(written.splitlines()) == len(ROWS)) is (layout == "jsonl")
    assert read(tmp_path, form, written) == ROWS


@pytest.mark.parametrize("form", FORMATS)
def test_an_article_to_be_labelled_elsewhere_bears_no_label(tmp_path: Path, form: Format) -> None:
    written = export_tasks(ROWS[:1], form)
    assert read(tmp_path, form, written) == []
    assert all(text in written for text in (ROWS[0].id, str(ROWS[0].url), ROWS[0].text))
    assert "rina" not in written


def test_an_article_that_was_labelled_in_prodigy_keeps_its_address(tmp_path: Path) -> None:
    row = json.loads(export_tasks(ROWS[:1], "prodigy")) | {"accept": ["protection"], "answer": "accept"}
    (found,) = read(tmp_path, "prodigy", json.dumps(row))
    assert (found.id, found.url, found.label, found.aspect) == ("a1", "https://satu.test/a1", "unrelated", "protection")


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
    with pytest.raises(InputError, match=":2: not JSON"):
        read(tmp_path, "doccano", '{"text": "Isi", "label": ["unrelated"]}\n{')
    with pytest.raises(InputError, match="row 1: not an export of label-studio"):
        read(tmp_path, "label-studio", '[{"text": "Isi"}]')
    with pytest.raises(InputError, match="row 2: not an export of csv"):
        read(tmp_path, "csv", "text,label\nIsi,unrelated\n,unrelated\n")
    with pytest.raises(InputError, match="row 1: not an export of prodigy"):
        read(tmp_path, "prodigy", '{"text": "Isi", "label": 3}')


def test_kappa_is_one_for_full_agreement_and_nought_for_chance() -> None:
    assert cohens_kappa([("a", "a"), ("b", "b")]) == 1.0
    assert cohens_kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == pytest.approx(0.0)


def test_disagreement_is_kept_and_counted() -> None:
    assert [(a.first, a.second, a.count, a.agreed) for a in agreements(ROWS)] == [("budi", "rina", 1, 0)]
    assert [d.labels for d in disagreements(ROWS)] == [(("budi", "prosecution"), ("rina", "protection"))]


def test_the_majority_settles_a_label() -> None:
    votes = [replace(ROWS[2], annotator=name) for name in ("budi", "citra")]
    assert [e.label for e in settle([ROWS[1], *votes])] == ["prosecution"]


def test_a_file_may_hold_the_labels_of_two_people_but_not_two_of_one(tmp_path: Path) -> None:
    write_examples(ROWS[1:], tmp_path / "labels.jsonl")
    assert [e.annotator for e in load_examples(tmp_path)] == ["rina", "budi"]
    write_examples([*ROWS[1:], ROWS[2]], tmp_path / "labels.jsonl")
    with pytest.raises(InputError, match="by budi stands already at"):
        load_examples(tmp_path)


def test_one_id_at_two_texts_is_named(tmp_path: Path) -> None:
    write_examples([ROWS[1], replace(ROWS[2], text="Lain.")], tmp_path / "labels.jsonl")
    with pytest.raises(InputError, match="at another text"):
        load_examples(tmp_path)


def test_the_latest_word_of_one_person_counts() -> None:
    later = replace(ROWS[0], label="unrelated", labelled_at="2026-01-09T08:00:00+00:00")
    assert [e.label for e in settle([later, ROWS[0]])] == ["unrelated"]
