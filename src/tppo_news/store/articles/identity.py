"""Which office and which official two articles have in common: ids that follow from content alone."""

import re

from tppo_news.records import OfficeFact, OfficialFact, content_id
from tppo_news.text import normalize_space

_CLASS = re.compile(r"\s+Kelas\s+(?:I{1,3}|[123])\b(?:\s+(?:Khusus|Non|TPI|Bandara|dan))*", re.IGNORECASE)


def office_name(name: str) -> str:
    """An office's name without its class: "Kantor Imigrasi Kelas I TPI Malang" -> "Kantor Imigrasi Malang"."""
    return normalize_space(_CLASS.sub("", name))


def office_id(office: OfficeFact) -> str:
    """The id of the body: its row in the gazetteer, else kind, name without class and province."""
    if office.gazetteer_id:
        return content_id("office", "gazetteer", office.gazetteer_id)
    return content_id("office", office.kind, office_name(office.name).casefold(), office.province or "")


def official_id(official: OfficialFact) -> str:
    """The id of (name, position, office): equal names merge only within one office."""
    parts = (official.name, official.position, office_name(official.office or ""))
    return content_id("official", *(normalize_space(part).casefold() for part in parts))
