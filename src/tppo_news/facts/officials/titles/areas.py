"""The villages that heads of villages belong to: where the name of the village ends and that of the person begins."""

import re

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.people.names import HONORIFIC, match_name
from tppo_news.facts.places import HEADLINE_WORDS, PlaceHit

MAX_VILLAGE_WORDS = 3

_RUN = re.compile(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}")
# "Sidowaluyo Kidul": a half of a village by where it lies, before the name of its head.
_SIDE = re.compile(r"(?: (?:Kidul|Lor|Wetan|Kulon|Barat|Timur|Utara|Selatan|Tengah|Hulu|Hilir))+(?=,| [A-Z])")
# "Kepala Desa Contoh Hj. Siti Aminah": what is put before a person's name ends that of the village.
_HONOURED = re.compile(rf" (?={HONORIFIC.pattern})")
# What an honorific may hold beyond the run of words that it ends, and the first letter behind: "K" and ".H., A".
_BEHIND_A_RUN = 6
_LIST_OF = re.compile(r"\b(?:Desa|Kelurahan|Gampong|Nagari|Nagori|Kampung|Pekon) ")
_LIST_GOES_ON = re.compile(r", (?:dan |serta |&|[A-Z\d])")
_UNITS = frozenset({"Desa", "Kelurahan", "Kampung", "Gampong", "Nagari", "Kecamatan", "Kabupaten", "Kota"})


def match_village(body: str, at: int, gazetteer: Gazetteer) -> PlaceHit | None:
    """The longest village name that starts here, where a comma or a further capitalised word parts it from a person's name."""
    run = _RUN.match(body, at)
    if run is None:
        return None
    text = run.group()
    if text.split(" ")[0] in _UNITS:
        return None
    honoured = _HONOURED.search(body, at, run.end() + _BEHIND_A_RUN)
    if honoured is not None and honoured.start() < run.end() and _is_village_name(body[at : honoured.start()]):
        return PlaceHit(at, honoured.start(), body[at : honoured.start()], "", True)
    end = len(text)
    if _is_village_name(text) and _is_parted(body, at + end, gazetteer):
        return PlaceHit(at, at + end, text, "", True)
    while end > 0:
        name = text[:end]
        if gazetteer.villages_named(name) or _named_elsewhere(body, at, name) or _listed_elsewhere(body, at, name):
            whole = end == len(text)
            follows = body[at + end : at + end + 2]
            side = _SIDE.match(body, at + end)
            if side is not None:
                end, name = side.end() - at, name + side.group()
            if not whole or not re.match(r" [a-z]", follows) or " " in name:
                return PlaceHit(at, at + end, name, "", True)
        end = text.rfind(" ", 0, end)
    return None


def _is_parted(body: str, at: int, gazetteer: Gazetteer) -> bool:
    """Whether a comma parts what stands here from a name of two words between commas: "Nagori Purba Horison, Joko Haloho, …"."""
    holder = match_name(body, at + 2, gazetteer) if body.startswith(", ", at) else None
    if holder is None or not body.startswith(",", holder.past):
        return False
    # One word between two commas may be the next village of a list.
    return " " in holder.name or not (gazetteer.villages_named(holder.name) or _LIST_GOES_ON.match(body, holder.past))


def _is_village_name(text: str) -> bool:
    """Whether a run of at most three words is no headline: not "Kades Yang Jadi Koruptor Dana Desa, …"."""
    words = text.split(" ")
    return len(words) <= MAX_VILLAGE_WORDS and not any(
        word in _UNITS or word.lower() in HEADLINE_WORDS for word in words
    )


def _listed_elsewhere(body: str, at: int, name: str) -> bool:
    """Whether a list before this place has the one word as a village: "Kelurahan Pahlawan, Sicanang, dan Belawan"."""
    if " " in name or not _LIST_OF.search(body, 0, at):
        return False
    listed = re.compile(
        rf"{_LIST_OF.pattern}(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:dan |serta )?){{1,8}}{re.escape(name)}\b"
    )
    return listed.search(body, 0, at) is not None


def _named_elsewhere(body: str, at: int, name: str) -> bool:
    """Whether another sentence calls this a village: "Desa Way Sari"."""
    for kind in ("Desa ", "Kelurahan ", "Kampung ", "Gampong ", "Nagari ", "Negeri ", "Lembang ", "Pekon "):
        found = body.find(kind + name)
        while found >= 0:
            if (
                found + len(kind) != at
                and not body[found + len(kind) + len(name) : found + len(kind) + len(name) + 1].isalnum()
            ):
                return True
            found = body.find(kind + name, found + 1)
    return False
