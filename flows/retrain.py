"""The retraining flow: labels -> train -> evaluate -> a candidate with its card, its impact report and a verdict.

A person decides: `tppo-news models promote VERSION`. With --auto-promote, which is off by default, a candidate that the
gate allows goes live by itself.

    python -m flows.retrain
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from flows.server import prefect_api
from tppo_news.classify.candidate import Candidate, load_gold, make_candidate
from tppo_news.classify.gate import Verdict
from tppo_news.classify.registry import LATER_MODELS, load_model, promote_version
from tppo_news.errors import TppoNewsError
from tppo_news.retraining import (
    base_rate,
    batch_line,
    gather_examples,
    impact_of,
    relabel_store,
    verdict_on,
    write_candidate,
)
from tppo_news.settings import load_settings, resource_path


@dataclass(frozen=True, slots=True)
class Retrained:
    """What a run of the flow gave."""

    version: str
    folder: Path
    verdict: Verdict
    promoted: bool
    held: tuple[str, ...] = ()
    """Batches of labels that were held for a second look, a line each."""


@task(cache_policy=NO_CACHE, persist_result=False)
def train_task(labels: Path | None, store: Path | None, models: Path) -> Candidate:
    """Train a candidate on the labels of files and store."""
    gold = load_gold(resource_path("data/gold"))
    return make_candidate(gather_examples(labels, store), gold, datetime.now(UTC).date(), base_rate=base_rate(models))


@task(cache_policy=NO_CACHE, persist_result=False)
def report_task(candidate: Candidate, labels: Path | None, store: Path | None, models: Path, folder: Path) -> Verdict:
    """Write the impact report beside the card, and judge the candidate."""
    impact = impact_of(load_model(models), candidate.trained.classifier, store, labels)
    (folder / "impact.md").write_text(impact, encoding="utf-8")
    verdict = verdict_on(candidate.trained.classifier, models, None)
    said = "may go live" if verdict.allowed else "is refused: " + "; ".join(verdict.reasons)
    heading = f"# {candidate.trained.classifier.version} {said}\n\n"
    create_markdown_artifact(key="retrain", markdown=heading + impact + "\n" + candidate.card)
    return verdict


@flow(name="retrain", validate_parameters=False)
def retrain(
    labels: str | None = None, store: str | None = None, later: str = str(LATER_MODELS), auto_promote: bool = False
) -> Retrained:
    """Train, measure and report; nothing goes live unless `auto_promote` says so and the gate allows it."""
    settings = load_settings()
    labels_path, store_path = Path(labels) if labels else None, Path(store) if store else None
    candidate = train_task(labels_path, store_path, settings.model_dir)
    folder = write_candidate(candidate, Path(later))
    verdict = report_task(candidate, labels_path, store_path, settings.model_dir, folder)
    version = candidate.trained.classifier.version
    promoted = auto_promote and verdict.allowed
    if promoted:
        now = datetime.now(UTC)
        promote_version(Path(later), version, "flows.retrain", now)
        relabel_store(store_path, candidate.trained.classifier, candidate.metrics, now)
    return Retrained(version, folder, verdict, promoted, tuple(batch_line(batch) for batch in candidate.held))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once from the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.retrain", description="Train a candidate and report on it.")
    parser.add_argument("--labels", help="folder of labelled examples; data/labels by default")
    parser.add_argument("--store", help="the store whose labels are read too; var/tppo.db by default")
    parser.add_argument("--later", default=str(LATER_MODELS), help="folder of candidates")
    parser.add_argument("--auto-promote", action="store_true", help="let a candidate that the gate allows go live")
    options = parser.parse_args(arguments)
    try:
        with prefect_api():
            done = retrain(options.labels, options.store, options.later, options.auto_promote)
    except TppoNewsError as error:
        print(f"retrain: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status
    print(_summary(done))  # noqa: T201
    return 0


def _summary(done: Retrained) -> str:
    lines = [f"candidate {done.version}: card.md and impact.md in {done.folder}", *done.held]
    if not done.verdict.allowed:
        lines.append("the gate would refuse it: " + "; ".join(done.verdict.reasons))
    elif done.promoted:
        lines.append("it is in use now; back: tppo-news models rollback")
    else:
        lines.append(f"to let it go live: tppo-news models promote {done.version}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
