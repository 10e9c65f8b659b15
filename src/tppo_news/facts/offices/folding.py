"""Which mentions of a text are of one unit: by make and place, with all that the press changes about both."""

from collections import defaultdict
from collections.abc import Sequence

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.departments import fold_departments
from tppo_news.facts.offices.local import SEATS
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import unit_key

# Bodies that stand in regions only: one without its place is the one that the text names with it.
_REGIONAL = frozenset({"bp3mi", "p4mi", "bp3tki", "lp3tki", "p4tki"})
# Departments that the text names without their place where it first explains their short name.
_BY_SHORT = frozenset({"office.agency", "office.department"})
# Called after a town without its kind, where the text does not always write it: "Polres Metro", not "Polres Kota Metro".
WITHOUT_KIND = frozenset({"kanim", "polres", "ukk", "bp2mi", "bp3mi", "bp3tki", "lp3tki", "p4mi", "p4tki"})
_TOWN_KINDS = frozenset({"Kota", "Kabupaten"})
# A make in full, and what the press shortens it to.
_SAME_MAKES = {
    "badan narkotika nasional kota": "badan narkotika nasional", "kantor kementerian agama": "kementerian agama",
    "badan narkotika nasional kabupaten": "badan narkotika nasional",
    "badan narkotika nasional provinsi": "badan narkotika nasional",
}  # fmt: skip
LONGEST_SHORT_CITY = 5
_SEAT_KEYS = frozenset(map(place_key, SEATS.values()))
_POLICE_ORDER = ("Polres", "Polresta", "Polres Metro", "Polrestabes")


def fold(mentions: Sequence[OfficeMention], gazetteer: Gazetteer) -> list[list[OfficeMention]]:
    """Mentions with a place, or of a body that needs none, grouped by unit."""
    units: dict[tuple[str, str], list[OfficeMention]] = defaultdict(list)
    for mention in mentions:
        if mention.place is not None or mention.rule.startswith("office.body"):
            units[unit_key(mention, gazetteer)].append(mention)
    if len(units) > 1:
        fold_departments(units)
        _fold_short_places(units)
        _fold_islands(units, gazetteer)
        _fold_makes(units)
        _fold_misspelt_posts(units)
        _fold_city_police(units)
    return _split_police(_split_kinds(units), gazetteer)


def _split_kinds(units: dict[tuple[str, str], list[OfficeMention]]) -> dict[tuple[str, str], list[OfficeMention]]:
    """A Kota and a Kabupaten of one name have units of their own: "Kejari Kota Bogor", "Kejari Kabupaten Bogor"."""
    split: dict[tuple[str, str], list[OfficeMention]] = {}
    for (group, place), members in units.items():
        alone = len(members) == 1 or group in WITHOUT_KIND
        kinds = () if alone else tuple(dict.fromkeys(filter(None, map(_kind_of_place, members))))
        if len(kinds) <= 1:
            split[group, place] = members
            continue
        for kind in kinds:
            own = [member for member in members if (_kind_of_place(member) or kinds[0]) == kind]
            split[group, f"{kind} {place}"] = own
    return split


def _kind_of_place(mention: OfficeMention) -> str:
    """ "Kota" or "Kabupaten" of the place or in the name, "Pemerintah Kota"; '' where the mention has neither."""
    kind = mention.place.qualifier if mention.place is not None else ""
    kind = kind or mention.head.removeprefix("Pemerintah ").partition(" ")[0]
    return kind if kind in _TOWN_KINDS else ""


