"""Reading stored pages anew: what an interrupted run goes on with, and what it reads again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from tests.store.builders import PUBLISHERS, SATU, list_entries, make_entry, make_finding, make_page, open_sample
from tppo_news import reprocessing
from tppo_news.classify import Classifier
from tppo_news.extract import PageWorker, SiteTemplates
from tppo_news.facts import FactFinder
from tppo_news.pipeline import Tools
from tppo_news.records import Entry, Finding
from tppo_news.reprocessing import rules_version, versions_of
from tppo_news.store import Store


class Model:
    """A model that has a version and nothing else."""

    version = "model-1"


TOOLS = Tools(cast(Classifier, Model()), cast(FactFinder, None))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_sample(tmp_path) as opened:
        yield opened


def add(store: Store, slug: str) -> tuple[Entry, Finding]:
    entry = make_entry(SATU, slug)
    list_entries(store, [entry])
    store.crawl.save_pages(entry, [make_page(entry.url)])
    finding = make_finding(entry.url, "prevention", "2026-01-20")
    store.findings.save_finding(entry, finding)
    return entry, finding


def waiting(store: Store, run_id: str) -> set[str]:
    return {entry.id for entry in store.reprocessing.waiting(run_id, None, "", 9)}


def test_what_others_wrote_since_is_read_again_from_the_start(store: Store) -> None:
    read = [add(store, slug) for slug in ("a", "b")]
    interrupted = store.reprocessing.begin("templates 1")
    store.reprocessing.settle(interrupted, read[:1])
    between = store.reprocessing.begin("templates 2")
    store.reprocessing.settle(between, read)
    store.reprocessing.finish(between)
    again = store.reprocessing.begin("templates 1")
    assert again not in (interrupted, between)
    assert waiting(store, again) == {entry.id for entry, _ in read}


def test_work_on_one_address_lets_an_interrupted_run_go_on(store: Store) -> None:
    read = [add(store, slug) for slug in ("a", "b")]
    interrupted = store.reprocessing.begin("templates 1")
    store.reprocessing.settle(interrupted, read[:1])
    alone = store.reprocessing.begin_one(read[1][0], "templates 1")
    store.reprocessing.settle(alone, read[1:])
    store.reprocessing.finish(alone)
    assert store.reprocessing.begin("templates 1") == interrupted
    assert waiting(store, interrupted) == {read[1][0].id}


def test_templates_options_and_publishers_make_other_versions() -> None:
    one = PUBLISHERS[0]
    others = (
        versions_of(TOOLS, [one]),
        versions_of(replace(TOOLS, templates=SiteTemplates("t-2", {})), [one]),
        versions_of(replace(TOOLS, worker=PageWorker(5.0)), [one]),
        versions_of(TOOLS, [replace(one, time_zone="Asia/Jayapura")]),
    )
    assert len(set(others)) == len(others)
    assert versions_of(TOOLS, [one]) == others[0]


def test_the_rules_have_a_version_that_follows_from_them() -> None:
    assert rules_version() == rules_version()
    assert rules_version()[:8] in versions_of(TOOLS)


def test_a_row_added_to_a_table_of_the_gazetteer_makes_other_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "office_aliases.csv"
    table.write_text("alias,office_id\n", encoding="utf-8")
    monkeypatch.setattr(reprocessing, "resource_path", lambda _: tmp_path)
    before = rules_version.__wrapped__()
    table.write_text("alias,office_id\nImigrasi Contoh,contoh\n", encoding="utf-8")
    assert rules_version.__wrapped__() != before
