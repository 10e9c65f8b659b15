"""Newer versions over stored articles: what would change, and writing it, one article a step that a kill cannot halve.

The state before and after are read inside the transaction that writes the article: what is listed is what changed. A dry
run rolls every step back. A person's label stays; an article in which a person called a fact right keeps all its facts
unless that one is found again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from tppo_news.records import Entry, Finding, Rejection, content_id
from tppo_news.store.articles.bodies import erase_unnamed_office
from tppo_news.store.articles.findings import Findings
from tppo_news.store.articles.snapshots import Change, Snapshot, iter_changes, take_snapshot
from tppo_news.store.crawling import entries as entry_table
from tppo_news.store.opening.connection import Connection, Row
from tppo_news.store.times import from_iso, to_iso

Outcome = Literal["unchanged", "changed", "new", "kept for a person", "refused now", "no raw page"]

# Articles that were not taken down, each by the address that gave its text, and what extraction refused. Of both the page
# was kept once; whether it still is shows when it is read.
_WAITING = """
SELECT e.* FROM entries e
WHERE e.id > :after AND (:publisher IS NULL OR e.publisher = :publisher)
    AND EXISTS (SELECT 1 FROM visits v WHERE v.entry_id = e.id)
    AND ((e.outcome = 'article' AND EXISTS (SELECT 1 FROM articles a WHERE a.entry_id = e.id
            AND NOT EXISTS (SELECT 1 FROM tombstones t WHERE t.article_id = a.id)))
        OR (e.outcome = 'rejection' AND e.stage = 'extract'))
    AND NOT EXISTS (SELECT 1 FROM reprocessed r WHERE r.entry_id = e.id AND r.reprocessing_id = :run)
