"""robots.txt by RFC 9309: what it allows us, how long it is believed, and the pause it asks for."""

import re
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from protego import Protego

from tppo_news.crawl.agent import TOKEN
from tppo_news.records import RobotsRecord

BELIEVED_FOR = timedelta(hours=24)
FAILURE_BELIEVED_FOR = timedelta(hours=1)
MAX_BYTES = 500 * 1024
MAX_KEPT = 1_000
MAX_LINE = 200
"""Characters of a robots.txt line that the ledger keeps."""
MAX_LINES_TRIED = 500
"""A longer robots.txt is obeyed all the same; only which line it was is not looked for."""
_DISALLOW = re.compile(r"\s*disallow\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an address may be asked; `rule` says why, `reason` is the closed word of a refusal."""

    allowed: bool
    rule: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RobotsRules:
    """One host's robots.txt, read."""

    record: RobotsRecord
    parsed: Protego | None
    failure: str = ""
    """Why it could not be read, where this run tried."""

    def verdict(self, url: str) -> Verdict:
        """Whether the address may be asked."""
        if self.parsed is None:
            cause = self.failure or f"status {self.record.status_code}"
            return Verdict(False, f"robots.txt unavailable ({cause})", "robots_unavailable")
        if self.parsed.can_fetch(url, TOKEN):
            return Verdict(True, "robots.txt allows")
        line = find_refusing_line(self.record.text or "", url)
        return Verdict(False, f"robots.txt: {line}" if line else "robots.txt disallows", "disallowed")

    @property
    def delay_seconds(self) -> float:
        """The pause that the host asks for (Crawl-delay or Request-rate); 0 where it asks for none."""
        if self.parsed is None:
            return 0.0
        rate = self.parsed.request_rate(TOKEN)
        by_rate = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return max(0.0, float(self.parsed.crawl_delay(TOKEN) or 0.0), by_rate)

    def believed(self, now: datetime) -> bool:
        """True while the record need not be read anew."""
        span = BELIEVED_FOR if self.parsed is not None else FAILURE_BELIEVED_FOR
        return timedelta(0) <= now - self.record.fetched_at < span


def find_refusing_line(text: str, url: str) -> str:
    """The line of a robots.txt that refuses the address to us ("Disallow: /search"), or "" where none does or is found.

    Protego tells only whether an address is free. The line is the longest one under which the address stays refused once
    every other line that could refuse it is taken out: longest match decides (RFC 9309, 2.2.2).
    """
    lines = text.splitlines()
    refusals = [i for i, line in enumerate(lines) if _DISALLOW.match(line)]
    if len(refusals) > MAX_LINES_TRIED:
        return ""
    could = [i for i in refusals if _refuses(["User-agent: *", lines[i]], url)]
    deciding = [
        lines[kept].partition("#")[0].strip()
        for kept in could
        if _refuses([line for i, line in enumerate(lines) if i == kept or i not in could], url)
    ]
    return max(deciding, key=len, default="")[:MAX_LINE]


def _refuses(lines: list[str], url: str) -> bool:
    return not Protego.parse("\n".join(lines)).can_fetch(url, TOKEN)


def read_rules(record: RobotsRecord, failure: str = "") -> RobotsRules:
    """The rules of a record."""
    return RobotsRules(record, None if record.text is None else Protego.parse(record.text), failure)


def robots_text(status_code: int, content: bytes) -> str | None:
    """What a server's answer for robots.txt means: its text, "" where everything is free, None where we stay out.

    A 429 is no "there is none": the host asked for rest.
    """
    if 200 <= status_code < 300:
        text = content[:MAX_BYTES].decode("utf-8-sig", errors="replace")
        whole = len(content) < MAX_BYTES
        return text if whole else text.rpartition("\n")[0]
    if 300 <= status_code < 500 and status_code != 429:
        return ""
    return None


class RobotsCache:
    """Rules by host, kept for the run's threads; the oldest are dropped first."""

    def __init__(self) -> None:
        self._rules: dict[str, RobotsRules] = {}
        self._lock = threading.Lock()

    def get(self, host: str) -> RobotsRules | None:
        """The rules last put for this host, believed or not."""
        with self._lock:
            return self._rules.get(host)

    def put(self, host: str, rules: RobotsRules) -> None:
        """Keep these rules."""
        with self._lock:
            self._rules.pop(host, None)
            self._rules[host] = rules
            if len(self._rules) > MAX_KEPT:
                self._rules.pop(next(iter(self._rules)))
