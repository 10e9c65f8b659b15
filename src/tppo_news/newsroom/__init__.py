"""The embedded newsroom: eight sample sites that one loopback server plays, for the sample run and for tests."""

from tppo_news.newsroom.load import load_newsroom
from tppo_news.newsroom.model import Newsroom
from tppo_news.newsroom.outcomes import ExpectedOutcome, expected_outcomes
from tppo_news.newsroom.server import LoggedRequest, NewsroomServer

__all__ = [
    "ExpectedOutcome",
    "LoggedRequest",
    "Newsroom",
    "NewsroomServer",
    "expected_outcomes",
    "load_newsroom",
]
