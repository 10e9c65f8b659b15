"""Training: examples in, a candidate with its card out."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify.candidate import load_gold, make_candidate
from tppo_news.classify.registry import LATER_MODELS, set_current
from tppo_news.cli.options import StorePath
from tppo_news.retraining import base_rate, batch_line, gather_examples, write_candidate
from tppo_news.settings import load_settings, resource_path

LabelsDir = Annotated[Path | None, typer.Option("--labels", help="Folder of labelled examples (*.jsonl).")]
GoldDir = Annotated[Path | None, typer.Option("--gold", help="Folder of the frozen gold (labels*.jsonl).")]
OutDir = Annotated[Path, typer.Option("--out", help="Folder to write the model's folder into.")]


def train(
    labels: LabelsDir = None,
    gold: GoldDir = None,
    store: StorePath = None,
    out: OutDir = LATER_MODELS,
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
