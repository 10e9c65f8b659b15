"""When a listing is asked next, and what makes the question conditional."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from tppo_news.records import ListingState, Page, Validators
from tppo_news.settings import Settings

MAX_POLL_SECONDS = 86_400.0
QUICKER, SLOWER = 0.5, 1.5
FAILURE_REST_SECONDS = 900.0
UNFINISHED = Validators()
"""What a listing is remembered with while not all that it names was had: the next run reads it whole."""


def is_due(state: ListingState | None, now: datetime) -> bool:
    """True where the listing was never asked or its time has come."""
    return state is None or state.next_poll_at <= now


def last_asked_at(state: ListingState) -> datetime:
    """When the listing was last asked, as its plan tells."""
    return state.next_poll_at - timedelta(seconds=state.interval_seconds)


def conditions(state: ListingState | None, now: datetime) -> Validators | None:
    """The validators to send; none on the first question of a (UTC) day, so that a validator that lies is found out."""
    if state is None or last_asked_at(state).date() != now.date():
        return None
    return state.validators


def digest(keys: Iterable[str]) -> str:
    """A hash of what a listing names: it stays when only a clock or an advertisement on the page moved."""
    return hashlib.sha256("\n".join(sorted(keys)).encode()).hexdigest()[:32]


def validators_of(page: Page, content_hash: str, *, conditional: bool = True) -> Validators:
    """What this answer gives for the next question; with `conditional` off the next one asks for the whole again."""
    if not conditional:
        return Validators(content_hash=content_hash)
    return Validators(page.headers.get("etag"), page.headers.get("last-modified"), content_hash)


def answered(
    url: str, old: ListingState | None, validators: Validators, now: datetime, least_seconds: float, *, changed: bool
) -> ListingState:
    """The plan after an answer: sooner where it brought news, later where it did not, between the least and a day."""
    before = least_seconds if old is None or old.failures else old.interval_seconds
    factor = (QUICKER if changed else SLOWER) if old and not old.failures else 1.0
    interval = min(max(before * factor, least_seconds), MAX_POLL_SECONDS)
    return ListingState(url, validators, now + timedelta(seconds=interval), interval)


def unfinished(url: str, old: ListingState, now: datetime) -> ListingState:
    """What stands while a walk over several pages is under way: due at once, without validators."""
    return ListingState(url, UNFINISHED, now, old.interval_seconds)


def failed(
    url: str, old: ListingState | None, now: datetime, settings: Settings, rest_seconds: float = 0.0
) -> ListingState:
    """The plan after a failure: it rests twice as long each time, up to a day, or as long as the host asked."""
    failures = (old.failures if old else 0) + 1
    doubled = max(FAILURE_REST_SECONDS, settings.min_poll_seconds) * 2 ** min(failures - 1, 10)
    interval = max(min(doubled, MAX_POLL_SECONDS), rest_seconds)
    validators = old.validators if old else UNFINISHED
    return ListingState(url, validators, now + timedelta(seconds=interval), interval, failures)
