"""A model's card and metrics: what it was made of and what it is worth."""

import platform
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sklearn
import skops

from tppo_news import __version__
from tppo_news.classify.batches import Batch
from tppo_news.classify.evaluate import Evaluation, Interval
from tppo_news.classify.reports import Mistake, Slice
from tppo_news.classify.train import hash_examples
from tppo_news.records import Example

DIGITS = 4


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was measured of a candidate."""

    crossed: Evaluation
    gold: Evaluation | None
    aspect_f1: float
    baselines: Mapping[str, Evaluation]
    by_year: tuple[Slice, ...]
    by_publisher: tuple[Slice, ...]
    worst: tuple[Mistake, ...]
    held: tuple[Batch, ...]
    trained_on_held: bool


def evaluation_figures(evaluation: Evaluation) -> dict[str, Any]:
    """An evaluation as JSON knows it."""
    return {
        "count": evaluation.count,
        "macro_f1": round(evaluation.macro_f1, DIGITS),
        "macro_f1_interval": [round(x, DIGITS) for x in evaluation.macro_f1_interval],
        "accuracy": round(evaluation.accuracy, DIGITS),
        "expected_calibration_error": round(evaluation.calibration_error, DIGITS),
        "classes": {
            c.label: {
                "precision": round(c.precision, DIGITS),
                "recall": round(c.recall, DIGITS),
                "f1": round(c.f1, DIGITS),
                "precision_interval": [round(x, DIGITS) for x in c.precision_interval],
                "recall_interval": [round(x, DIGITS) for x in c.recall_interval],
                "f1_interval": [round(x, DIGITS) for x in c.f1_interval],
                "count": c.count,
            }
            for c in evaluation.classes
        },
        "confusion": [list(row) for row in evaluation.confusion],
    }


def model_metrics(
    examples: Sequence[Example], gold: Sequence[Example], findings: Findings, data_hash: str, today: date
) -> dict[str, Any]:
    """The figures that are kept beside a model, as JSON knows them."""
    return {
        "trained_on": today.isoformat(),
        "data_sha256": data_hash,
        "gold_sha256": hash_examples(gold) if gold else None,
        "examples": dict(sorted(Counter(e.label for e in examples).items())),
        **evaluation_figures(findings.crossed),
        "aspect_f1": round(findings.aspect_f1, DIGITS),
        "gold": evaluation_figures(findings.gold) if findings.gold else None,
        "baselines": {name: round(e.macro_f1, DIGITS) for name, e in findings.baselines.items()},
        "held_batches": [f"{b.annotator} {b.day}" for b in findings.held],
        "versions": {
            "tppo_news": __version__,
            "python": platform.python_version(),
            "scikit-learn": sklearn.__version__,
            "skops": skops.__version__,
        },
    }


def evaluation_table(evaluation: Evaluation, *, calibrated: bool = True) -> list[str]:
    """Per-class figures with their 95 % intervals as a Markdown table, and the sums below it."""
    lines = ["| label | precision | recall | F1 | examples |", "|---|---|---|---|---|"]
    lines += [
        f"| {c.label} | {_with_interval(c.precision, c.precision_interval)} | {_with_interval(c.recall, c.recall_interval)}"
        f" | {_with_interval(c.f1, c.f1_interval)} | {c.count} |"
        for c in evaluation.classes
    ]
    low, high = evaluation.macro_f1_interval
    end = (
        f", expected calibration error {evaluation.calibration_error:.3f} ({evaluation.count} predictions,"
        f" {len(evaluation.bins)} bins of equal mass)"
    )
    lines += [
        "",
        f"Macro-F1 {evaluation.macro_f1:.3f} ({low:.3f}-{high:.3f}), accuracy {evaluation.accuracy:.3f}"
        + (end if calibrated else "")
        + ".",
    ]
    return lines


def _with_interval(value: float, interval: Interval) -> str:
    return f"{value:.3f} ({interval[0]:.3f}-{interval[1]:.3f})"


def confusion_lines(evaluation: Evaluation) -> list[str]:
    """The confusion matrix as a Markdown table: true labels down, predicted ones across."""
    return [
        "| true, predicted | " + " | ".join(evaluation.labels) + " |",
        "|---" * (len(evaluation.labels) + 1) + "|",
        *(
            f"| {label} | " + " | ".join(map(str, row)) + " |"
            for label, row in zip(evaluation.labels, evaluation.confusion, strict=True)
        ),
    ]


def model_card(version: str, metrics: Mapping[str, Any], findings: Findings) -> str:
    """The card as Markdown."""
    counts = ", ".join(f"{count} {label}" for label, count in metrics["examples"].items())
    return "\n".join(
        [
            f"# Model {version}",
            "",
            "Labels Indonesian news articles: prevention (pencegahan), prosecution (penindakan) or unrelated (tidak terkait) to",
            "TPPO, with the aspect protection (pelindungan korban) beside unrelated. Words of head and body and themes by place",
            "and density, with logistic regression, calibrated by temperature; scikit-learn, saved with skops.",
            "",
            f"Trained {metrics['trained_on']} on {sum(metrics['examples'].values())} examples ({counts});",
            f"data hash `{metrics['data_sha256'][:16]}`.",
            "",
            "## Grouped five-fold cross-validation",
            "",
            "Every group of copies stands on one side only.",
            "",
            *evaluation_table(findings.crossed),
            f"Aspect protection: F1 {findings.aspect_f1:.3f}.",
            "",
            *confusion_lines(findings.crossed),
            "",
            "![confusion matrix](confusion.png) ![calibration](calibration.png)",
            "",
            *_gold_lines(findings, metrics),
            *_baseline_lines(findings),
            *_slice_lines(findings),
            *_mistake_lines(findings.worst),
            *_held_lines(findings.held, findings.trained_on_held),
            "Made with " + ", ".join(f"{name} {number}" for name, number in metrics["versions"].items()) + ".",
            "",
        ]
    )


def _gold_lines(findings: Findings, metrics: Mapping[str, Any]) -> Iterator[str]:
    if findings.gold:
        yield from ("## Frozen gold, never trained on", "", *evaluation_table(findings.gold))
        yield from (f"Gold hash `{metrics['gold_sha256'][:16]}`.", "")


def _baseline_lines(findings: Findings) -> Iterator[str]:
    yield from ("## Baselines on the same folds", "", *baseline_lines(findings.crossed, findings.baselines), "")


def baseline_lines(model: Evaluation, baselines: Mapping[str, Evaluation]) -> Iterator[str]:
    """A model beside its baselines at a glance, then the whole table of each baseline."""
    yield from ("| model | macro-F1 | accuracy |", "|---|---|---|")
    for name, figures in {"this model": model, **baselines}.items():
        yield f"| {name} | {_with_interval(figures.macro_f1, figures.macro_f1_interval)} | {figures.accuracy:.3f} |"
    for name, figures in baselines.items():
        yield from ("", f"{name[0].upper()}{name[1:]}:", "", *evaluation_table(figures, calibrated=False))


def _slice_lines(findings: Findings) -> Iterator[str]:
    yield from ("## By year and publisher", "", *slice_lines((*findings.by_year, *findings.by_publisher)), "")


def slice_lines(parts: Sequence[Slice]) -> Iterator[str]:
    """How often the model is right on each part, as a Markdown table."""
    yield from ("| part | examples | share right |", "|---|---|---|")
    yield from (f"| {part.name} | {part.count} | {part.accuracy:.3f} |" for part in parts)


def _mistake_lines(worst: Sequence[Mistake]) -> Iterator[str]:
    yield from (f"## The {len(worst)} worst mistakes", "", *mistake_lines(worst), "")


def mistake_lines(worst: Sequence[Mistake]) -> Iterator[str]:
    """The mistakes as a Markdown table."""
    yield from ("| example | title | true | predicted | score |", "|---|---|---|---|---|")
    for m in worst:
        title = m.title.replace("|", "/")
        yield f"| {m.example_id} | {title} | {m.truth} | {m.predicted} | {m.score:.2f} |"


def _held_lines(held: Sequence[Batch], trained_on: bool) -> Iterator[str]:
    if held:
        yield from (f"## Held for a second look{', but trained on' if trained_on else ''}", "")
        for b in held:
            yield f"- {b.annotator}, {b.day}: {b.contradicted} of {b.count} labels contradicted"
        yield ""
