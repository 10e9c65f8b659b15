"""A text as lines, and what a line looks like."""

from dataclasses import dataclass

from tppo_news.furniture import forms

Span = tuple[int, int, str, str]
"""Start and end in the text, kind, rule."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text, without the blanks around it."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> list[str]:
        """Its words, in the case that they are written in."""
        return forms.WORD.findall(self.text)


def is_headline(line: Line, *, stopped: bool = False) -> bool:
    """Whether a line reads like a headline in title case: short, no final stop unless `stopped`, nearly every word a capital."""
    words = line.words
    if not 4 <= len(words) <= 20 or (line.text.endswith(forms.END_OF_PROSE) and not stopped):
        return False
    telling = [word for word in words if word.lower() not in forms.SMALL]
    capital = sum(word[0].isupper() or word[0].isdigit() for word in telling)
    return bool(telling) and capital >= 0.8 * len(telling)


def stripped_line(start: int, raw: str) -> Line | None:
    """The line at `start` without the blanks around it, or None where there is nothing else."""
    left = raw.lstrip(forms.EDGE)
    inner = left.rstrip(forms.EDGE)
    return Line(start + len(raw) - len(left), start + len(raw) - len(left) + len(inner), inner) if inner else None
