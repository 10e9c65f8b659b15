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


def test_show_prints_what_the_page_says_of_its_dates_and_its_tags(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    published = '<meta property="article:published_time" content="2026-03-01T09:00:00+08:00">'
    head = f'{published}<meta name=keywords content="desa, imigrasi">'
    path.write_text(article_html(head=head, above="<div>Senin, 2 Maret 2026 | 09:30 WITA</div>"), encoding="utf-8")
    shown = CliRunner().invoke(app, ["extract-page", "--show", str(path), "--url", URL]).output
    lines = {line[:14].strip(): line[14:] for line in shown.splitlines()}
    assert lines["zone"] == "WITA"
    assert lines["tags"] == "desa, imigrasi"
    assert lines["paywall"] == "no"
    assert "page: 2 Maret 2026 | 09:30 WITA" in lines["dates"]
    assert lines["dates"].endswith("(they differ)")


def test_crawl_takes_site_templates(tmp_path: Path) -> None:
    absent = tmp_path / "none.json"
    result = CliRunner().invoke(
        app, ["crawl", "--sample", "--store", str(tmp_path / "s.db"), "--templates", str(absent)]
    )
    assert result.exit_code != 0
    assert str(absent) in str(result.exception) + result.output
