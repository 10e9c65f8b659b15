"""The forms of bylines on Indonesian pages, one by one; a wrong name is worse than none."""

from dataclasses import replace

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
NOBODY: tuple[str, ...] = ()
RINA = ("Rina Contoh",)
BOTH = ("Rina Contoh", "Bagas Contoh")


def read(html: str) -> Article:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Penulis: Rina Contoh, Bagas Contoh; Editor: Mira Contoh", BOTH),
        ("Penulis: Rina Contoh | Editor: Mira Contoh", RINA),
        ("Penulis Rina Contoh, Editor Mira Contoh", RINA),
        ("Laporan: Rina Contoh", RINA),
        ("Rep: Rina Contoh/ Red: Mira Contoh", RINA),
        ("Rep: Rina Contoh | Red: Mira Contoh", RINA),
        ("Oleh: Rina Contoh*", RINA),
        ("Oleh: Rina Contoh *)", RINA),
        ("Oleh : RINA CONTOH", ("RINA CONTOH",)),
        ("Teks dan Foto: Rina Contoh", RINA),
        ("by: <a href=indeks-author.html>Rina Contoh</a>", RINA),
        ("By Rina Contoh", RINA),
        ("Author: Rina Contoh", RINA),
        ("Penulis Tamu: Rina Contoh", RINA),
        ("Kontributor: Rina Contoh", RINA),
        ("Koresponden: Rina Contoh", RINA),
        ("Penulis: Rina Contoh | Penerjemah: Bagas Contoh", RINA),
        ("<a href=/author/rina-contoh>Rina Contoh</a>", RINA),
        ("<a href=/penulis/rina-contoh>Rina Contoh</a>", RINA),
        ("<a href=/reporter/12/rina-contoh>Rina Contoh</a>", RINA),
        ("<a href=/indeks/penulis/rina>Rina Contoh</a>", RINA),
        ("<a href=/profil/rina-contoh>Rina Contoh</a> - Lentera Contoh", RINA),
        ("<span class=author>Rina Contoh</span>", RINA),
        ("<span class=author-name>by: Rina Contoh</span>", RINA),
        (
            "<div class=c-author><div class=c-author-name>by: <a href=i>Rina Contoh</a></div><div> / 23 Mei 2026</div></div>",
            RINA,
        ),
        ("<div class=byline>Oleh <strong>Rina Contoh</strong>, Wartawan Lentera Contoh</div>", RINA),
        ("<div class=penulis>RINA CONTOH</div>", ("RINA CONTOH",)),
        ("Oleh Dr. Rina Contoh, M.H. (Dosen Hukum Universitas Contoh)", ("Dr. Rina Contoh",)),
        ("Oleh: Prof. Dr. Rina Contoh, Guru Besar Ilmu Hukum", ("Prof. Dr. Rina Contoh",)),
        ("Oleh: Rina Contoh<br>Peneliti Desa Binaan", RINA),
        ("Rina Contoh<br>Wartawan Lentera Contoh", RINA),
        ("Rina Contoh, Lentera Contoh", RINA),
        ("Rina Contoh, Bagas Contoh - Lentera Contoh", BOTH),
        ("Rina Contoh - Senin, 12 Oktober 2026", RINA),
        ("Senin, 12 Oktober 2026 10:22 WIB Reporter: Rina Contoh", RINA),
        ("Senin, 12 Oktober 2026 | Penulis: Rina Contoh | Dibaca 123 kali", RINA),
        ("Ditulis oleh: Rina Contoh & Bagas Contoh", BOTH),
        ("Oleh Rina Contoh dan Bagas Contoh", BOTH),
        ("Reporter: Rina Contoh, Kontributor Kupang", RINA),
        ("Wartawan: Rina Contoh", RINA),
        ("Pewarta : Rina Contoh", RINA),
        ("Dilaporkan oleh Rina Contoh", RINA),
        ("Disusun oleh: Rina Contoh", RINA),
        ("Diunggah oleh Rina Contoh", RINA),
        ("Artikel oleh Rina Contoh", RINA),
        ("Naskah: Rina Contoh", RINA),
    ],
)
def test_a_byline_above_the_text_names_its_writers(byline: str, names: tuple[str, ...]) -> None:
    assert read(article_html(above=f"<div class=keterangan>{byline}</div>")).authors == names


