"""The rules that count who was trafficked, smuggled, or saved from it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tppo_news.facts.figures import cues, people, suspect_patterns
from tppo_news.facts.figures import victim_patterns as patterns
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.figures.suspects import made_suspect
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
        if match is None or people.NO_PERSON.match(text.folded, number.end) or _is_not_all(text, number):
            continue
        if number.quantity.value != 1 or not patterns.OF_EACH.search(
            text.folded, max(0, number.start - 90), number.start
        ):
            yield Candidate("victims", number.start, match.end(), number.quantity, 4, "counted_victims")


def stated_victims(text: Reading) -> Iterator[Candidate]:
    """Read "korban sebanyak 12 orang", "jumlah korban mencapai 1.050", "korban yang diselamatkan, kata dia, ada 71 orang",
    "Korban yang sudah melapor empat orang".
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
        if not illegal and (patterns.SUFFERED.search(sentence) is None or _is_harmed(sentence)):
            continue
        if any(check(text, number) for check in (_is_suspect, _is_not_all, _is_whole, _is_beside)):
            continue
        if (found["noun"] == "orang" and _is_only_held(text, number)) or _is_raided(text, number, found["noun"]):
            continue
        if patterns.DENIED.search(sentence) is None:
            strength = 2 if match else int(found["noun"] != "orang")
            yield Candidate("victims", number.start, found.end(), number.quantity, strength, "counted_migrants")


def _is_harmed(sentence: str) -> bool:
    """Whether a sentence in lower case tells of the dead and the injured, and not only of a few among them."""
    if people.HARMED.search(sentence) is None:
        return False
    return people.HARMED.search(people.A_FEW_HARMED.sub("", sentence)) is not None


def _is_not_all(text: Reading, number: NumberSpan) -> bool:
    """Whether a denial covers the number: "tidak semuanya dari 8 ribu orang itu korban"."""
    if patterns.NOT_ALL.search(text.folded, max(0, number.start - 70), number.start):
        return True
    return patterns.NOT_ALL_BEHIND.match(text.folded, number.end) is not None


def _is_whole(text: Reading, number: NumberSpan) -> bool:
    """Whether only a part of them are victims: "dari 8 ribu WNI itu, 1.500 korban"."""
    if patterns.OF_WHOLE.search(text.folded, max(0, number.start - 20), number.start) is None:
        return False
    return patterns.PART_BEHIND.match(text.folded, number.end) is not None


def _is_only_held(text: Reading, number: NumberSpan) -> bool:
    """Whether people are only said to be held: "mengamankan total 43 orang", "106 orang yang terjaring"."""
    if patterns.ONLY_CAUGHT.match(text.folded, number.end):
        return True
    held = patterns.ONLY_HELD.search(text.folded, max(0, number.start - 30), number.start)
    return held is not None and patterns.TO_BE_SENT.match(text.folded, number.end) is None


def _is_raided(text: Reading, number: NumberSpan, noun: str) -> bool:
    """Whether they were found or caught where a raid was, and only that: "satu WNI diamankan dalam penggerebekan"."""
    if patterns.CAUGHT_WITH.search(text.folded, max(0, number.start - 40), number.start):
        return patterns.FOREIGNERS.match(text.folded, number.end) is not None
    if not noun.startswith(("w", "orang")):
        return False
    sentence = text.sentence(number.start, number.end)
    return "korban" not in sentence and patterns.RAIDED.search(sentence) is not None


def _is_beside(text: Reading, number: NumberSpan) -> bool:
    """Whether they are told of beside the one victim: "Bersama 59 anak seusianya ia dijual"."""
    beside = patterns.BESIDE.search(text.folded, max(0, number.start - 10), number.start)
    return beside is not None and patterns.HE_TOO.match(text.folded, number.end) is not None


@lru_cache(maxsize=32)
def _is_suspect(text: Reading, number: NumberSpan) -> bool:
    """Whether those counted are accused. Several rules ask it of the same number, so the answer is kept a while."""
    folded, end = text.folded, number.end
    if patterns.AMONG_SUSPECTS.match(folded, end) or patterns.WITH_SUSPECTS.match(folded, end):
        return True
    if patterns.PARTS_OF_SUSPECTS.search(folded, max(0, number.start - 110), number.start):
        return True
    if (text.holds(cues.DOING) and suspect_patterns.DOING_IT.match(folded, end)) or patterns.BY_THEM.search(
        folded, max(0, number.start - 60), number.start
    ):
        return True
    return suspect_patterns.SUSPECT_NOUN.match(folded, end) is not None or made_suspect(text, number) is not None


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
        if _is_suspect(text, number) or _is_beside(text, number):
            continue
        if suspect_patterns.WANTED.match(text.folded, number.end) or _is_raided(text, number, found["noun"]):
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
            _is_harmed(sentence)
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
        if quantity is not None and patterns.SUFFERED.search(sentence) and not _is_harmed(sentence):
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
    """Read "PMI itu terdiri dari dua wanita dan sembilan pria", "PMI (5 laki-laki, 4 perempuan dan 3 anak)": their sum."""
    if not text.trafficking:
        return
    run: list[NumberSpan] = []
    for number in (*text.amounts, None):
        if run and (number is None or not _goes_on(text, run[-1], number)):
            if len(run) > 1:
                yield from _sum_of(text, run)
            run = []
        if number is not None and number.quantity.value is not None:
            run.append(number)


