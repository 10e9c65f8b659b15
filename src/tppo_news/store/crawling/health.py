"""Which publishers went quiet, down, never worked, block us or gave pages without articles: judged once per complete day.

A site is held against its own days. The volume that its table states only fills in until there are enough of them, and where it
is no more than the figure of its class of publishers, it raises no alarm about too few: it says how long a site that never
listed anything is given.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tppo_news.store.crawling.change_points import Alarm, Day, find_alarms, patience_days
from tppo_news.store.crawling.publishers import Publishers
from tppo_news.store.opening.connection import Connection
from tppo_news.store.times import local_date, to_iso

READ_BACK_DAYS = 90
_DAYS = """
SELECT d.* FROM publisher_days d JOIN publishers p ON p.domain = d.publisher
WHERE p.in_file = 1 AND d.day >= ? ORDER BY d.publisher, d.day
"""


@dataclass(frozen=True, slots=True)
class PublisherAlarm:
    """A standing alarm with the moment at which it was first raised; `is_new` where this call raised it."""

    alarm: Alarm
    raised_at: datetime
    is_new: bool


class Health:
    """The table `publisher_alarms`."""

    def __init__(self, connection: Connection, publishers: Publishers, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._publishers = publishers
        self._clock = clock

    def judge(self) -> tuple[PublisherAlarm, ...]:
        """Hold the complete days against one another and keep what stands wrong; call it after count_days."""
        now = self._clock()
        found = find_alarms(self._complete_days(now), self._patience())
        rows = self._connection.rows("SELECT publisher, kind, raised_at FROM publisher_alarms")
        raised = {(str(row["publisher"]), str(row["kind"])): str(row["raised_at"]) for row in rows}
        with self._connection.transaction() as db:
            db.execute("DELETE FROM publisher_alarms")
            db.conn.executemany(
                "INSERT INTO publisher_alarms (publisher, kind, since_day, detail, raised_at) VALUES (?, ?, ?, ?, ?)",
                [
                    (a.publisher, a.kind, a.since.isoformat(), a.detail, raised.get((a.publisher, a.kind), to_iso(now)))
                    for a in found
                ],
            )
        return tuple(
            PublisherAlarm(
                alarm,
                datetime.fromisoformat(raised.get((alarm.publisher, alarm.kind), to_iso(now))),
                (alarm.publisher, alarm.kind) not in raised,
            )
            for alarm in found
        )

    def _patience(self) -> dict[str, int]:
        """How long each publisher may list nothing at all before it is reported, by the volume that its table states."""
        rows = self._connection.rows("SELECT domain, expected_per_day, volume_basis FROM publishers WHERE in_file = 1")
        return {
            str(row["domain"]): patience_days(
                float(row["expected_per_day"] or 0), is_class_figure=row["volume_basis"] == "class"
            )
            for row in rows
        }

    def _complete_days(self, now: datetime) -> dict[str, list[Day]]:
        days: dict[str, list[Day]] = {}
        for row in self._connection.rows(_DAYS, [(now - timedelta(days=READ_BACK_DAYS)).date().isoformat()]):
            domain, day = str(row["publisher"]), date.fromisoformat(str(row["day"]))
            if day < local_date(now, self._publishers.time_zone(domain)):
                days.setdefault(domain, []).append(
                    Day(
                        day=day,
                        listed=int(row["listed"] or 0),
                        up=bool(row["up"]),
                        pages=int(row["fetched"] or 0) + int(row["blocked"] or 0),
                        blocked=int(row["blocked"] or 0),
                        tried=int(row["tried"] or 0),
                        failed=int(row["failed"] or 0),
                    )
                )
        return days
