import hashlib
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
import skops.io
from sklearn.dummy import DummyClassifier

from tppo_news.classify.candidate import Candidate
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import current_version, load_model, promote_version, promotions, roll_back, save_model
from tppo_news.errors import ModelError

NOW = datetime(2026, 1, 26, tzinfo=UTC)
READINGS = [
    read_article("Dua Tersangka TPPO Ditahan", "Polisi menahan dua perekrut."),
    read_article(None, "Harga cabai."),
]


def put(folder: Path, content: bytes) -> None:
    """Content in the model's place, its hash in the metrics."""
    version = folder / current_version(folder)
    (version / "model.skops").write_bytes(content)
    (version / "metrics.json").write_text(json.dumps({"model_sha256": hashlib.sha256(content).hexdigest()}))


def test_a_loaded_model_says_what_the_saved_one_said(saved: Path, candidate: Candidate) -> None:
    assert load_model(saved).predict(READINGS) == candidate.trained.classifier.predict(READINGS)


def test_a_changed_file_is_refused(saved: Path) -> None:
    path = saved / current_version(saved) / "model.skops"
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ModelError, match="changed after training"):
        load_model(saved)


def test_a_pickle_is_refused(saved: Path) -> None:
    put(saved, pickle.dumps({"version": "v1"}))
    with pytest.raises(ModelError, match="not a model of this project"):
        load_model(saved)


def test_a_skops_file_of_something_else_is_refused(saved: Path) -> None:
    put(saved, skops.io.dumps(DummyClassifier().fit([[0]], [0])))
    with pytest.raises(ModelError, match="not a model of this project"):
        load_model(saved)


def test_a_type_that_is_not_trusted_is_named(saved: Path) -> None:
    put(saved, skops.io.dumps({"version": ModelError}))
    with pytest.raises(ModelError, match=r"not trusted: tppo_news\.errors\.ModelError"):
        load_model(saved)


def test_a_missing_current_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model has been made current"):
        load_model(tmp_path)


def test_a_rollback_undoes_promotions_one_by_one(saved: Path, candidate: Candidate) -> None:
    first = current_version(saved)
    for name in ("v2", "v3"):
        (saved / name).mkdir()
        (saved / name / "model.skops").write_bytes(b"x")
        promote_version(saved, name, "rina", NOW)
    assert [roll_back(saved, "rina", NOW), roll_back(saved, "rina", NOW)] == ["v2", first]
    assert current_version(saved) == first
    with pytest.raises(ModelError, match="no promotion to roll back"):
        roll_back(saved, "rina", NOW)
    assert [act["by"] for act in promotions(saved)] == ["rina"] * 4


def test_rolling_back_the_first_promotion_leaves_the_committed_model(tmp_path: Path, candidate: Candidate) -> None:
    save_model(tmp_path, candidate.trained.classifier, dict(candidate.metrics), candidate.card)
    promote_version(tmp_path, candidate.trained.classifier.version, "rina", NOW)
    assert roll_back(tmp_path, "rina", NOW) == "committed"
    assert not (tmp_path / "current").exists()


def test_the_card_comes_with_figures_and_pictures(saved: Path) -> None:
    folder = saved / current_version(saved)
    card = (folder / "card.md").read_text(encoding="utf-8")
    assert "## Baselines on the same folds" in card
    assert "worst mistakes" in card
    assert (folder / "confusion.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "calibration.png").read_bytes().startswith(b"\x89PNG")
