"""Reporters and editors, apart; never the company or a desk account."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from lxml.html import HtmlElement

from tppo_news.extract.notices import WRITTEN_BY
from tppo_news.extract.outline import Line
from tppo_news.extract.reading import Reading
from tppo_news.extract.tree import element_text, own_classes
from tppo_news.extract.whole import SIGNED_RULE
from tppo_news.records import Furniture
from tppo_news.text import normalize_space

_LABEL = re.compile(
    r"(?<!pilihan )(?<!catatan )(?<!rekomendasi )(?<!video )\b"
    r"(?P<label>rep|red|penulis|reporter|jurnalis|pewarta(?:\s+foto)?|wartawan|laporan(?:\s+(?:wartawan|reporter))?|fotografer|photographer|kontributor|"
    r"oleh|editor|redaktur|penyunting)\s*[:：]\s*(?P<names>(?:(?!/?\s*\bred\s*[:：])[^|\n\r•:]){3,80})",
    re.I,
)
_BOTH = re.compile(
    r"\b(?:redaktur|editor)\s*(?:&|dan|/)\s*(?:reporter|penulis)\s*[:：]\s*(?P<names>[^|\n\r•:]{3,80})", re.I
)
"""One person as both: "Redaktur & Reporter : Rani Contoh"."""
_LABEL_ALONE = re.compile(
    r"^(?P<label>penulis|reporter|pewarta|wartawan|fotografer|photographer|oleh|editor|redaktur|penyunting)\s*[:：]?$",
    re.I,
)
_ROLE_ALONE = re.compile(r"^(?P<label>author|writer|penulis|reporter|editor)$", re.I)
_ROLE_CLASS = re.compile(r"[-_](?:role|position|jabatan|posisi)\b")
"""An element named for a person's role stands under the name."""
_BY = re.compile(
    r"^(?:oleh|by)\s+(?P<names>[A-Z][^|:,\d]{2,40}?)(?:\s*[|,•·–-].*|\s+(?:on|pada|tanggal|at)\s.*\d.*)?$", re.I
)
_WRITTEN = re.compile(
    r"^(?:ditulis|diposting|diposkan|diunggah|diterbitkan|dipublikasikan|dipublish|tayang|posted|written|submitted|published)\s+"
    r"(?:(?:pada\s+|on\s+|tanggal\s+)?[^|]{0,12}\d[^|]{5,40}?\s+)?(?:oleh|by)\s*:?\s+(?P<names>[A-Z][^|:,\d]{2,40}?)"
    r"(?=\s+(?:pada|on|di|tanggal|tgl|at|pukul)\b|\s*[|,•·–-]|$)",
    re.I,
)
"""Read "Diposting oleh Rani Contoh", "Diterbitkan 20 November 2026 pukul 10.00 WIB oleh Rani Contoh", "Posted by Rani on …"."""
_FIELDED = re.compile(
    r"^(?:laporan\s+(?:wartawan|reporter|jurnalis|kontributor)|kontributor|koresponden|wartawan|jurnalis)\s+(?P<where>[A-Z][^,:|\d]{2,40}),\s*"
    r"(?P<names>[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,4})(?=\s*(?:$|[|•·–-]|editor\b))",
    re.I,
)
"""From where, and who: "Laporan Wartawan Koran Contoh, Rani Contoh", "Kontributor Malang, Rani Contoh"."""
_DEGREE = re.compile(
    r",\s*(?:[SMD]\.?\s?[A-Z][A-Za-z]{0,4}(?:\.\s?[A-Z][a-z]{0,4}){0,2}|[SM]\.(?:[A-Z][a-z]*\.?){1,3}|Ph\.?\s?D|M\.?B\.?A|Lc|A\.?Md(?:\.\s?[A-Z][a-z]*)?|LL\.?M)\.?(?=\s*(?:,|;|&|\||$|dan\b))"
)
"""A degree behind a name: "Dr. Rani Contoh, M.Si."."""
_MARKET_DAY = re.compile(
    r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|setu)\s+(?:pon|wage|kliwon|legi|manis|pahing|paing)", re.I
)
"""The Javanese name of a day: "Jumat Legi"."""
_ROLES = frozenset(("jurnalis", "reporter", "penulis", "wartawan", "kontributor", "pewarta"))
_DATED = re.compile(
    r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|\d{1,2}[ /-]\w+[ /-](?:19|20)\d\d|"
    r"[a-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d"
)
_DAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)", re.I)
_NO_NAME = re.compile(
    r"\b(?:utara|selatan|barat|timur|tengah|pusat|raya|kota|kabupaten|jakarta|jawa|sumatera|kalimantan|sulawesi|bali|papua|"
    r"hukum|kriminal|nasional|daerah|politik|ekonomi|olahraga|peristiwa|regional|metro|dunia|baca|dilihat|menit|views?)\b",
    re.I,
)
"""What else stands behind a date: a place, a rubric, a count."""
_SHORT = 3
_TWO = 2
_NAME_WORDS = 4
_MAX_LINE = 160
_MAX_NAME = 60
_EDITOR_LABELS = frozenset({"red", "editor", "redaktur", "penyunting"})
_AUTHOR_CLASSES = re.compile(
    r"\b(?:author|penulis|reporter|byline|credit|writer)\b|author|byline|penulis|reporter|[-_]by\b"
)
_NOT_A_PERSON = re.compile(
    r"\b(?:redaksi|tim|admin|administrator|desk|media|newsroom|news|berita|network|portal|online|humas|pt|antara|reuters|afp|"
    r"kontributor|editor|penulis|reporter|wartawan|user|super|facebook|twitter|instagram|youtube|whatsapp|google|telegram|tiktok|linkedin|cyber|official|publisher|creator|diperbarui|diterbitkan|updated|published|staff|staf|team|source|sumber|dok|doc|foto|photo|ilustrasi)\b|"
    r"\.(?:com|co|id|net|tv)\b|@|https?:|\d|©",
    re.I,
)
_ADDRESS = re.compile(r"https?:|www\.|@")
_CONTRIBUTOR = re.compile(r"^(?:kontributor|koresponden|laporan\s+(?:wartawan|reporter))\s+[^,]+,\s*(?=\S)", re.I)
"""A contributor's place before the name: "Kontributor Lhokseumawe, Masriadi"."""
_WRITTEN_LEAD = re.compile(
    r"^(?:ditulis|diposting|diposkan|diunggah|diterbitkan|dipublikasikan|posted|written|submitted|published)\s+(?:oleh|by)\s*:?\s+",
    re.I,
)
_ROLE_BEHIND = re.compile(r"\s+(?:jurnalis|reporter|penulis|wartawan|kontributor)$", re.I)
_ROLE = re.compile(
    r"^(?:kontributor|penulis|reporter|pewarta|oleh|by|laporan\s+wartawan|editor|fotografer)\b\s*[:,]?\s*", re.I
)
_NAME = re.compile(r"^[A-Z][\w.'’-]*(?:\s+[A-Za-z][\w.'’-]*){0,5}$")
_STOP = re.compile(r"\s+(?:pada\b|tanggal\b|editor|penulis|reporter|pewarta|copyright|©|[-–|/])\s*.*$", re.I)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote and who edited, in the page's order."""

    authors: tuple[str, ...]
    editors: tuple[str, ...]


