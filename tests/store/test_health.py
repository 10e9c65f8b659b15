"""Publisher health: generated daily series, replayed; and what the store makes of its days."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.builders import DUA, NOW, PUBLISHERS, SATU, make_entry
from tests.store.series import DailySeries, replay
from tests.store.tables import read
from tppo_news.records import ListingState, Rejection, Validators
from tppo_news.store import Store, open_store
from tppo_news.store.crawling.change_points import Day, find_alarms

START = date(2025, 1, 6)


def steady(count: int, days: int, **changes: object) -> list[Day]:
    return [Day(START + timedelta(days=n), count, **changes) for n in range(days)]  # type: ignore[arg-type]


def kinds(days: Mapping[str, Sequence[Day]]) -> dict[str, str]:
    return {alarm.publisher: alarm.kind for alarm in find_alarms(days)}


def test_replay_dead_sites_are_reported_within_a_day_and_false_alarms_are_rare() -> None:
    outcome = replay(random.Random(11), sites=30, days=400)
    assert outcome.false_alarms / outcome.site_years <= 1.0
    assert outcome.dead
    assert max(outcome.dead.values()) == 1, outcome.dead
    assert outcome.partial_found >= 0.8 * outcome.partial_losses


def test_a_weekend_without_news_is_none() -> None:
    series = DailySeries(40, weekend=0.0, spread=0.2)
    days = {"a": series.days(random.Random(1), START, 180)}
    assert kinds(days) == {}


def test_a_holiday_that_all_keep_is_no_alarm_and_an_outage_of_one_is() -> None:
    days = {f"s{n}": steady(40, 100) for n in range(8)}
    for series in days.values():
        series += [Day(START + timedelta(days=100 + n), 12) for n in range(7)]
    assert kinds(days) == {}
    days["s3"][-2:] = [Day(START + timedelta(days=105 + n), 0) for n in range(2)]
    assert kinds(days) == {"s3": "quiet"}


def test_a_site_that_does_not_answer_is_down() -> None:
    assert kinds({"a": [*steady(40, 60), Day(START + timedelta(days=60), 0, up=False)]}) == {"a": "down"}


def test_a_small_site_may_skip_days_but_not_weeks() -> None:
    days = steady(2, 60)
    assert kinds({"a": [*days, Day(START + timedelta(days=60), 0)]}) == {}
    assert kinds({"a": [*days, *(Day(START + timedelta(days=60 + n), 0) for n in range(10))]}) == {"a": "quiet"}


def test_four_weeks_of_less_are_the_new_normal_and_death_is_not() -> None:
    half = [Day(START + timedelta(days=60 + n), 10) for n in range(40)]
    assert kinds({"a": [*steady(40, 60), *half[:10]]}) == {"a": "losing"}
    assert kinds({"a": [*steady(40, 60), *half]}) == {}
    dead = [Day(START + timedelta(days=60 + n), 0) for n in range(40)]
    assert kinds({"a": [*steady(40, 60), *dead]}) == {"a": "quiet"}


def test_a_site_that_comes_back_is_well_again() -> None:
    lost = [Day(START + timedelta(days=60 + n), 0) for n in range(5)]
    back = [Day(START + timedelta(days=65 + n), 40) for n in range(2)]
    assert kinds({"a": [*steady(40, 60), *lost, *back]}) == {}


def test_a_changed_template_shows_in_one_day_and_single_failures_never() -> None:
    usual = [Day(START + timedelta(days=n), 40, tried=4, failed=int(n % 9 == 0)) for n in range(60)]
    assert kinds({"a": usual}) == {}
    assert kinds({"a": [*usual, Day(START + timedelta(days=60), 40, tried=4, failed=4)]}) == {"a": "extraction empty"}


def test_walls_answered_with_200_show_in_one_day() -> None:
    usual = steady(40, 60, pages=40)
    assert kinds({"a": [*usual, Day(START + timedelta(days=60), 40, pages=40, blocked=1)]}) == {}
    assert kinds({"a": [*usual, Day(START + timedelta(days=60), 40, pages=40, blocked=40)]}) == {"a": "blocked"}


class Days:
    """A store whose days pass: each lists so many addresses."""

    def __init__(self, path: Path) -> None:
        self.now = NOW
        self.store: Store = open_store(path, "sample", clock=self._clock)
        self.store.publishers.sync(PUBLISHERS)
        self.number = 0

    def _clock(self) -> datetime:
        return self.now

    def list_day(self, publisher: str, count: int, rejection: Rejection | None = None) -> None:
        entries = [make_entry(publisher, f"{self.number}-{n}", listed_at=self.now) for n in range(count)]
        plan = ListingState(f"https://{publisher}/feed", Validators(), self.now, 900.0)
        self.store.crawl.save_listing(publisher, "feed", plan, entries)
        for entry in entries if rejection else ():
            self.store.crawl.save_rejection(entry, rejection)  # type: ignore[arg-type]
        self.number += 1

    def next_day(self) -> None:
        self.now += timedelta(days=1)
        self.store.publishers.count_days(self.now)


@pytest.fixture
def days(tmp_path: Path) -> Days:
    return Days(tmp_path / "sample.db")


def health(days: Days, publisher: str) -> object:
    ((found,),) = read(days.store.path, "SELECT health FROM publisher_health WHERE publisher = ?", publisher)
    return found


def test_a_quiet_site_is_in_the_view_the_day_after_and_said_once(days: Days) -> None:
    for _ in range(30):
        days.list_day(SATU, 12)
        days.list_day(DUA, 12)
        days.next_day()
        assert days.store.health.judge() == ()
    days.list_day(DUA, 12)
    days.store.publishers.count_days(days.now)
    with days.store._connection.transaction() as db:
        db.execute(
            "INSERT INTO publisher_days (publisher, day, listed, listed_whole_site, fetched, stored, up)"
            " VALUES (?, ?, 0, 0, 0, 0, 1)",
            [SATU, days.now.date().isoformat()],
        )
    assert days.store.health.judge() == (), "a day that is not over proves nothing"
    days.next_day()
    (standing,) = days.store.health.judge()
    assert (standing.alarm.publisher, standing.alarm.kind, standing.is_new) == (SATU, "quiet", True)
    assert (health(days, SATU), health(days, DUA)) == ("quiet", "up")
    assert [again.is_new for again in days.store.health.judge()] == [False]
    days.store.close()


def test_blocks_and_empty_pages_reach_the_view(days: Days) -> None:
    for _ in range(20):
        days.list_day(SATU, 6, Rejection("x", "gate", "no_tppo_word", "sample: article"))
        days.list_day(DUA, 6, Rejection("x", "gate", "no_tppo_word"))
        days.next_day()
    days.list_day(SATU, 6, Rejection("x", "extract", "too_short"))
    days.list_day(DUA, 6, Rejection("x", "fetch", "block_page"))
    days.next_day()
    days.store.health.judge()
    assert (health(days, SATU), health(days, DUA)) == ("extraction empty", "blocked")
    days.store.close()
