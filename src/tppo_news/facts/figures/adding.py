"""The rules that add up: those named beside a number of others, groups that were caught together, and case after case."""

import re
from collections.abc import Iterable, Iterator

from tppo_news.facts.figures.naming import ALIAS, FULL_NAME
from tppo_news.facts.figures.people import LETTERS, MIGRANT, NO_INITIALS, WEAK_PERSON
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.figures.victim_patterns import SUFFERED
from tppo_news.facts.numerals import NUMBER, Quantity, matches_at, parse_collective, parse_number
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads

_NAME = rf"(?:{LETTERS}|{FULL_NAME}|[A-Z][a-z]{{2,}})(?:{ALIAS})(?: ?\((?:[A-Z]{{1,4}}, ?)?\d\d(?: tahun| thn?)?\))?"
_ACCUSED = r"(?:[Tt]ersangka|[Pp]elaku|[Tt]erdakwa|[Tt]erduga pelaku)"
_OTHERS = (
    rf"(?:orang )?(?:{_ACCUSED} lain(?:nya)?|(?:orang |anggota )?lainnya|(?:rekan|teman|kawan|anak buah|komplotan)(?:nya|"
    rf" lainnya))"
)
# "Budi bersama lima tersangka lainnya", "AB, CD, dan tiga pelaku lain", "SN (40) dan dua rekannya"
WITH_OTHERS = re.compile(
    rf"(?<![\w.] )(?P<names>{_NAME}(?:, {_NAME}){{0,8}}),? (?:bersama|beserta|dan|serta|"
    rf"dengan) (?:dengan )?(?P<number>{NUMBER}) "
    rf"(?P<others>{_OTHERS})\b"
)
# "Bersama lima tersangka lainnya, Budi …", "selain AB, polisi juga menangkap dua pelaku lain"
OTHERS_WITH = re.compile(
    rf"\b[Bb]ersama (?:dengan )?(?P<number>{NUMBER}) (?P<others>{_OTHERS}),? (?P<names>{_NAME})|"
    rf"\b[Ss]elain (?:{_ACCUSED} )?(?:berinisial )?(?P<one>{_NAME}),? [^.;\d\n]{{0,60}}?(?:menetapkan|menangkap|menahan|"
    rf"mengamankan|"
    rf"membekuk|ada|terdapat) (?:pula |juga )?(?P<further>{NUMBER}) (?:orang )?(?:{_ACCUSED} |orang )lain(?:nya)?\b"
)
_FOREIGNER = r"(?:WNA|[Ww]arga [Nn]egara [Aa]sing)"
# "Kini dia ditahan bersama empat tersangka lainnya", "pria itu ditangkap bersama 40 WNA"
HE_WITH_OTHERS = re.compile(
    rf"\b(?P<names>[Dd]ia|[Ii]a|[Bb]eliau|(?:[Pp]ria|[Ww]anita|[Pp]erempuan|[Ll]elaki|WNI) (?:itu|tersebut|ini))\b"
    rf"[^.;\d\n]{{0,70}}? "
    rf"(?:(?:bersama|beserta) (?:dengan )?(?P<number>{NUMBER}) (?:orang )?{_ACCUSED} lain(?:nya)?|"
    rf"(?:ditangkap|dibekuk|diringkus|diciduk|diamankan) bersama (?:dengan )?(?P<foreign>{NUMBER}) (?:orang )?{_FOREIGNER})\b"
)
# The groups of these patterns that hold a number.
COUNTS = ("number", "further", "foreign")
# What follows a number of others; the patterns above are asked around it only.
OTHERS_AT = re.compile(rf" (?:{_OTHERS}|orang lain|(?:orang )?{_FOREIGNER})\b")
BEFORE, BEHIND = 200, 80
CAUGHT = re.compile(
    r"tersangka|terdakwa|ditangkap|menangkap|ditahan|menahan|didakwa|divonis|dituntut|ringkus|bekuk|diamankan|"
    r"mengamankan|ciduk|pelaku"
)
OFFICIAL = re.compile(
    r"\b(?:Kapol\w*|Kombes|AKBP|Kompol|AKP|Iptu|Ipda|Kasat|Kanit|Kepala|Direktur|Kabid|Jaksa|Hakim|Pol|saksi|"
    r"korban)\b[^,.;\n]{0,30}$"
)
_GROUP = r"(?:orang|pria|laki-laki|lelaki|wanita|perempuan|wna|wni|warga(?: negara)?(?: asing| indonesia)?|pemuda|ibu rumah tangga)"
# "menangkap satu orang WNA dan tiga orang WNI", "menangkap dua pria dan seorang wanita"
GROUPS = re.compile(
    rf"(?<![a-z])(?:menangkap|meringkus|membekuk|menciduk|tangkap|ringkus|bekuk) (?P<first>{NUMBER}|"
    rf"seorang) (?:orang )?{_GROUP}\b"
    rf"[^.;,\d\n]{{0,40}}?(?:\(\d\d(?: tahun)?\))?,? (?:dan|serta|bersama|beserta) (?P<second>{NUMBER}|"
    rf"seorang) (?:orang )?{_GROUP}\b(?! lain)"
)
# What its matches begin with.
GROUP_HEADS = openings(GROUPS.pattern, HEAD)
# "menyelamatkan 4 siswi sekolah itu dan seorang siswi sekolah lain"
SAVED_GROUPS = re.compile(
    rf"(?<![a-z\d])(?P<first>{NUMBER}) (?:orang )?(?P<noun>(?!orang){WEAK_PERSON}|{MIGRANT})\b(?:(?!terdiri|yakni|yaitu|"
    rf"termasuk|antaranya)[^.;,\d\n]){{0,50}}? (?:dan|serta) "
    rf"(?P<second>{NUMBER}|seorang) (?:orang )?(?P=noun)\b(?! lain)"
)
# "menggagalkan pengiriman 17 calon PMI dan 24 warga negara asing": of two kinds.
_STOPPING = (
    r"(?:menggagalkan|gagalkan|menyelamatkan|selamatkan|penyelundupan|pengiriman|pemberangkatan|keberangkatan|membawa|"
    r"mengangkut|"
    r"mengamankan|amankan|menyelundupkan|memberangkatkan)(?: sebanyak| total)?"
)
SAVED_KINDS = re.compile(
    rf"(?P<first>{NUMBER}) (?:orang )?(?:(?!orang|awak|abk|anak buah){WEAK_PERSON}|(?!abk|anak buah){MIGRANT})\b"
    rf"(?:(?!terdiri|yakni|yaitu|termasuk|antaranya)[^.;,\d\n]){{0,50}}? (?:dan|serta) (?P<second>{NUMBER}|seorang) (?:orang )?"
    r"(?:wna|warga negara asing|wni|warga negara indonesia|pmi|cpmi|imigran|pengungsi|anak|bayi|balita)\b"
    r"(?! lain| di ?antara| buah)"
)
STOPPED_BEFORE = re.compile(rf"(?<![a-z]){_STOPPING} $")
STOPPED_BEHIND = re.compile(r"[^.;\d\n]{0,120}? (?:digagalkan|diselamatkan|diselundupkan|hendak|akan) ")
# "korban beserta 12 korban lainnya": one more.
VICTIM_WITH_OTHERS = re.compile(
    rf"\b(?<!para )korban (?:bersama|beserta|dan) (?P<number>{NUMBER}) (?:orang )?(?:(?:calon )?korban(?: tppo)?|rekan|teman) ?"
    r"lain(?:nya)?\b"
)
# What counts the first ones too: "tiga orang korban dan dua korban lainnya".
COUNTED = (
    "orang ",
    "calon ",
    "salah satu ",
    "kedua ",
    "ketiga ",
    "dua ",
    "tiga ",
    "empat ",
    "lima ",
    *(f"{n} " for n in range(10)),
)
# No farther behind the first number than the longest word for people and what may stand between.
JOINED_WITHIN, JOINTS = 140, (" dan ", " serta ")
SAVED_BEHIND = re.compile(rf" (?:orang )?(?:(?!orang){WEAK_PERSON}|{MIGRANT})\b")
# "kasus pertama", "lokasi kedua", "laporan ketiga"
_CASE = "kasus|perkara|lokasi|tkp|pengungkapan|laporan(?: polisi)?|penindakan|klaster|kejadian|jaringan|sindikat"
CASE = re.compile(
    rf"(?<![a-z])(?:{_CASE})(?: yang)? "
    r"(?P<nth>pertama|kedua|ketiga|keempat|kelima|keenam)(?![a-z])"
)
CASE_HEADS = openings(_CASE, HEAD)
NTH = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam")
STOP = re.compile(r"[.;\n]")
# A number stands right before its case, or in the sentences after it.
BEFORE_CASE, AFTER_CASE, WIDEST = 45, 400, 700


