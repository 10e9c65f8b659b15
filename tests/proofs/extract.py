"""Extraction of broken pages: no crash, no hang, no step in memory."""

from collections import Counter
from itertools import islice
from pathlib import Path
from time import monotonic

from tests.extract.mutations import MUTATIONS, iter_mutated, raw_page
from tests.extract.pages import PUBLISHER, URL, article_html
from tests.proofs.claims import Claim, Section
from tppo_news.extract import PAGE_SECONDS, Job, PageWorker, run_job
from tppo_news.records import Article, Rejection

SECONDS = PAGE_SECONDS
AT_ONCE = 100
SETTLED_AFTER = 2_000
"""Pages after which an allocator has what it needs; growth is counted from there."""
MAX_PEAK_MB = 512.0
MAX_GROWTH_MB = 5.0
HANGS = f"{URL}/hangs"


def prove_extract(*, full: bool) -> Section:
    """Ten thousand mutated pages (bounded: five thousand) through one process."""
    count = 10_000 if full else 5_000
    outcomes: Counter[str] = Counter()
    started = monotonic()
    slowest = 0.0
    settled = 0.0
    pages = iter_mutated(count)
    with PageWorker(SECONDS) as worker:
        done = 0
        while jobs := [Job((page,), PUBLISHER, URL) for _, page in islice(pages, AT_ONCE)]:
            before = monotonic()
            outcomes.update(_kind(outcome) for outcome in worker.extract_all(jobs))
            slowest = max(slowest, (monotonic() - before) / len(jobs))
            done += len(jobs)
            if done == SETTLED_AFTER:
                settled = _memory(worker, "VmRSS")
        peak, growth = _memory(worker, "VmHWM"), _memory(worker, "VmRSS") - settled
    bad = sum(outcomes[kind] for kind in ("crashed", "timeout", "defect"))
    per_thousand = growth / max(1, (count - SETTLED_AFTER) / 1_000)
    refused, next_one = _hanging_page()
    return Section(
        "Broken pages",
        f"{count:,} pages in {monotonic() - started:.0f} s: page templates that were truncated, torn, repeated, nested 10,000 deep,"
        f" filled with null bytes, noise, other charsets, up to 20,000 elements or huge attributes ({len(MUTATIONS)} mutations, a"
        " third of the pages with two).",
        (
            Claim(
                "each gives an article or a rejection by name; no crash, timeout or defect", _told(outcomes), bad == 0
            ),
            Claim("slowest hundred, milliseconds a page (at most 500)", f"{1000 * slowest:.0f}", slowest <= 0.5),
            Claim(f"peak memory of the process (at most {MAX_PEAK_MB:.0f} MB)", f"{peak:.0f} MB", peak <= MAX_PEAK_MB),
            Claim(
                f"growth per 1,000 pages behind the first {SETTLED_AFTER:,} (at most {MAX_GROWTH_MB:.0f} MB)",
                f"{per_thousand:.1f} MB",
                per_thousand <= MAX_GROWTH_MB,
            ),
            Claim(
                "a page that never ends is refused, and the one behind it is read",
                f"{refused}; {next_one}",
                (refused, next_one) == ("timeout", "article"),
            ),
        ),
    )


def run_or_hang(job: Job) -> Article | Rejection:
    """Extract, but for one address, which never ends."""
    while job.url == HANGS:
        pass
    return run_job(job)


def _hanging_page() -> tuple[str, str]:
    page = raw_page(article_html().encode())
    with PageWorker(1.0, run_or_hang) as worker:
        first, second = worker.extract_all([Job((page,), PUBLISHER, HANGS), Job((page,), PUBLISHER, URL)])
    return _kind(first), _kind(second)


def _kind(outcome: Article | Rejection) -> str:
    return outcome.reason if isinstance(outcome, Rejection) else "article"


def _told(outcomes: Counter[str]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in outcomes.most_common())


def _memory(worker: PageWorker, name: str) -> float:
    """The process's memory in MB, as the kernel counts it; 0 where it has none or died."""
    if worker.process_id is None:
        return 0.0
    lines = Path(f"/proc/{worker.process_id}/status").read_text().splitlines()
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith(name))
