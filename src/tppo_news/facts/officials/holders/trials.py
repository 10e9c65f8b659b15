"""Benches and teams of prosecutors: several names behind one title of a trial."""

import re
from collections.abc import Iterator

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.positions import Position

_LIST_MARK = re.compile(r",? (?:dan|serta|&) (?=[A-Z])")
# "… yang diketuai Budi Santoso dan beranggotakan Siti Aminah", "Budi Santoso sebagai ketua, serta Siti Aminah"
_MEMBERS = re.compile(
    r"(?:,? (?:dan|serta|dengan))? beranggotakan (?=[A-Z])|"
    r",? (?:sebagai|selaku) (?:hakim )?ketua(?: majelis)?,? (?:dan|serta|dengan) (?=[A-Z])"
)
_OF_A_TRIAL = re.compile(
    r"hakim (?:ketua|anggota|tunggal)|ketua (?:majelis )?hakim|(?:jaksa )?penuntut umum|jpu\b", re.IGNORECASE
)
_BENCH = re.compile(
    r", (?=[A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3}(?:, [A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3})?,? (?:dan|serta) [A-Z])"
)
LISTED_BY_NAME = frozenset({"pn", "kejari"})


def further_names(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> Iterator[NameHit]:
    """The other names of a bench or a team: "hakim anggota Budi Santoso dan Siti Aminah"."""
    while position.head.group in LISTED_BY_NAME and (mark := _list_mark(body, position, hit)) is not None:
        further = match_name(body, mark.end(), gazetteer)
        if further is None or (" " not in further.name and not _is_of_a_bench(body, position, hit)):
            return
        yield further
        hit = further


def _list_mark(body: str, position: Position, hit: NameHit) -> re.Match[str] | None:
    """What parts two names of a bench: "dan", or a comma in a list that "dan" closes.

    "Majelis hakim Siti, Budi, dan Joko", "diketuai Siti Aminah dan beranggotakan Budi Santoso serta Joko Susanto".
    """
    mark = _LIST_MARK.match(body, hit.past)
    if mark is not None or position.head.group != "pn":
        return mark
    return _BENCH.match(body, hit.past) or _MEMBERS.match(body, hit.past)


def as_judge(document: Document, position: Position, bench: Position | None) -> Position:
    """A member of a bench in the sentence of its chief: "ketua majelis Siti Aminah dengan anggota Budiman dan Joko"."""
    if bench is None or document.body[position.start : position.end].lower() != "anggota":
        return position
    if bench.start < document.sentence_at(position.start)[0]:
        return position
    return position._replace(head=bench.head, title="hakim anggota", mention=bench.mention)


def _is_of_a_bench(body: str, position: Position, hit: NameHit) -> bool:
    """Whether one word behind a mark of a list is a further judge: the list goes on, or the first has one word too."""
    of_a_trial = is_of_a_trial(body, position) and (" " not in hit.name or position.title.lower() == "hakim anggota")
    return of_a_trial or _BENCH.match(body, hit.past) is not None


def is_of_a_trial(body: str, position: Position) -> bool:
    """Whether the title is one of a trial at length, behind which one word is a name: "hakim anggota Welly"."""
    return position.title == "hakim anggota" or _OF_A_TRIAL.match(body, position.start, position.end) is not None
