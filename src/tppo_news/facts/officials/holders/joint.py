"""Titles and leaders that stand together: "Bupati dan Wakil Bupati Blora, Budi Santoso dan Siti Aminah"."""

import re

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.positions import Position

_TOGETHER = re.compile(r" (?:dan|serta|beserta|bersama|&|-|–|/) |[-–/]")
_DEPUTY = re.compile(r"Wakil |Wabup|Wagub|Wawali", re.IGNORECASE)
_SECOND = re.compile(r",? (?:dan|serta|&|-|–) (?=[A-Z])|[-–/](?=[A-Z])")
# Behind the second of two deputies the clause ends or goes on with a word that is no name's.
_CLOSED = re.compile(r"[.,\")\n]|$| (?:di|pada|saat|serta|dalam|ke|untuk|yang|hadir|turut|juga|telah|akan|bersama)\b")
_TWO_DEPUTIES = re.compile(r"(?:Wakil Menteri|Wamen)", re.IGNORECASE)


def is_part_of(body: str, before: Position, position: Position) -> bool:
    """Whether the second title is the office of the first.

    "Direktur Penuntutan pada Jaksa Agung Muda Pidana Khusus", "Asisten Ekonomi Sekda Kota Batam".
    """
    between = body[before.end : position.start]
    of_the_first = position.head.group == "kejaksaan agung" or (
        before.title.startswith(("Asisten ", "Asda ")) and position.title.startswith(("Sekda", "Sekretaris Daerah"))
    )
    leads = before.head.kind == "open" or before.head.group == "bareskrim polri"
    return between == " pada " or (between == " " and leads and of_the_first)


def deputy_beside(
    body: str, chief: Position, position: Position, hit: NameHit, gazetteer: Gazetteer
) -> tuple[Position, NameHit] | None:
    """The chief's position with its area, and the deputy's name, where two titles stand before two names.

    "Bupati dan Wakil Bupati Blora, Budi Santoso dan Siti Aminah hadir",
    "Wali Kota dan Wakil Wali Kota Batam Budi Santoso dan Siti Aminah hadir".
    """
    if chief.head.kind != "area" or position.head.kind != "area" or chief.place is not None:
        return None
    if _TOGETHER.fullmatch(body, chief.end, position.start) is None or _DEPUTY.match(position.title) is None:
        return None
    second = _second(body, hit, gazetteer)
    return (chief._replace(place=position.place), second) if second is not None else None


def fellow_deputy(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> NameHit | None:
    """The second of a ministry's two deputies: "Wakil Menteri P2MI Siti Aminah dan Budi Santoso, hadir"."""
    if position.head.kind != "national" or _TWO_DEPUTIES.match(position.title) is None:
        return None
    second = _second(body, hit, gazetteer)
    return second if second is not None and " " in second.name and _CLOSED.match(body, second.past) else None


def _second(body: str, hit: NameHit, gazetteer: Gazetteer) -> NameHit | None:
    mark = _SECOND.match(body, hit.past)
    return match_name(body, mark.end(), gazetteer) if mark is not None else None
