"""Whole lines of a text that are no text, told by their words alone: what a page says to its reader, signatures, bylines."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from tppo_news.extract.page.parts import is_page_break
from tppo_news.extract.wording.addresses import is_address
from tppo_news.extract.wording.closing import POLL, is_hashtags, is_slogan, said_last, said_of_site
from tppo_news.extract.wording.controls import control_kind
from tppo_news.extract.wording.endings import end_kind
from tppo_news.extract.wording.lines import is_ownership
from tppo_news.extract.wording.names import CAPTURED
from tppo_news.extract.wording.platform_words import ends_page, platform_kind
from tppo_news.records import Furniture

WRITTEN_BY = re.compile(
    rf"^[(\[*]{{0,3}}\s*(?:(?P<here>(?i:artikel|tulisan|berita|laporan)\s+(?i:ini)\s+)?(?i:(?:di)?tulis(?:an)?\s+oleh)\s*:?\s+(?P<names>{CAPTURED})(?:,?\s+(?:(?:dan|serta)\s+)?(?i:(?:di)?(?:edit|sunting)\s+oleh)\s+{CAPTURED})?"
    rf"(?(here)(?:(?:,\s|\s(?=[a-z]))[^!?]{{3,120}})?)\s*[)\]]?\.?)$"
)
"""Who wrote it, on a line of its own: "(Ditulis oleh Rani Contoh)", "Artikel ini ditulis oleh Rani Contoh, peserta magang."."""
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
    r"^(?:(?:scroll|gulir(?:kan)?|swipe|geser)\b[^.!?]{0,70}\b(?:membaca|baca|melihat|selengkapnya|lanjut\w*|bawah|berikutnya|down)\b|"
    r"lanjut(?:kan)?\s+(?:mem)?baca\b)[^.!?]{0,40}[.!↓]?$",
    re.I,
)
"""How to go on: "Scroll ke bawah untuk membaca informasi selengkapnya.", "Lanjutkan Membaca"."""
_WATCH = re.compile(
    r"^(?:(?:yuk|ayo|mari)\W{1,3})?(?:saksikan|simak|tonton|lihat)\W{1,3}(?:(?:juga|pula)\s+)?(?:video|tayangan|cuplikan)"
    r"(?:\s+(?:pilihan|menarik|selengkapnya|lengkap\w*|lainnya|terkait|populer|berikut|di\s+bawah|ini|redaksi|terbaru)){0,5}\s*[:.!↓]*$",
    re.I,
)
"""What stands above an embedded video: "Saksikan video pilihan berikut ini:"."""
_MADE_BY = re.compile(
    r"^(?:video\s+editor|editor\s+video|produser|kameram[ae]n|videografer|juru\s+kamera|naskah|alih\s*bahasa|penerjemah|pengalih\s*bahasa|translator|pengunggah|ilustrator|desain\s+grafis|teks(?:\s+dan\s+foto)?|narator|voice\s*over)\s*[:：].{2,60}$",
    re.I,
)
_CONTACT = re.compile(
    r"^(?:home\s*page|website|situs(?:\s+web)?|web|facebook(?:\s+fan\s*page)?|fan\s*page|fb|instagram|ig|twi?tter|tweeter|x|tik\s*tok|"
    r"you\s*tube(?:\s+channel)?|telegram|threads|linkedin|e-?mail)\s*[:：]\s*(?:\S{1,80}(?:\s\S{1,40}){0,2})?$",
    re.I,
)
"""Where a publisher is found: "Facebook Fan Page:", "Instagram: @koran-contoh.test"."""
_BROADCAST = re.compile(
    r"(?:[A-Z]\w+|CNN|CNBC)\s?TV\s(?=[A-Z])(?!(?:\w+\s){0,3}(?i:melaporkan|menyiarkan|menayangkan|memberitakan|menyebut|mengutip))[^\n]{60,}[.…]$"
)
"""What a broadcaster's video above it shows: "Kabar TV Sejumlah warga …"."""
_ANYWHERE = (
    (_EMBED, "embed", "text.notice"),
    (_COMMENTS, "heading", "text.comments"),
    (_GO_ON, "share", "text.go_on"),
    (_WATCH, "related", "text.watch"),
    (_BROADCAST, "caption", "text.broadcast"),
)
_LEAST_CONTACTS = 2
_LONGEST_LABEL = 120
_SIGNED_LAST = re.compile(
    r"^[(\[][A-Za-z][\w.'’]*(?:[ /&,-]{1,3}[A-Za-z][\w.'’]*){0,4}[.-]{0,3}"
    rf"(?:\s*[;|/,]\s*(?i:foto|photo|editor|red)\s*:\s*{CAPTURED})?\s?[)\]]\.?$|"
    rf"^[-–—]\s?{CAPTURED}\s?[-–—]$|^(?i:\W?(?:admin\w*|redaksi|tim\s+redaksi|humas|terjemahan)\W?)$|"
    rf"^(?:Editor|Penulis|Reporter|Redaktur|Pewarta|Fotografer)\s+{CAPTURED}$"
)
"""Who signs a text, under it: "(Rani Contoh)", "(rani/bagas)", "Editor Rani Contoh"."""
_SIGNATURE = re.compile(r"(?:^|\s)[(\[][a-z]{2,8}(?:[/.-][a-z]{2,8}){1,2}[)\]]\.?$")
"""Reporter's and editor's initials, which end a text: "(abc/def)"."""
_CORRECTED = re.compile(r"koreksi|ralat|redaksi|hak jawab|klarifikasi|diperbarui|penjelasan|permintaan maaf", re.I)
_STOPPED = (".", "!", "?", '"', "”")
_MAX_BEHIND = 3
_MOST_BEHIND = 8
"""Short lines behind the initials, above which they are a list of the text's."""
_LONGEST_BEHIND = 400


