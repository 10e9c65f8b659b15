"""Newer versions over stored articles: what changes is listed, a person's word stays, and no kill halves an article."""

from dataclasses import replace

import pytest

from tests.store.builders import (
    NOW,
    SATU,
    list_entries,
    make_count,
    make_date,
    make_entry,
    make_finding,
    make_office,
    make_page,
)
from tests.store.tables import read
from tppo_news.records import Entry, Facts, Finding, OfficialFact, Rejection
from tppo_news.records.facts import Mention
from tppo_news.store import Change, FactJudgment, PersonsLabel, Reprocessed, Store

OFFICE = "Polres Malang"
OFFICIAL = OfficialFact(Mention(0, 12, "Budi Contoh ", "test"), "Budi Contoh", "Kapolres", OFFICE)
FACTS = Facts(
    offices=(make_office(OFFICE, "police"),), officials=(OFFICIAL,), village_counts=(make_count(3, "new", OFFICE),)
)


def add(store: Store, slug: str, label: str = "prevention", facts: Facts = FACTS) -> tuple[Entry, Finding]:
    entry = make_entry(SATU, slug)
    list_entries(store, [entry])
    store.crawl.save_pages(entry, [make_page(entry.url)])
    finding = make_finding(entry.url, label, "2026-01-20", facts=facts, text="Satu baris.\nDua baris.")
    store.findings.save_finding(entry, finding)
    return entry, finding


def settle(store: Store, entry: Entry, found: Finding | Rejection | str, run_id: str | None = "run") -> Reprocessed:
    if run_id == "run":
        run_id = store.reprocessing.begin("versi 2")
    return store.reprocessing.settle(run_id, [(entry, found)])[0]


def newer(finding: Finding, *, label: str = "", facts: Facts | None = None, **article: object) -> Finding:
    prediction = replace(finding.prediction, model_version="model-2", label=label or finding.prediction.label)
    changed = replace(finding.article, **article)  # type: ignore[arg-type]
    return replace(finding, article=changed, prediction=prediction, facts=finding.facts if facts is None else facts)


def dump(store: Store) -> list[object]:
    names = (
        "articles",
        "article_texts",
        "article_offices",
        "officials",
        "offices",
        "predictions",
        "entries",
        "reprocessed",
    )
    return [read(store.path, f"SELECT * FROM {name}") for name in names]  # noqa: S608


def test_the_same_article_is_unchanged_to_the_last_column(store: Store) -> None:
    entry, finding = add(store, "sama")
    before = dump(store)[:-1]
    assert settle(store, entry, finding) == Reprocessed(entry, "unchanged")
    assert dump(store)[:-1] == before


def test_fields_lines_label_and_facts_that_change_are_listed(store: Store) -> None:
    entry, finding = add(store, "lain")
    changed = newer(
        finding,
        label="prosecution",
        facts=Facts(dates=(make_date("2026-01-19"),)),
        title="Baru",
        text="Satu baris.\nTiga.",
    )
    done = settle(store, entry, changed)
    assert done.outcome == "changed"
    assert Change("field", "title", finding.article.title, "Baru") in done.changes
    assert Change("text", "line", "Dua baris.", None) in done.changes
    assert Change("text", "line", None, "Tiga.") in done.changes
    assert Change("label", "model", "prevention", "prosecution") in done.changes
    assert {(c.name, c.after is None) for c in done.changes if c.kind == "fact"} == {
        ("article_offices", True),
        ("article_officials", True),
        ("village_counts", True),
        ("article_dates", False),
    }
    assert len(read(store.path, "SELECT 1 FROM article_changes")) == len(done.changes)


def test_a_dry_run_lists_the_same_and_writes_nothing(store: Store) -> None:
    entry, finding = add(store, "coba")
    before = dump(store)
    done = settle(store, entry, newer(finding, label="prosecution"), run_id=None)
    assert Change("label", "model", "prevention", "prosecution") in done.changes
    assert dump(store) == before


def test_a_fact_that_only_moved_is_no_change(store: Store) -> None:
    facts = Facts(offices=(make_office(OFFICE, "police"),))
    entry, finding = add(store, "geser", facts=facts)
    moved = replace(
        facts.offices[0], mention=replace(facts.offices[0].mention, start=5, end=11, surface="lain", rule="new")
    )
    assert settle(store, entry, newer(finding, facts=Facts(offices=(moved,)))).outcome == "unchanged"
    assert read(store.path, "SELECT start_offset FROM article_offices") == [(5,)]


def test_a_persons_label_stays(store: Store) -> None:
    entry, finding = add(store, "berlabel")
    store.labels.save_label(PersonsLabel(entry.id, "unrelated", "rina", NOW))
    settle(store, entry, newer(finding, label="prosecution"))
    assert read(store.path, "SELECT label, label_source, model_version FROM articles") == [
        ("unrelated", "person", "model-2")
    ]


