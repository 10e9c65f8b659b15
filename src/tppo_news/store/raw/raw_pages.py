"""Raw pages read back: one publisher's for learning its template, one article's for reading it anew."""

from collections.abc import Iterator, Sequence

from tppo_news.errors import StoreError
from tppo_news.records import Page, Publisher, PublisherStatus, Scope
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.raw.archive import Archive

_PAGES = """
SELECT v.archive_file, v.archive_offset FROM visits v JOIN entries e ON e.id = v.entry_id
WHERE e.publisher = ? AND v.part = 1 AND v.purged_at IS NULL AND v.status_code = 200
    AND v.visit = (SELECT max(visit) FROM visits WHERE entry_id = v.entry_id)
ORDER BY v.fetched_at DESC, v.entry_id
"""
_PARTS = """
SELECT archive_file, archive_offset, purged_at FROM visits
WHERE entry_id = :id AND visit = (SELECT max(visit) FROM visits WHERE entry_id = :id) ORDER BY part
"""


class RawPages:
    """What the archive holds, by publisher and by article."""

    def __init__(self, connection: Connection, archive: Archive) -> None:
        self._connection = connection
        self._archive = archive

    def publishers(self) -> Sequence[Publisher]:
        """The publishers that the store knows, by domain, as far as reading their pages needs."""
        return [_publisher(row) for row in self._connection.rows("SELECT * FROM publishers ORDER BY domain")]

    def iter_pages(self, publisher: str) -> Iterator[Page]:
        """The first page of each of the publisher's addresses as last fetched, youngest first; lost ones are passed over."""
        for row in self._connection.rows(_PAGES, [publisher]):
            try:
                yield self._archive.read_page(str(row["archive_file"]), int(row["archive_offset"] or 0))
            except StoreError:
                continue

    def pages_of(self, entry_id: str) -> tuple[Page, ...]:
        """The pages of an address's last fetch; StoreError where they were purged, erased or lost."""
        rows = self._connection.rows(_PARTS, {"id": entry_id})
        if not rows:
            raise StoreError("no raw page was kept")
        purged = next((row["purged_at"] for row in rows if row["purged_at"]), None)
        if purged:
            raise StoreError(f"the raw page was purged on {str(purged)[:10]}")
        return tuple(self._archive.read_page(str(row["archive_file"]), int(row["archive_offset"] or 0)) for row in rows)


def _publisher(row: Row) -> Publisher:
    scope: Scope = row["scope"]  # type: ignore[assignment]
    status: PublisherStatus = row["status"]  # type: ignore[assignment]
    return Publisher(
        name=str(row["name"]),
        domain=str(row["domain"]),
        scope=scope,
        time_zone=str(row["time_zone"]),
        status=status,
        evidence=str(row["evidence"]),
        province=None if row["province"] is None else str(row["province"]),
        refused=bool(row["refused"]),
    )
