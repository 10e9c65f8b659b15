"""Walking the pages of a listing or of a paged feed, from the newest to the window's start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tppo_news.errors import FetchError
from tppo_news.records import Entry, ListingKind, Page

END_OF_LIST = frozenset({"http_404", "http_410", "disallowed", "offsite_redirect"})
"""What the page behind the last one answers."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What one page of a list names, and the address of the page behind it."""

    entries: Sequence[Entry]
    next_url: str | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """A list that may have several pages; `key` is the first one's address, by which it is remembered."""

    key: str
    kind: ListingKind
    read: Callable[[Page, int], Leaf]
    """A page and its number, from 1 -> what it holds. Raises FetchError where it is none of this kind."""
    max_pages: int


def further_entries(
    steps: Steps, first: Leaf, ask: Callable[[str], Page], save: Callable[[Sequence[Entry]], int] | None
) -> tuple[list[Entry], bool]:
    """The entries of page 2 and on, and whether the walk came to its end; with `save` it ends at nothing new.

    Raises FetchError("stopped").
    """
    seen = {entry.url for entry in first.entries}
    found: list[Entry] = []
    leaf = first
    for number in range(2, steps.max_pages + 1):
        if leaf.next_url is None or not seen:
            break
        try:
            leaf = steps.read(ask(leaf.next_url), number)
        except FetchError as error:
            if error.reason == "stopped":
                raise
            return found, error.reason in END_OF_LIST
        fresh = [entry for entry in leaf.entries if entry.url not in seen]
        if not fresh or (save is not None and not save(fresh)):
            break
        seen.update(entry.url for entry in fresh)
        found += fresh
    return found, True
