"""Which name belongs to which position: behind it, before it, in a list, or none where a doubt remains."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.mentions import OfficeMention
from tppo_news.facts.officials.guard import ends_other_phrase
from tppo_news.facts.officials.names import NameHit, match_name, match_rank, skip_intro
from tppo_news.facts.officials.positions import VILLAGE_HEADS, Position

_TITLES_AND_NAMES = frozenset({"Hakim", "Raja"})
_LIST_MARK = re.compile(r",? (?:dan|serta|&) (?=[A-Z])")
_LISTED_BY_NAME = frozenset({"pn", "kejari"})
_NAME_BEFORE = re.compile(
    r"(?P<name>(?:[A-Z][\w'.-]*\.? ){0,5}[A-Z][\w'-]+\.?)(?P<degrees>(?:, ?(?:[SMD]\.?[A-Z][\w.]*|S\.? ?[A-Z]\w*|"
    r"M\.? ?[A-Z]\w*)\.?)*)"
    r"(?P<link>,? (?:selaku|sebagai|yang (?:juga )?menjabat(?: sebagai)?|(?:kini |resmi )?menjabat(?: sebagai)?|"
    r"(?:dipercaya|ditunjuk|dilantik) (?:sebagai|menjadi)|menjadi) |, (?:seorang |salah satu )?| \()$"
)
_AFTER_APPOSITION = re.compile(
    r"\)|,|\.|$|\n| (?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|"
    r"membenarkan|kepada|saat|dalam|di|pada)\b"
)
_MINISTERS = frozenset({"menteri", "menko"})
# Behind a single word that is rather a word of the title: "… Daya Manusia (BPSDM)", "… Hewan, Ikan, dan Tumbuhan"
_TITLE_GOES_ON = re.compile(
    r" \([A-Z]|, [A-Z]\w+,? (?:dan|serta|&) |, [A-Z]\w+, [A-Z]|, (?:dan|serta|&) [A-Z]| (?:ini|itu)\b| [A-Z]{3,}\b|"
    r" (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)[A-Z][a-z]+"
)
_OPENINGS = frozenset({"", "sementara", "sementara itu,", "adapun", "sedangkan", "menurut"})
_OF_A_PLACE = re.compile(r" (?:setempat|tersebut)\b")
_GAP = re.compile(r" (?:[A-Z]{2,5} )?(?=[A-Z])")
_SECOND_RUN = re.compile(
    r" (?=(?:drh?|drg)\. )|(?: (?:Barat|Timur|Utara|Selatan|Tengah|Hulu|Hilir|Baru|Lama|Lor|Kidul|Wetan|Kulon))?, ?(?=[A-Z])"
)


class Taken:
    """The parts of a text that offices and names have already been read from."""

    def __init__(self, length: int, mentions: Sequence[OfficeMention]) -> None:
        self._mask = bytearray(length)
        self.office_starts = {mention.start for mention in mentions}
        for mention in mentions:
            self.add(mention.start, mention.end)

    def add(self, start: int, end: int) -> None:
        """Mark this part as read."""
        self._mask[start:end] = b"\1" * (end - start)

    def holds(self, hit: NameHit) -> bool:
        """Whether any of the name's characters was read before."""
        return self._mask.find(1, hit.start, hit.end) >= 0


@dataclass(frozen=True, slots=True)
class Found:
    """A position with the name that belongs to it."""

    position: Position
    hit: NameHit
    rule: str


def pair_names(
    document: Document, positions: Sequence[Position], taken: Taken, gazetteer: Gazetteer
) -> Iterator[Found]:
    """Each position with the name behind it, or else the name before it."""
    positions = [
        p
        for p, before in zip(positions, (None, *positions), strict=False)
        if not _is_name_part(document.body, p, before)
    ]
    starts = {position.start for position in positions}
    unnamed: list[Position] = []
    for position in positions:
        hit = _name_behind(document, position, starts, taken, gazetteer)
        if hit is None:
            unnamed.append(position)
        else:
            for one in (hit, *_further_names(document.body, position, hit, gazetteer)):
                taken.add(one.start, one.end)
                yield Found(position, one, "official.title_name")
    for position in unnamed:
        hit = _name_before(document, position, taken, gazetteer)
        if hit is not None:
            taken.add(hit.start, hit.end)
            yield Found(position, hit, "official.name_title")


