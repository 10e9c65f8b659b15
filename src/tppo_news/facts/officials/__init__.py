"""Named persons with a public position; never a suspect, a victim or a private person."""

from tppo_news.facts.officials.find import find_officials

__all__ = ["find_officials"]
