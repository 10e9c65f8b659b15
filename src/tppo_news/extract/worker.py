"""Extraction under a time limit that holds: in a process of its own, which is killed and replaced when a page takes too long."""

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from tppo_news.extract.article import extract_article
from tppo_news.records import Article, Page, Publisher, Rejection

PAGE_SECONDS = 20.0
_START_SECONDS = 60.0
_STOP_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Job:
    """What one extraction is asked."""

    pages: tuple[Page, ...]
    publisher: Publisher
    url: str
    incomplete: bool
    any_language: bool


def run_job(job: Job) -> Article | Rejection:
    """Extract in this process."""
    return extract_article(
        job.pages, job.publisher, url=job.url, incomplete=job.incomplete, any_language=job.any_language
    )


class PageWorker:
    """One process that extracts page after page; use it as a context manager.

    A page that takes longer than `seconds` gives Rejection(stage="extract", reason="timeout"), one that ends the process
    reason "crashed"; the next page gets a new process.
    """

    def __init__(self, seconds: float = PAGE_SECONDS, run: Callable[[Job], Article | Rejection] = run_job) -> None:
        self._seconds = seconds
        self._run = run
        # A fresh interpreter: a copy of a process with threads may hold locks that nobody releases.
        self._context = multiprocessing.get_context("spawn")
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def extract(
        self,
        pages: Sequence[Page],
        publisher: Publisher,
        *,
        url: str,
        incomplete: bool = False,
        any_language: bool = False,
    ) -> Article | Rejection:
        """As `extract_article`, within the time limit."""
        pipe = self._pipe or self._start()
        try:
            pipe.send(Job(tuple(pages), publisher, url, incomplete, any_language))
            if pipe.poll(self._seconds):
                found: Article | Rejection = pipe.recv()
                return found
        except (EOFError, ConnectionError):
            self._stop()
            return Rejection(url, "extract", "crashed")
        self._stop()
        return Rejection(url, "extract", "timeout", f"more than {self._seconds:g} seconds")

    def _start(self) -> Connection:
        self._pipe, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_serve, args=(theirs, self._run), daemon=True)
        self._process.start()
        theirs.close()
        if self._pipe.poll(_START_SECONDS):
            self._pipe.recv()
        return self._pipe

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(_STOP_SECONDS)
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection, run: Callable[[Job], Article | Rejection]) -> None:
    """Say that the process is ready, then answer jobs until the other end is gone."""
    pipe.send(None)
    try:
        while True:
            pipe.send(run(pipe.recv()))
    except (EOFError, ConnectionError):
        return
