"""Units that share one name with others of their make: short lists of places, and the short form in brackets."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.local import seat_at
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.seats import fit_place
from tppo_news.facts.places import PlaceHit, match_place

# Makes that stand in every province, of which two may share one word: "Polda Jateng dan Jatim".
PAIRED_GROUPS = frozenset({"polda", "kejati", "kanwil_imigrasi", "kanwil_hukum"})
# Makes of which a text names two by one word only where both are of the table: "Kejari Bogor dan Depok".
_KNOWN_PAIRS = frozenset({"polres", "kejari", "kanim", "ukk"})
_LISTED_GROUPS = (
    PAIRED_GROUPS | _KNOWN_PAIRS | {"pn", "polsek", "bp3mi", "p4mi", "p4tki", "bp3tki", "lp3tki", "KBRI", "KJRI"}
)
# Departments, of which a text names several by one word where each place has its kind: "Dinas Sosial Kab. Blora dan Kab. Pati"
_DEPARTMENTS = frozenset({"office.department", "office.body.local_government", "office.body.labour"})
_POLICE = ("Polres", "Polresta", "Polrestabes", "Polres Metro")
_COUNT = (
    r"(?P<count> (?:sebanyak |dengan |menangani |ada |mengungkap )?"
    r"(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)"
    r"(?: (?:kasus|perkara|laporan|LP|tersangka|orang)\b)?)?"
)
_NEXT = re.compile(_COUNT + r"(?P<mark>,(?: dan| serta)?| dan| serta| maupun) (?=[A-Z])")
_AND_MORE = re.compile(r" [A-Z]")
# "Kabupaten Bone, Wajo Barru dan Sinjai": a comma that the text leaves out in the middle of a list
_NO_COMMA = re.compile(r"(?P<count>)(?P<mark>) (?=[A-Z])")


def listed_units(body: str, first: OfficeMention, gazetteer: Gazetteer) -> Iterator[OfficeMention]:
    """The further units of a list that says their make once.

    "Polda Jateng, Jatim dan Bali", "Polresta Banyumas 3 kasus, Cilacap 2 kasus", "Polres Malang, Probolinggo Kota, dan Batu",
    "Kejaksaan Negeri Kota Palopo, Kabupaten Bone, dan Wajo", "Dinas Sosial Kab. Blora, Kab. Pati dan Kab. Rembang",
    "Pemkab Blora, Pati dan Rembang".
    """
    if first.place is None or not _may_open(first) or body[first.end : first.end + 1] not in (",", " "):
        return
    found: list[tuple[PlaceHit, bool]] = []
    end, counted, closed = first.end, False, False
    while not closed and (step := _next_of_list(body, end, inside=bool(found))) is not None:
        counted = counted or bool(step.group("count"))
        closed = step.group("mark") not in ("", ",")
        abroad = first.kind == "embassy"
        districts = first.group == "polsek"
        place = seat_at(body, step.end()) if abroad else match_place(body, step.end(), gazetteer, districts=districts)
        if place is None or not (abroad or _is_of_its_make(first, place, gazetteer)):
            if not step.group("mark"):
                break
            return
        place = fit_place(body, place, first.group, gazetteer)
        found.append((place, counted))
        end = place.end
    if _is_enough(first, found, gazetteer, counted=counted, closed=closed) and not _AND_MORE.match(body, end):
        for place, _ in found:
            yield first._replace(
                start=place.start,
                end=place.end,
                head=_head(first, place, gazetteer),
                place=place._replace(qualifier="") if first.group == "pemda" else place,
                office_class=None,
            )


def _may_open(first: OfficeMention) -> bool:
    return first.group in _LISTED_GROUPS or first.group == "pemda" or first.rule in _DEPARTMENTS


def _next_of_list(body: str, end: int, *, inside: bool) -> re.Match[str] | None:
    return _NEXT.match(body, end) or (_NO_COMMA.match(body, end) if inside else None)


def _is_enough(
    first: OfficeMention, found: Sequence[tuple[PlaceHit, bool]], gazetteer: Gazetteer, *, counted: bool, closed: bool
) -> bool:
    """Whether so short a list is one: with figures, with two further places, or of a make that comes in pairs."""
    if counted or not closed:
        return counted
    if first.rule in _DEPARTMENTS:
        return first.place is not None and all(place.qualifier for place in (first.place, *(one for one, _ in found)))
    if len(found) > 1 or first.group in PAIRED_GROUPS or first.kind == "embassy":
        return True
    if first.group == "pemda":
        return True
    return first.group in _KNOWN_PAIRS and all(_is_in_table(first, place, gazetteer) for place, _ in found)


def _is_in_table(first: OfficeMention, place: PlaceHit, gazetteer: Gazetteer) -> bool:
    if first.group == "polres":
        return any(gazetteer.office_named(f"{head} {place.name}") for head in (first.head, *_POLICE))
    return first.group != "kanim" or gazetteer.office_named(f"Kantor Imigrasi {place.name}") is not None


def _is_of_its_make(first: OfficeMention, place: PlaceHit, gazetteer: Gazetteer) -> bool:
    """Whether such a unit may stand in this place: a Polda in a province, a Polres in a regency."""
    if first.group in PAIRED_GROUPS or first.group == "bp3mi":
        return gazetteer.province_of(place.name) is not None or place.name == "Metro Jaya"
    if first.group == "pemda":
        return _governed(first, place, gazetteer) is not None
    if first.place is not None and place.name == first.place.name and not place.qualifier:
        return False
    if first.group == "kanim":
        return _is_in_table(first, place, gazetteer)
    return gazetteer.province_of(place.name) is None


def _governed(first: OfficeMention, place: PlaceHit, gazetteer: Gazetteer) -> str | None:
    """What a listed government governs: as its place says it, else as the first one's, where the table has such a place."""
    kind = place.qualifier or first.head.removeprefix("Pemerintah ")
    if kind == "Provinsi":
        return kind if gazetteer.province_of(place.name) is not None else None
    names = {regency.name for regency in gazetteer.regencies_named(place.name)}
    return kind if f"{kind} {place.name}" in names else None


