"""Chiefs that a list names by their office alone: "Kepala Kejari Blora Budi Santoso; Kejari Sragen Siti Aminah"."""

import re
from collections.abc import Iterator

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.holders.taken import Taken
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.positions import Position

_NEXT = re.compile(r"(?:[;,]|,? (?:dan|serta)|; (?:dan|serta)) (?=[A-Z])")
_CLOSED = re.compile(r"[;.,\n]|$| (?:dan|serta) [A-Z]")
_CHIEF = re.compile(r"(?:Wakil )?Kepala(?: Kantor)?|(?:Wa)?Kap?[oa][a-z]+", re.IGNORECASE)


def further_chiefs(
    body: str, position: Position, hit: NameHit, taken: Taken, gazetteer: Gazetteer
) -> Iterator[tuple[Position, NameHit]]:
    """The chiefs behind one in a list, whose own title the text leaves out.

    "Kepala Kejari Blora Budi Santoso; Kejari Sragen Siti Aminah; dan warga hadir",
    "Kapolres Blora AKBP Budi Santoso, Polres Sragen AKBP Joko Susanto, dan warga hadir".

    Commas part many things, so that behind one only a rank shows a chief.
    """
    while (step := _NEXT.match(body, hit.past)) is not None and _CHIEF.fullmatch(position.title) is not None:
        mention = taken.offices.get(step.end())
        make = position.mention.group if position.mention is not None else position.head.group
        if mention is None or mention.place is None or mention.group != make or not body.startswith(" ", mention.end):
            return
        second = match_name(body, mention.end + 1, gazetteer)
        if second is None or _CLOSED.match(body, second.past) is None:
            return
        if second.rank is None and ";" not in step.group():
            return
        own = position.mention is not None
        position = position._replace(
            start=mention.start,
            end=mention.end,
            mention=mention if own else None,
            place=None if own else mention.place,
            acting=False,
        )
        hit = second
        yield position, hit
