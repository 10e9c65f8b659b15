"""The rule families of the figures; each reads the words after a number, or a phrase of its own."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tppo_news.facts.figures import patterns as patterns
from tppo_news.facts.numerals import NumberSpan, Quantity, find_numbers, lower_ascii, parse_collective, parse_number


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that one rule takes for a figure; `strength` ranks readings of the same words."""

    kind: str
    start: int
    end: int
    quantity: Quantity
    strength: int
    rule: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the rules read it: as it is, in lower case, and with its numbers found."""

    body: str
    folded: str
    numbers: tuple[NumberSpan, ...]
    nouns: tuple[int, ...]
    """Where the words for suspects and victims begin."""

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a span in lower case, cut at 220 characters on either side."""
        low, high = max(0, start - 220), min(len(self.folded), end + 220)
        first = max(self.folded.rfind(". ", low, start), self.folded.rfind("\n", low, start))
        stops = [at for at in (self.folded.find(". ", end, high), self.folded.find("\n", end, high)) if at >= 0]
        return self.folded[low if first < 0 else first + 1 : min(stops, default=high)]

    def countable(self) -> Iterator[NumberSpan]:
        """The numbers that can count people or things: not a price, an age, a penalty, "salah satu"."""
        for number in self.numbers:
            if (
                number.quantity.value != 0
                and patterns.DEFINING.search(self.folded, max(0, number.start - 12), number.start) is None
            ):
                yield number


Rule = Callable[[Reading], Iterator[Candidate]]


def read_figures(body: str) -> Reading:
    """The text made ready for the rules of this module."""
    folded = lower_ascii(body)
    return Reading(body, folded, find_numbers(body), tuple(match.start() for match in patterns.NOUN.finditer(folded)))


def _at_nouns(pattern: re.Pattern[str], text: str, nouns: Sequence[int]) -> Iterator[re.Match[str]]:
    return (match for noun in nouns if (match := pattern.match(text, noun)) is not None)


def counted_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "12 orang tersangka", "tiga tersangka", "dua pelaku", "belasan terdakwa", "3 Tekong Dibekuk"."""
    for number in text.countable():
        match = patterns.SUSPECT_NOUN.match(text.folded, number.end)
        if match is None or patterns.WANTED.match(text.folded, number.end):
            continue
        trafficker = patterns.TRAFFICKER.fullmatch(match["noun"]) is not None
        if trafficker and not patterns.CAUGHT.search(text.sentence(number.start, match.end())):
            continue
        strength = 4 if match["noun"] in ("tersangka", "terdakwa", "terpidana") else 3
        yield Candidate("suspects", number.start, match.end(), number.quantity, strength, "counted_suspects")


def made_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "menetapkan dua orang sebagai tersangka", "delapan orang jadi tersangka", "tiga ABK yang disangka menyelundupkan"."""
    for number in text.countable():
        match = patterns.MADE_SUSPECT.match(text.folded, number.end) or patterns.ACCUSED_OF.match(
            text.folded, number.end
        )
        if match is None or patterns.NO_PERSON.match(text.folded, number.end):
            continue
        if patterns.OTHER_COUNT.search(text.folded, number.end, match.end()):
            continue
        if any(number.end <= other.start < match.end() for other in text.numbers):
            continue
        yield Candidate("suspects", number.start, match.end(), number.quantity, 4, "made_suspects")


def caught_persons(text: Reading) -> Iterator[Candidate]:
    """Read "menangkap dua orang", "tiga pria ditangkap", "3 orang dibekuk", "tiga sopir yang terlibat".

    Who is only held is accused where the text says so: "mengamankan tiga warga berinisial A, B dan C".
    """
    for number in text.countable():
        person = patterns.PERSONS.match(text.folded, number.end)
        if person is None or patterns.SUSPECT_NOUN.match(text.folded, number.end) or _is_migrant(text, number):
            continue
        if _is_caught(text.folded, number, person.end()):
            yield Candidate("suspects", number.start, person.end(), number.quantity, 1, "caught_persons")


def _is_caught(folded: str, number: NumberSpan, end: int) -> bool:
    low = max(0, number.start - 30)
    if patterns.ARRESTING.search(folded, low, number.start) or patterns.ARRESTED.match(folded, end):
        return True
    if patterns.DRIVERS.match(folded, number.end):
        return True
    return (
        patterns.HOLDING.search(folded, low, number.start) is not None
        and patterns.ACCUSED.match(folded, end) is not None
    )


def _is_migrant(text: Reading, number: NumberSpan) -> bool:
    migrant = patterns.MIGRANTS.match(text.folded, number.end)
    return migrant is not None and not migrant["noun"].startswith("warga")


