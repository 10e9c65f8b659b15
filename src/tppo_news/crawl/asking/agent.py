"""Who asks: an honest User-Agent with a page that says why and an address at which an editor reaches a person."""

import re

from tppo_news import __version__
from tppo_news.errors import ConfigError
from tppo_news.settings import Settings
from tppo_news.urls import host_of

TOKEN = "tppo-news"  # noqa: S105  # The product token that robots.txt files address us by.
MAIL = re.compile(r"[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)")
NOBODY = re.compile(r"(?:.*\.)?(?:example\.(?:com|org|net)|test|example|invalid|localhost|local)")


def user_agent(settings: Settings) -> str:
    """The User-Agent header of this run."""
    if settings.kind == "sample":
        return f"{TOKEN}/{__version__} (sample run)"
    return f"{TOKEN}/{__version__} (+{settings.info_url}; {settings.contact})"


def require_contact(settings: Settings) -> None:
    """Let a run go on only where editors can reach someone.

    Raises ConfigError for a live run without a real mail address and info page.
    """
    if settings.kind == "sample":
        return
    mail = MAIL.fullmatch(settings.contact)
    if mail is None or NOBODY.fullmatch(mail["host"].lower()):
        raise ConfigError("contact: a live run needs a real mail address (TPPO_CONTACT or contact in tppo.toml)")
    host = host_of(settings.info_url)
    if host is None or "." not in host or NOBODY.fullmatch(host):
        raise ConfigError("info_url: a live run needs a page that says who crawls and why (TPPO_INFO_URL)")
