"""Asking an address: robots, pace, request, redirects, and one row of the ledger for every decision."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Literal
from urllib.parse import urlsplit

from tppo_news.crawl.asking.asked_url import joined_url, plain_url
from tppo_news.crawl.asking.client import Answer, GuardedClient
from tppo_news.crawl.asking.guard import Resolver, resolve
from tppo_news.crawl.asking.pace import Pace
from tppo_news.crawl.asking.pauses import Pauses
from tppo_news.crawl.asking.robots import MAX_BYTES, RobotsCache, RobotsRules, Verdict, read_rules, robots_text
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError
from tppo_news.records import CrawlState, Ledger, Page, Publisher, RequestRecord, RobotsRecord, Validators
from tppo_news.settings import Settings
from tppo_news.urls import host_of, same_site

PageKind = Literal["page", "feed", "sitemap", "listing"]

MAX_REDIRECTS = 5
MAX_RETRY_AFTER_SECONDS = 7 * 86_400.0
REDIRECTS = frozenset({301, 302, 303, 307, 308})
REST_STATUSES = frozenset({429, 503})
NOT_REACHED = frozenset({"dns", "private_address"})
REFUSED_BY_US = frozenset({"private_address", "offsite", "offsite_redirect", "disallowed", "robots_unavailable"})

HTML_TYPES = re.compile(r"(?:text/html|application/xhtml\+xml|)", re.IGNORECASE)
# What feeds and sitemaps are served as is all over the place: their content decides, media types only rule out the absurd.
LISTING_TYPES = re.compile(r"(?:text/.*|application/.*|)", re.IGNORECASE)
VALIDATOR = re.compile(r"[\x20-\x7e]{1,500}")
ACCEPT = {
    "page": "text/html,application/xhtml+xml",
    "listing": "text/html,application/xhtml+xml",
    "feed": "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,application/feed+json;q=0.8,"
    "application/json;q=0.7,*/*;q=0.1",
    "sitemap": "application/xml,text/xml,application/gzip;q=0.9,*/*;q=0.1",
}


def retry_after_seconds(headers: Mapping[str, str], now: datetime) -> float | None:
    """How long the server asks us to stay away, or None where it does not say (or says nonsense: no time, a past moment)."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return min(float(value), MAX_RETRY_AFTER_SECONDS) or None
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    seconds = (moment - now).total_seconds()
    return min(seconds, MAX_RETRY_AFTER_SECONDS) if seconds > 0 else None


