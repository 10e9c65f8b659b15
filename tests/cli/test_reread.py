"""Stored articles read again: today's rules and tables for what an earlier version stored, and nothing else changed."""

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.store.builders import NOW, SATU, VICTIM, make_entry, make_finding, open_sample
from tests.store.tables import dump, read
from tppo_news.cli.app import app
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.facts.document import load_language
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.furniture import find_furniture
from tppo_news.records import Facts, Finding
from tppo_news.settings import resource_path
from tppo_news.store import PersonsLabel

TEXT = (
    "Kantor Imigrasi Kelas II Non TPI Antahraya dan Polres Malang menyelamatkan korban bernama Ani Lestari (16), "
    "Senin (19/1/2026).\n\n"
    'Baca juga: Ani Lestari Pulang\n\n"Para pelaku dijerat UU TPPO," kata Kapolres Malang AKBP Budi Contoh di Malang.'
)


@pytest.fixture(scope="module")
def finder() -> FactFinder:
    return load_fact_finder()


def finding(url: str, facts: Facts | None = None) -> Finding:
    found = make_finding(url, "prosecution", "2026-01-20", text=TEXT, facts=facts)
    article = replace(found.article, title="Ani Lestari Selamat", furniture=find_furniture(TEXT))
    return replace(found, article=article)


def facts_of(found: Finding, finder: FactFinder) -> Facts:
    article = found.article
    return finder.find(
        article.text, title=article.title, publication_date=article.publication_date, furniture=article.furniture
    )


def store_of(folder: Path, finder: FactFinder | None) -> Path:
    """A store with three articles; without a finder they have no facts, as an older version stored them."""
    with open_sample(folder) as store:
        for slug in ("a", "b", "c"):
            entry = make_entry(SATU, slug)
            found = finding(entry.url)
            facts = facts_of(found, finder) if finder else Facts()
            store.findings.save_finding(entry, replace(found, facts=facts))
        return store.path


def reread(path: Path) -> str:
    result = CliRunner().invoke(app, ["store", "reread", "--store", str(path)])
    assert result.exit_code == 0, result.output
    return result.output


def test_read_again_by_the_same_rules_nothing_changes(tmp_path: Path, finder: FactFinder) -> None:
    path = store_of(tmp_path, finder)
    before = dump(path)
    assert before["masks"]
    assert before["article_officials"]
    assert "facts of 3 articles" in reread(path)
    assert dump(path) == before


def test_an_older_store_gets_its_facts_and_masks(tmp_path: Path, finder: FactFinder) -> None:
    path = store_of(tmp_path / "old", None)
    assert VICTIM in repr(read(path, "SELECT title, text FROM article_texts"))
    reread(path)
    assert dump(path) == dump(store_of(tmp_path / "new", finder))
    shown = repr(
        read(path, "SELECT a.title, t.title, t.text FROM articles a JOIN article_texts t ON a.id = article_id")
    )
    assert [words for words in ("Ani", "Lestari", "(16)") if words in shown] == []
    assert read(path, "SELECT count(*) FROM article_texts_fts WHERE article_texts_fts MATCH 'lestari'") == [(0,)]


def test_a_row_added_to_the_tables_resolves_what_is_stored(
    tmp_path: Path, finder: FactFinder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = store_of(tmp_path / "store", finder)
    assert read(path, "SELECT name FROM unresolved_offices") == [("Kantor Imigrasi Antahraya",)]
    folder = tmp_path / "gazetteer"
    shutil.copytree(resource_path("data/gazetteer"), folder)
    with (folder / "office_aliases.csv").open("a", encoding="utf-8", newline="") as table:
        csv.writer(table).writerow(["Kantor Imigrasi Antahraya", "immigration-malang"])
    newer = FactFinder(load_language(), load_gazetteer(folder))
    monkeypatch.setattr("tppo_news.cli.store.load_fact_finder", lambda: newer)
    reread(path)
    assert dump(path) == dump(store_of(tmp_path / "new", newer))
    assert read(path, "SELECT name FROM unresolved_offices") == []


def test_a_persons_label_stays(tmp_path: Path) -> None:
    path = store_of(tmp_path, None)
    with open_sample(tmp_path) as store:
        store.labels.save_label(PersonsLabel(make_entry(SATU, "a").id, "unrelated", "rina", NOW))
    before = read(path, "SELECT id, label, label_source, score, stored_at FROM articles")
    reread(path)
    assert read(path, "SELECT id, label, label_source, score, stored_at FROM articles") == before


def test_an_empty_store_has_nothing_to_read_again(tmp_path: Path) -> None:
    open_sample(tmp_path).close()
    assert "facts of 0 articles" in reread(tmp_path / "sample.db")
