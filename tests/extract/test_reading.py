"""Layouts that once lost a text or let something in."""

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

WHOLE = "\n".join(PARAGRAPHS)
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
OTHER = (
    "Pedagang di pasar itu menyebut pasokan dari sentra produksi mulai lancar sehingga harga berangsur turun pekan ini."
)


def extracted(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


def test_a_second_article_below_stays_out() -> None:
    second = f"<article><h1>Harga Beras Turun di Pasar</h1><div>{f'<p>{OTHER}</p>' * 8}</div></article>"
    assert extracted(article_html().replace("<footer>", f"{second}<footer>")).text == WHOLE


def test_an_opening_in_a_div_of_its_own_comes_along() -> None:
    body = f"<div><p>{PARAGRAPHS[0]}</p></div><div>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS[1:])}</div>"
    assert extracted(article_html(body)).text == WHOLE


def test_comments_longer_than_the_article_stay_out() -> None:
    comments = f"<div class=comment-list>{f'<p>{OTHER}</p>' * 30}</div>"
    assert extracted(article_html().replace("<footer>", f"{comments}<footer>")).text == WHOLE


def test_a_link_that_was_never_closed_loses_nothing() -> None:
    assert extracted(article_html(f"<a href=/x><div>{TEXT}</div>")).text == WHOLE


def test_a_page_that_is_one_form_is_read() -> None:
    html = article_html().replace("<article>", "<form><article>").replace("</article>", "</article></form>")
    assert extracted(html).text == WHOLE


def test_a_class_word_that_every_paragraph_has_names_no_box() -> None:
    body = "".join(f'<p class="has-medium-font-size">{p}</p>' for p in PARAGRAPHS)
    assert extracted(article_html(body)).text == WHOLE


def test_a_subheading_stays_and_a_heading_without_text_behind_it_goes() -> None:
    body = f"<p>{PARAGRAPHS[0]}</p><h3>Pemulihan yang panjang</h3>{TEXT}<h3>Komentar pembaca</h3>"
    text = extracted(article_html(body)).text
    assert "Pemulihan yang panjang" in text
    assert "Komentar pembaca" not in text


def test_a_text_cut_in_the_middle_of_a_word_keeps_its_end() -> None:
    assert extracted(article_html(f"{TEXT}<p>Polisi masih mela</p>")).text.endswith("Polisi masih mela")


def test_whole_lines_of_furniture_are_cut_and_kept() -> None:
    article = extracted(article_html(f"<p>ADVERTISEMENT</p>{TEXT}<p>(rdt/flx)</p>"))
    assert article.text == WHOLE
    assert "(rdt/flx)" in {piece.surface for piece in article.furniture if piece.start is None}


def test_names_above_their_roles_in_a_credits_pop_up_are_told_apart() -> None:
    credits = "<div class=creditModal><h6>Rani Contoh</h6><p>Penulis</p><h6>Budi Misal</h6><p>Editor</p></div>"
    article = extracted(article_html(above=credits))
    assert (article.authors, article.editors) == (("Rani Contoh",), ("Budi Misal",))


def test_a_name_before_the_sites_name_is_the_author() -> None:
    assert extracted(article_html(above="<div>Rani Contoh | Lentera Contoh</div>")).authors == ("Rani Contoh",)


def test_a_name_in_capitals_under_the_text_is_the_author_and_no_text() -> None:
    article = extracted(article_html(f"{TEXT}<p>RANI CONTOH</p>"))
    assert (article.text, article.authors) == (WHOLE, ("Rani Contoh",))


def test_a_stamp_of_another_article_does_not_count() -> None:
    above = "<div>Senin, 2 Maret 2026 | 10:30 WITA</div>"
    listed = "<ul><li>Jumat, 27 Februari 2026 08:00 WITA <a href=/x>Harga Beras Turun di Pasar</a></li></ul>"
    article = extracted(article_html(above=above).replace("<header>", f"{listed}<header>"))
    assert str(article.publication_date) == "2026-03-02"


def test_the_winning_reading_is_named() -> None:
    assert extracted(article_html(TEXT + TEXT.replace("desa", "kampung"))).extractor.startswith("lines:")


def test_a_dateline_with_two_agencies_on_a_line_of_its_own_is_the_opening() -> None:
    dateline = "KUPANG, 2 Maret 2026 (Lentera/Contohwire) --"
    assert extracted(article_html(f"<p>{dateline}</p>{TEXT}")).text.startswith(f"{dateline} KUPANG, Lentera Contoh")


def test_a_line_that_says_where_the_article_is_filed_is_cut() -> None:
    filed = "<p>Filed under: <a href=/hukum rel='category tag'>Hukum</a> |</p>"
    article = extracted(article_html(f"{TEXT}{filed}"))
    assert article.text == WHOLE
    assert any(piece.kind == "tags" for piece in article.furniture)


def test_a_cue_with_a_title_in_quotes_is_cut() -> None:
    cue = '<p><b>Simak Video "Kenapa Warga Desa Memilih Berangkat?"</b></p>'
    assert extracted(article_html(f"{TEXT}{cue}<p>{OTHER}</p>")).text == f"{WHOLE}\n{OTHER}"


def test_a_sentence_that_names_a_video_stays() -> None:
    own = 'Lihat video "Desa Binaan" di balai desa setiap Senin, kata kepala desa kepada warga yang datang pagi itu.'
    assert own in extracted(article_html(f"{TEXT}<p>{own}</p>")).text


def test_a_line_with_a_photo_credit_behind_its_sentence_is_a_caption() -> None:
    caption = "<div><em>Warga mendengarkan petugas di aula desa. Foto: Rani Contoh</em></div>"
    article = extracted(article_html(f"<p>{PARAGRAPHS[0]}</p>{caption}{TEXT[TEXT.index('</p>') + 4 :]}"))
    assert article.text == WHOLE
    assert any(piece.kind == "caption" for piece in article.furniture)


def test_a_long_credited_line_above_the_dateline_is_a_caption() -> None:
    caption = (
        "Dokumentasi petugas menjelaskan cara bekerja di luar negeri yang aman kepada warga desa di aula balai desa, Senin (2/3). "
        "Kegiatan itu diikuti warga dari dua desa binaan yang baru dibentuk oleh kantor imigrasi. (KANTOR FOTO/Rani Contoh)"
    )
    assert extracted(article_html(f"<p>{caption}</p>{TEXT}")).text == WHOLE


def test_the_head_of_a_comment_section_is_cut() -> None:
    assert extracted(article_html(f"{TEXT}<p>KOMENTARI ARTIKEL INI</p>")).text == WHOLE


def test_an_html_element_that_a_slash_ends_at_once_loses_nothing() -> None:
    ended = article_html().replace("<html lang=id>", '<html class="no-js" lang="id" itemtype="//schema.org/WebSite" />')
    assert extracted(ended).text == WHOLE
    assert extracted(article_html().replace("<body>", "<body class='isi'/>")).text == WHOLE
