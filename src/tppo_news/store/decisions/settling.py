"""What a person decided on unresolved offices, as every new article is read with it: pure but for loading the table."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlite_utils import Database

from tppo_news.records import Facts, OfficeFact
from tppo_news.store.articles.identity import office_id, office_name
from tppo_news.store.opening.connection import Row


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """A body that a person names as the right one: a row of the gazetteer; without its id, a body of its own."""

    name: str
    kind: str
    place: str | None = None
    regency_code: str | None = None
    province: str | None = None
    parent: str | None = None
    gazetteer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The table `settled_offices`: by the id that the office has as articles write it."""

    offices: Mapping[str, KnownOffice]
    aliases: Mapping[tuple[str, str], str]
    """(gazetteer id, settled name in small letters) -> the known office's own name."""

    def named(self, row: Row) -> Row:
        """A row of `offices` under the known office's name, where a settled name brought it there."""
        key = (str(row["gazetteer_id"]), str(row["name"]).casefold())
        return {**row, "name": self.aliases[key]} if key in self.aliases else row

    def settle(self, facts: Facts) -> Facts:
        """The same facts with settled offices resolved; each keeps the name that the article gives it."""
        if not any(office_id(office) in self.offices for office in facts.offices):
            return facts
        return replace(facts, offices=tuple(self._settle(office) for office in facts.offices))

    def _settle(self, office: OfficeFact) -> OfficeFact:
        known = self.offices.get(office_id(office)) if office.gazetteer_id is None else None
        if known is None or known.gazetteer_id is None:
            return office
        return replace(
            office,
            kind=known.kind,
            place=known.place,
            regency_code=known.regency_code,
            province=known.province,
            parent=known.parent,
            gazetteer_id=known.gazetteer_id,
        )


def load_settled(db: Database) -> Settled:
    """The decisions as they stand."""
    columns = "office_id, alias, name, kind, place, regency_code, province, parent, gazetteer_id"
    offices: dict[str, KnownOffice] = {}
    aliases: dict[tuple[str, str], str] = {}
    for key, alias, *values in db.execute(f"SELECT {columns} FROM settled_offices").fetchall():  # noqa: S608
        offices[key] = known = KnownOffice(*values)
        if known.gazetteer_id is not None:
            aliases[known.gazetteer_id, office_name(alias).casefold()] = known.name
    return Settled(offices, aliases)
