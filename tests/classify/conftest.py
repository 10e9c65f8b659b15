from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from tppo_news.classify.candidate import Candidate, load_gold, make_candidate
from tppo_news.classify.examples import load_examples
from tppo_news.classify.train import Trained, train_classifier
from tppo_news.records import Example
from tppo_news.settings import CHECKOUT_DIR

LABELS, GOLD, MODELS = (CHECKOUT_DIR / name for name in ("data/labels", "data/gold", "models"))
TODAY = date(2026, 1, 26)


def make_example(number: str, label: str = "unrelated", **more: str | None) -> Example:
    """An example with this id and label."""
    row: dict[str, str | None] = {
        "title": f"Judul {number}",
        "text": f"Isi berita nomor {number}.",
        "annotator": "rina",
        "labelled_at": "2026-01-01T08:00:00+00:00",
        "group": number,
        **more,
    }
    return Example(id=number, label=label, **row)  # type: ignore[arg-type]


def part_of(examples: Sequence[Example], step: int) -> list[Example]:
    """Every so-manieth example of each label, so that a test trains in a second."""
    counts: dict[tuple[str, str | None], int] = {}
    kept = []
    for example in examples:
        key = (example.label, example.aspect)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] % step == 0:
            kept.append(example)
    return kept


@pytest.fixture(scope="session")
def all_examples() -> list[Example]:
    return load_examples(LABELS)


@pytest.fixture(scope="session")
def examples(all_examples: list[Example]) -> list[Example]:
    """A quarter of the examples: enough to learn from, quick to train on."""
    return part_of(all_examples, 4)


@pytest.fixture(scope="session")
def gold() -> list[Example]:
    return load_gold(GOLD)


@pytest.fixture(scope="session")
def trained(examples: list[Example]) -> Trained:
    return train_classifier(examples)


@pytest.fixture(scope="session")
def candidate(examples: list[Example], gold: list[Example]) -> Candidate:
    return make_candidate(examples, part_of(gold, 3), TODAY)


@pytest.fixture
def saved(candidate: Candidate, tmp_path: Path) -> Path:
    """A folder with the candidate saved and current."""
    from tppo_news.classify.registry import save_model, set_current

    save_model(tmp_path, candidate.trained.classifier, dict(candidate.metrics), candidate.card, candidate.pictures)
    set_current(tmp_path, candidate.trained.classifier.version)
    return tmp_path
