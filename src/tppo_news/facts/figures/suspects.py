"""The rules that count who is accused, caught, tried or wanted."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator

from tppo_news.facts.figures import cues, people, victim_patterns
from tppo_news.facts.figures import suspect_patterns as patterns
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import (
    NumberSpan,
    Quantity,
    find_pieces,
    matches_at,
    parse_collective,
    parse_number,
)
from tppo_news.facts.words import find_heads

MAY_BE_ACCUSED = frozenset({"abk", "anak buah kapal", "pekerja"})
SOMEBODY = "seorang "
# A number so near to the head of its sentence is its subject.
HEAD = 16
# The opening is the first sentence that is no stamp or headline.
OPENING = 80


def counted_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "12 orang tersangka", "tiga tersangka", "dua pelaku", "belasan terdakwa", "3 Tekong Dibekuk"."""
    for number in text.persons:
        match = patterns.SUSPECT_NOUN.match(text.folded, number.end)
        if match is None or _is_wanted(text, number):
            continue
        trafficker = patterns.TRAFFICKER.fullmatch(match["noun"]) is not None
        if trafficker and (
            patterns.FLED.match(text.folded, match.end())
            or not patterns.CAUGHT.search(text.sentence(number.start, match.end()))
        ):
            continue
        strength = 4 if match["noun"] in ("tersangka", "terdakwa", "terpidana") else 3
        yield Candidate("suspects", number.start, match.end(), number.quantity, strength, "counted_suspects")


def _is_wanted(text: Reading, number: NumberSpan) -> bool:
    if patterns.HUNTED.search(text.folded, max(0, number.start - 22), number.start):
        return True
    return patterns.WANTED.match(text.folded, number.end) is not None


