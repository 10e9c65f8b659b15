"""Commands that label and relabel a store: slips are refused, one bad row costs no other, rolled-back labels are whole."""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.classify.conftest import GOLD
from tests.e2e.conftest import SampleRun
from tests.store.tables import read
from tppo_news.classify.candidate import Candidate
from tppo_news.classify.gate import Verdict
from tppo_news.classify.registry import load_model, promote_version, save_model
from tppo_news.cli.app import run
from tppo_news.settings import CHECKOUT_DIR, resource_path
from tppo_news.store import open_store

Tell = Callable[..., tuple[int, str]]
STORE = Path("var/sample.db")
AT = ("--store", str(STORE))


@pytest.fixture
def tell(
    sample_run: SampleRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Tell:
    """Run a command in a folder with a copy of the sample store; its status and what it printed."""
    with open_store(sample_run.settings.store_path, "sample", lock=False) as store:
        (tmp_path / "var").mkdir()
        store.backup(tmp_path / STORE)
    monkeypatch.chdir(tmp_path)

    def _tell(*arguments: object) -> tuple[int, str]:
        status = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    return _tell


def an_address() -> str:
    """Any stored article's."""
    return str(read(STORE, "SELECT url FROM articles ORDER BY id LIMIT 1")[0][0])


def test_a_slip_in_a_label_is_refused_and_a_new_label_must_be_meant(tell: Tell) -> None:
    status, said = tell("labels", "set", an_address(), "prevntion", "--by", "rina", *AT)
    assert (status, "'prevntion'" in said) == (2, True)
    assert read(STORE, "SELECT count(*) FROM labels") == [(0,)]
    assert tell("labels", "set", an_address(), "rescue", "--by", "rina", "--new-label", *AT)[0] == 0
    assert tell("labels", "set", an_address(), "rescue", "--by", "budi", *AT)[0] == 0


def test_an_article_is_shown_with_the_label_that_counts_now(tell: Tell) -> None:
    status, said = tell("labels", "show", an_address(), *AT)
    ((title, text),) = read(STORE, "SELECT title, text FROM article_texts ORDER BY article_id LIMIT 1")
    assert (status, title in said, text in said) == (0, True, True)
    tell("labels", "set", an_address(), "protection", "--by", "rina", *AT)
    assert "protection (a person)" in tell("labels", "show", an_address(), *AT)[1]


def test_the_queue_goes_to_another_tool_and_comes_back_as_labels(tell: Tell) -> None:
    assert tell("labels", "export", "var/todo.jsonl", "--format", "prodigy", "--queue", "3", *AT)[0] == 0
    rows = [json.loads(line) for line in Path("var/todo.jsonl").read_text(encoding="utf-8").splitlines()]
    done = [row | {"accept": ["unrelated"], "answer": "accept", "_annotator_id": "budi"} for row in rows]
    Path("var/done.jsonl").write_text("\n".join(map(json.dumps, done)), encoding="utf-8")
    status, said = tell("labels", "import", "var/done.jsonl", "--format", "prodigy", *AT)
    assert (status, f"{len(rows)} labels kept" in said) == (0, True)
    assert set(read(STORE, "SELECT annotator, label FROM labels")) == {("budi", "unrelated")}


def test_a_label_of_an_unknown_article_costs_no_other(tell: Tell) -> None:
    rows = f"text,label,url\nIsi,unrelated,https://tidak-ada.test/a\nIsi,unrelated,{an_address()}\n"
    Path("labels.csv").write_text(rows, encoding="utf-8")
    status, said = tell("labels", "import", "labels.csv", "--format", "csv", *AT)
    assert status == 1
    assert "no article 'https://tidak-ada.test/a'" in said
    assert "1 labels kept" in said
    assert read(STORE, "SELECT count(*) FROM labels") == [(1,)]


def test_texts_of_real_articles_are_not_exported_into_data(tell: Tell) -> None:
    target = CHECKOUT_DIR / "data/labels/never.jsonl"
    status, said = tell("labels", "export", target, "--format", "csv", "--queue", "1", *AT)
    assert (status, "not written into data" in said) == (2, True)
    assert not target.exists()


def test_a_promoted_model_labels_the_store_and_is_what_runs_use(tell: Tell, candidate: Candidate) -> None:
    version = candidate.trained.classifier.version
    save_model(Path("var/models"), candidate.trained.classifier, dict(candidate.metrics), candidate.card)
    with pytest.MonkeyPatch.context() as patch:
        # A model of a quarter of the examples stays under the floors; what happens behind the gate is looked at here.
        patch.setattr("tppo_news.cli.models.verdict_on", lambda *_: Verdict(()))
        status, said = tell("models", "promote", version, "--yes", *AT)
    assert (status, f"{version} is in use now" in said) == (0, True)
    assert load_model(resource_path("models")).version == version
    assert read(STORE, "SELECT DISTINCT model_version FROM articles") == [(version,)]
    assert len(read(STORE, "SELECT DISTINCT model_version FROM predictions")) == 2


def test_a_rollback_labels_the_articles_that_came_since_the_promotion_too(tell: Tell, candidate: Candidate) -> None:
    (old,) = {row[0] for row in read(STORE, "SELECT DISTINCT model_version FROM articles")}
    new = candidate.trained.classifier.version
    save_model(Path("var/models"), candidate.trained.classifier, dict(candidate.metrics), candidate.card)
    promote_version(Path("var/models"), new, "rina", datetime(2026, 1, 26, tzinfo=UTC))
    with open_store(STORE, "sample") as store:
        store.learning.register_model(new, "{}", datetime(2026, 1, 26, tzinfo=UTC))
    # As if one article had come while the new model was in use: nothing is known of it from the old one.
    _write("UPDATE articles SET model_version = ?", new)
    _write("DELETE FROM predictions WHERE article_id = (SELECT min(id) FROM articles)")
    status, said = tell("models", "rollback", *AT, "--by", "rina")
    assert (status, f"{old} is in use again" in said) == (0, True)
    assert read(STORE, "SELECT DISTINCT model_version FROM articles") == [(old,)]


def test_a_version_that_is_not_there_is_one_clear_line(tell: Tell) -> None:
    status, said = tell("models", "promote", "v0", "--gold", GOLD, *AT)
    assert (status, "no model 'v0'" in said, said.count("\n")) == (1, True, 1)


def _write(sql: str, *parameters: str) -> None:
    with sqlite3.connect(STORE) as connection:
        connection.execute(sql, parameters)
    connection.close()
