"""Addresses: the registrable domain of a host, whether two belong to one site, and an article's canonical address.

An article has many addresses (mobile and AMP hosts, `?page=all`, print pages, tracking parameters). `canonical_url` gives
the one that is fetched, stored and hashed. It knows forms that many sites share and no site's name; what only the site
knows, its redirects and its `rel=canonical`, the crawler adds as aliases.

The parameter table is our own: courlan's looks for parts of words and would drop `gambar`, `galeri` or `keyword`.
"""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from tld import get_fld

from tppo_news.records import Publisher

MAX_URL_LENGTH = 2_000
DEFAULT_PORTS = {"http": 80, "https": 443}
FRONT_LABELS = ("www", "m", "mobile", "amp", "wap")
"""First labels of hosts that show the front host's pages."""

TRACKING_PARAMETER = re.compile(
    r"(?:utm|itm|mtm|pk|hsa|vero|oly|mc|ga|gs|jx|at)_\w*|jx(?:conn|reco)\w*|_g[al]|_openstat|\w{1,3}clid|igshid|igsh|"
    r"(?:msclk|gbra|wbra|twcl|ttcl)id|ref|refer|referr?er|ref_?src|ref_?url|source|sumber|medium|campaign|cmpid|xtor|"
    r"from|tag_from|mtype|pgrelated|kgnotif|noamp|nonamp|share|shared|sharefrom|fromshare|ns_\w+|spm|rand|nocache|_t|_?ts",
    re.IGNORECASE,
)
VIEW_PARAMETER = re.compile(
    r"amp|outputtype|print|cetak|single|showpage|paged|replytocom|comments?|fb_comment_id", re.I
)
"""Parameters that choose how an article is shown; never which article."""
PAGE_VALUE = re.compile(r"all|semua|\d{1,3}", re.IGNORECASE)

AMP_OR_PRINT_END = re.compile(r"(?:(?:/(?:amp|print|cetak))+|\.amp)(?P<rest>/?|\.html?)$", re.IGNORECASE)
AMP_START = re.compile(r"^/amp(?=/.)", re.IGNORECASE)
PAGE_END = re.compile(r"/(?:page|halaman|hal)/\d{1,3}/?$|(?<=\.html)/\d{1,2}/?$", re.IGNORECASE)
ALL_END = re.compile(r"(?<=[^/])/all/?$")
SLUG_BEFORE_ALL = re.compile(r"-[^/]*-[^/]*/all/?$")
SESSION_PART = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?;]*", re.IGNORECASE)
PERCENT = re.compile(r"%([0-9A-Fa-f]{2})")
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
NOT_WRITTEN = re.compile(r"[\x00-\x1f\x7f\u200b\u200e\u200f\ufeff]+")
HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f:.]+(?:%\w+)?")


def host_of(url: str) -> str | None:
    """The lower-case ASCII host of an http(s) address, or None where it has none that can be asked."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in DEFAULT_PORTS or not host:
        return None
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return name if HOST.fullmatch(name) else None


@lru_cache(maxsize=16_384)
def registrable_domain(host: str) -> str:
    """The domain that one owner registered ("news.x.co.id" -> "x.co.id"); an IP address or unknown name is its own.

    Names under no public suffix (".test") count as registered at their last two labels.
    """
    name = host.lower().rstrip(".")
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        pass
    else:
        return name
    found = get_fld(f"http://{name}", fail_silently=True)
    return str(found) if found else ".".join(name.split(".")[-2:])


def site_of(url: str) -> str | None:
    """The registrable domain of an address, or None where it is no http(s) address."""
    host = host_of(url)
    return registrable_domain(host) if host else None


def same_site(url: str, domain: str) -> bool:
    """True where the address lies on the registrable domain."""
    return site_of(url) == domain


def home_url(publisher: Publisher) -> str | None:
    """The front address that the publisher's own listings use ("https://www.x.co.id"), or None where none does."""
    scheme = "https" if any(a.startswith("https:") for a in publisher.addresses) else "http"
    hosts = {host_of(address) for address in publisher.addresses}
    for host in (f"www.{publisher.domain}", publisher.domain):
        if host in hosts:
            return f"{scheme}://{host}"
    return None


def article_url(url: str, publisher: Publisher, *, base: str = "") -> str | None:
    """The canonical address of an article of this publisher, as `canonical_url` gives it.

    Where all addresses of the publisher's own are https, so is every one of its site: an http twin is the same article.
    """
    home, is_https = _front(publisher)
    canonical = canonical_url(url, base=base, home=home)
    if canonical and is_https and canonical.startswith("http:") and same_site(canonical, publisher.domain):
        return f"https:{canonical.removeprefix('http:')}"
    return canonical


@lru_cache(maxsize=1_024)
def _front(publisher: Publisher) -> tuple[str | None, bool]:
    addresses = publisher.addresses
    return home_url(publisher), bool(addresses) and all(address.startswith("https:") for address in addresses)


def canonical_url(url: str, *, base: str = "", home: str | None = None) -> str | None:
    """The one address of an article, or None where it is no http(s) address; idempotent.

    `base` resolves a relative address. `home` is the site's front address: its bare domain, mobile and AMP hosts become
    its host, and an https site's http addresses become https.
    """
    text = NOT_WRITTEN.sub("", url.encode("utf-8", errors="ignore").decode("utf-8")).strip().replace("&amp;", "&")
    try:
        text = urljoin(base, text) if base else text
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = host_of(text)
    if host is None or "@" in parts.netloc or len(text) > MAX_URL_LENGTH:
        return None
    scheme, host = _at_home(parts.scheme.lower(), host, home)
    if ":" in host:
        host = f"[{host}]"
    netloc = host if port in (None, *DEFAULT_PORTS.values()) else f"{host}:{port}"
    return urlunsplit((scheme, netloc, _canonical_path(parts.path), _canonical_query(parts.query), ""))


def _at_home(scheme: str, host: str, home: str | None) -> tuple[str, str]:
    home_host = host_of(home) if home else None
    if home is None or home_host is None:
        return scheme, host
    domain = registrable_domain(home_host)
    if registrable_domain(host) != domain:
        return scheme, host
    if host == domain or host in {f"{label}.{domain}" for label in FRONT_LABELS}:
        host = home_host
    return ("https" if home.startswith("https:") else scheme), host


def _canonical_path(path: str) -> str:
    path = re.sub(r"/{2,}", "/", _normalize_percent(SESSION_PART.sub("", path), safe="/:@!$&'()*+,;=~")) or "/"
    path = _without_dots(path)
    previous = ""
    while path != previous:
        previous = path
        path = AMP_OR_PRINT_END.sub(r"\g<rest>", path) or "/"
        path = PAGE_END.sub("", AMP_START.sub("", path)) or "/"
        if SLUG_BEFORE_ALL.search(path):
            path = ALL_END.sub("", path)
    return path


def _without_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            kept = kept[:-1] or [""]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"


def _canonical_query(query: str) -> str:
    kept = sorted({(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if _matters(name, value)})
    return urlencode(kept)


def _matters(name: str, value: str) -> bool:
    if TRACKING_PARAMETER.fullmatch(name) or VIEW_PARAMETER.fullmatch(name):
        return False
    return not (name.lower() in ("page", "hal", "halaman") and PAGE_VALUE.fullmatch(value))


def _normalize_percent(text: str, safe: str) -> str:
    def decoded(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in UNRESERVED else match[0].upper()

    return quote(PERCENT.sub(decoded, re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)), safe=safe + "%")
