"""The retraining flow through Prefect: it ends with a candidate, its card and its impact, and promotes nothing by itself."""

import inspect
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.classify.conftest import LABELS, part_of
from tests.e2e.conftest import SampleRun
from tests.flows.processes import needs_proc, processes_of, wait_for
from tppo_news.classify.examples import load_examples, write_examples
from tppo_news.store import PersonsLabel, open_store

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def place(sample_run: SampleRun, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder: some labels of ours, and a store in which a person labelled one article."""
    folder = tmp_path_factory.mktemp("retrain")
    write_examples(part_of(load_examples(LABELS), 10), folder / "labels" / "some.jsonl")
    with open_store(sample_run.settings.store_path, "sample") as store:
        store.backup(folder / "sample.db")
    with open_store(folder / "sample.db", "sample") as store:
        article = store.learning.texts(limit=1)[0].article_id
        store.labels.save_label(PersonsLabel(article, "unrelated", "rina", datetime(2026, 1, 26, tzinfo=UTC)))
    return folder


@pytest.fixture(scope="module")
def output(place: Path) -> Iterator[str]:
    """What one run of the flow prints, with the test's own Prefect home."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PREFECT_", "TPPO_"))}
    environment = kept | {"PREFECT_HOME": str(place / "prefect"), "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"}
    arguments = ["--labels", "labels", "--store", "sample.db", "--later", "later"]
    done = subprocess.run(
        [sys.executable, "-m", "flows.retrain", *arguments],
        cwd=place,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    yield done.stdout


def version_of(place: Path) -> str:
    (folder,) = (path for path in (place / "later").iterdir() if path.is_dir())
    return folder.name


def test_auto_promote_is_off_by_default() -> None:
    from flows.retrain import (
        retrain,
    )  # Prefect reads its environment at its first import: not before this test needs it

    assert inspect.signature(retrain.fn).parameters["auto_promote"].default is False


def test_it_ends_with_a_candidate_its_card_and_its_impact(place: Path, output: str) -> None:
    version = version_of(place)
    assert f"candidate {version}" in output
    names = {path.name for path in (place / "later" / version).iterdir()}
    assert {"model.skops", "metrics.json", "card.md", "impact.md", "calibration.png", "confusion.png"} <= names
    impact = (place / "later" / version / "impact.md").read_text(encoding="utf-8")
    assert f"# Impact of {version}" in impact
    assert "1 bear a person's label" in impact


def test_labels_of_files_and_store_are_trained_on_together(place: Path, output: str) -> None:
    assert output
    metrics = json.loads((place / "later" / version_of(place) / "metrics.json").read_text(encoding="utf-8"))
    written = len((place / "labels" / "some.jsonl").read_text(encoding="utf-8").splitlines())
    assert sum(metrics["examples"].values()) == written + 1


def test_nothing_is_promoted(place: Path, output: str) -> None:
    version = version_of(place)
    assert "in use now" not in output
    assert f"models promote {version}" in output or "the gate would refuse it" in output
    assert not (place / "later" / "current").exists()
    with closing(sqlite3.connect(place / "sample.db")) as connection:
        assert connection.execute("SELECT count(*) FROM predictions WHERE model_version = ?", [version]).fetchone() == (
            0,
        )


def test_the_artifact_holds_verdict_impact_and_card(place: Path, output: str) -> None:
    assert output
    with closing(sqlite3.connect(place / "prefect" / "prefect.db")) as connection:
        (data,) = connection.execute("SELECT data FROM artifact WHERE key = 'retrain'").fetchone()
    assert "# Impact of" in data
    assert "Baselines on the same folds" in data


@needs_proc
def test_no_server_is_left_behind(place: Path, output: str) -> None:
    assert output
    assert wait_for(lambda: not processes_of(place / "prefect"), 90), processes_of(place / "prefect")
