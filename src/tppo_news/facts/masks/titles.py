"""What of a headline may tell who a victim or a minor is: ages and initials that need not stand in the text."""

import re

from tppo_news.facts.masks.reading import MaskKind
from tppo_news.facts.masks.roles import ADULT_FROM
from tppo_news.facts.masks.signs import YEARS
from tppo_news.facts.masks.words import NO_PERSON
from tppo_news.facts.numerals import holds_any, lower_ascii
from tppo_news.records import Mask, Mention

_AGE = rf"(?P<age>{YEARS})"
_WHO = r"(?:gadis|bocah|anak|remaja|siswi|siswa|bayi|balita|abg|pelajar|perempuan|wanita|korban|tkw|tki|c?pmi|santri\w*|murid)"
# "Gadis 15 Tahun di Antahraya Dijual", "Siswi SMP (14) Jadi Korban TPPO"
AGE = re.compile(
    rf"\b{_WHO}(?: \w+){{0,2}},? \(?{_AGE}(?: tahun| thn?)?\b(?! (?:orang|korban|desa|kota|anak))",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:tahun|thn?)\b|\)", re.IGNORECASE)
# "NM (15)", "Siswi Berinisial NM"
INITIALS = re.compile(
    r"(?<!\w)(?P<name>[A-Z]{1,4}|(?:[A-Z]\.){1,4}) ?\((?P<age>\d{1,2})\)|\b[Bb]erinisial (?P<called>[A-Z]{1,4})\b"
)
ACCUSED = re.compile(
    r"\b(?:tersangka|terdakwa|pelaku|muncikari|mucikari|calo|tekong|ditangkap|ditahan|divonis|buron)\b", re.IGNORECASE
)
# Without one of these a headline tells neither an age nor initials.
CUES = ("tahun", "th", ")", "inisial")


def find_title_masks(title: str) -> tuple[Mask, ...]:
    """Read "Gadis 15 Tahun di Antahraya Dijual", "Siswi SMP (14) Jadi Korban TPPO", "NM (15) Dijual Kekasihnya".

    Names, schools and places that the text tells of a victim are hidden in the title too (`masking.find_again`). Whoever
    the headline accuses keeps initials and age, unless a minor.
    """
    if not holds_any(lower_ascii(title), CUES):
        return ()
    accused = ACCUSED.search(title) is not None
    spans: set[tuple[int, int, MaskKind]] = set()
    for match in AGE.finditer(title):
        if _UNIT.match(title[match.end("age") :].lstrip()):
            spans.add((*match.span("age"), "age"))
    for match in INITIALS.finditer(title):
        group = "name" if match["name"] else "called"
        if match[group].lower() in NO_PERSON:
            continue
        if not accused or (match["age"] is not None and int(match["age"]) < ADULT_FROM):
            spans.add((*match.span(group), "initials"))
            if match["age"] is not None:
                spans.add((*match.span("age"), "age"))
    return tuple(Mask(Mention(start, end, title[start:end], "masks.title"), kind) for start, end, kind in sorted(spans))
