"""publishers.toml -> Publisher: read loudly, since a silent slip here would be a site that nobody misses."""

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tppo_news.errors import ConfigError
from tppo_news.records import Publisher, PublisherStatus, Scope, VolumeBasis
from tppo_news.urls import host_of, registrable_domain, same_site

REQUIRED = ("name", "domain", "scope", "time_zone", "status", "evidence")
ADDRESS_KEYS = ("feeds", "sitemaps", "listings")
PLACEHOLDER = re.compile(r"\{(page|q|date(?::(?:%[YmdyHjeb-]|[-/_.])+)?)\}")

Checker = Callable[[object], object]


class _Fault(ValueError):
    """What is wrong with one value, in words that follow "key: "."""


def load_publishers(path: Path) -> tuple[Publisher, ...]:
    """The publishers of a file, in its order.

    Raises ConfigError that names file, publisher and key.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: no such file") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    if unknown := sorted(set(data) - {"publisher"}):
        raise ConfigError(f"{path}: {unknown[0]}: unknown table (only [[publisher]])")
    tables = data.get("publisher")
    if not isinstance(tables, list) or not tables:
        raise ConfigError(f"{path}: holds no [[publisher]] table")
    publishers: dict[str, Publisher] = {}
    for number, table in enumerate(tables, start=1):
        publisher = _publisher(table, where=f"{path}: publisher {_label(table, number)}")
        if publisher.domain in publishers:
            raise ConfigError(f"{path}: publisher {publisher.name!r}: domain: {publisher.domain} is listed twice")
        publishers[publisher.domain] = publisher
    return tuple(publishers.values())


def _label(table: object, number: int) -> str:
    name = table.get("name") if isinstance(table, Mapping) else None
    return repr(name) if isinstance(name, str) and name else f"number {number}"


def _publisher(table: object, where: str) -> Publisher:
    if not isinstance(table, Mapping):
        raise ConfigError(f"{where}: is not a table")
    for key in table:
        if key not in CHECKERS:
            raise ConfigError(f"{where}: {key}: unknown key")
    for key in REQUIRED:
        if key not in table:
            raise ConfigError(f"{where}: {key}: missing")
    values: dict[str, object] = {}
    for key, value in table.items():
        try:
            values[key] = CHECKERS[key](value)
        except _Fault as fault:
            raise ConfigError(f"{where}: {key}: {fault}") from fault
    publisher = Publisher(**values)  # type: ignore[arg-type]  # every value went through its key's checker
    if publisher.volume_basis is not None and publisher.expected_per_day is None:
        raise ConfigError(f"{where}: volume_basis: says nothing without expected_per_day")
    _check_addresses(publisher, where)
    return publisher


def _check_addresses(publisher: Publisher, where: str) -> None:
    seen: set[str] = set()
    for key in ADDRESS_KEYS:
        for address in getattr(publisher, key):
            if not same_site(PLACEHOLDER.sub("1", address), publisher.domain):
                raise ConfigError(f"{where}: {key}: {address} lies outside {publisher.domain}")
            if address in seen:
                raise ConfigError(f"{where}: {key}: {address} is listed twice")
            seen.add(address)
    if not seen:
        raise ConfigError(f"{where}: feeds: no feed, sitemap or listing")


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _Fault("must be a text")
    return value


def _one_of(words: tuple[str, ...]) -> Checker:
    def check(value: object) -> str:
        if value not in words:
            raise _Fault(f"{value!r} is none of {', '.join(words)}")
        return str(value)

    return check


def _domain(value: object) -> str:
    text = _text(value)
    if host_of(f"http://{text}/") != text or registrable_domain(text) != text:
        raise _Fault(f"{text} is not a registrable domain")
    return text


def _zone(value: object) -> str:
    text = _text(value)
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _Fault(f"{text} is no time zone") from error
    return text


def _pattern(value: object) -> str:
    text = _text(value)
    try:
        re.compile(text)
    except re.error as error:
        raise _Fault(f"{text} is no regular expression ({error})") from error
    return text


def _addresses(*, templates: bool) -> Checker:
    def check(value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise _Fault("must be a list of addresses")
        for address in value:
            plain = PLACEHOLDER.sub("1", address) if templates and isinstance(address, str) else address
            if not isinstance(plain, str) or host_of(plain) is None or re.search(r"[\s{}]", plain):
                raise _Fault(f"{address!r} is no http(s) address")
        return tuple(value)

    return check


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1_000_000:
        raise _Fault("must be a number from 0 up")
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Fault("must be true or false")
    return value


CHECKERS: Mapping[str, Checker] = {
    "name": _text,
    "domain": _domain,
    "scope": _one_of(get_args(Scope)),
    "province": _text,
    "time_zone": _zone,
    "status": _one_of(get_args(PublisherStatus)),
    "evidence": _text,
    "feeds": _addresses(templates=False),
    "sitemaps": _addresses(templates=False),
    "listings": _addresses(templates=True),
    "article_pattern": _pattern,
    "expected_per_day": _number,
    "volume_basis": _one_of(get_args(VolumeBasis)),
    "delay_seconds": _number,
    "refused": _flag,
}
