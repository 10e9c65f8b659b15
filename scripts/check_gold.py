"""Check the gold of data/gold: closed lists, surfaces, weekdays, ids; `--hints` prints what a second reader should look at.

check_gold.py [FILE ...] [--hints]
"""

import argparse
import datetime
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

GOLD_FOLDER = Path(__file__).resolve().parents[1] / "data" / "gold"
Row = dict[str, Any]  # a row of JSON as a person wrote it: checked here, handed nowhere

LABELS = frozenset({"prevention", "prosecution", "unrelated"})
OFFICE_KINDS = frozenset(
    "immigration immigration_region immigration_hq police prosecutor court migrant_agency labour local_government "
    "ministry embassy task_force protection_body military other".split()
)
OFFICE_ROLES = frozenset({"acting", "attending", "mentioned"})
DATE_ROLES = frozenset({"event", "planned", "deadline", "reference", "publication", "other"})
COUNT_ROLES = frozenset({"fostered", "planned", "attending", "at_risk", "other"})
COUNT_BASES = frozenset({"new", "cumulative", "in_year", "unknown"})
ROW_KEYS = frozenset(
    "id published label aspect title text offices officials dates village_counts villages suspects victims group notes".split()
)
WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6}
WEEKDAY = re.compile(r"\b(senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)\b", re.IGNORECASE)
ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

HINTS = {
    "date": re.compile(
        r"\b(?:19|20)\d{2}\b|\b\d{1,2}/\d{1,2}\b"
        r"|\b(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|[NP]o[vp]ember|Desember)\b"
    ),
    "count": re.compile(
        r"\b(?:\d[\d.]*|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|\w+belas|puluh|sepuluh)\)?(?: \w+)?"
        r" (?:desa|kelurahan|kalurahan|kampung|nagari|gampong|pekon|tiyuh|negeri|lembang|kute)\b",
        re.IGNORECASE,
    ),
    "village": re.compile(r"\b(?:Desa|Kelurahan|Kalurahan|Kampung|Nagari|Gampong|Pekon|Tiyuh|Lembang|Kute) [A-Z]\w+"),
    "office": re.compile(
        r"\b(?:Polda|Polres\w*|Polsek|Kejari|Kejati|Kejaksaan|Pengadilan|PN|PT|Kanim|Imigrasi|Rudenim|UKK|BP2?3?MI|P4MI|KBRI|KJRI|Dinas"
        r"|Pemkab|Pemkot|Pemprov|Pemerintah|Kementerian|Kem[a-z]+|Badan|Balai|Lanal|Kodim|Satpol|BPBD|Bareskrim)(?: [A-Z][\w/-]+)+"
    ),
    "person": re.compile(
        r"\b(?:AKBP|Kompol|AKP|Iptu|Ipda|Kombes(?: Pol)?|Brigjen(?: Pol)?|Irjen(?: Pol)?|Letkol \S+|Aiptu|Bripka"
        r"|Lurah|Camat|Bupati|Kades|dr)\.? [A-Z]\w+"
    ),
}


def weekday_flag(surface: str, iso: str) -> bool | None:
    """Whether the one weekday written in the surface is the date's; None where there is none, several, or no full date."""
    named = WEEKDAY.findall(re.sub(r"jum['’]at", "jumat", surface, flags=re.IGNORECASE))
    if len(named) != 1 or len(iso) != len("2025-01-31"):
        return None
    return datetime.date.fromisoformat(iso).weekday() == WEEKDAYS[named[0].lower()]


def closed_lists(row: Row) -> Iterator[str]:
    """Values that stand in none of the closed lists of the extract contract."""
    if set(row) != ROW_KEYS:
        yield f"keys: {sorted(set(row) ^ ROW_KEYS)}"
    checks = [("label", row["label"], LABELS), ("aspect", row["aspect"], {None, "protection"})]
    for office in row["offices"]:
        checks += [("office kind", office["kind"], OFFICE_KINDS), ("office role", office["role"], OFFICE_ROLES)]
    for date in row["dates"]:
        checks.append(("date role", date["role"], DATE_ROLES))
    for count in row["village_counts"]:
        checks += [("count role", count["role"], COUNT_ROLES), ("count basis", count["basis"], COUNT_BASES)]
    yield from (f"{name}: {value!r}" for name, value, allowed in checks if value not in allowed)
    if row["aspect"] and row["label"] != "unrelated":
        yield "aspect beside a label other than unrelated"


def surfaces(row: Row) -> Iterator[str]:
    """Surfaces, names and ranks that the article does not hold."""
    article = f"{row['title'] or ''}\n{row['text']}"
    marked = [fact["surface"] for key in ("offices", "dates", "village_counts") for fact in row[key]]
    marked += [official[key] for official in row["officials"] for key in ("name", "rank") if official[key]]
    marked += [village.split(" ", 1)[-1] for village in row["villages"]]
    yield from (f"not in the text: {surface!r}" for surface in marked if surface not in article)


def calendar(row: Row) -> Iterator[str]:
    """Dates that are none, and weekday flags that the calendar contradicts."""
    for date in row["dates"]:
        iso = date["iso"]
        if iso is None:
            continue
        if not ISO.fullmatch(iso):
            yield f"no ISO date: {iso!r}"
        elif len(WEEKDAY.findall(date["surface"])) < 2 and weekday_flag(date["surface"], iso) != date["weekday_ok"]:
            yield f"weekday flag of {date['surface']!r} is {date['weekday_ok']}"


def check_row(row: Row) -> list[str]:
    """All that is wrong with one row, one line each."""
    return [f"{row['id']}: {problem}" for check in (closed_lists, surfaces, calendar) for problem in check(row)]


def hints(row: Row) -> Iterator[str]:
    """Strings that look like facts and stand in no annotation: questions for a reader, not errors."""
    known = " ".join(
        json.dumps(row[key], ensure_ascii=False)
        for key in ("offices", "officials", "dates", "village_counts", "villages")
    )
    for kind, pattern in HINTS.items():
        for match in pattern.finditer(row["text"]):
            last_word = match.group().split()[-1]
            if match.group() not in known and (kind in ("date", "count") or last_word not in known):
                yield f"{row['id']}: {kind}? {row['text'][max(0, match.start() - 30) : match.end() + 20]!r}"


def load_rows(paths: list[Path]) -> list[Row]:
    """The rows of all files, in order."""
    return [
        json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


def main() -> int:
    """Print problems (and hints when asked), then the counts; 1 when anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(GOLD_FOLDER.glob("facts_*.jsonl")))
    parser.add_argument("--hints", action="store_true")
    args = parser.parse_args()
    rows = load_rows(args.files)
    problems = [problem for row in rows for problem in check_row(row)]
    problems += [
        f"{row_id}: used {times} times" for row_id, times in Counter(row["id"] for row in rows).items() if times > 1
    ]
    lines = problems + ([hint for row in rows for hint in hints(row)] if args.hints else [])
    print(
        "\n".join(
            [*lines, f"{len(rows)} articles, {dict(Counter(row['label'] for row in rows))}, {len(problems)} problems"]
        )
    )
    return int(bool(problems))


if __name__ == "__main__":
    raise SystemExit(main())