def named_with_others(text: Reading) -> Iterator[Candidate]:
    """Read "Budi bersama lima tersangka lainnya ditahan", "AB, CD dan tiga pelaku lain ditangkap": all of them; also
    "Kini dia ditahan bersama empat tersangka lainnya", "Pria itu ditangkap bersama 40 WNA",
    "Kini ia ditahan di Rutan KPK bersama dua tersangka lainnya", "Bersama lima tersangka lainnya, Budi ditahan",
    "Selain AB, polisi juga menangkap dua pelaku lain".
    """
    for match in _told_with_others(text):
        groups = match.groupdict()
        quantity = parse_number(next(groups[key] for key in COUNTS if groups.get(key)))
        names = _names(match)
        first, last = text.sentence_at(match.start())
        if quantity is None or quantity.value is None or not CAUGHT.search(text.folded, first, last):
            continue
        if OFFICIAL.search(text.body, max(first, match.start() - 60), match.start()):
            continue
        value = quantity.value + len(names)
        yield Candidate("suspects", match.start(), match.end(), Quantity(value, value, value), 5, "named_with_others")


def _told_with_others(text: Reading) -> Iterator[re.Match[str]]:
    """Where a number of others stands with one who is named, for each such number once."""
    for number in text.countable:
        others = OTHERS_AT.match(text.body, number.end)
        if others is None:
            continue
        first, _ = text.sentence_at(number.start)
        low, high = max(first, number.start - BEFORE), others.end() + BEHIND
        found = (pattern.search(text.body, low, high) for pattern in (WITH_OTHERS, OTHERS_WITH, HE_WITH_OTHERS))
        match = next((one for one in found if one is not None and _names(one)), None)
        if match is not None:
            yield match


