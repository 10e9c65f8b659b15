"""What a page says of its article beside title, text and byline: dates by place, agency, paywall, section, tags, zone."""

from datetime import UTC, date, datetime

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

DATED_URL = "http://lentera-contoh.test/2026/03/02/desa-binaan-baru"


def extracted(html: str, url: str = DATED_URL) -> Article:
    article = extract_article([page(html, url=url)], PUBLISHER, url=url)
    assert isinstance(article, Article)
    return article


def shown(stamp: str, meta: str = "") -> str:
    head = f'<meta property="article:published_time" content="{meta}">' if meta else ""
    return article_html(head=head, above=f"<div class=tanggal>{stamp}</div>")


def test_places_that_agree_are_kept_as_they_are_written() -> None:
    article = extracted(shown("Senin, 2 Maret 2026 | 10:30 WITA", "2026-03-02T10:30:00+08:00"))
    assert article.dates_agree is True
    assert [(s.source, s.day.isoformat(), s.stated) for s in article.date_statements] == [
        ("page", "2026-03-02", "2 Maret 2026 | 10:30 WITA"),
        ("metadata", "2026-03-02", "2026-03-02T10:30:00+08:00"),
        ("address", "2026-03-02", "2026/03/02"),
    ]


def test_another_day_in_the_address_is_flagged() -> None:
    article = extracted(shown("Rabu, 4 Maret 2026 10:30 WITA", "2026-03-04T10:30:00+08:00"))
    assert article.dates_agree is False
    assert article.publication_date == date(2026, 3, 4)


def test_another_day_in_metadata_is_flagged_and_the_reader_is_believed() -> None:
    article = extracted(shown("Senin, 2 Maret 2026 10:30 WITA", "2026-01-09T10:30:00+08:00"))
    assert article.dates_agree is False
    assert article.publication_date == date(2026, 3, 2)


def test_metadata_that_calls_local_time_utc_is_flagged() -> None:
    article = extracted(shown("Senin, 2 Maret 2026 10:30 WITA", "2026-03-02T10:30:00Z"))
    assert article.dates_agree is False
    assert article.published_at == datetime(2026, 3, 2, 2, 30, tzinfo=UTC)


def test_midnight_in_metadata_contradicts_no_hour() -> None:
    assert extracted(shown("Senin, 2 Maret 2026 10:30 WITA", "2026-03-02T00:00:00+08:00")).dates_agree is True


def test_one_place_alone_neither_agrees_nor_contradicts() -> None:
    article = extracted(shown("Senin, 2 Maret 2026 10:30 WITA"), url="http://lentera-contoh.test/desa-binaan-baru")
    assert (article.dates_agree, len(article.date_statements)) == (None, 1)


@pytest.mark.parametrize(
    ("stamp", "meta", "zone"),
    [
        ("2 Maret 2026 10:30 WIT", "", "WIT"),
        ("2 Maret 2026 10:30", "", None),
        ("", "2026-03-02T10:30:00+07:00", "+07:00"),
        ("", "2026-03-02T10:30:00Z", "UTC"),
    ],
)
def test_the_zone_is_the_one_that_is_stated(stamp: str, meta: str, zone: str | None) -> None:
    assert extracted(shown(stamp, meta)).published_zone == zone


def with_text(*, first: str = PARAGRAPHS[0], last: str = PARAGRAPHS[-1], more: str = "", head: str = "") -> Article:
    body = "".join(f"<p>{text}</p>" for text in (first, *PARAGRAPHS[1:-1], last)) + more
    return extracted(article_html(body, head=head))


