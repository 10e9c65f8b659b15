"""The store's side of the loop: texts and labels out, predictions of every version kept, a person's label above all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.builders import NOW, SATU, make_entry, make_finding, open_sample
from tppo_news.errors import InputError
from tppo_news.records import Prediction
from tppo_news.store import PersonsLabel, Store

FIRST, SECOND = make_entry(SATU, "a"), make_entry(SATU, "b")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_sample(tmp_path) as opened:
        opened.findings.save_findings([(e, make_finding(e.url)) for e in (FIRST, SECOND)])
        yield opened


def said(label: str, version: str) -> Prediction:
    return Prediction(label, 0.9, {label: 0.9, "unrelated": 0.1}, version)


def test_a_persons_label_comes_out_as_an_example(store: Store) -> None:
    store.labels.save_label(PersonsLabel(FIRST.id, "prosecution", "rina", NOW, note="jelas"))
    (example,) = store.learning.labelled()
    assert (example.id, example.url, example.label, example.annotator, example.note) == (
        FIRST.id,
        FIRST.url,
        "prosecution",
        "rina",
        "jelas",
    )
    assert example.text


def test_a_new_version_relabels_all_but_what_a_person_labelled(store: Store) -> None:
    store.labels.save_label(PersonsLabel(FIRST.id, "prosecution", "rina", NOW))
    store.learning.register_model("v2", "{}", NOW)
    store.learning.save_predictions([(e.id, said("unrelated", "v2")) for e in (FIRST, SECOND)], NOW)
    assert store.learning.apply_version("v2") == 2
    labels = {t.article_id: (t.label, t.by_person) for t in store.learning.texts()}
    assert labels == {FIRST.id: ("prosecution", True), SECOND.id: ("unrelated", False)}


def test_an_older_version_can_be_applied_again(store: Store) -> None:
    before = {t.article_id: (t.label, t.model_version) for t in store.learning.texts()}
    version = next(iter(before.values()))[1]
    store.learning.register_model("v2", "{}", NOW)
    store.learning.save_predictions([(e.id, said("unrelated", "v2")) for e in (FIRST, SECOND)], NOW)
    store.learning.apply_version("v2")
    store.learning.apply_version(version)
    assert {t.article_id: (t.label, t.model_version) for t in store.learning.texts()} == before


def test_an_article_is_found_by_address_and_by_id(store: Store) -> None:
    assert store.learning.article_id(FIRST.url) == store.learning.article_id(FIRST.id) == FIRST.id
    with pytest.raises(InputError, match="no article"):
        store.learning.article_id("https://satu.test/unknown")
