"""One article in several pieces on one page, whole lines that are no text, and who wrote it."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.page.parts import is_page_break
from tppo_news.extract.wording.notices import find_notices
from tppo_news.records import Article, Rejection

WHOLE = "\n".join(PARAGRAPHS)
FIRST, SECOND, THIRD, FOURTH = (f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
OTHER = "Harga cabai di pasar itu turun sejak pasokan dari sentra produksi mulai lancar kembali pada pekan lalu."


def extracted(html: str, *, any_language: bool = False) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL, any_language=any_language)
    assert isinstance(article, Article)
    return article


def body(html: str) -> Article:
    return extracted(article_html().replace("<div class=isi>", f"{html}<div class=sisa hidden>"))


@pytest.mark.parametrize("text", ["2 dari 4 halaman", "Halaman 2", "hal. 2/3", "1 dari 1", "3/10", "4 of 6"])
def test_a_line_that_counts_pages_is_a_page_break(text: str) -> None:
    assert is_page_break(text)


@pytest.mark.parametrize("text", ["2 dari 4 halaman laporan itu hilang.", "3 dari 10 warga", "Halaman rumah", "2026"])
def test_a_line_that_says_more_is_none(text: str) -> None:
    assert not is_page_break(text)


def test_pages_in_elements_of_one_name_behind_a_break_are_read() -> None:
    parts = "".join(
        f'<div class="wrap w{n}"><div class="teks"><div>{n} dari 4 halaman</div>{text}</div></div>'
        for n, text in enumerate((FIRST, SECOND, THIRD, FOURTH), 1)
    )
    assert body(f"{parts}<div class=wrap><div class=daftar><a href=/x>{OTHER}</a></div></div>").text == WHOLE


def test_elements_of_one_name_without_a_break_are_not_the_text() -> None:
    teasers = "".join(
        f'<div class="kotak"><a href=/{n}>Berita Lain Nomor {n} dari Pasar Pagi</a></div>' for n in range(9)
    )
    second = f"{teasers}<div class=lain><div class=teks><p>{OTHER}</p><p>{OTHER}</p></div></div>"
    longer = "<p>Pendaftaran dibuka di kantor desa setiap hari kerja dan tidak dipungut biaya apa pun dari warga.</p>"
    html = f"<div class=satu><div class=teks>{FIRST}{SECOND}{THIRD}{FOURTH}{longer}</div></div>{second}"
    assert OTHER not in body(html).text


def test_a_hidden_page_of_the_text_is_read_and_another_hidden_element_is_not() -> None:
    hidden = f'<div class="teks lanjut" style="display:none">{SECOND}{THIRD}{FOURTH}</div>'
    other = f'<div class="promo" style="display:none"><p>{OTHER}</p><p>{OTHER}</p></div>'
    assert body(f"<div class=teks>{FIRST}</div>{hidden}{other}").text == WHOLE


def test_a_heading_of_the_first_level_inside_the_text_stays() -> None:
    text = extracted(article_html(f"{FIRST}{SECOND}<h1>Yang harus dibawa</h1>{THIRD}{FOURTH}")).text
    assert "Yang harus dibawa" in text
    assert text.endswith(PARAGRAPHS[3])


def test_galleries_below_one_another_end_the_first_at_the_second_headline() -> None:
    def gallery(title: str, texts: tuple[str, ...]) -> str:
        slides = "".join(f"<div class=slide><p>{text}</p></div>" for text in texts)
        return f"<div class=foto><div class=judul><h1>{title}</h1></div><div class=slides>{slides}</div></div>"

    second = gallery("Sepuluh Potret Pasar Pagi yang Kembali Ramai", (OTHER,) * 9)
    title = "Desa Binaan dalam Gambar Pekan Ini"
    html = f"<html><head><title>{title}</title></head><body>{gallery(title, PARAGRAPHS)}{second}</body></html>"
    assert extracted(html).text == WHOLE


def test_a_glossary_longer_than_the_text_stays_out() -> None:
    glossary = "".join(f"<li><b>Istilah {n}</b><p>{OTHER} Penjelasan nomor {n}.</p></li>" for n in range(30))
    html = article_html().replace("<footer>", f"<div class=kanan><ul>{glossary}</ul></div><footer>")
    assert extracted(html).text == WHOLE


def test_rows_of_two_lists_may_be_the_same() -> None:
    rows = "<p>Desa Sumber: 2 orang</p>"
    text = extracted(article_html(f"{FIRST}{rows}{SECOND}{rows}{THIRD}{FOURTH}")).text
    assert text.count("Desa Sumber: 2 orang") == 2


def test_a_short_line_in_an_element_of_its_own_flows_with_paragraphs_in_theirs() -> None:
    def wrapped(text: str) -> str:
        return f"<div class=baris><p>{text}</p></div>"

    short = "Pendaftaran ditutup hari Jumat."
    texts = [PARAGRAPHS[0], short, *PARAGRAPHS[1:]]
    assert extracted(article_html("".join(map(wrapped, texts)))).text == "\n".join(texts)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Ditulis oleh Rani Contoh)", "byline"),
        ("Scroll ke bawah untuk membaca informasi selengkapnya.", "share"),
        ("Lanjutkan Membaca ↓", "ad"),
        ("© Lentera Contoh", "caption"),
        ("2026 lentera-contoh.test/Rani", "caption"),
        ("2 dari 3 halaman", "debris"),
    ],
)
def test_lines_that_are_no_text_are_cut(line: str, kind: str) -> None:
    article = extracted(article_html(f"{FIRST}{SECOND}<p>{line}</p>{THIRD}{FOURTH}"))
    assert article.text == WHOLE
    assert kind in {piece.kind for piece in article.furniture if piece.surface == line}


@pytest.mark.parametrize(
    "line",
    [
        "Buku itu ditulis oleh Rani Contoh selama dua tahun di desanya.",
        "Scroll ke bawah, kata petugas itu, lalu isi nama dan alamat calon pekerja dengan benar. Setelah itu tekan kirim.",
        "2026 menjadi tahun pertama desa itu memiliki kader sendiri.",
    ],
)
def test_sentences_with_the_same_words_stay(line: str) -> None:
    assert line in extracted(article_html(f"{FIRST}{SECOND}<p>{line}</p>{THIRD}{FOURTH}")).text


def test_an_appeal_behind_the_initials_is_cut_and_a_correction_stays() -> None:
    signed = "Sumber: Lentera Contoh (abc/def)"
    appeal = "Banyak orang hebat di sekitar kita. Yuk, daftarkan mereka."
    correction = "Ralat: jumlah desa dalam naskah pertama keliru."
    assert [piece.surface for _, piece in find_notices([*PARAGRAPHS, signed, appeal])] == [appeal]
    assert not list(find_notices([*PARAGRAPHS, signed, correction]))


def test_a_call_to_a_video_is_cut() -> None:
    assert extracted(article_html(f"{FIRST}{SECOND}{THIRD}{FOURTH}<p>Yuk, Simak Juga Video ini!</p>")).text == WHOLE


def test_a_stamp_between_standfirst_and_text_is_no_text_and_still_the_date() -> None:
    stamp = "<div>Senin, 2 Maret 2026 10:30 Editor : Budi Misal</div>"
    html = article_html(f"<p>{OTHER}</p>{stamp}{FIRST}{SECOND}{THIRD}{FOURTH}")
    article = extracted(html)
    assert article.text == f"{OTHER}\n{WHOLE}"
    assert (str(article.publication_date), article.editors) == ("2026-03-02", ("Budi Misal",))


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        ("<div>02-03-2026 10:30 | Rani Contoh</div>", ("Rani Contoh",)),
        ("<div>02-03-2026 10:30</div><h2>| Rani Contoh</h2>", ("Rani Contoh",)),
        ("<div>02-03-2026 10:30 | Jawa Barat</div>", ()),
        ("<div class=author>Kamis, 28 Mei 2026 19:00</div>", ()),
        ("<div>Photographer:</div><div>Rani Contoh</div>", ("Rani Contoh",)),
    ],
)
def test_who_wrote_it_is_read_from_the_line_of_the_date(above: str, authors: tuple[str, ...]) -> None:
    assert extracted(article_html(above=above)).authors == authors


def test_roles_named_as_such_stand_under_the_names() -> None:
    def person(name: str, role: str) -> str:
        return f'<li><div class="kredit-name">{name}</div><div class="kredit-role">{role}</div></li>'

    credits = (
        f"<ul>{person('Rani Contoh', 'Author')}{person('Tari Umpama', 'Author')}{person('Budi Misal', 'Editor')}</ul>"
    )
    article = extracted(article_html().replace("<footer>", f"{credits}<footer>"))
    assert (article.authors, article.editors) == (("Rani Contoh", "Tari Umpama"), ("Budi Misal",))


def test_a_few_sentences_are_an_article_where_every_language_stays() -> None:
    note = "<h1>A note on the harbour</h1><p>The harbour opens again on Monday.</p><p>Ferries run as before.</p>"
    html = f"<html><head><title>A note on the harbour</title></head><body><article>{note}</article></body></html>"
    refused = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(refused, Rejection)
    assert refused.reason in ("empty", "too_short")
    assert "The harbour opens again on Monday." in extracted(html, any_language=True).text


def test_a_line_below_a_picture_that_repeats_its_alt_is_a_caption() -> None:
    words = "Petugas menjelaskan cara bekerja yang aman kepada warga"
    picture = f'<div><img src=a.jpg alt="{words}"></div><div><p>{words}.</p></div>'
    article = extracted(article_html(f"{picture}{FIRST}{SECOND}{THIRD}{FOURTH}"))
    assert article.text == WHOLE
    assert [piece.kind for piece in article.furniture if piece.surface == f"{words}."] == ["caption"]


def test_a_picture_line_that_ends_in_its_credit_is_no_dateline() -> None:
    caption = "<div class=kecil>Petugas berdialog dengan warga di Dumai. (lentera-contoh.test/rani)</div>"
    assert extracted(article_html(f"{caption}{FIRST}{SECOND}{THIRD}{FOURTH}")).text == WHOLE
