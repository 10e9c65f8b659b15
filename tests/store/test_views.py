from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.store.builders import (
    NOW,
    SATU,
    list_entries,
    make_count,
    make_date,
    make_entry,
    make_finding,
    open_sample,
    sample_findings,
)
from tests.store.tables import read
from tppo_news.records import Facts, RequestRecord

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture
def ask(filled_path: Path) -> Ask:
    """Read the filled store."""
    return lambda sql, *parameters: read(filled_path, sql, *parameters)


def test_months_count_by_label_and_say_what_they_rest_on(ask: Ask) -> None:
    rows = ask(
        "SELECT month, month_basis, label, articles, needs_review FROM trend_monthly WHERE month_basis IS NOT NULL"
    )
    assert sorted(rows, key=repr) == sorted(
        [
            ("2025-10", "event", "prevention", 2, 0),
            ("2025-11", "publication", "prevention", 1, 0),
            ("2025-11", "event", "prosecution", 1, 0),
            ("2025-11", "publication", "prosecution", 0, 1),
            ("2026-01", "publication", "prosecution", 2, 0),
            ("2026-01", "publication", "protection", 1, 0),
            ("2026-01", "publication", "unrelated", 1, 0),
            (None, "unknown", "prosecution", 1, 0),
        ],
        key=repr,
    )


def test_a_covered_month_without_articles_of_a_label_is_zero(ask: Ask) -> None:
    sql = "SELECT articles, coverage FROM trend_monthly WHERE month = '2026-01' AND label = 'prevention'"
    assert ask(sql) == [(0, "covered")]


def test_a_month_without_coverage_has_no_number(ask: Ask) -> None:
    rows = ask("SELECT label, articles, needs_review, coverage FROM trend_monthly WHERE month = '2025-12' ORDER BY 1")
    assert rows == [
        (label, None, None, "no data") for label in ("prevention", "prosecution", "protection", "unrelated")
    ]


def test_no_number_stays_no_number_when_summed(ask: Ask) -> None:
    assert ask("SELECT sum(articles) FROM trend_monthly WHERE month = '2025-12'") == [(None,)]


def test_the_denominator_tells_whole_site_from_topic_pages(ask: Ask) -> None:
    sql = "SELECT DISTINCT month, listed_whole_site, listed_topic_page, coverage FROM trend_monthly WHERE month IS NOT NULL"
    assert ask(sql) == [
        ("2025-10", None, None, "read back"),
        ("2025-11", None, None, "read back"),
        ("2025-12", None, None, "no data"),
        ("2026-01", 13, 1, "covered"),
    ]
    sql = "SELECT articles_whole_site, articles_topic_page FROM trend_monthly WHERE month = '2025-11' AND label = 'prevention'"
    assert ask(sql) == [(0, 1)]


def test_an_article_that_a_feed_lists_later_counts_as_whole_site(tmp_path: Path) -> None:
    with open_sample(tmp_path) as store:
        entry = make_entry(SATU, "a", "listing")
        store.findings.save_finding(entry, make_finding(entry.url))
        assert read(store.path, "SELECT listed_by FROM articles") == [("topic_page",)]
        list_entries(store, [make_entry(SATU, "a", "feed")])
        assert read(store.path, "SELECT listed_by FROM articles") == [("whole_site",)]


def test_an_event_of_long_ago_does_not_stretch_the_series(tmp_path: Path) -> None:
    with open_sample(tmp_path) as store:
        entry = make_entry(SATU, "a")
        facts = Facts(dates=(make_date("2009-05-01"),))
        store.findings.save_finding(entry, make_finding(entry.url, "prosecution", "2026-01-02", facts=facts))
        sql = "SELECT DISTINCT month, coverage FROM trend_monthly ORDER BY month"
        assert read(store.path, sql) == [("2009-05", "events only"), ("2026-01", "read back")]


def test_a_new_label_appears_by_itself(tmp_path: Path) -> None:
    with open_sample(tmp_path) as store:
        entry = make_entry(SATU, "a")
        store.findings.save_finding(entry, make_finding(entry.url, "policy", "2026-01-02"))
        assert read(store.path, "SELECT articles FROM trend_monthly WHERE label = 'policy'") == [(1,)]


def test_an_empty_store_has_empty_views(tmp_path: Path) -> None:
    open_sample(tmp_path).close()
    for (view,) in read(tmp_path / "sample.db", "SELECT name FROM sqlite_master WHERE type = 'view'"):
        rows = read(tmp_path / "sample.db", f"SELECT * FROM {view}")  # noqa: S608
        assert rows == [] or view == "publisher_health"


def test_offices_count_where_they_act(ask: Ask) -> None:
    rows = ask("SELECT office, month, label, articles, needs_review FROM trend_by_office ORDER BY 1, 2")
    assert rows == [
        ("Bareskrim Polri", "2026-01", "prosecution", 1, 0),
        ("KBRI Phnom Penh", "2026-01", "protection", 1, 0),
        ("Kantor Imigrasi Malang", "2025-10", "prevention", 2, 0),
        ("Kantor Imigrasi Mataram", "2025-11", "prevention", 1, 0),
        ("Polda NTB", "2025-11", "prosecution", 0, 1),
        ("Polres Malang", "2025-11", "prosecution", 1, 0),
        ("Polres Malang", "2026-01", "prosecution", 1, 0),
    ]


