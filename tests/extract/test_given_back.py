"""Lines that a person gave back to an article's text are its own, whatever rule cut them."""

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article, line_id
from tppo_news.records import Article

WRONGLY_CUT = "Baca juga: Pengumuman Resmi di Papan Desa"


def extracted(*keep: str) -> Article:
    body = f"<p>{PARAGRAPHS[0]}</p><p>{WRONGLY_CUT}</p>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:])
    kept = frozenset(map(line_id, keep))
    article = extract_article([page(article_html(body))], PUBLISHER, url=URL, keep=kept)
    assert isinstance(article, Article)
    return article


def test_it_is_cut_and_kept_as_furniture_until_then() -> None:
    assert WRONGLY_CUT not in extracted().text
    assert WRONGLY_CUT in {piece.surface for piece in extracted().furniture}


def test_it_stands_where_it_stood() -> None:
    article = extracted(WRONGLY_CUT)
    assert article.text == "\n".join((PARAGRAPHS[0], WRONGLY_CUT, *PARAGRAPHS[1:]))


def test_it_is_furniture_no_more_in_any_form() -> None:
    assert WRONGLY_CUT not in {piece.surface for piece in extracted(WRONGLY_CUT).furniture}


def test_no_other_line_comes_along() -> None:
    assert extracted("Sebuah baris yang tidak ada").text == extracted().text
