"""The script that drafts data/publishers.toml, and how it comes to the volumes."""

import csv
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tppo_news.crawl import load_publishers
from tppo_news.crawl.publishers.propose import CLASS_OF, class_volume
from tppo_news.settings import resource_path

SCRIPTS = Path(__file__).parents[2] / "scripts"
FACTS = SCRIPTS.parents[1] / "shared" / "facts"


@pytest.fixture(scope="module")
def volumes() -> ModuleType:
    """scripts/publisher_volumes.py, which is no part of the package."""
    spec = spec_from_file_location("publisher_volumes", SCRIPTS / "publisher_volumes.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def row(domain: str, kind: str, **values: str) -> Mapping[str, str]:
    columns = ("count", "since", "until", "first", "last", "seen_in")
    return {"domain": domain, "kind": kind, **dict.fromkeys(columns, ""), **values}


SPAN = {"since": "2026-03-01", "until": "2026-03-11"}
ROWS = [
    row("satu.test", "median", count="40", **SPAN),
    row("satu.test", "numbers", first="1000", last="3000", **SPAN),
    row("dua.test", "numbers", first="500", last="1500", **SPAN),
    row("tiga.test", "items", count="25", **SPAN),
    row("empat.test", "stated", count="11", seen_in="a public project: articles a day"),
]


@pytest.mark.skipif(
    not FACTS.is_dir(),
    reason="the listings that the draft is made from stand beside the project only where it is developed",
)
def test_the_draft_is_the_file_byte_by_byte() -> None:
    made = subprocess.run([sys.executable, SCRIPTS / "make_publishers.py"], capture_output=True, check=True, timeout=60)
    assert made.stdout == resource_path("data/publishers.toml").read_bytes()


def test_numbers_count_by_the_share_that_measured_sites_list_of_theirs(volumes: ModuleType) -> None:
    assert volumes.share_of_numbers(ROWS) == 0.2  # 40 listed of 200 numbered a day
    known = volumes.known_volumes(ROWS)
    found = {domain: (volume.per_day, volume.basis) for domain, volume in known.items()}
    assert found == {
        "satu.test": (40.0, "measured"),
        "dua.test": (20.0, "counted"),
        "tiga.test": (2.5, "counted"),
        "empat.test": (11.0, "counted"),
    }
    assert known["dua.test"].origin == "100 numbered a day, 2026-03-01 to 2026-03-11; 20% of them"


def test_the_figure_of_a_class_is_the_median_of_its_known_members(volumes: ModuleType) -> None:
    scopes = {"satu.test": "national", "dua.test": "regional", "tiga.test": "regional", "empat.test": "regional"}
    figures = volumes.class_figures(volumes.known_volumes(ROWS), scopes, {"empat.test": "agency"})
    assert [(figure.name, figure.per_day) for figure in figures] == [
        ("national portal", 40.0),
        ("regional site", 11.0),
        ("agency", 11.0),
    ]
    assert volumes.class_lines(figures)[1] == "regional site 11: the median of 2 (tiga.test 2.5, dua.test 20)"


def test_an_unknown_kind_of_count_is_refused(volumes: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"lima\.test: unknown kind 'guess'"):
        volumes.known_volumes([*ROWS, row("lima.test", "guess")])


def test_what_is_counted_and_classed_is_of_publishers_or_says_that_it_is_not(volumes: ModuleType) -> None:
    ours = {publisher.domain for publisher in load_publishers(resource_path("data/publishers.toml"))}
    comments = volumes.VOLUMES_PATH.read_text(encoding="utf-8")
    for path in (volumes.VOLUMES_PATH, volumes.CLASSES_PATH):
        for found in volumes.read_rows(path):
            assert found["domain"] in ours or f"{found['domain']}" in comments.partition("domain,kind")[0], found


def test_every_class_figure_in_the_file_is_what_the_tables_say(volumes: ModuleType) -> None:
    publishers = load_publishers(resource_path("data/publishers.toml"))
    expected, _figures = volumes.expected_volumes({publisher.domain: publisher.scope for publisher in publishers})
    stated = {p.domain: (p.expected_per_day, p.volume_basis) for p in publishers}
    assert stated == {domain: (volume.per_day, volume.basis) for domain, volume in expected.items()}


def test_a_proposed_site_is_given_the_figure_of_its_class(volumes: ModuleType) -> None:
    publishers = load_publishers(resource_path("data/publishers.toml"))
    _, figures = volumes.expected_volumes({publisher.domain: publisher.scope for publisher in publishers})
    by_name = {figure.name: figure.per_day for figure in figures}
    assert {name: class_volume(scope) for name, scope in CLASS_OF.values()} == {
        name: by_name[name] for name in ("government", "regional site")
    }


def test_every_form_says_what_it_rests_on() -> None:
    lines = (SCRIPTS / "article_forms.csv").read_text(encoding="utf-8").splitlines()
    for form in csv.DictReader(line for line in lines if line[0] != "#"):
        assert form["basis"] in {"read", "rule", "network", "system", "assumed"}, form
        assert form["seen_in"], form
        assert form["basis"] != "read" or int(form["addresses"]) >= 1, form
