"""Named villages, found only behind a cue ("Desa Lombang"), because 83,762 villages share names with everything else."""

from collections.abc import Iterable
from dataclasses import replace

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.villages.announced import announced_names, subject_names
from tppo_news.facts.villages.cued import cued_names, headed_names
from tppo_news.facts.villages.grouped import grouped_names
from tppo_news.facts.villages.places import PlaceContext, place_village, resolve_village
from tppo_news.records import VillageFact

NAME_RULES = (cued_names, announced_names, headed_names, subject_names, grouped_names)


def find_villages(document: Document, gazetteer: Gazetteer) -> tuple[VillageFact, ...]:
    """Every named village of the text, once, at its first mention; `code` only where one candidate stands out."""
    context = PlaceContext(document.body, gazetteer)
    body = document.body
    found = [named for rule in NAME_RULES for named in rule(body, context)]
    if not found:
        return ()
    units = {place_key(named.name): named.unit for named in reversed(found) if named.unit}
    facts: dict[str, VillageFact] = {}
    for named in sorted(found, key=lambda one: (one.start, -one.end)):
        key = place_key(named.name)
        if key in facts:
            continue
        unit = named.unit or units.get(key)
        place = resolve_village(named.name, named.end, context)
        facts[key] = VillageFact(
            mention=document.mention(named.surface_start, named.end, named.rule),
            name=f"{unit} {named.name}" if unit else named.name,
            code=place.code,
            district=place.district,
            regency=place.regency,
            province=place.province,
            candidates=place.candidates,
        )
    return tuple(_beside_others(fact, facts.values(), gazetteer) for fact in facts.values())


def _beside_others(fact: VillageFact, facts: Iterable[VillageFact], gazetteer: Gazetteer) -> VillageFact:
    """The village with its code, where just one of its candidates lies in the kecamatan of another village of the text."""
    if fact.code is not None or len(fact.candidates) < 2:
        return fact
    districts = {other.code[:8] for other in facts if other.code is not None}
    near = [code for code in fact.candidates if code[:8] in districts]
    if len(near) != 1:
        return fact
    place = place_village(near[0], gazetteer)
    return replace(
        fact, code=place.code, district=place.district, regency=place.regency, province=place.province, candidates=()
    )
