"""The time limit of a page: a process that is killed and replaced."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import PageWorker
from tppo_news.extract.worker import Job, run_job
from tppo_news.pipeline import Fetched, analyse_each, load_tools
from tppo_news.records import Article, Rejection
from tppo_news.settings import load_settings

HANGS, CRASHES, FAILS = f"{URL}/hangs", f"{URL}/crashes", f"{URL}/fails"


def run_or_misbehave(job: Job) -> Article | Rejection:
    """Extract, but for three addresses: one never ends, one ends the process, one meets a defect."""
    while job.url == HANGS:
        pass
    if job.url == CRASHES:
        os._exit(1)
    if job.url == FAILS:
        raise KeyError("judul")
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


def test_a_defect_of_ours_is_named_and_costs_no_process(worker: PageWorker, caplog: pytest.LogCaptureFixture) -> None:
    found = extracted(worker, FAILS)
    assert isinstance(found, Rejection)
    assert (found.reason, found.detail) == ("defect", "KeyError: 'judul'")
    assert "Traceback" in caplog.text
    assert_works(worker)


def test_in_a_batch_each_bad_page_costs_itself_alone(worker: PageWorker) -> None:
    urls = [URL, FAILS, HANGS, URL, CRASHES, *[URL] * 20]
    found = worker.extract_all([Job((page(article_html()),), PUBLISHER, url) for url in urls])
    reasons = [outcome.reason if isinstance(outcome, Rejection) else "article" for outcome in found]
    assert reasons == ["article", "defect", "timeout", "article", "crashed", *["article"] * 20]


def test_an_empty_batch_asks_for_nothing(worker: PageWorker) -> None:
    assert worker.extract_all([]) == []


def test_the_process_ends_with_its_worker() -> None:
    with PageWorker() as worker:
        assert isinstance(extracted(worker, URL), Article)
        process = worker.process_id
        assert process
        os.kill(process, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_run_goes_on_behind_a_page_that_hangs() -> None:
    with PageWorker(seconds=1.0, run=run_or_misbehave) as worker:
        tools = replace(load_tools(load_settings().model_dir), worker=worker)
        fetched = [Fetched(url, PUBLISHER, (page(article_html()),)) for url in (URL, HANGS, URL)]
        found = analyse_each(fetched, tools)
    assert [type(outcome).__name__ for outcome in found] == ["Finding", "Rejection", "Finding"]


def test_a_process_that_was_started_early_reads_the_first_page() -> None:
    with PageWorker() as worker:
        worker.start()
        process = worker.process_id
        assert process
        assert isinstance(extracted(worker, URL), Article)
        assert worker.process_id == process


def test_a_process_that_died_before_its_first_page_is_replaced() -> None:
    with PageWorker() as worker:
        worker.start()
        assert worker.process_id
        os.kill(worker.process_id, signal.SIGKILL)
        assert isinstance(extracted(worker, URL), Article)


def test_a_file_of_the_working_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`bisect` is one of the first modules that Python loads of its own."""
    (tmp_path / "bisect.py").write_text("raise SystemExit('a file of the working folder')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with PageWorker() as worker:
        assert_works(worker)
