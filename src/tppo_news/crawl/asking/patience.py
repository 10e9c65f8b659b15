"""Asking with patience: which failures pass, how often we try again in one run, and when not at all."""

import re
from datetime import datetime, timedelta

from tppo_news.crawl.asking.fetch import Fetcher, PageKind
from tppo_news.errors import FetchError
from tppo_news.records import Page, Publisher, Validators
from tppo_news.settings import Settings
from tppo_news.urls import host_of

PASSING = re.compile(
    r"timeout|dns|tls|connection|protocol|bad_body|robots_unavailable|host_rests|http_(?:408|425|429|5\d\d)"
)
"""Reasons that may be gone the next time; every other one ends the entry."""
ATTEMPTS = 3
RETRY_SECONDS = 5.0
GIVE_UP_AFTER = timedelta(days=3)
SHORTEST_DELAY = timedelta(minutes=15)
LONGEST_DELAY = timedelta(days=1)


def is_passing(reason: str) -> bool:
    """True where asking again later can help."""
    return PASSING.fullmatch(reason) is not None


def fault_of(page: Page) -> FetchError | None:
    """What is wrong with an answer by its status, or None for one that brought what was asked (or a 304)."""
    if 200 <= page.status_code < 300 or page.status_code == 304:
        return None
    return FetchError(f"http_{page.status_code}", page.final_url)


def retry_pause(fetcher: Fetcher, url: str, attempt: int) -> float:
    """The seconds to wait before the attempt after this one."""
    scale = fetcher.pace.scale(host_of(url) or "")
    return max(fetcher.rest_seconds(url), RETRY_SECONDS * scale * 2.0 ** (attempt - 1))


def fetch_patiently(
    fetcher: Fetcher,
    url: str,
    publisher: Publisher,
    kind: PageKind,
    settings: Settings,
    validators: Validators | None = None,
) -> Page:
    """A good answer (2xx or 304), asked for again where the failure may pass within the run's patience.

    Raises the last FetchError.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            page = fetcher.fetch(url, publisher, kind, validators)
            fault = fault_of(page)
            if fault is None:
                return page
        except FetchError as error:
            fault = error
        pause = retry_pause(fetcher, url, attempt)
        hopeless = not is_passing(fault.reason) or fault.reason in ("robots_unavailable", "host_rests")
        if hopeless or attempt == ATTEMPTS or pause > settings.retry_wait_seconds:
            raise fault
        fetcher.timer.wait_until(fetcher.timer.clock() + pause)
    raise AssertionError("unreachable")


def next_try_at(since: datetime, now: datetime, rest_seconds: float) -> datetime | None:
    """When an entry that has waited since a moment and failed is due again, or None where it has waited for long enough.

    It waits as long as it has waited so far: no count of attempts is kept, and the pauses double all the same.
    """
    waited = now - since
    if waited >= GIVE_UP_AFTER:
        return None
    pause = min(max(waited, SHORTEST_DELAY), LONGEST_DELAY)
    return now + max(pause, timedelta(seconds=rest_seconds))
