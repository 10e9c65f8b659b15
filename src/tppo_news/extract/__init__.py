"""Pages -> Article: the article's own text and metadata, or a Rejection that says why there is none."""

from tppo_news.extract.article import extract_article
from tppo_news.extract.paging import find_next_pages
from tppo_news.extract.worker import PageWorker

__all__ = ["PageWorker", "extract_article", "find_next_pages"]
