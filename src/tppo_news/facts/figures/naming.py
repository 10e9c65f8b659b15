"""The rules that count people by naming them: lists, couples, one name after another.

They read the text as it is, since names and initials are told by their capitals.
"""

import re
from collections.abc import Iterator

from tppo_news.facts.figures import cues
from tppo_news.facts.figures import suspect_patterns as patterns
from tppo_news.facts.figures.people import LETTERS, LIST_MARK, NO_INITIALS
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import Quantity, matches_at, parse_collective
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads, heads_of, words_of

FULL_NAME = r"(?:[A-Z]\.? )?[A-Z][a-z]+(?: [A-Z][a-z]*){1,3}"
ALIAS = r"(?: (?:alias|als) [A-Z]\w*(?: [A-Z]\w*)?)?"
# "AR (34)", "H alias CE (36)", "Dian Permana (37)"
AGED = re.compile(rf"(?<![\w.])(?P<name>{LETTERS}|{FULL_NAME}){ALIAS} ?\((?P<age>\d\d)(?: tahun| thn?)?\)")
WITH_AGE = re.compile(r"\((?<=\w \()\d\d\b")
VERBS = (
    r"(?:ditetapkan|dijerat|ditahan|ditangkap|dibekuk|diringkus|diciduk|didakwa|dituntut|divonis|dihukum|diganjar|"
    r"dijatuhi|diekstradisi|terancam|disangkakan|"
    r"dijemput paksa|meringkuk|mendekam|digiring|diadili|disidang|dijadikan tersangka|jadi tersangka|menjadi tersangka|"
    r"sebagai tersangka)"
)
_COUPLE = (
    r"pasangan (?:suami|kekasih|sejoli|pasutri)|pasutri|suami[- ]istri|sejoli|kakak[- ]beradik|dua bersaudara|"
    r"(?:ibu|ayah|bapak) dan anak(?:nya)?|(?:dan|serta|bersama|beserta) (?:istri|suami|kekasih|pacar)nya"
)
COUPLE = re.compile(rf"\b(?:{_COUPLE})\b")
# "mengaku pasangan suami istri", "layaknya suami istri", "bukan pasutri": nobody's arrest.
NO_COUPLE = re.compile(
    r"\b(?:(?:ber)?hubungan|layaknya|selayaknya|seperti|ibarat|bukan|mengaku(?: sebagai)?)(?: badan)? $"
)
# "ditahan bersama istri dan adiknya": one more for each.
_KIN = r"(?:istri|suami|anak|adik|kakak|kekasih|pacar|ibu|ayah|menantu|ipar|keponakan|sopir|rekan|kaki tangan)"
WITH_KIN = re.compile(
    rf"\b(?:ditahan|ditangkap|dibekuk|diringkus|diciduk|didakwa|diadili|tersangka) (?:bersama|beserta) (?:sang )?{_KIN}(?:nya)?"
    rf"(?P<second>,? (?:dan|serta) (?:sang )?{_KIN}(?:nya)?)?\b"
)
WITH_KIN_HEADS = heads_of(
    ("ditahan", "ditangkap", "dibekuk", "diringkus", "diciduk", "didakwa", "diadili", "tersangka")
)
COUPLE_AT = openings(_COUPLE, HEAD)
# Words of which each of its matches holds one.
COUPLE_HEADS = heads_of(("pasangan", "pasutri", "suami", "sejoli", "kakak", "istrinya", "kekasihnya", "pacarnya"))
TAKEN_IN = re.compile(
    r"[tn]angkap|bekuk|ringkus|ciduk|amankan|tersangka|terdakwa|pelaku|dalang|ditahan|menahan|divonis|dituntut|muncikari|"
    r"mucikari"
)
# "Ketiga perempuan berinisial MP (24) dan KY (21) diamankan": those who were kept from leaving.
THEY_ARE_HELD = re.compile(
    r"\W*(?:adapun )?ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?: orang)? (?:calon |perempuan|wanita|gadis|remaja|"
    r"anak|pmi|cpmi|tki|tkw|wni|warga)\b"
)
BOTH = re.compile(
    r"(?:(?P<number>ke(?<![a-z]..)(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))(?:nya|(?: orang| pria|"
    r" lelaki| laki-laki| wanita|"
    r" perempuan| wna| warga(?: \w+)?| pemuda| ibu)(?: itu| tersebut| ini)?))\b(?:(?!sedangkan|sementara|dipulangkan|"
    r"diselamatkan|korban)[^.;\n]){0,40}?"
    rf"\b(?:{VERBS}|tersangka|pelaku)\b"
)
NOT_ACCUSED = re.compile(
    r"\b(?:korban|saksi|anak|bayi|pekerja migran|c?pmi|c?tki|tkw|calon)\w*\b[^.;\n]{0,30}$", re.IGNORECASE
)
# "RN (15) dijual", "AB (17), yang menjadi korban"
HARM_AFTER = re.compile(
    r",? (?:yang )?(?:\w+ ){0,2}?(?:dijual|disekap|dipaksa|dieksploitasi|diperdagangkan|(?:men)?jadi korban|"
    r"diselamatkan|dijajakan|"
    r"dijadikan psk|dirudapaksa)\b"
)
# "tiga PMI ilegal yang akan dikirim ke luar negeri berinisial TW (22), NP (24)": those of one list are alike.
VICTIMS_LED = re.compile(
    r"\b(?i:korban|pekerja migran|c?pmi|c?tki|tkw|calon \w+|bayi|saksi|remaja(?: putri| perempuan)?|gadis|siswi|"
    r"anak(?: perempuan| di bawah umur)?|diselamatkan|merekrut|direkrut|menjual|"
    r"dijual)\b[^.;\n]{0,80}\b(?:(?:ber)?inisial|bernama|yakni|yaitu|"
    r"masing-masing|adalah)(?:[ ,:&]|[A-Z]\w*|\(\d\d(?: tahun| thn?)?\)|(?:dan|serta|alias|als)\b)*$"
)
LED = 150
LED_BY = re.compile(
    r"(?:tersangka|terdakwa|pelaku|terduga|perekrut|penyalur|pengirim|penyelundup|penampung|tekong|calo|sponsor|pemberangkatan|"
    r"pengiriman)\b[^.,;\n]{0,40}$"
)
# By law no child under this age can be accused (UU 11/2012).
RESPONSIBLE = 12
# From this age on "anaknya" says whose child somebody is, and not that he is one.
GROWN = 18
NEAR = 40
VICTIM_LIST = re.compile(
    rf"[Kk]orban(?:nya)?(?: (?:adalah|yakni|yaitu|ialah|masing-masing|(?:ber)?inisial|bernama)|,|:)* "
    rf"(?P<list>{LETTERS}(?: ?\(\d\d(?: tahun| thn?)?\))?(?:, {LETTERS}(?: ?\(\d\d(?: tahun| thn?)?\))?){{0,20}}"
    rf",? (?:dan|serta|&) {LETTERS})"
)


