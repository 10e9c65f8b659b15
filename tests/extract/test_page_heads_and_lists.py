"""Clocks in the page's head, numbers that look like dates, and lists of other articles without names of their own."""

import pytest

from tests.extract.pages import PARAGRAPHS, article_html, read_article
from tppo_news.records import Article

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TITLE = "Dua Desa Binaan Dibentuk di Kupang"
OTHER, ANOTHER = "Warga Contoh Memasang Lampu Jalan", "Posyandu Contoh Buka Setiap Rabu"


def with_head(head: str, above: str = "", end: str = "") -> Article:
    html = article_html(f"{TEXT}{end}", above=above)
    return read_article(html.replace("<article>", f"<div>{head}</div><article>"))


CLOCK = "<p>Minggu, 22 November 2026 10:31 WITA</p><p>Telepon 021-123456</p><p>Jam layanan 08.00</p>"


def test_a_date_under_the_text_counts_before_the_clock_in_the_head() -> None:
    assert str(with_head(CLOCK, end="<p>14 September 2026</p>").publication_date) == "2026-09-14"


def test_a_date_right_above_the_headline_counts_before_a_clock_further_up() -> None:
    head = "<p>Kamis, 19 November 2026 08:11 WITA</p><p>14 September 2026</p>"
    assert str(with_head(head).publication_date) == "2026-09-14"


def test_a_date_in_the_byline_below_a_standfirst_is_the_articles() -> None:
    above = f"<p>{PARAGRAPHS[1]}</p><div>Oleh: Rina Contoh, lentera-contoh.test - 14 Sep 2026 11:05 WITA</div>"
    article = with_head(CLOCK, above=above)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-09-14T03:05:00+00:00"


def test_the_number_of_a_release_is_no_date() -> None:
    above = "<p>Nomor: PR-12/L.3.2/11/2026</p><p>14 Sep 2026</p>"
    assert str(with_head("", above=above).publication_date) == "2026-09-14"


def test_scripts_give_the_time_of_the_day_that_the_page_prints() -> None:
    head = '<script type="application/json">{"published_at":"%s"}</script>'
    above = "<p>14 September 2026</p>"
    article = read_article(article_html(head=head % "2026-09-14T09:30:00+08:00", above=above))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-09-14T01:30:00+00:00"
    assert read_article(article_html(head=head % "2026-09-15T09:30:00+08:00", above=above)).published_at is None


@pytest.mark.parametrize(
    "piece",
    [
        f"<p>Menarik Dibaca: <a href=/x>{OTHER}</a></p>",
        f"<p>Selanjutnya: <a href=/x>{OTHER}</a></p>",
        f"<p>Berita Lainnya</p><ul><li>{OTHER}</li><li>{ANOTHER}</li></ul>",
        "<p>Simak! Video Pilihan Redaksi:</p>",
        "<p>Laporkan kesalahan penulisan</p>",
        "<p>Apakah artikel ini membantu?</p>",
        "<p>Konten berikut disajikan oleh pengiklan kami</p>",
        "<p>Nilai artikel ini</p>",
        "<p>Bagikan ke sesama:</p>",
        "<p>Lihat Pendidikan Selengkapnya</p>",
        "<p>Baca konten lainnya di bawah ini:</p>",
        "<p>Cetak Berita Ini</p>",
        "<p>Bacaan 3 Menit</p>",
    ],
)
def test_cues_and_calls_between_paragraphs_are_cut(piece: str) -> None:
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS]
    text = read_article(article_html("".join([*paragraphs[:2], piece, *paragraphs[2:]]))).text
    assert text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "piece",
    [
        "<p>Belum ada komentar. Jadilah yang pertama!</p>",
        "<p>Jangan lupa follow TikTok @contoh.test dan subscribe YouTube Lentera Contoh</p>",
        "<p>The English translation is made automatically by the AI and may hold errors.</p>",
        "<p>Anda dapat menyiarkan ulang atau menyalin konten ini dengan mencantumkan sumber</p>",
        "<p>Berkomentarlah secara bijaksana. Komentar menjadi tanggung jawab komentator</p>",
        "<p>Jangan ketinggalan berita terbaru, aktifkan notifikasi Lentera Contoh</p>",
        "<p>Tim Media Kejaksaan Contoh</p>",
        "<div><span>Paspor</span><span>Nelayan</span></div>",
        "<div><h5>Tentang Lentera Contoh</h5><p>Kami menyajikan kabar dari kampung untuk kampung sejak lama tanpa biaya.</p></div>",
        "<p><a href=/t>Paspor</a> <a href=/t>Desa</a> <a href=/t>Nelayan</a></p>",
        f"<div><div><img src=a><p>{OTHER}</p><span>20 November 2026</span></div>"
        f"<div><img src=b><p>{ANOTHER}</p><span>19 November 2026</span></div></div>",
        f"<div><div><p>{OTHER}</p><span>Daerah | 20/11/2026</span></div><div><p>{ANOTHER}</p><span>3 jam lalu</span></div></div>",
    ],
)
def test_what_stands_under_a_text_is_cut(piece: str) -> None:
    assert read_article(article_html(TEXT + piece)).text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "sentence",
    [
        "Syaratnya: surat pengantar dari desa, kartu keluarga, dan dua lembar pasfoto terbaru milik pemohon itu sendiri.",
        'Pendaftaran dibuka sampai akhir bulan ini lewat: <a href="/x">laman resmi kantor imigrasi setempat</a>, tanpa biaya.',
        "Nomor perkaranya dibacakan hakim pada 12/11/2026 di ruang sidang utama dengan dihadiri keluarga para pihak.",
    ],
)
def test_sentences_that_only_look_like_them_stay(sentence: str) -> None:
    plain = sentence.replace('<a href="/x">', "").replace("</a>", "")
    assert (
        plain in read_article(article_html(f"{TEXT}<p>{sentence}</p>{TEXT[:0]}<p>{PARAGRAPHS[0]} Demikian.</p>")).text
    )


@pytest.mark.parametrize("named", ["Lentera Contoh", "Berita Lentera Contoh"])
def test_the_sites_name_in_headings_and_metadata_is_no_headline(named: str) -> None:
    html = article_html(head=f'<meta property="og:title" content="{named}">')
    html = html.replace("<article>", "<h1>Lentera Contoh</h1><article>").replace(f"{TITLE} - Lentera Contoh", named)
    assert read_article(html.replace(f"<h1>{TITLE}</h1>", f"<h3>{TITLE}</h3><p>12 Oktober 2026</p>")).title == TITLE
