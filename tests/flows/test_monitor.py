"""The flow through Prefect: killed, it leaves no server behind and loses nothing; overlapping, it ends as skipped."""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import SampleRun
from tests.e2e.dump import differences, dump
from tests.flows.processes import needs_proc, processes_of, wait_for
from tppo_news.store import open_store

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def environment(home: Path) -> dict[str, str]:
    """The test's own Prefect home, and nothing of another one."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    return kept | {"PREFECT_HOME": str(home)}


def start(store: Path, home: Path) -> "subprocess.Popen[bytes]":
    """Begin the flow over the sample sites."""
    arguments = [sys.executable, "-m", "flows.monitor", "--sample", "--store", str(store)]
    return subprocess.Popen(
        arguments, cwd=ROOT, env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def artifact(prefect_database: Path) -> str:
    """The run's table artifact, as Prefect keeps it."""
    connection = sqlite3.connect(prefect_database)
    try:
        return str(connection.execute("SELECT data FROM artifact WHERE key = 'monitor-run'").fetchone()[0])
    finally:
        connection.close()


@needs_proc
def test_a_killed_flow_leaves_no_server_and_the_next_one_completes(sample_run: SampleRun, tmp_path: Path) -> None:
    store, home = tmp_path / "sample.db", tmp_path / "prefect"
    moments = random.Random(7)
    for _ in range(2):
        flow = start(store, home)
        # Wait until it has begun to store, so that the kill meets it at work.
        wait_for(store.exists, 120)
        time.sleep(moments.uniform(0.2, 2.5))
        with contextlib.suppress(ProcessLookupError):
            os.kill(flow.pid, signal.SIGKILL)
        flow.communicate()
        assert wait_for(lambda: not processes_of(home), 90), processes_of(home)
    flow = start(store, home)
    output, _ = flow.communicate(timeout=240)
    assert flow.returncode == 0, output.decode()
    assert b"Stored in" in output
    assert differences(dump(sample_run.settings.store_path), dump(store)) == []
    assert "nusakabar.test" in artifact(home / "prefect.db")
    assert wait_for(lambda: not processes_of(home), 90), processes_of(home)


def test_an_overlapping_run_ends_as_skipped(tmp_path: Path) -> None:
    store = tmp_path / "sample.db"
    with open_store(store, "sample"):
        flow = start(store, tmp_path / "prefect")
        output, _ = flow.communicate(timeout=240)
    assert flow.returncode == 0, output.decode()
    assert b"Skipped" in output
    assert str(os.getpid()).encode() in output
