"""`make schedule`: a run fires from its schedule, and Ctrl-C stops server, worker and runs."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.processes import needs_proc, processes_of, wait_for

ROOT = Path(__file__).parents[2]
DEADLINE_SECONDS = 180.0
DEPLOYMENT = """
name: tppo-news-test
deployments:
  - name: test
    entrypoint: flows/monitor.py:monitor
    parameters: {{sample: true, store: "{store}"}}
    work_pool: {{name: tppo-news}}
    schedules: [{{interval: 15, active: true}}]
"""


def finished_runs(store: Path) -> int:
    """How many runs the store calls completed."""
    if not store.exists():
        return 0
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM runs WHERE status = 'completed'").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()


def our_lines(prefect_database: Path) -> int:
    """How many log lines of this project Prefect kept with its runs."""
    connection = sqlite3.connect(prefect_database)
    try:
        return int(connection.execute("SELECT count(*) FROM log WHERE name LIKE 'tppo_news%'").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.slow
@needs_proc
def test_a_run_fires_from_its_schedule_and_an_interrupt_stops_everything(tmp_path: Path) -> None:
    store, home, prefect_file = tmp_path / "sample.db", tmp_path / "prefect", tmp_path / "prefect.yaml"
    prefect_file.write_text(DEPLOYMENT.format(store=store), encoding="utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    environment |= {"PREFECT_HOME": str(home), "PREFECT_WORKER_QUERY_SECONDS": "2"}
    arguments = [sys.executable, "-m", "flows.schedule", "--port", "0", "--prefect-file", str(prefect_file)]
    with (tmp_path / "log").open("wb") as log:
        schedule = subprocess.Popen(
            arguments, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
        )
        try:
            fired = wait_for(lambda: finished_runs(store) or schedule.poll() is not None, DEADLINE_SECONDS)
        finally:
            schedule.send_signal(signal.SIGINT)
            status = schedule.wait(timeout=60)
    output = (tmp_path / "log").read_text(encoding="utf-8", errors="replace")[-3000:]
    assert fired and finished_runs(store), output
    assert status == 0, output
    assert our_lines(home / "prefect.db"), "no log line of ours among Prefect's"
    assert wait_for(lambda: not processes_of(home), 90), processes_of(home)