def _names(match: re.Match[str]) -> list[str]:
    """The names beside a number of others; a body's letters are none: "di Rutan KPK bersama dua tersangka lain"."""
    groups = match.groupdict()
    return [name for name in (groups["names"] or groups["one"]).split(", ") if name not in NO_INITIALS]


def arrested_groups(text: Reading) -> Iterator[Candidate]:
    """Read "menangkap satu orang WNA dan tiga orang WNI", "membekuk dua pria dan seorang wanita": both together."""
    for match in matches_at(GROUPS, text.folded, find_heads(text.folded, GROUP_HEADS)):
        numbers = [_count(match["first"]), _count(match["second"])]
        if all(numbers):
            value = sum(number or 0 for number in numbers)
            yield Candidate(
                "suspects", match.start("first"), match.end(), Quantity(value, value, value), 5, "arrested_groups"
            )


def saved_groups(text: Reading) -> Iterator[Candidate]:
    """Read "menyelamatkan 4 siswi Kota Antah dan seorang siswi Kota Berantah korban perdagangan orang": both together, and
    "TPPO: menggagalkan pengiriman 17 calon PMI dan 24 warga negara asing", "korban beserta 12 korban TPPO lainnya".
    """
    starts = [
        number.start
        for number in text.persons
        if SAVED_BEHIND.match(text.folded, number.end) and _goes_on(text.folded, number.end)
    ]
    for match in matches_at(SAVED_KINDS, text.folded, starts):
        numbers = [_count(match["first"]), _count(match["second"])]
        stopped = STOPPED_BEFORE.search(text.folded, max(0, match.start() - 40), match.start())
        if all(numbers) and (stopped or STOPPED_BEHIND.match(text.folded, match.end())):
            yield _together(match, sum(number or 0 for number in numbers), 6)
    for match in matches_at(VICTIM_WITH_OTHERS, text.folded, text.nouns):
        others = _count(match["number"])
        if others and not text.folded.endswith(COUNTED, 0, match.start()):
            yield _together(match, others + 1, 5)
    for match in matches_at(SAVED_GROUPS, text.folded, starts):
        numbers = [_count(match["first"]), _count(match["second"])]
        if all(numbers) and SUFFERED.search(text.sentence(match.start(), match.end())):
            yield _together(match, sum(number or 0 for number in numbers), 5)


