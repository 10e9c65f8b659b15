"""Dates of an article, to ISO at their own precision: found, given their year, checked against the weekday, given a role."""

from tppo_news.facts.dates.calendar import CalendarDate, weekday_fits
from tppo_news.facts.dates.ranges import join_dates
from tppo_news.facts.dates.roles import is_stamp, role_of
from tppo_news.facts.dates.spans import find_date_spans
from tppo_news.facts.dates.years import anchor_of, outlook_of, resolve_year
from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii
from tppo_news.records import DateFact, Precision


def find_dates(document: Document) -> tuple[DateFact, ...]:
    """Every calendar date of the text that gives a day, a month or a year, in order; a range gives both ends.

    A value is None where the calendar has no such day, or where no year is stated and nothing says which it is.
    Without a publication date a full date of the text stands in for it, as far as the weekdays agree.
    """
    body, folded = document.body, lower_ascii(document.body)
    spans = [(s, outlook_of(folded, s, document.sentence_at(s.start))) for s in join_dates(body, find_date_spans(body))]
    published = document.publication_date
    anchor = published or anchor_of(spans, (s for s, _ in spans if is_stamp(body, s)))
    facts: list[DateFact] = []
    for span, outlook in spans:
        resolved = resolve_year(span.written, span.weekday, anchor, outlook)
        if published is None and span.written.year is None and weekday_fits(resolved, span.weekday) is False:
            resolved = span.written
        facts.append(
            DateFact(
                mention=document.mention(span.start, span.end, span.rule),
                value=resolved.iso(),
                precision=_precision(resolved),
                role=role_of(body, span, resolved, anchor, outlook, document.sentence_at(span.start)),
                weekday_matches=weekday_fits(resolved, span.weekday),
            )
        )
    return tuple(facts)


def _precision(written: CalendarDate) -> Precision:
    if written.month is None:
        return "year"
    return "month" if written.day is None else "day"
