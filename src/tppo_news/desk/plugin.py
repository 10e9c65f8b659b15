"""Who may see what in Datasette: signed out there are the titled queries and the views, nothing else.

Nobody sees here the words behind a mask, nor a title that no mask could be found in because its page was never read.

Datasette finds this module by its entry point; the names of the functions are Datasette's.
"""

import sqlite3
from collections.abc import Mapping
from typing import Protocol

from datasette import Forbidden, hookimpl

# Columns of these views are for everybody: no title, no text, no surface, no name but those of officials.
PUBLIC_VIEWS = frozenset(
    {
        "trend_monthly",
        "trend_by_office",
        "trend_by_province",
        "village_counts_by_office",
        "officials_by_office",
        "review_queue",
        "weekday_conflicts",
        "publication_conflicts",
        "publisher_health",
        "model_drift",
        "rejections_by_reason",
        "trend_by_offence",
        "trend_by_case_stage",
        "trend_by_destination",
        "trend_by_modus",
        "sentences_monthly",
        "offices_to_settle",
    }
)
# What stands here reads as NULL, for those signed in as well, in pages, exports and free SQL alike.
HIDDEN_COLUMNS = frozenset({("masks", "hidden"), ("entries", "title")})
_SIGNED_IN_ONLY = frozenset({"execute-sql", "view-database-download", "permissions-debug", "debug-menu"})
# Arguments by which a page of a view could be made to search the texts: "which article names …?"
_SEARCH_ARGUMENTS = ("_search", "_fts_table", "_fts_pk")

Actor = Mapping[str, object] | None


class Request(Protocol):
    """What is used of Datasette's request."""

    actor: Actor
    args: Mapping[str, object]


@hookimpl  # type: ignore[untyped-decorator]  # Datasette ships no types
def permission_allowed(actor: Actor, action: str, resource: object) -> bool | None:
    """False for what the signed out may not see; None leaves the decision to Datasette and the metadata."""
    if actor is not None:
        return None
    if action in _SIGNED_IN_ONLY:
        return False
    if action == "view-table" and isinstance(resource, tuple):
        return resource[1] in PUBLIC_VIEWS
    return None


@hookimpl  # type: ignore[untyped-decorator]  # Datasette ships no types
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Let every connection of the desk read the hidden columns as NULL."""
    conn.set_authorizer(_authorize)


def _authorize(action: int, table: str | None, column: str | None, _database: str | None, _inside: str | None) -> int:
    if action == sqlite3.SQLITE_READ and (str(table).casefold(), str(column).casefold()) in HIDDEN_COLUMNS:
        return sqlite3.SQLITE_IGNORE
    return sqlite3.SQLITE_OK


@hookimpl  # type: ignore[untyped-decorator]  # Datasette ships no types
def filters_from_request(request: Request) -> None:
    """Refuse the signed out every search through the full-text index, whatever page it is asked on."""
    if request.actor is None and any(name.startswith(_SEARCH_ARGUMENTS) for name in request.args):
        raise Forbidden("Searching texts is for those signed in")
