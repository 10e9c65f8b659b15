from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from tests.store.builders import (
    DUA,
    KANIM_MALANG,
    NOW,
    PUBLISHERS,
    SATU,
    fill,
    list_entries,
    make_entry,
    make_finding,
    make_office,
    make_page,
    mention,
    open_sample,
    sample_findings,
)
from tests.store.tables import dump, read
from tppo_news.errors import StoreError
from tppo_news.records import Entry, Facts, Finding, Furniture, Mention, OfficialFact, Rejection, VillageCount
from tppo_news.store import Store


def outcome(store: Store, entry: Entry) -> tuple[object, ...]:
    sql = "SELECT outcome, article_id, pending_reason, stage FROM entries WHERE id = ?"
    (row,) = read(store.path, sql, entry.id)
    return row


def test_a_finding_ends_its_entry_as_its_article(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_finding(entry, make_finding(entry.url))
    assert outcome(store, entry) == ("article", entry.id, None, None)
    assert list(store.findings.iter_fetched(10)) == []


def test_a_rejection_of_analysis_ends_the_entry(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_rejection(entry, Rejection(entry.url, "extract", "no_article"))
    assert outcome(store, entry) == ("rejection", None, None, "extract")


def test_an_entry_has_exactly_one_outcome(store: Store) -> None:
    entry = make_entry(SATU, "a")
    list_entries(store, [entry])
    with pytest.raises(StoreError, match="CHECK"), store._connection.transaction() as db:
        db.execute("UPDATE entries SET outcome = 'rejection'")


def test_a_text_is_kept_apart_from_its_article_and_found_by_its_words(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.findings.save_finding(entry, make_finding(entry.url, text="Sosialisasi di Désa Contoh."))
    assert "text" not in {row[1] for row in read(store.path, "PRAGMA table_info(articles)")}
    sql = "SELECT t.text FROM article_texts t JOIN article_texts_fts f ON f.rowid = text_id WHERE article_texts_fts MATCH ?"
    assert read(store.path, sql, "desa sosialisasi") == [("Sosialisasi di Désa Contoh.",)]


def test_saving_again_replaces_text_index_and_facts(store: Store) -> None:
    entry = make_entry(SATU, "a")
    old = make_finding(entry.url, text="lama", facts=Facts(offices=(make_office("Polres Malang", "police"),)))
    store.findings.save_finding(entry, old)
    store.findings.save_finding(entry, make_finding(entry.url, text="baru"))
    assert read(store.path, "SELECT text FROM article_texts") == [("baru",)]
    assert read(store.path, "SELECT count(*) FROM article_texts_fts WHERE article_texts_fts MATCH 'lama'") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM article_offices") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM articles") == [(1,)]


def test_every_fact_keeps_its_evidence(store: Store) -> None:
    entry = make_entry(SATU, "a")
    count = VillageCount(
        Mention(10, 17, "12 desa", "sum"),
        12,
        12,
        12,
        "desa",
        "fostered",
        derived_from=(Mention(30, 36, "5 desa", "n"),),
    )
    store.findings.save_finding(entry, make_finding(entry.url, facts=Facts(village_counts=(count,))))
    assert read(store.path, "SELECT surface, start_offset, end_offset, rule, derived_from FROM village_counts") == [
        ("12 desa", 10, 17, "sum", '[[30, 36, "5 desa"]]')
    ]


def test_a_fact_told_twice_at_one_place_is_one_row(store: Store) -> None:
    entry = make_entry(SATU, "a")
    office = make_office("Polres Malang", "police")
    store.findings.save_finding(entry, make_finding(entry.url, facts=Facts(offices=(office, office))))
    assert read(store.path, "SELECT count(*) FROM article_offices") == [(1,)]


def test_furniture_is_kept_in_order(store: Store) -> None:
    entry = make_entry(SATU, "a")
    finding = make_finding(entry.url)
    parts = (Furniture("related", "Baca juga: contoh", "baca_juga", 3, 20), Furniture("byline", "Editor: X", "editor"))
    store.findings.save_finding(entry, replace(finding, article=replace(finding.article, furniture=parts)))
    rows = read(store.path, "SELECT kind, start_offset FROM article_furniture ORDER BY place")
    assert rows == [("related", 3), ("byline", None)]


def test_an_incomplete_fetch_marks_the_article(store: Store) -> None:
    entry = make_entry(SATU, "a")
    store.crawl.save_pages(entry, [make_page(entry.url)], incomplete=True)
    store.findings.save_finding(entry, make_finding(entry.url))
    assert read(store.path, "SELECT incomplete FROM articles") == [(1,)]


def test_a_publisher_that_refused_archiving_has_link_and_facts_only(store: Store) -> None:
    store.publishers.sync([replace(PUBLISHERS[0], refused=True)])
    entry = make_entry(SATU, "a")
    facts = Facts(offices=(make_office("Polres Malang", "police"),))
    store.findings.save_finding(entry, make_finding(entry.url, facts=facts))
    assert read(store.path, "SELECT count(*) FROM article_texts") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM article_offices") == [(1,)]


def test_the_predictions_of_every_model_are_kept(store: Store) -> None:
    entry = make_entry(SATU, "a")
    first = make_finding(entry.url, "prevention")
    second = replace(first, prediction=replace(first.prediction, label="prosecution", model_version="model-2"))
    store.findings.save_finding(entry, first)
    store.findings.save_finding(entry, second)
    rows = read(store.path, "SELECT model_version, label FROM predictions ORDER BY 1")
    assert rows == [("model-1", "prevention"), ("model-2", "prosecution")]
    assert read(store.path, "SELECT label, model_version FROM articles") == [("prosecution", "model-2")]


def test_spellings_and_classes_of_one_office_are_one_office(store: Store) -> None:
    fill(store)
    rows = read(
        store.path,
        "SELECT alias FROM office_aliases JOIN offices ON id = office_id WHERE name = ?",
        "Kantor Imigrasi Malang",
    )
    assert sorted(alias for (alias,) in rows) == ["Kantor Imigrasi Kelas I TPI Malang", "Kantor Imigrasi Malang"]
    names = read(
        store.path, "SELECT DISTINCT name FROM article_offices WHERE name LIKE 'Kantor Imigrasi%Malang' ORDER BY 1"
    )
    assert names == [(KANIM_MALANG,), ("Kantor Imigrasi Malang",)]


def test_an_office_without_a_row_in_the_gazetteer_is_unresolved(store: Store) -> None:
    fill(store)
    names = {name for (name,) in read(store.path, "SELECT name FROM unresolved_offices")}
    assert "Kantor Imigrasi Mataram" in names
    sql = (
        "SELECT count(*) FROM unresolved_offices u JOIN offices o ON o.id = u.office_id WHERE gazetteer_id IS NOT NULL"
    )
    assert read(store.path, sql) == [(0,)]


def official_finding(url: str, name: str, office: str, published: str) -> Finding:
    facts = Facts(officials=(OfficialFact(mention(name), name, "Kapolres", office, rank="AKBP"),))
    return make_finding(url, published=published, facts=facts)


def test_equal_names_merge_only_within_one_office(store: Store) -> None:
    for slug, office, published in (
        ("a", "Polres Malang", "2025-10-03"),
        ("b", "Polres Malang", "2025-10-01"),
        ("c", "Polres Blora", "2025-10-02"),
    ):
        entry = make_entry(SATU, slug)
        store.findings.save_finding(entry, official_finding(entry.url, "Budi Contoh", office, published))
    assert read(store.path, "SELECT office, first_seen_date, last_seen_date FROM officials ORDER BY 1") == [
        ("Polres Blora", "2025-10-02", "2025-10-02"),
        ("Polres Malang", "2025-10-01", "2025-10-03"),
    ]


def test_two_entries_of_one_article_both_end_as_it(store: Store) -> None:
    own, other = make_entry(SATU, "a"), make_entry(SATU, "amp/a")
    store.findings.save_findings([(own, make_finding(own.url)), (other, make_finding(own.url))])
    assert outcome(store, own) == outcome(store, other) == ("article", own.id, None, None)
    assert read(store.path, "SELECT count(*) FROM articles") == [(1,)]
    assert read(store.path, "SELECT url, entry_id FROM url_aliases") == [(own.url, other.id)]


@pytest.mark.parametrize("batched", [True, False])
def test_the_entry_with_the_articles_own_address_gives_the_text_in_whatever_order(
    tmp_path: Path, batched: bool
) -> None:
    own = make_entry(SATU, "a")
    items = [(make_entry(SATU, slug), make_finding(own.url, text=f"teks {slug}")) for slug in ("a", "amp/a", "print/a")]
    dumps = []
    for number, order in enumerate(permutations(items)):
        folder = tmp_path / str(number)
        with open_sample(folder) as store:
            for batch in [order] if batched else [[item] for item in order]:
                store.findings.save_findings(batch)
        dumps.append(dump(folder / "sample.db"))
    assert {row[4] for found in dumps for row in found["article_texts"]} == {"teks a"}
    assert all(found == dumps[0] for found in dumps)


def test_the_order_of_publishers_and_runs_leaves_no_trace(tmp_path: Path) -> None:
    with open_sample(tmp_path / "once") as store:
        fill(store)
    with open_sample(tmp_path / "other") as store:
        for entry, finding in reversed(sample_findings()):
            store.crawl.save_pages(entry, [make_page(entry.url)])
            store.findings.save_finding(entry, finding)
        store.runs.start("monitor")
    with open_sample(tmp_path / "other") as store:
        fill(store)
        fill(store)
    assert dump(tmp_path / "once" / "sample.db") == dump(tmp_path / "other" / "sample.db")


def test_a_batch_that_fails_leaves_what_was_saved_before(store: Store) -> None:
    good, bad = make_entry(SATU, "a"), make_entry(DUA, "b")
    store.findings.save_finding(good, make_finding(good.url))
    with pytest.raises(StoreError, match="everything saved before it is kept"):
        store.findings.save_finding(bad, make_finding(bad.url, publisher="asing.test"))
    assert read(store.path, "SELECT url FROM articles") == [(good.url,)]


def test_days_are_counted_by_what_became_of_their_entries(store: Store) -> None:
    fill(store)
    sql = "SELECT publisher, day, listed, listed_whole_site, fetched, stored, up FROM publisher_days ORDER BY 1"
    assert read(store.path, sql) == [
        ("dua.test", "2026-01-26", 4, 4, 4, 2, 1),
        ("satu.test", "2026-01-26", 4, 4, 3, 3, 1),
        ("tiga.test", "2026-01-26", 6, 5, 5, 5, 1),
    ]
    store.publishers.count_days(NOW)
    assert len(read(store.path, sql)) == 3
