"""robots.txt by RFC 9309: what it allows us, how long it is believed, and the pause it asks for."""

import re
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from tppo_news.crawl.asking.agent import TOKEN
from tppo_news.records import CrawlState, Publisher, RobotsRecord

BELIEVED_FOR = timedelta(hours=24)
FAILURE_BELIEVED_FOR = timedelta(hours=1)
MAX_BYTES = 500 * 1024
MAX_KEPT = 1_000
MAX_LINE = 200
"""Characters of a robots.txt line that the ledger keeps."""
MAX_LINES_TRIED = 500
"""A longer robots.txt is obeyed all the same; only which line it was is not looked for."""
_OUR_VERSION = re.compile(
    rf"(?<![^\r\n])([ \t]*user-?agent[ \t]*:[ \t]*{TOKEN})/[^\r\n#]*",
    re.IGNORECASE,
)
"""Editors copy the name from their log, version and all; protego knows the bare token."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DISALLOW = re.compile(r"\s*(?:diss?all?ow|diasllow|disallaw)(?:\s|:)", re.IGNORECASE)
"""What protego takes for that word, misspellings too."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an address may be asked; `rule` says why, `reason` is the closed word of a refusal."""

    allowed: bool
    rule: str
    reason: str = ""


class RefusingLines:
    """Names the line of a robots.txt that refuses an address to us. What it worked out for one address serves the next.

    Protego tells only whether an address is free. A line refuses if it does so with every other Disallow emptied (its group
    stays what it was); of several the longest one decides (RFC 9309, 2.2.2).
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[str] = []
        self._by_themselves: dict[int, Protego] | None = None
        self._in_group: dict[int, Protego] = {}

    def find(self, url: str) -> str:
        """The line ("Disallow: /search"), or "" where none refuses the address or the file is too long to look."""
        if self._by_themselves is None:
            self._by_themselves = self._read()
        could = [place for place, parsed in self._by_themselves.items() if not parsed.can_fetch(url, TOKEN)]
        refusing = [self._lines[place] for place in could if not self._kept(place).can_fetch(url, TOKEN)]
        return max(refusing, key=len, default="")[:MAX_LINE]

    def _read(self) -> dict[int, Protego]:
        """Each Disallow as a file of its own, by the number of its line; none of a file that is too long."""
        self._lines = [line.partition("#")[0].strip() for line in self._text.splitlines()]
        places = [place for place, line in enumerate(self._lines) if _DISALLOW.match(line)]
        if len(places) > MAX_LINES_TRIED:
            return {}
        return {place: Protego.parse(f"User-agent: *\n{self._lines[place]}") for place in places}

    def _kept(self, place: int) -> Protego:
        """The file with this Disallow alone."""
        if place not in self._in_group:
            emptied = [
                "Disallow:" if i != place and _DISALLOW.match(line) else line for i, line in enumerate(self._lines)
            ]
            self._in_group[place] = Protego.parse("\n".join(emptied))
        return self._in_group[place]


@dataclass(frozen=True, slots=True)
class RobotsRules:
    """One host's robots.txt, read."""

    record: RobotsRecord
    parsed: Protego | None
    refusing: RefusingLines
    failure: str = ""
    """Why it could not be read, where this run tried."""

    def verdict(self, url: str) -> Verdict:
        """Whether the address may be asked."""
        if self.parsed is None:
            cause = self.failure or f"status {self.record.status_code}"
            return Verdict(False, f"robots.txt unavailable ({cause})", "robots_unavailable")
        if self.parsed.can_fetch(url, TOKEN):
            return Verdict(True, "robots.txt allows")
        line = self.refusing.find(url)
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


def read_rules(record: RobotsRecord, failure: str = "") -> RobotsRules:
    """The rules of a record."""
    text = _OUR_VERSION.sub(r"\1", record.text or "")
    parsed = None if record.text is None else Protego.parse(text)
    return RobotsRules(record, parsed, RefusingLines(text), failure)


def robots_text(status_code: int, content: bytes) -> str | None:
    """What a server's answer for robots.txt means: its text, "" where everything is free, None where we stay out.

    A 429 is no "there is none": the host asked for rest.
    """
    if 200 <= status_code < 300:
        text = _decoded(content[:MAX_BYTES])
        whole = len(content) < MAX_BYTES
        return text if whole else text.rpartition("\n")[0]
    if 300 <= status_code < 500 and status_code != 429:
        return ""
    return None


def _decoded(content: bytes) -> str:
    """The text; RFC 9309 has it in UTF-8, but a file saved as UTF-16 forbids no less."""
    if content.startswith(_UTF_16):
        return content.decode("utf-16", errors="replace")
    if 0 in content[:2]:
        return content.decode("utf-16-be" if content[0] == 0 else "utf-16-le", errors="replace")
    return content.decode("utf-8-sig", errors="replace")


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


def asked_delay(publisher: Publisher, state: CrawlState) -> float:
    """The longest pause that the robots.txt of the publisher's hosts ask for, as last read; 0 where none asks for one."""
    listed = (urlsplit(address).netloc.lower() for address in publisher.addresses)
    hosts = {publisher.domain, f"www.{publisher.domain}", *listed}
    records = [record for host in sorted(hosts) if (record := state.robots_record(host))]
    return max((read_rules(record).delay_seconds for record in records), default=0.0)
