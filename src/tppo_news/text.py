"""Small functions on text that several rooms share."""

import re
from collections.abc import Iterator

_SPACE = re.compile(r"\s+")
_PARAGRAPH = re.compile(r"[^\n]*[^\s][^\n]*")


def normalize_space(text: str) -> str:
    """Every run of white space (non-breaking ones too) as one blank, none at the ends. Idempotent."""
    return _SPACE.sub(" ", text.replace("\u200b", "").replace("\ufeff", "")).strip()


def iter_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each line that holds more than white space, without its line break."""
    for match in _PARAGRAPH.finditer(text):
        yield match.start(), match.end()


def mask_spans(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span blanked out: same length, so offsets stay; line breaks stay too."""
    if not spans:
        return text
    pieces: list[str] = []
    end = 0
    for start, stop in sorted(spans):
        if stop <= end:
            continue
        pieces.append(text[end : max(start, end)])
        pieces.append("".join("\n" if c == "\n" else " " for c in text[max(start, end) : stop]))
        end = stop
    pieces.append(text[end:])
    return "".join(pieces)
