"""What a sample site says of an article in its head: JSON-LD, OpenGraph, both or neither."""

import json
from html import escape

from tppo_news.newsroom.model import SampleArticle, Site


def head_metadata(site: Site, article: SampleArticle, canonical_url: str) -> str:
    """The metadata tags of an article's page, as the site's `metadata` list asks."""
    lines: list[str] = []
    if "description" in site.metadata:
        lines.append(f'<meta name="description" content="{escape(article.standfirst)}">')
    if "canonical" in site.metadata:
        lines.append(f'<link rel="canonical" href="{escape(canonical_url)}">')
    if "opengraph" in site.metadata:
        lines.extend(_opengraph(site, article, canonical_url))
    if "json_ld" in site.metadata:
        lines.append(_script(_news_article(site, article, canonical_url)))
    if "json_ld_graph" in site.metadata:
        lines.append(_script(_graph(site, article, canonical_url)))
    return "\n".join(lines)


def _opengraph(site: Site, article: SampleArticle, url: str) -> list[str]:
    properties = {
        "og:type": "article",
        "og:site_name": site.name,
        "og:title": article.title,
        "og:description": article.standfirst,
        "og:url": url,
        "article:published_time": article.published_at.astimezone(site.zone).isoformat(),
        "article:section": article.section,
    }
    return [f'<meta property="{name}" content="{escape(value)}">' for name, value in properties.items()]


def _news_article(site: Site, article: SampleArticle, url: str) -> dict[str, object]:
    published = article.published_at.astimezone(site.zone).isoformat()
    row: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": article.title,
        "description": article.standfirst,
        "datePublished": published,
        "dateModified": published,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "publisher": {"@type": "Organization", "name": site.name},
    }
    if article.editor:
        row["editor"] = {"@type": "Person", "name": article.editor}
    return row


def _graph(site: Site, article: SampleArticle, url: str) -> dict[str, object]:
    piece = {key: value for key, value in _news_article(site, article, url).items() if key != "@context"}
    home = site.url("/")
    return {
        "@context": "https://schema.org",
        "@graph": [
            {**piece, "@id": f"{url}#article", "articleSection": [article.section], "inLanguage": "id"},
            {"@type": "WebPage", "@id": url, "url": url, "name": f"{article.title} - {site.name}"},
            {"@type": "WebSite", "@id": f"{home}#website", "url": home, "name": site.name},
        ],
    }


def _script(row: dict[str, object]) -> str:
    text = json.dumps(row, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'
