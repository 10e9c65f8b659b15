"""Models: list, evaluate, impact, promote, rollback, search, drift. To promote and to roll back is a person's act."""

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify.candidate import evaluate_on, measured_lines
from tppo_news.classify.drift import drift_lines
from tppo_news.classify.examples import load_examples, settle, without_groups
from tppo_news.classify.floors import FLOORS_NAME, floors_from, lowered, raised, save_floors
from tppo_news.classify.model import Classifier
from tppo_news.classify.plots import calibration_png, confusion_png
from tppo_news.classify.registry import (
    COMMITTED,
    LATER_MODELS,
    active_folder,
    current_version,
    load_metrics,
    load_model,
    promote_version,
    promotions,
    roll_back,
)
from tppo_news.classify.search import search_recipes
from tppo_news.classify.train import hash_examples
from tppo_news.cli.options import ModelDir, StorePath
from tppo_news.drifting import DRIFT_WEEKS, recent_drift
from tppo_news.errors import ModelError, UsageError
from tppo_news.opening import open_for_reading
from tppo_news.retraining import gold_examples, impact_of, known_floors, labels_folder, relabel_store, verdict_on
from tppo_news.settings import load_settings

app = typer.Typer(no_args_is_help=True, help="Models: list, evaluate, impact, promote, rollback, search, drift.")
Version = Annotated[str, typer.Argument(help="A model's version, as `models list` shows it.", show_default=False)]
LaterDir = Annotated[Path, typer.Option("--later", help="Folder of candidates.")]
GoldDir = Annotated[Path | None, typer.Option("--gold", help="Folder of the frozen gold (labels*.jsonl).")]
By = Annotated[str | None, typer.Option("--by", help="Who does it; the name of this account by default.")]


@app.command("list")
def list_models(models: ModelDir = None, later: LaterDir = LATER_MODELS) -> None:
    """List the committed model and the candidates, with their figures; `*` marks the one that runs use.

    Example: `tppo-news models list`
    """
    committed = load_settings(model_dir=models).model_dir
    active = active_folder(committed)
    in_use = current_version(active)
    for folder in dict.fromkeys([committed, later]):
        for path in sorted(folder.glob("*/metrics.json")):
            version, figures = path.parent.name, load_metrics(folder, path.parent.name)
            mark = "*" if (folder.resolve(), version) == (active.resolve(), in_use) else " "
            gold = figures.get("gold") or {}
            typer.echo(
                f"{mark} {version}  {figures['trained_on']}  cross-validated macro-F1 {figures['macro_f1']:.3f}"
                + (f", gold {gold['macro_f1']:.3f}" if gold else "")
                + f"  {folder}"
            )


@app.command()
def evaluate(
    on: Annotated[Path | None, typer.Option("--on", help="A folder of labelled JSONL; the gold by default.")] = None,
    version: Annotated[str | None, typer.Option("--model", help="A version; the one in use by default.")] = None,
    models: ModelDir = None,
    later: LaterDir = LATER_MODELS,
    labels: Annotated[Path | None, typer.Option("--labels", help="What the baselines are trained on.")] = None,
    mistakes: Annotated[int, typer.Option("--mistakes", help="How many of the worst mistakes to show.")] = 20,
    plots: Annotated[Path | None, typer.Option("--plots", help="A folder for the two plots (PNG).")] = None,
) -> None:
    """Measure a model on labelled articles that it was not trained on, by default the frozen gold, beside baselines.

    Figures with intervals, confusion matrix, calibration, years and publishers, mistakes. Example: `tppo-news models evaluate`
    """
    classifier = _find_model(version, load_settings(model_dir=models).model_dir, later)
    examples = load_examples(on) if on else gold_examples(None, "--on")
    learned = without_groups(settle(load_examples(labels_folder(labels))), examples)
    typer.echo(f"{classifier.version} on {len(examples)} examples of {on or 'the gold'}\n")
    typer.echo("\n".join(measured_lines(classifier, examples, learned, mistakes)))
    if plots:
        evaluation = evaluate_on(classifier, examples)
        plots.mkdir(parents=True, exist_ok=True)
        (plots / "confusion.png").write_bytes(confusion_png(evaluation))
        (plots / "calibration.png").write_bytes(calibration_png(evaluation))
        typer.echo(f"confusion.png and calibration.png written to {plots}")


@app.command()
def floors(
    models: ModelDir = None,
    gold: GoldDir = None,
    lower: Annotated[
        bool, typer.Option("--lower", help="Let floors sink that ask more than the model in use reaches.")
    ] = False,
) -> None:
    """Set the floors from the model in use on the gold as it is now, and pin them with the gold's hash.

    A floor that would sink stays as it was, but with --lower. Example: `tppo-news models floors`
    """
    folder = load_settings(model_dir=models).model_dir
    examples = gold_examples(gold)
    new = floors_from(evaluate_on(load_model(folder), examples), hash_examples(examples))
    old = known_floors(folder)
    if old and not lower:
        for line in lowered(old, new):
            typer.echo(f"stays (--lower would lower it): {line}")
        new = raised(old, new)
    save_floors(folder, new)
    typer.echo(f"floors set on {len(examples)} gold articles: macro-F1 {new.macro_f1:.3f}, {folder / FLOORS_NAME}")


