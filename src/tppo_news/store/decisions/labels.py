"""What people decide: labels of articles and verdicts on facts, append-only. A person's label always wins."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tppo_news.errors import InputError
from tppo_news.records import content_id
from tppo_news.store.articles.fact_rows import FACT_TABLES
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.times import to_iso

# A person's latest label, where there is one, over the model's.
APPLY_PERSONS_LABEL = """
UPDATE articles SET label_source = 'person', needs_review = 0,
    (label, aspect) = (SELECT label, aspect FROM labels WHERE article_id = articles.id
        ORDER BY labelled_at DESC, id DESC LIMIT 1)
WHERE id = ? AND EXISTS (SELECT 1 FROM labels WHERE article_id = articles.id)
"""


@dataclass(frozen=True, slots=True)
class PersonsLabel:
    """A person's label of one article."""

    article_id: str
    label: str
    annotator: str
    labelled_at: datetime
    aspect: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FactJudgment:
    """A person's verdict on one fact."""

    fact_table: str
    fact_id: str
    verdict: Literal["right", "wrong"]
    annotator: str
    judged_at: datetime
    note: str | None = None


class Labels:
    """The tables `labels` and `fact_judgments`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save_label(self, label: PersonsLabel) -> None:
        """Append a label and let the article's latest one count; InputError for an unknown article."""
        row: Row = {
            "id": content_id(label.article_id, label.label, label.annotator, to_iso(label.labelled_at)),
            "article_id": label.article_id,
            "label": label.label,
            "aspect": label.aspect,
            "annotator": label.annotator,
            "note": label.note,
            "labelled_at": to_iso(label.labelled_at),
        }
        with self._connection.transaction() as db:
            if db.execute("SELECT 1 FROM articles WHERE id = ?", [label.article_id]).fetchone() is None:
                raise InputError(f"{self._connection.path}: no article {label.article_id!r} to label")
            db.table("labels").insert(row, ignore=True)
            db.execute(APPLY_PERSONS_LABEL, [label.article_id])

    def has_label(self, label: PersonsLabel) -> bool:
        """Whether this person has ever given the article this very label."""
        rows = self._connection.rows(
            "SELECT 1 AS found FROM labels WHERE article_id = ? AND annotator = ? AND label = ? AND aspect IS ? LIMIT 1",
            [label.article_id, label.annotator, label.label, label.aspect],
        )
        return bool(rows)

    def given(self) -> set[str]:
        """Every label that people have given, an aspect by its own name."""
        return {
            str(row["given"]) for row in self._connection.rows("SELECT coalesce(aspect, label) AS given FROM labels")
        }

    def save_judgment(self, judgment: FactJudgment) -> None:
        """Append a verdict on a fact; InputError for a fact that is not in the store."""
        if judgment.fact_table not in FACT_TABLES:
            raise InputError(f"no table of facts is called {judgment.fact_table!r}")
        with self._connection.transaction() as db:
            fact = db.execute(
                f"SELECT article_id FROM {judgment.fact_table} WHERE id = ?",  # noqa: S608 (one of FACT_TABLES)
                [judgment.fact_id],
            ).fetchone()
            if fact is None:
                raise InputError(f"{self._connection.path}: no fact {judgment.fact_id!r} in {judgment.fact_table}")
            db.table("fact_judgments").insert(_judgment_row(judgment, fact[0]), ignore=True)


def _judgment_row(judgment: FactJudgment, article_id: str) -> Row:
    moment = to_iso(judgment.judged_at)
    return {
        "id": content_id(judgment.fact_id, judgment.verdict, judgment.annotator, moment),
        "article_id": article_id,
        "fact_table": judgment.fact_table,
        "fact_id": judgment.fact_id,
        "verdict": judgment.verdict,
        "annotator": judgment.annotator,
        "note": judgment.note,
        "judged_at": moment,
    }
