"""Mutated pages: whatever arrives, extraction answers with an article or a rejection, and in time."""

import random
import time

import pytest

from tests.extract.pages import NOW, PARAGRAPHS, PUBLISHER, URL, article_html
from tests.extract.templates import iter_templates
from tppo_news.extract import extract_article, find_next_pages
from tppo_news.records import Article, Page, Rejection

COUNT = 500
SECONDS = 5.0
DEPTH = 10_000
SEED = 20261122
TEMPLATES = [template.page.content for template in iter_templates()]


def page(content: bytes) -> Page:
    return Page(URL, URL, 200, {"content-type": "text/html; charset=utf-8"}, content, NOW)


def truncated(rng: random.Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(content))]


def with_nulls(rng: random.Random, content: bytes) -> bytes:
    places = sorted(rng.randrange(len(content)) for _ in range(50))
    return b"\0".join(content[a:b] for a, b in zip([0, *places], [*places, len(content)], strict=True))


def with_noise(rng: random.Random, content: bytes) -> bytes:
    noisy = bytearray(content)
    for _ in range(200):
        noisy[rng.randrange(len(noisy))] = rng.randrange(256)
    return bytes(noisy)


def with_torn_tags(rng: random.Random, content: bytes) -> bytes:
    pieces = content.split(b"<")
    kept = [piece for piece in pieces if rng.random() > 0.2]
    rng.shuffle(kept)
    return b"<".join(kept)


def with_huge_attribute(rng: random.Random, content: bytes) -> bytes:
    place = content.find(b"<div") + 4
    return (
        content[:place]
        + b' class="'
        + b"artikel komentar " * 5_000
        + b'" style="'
        + b"x" * 100_000
        + b'"'
        + content[place:]
    )


def with_deep_nesting(rng: random.Random, content: bytes) -> bytes:
    tag = rng.choice((b"div", b"span", b"b", b"table", b"ul"))
    place = content.find(b"<body") + 6
    return content[:place] + (b"<" + tag + b">") * DEPTH + content[place:]


def with_repeats(rng: random.Random, content: bytes) -> bytes:
    start = rng.randrange(len(content))
    return content[:start] + content[start : start + 200] * 200 + content[start:]


MUTATIONS = (truncated, with_nulls, with_noise, with_torn_tags, with_huge_attribute, with_deep_nesting, with_repeats)


def test_mutated_pages_neither_crash_nor_hang() -> None:
    rng = random.Random(SEED)
    for number in range(COUNT):
        mutation = MUTATIONS[number % len(MUTATIONS)]
        content = mutation(rng, rng.choice(TEMPLATES))
        started = time.perf_counter()
        found = extract_article([page(content)], PUBLISHER, url=URL)
        find_next_pages(page(content))
        assert isinstance(found, Article | Rejection)
        assert time.perf_counter() - started < SECONDS, f"{mutation.__name__} took too long"


def test_a_page_nested_ten_thousand_deep_is_read_or_refused() -> None:
    html = article_html().replace("<article>", "<div>" * DEPTH + "<article>")
    found = extract_article([page(html.encode())], PUBLISHER, url=URL)
    assert isinstance(found, Rejection) or found.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"<", b"<html", b"<!--", b"plain words", b"<a" * 50_000])
def test_what_is_hardly_a_page_is_rejected(content: bytes) -> None:
    assert isinstance(extract_article([page(content)], PUBLISHER, url=URL), Rejection)


def test_json_ld_nested_without_end_costs_nothing() -> None:
    head = '<script type="application/ld+json">' + '{"@graph":[' * 5000 + "</script>"
    found = extract_article([page(article_html(head=head).encode())], PUBLISHER, url=URL)
    assert isinstance(found, Article)