def _goes_on(folded: str, end: int) -> bool:
    """Whether "dan" or "serta" stands so near behind that it may join another number to this one."""
    return any(folded.find(joint, end, end + JOINED_WITHIN) >= 0 for joint in JOINTS)


def _together(match: re.Match[str], value: int, strength: int) -> Candidate:
    return Candidate("victims", match.start(), match.end(), Quantity(value, value, value), strength, "saved_groups")


def _count(words: str) -> int | None:
    """The number that words say; "seorang" is one."""
    if words == "seorang":
        return 1
    quantity = parse_number(words)
    return quantity.value if quantity else parse_collective(words)


def sum_over_cases(text: Reading, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Read "2 tersangka dalam kasus pertama dan 1 tersangka dalam kasus kedua": their sum, where nothing counts more.

    The candidates are of one kind. "Pada kasus pertama ditangkap 2 tersangka. Pada kasus kedua ditangkap 1 tersangka" as well.
    """
    counts = sorted((c for c in candidates if c.quantity.value is not None), key=lambda c: c.start)
    if len(counts) < 2 or NTH[1] not in text.folded:
        return
    first_said: dict[str, re.Match[str]] = {}
    for match in matches_at(CASE, text.folded, find_heads(text.folded, CASE_HEADS)):
        first_said.setdefault(match["nth"], match)
    cases = [first_said[nth] for nth in NTH[: len(first_said)] if nth in first_said]
    if len(cases) < 2 or len(cases) != len(first_said) or len(counts) < len(cases):
        return
    for parts in (_counts_before(text.body, cases, counts), _counts_after(cases, counts)):
        value = sum(part.quantity.value or 0 for part in parts)
        if len({part.start for part in parts}) == len(cases) and parts[-1].end - parts[0].start <= WIDEST:
            if all((c.quantity.value or 0) < value for c in counts):
                strength = max(part.strength for part in parts) + 4
                quantity = Quantity(value, value, value)
                yield Candidate(parts[0].kind, parts[0].start, parts[-1].end, quantity, strength, "sum_over_cases")
            return


def _counts_before(body: str, cases: list[re.Match[str]], counts: list[Candidate]) -> list[Candidate]:
    """For each case the count that stands right before it in its sentence."""
    before = ([c for c in counts if 0 <= case.start() - c.end <= BEFORE_CASE] for case in cases)
    last = [(found[-1], case) for found, case in zip(before, cases, strict=True) if found]
    return [count for count, case in last if not STOP.search(body, count.end, case.start())]


def _counts_after(cases: list[re.Match[str]], counts: list[Candidate]) -> list[Candidate]:
    """For each case the first count behind it and before the next case."""
    ends = [case.start() for case in cases[1:]] + [cases[-1].end() + AFTER_CASE]
    after = ([c for c in counts if case.end() <= c.start < end] for case, end in zip(cases, ends, strict=True))
    return [found[0] for found in after if found]
