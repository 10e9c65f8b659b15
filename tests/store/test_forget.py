import gzip
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.store.builders import (
    DUA,
    NOW,
    PUBLISHERS,
    SATU,
    make_count,
    make_entry,
    make_finding,
    make_office,
    make_page,
    open_sample,
)
from tests.store.tables import read
from tppo_news.errors import InputError, StoreError
from tppo_news.records import Entry, Facts, ListingState, RequestRecord, Validators
from tppo_news.store import FactJudgment, PersonsLabel, Store
from tppo_news.store.raw.erasing import filler

SECRET = "Nama yang tidak boleh tinggal"
FACTS = Facts(
    offices=(make_office("Polres Rahasia", "police"),), village_counts=(make_count(3, "new", "Polres Rahasia"),)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_sample(tmp_path) as opened:
        yield opened


def add(store: Store, slug: str, text: str = SECRET, facts: Facts = FACTS) -> Entry:
    entry = make_entry(SATU, slug, title=f"Judul {slug}")
    plan = ListingState(entry.found_by, Validators(), NOW, 900.0)
    store.crawl.save_listing(SATU, "feed", plan, [entry])
    store.crawl.save_request(RequestRecord(entry.url, SATU, NOW, "fetched", "robots.txt allows", 200))
    store.crawl.save_pages(entry, [make_page(entry.url, f"<html>{text}</html>".encode() * 20)])
    store.crawl.save_alias(entry, f"{entry.url}?alias=1")
    store.findings.save_finding(entry, make_finding(entry.url, "prevention", "2026-01-20", facts=facts, text=text))
    return entry


def add_of(store: Store, publisher: str, text: str) -> Entry:
    entry = make_entry(publisher, "lain")
    store.crawl.save_pages(entry, [make_page(entry.url)])
    found = make_finding(entry.url, "prevention", "2026-01-20", publisher=publisher, text=text)
    store.findings.save_finding(entry, found)
    return entry


def everything(store: Store, folder: Path) -> bytes:
    """Every byte of the store's tables and archive, unpacked."""
    tables = read(store.path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = [repr(read(store.path, f"SELECT * FROM {name}")) for (name,) in tables]  # noqa: S608
    pages = []
    for path in sorted(folder.rglob("*.warc.gz")):
        with path.open("rb") as file:
            pages += [record.raw_stream.read() for record in ArchiveIterator(file)]
    return "\n".join(rows).encode() + b"".join(pages)


def test_a_forgotten_article_is_nowhere_and_others_stay(store: Store, tmp_path: Path) -> None:
    gone, kept = add(store, "lupakan-ini"), add(store, "simpan", "Contoh lain.", Facts())
    store.labels.save_label(PersonsLabel(gone.id, "unrelated", "rina", NOW, note=SECRET))
    ((fact_id,),) = read(store.path, "SELECT id FROM village_counts")
    store.labels.save_judgment(FactJudgment("village_counts", fact_id, "right", "rina", NOW))
    assert SECRET.encode() in everything(store, tmp_path)
    erased = store.forgetting.forget(gone.url)
    assert (erased.articles, erased.entries, erased.pages) == (1, 1, 1)
    left = everything(store, tmp_path)
    for word in (SECRET, "lupakan-ini", "Polres Rahasia"):
        assert word.encode() not in left, word
    assert store.findings.read_pages(kept)[0].content.startswith(b"<html>Contoh lain.")
    assert read(store.path, "SELECT id FROM articles") == [(kept.id,)]
    assert read(store.path, "PRAGMA foreign_key_check") == []


def test_an_article_of_several_pages_and_visits_is_nowhere_in_the_files(tmp_path: Path) -> None:
    """Not in the search index, in free space of the database or its log, nor in any form of its address."""
    with open_sample(tmp_path) as store:
        entry, kept = add(store, "slugsamaran", "namasamaran satu"), add(store, "simpan", "Contoh lain.", Facts())
        pages = [make_page(url, b"<html>namasamaran</html>") for url in (entry.url, f"{entry.url}?page=2")]
        store.revisits.save_changed(entry, pages)
        found = make_finding(entry.url, "prevention", "2026-01-20", facts=FACTS, text="Ralat: namasamaran dua")
        store.findings.save_finding(entry, found)
        variants = ["?page=3", "?page=4&utm_source=rss", "/amp", "/print", "?amp=1"]
        asked = [*(entry.url + variant for variant in variants), entry.url.replace("https:", "http:"), kept.url]
        for url in asked:
            store.crawl.save_request(RequestRecord(url, SATU, NOW, "fetched", "robots.txt allows", 200))
        assert read(store.path, "SELECT count(*) FROM revisions") == [(1,)]
        assert store.forgetting.forget(entry.url).pages == 3
        addresses = {url for (url,) in read(store.path, "SELECT url FROM requests") if not url.startswith("forgotten:")}
        assert addresses == {kept.url}
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert any(path.name.endswith("-wal") for path in files)
        for path in files:
            content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            at = content.lower().find(b"samaran")
            assert at < 0, (path.name, content[max(0, at - 200) : at + 100])


def test_the_full_text_index_forgets_as_well(store: Store) -> None:
    gone = add(store, "lupakan")
    store.forgetting.forget(gone.url)
    found = read(store.path, "SELECT count(*) FROM article_texts_fts WHERE article_texts_fts MATCH 'tinggal'")
    assert found == [(0,)]


def test_nothing_brings_a_forgotten_article_back(store: Store) -> None:
    gone = add(store, "lupakan")
    store.forgetting.forget(f"{gone.url}?utm_source=x")
    plan = ListingState(gone.found_by, Validators(), NOW, 900.0)
    assert store.crawl.save_listing(SATU, "feed", plan, [gone]) == 0
    store.crawl.save_alias(gone, "https://satu.test/lain")
    other = make_entry(SATU, "alamat-lain")
    store.crawl.save_pages(other, [make_page(other.url)])
    store.findings.save_finding(other, make_finding(gone.url, publisher=SATU))
    assert read(store.path, "SELECT count(*) FROM entries") == [(0,)]
    assert read(store.path, "SELECT count(*) FROM articles") == [(0,)]
    assert store.crawl.due_entries(SATU, NOW) == []


def test_an_alias_names_the_article_too(store: Store) -> None:
    gone = add(store, "lupakan")
    assert store.forgetting.forget(f"{gone.url}?alias=1").articles == 1


def test_an_unknown_address_is_kept_out_from_now_on(store: Store) -> None:
    entry = make_entry(SATU, "belum-ada")
    assert store.forgetting.forget(entry.url).articles == 0
    assert store.crawl.save_listing(SATU, "feed", ListingState("x", Validators(), NOW, 900.0), [entry]) == 0


def test_a_publisher_that_refuses_later_loses_what_was_kept(tmp_path: Path) -> None:
    with open_sample(tmp_path) as store:
        entry, other = add(store, "a", "namasamaran satu"), add_of(store, DUA, "Contoh lain.")
        store.revisits.save_changed(entry, [make_page(entry.url, b"<html>namasamaran</html>")])
        found = make_finding(entry.url, "prevention", "2026-01-20", facts=FACTS, text="namasamaran dua")
        store.findings.save_finding(entry, found)
        store.publishers.sync([replace(one, refused=one.domain == SATU) for one in PUBLISHERS])
        assert store.erasures.run() == 2
        assert read(store.path, "SELECT article_id FROM article_texts") == [(other.id,)]
        assert read(store.path, "SELECT count(*) FROM revisions") == [(0,)]
        assert read(store.path, "SELECT count(*) FROM articles WHERE publisher = ?", SATU) == [(1,)]
        assert read(store.path, "SELECT surface FROM article_offices WHERE article_id = ?", entry.id) != []
        assert b"samaran" not in everything(store, tmp_path)
        assert store.findings.read_pages(other)


def test_what_is_no_address_is_refused(store: Store) -> None:
    with pytest.raises(InputError, match="no web address"):
        store.forgetting.forget("bukan alamat")


def test_labels_of_other_articles_stay_append_only(store: Store) -> None:
    gone, kept = add(store, "lupakan"), add(store, "simpan")
    store.labels.save_label(PersonsLabel(kept.id, "unrelated", "rina", NOW))
    store.forgetting.forget(gone.url)
    with pytest.raises(StoreError, match="append-only"), store._connection.transaction() as db:
        db.execute("DELETE FROM labels")


def test_text_and_raw_page_of_what_may_not_be_kept_go_and_facts_stay(store: Store, tmp_path: Path) -> None:
    entry = make_entry(SATU, "noarchive")
    store.crawl.save_pages(entry, [make_page(entry.url, SECRET.encode() * 30)])
    finding = make_finding(entry.url, "prevention", "2026-01-20", facts=FACTS, text=SECRET)
    store.erasures.discard(entry)
    store.findings.save_findings([(entry, finding)], unkept=[finding.article.id])
    assert store.erasures.run() == 1
    assert SECRET.encode() not in everything(store, tmp_path)
    assert read(store.path, "SELECT count(*) FROM village_counts") == [(1,)]
    assert read(store.path, "SELECT count(*) FROM erasures") == [(0,)]


@pytest.mark.parametrize("length", [25, 30, 200, 300, 1_000, 65_535, 65_560, 65_561, 65_565, 131_100, 131_101, 200_000])
def test_the_filler_has_any_length_and_is_gzip(length: int) -> None:
    content = filler(length)
    assert len(content) == length
    assert not gzip.decompress(content).strip() or gzip.decompress(content).startswith(b"WARC/1.1")
