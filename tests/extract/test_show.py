from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.extract.pages import PARAGRAPHS, URL, article_html
from tppo_news.cli.app import app

RELATED = "<p>Baca juga: <a href=/lain>Polisi Tangkap Dua Tersangka di Kota Lain</a></p>"


@pytest.fixture
def saved_page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(article_html(RELATED + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)), encoding="utf-8")
    return path


def test_show_prints_what_was_taken_what_was_cut_and_who_won(saved_page: Path) -> None:
    result = CliRunner().invoke(app, ["extract-page", "--show", str(saved_page), "--url", URL])
    assert result.exit_code == 0
    assert PARAGRAPHS[1] in result.output
    assert "cut related" in result.output
    assert "Polisi Tangkap Dua Tersangka di Kota Lain" in result.output
    assert "lines:" in result.output


def test_show_names_the_reason_of_a_rejection(tmp_path: Path) -> None:
    path = tmp_path / "blocked.html"
    path.write_text("<title>Just a moment...</title><p>Checking your browser</p>", encoding="utf-8")
    assert "block_page" in CliRunner().invoke(app, ["extract-page", "--show", str(path)]).output
