"""Spans that name a victim or a minor, or lead to one."""

from tppo_news.facts.masks.find import find_masks
from tppo_news.facts.masks.titles import find_title_masks

__all__ = ["find_masks", "find_title_masks"]
