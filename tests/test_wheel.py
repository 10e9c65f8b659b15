"""The wheel carries gazetteer, publishers, metadata and model, and works outside the checkout."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARTICLE = (
    "KUPANG - Kantor Imigrasi Kelas I TPI Kupang membentuk tiga desa binaan imigrasi untuk mencegah tindak pidana perdagangan "
    "orang (TPPO), Senin (2/3/2026)."
)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel is installed; the dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)], check=True
    )
    wheel = next(folder.glob("*.whl"))
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--target", str(folder / "site"), str(wheel)], check=True
    )
    return folder


def run(installed: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """`tppo-news` from the wheel, in a folder of its own."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TPPO_")}
    environment["PYTHONPATH"] = str(installed / "site")
    command = [sys.executable, "-m", "tppo_news", *arguments]
    return subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=False)


def test_it_runs_from_the_wheel_and_not_from_the_checkout(installed: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed / "site")}
    code = "import tppo_news; print(tppo_news.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=installed, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(str(installed))


def test_extract_finds_its_model_and_gazetteer(installed: Path) -> None:
    (installed / "rows.jsonl").write_text(json.dumps({"id": "a", "text": ARTICLE}) + "\n", encoding="utf-8")
    done = run(installed, "extract", "rows.jsonl", "--out", "out.jsonl")
    assert done.returncode == 0, done.stderr
    row = json.loads((installed / "out.jsonl").read_text(encoding="utf-8"))
    assert row["label"]["value"] == "prevention"
    assert row["offices"][0]["province"] == "Nusa Tenggara Timur"


def test_it_finds_its_publishers(installed: Path) -> None:
    done = run(installed, "publishers", "list", "--json")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) >= 40


def test_the_sample_run_works_from_the_wheel(installed: Path) -> None:
    done = run(installed, "crawl", "--sample")
    assert done.returncode == 0, done.stderr
    assert "stored: prevention" in done.stdout
