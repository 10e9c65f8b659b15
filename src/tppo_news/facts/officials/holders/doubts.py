"""Where what stands behind a title is rather a word of the title, a place or a village than its holder's name."""

import re

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.officials.holders.trials import is_of_a_trial
from tppo_news.facts.officials.people.names import NameHit
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.titles.skipped import has_rank
from tppo_news.facts.officials.words.words import NAME_LIKE, PERSONS, TITLE_WORDS
from tppo_news.facts.places import match_place

_MINISTERS = frozenset({"menteri", "menko"})
# Behind a single word that is rather a word of the title: "… Daya Manusia (BPSDM)", "… Hewan, Ikan, dan Tumbuhan"
_TITLE_GOES_ON = re.compile(
    r" \([A-Z]|, [A-Z]\w+,? (?:dan|serta|&) |, [A-Z]\w+, [A-Z]|, (?:dan|serta|&) [A-Z]| (?:ini|itu)\b| [A-Z]{3,}\b|"
    r" (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)[A-Z][a-z]+"
)
_FURTHER_WORD = re.compile(r" ([A-Z][a-z]+)")
# "Wakil Menteri Sosial Rahman, dan Bupati Blora …"
_NEXT_OF_LIST = re.compile(r",? (?:dan |serta |& )?")
# "Menteri P2MI Budi, dan …": behind a ministry's initials comes a name.
_SHORT_FIELD = re.compile(r"[A-Z\d]{3,}$")
NEAR = 30
_SAID = re.compile(r"\b(?:kata|ujar|tutur|ucap|jelas|ungkap|sebut|tambah|imbuh)(?:nya)?,? $")
_ENDS = re.compile(r"[,.\n]|$| \(")
# "Kepala desa setempat, Rahman, membenarkan"
_SPEAKS = re.compile(
    r", (?:membenarkan|meng(?:atakan|aku|ungkapkan|imbau|apresiasi|ingatkan)|menyebut(?:kan)?|"
    r"men(?:jelas|utur|egas|erang|yata|ambah|yampai)kan|berharap|memaparkan|memastikan)\b"
)
_ENDS_NAME = re.compile(
    r"[,.;]|$| (?:dan|serta|beserta|mengatakan|menyebut|hadir|membuka|menjelaskan|menyampaikan|di|pada|saat)\b"
)
# "harap Bupati Siti."
_SAID_BY_LEADER = re.compile(
    r"\b(?:kata|ujar|tutur|ucap|jelas|ungkap|terang|papar|tegas|imbuh|ajak|harap|pinta|pesan|tandas|pungkas)(?:nya)? $",
    re.IGNORECASE,
)
_REGENT = re.compile(r"(?:Wakil )?Bupati|Wabup")
_SAYS = re.compile(r" (?:mengatakan|menyebut|mengaku|menuturkan)")


def is_field(body: str, position: Position, hit: NameHit, between: str, starts: set[int]) -> bool:
    """Whether the single word is one of two fields of an office: "Kepala Subseksi Pendaftaran dan Legalisir, Budi Santoso"."""
    if position.head.kind == "national" and " " not in hit.name and not hit.rank:
        further = _FURTHER_WORD.match(body, hit.past)
        if further is not None and further.group(1).lower() in TITLE_WORDS - NAME_LIKE:
            return True
    if (
        " " in hit.name
        or hit.rank
        or not (position.head.kind in ("plain", "open") or position.head.group in _MINISTERS)
    ):
        return False
    if _NEXT_OF_LIST.match(body, hit.past, hit.past + 9) and starts & {*range(hit.past, hit.past + 9)}:
        return False
    if _TITLE_GOES_ON.match(body, hit.past) and not _SHORT_FIELD.search(body, position.head_end, position.end):
        return not has_rank(body, hit.past + 1)
    if between or position.head.group in _MINISTERS:
        return False
    if position.head.kind == "open" and body[position.start].islower():
        return True
    return re.match(r" (?:dan|&) [A-Z][\w-]*,", body[hit.end : hit.end + 40]) is not None


def is_village_list(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether the word behind a village head's village is the next village: "Kepala Desa Mekarsari, Sukamaju 3, dan Jatisari"."""
    if position.head.group not in ("Desa", "Kelurahan", "Kecamatan") or " " in hit.name or hit.rank:
        return False
    if re.match(r" \d", body[hit.end : hit.end + 2]):
        return True
    known = gazetteer.villages_named(hit.name) or gazetteer.districts_named(hit.name)
    return bool(known) and re.match(r",? (?:dan|serta) [A-Z]|, [A-Z]", body[hit.end : hit.end + 8]) is not None


def is_of_a_place(body: str, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether one word and the name of a place are a body rather than a person: "Wakil Gubernur Bali, Asita Bali"."""
    if " " in hit.name or hit.rank is not None or not body.startswith(" ", hit.end):
        return False
    return match_place(body, hit.end + 1, gazetteer) is not None


def is_doubtful(body: str, position: Position, hit: NameHit, between: str) -> bool:
    """Whether a single word right behind a bare title may be a place or a word: "Gubernur Kandal", "presiden Rusi"."""
    honoured = body[hit.outset : hit.start].strip() != ""
    if " " in hit.name or hit.rank or honoured or hit.past > hit.end or position.place or position.mention:
        return False
    if between:
        return position.end == position.head_end and position.head.kind in ("national", "area", "open")
    if is_of_a_trial(body, position):
        return False
    return (
        body[position.start].islower()
        or position.head.kind == "area"
        or (position.head.group == "menko" and position.end == position.head_end)
    )


def speaks_by_name(body: str, position: Position, hit: NameHit, between: str, gazetteer: Gazetteer) -> bool:
    """Whether the one word behind a leader's title is a person: by its form, or since it speaks, there or elsewhere.

    "Camat Suparman dan Kapolsek", "harap Bupati Siti.",
    "ujar Kepala Desa, Rahman.", "Kepala desa setempat, Rahman, membenarkan", and "kata Rahman"
    far from the title.
    """
    known = gazetteer.is_place(place_key(hit.name)) or gazetteer.is_district(place_key(hit.name))
    if position.head.kind != "area" or known or gazetteer.villages_named(hit.name):
        return False
    if PERSONS.fullmatch(hit.name) and _ENDS_NAME.match(body, hit.past):
        return True
    if between == "," and _SPEAKS.match(body, hit.past):
        return True
    if not between and _REGENT.fullmatch(position.title) and re.match(r"[.,\n]|$", body[hit.past : hit.past + 1]):
        return _SAID_BY_LEADER.search(body, max(0, position.start - NEAR), position.start) is not None
    if body.startswith(", ", position.end) and _SAID.search(body, max(0, position.start - NEAR), position.start):
        return _ENDS.match(body, hit.past) is not None
    at = body.find(hit.name)
    while at >= 0:
        elsewhere = abs(at - hit.start) > NEAR and not body[at + len(hit.name) :][:1].isalnum()
        if elsewhere and (_SAID.search(body, max(0, at - NEAR), at) or _SAYS.match(body, at + len(hit.name))):
            return True
        at = body.find(hit.name, at + 1)
    return False
