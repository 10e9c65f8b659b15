"""Flow runs with their counts."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tppo_news.records import content_id
from tppo_news.store.opening.connection import Connection
from tppo_news.store.times import from_iso, to_iso

RunStatus = Literal["running", "completed", "failed", "skipped", "killed"]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a flow."""

    run_id: str
    kind: str
    started_at: datetime
    ended_at: datetime | None
    status: str
    counts: Mapping[str, int]
    error: str | None


class Runs:
    """The table `runs`."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def start(self, kind: str) -> Run:
        """Begin a run. One that is still called running was killed, since only one run holds the store."""
        now = self._clock()
        run = Run(content_id("run", kind, to_iso(now)), kind, now, None, "running", {}, None)
        with self._connection.transaction() as db:
            db.execute("UPDATE runs SET status = 'killed' WHERE status = 'running'")
            db.execute(
                "INSERT INTO runs (run_id, kind, started_at, status) VALUES (?, ?, ?, 'running')",
                [run.run_id, kind, to_iso(now)],
            )
        return run

    def finish(
        self, run: Run, status: Literal["completed", "failed"], counts: Mapping[str, int], error: str | None = None
    ) -> None:
        """End a run with its counts; `error` says in one line why it failed."""
        with self._connection.transaction() as db:
            db.execute(
                "UPDATE runs SET ended_at = ?, status = ?, counts = ?, error = ? WHERE run_id = ?",
                [to_iso(self._clock()), status, json.dumps(dict(counts), sort_keys=True), error, run.run_id],
            )

    def record_skipped(self, kind: str, reason: str) -> None:
        """Keep that a run was due and left out, because another held the store."""
        now = to_iso(self._clock())
        with self._connection.transaction() as db:
            db.execute(
                "INSERT INTO runs (run_id, kind, started_at, ended_at, status, error) VALUES (?, ?, ?, ?, ?, ?)",
                [content_id("run", kind, now, "skipped"), kind, now, now, "skipped", reason],
            )

    def last(self, kind: str | None = None) -> Run | None:
        """The run that began last, of one kind or of all."""
        rows = self._connection.rows(
            "SELECT * FROM runs WHERE kind = coalesce(?, kind) ORDER BY started_at DESC LIMIT 1", [kind]
        )
        if not rows:
            return None
        row = rows[0]
        return Run(
            run_id=str(row["run_id"]),
            kind=str(row["kind"]),
            started_at=from_iso(str(row["started_at"])),
            ended_at=from_iso(str(row["ended_at"])) if row["ended_at"] else None,
            status=str(row["status"]),
            counts=json.loads(str(row["counts"])) if row["counts"] else {},
            error=None if row["error"] is None else str(row["error"]),
        )
