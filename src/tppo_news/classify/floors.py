"""The floors under which no model goes live, pinned to the frozen gold that they were set on."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tppo_news.classify.evaluate import Evaluation
from tppo_news.classify.model import UNRELATED
from tppo_news.errors import ModelError

FLOORS_NAME = "floors.json"
MARGIN = 0.02
CALIBRATION_CEILING = 0.08


@dataclass(frozen=True, slots=True)
class Floors:
    """Figures on the gold that a model must reach, and the hash of that gold."""

    gold_sha256: str
    macro_f1: float
    recall: Mapping[str, float]
    """Least recall, by label."""
    false_alarm_share: float
    """Largest share of unrelated articles that may get another label."""
    calibration_error: float


def load_floors(folder: Path) -> Floors:
    """The floors of a models folder; ModelError where the file is missing or not what it should be."""
    path = folder / FLOORS_NAME
    try:
        return Floors(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, json.JSONDecodeError, TypeError) as error:
        raise ModelError(f"{path}: {error}") from error


def floors_from(evaluation: Evaluation, gold_sha256: str, margin: float = MARGIN) -> Floors:
    """Floors a little under what a good model reaches on the gold; the ceilings a little over."""
    return Floors(
        gold_sha256=gold_sha256,
        macro_f1=round(evaluation.macro_f1 - margin, 3),
        recall={c.label: round(c.recall - 2 * margin, 3) for c in evaluation.classes if c.label != UNRELATED},
        false_alarm_share=round(false_alarm_share(evaluation) + margin, 3),
        calibration_error=CALIBRATION_CEILING,
    )


def lowered(old: Floors, new: Floors) -> list[str]:
    """A line for each floor of `new` that asks less than `old` does."""
    found = []
    if new.macro_f1 < old.macro_f1:
        found.append(f"macro-F1 {old.macro_f1:.3f} to {new.macro_f1:.3f}")
    for label, least in sorted(old.recall.items()):
        if new.recall.get(label, 0.0) < least:
            found.append(f"recall of {label} {least:.3f} to {new.recall.get(label, 0.0):.3f}")
    if new.false_alarm_share > old.false_alarm_share:
        found.append(f"false alarms {old.false_alarm_share:.3f} to {new.false_alarm_share:.3f}")
    if new.calibration_error > old.calibration_error:
        found.append(f"calibration error {old.calibration_error:.3f} to {new.calibration_error:.3f}")
    return found


def raised(old: Floors, new: Floors) -> Floors:
    """The floors of `new`, none of which asks less than `old` does."""
    return Floors(
        gold_sha256=new.gold_sha256,
        macro_f1=max(old.macro_f1, new.macro_f1),
        recall={
            label: max(old.recall.get(label, 0.0), new.recall.get(label, 0.0))
            for label in sorted({*old.recall, *new.recall})
        },
        false_alarm_share=min(old.false_alarm_share, new.false_alarm_share),
        calibration_error=min(old.calibration_error, new.calibration_error),
    )


def save_floors(folder: Path, floors: Floors) -> None:
    """Write the floors of a models folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FLOORS_NAME).write_text(json.dumps(asdict(floors), indent=2, sort_keys=True) + "\n", encoding="utf-8")


def broken_floors(floors: Floors, evaluation: Evaluation, gold_sha256: str) -> list[str]:
    """A line for each floor that the figures fall under, or for a gold that is not the one of the floors."""
    if gold_sha256 != floors.gold_sha256:
        return [f"the gold has changed (hash {gold_sha256[:16]}, floors were set on {floors.gold_sha256[:16]})"]
    recall = {c.label: c.recall for c in evaluation.classes}
    broken = []
    if evaluation.macro_f1 < floors.macro_f1:
        broken.append(f"macro-F1 {evaluation.macro_f1:.3f} is under {floors.macro_f1:.3f}")
    for label, least in sorted(floors.recall.items()):
        if recall.get(label, 0.0) < least:
            broken.append(f"recall of {label} {recall.get(label, 0.0):.3f} is under {least:.3f}")
    alarms = false_alarm_share(evaluation)
    if alarms > floors.false_alarm_share:
        broken.append(f"false alarms on unrelated {alarms:.3f} are over {floors.false_alarm_share:.3f}")
    if evaluation.calibration_error > floors.calibration_error:
        broken.append(f"calibration error {evaluation.calibration_error:.3f} is over {floors.calibration_error:.3f}")
    return broken


def false_alarm_share(evaluation: Evaluation) -> float:
    """The share of unrelated articles that got another label."""
    return next((1 - c.recall for c in evaluation.classes if c.label == UNRELATED and c.count), 0.0)
