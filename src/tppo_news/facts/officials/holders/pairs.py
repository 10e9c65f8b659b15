"""Which name belongs to which position: behind it, before it, in a list, or none where a doubt remains."""

import re
from collections.abc import Iterator, Sequence

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.officials.holders.before import name_before, name_of_list
from tppo_news.facts.officials.holders.doubts import (
    is_doubtful,
    is_field,
    is_of_a_place,
    is_village_list,
    speaks_by_name,
)
from tppo_news.facts.officials.holders.joint import deputy_beside, fellow_deputy, is_part_of
from tppo_news.facts.officials.holders.listed import further_chiefs
from tppo_news.facts.officials.holders.taken import Found, Taken
from tppo_news.facts.officials.holders.trials import LISTED_BY_NAME, as_judge, further_names
from tppo_news.facts.officials.people.guard import ends_other_phrase, is_public
from tppo_news.facts.officials.people.names import NameHit, is_cut_word, match_name, skip_intro
from tppo_news.facts.officials.people.successors import named_before, own_deputy, predecessor, successor, taker
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.titles.skipped import (
    HOUSE,
    has_rank,
    past_house,
    past_named_unit,
    past_post,
    past_unknown_unit,
    with_skipped_place,
    with_skipped_unit,
)

_TITLES_AND_NAMES = frozenset({"Hakim", "Raja"})
# "Balai Taman Nasional Gunung Rinjani (TNGR), …": what short letters follow is a unit.
_OWN_SHORT = re.compile(r" \([A-Z]{3,}[\w ]{0,6}\),? [A-Z]")
_OPENINGS = frozenset({"", "sementara", "sementara itu,", "adapun", "sedangkan", "menurut"})
# "Kegiatan dipimpin kepala kantor tersebut, Siti Aminah, dan …"
_LED_BY = re.compile(
    r"\b(?:dipimpin|dibuka|dihadiri|ditutup|disampaikan|diungkapkan|dibenarkan|dijelaskan|kata|ujar|menurut)"
    r"(?: langsung)?(?: oleh)?$"
)
# Between two titles of one person: "Dirtipidum Bareskrim Polri selaku Kasatgas TPPO Brigjen Budi Santoso"
_CHAIN = re.compile(r",? (?:selaku|sekaligus|merangkap|yang juga(?: menjabat)?(?: sebagai)?) |/")
_OWN_CLAUSE = re.compile(r"(?:me(?:m|n|ng|ny|r)[a-z]{4,}|atas|terkait|usai|setelah) [^,]*$")
_HOLDER_BEFORE = re.compile(r"[A-Z][\w.']* [A-Z][\w.']*, $")
_NAMED_BEFORE = re.compile(r"[A-Z][\w.']+ (?:selaku |sebagai )?$")
# "Kepala desa asal korban, Budi, …", "Camat tempat mereka tinggal, Siti, …"
_HOME_CLAUSE = re.compile(r" (?:asal|tempat) [a-z ]{3,45}, (?=[A-Z])")
_OF_A_PLACE = re.compile(r" (?:setempat|tersebut)\b")
# "Camat Cepu, Kepa Desa Ngawen": one word before a unit is a misspelt title.
_UNIT_FOLLOWS = re.compile(r" (?:Desa|Kelurahan|Kecamatan|Dinas|Badan|Kantor|Bidang|Bagian) [A-Z]")
# "Jaksa Bertamu ke Desa": a programme.
_PROGRAMME = re.compile(r"[A-Z]\w+ (?:ke|[Mm]asuk|[Ss]ahabat|di) ")
_ROW_MARK = re.compile(r"\s*(?:[-•*–]|\d{1,2}[.)]|[a-z][.)])\s*")
_ROW_ENDS = re.compile(r"[.,;]?\s*(?:\n|$)")
_GAP = re.compile(r" (?:[A-Z]{2,5} )?(?=[A-Z])")


