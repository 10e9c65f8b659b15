"""Writers as pages print them beside the headline: in dashes, bars, commas, labels, tables; and what stands there and is none."""

from dataclasses import replace

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page, read_article
from tppo_news.extract import extract_article
from tppo_news.records import Article

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
DAY = "Senin, 12 Oktober 2026 10:22 WITA"
NOBODY: tuple[str, ...] = ()
RINA = ("Rina Contoh",)
BOTH = ("Rina Contoh", "Bagas Contohadi")


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Oleh - Rina Contoh", RINA),
        ("<li>Oleh - Rina Contoh</li><li>Editor - Mira Contoh</li>", RINA),
        ("Oleh Rina Contoh, Bagas Contohadi", BOTH),
        ("Oleh Rina Contoh, Guru Besar Hukum", RINA),
        ("Oleh Rina Contoh, Pranata Humas Ahli Muda", RINA),
        ("Oleh Abdullah bin Contoh", ("Abdullah bin Contoh",)),
        ("Laporan: Rina Contoh / Bagas Contohadi", BOTH),
        ("Laporan Reporter koran-contoh.com | Rina Contoh", RINA),
        ("Laporan Wartawan koran-contoh.com Rina Contoh", RINA),
        ("Laporan Wartawan Koran Contoh, Rina Contoh, S.Kom", RINA),
        ("<span class=writer>Rina Contoh | Bagas Contohadi</span>", BOTH),
        ("<span>Rina Contoh | Bagas Contohadi</span><span>Lentera Contoh</span>", BOTH),
        ("<h6>Rina Contoh,</h6><h6>Bagas Contohadi</h6><p>Tim Redaksi</p>", BOTH),
        ("<div>Tim Redaksi</div><div>Rina Contoh</div>", RINA),
        ("<label>Penulis</label> : Rina Contoh", RINA),
        ("Oleh : <label>Rina Contoh</label>", RINA),
        ("<p>Ditulis oleh</p><h5>Rina Contoh</h5>", RINA),
        (
            "<table><tr><th>Tanggal</th><td>12 Oktober 2026</td></tr><tr><th>Reporter</th><td>Rina Contoh</td></tr></table>",
            RINA,
        ),
        ("<table><tr><td>Penulis</td><td>:</td><td>Rina Contoh</td></tr></table>", RINA),
        ("<b>Author:</b> Rina Contoh <b>Date:</b> 12 Oktober 2026 <b>Category:</b> Berita", RINA),
        ("<span>Rep : Rina Contoh</span> <span>Ed : Mira Contoh</span>", RINA),
        ("Rina Contoh &bull; Diterbitkan 12 Oktober 2026", RINA),
        ("Rina Contoh / Lentera Contoh", RINA),
        ("<i class='fa fa-user'></i> <a href=#>Rina Contoh, S.Kom</a>", RINA),
        ("<div class=redaksi><a href=/redaksi/rina><img src=a.jpg>Rina Contoh</a></div>", RINA),
        (
            "<div class=penulis><span>RC</span><div><p>Rina Contoh</p><p>Diterbitkan 12 Oktober 2026</p></div></div>",
            RINA,
        ),
        (
            "<span class=author>by <a rel=author href=/r>Rina Contoh</a></span><span><time>October 12, 2026</time></span>",
            RINA,
        ),
        ("Kreator: Rina Contoh", RINA),
        ("Rina Contoh (Lentera Contoh)", RINA),
        ("Laporan Rina Contoh, wartawan Lentera Contoh", RINA),
        ("<p>Oleh:</p><p>Rina Contoh</p>", RINA),
        ("<ul><li>Penulis</li><li>: Rina Contoh</li></ul>", RINA),
        ("<p>Rina Contoh</p><p>Jurnalis</p>", RINA),
        ("<a href=/me/rina.contoh>Rina Contoh</a>", RINA),
        ("<a href='#'>Rina Contoh</a>", RINA),
        ("Rina Contoh - Sepakbola", RINA),
        ("Rina Contoh 12 Okt 2026, 10:22 WITA", RINA),
        ("Rina Contoh Senin, 12 Oktober 2026", RINA),
        ("Penulis: Rina Contoh Diperbarui pada Oktober 2026 Waktu Baca: 4 Menit", RINA),
    ],
)
def test_writers_beside_the_headline(byline: str, names: tuple[str, ...]) -> None:
    article = read_article(article_html(above=f"<div>{byline}</div><div>{DAY}</div>"))
    assert (article.authors, article.text.split("\n")) == (names, list(PARAGRAPHS))