def find_byline(page: Reading, site_names: tuple[str, ...]) -> Byline:
    """Names as the page prints them to its reader; metadata fills in where it prints none."""
    labelled = _labelled_names(page)
    edited = [name for label, name in labelled if label in _EDITOR_LABELS]
    editors = _persons([*edited, *page.structured.editors], site_names)
    authors = _persons([name for label, name in labelled if label not in _EDITOR_LABELS], site_names)
    if not authors:
        stated = [name for name in _persons(list(page.structured.authors), site_names) if name not in editors]
        classed = [name for name in _persons(_classed_names(page.tree), site_names) if name not in editors]
        authors = stated or classed or _persons(_names_beside_site(page, site_names), site_names)
    return Byline(tuple(authors), tuple(editors))


def signed_author(furniture: Sequence[Furniture], site_names: tuple[str, ...]) -> tuple[str, ...]:
    """The name in capitals that signs a text ("RANI CONTOH"), as a name; () where none does."""
    signed = next((piece.surface for piece in reversed(furniture) if piece.rule == SIGNED_RULE), "")
    return tuple(_persons([part.title() for part in re.split(r"[|/]", signed)], site_names))


def _labelled_names(page: Reading) -> list[tuple[str, str]]:
    """Label and names of every short line such as "Penulis: X | Editor: Y"; a label alone takes the line that follows."""
    found: list[tuple[str, str]] = []
    lines = page.outline.lines
    for index, line in enumerate(lines):
        text = line.text.replace(" | :", ":").lstrip("|•·- ")
        if not 6 <= len(text) <= _MAX_LINE or any(page.outline.boxes[box] == "never" for box in line.boxes):
            continue
        found.extend((m.group("label").split()[0].lower(), m.group("names")) for m in _LABEL.finditer(text))
        found.extend(("editor", m.group("names")) for m in _BOTH.finditer(text))
        below = _ROLE_CLASS.search(own_classes(line.block)) is not None
        alone = _ROLE_ALONE.match(text) if below else _LABEL_ALONE.match(text)
        if alone:
            # A credits pop-up lists each name above its role; elsewhere the role comes first.
            before = not text.endswith((":", "：")) and (below or bool(line.boxes))
            name = _beside(lines, index, before=before, either=not text.endswith((":", "：")))
            if name:
                found.append((alone.group("label").lower(), name))
        written = WRITTEN_BY.match(text) if index > page.headline and not line.boxes else None
        if written:
            found.append(("oleh", written["names"]))
        by = _beside_headline(text) if page.headline <= index <= page.opening else None
        if by:
            found.append(("oleh", by.group("names")))
    return found


