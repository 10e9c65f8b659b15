"""Who takes a post over, and the deputy whom a text calls "wakilnya": a second person behind one title."""

import re

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.words.ranks import RANK

_REPLACED = re.compile(
    r",? (?:yang )?(?:(?:akan|kini|resmi|telah|juga|selanjutnya) ){0,2}(?:digantikan|diganti)(?: oleh)? (?=[A-Z])|"
    r" dimutasi[^.,;\n]{3,90}? dan (?:digantikan|diganti)(?: oleh)? (?=[A-Z])"
)
_FROM = re.compile(r",? dari (?:pejabat (?:yang )?lama,? )?(?=[A-Z])")
_HANDED_OVER = ("unit", "area", "plain")
_TO = re.compile(r",? (?:ke|kepada) (?:(?:pejabat (?:yang )?baru|penggantinya|penerusnya),? )?(?=[A-Z])")
_REPLACES = re.compile(r",? menggantikan (?=[A-Z])")
_GIVEN = ("sebagai ", "menjadi ", "jadi ")
_POLICE = frozenset({"polda", "polres", "polsek"})
# Those below officers lead no Polsek and no section.
_OF_THE_RANKS = re.compile(r"Aip|Brip|Brig|Bhar")
NEAR_BEFORE = 350
_OWN_DEPUTY = re.compile(r",? (?:dan|serta|bersama|beserta|didampingi)(?: oleh)? [Ww]akilnya,? (?=[A-Z])")
_LEADER = re.compile(r"Bupati|Wali ?[Kk]ota|Gubernur")
# "Posisi Kapolres Blora kini diisi AKBP Budi", "jabatan Camat Cepu adalah Siti Aminah": a post that is said to be filled.
_FILLED = re.compile(
    r",? (?:(?:yang|kini|akan|selanjutnya|saat ini|saat itu) ){0,2}"
    r"(?:(?:dijabat|digantikan|diisi|diemban|diduduki)\b|adalah |yakni |dari )"
)


def successor(body: str, hit: NameHit, gazetteer: Gazetteer) -> NameHit | None:
    """Who follows the holder in the post: "Kapolda Bali Irjen Budi Santoso digantikan (oleh) Irjen Joko Susanto"."""
    mark = _REPLACED.match(body, hit.past)
    second = match_name(body, mark.end(), gazetteer) if mark is not None else None
    return second if second is not None and _is_whole(second) else None


def taker(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """Who is handed a post: the last of "jabatan Kapolres Blora dari AKBP Budi Santoso kepada AKBP Joko Susanto"."""
    if not body.startswith((" dari ", ", dari "), position.end) or position.head.kind not in _HANDED_OVER:
        return None
    mark = _FROM.match(body, position.end)
    first = match_name(body, mark.end(), gazetteer) if mark is not None else None
    mark = _TO.match(body, first.past) if first is not None else None
    second = match_name(body, mark.end(), gazetteer) if mark is not None else None
    return second if second is not None and _is_whole(second) else None


def predecessor(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """Who held a post that another is given: "diangkat menjadi Kapolda Bali menggantikan Irjen Budi Santoso"."""
    mark = _REPLACES.match(body, position.end) if body.endswith(_GIVEN, 0, position.start) else None
    first = match_name(body, mark.end(), gazetteer) if mark is not None else None
    return first if first is not None and first.rank is not None else None


def named_before(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """The one officer named by rank before a title that points back: "kata AKP Budi Santoso. Kapolsek itu menambahkan"."""
    if not position.referred or position.head.group not in _POLICE:
        return None
    start = max(0, position.start - NEAR_BEFORE)
    hits = [
        hit
        for rank in RANK.finditer(body, start, position.start)
        if not body[max(0, rank.start() - 1) : rank.start()].isalnum()
        and (hit := match_name(body, rank.start(), gazetteer)) is not None
    ]
    officers = [hit for hit in hits if hit.rank is not None and not _OF_THE_RANKS.match(hit.rank)]
    return officers[0] if len(hits) == len(officers) == 1 and " " in officers[0].name else None


def own_deputy(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> tuple[Position, NameHit] | None:
    """The deputy of a leader: "Bupati Blora Budi Santoso dan wakilnya Siti Aminah"."""
    mark = _OWN_DEPUTY.match(body, hit.past) if _LEADER.fullmatch(position.title) else None
    deputy = match_name(body, mark.end(), gazetteer) if mark is not None else None
    if deputy is None or " " not in deputy.name:
        return None
    return position._replace(title=f"Wakil {position.title}"), deputy


def is_filled(body: str, position: Position) -> bool:
    """Whether the words behind a post tell who fills it: "jabatan Kapolres Blora kini dijabat AKBP Budi Santoso"."""
    return _FILLED.match(body, position.end) is not None


def _is_whole(hit: NameHit) -> bool:
    """Whether a rank or a second word leaves no doubt that it is a person."""
    return hit.rank is not None or " " in hit.name
