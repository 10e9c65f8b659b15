"""Positions in a text: where a title begins, how far it goes, and which unit or area its own words name."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.officials.titles.reader import TitleReader
from tppo_news.facts.officials.words.cues import ACTING, HEAD_CUES, abbreviation_starts
from tppo_news.facts.officials.words.head import TitleHead
from tppo_news.facts.officials.words.heads import match_head
from tppo_news.facts.places import PlaceHit
from tppo_news.facts.words import find_cues

# The heads of state, also in small letters before a name of two words: "presiden Budi Santoso".
_LEADER = re.compile(r"(?:wakil )?presiden (?:RI )?(?=[A-Z][a-z]+ [A-Z][a-z]+)")
_RANKED = re.compile(
    r" (?:[A-Z][\w-]+,? ){0,3}(?:Komjen|Irjen|Brigjen|Kombes|AKBP|Kompol|AKP|Iptu|Ipda|Letkol|Kolonel|Mayor|Kapten)\b"
)
# "KBRI Bangkok melalui Sekretaris Pertama, …"; a department is none of a regency's own staff.
_THROUGH = re.compile(r",? (?:melalui|lewat|diwakili(?: oleh)?) $")
LONGEST_LINK = 20
_OWN_UNIT = re.compile(r"\b(?:Dinas|Badan|Balai|Kantor|UPTD?|Kadis|Kaban|Dirjen|Direktur Jenderal)\b")
_MAKE = re.compile(r"Kantor Wilayah|Kantor|Kanwil|Kanim|Dinas|Rudenim|Rutan|Lapas", re.IGNORECASE)
# "Forum Kepala Desa", "Asosiasi Kepala Desa": a society, not its members' post.
_SOCIETIES = ("Forum ", "Asosiasi ", "Paguyuban ", "Persatuan ", "Perkumpulan ", "Ikatan ", "Himpunan ", "Serikat ")
# "CONTOH.ID-Kapolres Blora, …", "BLORA-Bupati"
_DATELINE = re.compile(r"(?:[A-Z][A-Z ]{3,30}|\w+\.(?:com|COM|Com|id|ID|co\.id|CO\.ID|net|NET))[-–]")
_NOT_TITLE = re.compile(r" ?\([^)]*\)?| \d{4}[\d/-]*$| \d\d/$")
_MAY_END = (*"0123456789/-",)
"""What a title ends in that has a year or a number behind it."""
_LOOSE_WORDS = (" untuk", " di", " bagi", " pada", " dan", " bidang", " Bidang", " Kerajaan", " Republik")
_LOOSE_END = re.compile(rf"(?:{'|'.join(_LOOSE_WORDS)})+$")


class Position(NamedTuple):
    """A title in `body[start:end]`: `title` without the office, and what its own words say of the office."""

    start: int
    end: int
    title: str
    head: TitleHead
    head_end: int
    acting: bool
    mention: OfficeMention | None = None
    place: PlaceHit | None = None
    institution: str | None = None
    country: str | None = None
    """The foreign country that the title names."""
    fields: bool = False
    """Whether a word of the title names a field of government ("Kepala Seksi", "Direktur Reserse")."""
    referred: bool = False
    """Whether it points back to someone named before: "Kapolres itu"."""


def read_positions(document: Document, mentions: Sequence[OfficeMention], gazetteer: Gazetteer) -> tuple[Position, ...]:
    """The positions of the text in order; none overlaps another."""
    starts = {mention.start: mention for mention in mentions}
    ends = {mention.end: mention for mention in mentions}
    positions: list[Position] = []
    done = 0
    for start in _starts(document.body):
        if start < done or (
            start
            and document.body[start - 1] in "-/"
            and document.body[start - 2 : start - 1].isalnum()
            and not document.body.startswith(("/Kepala ", "/Wakil Kepala "), start - 1)
            and not _DATELINE.fullmatch(document.body, document.body.rfind("\n", 0, start) + 1, start)
        ):
            continue
        if document.body.endswith(_SOCIETIES, 0, start):
            continue
        position = _read_position(document.body, start, starts, gazetteer)
        if position is not None:
            position = _sent(document.body, position, ends)
            positions.append(position)
            done = position.end
    return tuple(positions)


def _sent(body: str, position: Position, ends: Mapping[int, OfficeMention]) -> Position:
    """The position with the office that speaks through its holder: "Kementerian Luar Negeri melalui Juru Bicara Budi Santoso"."""
    if not body.endswith(("melalui ", "lewat ", "diwakili ", "oleh "), 0, position.start):
        return position
    if position.head.kind not in ("open", "plain") or _OWN_UNIT.search(position.title):
        return position
    if position.mention or position.institution or position.place or position.country:
        return position
    through = _THROUGH.search(body, max(0, position.start - LONGEST_LINK), position.start)
    mention = ends.get(through.start()) if through is not None else None
    return position._replace(mention=mention) if mention is not None else position


def _starts(body: str) -> list[int]:
    """Where a title may begin: at the first word of a known one, or at an abbreviation made like one."""
    known = {start for start, _ in find_cues(lower_ascii(body), HEAD_CUES)}
    return sorted(known.union(abbreviation_starts(body)))


def _read_position(
    body: str, start: int, mentions: Mapping[int, OfficeMention], gazetteer: Gazetteer
) -> Position | None:
    acting = ACTING.match(body, start)
    at = acting.end() if acting else start
    found = match_head(body, at)
    if found is None or (
        body[at].islower() and found[0].kind in ("unit", "national") and not _is_titled(body, at, *found)
    ):
        return None
    head, head_end = found
    reader = TitleReader(body, head_end, head, mentions, gazetteer)
    reader.enter(at)
    reader.read()
    title = _tidy(body[at : reader.title_end])
    if reader.mention is not None and head.kind == "open":
        title = _with_make(title, body, reader.mention)
    return Position(
        start, reader.at, title, head, head_end, acting is not None, reader.mention, reader.place, reader.institution,
        reader.country, reader.fields, reader.referred,
    )  # fmt: skip


def _is_titled(body: str, at: int, head: TitleHead, head_end: int) -> bool:
    """Whether a title in small letters stands before its holder: "presiden Budi Santoso", "kapolres Blora AKBP Budi"."""
    if head.kind == "unit":
        return _RANKED.match(body, head_end) is not None
    return _LEADER.match(body, at) is not None


def _with_make(title: str, body: str, mention: OfficeMention) -> str:
    """ "Kepala" of "Kantor Imigrasi Sampit" is a "Kepala Kantor"."""
    make = _MAKE.match(body, mention.start)
    return f"{title} {make.group()}" if make and title.lower().endswith("kepala") else title


def _tidy(title: str) -> str:
    if "(" in title or title.endswith(_MAY_END):
        title = _NOT_TITLE.sub("", title)
    plain = " ".join(title.split()).strip(" ,.-/")
    return _LOOSE_END.sub("", plain) if plain.endswith(_LOOSE_WORDS) else plain