def _beside_headline(text: str) -> re.Match[str] | None:
    return _WRITTEN.match(text) or _BY.match(text) or _FIELDED.match(text)


def _beside(lines: Sequence[Line], index: int, *, before: bool, either: bool) -> str:
    """The short line above or below a role that stands alone; with `either` the other one where the first is a heading over
    something else. "" without one."""
    first, second = (index - 1, index + 1) if before else (index + 1, index - 1)
    if not 0 <= first < len(lines):
        return ""
    if (
        either
        and not before
        and lines[first].kind == "heading"
        and 0 <= second < len(lines)
        and _is_name(lines[second].text)
    ):
        return lines[second].text
    return lines[first].text if len(lines[first].text) <= _MAX_NAME else ""


def _names_beside_site(page: Reading, site_names: tuple[str, ...]) -> list[str]:
    """A name under the headline before the site's, a date or a role: "Rani Contoh | Koran Contoh", "Rani Contoh | Senin, …",
    "Rani Contoh" with "Jurnalis" on the next line; or behind a date and a bar: "16-09-2026 16:05 | Rani Contoh"."""
    lines = page.outline.lines[page.headline : page.opening]
    for index, line in enumerate(lines):
        # A line that begins with the bar goes on with the one above it.
        text = f"{lines[index - 1].text} {line.text}" if index and line.text.startswith("|") else line.text
        beside_dots = [part.strip() for part in re.split(r"[|·•]", text)]
        if len(beside_dots) > _TWO and _DATED.match(beside_dots[0].lower()):
            named = [part for part in beside_dots if _is_name(part) and not _NO_NAME.search(part)]
            if len(named) == 1:
                return named
        name, *rest = re.split(r"\s*[|·•]\s*|\s+[-–]\s+|,\s+", text)
        if len(rest) == 1 and "|" in text and _DATED.match(name.lower()) and _is_name(rest[0]):
            return rest if not _NO_NAME.search(rest[0]) else []
        following = lines[index + 1].text.lower() if not rest and index + 1 < len(lines) else ""
        if _is_name(name) and (following in _ROLES or any(_is_site_or_date(part, site_names) for part in rest)):
            return [name]
    return []


def _is_name(text: str) -> bool:
    return 2 <= len(text.split()) <= _NAME_WORDS and bool(_NAME.match(text))


def _is_site_or_date(text: str, site_names: tuple[str, ...]) -> bool:
    low = text.lower()
    return any(low.startswith(name) for name in site_names if len(name) > _SHORT) or bool(_DATED.match(low))


def _classed_names(tree: HtmlElement) -> list[str]:
    names: list[str] = []
    for element in tree.iter("h1", "a", "span", "div", "p", "strong"):
        if element.tag == "h1":
            if names:
                break
            continue
        stated = element.get("rel") == "author" or element.get("itemprop") == "author"
        if stated or _AUTHOR_CLASSES.search(own_classes(element)):
            text = normalize_space(element_text(element))
            if len(text) <= 60:
                names.append(_undated(element))
    return names


def _undated(element: HtmlElement) -> str:
    """An element's text up to a date that stands in an element of its own."""
    pieces = takewhile(lambda piece: not _DATED.match(piece.strip().lower()), element.itertext())
    return normalize_space("".join(pieces))


def _persons(values: list[str], site_names: tuple[str, ...]) -> list[str]:
    persons: dict[str, str] = {}
    for value in values:
        if _ADDRESS.search(value):
            continue
        for part in re.split(r"\s*(?:,|;|&|/|\bdan\b|\band\b)\s*", _plain(value)):
            name = _ROLE_BEHIND.sub("", _ROLE.sub("", part)).strip(" .-–(")
            is_day = _DAY.fullmatch(name) or _MARKET_DAY.fullmatch(name)
            is_person = _NAME.match(name) and not _NOT_A_PERSON.search(name) and not is_day
            if is_person and name.lower() not in site_names:
                persons.setdefault(name.lower(), name)
    return list(persons.values())


def _plain(value: str) -> str:
    """A stated name without what stands before and behind it: a verb, a contributor's place, a date, degrees."""
    name = _WRITTEN_LEAD.sub("", _CONTRIBUTOR.sub("", _STOP.sub("", value)))
    return _DEGREE.sub("", name)