@pytest.mark.parametrize(
    "above",
    [
        "<i class='fa fa-user'></i> Prokopim Setda <i class='fa fa-calendar'></i> 12 Oktober 2026",
        "<i class='fa fa-user'></i> Penkum",
        "<span class=author>Send an email</span>",
        "<div>Masuk Daftar</div>",
        "<div>Kunjungan Warga ke Lentera Contoh</div>",
        "<a href=/daerah/pulau-contoh>Pulau Contoh</a>",
        "<a href=/tag/pulau-contoh>Pulau Contoh</a>",
        "<a href=/pulau-contoh>Pulau Contoh</a>",
        "Dirilis Senin, 12 Oktober 2026",
        "Bidang Humas dan Informasi | 12 Oktober 2026",
        "<p>Website Resmi Lentera Contoh</p>",
        "<form><label for=nama>Nama Lengkap</label><input></form>",
    ],
)
def test_desks_buttons_and_sentences_are_no_writers(above: str) -> None:
    assert read_article(article_html(above=f"<div>{above}</div><div>{DAY}</div>")).authors == NOBODY


def test_a_writer_whom_metadata_leave_out_counts_where_the_page_shows_both() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Rina Contoh"}}</script>'
    html = article_html(head=head, above="<div class=writer>Rina Contoh | Bagas Contohadi</div>")
    assert read_article(html).authors == BOTH


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("Ditulis oleh I Made Contoh, diedit oleh Mira Contoh", ("I Made Contoh",)),
        ("- Rina Contoh -", RINA),
        ("(Rina Contoh &amp; Bagas Contohadi)", BOTH),
        ("(Abdullah bin Contoh)", ("Abdullah bin Contoh",)),
        ("Penulis naskah: Rina Contoh<br>Redaktur Pelaksana: Mira Contoh", RINA),
        ("Publisher: Rina Contoh", NOBODY),
        ("Diterbitkan oleh: PPID Kecamatan Contoh", NOBODY),
    ],
)
def test_writers_under_the_text_are_cut_and_read(end: str, names: tuple[str, ...]) -> None:
    article = read_article(article_html(f"{TEXT}<p>{end}</p>"))
    assert (article.authors, article.text.split("\n")) == (names, list(PARAGRAPHS))


@pytest.mark.parametrize("domain", ["contohkoran.com", "m.contohkoran.co.id", "nasional.contohkoran.com"])
def test_a_site_known_by_its_host_alone_is_no_writer(domain: str) -> None:
    publisher = replace(PUBLISHER, name=domain, domain=domain)
    html = article_html(above="<div class=author>Rina Contoh, Contohkoran</div>")
    found = extract_article([page(html)], publisher, url=f"http://{domain}/berita/1")
    assert isinstance(found, Article)
    assert found.authors == RINA


def test_a_box_about_the_writer_is_no_byline() -> None:
    box = "<div class=author-box><h4>Rina Contoh</h4><p>Pegiat literasi yang gemar menulis tentang desa dan laut.</p></div>"
    assert read_article(article_html(TEXT + box)).authors == NOBODY


def test_an_item_of_a_menu_above_the_days_date_is_no_writer() -> None:
    menu = "<ul><li><a href=/layanan/pasang>Pasang Mata</a></li></ul><p>Minggu, 22 November 2026</p>"
    assert read_article(article_html().replace("<article>", f"<div>{menu}</div><article>")).authors == NOBODY


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("Lomba Desa 25 Agustus 2026", "<p>Lomba Desa 25 Agustus 2026</p><p>Rabu, 26 Agustus 2026</p>"),
        ("Kunjungan Prodi Akuntansi ke Desa Binaan", "<p>19 Juli 2026</p><p>Oleh: Akuntansi</p>"),
        ("Desa Binaan Dibentuk", "<span class=author>Hari Ini</span>"),
    ],
)
def test_words_of_the_headline_are_no_writers(title: str, above: str) -> None:
    assert read_article(article_html(title=title, above=above)).authors == ()


def test_sources_in_capitals_ahead_of_the_writer_are_none() -> None:
    end = "<p><strong>DAILY STAR | EXPRESS | RINA CONTOH</strong></p>"
    assert read_article(article_html(TEXT + end)).authors == ("Rina Contoh",)
    assert read_article(article_html(TEXT + "<p><strong>UEFA</strong></p>")).authors == ()


def test_what_a_broadcasters_video_shows_is_no_text() -> None:
    shown = "Kabar TV Sejumlah warga di pesisir mengungsi ke balai desa karena air pasang naik sejak pagi tadi."
    assert read_article(article_html(TEXT + f"<p>{shown}</p>" + TEXT)).text.count("Kabar TV") == 0
