"""A model's card and metrics: what it was made of and what it is worth."""

import platform
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

import sklearn
import skops

from tppo_news import __version__
from tppo_news.classify.evaluate import Evaluation
from tppo_news.records import Example


def model_metrics(examples: Sequence[Example], evaluation: Evaluation, data_hash: str, today: date) -> dict[str, Any]:
    """The figures that are kept beside a model, as JSON knows them."""
    return {
        "trained_on": today.isoformat(),
        "data_sha256": data_hash,
        "examples": dict(sorted(Counter(e.label for e in examples).items())),
        "macro_f1": round(evaluation.macro_f1, 4),
        "accuracy": round(evaluation.accuracy, 4),
        "expected_calibration_error": round(evaluation.calibration_error, 4),
        "classes": {
            c.label: {"precision": round(c.precision, 4), "recall": round(c.recall, 4), "f1": round(c.f1, 4), "count": c.count}
            for c in evaluation.classes
        },
        "versions": {
            "tppo_news": __version__,
            "python": platform.python_version(),
            "scikit-learn": sklearn.__version__,
            "skops": skops.__version__,
        },
    }


def model_card(version: str, metrics: dict[str, Any]) -> str:
    """The card as Markdown."""
    counts = ", ".join(f"{count} {label}" for label, count in metrics["examples"].items())
    lines = [
        f"# Model {version}",
        "",
        "Labels Indonesian news articles: prevention (pencegahan), prosecution (penindakan) or unrelated (tidak terkait) to TPPO,",
        "with the aspect protection (pelindungan korban) beside unrelated. Word n-grams and cues with logistic regression,",
        "calibrated by temperature; scikit-learn, saved with skops.",
        "",
        f"Trained {metrics['trained_on']} on {sum(metrics['examples'].values())} examples ({counts}), all written for training;",
        f"data hash `{metrics['data_sha256'][:16]}`.",
        "",
        "Grouped five-fold cross-validation, every group of copies on one side only:",
        "",
        "| label | precision | recall | F1 | examples |",
        "|---|---|---|---|---|",
        *(
            f"| {label} | {c['precision']:.3f} | {c['recall']:.3f} | {c['f1']:.3f} | {c['count']} |"
            for label, c in metrics["classes"].items()
        ),
        "",
        f"Macro-F1 {metrics['macro_f1']:.3f}, accuracy {metrics['accuracy']:.3f}, "
        f"expected calibration error {metrics['expected_calibration_error']:.3f} (10 bins of equal mass).",
        "",
        "Made with " + ", ".join(f"{name} {version}" for name, version in metrics["versions"].items()) + ".",
    ]
    return "\n".join(lines) + "\n"
