"""Dates as the sample sites print them to their readers."""

from datetime import UTC, datetime

from tppo_news.newsroom.model import Site

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ZONE_NAMES = {7: "WIB", 8: "WITA", 9: "WIT"}
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def printed_date(moment: datetime, site: Site) -> str:
    """The moment in the site's own form and zone: "Selasa, 14 Oktober 2025 09:15 WIB"."""
    local = moment.astimezone(site.zone)
    offset = local.utcoffset()
    return site.date_format.format(
        weekday=WEEKDAYS[local.weekday()],
        day=local.day,
        month=local.month,
        month_name=MONTHS[local.month - 1],
        year=local.year,
        time=f"{local.hour:02}:{local.minute:02}",
        zone=ZONE_NAMES[int(offset.total_seconds() // 3600)] if offset else "",
    )


def http_date(moment: datetime) -> str:
    """The moment as HTTP and RSS write it, in GMT and in English whatever the locale."""
    utc = moment.astimezone(UTC)
    day, month = ENGLISH_DAYS[utc.weekday()], ENGLISH_MONTHS[utc.month - 1]
    return f"{day}, {utc.day:02} {month} {utc.year} {utc:%H:%M:%S} GMT"
