"""Lines that hold an address and nothing else: the article's own, or a link that leads out of it."""

import re
from urllib.parse import urlsplit

from tppo_news.urls import site_of

_ALONE = re.compile(r"^[<(\[]?(?P<address>(?:https?://|www\.)[^\s<>]+?)[>)\].,;]*$", re.I)
_SHARED = re.compile(
    r"^(?:wa\.me|t\.me|telegram\.me|bit\.ly|s\.id|fb\.watch|youtu\.be|pic\.twitter\.com)$|"
    r"(?:^|\.)(?:whatsapp|youtube|instagram|tiktok|facebook|twitter|x|threads|linkedin|pinterest|vidio|dailymotion)\.com$",
    re.I,
)
"""Hosts whose address on a line of its own is an embedded post, a channel to follow or a button."""
_LONGEST = 300


def is_address(text: str) -> bool:
    """Whether a line is an address and nothing else: "https://sipp.pn-contoh.test/perkara", "www.contoh.test"."""
    return len(text) <= _LONGEST and bool(_ALONE.match(text))


def is_own_address(text: str, before: str, page_url: str) -> bool:
    """Whether an address on a line of its own is the article's text.

    It is where it leads to another site: what a reader is told to open, a source. A link back into the site is a related
    article; one to a network or a video is a post, a channel or a button, unless the line before announces it with a colon
    ("Pendaftaran dibuka lewat tautan berikut:").
    """
    found = _ALONE.match(text)
    if found is None:
        return False
    address = found["address"]
    try:
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:
        return False
    site = site_of(address if "://" in address else f"http://{address}")
    if not site or site == site_of(page_url):
        return False
    return not _SHARED.search(host.removeprefix("www.")) or before.rstrip().endswith(":")
