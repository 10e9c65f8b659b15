"""Units and places that no table has, between a title and the name of its holder."""

import re

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.parts import UNIT_STARTS
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.words.ranks import match_rank
from tppo_news.facts.places import PlaceHit, match_place

# " Ditjen Perhubungan Darat, ", " Pusat Data dan Informasi (Pusdatin) "
_UNIT_RUN = re.compile(
    r"(?P<unit>(?: (?:(?:dan|serta|&|untuk|di) )?[A-Z][\w/-]*){1,9}?)"
    r"(?:(?: \([A-Z][\w .-]{1,14}\),?|,) (?=[A-Z])| (?=(?:Ibu|Bapak|Bpk|Drs|Dra|Hj)\b))"
)
# What a house of the state is called after follows without a comma: "Kepala Sentra Margo Laras"
HOUSE = re.compile(r"\b(?:Balai(?: Besar)?|Sentra|Loka|Panti(?: Sosial)?|Museum|Stasiun)$")
_HOUSES = ("Balai", "Balai Besar", "Sentra", "Loka", "Panti", "Panti Sosial", "Museum", "Stasiun")
_HEADS_OF_UNITS = tuple(
    f"Kepala {unit}" for unit in ("Balai", "Kantor", "Pusat", "Stasiun", "UPT", "Sentra", "Loka", "Badan")
)
_HOUSE_RUN = re.compile(r"(?: [A-Z][a-z]+){2,6} ")
_HOUSE_NAME = re.compile(r" [A-Z][a-z]+")
LONGEST_HOUSE = 40
# "Balai Besar Wilayah" of "Kepala Balai Besar Wilayah Sungai Bengawan"
_UNIT_IN_TITLE = re.compile(r"(?<=^Kepala )(?:Balai|Kantor|Pusat|Stasiun|UPTD?|Sentra|Loka|Badan) .*$")
_POSTS = ("Pos Imigrasi", "Pos Lintas Batas", "Pos Lintas Batas Negara", "PLBN", "PLB")
_SAID = re.compile(r"\b(?:kata|ujar|tutur|ucap|jelas|ungkap|terang|papar|sebut)(?:nya)?,? $")
_SPEAKS = re.compile(
    r",? (?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|membenarkan)\b"
)
_SKIPPED_PLACE = re.compile(r" ([A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}), ?")
# "Bupati Agam Rudi Karsono, Dt. Rajo Batuah": what follows the comma is the same person's title of nobility.
_NOBLE = re.compile(r"(?:Dt|Dtk|Datuak|Datuk|Datu|St|Sutan|Gelar|Tuanku)\b\.? ?")
_SECOND_RUN = re.compile(
    r" (?=(?:drh?|drg)\. )|(?: (?:Barat|Timur|Utara|Selatan|Tengah|Hulu|Hilir|Baru|Lama|Lor|Kidul|Wetan|Kulon))?, ?(?=[A-Z])"
)


def with_skipped_place(body: str, position: Position, hit: NameHit) -> Position:
    """The position with the place that no table has, which a comma parts from the name: "Kades Ujungpandan, Siti Aminah"."""
    place = _SKIPPED_PLACE.fullmatch(body, position.end, hit.outset) if position.place is None else None
    if place is None or position.head.kind != "area" or position.mention is not None or not position.head.group:
        return position
    return position._replace(place=PlaceHit(place.start(1), place.end(1), place.group(1), "", False))


