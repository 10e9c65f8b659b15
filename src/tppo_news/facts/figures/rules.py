"""The rule families of the figures, in order; each reads the words after a number, or a phrase of its own."""

from tppo_news.facts.figures import accused, adding, brought_in, initials, naming, programme, suspects, victims
from tppo_news.facts.figures.reading import Rule

RULES: tuple[Rule, ...] = (
    suspects.counted_suspects, suspects.made_suspects, suspects.caught_persons, brought_in.brought_in, suspects.held_crew,
    suspects.several_roles, suspects.crews,
    suspects.lone_suspect, suspects.stated_suspects, suspects.further_suspects, adding.named_with_others,
    adding.arrested_groups, adding.saved_groups, suspects.collectives,
    naming.initials_lists, naming.made_of_names, initials.made_of_initials,
    naming.aged_names, naming.couples, naming.all_of_them, victims.counted_victims, victims.stated_victims,
    victims.counted_migrants, victims.taken_victims, victims.stated_people, victims.collective_victims, naming.listed_victims,
    victims.split_victims, suspects.wanted_persons, programme.refused_passports, programme.delayed_departures,
    programme.pimpasa_officers, programme.participants,
)  # fmt: skip
LAST_RESORTS: dict[str, tuple[Rule, ...]] = {
    "suspects": (initials.initials_together, accused.several_accused, suspects.single_suspect),
    "victims": (victims.counted_people, victims.single_victim, victims.the_victim),
}
"""By kind, the rules for texts in which no rule gives a number; the first that reads something ends the search."""
