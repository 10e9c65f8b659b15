import json
from pathlib import Path

import pytest

from tppo_news.contract import Row, finding_row, iter_text_rows, open_output, page_row, write_rows
from tppo_news.errors import InputError, OperationError
from tppo_news.records import Article, DateFact, Facts, Finding, Mention, Prediction


def rows_of(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_row_needs_only_id_and_text(tmp_path: Path) -> None:
    row = next(iter_text_rows(rows_of(tmp_path, '{"id": 7, "text": ""}')))
    assert (row.id, row.text, row.title, row.published) == ("7", "", None, None)


def test_a_time_gives_its_day_and_a_bare_year_gives_none(tmp_path: Path) -> None:
    lines = [
        '{"id": "a", "text": "x", "published": "2025-11-24T10:00:00+07:00"}',
        '{"id": "b", "text": "x", "published": "2020"}',
    ]
    first, second = iter_text_rows(rows_of(tmp_path, *lines))
    assert str(first.published) == "2025-11-24"
    assert second.published is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{oops", "rows.jsonl:2: not JSON"),
        ("[1]", "rows.jsonl:2: a JSON object is needed, not list"),
        ('{"id": "a"}', "rows.jsonl:2: 'text'"),
        ('{"text": "a"}', "rows.jsonl:2: 'id'"),
        ('{"id": "a", "text": "b", "published": "yesterday!"}', "rows.jsonl:2: 'published'"),
    ],
)
def test_a_bad_row_is_named_by_file_and_line(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        list(iter_text_rows(rows_of(tmp_path, '{"id": "ok", "text": "ok"}', line)))
    assert str(caught.value).startswith(said)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.jsonl"):
        list(iter_text_rows(tmp_path / "nowhere.jsonl"))


def test_output_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"

    def rows() -> list[Row]:
        raise InputError("rows.jsonl:3: not JSON")

    with pytest.raises(InputError), open_output(target) as out:
        write_rows(out, [{"id": "a"}])
        write_rows(out, rows())
    assert list(tmp_path.iterdir()) == []


def test_output_into_a_missing_folder_is_a_named_failure(tmp_path: Path) -> None:
    with pytest.raises(OperationError, match=r"out\.jsonl"), open_output(tmp_path / "no" / "out.jsonl"):
        pass


def test_a_finding_has_the_contracts_keys() -> None:
    article = Article("a", "http://x.test/a", "x.test", "Judul", "Rabu (30/10/2025)")
    fact = DateFact(Mention(0, 17, article.text, "dates.numeric"), "2025-10-30", "day", "event", weekday_matches=False)
    finding = Finding(
        article, Prediction("prevention", 0.9, {"prevention": 0.9, "unrelated": 0.1}, "v1"), Facts(dates=(fact,))
    )
    row = json.loads(json.dumps(finding_row("a", finding)))
    assert list(row) == ["id", "label", "offices", "officials", "dates", "village_counts", "villages", "figures"]
    assert row["dates"][0]["value"] == "2025-10-30"
    assert article.text[row["dates"][0]["start"] : row["dates"][0]["end"]] == row["dates"][0]["surface"]


def test_a_page_that_is_no_article_has_empty_values() -> None:
    assert page_row("a.html", None) == {"file": "a.html", "title": "", "published": "", "authors": [], "text": ""}
