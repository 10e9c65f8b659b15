"""The rule families of the figures, in order; each reads the words after a number, or a phrase of its own."""

from tppo_news.facts.figures import (
    accused,
    adding,
    brought_in,
    initials,
    lone_victims,
    naming,
    programme,
    regions,
    suspects,
    victims,
)
from tppo_news.facts.figures.reading import Candidate, Reading, Rule

# Of each rule the part of the reading without which it finds nothing.
RULES: tuple[tuple[str, Rule], ...] = (
    ("persons", suspects.counted_suspects), ("amounts", suspects.made_suspects), ("persons", suspects.caught_persons),
    ("countable", brought_in.brought_in), ("persons", suspects.held_crew), ("body", suspects.several_roles),
    ("trafficking", suspects.crews), ("caught", suspects.lone_suspect), ("nouns", suspects.stated_suspects),
    ("body", suspects.further_suspects), ("countable", adding.named_with_others), ("caught", adding.arrested_groups),
    ("trafficking", adding.saved_groups), ("collectives", suspects.collectives),
    ("nouns", naming.initials_lists), ("accused", naming.made_of_names), ("accused", initials.made_of_initials),
    ("body", naming.aged_names), ("body", naming.couples), ("collectives", naming.all_of_them),
    ("persons", victims.counted_victims), ("nouns", victims.stated_victims),
    ("persons", victims.counted_migrants), ("persons", victims.taken_victims), ("numbers", victims.stated_people),
    ("collectives", victims.collective_victims), ("nouns", naming.listed_victims),
    ("amounts", victims.split_victims), ("amounts", regions.summed_regions), ("body", suspects.wanted_persons),
    ("countable", programme.refused_passports), ("countable", programme.delayed_departures),
    ("numbers", programme.pimpasa_officers), ("countable", programme.participants),
)  # fmt: skip
LAST_RESORTS: dict[str, tuple[Rule, ...]] = {
    "suspects": (initials.initials_together, accused.several_accused, suspects.single_suspect),
    "victims": (victims.counted_people, lone_victims.single_victim, lone_victims.the_victim),
}
"""By kind, the rules for texts in which no rule gives a number; the first that reads something ends the search."""


def read_by_rules(text: Reading) -> list[Candidate]:
    """What the rules read, in their order; a rule is asked only where the text has what it reads."""
    return [candidate for part, rule in RULES if getattr(text, part) for candidate in rule(text)]