def made_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "menetapkan dua orang sebagai tersangka", "delapan orang jadi tersangka", "tiga ABK yang disangka menyelundupkan"."""
    for number in text.amounts:
        match = made_suspect(text, number)
        if match is None or people.NO_PERSON.match(text.folded, number.end):
            continue
        yield Candidate("suspects", number.start, match.end(), number.quantity, 4, "made_suspects")


def made_suspect(text: Reading, number: NumberSpan) -> re.Match[str] | None:
    """What says that those of this number, and not of another behind it, are accused.

    Migrants on the way to another word for it are not.
    """
    folded, end = text.folded, number.end
    if not (text.accused or text.blamed):
        return None
    migrant = victim_patterns.MIGRANTS.match(folded, end)
    may_be = migrant is None or migrant["noun"] in MAY_BE_ACCUSED or migrant["noun"].startswith("w")
    if not may_be and patterns.NAMED_BEFORE.search(folded, max(0, number.start - 30), number.start) is None:
        return None
    match = patterns.MADE_SUSPECT.match(folded, end) if text.accused else None
    if match is None and text.blamed:
        match = patterns.ACCUSED_OF.match(folded, end)
    if match is None or patterns.OTHER_COUNT.search(folded, end, match.end()):
        return None
    after = bisect_left(text.numbers, end, key=lambda other: other.start)
    between = itertools.takewhile(lambda other: other.start < match.end(), itertools.islice(text.numbers, after, None))
    return None if any(folded[other.start - 1] != "(" for other in between) else match


def caught_persons(text: Reading) -> Iterator[Candidate]:
    """Read "menangkap dua orang", "tiga pria ditangkap", "3 orang dibekuk", "tiga sopir yang terlibat".

    Who is only held is accused where the text says so: "mengamankan tiga warga berinisial A, B dan C".
    """
    for number in text.persons if text.holds(cues.SEIZED) else ():
        person = patterns.PERSONS.match(text.folded, number.end)
        if person is None or patterns.SUSPECT_NOUN.match(text.folded, number.end) or _is_migrant(text, number):
            continue
        if patterns.CARRYING.search(text.folded, max(0, number.start - 30), number.start):
            continue
        if patterns.CAPTIVE.match(text.folded, person.end()):
            continue
        if _is_caught(text, number, person.end()):
            yield Candidate("suspects", number.start, person.end(), number.quantity, 1, "caught_persons")


def _is_caught(text: Reading, number: NumberSpan, end: int) -> bool:
    folded = text.folded
    low = max(0, number.start - 30)
    if patterns.ARRESTING.search(folded, low, number.start) or patterns.ARRESTED.match(folded, end):
        return True
    later = patterns.ARRESTED_LATER.match(folded, end)
    if later and text.sentence_at(number.start)[0] >= number.start - HEAD and "korban" not in later.group():
        return True
    if patterns.DRIVERS.match(folded, number.end):
        return True
    return (
        patterns.HOLDING.search(folded, low, number.start) is not None
        and patterns.ACCUSED.match(folded, end) is not None
    )


def _is_migrant(text: Reading, number: NumberSpan) -> bool:
    migrant = victim_patterns.MIGRANTS.match(text.folded, number.end)
    return migrant is not None and not migrant["noun"].startswith("warga")


def held_crew(text: Reading) -> Iterator[Candidate]:
    """Read "mengamankan 39 calon PMI dan 3 awak kapal", "diamankan dua orang lainnya, yakni tekong",
    "didapati dua PMI dan tiga orang anak buah kapal".

    Crews and helpers count where the sentence says that somebody was held or stopped.
    """
    read = [(number, patterns.CREW.match(text.folded, number.end)) for number in text.persons]
    crews = [(number, crew) for number, crew in read if crew is not None]
    if not crews or not text.holds(cues.HELD):
        return
    fled = {number.quantity.value for number, crew in crews if patterns.FLED.match(text.folded, crew.end())}
    for number, match in crews:
        if number.quantity.value in fled or patterns.WANTED.match(text.folded, number.end):
            continue
        sentence = text.sentence(number.start, match.end())
        if patterns.TAKEN_IN.search(sentence) or patterns.FOUND_WITH.search(sentence):
            yield Candidate("suspects", number.start, match.end(), number.quantity, 1, "held_crew")


def several_roles(text: Reading) -> Iterator[Candidate]:
    """Read "mengamankan 11 orang penunjuk jalan dan satu orang agen": all of them; also
    "diamankan seorang terduga agen serta seorang sopir".
    """
    if not text.holds(cues.TAKEN):
        return
    starts = (*(number.start for number in text.persons), *find_pieces(text.folded, (SOMEBODY,)))
    for match in matches_at(patterns.ROLES, text.folded, sorted(starts)):
        numbers = [1 if match[name] == "seorang" else _count(match[name]) for name in ("first", "second")]
        if all(numbers) and patterns.TAKEN_IN.search(text.sentence(match.start(), match.end())):
            value = sum(number or 0 for number in numbers)
            yield Candidate("suspects", match.start(), match.end(), Quantity(value, value, value), 5, "several_roles")


def crews(text: Reading) -> Iterator[Candidate]:
    """Read "nakhoda kapal PMI itu dengan dua orang ABK", "tekong penyelundup dan ketiga anak buah kapal": crew and one."""
    if not text.holds(cues.SKIPPERS):
        return
    for match in patterns.SKIPPER_AND_CREW.finditer(text.folded):
        quantity = parse_number(match["number"]) if match["number"] else None
        count = quantity.value if quantity else parse_collective(match["all"] or "")
        if count is not None:
            yield Candidate(
                "suspects", match.start(), match.end(), Quantity(count + 1, count + 1, count + 1), 2, "crews"
            )


def lone_suspect(text: Reading) -> Iterator[Candidate]:
    """Read "Polisi menangkap seorang mantan lurah", "meringkus pria berinisial SD (57)" in the first sentences: one, and
    "Budi Antah (BA), kapten kapal itu, ditetapkan sebagai tersangka".

    What a text begins with is its own case; what counts more of them further on may be another's.
    """
    end = next((last for first, last in text.sentences if last - first >= OPENING), len(text.body))
    taken = matches_at(patterns.LONE, text.body, find_heads(text.folded, patterns.LONE_HEADS), end)
    match = next(taken, None) or _named_alone(text.body, end)
    if match is None or patterns.AND_ANOTHER.match(text.body, match.end()):
        return
    if patterns.WITH_OTHERS.search(text.folded, match.end(), end) is None:
        yield Candidate("suspects", match.start(), match.end(), Quantity(1, 1, 1), 1, "lone_suspect")


def _named_alone(body: str, end: int) -> re.Match[str] | None:
    """One who is named with the initials in brackets and said to be a suspect, before this offset."""
    for match in patterns.LONE_NAMED.finditer(body, 0, end) if body.find("ditetapkan", 0, end) >= 0 else ():
        if match["letters"] == "".join(word[0] for word in match["name"].split()):
            return match
    return None


def stated_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "menahan tersangka sebanyak 12 orang", "Jumlah tersangka pada kasus TPPO sebanyak 68 orang",
    "mengungkap sejumlah kasus dengan tersangka 96 orang".
    """
    for match in matches_at(patterns.SUSPECT_COUNT, text.folded, text.nouns):
        quantity = parse_number(match["number"] or match["bare"])
        end = match.end("number") if match["number"] else match.end("bare")
        of_victims = patterns.VICTIMS_OF.search(text.folded, max(0, match.start() - 30), match.start())
        if quantity is not None and of_victims is None:
            yield Candidate("suspects", match.start(), end, quantity, 4, "stated_suspects")


