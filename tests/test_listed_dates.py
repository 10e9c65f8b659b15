"""The date that a feed or news sitemap states stands in where the page states none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, page
from tppo_news.classify import load_model
from tppo_news.facts import load_fact_finder
from tppo_news.pipeline import Fetched, Tools, extract_each
from tppo_news.records import Article, DateStatement
from tppo_news.settings import load_settings

URL = "https://kabar.test/hukum/judul-berita-contoh"
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
UNDATED = (
    f"<html lang='id'><head><title>Judul</title></head><body><h1>Judul</h1><article>{BODY}</article></body></html>"
)
EVENING = datetime(2026, 2, 20, 18, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools(load_model(load_settings().model_dir), load_fact_finder())


def extracted(tools: Tools, html: str, stated_at: datetime | None) -> Article:
    fetched = Fetched(
        URL, PUBLISHER, (replace(page(html), fetched_at=EVENING + timedelta(days=1)),), stated_at=stated_at
    )
    (article,) = extract_each([fetched], tools)
    assert isinstance(article, Article)
    return article


def dates(article: Article) -> tuple[date | None, datetime | None, Sequence[DateStatement]]:
    return article.publication_date, article.published_at, article.date_statements


def test_an_article_without_a_date_takes_its_listings_in_the_publishers_zone(tools: Tools) -> None:
    day = date(2026, 2, 21)
    statement = DateStatement("listing", day, EVENING, "2026-02-20T18:30:00+00:00")
    assert dates(extracted(tools, UNDATED, EVENING)) == (day, EVENING, (statement,))


def test_a_listing_that_states_a_day_alone_gives_no_hour(tools: Tools) -> None:
    day = date(2026, 2, 21)
    statement = DateStatement("listing", day, None, "2026-02-21")
    assert dates(extracted(tools, UNDATED, datetime(2026, 2, 20, 16, 0, tzinfo=UTC))) == (day, None, (statement,))


def test_the_pages_own_date_goes_before_its_listings(tools: Tools) -> None:
    dated = UNDATED.replace(
        "<head>", "<head><meta property='article:published_time' content='2026-02-19T10:00:00+07:00'>"
    )
    article = extracted(tools, dated, EVENING)
    assert article.publication_date == date(2026, 2, 19)
    assert "listing" not in {statement.source for statement in article.date_statements}


@pytest.mark.parametrize("stated_at", [None, EVENING + timedelta(days=2)])
def test_no_date_or_one_behind_the_fetch_dates_nothing(tools: Tools, stated_at: datetime | None) -> None:
    assert dates(extracted(tools, UNDATED, stated_at)) == (None, None, ())