_SOURCE = re.compile(r"(?:sumber(?:\s+(?:berita|data|foto))?|referensi|source)\s*[:：]?\s*$", re.I)


def find_notices(lines: Sequence[str], cut: Collection[int] = ()) -> Iterator[tuple[int, Furniture]]:
    """Each line that is no text, with what it is, and what stands behind the initials that end a text unless it corrects it.
    `cut` are the lines that other rules cut."""
    last = len(lines) - 1
    for index, line in enumerate(lines):
        piece = _whole_notice(line) or (_framing_notice(line) if index else None)
        if piece is None and last and is_ownership(line):
            piece = Furniture("caption", line, "text.ownership")
        if piece:
            yield index, piece
    yield from _ending(lines, cut)
    yield from _campaigns(lines)
    yield from _contacts(lines)
    yield from _behind_signature(lines)


def _whole_notice(line: str) -> Furniture | None:
    """What a line is, wherever it stands."""
    for pattern, kind, rule in _ANYWHERE:
        if pattern.match(line):
            return Furniture(kind, line, rule)
    if is_page_break(line):
        return Furniture("debris", line, "text.page_break")
    control = control_kind(line) or platform_kind(line)
    if control:
        return Furniture(control, line, "text.control")
    said = said_of_site(line)
    return Furniture(said, line, "text.said_of_site") if said else None


def _framing_notice(line: str) -> Furniture | None:
    """What a line is that has text above it."""
    if WRITTEN_BY.match(line):
        return Furniture("byline", line, "text.written_by")
    if _MADE_BY.match(line):
        return Furniture("byline", line, "text.made_by")
    return None


def _ending(lines: Sequence[str], cut: Collection[int]) -> Iterator[tuple[int, Furniture]]:
    """Lines under the text where it is filed and by whom, what its outlet says last, and what else is none of it."""
    polled = False
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index]
        said = said_last(line, polled=polled)
        polled = polled or said == POLL
        if ends_page(line):
            yield index, Furniture("tags", line, "text.ends_page")
        elif said:
            yield index, Furniture(said, line, "text.said_last")
        elif _DESK.match(line) or _SIGNED_LAST.match(line):
            yield index, Furniture("byline", line, "text.signed")
        elif (is_address(line) and not _announces(lines[index - 1])) or _is_source(lines, index):
            yield index, Furniture("tags", line, "text.source")
        elif index in cut or _whole_notice(line) or _framing_notice(line):
            continue
        elif kind := end_kind(line):
            yield index, Furniture(kind, line, "text.end")
        else:
            return


def _is_source(lines: Sequence[str], index: int) -> bool:
    """Whether a line only names whence the text comes, under a line that says so: "Sumber:" over "Dinas Contoh, Koran Contoh"."""
    return len(lines[index]) <= _LONGEST_LABEL and _SOURCE.match(lines[index - 1]) is not None


def _announces(line: str) -> bool:
    """Whether a line announces what stands below it, other than whence a text comes: "Daftar di:", not "Sumber:"."""
    return line.endswith((":", "：")) and end_kind(line) is None


def _campaigns(lines: Sequence[str]) -> Iterator[tuple[int, Furniture]]:
    """A campaign's hashtag on a line of its own, and its slogans right below or above."""
    for index, line in enumerate(lines):
        if index and is_hashtags(line):
            below = takewhile(lambda i: is_slogan(lines[i]), range(index + 1, len(lines)))
            above = takewhile(lambda i: is_slogan(lines[i]), range(index - 1, 0, -1))
            yield from ((i, Furniture("tags", lines[i], "text.campaign")) for i in (index, *below, *above))


def _contacts(lines: Sequence[str]) -> Iterator[tuple[int, Furniture]]:
    """Lines at the end of a text that say where its publisher is found, two of them at the least."""
    first = len(lines)
    while first > 1 and len(lines[first - 1]) <= _LONGEST_LABEL and _CONTACT.match(lines[first - 1]):
        first -= 1
    if len(lines) - first >= _LEAST_CONTACTS:
        yield from ((i, Furniture("footer", lines[i], "text.contacts")) for i in range(first, len(lines)))


def is_signed(text: str) -> bool:
    """Whether a line ends with the initials of reporter and editor: "(abc/def)"."""
    return bool(_SIGNATURE.search(text))


def is_correction(text: str) -> bool:
    """Whether a line corrects the text, or answers it: "Koreksi: …", "Hak jawab"."""
    return bool(_CORRECTED.search(text))


def _behind_signature(lines: Sequence[str]) -> Iterator[tuple[int, Furniture]]:
    signed = next((i for i in range(len(lines) - 1, 0, -1) if is_signed(lines[i])), len(lines))
    behind = lines[signed + 1 :]
    if signed <= len(lines) // 2:
        return
    few = len(behind) <= _MAX_BEHIND and sum(map(len, behind)) <= _LONGEST_BEHIND
    told = len(behind) > _MOST_BEHIND or any(len(line) > _LONGEST_LABEL or line.endswith(_STOPPED) for line in behind)
    if (not few and told) or any(map(is_correction, behind)):
        return
    for index in range(signed + 1, len(lines)):
        yield index, Furniture("footer", lines[index], "text.behind_signature")