@pytest.mark.parametrize(
    ("changed", "agency"),
    [
        ({"first": PARAGRAPHS[0].replace("KUPANG, Lentera Contoh -", "KUPANG (ANTARA) -")}, "ANTARA"),
        ({"first": PARAGRAPHS[0].replace("KUPANG, Lentera Contoh -", "Kupang, ANTARA –")}, "ANTARA"),
        ({"last": PARAGRAPHS[-1] + " (ANT)"}, "ANTARA"),
        ({"last": PARAGRAPHS[-1] + " (Antara/abc)"}, "ANTARA"),
        ({"more": "<p>Sumber: Reuters</p>"}, "Reuters"),
        ({"last": PARAGRAPHS[-1] + " (AFP)"}, "AFP"),
        ({"head": '<meta name="author" content="Antara">'}, "ANTARA"),
        ({}, None),
        (
            {"last": 'Kepala desa itu berkata kepada Antara, "Kami menyambut baik program yang telah lama dinanti."'},
            None,
        ),
        (
            {"more": "<figure><img src=a.jpg><figcaption>Suasana balai desa (ANTARA FOTO/Rani)</figcaption></figure>"},
            None,
        ),
    ],
)
def test_the_agency_that_a_page_credits(changed: dict[str, str], agency: str | None) -> None:
    assert with_text(**changed).wire == agency


def test_an_agency_does_not_credit_itself() -> None:
    own = type(PUBLISHER)("ANTARA News Contoh", "antaranews-contoh.test", "national", "Asia/Jakarta", "sample", "tests")
    html = article_html(f"<p>KUPANG (ANTARA) - {PARAGRAPHS[1]}</p>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS))
    article = extract_article([page(html)], own, url=DATED_URL)
    assert isinstance(article, Article)
    assert article.wire is None


@pytest.mark.parametrize(
    ("changed", "paid"),
    [
        ({"more": "<div>Artikel ini khusus untuk pelanggan. Berlangganan untuk membaca selengkapnya.</div>"}, True),
        (
            {
                "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dua Desa Binaan Dibentuk",'
                '"isAccessibleForFree":"False"}</script>'
            },
            True,
        ),
        ({"head": '<meta property="article:content_tier" content="locked">'}, True),
        ({"head": '<meta property="article:content_tier" content="free">'}, False),
        ({"more": "<div>Berlangganan nawala kami setiap pagi.</div>"}, False),
    ],
)
def test_a_page_that_asks_for_money_says_so(changed: dict[str, str], paid: bool) -> None:
    assert with_text(**changed).paywalled is paid


def test_tags_are_those_that_the_page_links() -> None:
    links = "<div class=tags><a rel=tag href=/tag/tppo>#TPPO</a> <a rel=tag href=/tag/desa>Desa Binaan</a></div>"
    head = '<meta name="keywords" content="lain, sama sekali">'
    assert with_text(more=links, head=head).tags == ("TPPO", "Desa Binaan")


def test_where_no_tag_is_linked_metadata_names_them() -> None:
    head = "".join(f'<meta property="article:tag" content="{tag}">' for tag in ("TPPO", "tppo", "Kupang"))
    assert with_text(head=head).tags == ("TPPO", "Kupang")


def test_breadcrumbs_give_the_section_where_nothing_else_does() -> None:
    crumbs = (
        '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":['
        '{"@type":"ListItem","position":1,"name":"Beranda"},{"@type":"ListItem","position":2,"item":{"name":"Daerah"}},'
        '{"@type":"ListItem","position":3,"name":"Dua Desa Binaan Dibentuk di Kupang"}]}</script>'
    )
    assert with_text(head=crumbs).section == "Daerah"


@pytest.mark.parametrize(
    "quoted",
    [
        '<blockquote class="twitter-tweet"><p>Ayo cegah</p>&mdash; Dinas <a href="/d">November 18, 2026</a></blockquote>',
        "<blockquote><p>Surat itu bertanggal:</p><p>18 November 2026 10:00 WIB</p></blockquote>",
    ],
)
def test_the_date_of_what_is_quoted_is_not_the_articles(quoted: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS) + quoted
    article = extracted(article_html(body, above="<div>3 jam yang lalu</div>"), url="http://lentera-contoh.test/a")
    assert (article.publication_date, article.published_at) == (None, None)