def _goes_on(text: Reading, part: NumberSpan, number: NumberSpan) -> bool:
    near = number.start - part.end <= SPLIT_WITHIN
    return near and patterns.SPLIT_ON.fullmatch(text.folded, part.end, number.start) is not None


def _sum_of(text: Reading, run: list[NumberSpan]) -> Iterator[Candidate]:
    """The sum of parts that stand one behind another, where the words before them say that they are the parts of all."""
    first = run[0].start
    last = patterns.SPLIT_PART.match(text.folded, run[-1].end)
    if last and patterns.SPLIT_BEFORE.search(text.folded, max(0, first - 60), first):
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
        if any(check(text, number) for check in (_is_suspect, _is_not_all, _is_beside)):
            continue
        if patterns.PARTS.search(text.folded, max(0, number.start - 60), number.start):
            continue
        sentence = text.sentence(number.start, found.end())
        if found["noun"].startswith("w") and (
            suspect_patterns.CAUGHT.search(sentence) or _is_raided(text, number, "w")
        ):
            continue
        if _is_harmed(sentence) or patterns.UNHARMED.search(sentence) or patterns.DENIED.search(sentence):
            continue
        yield Candidate("victims", number.start, found.end(), number.quantity, 0, "counted_people")


def single_victim(text: Reading) -> Iterator[Candidate]:
    """Read one victim where nothing counts them.

    "Korban, seorang anak", "korban berinisial NM", "menjual seorang gadis", "Korban adalah FDN, seorang siswi",
    "Seorang bayi diselamatkan", "remaja 15 tahun itu menjadi korban", "Rano (23), korban TPPO, pulang",
    "dia hampir menjadi korban", "menjual bayi kandungnya", "MH direkrut oleh kedua pelaku",
    "menggagalkan pengiriman seorang calon PMI", "perdagangan bayi perempuan berusia tiga hari".
    """
    anchors = find_heads(text.folded, patterns.ONE_HEADS)
    both = (matches_at(pattern, text.body, anchors) for pattern in (patterns.ONE_VICTIM, patterns.ONE_BEFALLEN))
    match = next((match for found in both for match in found), None) or _named_victim(text) or _sold_one(text)
    if match is not None:
        yield Candidate("victims", match.start(), match.end(), Quantity(1, 1, 1), 0, "single_victim")


def _sold_one(text: Reading) -> re.Match[str] | None:
    """The one who is named by initials before what befell: "MH direkrut oleh kedua pelaku"; nobody where several are."""
    verbs = matches_at(patterns.SOLD_WORD, text.folded, find_heads(text.folded, patterns.SOLD))
    ends = [verb.start() - 1 for verb in verbs if text.body[verb.start() - 1 : verb.start()] == " "]
    found = [patterns.SOLD_BEFORE.search(text.body, max(0, end - 40), end) for end in ends]
    named = [match for match in found if match is not None and match["name"] not in people.NO_INITIALS]
    return named[0] if len({match["name"] for match in named}) == 1 else None


def _named_victim(text: Reading) -> re.Match[str] | None:
    """The one who is named right before the word: "Rano (23), korban TPPO"; nobody where the text tells of many."""
    for match in matches_at(patterns.OF_CRIME, text.folded, text.nouns):
        if patterns.NAMED_BEFORE.search(text.body, max(0, match.start() - 60), match.start()):
            return None if patterns.MANY_VICTIMS.search(text.folded) else match
    return None


def the_victim(text: Reading) -> Iterator[Candidate]:
    """Read "tersangka menjual korban. Korban mengaku", "ibu korban melapor, pelaku ditangkap": one, unless told as many; also
    "Pelaku ditangkap. Bayi tersebut dijual lewat perantara".

    The weakest reading of all: only where somebody is accused, or one person is told of.
    """
    baby = patterns.THE_BABY.search(text.folded) if text.caught and "bayi" in text.folded else None
    if baby is not None and not patterns.BABIES.search(text.folded):
        yield Candidate("victims", baby.start(), baby.end(), Quantity(1, 1, 1), 0, "the_victim")
        return
    if "korban" not in text.folded:
        return
    if not text.caught and ("seorang " not in text.folded or not patterns.SOMEONE.search(text.folded)):
        return
    match = patterns.THE_VICTIM.search(text.folded)
    if match is not None and not patterns.MANY_VICTIMS.search(text.folded):
        yield Candidate("victims", match.start(), match.end(), Quantity(1, 1, 1), 0, "the_victim")
