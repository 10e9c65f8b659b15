"""Masks on data/gold/masks.jsonl: recall first, and nothing of a victim is left in a masked article. All persons are invented."""

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from tppo_news.facts import FactFinder, load_fact_finder
from tppo_news.masking import find_again, hide_article
from tppo_news.records import Article, Facts, Furniture
from tppo_news.settings import CHECKOUT_DIR

Row = dict[str, Any]
KINDS = {"name", "initials", "age", "school", "address"}
# Of the open part, which rules were written with, and of the part that was kept aside.
RECALL = {"open": 0.95, "held": 0.88}
PRECISION = {"open": 0.95, "held": 0.9}
READABLE = {"open": 1.0, "held": 0.95}


@cache
def rows() -> tuple[Row, ...]:
    lines = (CHECKOUT_DIR / "data/gold/masks.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def part(name: str) -> list[Row]:
    return [row for row in rows() if row["held"] == (name == "held")]


@cache
def finder() -> FactFinder:
    return load_fact_finder()


@cache
def facts_of(identifier: str) -> Facts:
    row = next(row for row in rows() if row["id"] == identifier)
    facts: Facts = finder().find(row["text"], title=row["title"])
    return facts


def hidden_places(row: Row) -> dict[str, set[int]]:
    """The offsets that masks cover, by field."""
    facts = facts_of(row["id"])
    title = [span for _, span in find_again(row["title"], facts.masks)]
    title += [(mask.mention.start, mask.mention.end) for mask in facts.title_masks]
    text = [(mask.mention.start, mask.mention.end) for mask in facts.masks]
    return {
        field: {at for start, end in spans for at in range(start, end)}
        for field, spans in (("title", title), ("text", text))
    }


def is_hidden(row: Row, mask: Row) -> bool:
    """Whether every letter and digit of this span is; of an age its number is enough."""
    covered = hidden_places(row)[mask["field"]]
    places = [mask["start"] + at for at, sign in enumerate(mask["surface"]) if sign.isalnum()]
    digits = [mask["start"] + at for at, sign in enumerate(mask["surface"]) if sign.isdigit()]
    return covered.issuperset(digits if mask["kind"] == "age" and digits else places)


def share(found: Iterable[bool]) -> float:
    answers = list(found)
    return sum(answers) / len(answers)


def test_the_gold_is_sound() -> None:
    assert len(rows()) >= 60
    assert len({row["id"] for row in rows()}) == len(rows())
    assert sum(row["held"] for row in rows()) == len(rows()) // 3
    for row in rows():
        for mask in row["masks"]:
            assert mask["kind"] in KINDS
            assert row[mask["field"]][mask["start"] : mask["end"]] == mask["surface"]
        assert all(name in row["text"] or name in row["title"] for name in row["keep"])


def test_some_articles_have_nothing_to_hide() -> None:
    assert sum(not row["masks"] for row in rows()) >= 15


@pytest.mark.parametrize("name", ["open", "held"])
def test_recall_holds_its_floor(name: str) -> None:
    missed = [(row["id"], mask["surface"]) for row in part(name) for mask in row["masks"] if not is_hidden(row, mask)]
    recall = share(is_hidden(row, mask) for row in part(name) for mask in row["masks"])
    assert recall >= RECALL[name], missed if name == "open" else len(missed)


@pytest.mark.parametrize("name", ["open", "held"])
def test_precision_holds_its_floor(name: str) -> None:
    right = [
        any(
            gold["start"] < mask.mention.end and mask.mention.start < gold["end"]
            for gold in row["masks"]
            if gold["field"] == "text"
        )
        for row in part(name)
        for mask in facts_of(row["id"]).masks
    ]
    assert share(right) >= PRECISION[name]


@pytest.mark.parametrize("name", ["open", "held"])
def test_officials_and_adult_suspects_stay_readable(name: str) -> None:
    readable = [
        hidden_places(row)["text"].isdisjoint(range(*match.span()))
        for row in part(name)
        for kept in row["keep"]
        for match in re.finditer(rf"(?<!\w){re.escape(kept)}(?!\w)", row["text"])
    ]
    assert share(readable) >= READABLE[name]


def shown_strings(row: Row, named: str) -> list[str]:
    """Everything that people read of this article, with the names in its standfirst and in a related link as well."""
    article = Article(
        row["id"], "", "", row["title"], row["text"], standfirst=named, furniture=(Furniture("related", named, "test"),)
    )
    shown, facts, _ = hide_article(article, facts_of(row["id"]))
    surfaces = re.findall(r"surface='([^']*)'", repr(facts))
    return [shown.title, shown.standfirst or "", shown.text, *(piece.surface for piece in shown.furniture), *surfaces]


@pytest.mark.parametrize("row", part("open"), ids=lambda row: row["id"])
def test_a_masked_article_leaves_no_name_anywhere(row: Row) -> None:
    names = {
        mask["surface"] for mask in row["masks"] if mask["kind"] in ("name", "initials") and len(mask["surface"]) > 1
    }
    shown = shown_strings(row, f"Kisah {', '.join(sorted(names))} hari ini")
    for name in names:
        assert not [text for text in shown if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)], name
