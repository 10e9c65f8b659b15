"""Times as the store writes them: ISO 8601 in UTC with microseconds, so that text order is time order."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def utc_now() -> datetime:
    """The present moment, aware and in UTC."""
    return datetime.now(UTC)


def to_iso(moment: datetime) -> str:
    """An aware time as text in UTC; ValueError for a naive one, since nobody knows what it means."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without zone: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_iso_or_none(moment: datetime | None) -> str | None:
    """As to_iso; None stays None."""
    return None if moment is None else to_iso(moment)


def from_iso(text: str) -> datetime:
    """The time that to_iso wrote."""
    return datetime.fromisoformat(text)


def local_date(moment: datetime, time_zone: str) -> date:
    """The calendar date at that moment in an IANA time zone."""
    return moment.astimezone(ZoneInfo(time_zone)).date()
