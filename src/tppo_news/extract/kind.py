"""What a page is, where it is not an article: a block, a login, an error that answers 200, or nothing to read."""

import re

from lxml.html import HtmlElement

from tppo_news.extract.page.tree import element_text
from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.walls import is_paywall, wall_reason
from tppo_news.text import normalize_space

MIN_TEXT = 150
"""Characters of text below which a page is no article."""
ANY_TEXT = 30
"""The same where every language stays: a note, a definition, a short post."""
MIN_TEASER = 60
"""The same where a paywall stands under it: one sentence."""
MIN_PHOTO_TEXT = 60
"""The same on a photo page, which may tell its story in one sentence."""
_PHOTOS = re.compile(r"\b(?:foto|photos?|potret|galeri|gallery|infografis|in pictures?)\b", re.I)
_SENTENCE_ENDS = (".", "!", "?", '"', "”")
_BLOCK = re.compile(
    r"just a moment|attention required|checking your browser|verifying you are human|verify you are (?:a )?human|"
    r"enable javascript and cookies|captcha|access denied|akses ditolak|request blocked|unusual traffic|ddos protection|"
    r"memeriksa (?:peramban|browser)|verifikasi bahwa anda (?:bukan robot|manusia)|pastikan anda bukan robot|"
    r"permintaan anda diblokir|"
    r"lalu lintas (?:yang )?tidak (?:biasa|wajar)",
    re.I,
)
_NOT_FOUND = re.compile(
    r"\b404\b|not found|halaman (?:yang anda (?:cari|tuju|minta) )?tidak (?:ditemukan|tersedia)|laman tidak ditemukan|"
    r"artikel (?:telah dihapus|tidak ditemukan)|berita tidak ditemukan",
    re.I,
)
_ERROR = re.compile(
    r"internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|database (?:connection )?error|"
    r"error establishing a database connection|fatal error|critical error|account (?:has been )?suspended|"
    r"bandwidth limit exceeded|under maintenance|(?:sedang|dalam) (?:dalam )?(?:perbaikan|pemeliharaan)|"
    r"(?:terjadi|ada) kesalahan|layanan (?:sedang )?tidak tersedia",
    re.I,
)
_LOGIN = re.compile(r"^(?:log ?in|masuk|sign in|login diperlukan|silakan (?:masuk|login))\b", re.I)
_CONSENT = re.compile(
    r"(?:persetujuan|consent|kebijakan|pengaturan) (?:cookie|kuki|privasi)|(?:^|[-–|:] )persetujuan(?: [-–|:]|$)|"
    r"menghargai privasi",
    re.I,
)
_SCANNED = 1500


def refusal_reason(page: Reading, text: str, least: int = MIN_TEXT, *, is_teaser: bool = False) -> str | None:
    """Why the page is not an article: "block_page", "not_found_page", "login_page", "consent_page", "error_page", "empty" or
    "too_short" (fewer characters than `least`); None where it may be one. A long text is an article whatever words stand in it,
    unless most of them are a wall's. With `is_teaser` a paywall was cut from under the text: a sentence of it is enough."""
    heading = f"{page.title} {_heading(page.tree)}"
    wall = wall_reason(text, heading)
    if len(text) >= 4 * MIN_TEXT:
        return wall
    if _BLOCK.search(heading) or (len(text) < MIN_TEXT and _BLOCK.search(_visible(page.tree))):
        return "block_page"
    if _NOT_FOUND.search(heading):
        return "not_found_page"
    if wall or is_paywall(page.title):
        return wall or "login_page"
    return _reason_of_little(page, text, heading, least, is_teaser) if len(text) < MIN_TEXT else None


def _reason_of_little(page: Reading, text: str, heading: str, least: int, is_teaser: bool) -> str | None:
    if _LOGIN.search(page.title.strip()):
        return "login_page"
    if _CONSENT.search(heading):
        return "consent_page"
    if _ERROR.search(heading):
        return "error_page"
    if is_teaser:
        return None if len(text) >= MIN_TEASER else "login_page"
    is_photo_page = page.structured.is_article and _PHOTOS.search(heading) and text.endswith(_SENTENCE_ENDS)
    if is_photo_page and len(text) >= min(least, MIN_PHOTO_TEXT):
        return None
    if len(text) < least:
        return "too_short" if text else "empty"
    return None


def _heading(tree: HtmlElement) -> str:
    return " ".join(normalize_space(element_text(h)) for tag in ("title", "h1") for h in tree.iter(tag))


def _visible(tree: HtmlElement) -> str:
    """The first words of the page's body, scripts and styles left out."""
    pieces: list[str] = []
    length = 0
    for element in tree.iter():
        if element.tag in ("script", "style", "title") or not isinstance(element.tag, str):
            pieces.append(element.tail or "")
        else:
            pieces.extend((element.text or "", element.tail or ""))
        length += len(pieces[-1].strip())
        if length > _SCANNED:
            break
    return normalize_space(" ".join(pieces))[:_SCANNED]
