"""Unresolved offices, and a person's decision on one: it holds for what is stored and for every later article."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from tppo_news.errors import InputError
from tppo_news.records import DatelineFact, Facts, Mention, OfficeFact, VillageFact, content_id
from tppo_news.store.articles.bodies import MERGE_OFFICE, erase_unnamed_office
from tppo_news.store.articles.identity import office_name
from tppo_news.store.articles.series import decide_provinces
from tppo_news.store.articles.todays_provinces import load_provinces
from tppo_news.store.decisions.settling import KnownOffice
from tppo_news.store.opening.connection import Connection, Row, Value
from tppo_news.store.times import to_iso

_OPEN = """
SELECT office_id, office, kind, province, missing, articles, example FROM offices_to_settle
ORDER BY missing, articles DESC, office, office_id
"""
_SETTLE = """
INSERT INTO settled_offices (office_id, alias, settled_id, name, kind, place, regency_code, province, parent,
    gazetteer_id, settled_by, settled_at)
VALUES (:office_id, :alias, :id, :name, :kind, :place, :regency_code, :province, :parent, :gazetteer_id, :by, :at)
ON CONFLICT (office_id) DO UPDATE SET settled_id = excluded.settled_id, name = excluded.name, kind = excluded.kind,
    place = excluded.place, regency_code = excluded.regency_code, province = excluded.province,
    parent = excluded.parent, gazetteer_id = excluded.gazetteer_id, settled_by = excluded.settled_by,
    settled_at = excluded.settled_at
"""
# Where a table names an office: its id column, and the name as the article has it.
_NAMED = (("article_offices", "name"), ("village_counts", "office"), ("officials", "office"))


@dataclass(frozen=True, slots=True)
class UnresolvedOffice:
    """An office that no row of the gazetteer and no person has settled; `missing` is "province" or "row"."""

    id: str
    name: str
    kind: str
    province: str | None
    missing: str
    articles: int
    example_url: str


class Offices:
    """The tables `unresolved_offices` and `settled_offices`."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def unresolved(self) -> list[UnresolvedOffice]:
        """What waits to be settled: those without a province first, the most frequent before the rare."""
        return [
            UnresolvedOffice(
                str(row["office_id"]),
                str(row["office"]),
                str(row["kind"]),
                _text(row["province"]),
                str(row["missing"]),
                int(row["articles"] or 0),
                str(row["example"]),
            )
            for row in self._connection.rows(_OPEN)
        ]

    def settle(self, name: str, known: KnownOffice | None, by: str) -> int:
        """Let every office of this name be the known one, or (None) a body of its own; how many articles name it.

        What was settled before is settled anew. `name` is an office's name without its class, or its id. Raises
        InputError where the store has no such office that waits or was settled.
        """
        now = self._clock()
        with self._connection.transaction() as db:
            found = _waiting_or_settled(db, name)
            if not found:
                raise InputError(f"{self._connection.path}: no office {name!r} waits to be settled")
            return sum(self._settle_one(db, row, known, by, now) for row in found)

    def _settle_one(self, db: Database, old: Row, known: KnownOffice | None, by: str, now: datetime) -> int:
        target = known or KnownOffice(
            str(old["alias"]), str(old["kind"]), _text(old["place"]), province=_text(old["province"])
        )
        own_id = str(old["office_id"])
        settled_id = content_id("office", "gazetteer", target.gazetteer_id) if target.gazetteer_id else own_id
        row: Row = {
            "id": settled_id,
            "name": target.name,
            "kind": target.kind,
            "place": target.place,
            "regency_code": target.regency_code,
            "province": self._todays(target),
            "parent": target.parent,
            "gazetteer_id": target.gazetteer_id,
        }
        db.execute(MERGE_OFFICE, row)
        db.execute(_SETTLE, {**row, "office_id": own_id, "alias": old["alias"], "by": by, "at": to_iso(now)})
        db.execute("DELETE FROM unresolved_offices WHERE office_id = ?", [own_id])
        articles = _move(db, str(old["now_id"]), settled_id, str(old["alias"]))
        for article_id in articles:
            self._decide_provinces(db, article_id)
        return len(articles)

    def _todays(self, known: KnownOffice) -> str | None:
        place = load_provinces(self._connection).find(known.province, known.regency_code)
        return place[0] if place else None

    def _decide_provinces(self, db: Database, article_id: str) -> None:
        """Count the article anew under the provinces that its villages and offices have now."""
        facts = Facts(
            offices=tuple(_offices_of(db, article_id)),
            villages=tuple(_villages_of(db, article_id)),
            datelines=tuple(_datelines_of(db, article_id)),
        )
        places = decide_provinces(facts, load_provinces(self._connection))
        db.execute("DELETE FROM article_provinces WHERE article_id = ?", [article_id])
        db.conn.executemany(
            "INSERT INTO article_provinces (article_id, province, province_code, basis) VALUES (?, ?, ?, ?)",
            [(article_id, place.province, place.code, place.basis) for place in places],
        )


