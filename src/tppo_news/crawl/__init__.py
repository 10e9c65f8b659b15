"""Feeds, sitemaps and listing pages to Entries, and Entries to Pages: politely, within limits, never around a block."""

from tppo_news.crawl.asking.agent import require_contact, user_agent
from tppo_news.crawl.asking.fetch import Fetcher
from tppo_news.crawl.asking.page_signs import forbids_keeping
from tppo_news.crawl.asking.robots import asked_delay
from tppo_news.crawl.asking.timer import Timer
from tppo_news.crawl.crawler import crawl_publisher, no_next_pages
from tppo_news.crawl.publishers.check import ListingCheck, PublisherCheck, check_publisher
from tppo_news.crawl.publishers.file import append_publisher, save_status
from tppo_news.crawl.publishers.load import load_publishers
from tppo_news.crawl.publishers.propose import propose_publisher, to_toml
from tppo_news.crawl.turns import Turns
from tppo_news.crawl.visits.gate import passes_gate
from tppo_news.crawl.webhook import send_webhook

__all__ = [
    "Fetcher",
    "ListingCheck",
    "PublisherCheck",
    "Timer",
    "Turns",
    "append_publisher",
    "asked_delay",
    "check_publisher",
    "crawl_publisher",
    "forbids_keeping",
    "load_publishers",
    "no_next_pages",
    "passes_gate",
    "propose_publisher",
    "require_contact",
    "save_status",
    "send_webhook",
    "to_toml",
    "user_agent",
]
