"""Write what a sample run stores into README.md, between its markers: `python scripts/make_readme.py` (a test compares the two)."""

import re
import sys
import tempfile
from pathlib import Path

from tppo_news.cli.sample import sample_settings
from tppo_news.monitoring import run_monitor
from tppo_news.store import RunSummary

TARGET = Path(__file__).parents[1] / "README.md"
MARKERS = re.compile(r"(<!-- sample:begin -->\n).*?(<!-- sample:end -->)", re.S)


def sample_section(summary: RunSummary) -> str:
    """What a first `make run` stored, as Markdown."""
    stored = ", ".join(f"{count} {label}" for label, count in summary.stored_by_label.items())
    head = (
        f"A first `make run` lists {summary.entries_listed} addresses, leaves {summary.refused_by_robots} alone because\n"
        f"robots.txt says so, rejects {sum(summary.rejected.values())} with a reason each, and stores {summary.articles_stored} "
        f"articles\n({stored}). Some of them:\n\n"
    )
    cells = [
        (r.label, r.office or "-", r.official or "-", r.date or "-", str(r.village_count or "-"))
        for r in summary.samples
    ]
    heading = ("label", "office", "official", "date", "villages")
    rows = [heading, ("---",) * len(heading), *cells]
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def readme_with(section: str, text: str) -> str:
    """The README with this section between its markers."""
    return MARKERS.sub(lambda match: match.group(1) + section + match.group(2), text)


def main() -> int:
    """Run over the sample sites and write the section."""
    with (
        tempfile.TemporaryDirectory() as folder,
        sample_settings(store_path=Path(folder) / "sample.db", pace_scale=0.0) as settings,
    ):
        section = sample_section(run_monitor(settings).summary)
    TARGET.write_text(readme_with(section, TARGET.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