def pair_names(
    document: Document, positions: Sequence[Position], taken: Taken, gazetteer: Gazetteer
) -> Iterator[Found]:
    """Each position with the name behind it, or else the name before it."""
    positions = _no_name_parts(document.body, positions)
    starts = {position.start for position in positions}
    unnamed: list[Position] = []
    held: set[str] = set()
    bench: Position | None = None
    for position in positions:
        position = as_judge(document, position, bench)
        if unnamed and is_part_of(document.body, unnamed[-1], position):
            position = unnamed.pop()._replace(
                end=position.end, head=position.head, mention=position.mention, place=position.place
            )
        listed = name_of_list(document, position, taken, gazetteer)
        if listed is not None:
            village_head, holder = listed
            if holder is not None and is_public(document.body, village_head, holder):
                taken.add(holder.start, village_head.end)
                yield Found(village_head, holder, "official.name_title")
            continue
        hit = _bracketed_name(document.body, position, taken, gazetteer) or taker(document.body, position, gazetteer)
        hit = hit or _name_behind(document, position, starts, taken, gazetteer)
        if hit is not None and unnamed and _is_chained(document.body, unnamed[-1], position, hit):
            position = unnamed.pop()
        if hit is None or not is_public(document.body, position, hit):
            unnamed.append(position)
        else:
            position = with_skipped_unit(document.body, with_skipped_place(document.body, position, hit), hit)
            bench = position if position.head.group == "pn" else bench
            held.add(position.title)
            for row in _holders(document.body, unnamed, position, hit, taken, gazetteer):
                taken.add(row.hit.start, row.hit.end)
                yield row
    # "Kapolsek Cepu dimutasi sebagai Kasat Reskrim": the place of a title names nobody.
    taken.add_all(position.place for position in positions if unnamed and position.place is not None)
    for position in unnamed:
        hit = name_before(document, position, taken, gazetteer)
        other = predecessor(document.body, position, gazetteer)
        if hit is None and other is None and position.title not in held:
            other = named_before(document.body, position, gazetteer)
        for person, rule in ((hit, "official.name_title"), (other, "official.title_name")):
            if person is not None and is_public(document.body, position, person) and not taken.holds(person):
                taken.add(person.start, person.end)
                yield Found(position, person, rule)


def _holders(
    body: str, unnamed: list[Position], position: Position, hit: NameHit, taken: Taken, gazetteer: Gazetteer
) -> Iterator[Found]:
    """The holder of a position, with those who stand beside: a chief before the deputy, a bench, two deputies, further chiefs."""
    couple = deputy_beside(body, unnamed[-1], position, hit, gazetteer) if unnamed else None
    if couple is not None:
        unnamed.pop()
        yield Found(couple[0], hit, "official.title_name")
        hit = couple[1]
    fellow = fellow_deputy(body, position, hit, gazetteer)
    further = [fellow] if fellow is not None else further_names(body, position, hit, gazetteer)
    for one in (hit, *further):
        yield Found(position, one, "official.title_name")
    deputy = own_deputy(body, position, hit, gazetteer)
    if deputy is not None:
        yield Found(*deputy, "official.title_name")
    following = successor(body, hit, gazetteer)
    if following is not None:
        yield Found(position, following, "official.title_name")
    for chief, person in further_chiefs(body, position, hit, taken, gazetteer):
        yield Found(chief, person, "official.title_name")


def _is_chained(body: str, before: Position, position: Position, hit: NameHit) -> bool:
    """Whether two posts are of one person, listed by the first: "Wakil Menteri Budaya/Wakil Kepala Badan Budaya, Budi Santoso"."""
    chain = _CHAIN.fullmatch(body, before.end, position.start)
    return chain is not None and (is_public(body, before, hit) or is_public(body, position, hit))


def _no_name_parts(body: str, positions: Sequence[Position]) -> list[Position]:
    pairs = zip(positions, (None, *positions), strict=False)
    return [position for position, before in pairs if not _is_name_part(body, position, before)]


def _is_name_part(body: str, position: Position, before: Position | None) -> bool:
    """Whether what reads as a title begins the name that the title before it calls for: "Kasi Tikkim, Hakim Abdullah"."""
    if before is None or before.head.group == position.head.group or position.mention or position.place:
        return False
    if position.head.group == "pn" and before.mention is not None and before.mention.kind == "court":
        return False
    if body[position.start : position.end] not in _TITLES_AND_NAMES:
        return False
    return body[before.end : position.start] in (", ", " ")


def _name_behind(
    document: Document, position: Position, starts: set[int], taken: Taken, gazetteer: Gazetteer
) -> NameHit | None:
    """ "Kepala Kantor Imigrasi Malang, Budi Santoso", "Kapolres Cimahi AKBP Rahmat Hidayat", "Camat Maluk bernama Siti Aminah"."""
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
        or (between.endswith(":") and not has_rank(body, at) and _is_said(body, position, at, gazetteer))
    ):
        return None
    hit = (None if between else past_house(body, position, gazetteer)) or match_name(body, at, gazetteer)
    if (
        hit is None
        or is_field(body, position, hit, between, starts)
        or (not between and hit.rank is None and hit.outset == at and HOUSE.search(position.title))
    ):
        hit = None if between else past_named_unit(body, position, gazetteer)
    hit = past_post(body, position, hit, gazetteer) if hit is not None and not between else hit
    if hit is None or taken.holds(hit) or _runs_into_office(body, hit, taken) or is_of_a_place(body, hit, gazetteer):
        return None
    if hit.rank is None and _is_a_word(body, position, hit):
        return None
    if _OF_A_PLACE.match(body, hit.end) or (hit.end == len(body) and is_cut_word(hit)):
        return None
    if not between and hit.rank is None and _OWN_SHORT.match(body, hit.past):
        hit = past_named_unit(body, position, gazetteer)
        return None if hit is None or taken.holds(hit) else hit
    if (
        not between
        and hit.rank is None
        and position.head.kind != "national"
        and position.head.group not in LISTED_BY_NAME
        and position.institution is None
    ):
        hit = past_unknown_unit(body, hit, gazetteer) or hit
        if taken.holds(hit):
            return None
    if (between == "," or hit.rank is None) and ends_other_phrase(document, position, hit, between):
        return None
    if (between == "," and _is_the_next(body, position, hit, starts)) or _ends_apposition(body, position, hit, between):
        return None
    doubtful = is_doubtful(body, position, hit, between) and not speaks_by_name(body, position, hit, between, gazetteer)
    return None if doubtful or is_village_list(body, position, hit, gazetteer) else hit


