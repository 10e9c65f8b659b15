"""Text and pages in, records out: extract, extract-page, classify, facts."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tppo_news.classify import load_model
from tppo_news.classify.reading import read_article
from tppo_news.cli.options import FullText, InputFile, ModelDir, OutFile
from tppo_news.cli.show import print_article, print_page
from tppo_news.contract import (
    PageRow,
    TextRow,
    finding_row,
    iter_page_rows,
    iter_text_rows,
    label_row,
    open_output,
    page_row,
    write_rows,
)
from tppo_news.errors import InputError
from tppo_news.extract import PageWorker, extract_article
from tppo_news.facts import load_fact_finder
from tppo_news.furniture import find_furniture
from tppo_news.jsonl import JsonRow
from tppo_news.masking import hide_article
from tppo_news.pipeline import analyse_articles, article_from_text, load_tools
from tppo_news.records import Article, Page, Publisher
from tppo_news.settings import load_settings
from tppo_news.urls import site_of

BATCH = 64
SHOWN_URL = "http://unknown.test/page"
"""The address of a page that is shown without one."""


def extract(source: InputFile, out: OutFile, models: ModelDir = None) -> None:
    """Label and facts of texts: rows {"id", "text", "title"?, "url"?, "published"?} in, one record each out.

    Example: `tppo-news extract articles.jsonl --out records.jsonl`
    """
    tools = load_tools(load_settings(model_dir=models).model_dir)
    with open_output(out) as file:
        count = 0
        for batch in _batches(iter_text_rows(source)):
            articles = [article_from_text(row.id, row.text, row.title, row.url, row.published) for row in batch]
            findings = analyse_articles(articles, tools)
            count += write_rows(file, (finding_row(f.article.id, f) for f in findings))
    typer.echo(f"{count} records written to {out}")


def classify(source: InputFile, out: OutFile, models: ModelDir = None) -> None:
    """Labels alone, much faster than `extract`: the same rows in, {"id", "label"} out.

    Example: `tppo-news classify articles.jsonl --out labels.jsonl`
    """
    classifier = load_model(load_settings(model_dir=models).model_dir)
    with open_output(out) as file:
        count = 0
        for batch in _batches(iter_text_rows(source)):
            predictions = classifier.predict([read_article(row.title, row.text) for row in batch])
            rows = ({"id": row.id, "label": label_row(p)} for row, p in zip(batch, predictions, strict=True))
            count += write_rows(file, rows)
    typer.echo(f"{count} labels written to {out}")


def extract_page(
    source: Annotated[Path | None, typer.Argument(help="A JSONL file, one row a line.", show_default=False)] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The JSONL file to write.", show_default=False)
    ] = None,
    any_language: Annotated[
        bool, typer.Option("--any-language", help="Keep pages that are not in Indonesian.")
    ] = False,
    show: Annotated[
        Path | None,
        typer.Option("--show", help="A saved page: print what was taken, what was cut and which reading won."),
    ] = None,
    url: Annotated[str, typer.Option("--url", help="The address of the page to show.")] = SHOWN_URL,
    full_text: FullText = False,
) -> None:
    """Article text and metadata of saved pages: rows {"file", "url"} in, {"file", "title", "published", "authors", "text"} out.

    Files are read relative to the JSONL's folder. Example: `tppo-news extract-page pages/list.jsonl --out pages.jsonl`

    One page for people: `tppo-news extract-page --show page.html --url https://site/article`
    """
    if show:
        row = PageRow(file=str(show), url=url)
        page = _read_page(show, row)
        found = extract_article([page], _publisher_of(row), url=url, any_language=any_language)
        print_page(found if full_text or not isinstance(found, Article) else _masked(found))
        return
    if source is None or out is None:
        raise InputError("extract-page needs a JSONL file and --out, or --show with a saved page")
    with open_output(out) as file:
        count = write_rows(file, _page_rows(source, any_language))
    typer.echo(f"{count} pages written to {out}")


def facts(
    source: Annotated[Path, typer.Argument(help="A text file with one article; its first line may be the title.")],
    show: Annotated[bool, typer.Option("--show/--list", help="The article in colour, or one fact a line.")] = True,
    full_text: FullText = False,
) -> None:
    """One article with its facts in colour, for people who write rules.

    Example: `tppo-news facts article.txt --show`
    """
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{source}: {getattr(error, 'strerror', None) or error}") from error
    furniture = find_furniture(text)
    found = load_fact_finder().find(text, furniture=furniture)
    print_article(text, found, furniture, coloured=show, full_text=full_text)


def _masked(article: Article) -> Article:
    """The article with blocks for what may tell who a victim or a minor is."""
    finder = load_fact_finder()
    facts = finder.find(article.text, title=article.title, furniture=article.furniture)
    return hide_article(article, facts)[0]


def _page_rows(source: Path, any_language: bool) -> Iterator[JsonRow]:
    with PageWorker() as worker:
        for row in iter_page_rows(source):
            page = _read_page(source.parent / row.file, row)
            found = worker.extract([page], _publisher_of(row), url=row.url, any_language=any_language)
            yield page_row(row.file, found if isinstance(found, Article) else None)


def _read_page(path: Path, row: PageRow) -> Page:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    return Page(row.url, row.url, 200, {}, content, datetime.now(UTC))


def _publisher_of(row: PageRow) -> Publisher:
    """A publisher known by its domain alone; its pages are read in western Indonesian time."""
    domain = site_of(row.url) or "unknown.test"
    return Publisher(domain.split(".")[0], domain, "national", "Asia/Jakarta", "unverified", "from an address")


def _batches(rows: Iterator[TextRow]) -> Iterator[list[TextRow]]:
    batch: list[TextRow] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