def initials_lists(text: Reading) -> Iterator[Candidate]:
    """Read "tersangka berinisial QK (51) dan WB (33)", "Tersangka QK, WB dan ZT": as many as are listed."""
    for match in matches_at(patterns.INITIALS_LIST, text.body, text.nouns):
        names = LIST_MARK.split(match["list"])
        if NO_INITIALS.isdisjoint(names):
            yield _counted(match.start(), match.end(), len(names), 2, "initials_lists")


def made_of_names(text: Reading) -> Iterator[Candidate]:
    """Read "AN dan SY telah naik menjadi tersangka", "QK, WB dan ZT ditetapkan sebagai tersangka"."""
    for match in patterns.NAMED_SUSPECTS.finditer(text.body) if text.holds(cues.MADE) else ():
        yield _counted(match.start(), match.end(), len(LIST_MARK.split(match["list"])), 2, "made_of_names")


def aged_names(text: Reading) -> Iterator[Candidate]:
    """Read "menetapkan FA (33) dan kekasihnya, DN (28), sebagai tersangka", "menangkap AR (34) dan SM (29)".

    All names with an age of one sentence, where it says that somebody was caught, and not that they are victims.
    """
    aged = (match.start() for match in WITH_AGE.finditer(text.body))
    for start, end in dict.fromkeys([text.sentence_at(position) for position in aged]):
        if text.body.count("(", start, end) < 2:  # One alone is no list.
            continue
        names = [
            match
            for match in AGED.finditer(text.body, start, end)
            if int(match["age"]) >= RESPONSIBLE and not _is_harmed(text, start, match)
        ]
        value = len({match["name"] for match in names})
        taken = {match.group() for match in TAKEN_IN.finditer(text.folded, start, end)}
        if value > 1 and taken and not (taken == {"amankan"} and THEY_ARE_HELD.match(text.folded, start, end)):
            strength = 2 if "tersangka" in text.folded[start:end] else 1
            yield _counted(names[0].start(), names[-1].end(), value, strength, "aged_names")


