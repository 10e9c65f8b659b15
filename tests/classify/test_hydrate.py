"""`labels hydrate` over the sample sites: text and label into the store, every failure a line, nothing asked twice."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.tables import read
from tppo_news.classify.addresses import LabelledAddress, load_addresses
from tppo_news.cli.app import run
from tppo_news.errors import InputError
from tppo_news.newsroom import ExpectedOutcome, expected_outcomes, load_newsroom
from tppo_news.settings import CHECKOUT_DIR

STORE = "var/sample.db"
Say = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def outcomes() -> list[ExpectedOutcome]:
    return list(expected_outcomes(load_newsroom()).values())


@pytest.fixture
def hydrate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Hydrate these rows of url,label, and give status and what was printed."""
    monkeypatch.chdir(tmp_path)
    for name in ("TPPO_CONTACT", "TPPO_INFO_URL", "TPPO_STORE_PATH"):
        monkeypatch.delenv(name, raising=False)

    def say(*rows: str, flags: tuple[str, ...] = ("--sample",)) -> tuple[int, str]:
        Path("a.csv").write_text("\n".join(["url,label", *rows]) + "\n", encoding="utf-8")
        status = run(["labels", "hydrate", "a.csv", *flags])
        said = capsys.readouterr()
        return status, said.out + said.err

    return say


def one_of(outcomes: list[ExpectedOutcome], kind: str, *reasons: str) -> str:
    """The first address with this outcome."""
    return next(o.url for o in outcomes if o.kind == kind and o.reasons == reasons)


def test_text_and_label_come_into_the_store_and_into_training(hydrate: Say, outcomes: list[ExpectedOutcome]) -> None:
    url = one_of(outcomes, "article")
    status, said = hydrate(f"{url},protection", flags=("--sample", "--by", "rina"))
    assert (status, "1 labelled" in said) == (0, True)
    ((label, source, aspect),) = read(Path(STORE), "SELECT label, label_source, aspect FROM articles")
    assert (label, source, aspect) == ("unrelated", "person", "protection")
    assert read(
        Path(STORE), "SELECT annotator, length(text) > 200 FROM labels JOIN article_texts USING (article_id)"
    ) == [("rina", 1)]
    assert read(Path(STORE), "SELECT kind, status FROM runs") == [("hydrate", "completed")]


def test_every_failure_is_a_line_and_is_counted(hydrate: Say, outcomes: list[ExpectedOutcome]) -> None:
    failures = {
        one_of(outcomes, "rejection", "disallowed"): "rejected, robots disallowed",
        one_of(outcomes, "rejection", "http_404"): "rejected, fetch http_404",
        one_of(outcomes, "gate"): "rejected, gate no_tppo_word",
        "https://tidak-ada.test/a": "no publisher",
    }
    status, said = hydrate(*(f"{url},unrelated" for url in failures))
    assert status == 1
    assert [url for url, why in failures.items() if f"{url}: {why}" not in said] == []
    assert "4 addresses of a.csv: 3 rejected, 1 no publisher" in said


def test_robots_is_obeyed_and_the_ledger_knows_every_request(hydrate: Say, outcomes: list[ExpectedOutcome]) -> None:
    url = one_of(outcomes, "rejection", "disallowed")
    hydrate(f"{url},unrelated")
    asked = read(Path(STORE), "SELECT url, decision FROM requests")
    assert (url, "refused") in asked
    assert [address for address, decision in asked if decision == "fetched"] == [
        f"http://{url.split('/')[2]}/robots.txt"
    ]


def test_a_second_time_nothing_is_asked_and_no_label_is_doubled(hydrate: Say, outcomes: list[ExpectedOutcome]) -> None:
    row = f"{one_of(outcomes, 'article')},prevention"
    hydrate(row)
    asked = read(Path(STORE), "SELECT count(*) FROM requests")
    status, said = hydrate(row)
    assert (status, "1 labelled before" in said) == (0, True)
    assert read(Path(STORE), "SELECT count(*) FROM requests") == asked
    assert read(Path(STORE), "SELECT count(*) FROM labels") == [(1,)]


def test_what_no_time_is_left_for_waits_for_the_next_call(hydrate: Say, outcomes: list[ExpectedOutcome]) -> None:
    row = f"{one_of(outcomes, 'article')},prevention"
    status, said = hydrate(row, flags=("--sample", "--time-budget", "0"))
    assert (status, "1 waiting" in said) == (1, True)
    assert "1 labelled" in hydrate(row)[1]


def test_a_live_call_without_a_contact_asks_nobody(hydrate: Say) -> None:
    status, said = hydrate("https://www.antaranews.com/berita/1/x,prevention", flags=())
    assert (status, "contact" in said, "Traceback" in said) == (2, True, False)
    assert not Path("var/tppo.db").exists()


def test_the_addresses_that_come_along_hold_no_text() -> None:
    found = load_addresses(CHECKOUT_DIR / "data/labels/addresses.csv")
    assert len({address.url for address in found}) == len(found) >= 10


def test_an_address_file_may_say_who_when_and_why(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "url,label,annotator,labelled_at,note\nhttps://satu.test/a,prevention,rina,2026-01-02,jelas\n", encoding="utf-8"
    )
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    assert load_addresses(path) == [LabelledAddress("https://satu.test/a", "prevention", None, "rina", moment, "jelas")]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("alamat,label\n", "must name url, label"),
        ("url,label\n", "no addresses"),
        ("url,label\nsatu.test/a,prevention\n", ":2: an http"),
        ("url,label\nhttps://satu.test/a,\n", ":2: an http"),
        ("url,label,labelled_at\nhttps://satu.test/a,prevention,kemarin\n", "no ISO 8601 time"),
    ],
)
def test_a_bad_address_file_is_one_clear_line(tmp_path: Path, content: str, fault: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=fault):
        load_addresses(path)
