"""Changing publishers.toml in place: one status and its evidence, or one table more; every other byte stays."""

import json
import re
from pathlib import Path

from tppo_news.crawl.propose import to_toml
from tppo_news.crawl.publishers import load_publishers
from tppo_news.errors import ConfigError
from tppo_news.records import Publisher, PublisherStatus

TABLE = re.compile(r"^\[\[publisher\]\]", re.MULTILINE)
STATUS = re.compile(r'^status\s*=\s*"[^"\n]*"', re.MULTILINE)
EVIDENCE = re.compile(r'^(evidence\s*=\s*")', re.MULTILINE)


def with_status(text: str, domain: str, status: PublisherStatus, evidence: str) -> str:
    """The file's text with this publisher's status, and the evidence put before what stands there.

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
        return text.replace(table, changed, 1)
    raise ConfigError(f"publisher {domain}: no [[publisher]] table with this domain")


def save_status(path: Path, domain: str, status: PublisherStatus, evidence: str) -> None:
    """Change one publisher's status in the file; ConfigError, and an untouched file, where that cannot be done."""
    _replace(path, with_status(path.read_text(encoding="utf-8"), domain, status, evidence))


def append_publisher(path: Path, publisher: Publisher) -> None:
    """Add a table at the file's end; ConfigError where the domain has one already."""
    if path.exists() and any(known.domain == publisher.domain for known in load_publishers(path)):
        raise ConfigError(f"{path}: {publisher.domain} has a table already")
    text = path.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if path.exists() else ""
    _replace(path, text + to_toml(publisher))


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
