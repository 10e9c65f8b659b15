"""`python -m tests.benchmarks.crawling`: pages a second and memory beside Scrapy, turn about; writes into docs/crawling.md."""

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.crawling.load import HOSTS, LINKS_PER_PAGE, PAGES_PER_HOST
from tests.benchmarks.environments import peer_python
from tests.extract.templates import replaced

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs" / "crawling.md"
BEGIN, END = "<!-- scrapy: begin -->", "<!-- scrapy: end -->"
SCRAPY = "scrapy==2.19.0"
ROUNDS = 3


@dataclass(frozen=True)
class Crawled:
    """One side's median round."""

    pages_per_second: float
    megabytes: float


def measure() -> tuple[Crawled, Crawled]:
    """Ours and Scrapy's."""
    theirs_python = peer_python("scrapy", SCRAPY)
    ours: list[Crawled] = []
    theirs: list[Crawled] = []
    with _served():
        for _ in range(ROUNDS):
            ours.append(_round([sys.executable, "-m", "tests.benchmarks.crawling.ours"]))
            theirs.append(_round([str(theirs_python), str(Path(__file__).with_name("theirs.py"))]))
    return _median(ours), _median(theirs)


def part() -> str:
    """The comparison as text and table."""
    ours, theirs = measure()
    return "\n".join(
        [
            f"{HOSTS} hosts with {PAGES_PER_HOST} index pages each ({LINKS_PER_PAGE} links a page), no delays, one request at a"
            f" time to a host; {SCRAPY} in its own environment; {ROUNDS} rounds turn about, the median. Ours writes its ledger into"
            " a store besides.",
            "",
            "| crawler | pages/s | peak memory | ratio |",
            "|---|---|---|---|",
            f"| tppo_news | {ours.pages_per_second:,.0f} | {ours.megabytes:.0f} MB |"
            f" {ours.pages_per_second / theirs.pages_per_second:.2f} |",
            f"| Scrapy | {theirs.pages_per_second:,.0f} | {theirs.megabytes:.0f} MB | 1.00 |",
        ]
    )


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
    return Crawled(HOSTS * PAGES_PER_HOST / found["seconds"], found["megabytes"])


def _median(rounds: list[Crawled]) -> Crawled:
    return Crawled(
        statistics.median(r.pages_per_second for r in rounds), statistics.median(r.megabytes for r in rounds)
    )


def main() -> None:
    """Measure, print, and write the table into docs/crawling.md."""
    text = part()
    print(text)
    DOCS.write_text(replaced(DOCS.read_text(encoding="utf-8"), text, BEGIN, END), encoding="utf-8")


if __name__ == "__main__":
    main()
