"""What one listing address named when it was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from tppo_news.crawl.polling import digest
from tppo_news.records import Entry


@dataclass(frozen=True, slots=True)
class Reading:
    """The entries of one answer, or of a walk over several; `whole` is False where a part of it could not be had."""

    entries: Sequence[Entry]
    keys: Sequence[str] = ()
    """What else makes this answer differ from the last one: an index's children."""
    whole: bool = True
    conditional: bool = True
    """False for an index whose children may change without it: a 304 would hide them."""

    @property
    def digest(self) -> str:
        """The hash of all that was named."""
        return digest([*(entry.url for entry in self.entries), *self.keys])
