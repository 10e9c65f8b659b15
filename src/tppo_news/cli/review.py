"""Labels: import, export, agreement, checks, review queue, suspected errors, the active-learning simulation."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from tppo_news.classify.agreement import agreements, disagreements
from tppo_news.classify.examples import load_examples, settle, write_examples
from tppo_news.classify.formats import Format, export_labels, import_labels
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import load_model
from tppo_news.classify.review import review_queue, suspected_errors
from tppo_news.classify.similarity import TOO_CLOSE, measure_similarity
from tppo_news.classify.simulation import simulate
from tppo_news.classify.train import train_classifier
from tppo_news.cli.labels import LabelsDir, gather_examples
from tppo_news.cli.options import ModelDir, StorePath
from tppo_news.cli.store import open_for_reading
from tppo_news.errors import InputError
from tppo_news.settings import load_settings, resource_path
from tppo_news.store import PersonsLabel, Store

app = typer.Typer(
    no_args_is_help=True, help="Labels: set, import, export, agreement, check, queue, suspects, simulate."
)
Form = Annotated[
    Literal["prodigy", "doccano", "label-studio", "csv"], typer.Option("--format", help="Which tool's form.")
]
Limit = Annotated[int, typer.Option("--limit", help="How many to show.")]


@app.command("set")
def set_label(
    article: Annotated[str, typer.Argument(help="An article's address or id.", show_default=False)],
    label: Annotated[str, typer.Argument(help="prevention, prosecution, unrelated, protection …", show_default=False)],
    by: Annotated[str, typer.Option("--by", help="Who labels.")],
    note: Annotated[str | None, typer.Option("--note", help="Why.")] = None,
    store: StorePath = None,
) -> None:
    """Give an article of the store a person's label; it wins over every model's.

    Example: `tppo-news labels set https://contoh.test/a prevention --by rina`
    """
    with open_for_reading(store) as opened:
        _save(opened, article, label, by, datetime.now(UTC), note)
    typer.echo(f"{article}: {label}, by {by}")


@app.command("import")
def import_file(
    source: Annotated[Path, typer.Argument(help="A file exported from a labelling tool.", show_default=False)],
    form: Form,
    out: Annotated[Path | None, typer.Option("--out", help="JSONL to write: for texts written for training.")] = None,
    store: StorePath = None,
) -> None:
    """Read labels from another tool: into the store for real articles, or into a JSONL file for texts of our own.

    Example: `tppo-news labels import annotations.jsonl --format prodigy --store var/tppo.db`
    """
    now = datetime.now(UTC)
    examples = import_labels(source, form, now)
    if out is not None:
        real = next((e for e in examples if e.url), None)
        if real is not None:
            raise InputError(f"{source}: {real.url} is a real article; its label goes into the store, not into {out}")
        typer.echo(f"{write_examples(examples, out)} labels written to {out}")
        return
    with open_for_reading(store) as opened:
        for example in examples:
            shown = example.aspect or example.label
            _save(
                opened,
                example.url or example.id,
                shown,
                example.annotator,
                _moment(example.labelled_at, now),
                example.note,
            )
        typer.echo(f"{len(examples)} labels kept in {opened.path}")


@app.command("export")
def export_file(
    target: Annotated[Path, typer.Argument(help="The file to write.", show_default=False)],
    form: Form,
    labels: LabelsDir = None,
    store: StorePath = None,
) -> None:
    """Write the examples and the store's labels in another tool's form.

    Example: `tppo-news labels export var/labels.csv --format csv`
    """
    examples = gather_examples(labels, store)
    known: Format = form
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(export_labels(examples, known), encoding="utf-8")
    typer.echo(f"{len(examples)} labels written to {target}")


@app.command()
def agreement(labels: LabelsDir = None, store: StorePath = None, limit: Limit = 20) -> None:
    """Show how far annotators agree (Cohen's kappa), and the articles that they labelled differently.

    Example: `tppo-news labels agreement`
    """
    examples = gather_examples(labels, store)
    pairs = agreements(examples)
    if not pairs:
        typer.echo("no article has been labelled by two people")
    for pair in pairs:
        typer.echo(
            f"{pair.first} and {pair.second}: {pair.agreed} of {pair.count} alike, Cohen's kappa {pair.kappa:.2f}"
        )
    for item in disagreements(examples)[:limit]:
        words = ", ".join(f"{annotator} {label}" for annotator, label in item.labels)
        typer.echo(f"  {item.example_id}  {item.title or ''}: {words}")


@app.command()
def check(
    labels: LabelsDir = None,
    too_close: Annotated[float, typer.Option("--too-close", help="Similarity from which a pair is shown.")] = TOO_CLOSE,
    limit: Limit = 20,
) -> None:
    """Look for near-duplicates and templates: each example against its nearest neighbour of another group.

    Example: `tppo-news labels check`
    """
    found = measure_similarity(load_examples(labels or resource_path("data/labels")), too_close)
    typer.echo(
        f"{found.count} examples; similarity to the nearest of another group: median {found.median:.2f}, "
        f"99th percentile {found.ninety_ninth:.2f}, highest {found.highest:.2f}"
    )
    typer.echo(f"{len(found.too_close)} pairs of {too_close:.2f} and more stand in different groups")
    for pair in found.too_close[:limit]:
        typer.echo(f"  {pair.similarity:.2f}  {pair.first}  {pair.second}{'' if pair.same_label else '  other label'}")


@app.command()
def queue(store: StorePath = None, models: ModelDir = None, limit: Limit = 20) -> None:
    """Show what to label next: unsure, against the keyword rule, or new; each with its reason.

    Example: `tppo-news labels queue --store var/sample.db`
    """
    classifier = load_model(load_settings(model_dir=models).model_dir)
    with open_for_reading(store) as opened:
        texts = [text for text in opened.learning.texts() if not text.by_person]
    articles = [(t.url, t.title, read_article(t.title or None, t.text)) for t in texts]
    for item in review_queue(classifier, articles, limit):
        typer.echo(f"{item.label} {item.score:.2f}  {item.title[:80]}\n    {item.article_id}")
        typer.echo(f"    {'; '.join(item.reasons)}")


@app.command()
def suspects(labels: LabelsDir = None, store: StorePath = None, limit: Limit = 20) -> None:
    """List labels that a model which never saw them finds very unlikely: slips of the hand, or hard borders.

    Example: `tppo-news labels suspects`
    """
    examples = settle(gather_examples(labels, store))
    trained = train_classifier(examples)
    found = suspected_errors(examples, trained.held_out_scores, trained.labels)
    typer.echo(f"{len(found)} of {len(examples)} labels are suspect")
    for item in found[:limit]:
        typer.echo(f"  {item.example_id}  {item.label}? likelier {item.likelier} ({item.own_score:.2f})  {item.title}")


@app.command("simulate")
def simulate_labelling(
    labels: LabelsDir = None,
    step: Annotated[int, typer.Option("--step", help="Labels a step.")] = 160,
) -> None:
    """Simulate over our own pool what labelling the doubtful articles first saves against a random order.

    Example: `tppo-news labels simulate`
    """
    simulation = simulate(settle(load_examples(labels or resource_path("data/labels"))), start=step, step=step)
    typer.echo("labels  by doubt  at random   (macro-F1 on a held-out fifth)")
    for point in simulation.points:
        typer.echo(f"{point.labels:6d}  {point.active:8.3f}  {point.random:9.3f}")
    if simulation.share is not None:
        typer.echo(
            f"{simulation.share:.0%} of the labels, asked for by doubt, reach what random sampling reaches with all"
        )


def _save(opened: Store, article: str, label: str, by: str, now: datetime, note: str | None) -> None:
    known, aspect = ("unrelated", "protection") if label == "protection" else (label, None)
    opened.labels.save_label(PersonsLabel(opened.learning.article_id(article), known, by, now, aspect, note))


def _moment(text: str, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return now
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
