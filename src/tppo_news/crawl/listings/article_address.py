"""Telling an article's address from an index, tag, video or service page, for sites in general.

A publisher's own `article_pattern` decides where there is one, save of pages that are lists or services on any site. The
other words are for publishers without a form; helpers made for English sites miss /topik/, /indeks, /kanal/ and /halaman/2.
"""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

NAVIGATION = frozenset(
    "tag tags topik topic topics label indeks index kanal kategori category categories rubrik halaman page search cari"
    " pencarian author authors penulis reporter redaksi susunan-redaksi editor about about-us tentang tentang-kami kontak"
    " kontak-kami hubungi-kami contact contact-us pedoman pedoman-media-siber pedoman-pemberitaan"
    " pedoman-pemberitaan-media-siber kode-etik kode-etik-jurnalistik undang-undang-pers disclaimer privacy privacy-policy"
    " kebijakan-privasi syarat-ketentuan syarat-dan-ketentuan terms terms-of-service karir karier career careers"
    " login masuk register daftar akun account user users member feed rss atom sitemap"
    " wp-admin wp-login.php wp-content wp-includes wp-json cdn-cgi"
    " video videos foto photo photos galeri gallery fotografi podcast podcasts iklan info-iklan adv terpopuler populer"
    " terkini terbaru trending arsip archive archives epaper e-paper newsletter subscribe langganan static assets".split()
)
"""A path with one of these as a whole segment is no article; one that is nothing else is none even if the form fits."""
LIST_SECTIONS = frozenset(
    "tag tags label indeks kategori category author authors penulis reporter search cari pencarian wp-admin wp-content"
    " wp-includes wp-json cdn-cgi".split()
)
"""What stands in one of these is a list or a file, whatever form its address has."""
NAMED_LISTS = frozenset("topik topic topics rubrik kanal halaman page".split())
"""With one name behind it ("/kanal/hukum-dan-kriminal-daerah") a list; articles of some sites stand deeper in them."""
DAY_PATH = re.compile(r"/20\d\d(?:/\d{1,2}){0,2}/?")
MEDIA_SECTION = re.compile(r"(?:foto|photo|video|galeri|gallery|podcast)[a-z]*(?:-[a-z]+)?|tv")
"""A section of pictures, films or sound; what stands in it is no article, whatever form its address has."""
FILE_END = re.compile(
    r"\.(?:xml|json|css|js|jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|mp[34]|m4a|zip|gz|rss|atom)$", re.IGNORECASE
)
PAGE_FILE_END = re.compile(r"\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
HTML_END = re.compile(r"\.s?html?$")
ID_PARAMETERS = frozenset({"id", "p", "berita", "news", "artikel", "newsid", "idberita", "id_berita"})
LONG_NUMBER = re.compile(r"\d{4,}")
MIN_HYPHENS = 3
"""A slug of four words or more is a headline; section names are shorter."""


def is_article_address(url: str, pattern: str | None, *, trusted: bool) -> bool:
    """True where the address can be an article's.

    `pattern` is searched in the path, and decides of everything but pictures, films, documents, tag pages and their like
    ("/tag/...", "/indeks/...", "/2026/03/02/", "/pedoman-media-siber/"). Without one, an address from a feed or sitemap
    (`trusted`) is an article unless it is plainly something else; a link on a page must look like a headline's.
    """
    parts = urlsplit(url)
    if FILE_END.search(parts.path):
        return False
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    if any(MEDIA_SECTION.fullmatch(segment) for segment in segments[:-1]) or _is_list_or_service(parts.path, segments):
        return False
    if pattern is not None:
        return _compiled(pattern).search(parts.path) is not None
    has_id = any(name.lower() in ID_PARAMETERS and value for name, value in parse_qsl(parts.query))
    if NAVIGATION.intersection(_name(segment) for segment in segments):
        return False
    if not segments:
        return has_id
    return trusted or has_id or _is_headline(segments)


@lru_cache(maxsize=1_024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _name(segment: str) -> str:
    """A segment as NAVIGATION has it; "index.php" is a program that serves articles as well, and stays as it is."""
    return HTML_END.sub("", segment)


def _is_list_or_service(path: str, segments: list[str]) -> bool:
    if LIST_SECTIONS.intersection(segments[:-1]) or DAY_PATH.fullmatch(path):
        return True
    if len(segments) == 1:
        return _name(segments[0]) in NAVIGATION
    return len(segments) == 2 and segments[0] in NAMED_LISTS


def _is_headline(segments: list[str]) -> bool:
    last = PAGE_FILE_END.sub("", segments[-1])
    hyphens = max(last.count("-"), last.count("_"))
    if hyphens >= MIN_HYPHENS:
        return True
    numbered = any(LONG_NUMBER.search(segment) for segment in segments)
    if numbered and hyphens >= 1:
        return True
    # "/2025/10/30/123/judul" and "/read/123456/judul-pendek": the number stands before a short slug.
    return numbered and len(segments) >= 3