def test_provinces_count_by_todays_name_and_the_rest_by_its_own_word(ask: Ask) -> None:
    rows = ask("SELECT province, province_code, month, label, articles, needs_review FROM trend_by_province")
    assert sorted(rows, key=repr) == sorted(
        [
            ("Jawa Timur", "35", "2025-10", "prevention", 2, 0),
            ("Jawa Timur", "35", "2025-11", "prosecution", 1, 0),
            ("Jawa Timur", "35", "2026-01", "prosecution", 1, 0),
            ("Nusa Tenggara Barat", "52", "2025-11", "prevention", 1, 0),
            ("Nusa Tenggara Barat", "52", "2025-11", "prosecution", 0, 1),
            ("Nusa Tenggara Timur", "53", "2026-01", "prosecution", 1, 0),
            ("luar negeri", None, "2026-01", "protection", 1, 0),
            ("nasional", None, "2026-01", "prosecution", 1, 0),
            ("tidak diketahui", None, None, "prosecution", 1, 0),
            ("tidak diketahui", None, "2026-01", "unrelated", 1, 0),
        ],
        key=repr,
    )


def test_new_and_cumulative_villages_stand_apart_and_copies_count_once(ask: Ask) -> None:
    sql = (
        "SELECT office, province, programme, new_villages, cumulative_villages, cumulative_as_of, vague_reports, articles"
        " FROM village_counts_by_office ORDER BY office"
    )
    assert ask(sql) == [
        ("Kantor Imigrasi Malang", "Jawa Timur", "desa_binaan_imigrasi", 12, None, None, 0, 2),
        ("Kantor Imigrasi Mataram", "Nusa Tenggara Barat", "desa_binaan_imigrasi", None, 40, "2025-11-03", 1, 1),
    ]


def test_villages_that_are_not_fostered_are_left_out(tmp_path: Path) -> None:
    with open_sample(tmp_path) as store:
        entry = make_entry(SATU, "a")
        facts = Facts(village_counts=(make_count(380, "cumulative", None, "at_risk"),))
        store.findings.save_finding(entry, make_finding(entry.url, "prevention", "2026-01-02", facts=facts))
        assert read(store.path, "SELECT * FROM village_counts_by_office") == []


def test_officials_stand_by_office_with_first_and_last_seen(ask: Ask) -> None:
    sql = "SELECT office, name, position, first_seen_date, last_seen_date, articles FROM officials_by_office"
    assert ask(sql) == [("Kantor Imigrasi Malang", "Budi Contoh", "Kepala Kantor", "2025-10-16", "2025-10-17", 2)]


def test_the_review_queue_holds_what_the_model_is_not_sure_of(ask: Ask) -> None:
    assert ask("SELECT url, label, score FROM review_queue") == [("https://dua.test/ragu", "prosecution", 0.55)]


def test_a_weekday_conflict_names_the_real_weekday(ask: Ask) -> None:
    assert ask("SELECT url, date, weekday_of_date FROM weekday_conflicts") == [
        ("https://tiga.test/mataram", "2025-09-30", "Selasa")
    ]


def test_a_publisher_that_was_never_asked_is_told_from_one_that_is_up(ask: Ask) -> None:
    rows = ask(
        "SELECT publisher, health, listed_7_days, expected_7_days, stored_7_days FROM publisher_health ORDER BY 1"
    )
    assert rows == [
        ("dua.test", "up", 4, 56.0, 2),
        ("empat.test", "never seen", 0, None, 0),
        ("satu.test", "up", 4, None, 3),
        ("tiga.test", "up", 6, None, 5),
    ]


@pytest.mark.parametrize(
    ("decisions", "health"), [(["failed"], "down"), (["failed", "not_modified"], "quiet"), (["refused"], "down")]
)
def test_a_publisher_that_fails_is_down_and_one_that_lists_nothing_quiet(
    tmp_path: Path, decisions: list[str], health: str
) -> None:
    with open_sample(tmp_path) as store:
        for decision in decisions:
            store.crawl.save_request(RequestRecord("https://satu.test/feed", SATU, NOW, decision, "test"))  # type: ignore[arg-type]
        store.publishers.count_days(NOW)
        assert read(store.path, "SELECT health FROM publisher_health WHERE publisher = ?", SATU) == [(health,)]


def test_rejections_are_counted_by_stage_and_reason(ask: Ask) -> None:
    rows = ask("SELECT stage, reason, publisher, entries FROM rejections_by_reason ORDER BY 1")
    assert rows == [("gate", "no_tppo_words", "dua.test", 2), ("robots", "disallowed", "satu.test", 1)]


def test_no_view_for_everybody_shows_a_title_a_text_or_a_surface(ask: Ask) -> None:
    secrets = {finding.article.title for _, finding in sample_findings()} | {"Contoh, bukan berita."}
    for (view,) in ask("SELECT name FROM sqlite_master WHERE type = 'view'"):
        values = {value for row in ask(f"SELECT * FROM {view}") for value in row}  # noqa: S608
        assert not values & secrets


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (
            "SELECT month, series, count(*) FROM articles WHERE superseded = 0 GROUP BY month, month_basis, series",
            "articles_trend",
        ),
        (
            "SELECT * FROM entries WHERE publisher = 'a' AND outcome = 'pending' AND pending_reason <> 'fetched'",
            "entries_due",
        ),
        ("SELECT count(*) FROM article_offices WHERE role = 'acting' AND office_id = 'a'", "article_offices_by_office"),
    ],
)
def test_trends_are_answered_from_an_index(ask: Ask, sql: str, index: str) -> None:
    assert any(index in str(row[3]) for row in ask(f"EXPLAIN QUERY PLAN {sql}"))
