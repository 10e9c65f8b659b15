"""Waiting: until a moment, not beyond the run's time budget, and no longer once someone asked the run to stop."""

import threading
import time

from tppo_news.errors import FetchError


class Timer:
    """One run's clock: `deadline` seconds after its start no new request begins; setting `stop` ends every wait.

    Shared by all threads of a run. Tests subclass it with a clock of their own.
    """

    def __init__(self, budget_seconds: float = float("inf"), stop: threading.Event | None = None) -> None:
        self.stop = stop or threading.Event()
        self.deadline = self.clock() + budget_seconds

    def clock(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def pause(self, seconds: float) -> None:
        """Sleep, or wake early when the run is asked to stop."""
        self.stop.wait(seconds)

    def wait_until(self, moment: float) -> None:
        """Sleep until the clock shows `moment`.

        Raises FetchError("stopped") at once where that lies beyond the budget, and as soon as the run is asked to stop.
        """
        while True:
            self.check()
            now = self.clock()
            if now >= moment:
                return
            if moment >= self.deadline:
                raise FetchError("stopped", "the time budget is used up")
            self.pause(moment - now)

    def check(self) -> None:
        """Raise FetchError("stopped") where no new request may begin."""
        if self.stop.is_set():
            raise FetchError("stopped", "the run was asked to stop")
        if self.clock() >= self.deadline:
            raise FetchError("stopped", "the time budget is used up")
