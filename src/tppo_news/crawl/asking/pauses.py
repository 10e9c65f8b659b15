"""Long pauses outlast a run: what a host asked for, and its delay, hold for the next run as well."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from tppo_news.crawl.asking.pace import Pace
from tppo_news.records import CrawlState, HostPause, Ledger
from tppo_news.urls import registrable_domain

LONG_SECONDS = 30.0
"""A shorter pause is over before the next run asks."""
MAX_SECONDS = 7 * 86_400.0


class Pauses:
    """Writes down the long pauses of domains, and takes them up again at a run's first question to each. Threads share it."""

    def __init__(self, pace: Pace, state: CrawlState, ledger: Ledger, now: Callable[[], datetime]) -> None:
        self._pace = pace
        self._state = state
        self._ledger = ledger
        self._now = now
        self._recalled: set[str] = set()
        self._lock = threading.Lock()

    def recall(self, host: str) -> None:
        """Take up what is left of the domain's pause, the first time that it is asked for."""
        domain = registrable_domain(host)
        with self._lock:
            if domain in self._recalled:
                return
            pause = self._state.host_pause(domain)
            self._recalled.add(domain)
            seconds = (pause.until_at - self._now()).total_seconds() if pause else 0.0
            if pause and seconds > 0:
                self._pace.resume(host, seconds, asked_for=pause.asked_for)

    def keep_rest(self, host: str, seconds: float) -> None:
        """The host asked for rest, so long from now."""
        self._keep(host, seconds, asked_for=True)

    def keep_delay(self, host: str, seconds: float) -> None:
        """The host's next turn lies this long from now."""
        self._keep(host, seconds * self._pace.scale(host), asked_for=False)

    def _keep(self, host: str, seconds: float, *, asked_for: bool) -> None:
        if seconds >= LONG_SECONDS:
            until_at = self._now() + timedelta(seconds=min(seconds, MAX_SECONDS))
            self._ledger.save_host_pause(HostPause(registrable_domain(host), until_at, asked_for))
