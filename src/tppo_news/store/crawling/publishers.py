"""The publishers' file as rows, and what each publisher listed day by day."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tppo_news.errors import StoreError
from tppo_news.records import Publisher
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.raw.erasing import discard_texts, erase_words
from tppo_news.store.times import local_date, to_iso

# Entries older than this no longer change their outcome, so their days need no second count.
RECOUNT_DAYS = 60

_COUNT_DAYS = """
INSERT INTO publisher_days (publisher, day, listed, listed_whole_site, fetched, stored, up, blocked, tried, failed)
SELECT publisher, listed_date, count(*), sum(listing_kind IN ('feed', 'sitemap')),
    sum(outcome = 'article' OR coalesce(pending_reason = 'fetched', 0)
        OR coalesce(stage IN ('gate', 'extract', 'classify', 'facts'), 0)),
    sum(outcome = 'article'), 1, sum(coalesce(reason = 'block_page', 0)),
    sum(outcome = 'article' OR coalesce(stage = 'extract', 0) OR coalesce(detail LIKE 'sample: %', 0)),
    sum(coalesce(stage = 'extract' AND reason NOT LIKE 'language_%', 0) OR coalesce(detail = 'sample: no article', 0))
FROM entries WHERE listed_date >= :since GROUP BY publisher, listed_date
ON CONFLICT (publisher, day) DO UPDATE SET
    listed = excluded.listed, listed_whole_site = excluded.listed_whole_site,
    fetched = excluded.fetched, stored = excluded.stored, up = 1,
    blocked = excluded.blocked, tried = excluded.tried, failed = excluded.failed
"""

_MARK_DAY = """
INSERT INTO publisher_days (publisher, day, listed, listed_whole_site, fetched, stored, up)
VALUES (:publisher, :day, 0, 0, 0, 0, :up)
ON CONFLICT (publisher, day) DO UPDATE SET up = max(up, excluded.up)
"""

_REFUSED_AND_KEPT = """
SELECT domain FROM publishers p WHERE refused AND EXISTS
    (SELECT 1 FROM article_texts t JOIN articles a ON a.id = t.article_id WHERE a.publisher = p.domain)
"""


class Publishers:
    """The tables `publishers` and `publisher_days`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._zones: dict[str, str] = {}
        self._refused: set[str] = set()
        self._load()

    def sync(self, publishers: Sequence[Publisher]) -> None:
        """Make the table say what the file says; one that left the file stays as a row with in_file = 0.

        Of one that refuses archiving since, what was kept goes: texts at once, raw pages at the next `Erasures.run`.
        """
        rows = [_publisher_row(publisher) for publisher in publishers]
        with self._connection.transaction() as db:
            db.execute("UPDATE publishers SET in_file = 0")
            db.table("publishers").upsert_all(rows, pk="domain")
            kept = [row[0] for row in db.execute(_REFUSED_AND_KEPT).fetchall()]
            for domain in kept:
                discard_texts(db, domain)
        if kept:
            erase_words(self._connection)
        self._load()

    def time_zone(self, domain: str) -> str:
        """The publisher's IANA time zone; StoreError for a domain that was never synced."""
        try:
            return self._zones[domain]
        except KeyError:
            raise StoreError(
                f"{self._connection.path}: unknown publisher {domain!r}: sync the publishers first"
            ) from None

    def refused(self, domain: str) -> bool:
        """Whether the publisher asked not to be archived: link and facts only."""
        return domain in self._refused

    def count_days(self, now: datetime) -> None:
        """Count the last days anew, at the end of a run: listed, fetched, stored, and whether the site answered."""
        since = now - timedelta(days=RECOUNT_DAYS)
        marks = self._answered_days(since)
        with self._connection.transaction() as db:
            for mark in marks:
                db.execute(_MARK_DAY, mark)
            db.execute(_COUNT_DAYS, {"since": since.date().isoformat()})

    def _answered_days(self, since: datetime) -> list[Row]:
        answered: dict[tuple[str, str], int] = {}
        for row in self._connection.rows(
            "SELECT publisher, substr(decided_at, 1, 13) AS hour, max(decision IN ('fetched', 'not_modified')) AS up"
            " FROM requests WHERE decided_at >= ? GROUP BY publisher, hour",
            [to_iso(since)],
        ):
            domain = str(row["publisher"])
            if domain not in self._zones:
                continue
            moment = datetime.fromisoformat(f"{row['hour']}:00:00+00:00")
            key = (domain, local_date(moment, self._zones[domain]).isoformat())
            answered[key] = max(answered.get(key, 0), int(row["up"] or 0))
        return [{"publisher": domain, "day": day, "up": up} for (domain, day), up in answered.items()]

    def _load(self) -> None:
        rows = self._connection.rows("SELECT domain, time_zone, refused FROM publishers")
        self._zones = {str(row["domain"]): str(row["time_zone"]) for row in rows}
        self._refused = {str(row["domain"]) for row in rows if row["refused"]}


def _publisher_row(publisher: Publisher) -> Row:
    return {
        "domain": publisher.domain,
        "name": publisher.name,
        "scope": publisher.scope,
        "province": publisher.province,
        "time_zone": publisher.time_zone,
        "status": publisher.status,
        "evidence": publisher.evidence,
        "expected_per_day": publisher.expected_per_day,
        "volume_basis": publisher.volume_basis,
        "refused": int(publisher.refused),
        "in_file": 1,
    }
