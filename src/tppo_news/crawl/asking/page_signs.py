"""Signs that a page gives on its bytes, before anything is parsed: its own address, a block, a wish not to be kept."""

import re
from collections.abc import Sequence
from html import unescape
from urllib.parse import urljoin

from tppo_news.crawl.asking.agent import TOKEN
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
ATTRIBUTE = re.compile(r"(?<![\w-])(name|http-equiv|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
AGENT = re.compile(r"\s*(\*|[a-z][\w.-]*)\s*")
EVERYONE = "*"
DIRECTIVE_END = re.compile(r"[\s,;/]+")
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
    content = page.content.replace(b"\0", b"") if b"\0" in page.content[:100] else page.content
    for match in META.finditer(content):
        named: dict[str, str] = {}
        for found in ATTRIBUTE.finditer(unescape(match[0].decode("latin-1"))):
            named.setdefault(found[1].lower(), (found[2] or found[3] or found[4] or "").strip().lower())
        if named.get("http-equiv") == "x-robots-tag":
            words |= _header_directives(named.get("content", ""))
        elif not {"robots", TOKEN}.isdisjoint(DIRECTIVE_END.split(named.get("name", ""))):
            words |= set(DIRECTIVE_END.split(named.get("content", "")))
    return not NOT_TO_BE_KEPT.isdisjoint(words)


def joined_robots_tags(values: Sequence[str]) -> str:
    """Several X-Robots-Tag headers as one: an agent that one of them names does not reach into the next."""
    return f", {EVERYONE}:, ".join(values)


def _header_directives(header: str) -> set[str]:
    """The directives meant for everyone or for us; "googlebot: noarchive, nosnippet" is meant for neither."""
    words: set[str] = set()
    is_ours = True
    for part in header.lower().split(","):
        name, colon, rest = part.partition(":")
        agent = AGENT.fullmatch(name) if colon else None
        names_agent = agent is not None and agent[1] not in VALUED_DIRECTIVES
        if agent is not None and names_agent:
            is_ours = agent[1] in (EVERYONE, TOKEN)
        if is_ours:
            words |= set(DIRECTIVE_END.split(rest if names_agent else part))
    return words


def title_words(page: Page) -> frozenset[str]:
    """The words of the page's title; none where it has no title."""
    match = TITLE.search(page.content[:HEAD_BYTES])
    title = unescape(match[1].decode("utf-8", errors="replace")) if match else ""
    return frozenset(re.findall(r"\w+", title.casefold()))
