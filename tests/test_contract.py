import json
from pathlib import Path

import pytest

from tppo_news.contract import finding_row, iter_text_rows, open_output, page_row, write_rows
from tppo_news.errors import InputError, OperationError
from tppo_news.jsonl import JsonRow
from tppo_news.records import (
    Article,
    CaseStage,
    DateFact,
    Destination,
    Facts,
    Finding,
    LegalBasis,
    Mask,
    Mention,
    Modus,
    Prediction,
    Sentence,
)


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

    def rows() -> list[JsonRow]:
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
    assert list(row) == [
        *("id", "label", "offices", "officials", "dates", "village_counts", "villages", "datelines", "figures"),
        *("legal_bases", "sentences", "case_stages", "destinations", "modus", "masks"),
    ]
    assert row["dates"][0]["value"] == "2025-10-30"
    assert article.text[row["dates"][0]["start"] : row["dates"][0]["end"]] == row["dates"][0]["surface"]


def test_what_an_article_tells_of_a_case_has_its_keys_and_exact_surfaces() -> None:
    text = "Korban NM dikirim ke Kamboja; Pasal 2 UU 21/2007, dituntut 5 tahun penjara lewat tawaran kerja."

    def at(words: str) -> Mention:
        return Mention(text.index(words), text.index(words) + len(words), words, "test")

    facts = Facts(
        legal_bases=(LegalBasis(at("Pasal 2 UU 21/2007"), "UU 21/2007", ("2",), "tppo"),),
        sentences=(Sentence(at("5 tahun penjara"), "prison", "asked", months=60),),
        case_stages=(CaseStage(at("dituntut"), "tuntutan"),),
        destinations=(Destination(at("Kamboja"), "KH", "Kamboja"),),
        modus=(Modus(at("tawaran kerja"), "job_offer"),),
        masks=(Mask(at("NM"), "initials"),),
    )
    prediction = Prediction("prosecution", 0.9, {"prosecution": 0.9}, "v1")
    row = finding_row("a", Finding(Article("a", "", "", "", text), prediction, facts))
    keys = ("legal_bases", "sentences", "case_stages", "destinations", "modus", "masks")
    found = {key: json.loads(json.dumps(row[key]))[0] for key in keys}
    assert all(text[fact["start"] : fact["end"]] == fact["surface"] for fact in found.values())
    values = [{k: v for k, v in f.items() if k not in ("surface", "start", "end", "rule")} for f in found.values()]
    assert values == [
        {"law": "UU 21/2007", "articles": ["2"], "offence": "tppo"},
        {"kind": "prison", "stage": "asked", "months": 60, "rupiah": None},
        {"stage": "tuntutan"},
        {"country": "KH", "name": "Kamboja"},
        {"modus": "job_offer"},
        {"kind": "initials"},
    ]


def test_a_page_that_is_no_article_has_empty_values() -> None:
    assert page_row("a.html", None) == {"file": "a.html", "title": "", "published": "", "authors": [], "text": ""}
