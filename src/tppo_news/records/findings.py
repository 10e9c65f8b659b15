"""How an entry ends: as a finding, or as a rejection with stage and reason."""

from dataclasses import dataclass
from typing import Literal

from tppo_news.records.facts import Facts
from tppo_news.records.news import Article, Prediction


@dataclass(frozen=True, slots=True)
class Finding:
    """One article with its label and its facts: what the store keeps."""

    article: Article
    prediction: Prediction
    facts: Facts
    mentions_tppo: bool = False


@dataclass(frozen=True, slots=True)
class Rejection:
    """An entry that ended early: where and why, both closed words."""

    url: str
    stage: Literal["crawl", "robots", "fetch", "gate", "extract", "classify", "facts"]
    reason: str
    detail: str = ""
