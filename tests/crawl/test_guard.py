"""No request goes to a private address, whatever a feed, a redirect or DNS says."""

from collections.abc import Sequence
from ipaddress import ip_address

import pytest

from tests.crawl.conftest import HOST, Crawling, FakeTimer, publisher
from tests.crawl.site import Answer, Site, article, feed
from tppo_news.crawl.asking.guard import GuardedBackend, is_public
from tppo_news.errors import FetchError


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200", "0.0.0.0",  # noqa: S104
        "224.0.0.1", "255.255.255.255", "192.0.0.192", "168.63.129.16", "198.18.0.1", "240.0.0.1",
        "::1", "::", "fe80::1", "fe80::1%eth0", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "64:ff9b:1:a00:0:1:808:808",
        "2002:7f00:1::", "::127.0.0.1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe",
    ],
)  # fmt: skip
def test_addresses_that_are_never_asked(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "103.10.66.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert is_public(ip_address(address))


def backend(answers: Sequence[str], **host_map: str) -> GuardedBackend:
    return GuardedBackend(FakeTimer(), host_map, resolver=lambda _host, _port: answers)


def test_a_private_dns_answer_is_refused() -> None:
    with pytest.raises(FetchError, match=r"private_address: kabar\.id is at 10\.0\.0\.7"):
        backend(["10.0.0.7"]).connect_tcp("kabar.id", 443, timeout=1.0)


def test_a_host_without_an_address_is_a_dns_failure() -> None:
    with pytest.raises(FetchError, match=r"dns: kabar\.id"):
        backend([]).connect_tcp("kabar.id", 443, timeout=1.0)


def test_an_address_as_host_is_judged_like_any_other() -> None:
    with pytest.raises(FetchError, match="private_address"):
        GuardedBackend(FakeTimer(), {}).connect_tcp("127.0.0.1", 80, timeout=1.0)


def test_odd_ports_are_not_asked() -> None:
    with pytest.raises(FetchError, match="port 22 is not asked"):
        backend(["8.8.8.8"]).connect_tcp("kabar.id", 22, timeout=1.0)


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: the name is resolved once, so a second answer cannot lead elsewhere."""
    answers = [["93.184.216.34"], ["127.0.0.1"]]
    connected: list[str] = []
    guarded = GuardedBackend(FakeTimer(), {}, resolver=lambda _host, _port: answers.pop(0))

    class Refusing:
        def connect_tcp(self, host: str, *_: object) -> None:
            connected.append(host)
            raise FetchError("connection", host)

    monkeypatch.setattr(guarded, "_inner", Refusing())
    with pytest.raises(FetchError, match="connection"):
        guarded.connect_tcp("kabar.id", 443, timeout=1.0)
    assert connected == ["93.184.216.34"]


def test_of_mixed_answers_only_the_public_ones_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[str] = []
    guarded = backend(["127.0.0.1", "8.8.8.8"])

    class Refusing:
        def connect_tcp(self, host: str, *_: object) -> None:
            connected.append(host)
            raise FetchError("connection", host)

    monkeypatch.setattr(guarded, "_inner", Refusing())
    with pytest.raises(FetchError):
        guarded.connect_tcp("kabar.id", 443, timeout=1.0)
    assert connected == ["8.8.8.8"]


def test_a_publisher_whose_name_leads_inside_is_refused_and_recorded(crawling: Crawling) -> None:
    crawling.settings_changes["host_map"] = {}
    crawling.resolver = lambda _host, _port: [crawling.site.address.partition(":")[0]]
    counts = crawling.crawl()
    assert crawling.site.asked == []
    assert counts.listings_failed == 1
    assert counts.error is not None
    assert "private_address" in counts.error
    assert [(r.decision, r.rule) for r in crawling.ledger.requests][:2] == [
        ("refused", "private_address"),
        ("refused", "robots.txt unavailable (private_address)"),
    ]


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/rahasia",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://lain.test/",
        "file:///etc/passwd",
    ],
)
def test_a_redirect_out_of_the_site_is_refused(crawling: Crawling, site: Site, target: str) -> None:
    site.routes["/rss"] = feed(["/2026/03/01/a"])
    site.routes["/2026/03/01/a"] = Answer(status=302, headers={"location": target})
    crawling.crawl()
    assert crawling.ledger.outcomes["http://kabar.test/2026/03/01/a"] == ("rejection", "fetch", "offsite_redirect")
    assert site.paths() == ["/rss", "/2026/03/01/a"]


def test_a_subdomain_at_a_private_address_is_refused_though_it_is_the_same_site(crawling: Crawling, site: Site) -> None:
    crawling.resolver = lambda _host, _port: ["169.254.169.254"]
    site.routes["/rss"] = feed(["/2026/03/01/a"])
    site.routes["/2026/03/01/a"] = Answer(status=302, headers={"location": f"http://dalam.{HOST}/x"})
    crawling.crawl()
    assert crawling.ledger.outcomes["http://kabar.test/2026/03/01/a"] == ("pending", "robots_unavailable")
    assert ("refused", "private_address") in [(r.decision, r.rule) for r in crawling.ledger.requests]


def test_environment_proxies_are_not_used(crawling: Crawling, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    site.routes["/a"] = article()
    with crawling.fetcher() as fetcher:
        assert fetcher.fetch("http://kabar.test/a", publisher(), "page").status_code == 200
