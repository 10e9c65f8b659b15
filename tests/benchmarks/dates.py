"""Dates beside dateparser.search on the same lines in the same run: speed, and how many of a third party's spans each finds."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dateparser.search import search_dates  # type: ignore[import-untyped]
from spacy.language import Language

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import read_document

TAGGED = re.compile(r"<TIME>([^<]*)</TIME>")
TAG = re.compile(r"</?[A-Z]+>")
# A span that gives the day: digits with a month in digits or letters.
DAY = re.compile(r"\d{1,2}(?:/\d{1,2}| (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))", re.IGNORECASE)
LANGUAGES = ["id"]
Find = Callable[[str], Sequence[tuple[int, int]]]
"""The spans of a line that a tool reads as a date."""


@dataclass(frozen=True)
class DateScore:
    """How a tool did on lines: how many a second, and how well it found what a gold calls a time, where there is one."""

    tool: str
    lines_per_second: float
    precision: float | None = None
    recall: float | None = None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        if self.precision is None or self.recall is None:
            return None
        return 2 * self.precision * self.recall / (self.precision + self.recall or 1.0)


def our_spans(nlp: Language) -> Find:
    """Our dates, with the reading of the line into a document."""

    def find(line: str) -> list[tuple[int, int]]:
        return [(fact.mention.start, fact.mention.end) for fact in find_dates(read_document(nlp, line))]

    return find


def their_spans(line: str) -> list[tuple[int, int]]:
    """dateparser's dates: it gives their words, which are looked for one behind the other."""
    spans: list[tuple[int, int]] = []
    end = 0
    for words, _ in search_dates(line, languages=LANGUAGES) or ():
        start = line.find(words, end)
        if start >= 0:
            end = start + len(words)
            spans.append((start, end))
    return spans


def score_dates(nlp: Language, lines: Sequence[str], *, tagged: bool = False) -> list[DateScore]:
    """Both tools over the same lines; where they are `tagged`, precision and recall as well."""
    plain = [TAG.sub("", line) for line in lines]
    scores = []
    for tool, find in (("ours", our_spans(nlp)), ("dateparser.search", their_spans)):
        find(plain[0])
        started = time.process_time()
        found = [find(line) for line in plain]
        speed = len(plain) / (time.process_time() - started)
        scores.append(DateScore(tool, speed, *(_against_gold(lines, plain, found) if tagged else ())))
    return scores


def _against_gold(
    lines: Sequence[str], plain: Sequence[str], found: Sequence[Sequence[tuple[int, int]]]
) -> tuple[float, float]:
    """Precision, of spans that share a letter with any tagged time; recall, of tagged days that a span covers from end to end."""
    right = given = met = wanted = 0
    for line, text, spans in zip(lines, plain, found, strict=True):
        gold = list(_tagged_spans(line))
        right += sum(any(start < last and first < end for first, last in gold) for start, end in spans)
        given += len(spans)
        days = [one for one in gold if DAY.search(text, *one)]
        met += sum(any(start <= first and last <= end for start, end in spans) for first, last in days)
        wanted += len(days)
    return right / (given or 1), met / (wanted or 1)


def _tagged_spans(line: str) -> list[tuple[int, int]]:
    """The spans of a line that its tags call a time, as offsets into the line without tags."""
    spans = []
    for match in TAGGED.finditer(line):
        start = len(TAG.sub("", line[: match.start()]))
        spans.append((start, start + len(match[1])))
    return spans


def third_party_lines(shared: Path) -> list[str]:
    """The tagged lines of indonesia-ner."""
    path = shared / "ner" / "indonesia-ner" / "data_train.txt"
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
