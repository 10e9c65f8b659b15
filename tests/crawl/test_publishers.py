"""publishers.toml is read loudly."""

import csv
import re
from pathlib import Path

import pytest

from tppo_news.crawl import load_publishers
from tppo_news.crawl.listings.article_address import is_article_address
from tppo_news.errors import ConfigError
from tppo_news.settings import resource_path
from tppo_news.urls import registrable_domain

LINES = {
    "name": '"Kabar Contoh"',
    "domain": '"kabar.test"',
    "scope": '"regional"',
    "time_zone": '"Asia/Makassar"',
    "status": '"sample"',
    "evidence": '"test"',
    "feeds": '["http://www.kabar.test/rss"]',
}


def table(**changes: str | None) -> str:
    lines = {**LINES, **changes}
    return "[[publisher]]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items() if value is not None)


def load(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "publishers.toml"
    path.write_text(text, encoding="utf-8")
    load_publishers(path)
    return path


def test_a_good_table_is_a_publisher(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text(
        table(
            expected_per_day="12",
            volume_basis='"counted"',
            article_pattern=r"'^/\d+/'",
            listings='["http://kabar.test/i/{date}?p={page}"]',
        )
    )
    (publisher,) = load_publishers(path)
    assert publisher.feeds == ("http://www.kabar.test/rss",)
    assert publisher.listings == ("http://kabar.test/i/{date}?p={page}",)
    assert (publisher.expected_per_day, publisher.volume_basis) == (12.0, "counted")
    assert publisher.province is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (table(colour='"red"'), "'Kabar Contoh': colour: unknown key"),
        (table(evidence=None), "'Kabar Contoh': evidence: missing"),
        (table(time_zone='"Asia/Kupang"'), "'Kabar Contoh': time_zone: Asia/Kupang is no time zone"),
        (table(article_pattern='"(["'), "'Kabar Contoh': article_pattern: ([ is no regular expression"),
        (table(scope='"local"'), "'Kabar Contoh': scope: 'local' is none of national, regional, government"),
        (table(domain='"www.kabar.test"'), "'Kabar Contoh': domain: www.kabar.test is not a registrable domain"),
        (
            table(feeds='["http://lain.test/rss"]'),
            "'Kabar Contoh': feeds: http://lain.test/rss lies outside kabar.test",
        ),
        (table(feeds='["kabar.test/rss"]'), "'Kabar Contoh': feeds: 'kabar.test/rss' is no http(s) address"),
        (
            table(feeds='["http://kabar.test/{page}"]'),
            "'Kabar Contoh': feeds: 'http://kabar.test/{page}' is no http(s) address",
        ),
        (table(feeds='"http://kabar.test/rss"'), "'Kabar Contoh': feeds: must be a list of addresses"),
        (table(feeds="[]"), "'Kabar Contoh': feeds: no feed, sitemap or listing"),
        (table(delay_seconds="-1"), "'Kabar Contoh': delay_seconds: must be a number from 0 up"),
        (table(refused='"no"'), "'Kabar Contoh': refused: must be true or false"),
        (
            table(expected_per_day="3", volume_basis='"guess"'),
            "'Kabar Contoh': volume_basis: 'guess' is none of measured, counted, class",
        ),
        (table(volume_basis='"class"'), "'Kabar Contoh': volume_basis: says nothing without expected_per_day"),
        (table(name='""'), "number 1: name: must be a text"),
        (table() + table(name='"Dua"', feeds='["http://kabar.test/2"]'), "'Dua': domain: kabar.test is listed twice"),
        ("title = 1\n" + table(), "title: unknown table"),
        ("", "holds no [[publisher]] table"),
        ("[[publisher", "Expected"),
    ],
)
def test_a_fault_is_one_line_that_names_file_publisher_and_key(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert fault in str(caught.value)
    assert "publishers.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml: no such file"):
        load_publishers(tmp_path / "nowhere.toml")


def test_bytes_that_are_no_text_are_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"p\.toml: "):
        load_publishers(path)


def test_the_project_lists_at_least_a_hundred_publishers_one_a_domain() -> None:
    publishers = load_publishers(resource_path("data/publishers.toml"))
    assert len(publishers) >= 100
    assert all(registrable_domain(publisher.domain) == publisher.domain for publisher in publishers)
    assert {publisher.time_zone for publisher in publishers} == {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"}


def test_a_verified_publisher_says_when_it_was_seen() -> None:
    for publisher in load_publishers(resource_path("data/publishers.toml")):
        assert publisher.status != "verified" or "20" in publisher.evidence, publisher.domain


def test_every_publisher_states_the_volume_that_it_is_expected_to_list_and_its_basis() -> None:
    publishers = load_publishers(resource_path("data/publishers.toml"))
    silent = [p.domain for p in publishers if not p.expected_per_day or p.volume_basis is None]
    assert silent == []
    assert {p.volume_basis for p in publishers} == {"measured", "counted", "class"}


def test_no_form_of_addresses_fits_an_index_page_of_its_site() -> None:
    common = (
        "/",
        "/tag/tppo",
        "/tag/perdagangan-orang",
        "/indeks",
        "/indeks/2026-03-02",
        "/nasional",
        "/search",
        "/feed",
        "/tag/perdagangan-orang-di-ntt/",
        "/tags/12345/perdagangan-orang",
        "/category/berita/hukum-dan-kriminal-kota/",
        "/rubrik/hukum-dan-kriminal-daerah",
        "/penulis/budi-anto-eka-putra",
        "/indeks/news/2026/08/01",
        "/2026/08/01/",
        "/page/2/",
        "/pedoman-pemberitaan-media-siber/",
    )
    for publisher in load_publishers(resource_path("data/publishers.toml")):
        own = [*publisher.feeds, *publisher.sitemaps, *publisher.listings]
        pages = [re.sub(r"\{[^{}]*\}", "1", url) for url in own] + [
            f"https://{publisher.domain}{path}" for path in common
        ]
        fitting = [url for url in pages if is_article_address(url, publisher.article_pattern, trusted=False)]
        assert fitting == [], publisher.domain


def collected(name: str) -> list[dict[str, str]]:
    lines = (Path(__file__).parents[2] / "scripts" / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if line[0] != "#"))


def test_the_forms_in_the_file_are_those_collected() -> None:
    forms = {row["domain"]: row["pattern"] for row in collected("article_forms.csv")}
    written = {p.domain: p.article_pattern for p in load_publishers(resource_path("data/publishers.toml"))}
    assert {domain: form for domain, form in written.items() if form} == forms


def test_every_publisher_states_a_form_and_the_docs_name_those_that_are_assumed() -> None:
    publishers = load_publishers(resource_path("data/publishers.toml"))
    docs = (Path(__file__).parents[2] / "docs" / "crawling.md").read_text(encoding="utf-8")
    assumed = [row["domain"] for row in collected("article_forms.csv") if row["basis"] == "assumed"]
    assert [p.domain for p in publishers if p.article_pattern is None] == []
    assert f"| assumed | {len(assumed)} | " in docs
    assert [domain for domain in assumed if domain not in docs] == []


def test_the_search_pages_in_the_file_are_those_collected_and_called_unverified() -> None:
    path = resource_path("data/publishers.toml")
    written = {(p.domain, address) for p in load_publishers(path) for address in p.listings if "{q}" in address}
    assert written == {(row["domain"], row["address"]) for row in collected("search_pages.csv")}
    lines = [
        line for line in path.read_text(encoding="utf-8").splitlines() if "{q}" in line and not line.startswith("#")
    ]
    assert all("# search page, unverified" in line for line in lines)
