"""Mutated pages: whatever arrives, extraction answers with an article or a rejection, and in time."""

import time

import pytest

from tests.extract.mutations import DEPTH, iter_mutated, raw_page
from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html
from tppo_news.extract import extract_article, find_next_pages
from tppo_news.records import Article, Rejection

COUNT = 500
SECONDS = 5.0
"""Of the processor, so that a busy machine makes no page slow."""


def test_mutated_pages_neither_crash_nor_hang() -> None:
    for mutation, page in iter_mutated(COUNT):
        started = time.process_time()
        found = extract_article([page], PUBLISHER, url=URL)
        find_next_pages(page)
        assert isinstance(found, Article | Rejection)
        assert time.process_time() - started < SECONDS, f"{mutation} took too long"


def test_a_page_nested_ten_thousand_deep_is_read_or_refused() -> None:
    html = article_html().replace("<article>", "<div>" * DEPTH + "<article>")
    found = extract_article([raw_page(html.encode())], PUBLISHER, url=URL)
    assert isinstance(found, Rejection) or found.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"<", b"<html", b"<!--", b"plain words", b"<a" * 50_000])
def test_what_is_hardly_a_page_is_rejected(content: bytes) -> None:
    assert isinstance(extract_article([raw_page(content)], PUBLISHER, url=URL), Rejection)


def test_json_ld_nested_without_end_costs_nothing() -> None:
    head = '<script type="application/ld+json">' + '{"@graph":[' * 5000 + "</script>"
    found = extract_article([raw_page(article_html(head=head).encode())], PUBLISHER, url=URL)
    assert isinstance(found, Article)