def further_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "Selain dua tersangka di atas, ada pula tersangka berinisial S": all of them; also
    "Selain tiga pelaku itu, polisi juga menangkap dua orang lainnya".
    """
    if not text.holds(cues.FURTHER):
        return
    for match in patterns.FURTHER.finditer(text.folded):
        numbers = [_count(match["first"]), _count(match["second"]) if match["second"] else 1]
        if all(numbers):
            value = sum(number or 0 for number in numbers)
            yield Candidate(
                "suspects", match.start(), match.end(), Quantity(value, value, value), 7, "further_suspects"
            )


def _count(words: str) -> int | None:
    """The number that words or a collective say: "dua" and "kedua" are 2."""
    quantity = parse_number(words)
    return quantity.value if quantity else parse_collective(words)


def collectives(text: Reading) -> Iterator[Candidate]:
    """Read "ketiga tersangka", "keenam pelaku", "ke-14 korban"; an ordinal (tersangka ketiga) is not read."""
    for noun in text.nouns:
        match = people.COLLECTIVE.search(text.folded, max(0, noun - 26), noun)
        value = parse_collective(match["number"]) if match else None
        if match and value is not None and value > 1:
            word = people.NOUN.match(text.folded, noun)
            kind = "victims" if text.folded.startswith("korban", noun) else "suspects"
            end = word.end() if word else noun
            strength = 4 if text.folded.startswith(("tersangka", "terdakwa"), noun) else 2
            yield Candidate(kind, match.start(), end, Quantity(value, value, value), strength, "collectives")


def single_suspect(text: Reading) -> Iterator[Candidate]:
    """Read one accused where no word makes them many: "tersangka QK ditahan", "menangkap seorang pelaku", "Bekuk Tersangka TPPO".

    The weakest reading: only for texts in which no other rule counts suspects.
    """
    if not (text.caught or text.holds(cues.ON_TRIAL)) or text.has_many_suspects:
        return
    heads = find_heads(text.folded, patterns.ANCHOR_HEADS)
    anchors = [at for at in heads if patterns.ONE_ANCHOR.match(text.folded, at)]
    match = next(
        (one for one in matches_at(patterns.ONE_SUSPECT, text.body, anchors) if not _is_nobody(text, one)), None
    )
    if match is not None:
        end = len(match.group().rstrip())
        yield Candidate("suspects", match.start(), match.start() + end, Quantity(1, 1, 1), 0, "single_suspect")


def _is_nobody(text: Reading, match: re.Match[str]) -> bool:
    """Whether nobody has been named yet, in words like "belum ada yang ditetapkan sebagai tersangka", "jika ada tersangka"."""
    first, _ = text.sentence_at(match.start())
    if patterns.SUPPOSED.search(text.folded, max(first, match.start() - 60), match.start()):
        return True
    return (
        patterns.NAMING.match(text.folded, match.start()) is not None
        and patterns.NOBODY.search(text.folded, max(first, match.start() - 60), match.start()) is not None
    )


def wanted_persons(text: Reading) -> Iterator[Candidate]:
    """Read "tiga buron", "7 orang masuk DPO", "dua pelaku lainnya masih diburu", "memburu dua tersangka lain",
    "tiga pelaku kabur dan masuk DPO", "memasukkan tiga nama ke daftar pencarian orang",
    "menerbitkan DPO untuk dua tersangka", "satu orang lagi masih dalam pengejaran".
    """
    for number in text.persons:
        match = patterns.WANTED.match(text.folded, number.end)
        if match is not None:
            yield Candidate("wanted", number.start, match.end(), number.quantity, 4, "wanted_persons")
    if not text.holds(cues.HUNTING) or not text.holds(cues.SOUGHT):
        return
    for hunted in patterns.HUNTING.finditer(text.folded):
        quantity = parse_number(hunted["number"])
        if quantity is not None:
            yield Candidate("wanted", hunted.start("number"), hunted.end(), quantity, 4, "wanted_persons")
