"""Prefect's process worker as a child that leaves with its parent: `python -m flows.worker --pool NAME`."""

import argparse
import asyncio
import contextlib
import os
import signal
import threading
import time

from prefect.workers.process import ProcessWorker

from flows.server import leave_with_parent

LEAVING_SECONDS = 10.0


def _leave() -> None:
    """Interrupt the worker, which then ends the flow runs that it started; one that does not leave in time is ended."""
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(LEAVING_SECONDS)
    os._exit(1)


def main() -> None:
    """Work until the parent is gone or a signal comes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", required=True)
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job inherits an ignored one
    threading.Thread(target=leave_with_parent, args=(_leave,), daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(ProcessWorker(work_pool_name=options.pool).start())


if __name__ == "__main__":
    main()
