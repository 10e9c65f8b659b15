"""`publishers check`, `add` and `politeness` over the sample sites, and `store forget`."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.crawl.site import Answer, Site, feed, html
from tests.store.tables import read
from tppo_news.cli.app import run
from tppo_news.crawl import load_publishers
from tppo_news.settings import resource_path

BODY = " ".join(
    ["Kantor Imigrasi Malang mengukuhkan desa binaan untuk mencegah perdagangan orang di kecamatan itu."] * 12
)


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("TPPO_CONTACT", "TPPO_INFO_URL", "TPPO_STORE_PATH"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site that settings map by name, as an operator's test host would be."""
    with Site() as running:
        monkeypatch.setenv("TPPO_HOST_MAP", json.dumps({"kabar.co.id": running.address}))
        monkeypatch.setenv("TPPO_PACE_SCALE", "0")
        monkeypatch.setenv("TPPO_CONTACT", "redaksi@kantor-contoh.go.id")
        monkeypatch.setenv("TPPO_INFO_URL", "https://kantor-contoh.go.id/perayap")
        base = "http://kabar.co.id"
        paths = [f"/berita/{n}/desa-binaan-imigrasi-dikukuhkan" for n in range(4)]
        running.routes["/rss"] = feed(paths, base=base)
        title = "Desa Binaan Dikukuhkan"
        body = f"<h1>{title}</h1><article><p>{BODY}</p></article>"
        page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
        running.routes.update({path: html(page) for path in paths})
        running.routes["/"] = html(
            '<link rel="alternate" type="application/rss+xml" href="/rss"><title>Kabar Kota</title>'
        )
        running.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /mati\n", 200, {"content-type": "text/plain"})
        yield running


PUBLISHER = """
[[publisher]]
name = "Kabar Kota"
domain = "kabar.co.id"
scope = "regional"
time_zone = "Asia/Jakarta"
status = "unverified"
evidence = "made for a test"
feeds = ["http://kabar.co.id/rss", "http://kabar.co.id/hilang", "http://kabar.co.id/mati"]
"""


