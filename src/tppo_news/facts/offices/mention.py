"""One place where a text names a unit."""

from typing import NamedTuple

from tppo_news.facts.places import PlaceHit


class OfficeMention(NamedTuple):
    """A unit named in `body[start:end]`: `head` in full without class and place; `place` None for a bare "Polda"."""

    start: int
    end: int
    rule: str
    group: str
    kind: str
    head: str
    place: PlaceHit | None
    office_class: str | None = None

    @property
    def name(self) -> str:
        """The name in full: "Kantor Imigrasi Kelas I TPI Malang"."""
        parts = (self.head, self.office_class, self.place.full_name if self.place else None)
        return " ".join(part for part in parts if part).replace("/ ", "/")
