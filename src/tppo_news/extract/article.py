"""One article out of its pages."""

import re
from collections.abc import Collection, Sequence

from tppo_news.errors import InputError
from tppo_news.extract.body import Body, extract_body
from tppo_news.extract.kind import ANY_TEXT, MIN_TEXT, refusal_reason
from tppo_news.extract.metadata.byline import find_byline
from tppo_news.extract.metadata.credit import find_wire, has_paywall
from tppo_news.extract.metadata.published import find_published
from tppo_news.extract.metadata.signature import signed_author, without_signature
from tppo_news.extract.reading import Reading, read_page
from tppo_news.extract.templates.sites import SiteTemplates
from tppo_news.extract.wording.language import detect_language
from tppo_news.extract.wording.lines import is_given_back, line_around
from tppo_news.extract.wording.whole import PAYWALL_RULE, cut_whole_lines
from tppo_news.furniture import find_furniture
from tppo_news.records import Article, Furniture, Page, Publisher, Rejection, content_id
from tppo_news.text import normalize_space

_SUFFIXES = frozenset("com co id net org tv go ac sch desa or mil web my biz info news www m test".split())
"""Parts of a host's name that are no site's name: "koran" is the site of "m.koran.co.id"."""
_WORDS = re.compile(r"[a-z]+")
_REPEATED = 60
"""Characters from which on a line that stands twice on one page is the same paragraph."""
_CREDITS = frozenset(("byline", "credit", "initials", "footer"))


def extract_article(
    pages: Sequence[Page],
    publisher: Publisher,
    *,
    url: str,
    incomplete: bool = False,
    any_language: bool = False,
    templates: SiteTemplates | None = None,
    keep: Collection[str] = (),
) -> Article | Rejection:
    """The article of these pages (the parts of one article, in order), under its canonical address `url`.

    With `any_language` other languages stay, and so do texts of a few sentences. `templates` are what was learnt of sites;
    `keep` holds ids of lines that a person gave back to this article's text.

    A Rejection(stage="extract") says why there is none: "unparsable", "block_page", "not_found_page", "login_page",
    "consent_page", "error_page", "empty", "too_short" or "language_<code>". Raises InputError without a page.
    """
    if not pages:
        raise InputError(f"{url}: no page to extract from")
    site_names = site_names_of(publisher)
    site = templates.of(publisher.domain) if templates else None
    first = read_page(pages[0], site_names, site, keep)
    if first is None:
        return Rejection(url, "extract", "unparsable")
    # The byline and the date are read before the text, which uses the tree up.
    byline = find_byline(first, site_names)
    published = find_published(first, url, publisher.time_zone)
    title = first.title
    paywalled = has_paywall(first)
    body = _stitched_body(first, pages, site_names, keep, any_language)
    is_teaser = any(piece.rule == PAYWALL_RULE for piece in body.furniture)
    reason = refusal_reason(first, body.text, ANY_TEXT if any_language else MIN_TEXT, is_teaser=is_teaser)
    if reason:
        return Rejection(url, "extract", reason, title)
    language = detect_language(body.text)
    if language != "id" and not any_language:
        return Rejection(url, "extract", f"language_{language}", title)
    signed = signed_author(body.furniture, site_names)
    authors = (signed or byline.authors) if byline.placeholder else (byline.authors or signed)
    text, signature = without_signature(body.text, (*authors, *byline.editors), keep)
    return Article(
        id=content_id(url),
        url=url,
        publisher=publisher.domain,
        title=title,
        text=text,
        published_at=published.moment,
        publication_date=published.day,
        updated_at=published.updated,
        authors=authors,
        editors=byline.editors,
        section=first.structured.section or None,
        language=language,
        standfirst=first.structured.summary or None,
        incomplete=incomplete,
        extractor=body.extractor,
        furniture=(*body.furniture, *signature, *_found_in_text(text, title, keep)),
        tags=tuple(tag for tag in first.structured.tags if tag.casefold() not in (*site_names, title.casefold())),
        wire=find_wire(first, text, _credits(body), authors, site_names),
        paywalled=paywalled or is_teaser,
        published_zone=published.zone,
        date_statements=published.statements,
        dates_agree=published.agree,
        template_version=templates.version if templates and site else None,
    )


def site_names_of(publisher: Publisher) -> tuple[str, ...]:
    """What a site calls itself in titles and bylines, lower case."""
    bare = publisher.domain.split(".")[0]
    labels = [label for label in publisher.domain.lower().split(".") if label not in _SUFFIXES]
    return tuple(
        {
            publisher.name.lower(),
            publisher.domain.lower(),
            bare.lower(),
            labels[-1] if labels else bare.lower(),
            "".join(_WORDS.findall(publisher.name.lower())),
        }
    )


def _credits(body: Body) -> list[str]:
    return [piece.surface for piece in body.furniture if piece.kind in _CREDITS]


def _found_in_text(text: str, title: str, keep: Collection[str]) -> list[Furniture]:
    """The spans of furniture in the text; none in a line that a person gave back."""
    spans = find_furniture(text, title)
    return [span for span in spans if not is_given_back(line_around(text, span.start or 0), keep)]


def _stitched_body(
    first: Reading, pages: Sequence[Page], site_names: tuple[str, ...], keep: Collection[str], any_language: bool
) -> Body:
    """The parts' paragraphs in order; one that stands in an earlier part as well (the lead, a pager's hint) is not repeated.
    The headline above the text is the title, not a paragraph."""
    lines: list[str] = []
    seen: set[str] = set()
    furniture: list[Furniture] = []
    extractors: list[str] = []
    for index, page in enumerate(pages):
        reading = first if index == 0 else read_page(page, site_names, first.site, keep)
        if reading is None:
            continue
        body = extract_body(reading, page.final_url, any_language=any_language)
        furniture.extend(body.furniture)
        extractors.append(body.extractor)
        here: set[str] = set()
        for line in body.text.split("\n"):
            key = _key(line)
            if key == _key(first.title):
                furniture.append(Furniture("headline", line, "text.repeated_headline"))
            # A short line may stand twice on one page: the rows of two lists.
            elif line and key not in seen and not (key in here and len(line) >= _REPEATED):
                here.add(key)
                lines.append(line)
        seen |= here
    kept, cut = cut_whole_lines(lines, first.title, keep)
    return Body("\n".join(kept), (*furniture, *cut), "; ".join(dict.fromkeys(extractors)))


def _key(line: str) -> str:
    return normalize_space(line).lower()
