"""How many villages an article speaks of, for what, and on whose account."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tppo_news.facts.document import Document
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.villages.count_context import basis_of, office_of, period_of, programme_of
from tppo_news.facts.villages.count_roles import AMONG, role_beside, role_of
from tppo_news.facts.villages.counted import Counted, find_counted
from tppo_news.facts.villages.frames.frame import CountRole
from tppo_news.facts.villages.surroundings import Surroundings
from tppo_news.records import DateFact, OfficialFact, VillageCount

JOINED = re.compile(r",? ?(?:dan|serta|maupun|&) (?:sebanyak )?")
# A headline that says how things stand: "Program Itu Jangkau 20 Desa".
REACHED = re.compile(r"\b(?:jangkau|capai|tembus|sudah|telah|kini|punya|miliki|resmi)\b", re.IGNORECASE)
MIN_ENUMERATED = 3


def find_village_counts(
    document: Document, dates: Sequence[DateFact], offices: OfficeReading, officials: Sequence[OfficialFact] = ()
) -> tuple[VillageCount, ...]:
    """Every stated number of villages in order.

    Vague ones have bounds and no count: "puluhan desa", "1-2 desa", "belasan kelurahan".

    Where the text lists counts per district and never states their sum, the sum comes last, with what it was derived from.
    """
    found = find_counted(document.body)
    arounds = [Surroundings(document, counted.start, counted.end) for counted in found]
    counts: list[VillageCount] = []
    for counted, around, role in zip(found, arounds, _roles(found, arounds, dates), strict=True):
        office = office_of(around, role, offices, officials)
        counts.append(_with_basis_before(_village_count(counted, around, role, dates, office), counts))
    return (*counts, *_sums(found, counts))


def _roles(found: Sequence[Counted], arounds: Sequence[Surroundings], dates: Sequence[DateFact]) -> list[CountRole]:
    """The role of each number by its own words, else by those beside it; 'dua kelurahan' takes that of the 'delapan desa dan'
    before it, and a number that is told again that of the mention that says most.
    """
    own: list[CountRole | None] = []
    roles: list[CountRole] = []
    for index, around in enumerate(arounds):
        before = arounds[index - 1] if index else None
        if before is not None and own[-1] and _joined(around, before):
            own.append(own[-1])
        else:
            own.append(role_of(around, roles[-1] if roles else None, before))
        last = (before.start, roles[-1]) if before is not None else None
        roles.append(own[-1] or role_beside(around, last, dates))
    told_again = [
        _ahead_below(index, found, own, arounds) or _told_again(index, found, own) for index in range(len(own))
    ]
    settled: list[CountRole] = []
    for index, (again, role) in enumerate(zip(told_again, roles, strict=True)):
        carried = own[index] is None and again is None and index > 0 and settled[-1] != roles[index - 1]
        last = (arounds[index - 1].start, settled[-1]) if carried else None
        settled.append(role_beside(arounds[index], last, dates) if last else again or role)
    return settled


def _joined(around: Surroundings, before: Surroundings) -> bool:
    """Whether 'dan' joins the number to the one before, so that one verb holds for both."""
    among = AMONG.match(around.after)
    return among is None and JOINED.fullmatch(around.document.body, before.end, around.start) is not None


def _ahead_below(
    index: int, found: Sequence[Counted], own: Sequence[CountRole | None], arounds: Sequence[Surroundings]
) -> CountRole | None:
    """Planned, where a headline names as done what the text below says of the same number is still to come: "21 Desa Masuk
    Program" above "program yang rencananya mencakup 21 desa".
    """
    number, around = found[index], arounds[index]
    if own[index] != "fostered" or REACHED.search(around.before) or not around.in_headline:
        return None
    below = [
        role
        for one, role, other in zip(found, own, arounds, strict=True)
        if other.start > around.end
        and (one.quantity, one.unit) == (number.quantity, number.unit)
        and not other.in_headline
    ]
    return "planned" if below and set(below) == {"planned"} else None


def _told_again(index: int, found: Sequence[Counted], own: Sequence[CountRole | None]) -> CountRole | None:
    """What other mentions of the same number say of its role, where this one says none, or only who came: a headline's number
    is the one below, and 'kepala desa dari lima desa' are those of the five that are then made fostered.
    """
    number = found[index]
    if number.quantity.value == 1 or own[index] not in (None, "attending"):
        return None
    same = [
        role
        for one, role in zip(found, own, strict=True)
        if role is not None and (one.quantity, one.unit) == (number.quantity, number.unit)
    ]
    made = [role for role in same if role in ("fostered", "planned")]
    return (made or same or [None])[0]


def _village_count(
    counted: Counted, around: Surroundings, role: CountRole, dates: Sequence[DateFact], office: str | None
) -> VillageCount:
    return VillageCount(
        mention=around.document.mention(counted.start, counted.end, counted.rule),
        count=counted.quantity.value,
        lower=counted.quantity.lower,
        upper=counted.quantity.upper,
        unit=counted.unit,
        role=role,
        programme=programme_of(around, role),
        basis=basis_of(around, role),
        period=period_of(around, dates),
        office=office,
    )


def _with_basis_before(count: VillageCount, counts: Sequence[VillageCount]) -> VillageCount:
    """The count, where nothing says its basis, with that of the same count told before ('Lima desa tersebut adalah')."""
    if count.basis != "unknown":
        return count
    same = [one for one in counts if (one.count, one.unit, one.role) == (count.count, count.unit, count.role)]
    return replace(count, basis=same[-1].basis) if same else count


def _sums(found: Sequence[Counted], counts: Sequence[VillageCount]) -> Iterator[VillageCount]:
    """The sum of an enumeration by district, where the text does not state it."""
    parts = [(c, count) for c, count in zip(found, counts, strict=True) if c.district and count.count is not None]
    units = {count.unit for _, count in parts}
    total = sum(count.count or 0 for _, count in parts)
    if len(parts) < MIN_ENUMERATED or len(units) != 1 or any(c.count == total for c in counts):
        return
    first = parts[0][1]
    yield VillageCount(
        mention=first.mention,
        count=total,
        lower=total,
        upper=total,
        unit=first.unit,
        role=first.role,
        programme=first.programme,
        basis=first.basis,
        period=first.period,
        office=first.office,
        derived_from=tuple(count.mention for _, count in parts),
    )
