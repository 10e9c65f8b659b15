"""A site's feeds and sitemaps as XML."""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from tppo_news.newsroom.listed import Listed
from tppo_news.newsroom.model import Route, Site
from tppo_news.newsroom.printed import http_date

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SITEMAP_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS_SPACE = "http://www.google.com/schemas/sitemap-news/0.9"


def rss(site: Site, items: Sequence[Listed]) -> str:
    """An RSS 2.0 feed."""
    rows = "".join(
        f"<item><title>{escape(item.title)}</title><link>{escape(site.url(item.path))}</link>"
        f'<guid isPermaLink="false">{escape(item.path)}</guid><category>{escape(item.section)}</category>'
        f"<description>{escape(item.summary)}</description><pubDate>{http_date(item.published_at)}</pubDate></item>\n"
        for item in items
    )
    return (
        f'{HEAD}<rss version="2.0"><channel><title>{escape(site.name)}</title><link>{site.url("/")}</link>'
        f"<description>Situs contoh, bukan berita</description><language>id</language>\n{rows}</channel></rss>\n"
    )


def atom(site: Site, items: Sequence[Listed]) -> str:
    """An Atom feed."""
    rows = "".join(
        f"<entry><title>{escape(item.title)}</title><id>{escape(site.url(item.path))}</id>"
        f'<link rel="alternate" type="text/html" href="{escape(site.url(item.path))}"/>'
        f"<published>{_local(site, item.published_at)}</published><updated>{_local(site, item.published_at)}</updated>"
        f'<summary type="text">{escape(item.summary)}</summary></entry>\n'
        for item in items
    )
    updated = _local(site, newest(items))
    return (
        f'{HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>{escape(site.name)}</title>'
        f"<subtitle>Situs contoh, bukan berita</subtitle><id>{site.url('/')}</id><updated>{updated}</updated>\n"
        f"{rows}</feed>\n"
    )


def sitemap_index(site: Site, children: Sequence[tuple[Route, datetime]]) -> str:
    """The index of a site's sitemaps, each child with the time of its newest item."""
    rows = "".join(
        f"<sitemap><loc>{escape(site.url(route.path))}</loc><lastmod>{_local(site, modified)}</lastmod></sitemap>\n"
        for route, modified in children
    )
    return f'{HEAD}<sitemapindex xmlns="{SITEMAP_SPACE}">\n{rows}</sitemapindex>\n'


def sitemap(site: Site, items: Sequence[Listed], *, news: bool) -> str:
    """A sitemap; with `news`, each address carries its title and publication time."""
    rows = "".join(
        f"<url><loc>{escape(site.url(item.path))}</loc><lastmod>{_local(site, item.published_at)}</lastmod>"
        f"{_news(site, item) if news else ''}</url>\n"
        for item in items
    )
    space = f' xmlns:news="{NEWS_SPACE}"' if news else ""
    return f'{HEAD}<urlset xmlns="{SITEMAP_SPACE}"{space}>\n{rows}</urlset>\n'


def newest(items: Sequence[Listed]) -> datetime:
    """When the newest item was published; the epoch where there is none."""
    return max((item.published_at for item in items), default=datetime(1970, 1, 1, tzinfo=UTC))


def _local(site: Site, moment: datetime) -> str:
    return moment.astimezone(site.zone).isoformat()


def _news(site: Site, item: Listed) -> str:
    return (
        f"<news:news><news:publication><news:name>{escape(site.name)}</news:name>"
        f"<news:language>id</news:language></news:publication>"
        f"<news:publication_date>{_local(site, item.published_at)}</news:publication_date>"
        f"<news:title>{escape(item.title)}</news:title></news:news>"
    )
