"""What lies at each address of the sample sites: pure, so that the same address always gives the same bytes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from tppo_news.newsroom import render, syndication
from tppo_news.newsroom.listed import listed_items
from tppo_news.newsroom.model import Newsroom, Route, SampleArticle, Site, Special
from tppo_news.newsroom.printed import printed_date

HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"
FEED_TYPES = {"rss": "application/rss+xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8"}
AMP_BOILERPLATE = '<html amp lang="id">'


@dataclass(frozen=True, slots=True)
class Resource:
    """What a site answers at one address when nothing else interferes."""

    status: int
    content_type: str
    body: bytes
    modified_at: datetime | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


def find_resource(newsroom: Newsroom, site: Site, target: str) -> Resource:
    """The resource at a path with its query; a 404 page where the site has nothing."""
    parts = urlsplit(target)
    page = (parse_qs(parts.query).get("page") or [""])[-1]
    if parts.path == "/robots.txt":
        return _robots(site)
    article = newsroom.by_path.get((site.slug, parts.path))
    if article is not None:
        return _article(newsroom, site, article, page)
    special = next((s for s in site.specials if s.path == parts.path), None)
    if special is not None:
        return _special(newsroom, site, special)
    for route in site.routes:
        number = _page_number(route, parts.path, page)
        if number is not None:
            return _route(newsroom, site, route, number)
    return _html(render.render_message(site, "Halaman tidak ditemukan"), status=404)


def _html(text: str, modified_at: datetime | None = None, *, status: int = 200, encoding: str = "utf-8") -> Resource:
    return Resource(status, HTML, text.encode(encoding), modified_at)


def _robots(site: Site) -> Resource:
    if site.robots is None:
        return Resource(404, "text/plain; charset=utf-8", b"tidak ada\n")
    return Resource(200, "text/plain; charset=utf-8", site.robots.encode())


def _article(newsroom: Newsroom, site: Site, article: SampleArticle, page: str) -> Resource:
    number = None if page == "all" else int(page) if page.isdecimal() else 1
    if number is not None and not 1 <= number <= article.page_count:
        return _html(render.render_message(site, "Halaman tidak ditemukan"), status=404)
    text = render.render_article(newsroom, site, article, number)
    return _html(text, article.published_at, encoding=article.encoding)


def _special(newsroom: Newsroom, site: Site, special: Special) -> Resource:
    target = newsroom.by_id[special.target] if special.target else None
    if special.kind == "moved" and target:
        return Resource(301, HTML, b"", headers={"Location": site.url(target.path)})
    if special.kind == "amp" and target:
        text = render.render_article(newsroom, site, target, None).replace('<html lang="id">', AMP_BOILERPLATE, 1)
        return _html(text, target.published_at)
    if special.kind == "gone":
        return _html(render.render_message(site, "Berita ini telah dihapus"), status=410)
    if special.kind == "not_found":
        return _html(render.render_message(site, "Halaman tidak ditemukan"), status=404)
    if special.kind == "empty":
        date = printed_date(special.published_at, site)
        return _html(render.render_empty(site, special.title, date), special.published_at)
    page = newsroom.special_pages[special.kind]
    text = page.replace("$title", special.title).replace("$site_name", site.name).replace("$domain", site.domain)
    # A block page carries no validators: it is an answer about the asker, not about the address.
    return _html(text, special.published_at if special.kind == "gallery" else None)


def _page_number(route: Route, path: str, page: str) -> int | None:
    """Which page of the route the address asks for, or None where it is not this route's address."""
    if path == route.path:
        return int(page) if page.isdecimal() and "?page=" in (route.page_path or "") else 1
    if route.page_path is None or "?" in route.page_path:
        return None
    match = re.fullmatch(re.escape(route.page_path).replace(r"\{page\}", r"(\d+)"), path)
    return int(match[1]) if match else None


def _route(newsroom: Newsroom, site: Site, route: Route, page: int) -> Resource:
    items = listed_items(newsroom, site, route)
    modified_at = syndication.newest(items)
    if route.kind == "rss":
        return Resource(200, FEED_TYPES["rss"], syndication.rss(site, items).encode(), modified_at)
    if route.kind == "atom":
        return Resource(200, FEED_TYPES["atom"], syndication.atom(site, items).encode(), modified_at)
    if route.kind == "sitemap_index":
        children = [
            (r, syndication.newest(listed_items(newsroom, site, r))) for r in site.routes if "sitemap" in r.kind
        ]
        children = [(r, at) for r, at in children if r.kind != "sitemap_index"]
        return Resource(200, XML, syndication.sitemap_index(site, children).encode(), max(at for _, at in children))
    if route.kind in ("sitemap", "news_sitemap"):
        text = syndication.sitemap(site, items, news=route.kind == "news_sitemap")
        return Resource(200, XML, text.encode(), modified_at)
    page_count = max(1, -(-len(items) // route.page_size))
    shown = items[(page - 1) * route.page_size : page * route.page_size]
    return _html(render.render_listing(site, route, shown, page, page_count), modified_at)
