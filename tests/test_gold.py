import json
import runpy
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
CHECK = runpy.run_path(str(ROOT / "scripts" / "check_gold.py"))
FILES = [ROOT / "data" / "gold" / f"facts_{part}.jsonl" for part in ("open", "held")]
OPEN, HELD = ([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] for path in FILES)
ROWS: list[dict[str, Any]] = OPEN + HELD


def broken(**changes: Any) -> list[str]:
    """What the check says of the first row after a change."""
    problems: list[str] = CHECK["check_row"]({**json.loads(json.dumps(ROWS[0])), **changes})
    return problems


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_gold_row_passes_the_check(row: dict[str, Any]) -> None:
    assert CHECK["check_row"](row) == []


def test_the_gold_is_large_enough_and_a_third_is_kept_aside() -> None:
    assert len(OPEN) >= 100
    assert len(HELD) >= 50
    assert 0.3 <= len(HELD) / len(ROWS) <= 0.36


def test_ids_are_used_once() -> None:
    assert max(Counter(row["id"] for row in ROWS).values()) == 1


def test_no_group_stands_in_both_parts() -> None:
    assert not {row["group"] for row in OPEN} & {row["group"] for row in HELD}


def test_every_label_has_its_third_in_the_held_part() -> None:
    everywhere, held = (Counter(row["label"] for row in rows) for rows in (ROWS, HELD))
    assert all(0.3 <= held[label] / count <= 0.36 for label, count in everywhere.items())


def test_no_article_stands_twice() -> None:
    openings = [" ".join(row["text"].split()[:12]) for row in ROWS]
    assert len(openings) == len(set(openings))


def test_articles_have_the_length_of_short_news() -> None:
    assert all(75 <= len(row["text"].split()) <= 260 for row in ROWS)


def test_the_check_reports_a_kind_outside_the_list() -> None:
    office = {"surface": ROWS[0]["offices"][0]["surface"], "canonical": "x", "kind": "club", "role": "acting"}
    assert any("office kind" in problem for problem in broken(offices=[office]))


def test_the_check_reports_a_surface_that_the_text_lacks() -> None:
    date = {"surface": "31 Februari 1900", "iso": "1900-02-28", "weekday_ok": None, "role": "event"}
    assert any("not in the text" in problem for problem in broken(dates=[date]))


def test_the_check_reports_a_wrong_weekday_flag() -> None:
    date = {**ROWS[0]["dates"][0], "weekday_ok": False}
    assert ROWS[0]["dates"][0]["weekday_ok"] is True
    assert any("weekday flag" in problem for problem in broken(dates=[date]))


def test_the_check_reports_a_protection_aspect_beside_another_label() -> None:
    assert any("aspect" in problem for problem in broken(label="prosecution", aspect="protection"))
