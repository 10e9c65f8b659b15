"""What was cut out of an article, and the lines of it that a person gave back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tppo_news.errors import InputError
from tppo_news.records import Entry, Furniture
from tppo_news.store.crawling.entries import entry_of
from tppo_news.store.opening.connection import Connection
from tppo_news.store.times import to_iso
from tppo_news.urls import canonical_url

_BY_URL = """
SELECT e.* FROM articles a JOIN entries e ON e.id = a.entry_id
WHERE a.url IN (:url, :canonical) OR a.id = :url
    OR a.id IN (SELECT e2.article_id FROM url_aliases u JOIN entries e2 ON e2.id = u.entry_id WHERE u.url IN (:url, :canonical))
LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of furniture of an article, by its number there."""

    number: int
    furniture: Furniture


class FurnitureRows:
    """The tables `article_furniture` and `furniture_given_back`."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def entry_of(self, url: str) -> Entry:
        """The entry that gave the text of the article with an address, an alias, or an id; InputError for an unknown one."""
        rows = self._connection.rows(_BY_URL, {"url": url, "canonical": canonical_url(url) or url})
        if not rows:
            raise InputError(f"{self._connection.path}: no article at {url}")
        return entry_of(rows[0])

    def pieces(self, article_id: str) -> Sequence[Piece]:
        """What was cut (`start` None) or marked as a span of the text, in order; words that are hidden stay so."""
        rows = self._connection.rows(
            "SELECT * FROM article_furniture WHERE article_id = ? ORDER BY place", [article_id]
        )
        return [
            Piece(
                int(row["place"] or 0),
                Furniture(
                    str(row["kind"]),
                    str(row["surface"]),
                    str(row["rule"]),
                    None if row["start_offset"] is None else int(row["start_offset"]),
                    None if row["end_offset"] is None else int(row["end_offset"]),
                ),
            )
            for row in rows
        ]

    def given_back(self, article_id: str) -> frozenset[str]:
        """The ids of the lines that a person gave back to the article's text."""
        rows = self._connection.rows("SELECT line_id FROM furniture_given_back WHERE article_id = ?", [article_id])
        return frozenset(str(row["line_id"]) for row in rows)

    def give_back(self, article_id: str, line_id: str, piece: Furniture, given_by: str) -> None:
        """From now on this line is the article's own, whoever reads its page; one that is so already stays so."""
        with self._connection.transaction() as db:
            db.execute(
                "INSERT OR IGNORE INTO furniture_given_back VALUES (?, ?, ?, ?, ?, ?)",
                [article_id, line_id, piece.kind, piece.rule, given_by, to_iso(self._clock())],
            )

    def take_again(self, article_id: str) -> int:
        """Undo every giving back of an article; how many lines that were."""
        with self._connection.transaction() as db:
            return int(db.execute("DELETE FROM furniture_given_back WHERE article_id = ?", [article_id]).rowcount)
