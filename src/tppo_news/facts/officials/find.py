"""Officials of an article: each named person with a public position, once, by the fullest name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.officials.holders.pairs import pair_names
from tppo_news.facts.officials.holders.taken import Found, Taken
from tppo_news.facts.officials.people.accusations import Accusations
from tppo_news.facts.officials.people.guard import is_excluded_position, is_of_a_time
from tppo_news.facts.officials.people.names import NOT_NAMES, NameHit
from tppo_news.facts.officials.seats.links import OfficeLinks
from tppo_news.facts.officials.seats.person_places import without_persons
from tppo_news.facts.officials.seats.staff import is_of_a_region
from tppo_news.facts.officials.titles.positions import read_positions
from tppo_news.records import OfficialFact

HEADLINE_LENGTH = 150
ALIKE = 0.8
NEARLY_THE_SAME = 0.9
LONGEST_TITLE = 90
# "Kapolda Bali Irjen Budi Santoso didampingi …": the line is a sentence, whatever its capitals.
_RUNS_ON = re.compile(r",? [a-z]")
# "2. Pj Bupati Blora Budi Santoso (Kepala Biro Hukum)": a row of a list, whatever its capitals.
_NUMBERED = re.compile(r"\s*\d{1,2}[.)] ")
# A line break before a name or the rest of an office, in a line that runs on.
_BREAK = re.compile(
    r"\n(?<=[A-Za-z)]\n)(?=(?:RI |Polri |Kemlu\b|Bareskrim\b|[A-Z][a-z]+ (?:[A-Z][a-z]+ ){0,5}(?=[a-z]))[^\n]* ?)"
)
# "Wakil Bupati Drs", "Syukri": a line that ends in what stands before a name.
_WRAPPED = re.compile(r"\n(?:(?<=\bDrs\n)|(?<=\bHj\.\n)|(?<=\b[Dd]r\.\n)|(?<=\bH\.\n))(?=[A-Z])")
_TITLE_AT_END = re.compile(
    r"(?:[\n\"(]|, |\b(?:kata|ujar|ucap|tutur|oleh|jelas|menurut|sementara) )(?:Wakil )?"
    r"(?:Direktur|Menteri|Kepala|Kapol[a-z]+|Kabid|Kasat|"
    r"Kabareskrim|Dir[a-z]*krim[a-z]*|Dirtipid[a-z]+|Duta Besar|Dubes|Gubernur|Bupati|Wali Kota|Presiden|Ketua|Sekretaris)"
    r"(?: [A-Z(][\w().]*| dan| untuk)*$"
)
_LONGER = re.compile(
    r"(?: [A-Z][a-z]+){1,3}(?=,? (?:mengatakan|menyebut|menjelaskan|menuturkan|dalam|kepada|saat|di)\b|[,.])"
)


def find_officials(document: Document, offices: OfficeReading, gazetteer: Gazetteer) -> tuple[OfficialFact, ...]:
    """The officials that the text names, in order of first mention; precision before recall."""
    unbroken = _unbroken(document.body)
    if unbroken != document.body:
        document = replace(document, body=unbroken)
    offices = without_persons(offices)
    mentions = [mention for unit in offices.units for mention in unit] + list(offices.unplaced)
    positions = read_positions(document, mentions, gazetteer)
    taken = Taken(len(document.body), mentions)
    pairs = list(pair_names(document, positions, taken, gazetteer))
    if not pairs:
        return ()
    former = {row.hit.name for row in pairs if is_excluded_position(document.body, row.position, _outset(row))}
    accusations = Accusations(document.body)
    found = [
        row
        for row in pairs
        if row.hit.name not in former
        and not accusations.concern(row.hit, row.position.end)
        and not is_of_a_time(document.body, _outset(row))
        and not _is_headline_word(document.body, row)
    ]
    links = OfficeLinks(document.body, offices, positions, gazetteer)
    return tuple(_fact(document, row, links) for row in _merge(found))


def _unbroken(body: str) -> str:
    """The text with blanks for the line breaks that links leave inside a title: "Menteri Luar Negeri", "Rena Marsudin …"."""
    pieces: list[str] = []
    done, line = 0, 0
    for match in _BREAK.finditer(body):
        before = body.rfind("\n", 0, match.start())
        line = line if pieces and before == done - 1 else before + 1
        window = body[max(line, match.start() - LONGEST_TITLE) : match.start()].replace("\n", " ")
        if _TITLE_AT_END.search(window if line < match.start() - LONGEST_TITLE else f"\n{window}"):
            pieces += (body[done : match.start()], " ")
            done = match.end()
    return _WRAPPED.sub(" ", "".join((*pieces, body[done:])))


def _is_headline_word(body: str, row: Found) -> bool:
    """Whether the words stand in a headline, where every word has a capital, and the text knows no such person.

    A line that holds a name and its title and nothing else is a row of a list.
    """
    hit = row.hit
    start = body.rfind("\n", 0, hit.start) + 1
    end = body.find("\n", hit.end)
    end = len(body) if end < 0 else end
    if end - start > HEADLINE_LENGTH:
        return False
    line = body[start:end]
    words = line.split()
    if _NUMBERED.match(line):
        return False
    if len(words) < 5 or line.endswith((".", '"', ",", ";")) or words[-1][0].islower():
        return False
    if sum(word[:1].isupper() for word in words) <= 0.7 * len(words):
        return False
    around = body[start : _outset(row)] + body[max(row.position.end, hit.past) : end]
    if not around.strip(" .;,:)(-–•*\t0123456789"):
        return False
    if hit.rank is not None and " " in hit.name and _RUNS_ON.match(body, hit.past):
        return False
    first = hit.name.split(" ")[0]
    return len(body) > 2 * len(line) and body.find(first, 0, start) < 0 and body.find(first, end) < 0


def _outset(row: Found) -> int:
    return min(row.position.start, row.hit.outset)


def _merge(found: Sequence[Found]) -> list[Found]:
    """One row a person: a later mention by a part of the name is the same person; the fullest name wins."""
    people: list[Found] = []
    by_word: dict[str, set[int]] = {}
    for row in sorted(found, key=lambda row: row.hit.start):
        words = _words(row)
        alike = {i for word in words for i in by_word.get(word, ())}
        same = next((i for i in sorted(alike) if _same(row, people[i])), None)
        if same is None:
            same = len(people)
            people.append(row)
        else:
            people[same] = _fuller(people[same], row, longer=len(words) > len(_words(people[same])))
        for word in words:
            by_word.setdefault(word, set()).add(same)
    return people


def _fuller(kept: Found, row: Found, *, longer: bool) -> Found:
    """The person's row with the longer name, and with the title's own area where the same title has it later."""
    position = kept.position
    bare = position.head.kind == "plain" and not (position.mention or position.place or position.institution)
    if bare and is_of_a_region(position.title) and position.title.lower() == row.position.title.lower():
        position = row.position
    return Found(position, row.hit if longer else kept.hit, row.rule if longer else kept.rule)


def _words(row: Found) -> set[str]:
    """The parts of a name, the stops of its initials apart: "F. Jaya Barus" is "F Jaya Barus"."""
    return set(row.hit.name.replace(".", "").split(" "))


def _same(first: Found, second: Found) -> bool:
    """Whether one name is a part of the other; a ranked single name ("Atase Polri AKBP Retno") is no one of another service."""
    one, other = _words(first), _words(second)
    if not (one <= other or other <= one):
        return _is_misspelt(first, second)
    if min(len(one), len(other)) > 1 or one == other or (first.hit.rank is None) == (second.hit.rank is None):
        return True
    titles = (set(row.position.title.lower().split(" ")) for row in (first, second))
    return bool(set.intersection(*titles)) or not {first.position.head.kind, second.position.head.kind} & {"national"}


def _is_misspelt(first: Found, second: Found) -> bool:
    """Whether two names of one title, or of one rank, differ by a letter or two: "Tito Andrianto", "Tito Adrianto"."""
    one, other = first.hit.name.split(" "), second.hit.name.split(" ")
    if len(one) != len(other) or len(one) < 2:
        return False
    titled = first.position.title.lower() == second.position.title.lower()
    ranked = first.hit.rank is not None and first.hit.rank == second.hit.rank
    unlike = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]] if titled or ranked else []
    if len(unlike) != 1:
        return False
    return (titled and _is_a_letter_apart(*unlike[0])) or SequenceMatcher(None, *unlike[0]).ratio() >= (
        ALIKE if titled else NEARLY_THE_SAME
    )


def _is_a_letter_apart(one: str, other: str) -> bool:
    """Whether two words are as long and begin alike, and one letter of them differs: "Rudi", "Rudo"."""
    return (
        len(one) == len(other) > 2 and one[0] == other[0] and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    )


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
