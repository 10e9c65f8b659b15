"""Rules that take a whole line; each says the kind of furniture that the line is, or None."""

import re
from collections.abc import Callable

from tppo_news.furniture import forms
from tppo_news.furniture.lines import Line, Span


def split_bylines(lines: list[Line]) -> set[int]:
    """Lines that carry on an empty byline or copyright line: "Editor:", then a name; "COPYRIGHT ©", "ANTARA", "2026"."""
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if forms.EMPTY_BYLINE.fullmatch(line.text):
            taken.update(i for i in (index, index + 1) if i < len(lines) and len(lines[i].words) <= 6)
        elif forms.EMPTY_COPYRIGHT.fullmatch(line.text):
            followers = range(index + 1, min(index + 4, len(lines)))
            taken.update(
                i for i in followers if re.fullmatch(r"\W*(?:ANTARA|[A-Z][\w.]*|(?:19|20)\d\d)\W*", lines[i].text)
            )
    return taken


def closing_lines(lines: list[Line]) -> dict[int, str]:
    """What closes a text, as kinds by line: the tags behind the reporter's initials, and what the outlet says of itself."""
    about = next((i for i in range(len(lines) // 2, len(lines)) if forms.ABOUT.fullmatch(lines[i].text)), len(lines))
    kinds = dict.fromkeys(range(about, len(lines)), "footer")
    first_tag = about
    while first_tag > 0 and _is_tag(lines[first_tag - 1].text):
        first_tag -= 1
    signed = (
        i
        for i in range(max(0, first_tag - 1), about)
        if forms.INITIALS.search(lines[i].text, max(0, len(lines[i].text) - 40))
    )
    return kinds | dict.fromkeys(range(next(signed, about) + 1, about), "tags")


def _is_tag(text: str) -> bool:
    return text == text.lower() and len(text.split()) <= forms.MAX_TAG_WORDS and not text.endswith(forms.END_OF_PROSE)


def whole_line(line: Line) -> Span | None:
    """The line as furniture, by the first rule that takes it, or None; a long one is a paragraph."""
    text = line.text
    if len(text) <= forms.MAX_LINE:
        for rule in WHOLE_LINE:
            kind = rule(text)
            if kind:
                return line.start, line.end, kind, f"furniture.{rule.__name__}"
    return None


def advert_line(text: str) -> str | None:
    """Read "SCROLL TO CONTINUE WITH CONTENT", "ADVERTISEMENT", "masukkan script iklan disini"."""
    return "ad" if forms.AD_LINE.fullmatch(text) else None


def byline_line(text: str) -> str | None:
    """Read "Penulis: X | Editor: Y", "Reporter : X", "Laporan Wartawan Y", "Sumber: Z"; never a sentence."""
    if forms.BYLINE.match(text) is None and forms.REPORT.match(text) is None:
        return None
    return "byline" if len(forms.WORD.findall(text)) <= 22 and not text.endswith('."') else None


def footer_line(text: str) -> str | None:
    """Read "COPYRIGHT © ANTARA 2025", "All rights reserved", "Artikel ini telah tayang di Koran Contoh"."""
    if not any(hint in text for hint in forms.FOOTER_HINTS):
        return None
    return "footer" if forms.FOOTER.search(text) and len(forms.WORD.findall(text)) <= 40 else None


def share_line(text: str) -> str | None:
    """Read "Share Facebook Twitter", "Ikuti kami di", "A- A+", "Gabung di saluran WhatsApp kami",
    "Baca berita lain di Google News".
    """
    if forms.SHARE_LINE.fullmatch(text) and not text.isdigit() and not forms.BROKEN_OFF.fullmatch(text):
        return "share"
    joins = (
        forms.JOIN.match(text.lstrip('"“ •-'))
        and forms.JOIN_OUTLET.search(text)
        and len(forms.WORD.findall(text)) <= 30
    )
    return "share" if joins else None


def tags_line(text: str) -> str | None:
    """Read "Tags: TPPO, Imigrasi", "#TPPO #Imigrasi", "Topik Terkait"."""
    return "tags" if forms.TAGS.match(text) and len(forms.WORD.findall(text)) <= 30 else None


def heading_line(text: str) -> str | None:
    """Read "Ringkasan Berita:", "Daftar Isi"."""
    return "heading" if forms.HEADING.fullmatch(text) else None


def credit_line(text: str) -> str | None:
    """Read "Foto: Humas", "TRIBUNJATIM.COM/NAMA WARTAWAN", "• Dok Kantor Imigrasi Malang"."""
    return "credit" if forms.CREDIT_LINE.fullmatch(text) else None


def listed_item(text: str) -> str | None:
    """Read an item of a list of other stories with its own time: "- Warga Contoh Panen Raya 2025-01-02 10:11:12"."""
    return "related" if forms.STAMPED_ITEM.fullmatch(text) else None


WHOLE_LINE: tuple[Callable[[str], str | None], ...] = (
    advert_line, byline_line, footer_line, share_line, tags_line, heading_line, credit_line, listed_item,
)  # fmt: skip
