"""What the classifier's loop asks of the store: texts with labels, predictions of every model version."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tppo_news.errors import InputError
from tppo_news.records import Example, Prediction, content_id
from tppo_news.store.articles.hidden import reveal_example
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.times import from_iso, to_iso

BATCH_SIZE = 100
MOST_MOVES = 5

_TEXTS = """
SELECT a.id, a.url, a.publisher, a.title, a.publication_date, a.month, a.label, a.aspect, a.label_source, a.score,
    a.needs_review, a.model_version, a.stored_at, t.text
FROM articles a JOIN article_texts t ON t.article_id = a.id
WHERE (:since IS NULL OR a.stored_at >= :since) AND (:id IS NULL OR a.id = :id) ORDER BY a.stored_at DESC, a.id LIMIT :limit
"""
_LABELLED = """
SELECT l.article_id, l.label, l.aspect, l.annotator, l.labelled_at, l.note, a.url, a.title, a.publication_date, t.text
FROM labels l JOIN articles a ON a.id = l.article_id JOIN article_texts t ON t.article_id = a.id
ORDER BY l.labelled_at, l.id
"""
_STATE = """
SELECT outcome, article_id, stage, reason, detail, pending_reason, due_at,
    EXISTS (SELECT 1 FROM article_texts WHERE article_id = entries.article_id) AS has_text
FROM entries WHERE id = ?
"""
_APPLY = """
UPDATE articles SET (label, aspect, score, needs_review, model_version) = (
    SELECT p.label, p.aspect, p.score, p.needs_review, p.model_version FROM predictions p
    WHERE p.article_id = articles.id AND p.model_version = :version)
WHERE label_source = 'model' AND id = :id
"""


@dataclass(frozen=True, slots=True)
class StoredText:
    """An article's own text with the label that counts now."""

    article_id: str
    url: str
    publisher: str
    title: str
    text: str
    publication_date: date | None
    month: str | None
    label: str
    aspect: str | None
    by_person: bool
    score: float
    needs_review: bool
    model_version: str


@dataclass(frozen=True, slots=True)
class AddressState:
    """What became of an address: the article that it led to, or why there is none (yet)."""

    article_id: str | None
    has_text: bool
    outcome: str
    """article, rejection, pending; forgotten where it was erased on demand; unknown where it was never listed."""
    reason: str = ""
    due_at: datetime | None = None


