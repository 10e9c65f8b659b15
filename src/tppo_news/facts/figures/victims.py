"""The rules that count who was trafficked, smuggled, or saved from it."""

from collections.abc import Iterator
from functools import partial

from tppo_news.facts.figures import cues, people, suspect_patterns
from tppo_news.facts.figures import victim_patterns as patterns
from tppo_news.facts.figures.no_victims import (
    is_beside,
    is_harmed,
    is_not_all,
    is_only_held,
    is_raided,
    is_suspect,
    is_whole,
)
from tppo_news.facts.figures.reading import Candidate, Reading, number_runs
from tppo_news.facts.numerals import NumberSpan, Quantity, matches_at, parse_collective, parse_number
from tppo_news.facts.words import find_heads

# Longer than whatever may stand between two parts of a sum: " orang anak-anak perempuan, serta sebanyak ".
SPLIT_WITHIN = 60


def counted_victims(text: Reading) -> Iterator[Candidate]:
    """Read "32 korban", "sembilan orang korban", "20 WNI korban TPPO", "tiga anak yang menjadi korban",
    "12 WNI lainnya teridentifikasi sebagai korban".
    """
    for number in text.persons if text.holds(cues.VICTIM) else ():
        match = patterns.VICTIM_NOUN.match(text.folded, number.end) or patterns.MADE_VICTIMS.match(
            text.folded, number.end
        )
        if match is None or people.NO_PERSON.match(text.folded, number.end) or is_not_all(text, number):
            continue
        if number.quantity.value != 1 or not patterns.OF_EACH.search(
            text.folded, max(0, number.start - 90), number.start
        ):
            yield Candidate("victims", number.start, match.end(), number.quantity, 4, "counted_victims")


def stated_victims(text: Reading) -> Iterator[Candidate]:
    """Read "korban sebanyak 12 orang", "jumlah korban mencapai 1.050", "korban yang diselamatkan, kata dia, ada 71 orang",
    "Korban yang sudah melapor empat orang", "Korban, dua kakak beradik, dijual".
    """
    for match in matches_at(patterns.VICTIM_COUNT, text.folded, text.nouns):
        quantity = parse_number(match["bare"] or match["number"] or match["further"])
        doer = patterns.DOER_BEFORE.search(text.folded, max(0, match.start() - 40), match.start())
        if quantity is not None and doer is None and not people.HARMED.search(match.group()):
            yield Candidate("victims", match.start(), match.end(), quantity, 4, "stated_victims")


def counted_migrants(text: Reading) -> Iterator[Candidate]:
    """Read "18 calon PMI ilegal", "keberangkatan 60 PMI digagalkan", "dua perempuan korban perdagangan orang".

    Without a word for what befell them migrants are only migrants.
    """
    if not text.trafficking:
        return
    for number in text.persons:
        match = patterns.MIGRANTS.match(text.folded, number.end)
        found = match or patterns.WEAK_PERSONS.match(text.folded, number.end)
        if found is None:
            continue
        sentence = text.sentence(number.start, found.end())
        illegal = match is not None and match["illegal"]
        if not illegal and (patterns.SUFFERED.search(sentence) is None or is_harmed(sentence)):
            continue
        if any(check(text, number) for check in (is_suspect, is_not_all, is_whole, is_beside)):
            continue
        if (found["noun"] == "orang" and is_only_held(text, number)) or is_raided(text, number, found["noun"]):
            continue
        if patterns.DENIED.search(sentence) is None:
            strength = 2 if match else int(found["noun"] != "orang")
            yield Candidate("victims", number.start, found.end(), number.quantity, strength, "counted_migrants")


def taken_victims(text: Reading) -> Iterator[Candidate]:
    """Read "merekrut sembilan pekerja migran", "menyelundupkan 41 orang", "lima PMI diselamatkan", "ditangkap bersama empat TKI".

    What is done to them tells them from those who are only counted.
    """
    if not text.trafficking:
        return
    for number in text.persons:
        found = patterns.MIGRANTS.match(text.folded, number.end) or patterns.WEAK_PERSONS.match(text.folded, number.end)
        if found is None:
            continue
        taking = patterns.TAKING.search(text.folded, max(0, number.start - 40), number.start)
        taken = patterns.TAKEN.match(text.folded, found.end())
        plain = found["noun"] == "orang"
        if taken is None and (taking is None or (taking["found"] and plain)):
            continue
        if is_suspect(text, number) or is_beside(text, number):
            continue
        if suspect_patterns.WANTED.match(text.folded, number.end) or is_raided(text, number, found["noun"]):
            continue
        if taking and patterns.CREWS.fullmatch(found["noun"]) and patterns.MANNED.search(taking.group()):
            continue
        if (
            plain
            and not patterns.RECRUITING.search(text.folded, max(0, number.start - 30), number.start)
            and patterns.YAKNI_INITIALS.match(text.body, found.end())
        ):
            continue
        sentence = text.sentence(number.start, found.end())
        if (
            is_harmed(sentence)
            or patterns.DENIED.search(sentence)
            or (taking and taking["there"] and patterns.UNHARMED.search(sentence))
        ):
            continue
        strength = 3 if patterns.STRONG_TAKEN.match(text.folded, found.end()) else 1
        yield Candidate("victims", number.start, found.end(), number.quantity, strength, "taken_victims")


