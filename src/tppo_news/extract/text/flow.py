"""The article's own lines: what flows with its prose stays, what leads elsewhere or stands apart is cut, and kept."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.page.outline import Line, Outline
from tppo_news.extract.page.parts import Span, is_page_break, parts_of
from tppo_news.extract.text.container import find_container
from tppo_news.extract.text.items import item_headings, spans_with_items
from tppo_news.extract.text.sorting import LINKED, Sorted, name_of
from tppo_news.extract.wording.controls import control_kind
from tppo_news.extract.wording.lines import is_all_linked, is_dateline, opens_text
from tppo_news.extract.wording.notices import is_correction, is_signed
from tppo_news.records import Furniture

_FLOWING = frozenset(
    "ul ol li dl dd dt blockquote p table thead tbody tr td center pre details main article section".split()
)
_WRAPPING = re.compile(
    r"\bwp-block-(?:table|pullquote|quote|list|columns?|group|details)\b|\btable[-_]?(?:responsive|wrap\w*|container|scroll)|"
    r"\b(?:responsive|scroll\w*|overflow)[-_](?:table|x)\b|\bpull-?quote\b|\bblockquote\b",
    re.I,
)
"""What editors put around a table, a list or a quote of the text."""
_NOTED = re.compile(
    r"(?:^|[\s_-])(?:info-?box|box-?info|catatan|callout|highlight(?:ed)?|alert|kotak-info|fakta|sorotan)(?=$|[\s_-])",
    re.I,
)
"""What editors call a box of the text's own: "infobox", "highlight-box", "catatan"."""
_BARE_WORDS = re.compile(r"#?\w[\w-]*(?:\s#?\w[\w-]*){0,5}")
"""Tags that say not what they are: "Paspor Nelayan"."""
_MAX_HEADING = 160
_MOST_BEHIND = 20
"""Lines behind the initials, above which they are a list of the text's, not its tail."""
_MOST = 0.8
_STOPPED = (".", "!", "?", '"', "”")


@dataclass(frozen=True, slots=True)
class Flow:
    """The article's lines in order, what was cut from among them, and how sure this is."""

    lines: tuple[str, ...]
    furniture: tuple[Furniture, ...]
    share: float
    """How much of the page's prose the lines hold, 0 to 1; lists elsewhere do not count."""
    stated: bool = False
    """Whether the page itself calls what holds the lines, and little else, the article's body."""


def read_flow(outline: Outline, found: Sorted, headline: int, body: HtmlElement | None = None) -> Flow:
    """The article's lines; none where the page has no prose of its own. What stands under the line `headline` comes first.

    `body` is the element that the text stands in, where that is known. Where the text is broken into pages that all stand on
    this one ("2 dari 4 halaman"), the elements of the same name that hold them are read as well.
    """
    usable = [reason is None and prose for reason, prose in zip(found.reasons, found.prose, strict=True)]
    container = body if body is not None else find_container(outline, found.reasons, headline)
    if container is None:
        return Flow((), (), 0.0)
    items = item_headings(outline, found.reasons, headline, found.until)
    spans = spans_with_items(outline, parts_of(outline, usable, container, headline, found.until), items)
    kept, cut = _taken(outline, found, usable, spans, frozenset(items))
    told = {*found.kept, *items}
    kept = [i for place, i in enumerate(kept) if i in told or _heads_something(outline.lines, kept, place)]
    # What follows a further headline is another article's.
    after = (i for i in range(spans[-1][1], len(outline.lines)) if outline.lines[i].block.tag == "h1")
    last = next(after, len(outline.lines))
    inside = {i for span in spans for i in range(*span)}
    counted = (i for i in range(last) if usable[i] and (i in inside or outline.lines[i].kind != "item"))
    whole = sum(len(outline.lines[i].text) for i in counted)
    own = sum(len(outline.lines[i].text) for i in kept if found.prose[i])
    return Flow(
        tuple(_joined([outline.lines[i].text for i in kept])),
        tuple(cut),
        own / whole if whole else 0.0,
        _is_stated(outline, usable, inside),
    )


def _taken(
    outline: Outline, found: Sorted, usable: Sequence[bool], spans: Sequence[Span], items: frozenset[int]
) -> tuple[list[int], list[Furniture]]:
    """The lines that belong to the text, `items` among them, and what was cut from among them."""
    indexes = [i for span in spans for i in range(*span)]
    told = [i for i in indexes if usable[i] or i in items]
    holders = {outline.lines[i].holder for i in told}
    # Paragraphs or pages that each stand in an element of their own have one name: so has the one that holds a short line.
    named = Counter(name_of(holder) for holder in holders if holder.get("class"))
    names = {name for name, count in named.items() if count > 1 or len(spans) > 1}
    closed = _closing_line(outline.lines, indexes, told)
    kept: list[int] = []
    cut: list[Furniture] = []
    elsewhere = False
    flowing: set[HtmlElement] = set()
    for i in indexes:
        line, reason = outline.lines[i], found.reasons[i]
        # Under the heading of a list of other articles, only what goes on where the text stood is the text.
        elsewhere = elsewhere or (reason == "related" and line.kind == "heading" and line.link_share < LINKED)
        elsewhere = elsewhere and not is_page_break(line.text)
        if i in found.kept:
            kept.append(i)
            continue
        if reason is None and elsewhere and line.holder not in flowing:
            reason = "related"
        if reason is None and found.prose[i]:
            flowing.add(line.holder)
        if reason is None and name_of(line.holder) in names:
            holders.add(line.holder)
        heads = _heads_list(outline.lines, found.reasons, i) or _heads_last_words(
            outline.lines, found.reasons, i, told[-1] if told else i
        )
        if reason is None and heads and line.holder in holders and i <= closed:
            kept.append(i)
            continue
        if (
            reason is None
            and i not in items
            and (i > closed or not _belongs(line, found.prose[i], i, told, holders, names))
        ):
            reason = "apart"
        if reason is None:
            kept.append(i)
        else:
            cut.append(Furniture(reason, line.text[:2000], f"markup.{reason}"))
    return kept, cut


