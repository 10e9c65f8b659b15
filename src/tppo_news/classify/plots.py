"""Pictures of an evaluation: confusion matrix and calibration, as PNG."""

from io import BytesIO

from matplotlib.figure import Figure

from tppo_news.classify.evaluate import Evaluation


def confusion_png(evaluation: Evaluation) -> bytes:
    """Counts of true against predicted labels."""
    figure = Figure(figsize=(4.6, 4), layout="constrained")
    axes = figure.add_subplot()
    matrix = evaluation.confusion
    axes.imshow(matrix, cmap="Blues")
    places = range(len(evaluation.labels))
    axes.set_xticks(places, evaluation.labels)
    axes.set_yticks(places, evaluation.labels)
    axes.set_xlabel("predicted")
    axes.set_ylabel("true")
    top = max(max(row) for row in matrix)
    for i, row in enumerate(matrix):
        for j, count in enumerate(row):
            axes.text(j, i, str(count), ha="center", va="center", color="white" if count > top / 2 else "black")
    return _png(figure)


def calibration_png(evaluation: Evaluation) -> bytes:
    """How often the model is right against how sure it is; on the diagonal it is as right as it says."""
    figure = Figure(figsize=(4.6, 4), layout="constrained")
    axes = figure.add_subplot()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1, linestyle="--")
    axes.plot([b.confidence for b in evaluation.bins], [b.accuracy for b in evaluation.bins], marker="o")
    axes.set_xlim(0.3, 1.02)
    axes.set_ylim(0.3, 1.02)
    axes.set_xlabel("confidence")
    axes.set_ylabel("share right")
    axes.set_title(f"expected calibration error {evaluation.calibration_error:.3f}", fontsize=10)
    return _png(figure)


def _png(figure: Figure) -> bytes:
    out = BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()
