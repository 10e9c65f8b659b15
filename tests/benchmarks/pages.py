"""The newsroom's article pages as a crawl hands them to analysis."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tppo_news.cli.sample import sample_settings
from tppo_news.monitoring import crawl_one, open_run
from tppo_news.pipeline import Fetched
from tppo_news.records import Entry, Publisher


@dataclass(frozen=True)
class SamplePages:
    """Fetched articles, with the entries and publishers that they belong to."""

    fetched: tuple[Fetched, ...]
    entries: Mapping[str, Entry]
    publishers: tuple[Publisher, ...]


def sample_pages() -> SamplePages:
    """Crawl the newsroom once, without delays, into a store that is thrown away."""
    with (
        tempfile.TemporaryDirectory() as folder,
        sample_settings(store_path=Path(folder) / "sample.db", pace_scale=0.0) as settings,
        open_run(settings) as run,
    ):
        for publisher in run.publishers:
            crawl_one(run, publisher)
        waiting = list(run.store.findings.iter_fetched())
        fetched = tuple(Fetched(entry.url, run.by_domain[entry.publisher], pages) for entry, pages in waiting)
        return SamplePages(fetched, {entry.url: entry for entry, _ in waiting}, run.publishers)
