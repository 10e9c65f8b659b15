"""The analyst's page on offices that no table knows, by its commands: list, settle, a row in the tables, the next run."""

import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.builders import SATU, make_entry, make_finding, open_sample
from tests.store.tables import read
from tppo_news.cli.app import run
from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.facts.document import load_language
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.settings import resource_path

ALIAS = "Kantor Imigrasi Antahraya"
TEXT = "Kantor Imigrasi Kelas II Non TPI Antahraya mengukuhkan 12 desa binaan imigrasi, Senin (19/1/2026)."
Tell = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def finder() -> FactFinder:
    return load_fact_finder()


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Run a command and give its status and what it printed."""

    def _tell(*arguments: object) -> tuple[int, str]:
        status = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    return _tell


def analyse(path: Path, slug: str, finder: FactFinder) -> None:
    """One more article of the store, its facts found by the rules."""
    entry = make_entry(SATU, slug)
    finding = make_finding(entry.url, "prevention", "2026-01-20", text=TEXT)
    with open_sample(path.parent) as store:
        store.findings.save_finding(entry, replace(finding, facts=finder.find(TEXT)))


@pytest.fixture
def store_path(tmp_path: Path, finder: FactFinder) -> Path:
    """A sample store with an article that names an office of no table."""
    path = tmp_path / "sample.db"
    analyse(path, "a", finder)
    return path


def offices_of(path: Path) -> list[tuple[object, ...]]:
    return read(path, "SELECT office, articles FROM trend_by_office")


def test_an_analyst_settles_an_office_for_stored_and_later_articles(
    store_path: Path, finder: FactFinder, tell: Tell
) -> None:
    status, said = tell("offices", "list", "--store", store_path)
    assert (status, "1 offices wait" in said) == (0, True)
    status, said = tell("offices", "settle", ALIAS, "immigration-malang", "--by", "rina", "--store", store_path)
    assert (status, "Kantor Imigrasi Malang, in 1 articles" in said) == (0, True)
    analyse(store_path, "b", finder)
    assert offices_of(store_path) == [("Kantor Imigrasi Malang", 2)]
    assert read(store_path, "SELECT office, new_villages FROM village_counts_by_office") == [
        ("Kantor Imigrasi Malang", 12)
    ]
    assert "0 offices wait" in tell("offices", "list", "--store", store_path)[1]


def test_a_row_in_the_tables_settles_it_as_well(
    store_path: Path, tmp_path: Path, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gazetteer"
    shutil.copytree(resource_path("data/gazetteer"), folder)
    with (folder / "office_aliases.csv").open("a", encoding="utf-8", newline="") as table:
        csv.writer(table).writerow([ALIAS, "immigration-malang"])
    gazetteer = load_gazetteer(folder)
    monkeypatch.setattr("tppo_news.cli.offices.load_gazetteer", lambda: gazetteer)
    status, said = tell("offices", "resolve", "--store", store_path)
    assert (status, "1 offices settled by the tables, 0 wait" in said) == (0, True)
    analyse(store_path, "b", FactFinder(load_language(), gazetteer))
    assert offices_of(store_path) == [("Kantor Imigrasi Malang", 2)]


def test_without_a_row_the_tables_settle_nothing(store_path: Path, tell: Tell) -> None:
    assert "0 offices settled by the tables, 1 wait" in tell("offices", "resolve", "--store", store_path)[1]


def test_a_body_of_its_own_waits_no_more(store_path: Path, tell: Tell) -> None:
    assert tell("offices", "settle", ALIAS, "--own", "--store", store_path)[0] == 0
    assert offices_of(store_path) == [(ALIAS, 1)]
    assert "0 offices wait" in tell("offices", "list", "--store", store_path)[1]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((ALIAS, "Kantor Imigrasi Entah"), "neither name nor id"),
        (("Kantor Entah", "immigration-malang"), "no office 'Kantor Entah' waits"),
        ((ALIAS,), "name the right office, or say --own"),
        ((ALIAS, "immigration-malang", "--own"), "name the right office, or say --own"),
    ],
)
def test_what_cannot_be_settled_is_one_clear_line(
    store_path: Path, tell: Tell, arguments: tuple[str, ...], reason: str
) -> None:
    status, said = tell("offices", "settle", *arguments, "--store", store_path)
    assert (status, reason in said, "Traceback" in said) == (2, True, False)
