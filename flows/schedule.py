"""`make schedule`: a Prefect server on loopback, the deployments of prefect.yaml and a worker, until Ctrl-C.

Whatever ends this process ends all three: each child reads a pipe of ours, or gets our signal when we leave in order.
"""

import argparse
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from flows.server import child_process, free_port, wait_until_healthy
from tppo_news.errors import OperationError, TppoNewsError

POOL = "tppo-news"
DEFAULT_PORT = 4210
log = logging.getLogger(__name__)


def schedule(prefect_file: Path, port: int, stop: threading.Event) -> None:
    """Serve, deploy and work until `stop` is set or the worker ends.

    Raises OperationError where the server does not start or the deployment is refused.
    """
    url = f"http://127.0.0.1:{port}/api"
    environment = {**os.environ, "PREFECT_API_URL": url, "PREFECT_LOGGING_LEVEL": "INFO"}
    with ExitStack() as children:
        server = children.enter_context(child_process(["-m", "flows.server", str(port)], environment))
        wait_until_healthy(server, url)
        _prefect(["work-pool", "create", POOL, "--type", "process", "--overwrite"], environment)
        _prefect(["--no-prompt", "deploy", "--all", "--prefect-file", str(prefect_file)], environment)
        print(f"Scheduled. Runs and logs: http://127.0.0.1:{port}  (Ctrl-C stops server and worker)", flush=True)  # noqa: T201
        arguments = ["-m", "flows.worker", "--pool", POOL]
        worker = children.enter_context(child_process(arguments, environment))
        while not stop.wait(0.5):
            if worker.poll() is not None:
                raise OperationError(f"the worker ended with status {worker.returncode}")


def _prefect(arguments: Sequence[str], environment: dict[str, str]) -> None:
    """One call of Prefect's own command line; OperationError with its last line where it fails."""
    done = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
        [sys.executable, "-m", "prefect", *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no output"]
        raise OperationError(f"prefect {' '.join(arguments[:2])}: {lines[-1]}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse flags, schedule, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.schedule", description=__doc__)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="loopback port of the server (0: any free one)")
    parser.add_argument("--prefect-file", type=Path, default=Path("prefect.yaml"))
    options = parser.parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        schedule(options.prefect_file, options.port or free_port(), stop)
    except TppoNewsError as error:
        print(f"schedule: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status
    return 0


if __name__ == "__main__":
    sys.exit(main())
