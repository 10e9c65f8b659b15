"""Who of the people in a text is a victim, a minor or a victim's kin, and who is accused or only stands by."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from typing import Literal, NamedTuple

from tppo_news.facts.cued import begins_with, words_before
from tppo_news.facts.masks.mentions import chains, keys_of
from tppo_news.facts.masks.names import Caption
from tppo_news.facts.masks.signs import (
    AGE_BEHIND,
    AGENT,
    BECAME,
    BEFELL,
    BEFELL_HEADS,
    BEHIND,
    BESIDE,
    BRACKETED,
    CHARGED,
    CHILD,
    COMES_FROM,
    DOER,
    FIRST_PERSON,
    HARMING,
    HARMS,
    HERSELF,
    HIS_PART,
    HURT_BY,
    INITIALLED,
    IS_ACCUSED,
    IS_KIN,
    IS_VICTIM,
    LEADING,
    LINKED,
    MANY,
    NEAR,
    NEAR_LETTERS,
    NEAR_NAMES,
    NEAR_OBJECTS,
    NEAR_SOME,
    NOT_OF_VICTIM,
    NOT_REAL_NAME,
    OF_BODY,
    OF_CASE,
    OF_KIN,
    OF_LOST_KIN,
    OF_THING,
    OF_VICTIM,
    ONE_OF_MANY,
    OWN_FATHER,
    SPEAKING,
    SPOUSE_OF_ACCUSED,
    SUFFERS,
)
from tppo_news.facts.masks.words import ACCUSING, MIGRANT, NO_PERSON, TOLD_HARM, VICTIM
from tppo_news.facts.numerals import holds_any, parse_words
from tppo_news.facts.openings import LETTERS

Part = Literal["victim", "kin", "named", "minor", "accused", "charged", "bystander"]
ADULT_FROM = 18
GROWN_UP = 21
_REACH = 80
_LEAD_UP = 220
# Behind these nothing goes on about a name.
_ENDS = (".", "\n", ";")
_SPOUSES = ("suami", "istri", "asutri")


class Person(NamedTuple):
    """Whoever goes by one name or the same initials: where, and whether this is a victim."""

    captions: tuple[Caption, ...]
    is_protected: bool
    """Whether this is a victim, a minor, or one of their family. In doubt it is."""
    is_someone_else: bool
    """Whether the text says that this is somebody accused, or somebody who only stands by."""


def _person(captions: tuple[Caption, ...], told: Sequence[Part]) -> Person:
    """Whoever these mentions are of, by what the text tells at each of them."""
    against, beside = told.count("accused"), told.count("bystander")
    sure = told.count("victim") + told.count("kin")
    # Who is accused more often than called a victim is accused; a minor is not.
    if "minor" in told:
        protected = True
    elif against + told.count("charged") > sure:
        protected = False
    else:
        protected = (sure > 0 and sure >= beside) or ("named" in told and not against + beside)
    return Person(captions, protected, not protected and against + beside > 0)


def read_people(
    body: str, folded: str, captions: Sequence[Caption], wide: Mapping[int, bool], public: Set[str]
) -> tuple[Person, ...]:
    """All people of a text, with what it tells of each.

    Victims, minors and their families: "korban bernama Ani", "Ani, salah satu korban", "Ani (21) disekap", "mencabuli NM",
    "jenazah Ani", "sebut saja Ani", "Ani (bukan nama sebenarnya)", "anaknya, Ani", "ibu korban, Sari", "Sari, ayah korban",
    "tangisan Ani", "siswi AB dan CD", "ungkap NM", "murid kelas 2 SD berinisial NM", "bersama adiknya Ani", "PMI asal Antah, Ani,",
    "Ani sadar bahwa dirinya menjadi korban", "Ani dan rekan-rekannya tahu bahwa mereka ditipu", "gaji Ani tidak dibayar",
    "Ani dan dua temannya disekap", "pelaku menjual Ani kepada tamu", "majikan menyiram Ani", "nama samaran Ani",
    "Ani Lestari dikirim ke Suriah", "Ani Lestari bekerja sebagai pembantu", "Ani Lestari kabur dari kamp",
    "paspor Ani ditahan majikan", "Ani termasuk salah satu dari puluhan buruh yang jadi korban".

    Others: "tersangka Budi (40)", "Budi (40) yang berperan merekrut", "Budi mencabuli anak", "dianiaya oleh Budi (40)",
    "dibunuh kekasihnya, Budi (40)", "kuasa hukum korban, Budi", "pedagang bernama Budi (40)", "kepala desa asal korban, Budi",
    "menangkap Budi (40)", "kasus penempatan PMI ilegal, Budi", "forum korban Budi", "Budi dibawa ke Polres",
    "Budi merampok rumah warga".

    `wide` says of a caption's offset whether its sentence is about victims or migrants; `public` are the parts of the names
    of officials, of whom nothing else is asked.
    """
    officials = [not caption.is_letters and set(caption.name.split()) <= public for caption in captions]
    told: list[set[Part]] = [
        {"bystander"} if official else _told(body, folded, caption, wide=wide[caption.start])
        for caption, official in zip(captions, officials, strict=True)
    ]
    for chain in chains(body, captions):
        if any(officials[at] for at in chain):
            continue
        shared = set().union(*(told[at] for at in chain)) - {"minor"}
        for at in chain:
            told[at] |= shared
    groups: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, key in enumerate(zip(keys_of(captions), officials, strict=True)):
        groups[key].append(at)
    people = []
    for members in groups.values():
        people.append(_person(tuple([captions[at] for at in members]), [part for at in members for part in told[at]]))
    return tuple(people)


def _told(body: str, folded: str, caption: Caption, *, wide: bool) -> set[Part]:
    """What the words around one mention say of who it is."""
    line = body.rfind("\n", 0, caption.start) + 1
    low = max(line, caption.start - _REACH)
    found: set[Part] = set()
    if not body.startswith(_ENDS, caption.end):
        age = AGE_BEHIND.match(body, caption.end)
        if age is not None and is_minor(age["age"] or age["bare"] or age["lone"]):
            found.add("minor")
        found |= _behind(body, folded, caption.end)
    # All that stands before a name is parted from it by a blank.
    if body.endswith(" ", low, caption.start):
        found |= _before(body, folded, line, caption, wide=wide)
    if not found & {"victim", "kin", "accused", "bystander"} and _tells_of_himself(body, low, caption.start):
        found.add("victim")
    if not found & {"victim", "kin", "accused"}:
        found |= _led_to(body, folded, line, caption, wide=wide)
    if caption.is_letters and caption.name.lower() in NO_PERSON and not _is_sure(body, folded, low, caption):
        return found & {"accused", "charged"}
    return found


def _tells_of_himself(body: str, low: int, start: int) -> bool:
    """Whether a name follows what its bearer says of himself: '"Saya dikurung dan dipukuli," ujar Ani'."""
    last = _last_word(body, low, start)
    if last.lower() not in SPEAKING:
        return False
    return FIRST_PERSON.search(body, max(0, start - _LEAD_UP), start - len(last) - 1) is not None


def _last_word(text: str, low: int, end: int) -> str:
    """The word right before a place, with one blank behind it; a name parted by a comma has none."""
    return text[max(low, end - NEAR) : end - 1].rpartition(" ")[2] if text[end - 1 : end] == " " else ""


def _is_sure(body: str, folded: str, low: int, caption: Caption) -> bool:
    """Whether these are somebody's initials, though they abbreviate something as well."""
    start = caption.start
    if AGE_BEHIND.match(body, caption.end) or body.endswith(INITIALLED, low, start):
        return True
    before = words_before(folded, low, start, LEADING)
    return bool(
        HARMING.search(body, before)
        or OF_BODY.search(body, max(low, start - NEAR), start)
        or (body.endswith(", ", low, start) and any(led.search(body, before) for led in (OF_VICTIM, OF_KIN)))
    )


