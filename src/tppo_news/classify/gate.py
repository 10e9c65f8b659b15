"""May this candidate go live? Floors on the frozen gold, and no loss beyond noise against the model in use."""

from collections.abc import Sequence
from dataclasses import dataclass

from tppo_news.classify.candidate import evaluate_on
from tppo_news.classify.evaluate import Interval, macro_f1_difference
from tppo_news.classify.floors import Floors, broken_floors
from tppo_news.classify.model import Classifier
from tppo_news.classify.train import hash_examples, read_examples
from tppo_news.records import Example


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a candidate may go live, the reasons against it, and its gain in macro-F1 on the gold."""

    reasons: tuple[str, ...]
    gain: float | None = None
    gain_interval: Interval | None = None

    @property
    def allowed(self) -> bool:
        """No reason stands against it."""
        return not self.reasons


def judge(candidate: Classifier, current: Classifier | None, gold: Sequence[Example], floors: Floors | None) -> Verdict:
    """Measure a candidate on the gold against the floors and, paired, against the model in use."""
    if not gold:
        return Verdict(("there is no gold to measure it on",))
    reasons = []
    if floors is None:
        reasons.append("no floors are set")
    else:
        reasons += broken_floors(floors, evaluate_on(candidate, gold), hash_examples(gold))
    if current is None:
        return Verdict(tuple(reasons))
    readings = read_examples(gold)
    before = [p.label for p in current.predict(readings)]
    after = [p.label for p in candidate.predict(readings)]
    gain, (low, high) = macro_f1_difference([e.label for e in gold], before, after)
    if high < 0:
        reasons.append(
            f"it loses {-gain:.3f} of macro-F1 against {current.version}, beyond noise ({low:.3f} to {high:.3f})"
        )
    return Verdict(tuple(reasons), gain, (low, high))