def _is_harmed(text: Reading, first: int, name: re.Match[str]) -> bool:
    """Whether a name of the sentence that begins at `first` is a victim's, by the words before or behind it."""
    if HARM_AFTER.match(text.folded, name.end()):
        return True
    word = NOT_ACCUSED.search(text.body, max(first, name.start() - NEAR), name.start())
    grown = word is not None and int(name["age"]) >= GROWN and word.group().lower().startswith("anaknya")
    if word is not None and not grown and not LED_BY.search(text.folded, max(0, word.start() - NEAR), word.start()):
        return True
    led = VICTIMS_LED.search(text.body, max(first, name.start() - LED), name.start())
    return led is not None and LED_BY.search(text.folded, max(first, led.start() - NEAR), led.start()) is None


def couples(text: Reading) -> Iterator[Candidate]:
    """Read "pasangan suami istri ditangkap", "membekuk pasutri", "AR dan istrinya ditahan": two;
    "ditahan bersama istri dan adiknya": three.
    """
    for match in matches_at(WITH_KIN, text.folded, find_heads(text.folded, WITH_KIN_HEADS)) if text.caught else ():
        yield _counted(match.start(), match.end(), 3 if match["second"] else 2, 1, "couples")
    if words_of(text.folded).beginnings.isdisjoint(COUPLE_HEADS) and not text.holds(cues.COUPLE):
        return
    for match in matches_at(COUPLE, text.folded, find_heads(text.folded, COUPLE_AT)):
        start, end = text.sentence_at(match.start())
        if NO_COUPLE.search(text.folded, max(0, match.start() - 24), match.start()):
            continue
        if TAKEN_IN.search(text.folded, start, end) and not NOT_ACCUSED.search(
            text.body, max(start, match.start() - NEAR), match.start()
        ):
            yield _counted(match.start(), match.end(), 2, 1, "couples")


def all_of_them(text: Reading) -> Iterator[Candidate]:
    """Read "keduanya ditetapkan sebagai tersangka", "ketiganya kini ditahan", "keempat WNA itu dijerat"."""
    for match in matches_at(BOTH, text.folded, text.collectives):
        value = parse_collective(match["number"])
        if value is not None:
            yield _counted(match.start(), match.end(), value, 1, "all_of_them")


def listed_victims(text: Reading) -> Iterator[Candidate]:
    """Read "korban berinisial RD (13) dan IM (17)", "korban RD, AA dan LK": as many as are listed."""
    for match in matches_at(VICTIM_LIST, text.body, text.nouns):
        yield _counted(match.start(), match.end(), len(LIST_MARK.split(match["list"])), 2, "listed_victims")


def _counted(start: int, end: int, value: int, strength: int, rule: str) -> Candidate:
    kind = "victims" if rule == "listed_victims" else "suspects"
    return Candidate(kind, start, end, Quantity(value, value, value), strength, rule)
