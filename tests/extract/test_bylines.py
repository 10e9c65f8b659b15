"""Who wrote, by the forms of bylines; and what stands beside them that is no name."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
MICRO = (
    "<span itemprop=author itemscope itemtype='http://schema.org/Person'><span itemprop=name>Rina Contoh</span></span>"
)
BLOGGER = "<span class='post-author vcard'>Diposting oleh <span class=fn>Rina Contoh</span></span>"


def authors(html: str) -> tuple[str, ...]:
    article = extract_article([page(html)], PUBLISHER, url="http://lentera-contoh.test/a")
    assert isinstance(article, Article)
    return article.authors


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Diterbitkan 20 November 2026 pukul 10.00 WIB oleh Rina Contoh", ("Rina Contoh",)),
        ("Dipublikasikan oleh Rina Contoh pada 20 November 2026", ("Rina Contoh",)),
        ("By <a href=/r>Rina Contoh</a> On Nov 20, 2026", ("Rina Contoh",)),
        ("Laporan Wartawan Lentera Contoh, Rina Contoh", ("Rina Contoh",)),
        ("Kontributor Malang, Rina Contoh", ("Rina Contoh",)),
        ("Jurnalis: Rina Contoh", ("Rina Contoh",)),
        ("Penulis: Dr. Rina Contoh, M.Si.", ("Dr. Rina Contoh",)),
        ("Penulis: Rina Contoh, S.H. dan Bagas Contoh, M.I.Kom.", ("Rina Contoh", "Bagas Contoh")),
        ("Penulis: Rina Contoh, Mira Contoh", ("Rina Contoh", "Mira Contoh")),
        ("Oleh : Rina Contoh | 12/03/2026 10:22 WIB", ("Rina Contoh",)),
        ("12/03/2026 10:22 WIB by Rina Contoh", ("Rina Contoh",)),
        ("Kamis, 12 Maret 2026, oleh Rina Contoh, dibaca 123 kali", ("Rina Contoh",)),
        ("Kamis, 12 Maret 2026 | Rina Contoh", ("Rina Contoh",)),
        ("Ditulis oleh Agus Contoh 12 Maret 2026", ("Agus Contoh",)),
        ("Ditulis Oleh : Rina Contoh, Dibaca : 123 Kali", ("Rina Contoh",)),
        ("Posted by, Rina Contoh on March 12, 2026", ("Rina Contoh",)),
        ("Posted by, Admin on March 12, 2026", ()),
        ("/ Berita / By Rina Contoh", ("Rina Contoh",)),
        ("By Rina Contoh / March 12, 2026", ("Rina Contoh",)),
        ("Dibuat oleh Rina Contoh", ("Rina Contoh",)),
        ("Pengirim: Rina Contoh", ("Rina Contoh",)),
        ("Teks: Rina Contoh | Foto: Bagas Contoh", ("Rina Contoh",)),
        ("Reporter Rina Contoh | Editor Bagas Contoh", ("Rina Contoh",)),
        ("Penulis : Rina Contoh Editor : Bagas Contoh", ("Rina Contoh",)),
        ("Oleh Rina Contoh (Mahasiswa Universitas Contoh)", ("Rina Contoh",)),
        ("Oleh: Rina Contoh, Ketua Lembaga Contoh", ("Rina Contoh",)),
        ("<a href=/author/rina>Rina Contoh</a></div><div>12 Maret 2026", ("Rina Contoh",)),
        ("Rina Contoh</div><div>Kamis, 12 Maret 2026 10:22 WIB", ("Rina Contoh",)),
        ("Info Desa</div><div>Kamis, 12 Maret 2026 10:22 WIB", ()),
        ("<i class='fa fa-user'></i> Rina Contoh <i class='fa fa-calendar'></i> 12 Maret 2026", ("Rina Contoh",)),
        ("<i class='fa fa-user'></i> Operator Sekolah <i class='fa fa-calendar'></i> 12 Maret 2026", ()),
        ("<div class=author__role>Verified</div><div class=author__text><a>Rina Contoh</a></div>", ("Rina Contoh",)),
        ("<span class=post-author>PPID Kabupaten Contoh</span>", ()),
        ("<span class=post-author>Sekretariat DPRD</span>", ()),
        ("Jumat Legi, 20 November 2026", ()),
        ("Diterbitkan oleh Redaksi", ()),
        (MICRO, ("Rina Contoh",)),
        ("<span itemprop=author>Rina Contoh</span>", ("Rina Contoh",)),
    ],
)
def test_a_byline_above_the_text(byline: str, names: tuple[str, ...]) -> None:
    assert authors(article_html(above=f"<div class=keterangan>{byline}</div>")) == names


@pytest.mark.parametrize("byline", [BLOGGER, MICRO, "<span itemprop=author>Oleh Rina Contoh</span>"])
def test_a_byline_below_the_text_gives_the_name_alone(byline: str) -> None:
    assert authors(article_html(f"<div>{BODY}</div><div class=post-footer>{byline}</div>")) == ("Rina Contoh",)


def test_who_made_the_site_is_not_who_wrote_where_the_page_shows_a_desk() -> None:
    maker = "<meta name=author content='Rina Contoh'><meta property=og:type content=article>"
    assert authors(article_html(head=maker)) == ("Rina Contoh",)
    assert (
        authors(article_html(head=maker, above="<ul><li class=user>Administrator</li><li>12/03/2026</li></ul>")) == ()
    )


def test_who_made_the_site_is_not_who_wrote_where_the_page_nowhere_calls_itself_an_article() -> None:
    assert authors(article_html(head="<meta name=author content='Rina Contoh'>")) == ()


def test_authors_of_other_articles_are_not_the_articles() -> None:
    cards = "".join(
        f"<div class=kartu>Oleh : {name}<h4><a href=/x>Warga Membersihkan Sungai</a></h4></div>"
        for name in ("Guru", "Mira Contoh")
    )
    assert authors(article_html(f"<div>{BODY}</div><h3>Artikel Lainnya</h3>{cards}")) == ()


def test_who_made_the_picture_is_not_who_wrote() -> None:
    assert (
        authors(article_html(above="<div class=photo><img src=a.jpg><span class=author>AFP/BAGAS CONTOH</span></div>"))
        == ()
    )


def test_a_writer_who_stands_among_the_editors_as_well_stays_the_writer() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Rina Contoh"}}</script>'
    below = "<div class=tim><div>Editor: Rina Contoh</div></div>"
    html = article_html(f"<div>{BODY}</div>{below}", head=data, above="<a rel=author href=/r>Rina Contoh</a>")
    assert authors(html) == ("Rina Contoh",)


@pytest.mark.parametrize(
    ("signed", "names"), [("(Rina Contoh)", ("Rina Contoh",)), ("(Humas Desa)", ()), ("(rc/bc)", ())]
)
def test_a_name_in_brackets_under_the_text_signs_it(signed: str, names: tuple[str, ...]) -> None:
    assert authors(article_html(f"{BODY}<p>{signed}</p>")) == names


@pytest.mark.parametrize(
    "told",
    [
        "Ditulis oleh Rina Contoh, buku itu laris.",
        "Dibuat oleh Rina Contoh di rumah.",
        "Kemudian dilanjutkan oleh Rina Contoh di aula desa yang penuh.",
    ],
)
def test_a_sentence_of_the_text_names_no_writer(told: str) -> None:
    assert authors(article_html(f"{BODY}<p>{told}</p><p>{PARAGRAPHS[1]} Lagi.</p>")) == ()
    assert authors(article_html(f"<p>{PARAGRAPHS[1]} Lagi.</p><p>{told}</p>{BODY}")) == ()


def test_an_element_of_an_author_that_holds_many_others_names_nobody() -> None:
    crowd = "<span></span>" * 300
    assert authors(article_html(above=f"<div class=author>Rina Contoh{crowd}</div>")) == ()
    assert authors(article_html(above="<div class=author>Rina Contoh<span></span></div>")) == ("Rina Contoh",)
