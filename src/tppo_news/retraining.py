"""What the commands and the flow of retraining share: examples, verdict, impact, and labels given anew."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from tppo_news.classify.batches import Batch
from tppo_news.classify.candidate import Candidate, load_gold
from tppo_news.classify.examples import load_examples
from tppo_news.classify.floors import FLOORS_NAME, Floors, load_floors
from tppo_news.classify.gate import Verdict, judge
from tppo_news.classify.impact import Seen, impact_report, measure_impact
from tppo_news.classify.model import Classifier
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import active_folder, current_version, load_metrics, load_model, save_model
from tppo_news.errors import InputError, ModelError
from tppo_news.opening import open_for_reading
from tppo_news.records import Example
from tppo_news.settings import load_settings, resource_path
from tppo_news.store import StoredText


def data_folder(given: Path | None, name: str, flag: str) -> Path:
    """The folder that was named, else that of the checkout; InputError in one line where an installed package has none."""
    folder = given or resource_path(name)
    if given is None and not folder.is_dir():
        raise InputError(
            f"{name} does not come with the installed package: work in a checkout of the project, or name a folder ({flag})"
        )
    return folder


def labels_folder(given: Path | None) -> Path:
    """The folder of labelled examples: `--labels`, or the checkout's."""
    return data_folder(given, "data/labels", "--labels")


def gold_examples(given: Path | None, flag: str = "--gold") -> list[Example]:
    """The frozen gold of the folder that was named, else of the checkout; InputError where there is none."""
    folder = data_folder(given, "data/gold", flag)
    gold = load_gold(folder)
    if not gold:
        raise InputError(f"{folder}: no gold (labels*.jsonl) found")
    return gold


def gather_examples(labels: Path | None, store: Path | None) -> list[Example]:
    """The examples of the labels folder, and the store's labels where a store is named or lies in its usual place."""
    examples = load_examples(labels_folder(labels))
    if load_settings(store_path=store).store_path.is_file():
        with open_for_reading(store) as opened:
            examples += opened.learning.labelled()
    return examples


def base_rate(models: Path) -> float | None:
    """How often the model in use contradicts its own labels, or None where there is none yet."""
    folder = active_folder(models)
    try:
        return 1.0 - float(load_metrics(folder, current_version(folder))["accuracy"])
    except ModelError:
        return None


def known_floors(folder: Path) -> Floors | None:
    """The floors of a models folder, or None where none were set yet."""
    return load_floors(folder) if (folder / FLOORS_NAME).is_file() else None


def batch_line(batch: Batch) -> str:
    """A held batch for a person."""
    return (
        f"held for a second look: {batch.annotator} {batch.day}, {batch.contradicted} of {batch.count} labels "
        "contradict everything else"
    )


def write_candidate(candidate: Candidate, out: Path) -> Path:
    """Write a candidate's files and return the folder of its version."""
    return save_model(out, candidate.trained.classifier, dict(candidate.metrics), candidate.card, candidate.pictures)


def verdict_on(candidate: Classifier, committed: Path, gold: Path | None) -> Verdict:
    """Whether a candidate may take the place of the model in use, by floors and gold."""
    return judge(candidate, load_model(committed), gold_examples(gold), known_floors(committed))


def impact_of(current: Classifier, candidate: Classifier, store: Path | None, labels: Path | None) -> str:
    """The impact report, read from the store, or from the labelled examples where there is none."""
    settings = load_settings(store_path=store)
    if settings.store_path.is_file():
        with open_for_reading(store) as opened:
            texts = opened.learning.texts()
        return _report(current, candidate, [_seen(t) for t in texts], [(t.title, t.text) for t in texts])
    examples = load_examples(labels_folder(labels))
    return _report(current, candidate, [_as_seen(e) for e in examples], [(e.title or "", e.text) for e in examples])


def relabel_store(
    store: Path | None, classifier: Classifier, metrics: Mapping[str, object], now: datetime
) -> int | None:
    """Let a model that is in use (again) label every article of the store, beside what other versions said of it.

    What it said before stands; only articles that came since are read. How many articles bear its labels comes back,
    None where there is no store. A person's label stays.
    """
    if not load_settings(store_path=store).store_path.is_file():
        return None
    with open_for_reading(store) as opened:
        known = opened.learning.predicted(classifier.version)
        texts = [text for text in opened.learning.texts() if text.article_id not in known]
        predictions = classifier.predict([read_article(t.title or None, t.text) for t in texts])
        opened.learning.register_model(classifier.version, json.dumps(dict(metrics), sort_keys=True), now)
        opened.learning.save_predictions([(t.article_id, p) for t, p in zip(texts, predictions, strict=True)], now)
        return opened.learning.apply_version(classifier.version)


def _report(current: Classifier, candidate: Classifier, seen: Sequence[Seen], texts: Sequence[tuple[str, str]]) -> str:
    readings = [read_article(title or None, text) for title, text in texts]
    measured = measure_impact(seen, current.predict(readings), candidate.predict(readings))
    return impact_report(measured, current.version, candidate.version)


def _seen(text: StoredText) -> Seen:
    return Seen(text.article_id, text.title, text.month, text.label, text.aspect, text.by_person)


def _as_seen(example: Example) -> Seen:
    month = example.publication_date[:7] if example.publication_date else None
    return Seen(example.id, example.title or example.text[:60], month, example.label, example.aspect, False)
