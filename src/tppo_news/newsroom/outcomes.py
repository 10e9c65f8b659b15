"""What a right crawl makes of every address that the sample sites list."""

from dataclasses import dataclass

from tppo_news.newsroom.model import Newsroom, OutcomeKind, SampleArticle, Site, Special

SPECIAL_REJECTIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "not_found": (("fetch",), ("http_404",)),
    "gone": (("fetch",), ("http_410",)),
    "block_page": (("fetch", "extract"), ("block_page",)),
    "gallery": (("extract",), ("no_article", "too_short", "empty")),
    "empty": (("extract",), ("empty", "too_short")),
}
"""Stages and reasons that are right for each kind; a page without an article may be called by more than one name."""


@dataclass(frozen=True, slots=True)
class ExpectedOutcome:
    """The one outcome of one listed address.

    `stages` and `reasons` hold what a rejection may say; `article` what should be stored; `canonical_url` is where an
    alias leads, whose article is counted there and nowhere else.
    """

    url: str
    kind: OutcomeKind
    stages: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    article: SampleArticle | None = None
    canonical_url: str | None = None


def expected_outcomes(newsroom: Newsroom) -> dict[str, ExpectedOutcome]:
    """Every listed address, without tracking parameters, with what should come of it."""
    outcomes: dict[str, ExpectedOutcome] = {}
    for site in newsroom.sites:
        for article in newsroom.articles_of(site):
            url = site.url(article.path)
            outcomes[url] = _article_outcome(site, article, url)
        for special in site.specials:
            url = site.url(special.path)
            outcomes[url] = _special_outcome(newsroom, special, url)
    return outcomes


def _article_outcome(site: Site, article: SampleArticle, url: str) -> ExpectedOutcome:
    if article.id in site.quirk("disallowed"):
        return ExpectedOutcome(url, "rejection", ("robots",), ("disallowed",))
    if article.gated:
        return ExpectedOutcome(url, "gate", ("gate",))
    return ExpectedOutcome(url, "article", article=article)


def _special_outcome(newsroom: Newsroom, special: Special, url: str) -> ExpectedOutcome:
    if special.target:
        return ExpectedOutcome(url, "alias", canonical_url=newsroom.url_of(newsroom.by_id[special.target]))
    stages, reasons = SPECIAL_REJECTIONS[special.kind]
    return ExpectedOutcome(url, "rejection", stages, reasons)
