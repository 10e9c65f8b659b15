"""Pages broken on purpose: what servers, proxies and editors do to them, and worse."""

import random
from collections.abc import Iterator

from tests.extract.pages import NOW, URL
from tests.extract.templates import iter_templates
from tppo_news.records import Page

DEPTH = 10_000
SEED = 20261122


def raw_page(content: bytes) -> Page:
    """The bytes as a server would answer them."""
    return Page(URL, URL, 200, {"content-type": "text/html; charset=utf-8"}, content, NOW)


def truncated(rng: random.Random, content: bytes) -> bytes:
    """The page up to any byte."""
    return content[: rng.randrange(len(content))]


def with_nulls(rng: random.Random, content: bytes) -> bytes:
    """Null bytes at fifty places."""
    places = sorted(rng.randrange(len(content)) for _ in range(50))
    return b"\0".join(content[a:b] for a, b in zip([0, *places], [*places, len(content)], strict=True))


def with_noise(rng: random.Random, content: bytes) -> bytes:
    """Two hundred bytes that are any byte."""
    noisy = bytearray(content)
    for _ in range(200):
        noisy[rng.randrange(len(noisy))] = rng.randrange(256)
    return bytes(noisy)


def with_wrong_charset(rng: random.Random, content: bytes) -> bytes:
    """The page in another charset than it states, or in two."""
    text = content.decode("utf-8", errors="replace")
    charset = rng.choice(("utf-16", "utf-16-be", "utf-32", "cp1252", "shift_jis", "utf-7", "cp037"))
    half = rng.randrange(len(text))
    return text[:half].encode(charset, errors="replace") + text[half:].encode(rng.choice(("utf-8", charset)), "replace")


def with_torn_tags(rng: random.Random, content: bytes) -> bytes:
    """A fifth of the tags gone, the others in any order."""
    pieces = content.split(b"<")
    kept = [piece for piece in pieces if rng.random() > 0.2]
    rng.shuffle(kept)
    return b"<".join(kept)


def with_huge_attribute(rng: random.Random, content: bytes) -> bytes:
    """Attributes of a hundred thousand bytes, which name the element everything at once."""
    tag = rng.choice((b"<div", b"<p", b"<a", b"<span"))
    place = content.find(tag) + len(tag)
    names = b' class="' + b"artikel komentar " * 5_000 + b'" style="' + b"x" * 100_000 + b'"'
    return content[:place] + names + content[place:]


def with_deep_nesting(rng: random.Random, content: bytes) -> bytes:
    """Ten thousand elements inside one another."""
    tag = rng.choice((b"div", b"span", b"b", b"a", b"table", b"ul", b"font", b"p"))
    place = content.find(b"<body") + 6
    return content[:place] + (b"<" + tag + b">") * DEPTH + content[place:]


def with_repeats(rng: random.Random, content: bytes) -> bytes:
    """A stretch of the page two hundred times."""
    start = rng.randrange(len(content))
    return content[:start] + content[start : start + 200] * 200 + content[start:]


def with_many_elements(rng: random.Random, content: bytes) -> bytes:
    """Up to twenty thousand small elements in the text."""
    piece = rng.choice((b"<br>", b"<p>x", b"<a href=/x>baca juga</a>", b"<i></i>", b"<td>", b"<li>Senin", b"<!-- -->"))
    place = content.find(b"<p") if b"<p" in content else len(content) // 2
    return content[:place] + piece * rng.choice((1_000, 3_000, 20_000)) + content[place:]


MUTATIONS = (
    truncated,
    with_nulls,
    with_noise,
    with_wrong_charset,
    with_torn_tags,
    with_huge_attribute,
    with_deep_nesting,
    with_repeats,
    with_many_elements,
)


def iter_mutated(count: int) -> Iterator[tuple[str, Page]]:
    """So many pages, each a page template that one mutation or two have gone over; the same ones every time."""
    rng = random.Random(SEED)
    templates = [template.page.content for template in iter_templates()]
    for number in range(count):
        mutation = MUTATIONS[number % len(MUTATIONS)]
        content = mutation(rng, rng.choice(templates))
        if number % 3 == 0 and content:
            content = rng.choice(MUTATIONS[:5])(rng, content)
        yield mutation.__name__, raw_page(content)
