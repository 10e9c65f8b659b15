"""Frames of words that tell for what a number of villages counts them, and the words that several of them share."""

import re
from dataclasses import dataclass
from typing import Literal

from tppo_news.facts.villages.surroundings import Surroundings

CountRole = Literal["fostered", "planned", "attending", "at_risk", "other"]
Where = Literal["before", "told", "after", "beyond", "clause_after", "clause", "near", "sentence", "opening"]
About = Literal["anything", "migrants", "fostering", "programme"]

# To make villages those of a programme: "menetapkan", "Kukuhkan", "me-launching"; "ditetapkan"; "penetapan".
FORM = (
    r"(?:menetapkan|tetapkan|mengukuhkan|kukuhkan|meresmikan|resmikan|meluncurkan|luncurkan|(?:me-?)?launching|"
    r"mencanangkan|canangkan|menjadikan|jadikan|menobatkan|nobatkan|membentuk|bentuk|menunjuk|tunjuk|"
    r"mendeklarasikan|deklarasikan|mencetak|mendirikan|memilih|memberdayakan)"
)
FORMED = (
    r"(?:ditetapkan|dikukuhkan|diresmikan|diluncurkan|di-?launching|dicanangkan|dijadikan|dinobatkan|dibentuk|"
    r"terbentuk|ditunjuk|terpilih|dipilih|dideklarasikan|dinyatakan|didirikan|terwujud|terealisasi)"
)
FORMING = (
    r"(?:penetapan|pengukuhan|peresmian|peluncuran|pencanangan|pembentukan|penunjukan|pemilihan|pendirian|"
    r"realisasi(?:nya)?)"
)
UNIT = r"(?:desa|kelurahan|kalurahan|kampung|nagari|nagori|gampong|pekon|tiyuh|negeri|lembang)"
# What stands between a verb and the number that it governs: "membentuk lagi sebanyak", "resmi menetapkan total"
SO_MANY = r"(?: (?:lagi|kembali|pula|juga|baru|sebanyak|sejumlah|total|sampai|hingga|secara|resmi|ada|kepada|terhadap|bagi)){0,3} $"
# What a village of another programme is called: "Sadar Hukum", "antikorupsi", "Ramah Perempuan".
OTHER_STATUS = (
    r"(?:sadar (?:hukum|ham)|(?:anti|bebas|bersih|lawan|tolak) ?-?(?:korupsi|narkoba|"
    r"pungli|politik uang)|drppa|krppa|bersinar|tangguh|siaga|tanggap|(?:ramah|layak|peduli|cinta) \w+|cantik|"
    r"brilian|inklusif|berdaya|digital|pancasila|zakat|madani)"
)
# Votes are no plan for villages, and nobody is fostered by them.
ELECTION = re.compile(
    r"\b(?:pil(?:wana|kada|kades|res|eg|kampung|tiuh)|pemilu|pemilihan (?!\d)|coblos\w*|tps)\b", re.IGNORECASE
)
DISASTER = re.compile(
    r"\b(?:banjir|longsor|gempa|kebakaran|karhutla|kekeringan|terendam|terdampak|merendam|bencana|pil(?:wana|"
    r"kada|kades)|pemilihan (?!\d)|lomba|"
    r"dana desa|listrik)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell the role of a number of villages: words at a place around it, in a text about something."""

    role: CountRole
    where: Where
    pattern: re.Pattern[str]
    phrases: str
    """Phrases that the frame catches, in double quotes; the tests read them."""
    about: About
    also: re.Pattern[str] | None
    """Words that its clause must hold as well."""
    unless: re.Pattern[str] | None
    """Words of its clause that forbid the frame."""

    def holds(self, around: Surroundings) -> bool:
        """Whether the words stand there, and the text is about what the frame asks for."""
        if not self._fits(around):
            return False
        text: str = getattr(around, self.where)
        at_once = self.where in ("after", "beyond", "opening")
        if (self.pattern.match(text) if at_once else self.pattern.search(text)) is None:
            return False
        if self.also is not None and self.also.search(around.clause) is None:
            return False
        return self.unless is None or self.unless.search(around.clause) is None

    def _fits(self, around: Surroundings) -> bool:
        if self.about == "anything":
            return True
        if self.about == "migrants":
            return around.is_about_migrants
        if self.about == "fostering":
            return around.is_of_programme
        return around.programme not in (None, "other")


def frame(
    role: CountRole,
    where: Where,
    pattern: str,
    phrases: str,
    about: About = "anything",
    also: str | None = None,
    unless: re.Pattern[str] | None = None,
) -> Frame:
    """A frame whose words are read without regard to case."""
    needed = re.compile(also, re.IGNORECASE) if also else None
    return Frame(role, where, re.compile(pattern, re.IGNORECASE), phrases, about, needed, unless)


def first_role(frames: tuple[Frame, ...], around: Surroundings) -> CountRole | None:
    """The role by the first of these frames that holds, or None."""
    return next((one.role for one in frames if one.holds(around)), None)