def stated_people(text: Reading) -> Iterator[Candidate]:
    """Read "calon PMI yang diamankan sebanyak 12 orang", "menyelamatkan bayi 5 orang dari sindikat penjualan bayi"."""
    if not text.trafficking:
        return
    if not any(text.folded.startswith(" orang", number.end) for number in text.numbers):
        return
    for match in matches_at(patterns.PEOPLE_COUNT, text.folded, find_heads(text.folded, patterns.COUNTED_PEOPLE)):
        quantity = parse_number(match["number"])
        sentence = text.sentence(match.start(), match.end())
        if quantity is not None and patterns.SUFFERED.search(sentence) and not is_harmed(sentence):
            yield Candidate("victims", match.start(), match.end(), quantity, 2, "stated_people")


def collective_victims(text: Reading) -> Iterator[Candidate]:
    """Read "menyelamatkan kedua anak korban prostitusi", "ketujuh gadis itu dieksploitasi", "ke-12 calon PMI itu",
    "korban prostitusi: keempatnya kini didampingi".
    """
    if not text.trafficking:
        return
    saved = patterns.ALL_SAVED.finditer(text.folded) if patterns.ALL.search(text.folded) else ()
    for match in (*matches_at(patterns.ALL_OF_THEM, text.folded, text.collectives), *saved):
        value = parse_collective(match["number"])
        accused = suspect_patterns.MADE_SUSPECT.match(text.folded, match.end())
        if value is not None and value > 1 and accused is None:
            yield Candidate(
                "victims", match.start(), match.end(), Quantity(value, value, value), 1, "collective_victims"
            )


def split_victims(text: Reading) -> Iterator[Candidate]:
    """Read "PMI itu terdiri dari dua wanita dan sembilan pria", "PMI (5 laki-laki, 4 perempuan dan 3 anak)",
    "enam perempuan dan dua laki-laki menjadi korban perdagangan orang": their sum.
    """
    if not text.trafficking:
        return
    for run in number_runs(text.amounts, partial(_goes_on, text)):
        yield from _sum_of(text, run)


def _goes_on(text: Reading, part: NumberSpan, number: NumberSpan) -> bool:
    near = number.start - part.end <= SPLIT_WITHIN
    return near and patterns.SPLIT_ON.fullmatch(text.folded, part.end, number.start) is not None


def _sum_of(text: Reading, run: list[NumberSpan]) -> Iterator[Candidate]:
    """The sum of parts that stand one behind another, where the words before them say that they are the parts of all."""
    first = run[0].start
    last = patterns.SPLIT_PART.match(text.folded, run[-1].end)
    if last and (
        patterns.SPLIT_BEFORE.search(text.folded, max(0, first - 60), first)
        or patterns.SPLIT_BEHIND.match(text.folded, last.end())
    ):
        value = sum(part.quantity.value or 0 for part in run)
        yield Candidate("victims", first, last.end(), Quantity(value, value, value), 5, "split_victims")


def counted_people(text: Reading) -> Iterator[Candidate]:
    """Read "eksploitasi anak: dua pemandu lagu", "100 PMI ditangkap" where nothing says what befell them.

    Only for texts in which no other rule counts victims; who is registered, taught or left legally is none.
    """
    if not text.trafficking:
        return
    for number in text.persons:
        found = patterns.MIGRANTS.match(text.folded, number.end) or patterns.WEAK_PERSONS.match(text.folded, number.end)
        if found is None or found["noun"] == "orang" or number.quantity.value is None:
            continue
        if any(check(text, number) for check in (is_suspect, is_not_all, is_beside)):
            continue
        if patterns.PARTS.search(text.folded, max(0, number.start - 60), number.start):
            continue
        sentence = text.sentence(number.start, found.end())
        if found["noun"].startswith("w") and (suspect_patterns.CAUGHT.search(sentence) or is_raided(text, number, "w")):
            continue
        if is_harmed(sentence) or patterns.UNHARMED.search(sentence) or patterns.DENIED.search(sentence):
            continue
        yield Candidate("victims", number.start, found.end(), number.quantity, 0, "counted_people")
