"""What both sides are given to do. Standard library alone: Scrapy's side imports it from an environment of its own."""

HOSTS = 16
PAGES_PER_HOST = 150
LINKS_PER_PAGE = 120
PORT = 8799


def page() -> bytes:
    """An index page as news sites have them: many links, some text."""
    links = "".join(
        f'<li><a href="/berita/{n}/judul-berita-contoh-nomor-{n}">Judul berita contoh nomor {n}</a></li>'
        for n in range(LINKS_PER_PAGE)
    )
    text = "<p>Isi contoh yang bukan berita.</p>" * 600
    return f"<html><head><title>Indeks</title></head><body><ul>{links}</ul>{text}</body></html>".encode()
