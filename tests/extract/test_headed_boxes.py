"""Boxes told by their headings, comments by their buttons, captions by the picture above: no class name helps."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SAID = "Terima kasih atas kabarnya, semoga desa kami juga mendapat penyuluhan yang sama tahun depan."


def read(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    "heading",
    [
        "Berita Terbaru",
        "Artikel Terkait",
        "Kabar Lainnya",
        "Baca Juga",
        "Related Posts",
        "Sambutan Kepala Dinas",
        "Hubungi Kami",
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_a_box_under_the_text_that_its_heading_names_is_cut(heading: str, inside: bool) -> None:
    box = f"<div><h4>{heading}</h4><div><h5>Warga Menanam Bakau</h5><p>{SAID}</p></div></div>"
    html = article_html(TEXT + box) if inside else article_html().replace("</article>", f"</article>{box}")
    assert read(html).text.split("\n") == list(PARAGRAPHS)


def test_a_section_of_the_article_under_a_heading_of_its_own_stays() -> None:
    more = f"<section><h3>Jadwal Penyuluhan</h3><p>{SAID}</p></section>"
    assert read(article_html(TEXT + more)).text.split("\n")[-2:] == ["Jadwal Penyuluhan", SAID]


def test_comments_are_told_by_the_button_that_answers_them() -> None:
    card = f"<div><span>Rudi</span><p>{SAID}</p><button>Balas</button></div>"
    html = article_html().replace("</article>", f"</article><div>{card}{card}</div>")
    assert read(html).text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("name", ["<h4>Rani Melati</h4>", "<p><b>Rani Melati, S.Sos</b></p>", "<h4>Rani</h4>"])
def test_a_box_about_a_writer_is_told_by_what_its_bearer_does(name: str) -> None:
    box = f"<div>{name}<p>Jurnalis yang meliput desa dan pelabuhan, pernah bekerja di beberapa media daerah.</p></div>"
    assert read(article_html(TEXT + box)).text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "caption",
    [
        "<p><em>{}</em></p>",
        "<p><small>{}</small></p>",
        "<p style='text-align:center'>{}</p>",
        "<div><i>{}</i></div>",
        "<p>{} (Foto: Humas)</p>",
    ],
)
def test_what_stands_right_below_a_picture_and_apart_is_its_caption(caption: str) -> None:
    words = "Warga duduk di aula desa seusai kegiatan penyuluhan bersama petugas, Senin (2/3)."
    picture = f"<p><img src=a.jpg></p>{caption.format(words)}"
    assert read(article_html(f"<p>{PARAGRAPHS[0]}</p>{picture}" + TEXT[len(PARAGRAPHS[0]) + 7 :])).text.split(
        "\n"
    ) == list(PARAGRAPHS)


def test_a_paragraph_below_a_picture_stays() -> None:
    assert read(article_html("<p><img src=a.jpg></p>" + TEXT)).text.split("\n") == list(PARAGRAPHS)


def test_a_slogan_that_runs_by_is_no_text() -> None:
    html = article_html(above="<marquee>Selamat datang di situs kami, melayani warga dengan sepenuh hati.</marquee>")
    assert read(html).text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_short_article_with_a_linked_headline_in_it_is_no_card_of_another(count: int) -> None:
    own = PARAGRAPHS[:count]
    linked = "<h3><a href=/lain>Warga Menanam Bakau di Pesisir Selatan</a></h3>"
    article = read(article_html(f"<p>{own[0]}</p>{linked}" + "".join(f"<p>{text}</p>" for text in own[1:])))
    assert article.text.split("\n") == list(own)
