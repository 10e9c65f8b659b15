"""Read the newsroom's data: a folder a site, articles as JSONL. A fault names its file and line."""

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tppo_news.errors import InputError
from tppo_news.newsroom.model import (
    Block,
    ExpectedDate,
    ExpectedFacts,
    ExpectedFigure,
    ExpectedOffice,
    ExpectedOfficial,
    ExpectedVillageCount,
    Newsroom,
    Quirk,
    Route,
    SampleArticle,
    Site,
    Special,
)
from tppo_news.records import content_id
from tppo_news.settings import resource_path

FAULTS = (KeyError, TypeError, ValueError, AttributeError, ZoneInfoNotFoundError)


def load_newsroom(path: Path | None = None) -> Newsroom:
    """The newsroom in `path`, by default the project's own. Raises InputError where its data do not hold."""
    root = path or resource_path("data/newsroom")
    sites = tuple(_load_site(folder) for folder in sorted((root / "sites").glob("*")) if folder.is_dir())
    if not sites:
        raise InputError(f"{root}: no sample sites here")
    articles = [article for file in sorted((root / "articles").glob("*.jsonl")) for article in _load_file(file, sites)]
    articles.sort(key=lambda article: (article.published_at, article.id), reverse=True)
    special_pages = {page.stem: page.read_text(encoding="utf-8") for page in sorted((root / "special").glob("*.html"))}
    newsroom = Newsroom(sites, tuple(articles), special_pages)
    _check_references(newsroom)
    return newsroom


def _check_references(newsroom: Newsroom) -> None:
    if len(newsroom.by_id) < len(newsroom.articles) or len(newsroom.by_path) < len(newsroom.articles):
        raise InputError("newsroom: two articles share an id or an address")
    for site in newsroom.sites:
        for name in [quirk.article for quirk in site.quirks] + [s.target for s in site.specials if s.target]:
            if name not in newsroom.by_id or newsroom.by_id[name].site != site.slug:
                raise InputError(f"newsroom site {site.slug}: it has no article {name!r}")


def _load_site(folder: Path) -> Site:
    try:
        raw = tomllib.loads((folder / "site.toml").read_text(encoding="utf-8"))
        zone = ZoneInfo(raw["time_zone"])
        return Site(
            slug=folder.name,
            name=raw["name"],
            domain=raw["domain"],
            time_zone=raw["time_zone"],
            metadata=tuple(raw["metadata"]),
            article_path=raw["article_path"],
            date_format=raw["date_format"],
            robots=raw.get("robots"),
            sections=tuple(raw["sections"]),
            popular=tuple(raw["popular"]),
            fragments=raw["fragments"],
            article_template=(folder / "article.html").read_text(encoding="utf-8"),
            listing_template=(folder / "listing.html").read_text(encoding="utf-8"),
            routes=tuple(_route(row, zone) for row in raw["routes"]),
            specials=tuple(
                Special(
                    kind=row["kind"],
                    path=row["path"],
                    title=row["title"],
                    published_at=_utc(row["published"], zone),
                    target=row.get("target"),
                )
                for row in raw.get("specials", [])
            ),
            quirks=tuple(Quirk(row["kind"], row["article"], row.get("path")) for row in raw.get("quirks", [])),
        )
    except (OSError, *FAULTS) as error:
        raise InputError(f"{folder / 'site.toml'}: {type(error).__name__}: {error}") from error


def _route(row: Mapping[str, Any], zone: ZoneInfo) -> Route:
    return Route(
        kind=row["kind"],
        path=row["path"],
        page_path=row.get("page_path"),
        page_size=row.get("page_size", 10),
        tag=row.get("tag"),
        since=_utc(row["since"], zone) if "since" in row else None,
        until=_utc(row["until"], zone) if "until" in row else None,
    )


def _utc(value: datetime | str, zone: ZoneInfo) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _load_file(path: Path, sites: Sequence[Site]) -> Iterator[SampleArticle]:
    by_slug = {site.slug: site for site in sites}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            yield from _articles_of_row(json.loads(line), by_slug)
        except FAULTS as error:
            raise InputError(f"{path}:{number}: {type(error).__name__}: {error}") from error


def _articles_of_row(row: Mapping[str, Any], by_slug: Mapping[str, Site]) -> Iterator[SampleArticle]:
    yield _article(row, by_slug[row["site"]], row["id"])
    for copy in row.get("copies", []):
        body = [*copy["lead"], *row["body"][1:]]
        yield _article({**row, **copy, "body": body}, by_slug[copy["site"]], f"{row['id']}@{copy['site']}")


def _article(row: Mapping[str, Any], site: Site, article_id: str) -> SampleArticle:
    published_at = _utc(row["published"], site.zone)
    path = next((quirk.path for quirk in site.quirks if quirk.article == article_id and quirk.path), None)
    return SampleArticle(
        id=article_id,
        story=row["id"],
        site=site.slug,
        path=path or _path(site, published_at, row["slug"], article_id),
        title=row["title"],
        blocks=tuple(block for piece in row["body"] for block in _blocks(piece)),
        published_at=published_at,
        authors=tuple(row["authors"]),
        editor=row.get("editor"),
        section=row["section"],
        tags=tuple(row["tags"]),
        province=row["province"],
        label=row["label"],
        aspect=row.get("aspect"),
        facts=_facts(row["facts"]),
        gated=row.get("gated", False),
        encoding=row.get("encoding", "utf-8"),
    )


def _path(site: Site, published_at: datetime, slug: str, article_id: str) -> str:
    local = published_at.astimezone(site.zone)
    number = int(content_id(article_id)[:6], 16)
    return site.article_path.format(
        year=local.year, month=f"{local.month:02}", day=f"{local.day:02}", slug=slug, number=number
    )


def _blocks(piece: str | Mapping[str, str]) -> Iterator[Block]:
    if isinstance(piece, str):
        yield Block("p", piece)
        return
    for kind, text in piece.items():
        yield Block(kind, text)


def _facts(raw: Mapping[str, Any]) -> ExpectedFacts:
    return ExpectedFacts(
        offices=tuple(ExpectedOffice(**row) for row in raw.get("offices", [])),
        officials=tuple(ExpectedOfficial(**row) for row in raw.get("officials", [])),
        dates=tuple(ExpectedDate(**row) for row in raw.get("dates", [])),
        village_counts=tuple(ExpectedVillageCount(**row) for row in raw.get("village_counts", [])),
        villages=tuple(raw.get("villages", [])),
        figures=tuple(ExpectedFigure(**row) for row in raw.get("figures", [])),
    )
