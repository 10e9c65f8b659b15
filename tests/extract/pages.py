"""Small pages of our own for the tests of extraction (contoh, bukan berita)."""

from datetime import UTC, datetime

from tppo_news.extract import extract_article
from tppo_news.records import Article, Page, Publisher

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
PUBLISHER = Publisher(
    name="Lentera Contoh",
    domain="lentera-contoh.test",
    scope="regional",
    time_zone="Asia/Makassar",
    status="sample",
    evidence="made for tests",
)
URL = "http://lentera-contoh.test/berita/desa-binaan-baru"
PARAGRAPHS = (
    "KUPANG, Lentera Contoh - Kantor imigrasi setempat membentuk dua desa binaan untuk mencegah perdagangan orang di wilayahnya.",
    "Petugas akan datang setiap bulan dan menjelaskan cara bekerja di luar negeri yang aman dan sesuai dengan aturan yang ada.",
    '"Warga perlu tahu ke mana harus bertanya sebelum berangkat," kata kepala kantor itu di aula desa, Senin (2/3/2026).',
    "Kepala desa menyambut baik program itu karena banyak warganya yang telah bekerja di luar negeri sejak lama tanpa dokumen.",
)


def page(html: str, *, url: str = URL, headers: dict[str, str] | None = None, encoding: str = "utf-8") -> Page:
    """A page as a server would answer it."""
    return Page(url, url, 200, headers or {"content-type": "text/html"}, html.encode(encoding), NOW)


def article_html(
    body: str = "", *, head: str = "", title: str = "Dua Desa Binaan Dibentuk di Kupang", above: str = ""
) -> str:
    """An article page with a header, a headline and a footer around `body`."""
    text = body or "\n".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<!doctype html><html lang=id><head><meta charset=utf-8><title>{title} - Lentera Contoh</title>{head}</head><body>"
        f"<header><nav><a href=/>Beranda</a> <a href=/daerah>Daerah</a></nav></header>"
        f"<article><h1>{title}</h1>{above}<div class=isi>{text}</div></article>"
        f"<footer>Situs contoh, bukan berita. Hak cipta 2026</footer></body></html>"
    )


def read_article(html: str) -> Article:
    """The article of one page of ours; fails where it is rejected."""
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article
