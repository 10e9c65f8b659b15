"""Stored articles read again by today's rules and tables: facts and masks anew, labels as they are."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlite_utils import Database

from tppo_news.records import Article, Facts, Finding, Furniture, Prediction
from tppo_news.store.articles.article_facts import prepare, write_facts
from tppo_news.store.articles.bodies import drop_unnamed_bodies
from tppo_news.store.articles.hidden import reveal_article
from tppo_news.store.articles.series import decide_month
from tppo_news.store.articles.todays_provinces import load_provinces
from tppo_news.store.crawling.publishers import Publishers
from tppo_news.store.decisions.settling import load_settled
from tppo_news.store.opening.connection import Connection, Row

BATCH_SIZE = 25

_NEXT = """
SELECT a.id, a.url, a.publisher, a.publication_date, t.title, t.standfirst, t.text
FROM articles a JOIN article_texts t ON t.article_id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ?
"""
_FURNITURE = """
SELECT kind, surface, rule, start_offset, end_offset FROM article_furniture WHERE article_id = ? ORDER BY place
"""
# An official's office follows from what the articles say now, not from what they said before.
_LOOSEN = (
    "UPDATE officials SET office_id = NULL WHERE id IN (SELECT official_id FROM article_officials WHERE article_id = ?)"
)


class Rereading:
    """Articles whose text is kept, as their publishers wrote them, and their facts anew."""

    def __init__(self, connection: Connection, publishers: Publishers) -> None:
        self._connection = connection
        self._publishers = publishers

    def iter_articles(self) -> Iterator[list[Article]]:
        """The stored articles with their whole text, a batch at a time, in order of id."""
        last = ""
        while rows := self._connection.rows(_NEXT, [last, BATCH_SIZE]):
            last = str(rows[-1]["id"])
            yield [self._article(row) for row in rows]

    def save_facts(self, batch: Sequence[tuple[Article, Facts]]) -> None:
        """Write these facts in place of what is stored of the articles; label, score and dates of storing stay."""
        provinces = load_provinces(self._connection)
        with self._connection.transaction() as db:
            settled = load_settled(db)
            found = [Finding(article, _UNUSED, facts) for article, facts in batch]
            prepared = [prepare(finding, provinces, settled) for finding in found]
            for finding, _ in prepared:
                db.execute(_LOOSEN, [finding.article.id])
                _update_article(db, finding)
            write_facts(db, prepared, provinces, settled, lambda a: not self._publishers.refused(a.publisher))

    def drop_unnamed(self) -> None:
        """Let go of offices and officials whom no article names any more."""
        with self._connection.transaction() as db:
            drop_unnamed_bodies(db)

    def _article(self, row: Row) -> Article:
        article_id, published = str(row["id"]), row["publication_date"]
        article = Article(
            id=article_id,
            url=str(row["url"]),
            publisher=str(row["publisher"]),
            title=str(row["title"]),
            text=str(row["text"]),
            publication_date=date.fromisoformat(str(published)) if published else None,
            standfirst=str(row["standfirst"]) if row["standfirst"] is not None else None,
            furniture=tuple(_furniture(piece) for piece in self._connection.rows(_FURNITURE, [article_id])),
        )
        return reveal_article(self._connection, article)


_UNUSED = Prediction("", 0.0, {}, "")
"""A finding has a prediction; no row that is written here reads it."""


def _update_article(db: Database, finding: Finding) -> None:
    month, basis = decide_month(finding.facts.dates, finding.article.publication_date)
    db.execute(
        "UPDATE articles SET title = ?, month = ?, month_basis = ? WHERE id = ?",
        [finding.article.title, month, basis, finding.article.id],
    )


def _furniture(row: Row) -> Furniture:
    start, end = row["start_offset"], row["end_offset"]
    return Furniture(
        str(row["kind"]),
        str(row["surface"]),
        str(row["rule"]),
        None if start is None else int(start),
        None if end is None else int(end),
    )
