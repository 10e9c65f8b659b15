import pytest

from tests.extract.pages import PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.metadata.headline import find_headline, strip_site
from tppo_news.extract.metadata.structured import read_structured
from tppo_news.extract.page.tree import parse_html
from tppo_news.records import Article

SITE = ("lentera contoh", "lentera-contoh.test", "lentera-contoh")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Dua Desa Binaan Dibentuk - Lentera Contoh", "Dua Desa Binaan Dibentuk"),
        ("Dua Desa Binaan Dibentuk | lentera-contoh.test", "Dua Desa Binaan Dibentuk"),
        ("Dua Desa Binaan Dibentuk - Lentera Contoh Kupang", "Dua Desa Binaan Dibentuk"),
        ("Lentera: Dua Desa Binaan Dibentuk", "Dua Desa Binaan Dibentuk"),
        ("Dua Desa Binaan Dibentuk Halaman 2 - Lentera Contoh", "Dua Desa Binaan Dibentuk"),
        ("Dua Desa Binaan Dibentuk Halaman all", "Dua Desa Binaan Dibentuk"),
        ("Polisi: Dua Desa Jadi Percontohan", "Polisi: Dua Desa Jadi Percontohan"),
        ("Imigrasi - Pemda Bentuk Desa Binaan", "Imigrasi - Pemda Bentuk Desa Binaan"),
    ],
)
def test_the_sites_name_is_cut_and_nothing_else(title: str, headline: str) -> None:
    assert strip_site(title, SITE) == headline


def test_the_h1_that_agrees_with_the_metadata_wins_over_another_h1() -> None:
    head = '<meta property="og:title" content="Dua Desa Binaan Dibentuk di Kupang">'
    html = article_html(head=head).replace("<header>", "<header><h1>Lentera Contoh</h1>")
    tree = parse_html(html)
    assert tree is not None
    assert find_headline(tree, read_structured(tree), SITE) == "Dua Desa Binaan Dibentuk di Kupang"


def test_what_the_page_calls_its_own_site_is_no_headline() -> None:
    head = '<meta property="og:title" content="Dua Desa Binaan Dibentuk"><meta property="og:site_name" content="Kabar Kupang">'
    html = article_html(head=head).replace("Lentera Contoh</title>", "Kabar Kupang</title>")
    html = html.replace("<article><h1>", "<h1>Kabar Kupang</h1><article><h2>").replace("</h1><div", "</h2><div")
    tree = parse_html(html)
    assert tree is not None
    assert find_headline(tree, read_structured(tree), SITE) == "Dua Desa Binaan Dibentuk di Kupang"


def test_a_headline_that_begins_with_the_sites_own_name_stays() -> None:
    head = '<meta property="og:site_name" content="Indonesia">'
    tree = parse_html(article_html(head=head, title="Indonesia Bentuk Dua Desa Binaan"))
    assert tree is not None
    assert find_headline(tree, read_structured(tree), SITE) == "Indonesia Bentuk Dua Desa Binaan"


def test_a_line_break_inside_a_heading_parts_words() -> None:
    html = "<html><body><article><h1>Kapal Ditahan di Tengah<br>Badai</h1><p>Isi berita.</p></article></body></html>"
    tree = parse_html(html)
    assert tree is not None
    assert find_headline(tree, read_structured(tree), SITE) == "Kapal Ditahan di Tengah Badai"


@pytest.mark.parametrize("sign", [" :: ", " / ", ": ", " < ", " « ", " » ", " ~ ", " || "])
def test_the_sites_name_is_cut_behind_and_before_every_sign(sign: str) -> None:
    headline = "Dua “Desa Binaan” Dibentuk"
    assert strip_site(f"{headline}{sign}Lentera Contoh", SITE) == headline
    assert strip_site(f"Lentera Contoh{sign}{headline}", SITE) == headline


@pytest.mark.parametrize(
    "title",
    [
        "Dua Desa / Dua Kota di Kupang",
        "Tarif Air: Warga Keluhkan Kenaikan",
        "Lentera Contoh Terangi Desa: Warga Senang",
    ],
)
def test_signs_inside_a_headline_stay(title: str) -> None:
    assert strip_site(title, SITE) == title


def headline(html: str) -> str:
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article.title


def test_what_its_reader_meets_wins_over_a_headline_for_searchers() -> None:
    head = '<meta property="og:title" content="HEBOH: Warga Kupang Kini Punya Desa Binaan!">'
    assert headline(article_html(head=head)) == "Dua Desa Binaan Dibentuk di Kupang"


def test_a_slogan_in_the_only_h1_is_no_headline() -> None:
    head = '<meta property="og:title" content="Dua Desa Binaan Dibentuk di Kupang">'
    html = article_html(head=head).replace(
        "<h1>Dua Desa Binaan Dibentuk di Kupang</h1>",
        "<h1>Terpercaya Menerangi Pagi Para Pembaca Setia</h1><div>Dua Desa Binaan Dibentuk di Kupang</div>",
    )
    assert headline(html) == "Dua Desa Binaan Dibentuk di Kupang"


@pytest.mark.parametrize(
    "stated",
    ["", "Situs Resmi Pemerintah Kabupaten Pesisir", "Dinas Komunikasi dan Informatika", "Berita Selengkapnya"],
)
def test_a_title_that_all_pages_share_gives_way_to_the_heading_above_the_text(stated: str) -> None:
    html = article_html().replace("Dua Desa Binaan Dibentuk di Kupang - Lentera Contoh", stated).replace("h1>", "h4>")
    assert headline(html) == "Dua Desa Binaan Dibentuk di Kupang"


def test_a_title_element_that_describes_the_site_gives_way_to_the_words_above_the_text() -> None:
    site = (
        "Partai Contoh Raya - Bersama warga sejak seabad lalu, dipimpin "
        + "oleh orang-orang pilihan, untuk negeri yang adil dan makmur bagi seluruh warganya"
    )
    html = article_html().replace("Dua Desa Binaan Dibentuk di Kupang - Lentera Contoh", site).replace("h1>", "div>")
    assert headline(html) == "Dua Desa Binaan Dibentuk di Kupang"


def test_an_element_named_for_the_title_is_a_heading() -> None:
    html = article_html().replace(
        "Dua Desa Binaan Dibentuk di Kupang - Lentera Contoh", "Dinas Komunikasi dan Informatika"
    )
    assert (
        headline(html.replace("<h1>", "<div class=judul-berita>").replace("</h1>", "</div>"))
        == "Dua Desa Binaan Dibentuk di Kupang"
    )
