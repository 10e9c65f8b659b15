from pathlib import Path

import pytest

from tppo_news.errors import ConfigError
from tppo_news.settings import load_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("TPPO_CONTACT", "TPPO_WEBHOOK_URL", "TPPO_WINDOW_DAYS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_a_flag_beats_the_environment_which_beats_the_file_which_beats_the_default(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load_settings().window_days == 30
    (empty_folder / "tppo.toml").write_text("window_days = 10\n", encoding="utf-8")
    assert load_settings().window_days == 10
    monkeypatch.setenv("TPPO_WINDOW_DAYS", "20")
    assert load_settings().window_days == 20
    assert load_settings(window_days=5).window_days == 5


def test_a_flag_that_was_not_given_counts_for_nothing() -> None:
    assert load_settings(window_days=None).window_days == 30


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("windw_days = 3\n", "windw_days"),
        ("window_days = 'many'\n", "window_days"),
        ("window_days = \n", "tppo.toml"),
        ("webhook_url = 'https://hook.test/x'\n", "TPPO_WEBHOOK_URL"),
    ],
)
def test_a_wrong_file_is_one_line_that_names_the_fault(empty_folder: Path, content: str, said: str) -> None:
    (empty_folder / "tppo.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_secret_is_never_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TPPO_WEBHOOK_URL", "https://hook.test/very-secret")
    settings = load_settings()
    assert "very-secret" not in repr(settings) + str(settings)


def test_sample_and_live_keep_their_pages_apart() -> None:
    assert load_settings(kind="sample").archive_dir != load_settings(kind="live").archive_dir
