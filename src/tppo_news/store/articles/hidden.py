"""The words behind the blocks: put back for the few who need them, never for the desk."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from tppo_news.masking import reveal
from tppo_news.records import Article, Example
from tppo_news.store.opening.connection import Connection

_HIDDEN = "SELECT field, start_offset, hidden FROM masks WHERE article_id = ? AND hidden IS NOT NULL"


def reveal_stored(db: Database, article_id: str, title: str, text: str) -> tuple[str, str]:
    """Title and text of a stored article as its publisher wrote them."""
    hidden = _by_field(db.execute(_HIDDEN, [article_id]).fetchall())
    return reveal(title, hidden["title"]), reveal(text, hidden["text"])


def reveal_example(connection: Connection, example: Example) -> Example:
    """The example with title and text as published, where it is an article of this store."""
    hidden = _hidden_of(connection, example.id)
    title = reveal(example.title, hidden["title"]) if example.title else example.title
    return replace(example, title=title, text=reveal(example.text, hidden["text"]))


def reveal_article(connection: Connection, article: Article) -> Article:
    """The article as published; of related links and the like only what stands in the text."""
    hidden = _hidden_of(connection, article.id)
    text = reveal(article.text, hidden["text"])
    return replace(
        article,
        title=reveal(article.title, hidden["title"]),
        standfirst=reveal(article.standfirst, hidden["standfirst"]) if article.standfirst else article.standfirst,
        text=text,
        furniture=tuple(
            piece if piece.start is None else replace(piece, surface=text[piece.start : piece.end])
            for piece in article.furniture
        ),
    )


def _hidden_of(connection: Connection, article_id: str) -> dict[str, list[tuple[int, str]]]:
    rows = connection.rows(_HIDDEN, [article_id])
    return _by_field((row["field"], row["start_offset"], row["hidden"]) for row in rows)


def _by_field(rows: Iterable[tuple[Any, ...]]) -> dict[str, list[tuple[int, str]]]:
    hidden: dict[str, list[tuple[int, str]]] = {"title": [], "standfirst": [], "text": []}
    for field, start, words in rows:
        hidden[field].append((start, words))
    return hidden
