"""From a site's address to a proposed table of publishers.toml: what its front page and robots.txt name."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from html import unescape
from io import BytesIO
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from tppo_news.crawl.asking import fault_of
from tppo_news.crawl.check import learn_publisher
from tppo_news.crawl.fetch import Fetcher
from tppo_news.errors import FetchError
from tppo_news.records import Publisher
from tppo_news.settings import Settings
from tppo_news.text import normalize_space
from tppo_news.urls import registrable_domain, same_site, site_of

FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml"})
COMMENTS = re.compile(r"/comments/|komentar", re.IGNORECASE)
OFFICIAL = (".go.id", ".mil.id")
MAX_ADDRESSES = 12


def propose_publisher(url: str, *, fetcher: Fetcher, settings: Settings, now: Callable[[], datetime]) -> Publisher:
    """A table for the site at this address, unverified: a person sets province and zone, `publishers check` the status.

    The form of its addresses and its volume are learned from its feeds and sitemaps, where those tell.

    Raises FetchError where the front page cannot be had, or names neither feed nor sitemap ("nothing_found").
    """
    domain = site_of(url)
    if domain is None:
        raise FetchError("bad_url", url)
    bare = Publisher(domain, domain, "national", "Asia/Jakarta", "unverified", "proposed", feeds=(url,))
    front = f"{urlsplit(url).scheme}://{urlsplit(url).netloc}/"
    page = fetcher.fetch(front, bare, "listing")
    fault = fault_of(page)
    if fault is not None:
        raise fault
    root = html.parse(BytesIO(page.content), parser=html.HTMLParser(huge_tree=False)).getroot()
    feeds = [] if root is None else _feeds(root, page.final_url, domain)
    rules = fetcher.rules_for(page.final_url, bare)
    named = rules.parsed.sitemaps if rules.parsed else ()
    sitemaps = list(dict.fromkeys(address for address in named if same_site(address, domain)))[:MAX_ADDRESSES]
    if not feeds and not sitemaps:
        raise FetchError("nothing_found", f"{front}: the front page names no feed, robots.txt no sitemap")
    proposed = Publisher(
        name=_name(root) or domain,
        domain=registrable_domain(domain),
        scope="government" if domain.endswith(OFFICIAL) else "national",
        time_zone="Asia/Jakarta",
        status="unverified",
        evidence=f"named by the site itself, {now():%Y-%m-%d}",
        feeds=tuple(feeds),
        sitemaps=tuple(sitemaps),
    )
    learned = learn_publisher(proposed, fetcher=fetcher, settings=settings, now=now)
    return replace(
        proposed,
        evidence="; ".join(filter(None, (proposed.evidence, learned.evidence))),
        article_pattern=learned.article_pattern,
        expected_per_day=learned.expected_per_day,
        volume_basis=learned.volume_basis,
    )


def to_toml(publisher: Publisher) -> str:
    """The publisher as a [[publisher]] table; what it does not have is left out."""
    values = {
        "name": publisher.name,
        "domain": publisher.domain,
        "scope": publisher.scope,
        "province": publisher.province,
        "time_zone": publisher.time_zone,
        "status": publisher.status,
        "evidence": publisher.evidence,
        "feeds": list(publisher.feeds),
        "sitemaps": list(publisher.sitemaps),
        "listings": list(publisher.listings),
        "article_pattern": publisher.article_pattern,
        "expected_per_day": publisher.expected_per_day,
        "volume_basis": publisher.volume_basis,
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
    return "\n".join(["[[publisher]]", *lines]) + "\n"


def _feeds(root: etree._Element, base: str, domain: str) -> Sequence[str]:
    found: dict[str, None] = {}
    for link in root.iter("link"):
        is_feed = (link.get("type") or "").strip().lower() in FEED_TYPES
        if is_feed and "alternate" in (link.get("rel") or "").lower().split():
            try:
                address = urljoin(base, (link.get("href") or "").strip())
            except ValueError:
                continue
            if same_site(address, domain) and not COMMENTS.search(address):
                found[address] = None
    return list(found)[:MAX_ADDRESSES]


def _name(root: etree._Element | None) -> str | None:
    if root is None:
        return None
    for meta in root.iter("meta"):
        if (meta.get("property") or "").lower() == "og:site_name" and (meta.get("content") or "").strip():
            return normalize_space(unescape(meta.get("content") or ""))
    title = root.find(".//title")
    words = normalize_space(str(title.text or "")) if title is not None else ""
    return re.split(r"\s[|–—-]\s", words)[0] or None
