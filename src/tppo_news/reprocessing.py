"""Newer versions of extraction, classifier and facts over what is stored: the archive's pages are read anew.

`reprocess` goes over all of it; `give_back` reads one article anew with a line that a person gave back to its text.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from tppo_news import __version__
from tppo_news.errors import InputError, StoreError
from tppo_news.extract import line_around, line_id
from tppo_news.masking import BLOCK
from tppo_news.pipeline import Fetched, Tools, analyse_each, extract_each
from tppo_news.records import Article, Entry, Finding, Furniture, Publisher, Rejection, content_id
from tppo_news.settings import resource_path
from tppo_news.store import Piece, Reprocessed, Store

log = logging.getLogger(__name__)

BATCH = 100
_RULES = ("extract", "classify", "facts", "furniture")
_TABLES = (".csv", ".gz")
_SHORT = 8


@dataclass(frozen=True, slots=True)
class ReprocessReport:
    """What newer versions made of what is stored."""

    versions: str
    outcomes: Mapping[str, int] = field(default_factory=dict)
    labels: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """How many articles the model moved from one label to another."""
    changes: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Differences by kind and name."""


def versions_of(tools: Tools, publishers: Iterable[Publisher] = ()) -> str:
    """What decides what an article becomes: the program and its rules, the model, the site templates, and the options."""
    templates = tools.templates.version if tools.templates else "none"
    seconds = tools.worker.seconds if tools.worker else None
    known = sorted(f"{one.domain} {one.name} {one.time_zone}" for one in publishers)
    options = content_id("options", str(seconds), *known)[:_SHORT]
    rules = rules_version()[:_SHORT]
    return f"tppo-news {__version__}, rules {rules}, model {tools.classifier.version}, templates {templates}, options {options}"


@lru_cache(maxsize=1)
def rules_version() -> str:
    """An id that follows from the rules alone: the modules that extract, classify and find facts, as they are installed,
    and the gazetteer's tables, which a desk may add rows to.
    """
    modules = (file for name in _RULES for file in _modules(files("tppo_news") / name))
    tables = sorted(path for path in resource_path("data/gazetteer").iterdir() if path.suffix in _TABLES)
    return content_id(
        "rules", *(f"{file.name}\n{sha256(file.read_bytes()).hexdigest()}" for file in (*modules, *tables))
    )


def _modules(folder: Traversable) -> Iterator[Traversable]:
    for item in sorted(folder.iterdir(), key=lambda one: one.name):
        if item.is_dir():
            yield from _modules(item)
        elif item.name.endswith(".py"):
            yield item


def reprocess(
    store: Store,
    tools: Tools,
    *,
    apply: bool = False,
    publisher: str | None = None,
    limit: int | None = None,
    on_done: Callable[[Reprocessed], None] = lambda _: None,
) -> ReprocessReport:
    """Read every stored page anew and hand each outcome to `on_done`; without `apply` nothing is written.

    An interrupted run goes on where it was, unless another wrote since: with other rules, templates, options or publishers
    everything is read again. One over a publisher, or up to a limit, stays open for the others.
    """
    publishers = {known.domain: known for known in store.raw_pages.publishers()}
    versions = versions_of(tools, publishers.values())
    run_id = store.reprocessing.begin(versions) if apply else None
    outcomes: Counter[str] = Counter()
    labels: Counter[tuple[str, str]] = Counter()
    changes: Counter[tuple[str, str]] = Counter()
    after, left = "", limit if limit is not None else -1
    while left and (
        entries := store.reprocessing.waiting(run_id, publisher, after, min(BATCH, left) if left > 0 else BATCH)
    ):
        for done in store.reprocessing.settle(run_id, read_anew(store, tools, entries, publishers)):
            outcomes[done.outcome] += 1
            changes.update((change.kind, change.name) for change in done.changes)
            labels.update((c.before or "-", c.after or "-") for c in done.changes if c.kind == "label")
            on_done(done)
        after = entries[-1].id
        left -= len(entries) if left > 0 else 0
    if run_id is not None and publisher is None and limit is None:
        store.reprocessing.finish(run_id)
    return ReprocessReport(versions, dict(outcomes), dict(labels), dict(changes))


