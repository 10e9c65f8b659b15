import pytest

from tests.extract.pages import article_html
from tppo_news.extract.headline import find_headline, strip_site
from tppo_news.extract.structured import read_structured
from tppo_news.extract.tree import parse_html

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