def _behind(body: str, folded: str, end: int) -> set[Part]:
    """What the words right behind a name say of who it is."""
    close = not folded[end + 1 : end + 2].isalpha() or begins_with(folded[end + 1 : end + 1 + LETTERS], BEHIND)
    his_part = HIS_PART.match(body, end) if close else None
    if his_part or OWN_FATHER.match(body, end) or HARMS.match(body, end):
        return {"accused", "charged"} if his_part and his_part["charged"] else {"accused"}
    if (close and IS_KIN.match(body, end)) or OF_LOST_KIN.match(body, end):
        return {"kin"}
    if close and any(sign.match(body, end) for sign in (IS_VICTIM, SUFFERS, BECAME, ONE_OF_MANY, NOT_REAL_NAME)):
        return {"victim"}
    return {"victim"} if _tells_of_harm(folded) and HERSELF.match(body, end) else set()


def _before(body: str, folded: str, line: int, caption: Caption, *, wide: bool) -> set[Part]:
    """What the words right before a name say of who it is; of several nouns the last one counts."""
    start = caption.start
    low = max(line, start - _REACH)
    before = words_before(folded, low, start, LEADING)
    near = max(low, start - NEAR)
    if HARMING.search(body, before) or (caption.is_letters and NEAR_LETTERS.search(body, near, start)):
        return {"victim"}
    wider = max(line, start - 2 * _REACH)
    if body.find(" oleh", wider, start) >= 0 and AGENT.search(body, wider, start):
        return {"accused"}
    if body.find("nya", low, start) >= 0 and HURT_BY.search(body, low, start):
        return {"accused"}
    kin = OF_KIN.search(body, before)
    if (
        kin
        and any(body.find(word, low, start) >= 0 for word in _SPOUSES)
        and SPOUSE_OF_ACCUSED.search(body, low, start)
    ):
        kin = None
    victim = OF_VICTIM.search(body, before)
    if victim and CHILD.match(victim.group()) and _is_grown_up(body, caption.end):
        victim = None
    if victim and MANY.match(victim.group()) and OF_CASE.search(body, low, victim.start()):
        return set()
    accused = IS_ACCUSED.search(body, before)
    beside = BESIDE.search(body, before)
    if accused and accused.start() >= max((m.start() for m in (kin, victim) if m), default=-1):
        return {"accused", "charged"} if CHARGED.match(accused.group()) else {"accused"}
    if beside and beside.start() > max((m.start() for m in (kin, victim) if m), default=-1):
        return {"bystander"}
    if victim and NOT_OF_VICTIM.search(body, low, start):
        return {"bystander"}
    if kin and (victim is None or kin.start() <= victim.start()):
        return {"kin"}
    if victim is None or (not wide and victim.group().startswith(("mahasiswi", "Mahasiswi"))):
        return set()
    return {"victim"}


