import socket
import threading
import time

import httpx
import pytest

from tppo_news.newsroom import Newsroom, NewsroomServer
from tppo_news.newsroom.model import QuirkKind, SampleArticle, SpecialKind

from .conftest import Ask


def quirky(newsroom: Newsroom, kind: QuirkKind) -> SampleArticle:
    return next(newsroom.by_id[quirk.article] for site in newsroom.sites for quirk in site.quirks if quirk.kind == kind)


def special_url(newsroom: Newsroom, kind: SpecialKind) -> str:
    return next(site.url(s.path) for site in newsroom.sites for s in site.specials if s.kind == kind)


def plain_url(newsroom: Newsroom) -> str:
    return newsroom.url_of(newsroom.by_id["malang-desa-binaan"])


def test_sites_are_told_apart_by_the_host_header(newsroom: Newsroom, ask: Ask) -> None:
    for site in newsroom.sites:
        assert site.name.split()[0] in ask(site.url("/tidak-ada")).text


def test_an_unknown_host_is_misdirected(server: NewsroomServer) -> None:
    assert httpx.get(f"http://{server.address}/", headers={"Host": "lain.test"}).status_code == 421


def test_every_kind_of_address_answers_304_to_its_etag(newsroom: Newsroom, ask: Ask) -> None:
    addresses = [site.url(route.path) for site in newsroom.sites for route in site.routes] + [plain_url(newsroom)]
    for url in addresses:
        first = ask(url)
        again = ask(url, If_None_Match=first.headers["ETag"])
        assert (first.status_code, again.status_code, again.content) == (200, 304, b""), url


def test_last_modified_alone_is_honoured(newsroom: Newsroom, ask: Ask) -> None:
    first = ask(plain_url(newsroom))
    assert ask(plain_url(newsroom), If_Modified_Since=first.headers["Last-Modified"]).status_code == 304


def test_a_stale_etag_outranks_a_fresh_date(newsroom: Newsroom, ask: Ask) -> None:
    date = ask(plain_url(newsroom)).headers["Last-Modified"]
    assert ask(plain_url(newsroom), If_None_Match='"lain"', If_Modified_Since=date).status_code == 200


def test_a_date_that_is_none_is_ignored(newsroom: Newsroom, ask: Ask) -> None:
    assert ask(plain_url(newsroom), If_Modified_Since="kemarin").status_code == 200


def test_head_has_the_headers_and_no_body(newsroom: Newsroom, ask: Ask) -> None:
    full, head = ask(plain_url(newsroom)), ask(plain_url(newsroom), method="HEAD")
    assert head.headers["Content-Length"] == str(len(full.content))
    assert head.content == b""


def test_a_moved_article_leads_to_its_new_address_on_the_same_site(newsroom: Newsroom, ask: Ask) -> None:
    answer = ask(special_url(newsroom, "moved"))
    assert answer.status_code == 301
    assert ask(answer.headers["Location"]).status_code == 200
    assert httpx.URL(answer.headers["Location"]).host == "nusakabar.test"


@pytest.mark.parametrize(("kind", "status"), [("not_found", 404), ("gone", 410)])
def test_missing_and_deleted_articles(newsroom: Newsroom, ask: Ask, kind: SpecialKind, status: int) -> None:
    assert ask(special_url(newsroom, kind)).status_code == status


def test_an_error_passes_with_the_second_request_and_comes_back_with_a_reset(
    newsroom: Newsroom, server: NewsroomServer, ask: Ask
) -> None:
    url = newsroom.url_of(quirky(newsroom, "error_once"))
    statuses = [ask(url).status_code, ask(url).status_code]
    server.reset()
    assert [*statuses, ask(url).status_code] == [500, 200, 500]


def test_too_many_requests_names_a_wait_and_holds_to_it(newsroom: Newsroom) -> None:
    article = quirky(newsroom, "too_many_once")
    host = newsroom.url_of(article).split("/")[2]
    with NewsroomServer(newsroom, slow_seconds=1.0) as server, httpx.Client() as client:
        url = f"http://{server.host_map[host]}{article.path}"
        refused = client.get(url, headers={"Host": host})
        too_early = client.get(url, headers={"Host": host})
        time.sleep(float(refused.headers["Retry-After"]))
        assert client.get(url, headers={"Host": host}).status_code == 200
    assert (refused.status_code, too_early.status_code, refused.headers["Retry-After"]) == (429, 429, "1")


def test_a_short_scale_lets_the_next_request_through(newsroom: Newsroom, ask: Ask) -> None:
    url = newsroom.url_of(quirky(newsroom, "too_many_once"))
    first = ask(url)
    assert (first.status_code, first.headers["Retry-After"], ask(url).status_code) == (429, "0", 200)


def test_the_slow_page_takes_its_time_and_holds_nobody_else_up(
    newsroom: Newsroom, server: NewsroomServer, ask: Ask
) -> None:
    slow = newsroom.url_of(quirky(newsroom, "slow"))
    waiting = threading.Thread(target=ask, args=(slow,))
    waiting.start()
    assert ask(plain_url(newsroom)).status_code == 200
    waiting.join()
    log = {request.path: request for request in server.log}
    slow_request = log[httpx.URL(slow).path]
    assert slow_request.ended - slow_request.started >= server.slow_seconds


def test_the_block_page_answers_200_without_validators(newsroom: Newsroom, ask: Ask) -> None:
    answer = ask(special_url(newsroom, "block_page"))
    assert answer.status_code == 200
    assert "bukan robot" in answer.text
    assert "ETag" not in answer.headers


def test_the_mislabelled_page_claims_utf_8_and_is_windows_1252(newsroom: Newsroom, ask: Ask) -> None:
    article = next(article for article in newsroom.articles if article.encoding != "utf-8")
    answer = ask(newsroom.url_of(article))
    assert "utf-8" in answer.headers["Content-Type"].lower()
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode("utf-8")
    assert "“" in answer.content.decode("windows-1252")


def test_the_log_says_who_asked_what_and_how(newsroom: Newsroom, server: NewsroomServer, ask: Ask) -> None:
    etag = ask(plain_url(newsroom)).headers["ETag"]
    ask(plain_url(newsroom), If_None_Match=etag, User_Agent="penguji")
    first, second = server.log
    assert (first.host, first.status, first.if_none_match) == ("suarabrantas.test", 200, None)
    assert (second.status, second.if_none_match, second.user_agent) == (304, etag, "penguji")
    assert first.ended <= second.started


def test_a_server_with_an_open_connection_still_closes_at_once(newsroom: Newsroom) -> None:
    begun = time.monotonic()
    with (
        NewsroomServer(newsroom) as server,
        socket.create_connection(tuple(server.address.split(":"))),  # type: ignore[arg-type]
        httpx.Client() as client,
    ):
        client.get(f"http://{server.address}/", headers={"Host": "nusakabar.test"})
    assert time.monotonic() - begun < 5
