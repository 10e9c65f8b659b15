"""Furniture that survived extraction as plain text: related links, bylines, advertisements, credits, footers.

Found as spans with offsets, never cut: whoever reads facts or classes masks them. A rule reads one line, as the page
shows it, and answers with the spans of it that are not the article's own. A headline repeated on top is the article's
own, and so is the page's stamp with its date.

Kinds: related, byline, ad, share, tags, footer, credit, heading, initials.
"""

from collections.abc import Iterator

from tppo_news.furniture import forms
from tppo_news.furniture.inline import within_line
from tppo_news.furniture.lines import Span, stripped_line
from tppo_news.furniture.related import bare_headlines, related_lines
from tppo_news.furniture.whole import closing_lines, split_bylines, whole_line
from tppo_news.records import Furniture


def find_furniture(text: str, title: str | None = None) -> tuple[Furniture, ...]:
    """Every span of the text that is not the article's own, in order, none overlapping; `title` is never furniture."""
    lines = [
        line for match in forms.LINE.finditer(text) if (line := stripped_line(match.start(), match.group())) is not None
    ]
    own = " ".join((title or "").split()).casefold()
    first_word = own.partition(" ")[0]
    spans: list[Span] = []
    related = related_lines(lines)
    bylines = split_bylines(lines)
    closing = closing_lines(lines)
    for index, line in enumerate(lines):
        if own and _begins_with(line.text, first_word) and " ".join(line.text.split()).casefold() == own:
            continue
        if index in related:
            spans.append((line.start, line.end, "related", "furniture.related_line"))
            continue
        if index in bylines:
            spans.append((line.start, line.end, "byline", "furniture.split_byline"))
            continue
        if index in closing:
            spans.append((line.start, line.end, closing[index], "furniture.closing_line"))
            continue
        whole = whole_line(line)
        spans.extend([whole] if whole else within_line(line))
    spans.extend(bare_headlines(lines, spans, own))
    return tuple(_records(text, spans))


def _begins_with(text: str, word: str) -> bool:
    """Whether this is the first word; most lines are told from a title by it alone."""
    return text.split(None, 1)[:1] != [] and text.split(None, 1)[0].casefold() == word


def _records(text: str, spans: list[Span]) -> Iterator[Furniture]:
    end = 0
    for start, stop, kind, rule in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end and stop > start:
            yield Furniture(kind, text[start:stop], rule, start, stop)
            end = stop
