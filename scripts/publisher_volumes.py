"""How many items a day each publisher is expected to list, and what that rests on; make_publishers.py writes it down.

From publisher_volumes.csv: measured (the median of daily runs) and counted (items over days, or a site's own numbers over days);
from publisher_classes.csv: the class of a publisher of which nothing is known. The figure of a class is the median of what is
measured and counted in it.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from typing import Literal

VOLUMES_PATH = Path(__file__).with_name("publisher_volumes.csv")
CLASSES_PATH = Path(__file__).with_name("publisher_classes.csv")
CLASS_OF_SCOPE = {"national": "national portal", "regional": "regional site", "government": "government"}

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Volume:
    """Items a day, rounded down since it is a floor, with its basis and one line on where it comes from."""

    per_day: float
    basis: Literal["measured", "counted", "class"]
    origin: str


@dataclass(frozen=True, slots=True)
class ClassFigure:
    """The figure of a class and what it was taken from: domain and items a day, least first."""

    name: str
    per_day: float
    members: tuple[tuple[str, float], ...]


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file; lines that begin with # are comments."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def known_volumes(rows: Sequence[Row]) -> dict[str, Volume]:
    """What is measured or counted, by domain; of a site with both, what is measured."""
    share = share_of_numbers(rows)
    found: dict[str, Volume] = {}
    for row in sorted(rows, key=lambda row: row["kind"] != "median"):
        found.setdefault(row["domain"], _volume(row, share))
    return found


def share_of_numbers(rows: Sequence[Row]) -> float:
    """How much of what sites number their feeds list: the median over the sites of which both are known."""
    measured = {row["domain"]: float(row["count"]) for row in rows if row["kind"] == "median"}
    numbered = {row["domain"]: _numbered(row) for row in rows if row["kind"] == "numbers"}
    return median(measured[domain] / numbered[domain] for domain in measured.keys() & numbered.keys())


def class_figures(
    known: Mapping[str, Volume], scopes: Mapping[str, str], classes: Mapping[str, str]
) -> list[ClassFigure]:
    """Each class with its figure, the greatest first."""
    members: dict[str, list[tuple[str, float]]] = {}
    for domain, volume in known.items():
        members.setdefault(class_of(domain, scopes, classes), []).append((domain, volume.per_day))
    figures = [
        ClassFigure(name, floor(median(per_day for _, per_day in found)), tuple(sorted(found, key=lambda one: one[1])))
        for name, found in members.items()
    ]
    return sorted(figures, key=lambda figure: -figure.per_day)


def class_of(domain: str, scopes: Mapping[str, str], classes: Mapping[str, str]) -> str:
    """The class that stands in the table, else that of the publisher's scope."""
    return classes.get(domain) or CLASS_OF_SCOPE[scopes[domain]]


def expected_volumes(scopes: Mapping[str, str]) -> tuple[dict[str, Volume], list[ClassFigure]]:
    """The volume of every publisher in `scopes` (domain -> scope), and the classes that stand behind some of them."""
    known = known_volumes(read_rows(VOLUMES_PATH))
    classes = {row["domain"]: row["class"] for row in read_rows(CLASSES_PATH)}
    figures = class_figures(known, scopes, classes)
    by_name = {figure.name: figure for figure in figures}
    volumes = {}
    for domain in scopes:
        name = class_of(domain, scopes, classes)
        volumes[domain] = known.get(domain) or Volume(by_name[name].per_day, "class", name)
    return volumes, figures


def class_lines(figures: Iterable[ClassFigure]) -> list[str]:
    """The table of classes as lines of text."""
    return [
        f"{figure.name} {figure.per_day:g}: the median of {len(figure.members)}"
        f" ({', '.join(f'{domain} {per_day:g}' for domain, per_day in figure.members)})"
        for figure in figures
    ]


def floor(value: float) -> float:
    """Rounded down: whole numbers from ten up, tenths below, never nothing."""
    return float(int(value)) if value >= 10 else max(int(value * 10) / 10, 0.1)


def _volume(row: Row, share: float) -> Volume:
    span = f"{row['since']} to {row['until']}"
    match row["kind"]:
        case "median":
            return Volume(float(row["count"]), "measured", f"median of the days {span}")
        case "items":
            return Volume(floor(float(row["count"]) / _days(row)), "counted", f"{row['count']} items, {span}")
        case "stated":
            return Volume(floor(float(row["count"])), "counted", row["seen_in"].split(":")[0].split(",")[0])
        case "numbers":
            numbered = _numbered(row)
            return Volume(
                floor(share * numbered), "counted", f"{numbered:.0f} numbered a day, {span}; {share:.0%} of them"
            )
    raise ValueError(f"{VOLUMES_PATH.name}: {row['domain']}: unknown kind {row['kind']!r}")


def _numbered(row: Row) -> float:
    return (int(row["last"]) - int(row["first"])) / _days(row)


def _days(row: Row) -> int:
    return (date.fromisoformat(row["until"]) - date.fromisoformat(row["since"])).days
