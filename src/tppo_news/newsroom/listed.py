"""What a site's feeds, sitemaps and listings name, in order: its articles and its special addresses."""

from dataclasses import dataclass
from datetime import datetime

from tppo_news.newsroom.model import Newsroom, Route, Site

TRACKING = "?utm_source=umpan&utm_medium=rss"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a feed, sitemap or listing."""

    path: str
    title: str
    published_at: datetime
    summary: str
    section: str
    tags: tuple[str, ...] = ()


def listed_items(newsroom: Newsroom, site: Site, route: Route) -> tuple[Listed, ...]:
    """What the route names, newest first, within its dates and its tag."""
    tracked = site.quirk("tracked") if route.kind in ("rss", "atom") else frozenset()
    items = [
        Listed(
            path=article.path + (TRACKING if article.id in tracked else ""),
            title=article.title,
            published_at=article.published_at,
            summary=article.standfirst,
            section=article.section,
            tags=article.tags,
        )
        for article in newsroom.articles_of(site)
    ]
    items += [
        Listed(special.path, special.title, special.published_at, special.title, site.sections[0])
        for special in site.specials
    ]
    items.sort(key=lambda item: (item.published_at, item.path), reverse=True)
    return tuple(item for item in items if _belongs(item, route))


def _belongs(item: Listed, route: Route) -> bool:
    if (route.since and item.published_at < route.since) or (route.until and item.published_at >= route.until):
        return False
    return route.tag is None or not item.tags or route.tag in item.tags