def read_anew(
    store: Store, tools: Tools, entries: Sequence[Entry], publishers: Mapping[str, Publisher]
) -> list[tuple[Entry, Finding | Rejection | str]]:
    """What today's versions make of these addresses' raw pages; a str says why there is none."""
    found: dict[str, Finding | Rejection | str] = {}
    fetched: list[Fetched] = []
    for entry in entries:
        try:
            fetched.append(_fetched(store, entry, publishers[entry.publisher]))
        except StoreError as error:
            found[entry.url] = str(error)
    for page, outcome in zip(fetched, analyse_each(fetched, tools), strict=True):
        found[page.url] = outcome
    return [(entry, found[entry.url]) for entry in entries]


def give_back(store: Store, tools: Tools, url: str, number: int, given_by: str) -> tuple[str, Reprocessed]:
    """Give a piece of furniture back to the text that it was cut out of, or freed facts from a span that was marked.

    The article is read anew; its raw page must still be there. Returns the line and what changed. Raises InputError for
    an unknown address or number, StoreError where the page was purged or lost.
    """
    entry = store.furniture.entry_of(url)
    pieces = {piece.number: piece for piece in store.furniture.pieces(entry.id)}
    if number not in pieces:
        raise InputError(f"{url}: no piece of furniture has the number {number}; tppo-news furniture list shows them")
    publishers = {known.domain: known for known in store.raw_pages.publishers()}
    fetched = _fetched(store, entry, publishers[entry.publisher])
    article = extract_each([fetched], tools)[0]
    if isinstance(article, Rejection):
        raise InputError(f"{url}: today's version refuses the page ({article.reason}); nothing was given back")
    line = _line_of(article, pieces[number])
    store.furniture.give_back(entry.id, line_id(line), pieces[number].furniture, given_by)
    return line, read_one(store, tools, entry, replace(fetched, keep=fetched.keep | {line_id(line)}))


def read_one(store: Store, tools: Tools, entry: Entry, fetched: Fetched) -> Reprocessed:
    """Read one article anew and write it."""
    run_id = store.reprocessing.begin_one(entry, versions_of(tools, [fetched.publisher]))
    done = store.reprocessing.settle(run_id, [(entry, analyse_each([fetched], tools)[0])])[0]
    store.reprocessing.finish(run_id)
    return done


def take_again(store: Store, tools: Tools, url: str) -> Reprocessed:
    """Undo every giving back of an article, and read it anew."""
    entry = store.furniture.entry_of(url)
    publishers = {known.domain: known for known in store.raw_pages.publishers()}
    fetched = _fetched(store, entry, publishers[entry.publisher])
    if not store.furniture.take_again(entry.id):
        raise InputError(f"{url}: no line was given back")
    return read_one(store, tools, entry, replace(fetched, keep=frozenset()))


def _fetched(store: Store, entry: Entry, publisher: Publisher) -> Fetched:
    pages = store.raw_pages.pages_of(entry.id)
    keep = store.furniture.given_back(entry.id)
    return Fetched(entry.url, publisher, pages, keep=keep, stated_at=entry.published_at)


def _line_of(article: Article, piece: Piece) -> str:
    """The whole line, as the page has it, of a piece as the store shows it; InputError where today's version cuts none such."""
    wanted = piece.furniture
    if wanted.start is not None:
        found = [
            line_around(article.text, f.start) for f in article.furniture if f.start is not None and _same(wanted, f)
        ]
    else:
        found = [f.surface for f in article.furniture if f.start is None and _same(wanted, f)]
    if not found:
        raise InputError(
            f"{article.url}: today's version does not cut piece {piece.number}; tppo-news reprocess reads it anew"
        )
    return found[0]


def _same(shown: Furniture, fresh: Furniture) -> bool:
    """Whether a stored piece is this one; blocks in it stand for words that nobody sees."""
    pattern = "".join("." if character == BLOCK else re.escape(character) for character in shown.surface)
    return re.fullmatch(pattern, fresh.surface, re.S) is not None
