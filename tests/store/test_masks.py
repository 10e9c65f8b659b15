import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.builders import (
    NOW,
    SATU,
    VICTIM,
    VICTIM_TEXT,
    VICTIM_WORDS,
    make_entry,
    make_finding,
    make_page,
    make_victim_finding,
)
from tests.store.tables import read
from tppo_news.records import Entry, Facts
from tppo_news.store import PersonsLabel, Store

# The column where the words are kept, and the listing's own title, which the desk does not show either.
KEPT_AWAY = {("masks", "hidden"), ("entries", "title")}


@pytest.fixture
def entry(store: Store) -> Entry:
    """The entry of a stored article that names an invented victim."""
    entry = make_entry(SATU, "korban")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_finding(entry, make_victim_finding(entry.url))
    return entry


def readable(path: Path) -> str:
    """Every value of every table but those columns, full-text index and its shadow tables included."""
    values = []
    for (table,) in read(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts_data'"):
        columns = [name for _, name, *_ in read(path, f"PRAGMA table_info('{table}')")]
        shown = [f'"{name}"' for name in columns if (table, name) not in KEPT_AWAY]
        values.append(repr(read(path, f"SELECT {', '.join(shown)} FROM '{table}'")))  # noqa: S608
    return "\n".join(values)


def test_a_victim_is_nowhere_in_what_people_read(store: Store, entry: Entry) -> None:
    shown = readable(store.path)
    assert "Polres Malang menyelamatkan korban bernama" in shown
    assert [words for words in VICTIM_WORDS if words in shown] == []


def test_no_search_finds_a_victim(store: Store, entry: Entry) -> None:
    sql = "SELECT count(*) FROM article_texts_fts WHERE article_texts_fts MATCH ?"
    assert read(store.path, sql, "lestari") == [(0,)]
    assert read(store.path, sql, "antahraya") == [(0,)]
    assert read(store.path, sql, "menyelamatkan") == [(1,)]


@pytest.mark.parametrize("table", ["figures", "masks"])
def test_offsets_hold_in_the_masked_text(store: Store, entry: Entry, table: str) -> None:
    ((text,),) = read(store.path, "SELECT text FROM article_texts")
    assert len(text) == len(VICTIM_TEXT)
    where = "WHERE field = 'text'" if table == "masks" else ""
    rows = read(store.path, f"SELECT start_offset, end_offset, surface FROM {table} {where}")  # noqa: S608
    assert rows
    assert all(text[start:end] == surface for start, end, surface in rows)
    assert any("█" in surface for _, _, surface in rows)


def test_the_home_of_a_victim_is_not_listed(store: Store, entry: Entry) -> None:
    assert read(store.path, "SELECT * FROM article_villages") == []


def test_values_stay_where_surfaces_are_masked(store: Store, entry: Entry) -> None:
    assert read(store.path, "SELECT kind, value, surface FROM figures") == [
        ("victims", 1, "korban bernama " + "█" * len(VICTIM))
    ]


def test_the_hidden_words_stand_in_one_column_alone(store: Store, entry: Entry) -> None:
    rows = read(store.path, "SELECT field, hidden FROM masks ORDER BY field, start_offset")
    assert rows == [
        ("standfirst", "Ani  Lestari"),
        ("text", VICTIM),
        ("text", "(16 tahun)"),
        ("text", "warga Desa Antahraya"),
        ("text", VICTIM),
        ("title", "ANI LESTARI"),
    ]


def test_a_text_that_may_not_be_kept_leaves_no_hidden_words(store: Store) -> None:
    entry = make_entry(SATU, "korban")
    finding = make_victim_finding(entry.url)
    store.findings.save_findings([(entry, finding)], unkept=[finding.article.id])
    assert {hidden for (hidden,) in read(store.path, "SELECT hidden FROM masks")} == {None}
    assert read(store.path, "SELECT title FROM articles") == [("███████████ Dijual ke Luar Negeri",)]


def test_a_withdrawn_article_leaves_no_hidden_words(store: Store, entry: Entry) -> None:
    store.revisits.save_gone(entry, "http_410")
    assert set(read(store.path, "SELECT hidden, surface FROM masks")) == {(None, "")}


def test_a_forgotten_article_leaves_no_mask(store: Store, entry: Entry) -> None:
    store.forgetting.forget(entry.url)
    assert read(store.path, "SELECT count(*) FROM masks") == [(0,)]


def test_masks_of_an_earlier_reading_go(store: Store, entry: Entry) -> None:
    store.findings.save_finding(entry, make_finding(entry.url, "prosecution", text="Tanpa korban."))
    assert read(store.path, "SELECT count(*) FROM masks") == [(0,)]
    assert read(store.path, "SELECT text FROM article_texts") == [("Tanpa korban.",)]


def test_a_page_that_says_the_same_leaves_no_revision_though_its_text_is_masked(store: Store, entry: Entry) -> None:
    store.revisits.save_changed(entry, [make_page(entry.url, b"iklan lain")])
    store.findings.save_finding(entry, make_victim_finding(entry.url))
    assert read(store.path, "SELECT count(*) FROM revisions") == [(0,)]


def test_a_revision_keeps_the_masks_of_its_text(store: Store, entry: Entry) -> None:
    store.revisits.save_changed(entry, [make_page(entry.url, b"baru")])
    store.findings.save_finding(entry, make_finding(entry.url, "prosecution", text="Korban dipulangkan."))
    ((revision,),) = read(store.path, "SELECT text FROM revisions")
    assert "menyelamatkan" in revision
    assert VICTIM not in revision


def test_what_models_learn_from_is_masked_and_the_full_text_is_asked_for(store: Store, entry: Entry) -> None:
    store.labels.save_label(PersonsLabel(entry.id, "prosecution", "rina", NOW))
    (learned,) = store.learning.labelled()
    assert VICTIM not in f"{learned.title} {learned.text}"
    (full,) = store.learning.with_full_texts([learned])
    assert full == replace(learned, title="ANI LESTARI Dijual ke Luar Negeri", text=VICTIM_TEXT)


def test_an_article_without_masks_is_stored_as_it_is(store: Store) -> None:
    entry = make_entry(SATU, "biasa")
    store.findings.save_finding(entry, make_finding(entry.url, text=VICTIM_TEXT, facts=Facts()))
    assert read(store.path, "SELECT text FROM article_texts") == [(VICTIM_TEXT,)]


def test_facts_of_a_case_stand_in_their_tables(filled_path: Path) -> None:
    rows = read(filled_path, "SELECT law, law_articles, offence, surface, rule FROM legal_bases")
    assert rows == [("UU 21/2007", json.dumps(["2"]), "tppo", "Pasal 2 UU TPPO", "test")]
    rows = read(filled_path, "SELECT kind, stage, months, rupiah FROM sentences ORDER BY stage")
    assert rows == [("prison", "asked", 60, None), ("prison", "given", 36, None)]
    assert read(filled_path, "SELECT DISTINCT stage FROM case_stages") == [("tersangka",)]
    assert read(filled_path, "SELECT country, name FROM destinations") == [("KH", "Kamboja")]
    assert read(filled_path, "SELECT modus FROM modus") == [("job_offer",)]
