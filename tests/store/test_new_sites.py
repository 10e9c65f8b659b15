"""A site that has no days of its own yet: what the volume that its table states may say of it."""

import math
import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.store.builders import DUA, NOW, SATU
from tests.store.builders import PUBLISHERS as KNOWN
from tests.store.series import poisson
from tests.store.tables import read
from tppo_news.store import Store, open_store
from tppo_news.store.crawling.change_points import (
    LEAST_PATIENCE,
    MOST_PATIENCE,
    Day,
    find_alarms,
    iter_alarms,
    patience_days,
)

START = date(2026, 1, 5)
FEED_DAYS = 10
"""What a feed holds on the first day: its last ten days at most."""


def series(*counts: int, up: bool = True) -> list[Day]:
    return [Day(START + timedelta(days=n), count, up=up) for n, count in enumerate(counts)]


def test_a_small_site_raises_no_alarm_for_being_less_than_its_class() -> None:
    dice = random.Random(3)
    days = {"a": series(20, *(poisson(dice, 2.0) for _ in range(60)))}
    patience = {"a": patience_days(30.0, is_class_figure=True)}
    assert [alarms for _day, alarms in iter_alarms(days, patience) if alarms] == []


def test_a_site_that_lists_nothing_at_all_is_not_seen_working_once_its_patience_is_over() -> None:
    patience = {"a": patience_days(30.0, is_class_figure=True)}
    assert patience == {"a": 3}
    assert find_alarms({"a": series(0, 0)}, patience) == ()
    (alarm,) = find_alarms({"a": series(0, 0, 0)}, patience)
    assert (alarm.kind, alarm.since) == ("not seen working", START)
    assert alarm.detail == "nothing listed on 3 days, it answered on 3"
    assert find_alarms({"a": series(0, 0, 0, 1)}, patience) == ()


def test_a_site_that_never_answered_is_not_seen_working_either() -> None:
    (alarm,) = find_alarms({"a": series(*[0] * MOST_PATIENCE, up=False)})
    assert (alarm.kind, alarm.detail) == ("not seen working", "nothing listed on 28 days, it answered on 0")


@pytest.mark.parametrize(
    ("per_day", "is_class_figure", "days"),
    [
        (278.0, False, LEAST_PATIENCE),
        (2.0, False, 4),
        (0.5, False, 11),
        (65.0, True, LEAST_PATIENCE),
        (15.0, True, 6),
        (1.3, True, MOST_PATIENCE),
        (None, False, MOST_PATIENCE),
    ],
)
def test_a_class_figure_is_given_more_time_than_a_count(
    per_day: float | None, is_class_figure: bool, days: int
) -> None:
    assert patience_days(per_day, is_class_figure=is_class_figure) == days


def test_new_sites_of_any_volume_raise_hardly_a_false_alarm_and_dead_ones_are_found() -> None:
    """A year of 300 sites with class figures, their own volume between a hundredth and three times of it; every tenth is dead."""
    dice = random.Random(7)
    days, patience, dead = {}, {}, set()
    for number in range(300):
        name, figure = f"situs{number}.test", dice.choice([1.3, 1.6, 15.0, 49.0, 54.0, 65.0])
        mean = figure * math.exp(dice.uniform(math.log(0.01), math.log(3)))
        patience[name] = patience_days(figure, is_class_figure=True)
        if number % 10 == 0:
            dead.add(name)
            days[name] = series(*[0] * 365)
        else:
            days[name] = series(poisson(dice, FEED_DAYS * mean), *(poisson(dice, mean) for _ in range(364)))
    reported: dict[str, int] = {}
    false_alarms, before = 0, set[str]()
    for day, alarms in iter_alarms(days, patience):
        now = {alarm.publisher for alarm in alarms}
        false_alarms += len(now - before - dead)
        for name in now & dead:
            reported.setdefault(name, (day - START).days + 1)
        before = now
    assert reported == {name: patience[name] for name in dead}
    assert false_alarms / (len(days) - len(dead)) <= 1.0


class Weeks:
    """A store of two new sites, one with the figure of its class and one counted, whose days pass."""

    def __init__(self, path: Path) -> None:
        self.now = NOW
        self.store: Store = open_store(path, "sample", clock=lambda: self.now)
        changes = {SATU: "class", DUA: "counted"}
        self.store.publishers.sync(
            [
                replace(known, expected_per_day=30.0, volume_basis=changes[known.domain])  # type: ignore[arg-type]
                for known in KNOWN
                if known.domain in changes
            ]
        )

    def pass_days(self, count: int, listed: int) -> None:
        for _ in range(count):
            with self.store._connection.transaction() as db:
                db.conn.executemany(
                    "INSERT INTO publisher_days (publisher, day, listed, listed_whole_site, fetched, stored, up)"
                    " VALUES (?, ?, ?, ?, 0, 0, 1)",
                    [(domain, self.now.date().isoformat(), listed, listed) for domain in (SATU, DUA)],
                )
            self.now += timedelta(days=1)

    def health(self) -> dict[str, str]:
        return dict(read(self.store.path, "SELECT publisher, health FROM publisher_health"))


@pytest.fixture
def weeks(tmp_path: Path) -> Weeks:
    return Weeks(tmp_path / "sample.db")


def test_two_a_day_is_quiet_beside_thirty_counted_and_well_beside_a_class_of_thirty(weeks: Weeks) -> None:
    weeks.pass_days(10, 2)
    assert weeks.store.health.judge() == ()
    assert weeks.health() == {SATU: "up", DUA: "quiet"}
    assert read(weeks.store.path, "SELECT volume_basis FROM publisher_health ORDER BY publisher DESC") == [
        ("class",) if name == SATU else ("counted",) for name in sorted((SATU, DUA), reverse=True)
    ]
    weeks.store.close()


def test_a_store_reports_what_never_worked_by_the_volume_that_the_table_states(weeks: Weeks) -> None:
    weeks.pass_days(2, 0)
    assert [found.alarm.publisher for found in weeks.store.health.judge()] == [DUA]
    weeks.pass_days(1, 0)
    assert {found.alarm.publisher: found.alarm.kind for found in weeks.store.health.judge()} == dict.fromkeys(
        (SATU, DUA), "not seen working"
    )
    assert set(weeks.health().values()) == {"not seen working"}
    weeks.store.close()
