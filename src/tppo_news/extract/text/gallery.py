"""Photo pages: the captions are the text."""

import re
from collections.abc import Sequence

from tppo_news.extract.page.outline import Outline
from tppo_news.extract.text.sorting import Sorted

_PHOTO = re.compile(r"^(?:foto|potret|galeri|infografis|photo)\b|\bfoto\s*:", re.I)
_MIN_CAPTION = 40
_MIN_COUNT = 2


def read_gallery(outline: Outline, found: Sorted, title: str) -> Sequence[str]:
    """The captions that are sentences, each once, in order; () unless there are two of them, or one under a photo headline.

    A caption inside a box of another article's teaser does not count.
    """
    captions = [
        line.text
        for line, reason in zip(outline.lines, found.reasons, strict=True)
        if reason == "caption" and len(line.text) >= _MIN_CAPTION and line.link_share < 0.5
    ]
    needed = 1 if _PHOTO.search(title) else _MIN_COUNT
    return tuple(dict.fromkeys(captions)) if len(captions) >= needed else ()