def with_skipped_unit(body: str, position: Position, hit: NameHit) -> Position:
    """The position with the unit that no table has.

    "Kabag Humas Balai Besar Wilayah Sungai, Budi Santoso", "Kepala Sentra Margo Laras di Pati Ibu Siti Aminah".
    """
    house = _house_of(position)
    if position.title.endswith(_POSTS) and _HOUSE_NAME.fullmatch(body, position.end, hit.outset - 1):
        post = position.title.removeprefix("Kepala ")
        return position._replace(institution=f"{post}{body[position.end : hit.outset].rstrip()}")
    if house is not None and position.end < hit.outset and _HOUSE_RUN.fullmatch(body, position.end, hit.outset):
        return position._replace(institution=f"{house.group()}{body[position.end : hit.outset].rstrip()}")
    if position.head.kind not in ("plain", "open") or position.mention or position.institution or position.place:
        return position
    run = _UNIT_RUN.match(body, position.end)
    if run is None or run.end() != hit.outset:
        return position
    unit = run.group("unit").strip()
    if house is not None:
        return position._replace(institution=f"{house.group()} {unit}".replace(" di ", " "))
    return position._replace(institution=unit) if unit.split(" ")[0].lower() in UNIT_STARTS else position


def has_rank(body: str, at: int) -> bool:
    """Whether a rank stands here."""
    return at < len(body) and match_rank(body, at)[1] is not None


def past_unknown_unit(body: str, hit: NameHit, gazetteer: Gazetteer) -> NameHit | None:
    """The name behind a comma, where the run before it is the rest of the office: "Kepala Desa Ujung, Siti Aminah"."""
    if body.startswith(" ", hit.end) and has_rank(body, hit.end + 1):
        return match_name(body, hit.end + 1, gazetteer)
    comma = _SECOND_RUN.match(body, hit.end)
    if comma is None or hit.past != hit.end or _NOBLE.match(body, comma.end()):
        return None
    second = match_name(body, comma.end(), gazetteer)
    if second is None or (" " not in second.name and second.rank is None):
        return None
    return second if re.match(r"[,.\"]| [a-z(]", body[second.past : second.past + 2]) else None


def _house_of(position: Position) -> re.Match[str] | None:
    """What a title calls the house that it heads, where the text has no office for it."""
    if position.head.kind != "open" or position.mention or position.institution or position.place:
        return None
    if not position.title.endswith(_HOUSES) and not position.title.startswith(_HEADS_OF_UNITS):
        return None
    return HOUSE.search(position.title) or _UNIT_IN_TITLE.search(position.title)


def past_house(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """The name behind a house's own name and its town: "Kepala Sentra Margo Laras Pati Siti Aminah"."""
    run = _HOUSE_NAME.match(body, position.end) if _house_of(position) is not None else None
    while run is not None and run.end() - position.end < LONGEST_HOUSE:
        town = match_place(body, run.end() + 1, gazetteer) if body.startswith(" ", run.end()) else None
        if town is not None:
            hit = match_name(body, town.end + 1, gazetteer) if body.startswith(" ", town.end) else None
            return hit if hit is not None and " " in hit.name else None
        run = _HOUSE_NAME.match(body, run.end())
    return None


def past_post(body: str, position: Position, hit: NameHit, gazetteer: Gazetteer) -> NameHit:
    """The name behind the village of a post at the border: "Kepala Pos Imigrasi Motamasin Budi Santoso"."""
    if hit.rank is not None or position.place is not None or not position.title.endswith(_POSTS):
        return hit
    first, _, rest = hit.name.partition(" ")
    holder = match_name(body, hit.start + len(first) + 1, gazetteer) if " " in rest else None
    return holder if holder is not None and holder.past == hit.past else hit


def past_named_unit(body: str, position: Position, gazetteer: Gazetteer) -> NameHit | None:
    """The name behind a comma and a unit that no table has: "Kabag Humas Balai Besar Wilayah Sungai, Budi Santoso"."""
    run = _UNIT_RUN.match(body, position.end) if position.head.kind in ("plain", "open") else None
    if run is None or not (
        position.fields or HOUSE.search(position.title) or UNIT_STARTS & set(run.group().lower().split())
    ):
        return None
    hit = match_name(body, run.end(), gazetteer)
    if hit is None or not re.match(r"[,.\"]| [a-z]", body[hit.past : hit.past + 2]):
        return None
    said = _SAID.search(body, max(0, position.start - 20), position.start) is not None and body.startswith(
        ",", hit.past
    )
    return hit if said or " " in hit.name or hit.rank or _SPEAKS.match(body, hit.past) else None
