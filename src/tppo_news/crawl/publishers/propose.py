"""From a site's address to a proposed table of publishers.toml: what its front page and robots.txt name."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from statistics import mode
from urllib.parse import urlsplit

from lxml import etree, html

from tppo_news.crawl.asking.body import unpack_gzip
from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.patience import fault_of
from tppo_news.crawl.listings.feed_links import MAX_ADDRESSES, declared_feeds, linked_feeds, looks_like_feed
from tppo_news.crawl.listings.feeds import Clock, parse_feed
from tppo_news.crawl.publishers.check import learn_publisher
from tppo_news.crawl.publishers.learning import Learned
from tppo_news.crawl.publishers.load import load_publishers
from tppo_news.errors import FetchError
from tppo_news.records import Page, Publisher, Scope
from tppo_news.settings import Settings, resource_path
from tppo_news.text import normalize_space
from tppo_news.urls import registrable_domain, same_site, site_of

OFFICIAL = (".go.id", ".mil.id")
LINKS_FOLLOWED = 4
"""So many plain links are asked whether they are feeds, those of an index of feeds among them."""
CLASS_OF: Mapping[Scope, tuple[str, Scope]] = {
    "government": ("government", "government"),
    "national": ("regional site", "regional"),
}
"""The class of a site of a proposed scope while nothing of its own tells its volume, and that class's scope (docs/crawling.md).

A site of which nothing is known is proposed as national and is most often a regional one, whose figure raises no early alarm.
"""
NOTHING_FOUND = (
    "{front}: looked for feeds in the page's head (<link rel=alternate type=application/rss+xml, atom+xml or feed+json>)"
    " and in plain links to an address such as /rss or /feed, and for Sitemap lines in robots.txt: none of this site."
    " Try the address of a feed itself (often /feed, /rss, /rss.xml, /feed.json, /feeds/posts/default), look for a page called"
    " RSS or Indeks, or write a table with `listings` by hand (docs/crawling.md)"
)


def propose_publisher(url: str, *, fetcher: Fetcher, settings: Settings, now: Callable[[], datetime]) -> Publisher:
    """A table for the site at this address, unverified: a person sets province and zone, `publishers check` the status.

    The form of its addresses and its volume are learned from its feeds and sitemaps, where those tell;
    else its volume is the figure of its class.

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
    root = _parsed(page)
    look = _Look(bare, fetcher, settings, now())
    feeds = [] if root is None else list(declared_feeds(root, page.final_url, domain))
    if not feeds:
        linked = [] if root is None else linked_feeds(root, page.final_url, domain)
        feeds = look.feeds_among([*([url] if looks_like_feed(url) else []), *linked])
    rules = fetcher.rules_for(page.final_url, bare)
    named = dict.fromkeys(rules.parsed.sitemaps if rules.parsed else ())
    own = [address for address in named if same_site(address, domain)]
    sitemaps = [address for address in own if not looks_like_feed(address)][:MAX_ADDRESSES]
    if not feeds:  # a feed may be called a sitemap, as Blogger does
        feeds = look.feeds_among([address for address in own if looks_like_feed(address)])
    if not feeds and not sitemaps:
        raise FetchError("nothing_found", NOTHING_FOUND.format(front=front))
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
    return _with_learned(proposed, learn_publisher(proposed, fetcher=fetcher, settings=settings, now=now))


def _with_learned(proposed: Publisher, learned: Learned) -> Publisher:
    """The table with what its lists tell; where they do not tell a volume, the figure of its class."""
    name, scope = CLASS_OF[proposed.scope]
    is_known = learned.expected_per_day is not None
    words = (proposed.evidence, learned.evidence, "" if is_known else f"volume of the class: {name}")
    return replace(
        proposed,
        evidence="; ".join(filter(None, words)),
        article_pattern=learned.article_pattern,
        expected_per_day=learned.expected_per_day if is_known else class_volume(scope),
        volume_basis=learned.volume_basis if is_known else "class",
    )


def class_volume(scope: Scope) -> float:
    """The figure that most publishers of this scope have by their class in the project's own data/publishers.toml."""
    publishers = load_publishers(resource_path("data/publishers.toml"))
    return mode(
        publisher.expected_per_day
        for publisher in publishers
        if publisher.scope == scope and publisher.volume_basis == "class" and publisher.expected_per_day is not None
    )


@dataclass(frozen=True)
class _Look:
    """Asks plain links of a site whether they are feeds."""

    site: Publisher
    fetcher: Fetcher
    settings: Settings
    now: datetime

    def feeds_among(self, addresses: Sequence[str]) -> list[str]:
        """Those that answer a feed; a page among them is an index, whose own links are asked too."""
        waiting, found = list(addresses), []
        asked: set[str] = set()
        while waiting and len(asked) < LINKS_FOLLOWED:
            address = waiting.pop(0)
            if address in asked:
                continue
            asked.add(address)
            page = self._page(address)
            if page is None:
                continue
            if self._is_feed(page):
                found.append(address)
            elif (root := _parsed(page)) is not None:
                declared = declared_feeds(root, page.final_url, self.site.domain)
                waiting += [*declared, *linked_feeds(root, page.final_url, self.site.domain)]
        return found

    def _page(self, address: str) -> Page | None:
        try:
            page = self.fetcher.fetch(address, self.site, "feed")
        except FetchError as error:
            if error.reason == "stopped":
                raise
            return None
        return page if fault_of(page) is None else None

    def _is_feed(self, page: Page) -> bool:
        try:
            content = unpack_gzip(page.content, self.settings.max_listing_bytes)
            parse_feed(content, page.headers, page.final_url, Clock(UTC, self.now))
        except FetchError:
            return False
        return True


def _parsed(page: Page) -> etree._Element | None:
    try:
        root: etree._Element | None = html.parse(
            BytesIO(page.content), parser=html.HTMLParser(huge_tree=False)
        ).getroot()
    except (etree.XMLSyntaxError, OSError):
        return None
    return root


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


def _name(root: etree._Element | None) -> str | None:
    if root is None:
        return None
    for meta in root.iter("meta"):
        if (meta.get("property") or "").lower() == "og:site_name" and (meta.get("content") or "").strip():
            return normalize_space(unescape(meta.get("content") or ""))
    title = root.find(".//title")
    words = normalize_space(str(title.text or "")) if title is not None else ""
    return re.split(r"\s[|–—-]\s", words)[0] or None
