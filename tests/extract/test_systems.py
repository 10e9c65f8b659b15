"""Pages as the systems of small sites make them: headline, text, day, minute and writer of each."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, page
from tests.extract.system_pages import BROKEN, DATED_SYSTEMS, DAY, MINUTE, RINA, TEXT, TITLE
from tppo_news.extract import extract_article
from tppo_news.records import Article

SYSTEMS = {
    "an old system with classes date, judul, posting": (
        "",
        (
            "<div id=menu><ul><li><a href=/>Home</a></ul></div><div class=content><span class=date>Senin, 12 "
            f"Oktober 2026 - 10:22:33</span><br /><span class=judul>{TITLE}</span><br /><span "
            "class=posting>Diposting oleh : <b>Administrator</b><br /> Kategori: <a href=/k><b>Berita</b></a> - "
            f"Dibaca: <b>123</b> kali</span><br /><br /><img src=a.jpg>{BROKEN}<br /><br /><span "
            "class=judul>Komentar</span></div>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "icons and commas, time before day": (
        "",
        (
            f"<div class=header><a href=/>x</a></div><div class='single-post'><h1>{TITLE}</h1><div "
            "class='entry-meta'><i class='fa fa-user'></i> Administrator, <i class='fa fa-clock-o'></i> 10:22:33,"
            " <i class='fa fa-calendar'></i> 12 Oktober 2026, <i class='fa fa-eye'></i> Dibaca 123 "
            f"kali</div>{TEXT}</div>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "Joomla 4": (
        "",
        (
            "<div class='com-content-article item-page' itemscope itemtype='https://schema.org/Article'><meta "
            f"itemprop=inLanguage content=id-ID><div class=page-header><h2 itemprop=headline>{TITLE}</h2></div><dl"
            " class='article-info text-muted'><dt class=article-info-term>Details</dt><dd class=createdby "
            "itemprop=author itemscope> Written by: <span itemprop=name>Super User</span></dd><dd "
            "class=category-name>Category: <a href=/b>Berita</a></dd><dd class=published><span "
            "class=icon-calendar></span><time datetime='2026-10-12T02:22:00+00:00' itemprop=datePublished> "
            "Published: 12 October 2026</time></dd><dd class=hits>Hits: 123</dd></dl><div "
            f"itemprop=articleBody>{TEXT}</div></div>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "Joomla with created and modified": (
        "",
        (
            f"<h2 class=contentheading>{TITLE}</h2><dl class=article-info><dd class=create>Dibuat: Senin, 12 "
            "Oktober 2026 10:22</dd><dd class=modified>Terakhir Diperbarui: Selasa, 13 Oktober 2026 08:00</dd><dd"
            f" class=createdby>Ditulis oleh Rina Contoh</dd></dl>{TEXT}"
        ),
        DAY,
        MINUTE,
        RINA,
    ),
    "Drupal 10, American figures behind a weekday": (
        "",
        (
            "<article class='node node--type-article'><h1 class=page-title><span class='field "
            f"field--name-title'>{TITLE}</span></h1><footer class=node__meta><div class=node__submitted>Submitted "
            "by <span class='field field--name-uid'><span>admin_web</span></span> on <span class='field "
            "field--name-created'><time datetime='2026-10-12T10:22:33+08:00'>Mon, 10/12/2026 - "
            f"10:22</time></span></div></footer><div class='field field--name-body'>{TEXT}</div></article>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "Blogger, day above, minute below": (
        "",
        (
            "<h2 class=date-header><span>Senin, 12 Oktober 2026</span></h2><div class='post hentry'><h3 "
            f"class='post-title entry-title'>{TITLE}</h3><div class=post-body>{BROKEN}</div><div "
            "class=post-footer>Diposting oleh <span class=fn>Rina Contoh</span> di <a class=timestamp-link "
            "href=#><abbr class=published title='2026-10-12T10:22:00+08:00'>10.22</abbr></a></div></div>"
        ),
        DAY,
        MINUTE,
        RINA,
    ),
    "Blogger, nothing in attributes": (
        "",
        (
            "<h2 class=date-header><span>Senin, 12 Oktober 2026</span></h2><div class='post hentry'><h3 "
            f"class='post-title entry-title'>{TITLE}</h3><div class=post-body>{BROKEN}</div><div "
            "class=post-footer>Diposting oleh <span class=fn>Rina Contoh</span> di 10.22</div></div>"
        ),
        DAY,
        None,
        RINA,
    ),
    "Ghost": (
        "",
        (
            f"<article class=gh-article><h1 class=gh-article-title>{TITLE}</h1><div class=gh-article-meta><h4 "
            "class=gh-article-author-name><a href=/author/rina/>Rina Contoh</a></h4><time "
            "class=gh-article-meta-date datetime=2026-10-12>12 Okt 2026</time> — 3 min read</div><section "
            f"class=gh-content>{TEXT}</section></article>"
        ),
        DAY,
        None,
        RINA,
    ),
    "utility classes": (
        "",
        (
            "<main><div class='max-w-4xl mx-auto'><span class='px-2 bg-blue-100'>Berita</span><h1 class='text-3xl"
            f" font-bold'>{TITLE}</h1><div class='flex items-center gap-4 text-gray-500'><div "
            "class='flex'><svg></svg><span>Rina Contoh</span></div><div class='flex'><svg></svg><span>12 Oktober "
            "2026</span></div><div class='flex'><svg></svg><span>123 kali dilihat</span></div></div><div "
            f"class='prose max-w-none'>{TEXT}</div></div></main>"
        ),
        DAY,
        None,
        RINA,
    ),
    "icons of Bootstrap": (
        "",
        (
            f"<div class=container><h2 class='entry-title'>{TITLE}</h2><div class=entry-meta><ul><li "
            "class='d-flex'><i class='bi bi-person'></i> <a href=#>Dinas Kominfo</a></li><li class='d-flex'><i "
            "class='bi bi-clock'></i> <a href=#><time datetime='2026-10-12'>12 Oktober 2026, "
            "10:22</time></a></li><li><i class='bi bi-chat-dots'></i> <a href=#>12 "
            f"Comments</a></li></ul></div><div class=entry-content>{TEXT}</div></div>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "a table of facts": (
        "",
        (
            f"<h3>{TITLE}</h3><table><tr><td>Tanggal</td><td>: 12 Oktober 2026</td></tr><tr><td>Penulis</td><td>: "
            f"Rina Contoh</td></tr><tr><td>Dibaca</td><td>: 123 kali</td></tr></table>{TEXT}"
        ),
        DAY,
        None,
        RINA,
    ),
    "all below the text": (
        "",
        (f"<h1>{TITLE}</h1>{TEXT}<div class=info>Diposting pada 12 Oktober 2026 pukul 10.22 oleh Rina Contoh</div>"),
        DAY,
        MINUTE,
        RINA,
    ),
    "all below in small print": (
        "",
        (
            f"<h1>{TITLE}</h1>{TEXT}<p><small>Tanggal terbit: 12/10/2026</small></p><p><small>Penulis: Rina "
            "Contoh</small></p>"
        ),
        DAY,
        None,
        RINA,
    ),
    "place and date as a line": (
        "",
        f"<h1>{TITLE}</h1><p>Kupang, 12 Oktober 2026</p>{TEXT}",
        DAY,
        None,
        (),
    ),
    "a leaf of a calendar in spans": (
        "",
        (
            "<div class=post-date><span class=day>12</span><span class=month>Okt</span><span "
            f"class=year>2026</span></div><h1>{TITLE}</h1>{TEXT}"
        ),
        DAY,
        None,
        (),
    ),
    "a leaf of a calendar in blocks": (
        "",
        (
            "<div class=post-date><div class=day>12</div><div class=month>Okt</div><div "
            f"class=year>2026</div></div><h1>{TITLE}</h1>{TEXT}"
        ),
        DAY,
        None,
        (),
    ),
}
ALL = SYSTEMS | DATED_SYSTEMS


@pytest.mark.parametrize("system", ALL)
def test_a_page_of_a_system_is_read_whole(system: str) -> None:
    head, body, day, moment, names = ALL[system]
    html = f"<!doctype html><html lang=id><head><title>{TITLE} - Lentera Contoh</title>{head}</head><body>{body}</body></html>"
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    assert (article.title, article.text.split("\n")) == (TITLE, list(PARAGRAPHS))
    assert article.authors == names
    assert (str(article.publication_date) if article.publication_date else None) == day
    assert (article.published_at.isoformat() if article.published_at else None) == moment
