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
from tppo_news.classify.evaluate import Evaluation
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


def evaluation_table(evaluation: Evaluation) -> list[str]:
    """Per-class figures as a Markdown table, and the sums below it."""
    lines = ["| label | precision | recall | F1 | 95 % interval | examples |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {c.label} | {c.precision:.3f} | {c.recall:.3f} | {c.f1:.3f} "
        f"| {c.f1_interval[0]:.3f}-{c.f1_interval[1]:.3f} | {c.count} |"
        for c in evaluation.classes
    ]
    low, high = evaluation.macro_f1_interval
    lines += [
        "",
        f"Macro-F1 {evaluation.macro_f1:.3f} ({low:.3f}-{high:.3f}), accuracy {evaluation.accuracy:.3f}, expected "
        f"calibration error {evaluation.calibration_error:.3f} ({evaluation.count} predictions, {len(evaluation.bins)} "
        "bins of equal mass).",
    ]
    return lines


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
            "![confusion matrix](confusion.png) ![calibration](calibration.png)",
            "",
            *_gold_lines(findings, metrics),
            *_baseline_lines(findings),
            *_slice_lines(findings),
            *_mistake_lines(findings.worst),
            *_held_lines(findings.held),
            "Made with " + ", ".join(f"{name} {number}" for name, number in metrics["versions"].items()) + ".",
            "",
        ]
    )


def _gold_lines(findings: Findings, metrics: Mapping[str, Any]) -> Iterator[str]:
    if findings.gold:
        yield from ("## Frozen gold, never trained on", "", *evaluation_table(findings.gold))
        yield from (f"Gold hash `{metrics['gold_sha256'][:16]}`.", "")


def _baseline_lines(findings: Findings) -> Iterator[str]:
    yield from ("## Baselines on the same folds", "", "| model | macro-F1 | accuracy |", "|---|---|---|")
    for name, figures in {"this model": findings.crossed, **findings.baselines}.items():
        yield f"| {name} | {figures.macro_f1:.3f} | {figures.accuracy:.3f} |"
    yield ""


def _slice_lines(findings: Findings) -> Iterator[str]:
    yield from ("## By year and publisher", "", "| part | examples | share right |", "|---|---|---|")
    for part in (*findings.by_year, *findings.by_publisher):
        yield f"| {part.name} | {part.count} | {part.accuracy:.3f} |"
    yield ""


def _mistake_lines(worst: Sequence[Mistake]) -> Iterator[str]:
    yield from (
        f"## The {len(worst)} worst mistakes",
        "",
        "| example | title | true | predicted | score |",
        "|---|---|---|---|---|",
    )
    for m in worst:
        title = m.title.replace("|", "/")
        yield f"| {m.example_id} | {title} | {m.truth} | {m.predicted} | {m.score:.2f} |"
    yield ""


def _held_lines(held: Sequence[Batch]) -> Iterator[str]:
    if held:
        yield from ("## Held for a second look", "")
        for b in held:
            yield f"- {b.annotator}, {b.day}: {b.contradicted} of {b.count} labels contradicted"
        yield ""
