"""Whole lines of a text that are no text, told by their words alone: what a page says to its reader, signatures, bylines."""

import re
from collections.abc import Iterator, Sequence

from tppo_news.extract.lines import is_ownership
from tppo_news.extract.parts import is_page_break
from tppo_news.records import Furniture

_CAPTURED = r"[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){0,4}"
WRITTEN_BY = re.compile(rf"^[(\[]?\s*(?i:(?:di)?tulis(?:an)?\s+oleh)\s*:?\s+(?P<names>{_CAPTURED})\s*[)\]]?\.?$")
"""Who wrote it, on a line of its own: "(Ditulis oleh Rani Contoh)"."""
_EMBED = re.compile(r"^\[?\s*(?:gambas|video|embed|infografis)\s*:?[^\]]{0,80}\]$", re.I)
_DESK = re.compile(
    r"^[(\[](?:humas|tim|rilis|sumber|redaksi|kontributor|laporan|pewarta|ist)\b[^()]{0,60}[)\]]\.?$", re.I
)
_COMMENTS = re.compile(
    r"^(?:(?:tulis|beri|kirim|tambah(?:kan)?)\s+)?komentar(?:i)?(?:\s+(?:pembaca|anda|facebook|(?:artikel|berita)(?:\s+ini)?))?\s*:?$",
    re.I,
)
"""The head of a comment section."""
_GO_ON = re.compile(
    r"^(?:(?:scroll|gulir(?:kan)?|swipe|geser)\b[^.!?]{0,70}\b(?:membaca|baca|selengkapnya|lanjut\w*|bawah|berikutnya|down)\b|"
    r"lanjut(?:kan)?\s+(?:mem)?baca\b)[^.!?]{0,40}[.!↓]?$",
    re.I,
)
"""How to go on: "Scroll ke bawah untuk membaca informasi selengkapnya.", "Lanjutkan Membaca"."""
_SIGNATURE = re.compile(r"(?:^|\s)[(\[][a-z]{2,8}(?:[/.-][a-z]{2,8}){1,2}[)\]]\.?$")
"""Reporter's and editor's initials, which end a text: "(abc/def)"."""
_CORRECTED = re.compile(r"koreksi|ralat|redaksi|hak jawab|klarifikasi|diperbarui|penjelasan|permintaan maaf", re.I)
_MAX_BEHIND = 3
_LONGEST_BEHIND = 400


def find_notices(lines: Sequence[str]) -> Iterator[tuple[int, Furniture]]:
    """Each line that is no text, with what it is, and what stands behind the initials that end a text unless it corrects it."""
    last = len(lines) - 1
    for index, line in enumerate(lines):
        if _EMBED.match(line):
            yield index, Furniture("embed", line, "text.notice")
        elif _DESK.match(line) and index == last:
            yield index, Furniture("byline", line, "text.notice")
        elif WRITTEN_BY.match(line) and index:
            yield index, Furniture("byline", line, "text.written_by")
        elif _COMMENTS.match(line):
            yield index, Furniture("heading", line, "text.comments")
        elif _GO_ON.match(line):
            yield index, Furniture("share", line, "text.go_on")
        elif is_page_break(line):
            yield index, Furniture("debris", line, "text.page_break")
        elif is_ownership(line) and len(lines) > 1:
            yield index, Furniture("caption", line, "text.ownership")
    yield from _behind_signature(lines)


def _behind_signature(lines: Sequence[str]) -> Iterator[tuple[int, Furniture]]:
    signed = next((i for i in range(len(lines) - 1, 0, -1) if _SIGNATURE.search(lines[i])), len(lines))
    behind = lines[signed + 1 :]
    if len(behind) > _MAX_BEHIND or sum(map(len, behind)) > _LONGEST_BEHIND or any(map(_CORRECTED.search, behind)):
        return
    for index in range(signed + 1, len(lines)):
        yield index, Furniture("footer", lines[index], "text.behind_signature")
