"""Stores as commands open them: the kind told by the name, and without the run's lock where one only looks."""

from pathlib import Path

from tppo_news.settings import Settings, load_settings
from tppo_news.store import Store, StoreKind, open_store


def kind_of(path: Path) -> StoreKind:
    """A sample store is named so; every other one is live. The store itself refuses a wrong guess."""
    return "sample" if path.stem.startswith("sample") else "live"


def open_for_reading(store: Path | None) -> Store:
    """The store to look at, without the run's lock, so that a run in progress is not in the way."""
    settings: Settings = load_settings(store_path=store)
    return open_store(settings.store_path, kind_of(settings.store_path), create=False, lock=False)
