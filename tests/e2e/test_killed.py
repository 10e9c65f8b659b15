"""SIGKILL at random moments: the next run completes, and the store is that of an undisturbed run."""

import contextlib
import json
import os
import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.conftest import SampleRun, World
from tests.e2e.dump import differences, dump
from tests.e2e.killable import Runner

KILLS = 12
KILLS_PER_STORE = 4


def run_settings(world: World, store: Path) -> dict[str, object]:
    """The run's settings as JSON knows them."""
    given: dict[str, object] = json.loads(world.settings(store).model_dump_json(exclude_unset=True))
    return given


@dataclass
class Killed:
    """What came of runs that were killed: how many kills in how many stores, and how those differ from an undisturbed one."""

    kills: int = 0
    stores: int = 0
    differences: list[str] = field(default_factory=list)


def kill_runs(undisturbed: SampleRun, folder: Path, kills: int) -> Killed:
    """Kill runs at random moments until that many kills are reached."""
    world, expected = undisturbed.world, dump(undisturbed.settings.store_path)
    moments = random.Random(20251030)
    outcome = Killed()
    with Runner() as runner:
        world.server.reset()
        started = time.monotonic()
        runner.start(run_settings(world, folder / "sample-whole.db"))
        assert runner.wait() == 0
        whole = time.monotonic() - started
        outcome.differences += differences(expected, dump(folder / "sample-whole.db"))
        while outcome.kills < kills:
            # Killed again and again until a run comes through: what it leaves must be what an undisturbed run leaves.
            outcome.stores += 1
            store = folder / f"sample-{outcome.stores}.db"
            world.server.reset()
            last = min(kills, outcome.kills + KILLS_PER_STORE)
            while True:
                pid = runner.start(run_settings(world, store))
                if outcome.kills < last:
                    time.sleep(moments.uniform(0.05, whole * 0.8))
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                status = runner.wait()
                if status == 0:
                    break
                assert status == -signal.SIGKILL
                outcome.kills += 1
            outcome.differences += differences(expected, dump(store))
    return outcome


def test_a_run_killed_at_any_moment_loses_nothing(sample_run: SampleRun, tmp_path: Path) -> None:
    outcome = kill_runs(sample_run, tmp_path, KILLS)
    assert outcome.kills >= KILLS
    assert outcome.differences == []
