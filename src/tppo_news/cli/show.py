"""An article with its facts in the terminal."""

from collections.abc import Sequence
from itertools import chain

from rich.console import Console
from rich.text import Text

from tppo_news.records import Facts, Furniture, Mention

STYLES = {
    "office": "bold cyan",
    "official": "bold green",
    "date": "magenta",
    "village count": "bold yellow",
    "village": "yellow",
    "figure": "red",
    "furniture": "dim strike",
}


def print_article(text: str, facts: Facts, furniture: Sequence[Furniture], *, coloured: bool) -> None:
    """Print the text with every fact in its kind's colour, then one line a fact with value and rule."""
    console = Console(highlight=False)
    if coloured:
        console.print(Text.assemble(*((f" {kind} ", style) for kind, style in STYLES.items())))
        console.print(_painted(text, facts, furniture))
        console.print()
    for kind, value, mention in _facts(facts):
        line = Text.assemble(
            (f"{kind:<14}", STYLES[kind]), f"{value}  ", (f"[{mention.start}:{mention.end}] {mention.rule}", "dim")
        )
        console.print(line, soft_wrap=True)


def _painted(text: str, facts: Facts, furniture: Sequence[Furniture]) -> Text:
    painted = Text(text)
    for piece in furniture:
        if piece.start is not None and piece.end is not None:
            painted.stylize(STYLES["furniture"], piece.start, piece.end)
    for kind, _, mention in _facts(facts):
        painted.stylize(STYLES[kind], mention.start, mention.end)
    return painted


def _facts(facts: Facts) -> list[tuple[str, str, Mention]]:
    """Kind, value and evidence of every fact, in reading order."""
    return sorted(
        chain(
            (("office", f"{o.name} ({o.kind}, {o.role})", o.mention) for o in facts.offices),
            (("official", f"{o.name}, {o.position}, {o.office or '-'}", o.mention) for o in facts.officials),
            (("date", f"{d.value} ({d.role}, weekday {d.weekday_matches})", d.mention) for d in facts.dates),
            (("village count", f"{c.count} {c.unit} ({c.role}, {c.basis})", c.mention) for c in facts.village_counts),
            (("village", f"{v.name} {v.code or '-'}", v.mention) for v in facts.villages),
            (("figure", f"{f.kind} {f.value} ({f.basis})", f.mention) for f in facts.figures),
        ),
        key=lambda fact: (fact[2].start, fact[2].end),
    )
