"""What the store holds of one article, and how two such states differ."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from sqlite_utils import Database

from tppo_news.store.articles.fact_rows import FACT_TABLES, json_list
from tppo_news.store.opening.connection import Value

ChangeKind = Literal["field", "text", "label", "fact", "outcome"]
_FIELDS = """
SELECT a.title, t.standfirst, a.published_at, a.publication_date, a.updated_at, a.authors, a.editors, a.section,
    a.language, a.incomplete, a.month, a.mentions_tppo, d.published_zone, d.wire, d.paywalled, d.dates_agree
FROM articles a LEFT JOIN article_texts t ON t.article_id = a.id LEFT JOIN article_details d ON d.article_id = a.id
WHERE a.id = ?
"""
# The model's own word, whatever a person said.
_LABEL = """
SELECT p.label || coalesce(' (' || p.aspect || ')', '') || CASE p.needs_review WHEN 1 THEN ', to review' ELSE '' END
FROM articles a JOIN predictions p ON p.article_id = a.id AND p.model_version = a.model_version WHERE a.id = ?
"""
# Where a fact stands and how it was found is no part of what it says.
_NOT_VALUES = frozenset(
    "id article_id surface start_offset end_offset rule hidden derived_from office_id official_id".split()
)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: a field, a line of the text, the model's label, a fact. `before` or `after` is None where there is none."""

    kind: ChangeKind
    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One article as the store holds it."""

    fields: Mapping[str, Value] = field(default_factory=dict)
    lines: Counter[str] = field(default_factory=Counter)
    label: str | None = None
    facts: Mapping[str, Counter[str]] = field(default_factory=dict)
    fact_ids: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    officials: frozenset[str] = frozenset()


def take_snapshot(db: Database, article_id: str) -> Snapshot:
    """The article's present state; an empty one where it is not stored."""
    own = [article_id]
    fields = next(db.query(_FIELDS, own), None)
    if fields is None:
        return Snapshot()
    tags = [row[0] for row in db.execute("SELECT tag FROM article_tags WHERE article_id = ? ORDER BY place", own)]
    cut = db.execute("SELECT count(*) FROM article_furniture WHERE article_id = ? AND start_offset IS NULL", own)
    text = db.execute("SELECT text FROM article_texts WHERE article_id = ?", own).fetchone()
    label = db.execute(_LABEL, own).fetchone()
    facts, ids = _facts(db, article_id)
    return Snapshot(
        {**fields, "tags": json_list(tags), "pieces cut": cut.fetchone()[0]},
        Counter(line for line in (text[0] if text else "").split("\n") if line),
        label[0] if label else None,
        facts,
        ids,
        _ids(db, "SELECT office_id FROM article_offices WHERE article_id = ?", article_id),
        _ids(db, "SELECT official_id FROM article_officials WHERE article_id = ?", article_id),
    )


def iter_changes(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """What differs, fields first, then the text line by line, the label, and facts by table."""
    for name, value in after.fields.items():
        old = before.fields.get(name)
        if old != value:
            yield Change("field", name, _shown(old), _shown(value))
    yield from (Change("text", "line", line, None) for line in (before.lines - after.lines).elements())
    yield from (Change("text", "line", None, line) for line in (after.lines - before.lines).elements())
    if before.label != after.label:
        yield Change("label", "model", before.label, after.label)
    for table in FACT_TABLES:
        old_facts, new_facts = before.facts.get(table, Counter()), after.facts.get(table, Counter())
        yield from (Change("fact", table, fact, None) for fact in (old_facts - new_facts).elements())
        yield from (Change("fact", table, None, fact) for fact in (new_facts - old_facts).elements())


def _facts(db: Database, article_id: str) -> tuple[dict[str, Counter[str]], frozenset[str]]:
    found: dict[str, Counter[str]] = {}
    ids: set[str] = set()
    for table in FACT_TABLES:
        rows = list(db.query(f"SELECT * FROM {table} WHERE article_id = ?", [article_id]))  # noqa: S608 (FACT_TABLES)
        ids.update(row["id"] for row in rows)
        values = ({k: v for k, v in row.items() if k not in _NOT_VALUES and v is not None} for row in rows)
        found[table] = Counter(json.dumps(value, ensure_ascii=False, sort_keys=True) for value in values)
    return found, frozenset(ids)


def _ids(db: Database, sql: str, article_id: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(sql, [article_id]))


def _shown(value: Value) -> str | None:
    return None if value is None else str(value)