def _fold_short_places(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """An immigration office that is also called by a part of its place is one unit: "Kanim Karimun", "Kanim Siantar"."""
    offices = [key for key in units if key[0] == "kanim" and key[1]]
    for short in offices:
        long = [key for key in offices if key != short and key in units and _has_at_end(units[key][0], short[1])]
        if len(long) == 1 and short in units:
            units[long[0]] = sorted([*units[long[0]], *units.pop(short)], key=lambda mention: mention.start)


def _fold_city_police(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """A Polresta stands in a city, so that "Polresta Blora Kota" and "Polresta Blora" of one text are one unit."""
    for short in [key for key in units if key[0] == "polres"]:
        place = units[short][0].place
        long = (short[0], place_key(f"{place.name} Kota")) if place is not None else short
        both = [*units[short], *units.get(long, ())]
        if long in units and long != short and {mention.head for mention in both} == {"Polresta"}:
            units[long] = sorted(both, key=lambda mention: mention.start)
            del units[short]


def _fold_makes(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """A unit of one place with and without a part of its make is one: "BNN Kota Batam" and "BNN Batam", "Kemenag Blora"."""
    for group, place in list(units):
        other = (_SAME_MAKES.get(group, ""), place)
        if place and other in units:
            units[group, place] = sorted([*units[group, place], *units.pop(other)], key=lambda mention: mention.start)


def _fold_islands(units: dict[tuple[str, str], list[OfficeMention]], gazetteer: Gazetteer) -> None:
    """A unit of a kabupaten of islands that the text also calls by the name alone is one: "Polres Kepulauan Aru", "Polres Aru"."""
    for long in [key for key in units if key[1].startswith("kepulauan")]:
        short = (long[0], long[1].removeprefix("kepulauan"))
        if short in units and not gazetteer.is_place(short[1]):
            _join(units, short, long)


def _join(units: dict[tuple[str, str], list[OfficeMention]], wrong: tuple[str, str], right: tuple[str, str]) -> None:
    """Puts the mentions under one key with those of another, all called after the place of that one."""
    place = units[right][0].place
    name = place.name if place is not None else ""
    own = [one._replace(place=one.place._replace(name=name)) if one.place else one for one in units.pop(wrong)]
    units[right] = sorted([*units[right], *own], key=lambda mention: mention.start)


def _fold_misspelt_posts(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """A post whose city the text misspells once is the other of its make: "KBRI Vientiene", "KBRI Vientiane"."""
    posts = [key for key in units if key[0] in ("KBRI", "KJRI") and len(key[1]) > LONGEST_SHORT_CITY]
    for wrong in posts:
        others = [key for key in posts if key[0] == wrong[0] and key in units and key != wrong]
        right = [
            key for key in others if len(units[key]) > len(units[wrong]) or (_is_seat(key) and not _is_seat(wrong))
        ]
        alike = [key for key in right if _differ_by_one(key[1], wrong[1])]
        if len(alike) == 1:
            _join(units, wrong, alike[0])


def _is_seat(post: tuple[str, str]) -> bool:
    return post[1] in _SEAT_KEYS


def _differ_by_one(first: str, second: str) -> bool:
    """Whether one letter is another, or stands in one of them alone: "vientiene", "yangoon"."""
    if len(first) == len(second):
        return sum(a != b for a, b in zip(first, second, strict=True)) == 1
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _has_at_end(mention: OfficeMention, key: str) -> bool:
    """Whether a place of several words ends with this one, "Pematang Siantar", or is a part of this Jakarta."""
    words = mention.place.name.lower().split() if mention.place else []
    return len(words) > 1 and (words[-1] == key or words[0] == key == "jakarta")


def _split_police(units: dict[tuple[str, str], list[OfficeMention]], gazetteer: Gazetteer) -> list[list[OfficeMention]]:
    """A Polres and a Polrestabes of one place are two units where the table knows both ("Bandung"), else one."""
    result: list[list[OfficeMention]] = []
    for (group, _), members in units.items():
        heads = {member.head for member in members}
        known = {
            head for head in heads if gazetteer.office_named(f"{head} {members[0].place and members[0].place.name}")
        }
        if group == "polres" and len(known) > 1:
            result += [[m for m in members if m.head == head] for head in sorted(heads, key=_POLICE_ORDER.index)]
        else:
            result.append(members)
    return sorted(result, key=lambda unit: unit[0].start)


def fold_bare(
    units: list[list[OfficeMention]], mentions: Sequence[OfficeMention]
) -> tuple[tuple[OfficeMention, ...], ...]:
    """A bare second mention ("Polda", "BP3MI") joins the last unit of its make that was named before it."""
    kept = [unit for unit in units if unit[0].place is not None]
    first_placed = {unit[0].start: unit for unit in kept}
    by_group = {unit[0].group: unit for unit in reversed(kept)}
    current: dict[str, list[OfficeMention]] = {}
    alone: dict[str, list[OfficeMention]] = {}
    for mention in mentions:
        if mention.start in first_placed:
            current[mention.group] = first_placed[mention.start]
        if mention.place is not None:
            continue
        anywhere = mention.group in _REGIONAL or mention.rule in _BY_SHORT
        unit = current.get(mention.group) or (by_group.get(mention.group) if anywhere else None)
        if unit is not None:
            unit.append(mention)
        elif mention.rule.startswith("office.body"):
            alone.setdefault(mention.group, []).append(mention)
    return tuple(tuple(unit) for unit in sorted([*kept, *alone.values()], key=lambda unit: unit[0].start))
