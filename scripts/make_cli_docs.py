"""Write docs/cli.md from the commands' own help: `python scripts/make_cli_docs.py`; with --check, say whether it is up to date."""

import sys
from pathlib import Path
from typing import Any

import typer

from tppo_news.cli.app import app

TARGET = Path(__file__).parents[1] / "docs" / "cli.md"
HEAD = """# The command line

`tppo-news COMMAND --help` says the same. Flags come before `TPPO_*` variables, those before `tppo.toml`, those before the defaults
([operator.md](operator.md) lists the settings). Status 0: done; 1: the work failed; 2: the command or its input is wrong;
130: interrupted.
This page is made by `scripts/make_cli_docs.py`.
"""


def sections(command: Any, name: str) -> list[str]:
    """A section for every command below this one."""
    if hasattr(command, "commands"):
        return [section for key, sub in command.commands.items() for section in sections(sub, f"{name} {key}")]
    lines = [f"## {name}", "", command.help.strip(), ""]
    for parameter in command.params:
        words = ", ".join(
            f"`{word}`"
            for word in [*parameter.opts, *parameter.secondary_opts]
            if parameter.param_type_name == "option"
        )
        words = words or f"`{parameter.name.upper()}`"
        lines.append(f"- {words}: {getattr(parameter, 'help', None) or 'required'}")
    return ["\n".join(line.rstrip() for line in lines)]


def main() -> int:
    """Write the page, or compare it."""
    text = HEAD + "\n" + "\n\n".join(sections(typer.main.get_command(app), "tppo-news")) + "\n"
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
