"""Training: examples in, a candidate with its card out."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify.batches import Batch
from tppo_news.classify.candidate import Candidate, load_gold, make_candidate
from tppo_news.classify.examples import load_examples
from tppo_news.classify.registry import active_folder, current_version, load_metrics, save_model, set_current
from tppo_news.cli.options import StorePath
from tppo_news.errors import InputError, ModelError
from tppo_news.records import Example
from tppo_news.settings import load_settings, resource_path

LabelsDir = Annotated[Path | None, typer.Option("--labels", help="Folder of labelled examples (*.jsonl).")]
GoldDir = Annotated[Path | None, typer.Option("--gold", help="Folder of the frozen gold (labels*.jsonl).")]
OutDir = Annotated[Path, typer.Option("--out", help="Folder to write the model's folder into.")]


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


def gather_examples(labels: Path | None, store: Path | None) -> list[Example]:
    """The examples of the labels folder, and the store's labels where a store is named or lies in its usual place."""
    from tppo_news.cli.store import open_for_reading

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


def train(
    labels: LabelsDir = None,
    gold: GoldDir = None,
    store: StorePath = None,
    out: OutDir = Path("var/models"),
    keep_held: Annotated[bool, typer.Option("--keep-held", help="Train on contradicting batches too.")] = False,
    current: Annotated[bool, typer.Option("--current", help="Make it the one that runs use, without a gate.")] = False,
) -> None:
    """Train a model on labelled examples, measure it, and write it with its card; what runs use stays as it is.

    Example: `tppo-news train --labels data/labels --out var/models`
    """
    candidate = make_candidate(
        gather_examples(labels, store),
        load_gold(gold or resource_path("data/gold")),
        datetime.now(UTC).date(),
        base_rate=base_rate(load_settings().model_dir),
        keep_held=keep_held,
    )
    folder = write_candidate(candidate, out)
    if current:
        set_current(out, candidate.trained.classifier.version)
    typer.echo(candidate.card)
    for batch in candidate.held:
        typer.echo(batch_line(batch) + (" (trained on all the same)" if candidate.trained_on_held else ""))
    typer.echo(f"written to {folder}" + (", and made current" if current else ""))


def batch_line(batch: Batch) -> str:
    """A held batch for a person."""
    return (
        f"held for a second look: {batch.annotator} {batch.day}, {batch.contradicted} of {batch.count} labels "
        "contradict everything else"
    )


def write_candidate(candidate: Candidate, out: Path) -> Path:
    """Write a candidate's files and return the folder of its version."""
    return save_model(out, candidate.trained.classifier, dict(candidate.metrics), candidate.card, candidate.pictures)
