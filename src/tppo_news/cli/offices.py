"""Offices that no table knows: what waits for a person, and the person's decision."""

import getpass
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from tppo_news.cli.options import StorePath
from tppo_news.errors import InputError, UsageError
from tppo_news.facts.gazetteer import Gazetteer, OfficeRow, load_gazetteer
from tppo_news.opening import open_for_reading
from tppo_news.store import KnownOffice

TABLES = "data/gazetteer"
"""Who settled, where a table did."""

app = typer.Typer(no_args_is_help=True, help="Offices that no table knows: list, settle, resolve.")


@app.command("list")
def list_unresolved(
    store: StorePath = None, limit: Annotated[int, typer.Option("--limit", help="How many to show.")] = 50
) -> None:
    """List the offices that wait to be settled: first those of which the province is not known.

    Example: `tppo-news offices list --store var/sample.db`
    """
    with open_for_reading(store) as opened:
        found = opened.offices.unresolved()
    table = Table("office", "kind", "province", "articles", "example")
    for office in found[:limit]:
        table.add_row(office.name, office.kind, office.province or "-", str(office.articles), office.example_url)
    Console(highlight=False).print(table)
    typer.echo(f"{len(found)} offices wait; settle one: tppo-news offices settle NAME KNOWN")


@app.command()
def settle(
    name: Annotated[str, typer.Argument(help="The office's name as `offices list` shows it.", show_default=False)],
    known: Annotated[
        str | None,
        typer.Argument(help="The right office: its name or id in data/gazetteer/offices.csv.", show_default=False),
    ] = None,
    own: Annotated[bool, typer.Option("--own", help="It is a body of its own, under this very name.")] = False,
    by: Annotated[str | None, typer.Option("--by", help="Who settles; the name of this account by default.")] = None,
    store: StorePath = None,
) -> None:
    """Say which office a name means: for all that is stored, and for every article to come.

    A name can be settled anew. Example: `tppo-news offices settle "Kantor Imigrasi Kota Batu" immigration-malang --by rina`
    """
    if (known is None) == (not own):
        raise UsageError("name the right office, or say --own")
    right = _known_office(load_gazetteer(), known) if known is not None else None
    with open_for_reading(store) as opened:
        count = opened.offices.settle(name, right, by or getpass.getuser())
        typer.echo(f"{name}: {right.name if right else 'a body of its own'}, in {count} articles of {opened.path}")


@app.command()
def resolve(store: StorePath = None) -> None:
    """Ask the tables again about every office that waits: after a row was added to data/gazetteer.

    Example: `tppo-news offices resolve --store var/tppo.db`
    """
    gazetteer = load_gazetteer()
    with open_for_reading(store) as opened:
        waiting = [(office, gazetteer.office_named(office.name)) for office in opened.offices.unresolved()]
        for office, row in waiting:
            if row is not None:
                opened.offices.settle(office.id, _as_known(row, gazetteer), TABLES)
                typer.echo(f"{office.name}: {row.name}")
    settled = sum(row is not None for _, row in waiting)
    typer.echo(f"{settled} offices settled by the tables, {len(waiting) - settled} wait for a person")


def _known_office(gazetteer: Gazetteer, name: str) -> KnownOffice:
    """The office of the table by this id or name; InputError where there is none."""
    row = gazetteer.offices.get(name) or gazetteer.office_named(name)
    if row is None:
        raise InputError(f"{name!r} is neither name nor id of an office in data/gazetteer/offices.csv")
    return _as_known(row, gazetteer)


def _as_known(row: OfficeRow, gazetteer: Gazetteer) -> KnownOffice:
    province = gazetteer.provinces.get(row.province_code)
    parent = gazetteer.offices.get(row.parent_id)
    return KnownOffice(
        name=row.name,
        kind=row.kind,
        place=row.place or None,
        regency_code=row.regency_code or None,
        province=province.name if province else None,
        parent=parent.name if parent else None,
        gazetteer_id=row.id,
    )
