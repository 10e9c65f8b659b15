"""When an article was published, by the places where a page can state it."""

from datetime import UTC, date, datetime

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TEN_WITA = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
GRAPH = (
    '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Lentera"},'
    '{"@type":["Article","BlogPosting"],"datePublished":"2026-03-02T10:00:00+08:00"}]}'
)
PAGE_ALONE = (
    '{"@type":"WebPage","datePublished":"2026-03-02T10:00:00+08:00","dateModified":"2026-03-05T10:00:00+08:00"}'
)
COMMENTED = '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-03-02T10:00:00+08:00",}\n//]]>'
BROKEN = '{"@type":"NewsArticle","headline":"Kata "ya" dari warga","datePublished":"2026-03-02T10:00:00+08:00"'


def published(html: str, url: str = URL) -> tuple[date | None, datetime | None]:
    article = extract_article([page(html)], PUBLISHER, url=url)
    assert isinstance(article, Article)
    return article.publication_date, article.published_at


def script(data: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{data}</script>'


@pytest.mark.parametrize(
    "head",
    [
        script(GRAPH),
        script(f"[{GRAPH}]"),
        script(PAGE_ALONE),
        script(COMMENTED),
        script(BROKEN),
        script(GRAPH, "application/ld+json; charset=utf-8"),
        "<meta itemprop=datePublished content='2026-03-02T10:00:00+08:00'>",
        "<meta name=publish_date content='2026-03-02 10:00:00'>",
        "<meta property=article:published_time content=1772416800>",
    ],
)
def test_metadata_states_the_moment(head: str) -> None:
    assert published(article_html(head=head)) == (date(2026, 3, 2), TEN_WITA)


@pytest.mark.parametrize(
    "above",
    [
        "<abbr class=published title='2026-03-02T10:00:00+08:00'>2 jam yang lalu</abbr>",
        "<a class=timestamp-link><time class=published datetime='2026-03-02T10:00:00+08:00'>Maret</time></a>",
        "<time class='entry-date published updated' datetime='2026-03-02T10:00:00+08:00'>kemarin</time>",
        "<time datetime='2026-03-02T10:00:00+08:00'>2 Maret 2026</time>",
        "<span itemprop=datePublished content='2026-03-02T10:00:00+08:00'>kemarin</span>",
        "<span data-timestamp=1772416800>2 jam yang lalu</span>",
        "<div>Diperbarui: 5 Maret 2026 | Diterbitkan: 2 Maret 2026 10:00</div>",
        "<div>Senin, 2 Maret 2026 10:00 Terakhir diubah 5 Maret 2026 11:00</div>",
    ],
)
def test_elements_above_the_text_state_the_moment(above: str) -> None:
    assert published(article_html(above=above)) == (date(2026, 3, 2), TEN_WITA)


def test_times_on_the_cards_of_other_articles_are_theirs() -> None:
    latest = (
        "<ul class=latest-posts><li><time class=post-date datetime='2026-05-09T07:00:00+08:00'>9 Mei</time></li></ul>"
    )
    cards = "<div><time datetime='2026-05-08T07:00:00+08:00'>8 Mei</time></div>"
    html = article_html(f"{BODY}{latest}{cards}", above="<p>by lentera | Mar 2, 2026 | Berita</p>")
    assert published(html) == (date(2026, 3, 2), None)


def test_a_time_element_gives_the_minute_of_the_day_that_is_printed() -> None:
    cards = "<div><time datetime='2026-05-08T07:00:00+08:00'>8 Mei</time></div>"
    own = "<div>2 Maret 2026</div><time datetime='2026-03-02T10:00:00+08:00'></time>"
    assert published(article_html(BODY, above=cards + own)) == (date(2026, 3, 2), TEN_WITA)


def test_the_day_of_the_visit_in_the_pages_head_is_not_the_articles() -> None:
    lines = "".join(f"<div>Menu {number}</div>" for number in range(12))
    head = f"<body><div class=jam>Minggu, 22 November 2026</div>{lines}"
    assert published(article_html().replace("<body>", head)) == (None, None)


def test_a_lone_date_beside_the_text_is_the_articles() -> None:
    beside = "<div class=col-lg-3><h5>Oleh: Lentera</h5><div>2 Mar 2026</div><h5>Kategori:</h5></div>"
    assert published(article_html(f"<div>{BODY}</div>{beside}")) == (date(2026, 3, 2), None)


def test_a_release_is_of_the_day_that_it_states_ahead_of_its_first_words() -> None:
    opening = "Tarus, Nusa Tenggara Timur – 2 Maret 2026 — Kepala desa menyambut petugas yang datang setiap bulan ke kantor itu."
    assert published(article_html(f"<p>{opening}</p>{BODY}")) == (date(2026, 3, 2), None)


@pytest.mark.parametrize(
    "path", ["foto/20260302095450-panen-raya", "2026/03/02/panen", "berita-2026-03-02", "berita/20260302/panen"]
)
def test_an_address_states_the_day(path: str) -> None:
    assert published(article_html(), f"http://lentera-contoh.test/{path}") == (date(2026, 3, 2), None)


def test_an_event_in_the_address_of_no_real_day_states_none() -> None:
    assert published(article_html(), "http://lentera-contoh.test/a/20261399-panen") == (None, None)


@pytest.mark.parametrize(
    "stated", ["Mon, 02 Mar 2026 18:00:00 GMT", "2026-03-02T18:00:00Z", "2026-03-02T18:00:00-08:00"]
)
def test_metadata_that_calls_local_time_anothers_does_not_move_the_day(stated: str) -> None:
    head = (
        f"<meta property=article:published_time content='{stated}'>"
        "<meta property=article:modified_time content='2026-03-02 18:05:00'>"
    )
    html = article_html(head=head, above="<div>Daerah | 2 Maret 2026 18:00 Reporter : Rina</div>")
    assert published(html) == (date(2026, 3, 2), datetime(2026, 3, 2, 10, 0, tzinfo=UTC))


def test_the_day_that_a_reader_meets_counts_before_metadata_of_the_day_before() -> None:
    head = "<meta property=article:published_time content=2026-03-01T16:35:00+00:00>"
    assert published(article_html(BODY, head=head, above="<h4>Selasa, 3 Maret 2026</h4>"))[0] == date(2026, 3, 3)


def test_a_day_in_the_words_below_a_picture_is_none_of_the_article() -> None:
    below = "<p><img src=a.jpg></p><p><small>Warga di aula desa, Senin (9/2/2026)</small></p>"
    html = article_html(below + BODY + "<p>Selasa, 3 Maret 2026</p>")
    assert published(html)[0] == date(2026, 3, 3)
