"""Furniture inside a paragraph: a related link that runs on, advertisements, credits, what ends the last line."""

import re
from collections.abc import Iterator

from tppo_news.furniture import forms
from tppo_news.furniture.lines import Line, Span


def within_line(line: Line) -> Iterator[Span]:
    """Read, inside a paragraph, "pada 2025.Baca juga: Judul Berita", "pada 2025. Pilihan editor: Judul Berita",
    "SCROLL TO CONTINUE WITH CONTENT", "(Foto: Humas)", "sampai selesai. (abc/abc)", "sampai selesai. Editor : Nama".
    """
    text, start = line.text, line.start
    for cue in _related_cues(text):
        yield start + cue.start(), start + _headline_end(text, cue.end()), "related", "furniture.related_inline"
    for advert in forms.AD_INLINE.finditer(text) if "SCROLL" in text or "ADVERT" in text or "script" in text else ():
        yield start + advert.start(), start + advert.end(), "ad", "furniture.advert_inline"
    for credit in forms.CREDIT.finditer(text) if "(" in text or "[" in text else ():
        yield start + credit.start(), start + credit.end(), "credit", "furniture.credit_inline"
    yield from _tail(text, start)


def _related_cues(text: str) -> Iterator[re.Match[str]]:
    """Each "Baca juga:" of the text, looked for before its colon, since a paragraph has few."""
    end = 0
    for colon in forms.COLON.finditer(text):
        cue = forms.RELATED.search(text, max(end, colon.start() - forms.CUE_LENGTH), colon.end())
        if cue is not None:
            end = cue.end()
            yield cue


def _tail(text: str, start: int) -> Iterator[Span]:
    """What ends a paragraph, outermost first: a copyright notice, a byline, a photographer's credit, initials."""
    if "©" in text or "(c)" in text:
        notice = forms.COPYRIGHT_TAIL.search(text)
        if notice:
            yield start + notice.start(), start + len(text), "footer", "furniture.copyright_tail"
            text = text[: notice.start()].rstrip()
    by = forms.TRAILING_BYLINE.search(text, max(0, len(text) - 140)) if ":" in text[-120:] else None
    if by:
        yield start + by.start("by"), start + len(text), "byline", "furniture.byline_inline"
        text = text[: by.start("by")].rstrip()
    credit = forms.CREDIT_TAIL.search(text, max(0, len(text) - 70)) if "/" in text[-60:] else None
    if credit:
        yield start + credit.start(), start + credit.end(), "credit", "furniture.credit_tail"
    initials = forms.INITIALS.search(text, max(0, len(text) - 40)) if text.endswith((")", "]", "*")) else None
    if initials:
        yield start + initials.start("by"), start + initials.end("by"), "initials", "furniture.initials"


def _ends_as_headline(text: str, start: int) -> bool:
    """Whether the rest of a paragraph is one headline, in whatever case it is written."""
    rest = text[start:]
    if rest.rstrip().endswith(forms.END_OF_PROSE) or len(forms.WORD.findall(rest)) > forms.MAX_HEADLINE_WORDS:
        return False
    return re.search(r"[.!?]\s", rest) is None


def _headline_end(text: str, start: int) -> int:
    """Where a headline that runs on into the paragraph ends: before the first sentence that is not in title case.

    "Judul Berita Lain Kata dia, …": words in title case belong to the headline; the last capital before a plain word
    opens the next sentence. What ends the paragraph without a final stop is the headline down to its end.
    """
    if _ends_as_headline(text, start):
        return len(text)
    end = last = start
    for count, match in enumerate(forms.WORD.finditer(text, start)):
        gap, word = text[end : match.start()], match.group()
        if count and (re.search(r"[.!?]\s|[“\"]|\n", gap) or count >= forms.MAX_HEADLINE_WORDS):
            return end
        if word[0].islower() and word.lower() not in forms.SMALL and count:
            return last if last > start else end
        if not word[0].islower():
            last = end
        end = match.end()
    return len(text)