def stated_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "menahan tersangka sebanyak 12 orang", "jumlah tersangka mencapai 46"."""
    for match in _at_nouns(patterns.SUSPECT_COUNT, text.folded, text.nouns):
        quantity = parse_number(match["number"])
        if quantity is not None:
            yield Candidate("suspects", match.start("noun"), match.end("number"), quantity, 4, "stated_suspects")


def collectives(text: Reading) -> Iterator[Candidate]:
    """Read "ketiga tersangka", "keenam pelaku", "ke-14 korban"; an ordinal (tersangka ketiga) is not read."""
    for noun in text.nouns:
        match = patterns.COLLECTIVE.search(text.folded, max(0, noun - 26), noun)
        value = parse_collective(match["number"]) if match else None
        if match and value is not None and value > 1:
            word = patterns.NOUN.match(text.folded, noun)
            kind = "victims" if text.folded.startswith("korban", noun) else "suspects"
            end = word.end() if word else noun
            yield Candidate(kind, match.start(), end, Quantity(value, value, value), 2, "collectives")


def initials_lists(text: Reading) -> Iterator[Candidate]:
    """Read "tersangka berinisial QK (51) dan WB (33)", "Tersangka QK, WB dan ZT": as many as are listed."""
    for match in _at_nouns(patterns.INITIALS_LIST, text.body, text.nouns):
        value = len(patterns.LIST_MARK.split(match["list"]))
        yield Candidate("suspects", match.start(), match.end(), Quantity(value, value, value), 2, "initials_lists")


def single_suspect(text: Reading) -> Iterator[Candidate]:
    """Read one accused where no word makes them many: "tersangka QK ditahan", "menangkap seorang pelaku", "Bekuk Tersangka TPPO".

    The weakest reading: only for texts in which no other rule counts suspects.
    """
    if not patterns.CAUGHT.search(text.folded) and "dakwa" not in text.folded and "tuntutan" not in text.folded:
        return
    if patterns.MANY_SUSPECTS.search(text.folded):
        return
    anchors = [match.start() for match in patterns.ONE_ANCHOR.finditer(text.folded)]
    match = next(_at_nouns(patterns.ONE_SUSPECT, text.body, anchors), None)
    if match is not None:
        end = len(match.group().rstrip())
        yield Candidate("suspects", match.start(), match.start() + end, Quantity(1, 1, 1), 0, "single_suspect")


def counted_victims(text: Reading) -> Iterator[Candidate]:
    """Read "32 korban", "sembilan orang korban", "20 WNI korban TPPO", "tiga anak yang menjadi korban"."""
    for number in text.countable():
        match = patterns.VICTIM_NOUN.match(text.folded, number.end)
        if match is not None:
            yield Candidate("victims", number.start, match.end(), number.quantity, 4, "counted_victims")


def stated_victims(text: Reading) -> Iterator[Candidate]:
    """Read "korban sebanyak 12 orang", "jumlah korban mencapai 1.050"."""
    for match in _at_nouns(patterns.VICTIM_COUNT, text.folded, text.nouns):
        quantity = parse_number(match["number"])
        if quantity is not None:
            yield Candidate("victims", match.start(), match.end("number"), quantity, 4, "stated_victims")


def counted_migrants(text: Reading) -> Iterator[Candidate]:
    """Read "18 calon PMI ilegal", "keberangkatan 60 PMI digagalkan", "dua perempuan korban perdagangan orang".

    Without a word for what befell them migrants are only migrants.
    """
    if patterns.TRAFFICKING.search(text.folded) is None:
        return
    for number in text.countable():
        match = patterns.MIGRANTS.match(text.folded, number.end)
        found = match or patterns.WEAK_PERSONS.match(text.folded, number.end)
        if found is None or _is_suspect(text, number):
            continue
        sentence = text.sentence(number.start, found.end())
        suffered = patterns.SUFFERED.search(sentence) and not patterns.HARMED.search(sentence)
        if (match and match["illegal"]) or suffered:
            strength = 2 if match else int(found["noun"] != "orang")
            yield Candidate("victims", number.start, found.end(), number.quantity, strength, "counted_migrants")


def _is_suspect(text: Reading, number: NumberSpan) -> bool:
    folded, end = text.folded, number.end
    return patterns.SUSPECT_NOUN.match(folded, end) is not None or patterns.MADE_SUSPECT.match(folded, end) is not None


def taken_victims(text: Reading) -> Iterator[Candidate]:
    """Read "merekrut sembilan pekerja migran", "menyelundupkan 41 orang", "lima PMI diselamatkan", "ditangkap bersama empat TKI".

    What is done to them tells them from those who are only counted.
    """
    if patterns.TRAFFICKING.search(text.folded) is None:
        return
    for number in text.countable():
        found = patterns.MIGRANTS.match(text.folded, number.end) or patterns.WEAK_PERSONS.match(text.folded, number.end)
        if found is None or _is_suspect(text, number) or patterns.WANTED.match(text.folded, number.end):
            continue
        taking = patterns.TAKING.search(text.folded, max(0, number.start - 40), number.start)
        taken = patterns.TAKEN.match(text.folded, found.end())
        plain = found["noun"] == "orang"
        if (taking and (not taking["found"] or not plain)) or taken:
            if plain and patterns.YAKNI_INITIALS.match(text.body, found.end()):
                continue
            if patterns.HARMED.search(text.sentence(number.start, found.end())):
                continue
            yield Candidate("victims", number.start, found.end(), number.quantity, 1, "taken_victims")


def single_victim(text: Reading) -> Iterator[Candidate]:
    """Read one victim where nothing counts them: "Korban, seorang anak", "korban berinisial NM", "menjual seorang gadis"."""
    for match in patterns.ONE_VICTIM.finditer(text.body):
        yield Candidate("victims", match.start(), match.end(), Quantity(1, 1, 1), 0, "single_victim")
        return


def named_suspects(text: Reading) -> Iterator[Candidate]:
    """Read "AN dan SY telah naik menjadi tersangka", "menetapkan FA (33) dan kekasihnya, DN (28), sebagai tersangka"."""
    if "tersangka" not in text.folded:
        return
    for match in patterns.NAMED_SUSPECTS.finditer(text.body):
        value = len(patterns.LIST_MARK.split(match["list"]))
        yield Candidate("suspects", match.start(), match.end(), Quantity(value, value, value), 2, "named_suspects")
    for made in patterns.MADE_OF_NAMES.finditer(text.folded):
        low = (
            max(text.body.rfind(". ", 0, made.start()), text.body.rfind("\n", 0, made.start()), made.start() - 160) + 1
        )
        names = list(patterns.AGED_INITIALS.finditer(text.body, low, made.start()))
        value = len({name["name"] for name in names})
        if value > 1:
            start, end = names[0].start(), made.end()
            yield Candidate("suspects", start, end, Quantity(value, value, value), 2, "named_suspects")


def wanted_persons(text: Reading) -> Iterator[Candidate]:
    """Read "tiga buron", "7 orang masuk DPO", "dua pelaku lainnya masih diburu", "memburu dua tersangka lain"."""
    if not patterns.SOUGHT.search(text.folded):
        return
    for number in text.countable():
        match = patterns.WANTED.match(text.folded, number.end)
        if match is not None:
            yield Candidate("wanted", number.start, match.end(), number.quantity, 4, "wanted_persons")
    for hunted in patterns.HUNTING.finditer(text.folded):
        quantity = parse_number(hunted["number"])
        if quantity is not None:
            yield Candidate("wanted", hunted.start("number"), hunted.end(), quantity, 4, "wanted_persons")


def refused_passports(text: Reading) -> Iterator[Candidate]:
    """Read "menolak 140 permohonan paspor", "90 pemohon yang ditunda penerbitan paspornya", "menunda paspor 21 calon PMI"."""
    if "paspor" not in text.folded:
        return
    for number in text.countable():
        match = patterns.PASSPORTS.match(text.folded, number.end) or patterns.REFUSED_APPLICANTS.match(
            text.folded, number.end
        )
        if match is None:
            continue
        sentence = text.sentence(number.start, match.end())
        if patterns.REFUSED.search(sentence) and "paspor" in sentence and "keberangkatan" not in sentence:
            yield Candidate("passports_refused", number.start, match.end(), number.quantity, 3, "refused_passports")


def delayed_departures(text: Reading) -> Iterator[Candidate]:
    """Read "menunda keberangkatan 40 calon PMI", "111 keberangkatan ditunda", "mencegah keberangkatan 12 orang"."""
    if "berangkat" not in text.folded:
        return
    for number in text.countable():
        match = patterns.DELAYED_PEOPLE.match(text.folded, number.end)
        if match is not None and patterns.DELAYED.search(text.sentence(number.start, match.end())):
            yield Candidate("departures_delayed", number.start, match.end(), number.quantity, 3, "delayed_departures")


def pimpasa_officers(text: Reading) -> Iterator[Candidate]:
    """Read "27 PIMPASA", "146 Petugas Imigrasi Pembina Desa", "sembilan petugas sebagai Pimpasa"."""
    if "pimpasa" not in text.folded and "pembina desa" not in text.folded:
        return
    for number in text.numbers:
        match = patterns.PIMPASA.match(text.folded, number.end)
        if match is not None:
            yield Candidate("pimpasa", number.start, match.end(), number.quantity, 4, "pimpasa_officers")


def participants(text: Reading) -> Iterator[Candidate]:
    """Read "100 peserta", "diikuti sekitar 150 warga", "dihadiri 40 kepala desa"."""
    for number in text.countable():
        match = patterns.PARTICIPANTS.match(text.folded, number.end)
        if match is None and patterns.ATTENDED.search(text.folded, max(0, number.start - 30), number.start):
            match = patterns.ATTENDING_PEOPLE.match(text.folded, number.end)
        if match is not None:
            yield Candidate("participants", number.start, match.end(), number.quantity, 3, "participants")


RULES: tuple[Rule, ...] = (
    counted_suspects, made_suspects, caught_persons, stated_suspects, collectives, initials_lists, counted_victims, stated_victims,
    counted_migrants, taken_victims, named_suspects, wanted_persons, refused_passports, delayed_departures, pimpasa_officers,
    participants,
)  # fmt: skip
