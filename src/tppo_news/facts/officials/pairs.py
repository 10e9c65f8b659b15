"""Which name belongs to which position: behind it, before it, in a list, or none where a doubt remains."""

import re
from collections.abc import Iterator, Sequence

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.officials.before import name_before
from tppo_news.facts.officials.guard import ends_other_phrase, is_public
from tppo_news.facts.officials.names import NameHit, match_name, match_rank, skip_intro
from tppo_news.facts.officials.parts import UNIT_STARTS
from tppo_news.facts.officials.positions import Position
from tppo_news.facts.officials.taken import Found, Taken
from tppo_news.facts.places import match_place

_TITLES_AND_NAMES = frozenset({"Hakim", "Raja"})
_LIST_MARK = re.compile(r",? (?:dan|serta|&) (?=[A-Z])")
_OF_A_TRIAL = re.compile(
    r"hakim (?:ketua|anggota|tunggal)|ketua (?:majelis )?hakim|(?:jaksa )?penuntut umum|jpu\b", re.IGNORECASE
)
_BENCH = re.compile(
    r", (?=[A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3}(?:, [A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3})?,? (?:dan|serta) [A-Z])"
)
_LISTED_BY_NAME = frozenset({"pn", "kejari"})
# "Balai Taman Nasional Gunung Rinjani (TNGR), …": what short letters follow is a unit.
_OWN_SHORT = re.compile(r" \([A-Z]{3,}[\w ]{0,6}\),? [A-Z]")
# " Ditjen Perhubungan Darat, ", " Pusat Data dan Informasi (Pusdatin) "
_UNIT_RUN = re.compile(r"(?: (?:(?:dan|serta|&|untuk) )?[A-Z][\w/-]*){1,9}(?: \([A-Z][\w .-]{1,14}\),?|,) (?=[A-Z])")
_SPEAKS = re.compile(
    r" (?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|membenarkan)\b"
)
_MINISTERS = frozenset({"menteri", "menko"})
# Behind a single word that is rather a word of the title: "… Daya Manusia (BPSDM)", "… Hewan, Ikan, dan Tumbuhan"
_TITLE_GOES_ON = re.compile(
    r" \([A-Z]|, [A-Z]\w+,? (?:dan|serta|&) |, [A-Z]\w+, [A-Z]|, (?:dan|serta|&) [A-Z]| (?:ini|itu)\b| [A-Z]{3,}\b|"
    r" (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)[A-Z][a-z]+"
)
# "Menteri P2MI Budi, dan …": behind a ministry's initials comes a name.
_SHORT_FIELD = re.compile(r"[A-Z\d]{3,}$")
_OPENINGS = frozenset({"", "sementara", "sementara itu,", "adapun", "sedangkan", "menurut"})
# Between two titles of one person: "Dirtipidum Bareskrim Polri selaku Kasatgas TPPO Brigjen Budi Santoso"
_CHAIN = re.compile(r",? (?:selaku|sekaligus|merangkap|yang juga(?: menjabat)?(?: sebagai)?) |/")
_OWN_CLAUSE = re.compile(r"(?:me(?:m|n|ng|ny|r)[a-z]{4,}|atas|terkait|usai|setelah) [^,]*$")
_NAMED_BEFORE = re.compile(r"[A-Z][\w.']+ (?:selaku |sebagai )?$")
# "Kepala desa asal korban, Budi, …", "Camat tempat mereka tinggal, Siti, …"
_HOME_CLAUSE = re.compile(r" (?:asal|tempat) [a-z ]{3,45}, (?=[A-Z])")
_OF_A_PLACE = re.compile(r" (?:setempat|tersebut)\b")
_GAP = re.compile(r" (?:[A-Z]{2,5} )?(?=[A-Z])")
_SECOND_RUN = re.compile(
    r" (?=(?:drh?|drg)\. )|(?: (?:Barat|Timur|Utara|Selatan|Tengah|Hulu|Hilir|Baru|Lama|Lor|Kidul|Wetan|Kulon))?, ?(?=[A-Z])"
)


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
        hit = _bracketed_name(document.body, position, taken, gazetteer)
        hit = hit or _name_behind(document, position, starts, taken, gazetteer)
        if hit is None or not is_public(document.body, position, hit):
            unnamed.append(position)
        else:
            if unnamed and _CHAIN.fullmatch(document.body, unnamed[-1].end, position.start):
                position = unnamed.pop()
            for one in (hit, *_further_names(document.body, position, hit, gazetteer)):
                taken.add(one.start, one.end)
                yield Found(position, one, "official.title_name")
    for position in unnamed:
        hit = name_before(document, position, taken, gazetteer)
        if hit is not None and is_public(document.body, position, hit):
            taken.add(hit.start, hit.end)
            yield Found(position, hit, "official.name_title")