ORDER BY e.id LIMIT :limit
"""
# The last work over the store; that on one address has its id before the versions.
_LAST = """
SELECT r.id, r.versions, r.ended_at FROM reprocessings r
WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = substr(r.versions, 1, instr(r.versions, ': ') - 1))
ORDER BY r.started_at DESC, r.rowid DESC LIMIT 1
"""
_JUDGED = "SELECT fact_id FROM fact_judgments WHERE article_id = ? AND verdict = 'right'"
_SEEN = """
UPDATE officials SET (first_seen_date, last_seen_date) = (
    SELECT min(a.publication_date), max(a.publication_date)
    FROM article_officials m JOIN articles a ON a.id = m.article_id WHERE m.official_id = officials.id
) WHERE id = ?
"""
_EXAMPLE = """
UPDATE unresolved_offices SET example_article_id = (
    SELECT min(article_id) FROM article_offices WHERE office_id = unresolved_offices.office_id
) WHERE office_id = ? AND EXISTS (SELECT 1 FROM article_offices WHERE office_id = unresolved_offices.office_id)
"""


@dataclass(frozen=True, slots=True)
class Reprocessed:
    """What newer versions made of one address."""

    entry: Entry
    outcome: Outcome
    changes: tuple[Change, ...] = ()


class Reprocessing:
    """The tables `reprocessings`, `reprocessed` and `article_changes`."""

    def __init__(self, connection: Connection, findings: Findings, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._findings = findings
        self._clock = clock

    def begin(self, versions: str) -> str:
        """Begin to write with these versions, or go on with what was interrupted; the id of that work.

        Only the last work over the store is gone on with: what others wrote since, with other templates or options, is read
        again from the first address on.
        """
        last = next(iter(self._connection.rows(_LAST, {})), None)
        if last is not None and last["versions"] == versions and last["ended_at"] is None:
            return str(last["id"])
        return self._begin(versions)

    def begin_one(self, entry: Entry, versions: str) -> str:
        """Begin to write one address alone; the id of that work. What was interrupted over the store stays as it is."""
        return self._begin(f"{entry.id}: {versions}")

    def _begin(self, versions: str) -> str:
        now = to_iso(self._clock())
        before = self._connection.value("SELECT count(*) FROM reprocessings")
        new_id = content_id("reprocessing", versions, now, str(before))
        with self._connection.transaction() as db:
            db.execute("INSERT INTO reprocessings (id, versions, started_at) VALUES (?, ?, ?)", [new_id, versions, now])
        return new_id

    def finish(self, run_id: str) -> None:
        """Every address was read."""
        with self._connection.transaction() as db:
            db.execute("UPDATE reprocessings SET ended_at = ? WHERE id = ?", [to_iso(self._clock()), run_id])

    def waiting(self, run_id: str | None, publisher: str | None, after: str, limit: int) -> Sequence[Entry]:
        """The next addresses to read anew, in order of id, behind `after`; without those that this run has done."""
        values: Row = {"after": after, "publisher": publisher, "run": run_id, "limit": limit}
        return [entry_table.entry_of(row) for row in self._connection.rows(_WAITING, values)]

    def settle(
        self, run_id: str | None, read: Sequence[tuple[Entry, Finding | Rejection | str]]
    ) -> Sequence[Reprocessed]:
        """Compare each with what is stored and write it, together with its changes; with `run_id` None nothing stays.

        A str in place of a finding says why there is no raw page.
        """
        settled = []
        with self._connection.transaction() as db:
            for entry, found in read:
                db.execute("SAVEPOINT article")
                done = self._settle_one(db, entry, found)
                if run_id is None or done.outcome == "kept for a person":
                    db.execute("ROLLBACK TO article")
                db.execute("RELEASE article")
                if run_id is not None:
                    _note(db, run_id, done)
                settled.append(done)
        return settled

    def _settle_one(self, db: Database, entry: Entry, found: Finding | Rejection | str) -> Reprocessed:
        if isinstance(found, str):
            return Reprocessed(entry, "no raw page", (Change("outcome", "raw page", None, found),))
        row = db.execute("SELECT outcome, reason, outcome_at FROM entries WHERE id = ?", [entry.id]).fetchone()
        was_article, reason, outcome_at = row[0] == "article", row[1], row[2]
        if isinstance(found, Rejection):
            if was_article:
                changes = (Change("outcome", "extract", "article", found.reason),)
                return Reprocessed(entry, "refused now", changes)
            if found.reason == reason:
                return Reprocessed(entry, "unchanged")
            entry_table.set_rejection(db, entry, found, from_iso(outcome_at))
            return Reprocessed(entry, "changed", (Change("outcome", "extract", reason, found.reason),))
        if not was_article:
            self._findings.write(db, [(entry, found)])
            after = take_snapshot(db, found.article.id)
            return Reprocessed(
                entry, "new", (Change("outcome", "extract", reason, "article"), *iter_changes(Snapshot(), after))
            )
        return self._rewrite(db, entry, found, outcome_at)

    def _rewrite(self, db: Database, entry: Entry, finding: Finding, outcome_at: str) -> Reprocessed:
        own = finding.article.id
        stored_at = db.execute("SELECT stored_at FROM articles WHERE id = ?", [own]).fetchone()[0]
        before = take_snapshot(db, own)
        self._findings.write(db, [(entry, finding)], is_reread=True)
        # It is the same article, read anew: when it was stored, and when its address was settled, stays.
        db.execute("UPDATE articles SET stored_at = ? WHERE id = ?", [stored_at, own])
        db.execute("UPDATE entries SET outcome_at = ? WHERE id = ?", [outcome_at, entry.id])
        after = take_snapshot(db, own)
        judged = {row[0] for row in db.execute(_JUDGED, [own])}
        lost = (judged & before.fact_ids) - after.fact_ids
        changes = tuple(iter_changes(before, after))
        if lost:
            return Reprocessed(entry, "kept for a person", changes)
        _forget_unnamed(db, before, after)
        return Reprocessed(entry, "changed" if changes else "unchanged", changes)


def _forget_unnamed(db: Database, before: Snapshot, after: Snapshot) -> None:
    """Officials and offices that only the former reading named; what the others know of them is as if it had never been."""
    for official in sorted(before.officials - after.officials):
        db.execute(_SEEN, [official])
        db.execute(
            "DELETE FROM officials WHERE id = ? AND id NOT IN (SELECT official_id FROM article_officials)", [official]
        )
    for office in sorted(before.offices - after.offices):
        db.execute(_EXAMPLE, [office])
        erase_unnamed_office(db, office)


def _note(db: Database, run_id: str, done: Reprocessed) -> None:
    db.execute("INSERT OR REPLACE INTO reprocessed VALUES (?, ?, ?)", [run_id, done.entry.id, done.outcome])
    rows = [
        (run_id, done.entry.id, place, change.kind, change.name, change.before, change.after)
        for place, change in enumerate(done.changes)
    ]
    db.conn.executemany("INSERT OR REPLACE INTO article_changes VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
