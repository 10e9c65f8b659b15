"""`tppo-news templates`, `reprocess` and `furniture` over a small store whose raw pages are our own."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tests.store.builders import list_entries
from tests.store.tables import read
from tppo_news.cli.app import app, run
from tppo_news.extract import load_templates
from tppo_news.pipeline import Fetched, Tools, analyse_each, load_tools
from tppo_news.records import Entry, Finding
from tppo_news.settings import load_settings
from tppo_news.store import PersonsLabel, open_store

BLURB = "Setiap hari meja redaksi kami merangkum perkembangan daerah tanpa biaya apa pun bagi para pembaca yang setia."
WRONGLY_CUT = "Baca juga: Pengumuman Resmi di Papan Desa"
NUMBERS = ("satu", "dua", "tiga", "empat", "lima", "enam")


def address(number: int) -> str:
    return f"http://{PUBLISHER.domain}/berita/{NUMBERS[number]}"


def html(number: int) -> str:
    texts = [f"{text} Ini laporan {NUMBERS[number]} dari lapangan tentang korban TPPO." for text in PARAGRAPHS]
    body = [texts[0], BLURB, WRONGLY_CUT, *texts[1:]]
    return article_html(
        "".join(f"<p>{text}</p>" for text in body), title=f"Laporan Desa Binaan Bagian {NUMBERS[number]}"
    )


@pytest.fixture(scope="module")
def tools() -> Tools:
    return replace(load_tools(load_settings().model_dir), worker=None)


@pytest.fixture(autouse=True)
def _loaded_once(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands take the model and rules that are loaded already, with the site templates that they are told."""

    def load(_models: Path, templates: Path | None, _seconds: float) -> Tools:
        return replace(tools, templates=load_templates(templates) if templates else None)

    monkeypatch.setattr("tppo_news.cli.reprocess.load_tools", load)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, tools: Tools) -> Path:
    """Six articles, as a run without site templates stored them."""
    folder = tmp_path_factory.mktemp("filled")
    with open_store(folder / "sample.db", "sample") as store:
        store.publishers.sync([PUBLISHER])
        for number in range(len(NUMBERS)):
            raw = page(html(number), url=address(number))
            feed = f"http://{PUBLISHER.domain}/feed"
            entry = Entry(address(number), PUBLISHER.domain, None, raw.fetched_at, feed, "feed")
            list_entries(store, [entry])
            store.crawl.save_pages(entry, [raw])
            finding = analyse_each([Fetched(entry.url, PUBLISHER, (raw,))], tools)[0]
            assert isinstance(finding, Finding)
            store.findings.save_finding(entry, finding)
    return folder


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    """A copy of the filled store that a test may change."""
    shutil.copytree(filled, tmp_path / "store")
    return tmp_path / "store" / "sample.db"


def done(*arguments: object) -> str:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def learnt(path: Path) -> Path:
    done("templates", "learn", "--store", path, "--out", path.parent / "templates")
    (found,) = (path.parent / "templates").glob("*.json")
    return found


def texts(path: Path) -> list[str]:
    return [text for (text,) in read(path, "SELECT text FROM article_texts ORDER BY article_id")]


def test_learn_writes_a_version_and_show_tells_what_it_knows(path: Path) -> None:
    found = learnt(path)
    assert BLURB.lower() in done("templates", "show", found, "--publisher", PUBLISHER.domain)
    assert PUBLISHER.domain in done("templates", "show", found)
    assert learnt(path) == found, "the same pages give the same version"


def test_a_dry_run_lists_what_would_change_and_changes_nothing(path: Path) -> None:
    before = texts(path)
    output = done("reprocess", "--store", path, "--templates", learnt(path), "--out", path.parent / "changes.jsonl")
    assert "6  changed" in output
    assert "nothing was written" in output
    assert texts(path) == before
    rows = [json.loads(line) for line in (path.parent / "changes.jsonl").read_text().splitlines()]
    assert len(rows) == len(NUMBERS)
    assert {"kind": "text", "name": "line", "before": BLURB, "after": None} in rows[0]["changes"]


def test_apply_writes_it_and_keeps_a_persons_label(path: Path) -> None:
    with open_store(path, "sample") as store:
        entry = store.furniture.entry_of(address(0))
        store.labels.save_label(PersonsLabel(entry.id, "prosecution", "rina", entry.listed_at))
    assert "6  changed" in done("reprocess", "--apply", "--store", path, "--templates", learnt(path))
    assert not any(BLURB in text for text in texts(path))
    assert read(path, "SELECT count(*) FROM article_furniture WHERE surface = ?", BLURB) == [(len(NUMBERS),)]
    assert read(path, "SELECT label FROM articles WHERE label_source = 'person'") == [("prosecution",)]
    assert "6  unchanged" in done("reprocess", "--store", path, "--templates", learnt(path))


def test_apply_in_parts_takes_each_article_once(path: Path) -> None:
    found = learnt(path)
    assert "4  changed" in done("reprocess", "--apply", "--limit", 4, "--store", path, "--templates", found)
    assert "2  changed" in done("reprocess", "--apply", "--store", path, "--templates", found)


def test_a_purged_page_is_told_as_such(path: Path) -> None:
    with open_store(path, "sample") as store:
        assert store.purging.run(1) == len(NUMBERS)
    assert "6  no raw page" in done("reprocess", "--store", path)


def test_a_wrong_cut_is_seen_given_back_and_cut_again(path: Path) -> None:
    listed = done("furniture", "list", address(1), "--store", path)
    (line,) = (line for line in listed.splitlines() if WRONGLY_CUT in line)
    number = line.split()[0]
    restored = done("furniture", "restore", address(1), number, "--by", "rina", "--store", path)
    assert f"given back: {WRONGLY_CUT}" in restored
    ((text,),) = read(
        path, "SELECT text FROM article_texts t JOIN articles a ON a.id = t.article_id WHERE a.url = ?", address(1)
    )
    assert text.split("\n")[2] == WRONGLY_CUT
    assert "1 line(s) were given back" in done("furniture", "list", address(1), "--store", path)
    assert "6  unchanged" in done("reprocess", "--store", path), "a later version keeps it"
    done("furniture", "restore", address(1), "--undo", "--store", path)
    assert not any(WRONGLY_CUT in text for text in texts(path))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["furniture", "list", "http://lain.test/x"], "no article at"),
        (["furniture", "restore", address(0), "999"], "no piece of furniture has the number 999"),
        (["furniture", "restore", address(0), "--undo"], "no line was given back"),
        (["reprocess", "--templates", "nowhere.json"], "nowhere.json"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    path: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*arguments, "--store", str(path)]) != 0
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
