"""The text in small letters, made once for all who read villages in it."""

from functools import lru_cache

from tppo_news.facts.numerals import lower_ascii


@lru_cache(maxsize=2)
def in_small(body: str) -> str:
    """The text in small letters, letter for letter; many rules ask for the same text, so it is kept a while."""
    return lower_ascii(body)
