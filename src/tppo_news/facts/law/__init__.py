"""Legal bases, sentences and stages of a case."""

from tppo_news.facts.law.legal_bases import find_legal_bases
from tppo_news.facts.law.sentences import find_sentences

__all__ = ["find_legal_bases", "find_sentences"]
