"""SIGKILL at random moments: the next run completes, and the store is that of an undisturbed run."""

import contextlib
import json
import os
import random
import signal
import time
from pathlib import Path

from tests.e2e.conftest import SampleRun, World
from tests.e2e.dump import differences, dump
from tests.e2e.killable import Runner

KILLS = 20


def run_settings(world: World, store: Path) -> dict[str, object]:
    """The run's settings as JSON knows them."""
    given: dict[str, object] = json.loads(world.settings(store).model_dump_json(exclude_unset=True))
    return given


def test_a_run_killed_at_any_moment_loses_nothing(sample_run: SampleRun, tmp_path: Path) -> None:
    world, undisturbed = sample_run.world, dump(sample_run.settings.store_path)
    moments = random.Random(20251030)
    killed = 0
    with Runner() as runner:
        world.server.reset()
        started = time.monotonic()
        runner.start(run_settings(world, tmp_path / "sample-whole.db"))
        assert runner.wait() == 0
        whole = time.monotonic() - started
        assert differences(undisturbed, dump(tmp_path / "sample-whole.db")) == []
        number = 0
        while killed < KILLS:
            # Killed again and again until a run comes through: what it leaves must be what an undisturbed run leaves.
            number += 1
            store = tmp_path / f"sample-{number}.db"
            world.server.reset()
            while True:
                pid = runner.start(run_settings(world, store))
                if killed < KILLS:
                    time.sleep(moments.uniform(0.05, whole * 0.8))
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                status = runner.wait()
                if status == 0:
                    break
                assert status == -signal.SIGKILL
                killed += 1
            assert differences(undisturbed, dump(store)) == []
