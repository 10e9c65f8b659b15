"""Headlines of other stories: under a cue ("Baca juga:"), under a heading, or bare between the paragraphs."""

from collections.abc import Iterator

from tppo_news.furniture import forms
from tppo_news.furniture.lines import Line, Span, is_headline


def related_lines(lines: list[Line]) -> set[int]:
    """Read "Baca juga: Warga Panen Raya", "BACA JUGA :", "Berita Terkait", "Pilihan Editor: Warga Panen Raya".

    A related cue takes its own line, the headline after an empty cue, and lists of headlines under a heading.
    """
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

    Behind those a line of a few words, or a numbered one, is a subheading of this story; a line with the bullet of the
    first is its neighbour in a list ("- Harga Beras Naik Rp 500", "- Tiga kades baru dilantik").
    """
    followers = lines[index + 1 : index + 13]
    bullet = forms.LIST_BULLET.match(followers[0].text) if followers and at_least else None
    for offset, follower in enumerate(followers):
        words = len(follower.words)
        if bullet and follower.text.startswith(bullet.group()) and words <= forms.MAX_HEADLINE_WORDS:
            if _is_prose(follower):
                return
            yield index + 1 + offset
            continue
        if words > forms.MAX_HEADLINE_WORDS or (offset >= at_least and not is_headline(follower)):
            return
        if offset >= at_least > 0 and (words < forms.MIN_HEADLINE_WORDS or forms.ENUMERATED.match(follower.text)):
            return
        if offset < at_least and words > forms.MIN_HEADLINE_WORDS and _is_prose(follower):
            return
        yield index + 1 + offset


def _is_prose(line: Line) -> bool:
    """Whether it ends like a sentence, and is long or in small letters; a headline has no final stop."""
    return line.text.endswith((".", '."', ".”")) and (
        len(line.text) > forms.PROSE_LENGTH or not is_headline(line, stopped=True)
    )


def bare_headlines(lines: list[Line], spans: list[Span], own: str) -> Iterator[Span]:
    """Headlines of other stories that stand as paragraphs of their own between this one's paragraphs, uncued.

    A subheading speaks of what the paragraphs speak of; another story's headline does not. The pieces of a sentence that the
    page broke at an italic word ("Pasal 28", "juncto", "Pasal 45 Undang-Undang ITE") are none.
    """
    taken = {span[0] for span in spans}
    prose = [line for line in lines if len(line.text) > forms.PROSE_LENGTH and line.start not in taken]
    if not prose:
        return
    told: set[str] | None = None
    for index, line in enumerate(lines):
        if line.start < prose[0].start or line.start in taken or len(line.text) > 160 or not is_headline(line):
            continue
        if _is_broken_off(lines, index):
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


def _is_broken_off(lines: list[Line], index: int) -> bool:
    """Whether a neighbour in small letters carries the line's sentence: "juncto" before it, "tentang penipuan." behind it."""
    before = lines[index - 1].text if index else ""
    after = lines[index + 1].text if index + 1 < len(lines) else ""
    return (before[:1].islower() and not before.endswith(forms.END_OF_PROSE)) or after[:1].islower()
