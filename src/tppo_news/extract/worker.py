"""Extraction under a time limit that holds: in a process of its own, which is killed and replaced when a page takes too long.

The process is a fresh interpreter that knows extraction alone: a copy of this one might hold locks that nobody releases, and
would read the program that started it once more.
"""

import logging
import os
import resource
import signal
import socket
import subprocess
import sys
import traceback
import weakref
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from tppo_news.extract.article import extract_article
from tppo_news.extract.templates.sites import SiteTemplates
from tppo_news.records import Article, Page, Publisher, Rejection

log = logging.getLogger(__name__)

PAGE_SECONDS = 20.0
MAX_MEMORY = 4 * 2**30
"""Bytes of address space past which the process is refused more."""
_START_SECONDS = 60.0
_STOP_SECONDS = 2.0
_AT_ONCE = 16
"""Jobs in one message: few enough to hold in memory twice, many enough that waiting for an answer costs nothing."""
_PROGRAM = "from tppo_news.extract.worker import serve; serve({descriptor})"


@dataclass(frozen=True, slots=True)
class Job:
    """What one extraction is asked."""

    pages: tuple[Page, ...]
    publisher: Publisher
    url: str
    incomplete: bool = False
    any_language: bool = False
    templates: SiteTemplates | None = None
    """Of the publisher alone: what is sent with every job should be small."""
    keep: frozenset[str] = frozenset()


Run = Callable[[Job], Article | Rejection]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a job; `defect` is the traceback of an error of ours."""

    outcome: Article | Rejection
    defect: str = ""


def run_job(job: Job) -> Article | Rejection:
    """Extract in this process."""
    return extract_article(
        job.pages,
        job.publisher,
        url=job.url,
        incomplete=job.incomplete,
        any_language=job.any_language,
        templates=job.templates,
        keep=job.keep,
    )


class PageWorker:
    """One process that extracts page after page; close it, or use it as a context manager. Threads take turns.

    A page that takes longer than `seconds` gives Rejection(stage="extract", reason="timeout"), one that ends the process
    reason "crashed", one that meets a defect of ours reason "defect"; after the first two the next page gets a new process.
    """

    def __init__(self, seconds: float = PAGE_SECONDS, run: Run = run_job) -> None:
        self._seconds = seconds
        self._run = run
        self._lock = Lock()
        self._pipe: Connection | None = None
        self._ready = False
        self._process_id: int | None = None
        self._end: Callable[[], object] = lambda: None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seconds(self) -> float:
        """How long a page may take."""
        return self._seconds

    @property
    def process_id(self) -> int | None:
        """The process that extracts now; None where there is none."""
        return self._process_id

    def start(self) -> None:
        """Start the process and do not wait for it: it reads its program while others work. Without this, the first page
        waits."""
        with self._lock:
            if self._pipe is None:
                self._launch()

    def close(self) -> None:
        """End the process; the next page would get a new one."""
        with self._lock:
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
        return self.extract_all([Job(tuple(pages), publisher, url, incomplete, any_language)])[0]

    def extract_all(self, jobs: Sequence[Job]) -> list[Article | Rejection]:
        """What comes of each job, in order, each within the time limit."""
        found: list[Article | Rejection] = []
        with self._lock:
            while len(found) < len(jobs):
                found.extend(self._answers(jobs[len(found) : len(found) + _AT_ONCE]))
        return found

    def _answers(self, jobs: Sequence[Job]) -> Iterator[Article | Rejection]:
        """The outcomes of these jobs up to the first that costs the process, whose Rejection is the last."""
        done = 0
        try:
            pipe = self._ready_pipe()
            pipe.send(jobs)
            while done < len(jobs) and pipe.poll(self._seconds):
                answer: _Answer = pipe.recv()
                if answer.defect:
                    log.error("defect while extracting %s\n%s", jobs[done].url, answer.defect)
                yield answer.outcome
                done += 1
        except (EOFError, ConnectionError):
            self._stop()
            yield Rejection(jobs[done].url, "extract", "crashed")
            return
        if done < len(jobs):
            self._stop()
            yield Rejection(jobs[done].url, "extract", "timeout", f"more than {self._seconds:g} seconds")

    def _ready_pipe(self) -> Connection:
        """The pipe to a process that has said that it is ready. One that died while it waited is replaced: no page did that."""
        pipe = self._pipe or self._launch()
        if self._ready:
            return pipe
        try:
            self._greet(pipe)
        except (EOFError, ConnectionError):
            self._stop()
            pipe = self._launch()
            self._greet(pipe)
        return pipe

    def _greet(self, pipe: Connection) -> None:
        if not pipe.poll(_START_SECONDS):
            raise ConnectionError("the process for pages does not start")
        pipe.recv()
        self._ready = True

    def _launch(self) -> Connection:
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter
                # -P: a file of the working folder that is called like a module of Python's own is not run.
                [sys.executable, "-P", "-c", _PROGRAM.format(descriptor=theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                # Ctrl-C is ours to handle: the page in flight is finished.
                start_new_session=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path)},
            )
        self._process_id = process.pid
        self._pipe = Connection(ours.detach())
        self._end = weakref.finalize(self, _end_process, process, self._pipe)
        self._pipe.send((self._run, self._seconds))
        return self._pipe

    def _stop(self) -> None:
        self._end()
        self._pipe = self._process_id = None
        self._ready = False


def _end_process(process: subprocess.Popen[bytes], pipe: Connection) -> None:
    process.kill()
    process.wait(_STOP_SECONDS)
    pipe.close()


def serve(descriptor: int) -> None:
    """The process: say that it is ready, then answer jobs until the other end is gone."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    with Connection(descriptor) as pipe:
        try:
            run, seconds = pipe.recv()
            pipe.send(None)
            while True:
                for job in pipe.recv():
                    # Who waits for the answer kills a process that takes too long; where he is gone, this ends it.
                    signal.setitimer(signal.ITIMER_REAL, 2 * seconds)
                    answer = _answer(run, job)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                    pipe.send(answer)
        except (EOFError, ConnectionError):
            return


def _answer(run: Run, job: Job) -> _Answer:
    try:
        return _Answer(run(job))
    except Exception as error:  # noqa: BLE001 - one page's defect must not cost the others theirs
        detail = f"{type(error).__name__}: {error}"[:300]
        return _Answer(Rejection(job.url, "extract", "defect", detail), traceback.format_exc())