def _waiting_or_settled(db: Database, name: str) -> list[Row]:
    """Offices of this name or id: the id that articles give them, the one that they have now, and what is known."""
    wanted = office_name(name)
    rows = db.execute(
        "SELECT u.office_id, u.name, u.office_id, u.kind, u.place, o.province FROM unresolved_offices u"
        " JOIN offices o ON o.id = u.office_id WHERE u.office_id = :id OR u.name = :name COLLATE NOCASE"
        " UNION ALL SELECT office_id, alias, settled_id, kind, place, province FROM settled_offices"
        " WHERE office_id = :id OR alias = :name COLLATE NOCASE",
        {"id": name, "name": wanted},
    ).fetchall()
    columns = ("office_id", "alias", "now_id", "kind", "place", "province")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _move(db: Database, old_id: str, new_id: str, alias: str) -> set[str]:
    """Give what stands under this name to another office; the articles that name it."""
    wanted = office_name(alias).casefold()
    moved: dict[str, list[str]] = {}
    for table, column in _NAMED:
        rows = db.execute(f"SELECT id, {column} FROM {table} WHERE office_id = ?", [old_id]).fetchall()  # noqa: S608
        moved[table] = [key for key, name in rows if name and office_name(name).casefold() == wanted]
        db.conn.executemany(
            f"UPDATE {table} SET office_id = ? WHERE id = ?",  # noqa: S608 (one of _NAMED)
            [(new_id, key) for key in moved[table]],
        )
    named = moved["article_offices"]
    rows = [
        db.execute("SELECT article_id, surface FROM article_offices WHERE id = ?", [key]).fetchone() for key in named
    ]
    _move_aliases(db, old_id, new_id, {surface for _, surface in rows if surface})
    if old_id != new_id:
        erase_unnamed_office(db, old_id)
    return {article_id for article_id, _ in rows}


def _move_aliases(db: Database, old_id: str, new_id: str, surfaces: Iterable[str]) -> None:
    for surface in sorted(surfaces):
        db.execute("DELETE FROM office_aliases WHERE alias = ? AND office_id = ?", [surface, old_id])
        db.execute("INSERT OR IGNORE INTO office_aliases (alias, office_id) VALUES (?, ?)", [surface, new_id])


def _offices_of(db: Database, article_id: str) -> Iterable[OfficeFact]:
    rows = db.execute(
        "SELECT o.name, o.kind, m.role, o.place, o.regency_code, o.province FROM article_offices m"
        " JOIN offices o ON o.id = m.office_id WHERE m.article_id = ? ORDER BY m.start_offset, m.id",
        [article_id],
    ).fetchall()
    for name, kind, role, place, regency_code, province in rows:
        yield OfficeFact(Mention(0, 0, "", ""), name, kind, role, place, regency_code, province)


def _villages_of(db: Database, article_id: str) -> Iterable[VillageFact]:
    rows = db.execute("SELECT name, code, province FROM article_villages WHERE article_id = ?", [article_id]).fetchall()
    for name, code, province in rows:
        yield VillageFact(Mention(0, 0, "", ""), name, code, province=province)


def _datelines_of(db: Database, article_id: str) -> Iterable[DatelineFact]:
    rows = db.execute(
        "SELECT name, regency_code, province FROM article_datelines WHERE article_id = ?", [article_id]
    ).fetchall()
    for name, regency_code, province in rows:
        yield DatelineFact(Mention(0, 0, "", ""), name, regency_code, province)


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