class Learning:
    """Texts (as people may read them), labels and predictions; texts of publishers that refused archiving are not there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def texts(self, limit: int | None = None, since: datetime | None = None) -> list[StoredText]:
        """Articles with their text, the latest stored first; `since` is when they were stored."""
        return self._texts(limit=-1 if limit is None else limit, since=to_iso(since) if since else None)

    def text(self, article_id: str) -> StoredText:
        """One article with its text; InputError where the store keeps none of it."""
        found = self._texts(id=article_id)
        if not found:
            raise InputError(f"{self._connection.path}: no text is kept of article {article_id!r}")
        return found[0]

    def _texts(self, **asked: int | str | None) -> list[StoredText]:
        everything: dict[str, int | str | None] = {"limit": -1, "since": None, "id": None}
        rows = self._connection.rows(_TEXTS, everything | asked)
        return [_stored_text(row) for row in rows]

    def labelled(self) -> list[Example]:
        """Every label that a person gave, each with its article, in order of time. `group` is the article's id.

        Texts are masked: no model learns, and no card prints, who a victim is.
        """
        return [_example(row) for row in self._connection.rows(_LABELLED)]

    def with_full_texts(self, examples: Sequence[Example]) -> list[Example]:
        """The same examples, those of this store's articles with the words behind the masks."""
        return [reveal_example(self._connection, example) for example in examples]

    def article_id(self, article: str) -> str:
        """The id of the article at an address, or that has this id; InputError where the store has none."""
        rows = self._connection.rows(
            "SELECT id FROM articles WHERE id = :article OR url = :article UNION"
            " SELECT e.article_id FROM url_aliases u JOIN entries e ON e.id = u.entry_id"
            " WHERE u.url = :article AND e.article_id IS NOT NULL LIMIT 1",
            {"article": article},
        )
        if not rows:
            raise InputError(f"{self._connection.path}: no article {article!r}")
        return str(rows[0]["id"])

    def address_state(self, url: str) -> AddressState:
        """What became of a canonical address; one that moved is followed to where it leads now."""
        rows = self._connection.rows(_STATE, [content_id(url)])
        moves = 0
        while rows and rows[0]["reason"] == "moved" and moves < MOST_MOVES:
            rows, moves = self._connection.rows(_STATE, [content_id(str(rows[0]["detail"]))]), moves + 1
        if not rows:
            gone = self._connection.rows("SELECT 1 AS gone FROM forgotten WHERE id = ?", [content_id(url)])
            return AddressState(None, False, "forgotten" if gone else "unknown")
        row = rows[0]
        reason = " ".join(str(row[name]) for name in ("stage", "reason", "pending_reason") if row[name])
        return AddressState(
            article_id=str(row["article_id"]) if row["article_id"] else None,
            has_text=bool(row["has_text"]),
            outcome=str(row["outcome"]),
            reason=reason,
            due_at=from_iso(str(row["due_at"])) if row["due_at"] else None,
        )

    def register_model(self, version: str, metrics: str, now: datetime) -> None:
        """Keep a model version with its figures (JSON)."""
        with self._connection.transaction() as db:
            db.execute(
                "INSERT INTO models (version, metrics, registered_at) VALUES (?, ?, ?)"
                " ON CONFLICT (version) DO UPDATE SET metrics = excluded.metrics",
                [version, metrics, to_iso(now)],
            )

    def save_predictions(self, predictions: Sequence[tuple[str, Prediction]], now: datetime) -> None:
        """Keep what a registered version says of articles, beside what every other version said."""
        rows = [_prediction_row(article_id, prediction, now) for article_id, prediction in predictions]
        for start in range(0, len(rows), BATCH_SIZE):
            with self._connection.transaction() as db:
                db.table("predictions").insert_all(rows[start : start + BATCH_SIZE], replace=True)

    def predicted(self, version: str) -> set[str]:
        """The articles of which a version's prediction is kept."""
        found = self._connection.rows("SELECT article_id FROM predictions WHERE model_version = ?", [version])
        return {str(row["article_id"]) for row in found}

    def apply_version(self, version: str) -> int:
        """Let a version's kept predictions be the articles' labels, except where a person's label stands.

        How many articles it has predictions for comes back.
        """
        ids = sorted(self.predicted(version))
        for batch in _batches(ids):
            with self._connection.transaction() as db:
                db.conn.executemany(_APPLY, [{"version": version, "id": article_id} for article_id in batch])
        return len(ids)

    def scores_by_week(self) -> list[Row]:
        """The view model_drift in order of week: how sure each model version was, and how much it left for review."""
        return self._connection.rows("SELECT * FROM model_drift ORDER BY week, model_version")


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), BATCH_SIZE):
        yield ids[start : start + BATCH_SIZE]


def _stored_text(row: Row) -> StoredText:
    return StoredText(
        article_id=str(row["id"]),
        url=str(row["url"]),
        publisher=str(row["publisher"]),
        title=str(row["title"]),
        text=str(row["text"]),
        publication_date=date.fromisoformat(str(row["publication_date"])) if row["publication_date"] else None,
        month=str(row["month"]) if row["month"] else None,
        label=str(row["label"]),
        aspect=str(row["aspect"]) if row["aspect"] else None,
        by_person=row["label_source"] == "person",
        score=float(row["score"] or 0),
        needs_review=bool(row["needs_review"]),
        model_version=str(row["model_version"]),
    )


def _example(row: Row) -> Example:
    return Example(
        id=str(row["article_id"]),
        title=str(row["title"]) or None,
        text=str(row["text"]),
        label=str(row["label"]),
        annotator=str(row["annotator"]),
        labelled_at=str(row["labelled_at"]),
        group=str(row["article_id"]),
        aspect=str(row["aspect"]) if row["aspect"] else None,
        url=str(row["url"]),
        publication_date=str(row["publication_date"]) if row["publication_date"] else None,
        note=str(row["note"]) if row["note"] else None,
    )


def _prediction_row(article_id: str, prediction: Prediction, now: datetime) -> Row:
    return {
        "article_id": article_id,
        "model_version": prediction.model_version,
        "label": prediction.label,
        "score": prediction.score,
        "scores": json.dumps(dict(sorted(prediction.scores.items()))),
        "aspect": prediction.aspect,
        "needs_review": int(prediction.needs_review),
        "predicted_at": to_iso(now),
    }
