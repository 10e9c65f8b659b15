"""The posts abroad that diplomats and attaches belong to: by their city, or by the seat in their country."""

from collections.abc import Collection

from tppo_news.facts.offices.local import SEATS
from tppo_news.facts.officials.titles.positions import Position


def is_post_abroad(position: Position) -> bool:
    """Whether the title itself says where its post is: "Konjen RI Johor Bahru", "Atase Kepolisian di Thailand"."""
    if position.title.startswith("Atase"):
        return position.place is not None or position.country is not None
    if position.head.group == "KBRI" and position.country in SEATS:
        return True
    return position.head.group in ("KBRI", "KJRI") and position.place is not None and position.country is None


def post_abroad(position: Position, body: str, named: Collection[str]) -> str | None:
    """ "KJRI Johor Bahru", "KBRI Bangkok" of "Duta Besar RI untuk Thailand"; `named` are the offices of the text.

    An attache's country counts with "di", or where the text names the embassy: else the country may be his own.
    """
    make = "KBRI" if position.title.startswith("Atase") else position.head.group
    if position.place is not None and (make == "KBRI" or position.country is None):
        return f"{make} {position.place.name}"
    seat = SEATS.get(position.country or "")
    if seat is None or not position.title.startswith("Atase"):
        return f"KBRI {seat}" if seat else None
    abroad = f" di {position.country}" in body[position.start : position.end]
    return f"KBRI {seat}" if abroad or f"KBRI {seat}" in named else None
