"""Offices whose place is a person's name: "Kejari Abdullah" of "kata Kepala Kejari Abdullah" is a bare Kejari."""

from dataclasses import replace

from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.officials.words.words import PERSONS


def without_persons(reading: OfficeReading) -> OfficeReading:
    """The reading with such offices as bare mentions; the same object where it has none."""
    rows = tuple(zip(reading.units, reading.facts, strict=True))
    kept = tuple(row for row in rows if not all(map(_is_called_after_a_person, row[0])))
    if len(kept) == len(rows):
        return reading
    bare = tuple(
        mention._replace(place=None, end=mention.place.start - 1)
        for unit in reading.units
        for mention in unit
        if mention.place is not None and _is_called_after_a_person(mention)
    )
    units, facts = tuple(unit for unit, _ in kept), tuple(fact for _, fact in kept)
    return replace(reading, units=units, facts=facts, unplaced=reading.unplaced + bare)


def _is_called_after_a_person(mention: OfficeMention) -> bool:
    """Whether no table has the place and it is a name of men: "Kejari Abdullah", "Polsek Sutrisno"."""
    place = mention.place
    return (
        place is not None
        and not place.known
        and place.end == mention.end
        and place.start > mention.start
        and PERSONS.fullmatch(place.name) is not None
    )
