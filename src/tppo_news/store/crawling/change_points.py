"""When did a publisher's days change? Sums of evidence (CUSUM) instead of a fixed ratio: pure, no SQL.

Each day is held against what this publisher lists on such a weekday, spread as its own days are spread, times what all
publishers together did on that day: a holiday lowers them all, an outage one. The evidence for "it lists next to
nothing" and "it lists less than half" adds up over days; a site of 40 articles a day is missed after one day, one of two
articles after a week, and both by the same rule.
"""

import math
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from statistics import median
from typing import Literal

AlarmKind = Literal["down", "quiet", "losing", "blocked", "extraction empty", "not seen working"]

QUIET_AT, ALARM_AT = 4.5, 7.0
"""Evidence (natural log of the odds) at which a change is reported; silence is clearer than loss and waits less."""
QUIET_SHARE, LOSING_SHARE = 0.05, 0.4
HISTORY_DAYS = 56
LEVEL_DAYS = 28
LEAST_DAYS = 14
LEAST_WEEKDAYS = 3
NEW_NORMAL_AFTER = timedelta(days=28)
LEAST_SPREAD, MOST_SPREAD = 0.06, 0.6
"""Bounds of the squared spread of a site's days around their mean, beyond what chance gives."""
LEAST_SITES = 5
COMMON_DIP_BELOW = 0.85
LEAST_COMMON = 0.05
RATED_VOLUME = 3.0
"""Publishers that list fewer a day say nothing about a common dip."""

EXTRACTION_EMPTY_SHARE, BLOCKED_SHARE = 0.9, 0.9
USUAL_FAILURES, MOST_USUAL_FAILURES = 0.1, 0.5
USUAL_BLOCKS = 0.02

LEAST_PATIENCE, MOST_PATIENCE = 2, 28
"""Days of nothing at all before a site that never listed anything is reported."""


