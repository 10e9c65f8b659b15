"""Where a page names feeds: in its head, and in plain links to an address that looks like one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from lxml import etree

from tppo_news.urls import same_site

XML_TYPES = frozenset({"application/rss+xml", "application/atom+xml"})
JSON_FEED_TYPE, JSON_TYPE = "application/feed+json", "application/json"
"""Plain JSON is what content systems call their programs' answers as well: there the address must look like a feed."""
COMMENTS = re.compile(r"/comments/|komentar", re.IGNORECASE)
FEED_PATH = re.compile(
    r"/(?:feeds?|rss|atom|xml/rss)/?$|/(?:rss|feed|atom)[\w-]*\.(?:xml|php|aspx?|rss|json)$|\.(?:rss|atom)$|/(?:rss|feeds?)/[\w/-]+$",
    re.IGNORECASE,
)
"""What the path of a feed looks like: "/feed/", "/rss.xml", "/rss/nasional", "/feeds/posts/default"; an index of feeds too."""
BLOGGER_FEED = "/feeds/posts/default"
MAX_ADDRESSES = 12


def declared_feeds(root: etree._Element, base: str, domain: str) -> Sequence[str]:
    """The feeds of the site that the page's head names; of a Blogger's Atom and RSS only the Atom one.

    JSON Feeds only where there is no other: they list the same once more.
    """
    named = [
        (str(link.get("type") or "").strip().lower(), str(link.get("href") or ""))
        for link in root.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
    ]
    as_xml = _without_twins(_on_site((href for kind, href in named if kind in XML_TYPES), base, domain))
    return as_xml or _without_twins(_on_site(filter(None, (_json_feed(*link) for link in named)), base, domain))


def _json_feed(kind: str, href: str) -> str:
    """The address where such a link leads to a JSON Feed, else ""."""
    try:
        is_feed = kind == JSON_FEED_TYPE or (kind == JSON_TYPE and looks_like_feed(href))
    except ValueError:  # "http://[" is no address
        return ""
    return href if is_feed else ""


def linked_feeds(root: etree._Element, base: str, domain: str) -> Sequence[str]:
    """The addresses of the site that look like a feed, or like an index of feeds, among the page's plain links."""
    found = _on_site((anchor.get("href") or "" for anchor in root.iter("a")), base, domain)
    return _without_twins(address for address in found if looks_like_feed(address))


def looks_like_feed(address: str) -> bool:
    """True for an address whose path is one that feeds have."""
    return FEED_PATH.search(urlsplit(address).path) is not None


def _on_site(hrefs: Iterable[str], base: str, domain: str) -> Iterator[str]:
    for href in hrefs:
        try:
            address = urljoin(base, href.strip()).partition("#")[0]
        except ValueError:
            continue
        if same_site(address, domain) and not COMMENTS.search(address):
            yield address


def _without_twins(addresses: Iterable[str]) -> Sequence[str]:
    """Each address once; a blog of Blogger answers Atom and RSS under one path, and Atom comes without a parameter."""
    found: dict[str, str] = {}
    for address in addresses:
        is_blogger = urlsplit(address).path.endswith(BLOGGER_FEED)
        key = address.partition("?")[0] if is_blogger else address
        if key not in found or (is_blogger and "alt=" in found[key]):
            found[key] = address
    return list(found.values())[:MAX_ADDRESSES]
