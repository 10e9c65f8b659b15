"""What it takes to get the fact rules ready, in a process of their own: seconds from the first import, and memory.

Run as `python -m tests.benchmarks.start`: it prints both as JSON. `measure_start` runs it and reads them.
"""

import json
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

FIRST = "Kantor Imigrasi Kelas I TPI Malang membentuk tiga desa binaan di Kabupaten Malang, Senin (24/11/2025)."
# The most that this process has held since it was started; what `getrusage` tells is that of its parent as well.
PEAK = re.compile(r"VmHWM:\s+(\d+) kB")
KILOBYTES_A_MEGABYTE = 1024


@dataclass(frozen=True)
class Start:
    """Seconds until the first article is read, and the megabytes that the process then holds at most."""

    seconds: float
    megabytes: float


def measure_start() -> Start:
    """Start the fact rules in a new process, with all gazetteers, and read one article."""
    command = [sys.executable, "-m", "tests.benchmarks.start"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return Start(**json.loads(answer.stdout))


def main() -> None:
    """Load, read one sentence, print."""
    started = time.perf_counter()
    from tppo_news.facts import load_fact_finder  # The import is part of what is measured.

    load_fact_finder().find(FIRST)
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "megabytes": _peak_megabytes()}))


def _peak_megabytes() -> float:
    found = PEAK.search(Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) / KILOBYTES_A_MEGABYTE if found else float("nan")


if __name__ == "__main__":
    main()