@dataclass(frozen=True, slots=True)
class Day:
    """One publisher's day: what it listed, whether it answered, and what became of the pages that came."""

    day: date
    listed: int
    up: bool = True
    pages: int = 0
    blocked: int = 0
    tried: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is wrong with a publisher, since which of its days."""

    publisher: str
    kind: AlarmKind
    since: date
    detail: str


@dataclass
class _Evidence:
    """Evidence for one change, day by day. More than twice the alarm is not remembered: a recovery is seen within days."""

    alarm_at: float = ALARM_AT
    total: float = 0.0
    since: date | None = None

    @property
    def is_alarm(self) -> bool:
        return self.total >= self.alarm_at

    def add(self, day: date, evidence: float) -> None:
        self.total = min(max(0.0, self.total + evidence), 2 * self.alarm_at)
        self.since = None if self.total == 0.0 else self.since or day


@dataclass
class _Site:
    """What is known of one publisher up to a day."""

    normal: list[tuple[date, float]] = field(default_factory=list)
    """Days without an alarm, with what they would have listed had no holiday lowered all."""
    quiet: _Evidence = field(default_factory=partial(_Evidence, QUIET_AT))
    losing: _Evidence = field(default_factory=_Evidence)
    blocked: _Evidence = field(default_factory=_Evidence)
    empty: _Evidence = field(default_factory=_Evidence)
    lost_days: list[tuple[date, float]] = field(default_factory=list)
    tried: float = 0.0
    failed: float = 0.0
    last: Day | None = None
    expected: float = 0.0
    first_day: date | None = None
    day_count: int = 0
    answered: int = 0
    has_listed: bool = False


def find_alarms(days: Mapping[str, Sequence[Day]], patience: Mapping[str, int] | None = None) -> tuple[Alarm, ...]:
    """What stands wrong after the last day, by publisher and kind. A day that nobody asked is left out of its sequence.

    `patience`: by publisher, how many days of nothing at all it is given (`patience_days`); four weeks where it is not named.
    """
    last = deque(iter_alarms(days, patience), maxlen=1)
    return last[0][1] if last else ()


def iter_alarms(
    days: Mapping[str, Sequence[Day]], patience: Mapping[str, int] | None = None
) -> Iterator[tuple[date, tuple[Alarm, ...]]]:
    """Each day with what stood wrong after it."""
    sites = {name: _Site() for name in days}
    by_day: dict[date, list[tuple[str, Day]]] = {}
    for name, seen in days.items():
        for one in seen:
            by_day.setdefault(one.day, []).append((name, one))
    for day in sorted(by_day):
        expectations = {name: _expected(sites[name].normal, day) for name, _ in by_day[day]}
        common = _common_share([(one.listed, expectations[name]) for name, one in by_day[day]])
        for name, one in by_day[day]:
            _see(sites[name], one, expectations[name], common)
        yield day, _standing_alarms(sites, patience or {})


def patience_days(per_day: float | None, *, is_class_figure: bool) -> int:
    """How many days a site that never listed anything is given before it is reported as not seen working.

    `per_day` is the volume that its table states. One that was measured or counted says how many silent days are as much
    evidence as silence needs elsewhere. The figure of a class says little of one site: its volume may be any, with that
    figure as the mean (exponential), so that the days are many more. A class figure is used for nothing else.
    """
    if not per_day:
        return MOST_PATIENCE
    as_prior, as_known = math.expm1(QUIET_AT) / per_day, QUIET_AT / _evidence(0, per_day, MOST_SPREAD, QUIET_SHARE)
    return min(max(LEAST_PATIENCE, math.ceil(as_prior if is_class_figure else as_known)), MOST_PATIENCE)


def _standing_alarms(sites: Mapping[str, _Site], patience: Mapping[str, int]) -> tuple[Alarm, ...]:
    """The alarms that stand now."""
    found: list[Alarm] = []
    for name, site in sites.items():
        last = site.last
        if last is None:
            continue
        if site.first_day and not site.has_listed and site.day_count >= patience.get(name, MOST_PATIENCE):
            silence = f"nothing listed on {site.day_count} days, it answered on {site.answered}"
            found.append(Alarm(name, "not seen working", site.first_day, silence))
        volume = f"{last.listed} listed on {last.day}, {site.expected:.0f} expected"
        if site.quiet.is_alarm and site.quiet.since:
            found.append(Alarm(name, "quiet" if last.up else "down", site.quiet.since, volume))
        elif site.losing.is_alarm and site.losing.since:
            found.append(Alarm(name, "losing", site.losing.since, volume))
        if site.blocked.is_alarm and site.blocked.since:
            found.append(Alarm(name, "blocked", site.blocked.since, f"{last.blocked} of {last.pages} pages were walls"))
        if site.empty.is_alarm and site.empty.since:
            detail = f"{last.failed} of {last.tried} pages gave no article"
            found.append(Alarm(name, "extraction empty", site.empty.since, detail))
    return tuple(found)


# --- volume ----------------------------------------------------------------------------------------------------------


def _trimmed_mean(values: Sequence[float]) -> float:
    """The mean without the greatest and least fifth."""
    ordered = sorted(values)
    cut = len(ordered) // 5
    kept = ordered[cut : len(ordered) - cut]
    return sum(kept) / len(kept)


def _expected(normal: Sequence[tuple[date, float]], day: date) -> tuple[float, float] | None:
    """What the publisher lists on such a day and the squared spread around it, or None while too little is known."""
    recent = [(d, count) for d, count in normal if d >= day - timedelta(days=HISTORY_DAYS)]
    if len(recent) < LEAST_DAYS:
        return None
    whole = _trimmed_mean([count for _, count in recent])
    if whole <= 0:
        return None
    profile = {
        weekday: _trimmed_mean(counts) / whole
        for weekday in range(7)
        if len(counts := [count for d, count in recent if d.weekday() == weekday]) >= LEAST_WEEKDAYS
    }
    shares = [
        (d, count / (whole * profile.get(d.weekday(), 1.0))) for d, count in recent if profile.get(d.weekday(), 1.0) > 0
    ]
    late = [share for d, share in shares if d >= day - timedelta(days=LEVEL_DAYS)]
    level = _trimmed_mean(late) if len(late) >= LEAST_DAYS // 2 else 1.0
    mean = whole * level * profile.get(day.weekday(), 1.0)
    middle = median(share for _, share in shares)
    deviation = 1.4826 * median(abs(share - middle) for _, share in shares)
    spread = deviation**2 - (1 / mean if mean > 0 else 0.0)
    return mean, min(max(spread, LEAST_SPREAD), MOST_SPREAD)


def _common_share(days: Iterable[tuple[int, tuple[float, float] | None]]) -> float:
    """What all publishers together listed of what was expected, where that is a dip; 1 where they are too few to tell."""
    shares = [listed / known[0] for listed, known in days if known and known[0] >= RATED_VOLUME]
    share = median(shares) if len(shares) >= LEAST_SITES else 1.0
    return max(share, LEAST_COMMON) if share < COMMON_DIP_BELOW else 1.0


def _evidence(count: int, mean: float, spread: float, share: float) -> float:
    """How much more likely this count is at `share` of the mean than at the mean, by the negative binomial."""
    size = 1 / spread
    ratio = (size + mean) / (size + share * mean)
    return count * math.log(share * ratio) + size * math.log(ratio)


def _see(site: _Site, day: Day, known: tuple[float, float] | None, common: float) -> None:
    site.last = day
    site.first_day = site.first_day or day.day
    site.day_count += 1
    site.answered += day.up
    site.has_listed = site.has_listed or day.listed > 0
    _see_pages(site, day)
    while site.normal and site.normal[0][0] < day.day - timedelta(days=HISTORY_DAYS):
        site.normal.pop(0)
    if known is None or known[0] <= 0:
        site.normal.append((day.day, day.listed / common))
        return
    mean, spread = known[0] * common, known[1]
    site.expected = mean
    site.quiet.add(day.day, _evidence(day.listed, mean, spread, QUIET_SHARE))
    site.losing.add(day.day, _evidence(day.listed, mean, spread, LOSING_SHARE))
    if not (site.quiet.is_alarm or site.losing.is_alarm):
        site.normal.append((day.day, day.listed / common))
        site.lost_days.clear()
        return
    site.lost_days.append((day.day, day.listed / common))
    if not site.quiet.is_alarm and day.day - site.lost_days[0][0] >= NEW_NORMAL_AFTER:
        # Four weeks of less are this publisher's new normal; a dead site stays an alarm.
        site.normal = list(site.lost_days)
        site.losing = _Evidence()
        site.lost_days.clear()


# --- pages -----------------------------------------------------------------------------------------------------------


def _see_pages(site: _Site, day: Day) -> None:
    usual = USUAL_FAILURES
    if site.tried:
        usual = min(max(USUAL_FAILURES, 1.5 * site.failed / site.tried), MOST_USUAL_FAILURES)
    site.blocked.add(day.day, _share_evidence(day.blocked, day.pages, USUAL_BLOCKS, BLOCKED_SHARE))
    site.empty.add(day.day, _share_evidence(day.failed, day.tried, usual, EXTRACTION_EMPTY_SHARE))
    if not site.empty.is_alarm:
        fade = 1 - 1 / HISTORY_DAYS
        site.tried, site.failed = fade * site.tried + day.tried, fade * site.failed + day.failed


def _share_evidence(failed: int, tried: int, usual: float, changed: float) -> float:
    """How much more likely so many failures are after a change than as usual, by the binomial."""
    return failed * math.log(changed / usual) + (tried - failed) * math.log((1 - changed) / (1 - usual))
