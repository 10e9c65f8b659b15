"""`python -m tests.benchmarks.crawling`: pages a second and memory beside Scrapy, turn about; writes into docs/crawling.md."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.crawling.load import HOSTS, LINKS_PER_PAGE, PAGES_PER_HOST
from tests.benchmarks.environments import peer_python
from tests.extract.templates import replaced

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs" / "crawling.md"
BEGIN, END = "<!-- scrapy: begin -->", "<!-- scrapy: end -->"
SCRAPY = "scrapy==2.19.0"
ROUNDS = 5


@dataclass(frozen=True)
class Crawled:
    """One side's round: pages a second by the clock, its processor's milliseconds a page, its peak memory."""

    pages_per_second: float
    milliseconds: float
    megabytes: float


def measure() -> tuple[list[Crawled], list[Crawled]]:
    """Our rounds and Scrapy's, turn about."""
    theirs_python = peer_python("scrapy", SCRAPY)
    ours: list[Crawled] = []
    theirs: list[Crawled] = []
    with _served():
        for _ in range(ROUNDS):
            ours.append(_round([sys.executable, "-m", "tests.benchmarks.crawling.ours"]))
            theirs.append(_round([str(theirs_python), str(Path(__file__).with_name("theirs.py"))]))
    return ours, theirs


def part() -> str:
    """The comparison as text and table."""
    ours, theirs = measure()
    ratios = [our.pages_per_second / their.pages_per_second for our, their in zip(ours, theirs, strict=True)]
    return "\n".join(
        [
            f"{HOSTS} hosts with {PAGES_PER_HOST} index pages each ({LINKS_PER_PAGE} links a page), no delays, one request at a"
            f" time to a host; {SCRAPY} in its own environment; {ROUNDS} rounds turn about: the median, and the slowest to the"
            " fastest round. The ratio is that of one round's two sides, which had the same machine. Ours writes its ledger into"
            f" a store besides. Run of {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} processors, load {os.getloadavg()[1]:.1f}.",
            "",
            "| crawler | pages/s | processor time a page | peak memory | ratio |",
            "|---|---|---|---|---|",
            _row("tppo_news", ours, _spread(ratios, 2)),
            _row("Scrapy", theirs, "1"),
        ]
    )


def _row(name: str, rounds: list[Crawled], ratio: str) -> str:
    speed = _spread([r.pages_per_second for r in rounds], 0)
    cost = statistics.median(r.milliseconds for r in rounds)
    return f"| {name} | {speed} | {cost:.1f} ms | {max(r.megabytes for r in rounds):.0f} MB | {ratio} |"


def _spread(values: list[float], digits: int) -> str:
    middle, low, high = (f"{value:.{digits}f}" for value in (statistics.median(values), min(values), max(values)))
    return f"{middle} ({low} to {high})"


@contextmanager
def _served() -> Iterator[None]:
    command = [sys.executable, "-m", "tests.benchmarks.crawling.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        server.stdout.readline()
        try:
            yield
        finally:
            server.terminate()


def _round(command: list[str]) -> Crawled:
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    wanted = HOSTS * PAGES_PER_HOST * LINKS_PER_PAGE
    if found["links"] != wanted:
        raise SystemExit(f"{command[-1]}: {found['links']} links of {wanted}")
    pages = HOSTS * PAGES_PER_HOST
    return Crawled(pages / found["seconds"], 1000 * found["processor_seconds"] / pages, found["megabytes"])


def main() -> None:
    """Measure, print, and write the table into docs/crawling.md."""
    text = part()
    print(text)
    DOCS.write_text(replaced(DOCS.read_text(encoding="utf-8"), text, BEGIN, END), encoding="utf-8")


if __name__ == "__main__":
    main()
