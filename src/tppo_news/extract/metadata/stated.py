"""Publication stamps that a page states to machines: meta elements, `time` elements, its own scripts."""

from collections.abc import Sequence
from datetime import date

from lxml.html import HtmlElement

from tppo_news.extract.metadata.times import scripted_times
from tppo_news.extract.wording.stamps import Stamp, parse_machine_stamp


def first_stamp(values: Sequence[str], time_zone: str) -> Stamp | None:
    """The first of these values that is a date; None without one."""
    return next((stamp for value in values if (stamp := parse_machine_stamp(value, time_zone))), None)


def stamp_of_elements(values: Sequence[str], beside: date | None, time_zone: str) -> Stamp | None:
    """What `time` elements state; where the page prints a day beside the headline, only one of that day: the others are those of
    other articles."""
    stamps = [stamp for value in values if (stamp := parse_machine_stamp(value, time_zone))]
    return next((stamp for stamp in stamps if beside in (None, stamp.day)), None)


def scripted_stamp(tree: HtmlElement, time_zone: str) -> Stamp | None:
    """What the page's scripts state, where they state one day alone."""
    stamps = [stamp for value in scripted_times(tree) if (stamp := parse_machine_stamp(value, time_zone))]
    return stamps[0] if len({stamp.day for stamp in stamps}) == 1 else None