def test_check_tells_what_works_and_upgrades_only_when_told(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    assert run(["publishers", "check", "kabar.co.id", "--publishers", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["result"], one["robots"]) for one in found["addresses"]] == [
        ("works", "allowed"),
        ("http_404", "allowed"),
        ("disallowed", "disallowed"),
    ]
    assert (found["status"], found["sample_articles"]) == ("verified", 3)
    assert all(one["advice"] for one in found["addresses"][1:])
    assert path.read_text(encoding="utf-8") == PUBLISHER
    assert run(["publishers", "check", "Kabar Kota", "--publishers", str(path), "--write"]) == 0
    assert load_publishers(path)[0].status == "verified"
    assert "/mati" not in site.paths()


def test_politeness_shows_the_requests_of_a_month(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    run(["publishers", "check", "--publishers", str(path)])
    capsys.readouterr()
    assert run(["publishers", "politeness", "kabar.co.id", "--publishers", str(path)]) == 0
    page = capsys.readouterr().out
    assert "Kabar Kota" in page
    assert "robots.txt: Disallow: /mati | 1" in page
    assert "requests at the same time | 0" in page
    assert "redaksi@kantor-contoh.go.id" in page
    assert run(["publishers", "politeness", "kabar.co.id", "--publishers", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["requests"] == len(site.paths(robots=True))
    assert run(["publishers", "politeness", "kabar.co.id", "--publishers", str(path), "--month", "Maret"]) == 2


@pytest.mark.parametrize(("asked", "promised", "seconds"), [("15", "15 s, robots.txt", 15.0), ("2", "5 s", 5.0)])
def test_politeness_promises_the_pause_that_is_in_force(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: str, promised: str, seconds: float
) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    site.routes["/robots.txt"] = Answer(f"User-agent: *\nCrawl-delay: {asked}\n".encode(), 200)
    run(["publishers", "check", "--publishers", str(path)])
    capsys.readouterr()
    run(["publishers", "politeness", "kabar.co.id", "--publishers", str(path)])
    assert f"pause that we promise | {promised} |" in capsys.readouterr().out
    run(["publishers", "politeness", "kabar.co.id", "--publishers", str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["promised_pause"] == seconds


def test_add_proposes_a_table_and_appends_it_only_when_told(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "publishers.toml"
    assert run(["publishers", "add", "http://kabar.co.id/berita/1/x", "--publishers", str(path)]) == 0
    assert 'domain = "kabar.co.id"' in capsys.readouterr().out
    assert not path.exists()
    assert run(["publishers", "add", "http://kabar.co.id/", "--publishers", str(path), "--write"]) == 0
    (added,) = load_publishers(path)
    assert (added.name, added.feeds, added.status) == ("Kabar Kota", ("http://kabar.co.id/rss",), "unverified")


def dated_feed(count: int) -> Answer:
    """A feed of so many articles of the last hours."""
    moments = [datetime.now(UTC) - timedelta(minutes=10 * n) for n in range(count)]
    items = "".join(
        f"<item><title>Desa Binaan</title><link>http://kabar.co.id/berita/{40_000 + n}/desa-binaan</link>"
        f"<pubDate>{format_datetime(moment)}</pubDate></item>"
        for n, moment in enumerate(moments)
    )
    return Answer(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), 200, {"content-type": "text/xml"})


def test_check_learns_form_and_volume_and_writes_them_with_the_day(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = site.routes["/berita/1/desa-binaan-imigrasi-dikukuhkan"]
    site.routes["/rss"] = dated_feed(9)
    site.routes.update({f"/berita/{40_000 + n}/desa-binaan": page for n in range(9)})
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    assert run(["publishers", "check", "--publishers", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["learned_article_pattern"], found["learned_expected_per_day"]) == (r"/\d{5,}/[^/]", 9.0)
    assert run(["publishers", "check", "--publishers", str(path), "--write"]) == 0
    shown = capsys.readouterr().out
    assert r"kabar.co.id: learned article_pattern /\d{5,}/[^/]" in shown
    assert "kabar.co.id: learned expected_per_day 9" in shown
    (checked,) = load_publishers(path)
    assert (checked.article_pattern, checked.expected_per_day) == (r"/\d{5,}/[^/]", 9.0)
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert checked.evidence.startswith(
        f"OK {today}; form of addresses from 9 listed, volume from 9 dated items, {today} (publishers check); "
    )
    assert run(["publishers", "check", "--publishers", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["learned_article_pattern"] is None


def test_a_check_takes_the_time_it_needs(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TPPO_TIME_BUDGET_SECONDS", "0.001")
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    assert run(["publishers", "check", "--publishers", str(path), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["addresses"]) == 3


def test_a_live_check_without_a_contact_asks_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["publishers", "check"]) == 2
    assert "contact" in capsys.readouterr().err


def test_an_unknown_name_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["publishers", "check", "tidak-ada.test", "--sample"]) == 2
    assert "tidak-ada.test" in capsys.readouterr().err


def test_sample_sites_stay_sample_sites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "publishers.toml"
    shutil.copy(resource_path("data/newsroom/publishers.toml"), path)
    domain = load_publishers(path)[0].domain
    assert run(["publishers", "check", domain, "--sample", "--publishers", str(path), "--write"]) == 0
    assert {p.status for p in load_publishers(path)} == {"sample"}


def test_forget_says_what_went(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    assert run(["crawl", "--publishers", str(path), "--store", "var/tppo.db"]) == 0
    ((url,),) = read(tmp_path / "var/tppo.db", "SELECT url FROM articles LIMIT 1")
    capsys.readouterr()
    assert run(["store", "forget", url, "--store", "var/tppo.db"]) == 0
    assert "1 article(s), 1 address(es) and 1 raw page(s) erased" in capsys.readouterr().out
    assert read(tmp_path / "var/tppo.db", "SELECT count(*) FROM entries WHERE url = ?", url) == [(0,)]


def test_what_may_not_be_kept_leaves_link_and_facts_alone(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(PUBLISHER, encoding="utf-8")
    page = site.routes["/berita/1/desa-binaan-imigrasi-dikukuhkan"]
    assert isinstance(page, Answer)
    hidden = {**page.headers, "x-robots-tag": "noarchive"}
    site.routes["/berita/1/desa-binaan-imigrasi-dikukuhkan"] = Answer(page.body, 200, hidden)
    assert run(["crawl", "--publishers", str(path), "--store", "var/tppo.db"]) == 0
    store = tmp_path / "var/tppo.db"
    with_text = {
        url for (url,) in read(store, "SELECT url FROM articles JOIN article_texts ON article_id = articles.id")
    }
    every = {url for (url,) in read(store, "SELECT url FROM articles")}
    assert every - with_text == {"http://kabar.co.id/berita/1/desa-binaan-imigrasi-dikukuhkan"}
    assert read(store, "SELECT count(*) FROM erasures") == [(0,)]
    refused = tmp_path / "refused.toml"
    refused.write_text(PUBLISHER + "refused = true\n", encoding="utf-8")
    assert run(["crawl", "--publishers", str(refused), "--store", "var/refused.db"]) == 0
    assert read(tmp_path / "var/refused.db", "SELECT count(*) FROM article_texts") == [(0,)]
    assert read(tmp_path / "var/refused.db", "SELECT count(*) > 0 FROM articles") == [(1,)]
