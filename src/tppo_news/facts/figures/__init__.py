"""Numbers of the case or programme: suspects, victims, wanted persons, refused passports."""

from tppo_news.facts.figures.find import find_figures

__all__ = ["find_figures"]