def _further_names(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> Iterator[NameHit]:
    """The other names of a bench or a team: "hakim anggota Budi Santoso dan Siti Aminah"."""
    while position.head.group in _LISTED_BY_NAME and (mark := _list_mark(body, position, hit)) is not None:
        further = match_name(body, mark.end(), gazetteer)
        if further is None or (" " not in further.name and not _is_of_a_bench(body, position, hit)):
            return
        yield further
        hit = further


def _list_mark(body: str, position: Position, hit: NameHit) -> re.Match[str] | None:
    """What parts two names of a bench: "dan", or a comma in a list that "dan" closes: "majelis hakim A, B, dan C"."""
    mark = _LIST_MARK.match(body, hit.past)
    return mark or (_BENCH.match(body, hit.past) if position.head.group == "pn" else None)


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
    clause = _HOME_CLAUSE.match(body, position.end) if position.head.kind == "area" else None
    if clause is not None:
        holder = match_name(body, clause.end(), gazetteer)
        return holder if holder is not None and body.startswith(",", holder.past) and not taken.holds(holder) else None
    at, between = skip_intro(body, position.end)
    points_back = position.referred and between != "" and not _is_apposition(document, position, at, gazetteer)
    if (
        at in starts
        or points_back
        or between.endswith(";")
        or (between.endswith(":") and position.head.kind == "open" and not _has_rank(body, at))
    ):
        return None
    hit = match_name(body, at, gazetteer)
    if hit is None or _is_field(body, position, hit, between):
        hit = None if between else _past_named_unit(body, position, gazetteer)
    if hit is None or taken.holds(hit) or _runs_into_office(body, hit, taken) or _is_of_a_place(body, hit, gazetteer):
        return None
    if _OF_A_PLACE.match(body, hit.end):
        return None
    if not between and hit.rank is None and _OWN_SHORT.match(body, hit.past):
        hit = _past_named_unit(body, position, gazetteer)
        return None if hit is None or taken.holds(hit) else hit
    if (
        not between
        and hit.rank is None
        and position.head.kind != "national"
        and position.head.group not in _LISTED_BY_NAME
    ):
        hit = _past_unknown_unit(body, hit, gazetteer) or hit
        if taken.holds(hit):
            return None
    if (between == "," or hit.rank is None) and ends_other_phrase(document, position, hit, between):
        return None
    if between == "," and _is_the_next(body, position, hit, starts):
        return None
    doubtful = _is_doubtful(body, position, hit, between) and not _speaks_by_name(body, position, hit, gazetteer)
    if doubtful or _is_village_list(body, position, hit, gazetteer):
        return None
    return hit


def _bracketed_name(body: str, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """The holder in brackets behind the title: "Direktur Jenderal Imigrasi (Budi Santoso)"."""
    hit = match_name(body, position.end + 2, gazetteer) if body.startswith(" (", position.end) else None
    if hit is None or " " not in hit.name or not body.startswith(")", hit.past) or taken.holds(hit):
        return None
    return hit


def _is_the_next(body: str, position: Position, hit: NameHit, starts: set[int]) -> bool:
    """Whether a list puts its names in front: "Endang Rusman selaku Kabid Sosial, Sugeng Raharja selaku Kasi Data"."""
    named_before = _NAMED_BEFORE.search(body, max(0, position.start - 60), position.start) is not None
    return named_before and (body.startswith(" selaku ", hit.past) or hit.past + 1 in starts)


def _is_apposition(document: Document, position: Position, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the name behind "Kepala kantor tersebut," or "Danramil setempat," is the holder's: a rank, or two commas.

    Behind a clause of its own it is not: "Merespons permintaan Dubes itu, Mayjen Budi menyebut".
    """
    body = document.body
    hit = match_name(body, at, gazetteer)
    before = body[document.sentence_at(position.start)[0] : position.start].strip(" \"'").lower()
    if hit is None or _OWN_CLAUSE.match(before):
        return False
    return hit.rank is not None or (before in _OPENINGS and " " in hit.name and body.startswith(",", hit.past))


def _is_field(body: str, position: Position, hit: NameHit, between: str) -> bool:
    """Whether the single word is one of two fields of an office: "Kepala Subseksi Pendaftaran dan Legalisir, Budi Santoso"."""
    if (
        " " in hit.name
        or hit.rank
        or not (position.head.kind in ("plain", "open") or position.head.group in _MINISTERS)
    ):
        return False
    if _TITLE_GOES_ON.match(body, hit.past) and not _SHORT_FIELD.search(body, position.head_end, position.end):
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


def _is_of_a_place(body: str, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether one word and the name of a place are a body rather than a person: "Wakil Gubernur Bali, Asita Bali"."""
    if " " in hit.name or hit.rank is not None or not body.startswith(" ", hit.end):
        return False
    return match_place(body, hit.end + 1, gazetteer) is not None


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
    if _is_of_a_trial(body, position):
        return False
    return (
        body[position.start].islower()
        or position.head.kind == "area"
        or (position.head.group == "menko" and position.end == position.head_end)
    )


def _is_of_a_bench(body: str, position: Position, hit: NameHit) -> bool:
    """Whether one word behind a mark of a list is a further judge: the list goes on, or the first has one word too."""
    return (_is_of_a_trial(body, position) and " " not in hit.name) or _BENCH.match(body, hit.past) is not None


def _is_of_a_trial(body: str, position: Position) -> bool:
    """Whether the title is one of a trial at length, behind which one word is a name: "hakim anggota Welly"."""
    return _OF_A_TRIAL.match(body, position.start, position.end) is not None


def _speaks_by_name(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> bool:
    """Whether the one word behind a leader's title speaks elsewhere without it, as a person does: "kata Rahman"."""
    known = gazetteer.is_place(place_key(hit.name)) or gazetteer.is_district(place_key(hit.name))
    if position.head.kind != "area" or known or gazetteer.villages_named(hit.name):
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


def _past_named_unit(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """The name behind a comma and a unit that no table has: "Kabag Humas Balai Besar Wilayah Sungai, Budi Santoso"."""
    run = _UNIT_RUN.match(body, position.end) if position.head.kind in ("plain", "open") else None
    if run is None or not (position.fields or UNIT_STARTS & set(run.group().lower().split())):
        return None
    hit = match_name(body, run.end(), gazetteer)
    if hit is None or not re.match(r"[,.\"]| [a-z]", body[hit.past : hit.past + 2]):
        return None
    return hit if " " in hit.name or hit.rank or _SPEAKS.match(body, hit.past) else None