@pytest.mark.parametrize(
    "byline",
    [
        "Foto: Bagas Contoh",
        "Reporter: Non Koresponden",
        "Reporter: Terjemahan",
        "Penulis: Redaksi",
        "Penulis: Tim Redaksi",
        "Penulis: Tim Liputan Khusus",
        "Penulis: Admin",
        "by admin",
        "Penerjemah: Bagas Contoh",
        "Alih bahasa: Bagas Contoh",
        "Penulis: Bot Lentera",
        "Penulis: Lentera Contoh",
        "Penulis: Tim Lentera",
        "<div class=author>Beauty</div>",
        "<div class=author>Lifestyle</div>",
        "<div class=author>Hukum & Kriminal</div>",
        "<div class=author>Berita Daerah</div>",
        "<div class=author>Desk Nasional</div>",
        "<div class=author>Koni si Robot</div>",
        "<div class=author>Asisten AI Lentera</div>",
        "<div class=author>Rudi_K99</div>",
        "<div class=author>Dipublikasin</div>",
        "Oleh : <label>Humas</label></li><li>Dipublikasin pada <label>9 September 2026</label>",
        "Oleh : Humas Kecamatan",
        "Tim Lentera - Senin, 12 Oktober 2026",
        "Disadur oleh Rina Contoh",
        "Penulis: Kementerian Contoh",
        "Sumber: Rina Contoh",
        "Narasumber: Bagas Contoh",
        "Editor: Mira Contoh",
        "Penulis: -",
        "Penulis: Anonim",
        "Penulis: N/A",
        "Penulis: Unknown",
        "Penulis: Siaran Pers",
        "Penulis: Rilis",
        "Penulis: Warta Desa",
        "Penulis: Web Desa",
        "Penulis: Superadmin",
        "Penulis: Kontributor",
        "Penulis: Tidak Ada",
        "Penulis: Agregasi",
        "Penulis: Mahasiswa KKN",
        "Penulis: Advertorial",
    ],
)
def test_desks_brands_rubrics_and_placeholders_are_no_writers(byline: str) -> None:
    assert read(article_html(above=f"<div class=keterangan>{byline}</div>")).authors == NOBODY


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Penulis: rudi_k", ("rudi_k",)),
        ("<div class=author>rudimelati</div>", ("rudimelati",)),
        ("oleh: rina melati", ("rina melati",)),
        ("Ditulis oleh <b>rina melati</b>", ("rina melati",)),
        ("Reporter: rina melati dan bagas kelana", ("rina melati", "bagas kelana")),
        ("Penulis: rina melati | Editor: mira kelana", ("rina melati",)),
        ("Penulis: humaskecamatan", NOBODY),
        ("Penulis: lenteracontoh", NOBODY),
        ("Penulis: berita", NOBODY),
        ("oleh: warga", NOBODY),
        ("<i class='fa fa-user'></i> masuk", NOBODY),
    ],
)
def test_names_in_small_letters_count_where_no_other_stands(byline: str, names: tuple[str, ...]) -> None:
    assert read(article_html(above=f"<div class=keterangan>{byline}</div>")).authors == names


@pytest.mark.parametrize("domain", ["dinas-contoh.go.id", "kampus-contoh.ac.id", "mts-contoh.sch.id"])
def test_accounts_of_offices_and_schools_are_nobody(domain: str) -> None:
    url = f"http://{domain}/berita/desa-binaan"
    publisher = replace(PUBLISHER, name="Contoh", domain=domain)
    found = extract_article([page(article_html(above="<p>Penulis: rudimelati</p>"), url=url)], publisher, url=url)
    assert isinstance(found, Article)
    assert found.authors == NOBODY


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Kontributor Kupang: Rina Contoh", RINA),
        ("Penulis/Editor: Rina Contoh", RINA),
        ("Laporan Kontributor: Rina Contoh", RINA),
        ("<div><p>Rina Contoh</p><p>Reporter</p></div><div><p>Mira Contoh</p><p>Editor</p></div>", RINA),
        ("<svg></svg><span>Rina Contoh</span>", RINA),
        ("<img src=/foto.jpg><a href=/profile/12>Rina Contoh</a>", RINA),
        ("<h6>Editor: <a href=/profile/12>Mira Contoh</a></h6>", NOBODY),
    ],
)
def test_labels_with_a_place_roles_under_names_and_profiles(byline: str, names: tuple[str, ...]) -> None:
    assert read(article_html(above=f"<div>{byline}</div>")).authors == names