@app.command()
def impact(
    version: Version,
    store: StorePath = None,
    labels: Annotated[Path | None, typer.Option("--labels", help="Examples to use where there is no store.")] = None,
    models: ModelDir = None,
    later: LaterDir = LATER_MODELS,
) -> None:
    """Show what would change if a candidate took over: articles that flip, monthly series that move.

    Read from the store; where there is none, from the labelled examples. Example: `tppo-news models impact v0123456789`
    """
    committed = load_settings(model_dir=models).model_dir
    current, candidate = load_model(committed), _find_model(version, committed, later)
    typer.echo(impact_of(current, candidate, store, labels))


@app.command()
def promote(
    version: Version,
    store: StorePath = None,
    gold: GoldDir = None,
    by: By = None,
    models: ModelDir = None,
    later: LaterDir = LATER_MODELS,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Let a candidate go live. Refused where it breaks a floor or loses against the model in use beyond noise.

    Predictions of every version are kept, and a person's label always wins. Example: `tppo-news models promote v0123456789`
    """
    settings = load_settings(model_dir=models, store_path=store)
    candidate = load_model(later, version)
    verdict = verdict_on(candidate, settings.model_dir, gold)
    if verdict.gain is not None and verdict.gain_interval is not None:
        low, high = verdict.gain_interval
        typer.echo(f"macro-F1 on the gold against the model in use: {verdict.gain:+.3f} ({low:+.3f} to {high:+.3f})")
    if not verdict.allowed:
        raise ModelError(f"{version} is refused: " + "; ".join(verdict.reasons))
    if not yes and not typer.confirm(f"Make {version} the model that runs use?"):
        raise UsageError("nothing was changed")
    now = datetime.now(UTC)
    promote_version(later, version, by or getpass.getuser(), now)
    typer.echo(_promoted_line(version, later, settings.model_dir))
    count = relabel_store(store, candidate, load_metrics(later, version), now)
    if count is not None:
        typer.echo(f"{count} articles have its labels now; those that a person labelled keep that label")


@app.command()
def rollback(store: StorePath = None, by: By = None, models: ModelDir = None, later: LaterDir = LATER_MODELS) -> None:
    """Undo the last promotion: the model before it is in use again, and its kept predictions are the labels again.

    Example: `tppo-news models rollback`
    """
    settings = load_settings(model_dir=models, store_path=store)
    before = roll_back(later, by or getpass.getuser(), datetime.now(UTC))
    folder = settings.model_dir if before == COMMITTED else later
    version = current_version(folder) if before == COMMITTED else before
    typer.echo(f"{version} is in use again")
    count = relabel_store(store, load_model(folder, version), load_metrics(folder, version), datetime.now(UTC))
    if count is not None:
        typer.echo(f"{count} articles have its labels again")


@app.command()
def drift(
    store: StorePath = None,
    models: ModelDir = None,
    weeks: Annotated[int, typer.Option("--weeks", help="How many of the last weeks to look at.")] = DRIFT_WEEKS,
) -> None:
    """Compare the last weeks' articles with training time: scores, review share, new words.

    Example: `tppo-news models drift --store var/sample.db`
    """
    folder = load_settings(model_dir=models).model_dir
    classifier = load_model(folder)
    with open_for_reading(store) as opened:
        found = recent_drift(opened, classifier, folder, datetime.now(UTC), weeks)
        by_week = opened.learning.scores_by_week()
    figures, meaning = drift_lines(found, weeks)
    typer.echo(figures)
    for row in by_week:
        typer.echo(
            f"  {row['week']}  {row['model_version']}  {row['articles']} articles, mean score {row['mean_score']}"
        )
    typer.echo(meaning)


@app.command()
def search(
    labels: Annotated[Path | None, typer.Option("--labels", help="Folder of labelled examples (*.jsonl).")] = None,
) -> None:
    """Try recipes by grouped cross-validation, in which no story or template stands on both sides; the best first.

    Example: `tppo-news models search`
    """
    examples = settle(load_examples(labels_folder(labels)))
    for result in search_recipes(examples):
        typer.echo(f"{result.macro_f1:.3f}  calibration error {result.calibration_error:.3f}  {result.recipe}")


@app.command()
def history(later: LaterDir = LATER_MODELS) -> None:
    """Show who promoted and rolled back what, and when.

    Example: `tppo-news models history`
    """
    for act in promotions(later):
        what = f"rolled back {act['undoes']} to {act['version']}" if act.get("undoes") else f"promoted {act['version']}"
        typer.echo(f"{act['at']}  {act['by']}  {what}")


def _promoted_line(version: str, later: Path, committed: Path) -> str:
    active = active_folder(committed)
    if active.resolve() == later.resolve():
        return f"{version} is in use now; back: tppo-news models rollback"
    return f"{version} is current in {later}, but runs with these settings use the model of {active}"


def _find_model(version: str | None, committed: Path, later: Path) -> Classifier:
    if version is None:
        return load_model(committed)
    folder = later if (later / version).is_dir() else committed
    return load_model(folder, version)
