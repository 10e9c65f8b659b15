"""The place of a unit as its make says it: which Kota or Kabupaten belongs to a name, airports, harbours, sides of a town."""

import re
from functools import lru_cache

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.local import at_airport
from tppo_news.facts.places import PlaceHit, full_place, match_place

# Called after a town, kabupaten or kota: two words that no table has are rather a person's name.
BY_TOWN = frozenset({"kejari", "pn", "polres"})
_POLICE = ("Polres", "Polresta", "Polres Metro", "Polrestabes")
# "Polresta Surabaya Selatan": a side of a town that the table has as a whole
_SIDE = re.compile(r" (?:Selatan|Utara|Barat|Timur|Tengah|Pusat)\b(?! [A-Z])")

# What the harbour police of an unnamed town are called after.
_NOWHERE = PlaceHit(0, 0, "", "", False)


def fit_place(body: str, place: PlaceHit, group: str, gazetteer: Gazetteer) -> PlaceHit:
    """The place as this make of office says it: "Metro" of a Polda is Metro Jaya, "Malang Kota" of a Polres stays whole."""
    if group == "polda" and place.name == "Metro":
        return place._replace(name="Metro Jaya")
    if group == "kanim" and place.name.startswith("Bandara "):
        return place._replace(name=full_place(place.name.removeprefix("Bandara "), gazetteer))
    if group == "kanim":
        return place._replace(qualifier="")
    if group in BY_TOWN and place.known:
        name, kind = _own_kind(place, group, gazetteer)
        place = place._replace(name=name, qualifier=kind)
    place = at_airport(place, gazetteer) if group == "polres" else place
    side = _SIDE.match(body, place.end) if group in BY_TOWN and place.known and not place.qualifier else None
    if side is not None:
        return place._replace(end=side.end(), name=place.name + side.group())
    if (
        group in ("polres", "polsek")
        and body.startswith(" Kota", place.end)
        and not body[place.end + 5 : place.end + 6].isalnum()
    ):
        own = match_place(body, place.end + 1, gazetteer)
        if own is None:
            return place._replace(end=place.end + 5, name=f"{place.name} Kota")
    return place


def _own_kind(place: PlaceHit, group: str, gazetteer: Gazetteer) -> tuple[str, str]:
    """The name and the kind that the unit's own name has: "Polres Kota Bogor" is of "Bogor Kota", "PN Kota Batam" of "Batam".

    A Kejaksaan Negeri keeps the kind where a Kota and a Kabupaten share the name; a court stands for both.
    """
    if not place.qualifier or place.qualifier == "Provinsi":
        return place.name, place.qualifier
    if group == "polres":
        city = f"{place.name} Kota"
        return (city if place.qualifier == "Kota" and _has_police(city, gazetteer) else place.name), ""
    both = len(gazetteer.regencies_named(place.name)) > 1
    keeps = both and (group == "kejari" or place.qualifier == "Kabupaten")
    return place.name, place.qualifier if keeps else ""


def governed_head(head: str, place: PlaceHit, gazetteer: Gazetteer) -> str:
    """ "Pemerintah Kabupaten" of the "Pemda" of a place that is a kabupaten alone; of Yogyakarta the word is the name."""
    if head != "Pemerintah Daerah" or "Yogyakarta" in place.name:
        return head
    if gazetteer.province_of(place.name) is not None:
        return "Pemerintah Provinsi"
    regencies = gazetteer.regencies_named(place.name)
    kind = regencies[0].name.partition(" ")[0] if len(regencies) == 1 else ""
    return f"Pemerintah {kind}" if kind in ("Kota", "Kabupaten") else head


def _has_police(name: str, gazetteer: Gazetteer) -> bool:
    return any(gazetteer.office_named(f"{head} {name}") for head in _POLICE)


@lru_cache(maxsize=16)
def port_place(body: str, port: str, gazetteer: Gazetteer) -> PlaceHit | None:
    """The town of the harbour police that the text names elsewhere by these letters: "Kapolsek KKP Batam".

    The letters themselves where it names none; None where it has the unit under its long name, "Polsek Kawasan Pelabuhan Batam".
    """
    for match in re.finditer(rf"\b{port}\)? (?=[A-Z])", body):
        place = match_place(body, match.end(), gazetteer)
        if place is not None:
            return place
    return None if "olsek Kawasan" in body else _NOWHERE
