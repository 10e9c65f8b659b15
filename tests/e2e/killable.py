"""A process that runs the flow's body in children of its own, so that a test can kill one at any moment.

`python -m tests.e2e.killable` reads the settings of a run as one JSON line, forks a child for it with everything imported already,
answers with the child's pid, and, when it has ended, with its exit status (negative: the signal that ended it).
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parents[2]


class Runner:
    """The process and its two pipes."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.killable"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._line()

    def start(self, settings: dict[str, object]) -> int:
        """Begin a run; the pid of its process comes back."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(settings) + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def wait(self) -> int:
        """Wait until the run has ended; its exit status comes back."""
        return int(self._line())

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the runner has ended")
        return line.strip()

    def __enter__(self) -> "Runner":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()


def _serve() -> None:
    from tppo_news.monitoring import run_monitor
    from tppo_news.settings import load_settings

    print("ready", flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                run_monitor(load_settings(**json.loads(line)))
                status = 0
            finally:
                os._exit(status)
        print(pid, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    _serve()
