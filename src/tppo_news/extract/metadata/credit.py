"""Whose news it is where the publisher only passes it on, and whether a reader has to pay for it."""

import re
from collections.abc import Sequence

from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.walls import is_paywall

_AGENCIES = {
    "ANTARA": r"ANTARA(?:\s*News|news(?:\.com)?)?|Antara(?:\s*News|news(?:\.com)?)?|ANT|Ant|ant|antara(?:news(?:\.com)?)?",
    "Reuters": r"REUTERS|[Rr]euters",
    "AFP": r"AFP|afp|Agence France[- ]Presse",
    "AP": r"AP|Associated Press",
    "Xinhua": r"XINHUA|[Xx]inhua",
    "Bernama": r"BERNAMA|[Bb]ernama",
    "Kyodo": r"KYODO|[Kk]yodo",
    "Anadolu": r"ANADOLU|[Aa]nadolu(?: Agency)?",
    "dpa": r"DPA|dpa",
}
_ANY = "|".join(f"(?P<{name}>{forms})" for name, forms in _AGENCIES.items())
_DATELINE = re.compile(rf"^[A-Z][\w .,'’/-]{{1,60}}?(?:,\s*|\s*\(\s*)(?:{_ANY})\s*\)?\s*(?:[-–—:]|\)\s*[A-Z])")
"""An agency behind the place: "KUPANG (ANTARA) - …", "Jakarta, ANTARA – …"."""
_SIGNED = re.compile(rf"[(\[]\s*(?:\w+\s*/\s*)?(?:{_ANY})(?:\s*/\s*[\w. ]{{1,30}})?\s*[)\]]\.?$")
"""An agency in the brackets that sign a text: "(ANT)", "(Antara/abc)", "(abc/Antara)"."""
_LABELLED = re.compile(
    rf"^(?:sumber(?:\s+berita)?|source|kantor berita|copyright|hak cipta|©)[\s:©]*(?:19|20)?\d{{0,2}}\s*"
    rf"(?:LKBN\s+|kantor berita\s+)?"
    rf"(?:{_ANY})(?!\s*foto)(?:[\s.,/]|$)",
    re.I,
)
_WHOLE = re.compile(rf"(?:LKBN\s+|Kantor Berita\s+)?(?:{_ANY})(?:\s+(?:News|Agency))?")
_INITIALS = ("(ant)", "(ant).", "(ap)", "(dpa)")
_LAST = 2
_OPENING = 120


def find_wire(
    page: Reading, text: str, cut: Sequence[str], authors: Sequence[str], site_names: tuple[str, ...]
) -> str | None:
    """The agency that the article is credited to, by its dateline, its signature, a source line or its stated author.

    `cut` are bylines that were taken out of the text, `authors` its reporters. None where there is none, or where the
    publisher is that agency; an agency that the text only quotes, or that took the picture, is none.
    """
    lines = text.split("\n")
    found = _DATELINE.match(lines[0][:_OPENING])
    ends = [line.strip() for line in (*lines[-_LAST:], *cut)]
    # Of a reporter who is named, small letters alone are the initials.
    signed = [line for line in ends if not (authors and line.endswith(_INITIALS))]
    found = found or next((m for line in signed if (m := _SIGNED.search(line))), None)
    found = found or next((m for line in ends if (m := _LABELLED.match(line))), None)
    found = found or next((m for name in page.structured.authors if (m := _WHOLE.fullmatch(name))), None)
    if found is None or found.lastgroup is None:
        return None
    agency = next(name for name, value in found.groupdict().items() if value)
    return None if any(name.startswith(agency.lower()) for name in site_names) else agency


def has_paywall(page: Reading) -> bool:
    """Whether the page states to machines or readers that not everybody may read all of it."""
    if page.structured.is_paid:
        return True
    return any(is_paywall(line.text) for line in page.outline.lines)
