"""The time limit of a page: a process that is killed and replaced."""

import os
from collections.abc import Iterator

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import PageWorker
from tppo_news.extract.worker import Job, run_job
from tppo_news.records import Article, Rejection

HANGS, CRASHES = f"{URL}/hangs", f"{URL}/crashes"


def run_or_misbehave(job: Job) -> Article | Rejection:
    """Extract, but for two addresses: one never ends, the other ends the process."""
    while job.url == HANGS:
        pass
    if job.url == CRASHES:
        os._exit(1)
    return run_job(job)


@pytest.fixture(scope="module")
def worker() -> Iterator[PageWorker]:
    with PageWorker(seconds=1.0, run=run_or_misbehave) as worker:
        yield worker


def extracted(worker: PageWorker, url: str) -> Article | Rejection:
    return worker.extract([page(article_html())], PUBLISHER, url=url)


def assert_works(worker: PageWorker) -> None:
    found = extracted(worker, URL)
    assert isinstance(found, Article)
    assert found.text == "\n".join(PARAGRAPHS)


def test_a_page_within_the_limit_gives_its_article(worker: PageWorker) -> None:
    assert_works(worker)


def test_a_page_that_never_ends_is_refused_and_the_next_one_is_read(worker: PageWorker) -> None:
    found = extracted(worker, HANGS)
    assert isinstance(found, Rejection)
    assert found.reason == "timeout"
    assert_works(worker)


def test_a_page_that_ends_the_process_is_refused_and_the_next_one_is_read(worker: PageWorker) -> None:
    found = extracted(worker, CRASHES)
    assert isinstance(found, Rejection)
    assert found.reason == "crashed"
    assert_works(worker)
