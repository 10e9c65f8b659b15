"""What we asked of one publisher in one month, from the ledger of requests: figures that could be shown to its editor."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from tppo_news.store.opening.connection import Connection, Value
from tppo_news.store.times import from_iso, to_iso


@dataclass(frozen=True, slots=True)
class Politeness:
    """One publisher's month. Pauses are seconds from the end of one request to the start of the next."""

    publisher: str
    month: str
    requests: int
    by_decision: Mapping[str, int]
    by_status: Mapping[str, int]
    refused_by_rule: Mapping[str, int]
    byte_count: int
    days: int
    busiest_day: tuple[str, int] | None
    busiest_hour: tuple[str, int] | None
    shortest_pause: float | None
    median_pause: float | None
    overlaps: int
    """Requests that began before the one before them had ended: there should be none."""
    median_milliseconds: float | None
    robots_read: int
    rests_asked: int
    """Answers by which the site asked for rest (429, 503)."""


def month_bounds(month: str) -> tuple[datetime, datetime]:
    """The first moment of a month ("2026-03") and of the next one, in UTC; ValueError where it is no month."""
    start = datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC)
    return start, start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)


class Ledgers:
    """Questions about the table `requests`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def politeness(self, publisher: str, month: str) -> Politeness:
        """The publisher's month; ValueError where `month` is none."""
        start, end = month_bounds(month)
        where = "publisher = ? AND decided_at >= ? AND decided_at < ?"
        bounds = [publisher, to_iso(start), to_iso(end)]
        rows = self._connection.rows(
            f"SELECT decided_at, milliseconds, byte_count FROM requests WHERE {where} AND decision <> 'refused'"  # noqa: S608
            " AND (status_code IS NOT NULL OR milliseconds > 0) ORDER BY decided_at",
            bounds,
        )
        spans = sorted(
            (moment.timestamp() - float(row["milliseconds"] or 0) / 1000, moment.timestamp())
            for row in rows
            for moment in [from_iso(str(row["decided_at"]))]
        )
        pauses = [later[0] - earlier[1] for earlier, later in pairwise(spans)]
        return Politeness(
            publisher=publisher,
            month=month,
            requests=len(rows),
            by_decision=self._counts("decision", where, bounds),
            by_status=self._counts("status_code", f"{where} AND status_code IS NOT NULL", bounds),
            refused_by_rule=self._counts("rule", f"{where} AND decision = 'refused'", bounds),
            byte_count=sum(int(row["byte_count"] or 0) for row in rows),
            days=len({str(row["decided_at"])[:10] for row in rows}),
            busiest_day=_busiest([str(row["decided_at"])[:10] for row in rows]),
            busiest_hour=_busiest([str(row["decided_at"])[:13].replace("T", " ") + ":00" for row in rows]),
            shortest_pause=max(0.0, min(pauses)) if pauses else None,
            median_pause=_middle(pauses),
            overlaps=sum(pause < -0.001 for pause in pauses),
            median_milliseconds=_middle([float(row["milliseconds"] or 0) for row in rows]),
            robots_read=self._count(f"{where} AND rule = 'robots.txt itself'", bounds),
            rests_asked=self._count(f"{where} AND status_code IN (429, 503)", bounds),
        )

    def _counts(self, column: str, where: str, bounds: list[str]) -> dict[str, int]:
        rows = self._connection.rows(
            f"SELECT {column} AS name, count(*) AS n FROM requests WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1",  # noqa: S608
            bounds,
        )
        return {str(row["name"]): int(row["n"] or 0) for row in rows}

    def _count(self, where: str, bounds: list[Value] | list[str]) -> int:
        return int(self._connection.value(f"SELECT count(*) FROM requests WHERE {where}", bounds) or 0)  # noqa: S608


def _busiest(names: list[str]) -> tuple[str, int] | None:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return max(counts.items(), key=lambda item: (item[1], item[0]), default=None)


def _middle(values: list[float]) -> float | None:
    ordered = sorted(values)
    return ordered[len(ordered) // 2] if ordered else None
