"""Extraction beside trafilatura, readability-lxml, newspaper4k and news-please on the same pages in one run.

`python -m tests.benchmarks.peers` measures on the page templates of tests/extract and writes its table into
docs/extract.md. Each peer lives in an environment of its own under var/peers, made at the first run. `--real` does the same
on the pages of real outlets that TPPO_SHARED_DIR holds (pages/gold.jsonl; they are the press's and not part of this project).
`--gold GOLD.jsonl` measures on pages of yours instead, and writes nothing: rows {"file", "url", "body"}, and perhaps
"furniture", "captions" and "neutral" (strings that neither help nor hurt), files relative to GOLD's folder.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks import peer_worker
from tests.benchmarks.environments import peer_python
from tests.extract.templates import DOCS, iter_templates, replaced, shared
from tppo_news.extract.page.decode import decode_html
from tppo_news.records import Page
from tppo_news.text import normalize_space

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- peers: begin -->", "<!-- peers: end -->"
REAL = ("<!-- peers on real pages: begin -->", "<!-- peers on real pages: end -->")
REQUIREMENTS = {
    "readability-lxml": ("readability-lxml==0.9", "lxml_html_clean==0.4.6"),
    "newspaper4k": ("newspaper4k==0.9.6", "lxml_html_clean==0.4.6"),
    "news-please": ("news-please==1.6.16", "setuptools<81"),
}
MEMORY_SECONDS = 20


@dataclass(frozen=True)
class Sample:
    """One page, the text that it should give, and strings that must not be in it."""

    html: str
    url: str
    text: str
    furniture: tuple[str, ...] = ()
    neutral: tuple[str, ...] = ()
    """What may stand in the text or not: a standfirst, an embedded post."""


@dataclass(frozen=True)
class Result:
    """How one extractor did over all pages."""

    tool: str
    precision: float
    recall: float
    f1: float
    leaks: int
    milliseconds: float
    megabytes: float


def template_samples() -> list[Sample]:
    """The page templates of tests/extract."""
    return [
        Sample(decode_html(t.page), t.page.final_url, t.text, (*t.furniture, *t.captions)) for t in iter_templates()
    ]


def gold_samples(gold: Path) -> list[Sample]:
    """Pages with their text, from a JSONL file."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    now = datetime.now(UTC)
    samples = []
    for row in rows:
        page = Page(row["url"], row["url"], 200, {}, (gold.parent / row["file"]).read_bytes(), now)
        furniture = (*row.get("furniture", ()), *row.get("captions", ()))
        samples.append(Sample(decode_html(page), row["url"], row["body"], furniture, tuple(row.get("neutral", ()))))
    return samples


def without_neutral(text: str, neutral: Sequence[str]) -> str:
    """The text without the last occurrence of each of these strings, however their white space runs."""
    for piece in neutral:
        found = list(re.finditer(r"\s+".join(map(re.escape, piece.split())), text, re.I))
        if found:
            text = f"{text[: found[-1].start()]} {text[found[-1].end() :]}"
    return text


def interpreter(tool: str) -> Path:
    """Ours for this project and trafilatura, which it is built on; an environment of its own for each other."""
    return peer_python(tool, *REQUIREMENTS[tool]) if tool in REQUIREMENTS else Path(sys.executable)


def measured(tool: str, samples: Sequence[Sample], folder: Path) -> Result:
    """One extractor in a process of its own."""
    source, target = folder / "pages.jsonl", folder / f"{tool}.jsonl"
    rows = (json.dumps({"html": sample.html, "url": sample.url}) for sample in samples)
    source.write_text("\n".join(rows) + "\n", encoding="utf-8")
    command = [str(interpreter(tool)), peer_worker.__file__, tool, str(source), str(target), str(MEMORY_SECONDS)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src") if tool == "ours" else ""})
    found = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    return scored(tool, samples, [row["text"] for row in found[:-1]], found[-1])


def scored(tool: str, samples: Sequence[Sample], texts: Sequence[str], cost: dict[str, float]) -> Result:
    """Mean precision, recall and F1 over runs of four words, and how many strings of furniture stand in the texts."""
    pairs = [shared(s.text, without_neutral(text, s.neutral)) for s, text in zip(samples, texts, strict=True)]
    f1 = [2 * p * r / (p + r) if p + r else 0.0 for p, r in pairs]
    plain = [normalize_space(text).casefold() for text in texts]
    leaks = sum(
        normalize_space(f).casefold() in text for s, text in zip(samples, plain, strict=True) for f in s.furniture
    )
    count = len(samples)
    return Result(
        tool,
        sum(p for p, _ in pairs) / count,
        sum(r for _, r in pairs) / count,
        sum(f1) / count,
        leaks,
        1000 * cost["seconds"],
        cost["megabytes"],
    )


def table(results: Sequence[Result], count: int) -> str:
    """The results as Markdown, time in T: trafilatura with metadata on the same pages in the same run."""
    yardstick = next(result.milliseconds for result in results if result.tool == "trafilatura")
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d}, {count} pages, each extractor in a process of its own, processor time.",
        "",
        "| extractor | P | R | F1 | leaks | ms a page | in T | MB grown per 1,000 pages |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for r in results:
        name = "**this project**" if r.tool == "ours" else r.tool
        lines.append(
            f"| {name} | {r.precision:.3f} | {r.recall:.3f} | {r.f1:.3f} | {r.leaks} | {r.milliseconds:.1f} |"
            f" {r.milliseconds / yardstick:.2f} | {r.megabytes:.1f} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write the table where it is of our own pages."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers", description=__doc__)
    parser.add_argument("--gold", type=Path, help="pages of yours: rows {file, url, body}; nothing is written")
    parser.add_argument("--real", action="store_true", help="the pages of real outlets that TPPO_SHARED_DIR holds")
    options = parser.parse_args()
    gold = Path(os.environ["TPPO_SHARED_DIR"]) / "pages" / "gold.jsonl" if options.real else options.gold
    samples = gold_samples(gold) if gold else template_samples()
    with tempfile.TemporaryDirectory() as folder:
        results = [measured(tool, samples, Path(folder)) for tool in peer_worker.TOOLS]
    page = table(results, len(samples))
    print(page)
    if not options.gold:
        marks = REAL if options.real else (BEGIN, END)
        DOCS.write_text(replaced(DOCS.read_text(encoding="utf-8"), page, *marks), encoding="utf-8")


if __name__ == "__main__":
    main()