@pytest.mark.parametrize("byline", ["By Rina Contoh", "Rina Contoh - Lentera Contoh", "Oleh Rina Contoh"])
def test_a_byline_may_stand_above_the_headline(byline: str) -> None:
    html = article_html().replace("<h1>", f"<div>{byline}</div><h1>")
    assert tuple(name.lower() for name in read(html).authors) == ("rina contoh",)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("(Rina Contoh)", RINA),
        ("(ant/ful)", NOBODY),
        ("RINA CONTOH", RINA),
        ("[Rina Contoh]", RINA),
        ("Penulis: Rina Contoh", RINA),
        ("Reporter: Rina Contoh<br>Editor: Mira Contoh", RINA),
        ("Penulis: Rina Contoh, S.Sos<br>Editor: Mira Contoh", RINA),
        ("(Penulis: Rina Contoh/Editor: Mira Contoh)", RINA),
        (
            "(Penulis: <a href=//x.test/r>Rina Contoh</a> ; Artikel ini disadur dari Majalah Luar; Alih bahasa: Bagas)",
            RINA,
        ),
        ("(Rina Contoh; Foto: Bagas Contoh)", RINA),
        ("Laporan: Rina Contoh", RINA),
        ("Laporan Wartawan Lentera Contoh, Rina Contoh", RINA),
        ("*Penulis adalah dosen hukum Universitas Contoh", NOBODY),
        ("Artikel ini ditulis oleh Rina Contoh, peserta magang.", RINA),
        ("Artikel ini ditulis oleh Rina Contoh peserta magang di Lentera Contoh.", RINA),
        ("Ditulis oleh Rina Contoh", RINA),
        ("Oleh: Rina Contoh", RINA),
        ("Rep. Rina Contoh", RINA),
        ("Red: Mira Contoh", NOBODY),
        ("Kontributor: Rina Contoh", RINA),
        ("Pewarta: Rina Contoh<br>Editor: Mira Contoh<br>Copyright © ANTARA 2026", RINA),
        ("(Humas/Rina)", NOBODY),
        ("(Tim Redaksi)", NOBODY),
        ("Admin", NOBODY),
        ("Foto: Rina Contoh", NOBODY),
        ("Teks: Rina Contoh. Foto: Bagas Contoh", RINA),
    ],
)
def test_a_byline_below_the_text_is_cut_and_read(byline: str, names: tuple[str, ...]) -> None:
    article = read(article_html(f"{TEXT}<p>{byline}</p>"))
    assert (article.authors, article.text.split("\n")) == (names, list(PARAGRAPHS))


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('{"@type": "Person", "name": "Rina Contoh"}', RINA),
        ('{"@type": "Organization", "name": "Lentera Contoh"}', NOBODY),
        ('{"@type": "Organization", "name": "Rina Contoh"}', NOBODY),
        ('{"@type": "Person", "name": "Lentera Contoh"}', NOBODY),
        ('{"@type": "Person", "name": "Koran Lain"}', NOBODY),
        ('{"@type": "Person", "name": "Terjemahan"}', NOBODY),
        ('[{"@type": "Person", "name": "Rina Contoh"}, {"@type": "Person", "name": "Bagas Contoh"}]', BOTH),
        ('{"@type": "Person", "name": "rudi_k"}', NOBODY),
        ('{"@type": "Person", "name": "admin"}', NOBODY),
        ('"Rina Contoh"', RINA),
        ('{"@type": "NewsMediaOrganization", "name": "Kabar Contoh"}', NOBODY),
        ('{"@type": "Person", "name": "Beauty"}', NOBODY),
        ('{"@type": "Person", "name": "Lifestyle"}', NOBODY),
    ],
)
def test_metadata_name_persons_alone(author: str, names: tuple[str, ...]) -> None:
    stated = f'{{"@type":"NewsArticle","author":{author},"publisher":{{"name":"Koran Lain"}}}}'
    assert read(article_html(head=f'<script type="application/ld+json">{stated}</script>')).authors == names


def test_who_signs_a_text_counts_before_metadata_where_the_page_shows_a_placeholder() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Mira Contoh"}}</script>'
    body = f"{TEXT}<p>RINA CONTOH</p>"
    assert read(article_html(body, head=head, above="<div>Reporter: Non Koresponden</div>")).authors == RINA
    assert read(article_html(body, head=head)).authors == ("Mira Contoh",)


def test_media_that_sign_a_text_are_no_writers() -> None:
    assert read(article_html(f"{TEXT}<p>THE WORLD | XYZ</p>")).authors == NOBODY


def test_a_byline_stands_below_a_standfirst() -> None:
    above = f"<section><p>{PARAGRAPHS[1]} Begini ceritanya.</p></section><div class=info>by: <a href=/r>Rina Contoh</a></div>"
    assert read(article_html(above=above)).authors == RINA


def test_the_writer_of_what_was_translated_is_not_the_articles_where_another_is_named() -> None:
    end = "<p>(Penulis: Bagas Contoh; Artikel ini disadur dari Majalah Luar; Alih bahasa: Mira Contoh)</p>"
    assert read(article_html(TEXT + end, above="<div>Oleh: Rina Contoh</div>")).authors == RINA


def test_a_role_above_the_footer_takes_no_name_from_it() -> None:
    assert read(article_html(f"{TEXT}<p>Penulis</p>")).authors == NOBODY


@pytest.mark.parametrize(
    ("signature", "names"),
    [
        ("(Rina Contoh/Bagas Contoh)", BOTH),
        ("Penulis Rina Contoh", RINA),
        ("Rina Contoh - koranContoh", RINA),
        ("(Rina Contoh)</p><p>Post Views: 12", RINA),
    ],
)
def test_signatures_of_two_with_an_outlet_or_above_a_counter(signature: str, names: tuple[str, ...]) -> None:
    assert read(article_html(TEXT + f"<p>{signature}</p>")).authors == names


def test_who_made_a_site_is_no_writer() -> None:
    html = article_html().replace("</footer>", "<p>Created by Rina Contoh</p></footer>")
    assert read(html).authors == NOBODY
