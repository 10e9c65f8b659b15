"""The programmes that villages belong to: which one words name, and whether a text is about one, or about migrants at all."""

import re
from functools import lru_cache

from tppo_news.facts.numerals import holds_any, lower_ascii, matches_at
from tppo_news.facts.openings import openings
from tppo_news.facts.villages.units import UNIT
from tppo_news.facts.words import HEAD as LETTERS
from tppo_news.facts.words import find_heads

# What a text is mainly about stands within so many letters.
HEAD = 400
# Run on text in lower case: a scan looks for their first letters, which it could not in any case.
PROGRAMMES = (
    (
        "desa_binaan_imigrasi",
        re.compile(r"d(?:esa binaan (?:ke)?imigrasi|(?<!\w.)bi\b)|p(?:impasa|etugas imigrasi pembina)"),
    ),
    ("desa_migran_emas", re.compile(r"migran emas|d(?:esa emas|(?<!\w.)em(?:im)?as\b)")),
    ("desmigratif", re.compile(r"d(?<!\w.)esmi\w+|migran produktif")),
    ("desbumi", re.compile(r"des(?:bumi|a peduli buruh migran)")),
)
# One of these stands in every match of theirs.
PROGRAMME_CUES = (
    "binaan ", "dbi", "pimpasa", "petugas imigrasi", "emas", "emimas", "desmi", "produktif", "desbumi", "peduli buruh",
)  # fmt: skip
IMMIGRATION = re.compile(r"\b(?:imigrasi|kanim|keimigrasian)\b", re.IGNORECASE)
MIGRANTS = re.compile(
    r"imigrasi|migran\b|\b(?:kanim|[cp]?pmi|tk[iw]|tpp[om]|calo)\b|perdagangan (?:orang|anak|manusia|perempuan)|"
    r"trafficking|perekrut|"
    r"kerja (?:di|ke) (?:luar negeri|malaysia|kamboja|myanmar|timur tengah)",
    re.IGNORECASE,
)
_KNOWN_STATUS = r"(?:sadar hukum|(?:anti|bebas|bersih)[ -]?(?:korupsi|narkoba|narkotika)|bersinar)"
BINAAN = re.compile(
    rf"\b{UNIT} (?:(?:percontohan )?{_KNOWN_STATUS}|dampingan|asuhan)\b|\bpetugas pembina\b|"
    rf"\b(?:binaan\w*|membina|dibina|{UNIT} (?:\w+ )?(?:anti|bebas|cegah|lawan|"
    r"tolak|sadar|peduli|siaga|tanggap)[ -]?(?:tppo|perdagangan orang|pekerja migran|pmi|migrasi|imigrasi|calo))\b",
    re.IGNORECASE,
)
# What its matches begin with.
BINAAN_HEADS = openings(BINAAN.pattern.replace(r"\b", ""), LETTERS)


def named_programme(folded: str) -> str | None:
    """The first programme that words in lower case name."""
    if not holds_any(folded, PROGRAMME_CUES):
        return None
    return next((name for name, pattern in PROGRAMMES if pattern.search(folded)), None)


@lru_cache(maxsize=8)
def programme_of_text(body: str) -> str | None:
    """The programme that the text as a whole is about; every count of it asks, so the answer is kept a while."""
    named = named_programme(lower_ascii(body))
    if named is not None:
        return named
    if any(matches_at(BINAAN, body, find_heads(lower_ascii(body), BINAAN_HEADS))):
        return "desa_binaan_imigrasi" if IMMIGRATION.search(body) else "other"
    return None


@lru_cache(maxsize=8)
def is_mainly_of_programme(body: str) -> bool:
    """Whether a programme against trafficking is what the text is about: named at its head, or more than once."""
    spans = [match.start() for _, pattern in PROGRAMMES for match in pattern.finditer(lower_ascii(body))]
    return len(spans) > 1 or any(start < HEAD for start in spans)


@lru_cache(maxsize=8)
def is_about_migrants(body: str) -> bool:
    """Whether the text speaks of migration or trafficking at all."""
    return MIGRANTS.search(body) is not None
