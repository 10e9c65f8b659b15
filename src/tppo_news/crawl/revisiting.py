"""Asking stored articles again: unchanged, changed, taken down, or not to be had just now."""

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tppo_news.crawl.asking import fault_of
from tppo_news.crawl.fetch import Fetcher
from tppo_news.crawl.page_signs import is_block_page
from tppo_news.crawl.settling import Settler
from tppo_news.errors import FetchError
from tppo_news.records import Entry, Page, Validators

LOG = logging.getLogger(__name__)

GONE = frozenset({"http_404", "http_410"})
FAILURES_IN_ROW = 3
"""So many failures in a row end a publisher's revisits for this run."""


class Revisits(Protocol):
    """What revisiting asks of the store and tells it; each save is one transaction or safe to be cut off."""

    def due_revisits(self, publisher: str, now: datetime, limit: int) -> Sequence[tuple[Entry, Validators]]:
        """The publisher's articles that are due, longest waiting first, with what makes the question conditional."""

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
        for entry, validators in self.revisits.due_revisits(self.settler.publisher.domain, self.now(), limit):
            if self.fetcher.timer.clock() >= until or failures >= FAILURES_IN_ROW:
                return
            failures = 0 if self._ask(entry, validators) else failures + 1

    def _ask(self, entry: Entry, validators: Validators) -> bool:
        """One article; False where it could not be had."""
        try:
            page = self.fetcher.fetch(entry.url, self.settler.publisher, "page", validators)
            fault = fault_of(page)
        except FetchError as error:
            if error.reason == "stopped":
                raise
            fault = error
        if fault is not None and fault.reason in GONE:
            return self._gone(entry, fault.reason)
        if fault is not None or self._is_no_answer(page):
            self.revisits.save_failed(entry)
            self.revisited["failed"] += 1
            return False
        if self.settler.leads_elsewhere(page):
            return self._gone(entry, "redirect_to_index")
        if page.status_code == 304 or hashlib.sha256(page.content).hexdigest() == validators.content_hash:
            self.revisits.save_unchanged(entry)
            self.revisited["unchanged"] += 1
            return True
        pages, incomplete = self.settler.all_pages(page)
        self.revisits.save_changed(entry, pages, incomplete=incomplete)
        self.revisited["changed"] += 1
        return True

    def _gone(self, entry: Entry, reason: str) -> bool:
        LOG.info("%s: taken down (%s)", entry.url, reason)
        self.revisits.save_gone(entry, reason)
        self.revisited["gone"] += 1
        return True

    @staticmethod
    def _is_no_answer(page: Page) -> bool:
        return page.status_code != 304 and (not page.content.strip() or is_block_page(page))
