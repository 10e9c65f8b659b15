"""A page that came: is it news worth reading, under which address does it stand, and what are its further pages?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urldefrag, urljoin

from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.page_signs import canonical_link, is_block_page, title_words
from tppo_news.crawl.asking.patience import fault_of, fetch_patiently
from tppo_news.crawl.listings.article_address import is_article_address
from tppo_news.crawl.visits.outcomes import Outcomes
from tppo_news.errors import FetchError
from tppo_news.records import CrawlState, Entry, Page, Publisher
from tppo_news.settings import Settings
from tppo_news.urls import article_url, same_site

MAX_ARTICLE_PAGES = 15
SAME_TITLE_SHARE = 0.5
"""So many words of the shorter title stand in the other one too where two addresses show one article."""

FindNextPages = Callable[[Page], Sequence[str]]
Gate = Callable[[bytes], bool]
Trial = Callable[[Entry, Page], bool]
"""True where the page gave an article."""
TRIAL_EVERY = 100
"""One gated page of so many is tried: chosen by its address, so that every run chooses the same."""


@dataclass(frozen=True)
class Settler:
    """Gives the pages of one publisher their outcome."""

    publisher: Publisher
    state: CrawlState
    fetcher: Fetcher
    settings: Settings
    outcomes: Outcomes
    find_next_pages: FindNextPages
    gate: Gate
    trial: Trial | None = None
    """Extracts a sample of gated pages all the same, to see whether the site's pages still hold articles."""

    def settle(self, entry: Entry, page: Page) -> None:
        """Save the entry's page and its further pages for analysis, or end the entry.

        Raises FetchError("stopped") where the run ends in between; the entry then waits as before.
        """
        if not page.content.strip():
            self.outcomes.reject(entry, "fetch", "empty_body", str(page.status_code))
        elif is_block_page(page):
            self.outcomes.reject(entry, "fetch", "block_page", page.final_url)
        elif self.leads_elsewhere(page):
            self.outcomes.reject(entry, "fetch", "redirect_to_index", page.final_url)
        elif not self.gate(page.content):
            self.outcomes.reject(entry, "gate", "no_tppo_word", self._trial_of(entry, page))
        else:
            url, page = self._article_page(entry, page)
            if url == entry.url:
                self._save(entry, page)
            else:
                self._move(entry, url, page)

    def _trial_of(self, entry: Entry, page: Page) -> str:
        """What came of extracting a gated page, for its rejection's detail; "" for one outside the sample."""
        if self.trial is None or int(entry.id, 16) % TRIAL_EVERY:
            return ""
        return "sample: article" if self.trial(entry, page) else "sample: no article"

    def leads_elsewhere(self, page: Page) -> bool:
        """True where a redirect led to a front, index or tag page: the article itself is gone.

        A site that moves its articles gives them a form that its table does not know yet: what looks like a headline is none.
        """
        if page.final_url == page.requested_url or self._can_be_article(page.final_url):
            return False
        return not is_article_address(page.final_url, None, trusted=False)

    def _can_be_article(self, url: str) -> bool:
        return is_article_address(url, self.publisher.article_pattern, trusted=True)

    # --- the article's own address -----------------------------------------------------------------------------------

    def _article_page(self, entry: Entry, page: Page) -> tuple[str, Page]:
        """The article's address and page: where a redirect led, or what `rel=canonical` names if that stands by itself."""
        final = self._canonical(page.final_url)
        if final and final != entry.url:
            return final, page
        target = self._canonical(canonical_link(page) or "")
        if target is None or target == entry.url or not self._can_be_article(target):
            return entry.url, page
        try:
            other = self.fetcher.fetch(target, self.publisher, "page")
        except FetchError as error:
            if error.reason == "stopped":
                raise
            return entry.url, page
        self.outcomes.tally.pages_fetched += 1
        stands = self._stands(other, target) and _tell_the_same(page, other)
        return (target, other) if stands else (entry.url, page)

    def _stands(self, page: Page, url: str) -> bool:
        """True for a page that answers under its own address and calls no other one canonical."""
        if fault_of(page) is not None or self._canonical(page.final_url) != url or not self.gate(page.content):
            return False
        own = canonical_link(page)
        return own is None or self._canonical(own) == url

    def _canonical(self, url: str) -> str | None:
        canonical = article_url(url, self.publisher)
        return canonical if canonical and same_site(canonical, self.publisher.domain) else None

    def _move(self, entry: Entry, url: str, page: Page) -> None:
        """End the entry in favour of the article's own address; save the page there unless that one is known already."""
        article = replace(entry, url=url)
        plan = self.state.listing_state(entry.found_by)
        ledger = self.outcomes.ledger
        is_new = plan is None or ledger.save_listing(entry.publisher, entry.listing_kind, plan, [article]) > 0
        ledger.save_alias(article, entry.url)
        self.outcomes.reject(entry, "crawl", "moved", url)
        if is_new:
            self._save(article, page)

    # --- its further pages -------------------------------------------------------------------------------------------

    def _save(self, entry: Entry, first: Page) -> None:
        pages, incomplete = self.all_pages(first)
        self.outcomes.ledger.save_pages(entry, pages, incomplete=incomplete)

    def all_pages(self, first: Page, had: Mapping[str, Page] | None = None) -> tuple[Sequence[Page], bool]:
        """The article's pages in order, and whether one of them could not be had; pages in `had` are not asked again."""
        known = had or {}
        pages = [first]
        asked = {first.requested_url, first.final_url}
        for page in pages:  # grows while it is walked
            for address in self.find_next_pages(page):
                url = urldefrag(urljoin(page.final_url, address)).url
                if url in asked or not same_site(url, self.publisher.domain):
                    continue
                if len(pages) == MAX_ARTICLE_PAGES:
                    return pages, True
                asked.add(url)
                try:
                    further = known.get(url) or fetch_patiently(
                        self.fetcher, url, self.publisher, "page", self.settings
                    )
                except FetchError as error:
                    if error.reason == "stopped":
                        raise
                    return pages, True
                self.outcomes.tally.pages_fetched += 1
                asked.add(further.final_url)
                pages.append(further)
        return pages, False


def _tell_the_same(page: Page, other: Page) -> bool:
    """False where the titles are of two articles: a template names one address canonical on every page, and none may be lost."""
    words, others = title_words(page), title_words(other)
    return not words or not others or len(words & others) >= SAME_TITLE_SHARE * min(len(words), len(others))
