"""An address as it is asked: host in ASCII as the site was judged by, no name and password, of bounded length."""

from urllib.parse import urldefrag, urljoin, urlsplit

from tppo_news.errors import FetchError
from tppo_news.urls import MAX_URL_LENGTH, host_of


def plain_url(url: str) -> str:
    """The address without its fragment, its host in ASCII; what is no http(s) address comes back for others to refuse.

    Raises FetchError("bad_url") for one that is very long or names a user: a link or redirect would have us log in.
    """
    try:
        plain = urldefrag(url).url
        parts = urlsplit(plain)
        port = parts.port
    except ValueError as error:
        raise FetchError("bad_url", url[:200]) from error
    if len(plain) > MAX_URL_LENGTH or "@" in parts.netloc:
        raise FetchError("bad_url", plain[:200])
    host = host_of(plain)
    if host is None or parts.netloc.isascii():
        return plain
    return parts._replace(netloc=host if port is None else f"{host}:{port}").geturl()


def joined_url(url: str, location: str) -> str:
    """Where a redirect leads, as `plain_url` gives it. Raises FetchError("bad_url")."""
    try:
        return plain_url(urljoin(url, location.strip()))
    except ValueError as error:
        raise FetchError("bad_url", location[:200]) from error
