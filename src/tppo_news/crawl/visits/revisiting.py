"""Asking stored articles again: unchanged, changed, taken down, or not to be had just now.

Of an article of several pages the first and the last are asked: a correction often stands at the very end, where the first page
tells nothing of it.
"""

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.page_signs import is_block_page
from tppo_news.crawl.asking.patience import fault_of
from tppo_news.crawl.visits.settling import Settler
from tppo_news.errors import FetchError
from tppo_news.records import Entry, KnownPage, Page, Validators

LOG = logging.getLogger(__name__)

GONE = frozenset({"http_404", "http_410"})
NOTHING_KNOWN = Validators()
FAILURES_IN_ROW = 3
"""So many failures in a row end a publisher's revisits for this run."""


class Revisits(Protocol):
    """What revisiting asks of the store and tells it; each save is one transaction or safe to be cut off."""

    def due_revisits(self, publisher: str, now: datetime, limit: int) -> Sequence[tuple[Entry, Sequence[KnownPage]]]:
        """The publisher's articles that are due, longest waiting first, each with its pages (at least one) as last had."""

    def save_unchanged(self, entry: Entry) -> None:
        """The page is what it was."""

    def save_changed(self, entry: Entry, pages: Sequence[Page], *, incomplete: bool = False) -> None:
        """The page says something else: keep it and have it analysed."""

    def save_gone(self, entry: Entry, reason: str) -> None:
        """The page was taken down."""

    def save_failed(self, entry: Entry) -> None:
        """It could not be asked this time."""


@dataclass(frozen=True)
class Revisiter:
    """Revisits the articles of one publisher."""

    settler: Settler
    fetcher: Fetcher
    revisits: Revisits
    now: Callable[[], datetime]
    revisited: Counter[str]
    """What came of each question, counted up."""

    def revisit(self, until: float, limit: int) -> None:
        """Ask what is due, as many as `limit` and until that moment on the timer's clock.

        Raises FetchError("stopped") where the run ends; what was not asked stays due.
        """
        failures = 0
        for entry, known in self.revisits.due_revisits(self.settler.publisher.domain, self.now(), limit):
            if self.fetcher.timer.clock() >= until or failures >= FAILURES_IN_ROW:
                return
            failures = 0 if self._ask(entry, known) else failures + 1

    def _ask(self, entry: Entry, known: Sequence[KnownPage]) -> bool:
        """One article; False where it could not be had."""
        try:
            first = self._answer(entry.url, known[0].validators)
            if self.settler.leads_elsewhere(first):
                return self._gone(entry, "redirect_to_index")
            pages, incomplete = self._changed_pages(entry, first, known)
        except FetchError as error:
            if error.reason == "stopped":
                raise
            if error.reason in GONE:
                return self._gone(entry, error.reason)
            LOG.info("%s: could not be asked again: %s", entry.url, error)
            self.revisits.save_failed(entry)
            self.revisited["failed"] += 1
            return False
        if pages:
            self.revisits.save_changed(entry, pages, incomplete=incomplete)
        else:
            self.revisits.save_unchanged(entry)
        self.revisited["changed" if pages else "unchanged"] += 1
        return True

    def _changed_pages(self, entry: Entry, first: Page, known: Sequence[KnownPage]) -> tuple[Sequence[Page], bool]:
        """All pages of an article that changed, and whether one is missing; no page where first and last are what they were.

        Raises FetchError where the last page cannot be had, or fewer of a changed article's than were had before: a part never
        takes the place of the whole.
        """
        had: dict[str, Page] = {}
        if _is_as_known(first, known[0]):
            if len(known) == 1:
                return (), False
            last = self._last_answer(known[-1])
            if _is_as_known(last, known[-1]):
                return (), False
            had = {known[-1].url: last}
            if first.status_code == 304:
                first = self._answer(entry.url, NOTHING_KNOWN)
        pages, incomplete = self.settler.all_pages(first, had)
        if incomplete and len(pages) < len(known):
            raise FetchError("page_missing", f"{entry.url}: {len(pages)} of {len(known)} pages")
        return pages, incomplete

    def _last_answer(self, last: KnownPage) -> Page:
        try:
            return self._answer(last.url, last.validators)
        except FetchError as error:
            if error.reason not in GONE:
                raise
            # The first page stands: what is gone is a page, not the article.
            raise FetchError("page_missing", str(error)) from error

    def _answer(self, url: str, validators: Validators) -> Page:
        """The page, or a 304 where one can be; raises FetchError for anything else, a wall or nothing at all with 200 too."""
        page = self.fetcher.fetch(url, self.settler.publisher, "page", validators)
        fault = fault_of(page)
        if fault is not None:
            raise fault
        if page.status_code == 304 and validators != NOTHING_KNOWN:
            return page
        if not page.content.strip():
            raise FetchError("empty_body", url)
        if is_block_page(page):
            raise FetchError("block_page", url)
        return page

    def _gone(self, entry: Entry, reason: str) -> bool:
        LOG.info("%s: taken down (%s)", entry.url, reason)
        self.revisits.save_gone(entry, reason)
        self.revisited["gone"] += 1
        return True


def _is_as_known(page: Page, known: KnownPage) -> bool:
    return page.status_code == 304 or hashlib.sha256(page.content).hexdigest() == known.validators.content_hash
