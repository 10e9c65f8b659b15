"""Generated daily series: weekends, Lebaran, growth, outages and partial loss, and how their alarms are judged."""

import math
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from tppo_news.store.crawling.change_points import Day, iter_alarms

LEBARAN = (
    (date(2024, 4, 8), date(2024, 4, 15)),
    (date(2025, 3, 29), date(2025, 4, 7)),
    (date(2026, 3, 19), date(2026, 3, 26)),
)
HOLIDAYS = frozenset({(1, 1), (5, 1), (8, 17), (12, 25)})
LEARNING_DAYS = 70
RECOVERY_DAYS = 3
REPORTABLE_VOLUME = 15.0
"""A site that lists fewer a day has days of nothing by chance: no rule can call one day of silence a death."""


@dataclass(frozen=True)
class DailySeries:
    """What a site lists: its mean, its weekends, its Lebaran, and how its days spread around the mean."""

    mean: float
    weekend: float = 0.7
    lebaran: float = 0.4
    spread: float = 0.25

    def days(self, dice: random.Random, start: date, count: int) -> list[Day]:
        """The days of an undisturbed site."""
        level = self.mean
        found = []
        for number in range(count):
            day = start + timedelta(days=number)
            mean = level * self._share(day) * dice.gammavariate(1 / self.spread**2, self.spread**2)
            found.append(Day(day, poisson(dice, mean)))
            level *= math.exp(dice.gauss(0, 0.003))
        return found

    def _share(self, day: date) -> float:
        share = self.weekend if day.weekday() >= 5 else 1.0
        if any(first <= day <= last for first, last in LEBARAN):
            return share * self.lebaran
        return share * 0.6 if (day.month, day.day) in HOLIDAYS else share


def poisson(dice: random.Random, mean: float) -> int:
    """A number of arrivals."""
    if mean > 50:
        return max(0, round(dice.gauss(mean, math.sqrt(mean))))
    limit, count, product = math.exp(-mean), 0, dice.random()
    while product > limit:
        count += 1
        product *= dice.random()
    return count


@dataclass
class Replay:
    """What a replay gave; `dead` maps a site that died to the days until it was reported (0: never)."""

    site_years: float
    false_alarms: int = 0
    dead: dict[str, int] = field(default_factory=dict)
    small_dead: dict[str, int] = field(default_factory=dict)
    partial_losses: int = 0
    partial_found: int = 0


@dataclass(frozen=True)
class _Disturbance:
    first: int
    last: int
    share: float
    mean: float


def replay(dice: random.Random, *, sites: int, days: int, start: date = date(2024, 11, 1)) -> Replay:
    """Disturb every third site once, let the days pass, and judge the alarms."""
    series: dict[str, list[Day]] = {}
    disturbed: dict[str, _Disturbance] = {}
    for number in range(sites):
        name = f"situs{number}.test"
        if number % 10 == 9:  # an office: hardly anything at weekends and holidays
            shape = DailySeries(6, 0.15, 0.05, 0.3)
        else:
            mean = (4, 8, 20, 30, 60, 150, 300)[number % 7]
            shape = DailySeries(
                mean, dice.choice([0.3, 0.6, 0.8, 1.0]), dice.uniform(0.2, 0.7), dice.choice([0.15, 0.25, 0.35])
            )
        series[name] = shape.days(dice, start, days)
        if number % 3 == 0:
            first = dice.randrange(LEARNING_DAYS + 60, days - 40)
            share = dice.choice([0.0, 0.0, 0.25])
            disturbed[name] = _Disturbance(first, first + dice.choice([3, 10, 30]) - 1, share, shape.mean)
            _disturb(series[name], disturbed[name])
    return _judge(series, disturbed, start)


def _disturb(days: list[Day], disturbance: _Disturbance) -> None:
    for number in range(disturbance.first, disturbance.last + 1):
        day = days[number]
        days[number] = Day(day.day, round(day.listed * disturbance.share))


def _judge(series: dict[str, list[Day]], disturbed: dict[str, _Disturbance], start: date) -> Replay:
    count = max(len(days) for days in series.values())
    outcome = Replay(site_years=len(series) * (count - LEARNING_DAYS) / 365)
    reported: dict[str, int] = {}
    before: set[str] = set()
    for day, alarms in iter_alarms(series):
        number = (day - start).days
        now = {alarm.publisher for alarm in alarms}
        for name in now - before:
            cause = disturbed.get(name)
            if cause and cause.first <= number <= cause.last + RECOVERY_DAYS:
                reported.setdefault(name, number - cause.first + 1)
            else:
                outcome.false_alarms += 1
        before = now
    _count_found(outcome, disturbed, reported)
    return outcome


def _count_found(outcome: Replay, disturbed: dict[str, _Disturbance], reported: dict[str, int]) -> None:
    for name, cause in disturbed.items():
        if cause.share:
            outcome.partial_losses += cause.mean >= REPORTABLE_VOLUME and cause.last - cause.first >= 9
            outcome.partial_found += (
                cause.mean >= REPORTABLE_VOLUME and cause.last - cause.first >= 9 and name in reported
            )
        elif cause.mean >= REPORTABLE_VOLUME:
            outcome.dead[name] = reported.get(name, 0)
        else:
            outcome.small_dead[name] = reported.get(name, 0)
