from datetime import timedelta

import pytest

from tests.store.builders import NOW, SATU, make_entry, make_finding, make_office
from tests.store.tables import read
from tppo_news.errors import InputError, StoreError
from tppo_news.records import Facts, content_id
from tppo_news.store import FactJudgment, PersonsLabel, Store

ENTRY = make_entry(SATU, "a")
FINDING = make_finding(ENTRY.url, "prosecution", "2026-01-02", needs_review=True)


def label(name: str, minutes: int = 0, aspect: str | None = None) -> PersonsLabel:
    return PersonsLabel(ENTRY.id, name, "pelabel-1", NOW + timedelta(minutes=minutes), aspect)


def standing(store: Store) -> tuple[object, ...]:
    (row,) = read(store.path, "SELECT label, aspect, series, label_source, needs_review FROM articles")
    return row


def test_a_persons_label_wins_over_the_models(store: Store) -> None:
    store.findings.save_finding(ENTRY, FINDING)
    assert standing(store) == ("prosecution", None, "prosecution", "model", 1)
    store.labels.save_label(label("unrelated", aspect="protection"))
    assert standing(store) == ("unrelated", "protection", "protection", "person", 0)


def test_a_persons_label_is_never_overwritten_by_a_model(store: Store) -> None:
    store.findings.save_finding(ENTRY, FINDING)
    store.labels.save_label(label("prevention"))
    store.findings.save_finding(ENTRY, FINDING)
    assert standing(store) == ("prevention", None, "prevention", "person", 0)


def test_the_latest_label_counts_whatever_order_they_came_in(store: Store) -> None:
    store.findings.save_finding(ENTRY, FINDING)
    store.labels.save_label(label("prevention", minutes=5))
    store.labels.save_label(label("unrelated", minutes=1))
    assert standing(store)[0] == "prevention"
    assert read(store.path, "SELECT count(*) FROM labels") == [(2,)]


@pytest.mark.parametrize(
    "sql", ["UPDATE labels SET label = 'x'", "DELETE FROM labels", "INSERT OR REPLACE INTO labels SELECT * FROM labels"]
)
def test_labels_are_append_only(store: Store, sql: str) -> None:
    store.findings.save_finding(ENTRY, FINDING)
    store.labels.save_label(label("prevention"))
    with pytest.raises(StoreError, match="append-only"), store._connection.transaction() as db:
        db.execute(sql)


def test_an_unknown_article_is_not_labelled(store: Store) -> None:
    with pytest.raises(InputError, match="no article 'tidak-ada' to label"):
        store.labels.save_label(PersonsLabel("tidak-ada", "prevention", "pelabel-1", NOW))


def test_a_verdict_on_a_fact_is_kept_and_append_only(store: Store) -> None:
    store.findings.save_finding(
        ENTRY, make_finding(ENTRY.url, facts=Facts(offices=(make_office("Polres Malang", "police"),)))
    )
    ((fact_id,),) = read(store.path, "SELECT id FROM article_offices")
    store.labels.save_judgment(FactJudgment("article_offices", fact_id, "wrong", "pelabel-1", NOW, "bukan kantor"))
    assert read(store.path, "SELECT article_id, verdict FROM fact_judgments") == [(content_id(ENTRY.url), "wrong")]
    with pytest.raises(StoreError, match="append-only"), store._connection.transaction() as db:
        db.execute("DELETE FROM fact_judgments")


@pytest.mark.parametrize(
    ("table", "message"), [("article_offices", "no fact 'x'"), ("articles; --", "no table of facts")]
)
def test_a_verdict_on_nothing_is_refused(store: Store, table: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        store.labels.save_judgment(FactJudgment(table, "x", "right", "pelabel-1", NOW))
