"""Dates that belong together: the two ends of a range, and months behind the year that they are of."""

import re

from tppo_news.facts.dates import forms
from tppo_news.facts.dates.spans import DateSpan, year_before

# "tahun 2021 dari Februari hingga Juni", "2025 (Januari-Oktober)", "tahun 2021 periode Januari s.d. Juni"
_YEAR_LEADS = re.compile(
    r",? ?(?:\(|(?:(?:mulai |sejak )?dari|sejak|mulai|antara|periode|selama|yaitu|yakni|pada)(?: bulan)?|bulan)? ?",
    re.IGNORECASE,
)


def join_dates(body: str, spans: list[DateSpan]) -> list[DateSpan]:
    """The dates of a text in order, each end of a range over the whole range's surface, and months with the year ahead of them."""
    return _with_year_ahead(body, _joined(body, spans))


def _with_year_ahead(body: str, spans: list[DateSpan]) -> list[DateSpan]:
    """A range of months behind a year is of that year, and the year no date of its own:
    "tahun 2021 dari Februari hingga Juni", "sepanjang 2025 (Januari-Oktober)".
    """
    years = {
        (first.start, first.end): year
        for year, first, last in zip(spans, spans[1:], spans[2:], strict=False)
        if _are_months_of_no_year(first, last) and _leads(body, year, first)
    }
    return [_of_year(span, years.get((span.start, span.end))) for span in spans if span not in years.values()]


def _are_months_of_no_year(first: DateSpan, last: DateSpan) -> bool:
    without = all(s.rule == "dates.month" and s.written.year is None for s in (first, last))
    return without and (first.start, first.end) == (last.start, last.end)


def _leads(body: str, year: DateSpan, month: DateSpan) -> bool:
    return year.rule == "dates.year" and _YEAR_LEADS.fullmatch(body, year.end, month.start) is not None


def _of_year(span: DateSpan, year: DateSpan | None) -> DateSpan:
    return span._replace(start=year.start, written=span.written._replace(year=year.written.year)) if year else span


def _joined(body: str, spans: list[DateSpan]) -> list[DateSpan]:
    """Ranges over two names: "1 Juni s.d. 3 Juli 2023", "Maret-Juli 2025"; the first end takes the year of the last."""
    joined: list[DateSpan] = []
    for span in spans:
        before = joined[-1] if joined else None
        connector = (
            forms.CONNECTOR.fullmatch(body, before.end, span.start) if before and before.end <= span.start else None
        )
        both_whole = (
            before is not None
            and before.written.year is not None
            and connector is not None
            and forms.AND.search(connector.group())
        )
        if (
            before is None
            or connector is None
            or both_whole
            or before.written.month is None
            or span.written.month is None
        ):
            joined.append(span)
            continue
        year = before.written.year or year_before(before.written.month, span.written)
        begin = before.start
        for index in range(len(joined) - 1, -1, -1):
            if joined[index].core != before.core:
                break
            joined[index] = joined[index]._replace(end=span.end, written=joined[index].written._replace(year=year))
        joined.append(span._replace(start=begin))
    return joined
