"""What stands behind a text without a name of its own in the markup: what its readers say, and who wrote it."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from tppo_news.extract.outline import Outline

_COUNTED = re.compile(
    r"(?:komentar|comments?|tanggapan|diskusi)\s*[(\[:]?\s*\d{1,5}\s*[)\]]?|"
    r"(?:\d{1,5}|satu|dua|tiga|one|two|three)\s+(?:komentar|comments?|tanggapan|balasan|pemikiran|thoughts?|replies|responses?)(?:\s+(?:pada|untuk|di|on|to|about)\s.{2,200})?",
    re.I,
)
"""The head of readers' comments with their number: "Komentar (3)", "2 tanggapan pada “…”"."""
_UNCOUNTED = re.compile(
    r"(?:komentar|comments?|tanggapan|diskusi|kolom\s+komentar)(?:\s+(?:pembaca|anda|pengunjung|terbaru|netizen|warga))?\s*:?|"
    r"(?:tinggalkan|tulis|beri(?:kan)?|kirim|tambahkan)\s+(?:sebuah\s+)?(?:balasan|komentar|tanggapan)(?:\s+anda)?|leave\s+a\s+(?:reply|comment)",
    re.I,
)
_ANSWERED = re.compile(
    r"(?:balas|reply|tanggapi|jawab|suka|like|laporkan|hapus)(?:\s*[|·•(]\s*.{0,20})?|.{0,60}\b(?:berkata|says|mengatakan|menulis)\s*:?|"
    r".{0,60}\b\d{1,2}\s+(?:menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu|"
    r".{0,50}\b\d{1,2}[\s/.-]+(?:\w{3,9}|\d{1,2})[\s/.,-]+(?:20)?\d\d\b.{0,12}\d{1,2}[.:]\d\d.{0,12}",
    re.I,
)
"""What stands with each comment: "Balas", "Rani berkata:", when it was written."""
_WRITER = re.compile(
    r"(?:tentang|profil|about|mengenai)\s+(?:the\s+)?(?:penulis|author|writer|redaksi|kontributor)\s*:?", re.I
)
_LEAD = re.compile(
    r"^(?:oleh|by|penulis|reporter|editor|author|posted\s+by|diposting\s+oleh|ditulis\s+oleh)\s*:?\s+", re.I
)
_REPLY = re.compile(r"balas|reply|tanggapi|jawab\s+komentar|laporkan\s+komentar", re.I)
_MAX_ANSWER = 2
"""Paragraphs to a comment's button."""
_LEAST_WORDS, _MOST_WORDS = 2, 5
_LONGEST = 200
_LONGEST_BYLINE = 90
_MAX_BOX = 6
"""Lines of a box about the writer: name, role, a sentence or two, addresses."""
_MAX_UP = 4


def lines_behind(outline: Outline, prose: Sequence[bool], headline: int) -> set[int]:
    """The lines under the text that readers wrote, and those of a box about the writer: told by the heading "Komentar (3)", or by
    "Komentar" over answers and times; by "Tentang Penulis", or by a heading that repeats a name from above the text."""
    lines = outline.lines
    opening = next((i for i in range(headline, len(lines)) if prose[i]), len(lines))
    stated = (
        line for line in lines[headline + 1 : opening] if line.kind != "heading" and len(line.text) <= _LONGEST_BYLINE
    )
    above = " | ".join(line.text for line in stated)
    taken: set[int] = set()
    for index in range(opening + 1, len(lines)):
        line = lines[index]
        if index in taken or len(line.text) > _LONGEST:
            continue
        if _REPLY.fullmatch(line.text):
            taken.update(_answers_around(outline, prose, opening, index))
            continue
        if line.linked and not _COUNTED.fullmatch(line.text):
            continue
        heads = line.kind == "heading" or line.strong >= len(line.text)
        counted = _COUNTED.fullmatch(line.text)
        if counted or (heads and _UNCOUNTED.fullmatch(line.text)):
            below = _below(outline, index)
            if (counted and heads) or any(_ANSWERED.fullmatch(lines[i].text) for i in below):
                taken.update((index, *below))
        elif _WRITER.fullmatch(line.text) or _is_repeated(line.text, above, heads=heads):
            taken.update(_box_around(outline, prose, index))
    return taken


def _is_repeated(text: str, above: str, *, heads: bool) -> bool:
    """Whether a heading, or a role with a name, repeats a name of some words that stands between headline and text."""
    name = _LEAD.sub("", text)
    if not (heads or len(name) < len(text)) or not _LEAST_WORDS <= len(name.split()) <= _MOST_WORDS:
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", above) is not None


def _below(outline: Outline, index: int) -> range:
    """The lines under a heading in the nearest element that holds more than it."""
    element: HtmlElement | None = outline.lines[index].block
    for _ in range(_MAX_UP):
        if element is None:
            break
        _, end = outline.ranges.get(element, (index, index + 1))
        if end > index + 1:
            return range(index + 1, end)
        element = element.getparent()
    return range(index + 1, index + 1)


def _answers_around(outline: Outline, prose: Sequence[bool], opening: int, index: int) -> range:
    """The lines of the largest element around a comment's button that holds comments and nothing of the text."""
    found = range(index, index + 1)
    element: HtmlElement | None = outline.lines[index].block
    while element is not None:
        start, end = outline.ranges.get(element, (index, index + 1))
        if start <= opening:
            break
        buttons = sum(1 for line in outline.lines[start:end] if _REPLY.fullmatch(line.text))
        if sum(prose[start:end]) <= _MAX_ANSWER * buttons:
            found = range(start, end)
        element = element.getparent()
    return found


def _box_around(outline: Outline, prose: Sequence[bool], index: int) -> range:
    """The largest element around a heading that holds a few lines and no prose above it."""
    box = range(index, index)
    element: HtmlElement | None = outline.lines[index].block
    for _ in range(_MAX_UP):
        if element is None:
            break
        start, end = outline.ranges.get(element, (index, index + 1))
        if end - start > _MAX_BOX or any(prose[start:index]):
            break
        box = range(start, end) if end > index + 1 else box
        element = element.getparent()
    return box