def _is_a_word(body: str, position: Position, hit: NameHit) -> bool:
    """Whether the name is a programme's ("Jaksa Bertamu ke Desa") or one misspelt word before a unit ("Kepa Desa Ngawen")."""
    if position.title == "Jaksa" and _PROGRAMME.match(body, hit.start):
        return True
    return " " not in hit.name and _UNIT_FOLLOWS.match(body, hit.end) is not None


def _is_said(body: str, position: Position, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the colon opens what the holder says: "Kapolda Bali: Evakuasi korban", "Bupati Blora: Pencak silat perlu"."""
    hit = match_name(body, at, gazetteer)
    if hit is not None and (_is_row(body, position, hit) or _is_styled(body, hit)):
        return False
    return position.head.kind == "open" or hit is None or " " not in hit.name or body.startswith(" ", hit.past)


def _is_styled(body: str, hit: NameHit) -> bool:
    """Whether an honorific or a degree shows a full name: "Kepala Dinas Sosial Blora: drh. Siti Aminah, M.Si. dan Camat"."""
    return " " in hit.name and (hit.past > hit.end or body[hit.outset : hit.start].strip() != "")


def _is_row(body: str, position: Position, hit: NameHit) -> bool:
    """Whether the line is a row of a list and holds no more than the title and the name: "- Kepala BP3MI Bali: Budi Santoso"."""
    line = body.rfind("\n", 0, position.start) + 1
    return (
        " " in hit.name
        and _ROW_MARK.fullmatch(body, line, position.start) is not None
        and _ROW_ENDS.match(body, hit.past) is not None
    )


def _bracketed_name(body: str, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """The holder in brackets behind the title: "Direktur Jenderal Imigrasi (Budi Santoso)", "Camat Maluk (Rahman)"."""
    hit = match_name(body, position.end + 2, gazetteer) if body.startswith(" (", position.end) else None
    if hit is None or not body.startswith(")", hit.past) or taken.holds(hit):
        return None
    if " " in hit.name or hit.rank is not None:
        return hit
    place = position.place if position.head.kind in ("area", "unit") else None
    return hit if place is not None and not _is_place(hit.name, gazetteer) else None


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    key = place_key(name)
    return gazetteer.is_place(key) or gazetteer.is_district(key) or bool(gazetteer.villages_named(name))


def _is_the_next(body: str, position: Position, hit: NameHit, starts: set[int]) -> bool:
    """Whether a list puts its names in front: "Endang Rusman selaku Kabid Sosial, Sugeng Raharja selaku Kasi Data"."""
    named_before = _NAMED_BEFORE.search(body, max(0, position.start - 60), position.start) is not None
    return named_before and (body.startswith(" selaku ", hit.past) or hit.past + 1 in starts)


def _ends_apposition(body: str, position: Position, hit: NameHit, between: str) -> bool:
    """Whether a word that ends the sentence is the rest of a title behind its holder: "ujar Ani Lestari, Dirjen Energi Contoh."."""
    if between or " " in hit.name or hit.rank or position.head.kind not in ("plain", "open"):
        return False
    return (
        body.startswith(".", hit.past)
        and _HOLDER_BEFORE.search(body, max(0, position.start - 60), position.start) is not None
    )


def _is_apposition(document: Document, position: Position, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the name behind "Kepala kantor tersebut," or "Danramil setempat," is the holder's: a rank, or two commas.

    Behind a clause of its own it is not: "Merespons permintaan Dubes itu, Mayjen Budi menyebut".
    """
    body = document.body
    hit = match_name(body, at, gazetteer)
    before = body[document.sentence_at(position.start)[0] : position.start].strip(" \"'").lower()
    if hit is None or _OWN_CLAUSE.match(before):
        return False
    leads = before in _OPENINGS or _LED_BY.search(before) is not None
    named = " " in hit.name or not _is_place(hit.name, gazetteer)
    return hit.rank is not None or (leads and named and body.startswith(",", hit.past))


def _runs_into_office(body: str, hit: NameHit, taken: Taken) -> bool:
    """Whether an office follows without a comma, so that the words are a part of the title: "Kanit Regident SIM Polres Blora"."""
    gap = _GAP.match(body, hit.end)
    return gap is not None and gap.end() in taken.offices
