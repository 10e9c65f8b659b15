"""Training: examples in, a model out."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify.card import model_card, model_metrics
from tppo_news.classify.evaluate import evaluate
from tppo_news.classify.examples import load_examples
from tppo_news.classify.registry import save_model, set_current
from tppo_news.classify.train import train_classifier
from tppo_news.settings import resource_path


def train(
    labels: Annotated[Path | None, typer.Option("--labels", help="Folder of labelled examples (*.jsonl).")] = None,
    out: Annotated[Path, typer.Option("--out", help="Folder to write the model's folder into.")] = Path("var/models"),
    current: Annotated[bool, typer.Option("--current", help="Make it the one that runs use.")] = False,
) -> None:
    """Train a model on labelled examples and print what grouped cross-validation says of it.

    Example: `tppo-news train --labels data/labels --out var/models`
    """
    examples = load_examples(labels or resource_path("data/labels"))
    trained = train_classifier(examples)
    evaluation = evaluate([e.label for e in examples], trained.held_out_scores, trained.labels)
    metrics = model_metrics(examples, evaluation, trained.data_hash, datetime.now(UTC).date())
    card = model_card(trained.classifier.version, metrics)
    folder = save_model(out, trained.classifier, metrics, card)
    if current:
        set_current(out, trained.classifier.version)
    typer.echo(card)
    typer.echo(f"written to {folder}" + (", and made current" if current else ""))
