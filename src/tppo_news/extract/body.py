"""The article's own text: our reading of the page's lines first, further candidates only when that is doubtful."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from tppo_news.extract.kind import MIN_TEXT
from tppo_news.extract.metadata.structured import Structured
from tppo_news.extract.page.tree import element_text
from tppo_news.extract.reading import Reading
from tppo_news.extract.templates.sites import element_name
from tppo_news.extract.text.candidates import (
    Candidate,
    adds_prose,
    agreement,
    choose_body,
    drop_furniture,
    prose_length,
    read_trafilatura,
    stated_candidate,
)
from tppo_news.extract.text.flow import Flow, read_flow
from tppo_news.extract.text.gallery import read_gallery
from tppo_news.extract.text.sorting import name_of
from tppo_news.extract.wording.language import detect_language
from tppo_news.records import Furniture

_SURE_LENGTH = 500
_SURE_SHARE = 0.5
_MOST_SHARE = 0.75
_HARDLY = 150
_ENOUGH = 300
_MAX_NAMED = 5
_LINKED = 0.5
_LEAST_OF_OWN = 0.25
"""The template's reading wins unless it has less than this share of our own one's prose."""
_AGREED = 0.7
"""The share of words that two readings have in common, of each, from which on they are the same text."""


@dataclass(frozen=True, slots=True)
class Body:
    """The text, one paragraph a line ("" where there is none), what was cut, and which candidate won why."""

    text: str
    furniture: tuple[Furniture, ...]
    extractor: str


def extract_body(page: Reading, url: str, *, any_language: bool = False) -> Body:
    """The page's own text; with `any_language` also one of a few short sentences. The tree is used up: parts of it may be
    gone afterwards."""
    flow = read_flow(page.outline, page.found, page.headline)
    own = Candidate("lines", "\n".join(flow.lines))
    if own.text and detect_language(own.text) != "id":
        return _foreign_body(page.tree, url, own, flow)
    learnt = _learnt_flow(page)
    if learnt and learnt.lines == flow.lines and len(own.text) >= _SURE_LENGTH:
        return Body(own.text, flow.furniture, "lines: as the site's template has it")
    doubts = "the site's texts stand elsewhere" if learnt else _doubts(own.text, flow, page.structured)
    if not doubts:
        return Body(own.text, flow.furniture, f"lines: {flow.share:.0%} of the page's prose")
    few = Candidate("paragraphs", _paragraphs(page) if any_language else "")
    if len(element_text(page.tree)) < _HARDLY:
        return Body(own.text or few.text, flow.furniture, "lines: the page hardly has words")
    if learnt:
        template = Candidate("template", "\n".join(learnt.lines))
        if prose_length(template.text) >= _LEAST_OF_OWN * prose_length(own.text):
            return Body(template.text, learnt.furniture, f"template: {doubts}")
    microdata = Candidate("microdata", _microdata_text(page))
    gallery = Candidate("captions", "\n".join(read_gallery(page.outline, page.found, page.title)))
    drop_furniture(page.outline, page.found)
    other = read_trafilatura(page.tree, url)
    if not adds_prose(own.text, other.text):
        other = Candidate(other.name, "")
    winner = choose_body((own, microdata, gallery, stated_candidate(page.structured), other))
    if len(winner.text) < MIN_TEXT:
        winner = max((winner, Candidate("alike", _alike_paragraphs(page))), key=lambda one: len(one.text))
    if any_language and len(winner.text) < MIN_TEXT:
        winner = max((winner, other, few), key=lambda one: len(one.text))
    return Body(winner.text, flow.furniture, f"{winner.name}: {doubts}")


def _microdata_text(page: Reading) -> str:
    """The paragraphs inside the element that microdata calls the article's body, whatever box it is named for; "" without one."""
    stated = ((e, where) for e, where in page.outline.ranges.items() if "articleBody" in e.get("itemprop", ""))
    _, (start, end) = next(stated, (None, (0, 0)))
    own = (i for i in range(start, end) if page.found.prose[i] and page.found.reasons[i] in (None, "box"))
    return "\n".join(page.outline.lines[i].text for i in own)


def _paragraphs(page: Reading) -> str:
    """Every paragraph under the headline that leads nowhere else, however short."""
    lines, reasons = page.outline.lines, page.found.reasons
    own = (i for i in range(page.headline, page.found.until) if reasons[i] is None and lines[i].block.tag == "p")
    return "\n".join(lines[i].text for i in own if lines[i].link_share < _LINKED)


def _alike_paragraphs(page: Reading) -> str:
    """The paragraphs made like the first one that reads like an article's, each in an element of its own, however short."""
    lines, reasons = page.outline.lines, page.found.reasons
    if page.opening >= len(lines):
        return ""
    first = lines[page.opening].holder
    around, name = page.outline.block_around(first), name_of(first)
    own = (i for i in range(page.opening, page.found.until) if reasons[i] is None and lines[i].link_share < _LINKED)
    alike = (lines[i] for i in own if name_of(lines[i].holder) == name)
    return "\n".join(line.text for line in alike if page.outline.block_around(line.holder) is around)


def _learnt_flow(page: Reading) -> Flow | None:
    """The page read in the element where the site's texts stand; None where that is not known, or holds hardly any prose."""
    bodies = page.site.bodies if page.site else frozenset()
    if not bodies:
        return None
    named = [e for e, (start, end) in page.outline.ranges.items() if end > start and element_name(e) in bodies]
    under = [e for e in named if page.outline.ranges[e][1] > page.headline]
    flows = (read_flow(page.outline, page.found, page.headline, element) for element in under[:_MAX_NAMED])
    return next((flow for flow in flows if prose_length("\n".join(flow.lines)) >= _ENOUGH), None)


def _foreign_body(tree: HtmlElement, url: str, own: Candidate, flow: Flow) -> Body:
    """Our rules are for Indonesian news: on another language's page they count where trafilatura reads much the same text."""
    other = read_trafilatura(tree, url)
    if not other.text or agreement(own.text, other.text) >= _AGREED:
        return Body(own.text, flow.furniture, "lines: not Indonesian, as trafilatura reads it")
    return Body(other.text, (), "trafilatura: not Indonesian, and the page's lines differ")


def _doubts(text: str, flow: Flow, structured: Structured) -> str:
    """Why the text may not be the article's, in few words; "" where nothing speaks against it."""
    # Little text is all there is where hardly any prose stands elsewhere, or where microdata says so.
    whole = flow.stated or flow.share >= _MOST_SHARE
    if len(text) < (_ENOUGH if whole else _SURE_LENGTH):
        return "the page's lines gave little text"
    if len(structured.body) > 1.3 * len(text):
        return "the page states a longer text"
    return "" if flow.share >= _SURE_SHARE or flow.stated else "much prose stands elsewhere"
