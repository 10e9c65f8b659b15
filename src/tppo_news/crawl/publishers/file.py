"""Changing publishers.toml in place: a status, its evidence and what was learned, or one table more; every other byte stays."""

import json
import re
from pathlib import Path

from tppo_news.crawl.publishers.learning import Learned
from tppo_news.crawl.publishers.load import load_publishers
from tppo_news.crawl.publishers.propose import to_toml
from tppo_news.errors import ConfigError
from tppo_news.records import Publisher, PublisherStatus

TABLE = re.compile(r"^\[\[publisher\]\]", re.MULTILINE)
STATUS = re.compile(r'^status\s*=\s*"[^"\n]*"', re.MULTILINE)
EVIDENCE = re.compile(r'^(evidence\s*=\s*")', re.MULTILINE)
PATTERN = re.compile(r"^article_pattern\s*=", re.MULTILINE)
VOLUME = re.compile(r"^expected_per_day\s*=", re.MULTILINE)
CLASS_VOLUME = re.compile(r'^volume_basis\s*=\s*"class"', re.MULTILINE)
VOLUME_LINES = re.compile(r"^(?:expected_per_day|volume_basis)\s*=.*(?:\n|\Z)", re.MULTILINE)


def with_status(text: str, domain: str, status: PublisherStatus, evidence: str, learned: Learned | None = None) -> str:
    """The file's text with this publisher's status, the evidence put before what stands there, and what was learned added.

    A form or a volume that stands in the table already is left alone; only the figure of a class gives way to what was measured.

    Raises ConfigError where the publisher's table is not written so that it can be changed safely.
    """
    words = json.dumps(f"{evidence}; ", ensure_ascii=False)[1:-1]
    for table in _tables(text):
        if re.search(rf"^domain\s*=\s*{re.escape(json.dumps(domain))}\s*$", table, re.MULTILINE) is None:
            continue
        changed, statuses = STATUS.subn(lambda _match: f'status = "{status}"', table)
        changed, evidences = EVIDENCE.subn(lambda match: match[1] + words, changed)
        if (statuses, evidences) != (1, 1):
            raise ConfigError(f"publisher {domain}: status and evidence must stand on lines of their own")
        return text.replace(table, _with_learned(changed, learned) if learned else changed, 1)
    raise ConfigError(f"publisher {domain}: no [[publisher]] table with this domain")


def save_status(
    path: Path, domain: str, status: PublisherStatus, evidence: str, learned: Learned | None = None
) -> None:
    """Change one publisher's status in the file and add what was learned.

    Raises ConfigError, and leaves the file untouched, where that cannot be done.
    """
    _replace(path, with_status(path.read_text(encoding="utf-8"), domain, status, evidence, learned))


def append_publisher(path: Path, publisher: Publisher) -> None:
    """Add a table at the file's end; ConfigError where the domain has one already."""
    if path.exists() and any(known.domain == publisher.domain for known in load_publishers(path)):
        raise ConfigError(f"{path}: {publisher.domain} has a table already")
    text = path.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if path.exists() else ""
    _replace(path, text + to_toml(publisher))


def _with_learned(table: str, learned: Learned) -> str:
    """The table with the lines that it lacks, at its end."""
    if learned.expected_per_day is not None and CLASS_VOLUME.search(table):
        ending = table[len(table.rstrip("\n")) :]
        table = VOLUME_LINES.sub("", table).rstrip("\n") + ending
    values: dict[str, str | float | None] = {}
    if PATTERN.search(table) is None:
        values["article_pattern"] = learned.article_pattern
    if VOLUME.search(table) is None:
        values |= {"expected_per_day": learned.expected_per_day, "volume_basis": learned.volume_basis}
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in values.items() if value is not None]
    body = table.rstrip("\n")
    return f"{body}\n{''.join(lines)}{table[len(body) + 1 :]}"


def _tables(text: str) -> list[str]:
    starts = [match.start() for match in TABLE.finditer(text)]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _replace(path: Path, text: str) -> None:
    """Write the file beside and put it in place, once it is known to hold."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        load_publishers(part)
        part.replace(path)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
