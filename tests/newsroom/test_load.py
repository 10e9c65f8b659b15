import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tppo_news.errors import InputError
from tppo_news.newsroom import Newsroom, expected_outcomes, load_newsroom
from tppo_news.settings import resource_path


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The newsroom's data, to be spoilt."""
    return Path(shutil.copytree(resource_path("data/newsroom"), tmp_path / "newsroom"))


def test_a_folder_without_sites_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sample sites"):
        load_newsroom(tmp_path)


def test_a_broken_row_is_named_by_file_and_line(copied: Path) -> None:
    file = copied / "articles" / "ragam.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([lines[0], lines[1][:50]]), encoding="utf-8")
    with pytest.raises(InputError, match=r"ragam\.jsonl:2: "):
        load_newsroom(copied)


def test_an_article_of_an_unknown_site_is_named(copied: Path) -> None:
    file = copied / "articles" / "ragam.jsonl"
    row = json.loads(file.read_text(encoding="utf-8").splitlines()[0])
    file.write_text(json.dumps({**row, "site": "tak-ada"}), encoding="utf-8")
    with pytest.raises(InputError, match=r"ragam\.jsonl:1: KeyError: 'tak-ada'"):
        load_newsroom(copied)


def test_a_site_without_a_time_zone_is_named(copied: Path) -> None:
    file = copied / "sites" / "lensatimur" / "site.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("time_zone", "zona"), encoding="utf-8")
    with pytest.raises(InputError, match=r"site\.toml: KeyError: 'time_zone'"):
        load_newsroom(copied)


def test_a_quirk_of_an_unknown_article_is_named(copied: Path) -> None:
    file = copied / "sites" / "suarabrantas" / "site.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"surabaya-kapal"', '"hilang"'), encoding="utf-8")
    with pytest.raises(InputError, match="suarabrantas: it has no article 'hilang'"):
        load_newsroom(copied)


def test_outcomes_count_every_article_once_and_each_special_behaviour(newsroom: Newsroom) -> None:
    outcomes = list(expected_outcomes(newsroom).values())
    kinds = {kind: sum(outcome.kind == kind for outcome in outcomes) for kind in ("article", "gate", "alias")}
    assert kinds["article"] + kinds["gate"] + 2 == len(newsroom.articles)
    assert kinds["alias"] == 2
    reasons = {outcome.reasons[0] for outcome in outcomes if outcome.kind == "rejection"}
    assert reasons == {"disallowed", "http_404", "http_410", "block_page", "no_article", "empty"}


def test_an_alias_leads_to_an_article_that_is_expected_itself(newsroom: Newsroom) -> None:
    outcomes = expected_outcomes(newsroom)
    for outcome in outcomes.values():
        if outcome.kind == "alias":
            assert outcomes[str(outcome.canonical_url)].kind == "article"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_the_host_map_and_ends_with_a_signal(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "tppo_news.newsroom"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            first = process.stdout.readline()
            process.send_signal(number)
            _, errors = process.communicate(timeout=60)
        finally:
            process.kill()
    assert first.startswith("cenderawasihkini.test 127.0.0.1:")
    assert (process.returncode, errors) == (0, "")


def test_a_port_that_is_taken_is_one_line(newsroom: Newsroom) -> None:
    command = [sys.executable, "-m", "tppo_news.newsroom", "--port", "99999"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