def _head(first: OfficeMention, place: PlaceHit, gazetteer: Gazetteer) -> str:
    """The make of the listed unit: what the table knows in that place, else that of the first."""
    if first.group == "pemda":
        return f"Pemerintah {_governed(first, place, gazetteer)}"
    if first.group != "polres":
        return first.head
    known = (head for head in (first.head, *_POLICE) if gazetteer.office_named(f"{head} {place.name}"))
    return next(known, first.head)


def with_aliases(body: str, mentions: Sequence[OfficeMention]) -> tuple[OfficeMention, ...]:
    """The mentions, those by a short form that the text explains in brackets with the full place.

    "Pangkalan TNI AL Tanjung Balai Karimun (Lanal TBK)": every "Lanal TBK" is the one of Tanjung Balai Karimun.
    """
    full: dict[tuple[str, str], PlaceHit] = {}
    for before, short in pairwise(mentions):
        bracketed = (
            before.end + 2 == short.start and body.startswith(" (", before.end) and body.startswith(")", short.end)
        )
        if bracketed and before.group == short.group and before.place and short.place and short.place.name.isupper():
            full[short.group, place_key(short.place.name)] = before.place
    if not full:
        return tuple(mentions)
    return tuple(
        mention._replace(place=full.get((mention.group, place_key(mention.place.name)), mention.place))
        if mention.place
        else mention
        for mention in mentions
    )


def with_shorts(
    body: str, mentions: Sequence[OfficeMention], shorts: Mapping[str, OfficeMention]
) -> list[OfficeMention]:
    """The mentions with those by the short name that a department gave itself: "Dinas … (DPAPMK) Kota Depok", then "DPAPMK"."""
    taken = [(mention.start, mention.end) for mention in mentions]
    added: list[OfficeMention] = []
    for short, full in shorts.items():
        place = rf"(?: (?:Kabupaten |Kota |Provinsi )?{re.escape(full.place.name)})?" if full.place else ""
        for match in re.finditer(rf"(?<![\w/-]){re.escape(short)}(?![\w-]){place}", body):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                added.append(full._replace(start=match.start(), end=match.end()))
    return sorted([*mentions, *added], key=lambda mention: mention.start)
