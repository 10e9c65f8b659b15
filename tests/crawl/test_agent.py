"""Who asks: a live run is signed, or does not begin."""

import pytest

from tppo_news import __version__
from tppo_news.crawl import require_contact, user_agent
from tppo_news.errors import ConfigError
from tppo_news.settings import Settings


def live(contact: str = "redaksi@lembaga.or.id", info_url: str = "https://lembaga.or.id/pemantau") -> Settings:
    return Settings(kind="live", contact=contact, info_url=info_url)


def test_the_header_names_version_page_and_contact() -> None:
    assert user_agent(live()) == f"tppo-news/{__version__} (+https://lembaga.or.id/pemantau; redaksi@lembaga.or.id)"


def test_a_signed_live_run_may_begin() -> None:
    require_contact(live())


@pytest.mark.parametrize(
    "contact", ["", "redaksi", "a@b", "me@example.com", "x@localhost", "x@kantor.test", "a b@c.id"]
)
def test_a_live_run_without_a_real_contact_does_not_begin(contact: str) -> None:
    with pytest.raises(ConfigError, match="contact: "):
        require_contact(live(contact=contact))


@pytest.mark.parametrize(
    "info_url", ["", "lembaga.or.id", "http://localhost/x", "https://example.org/", "ftp://lembaga.or.id/"]
)
def test_a_live_run_without_a_page_about_itself_does_not_begin(info_url: str) -> None:
    with pytest.raises(ConfigError, match="info_url: "):
        require_contact(live(info_url=info_url))


def test_a_sample_run_needs_no_contact() -> None:
    settings = Settings(kind="sample")
    require_contact(settings)
    assert user_agent(settings) == f"tppo-news/{__version__} (sample run)"
