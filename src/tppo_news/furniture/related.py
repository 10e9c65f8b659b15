"""Headlines of other stories: under a cue ("Baca juga:"), under a heading, or bare between the paragraphs."""

from collections.abc import Iterator

from tppo_news.furniture import forms
from tppo_news.furniture.lines import Line, Span, is_headline


def related_lines(lines: list[Line]) -> set[int]:
    """Lines that a related cue takes: its own, the headline after an empty cue, and lists of headlines under a heading."""
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if index in taken:
            continue
        if forms.RELATED_BLOCK.fullmatch(line.text):
            taken.add(index)
            taken.update(_headlines_after(lines, index))
            continue
        cue = forms.RELATED_START.match(line.text)
        if cue is None:
            continue
        rest = line.text[cue.end() :].strip(forms.EDGE + ":：|-–")
        if not rest:
            taken.add(index)
            taken.update(_headlines_after(lines, index, at_least=1))
        elif len(forms.WORD.findall(rest)) <= forms.MAX_HEADLINE_WORDS and (
            cue["colon"] or not rest.endswith((".", "”", '"', ","))
        ):
            taken.add(index)
    return taken


def _headlines_after(lines: list[Line], index: int, at_least: int = 0) -> Iterator[int]:
    """The lines that follow and read like headlines; the first `at_least` of them need only be short.

    Behind those a line of a few words, or a numbered one, is a subheading of this story.
    """
    for offset, follower in enumerate(lines[index + 1 : index + 13]):
        words = len(follower.words)
        if words > forms.MAX_HEADLINE_WORDS or (offset >= at_least and not is_headline(follower)):
            return
        if offset >= at_least > 0 and (words < forms.MIN_HEADLINE_WORDS or forms.ENUMERATED.match(follower.text)):
            return
        if offset < at_least and words > 6 and follower.text.endswith(".") and len(follower.text) > forms.PROSE_LENGTH:
            return
        yield index + 1 + offset


def bare_headlines(lines: list[Line], spans: list[Span], own: str) -> Iterator[Span]:
    """Headlines of other stories that stand as paragraphs of their own between this one's paragraphs, uncued.

    A subheading speaks of what the paragraphs speak of; another story's headline does not.
    """
    taken = {span[0] for span in spans}
    prose = [line for line in lines if len(line.text) > forms.PROSE_LENGTH and line.start not in taken]
    if not prose:
        return
    told: set[str] | None = None
    for line in lines:
        if line.start < prose[0].start or line.start in taken or len(line.text) > 160 or not is_headline(line):
            continue
        if (
            len(line.words) < forms.MIN_HEADLINE_WORDS
            or forms.ENUMERATED.match(line.text)
            or (own and " ".join(line.text.split()).casefold() == own)
        ):
            continue
        if told is None:
            told = {word.lower() for one in prose for word in one.words}
        telling = [word.lower() for word in line.words if word.lower() not in forms.SMALL]
        if sum(word in told for word in telling) < forms.MAX_SHARED * len(telling):
            yield line.start, line.end, "related", "furniture.bare_headline"
