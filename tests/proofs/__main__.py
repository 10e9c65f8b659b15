"""`make prove`: run the simulations and write docs/proof.md. `python -m tests.proofs --full` runs them at full size.

The bounded run takes some minutes, the full one more than an hour. Ends with 1 where a claim does not hold.
"""

import argparse
import platform
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.proofs import crawl, crawl_health, crawl_malice, extract
from tests.proofs.claims import Section

TARGET = Path(__file__).parents[2] / "docs" / "proof.md"
PROOFS = {
    "politeness": crawl.prove_politeness,
    "conditional": crawl.prove_conditional,
    "malice": crawl_malice.prove_malice,
    "memory": crawl.prove_memory,
    "health": crawl_health.prove_health,
    "pages": extract.prove_extract,
    "kills": crawl.prove_kills,
}


def page(sections: list[Section], *, full: bool) -> str:
    """The page's text."""
    lines = [
        "# What was proved by simulation",
        "",
        f"Written by `make prove` on {datetime.now(UTC):%Y-%m-%d}, {'full' if full else 'bounded'} run,"
        f" Python {platform.python_version()}. `python -m tests.proofs --full` runs everything at full size.",
        "All sites are invented, under `.test` names on loopback; delays are scaled, and clocks are parameters.",
    ]
    for section in sections:
        lines += ["", f"## {section.title}", "", section.method, "", "| claim | found | holds |", "|---|---|---|"]
        lines += [f"| {c.claim} | {c.found} | {'yes' if c.holds else '**no**'} |" for c in section.claims]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run the proofs that are named, or all; only a run of all writes the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.proofs", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PROOFS)}; all by default")
    parser.add_argument("--full", action="store_true", help="full size: more than an hour")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in PROOFS]
    if unknown:
        parser.error(f"no proof is called {unknown[0]}")
    sections = []
    for name in options.names or PROOFS:
        started = time.monotonic()
        sections.append(PROOFS[name](full=options.full))
        print(f"{name}: {time.monotonic() - started:.0f} s")
        for claim in sections[-1].claims:
            print(f"  {'holds ' if claim.holds else 'FAILS '} {claim.claim}: {claim.found}")
    if not options.names:
        TARGET.write_text(page(sections, full=options.full), encoding="utf-8")
    return 0 if all(claim.holds for section in sections for claim in section.claims) else 1


if __name__ == "__main__":
    sys.exit(main())
