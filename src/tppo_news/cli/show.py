"""An article with its facts, or a page as extraction read it, in the terminal."""

from collections.abc import Sequence
from itertools import chain

from rich.console import Console
from rich.text import Text

from tppo_news.masking import hide_article
from tppo_news.records import Article, Facts, Furniture, Mention, Rejection, Sentence

STYLES = {
    "office": "bold cyan",
    "official": "bold green",
    "date": "magenta",
    "village count": "bold yellow",
    "village": "yellow",
    "dateline": "bold magenta",
    "figure": "red",
    "law": "bold blue",
    "sentence": "bold red",
    "stage": "blue",
    "destination": "green",
    "modus": "cyan",
    "mask": "reverse dim",
    "furniture": "dim strike",
}


def print_article(
    text: str, facts: Facts, furniture: Sequence[Furniture], *, coloured: bool, full_text: bool = False
) -> None:
    """Print the text with every fact in its kind's colour, then one line a fact with value and rule.

    Blocks stand for what may tell who a victim or a minor is, but with `full_text`.
    """
    if not full_text:
        article = Article("", "", "", "", text, furniture=tuple(furniture))
        article, facts, _ = hide_article(article, facts)
        text, furniture = article.text, article.furniture
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


def print_page(found: Article | Rejection) -> None:
    """Print what a page gave: its metadata, the text with furniture that stayed struck through, what was cut, and who won."""
    console = Console(highlight=False)
    if isinstance(found, Rejection):
        console.print(Text.assemble(("rejected      ", "bold red"), f"{found.reason}  {found.detail}"), soft_wrap=True)
        return
    for name, value in _page_facts(found):
        console.print(Text.assemble((f"{name:<14}", "bold"), value or "-"), soft_wrap=True)
    console.print()
    console.print(_painted(found.text, Facts(), found.furniture), soft_wrap=True)
    console.print()
    for piece in found.furniture:
        if piece.start is None:
            line = Text.assemble(
                (f"cut {piece.kind:<10}", STYLES["furniture"]), f"{piece.surface}  ", (piece.rule, "dim")
            )
            console.print(line, soft_wrap=True)


def _page_facts(article: Article) -> list[tuple[str, str]]:
    return [
        ("title", article.title),
        ("published", str(article.published_at or article.publication_date or "")),
        ("zone", article.published_zone or ""),
        ("dates", _date_statements(article)),
        ("updated", str(article.updated_at or "")),
        ("authors", ", ".join(article.authors)),
        ("editors", ", ".join(article.editors)),
        ("section", article.section or ""),
        ("tags", ", ".join(article.tags)),
        ("wire", article.wire or ""),
        ("paywall", "yes" if article.paywalled else "no"),
        ("language", article.language),
        ("standfirst", article.standfirst or ""),
        ("reading", article.extractor),
    ]


def _date_statements(article: Article) -> str:
    """What page, metadata and address say of the publication, as it is written, and whether they agree."""
    if not article.date_statements:
        return ""
    said = "; ".join(f"{statement.source}: {statement.stated}" for statement in article.date_statements)
    if article.dates_agree is None:
        return said
    return f"{said} ({'they agree' if article.dates_agree else 'they differ'})"


def _penalty(sentence: Sentence) -> str:
    if sentence.months is not None:
        return f"{sentence.kind} {sentence.months} months"
    return f"{sentence.kind} Rp{sentence.rupiah:,}" if sentence.rupiah is not None else sentence.kind


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
            (("dateline", f"{d.name}, {d.province or '-'}", d.mention) for d in facts.datelines),
            (("figure", f"{f.kind} {f.value} ({f.basis})", f.mention) for f in facts.figures),
            (("law", f"{b.law} {', '.join(b.articles)} ({b.offence})", b.mention) for b in facts.legal_bases),
            (("sentence", f"{_penalty(s)} ({s.stage})", s.mention) for s in facts.sentences),
            (("stage", c.stage, c.mention) for c in facts.case_stages),
            (("destination", f"{d.name} ({d.country})", d.mention) for d in facts.destinations),
            (("modus", m.modus, m.mention) for m in facts.modus),
            (("mask", f"{m.kind} {m.mention.surface}", m.mention) for m in facts.masks),
        ),
        key=lambda fact: (fact[2].start, fact[2].end),
    )
