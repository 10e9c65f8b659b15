"""The laws that an article cites, as it writes them, with the offence that each stands for by data/gazetteer/offences.csv."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import find_pieces, holds_any, lower_ascii, matches_at
from tppo_news.facts.phrases import read_table
from tppo_news.records import LegalBasis, Offence

# The new criminal code is in force from this day; before it, and under another word, "KUHP" is the old one.
NEW_CODE_FROM = date(2026, 1, 2)
NEW_CODE = "UU 1/2023"
_LAW_WORD = r"(?:UU|Undang ?-?[ -]?[Uu]ndang|undang-undang)"
# "UU RI No 21 Tahun 2007", "UU 18/2017", "Undang-Undang Nomor 6 Tahun 2011", "UU No. 35 th 2014"
NUMBERED = re.compile(
    rf"{_LAW_WORD}(?: (?:RI|Republik Indonesia))?(?: (?!Nomor|No\b)[\w()]+){{0,6}}?,? ?(?:Nomor|Nomer|No\.?|no\.?|nomor)? ?"
    r"(?P<number>\d{1,3}) ?(?:,? ?(?:Tahun|tahun|Thn\.?|th\.?|Th\.?) ?|/ ?)(?P<year>(?:19|20)\d\d)"
)
# "Undang-Undang Tahun 2007 Nomor 21"
TURNED = re.compile(rf"{_LAW_WORD}(?: RI)? [Tt]ahun (?P<year>(?:19|20)\d\d) (?:Nomor|No\.?) (?P<number>\d{{1,3}})")
_PARAGRAPH = r"(?:[Aa]yat|[Hh]uruf)"
_NUMBERS = (
    rf"\d{{1,3}}(?:[A-Za-z]\b| [A-Z]\b(?! ?[a-z]))?(?:,? {_PARAGRAPH} ?\(?\w{{1,3}}\)?"
    rf"(?:(?: dan|,| jo\.?| juncto) (?:{_PARAGRAPH} )?\(\w{{1,2}}\))*|,? ?(?:[Kk]e-?\d|angka \d+))*"
)
# "Pasal 2 ayat (1) jo Pasal 48", "Pasal 81 huruf c", "Pasal 455 dan 457"
ARTICLES = re.compile(
    rf"[Pp]asal (?P<first>{_NUMBERS})(?P<more>(?:,? ?(?:jo\.?|[Jj]uncto|[Jj]unto|dan ?/ ?atau|dan atau|dan|atau|serta|"
    rf"subsider|subs\.?|Jo\.?)?,? ?"
    rf"(?:[Pp]asal )?{_NUMBERS}(?! ?(?:tahun|Tahun|/|bulan|orang|juta)))*)"
)
ARTICLE_NUMBER = re.compile(
    r"(?:(?<=asal )|(?<=jo )|(?<=jo\. )|(?<=dan )|(?<=, )|(?<=juncto )|(?<=atau )|^)(\d{1,3}(?: ?[A-Z]|[a-z])?)\b"
)
# What may stand between an article and the law that it is of.
BETWEEN = re.compile(r"[,.]?(?: ?\([^)]{0,60}\))?(?: (?:dari|dalam|pada|ke|jo\.?|tentang))? ?")
LAW_WORDS = re.compile(r"^(?:uu|undang-?[ -]?undang)(?: ri)?(?: tentang)? ")
KUHP = re.compile(r"\bKUHP(?:idana)?\b|\bKitab Undang-Undang Hukum Pidana\b")
# Without one of these no law is named; "undangan" and "mengundang" are none.
CUES = ("uu", "undang-", "undang u", "undang -", "undangu", "kuhp")
REACH = 160


@dataclass(frozen=True, slots=True)
class Offences:
    """The table: which offence a law stands for, and how laws are called in short."""

    by_article: Mapping[tuple[str, str], Offence]
    names: Mapping[str, str]
    pattern: re.Pattern[str]
    """Finds the short names."""
    starts: frozenset[str]
    """The first words of them, in small letters."""


def load_offences(path: Path) -> Offences:
    """The table of this file. Raises ConfigError."""
    by_article: dict[tuple[str, str], Offence] = {}
    names: dict[str, str] = {}
    for row in read_table(path, ("law", "names", "article", "offence", "source")):
        by_article[row["law"], row["article"]] = row["offence"]  # type: ignore[assignment]  # Literal, by the table's test.
        names |= {name.lower(): row["law"] for name in row["names"].split(";") if name}
    ordered = sorted(names, key=len, reverse=True)
    # "UU ITE" is written "Undang-Undang ITE" and "UU tentang ITE" as well.
    shapes = (
        re.escape(name).replace("uu\\ ", r"(?:UU|Undang-?[ -]?Undang)(?: RI)?(?: tentang)? ", 1) for name in ordered
    )
    starts = frozenset(name.split(" ")[0] for name in names) | {"undang"}
    return Offences(by_article, names, re.compile(rf"\b(?:{'|'.join(shapes)})\b", re.IGNORECASE), starts)


@dataclass(frozen=True, slots=True)
class _Law:
    start: int
    end: int
    name: str


def find_legal_bases(document: Document, offences: Offences) -> tuple[LegalBasis, ...]:
    """Read the laws with their articles.

    "Pasal 2 ayat (1) dan atau Pasal 10 UU RI No 21 Tahun 2007", "UU 18/2017", "Pasal 455 KUHP", "Undang-Undang TPPO".

    A law that is cited again with the same articles is listed once, and one without articles only where none are given.
    """
    body = document.body
    folded = lower_ascii(body)
    if not holds_any(folded, CUES):
        return ()
    laws = _laws(body, offences, document.publication_date)
    found: dict[tuple[str, tuple[str, ...]], LegalBasis] = {}
    for index, law in enumerate(laws):
        low = laws[index - 1].end if index else 0
        articles = _articles_before(body, max(low, law.start - REACH), law.start)
        numbers = _numbers(articles.group()) if articles else ()
        start = articles.start() if articles else law.start
        offence = _offence(law.name, numbers, offences)
        if law.name == "KUHP" and not numbers:
            continue
        basis = LegalBasis(document.mention(start, law.end, "legal.law"), law.name, numbers, offence)
        found.setdefault((law.name, numbers), basis)
    named = {basis.law for basis in found.values() if basis.articles}
    return tuple(basis for basis in found.values() if basis.articles or basis.law not in named)


def _laws(body: str, offences: Offences, published: date | None) -> list[_Law]:
    """The laws that the text names, in order, none within another."""
    found = [_Law(m.start(), m.end(), f"UU {int(m['number'])}/{m['year']}") for m in NUMBERED.finditer(body)]
    found += [_Law(m.start(), m.end(), f"UU {int(m['number'])}/{m['year']}") for m in TURNED.finditer(body)]
    short = matches_at(offences.pattern, body, find_pieces(lower_ascii(body), offences.starts))
    found += [_Law(m.start(), m.end(), _law_by_name(m.group(), offences)) for m in short]
    code = NEW_CODE if published is not None and published >= NEW_CODE_FROM else "KUHP"
    if "KUHP" in body or "Kitab " in body:
        found += [_Law(m.start(), m.end(), code) for m in KUHP.finditer(body)]
    kept: list[_Law] = []
    for law in sorted(found, key=lambda law: (law.start, -law.end)):
        if not kept or law.start >= kept[-1].end:
            kept.append(law)
    return kept


def _law_by_name(written: str, offences: Offences) -> str:
    """The law of a short name, however its first word is written."""
    return offences.names[LAW_WORDS.sub("uu ", written.lower(), count=1)]


def _articles_before(body: str, low: int, end: int) -> re.Match[str] | None:
    """The articles that lead up to the law at `end`."""
    last = None
    for match in ARTICLES.finditer(body, low, end):
        if BETWEEN.fullmatch(body, match.end(), end):
            last = match
    return last


def _numbers(text: str) -> tuple[str, ...]:
    numbers = ARTICLE_NUMBER.findall(re.sub(r"\([^)]*\)", "", text))
    return tuple(dict.fromkeys(number.replace(" ", "").upper() for number in numbers))


def _offence(law: str, articles: tuple[str, ...], offences: Offences) -> Offence:
    for article in (*articles, ""):
        offence = offences.by_article.get((law, article))
        if offence is not None:
            return offence
    return "other"
