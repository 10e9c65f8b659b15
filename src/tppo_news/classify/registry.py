"""Models on disk: `<folder>/<version>/{model.skops, metrics.json, card.md, *.png}`, and `current`, which names one version.

Only skops files are read, with an explicit list of trusted types; nothing is ever unpickled. The committed model lies in
`models`; later ones live in `var/models`, and the one that was promoted there goes before the committed one.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import skops.io
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from tppo_news.classify.model import Classifier
from tppo_news.errors import ModelError
from tppo_news.settings import resource_path

TRUSTED_TYPES: tuple[str, ...] = ()
"""Beyond what skops itself trusts of numpy and scikit-learn nothing is needed, so nothing is trusted."""
MODEL_NAME = "model.skops"
METRICS_NAME = "metrics.json"
CARD_NAME = "card.md"
CURRENT_NAME = "current"
HISTORY_NAME = "promotions.jsonl"
LATER_MODELS = Path("var/models")
COMMITTED = "committed"
_PARTS = {"version", "label_model", "aspect_model", "temperature", "review_below", "aspect_threshold"}


def save_model(
    folder: Path,
    classifier: Classifier,
    metrics: dict[str, Any],
    card: str,
    pictures: Mapping[str, bytes] | None = None,
) -> Path:
    """Write a version's files below `folder`; the folder of the version comes back. `current` stays as it is."""
    target = folder / classifier.version
    target.mkdir(parents=True, exist_ok=True)
    for model in (classifier.label_model, classifier.aspect_model):
        _plain_vocabularies(model)
    content = skops.io.dumps({name: getattr(classifier, name) for name in _PARTS}, compression=8, compresslevel=9)
    (target / MODEL_NAME).write_bytes(content)
    metrics = {**metrics, "model_sha256": hashlib.sha256(content).hexdigest()}
    (target / METRICS_NAME).write_text(json.dumps(metrics, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    (target / CARD_NAME).write_text(card, encoding="utf-8")
    for name, picture in (pictures or {}).items():
        (target / name).write_bytes(picture)
    return target


def active_folder(folder: Path) -> Path:
    """Where the model in use lies: below `var/models` once one was promoted there, for the committed folder only."""
    return LATER_MODELS if folder == resource_path("models") and (LATER_MODELS / CURRENT_NAME).is_file() else folder


def current_version(folder: Path) -> str:
    """The version that `current` names; ModelError where there is none."""
    path = folder / CURRENT_NAME
    if not path.is_file():
        raise ModelError(f"{path}: no model has been made current; `tppo-news train` makes one")
    return path.read_text(encoding="utf-8").strip()


def set_current(folder: Path, version: str) -> None:
    """Make a version the one that runs use."""
    if not (folder / version / MODEL_NAME).is_file():
        raise ModelError(f"{folder}: no model {version!r} to make current")
    (folder / CURRENT_NAME).write_text(version + "\n", encoding="utf-8")


def promote_version(folder: Path, version: str, person: str, now: datetime) -> None:
    """Make a version current, and remember who did so and what was current before."""
    before = current_version(folder) if (folder / CURRENT_NAME).is_file() else COMMITTED
    set_current(folder, version)
    _remember(folder, {"version": version, "before": before, "by": person, "at": now.isoformat()})


def roll_back(folder: Path, person: str, now: datetime) -> str:
    """Undo the last promotion that still stands; the version that is current now comes back ("committed" for `models`).

    Raises ModelError where no promotion stands.
    """
    standing: list[dict[str, str]] = []
    for act in promotions(folder):
        if act.get("undoes"):
            standing.pop()
        else:
            standing.append(act)
    if not standing:
        raise ModelError(f"{folder}: no promotion to roll back")
    last = standing[-1]
    if last["before"] == COMMITTED:
        (folder / CURRENT_NAME).unlink(missing_ok=True)
    else:
        set_current(folder, last["before"])
    _remember(folder, {"version": last["before"], "undoes": last["version"], "by": person, "at": now.isoformat()})
    return last["before"]


def promotions(folder: Path) -> list[dict[str, str]]:
    """Every promotion and rollback, in order of time."""
    path = folder / HISTORY_NAME
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def load_metrics(folder: Path, version: str) -> dict[str, Any]:
    """The figures kept beside a version; ModelError where they cannot be read."""
    path = folder / version / METRICS_NAME
    try:
        metrics: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise ModelError(f"{path}: {error}") from error
    return metrics


def load_model(folder: Path, version: str | None = None) -> Classifier:
    """The classifier of a version, or of the current one.

    Raises ModelError where the file is missing, is not the one that its metrics name, or holds a type that is not trusted.
    """
    if version is None:
        folder = active_folder(folder)
    name = version or current_version(folder)
    path = folder / name / MODEL_NAME
    if not path.is_file():
        raise ModelError(f"{folder}: no model {name!r}; `tppo-news models list` shows those there are")
    metrics = load_metrics(folder, name)
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != metrics.get("model_sha256"):
        raise ModelError(f"{path}: not the file that {METRICS_NAME} describes; it was changed after training")
    try:
        unknown = sorted(set(skops.io.get_untrusted_types(data=content)) - set(TRUSTED_TYPES))
        if unknown:
            raise ModelError(f"{path}: holds types that are not trusted: {', '.join(unknown)}")
        return Classifier(**skops.io.loads(content, trusted=list(TRUSTED_TYPES)))
    except (BadZipFile, KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(f"{path}: not a model of this project ({error})") from error


def _remember(folder: Path, act: dict[str, str]) -> None:
    with (folder / HISTORY_NAME).open("a", encoding="utf-8") as history:
        history.write(json.dumps(act, sort_keys=True) + "\n")


def _plain_vocabularies(model: Any) -> None:
    """Cast vocabulary numbers to int: numpy integers in a large dict make skops take minutes."""
    waiting, seen = [model], set()
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        if isinstance(part, CountVectorizer | TfidfVectorizer) and hasattr(part, "vocabulary_"):
            part.vocabulary_ = {word: int(number) for word, number in part.vocabulary_.items()}
        elif isinstance(part, list | tuple):
            waiting.extend(part)
        elif hasattr(part, "__dict__"):
            waiting.extend(vars(part).values())
