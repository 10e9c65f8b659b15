"""Signs that a page gives on its bytes, before anything is parsed: its own address, a block, a wish not to be kept."""

import re
from html import unescape
from urllib.parse import urljoin

from tppo_news.crawl.agent import TOKEN
from tppo_news.records import Page

HEAD_BYTES = 200_000
SMALL_BYTES = 40_000
CANONICAL = re.compile(
    rb"<link\b(?=[^>]{0,500}?\brel\s*=\s*[\"']?canonical\b)[^>]{0,1000}?\bhref\s*=\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})'|([^\s>]{1,2000}))",
    re.IGNORECASE,
)
TITLE = re.compile(rb"<title[^>]{0,200}>(.{0,300}?)</title", re.IGNORECASE | re.DOTALL)
BLOCK_TITLE = re.compile(
    r"just a moment|"
    r"^\s*(?:tunggu )?sebentar\s*(?:\.{3}|…)|attention required|"
    r"access (?:to this page )?(?:has been )?denied|are you (?:a )?(?:human|robot)|"
    r"verify(?:ing)? (?:you are|that you are) (?:a )?human|(?:please )?verify you are human|captcha|ddos protection|"
    r"security check|checking your browser|pardon our interruption|request (?:blocked|rejected|unsuccessful)|"
    r"you have been blocked|403 forbidden|error 1015|akses (?:anda )?(?:ditolak|diblokir|dibatasi)|"
    r"verifikasi (?:bahwa )?anda (?:manusia|bukan robot)|pemeriksaan keamanan|too many requests",
    re.IGNORECASE,
)
BLOCK_MARK = re.compile(
    rb"\bid=[\"']challenge-(?:running|stage|form|error)|_incapsula_resource|/cdn-cgi/challenge-platform/h/|cf-chl-|cf_chl_opt|sucuri_cloudproxy|px-captcha|"
    rb"geo\.captcha-delivery\.com|class=[\"'](?:g-recaptcha|h-captcha|cf-turnstile)",
    re.IGNORECASE,
)

META = re.compile(rb"<meta\b[^>]{0,1000}>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"\b(name|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
DIRECTIVE_END = re.compile(r"[\s,;]+")
VALUED_DIRECTIVES = frozenset({"max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"})
NOT_TO_BE_KEPT = frozenset({"noindex", "noarchive", "none"})


def canonical_link(page: Page) -> str | None:
    """The absolute address in the page's `rel=canonical`, or None."""
    match = CANONICAL.search(page.content[:HEAD_BYTES])
    if match is None:
        return None
    href = next(group for group in match.groups() if group is not None)
    try:
        return urljoin(page.final_url, unescape(href.decode("utf-8", errors="replace")).strip())
    except ValueError:
        return None


def is_block_page(page: Page) -> bool:
    """True for a page that answers 200 and shows a visitor check instead of news.

    The title decides; a mark of a known wall decides on a small page, since comment forms carry such marks as well.
    """
    if page.headers.get("cf-mitigated", "").lower() == "challenge":
        return True
    match = TITLE.search(page.content[:HEAD_BYTES])
    title = unescape(match[1].decode("utf-8", errors="replace")) if match else ""
    small = len(page.content) < SMALL_BYTES
    return small and (BLOCK_TITLE.search(title) is not None or BLOCK_MARK.search(page.content) is not None)


def forbids_keeping(page: Page) -> bool:
    """True where header or page say noindex or noarchive to everyone or to us: then only link and facts may stay."""
    words = _header_directives(page.headers.get("x-robots-tag", ""))
    for match in META.finditer(page.content[:HEAD_BYTES]):
        named = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in ATTRIBUTE.finditer(match[0].decode("latin-1"))}
        if named.get("name", "").strip().lower() in ("robots", TOKEN):
            words |= set(DIRECTIVE_END.split(named.get("content", "").lower()))
    return not NOT_TO_BE_KEPT.isdisjoint(words)


def _header_directives(header: str) -> set[str]:
    """The directives meant for everyone or for us; "googlebot: noarchive, nosnippet" is meant for neither."""
    words: set[str] = set()
    is_ours = True
    for part in header.lower().split(","):
        agent, colon, rest = part.partition(":")
        names_agent = bool(colon) and agent.strip() not in VALUED_DIRECTIVES
        if names_agent:
            is_ours = agent.strip() == TOKEN
        if is_ours:
            words |= set(DIRECTIVE_END.split(rest if names_agent else part))
    return words
