from dataclasses import replace
from pathlib import Path

import pytest

from tests.crawl.conftest import publisher
from tppo_news.crawl import append_publisher, load_publishers, save_status, to_toml
from tppo_news.crawl.publishers.learning import Learned
from tppo_news.errors import ConfigError
from tppo_news.settings import resource_path

SATU = replace(publisher(), status="listed", evidence='satu "kutip"')
DUA = replace(publisher(domain="dua.test", name="Dua", feeds=("http://dua.test/rss",)), status="listed")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "publishers.toml"
    path.write_text("# Ditulis orang.\n\n" + to_toml(SATU) + "\n" + to_toml(DUA), encoding="utf-8")
    return path


def test_a_status_and_its_evidence_change_and_nothing_else(path: Path) -> None:
    before = path.read_text(encoding="utf-8").splitlines()
    save_status(path, "dua.test", "verified", "OK 2026-03-02 (publishers check)")
    after = path.read_text(encoding="utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [
        ('status = "listed"', 'status = "verified"'),
        ('evidence = "test"', 'evidence = "OK 2026-03-02 (publishers check); test"'),
    ]
    assert [p.status for p in load_publishers(path)] == ["listed", "verified"]


def test_what_was_learned_is_added_where_the_table_lacks_it(path: Path) -> None:
    learned = Learned(r"/\d{5,}/[^/]", 12.5)
    save_status(path, "kabar.test", "verified", "OK 2026-03-02", learned)
    save_status(path, "dua.test", "verified", "OK 2026-03-02", learned)
    save_status(path, "dua.test", "verified", "OK 2026-03-03", Learned("/lain/", 1.0))
    found = [(p.domain, p.article_pattern, p.expected_per_day) for p in load_publishers(path)]
    assert found == [("kabar.test", r"/\d{5,}/[^/]", 12.5), ("dua.test", r"/\d{5,}/[^/]", 12.5)]
    assert "\n\n[[publisher]]" in path.read_text(encoding="utf-8")


def test_a_measured_volume_takes_the_place_of_a_class_figure_and_of_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    guessed = replace(SATU, expected_per_day=15.0, volume_basis="class")
    counted = replace(DUA, expected_per_day=7.0, volume_basis="counted")
    text = to_toml(guessed).replace("15.0", "15.0  # regional site") + "\n" + to_toml(counted)
    path.write_text(text, encoding="utf-8")
    for known in (guessed, counted):
        save_status(path, known.domain, "verified", "OK 2026-03-02", Learned(None, 2.5))
    found = [(p.expected_per_day, p.volume_basis) for p in load_publishers(path)]
    assert found == [(2.5, "measured"), (7.0, "counted")]
    assert "regional site" not in path.read_text(encoding="utf-8")
    assert "\n\n[[publisher]]" in path.read_text(encoding="utf-8")


def test_what_a_check_could_not_measure_leaves_the_class_figure(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(to_toml(replace(SATU, expected_per_day=15.0, volume_basis="class")), encoding="utf-8")
    save_status(path, SATU.domain, "verified", "OK 2026-03-02", Learned(r"/\d{5,}/[^/]"))
    (found,) = load_publishers(path)
    assert (found.article_pattern, found.expected_per_day, found.volume_basis) == (r"/\d{5,}/[^/]", 15.0, "class")


def test_every_publisher_of_the_file_can_be_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(resource_path("data/publishers.toml").read_text(encoding="utf-8"), encoding="utf-8")
    for known in load_publishers(path)[::20]:
        save_status(path, known.domain, "verified", 'OK "hari ini"')
    assert all(p.evidence.startswith('OK "hari ini"; ') for p in load_publishers(path)[::20])


def test_an_unknown_domain_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ConfigError, match=r"tiga\.test"):
        save_status(path, "tiga.test", "verified", "x")
    assert path.read_bytes() == before


def test_a_table_is_appended_once(path: Path) -> None:
    tiga = publisher(domain="tiga.test", name="Tiga", feeds=("http://tiga.test/rss",))
    append_publisher(path, tiga)
    assert load_publishers(path)[-1] == tiga
    with pytest.raises(ConfigError, match="already"):
        append_publisher(path, tiga)
    assert path.read_text(encoding="utf-8").startswith("# Ditulis orang.")


def test_what_would_break_the_file_is_not_written(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ConfigError):
        append_publisher(path, publisher(domain="empat.test", feeds=("http://lain.test/rss",)))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
