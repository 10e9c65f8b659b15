"""Whose turn it is to be crawled, and for how long."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock
from time import monotonic


class Turns:
    """So many publishers side by side, each with its share of the time that a run still has.

    A site that has little to ask leaves its time to those behind it, and slow ones at the front take none from those at the end.
    Threads share it.
    """

    def __init__(self, publishers: int, at_once: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        self._waiting = publishers
        self._at_once = at_once
        self._clock = clock
        self._ends = clock() + seconds
        self._places = BoundedSemaphore(at_once)
        self._lock = Lock()

    @contextmanager
    def take(self) -> Iterator[float]:
        """Wait for a place and hold it; gives the seconds in which this publisher's requests may begin."""
        with self._places:
            with self._lock:
                rounds = max(1, math.ceil(self._waiting / self._at_once))
                self._waiting -= 1
            yield max(0.0, self._ends - self._clock()) / rounds
