"""The pace: one request at a time per registrable domain, at least its delay apart, slower when the host is slow."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from tppo_news.crawl.asking.timer import Timer
from tppo_news.urls import registrable_domain

SLOW_FACTOR = 2.0
"""The pause after a request lasts at least this many times as long as the host took to answer."""
MAX_SLOW_SECONDS = 60.0
FIRST_BACKOFF_SECONDS = 30.0
MAX_BACKOFF_SECONDS = 3_600.0


@dataclass
class _Turn:
    """What is remembered of one domain; `lock` is held while a request is under way."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    rest_until: float = 0.0
    backoffs: int = 0


class Pace:
    """Gives each registrable domain its turns; one object is shared by all threads of a process.

    `scale` multiplies every delay of ours; below 1 it counts only for hosts in `host_map` (the sample sites). What a
    server asked for (Retry-After) is never scaled.
    """

    def __init__(self, timer: Timer, *, scale: float = 1.0, host_map: Mapping[str, str] | None = None) -> None:
        self.timer = timer
        self._scale = scale
        self._mapped = frozenset(host_map or ())
        self._turns: dict[str, _Turn] = {}
        self._guard = threading.Lock()

    def scale(self, host: str) -> float:
        """What delays towards this host are multiplied by."""
        return self._scale if host in self._mapped else max(1.0, self._scale)

    @contextmanager
    def turn(self, host: str, delay_seconds: float) -> Iterator[None]:
        """Wait for the host's turn and hold it; the next turn comes `delay_seconds` after this one ends, or later.

        Raises FetchError("stopped") where the run ends before the turn comes.
        """
        turn = self._turn(host)
        with turn.lock:
            self.timer.wait_until(max(turn.free_at, turn.rest_until))
            started = self.timer.clock()
            try:
                yield
            finally:
                ended = self.timer.clock()
                slow = min(SLOW_FACTOR * (ended - started), MAX_SLOW_SECONDS)
                turn.free_at = ended + max(delay_seconds, slow) * self.scale(host)

    def not_reached(self, host: str) -> None:
        """The turn that just ended asked nobody (no address, or none that may be asked): the next need not wait."""
        self._turn(host).free_at = self.timer.clock()

    def lengthen(self, host: str, delay_seconds: float) -> None:
        """Make sure that the host's next turn lies at least this long after now: its Crawl-delay was just read."""
        turn = self._turn(host)
        turn.free_at = max(turn.free_at, self.timer.clock() + delay_seconds * self.scale(host))

    def resume(self, host: str, seconds: float, *, asked_for: bool) -> None:
        """Take up a pause that an earlier run learned of: the host asked for it, or it is what is left of its delay."""
        turn = self._turn(host)
        until = self.timer.clock() + seconds
        if asked_for:
            turn.rest_until = max(turn.rest_until, until)
        else:
            turn.free_at = max(turn.free_at, until)

    def back_off(self, host: str, retry_after: float | None) -> float:
        """Let the whole domain rest: for as long as it asked, else twice as long each time; returns the seconds."""
        turn = self._turn(host)
        turn.backoffs += 1
        seconds = retry_after
        if seconds is None:
            doubled = FIRST_BACKOFF_SECONDS * 2 ** min(turn.backoffs - 1, 10)
            seconds = min(doubled, MAX_BACKOFF_SECONDS) * self.scale(host)
        turn.rest_until = max(turn.rest_until, self.timer.clock() + seconds)
        return seconds

    def recovered(self, host: str) -> None:
        """The host answered again: the next back-off starts short."""
        self._turn(host).backoffs = 0

    def rest_seconds(self, host: str) -> float:
        """How long the domain still rests after a back-off; 0 where it does not."""
        return max(0.0, self._turn(host).rest_until - self.timer.clock())

    def _turn(self, host: str) -> _Turn:
        with self._guard:
            return self._turns.setdefault(registrable_domain(host), _Turn())
