"""One extractor over a list of pages, in whatever environment it lives: knows nothing of this project but for "ours".

usage: peer_worker.py TOOL PAGES.jsonl OUT.jsonl SECONDS

PAGES rows: {"html", "url"}. OUT rows: {"text"}, and a last one with seconds a page and megabytes grown per 1,000 pages.
"""

import json
import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

Extract = Callable[[str, str], str]
WARM = 60
"""Pages after which a process has what it needs."""
ROUNDS = 3


def trafilatura() -> Extract:
    """Default mode, with metadata: the yardstick."""
    import trafilatura as tool

    def run(html: str, url: str) -> str:
        found = tool.bare_extraction(html, url=url, with_metadata=True)
        return str(getattr(found, "text", None) or "")

    return run


def readability() -> Extract:
    """The main block's text."""
    import lxml.html
    from readability import Document  # type: ignore[import-not-found]

    def run(html: str, _url: str) -> str:
        summary = lxml.html.fromstring(Document(html).summary())
        for element in summary.iter("p", "br", "li", "tr", "h1", "h2", "h3", "div"):
            element.tail = "\n" + (element.tail or "")
        return "".join(map(str, summary.itertext()))

    return run


def newspaper4k() -> Extract:
    """The parsed article's text."""
    from newspaper import Article  # type: ignore[import-not-found]

    def run(html: str, url: str) -> str:
        article = Article(url, language="id", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return str(article.text)

    return run


def news_please() -> Extract:
    """The main text."""
    from newsplease import NewsPlease  # type: ignore[import-not-found]

    # It asks the network for pictures otherwise.
    return lambda html, url: str(NewsPlease.from_html(html, url=url, fetch_images=False).maintext or "")


def ours() -> Extract:
    """This project's article, with all its metadata."""
    from tppo_news.extract import extract_article
    from tppo_news.records import Article, Page, Publisher
    from tppo_news.urls import site_of

    now = datetime.now(UTC)

    def run(html: str, url: str) -> str:
        domain = site_of(url) or "unknown.test"
        publisher = Publisher(domain.split(".")[0], domain, "national", "Asia/Jakarta", "unverified", "benchmark")
        found = extract_article([Page(url, url, 200, {}, html.encode(), now)], publisher, url=url)
        return found.text if isinstance(found, Article) else ""

    return run


TOOLS = {
    "ours": ours,
    "trafilatura": trafilatura,
    "readability-lxml": readability,
    "newspaper4k": newspaper4k,
    "news-please": news_please,
}


def memory() -> float:
    """This process's memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def guarded(extract: Extract, html: str, url: str) -> str:
    """A tool's error on a page is a page without text: the others go on."""
    try:
        return extract(html, url)
    except Exception:  # noqa: BLE001 - peers raise what they like
        return ""


def main() -> None:
    """Extract all pages once for their text, some times for the clock, and as often as there is time for memory."""
    tool, source, target, seconds = sys.argv[1:]
    logging.disable(logging.CRITICAL)
    rows = [json.loads(line) for line in Path(source).read_text(encoding="utf-8").splitlines()]
    extract = TOOLS[tool]()
    texts = [guarded(extract, row["html"], row["url"]) for row in rows]
    per_page = min(_seconds(extract, rows) for _ in range(ROUNDS)) / len(rows)
    done, begun, before = 0, time.monotonic(), 0.0
    while done < WARM or time.monotonic() - begun < float(seconds):
        row = rows[done % len(rows)]
        guarded(extract, row["html"], row["url"])
        done += 1
        if done == WARM:
            before = memory()
    grown = 1000 * (memory() - before) / max(1, done - WARM)
    with Path(target).open("w", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}) + "\n")
        file.write(json.dumps({"seconds": per_page, "megabytes": grown, "pages": done - WARM}) + "\n")


def _seconds(extract: Extract, rows: list[dict[str, str]]) -> float:
    begun = time.process_time()
    for row in rows:
        guarded(extract, row["html"], row["url"])
    return time.process_time() - begun


if __name__ == "__main__":
    main()