def _led_to(body: str, folded: str, line: int, caption: Caption, *, wide: bool) -> set[Part]:
    """What a name is that only follows "yakni" or "berinisial", or has an age or an origin: whom the words before are about."""
    start = caption.start
    low = max(line, start - _LEAD_UP)
    near = max(low, start - NEAR)
    initialled = body.endswith(INITIALLED, low, start)
    aged = BRACKETED.match(body, caption.end) is not None
    if not aged and folded.endswith("bernama ", low, start) and OF_THING.search(body, low, start):
        return set()
    # Who speaks or is aged by initials alone is no official: "ungkap NA", "KR, 19 tahun".
    last = _last_word(folded, near, start)
    lettered = caption.is_letters and (aged or last in SPEAKING)
    if not (lettered or initialled or aged or LINKED.search(body, near, start) or COMES_FROM.match(body, caption.end)):
        whole = " " in caption.name
        hinted = (last in NEAR_NAMES and _tells_of_harm(folded)) or (
            wide and last in NEAR_SOME and not caption.is_letters
        )
        if not hinted and (last in NEAR_SOME or last in NEAR_OBJECTS) and not caption.is_letters:
            hinted = DOER.search(folded, low, start) is not None
        return {"named"} if hinted or (whole and _befell(body, folded, caption.end)) else set()
    lead = folded[low:start].rpartition(". ")[2]
    cue = max((match.start() for match in ACCUSING.finditer(lead)), default=-1)
    if cue >= 0 and VICTIM.search(lead, cue) is None:
        return {"accused"}
    nearer = _is_nearer(VICTIM, folded, low, start) or _is_nearer(MIGRANT, folded, low, start)
    if aged and not nearer and ACCUSING.search(folded, low, start):
        return {"accused"}
    return {"named"} if wide or initialled or lettered else set()


@lru_cache(maxsize=4)
def _tells_of_harm(folded: str) -> bool:
    """Whether somebody in a text in lower case is a victim or a migrant: in others "kondisi Ani" says nothing of Ani."""
    return holds_any(folded, TOLD_HARM)


def _befell(body: str, folded: str, end: int) -> bool:
    """Whether what stands behind a name befalls victims as a rule: "Ani Lestari dikirim ke Suriah"."""
    if folded[end + 1 : end + 2].isalpha() and not begins_with(folded[end + 1 : end + 1 + LETTERS], BEFELL_HEADS):
        return False
    return BEFELL.match(body, end) is not None


def _is_nearer(pattern: re.Pattern[str], folded: str, low: int, start: int) -> bool:
    """Whether such a word stands between the last word that accuses and this place."""
    accusing = max((match.start() for match in ACCUSING.finditer(folded, low, start)), default=-1)
    return any(match.start() > accusing for match in pattern.finditer(folded, low, start))


def _is_grown_up(body: str, end: int) -> bool:
    """Whether an age behind the name is one at which nobody is called a child."""
    age = AGE_BEHIND.match(body, end)
    return age is not None and age["age"] is not None and age["age"].isdigit() and int(age["age"]) >= GROWN_UP


def is_minor(age: str) -> bool:
    """Whether an age in digits or words is below 18."""
    value = int(age) if age.isdigit() else parse_words(age)
    return value is not None and value < ADULT_FROM
