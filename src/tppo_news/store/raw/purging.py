"""Raw pages that were kept long enough: whole files of the archive go, once no row names a record in them.

A file goes when its youngest record is old enough and none of its pages waits for analysis. Its rows say so before it is
gone from the disk: a kill in between only puts the deletion off to the next run.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from tppo_news.store.crawling.entries import FETCHED
from tppo_news.store.opening.connection import Connection
from tppo_news.store.raw.archive import Archive
from tppo_news.store.times import to_iso

log = logging.getLogger(__name__)

_DUE = """
SELECT v.archive_file AS file FROM visits v JOIN entries e ON e.id = v.entry_id
WHERE v.purged_at IS NULL GROUP BY v.archive_file
HAVING max(v.fetched_at) < :before AND NOT max(e.outcome = 'pending' AND e.pending_reason = :fetched)
ORDER BY v.archive_file
"""
_PURGE = """
UPDATE visits SET purged_at = :now, archive_file = '', archive_offset = 0, archive_length = 0 WHERE archive_file = :file
"""


class Purging:
    """The column `visits.purged_at` and the table `archive_purges`."""

    def __init__(self, connection: Connection, archive: Archive, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._folder = archive.folder
        self._clock = clock

    def run(self, keep_days: int) -> int:
        """Purge what is older than so many days (0: nothing); returns how many raw pages went."""
        count = 0
        if keep_days:
            now = self._clock()
            before = to_iso(now - timedelta(days=keep_days))
            for row in self._connection.rows(_DUE, {"before": before, "fetched": FETCHED}):
                count += self._purge(str(row["file"]), now)
        self._delete_files()
        return count

    def _purge(self, name: str, now: datetime) -> int:
        with self._connection.transaction() as db:
            db.execute("INSERT OR IGNORE INTO archive_purges VALUES (?)", [name])
            db.execute("DELETE FROM erasures WHERE archive_file = ?", [name])
            return int(db.execute(_PURGE, {"now": to_iso(now), "file": name}).rowcount)

    def _delete_files(self) -> None:
        """Delete what no row names; a file that cannot be deleted stays queued."""
        for row in self._connection.rows("SELECT archive_file FROM archive_purges ORDER BY archive_file"):
            name = str(row["archive_file"])
            try:
                (self._folder / name).unlink(missing_ok=True)
            except OSError as error:
                log.error("%s: %s; it is deleted in the next run", self._folder / name, error.strerror or error)
                continue
            with self._connection.transaction() as db:
                db.execute("DELETE FROM archive_purges WHERE archive_file = ?", [name])
