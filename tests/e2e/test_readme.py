"""README.md says what a first run over the sample sites stores."""

from pathlib import Path

from scripts.make_readme import readme_with, sample_section

from tests.e2e.conftest import SampleRun

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_is_true_today(sample_run: SampleRun) -> None:
    text = README.read_text(encoding="utf-8")
    assert readme_with(sample_section(sample_run.report.summary), text) == text, "run python scripts/make_readme.py"
