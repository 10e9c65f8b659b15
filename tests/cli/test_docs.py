"""Every command, make target and view is documented, and the documents name nothing that is not there."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from tppo_news.cli.app import app
from tppo_news.settings import Settings
from tppo_news.store import open_store

ROOT = Path(__file__).parents[2]


def commands(command: Any, name: str) -> dict[str, Any]:
    """Every command below this one by its full name."""
    if not hasattr(command, "commands"):
        return {name: command}
    found: dict[str, Any] = {}
    for key, sub in command.commands.items():
        found |= commands(sub, f"{name} {key}")
    return found


COMMANDS = commands(typer.main.get_command(app), "tppo-news")
TARGETS = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
DOCS = "\n".join(
    path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_an_example_and_a_place_in_the_documents(name: str) -> None:
    assert name in (COMMANDS[name].help or ""), "its help shows no example"
    assert name in DOCS


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_is_documented(target: str) -> None:
    assert f"make {target}" in DOCS


@pytest.mark.parametrize("field", Settings.model_fields)
def test_a_setting_is_documented(field: str) -> None:
    text = (ROOT / "docs/operator.md").read_text(encoding="utf-8")
    assert f"`{field}`" in text or f"TPPO_{field.upper()}" in text


def test_every_view_is_documented(tmp_path: Path) -> None:
    open_store(tmp_path / "sample.db", "sample").close()
    connection = sqlite3.connect(tmp_path / "sample.db")
    views = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    connection.close()
    text = (ROOT / "docs/analyst.md").read_text(encoding="utf-8")
    assert views
    assert [view for view in views if view not in text] == []


def test_documents_name_only_commands_and_files_that_exist() -> None:
    named = set(re.findall(r"`tppo-news ([a-z-]+)", DOCS))
    assert named <= {name.split()[1] for name in COMMANDS}
    links = re.findall(r"\]\((?!http)([^)#]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_page_of_commands_says_what_the_commands_say() -> None:
    check = [sys.executable, "scripts/make_cli_docs.py", "--check"]
    assert subprocess.run(check, cwd=ROOT, check=False).returncode == 0, "run python scripts/make_cli_docs.py"
