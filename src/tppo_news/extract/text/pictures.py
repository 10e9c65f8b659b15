"""What a page's pictures are said to show: the words that stand in for them (`alt`)."""

from collections.abc import Sequence

from tppo_news.extract.page.outline import Line
from tppo_news.text import normalize_space

_LEAST = 25
"""Letters of a caption; a shorter `alt` is a name."""
_MUCH = 3
"""Lines of prose from which on a page is no photo page."""


def repeated_alternatives(lines: Sequence[Line], reasons: Sequence[str | None], prose: Sequence[bool]) -> list[int]:
    """The lines right below a picture that say what the picture's `alt` says, word for word: captions without any name.

    None where the page has little other prose: on a photo page such a line is the text.
    """
    below = [i for i, line in enumerate(lines) if reasons[i] is None and (line.below or line.image)]
    below = [i for i in below if lines[i].kind == "text" and len(lines[i].text) >= _LEAST]
    if not below:
        return []
    pictures = lines[below[0]].block.getroottree().iter("img", "amp-img")
    alternatives = {_level(picture.get("alt", "")) for picture in pictures}
    found = [i for i in below if _level(lines[i].text) in alternatives]
    others = sum(good and reasons[i] is None and i not in found for i, good in enumerate(prose))
    return found if others >= _MUCH else []


def _level(text: str) -> str:
    return normalize_space(text).rstrip(" .").casefold()
