"""Officials of an article: each named person with a public position, once, by the fullest name."""

import re
from collections.abc import Sequence

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.officials.guard import Accusations, has_age, is_excluded_position, is_private
from tppo_news.facts.officials.links import OfficeLinks
from tppo_news.facts.officials.names import NOT_NAMES, NameHit
from tppo_news.facts.officials.pairs import Found, Taken, pair_names
from tppo_news.facts.officials.positions import Position, read_positions
from tppo_news.facts.officials.words import TITLE_WORDS
from tppo_news.records import OfficialFact

HEADLINE_LENGTH = 150
_LONGER = re.compile(
    r"(?: [A-Z][a-z]+){1,3}(?=,? (?:mengatakan|menyebut|menjelaskan|menuturkan|dalam|kepada|saat|di)\b|[,.])"
)


def find_officials(document: Document, offices: OfficeReading, gazetteer: Gazetteer) -> tuple[OfficialFact, ...]:
    """The officials that the text names, in order of first mention; precision before recall."""
    mentions = [mention for unit in offices.units for mention in unit] + list(offices.unplaced)
    positions = read_positions(document, mentions, gazetteer)
    taken = Taken(len(document.body), mentions)
    pairs = list(pair_names(document, positions, taken, gazetteer))
    former = {row.hit.name for row in pairs if is_excluded_position(document.body, row.position, _outset(row))}
    accusations = Accusations(document.body)
    found = [
        row
        for row in pairs
        if row.hit.name not in former
        and not accusations.concern(row.hit)
        and _is_public(document.body, row)
        and not _is_headline_word(document.body, row.hit)
    ]
    links = OfficeLinks(document.body, offices, positions, gazetteer)
    return tuple(_fact(document, row, links) for row in _merge(found))


def _is_headline_word(body: str, hit: NameHit) -> bool:
    """Whether the words stand in a headline, where every word has a capital, and the text knows no such person."""
    start = body.rfind("\n", 0, hit.start) + 1
    end = body.find("\n", hit.end)
    end = len(body) if end < 0 else end
    if end - start > HEADLINE_LENGTH:
        return False
    line = body[start:end]
    words = line.split()
    if len(words) < 5 or line.endswith((".", '"', ",")):
        return False
    if sum(word[:1].isupper() for word in words) <= 0.7 * len(words):
        return False
    first = hit.name.split(" ")[0]
    return len(body) > 2 * len(line) and body.find(first, 0, start) < 0 and body.find(first, end) < 0


def _outset(row: Found) -> int:
    return min(row.position.start, row.hit.outset)


def _is_public(body: str, row: Found) -> bool:
    """Whether this is a public position of a person who may be listed."""
    position, hit = row.position, row.hit
    if has_age(body, hit):
        return False
    if position.head.kind == "open" or (position.head.kind == "plain" and not position.head.group):
        if is_private(body, position):
            return False
        named = position.mention is not None or position.institution is not None
        evident = named or position.fields or hit.rank is not None or _is_long_title(position)
        return evident or position.head.kind == "plain"
    return True


def _is_long_title(position: Position) -> bool:
    """Whether the title names a field at length, as public bodies do: "Ketua Tim Kelembagaan dan Pemasyarakatan Program"."""
    words = [word for word in re.findall(r"\w+", position.title.lower()) if word in TITLE_WORDS]
    return len(words) > 2 and "tim" in words


def _merge(found: Sequence[Found]) -> list[Found]:
    """One row a person: a later mention by a part of the name is the same person; the fullest name wins."""
    people: list[Found] = []
    by_word: dict[str, list[int]] = {}
    for row in sorted(found, key=lambda row: row.hit.start):
        words = set(row.hit.name.split(" "))
        alike = [i for word in words for i in by_word.get(word, ())]
        same = next((i for i in sorted(alike) if _same(words, set(people[i].hit.name.split(" ")))), None)
        if same is None:
            same = len(people)
            people.append(row)
        elif len(words) > len(people[same].hit.name.split(" ")):
            people[same] = Found(people[same].position, row.hit, row.rule)
        else:
            continue
        for word in words:
            by_word.setdefault(word, []).append(same)
    return people


def _same(first: set[str], second: set[str]) -> bool:
    return first <= second or second <= first


def _fact(document: Document, row: Found, links: OfficeLinks) -> OfficialFact:
    position, hit = row.position, row.hit
    name, start, end = _fullest(document.body, hit)
    return OfficialFact(
        mention=document.mention(start, end, row.rule),
        name=name,
        position=position.title,
        office=links.office_of(position),
        rank=hit.rank,
        acting=position.acting,
    )


def _fullest(body: str, hit: NameHit) -> tuple[str, int, int]:
    """The name with what the text adds elsewhere: a single name grows to the longer one that begins with it."""
    if " " in hit.name:
        return hit.name, hit.start, hit.end
    start = body.find(f"{hit.name} ")
    while start >= 0:
        longer = _LONGER.match(body, start + len(hit.name))
        if longer is not None and not body[start - 1 : start].isalnum() and not _has_title_word(longer.group()):
            return body[start : longer.end()], start, longer.end()
        start = body.find(f"{hit.name} ", start + 1)
    return hit.name, hit.start, hit.end


def _has_title_word(words: str) -> bool:
    return any(word in NOT_NAMES for word in words.lower().split())
