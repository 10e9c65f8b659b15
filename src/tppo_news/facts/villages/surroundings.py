"""The words around a number of villages: its clause, its sentence, its paragraph, and the programme of its article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tppo_news.facts.document import Document
from tppo_news.records import DateFact

CLAUSE = re.compile(
    r"[,;:]|\b(?:sedangkan|sementara|namun|sehingga|melengkapi|kemudian)\b|\bdan (?=rencana|akan |selanjutnya)",
    re.IGNORECASE,
)
TURN = re.compile(
    r"\b(?:sedangkan|sementara|namun|sehingga|kemudian)\b|\bdan (?=rencana|akan |selanjutnya)", re.IGNORECASE
)
REACH, AFTER = 90, 200
PROGRAMMES = (
    (
        "desa_binaan_imigrasi",
        re.compile(r"desa binaan (?:ke)?imigrasi|\bdbi\b|pimpasa|petugas imigrasi pembina", re.IGNORECASE),
    ),
    ("desa_migran_emas", re.compile(r"migran emas|desa emas|\bdem(?:im)?as\b", re.IGNORECASE)),
    ("desmigratif", re.compile(r"\bdesmi\w+|migran produktif", re.IGNORECASE)),
    ("desbumi", re.compile(r"desbumi|desa peduli buruh migran", re.IGNORECASE)),
)
IMMIGRATION = re.compile(r"\b(?:imigrasi|kanim|keimigrasian)\b", re.IGNORECASE)
MIGRANTS = re.compile(r"imigrasi|migran\b|\b[cp]?pmi\b|\btk[iw]\b|\btpp[om]\b|perdagangan orang", re.IGNORECASE)
BINAAN = re.compile(r"\b(?:binaan\w*|membina|dibina)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Surroundings:
    """Where a number of villages stands: `document.body[start:end]`."""

    document: Document
    start: int
    end: int

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """The sentence, as offsets into the body."""
        return self.document.sentence_at(self.start)

    @cached_property
    def clause_start(self) -> int:
        """Where the clause begins that the number stands in, at most 90 characters before it."""
        body = self.document.body
        low = max(0, self.start - REACH, body.rfind("\n", 0, self.start) + 1)
        stop = body.rfind(". ", low, self.start)
        low = stop + 2 if stop >= 0 else low
        ends = [match.end() for match in CLAUSE.finditer(body, low, self.start)]
        return ends[-1] if ends else low

    @cached_property
    def before(self) -> str:
        """The clause up to the number."""
        return self.document.body[self.clause_start : self.start]

    @cached_property
    def after(self) -> str:
        """What follows the number in its sentence."""
        return self.document.body[self.end : max(self.end, min(self.bounds[1], self.end + AFTER))]

    @cached_property
    def clause_after(self) -> str:
        """What follows the number in its clause."""
        stop = CLAUSE.search(self.after)
        return self.after[: stop.start()] if stop else self.after

    @cached_property
    def near(self) -> str:
        """The clause before the number, the number, and what follows it, at most 90 characters and up to a turn."""
        stop = TURN.search(self.after)
        return self.document.body[
            self.clause_start : self.end + min(len(self.after), REACH, stop.start() if stop else REACH)
        ]

    @cached_property
    def sentence(self) -> str:
        """The whole sentence."""
        return self.document.body[slice(*self.bounds)]

    @cached_property
    def paragraph(self) -> str:
        """The line that the number stands in."""
        body = self.document.body
        end = body.find("\n", self.end)
        return body[body.rfind("\n", 0, self.start) + 1 : len(body) if end < 0 else end]

    @cached_property
    def programme(self) -> str | None:
        """The programme that the nearest words name: what follows, the sentence, the text; None where it names none."""
        for text in (self.document.body[self.start : self.end] + self.after[:60], self.sentence):
            for name, pattern in PROGRAMMES:
                if pattern.search(text):
                    return name
        return _programme_of_text(self.document.body)

    @property
    def is_of_programme(self) -> bool:
        """Whether the text is about villages that somebody fosters."""
        return self.programme is not None

    @property
    def is_about_migrants(self) -> bool:
        """Whether the text is about such villages, or at least about migration or trafficking."""
        return self.is_of_programme or _is_about_migrants(self.document.body)

    def dates_near(self, dates: Sequence[DateFact]) -> Sequence[DateFact]:
        """The dates in the clause before the number, and those that follow it in its sentence."""
        high = self.document.positions[self.bounds[1] - 1]
        here = self.document.positions[self.clause_start]
        return [date for date in dates if here <= date.mention.start <= high]


@lru_cache(maxsize=8)
def _programme_of_text(body: str) -> str | None:
    """The programme that the text as a whole is about; every count of it asks, so the answer is kept a while."""
    for name, pattern in PROGRAMMES:
        if pattern.search(body):
            return name
    if BINAAN.search(body):
        return "desa_binaan_imigrasi" if IMMIGRATION.search(body) else "other"
    return None


@lru_cache(maxsize=8)
def _is_about_migrants(body: str) -> bool:
    return MIGRANTS.search(body) is not None
