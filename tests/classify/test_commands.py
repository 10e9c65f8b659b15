"""The loop by its commands, as the labeller's page has it: train, look, promote, roll back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.classify.conftest import part_of
from tppo_news.classify.candidate import Candidate
from tppo_news.classify.examples import write_examples
from tppo_news.classify.registry import current_version, save_model, set_current
from tppo_news.cli.app import run
from tppo_news.records import Example

Tell = Callable[..., tuple[int, str]]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Iterator[Tell]:
    """Run a command and give its status and what it printed."""

    def _tell(*arguments: object) -> tuple[int, str]:
        status = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    yield _tell


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, candidate: Candidate, gold: list[Example]) -> Path:
    """A working folder with a committed model in `m`, a gold in `g`, and a candidate in var/models."""
    monkeypatch.chdir(tmp_path)
    write_examples(part_of(gold, 3), tmp_path / "g" / "labels.jsonl")
    for folder in ("m", "var/models"):
        save_model(tmp_path / folder, candidate.trained.classifier, dict(candidate.metrics), candidate.card)
    set_current(tmp_path / "m", candidate.trained.classifier.version)
    return tmp_path


def test_a_candidate_is_promoted_and_rolled_back(place: Path, tell: Tell) -> None:
    version = current_version(place / "m")
    assert tell("models", "floors", "--models", "m", "--gold", "g")[0] == 0
    status, said = tell("models", "promote", version, "--models", "m", "--gold", "g", "--by", "rina", "--yes")
    assert (status, f"{version} is current in var/models, but runs with these settings use the model of m" in said) == (
        0,
        True,
    )
    assert tell("models", "rollback", "--models", "m", "--by", "rina")[0] == 0
    assert "rina  rolled back" in tell("models", "history")[1]


def test_without_floors_a_promotion_is_refused_in_one_line(place: Path, tell: Tell) -> None:
    version = current_version(place / "m")
    status, said = tell("models", "promote", version, "--models", "m", "--gold", "g", "--yes")
    assert (status, "no floors are set" in said, "Traceback" in said) == (1, True, False)


def test_the_label_of_a_real_article_is_not_written_to_a_file(tmp_path: Path, tell: Tell) -> None:
    source = tmp_path / "labels.csv"
    source.write_text("text,label,url\nIsi,prevention,https://satu.test/a\n", encoding="utf-8")
    status, said = tell("labels", "import", source, "--format", "csv", "--out", tmp_path / "out.jsonl")
    assert (status, "goes into the store" in said) == (2, True)
    assert not (tmp_path / "out.jsonl").exists()


def test_a_folder_without_labels_is_one_clear_line(tmp_path: Path, tell: Tell) -> None:
    status, said = tell("train", "--labels", tmp_path, "--store", tmp_path / "none.db", "--out", tmp_path / "models")
    assert (status, "no labelled examples" in said) == (2, True)


@pytest.mark.parametrize(
    "command",
    [
        ("train", "--store", "none.db"),
        ("labels", "check"),
        ("labels", "simulate"),
        ("labels", "hydrate"),
        ("models", "search"),
        ("models", "evaluate"),
        ("models", "floors", "--models", "m"),
    ],
    ids=" ".join,
)
def test_an_installed_package_says_that_labels_and_gold_live_in_a_checkout(
    place: Path, tell: Tell, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    # What resource_path answers where only a wheel was installed: a folder that is not there.
    monkeypatch.setattr("tppo_news.retraining.resource_path", lambda name: place / "site-packages" / name)
    status, said = tell(*command)
    assert status == 2
    assert "does not come with the installed package: work in a checkout" in said
    assert said.count("\n") == 1
