"""A Prefect API on loopback as a child process that ends with its parent, even when that is killed.

Prefect's own ephemeral server outlives a parent that gets SIGKILL. This one reads a pipe whose other end only the parent holds:
when the parent is gone the pipe closes, and the child leaves. That works on Linux and macOS alike.
"""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import httpx
import uvicorn
from prefect.settings import PREFECT_API_URL, temporary_settings

from tppo_news.errors import OperationError

APP = "prefect.server.api.server:create_app"
EPHEMERAL = {"PREFECT_UI_ENABLED": "0", "PREFECT__SERVER_EPHEMERAL": "1", "PREFECT__SERVER_FINAL": "1"}
STARTUP_SECONDS = 120.0
LEAVING_SECONDS = 15.0


@contextmanager
def prefect_api() -> Iterator[str]:
    """The address of the API that a flow reports to: the operator's where PREFECT_API_URL names one, else one for this run."""
    configured = PREFECT_API_URL.value()
    if configured:
        yield configured
        return
    port = free_port()
    url = f"http://127.0.0.1:{port}/api"
    with child_process(["-m", "flows.server", str(port)], {**os.environ, **EPHEMERAL}) as child:
        wait_until_healthy(child, url)
        with temporary_settings({PREFECT_API_URL: url}):
            yield url


@contextmanager
def child_process(arguments: Sequence[str], environment: Mapping[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """Our interpreter with these arguments, holding a pipe of ours; it is asked to leave at the end, then made to."""
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and modules
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env=dict(environment),
        start_new_session=True,
    )
    try:
        yield child
    finally:
        if child.stdin:
            child.stdin.close()
        try:
            child.wait(timeout=LEAVING_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def wait_until_healthy(child: "subprocess.Popen[bytes]", url: str) -> None:
    """Return when the API answers; OperationError when its process ends or time is up."""
    deadline = time.monotonic() + STARTUP_SECONDS
    while time.monotonic() < deadline:
        if child.poll() is not None:
            raise OperationError(f"Prefect's server ended at its start with status {child.returncode}")
        try:
            if httpx.get(f"{url}/health", timeout=2.0, trust_env=False).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise OperationError(f"Prefect's server did not answer within {STARTUP_SECONDS:.0f} s")


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def leave_with_parent(leave: Callable[[], None]) -> None:
    """Block until the pipe from the parent closes, then leave."""
    while os.read(0, 1):
        pass
    leave()


def serve(port: int) -> None:
    """Run the API in this process until the parent is gone."""
    threading.Thread(target=leave_with_parent, args=(lambda: os._exit(0),), daemon=True).start()
    uvicorn.run(APP, factory=True, host="127.0.0.1", port=port, log_level="error")


if __name__ == "__main__":
    serve(int(sys.argv[1]))
