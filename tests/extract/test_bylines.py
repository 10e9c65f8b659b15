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
