"""Labels: hydrate, set, show, import, export, agreement, checks, review queue, suspected errors, the active-learning simulation."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from tppo_news.classify.agreement import agreements, disagreements
from tppo_news.classify.examples import load_examples, settle, write_examples
from tppo_news.classify.formats import OFFERED, Format, Layout, export_labels, export_tasks, import_labels
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import load_model
from tppo_news.classify.review import ReviewItem, review_queue, suspected_errors
from tppo_news.classify.similarity import TOO_CLOSE, measure_similarity
from tppo_news.classify.simulation import simulate
from tppo_news.classify.train import train_classifier
from tppo_news.cli.hydrate import hydrate
from tppo_news.cli.labels import LabelsDir
from tppo_news.cli.options import FullText, ModelDir, StorePath
from tppo_news.errors import InputError
from tppo_news.opening import open_for_reading
from tppo_news.records import Example
from tppo_news.retraining import gather_examples, labels_folder
from tppo_news.settings import load_settings, resource_path
from tppo_news.store import PersonsLabel, Store, StoredText

app = typer.Typer(
    no_args_is_help=True,
    help="Labels: hydrate, set, show, import, export, agreement, check, queue, suspects, simulate.",
)
Form = Annotated[
    Literal["prodigy", "doccano", "label-studio", "csv"], typer.Option("--format", help="Which tool's form.")
]
LAYOUTS: dict[str, Layout] = {".json": "json", ".jsonl": "jsonl"}
NewLabel = Annotated[bool, typer.Option("--new-label", help="The label is a new one, and no slip.")]
Limit = Annotated[int, typer.Option("--limit", help="How many to show.")]


app.command("hydrate")(hydrate)


@app.command("set")
def set_label(
    article: Annotated[str, typer.Argument(help="An article's address or id.", show_default=False)],
    label: Annotated[str, typer.Argument(help="prevention, prosecution, unrelated, protection …", show_default=False)],
    by: Annotated[str, typer.Option("--by", help="Who labels.")],
    note: Annotated[str | None, typer.Option("--note", help="Why.")] = None,
    new_label: NewLabel = False,
    store: StorePath = None,
) -> None:
    """Give an article of the store a person's label; it wins over every model's.

    Example: `tppo-news labels set https://contoh.test/a prevention --by rina`
    """
    with open_for_reading(store) as opened:
        _check_known(opened, [label], new_label)
        _save(opened, article, label, by, datetime.now(UTC), note)
    typer.echo(f"{article}: {label}, by {by}")


@app.command("show")
def show_article(
    article: Annotated[str, typer.Argument(help="An article's address or id.", show_default=False)],
    store: StorePath = None,
) -> None:
    """Print an article of the store to be labelled: title, date, the label that counts now, and its text.

    Example: `tppo-news labels show https://contoh.test/a --store var/sample.db`
    """
    with open_for_reading(store) as opened:
        text = opened.learning.text(opened.learning.article_id(article))
    said = "a person" if text.by_person else f"{text.model_version}, {text.score:.2f}"
    dated = text.publication_date.isoformat() if text.publication_date else "no date"
    typer.echo(f"{text.title}\n{text.url}, {dated}\n{text.aspect or text.label} ({said})\n\n{text.text}")


@app.command("import")
def import_file(
    source: Annotated[Path, typer.Argument(help="A file exported from a labelling tool.", show_default=False)],
    form: Form,
    out: Annotated[Path | None, typer.Option("--out", help="JSONL to write: for texts written for training.")] = None,
    new_label: NewLabel = False,
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
        _check_known(opened, [e.aspect or e.label for e in examples], new_label)
        missing = sum(not _import_one(opened, example, now) for example in examples)
        typer.echo(f"{len(examples) - missing} labels kept in {opened.path}" + (f", {missing} not" if missing else ""))
    if missing:
        raise typer.Exit(1)


def _import_one(opened: Store, example: Example, now: datetime) -> bool:
    """Keep one label; a line and False where the store has no such article, which must not cost the others."""
    shown, at = example.aspect or example.label, _moment(example.labelled_at, now)
    try:
        _save(opened, example.url or example.id, shown, example.annotator, at, example.note)
    except InputError as error:
        typer.echo(str(error), err=True)
        return False
    return True


@app.command("export")
def export_file(
    target: Annotated[Path, typer.Argument(help="The file to write.", show_default=False)],
    form: Form,
    queued: Annotated[
        int | None, typer.Option("--queue", help="So many articles of the queue, still to be labelled, instead.")
    ] = None,
    labels: LabelsDir = None,
    store: StorePath = None,
    models: ModelDir = None,
    full_text: FullText = False,
) -> None:
    """Write the examples and the store's labels in another tool's form; with --queue, articles to be labelled there.

    Example: `tppo-news labels export var/todo.jsonl --format prodigy --queue 50`
    """
    known: Format = form
    examples = gather_examples(labels, store) if queued is None else _tasks(store, models, queued)
    if any(e.url for e in examples) and target.resolve().is_relative_to(resource_path("data").resolve()):
        raise InputError(f"{target}: texts of real articles are not written into data; write into var")
    if full_text:
        with open_for_reading(store) as opened:
            examples = opened.learning.with_full_texts(examples)
    target.parent.mkdir(parents=True, exist_ok=True)
    layout = LAYOUTS.get(target.suffix.lower())
    written = export_labels(examples, known, layout) if queued is None else export_tasks(examples, known, layout)
    target.write_text(written, encoding="utf-8")
    typer.echo(f"{len(examples)} {'labels' if queued is None else 'articles'} written to {target}")


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
    found = measure_similarity(load_examples(labels_folder(labels)), too_close)
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
    for text, item in _queue(store, models, limit):
        typer.echo(f"{item.label} {item.score:.2f}  {item.title[:80]}\n    {text.url}")
        typer.echo(f"    {'; '.join(item.reasons)}")


def _queue(store: Path | None, models: Path | None, limit: int) -> list[tuple[StoredText, ReviewItem]]:
    """The articles that teach the model most, none of them labelled by a person."""
    classifier = load_model(load_settings(model_dir=models).model_dir)
    with open_for_reading(store) as opened:
        texts = {text.article_id: text for text in opened.learning.texts() if not text.by_person}
    articles = [(number, t.title, read_article(t.title or None, t.text)) for number, t in texts.items()]
    return [(texts[item.article_id], item) for item in review_queue(classifier, articles, limit)]


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
    simulation = simulate(settle(load_examples(labels_folder(labels))), start=step, step=step)
    typer.echo("labels  by doubt  at random   (macro-F1 on a held-out fifth)")
    for point in simulation.points:
        typer.echo(f"{point.labels:6d}  {point.active:8.3f}  {point.random:9.3f}")
    if simulation.share is not None:
        typer.echo(
            f"{simulation.share:.0%} of the labels, asked for by doubt, reach what random sampling reaches with all"
        )


def _check_known(opened: Store, labels: Sequence[str], new_label: bool) -> None:
    """InputError for a label that nobody has given before, unless it is meant: a slip would become a class of its own."""
    known = {*OFFERED, *opened.labels.given()}
    unknown = sorted(set(labels) - known)
    if unknown and not new_label:
        raise InputError(
            f"no article bears the label {', '.join(map(repr, unknown))} yet (known: {', '.join(sorted(known))});"
            " --new-label makes it one"
        )


def _save(opened: Store, article: str, label: str, by: str, now: datetime, note: str | None) -> None:
    known, aspect = ("unrelated", "protection") if label == "protection" else (label, None)
    opened.labels.save_label(PersonsLabel(opened.learning.article_id(article), known, by, now, aspect, note))


def _tasks(store: Path | None, models: Path | None, count: int) -> list[Example]:
    return [_as_task(text) for text, _ in _queue(store, models, count)]


def _as_task(text: StoredText) -> Example:
    """A stored article without a label yet."""
    return Example(
        id=text.article_id,
        title=text.title or None,
        text=text.text,
        label="",
        annotator="",
        labelled_at="",
        group=text.article_id,
        url=text.url,
        publication_date=text.publication_date.isoformat() if text.publication_date else None,
    )


def _moment(text: str, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return now
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