class Fetcher:
    """Asks addresses politely for all threads of a run; one object, one client, one pace."""

    def __init__(
        self,
        settings: Settings,
        *,
        state: CrawlState,
        ledger: Ledger,
        now: Callable[[], datetime],
        timer: Timer | None = None,
        resolver: Resolver = resolve,
    ) -> None:
        self.timer = timer or Timer(settings.time_budget_seconds)
        self.pace = Pace(self.timer, scale=settings.pace_scale, host_map=settings.host_map)
        self._settings = settings
        self._state = state
        self._ledger = ledger
        self._now = now
        self._client = GuardedClient(settings, self.timer, resolver)
        self._robots = RobotsCache()
        self._pauses = Pauses(self.pace, state, ledger, now)

    def fetch(self, url: str, publisher: Publisher, kind: PageKind, validators: Validators | None = None) -> Page:
        """What the server answers, whatever its status, after redirects within the publisher's site.

        Raises FetchError where the address may not be asked (disallowed, robots_unavailable, offsite, offsite_redirect,
        private_address, host_rests), cannot be asked (timeout, dns, tls, connection, protocol, bad_url, stopped) or answers what we
        do not take (content_type, too_large, bomb, bad_body, content_encoding, redirect_loop, too_many_redirects).
        """
        rest = self.rest_seconds(url)
        if rest > self._settings.retry_wait_seconds:
            raise FetchError("host_rests", f"{url}: for {rest:.0f} s more")
        asked: list[str] = []
        current = plain_url(url)
        while True:
            if current in asked:
                raise FetchError("redirect_loop", current)
            if len(asked) > MAX_REDIRECTS:
                raise FetchError("too_many_redirects", url)
            asked.append(current)
            rules, rule = self._allow(current, publisher, redirected=len(asked) > 1)
            delay = max(self._delay(publisher), rules.delay_seconds)
            answer = self._ask(current, publisher.domain, delay, kind, validators, rule)
            location = answer.headers.get("location")
            if answer.status_code not in REDIRECTS or not location:
                return Page(url, current, answer.status_code, answer.headers, answer.content, self._now())
            current = self._redirected(current, location, publisher)

    def _redirected(self, url: str, location: str, publisher: Publisher) -> str:
        try:
            return joined_url(url, location)
        except FetchError as error:
            self._ledger.save_request(RequestRecord(url, publisher.domain, self._now(), "refused", "redirect: bad_url"))
            raise FetchError("bad_url", f"{url}: {error.detail}") from error

    def rest_seconds(self, url: str) -> float:
        """How long the address's domain still rests after it asked for a pause, in this run or an earlier one."""
        host = host_of(url) or ""
        self._pauses.recall(host)
        return self.pace.rest_seconds(host)

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def rules_for(self, url: str, publisher: Publisher) -> RobotsRules:
        """The robots.txt that covers this address: remembered for a day, else read now.

        It is remembered by its host; that of the scheme which the publisher's addresses do not use (RFC 9309, 2.3) by both.
        """
        parts = urlsplit(url)
        front, own = f"{parts.scheme}://{parts.netloc.lower()}", urlsplit(next(iter(publisher.addresses), url)).scheme
        key = parts.netloc.lower() if parts.scheme == own else front
        rules = self._robots.get(key)
        if rules is None or not rules.believed(self._now()):
            record = self._state.robots_record(key)
            rules = read_rules(record) if record else None
        if rules is None or not rules.believed(self._now()):
            rules = self._read_robots(front, key, publisher)
            self._ledger.save_robots(rules.record)
            self.pace.lengthen(host_of(url) or key, rules.delay_seconds)
            self._pauses.keep_delay(host_of(url) or key, rules.delay_seconds)
        self._robots.put(key, rules)
        return rules

    def _delay(self, publisher: Publisher) -> float:
        return max(self._settings.default_delay_seconds, publisher.delay_seconds or 0.0)

    def _allow(self, url: str, publisher: Publisher, *, redirected: bool) -> tuple[RobotsRules, str]:
        """The host's rules where they let us ask; else a row in the ledger and a FetchError."""
        if not same_site(url, publisher.domain):
            self._refuse(
                url, publisher, Verdict(False, "another site", "offsite_redirect" if redirected else "offsite")
            )
        rules = self.rules_for(url, publisher)
        verdict = rules.verdict(url)
        if not verdict.allowed:
            self._refuse(url, publisher, verdict)
        return rules, verdict.rule

    def _refuse(self, url: str, publisher: Publisher, verdict: Verdict) -> None:
        self._ledger.save_request(RequestRecord(url, publisher.domain, self._now(), "refused", verdict.rule))
        raise FetchError(verdict.reason, f"{url}: {verdict.rule}")

    def _ask(
        self, url: str, domain: str, delay: float, kind: PageKind, validators: Validators | None, rule: str
    ) -> Answer:
        is_html = kind in ("page", "listing")
        limit = self._settings.max_page_bytes if is_html else self._settings.max_listing_bytes
        headers = {"accept": ACCEPT[kind], **_conditions(validators)}
        answer = self._send(url, domain, delay, headers, limit, rule=rule)
        if 200 <= answer.status_code < 300:
            media_type = answer.headers.get("content-type", "").partition(";")[0].strip()
            if not (HTML_TYPES if is_html else LISTING_TYPES).fullmatch(media_type):
                raise FetchError("content_type", f"{url}: {media_type[:60]}")
        return answer

    def _send(
        self,
        url: str,
        domain: str,
        delay: float,
        headers: Mapping[str, str],
        limit: int,
        *,
        rule: str,
        truncate: bool = False,
    ) -> Answer:
        """One request in the domain's turn, and its row in the ledger."""
        host = host_of(url)
        if host is None:
            raise FetchError("bad_url", url)
        error: FetchError | None = None
        answer: Answer | None = None
        self._pauses.recall(host)
        with self.pace.turn(host, delay):
            started = self.timer.clock()
            try:
                answer = self._client.send(url, headers, limit, truncate=truncate)
            except FetchError as caught:
                error = caught
            milliseconds = 1000 * (self.timer.clock() - started)
            if answer is not None:
                self._heed(host, answer)
        if error is not None and error.reason in NOT_REACHED:
            self.pace.not_reached(host)
        else:
            self._pauses.keep_delay(host, delay)
        if answer is None:
            failure = error or FetchError("connection", url)
            decision: Literal["refused", "failed"] = "refused" if failure.reason in REFUSED_BY_US else "failed"
            record = RequestRecord(url, domain, self._now(), decision, failure.reason, milliseconds=milliseconds)
            self._ledger.save_request(record)
            raise failure
        self._ledger.save_request(
            RequestRecord(
                url,
                domain,
                self._now(),
                "not_modified" if answer.status_code == 304 else "fetched",
                rule,
                answer.status_code,
                answer.byte_count,
                milliseconds,
            )
        )
        return answer

    def _heed(self, host: str, answer: Answer) -> None:
        if answer.status_code in REST_STATUSES:
            self._pauses.keep_rest(host, self.pace.back_off(host, retry_after_seconds(answer.headers, self._now())))
        elif answer.status_code < 500:
            self.pace.recovered(host)

    def _read_robots(self, front: str, key: str, publisher: Publisher) -> RobotsRules:
        """Ask for a host's robots.txt; redirects may lead to another site here, as RFC 9309 has it."""
        url = f"{front}/robots.txt"
        for _ in range(MAX_REDIRECTS + 1):
            try:
                answer = self._send(
                    url,
                    publisher.domain,
                    self._delay(publisher),
                    {"accept": "text/plain,*/*;q=0.1"},
                    MAX_BYTES,
                    rule="robots.txt itself",
                    truncate=True,
                )
            except FetchError as error:
                if error.reason == "stopped":
                    raise
                return read_rules(RobotsRecord(key, None, 0, self._now()), error.reason)
            location = answer.headers.get("location")
            if answer.status_code not in REDIRECTS or not location:
                text = robots_text(answer.status_code, answer.content)
                return read_rules(RobotsRecord(key, text, answer.status_code, self._now()))
            try:
                url = joined_url(url, location)
            except FetchError as error:
                return read_rules(RobotsRecord(key, None, 0, self._now()), error.reason)
        return read_rules(RobotsRecord(key, "", answer.status_code, self._now()))


def _conditions(validators: Validators | None) -> dict[str, str]:
    """The headers that make a question conditional; a validator that no header can carry is not sent back."""
    if validators is None:
        return {}
    headers = {"if-none-match": validators.etag, "if-modified-since": validators.last_modified}
    return {name: value for name, value in headers.items() if value and VALIDATOR.fullmatch(value)}
