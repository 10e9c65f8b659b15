"""Scores extraction on the page templates of fixtures/ and writes the table of docs/extract.md.

`python -m tests.extract.templates` writes the table; a test fails while it is out of date.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tppo_news.extract import extract_article
from tppo_news.records import Article, Page, Publisher, Rejection
from tppo_news.text import normalize_space

FIXTURES = Path(__file__).parent / "fixtures"
DOCS = Path(__file__).parents[2] / "docs" / "extract.md"
BEGIN, END = "<!-- templates: begin -->", "<!-- templates: end -->"
FETCHED_AT = datetime(2026, 11, 22, tzinfo=UTC)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Template:
    """One page of our own, and what extraction must give for it."""

    name: str
    structure: str
    dated: str
    kind: str
    page: Page
    publisher: Publisher
    title: str
    publication_date: str
    published_at: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    text: str
    furniture: tuple[str, ...]
    captions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How well one page was read; `leaks` are furniture strings and captions that stand in the text."""

    precision: float
    recall: float
    leaks: int
    title: bool
    day: bool
    minute: bool | None
    authors: bool
    editors: bool

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def iter_templates() -> Iterator[Template]:
    """Every template, by name."""
    for path in sorted(FIXTURES.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        content = path.with_suffix(".html").read_bytes()
        yield Template(
            name=row["template"],
            structure=row["structure"],
            dated=row["dated"],
            kind=row["kind"],
            page=Page(row["url"], row["url"], 200, {}, content, FETCHED_AT),
            publisher=Publisher(row["name"], row["domain"], "regional", row["time_zone"], "sample", "made for tests"),
            title=row["title"],
            publication_date=row["publication_date"],
            published_at=row["published_at"],
            authors=tuple(row["authors"]),
            editors=tuple(row["editors"]),
            text=row["text"],
            furniture=tuple(row["furniture"]),
            captions=tuple(row["captions"]),
        )


def extracted(template: Template) -> Article | Rejection:
    """What extraction makes of the template's page."""
    return extract_article([template.page], template.publisher, url=template.page.final_url)


def score(template: Template) -> Score:
    """The template's score; a rejection scores nothing."""
    found = extracted(template)
    if isinstance(found, Rejection):
        return Score(0.0, 0.0, 0, False, False, False, False, False)
    precision, recall = shared(template.text, found.text)
    text = normalize_space(found.text).casefold()
    strings = (*template.furniture, *template.captions)
    moment = found.published_at.isoformat() if found.published_at else None
    return Score(
        precision=precision,
        recall=recall,
        leaks=sum(normalize_space(string).casefold() in text for string in strings),
        title=found.title == template.title,
        day=str(found.publication_date) == template.publication_date,
        minute=moment == template.published_at if template.published_at else None,
        authors=found.authors == template.authors,
        editors=found.editors == template.editors,
    )


def shared(expected: str, found: str) -> tuple[float, float]:
    """Precision and recall over runs of four words."""
    gold, given = _shingles(expected), _shingles(found)
    both = (gold & given).total()
    return both / max(1, given.total()), both / max(1, gold.total())


def _shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def table() -> str:
    """The table as Markdown: one row a template, the means below."""
    rows = [(template, score(template)) for template in iter_templates()]
    lines = [
        "| template | modelled on | dated | P | R | F1 | leaks | title | day | minute | authors | editors |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for template, got in rows:
        marks = (got.title, got.day, got.minute, got.authors, got.editors)
        lines.append(
            f"| {template.name} | {template.structure} | {template.dated} | {got.precision:.3f} | {got.recall:.3f} | "
            f"{got.f1:.3f} | {got.leaks} | {' | '.join(_mark(mark) for mark in marks)} |"
        )
    scores = [got for _, got in rows]
    count = len(scores)
    mean = [sum(values) / count for values in zip(*((s.precision, s.recall, s.f1) for s in scores), strict=True)]
    minutes = [s.minute for s in scores if s.minute is not None]
    lines.append(
        f"| **all {count}** | | | {mean[0]:.3f} | {mean[1]:.3f} | {mean[2]:.3f} | {sum(s.leaks for s in scores)} | "
        f"{sum(s.title for s in scores)}/{count} | {sum(s.day for s in scores)}/{count} | {sum(minutes)}/{len(minutes)} | "
        f"{sum(s.authors for s in scores)}/{count} | {sum(s.editors for s in scores)}/{count} |"
    )
    return "\n".join(lines)


def _mark(value: bool | None) -> str:
    return "-" if value is None else "yes" if value else "no"


def replaced(document: str, new: str, begin: str = BEGIN, end: str = END) -> str:
    """The document with what stands between two marks replaced."""
    before, rest = document.split(begin)
    return f"{before}{begin}\n\n{new}\n\n{end}{rest.split(end)[1]}"


def main() -> None:
    """Write the table into docs/extract.md."""
    DOCS.write_text(replaced(DOCS.read_text(encoding="utf-8"), table()), encoding="utf-8")


if __name__ == "__main__":
    main()