def _further_names(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> Iterator[NameHit]:
    """The other names of a bench or a team: "hakim anggota Budi Santoso dan Siti Aminah"."""
    while position.head.group in _LISTED_BY_NAME and (mark := _LIST_MARK.match(body, hit.past)) is not None:
        further = match_name(body, mark.end(), gazetteer)
        if further is None or " " not in further.name:
            return
        yield further
        hit = further


def _is_name_part(body: str, position: Position, before: Position | None) -> bool:
    """Whether what reads as a title begins the name that the title before it calls for: "Kasi Tikkim, Hakim Abdullah"."""
    if before is None or before.head.group == position.head.group or position.mention or position.place:
        return False
    if body[position.start : position.end] not in _TITLES_AND_NAMES:
        return False
    return body[before.end : position.start] in (", ", " ")


def _name_behind(
    document: Document, position: Position, starts: set[int], taken: Taken, gazetteer: Gazetteer
) -> NameHit | None:
    """ "Kepala Kantor Imigrasi Malang, Budi Santoso", "Kapolres Cimahi AKBP Rahmat Hidayat"."""
    body = document.body
    at, between = skip_intro(body, position.end)
    points_back = position.referred and between != "" and not _is_apposition(document, position, at, gazetteer)
    if at in starts or points_back or (between.endswith((":", ";")) and position.head.kind == "open"):
        return None
    hit = match_name(body, at, gazetteer)
    if (
        hit is None
        or taken.holds(hit)
        or _runs_into_office(body, hit, taken)
        or _is_field(body, position, hit, between)
    ):
        return None
    if _OF_A_PLACE.match(body, hit.end):
        return None
    if not between and hit.rank is None and position.head.group not in _LISTED_BY_NAME:
        hit = _past_unknown_unit(body, hit, gazetteer) or hit
        if taken.holds(hit):
            return None
    if (between == "," or hit.rank is None) and ends_other_phrase(document, position, hit, between):
        return None
    doubtful = _is_doubtful(body, position, hit, between) and not _speaks_by_name(body, position, hit, gazetteer)
    if doubtful or _is_village_list(body, position, hit, gazetteer):
        return None
    return hit


def _is_apposition(document: Document, position: Position, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the name behind "Kepala kantor tersebut," or "Danramil setempat," is the holder's: a rank, or two commas."""
    body = document.body
    hit = match_name(body, at, gazetteer)
    if hit is None or hit.rank is not None:
        return hit is not None
    opens = body[document.sentence_at(position.start)[0] : position.start].strip(" \"'").lower() in _OPENINGS
    return opens and " " in hit.name and body.startswith(",", hit.past)


def _is_field(body: str, position: Position, hit: NameHit, between: str) -> bool:
    """Whether the single word is one of two fields of an office: "Kepala Subseksi Pendaftaran dan Legalisir, Budi Santoso"."""
    if (
        " " in hit.name
        or hit.rank
        or not (position.head.kind in ("plain", "open") or position.head.group in _MINISTERS)
    ):
        return False
    if _TITLE_GOES_ON.match(body, hit.past):
        return not _has_rank(body, hit.past + 1)
    if between or position.head.group in _MINISTERS:
        return False
    if position.head.kind == "open" and body[position.start].islower():
        return True
    return re.match(r" (?:dan|&) [A-Z][\w-]*,", body[hit.end : hit.end + 40]) is not None


def _is_village_list(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether the word behind a village head's village is the next village: "Kepala Desa Mekarsari, Sukamaju 3, dan Jatisari"."""
    if position.head.group not in ("Desa", "Kelurahan", "Kecamatan") or " " in hit.name or hit.rank:
        return False
    if re.match(r" \d", body[hit.end : hit.end + 2]):
        return True
    known = gazetteer.villages_named(hit.name) or gazetteer.districts_named(hit.name)
    return bool(known) and re.match(r",? (?:dan|serta) [A-Z]|, [A-Z]", body[hit.end : hit.end + 8]) is not None


def _runs_into_office(body: str, hit: NameHit, taken: Taken) -> bool:
    """Whether an office follows without a comma, so that the words are a part of the title: "Kanit Regident SIM Polres …"."""
    gap = _GAP.match(body, hit.end)
    return gap is not None and gap.end() in taken.office_starts


def _is_doubtful(body: str, position: Position, hit: NameHit, between: str) -> bool:
    """Whether a single word right behind a bare title may be a place or a word: "Gubernur Kandal", "presiden Rusi"."""
    if " " in hit.name or hit.rank or position.place or position.mention:
        return False
    if between:
        return position.end == position.head_end and position.head.kind in ("national", "area", "open")
    return body[position.start].islower() or position.head.kind == "area" or position.head.group == "menko"


def _speaks_by_name(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether the one word behind a village head's title speaks elsewhere without it, as a person does: "kata Rahman"."""
    if position.head.group not in VILLAGE_HEADS or gazetteer.villages_named(hit.name):
        return False
    name = re.escape(hit.name)
    said = (
        rf"\b(?:kata|ujar|tutur|ucap|jelas|ungkap|sebut|tambah|imbuh)(?:nya)?,? {name}\b|"
        rf"\b{name} (?:mengatakan|menyebut|mengaku|menuturkan)"
    )
    return re.search(said, body[: hit.start - 30] + body[hit.end + 30 :]) is not None


def _has_rank(body: str, at: int) -> bool:
    return at < len(body) and match_rank(body, at)[1] is not None


def _past_unknown_unit(body: str, hit: NameHit, gazetteer: Gazetteer) -> NameHit | None:
    """The name behind a comma, where the run before it is the rest of the office: "Kepala Desa Ujung, Siti Aminah"."""
    if " " not in hit.name and body.startswith(" ", hit.end) and _has_rank(body, hit.end + 1):
        return match_name(body, hit.end + 1, gazetteer)
    comma = _SECOND_RUN.match(body, hit.end)
    if comma is None or hit.past != hit.end:
        return None
    second = match_name(body, comma.end(), gazetteer)
    if second is None or (" " not in second.name and second.rank is None):
        return None
    return second if re.match(r"[,.\"]| [a-z(]", body[second.past : second.past + 2]) else None


def _name_before(document: Document, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """ "Budi Santoso selaku Kepala Kantor", "Siti Aminah (Kepala Dinas …)", "kata Budi Santoso, Camat Maluk"."""
    body = document.body
    line = max(body.rfind("\n", 0, position.start) + 1, position.start - 90)
    match = _NAME_BEFORE.search(body, line, position.start)
    if match is None:
        return None
    weak = match.group("link").startswith((", ", " (")) and not match.group("link").endswith(
        ("selaku ", "sebagai ", "menjabat ", "menjadi ")
    )
    if weak and not _AFTER_APPOSITION.match(body, position.end):
        return None
    bracketed = match.group("link") == " (" and body.startswith(")", position.end)
    best = None
    at = match.start("name")
    while at < match.end("name"):
        if body.startswith("Hakim ", at):
            at += len("Hakim ")
        hit = match_name(body, at, gazetteer, limit=match.end("name"))
        if hit is not None and hit.end >= match.end("name"):
            best = hit
            break
        step = body.find(" ", at)
        if step < 0:
            break
        at = step + 1
    if best is None or taken.holds(best) or (weak and not bracketed and not _opens_apposition(body, best)):
        return None
    return best


def _opens_apposition(body: str, hit: NameHit) -> bool:
    """Whether a name before a comma stands where a speaker or a clause begins, not at the end of a list or an address."""
    if " " not in hit.name and hit.rank is None:
        return False
    before = body[max(0, hit.outset - 24) : hit.outset]
    return (
        re.search(
            r"(?:^|[.\n\"] ?|\b(?:kata|ujar|tutur|jelas|ungkap|sebut|menurut|oleh|dan|kepada|imbuh|tegas|papar|"
            r"terang|ketika|sosok|menemui|"
            r"dengan|adalah|yakni|yaitu|bersama|hadir|lanjut)(?:nya)?,? )$",
            before,
            re.IGNORECASE,
        )
        is not None
    )