def _heads_list(lines: Sequence[Line], reasons: Sequence[str | None], index: int) -> bool:
    """Whether a line is the heading of a list or a table of the article's, which stands right below."""
    if lines[index].kind != "heading" or not 0 < index < len(lines) - 1 or len(lines[index].text) > _MAX_HEADING:
        return False
    below = lines[index + 1]
    return reasons[index + 1] is None and below.kind in ("item", "row") and below.link_share < 0.5


def _heads_last_words(lines: Sequence[Line], reasons: Sequence[str | None], index: int, last: int) -> bool:
    """Whether a line is a sub-heading behind the last prose, with a short sentence of the same element below."""
    if lines[index].kind != "heading" or not last < index < len(lines) - 1 or control_kind(lines[index].text):
        return False
    below = lines[index + 1]
    told = below.text.endswith(_STOPPED) and below.text.count(" ") > 1 and not below.linked
    return told and reasons[index + 1] is None and below.kind == "text" and below.holder is lines[index].holder


def _closing_line(lines: Sequence[Line], indexes: Sequence[int], told: Sequence[int]) -> int:
    """The line of the initials that end the text, behind which nothing is told or corrected; past the last line without one."""
    behind = [i for i in indexes if told and i >= told[-1]]
    closing = next((i for i in behind if is_signed(lines[i].text)), None)
    if (
        closing is None
        or behind[-1] - closing > _MOST_BEHIND
        or any(is_correction(lines[i].text) for i in behind if i > closing)
    ):
        return len(lines)
    return closing


def _is_stated(outline: Outline, usable: Sequence[bool], inside: set[int]) -> bool:
    """Whether microdata names what holds these lines, and little else, as the article's body."""
    stated = {
        i
        for element, span in outline.ranges.items()
        if "articleBody" in element.get("itemprop", "")
        for i in range(*span)
        if usable[i]
    }
    own = {i for i in inside if usable[i]}
    return bool(stated) and len(stated & own) >= _MOST * max(len(stated), len(own))


def _belongs(
    line: Line, prose: bool, index: int, told: list[int], holders: set[HtmlElement], names: set[tuple[str, str]]
) -> bool:
    """Whether a line is part of the text that the prose lines tell; `names` are those of elements that hold a paragraph each."""
    if prose or _is_noted(line, holders):
        return True
    if not told or index < told[0]:
        opening = line.kind == "heading" and opens_text(line.text) and line.text.endswith(_STOPPED)
        before = (
            line.holder in holders and (line.kind == "text" or opening) and line.link_share < 0.5 and not line.below
        )
        return before and (is_dateline(line.text) or (line.text.endswith(_STOPPED) and line.text.count(" ") >= 4))
    if line.kind == "heading":
        return len(line.text) <= _MAX_HEADING and line.link_share < 0.5 and index < told[-1]
    if index > told[-1] and line.link_share >= LINKED and not line.text.endswith(_STOPPED):
        return False
    if index > told[-1] and line.block.tag == "div" and line.block not in holders and _BARE_WORDS.fullmatch(line.text):
        return False
    return _flows(line.holder, holders, names) and not (is_all_linked(line) and line.text.count(" ") >= 1)


def _is_noted(line: Line, holders: set[HtmlElement]) -> bool:
    """Whether a line is a sentence in a box of the text's own, or that box's heading."""
    box = line.block if line.block.tag == "div" else line.holder
    if line.linked or not _NOTED.search(box.get("class", "")) or box.getparent() not in holders:
        return False
    return line.text.endswith((".", "!", "?", '"', "”", ":")) or line.block is not box


def _flows(holder: HtmlElement, holders: set[HtmlElement], names: set[tuple[str, str]]) -> bool:
    """Whether an element stands among the paragraphs, lists and tables counted through."""
    element = holder
    for _ in range(5):
        if element in holders or (element is not holder and name_of(element) in names):
            return True
        parent = element.getparent()
        plain = element.tag in _FLOWING or (element.tag == "div" and not element.get("class"))
        if parent is None or not (plain or _WRAPPING.search(element.get("class", ""))):
            return False
        element = parent
    return False


def _heads_something(lines: Sequence[Line], kept: Sequence[int], place: int) -> bool:
    """A heading stays when text of the article follows it."""
    if lines[kept[place]].kind != "heading":
        return True
    following = next((i for i in kept[place + 1 :] if lines[i].kind != "heading"), None)
    return following is not None


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """A dateline that stands alone goes before the paragraph that it opens."""
    dateline = ""
    for text in texts:
        if not dateline and is_dateline(text):
            dateline = text
            continue
        yield f"{dateline} {text}" if dateline else text
        dateline = ""
    if dateline:
        yield dateline
