"""What a title begins with: the shape that the tables of heads share."""

from dataclasses import dataclass
from typing import Literal

TitleKind = Literal["unit", "area", "national", "open", "plain"]


# What heads of villages are called by: the group of their title.
VILLAGE_HEADS = frozenset(
    {"Lembang", "Desa", "Kelurahan", "Gampong", "Nagari", "Kampung", "Pekon", "Negeri", "Nagori", "Tiyuh"}
)


@dataclass(frozen=True, slots=True)
class TitleHead:
    """A way in which titles begin.

    `unit`: the head of an office that a place follows ("Kapolres Malang" is of Polres Malang); `area`: a leader of a place
    ("Bupati Malang"); `national`: one in the land; `plain`: an abbreviation that only public bodies use ("Kasat");
    `open`: a word that companies use too ("Kepala", "Direktur").
    """

    kind: TitleKind
    source: str
    """A pattern without groups."""
    group: str = ""
    """The group of the unit (see offices/patterns.py), or what an area is called in front of its name."""
    office: str = ""
    """The unit's name without its place, or the whole name of a national body."""


def make_head(kind: TitleKind, source: str, group: str = "", office: str = "") -> TitleHead:
    """A head that `source` matches, in any case, up to the end of a word."""
    return TitleHead(kind, rf"(?:{source})(?:(?!\w)|(?<=/))", group, office)
