"""`make prove`: run the simulations and write docs/proof.md. `python -m tests.proofs --full` runs them at full size.

The bounded run takes some minutes, the full one more than an hour. Each proof writes its own part of the page as soon as it is
done, and leaves the others. Ends with 1 where a claim does not hold.
"""

import argparse
import platform
import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.proofs import crawl, crawl_health, crawl_malice, crawl_parts, extract, store
from tests.proofs.claims import Section

TARGET = Path(__file__).parents[2] / "docs" / "proof.md"
PROOFS = {
    "politeness": crawl.prove_politeness,
    "conditional": crawl.prove_conditional,
    "parts": crawl_parts.prove_parts,
    "malice": crawl_malice.prove_malice,
    "memory": crawl.prove_memory,
    "health": crawl_health.prove_health,
    "pages": extract.prove_extract,
    "store": store.prove_store,
    "kills": crawl.prove_kills,
}


HEAD = """# What was proved by simulation

Written by `make prove`; `python -m tests.proofs --full` runs everything at full size. Each part says when and how it was run.
All sites are invented, under `.test` names on loopback; delays are scaled, and clocks are parameters.
"""
PART = re.compile(r"^## (?P<title>.+)\n(?:(?!## ).*\n?)*", re.MULTILINE)


def title_of(section: Section, *, full: bool) -> str:
    """The heading of its part; a full run stands beside the bounded one, which is made more often."""
    return f"{section.title}, at full size" if full else section.title


def part_of(section: Section, *, full: bool) -> str:
    """One proof's part of the page."""
    run = f"{'Full' if full else 'Bounded'} run of {datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}."
    lines = [
        f"## {title_of(section, full=full)}",
        "",
        f"{section.method} {run}",
        "",
        "| claim | found | holds |",
        "|---|---|---|",
    ]
    lines += [f"| {c.claim} | {c.found} | {'yes' if c.holds else '**no**'} |" for c in section.claims]
    return "\n".join(lines) + "\n"


def with_part(page: str, title: str, part: str) -> str:
    """The page with this part in place of the one of its title, or at its end."""
    parts = {match["title"]: match.group().rstrip("\n") + "\n" for match in PART.finditer(page)}
    parts[title] = part
    return "\n".join([HEAD, *parts.values()])


def main() -> int:
    """Run the proofs that are named, or all, and write their parts of the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.proofs", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PROOFS)}; all by default")
    parser.add_argument("--full", action="store_true", help="full size: more than an hour")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in PROOFS]
    if unknown:
        parser.error(f"no proof is called {unknown[0]}")
    all_hold = True
    for name in options.names or PROOFS:
        started = time.monotonic()
        section = PROOFS[name](full=options.full)
        page = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
        TARGET.write_text(
            with_part(page, title_of(section, full=options.full), part_of(section, full=options.full)), encoding="utf-8"
        )
        print(f"{name}: {time.monotonic() - started:.0f} s")
        for claim in section.claims:
            print(f"  {'holds ' if claim.holds else 'FAILS '} {claim.claim}: {claim.found}")
        all_hold = all_hold and all(claim.holds for claim in section.claims)
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())
