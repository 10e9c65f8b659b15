"""Departments of a region by names of their own make: "Disdagnakerkop UKM Karanganyar", "DPMPPA Kota Pekalongan"."""

import re
from collections.abc import Mapping

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.places import match_place

# "Dispendukcapil", "Bappeda", "Dinperinaker", "DPPPAPMD": made of the first letters or syllables of what they see to.
AGENCY = re.compile(
    r"Dis(?:duk|nak|dik|pen|hub|par|kom|perin|kan|bud|pora|tan|hut|dag|perd|per|sos|bun|lut|kes)\w*|"
    r"Din(?:sos|kes|perin|nak|dik|dukcapil)\w*|Bap(?:p|en)\w+|Bakes\w+|Kesbang\w+|DP[A-Z\d]{2,}\w*|BK[A-Z]{2,}\w*|BP[A-Z\d]{2,}\w*"
)
_STARTS = re.compile(r"D(?:is(?=[a-z]{4})|in(?=[a-z]{4})|P[A-Z\d]{3})")
_AGENCY_WORD = re.compile(r"(?:Dis|Din)[a-z]{4,}(?:[A-Z][A-Za-z]*)?|Din(?:sos|kes)(?= P[23MP])|DP[A-Z\d]{3,}[a-z]*")
_FURTHER = re.compile(
    r"(?: (?:dan |& )?(?:UKM|UMKM|KUKM|PPA|P3A|PPPA|PP PA|P3AKB|PPKB|P3AP2KB|PMD|ESDM|KB|P2KB|"
    r"Naker|Perindag|Perdagangan|Transmigrasi)\b)+"
)
_LABOUR = re.compile(r"nak|tenaga ?kerja", re.IGNORECASE)
_COUNCIL = re.compile(r"DPR|DPD|DPP|DPC|DPW|DPT")


def agency_starts(body: str) -> list[int]:
    """Where a short name made like those of departments may begin."""
    starts = [match.start() for match in _STARTS.finditer(body)]
    return [start for start in starts if not start or not (body[start - 1].isalnum() or body[start - 1] in "/-_")]


def read_agency(
    body: str, start: int, gazetteer: Gazetteer, shorts: Mapping[str, OfficeMention]
) -> OfficeMention | None:
    """ "Disdagnakerkop UKM Karanganyar", "DPMPPA Kota Pekalongan"; without a place a bare mention, whatever `shorts` has of it."""
    word = _AGENCY_WORD.match(body, start)
    if word is None or AGENCY.fullmatch(word.group()) is None or body[word.end() : word.end() + 1].isalnum():
        return None
    known = shorts.get(word.group())
    council = _COUNCIL.match(word.group()) is not None and not word.group().startswith("DPPP")
    if council or (known is not None and known.place is not None):
        return None
    further = _FURTHER.match(body, word.end())
    end = further.end() if further else word.end()
    place = match_place(body, end + 1, gazetteer) if body.startswith(" ", end) else None
    name = known.head if known is not None else body[start:end]
    listed = gazetteer.bodies.get(name)
    kind = listed.kind if listed else "labour" if _LABOUR.search(name) else "local_government"
    name = (listed.written_name or listed.name) if listed else name
    group = listed.name.lower() if listed else name.lower()
    return OfficeMention(start, place.end if place else end, "office.agency", group, kind, name, place)
