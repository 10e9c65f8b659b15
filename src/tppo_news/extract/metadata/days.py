"""Days that a page states where no stamp does: ahead of a release's first words, and in its address."""

import re
from datetime import date
from itertools import islice

from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.stamps import Stamp, parse_stamp

_URL_DATE = re.compile(r"[/-](20\d\d)(?P<sign>[/-]?)([01]\d)(?P=sign)([0-3]\d)(?:\d{4}|\d{6})?(?:/|\b)")
_DATELINED = re.compile(
    r"[A-Z][^.!?:\n]{1,60}?[,(–—-]\s*(?P<stamp>(?:\w+,\s*)?\d{1,2}\s+[A-Z][a-z]+\s+20\d\d)\s*\)?\s*[,–—-]+\s*[\"“]?[A-Z]"
)
"""A release's place and day ahead of its first words: "Contoh, Nusa Umpama – 3 Mei 2026 — Camat …"."""
_FIRST_LINES = 3


def dateline_stamp(page: Reading, time_zone: str) -> Stamp | None:
    """The day that a release states ahead of its first words, where the page states none anywhere."""
    told = (line.text for line, prose in zip(page.outline.lines, page.found.prose, strict=True) if prose)
    first = islice(told, _FIRST_LINES)
    found = next((match for text in first if (match := _DATELINED.match(text))), None)
    return parse_stamp(found["stamp"], time_zone) if found else None


def day_in_address(url: str) -> tuple[date, str] | None:
    """The date in an address, and how it is written there."""
    found = _URL_DATE.search(url)
    try:
        return (date(int(found[1]), int(found[3]), int(found[4])), found[0].strip("/-")) if found else None
    except ValueError:
        return None
