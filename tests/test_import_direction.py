"""Imports point one way: flows, cli -> desk -> crawl, store, pipeline -> extract, classify, facts, stories -> the words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RANKS = {
    **dict.fromkeys(["flows"], 5),
    **dict.fromkeys(
        ["cli", "monitoring", "drifting", "opening", "retraining", "reprocessing", "newsroom", "__main__"], 4
    ),
    **dict.fromkeys(["desk"], 3),
    **dict.fromkeys(["crawl", "store", "pipeline", "contract"], 2),
    **dict.fromkeys(["extract", "classify", "facts"], 1),
    **dict.fromkeys(["records", "errors", "jsonl", "text", "urls", "furniture", "masking", "settings", "__init__"], 0),
}
SIDEWAYS_ALLOWED = {0, 4, 5}
"""The words build on one another, and so do commands; rooms between them never do."""


def room_of(path: Path, root: Path) -> str:
    """The room that a source file belongs to."""
    parts = path.relative_to(root).parts
    return "flows" if parts[0] == "flows" else parts[2].removesuffix(".py")


def imported_modules(path: Path) -> Iterator[tuple[int, str]]:
    """Line number and full name of every import."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "tppo_news":
            yield from ((node.lineno, f"tppo_news.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)


def wrong_arrows(path: Path, root: Path = ROOT) -> list[str]:
    """A line for each import that points up or sideways."""
    room = room_of(path, root)
    wrong = []
    for line, name in imported_modules(path):
        parts = name.split(".")
        other = "flows" if parts[0] == "flows" else parts[1] if parts[0] == "tppo_news" and len(parts) > 1 else None
        if other in (None, room, "__version__"):
            continue
        rank, mine = RANKS[str(other)], RANKS[room]
        if rank > mine or (rank == mine and mine not in SIDEWAYS_ALLOWED):
            direction = "up" if rank > mine else "sideways"
            wrong.append(f"{path.relative_to(root)}:{line}: {room} imports {other}, which points {direction}")
    return wrong


def source_files() -> list[Path]:
    return sorted([*(ROOT / "src/tppo_news").rglob("*.py"), *(ROOT / "flows").glob("*.py")])


@pytest.mark.parametrize("path", source_files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    assert wrong_arrows(path) == []


def test_prefect_lives_in_flows_alone() -> None:
    outside = [path for path in source_files() if room_of(path, ROOT) != "flows"]
    assert [str(p) for p in outside for _, name in imported_modules(p) if name.split(".")[0] == "prefect"] == []


@pytest.mark.parametrize(
    ("text", "direction"),
    [("from tppo_news.store import open_store", "up"), ("import tppo_news.classify.model", "sideways")],
)
def test_a_wrong_arrow_is_named(tmp_path: Path, text: str, direction: str) -> None:
    source = tmp_path / "src/tppo_news/facts/wrong.py"
    source.parent.mkdir(parents=True)
    source.write_text(text + "\n", encoding="utf-8")
    other = text.split("tppo_news.")[1].split()[0].split(".")[0]
    assert wrong_arrows(source, tmp_path) == [
        f"src/tppo_news/facts/wrong.py:1: facts imports {other}, which points {direction}"
    ]
