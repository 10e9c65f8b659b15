"""Models on disk: `<folder>/<version>/{model.skops, metrics.json, card.md}`, and `current`, which names one version.

Only skops files are read, with an explicit list of trusted types; nothing is ever unpickled.
"""

import hashlib
import json
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import skops.io
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from tppo_news.classify.model import Classifier
from tppo_news.errors import ModelError

TRUSTED_TYPES = (
    "sklearn.calibration._CalibratedClassifier",
    "sklearn.calibration._SigmoidCalibration",
    "sklearn.calibration._TemperatureScaling",
)
MODEL_NAME = "model.skops"
METRICS_NAME = "metrics.json"
CARD_NAME = "card.md"
CURRENT_NAME = "current"


def save_model(folder: Path, classifier: Classifier, metrics: dict[str, Any], card: str) -> Path:
    """Write a version's files below `folder`; the folder of the version comes back. `current` stays as it is."""
    target = folder / classifier.version
    target.mkdir(parents=True, exist_ok=True)
    for model in (classifier.label_model, classifier.aspect_model):
        _plain_vocabularies(model)
    content = skops.io.dumps(
        {
            "version": classifier.version,
            "label_model": classifier.label_model,
            "aspect_model": classifier.aspect_model,
            "review_below": classifier.review_below,
            "aspect_threshold": classifier.aspect_threshold,
        },
        compression=8,
        compresslevel=9,
    )
    (target / MODEL_NAME).write_bytes(content)
    metrics = {**metrics, "model_sha256": hashlib.sha256(content).hexdigest()}
    (target / METRICS_NAME).write_text(json.dumps(metrics, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    (target / CARD_NAME).write_text(card, encoding="utf-8")
    return target


def set_current(folder: Path, version: str) -> None:
    """Make a version the one that runs use."""
    if not (folder / version / MODEL_NAME).is_file():
        raise ModelError(f"{folder}: no model {version!r} to make current")
    (folder / CURRENT_NAME).write_text(version + "\n", encoding="utf-8")


def current_version(folder: Path) -> str:
    """The version that `current` names; ModelError where there is none."""
    path = folder / CURRENT_NAME
    if not path.is_file():
        raise ModelError(f"{path}: no model has been made current; `tppo-news train` makes one")
    return path.read_text(encoding="utf-8").strip()


def load_model(folder: Path, version: str | None = None) -> Classifier:
    """The classifier of a version, or of the current one.

    Raises ModelError where the file is missing, is not the one that its metrics name, or holds a type that is not trusted.
    """
    name = version or current_version(folder)
    path = folder / name / MODEL_NAME
    try:
        content = path.read_bytes()
        metrics = json.loads((folder / name / METRICS_NAME).read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise ModelError(f"{path}: {error}") from error
    if hashlib.sha256(content).hexdigest() != metrics.get("model_sha256"):
        raise ModelError(f"{path}: not the file that {METRICS_NAME} describes; it was changed after training")
    try:
        unknown = sorted(set(skops.io.get_untrusted_types(data=content)) - set(TRUSTED_TYPES))
        if unknown:
            raise ModelError(f"{path}: holds types that are not trusted: {', '.join(unknown)}")
        return Classifier(**skops.io.loads(content, trusted=list(TRUSTED_TYPES)))
    except (BadZipFile, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: not a model of this project ({error})") from error


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
