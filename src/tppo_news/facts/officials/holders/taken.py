"""What has been read of a text: names with their positions, and the parts that no second rule may read."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.officials.people.names import NameHit
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.places import PlaceHit


class Taken:
    """The parts of a text that offices and names have already been read from."""

    def __init__(self, length: int, mentions: Sequence[OfficeMention]) -> None:
        self._mask = bytearray(length)
        self.offices = {mention.start: mention for mention in mentions}
        self.office_ends = {mention.end for mention in mentions}
        for mention in mentions:
            self.add(mention.start, mention.end)

    def add(self, start: int, end: int) -> None:
        """Mark this part as read."""
        self._mask[start:end] = b"\1" * (end - start)

    def add_all(self, places: Iterable[PlaceHit]) -> None:
        """Mark the parts of these places as read."""
        for place in places:
            self.add(place.start, place.end)

    def holds(self, hit: NameHit) -> bool:
        """Whether any of the name's characters was read before."""
        return self._mask.find(1, hit.start, hit.end) >= 0


class Found(NamedTuple):
    """A position with the name that belongs to it."""

    position: Position
    hit: NameHit
    rule: str
