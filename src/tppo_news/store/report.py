"""What a run did and what a store holds, as figures for the summary and the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tppo_news.store.opening.connection import Connection, Row, Value
from tppo_news.store.times import to_iso

_SAMPLE = """
SELECT a.url, a.publisher, a.publication_date, coalesce(a.aspect, a.label) AS label,
    (SELECT name FROM article_offices WHERE article_id = a.id
        ORDER BY role = 'acting' DESC, start_offset LIMIT 1) AS office,
    (SELECT name || ', ' || position FROM article_officials WHERE article_id = a.id
        ORDER BY start_offset LIMIT 1) AS official,
    (SELECT value FROM article_dates WHERE article_id = a.id AND value IS NOT NULL
        ORDER BY role = 'event' DESC, precision = 'day' DESC, start_offset LIMIT 1) AS date,
    (SELECT count FROM village_counts WHERE article_id = a.id AND count IS NOT NULL AND role = 'fostered'
        ORDER BY start_offset LIMIT 1) AS village_count
FROM articles a
WHERE a.stored_at >= :since AND coalesce(a.aspect, a.label) <> 'unrelated'
ORDER BY (office IS NOT NULL) + (official IS NOT NULL) + (date IS NOT NULL) + (village_count IS NOT NULL) DESC,
    a.score DESC, a.id
LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class SampleRecord:
    """One stored article as a summary shows it: no title, no text."""

    url: str
    publisher: str
    publication_date: str | None
    label: str
    office: str | None
    official: str | None
    date: str | None
    village_count: int | None


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What happened in the store since a moment; `rejected` is by stage and reason, without those that robots refused."""

    entries_listed: int
    pages_fetched: int
    refused_by_robots: int
    rejected: Mapping[str, int]
    stored_by_label: Mapping[str, int]
    needs_review: int
    pending: int
    samples: tuple[SampleRecord, ...]

    @property
    def articles_stored(self) -> int:
        """How many articles were stored."""
        return sum(self.stored_by_label.values())


@dataclass(frozen=True, slots=True)
class StoreStats:
    """What a store holds."""

    path: Path
    kind: str
    version: int
    byte_count: int
    rows: Mapping[str, int]
    articles_by_label: Mapping[str, int]
    entries_by_outcome: Mapping[str, int]
    first_publication_date: str | None
    last_publication_date: str | None


class Report:
    """Questions about the whole store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def summary(self, since: datetime, sample_count: int = 5) -> RunSummary:
        """What happened since a run's start; `pending` is what waits now."""
        moment = to_iso(since)
        reasons = self._counts(
            "SELECT CASE WHEN stage = reason THEN stage ELSE stage || ': ' || reason END, count(*) FROM entries"
            " WHERE outcome = 'rejection' AND stage <> 'robots' AND outcome_at >= ? GROUP BY 1 ORDER BY 2 DESC, 1",
            moment,
        )
        return RunSummary(
            entries_listed=self._count("SELECT count(*) FROM entries WHERE listed_at >= ?", moment),
            pages_fetched=self._count("SELECT count(*) FROM visits WHERE fetched_at >= ?", moment),
            refused_by_robots=self._count(
                "SELECT count(*) FROM entries WHERE outcome = 'rejection' AND stage = 'robots' AND outcome_at >= ?",
                moment,
            ),
            rejected=reasons,
            stored_by_label=self._counts(
                "SELECT coalesce(aspect, label), count(*) FROM articles WHERE stored_at >= ? GROUP BY 1 ORDER BY 1",
                moment,
            ),
            needs_review=self._count("SELECT count(*) FROM articles WHERE needs_review AND stored_at >= ?", moment),
            pending=self._count("SELECT count(*) FROM entries WHERE outcome = 'pending'"),
            samples=tuple(
                _sample(row) for row in self._connection.rows(_SAMPLE, {"since": moment, "limit": sample_count})
            ),
        )

    def stats(self) -> StoreStats:
        """What the store holds: rows by table, articles by label, entries by outcome."""
        connection = self._connection
        dates = connection.rows("SELECT min(publication_date) AS first, max(publication_date) AS last FROM articles")[0]
        return StoreStats(
            path=connection.path,
            kind=str(connection.value("SELECT kind FROM store_info")),
            version=self._count("PRAGMA user_version"),
            byte_count=self._count("PRAGMA page_count") * self._count("PRAGMA page_size"),
            rows={name: self._count(f'SELECT count(*) FROM "{name}"') for name in self._tables()},  # noqa: S608
            articles_by_label=self._counts(
                "SELECT coalesce(aspect, label), count(*) FROM articles GROUP BY 1 ORDER BY 1"
            ),
            entries_by_outcome=self._counts("SELECT outcome, count(*) FROM entries GROUP BY 1 ORDER BY 1"),
            first_publication_date=_text(dates["first"]),
            last_publication_date=_text(dates["last"]),
        )

    def _tables(self) -> list[str]:
        rows = self._connection.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'article_texts_fts%' ORDER BY name"
        )
        return [str(row["name"]) for row in rows]

    def _count(self, sql: str, *parameters: str) -> int:
        return int(self._connection.value(sql, parameters) or 0)

    def _counts(self, sql: str, *parameters: str) -> dict[str, int]:
        found = {}
        for row in self._connection.rows(sql, parameters):
            name, count = row.values()
            found[str(name)] = int(count or 0)
        return found


def _sample(row: Row) -> SampleRecord:
    count = row["village_count"]
    return SampleRecord(
        url=str(row["url"]),
        publisher=str(row["publisher"]),
        publication_date=_text(row["publication_date"]),
        label=str(row["label"]),
        office=_text(row["office"]),
        official=_text(row["official"]),
        date=_text(row["date"]),
        village_count=None if count is None else int(count),
    )


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
