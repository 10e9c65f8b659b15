"""Headlines that stand within a text write every word large: a word that only they capitalise is nobody's name."""

import re
from collections.abc import Iterable, Iterator

from tppo_news.facts.masks.names import Caption, is_common_word
from tppo_news.text import iter_paragraphs

_ENDS = frozenset(".!?:;,\"”'’)")
_LISTED = re.compile(r"\s*(?:\d{1,3}[.)]|[-–•*●])")
_WORD = re.compile(r"[^\W\d_][\w'-]*")
# Words that headlines write small.
_SMALL = frozenset(
    "atau bagi bukan dalam dan dari demi dengan di hingga ke kepada lewat oleh pada para saat untuk usai yang".split()
)
_FEWEST = 4
_LARGE_SHARE = 0.8


def drop_headline_words(body: str, captions: Iterable[Caption]) -> tuple[Caption, ...]:
    """The captions without those of headlines that no running text repeats: "Korban Disekap Majikan", "Tiga Remaja Hanyut".

    A victim whom a headline names is named below it as well; a text that is all headlines is left as it is.
    """
    lines = list(_headlines(body))
    if not lines:
        return tuple(captions)
    running = _without(body, lines)
    if len(running.strip()) < sum(end - start for start, end in lines):
        return tuple(captions)
    return tuple(
        caption
        for caption in captions
        if caption.is_letters
        or not any(start <= caption.start < end for start, end in lines)
        or any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", running) for word in caption.name.split())
    )


def _headlines(body: str) -> Iterator[tuple[int, int]]:
    """The lines that are headlines: no full stop, hardly a word in small letters, and a common word among the large ones."""
    for start, end in iter_paragraphs(body):
        line = body[start:end].rstrip()
        if line[-1] in _ENDS or _LISTED.match(line):
            continue
        words = [word for word in _WORD.findall(line) if word not in _SMALL]
        large = [word for word in words if word[0].isupper()]
        if len(large) >= max(_FEWEST, _LARGE_SHARE * len(words)) and any(map(is_common_word, large)):
            yield start, end


def _without(body: str, lines: Iterable[tuple[int, int]]) -> str:
    kept, last = [], 0
    for start, end in lines:
        kept.append(body[last:start])
        last = end
    return "".join((*kept, body[last:]))