def test_an_article_keeps_everything_when_a_fact_that_a_person_called_right_is_lost(store: Store) -> None:
    entry, finding = add(store, "dinilai")
    ((fact_id,),) = read(store.path, "SELECT id FROM village_counts")
    store.labels.save_judgment(FactJudgment("village_counts", fact_id, "right", "rina", NOW))
    before = dump(store)[:-1]
    done = settle(store, entry, newer(finding, facts=Facts(), title="Baru"))
    assert done.outcome == "kept for a person"
    assert dump(store)[:-1] == before


def test_a_fact_that_a_person_called_wrong_may_go(store: Store) -> None:
    entry, finding = add(store, "dinilai")
    ((fact_id,),) = read(store.path, "SELECT id FROM village_counts")
    store.labels.save_judgment(FactJudgment("village_counts", fact_id, "wrong", "rina", NOW))
    assert settle(store, entry, newer(finding, facts=Facts())).outcome == "changed"


def test_whom_no_article_names_any_more_is_gone_and_others_stay(store: Store) -> None:
    entry, finding = add(store, "satu")
    other, _ = add(store, "dua")
    settle(store, entry, newer(finding, facts=Facts()))
    assert read(store.path, "SELECT name FROM officials") == [("Budi Contoh",)]
    assert read(store.path, "SELECT example_article_id FROM unresolved_offices") == [(other.id,)]
    settle(store, other, newer(make_finding(other.url), facts=Facts()))
    for table in ("officials", "offices", "office_aliases", "unresolved_offices"):
        assert read(store.path, f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608
    assert read(store.path, "PRAGMA foreign_key_check") == []


def test_reading_anew_is_no_revision_of_the_publishers(store: Store) -> None:
    entry, finding = add(store, "dua-kunjungan")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_finding(entry, finding)
    settle(store, entry, newer(finding, text="Bacaan yang lebih baik."))
    assert read(store.path, "SELECT count(*) FROM revisions") == [(0,)]


def test_what_extraction_refused_may_become_an_article(store: Store) -> None:
    entry = make_entry(SATU, "dulu-ditolak")
    list_entries(store, [entry])
    store.crawl.save_pages(entry, [make_page(entry.url)])
    store.findings.save_rejection(entry, Rejection(entry.url, "extract", "too_short"))
    assert list(store.reprocessing.waiting(None, None, "", 9)) == [entry]
    done = settle(store, entry, make_finding(entry.url, "prevention", "2026-01-20"))
    assert (done.outcome, done.changes[0]) == ("new", Change("outcome", "extract", "too_short", "article"))
    assert read(store.path, "SELECT outcome FROM entries") == [("article",)]


def test_a_stored_article_is_never_lost_to_a_refusal(store: Store) -> None:
    entry, _ = add(store, "tetap")
    done = settle(store, entry, Rejection(entry.url, "extract", "too_short"))
    assert (done.outcome, done.changes[0].after) == ("refused now", "too_short")
    assert read(store.path, "SELECT count(*) FROM articles") == [(1,)]


def test_what_was_taken_down_is_not_read_anew(store: Store) -> None:
    entry, _ = add(store, "dicabut")
    store.findings.save_rejection(entry, Rejection(entry.url, "fetch", "http_410"))
    assert list(store.reprocessing.waiting(None, None, "", 9)) == []


def test_an_interrupted_run_goes_on_where_it_was(store: Store) -> None:
    entries = [add(store, slug) for slug in ("a", "b", "c")]
    run_id = store.reprocessing.begin("versi 2")
    store.reprocessing.settle(run_id, entries[:1])
    assert store.reprocessing.begin("versi 2") == run_id
    assert {e.id for e in store.reprocessing.waiting(run_id, None, "", 9)} == {e.id for e, _ in entries[1:]}
    assert {e.id for e in store.reprocessing.waiting(None, None, "", 9)} == {e.id for e, _ in entries}


def test_an_ended_run_is_not_gone_on_with(store: Store) -> None:
    run_id = store.reprocessing.begin("versi 2")
    store.reprocessing.finish(run_id)
    entry, _ = add(store, "a")
    assert list(store.reprocessing.waiting(None, SATU, "", 9)) == [entry]
    assert read(store.path, "SELECT count(*) FROM reprocessings WHERE ended_at IS NULL") == [(0,)]


def test_a_kill_inside_a_step_leaves_neither_article_nor_mark(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    entry, finding = add(store, "terhenti")
    before = dump(store)
    run_id = store.reprocessing.begin("versi 2")
    monkeypatch.setattr(
        "tppo_news.store.articles.reprocessing._note", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt)
    )
    with pytest.raises(KeyboardInterrupt):
        store.reprocessing.settle(run_id, [(entry, newer(finding, label="prosecution"))])
    assert dump(store) == before


def test_forgetting_an_article_takes_the_list_of_its_changes_along(store: Store) -> None:
    entry, finding = add(store, "lupakan")
    settle(store, entry, newer(finding, title="Judul baru"))
    assert read(store.path, "SELECT count(*) > 0 FROM article_changes") == [(1,)]
    store.forgetting.forget(entry.url)
    assert read(store.path, "SELECT count(*) FROM article_changes") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM reprocessed") == [(0,)]
