"""What the commands print of a text hides who a victim is, unless the full text is asked for."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.extract.pages import PARAGRAPHS, URL, article_html
from tests.store.builders import NOW, SATU, VICTIM, VICTIM_WORDS, make_entry, make_victim_finding, open_sample
from tppo_news.cli.app import app
from tppo_news.store import PersonsLabel

TEXT = (
    "Korban Ani Lestari Dijual ke Kamboja\n\n"
    "Polres Malang menetapkan tiga tersangka. Korban bernama Ani Lestari (16), warga Desa Antahraya, dijanjikan pekerjaan.\n"
    "Baca juga: Ani Lestari Pulang\n"
    "Menurut Ani, ia direkrut lewat Facebook. Para tersangka dijerat Pasal 2 UU Nomor 21 Tahun 2007."
)
SECRET = ("Ani", "Lestari", "(16)")


def output(*arguments: object) -> str:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def secrets_in(text: str) -> list[str]:
    return [words for words in (*SECRET, "Antahraya") if words in text]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def labelled_store(tmp_path: Path) -> Path:
    """A sample store with one labelled article that names an invented victim."""
    with open_sample(tmp_path) as store:
        entry = make_entry(SATU, "korban")
        store.findings.save_finding(entry, make_victim_finding(entry.url))
        for person, label in (("rina", "prosecution"), ("dewi", "unrelated")):
            store.labels.save_label(PersonsLabel(entry.id, label, person, NOW))
        return store.path


@pytest.mark.parametrize("how", ["--show", "--list"])
def test_facts_are_shown_masked(article: Path, how: str) -> None:
    shown = output("facts", article, how)
    assert [words for words in SECRET if words in shown] == []
    assert "UU 21/2007 2 (tppo)" in shown
    assert "social_media" in shown


def test_the_full_text_is_shown_to_who_asks_for_it(article: Path) -> None:
    assert VICTIM in output("facts", article, "--full-text")


def test_a_page_is_shown_masked(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    body = "".join(f"<p>{text}</p>" for text in [*PARAGRAPHS, *TEXT.split("\n")[2:]])
    path.write_text(article_html(body), encoding="utf-8")
    shown = output("extract-page", "--show", path, "--url", URL)
    assert "menetapkan tiga tersangka" in shown
    assert secrets_in(shown) == []
    assert VICTIM in output("extract-page", "--show", path, "--url", URL, "--full-text")


def test_labels_are_exported_masked_and_come_back_as_labels(labelled_store: Path, tmp_path: Path) -> None:
    target = tmp_path / "labels.jsonl"
    output(
        "labels", "export", target, "--format", "prodigy", "--store", labelled_store, "--labels", _own_labels(tmp_path)
    )
    assert [words for words in VICTIM_WORDS if words in target.read_text(encoding="utf-8")] == []
    rows = [line for line in target.read_text(encoding="utf-8").splitlines() if '"id": "own"' not in line]
    target.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert "2 labels kept" in output("labels", "import", target, "--format", "prodigy", "--store", labelled_store)


def test_labels_are_exported_in_full_where_asked_for(labelled_store: Path, tmp_path: Path) -> None:
    target = tmp_path / "labels.csv"
    arguments = ("--format", "csv", "--store", labelled_store, "--labels", _own_labels(tmp_path), "--full-text")
    output("labels", "export", target, *arguments)
    assert VICTIM in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [("labels", "queue"), ("labels", "agreement"), ("store", "stats")])
def test_commands_over_the_store_name_no_victim(labelled_store: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    shown = output(*command, "--store", labelled_store)
    assert [words for words in VICTIM_WORDS if words in shown] == []


def _own_labels(folder: Path) -> Path:
    """A folder with one example of our own."""
    path = folder / "own" / "labels.jsonl"
    path.parent.mkdir(exist_ok=True)
    row = {
        "id": "own",
        "title": None,
        "text": "Contoh, bukan berita.",
        "label": "unrelated",
        "annotator": "rina",
        "group": "own",
    }
    path.write_text(json.dumps({**row, "labelled_at": "2026-01-01T00:00:00+00:00"}) + "\n", encoding="utf-8")
    return path.parent
