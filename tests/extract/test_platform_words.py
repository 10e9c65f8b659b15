"""What systems print around a text is cut; sentences and list items that hold such words stay."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.wording.platform_words import ends_page, platform_kind
from tppo_news.records import Article


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- iklan sisipan dulu -", "ad"),
        ("[ iklan ]", "ad"),
        ("Iklan Tengah 1", "ad"),
        ("Editors’ picks", "related"),
        ("Suka ini:", "share"),
        ("Email This BlogThis! Share to X Share to Facebook", "share"),
        ("Posting Lebih Baru Posting Lama Beranda", "share"),
        ("Langganan: Posting Komentar (Atom)", "share"),
        ("Dilihat: 120 | Komentar: 0", "debris"),
        ("Telah dibaca : 12 Kali", "debris"),
        ("Happy 0 Sad 0 Angry 0", "debris"),
        ("Last Updated: March 12, 2026", "byline"),
        ("Diposting: 12 Maret 2026 10.22 WIB", "byline"),
        ("Posted in Berita", "tags"),
        ("Kategori: Berita, Desa", "tags"),
        ("[tabel_lomba id=”12″]", "debris"),
    ],
)
def test_a_systems_own_line_is_told_by_its_words(line: str, kind: str) -> None:
    assert platform_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Iklan lowongan kerja itu memasang gaji tinggi",
        "Komentar 3 saksi sama",
        "(iklan lowongan kerja itu palsu, kata petugas di aula desa)",
        "Diposting 12 Maret 2026 oleh akun palsu, lowongan itu menipu warga.",
        "Kembali ke desa",
        "[Ia menunduk]",
        "Views warga berbeda",
    ],
)
def test_a_line_of_the_text_is_none(line: str) -> None:
    assert platform_kind(line) is None


@pytest.mark.parametrize(
    "line", ["Kategori: Lomba Perahu", "#DesaContoh bersama warga", "Diposting oleh Rani Contoh di 10.22", "Red. Rani"]
)
def test_what_ends_a_page_is_cut_at_the_end_alone(line: str) -> None:
    assert ends_page(line)
    *first, last = (f"<p>{text}</p>" for text in PARAGRAPHS)
    behind = extract_article([page(article_html("".join([*first, last, f"<p>{line}</p>"])))], PUBLISHER, url=URL)
    between = extract_article([page(article_html("".join([*first, f"<p>{line}</p>", last])))], PUBLISHER, url=URL)
    assert isinstance(behind, Article)
    assert isinstance(between, Article)
    assert line not in behind.text
    assert line in between.text or line.startswith("Diposting")


def test_a_photo_page_tells_its_story_in_a_sentence() -> None:
    head = "<meta property=og:type content=article>"
    told = "<p>Lentera Contoh - Warga dan petugas menanam bakau di pesisir bersama anak sekolah.</p>"
    article = extract_article(
        [page(article_html(told, head=head, title="Foto: Menanam Bakau di Pesisir"))], PUBLISHER, url=URL
    )
    assert isinstance(article, Article)
    refused = extract_article(
        [page(article_html(told, head=head, title="Menanam Bakau di Pesisir"))], PUBLISHER, url=URL
    )
    assert not isinstance(refused, Article)


def test_the_same_text_in_another_language_is_left_out() -> None:
    both = "".join(
        f"<p data-id>{text}</p><p data-en>Every month the officers will come, and tell people what to do.</p>"
        for text in PARAGRAPHS
    )
    article = extract_article([page(article_html(both))], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    assert article.text.split("\n") == list(PARAGRAPHS)


def test_a_hidden_page_of_the_text_may_hold_its_paragraphs_in_a_block() -> None:
    first, *rest = PARAGRAPHS
    hidden = "".join(
        f"<div class='isi halaman' style='display:none'><h2>Bagian</h2><div><p>{text}</p></div></div>" for text in rest
    )
    article = extract_article([page(article_html(f"<div class=isi><p>{first}</p></div>{hidden}"))], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    assert all(text in article.text for text in PARAGRAPHS)


NOTE = "Layanan desa binaan buka setiap Senin sampai Kamis di aula."
FIRST, LAST = ("".join(f"<p>{text}</p>" for text in part) for part in (PARAGRAPHS[:2], PARAGRAPHS[2:]))


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"{FIRST}<div class=infobox><p>{NOTE}</p></div>{LAST}", [*PARAGRAPHS[:2], NOTE, *PARAGRAPHS[2:]]),
        (f"{FIRST}{LAST}<div class=info-box>{NOTE}</div>", [*PARAGRAPHS, NOTE]),
        (
            f"{FIRST}{LAST}<h3>Cara Mendaftar</h3><p>Datang ke aula desa.</p>",
            [*PARAGRAPHS, "Cara Mendaftar", "Datang ke aula desa."],
        ),
        (
            f"<div class='elementor-widget x'>{FIRST}</div><div class='elementor-widget elementor-widget-heading'>"
            f"<h3>Cara Mendaftar</h3></div><div class='elementor-widget x'>{LAST}</div>",
            [*PARAGRAPHS[:2], "Cara Mendaftar", *PARAGRAPHS[2:]],
        ),
    ],
)
def test_a_box_of_the_texts_own_and_its_last_heading_stay(body: str, lines: list[str]) -> None:
    article = extract_article([page(article_html(body))], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    assert article.text.split("\n") == lines
