"""Lines of the text that are furniture from end to end and certain to be: cut out of the text, and kept."""

import re
from collections.abc import Collection, Sequence

from tppo_news.extract.wording.lines import is_given_back, opens_text
from tppo_news.extract.wording.notices import find_notices
from tppo_news.extract.wording.walls import paywall_lines
from tppo_news.furniture import find_furniture
from tppo_news.records import Furniture

SIGNED_RULE = "text.signed_in_capitals"
PAYWALL_RULE = "text.paywall"
_CERTAIN = frozenset(("ad", "byline", "share", "tags", "footer", "credit", "initials", "heading"))
_SIGNED = re.compile(r"^(?:[A-Z][A-Z.'’]+(?:\s+[A-Z][A-Z.'’]*){0,4})(?:\s*[|/]\s*[A-Z][A-Z.'’ ]+){0,3}$")
"""A reporter's name in capitals under the text: "RANI CONTOH", "RANI CONTOH | ANTARA"."""
_OFFICE = re.compile(
    r"\b(?:KEPALA|KETUA|DIREKTUR\w*|SEKRETARIS|SEKSI|BIDANG|BAGIAN|KANTOR|DINAS|BADAN|HUMAS|BUPATI|WALI\s?KOTA|GUBERNUR|CAMAT|TTD)\b"
)
"""Who signs a release by office: "KEPALA SEKSI INTELIJEN"."""
_CHANNEL = re.compile(r"google news|whatsapp|\bWA\b|telegram|channel|saluran|aplikasi", re.I)
_CREDITED = re.compile(
    r"\((?i:foto|dok|doc|ist|istimewa|photo|sumber)\b[^()]{0,60}\)$|"
    r"\((?=[^()]*(?:[A-Z. ][^()]*/|/[^()]*[A-Z. ]))[^()/]{2,40}/[^()/]{2,40}\)$|"
    r"[.!?\"”]\s+(?i:foto|photo|dok)\s?[:/]\s?[A-Z@][^():.!?]{1,40}\.?$"
)
"""A picture's credit: "(ANTARA/Rani)", "(koran-contoh.test/rani)", "… di aula. Foto: Rani"; not initials: "(abc/def)"."""
_PICTURED = re.compile(r"[^.!?\"”]\s\((?:foto|photo|sumber)\s?:[^()]{2,60}\)$", re.I)
"""A picture's words, no sentence's end, with the credit behind: "Warga di balai desa (Foto: Rani Contoh)"."""
_LONGEST_WORDS = 12
_LONGEST_CAPTION = 200
_LONGEST_ABOVE = 600
"""A caption above the dateline may be a paragraph: agencies tell there what the picture shows."""
_STOPPED = (".", "!", "?", '"', "”")


def cut_whole_lines(lines: Sequence[str], title: str, keep: Collection[str] = ()) -> tuple[list[str], list[Furniture]]:
    """The lines that stay, and what was cut: lines that are furniture from end to end, by rules that do not guess.

    A line whose id stands in `keep` stays: a person gave it back.
    A line that ends like a sentence and is longer than a dozen words stays, whatever it begins with: it is only marked.
    """
    text = "\n".join(lines)
    starts = _starts(lines)
    cut: dict[int, Furniture] = {}
    for span in find_furniture(text, title):
        index = starts.get(span.start or 0)
        if index is None or span.surface != lines[index]:
            continue
        if (span.kind in _CERTAIN and not _is_sentence(span)) or (
            span.kind == "related" and _CHANNEL.search(span.surface)
        ):
            cut[index] = Furniture(span.kind, span.surface, span.rule)
    for index, piece in find_notices(lines, cut):
        cut.setdefault(index, piece)
    for index in paywall_lines(lines):
        cut[index] = Furniture("paywall", lines[index], PAYWALL_RULE)
    for index in _captions(lines):
        cut.setdefault(index, Furniture("caption", lines[index], "text.credited_line"))
    if len(lines) > 1 and _SIGNED.match(lines[-1]) and not _OFFICE.search(lines[-1]):
        cut[len(lines) - 1] = Furniture("byline", lines[-1], SIGNED_RULE)
    cut = {index: piece for index, piece in cut.items() if not is_given_back(lines[index], keep)}
    return [line for i, line in enumerate(lines) if i not in cut], [cut[i] for i in sorted(cut)]


def _starts(lines: Sequence[str]) -> dict[int, int]:
    starts: dict[int, int] = {}
    position = 0
    for index, line in enumerate(lines):
        starts[position] = index
        position += len(line) + 1
    return starts


def _captions(lines: Sequence[str]) -> list[int]:
    """Short lines with a picture's credit behind them, and a longer one above the dateline. Under the last paragraph the
    credit is the reporter's, and a page whose lines are mostly credited is a photo page: its captions are its text."""
    above = len(lines) > 1 and opens_text(lines[1]) and not opens_text(lines[0])
    longest = [_LONGEST_ABOVE if above and i == 0 else _LONGEST_CAPTION for i in range(len(lines))]
    credited = [i for i, line in enumerate(lines) if len(line) <= longest[i] and _CREDITED.search(line)]
    if 2 * len(credited) >= len(lines):
        return []
    return [i for i in credited if i < len(lines) - 1 or _PICTURED.search(lines[i])]


def _is_sentence(span: Furniture) -> bool:
    if span.kind in ("footer", "share", "ad"):
        return False
    return span.surface.endswith(_STOPPED) and len(span.surface.split()) > _LONGEST_WORDS
