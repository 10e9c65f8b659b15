"""The columns that every fact has."""

from tppo_news.records import Finding, Mention, content_id
from tppo_news.store.opening.connection import Row


def fact_row(finding: Finding, kind: str, mention: Mention, *parts: object) -> Row:
    """An id that follows from the article and the place in it, the article, and the evidence."""
    article_id = finding.article.id
    return {
        "id": content_id(article_id, kind, str(mention.start), str(mention.end), *(str(part) for part in parts)),
        "article_id": article_id,
        "surface": mention.surface,
        "start_offset": mention.start,
        "end_offset": mention.end,
        "rule": mention.rule,
    }
