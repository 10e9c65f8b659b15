"""Which village of the gazetteer a name stands for: by the kecamatan, kabupaten and province that the text names."""

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from tppo_news.facts.gazetteer import Gazetteer, Village, place_key
from tppo_news.facts.numerals import find_pieces, lower_ascii
from tppo_news.facts.words import find_heads, heads_of

_NAME = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
DISTRICT_AFTER = re.compile(
    rf"[ ,()/-]{{1,3}}(?:di )?(?:[Kk]ecamatan|KECAMATAN|[Kk]ec\.?|[Dd]istrik|[Kk]apanewon) ?({_NAME})"
)
REGENCY_AFTER = re.compile(rf"[^.;\n]{{0,60}}?\b(?P<kind>[Kk]abupaten|KABUPATEN|[Kk]ab\.?|[Kk]ota) (?P<name>{_NAME})")
# What the words for a unit of villages and their short forms begin with, in small letters.
UNIT_PIECES = (
    "desa", "kelurahan", "kalurahan", "kampung", "kampong", "gampong", "nagari", "nagori", "negeri", "pekon", "tiyuh", "lembang",
    "kute", "ohoi ", "ds", "kel.", "gp.",
)  # fmt: skip
UNIT_HEADS = heads_of(UNIT_PIECES)
LETTER = re.compile(r"\w")
NEAR = 120
MIN_LIKENESS = 0.85
DISTRICT_BESIDE, DISTRICT, REGENCY_BESIDE, REGENCY, PROVINCE = 8, 3, 5, 3, 2


class Resolved(NamedTuple):
    """A village with what places it; `code` is None where no candidate stands out."""

    code: str | None = None
    district: str | None = None
    regency: str | None = None
    province: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass
class PlaceContext:
    """The places that one text names, asked by name and remembered."""

    body: str
    gazetteer: Gazetteer
    _named: dict[str, bool] = field(default_factory=dict)
    _weights: dict[str, int] = field(default_factory=dict)

    @cached_property
    def small(self) -> str:
        """The text in small letters, letter for letter."""
        return lower_ascii(self.body)

    @cached_property
    def unit_starts(self) -> list[int]:
        """Where in the text a word begins like a unit of villages or its short form; several rules go by them."""
        return [at for at in find_heads(self.small, UNIT_HEADS) if self.small.startswith(UNIT_PIECES, at)]

    def names(self, place: str) -> bool:
        """Whether the text names this place, whatever the case and the blanks within."""
        if place not in self._named:
            self._named[place] = _stands_in(place.lower(), self.small)
        return self._named[place]

    def weight(self, village: Village) -> int:
        """How far the places of the text bear a village out."""
        if village.code not in self._weights:
            self._weights[village.code] = _weight(village, None, None, self)
        return self._weights[village.code]

    def names_province(self, code: str) -> bool:
        """Whether the text names this province, by any of its names."""
        province = self.gazetteer.provinces.get(code)
        return province is not None and any(self.names(name) for name in (province.name, *province.aliases))


def _stands_in(place: str, folded: str) -> bool:
    """Whether the place stands in the text as words of its own."""
    return any(
        LETTER.match(folded, start - 1, start) is None and LETTER.match(folded, start + len(place)) is None
        for start in find_pieces(folded, (place,))
    )


def resolve_village(name: str, end: int, context: PlaceContext) -> Resolved:
    """The village of this name that the text means; `end` is where the name ends in the body.

    What follows at once weighs most: "Desa Lombang, Kecamatan Juntinyuat, Kabupaten Indramayu",
    "Desa Widoro, Kecamatan Donorejo, Kabupaten Pacitan". Where candidates tie, or none is borne out by any place
    of the text, there is no code, and the candidates are ranked; district and regency are then as written.
    """
    beside = context.body[end : end + NEAR]
    written_district, written_regency = _written(beside)
    villages = context.gazetteer.villages_named(name)
    ranked = sorted(
        ((_weight(v, written_district, written_regency, context), v) for v in villages),
        key=lambda r: (-r[0], r[1].code),
    )
    best = [village for weight, village in ranked if weight == ranked[0][0]] if ranked else []
    if len(best) != 1 or ranked[0][0] <= 0:
        return Resolved(
            district=written_district,
            regency=written_regency,
            candidates=tuple(village.code for _, village in ranked[:10]),
        )
    return place_village(best[0].code, context.gazetteer)


def village_weight(village: Village, context: PlaceContext) -> int:
    """How far the text as a whole bears a village out, whatever stands beside its name."""
    return context.weight(village)


def is_above(village: Village, name: str, gazetteer: Gazetteer) -> bool:
    """Whether the name is that of the village's own kecamatan, kabupaten or province, as in 'Desa X, Indramayu'."""
    key = place_key(name)
    district = gazetteer.districts.get(village.district_code)
    regency = gazetteer.regencies.get(village.regency_code)
    province = gazetteer.province_of(village.province_code)
    names = [district.name if district else "", regency.place if regency else "", province.name if province else ""]
    return key in {place_key(one) for one in names}


def _written(beside: str) -> tuple[str | None, str | None]:
    district = DISTRICT_AFTER.match(beside)
    regency = REGENCY_AFTER.match(beside)
    if regency is None:
        return (district[1] if district else None), None
    kind = "Kota" if regency["kind"].lower() == "kota" else "Kabupaten"
    return (district[1] if district else None), f"{kind} {regency['name']}"


def _weight(village: Village, district: str | None, regency: str | None, context: PlaceContext) -> int:
    gazetteer, weight = context.gazetteer, 0
    own_district = gazetteer.districts.get(village.district_code)
    own_regency = gazetteer.regencies.get(village.regency_code)
    if own_district is not None:
        if district is not None:
            weight += DISTRICT_BESIDE if _alike(district, own_district.name) else -DISTRICT_BESIDE
        elif own_district.name not in (village.name, own_regency.place if own_regency else ""):
            weight += DISTRICT if context.names(own_district.name) else 0
    if own_regency is not None:
        if regency is not None and place_key(regency).startswith(place_key(own_regency.name)):
            weight += REGENCY_BESIDE
        elif context.names(own_regency.place):
            weight += REGENCY
    return weight + (PROVINCE if context.names_province(village.province_code) else 0)


def _alike(written: str, name: str) -> bool:
    """Whether a written name begins with this one, a slip or two forgiven ('Donorejo' for Donorojo)."""
    key = place_key(name)
    head = place_key(written)[: len(key)]
    return head == key or SequenceMatcher(None, head, key).ratio() >= MIN_LIKENESS


def place_village(code: str, gazetteer: Gazetteer) -> Resolved:
    """The village of this code with the names of the kecamatan, kabupaten and province that it lies in."""
    village = Village(code, "")
    district = gazetteer.districts.get(village.district_code)
    regency = gazetteer.regencies.get(village.regency_code)
    province = gazetteer.provinces.get(village.province_code)
    return Resolved(
        code,
        district.name if district else None,
        regency.name if regency else None,
        province.name if province else None,
    )
