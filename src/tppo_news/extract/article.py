"""One article out of its pages."""

import re
from collections.abc import Sequence

from tppo_news.errors import InputError
from tppo_news.extract.body import extract_body
from tppo_news.extract.byline import find_byline
from tppo_news.extract.decode import decode_html
from tppo_news.extract.headline import find_headline
from tppo_news.extract.kind import refusal_reason
from tppo_news.extract.language import detect_language
from tppo_news.extract.published import find_published
from tppo_news.extract.structured import read_structured
from tppo_news.extract.tree import parse_html
from tppo_news.furniture import find_furniture
from tppo_news.records import Article, Furniture, Page, Publisher, Rejection, content_id
from tppo_news.text import normalize_space

_WORDS = re.compile(r"[a-z]+")


def extract_article(
    pages: Sequence[Page], publisher: Publisher, *, url: str, incomplete: bool = False, any_language: bool = False
) -> Article | Rejection:
    """The article of these pages (the parts of one article, in order), under its canonical address `url`.

    A Rejection(stage="extract") says why there is none: "unparsable", "block_page", "not_found_page", "login_page",
    "consent_page", "empty", "too_short" or "language_<code>". Raises InputError without a page.
    """
    if not pages:
        raise InputError(f"{url}: no page to extract from")
    first = parse_html(decode_html(pages[0]))
    if first is None:
        return Rejection(url, "extract", "unparsable")
    structured = read_structured(first)
    site_names = site_names_of(publisher)
    title = find_headline(first, structured, site_names)
    text, furniture = _stitched_text(pages, title)
    reason = refusal_reason(first, title, text)
    if reason:
        return Rejection(url, "extract", reason, title)
    language = detect_language(text)
    if language != "id" and not any_language:
        return Rejection(url, "extract", f"language_{language}", title)
    byline = find_byline(first, structured, site_names)
    published = find_published(first, structured, url, publisher.time_zone)
    return Article(
        id=content_id(url),
        url=url,
        publisher=publisher.domain,
        title=title,
        text=text,
        published_at=published.moment,
        publication_date=published.day,
        updated_at=published.updated,
        authors=byline.authors,
        editors=byline.editors,
        section=structured.section or None,
        language=language,
        standfirst=structured.summary or None,
        incomplete=incomplete,
        extractor="trafilatura",
        furniture=(*furniture, *find_furniture(text, title)),
    )


def site_names_of(publisher: Publisher) -> tuple[str, ...]:
    """What a site calls itself in titles and bylines, lower case."""
    bare = publisher.domain.split(".")[0]
    return tuple(
        {
            publisher.name.lower(),
            publisher.domain.lower(),
            bare.lower(),
            "".join(_WORDS.findall(publisher.name.lower())),
        }
    )


def _stitched_text(pages: Sequence[Page], title: str) -> tuple[str, list[Furniture]]:
    """The parts' paragraphs in order; one that stands in an earlier part as well (the lead, a pager's hint) is not repeated."""
    lines: list[str] = []
    # The headline above the text is the title, not a paragraph.
    seen = {normalize_space(title).lower()}
    furniture: list[Furniture] = []
    for page in pages:
        tree = parse_html(decode_html(page))
        if tree is None:
            continue
        text, cut = extract_body(tree, page.final_url)
        furniture.extend(cut)
        fresh = [line for line in text.split("\n") if line and normalize_space(line).lower() not in seen]
        seen.update(normalize_space(line).lower() for line in fresh)
        lines.extend(fresh)
    return "\n".join(lines), furniture
