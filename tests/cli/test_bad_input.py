"""Bad input: one line that says what and where, the right status, never a traceback, and what is stored stays."""

import sqlite3
from pathlib import Path

import pytest

from tppo_news.cli.app import run
from tppo_news.store import open_store

PUBLISHER = """
[[publisher]]
name = "Situs Contoh"
domain = "contoh-situs.co.id"
scope = "national"
time_zone = "Asia/Jakarta"
status = "unverified"
evidence = "made for a test"
feeds = ["https://contoh-situs.co.id/feed"]
"""


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("TPPO_CONTACT", "TPPO_INFO_URL", "TPPO_STORE_PATH"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """What stands on stderr, which must be one line and no traceback."""
    line = capsys.readouterr().err.strip()
    assert "Traceback" not in line
    assert len(line.splitlines()) == 1, line
    return line


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (PUBLISHER + 'colour = "blue"\n', ["publishers.toml", "Situs Contoh", "colour"]),
        (PUBLISHER.replace("Asia/Jakarta", "Asia/Atlantis"), ["publishers.toml", "time_zone"]),
        (PUBLISHER + PUBLISHER, ["publishers.toml", "Situs Contoh"]),
        ("[[publisher]\n", ["publishers.toml"]),
    ],
)
def test_a_publishers_file_that_does_not_hold(
    empty_folder: Path, capsys: pytest.CaptureFixture[str], content: str, words: list[str]
) -> None:
    path = empty_folder / "publishers.toml"
    path.write_text(content, encoding="utf-8")
    assert run(["publishers", "list", "--publishers", str(path)]) == 2
    line = said(capsys)
    assert all(word in line for word in words), line


def test_a_missing_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["publishers", "list", "--publishers", "nowhere.toml"]) == 2
    assert "nowhere.toml" in said(capsys)


@pytest.mark.parametrize(
    ("command", "line", "words"),
    [
        ("extract", "{not json", ["rows.jsonl:1", "not JSON"]),
        ("classify", '["a"]', ["rows.jsonl:1", "object"]),
        ("extract-page", '{"file": "a.html"}', ["rows.jsonl:1", "'url'"]),
        ("extract-page", '{"file": "gone.html", "url": "http://a.test/b"}', ["gone.html"]),
    ],
)
def test_a_row_that_is_none(
    empty_folder: Path, capsys: pytest.CaptureFixture[str], command: str, line: str, words: list[str]
) -> None:
    (empty_folder / "rows.jsonl").write_text(line + "\n", encoding="utf-8")
    assert run([command, "rows.jsonl", "--out", "out.jsonl"]) == 2
    found = said(capsys)
    assert all(word in found for word in words), found
    assert not (empty_folder / "out.jsonl").exists()


def test_an_empty_article_is_a_record_without_facts(empty_folder: Path) -> None:
    (empty_folder / "rows.jsonl").write_text('{"id": "a", "text": ""}\n', encoding="utf-8")
    assert run(["extract", "rows.jsonl", "--out", "out.jsonl"]) == 0
    assert '"offices": []' in (empty_folder / "out.jsonl").read_text(encoding="utf-8")


def test_a_store_that_is_not_sqlite(empty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty_folder / "var.db").write_text(
        "this is a letter, not a database, and it is long enough to be read", encoding="utf-8"
    )
    assert run(["store", "stats", "--store", "var.db"]) == 1
    assert "var.db" in said(capsys)


def test_a_store_from_a_newer_version_is_left_alone(empty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = empty_folder / "newer.db"
    open_store(path, "live").close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    assert run(["store", "stats", "--store", "newer.db"]) == 1
    assert "newer.db" in said(capsys)
    assert path.read_bytes() == before


def test_a_live_run_without_a_contact_ends_before_anything_is_asked(
    empty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_folder / "publishers.toml").write_text(PUBLISHER, encoding="utf-8")
    assert run(["crawl", "--publishers", "publishers.toml"]) == 2
    assert "TPPO_CONTACT" in said(capsys)
    assert not (empty_folder / "var").exists()


def test_an_unknown_option_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["crawl", "--fast"]) == 2
    assert "Traceback" not in capsys.readouterr().err
