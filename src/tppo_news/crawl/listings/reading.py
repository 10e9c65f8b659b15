"""What one listing address named when it was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from tppo_news.crawl.listings.polling import digest
from tppo_news.records import Entry


@dataclass(frozen=True, slots=True)
class Reading:
    """The entries of one answer, or of a walk over several; `whole` is False where a part of it could not be had."""

    entries: Sequence[Entry]
    digest: str
    """The hash of what the first answer named: the next one is held against it."""
    whole: bool = True
    conditional: bool = True
    """False for an index whose children may change without it: a 304 would hide them."""


def digest_of(entries: Sequence[Entry], keys: Sequence[str] = ()) -> str:
    """The hash of what an answer names: its entries, and what else makes it differ from another (an index's children)."""
    return digest([*(entry.url for entry in entries), *keys])
