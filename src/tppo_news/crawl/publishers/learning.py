"""What a site's own feeds and sitemaps say of it: the form of its article addresses, and how many it lists a day.

Both are learned with care. A form decides alone what is fetched, so it must fit every address that was listed and no index
page; a volume raises alarms, so it is a floor.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from statistics import fmean, median
from urllib.parse import urlsplit

from tppo_news.records import Publisher, VolumeBasis

MIN_ADDRESSES = 8
FRESH = timedelta(days=2)
"""A site that listed nothing for longer says nothing of its usual day."""
MAX_DAYS = 14
NOT_INDEX = r"^/(?!(?:tags?|topi[ck]|indeks?|category|kategori|kanal|author|penulis|page|search|foto|videos?)/)"
FORMS = (
    r"/read/20\d\d/\d\d/\d\d/\d+",
    r"/20\d\d/\d\d/\d\d/[^/]{4,}",
    r"/\d\d/\d\d/20\d\d/\d*",
    r"/20\d\d/\d\d/[^/]{4,}",
    r"/\d{14}-\d+-\d+/",
    r"/read/(?:[^/]+/)?\d+",
    r"/\d{5,}/[^/]",
    r"/\d{5,}-[^/]",
    r"-\d{5,}(?:\.html?|/)?$",
    r"/\d{5,}/?$",
    NOT_INDEX + r"[^/]+-[^/]+-[^/]+/?$",
    NOT_INDEX + r"[^/]+/[^/]+-[^/]+-[^/]+/?$",
    NOT_INDEX + r"(?:[^/]+/){2,}[^/]+-[^/]+-[^/]+/?$",
)
"""The forms that addresses of news take, the telling ones first."""
INDEX_PATHS = (
    "/", "/nasional", "/search", "/page/2", "/author/redaksi", "/category/hukum-dan-kriminal", "/tag/perdagangan-orang",
    "/tag/korban-perdagangan-orang", "/topik/korban-perdagangan-orang", "/indeks/2026-03-02", "/indeks/2026/03/02", "/2026/03/02",
)  # fmt: skip
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned of a publisher and is better than what stands in its table; `evidence` says from what."""

    article_pattern: str | None = None
    expected_per_day: float | None = None
    evidence: str = ""

    @property
    def volume_basis(self) -> VolumeBasis | None:
        """What a learned volume rests on: dated lists of the site itself."""
        return "measured" if self.expected_per_day is not None else None


NOTHING = Learned()


def learn(publisher: Publisher, listed: Mapping[str, datetime | None], now: datetime, zone: tzinfo) -> Learned:
    """What the addresses that feeds and sitemaps list, with their dates, say where the publisher's table is silent.

    The figure of a class (`volume_basis`) is as good as silence: what the site itself shows takes its place.
    """
    pattern = learn_pattern(listed, publisher) if publisher.article_pattern is None else None
    moments = [moment for moment in listed.values() if moment is not None]
    is_unknown = publisher.expected_per_day is None or publisher.volume_basis == "class"
    per_day = learn_volume(moments, now, zone) if is_unknown else None
    facts = [f"form of addresses from {len(listed)} listed"] if pattern else []
    facts += [f"volume from {len(moments)} dated items"] if per_day else []
    return Learned(pattern, per_day, f"{', '.join(facts)}, {now:%Y-%m-%d}" if facts else "")


def learn_pattern(urls: Iterable[str], publisher: Publisher) -> str | None:
    """The first form that all these addresses have, at least eight, and no index page; None where there is none."""
    paths = {urlsplit(url).path for url in urls}
    if len(paths) < MIN_ADDRESSES:
        return None
    own = (urlsplit(PLACEHOLDER.sub("2026-03-02", address)).path for address in publisher.addresses)
    others = [*INDEX_PATHS, *own]
    for form in FORMS:
        pattern = re.compile(form)
        if all(pattern.search(path) for path in paths) and not any(pattern.search(other) for other in others):
            return form
    return None


def learn_volume(moments: Iterable[datetime], now: datetime, zone: tzinfo) -> float | None:
    """How many items a day a site lists, as a floor; None where their dates do not tell.

    The first day listed is cut off and today is not over: the days between count. Where the list holds less than a day, it
    was at least so many.
    """
    known = sorted(moment for moment in moments if moment <= now)
    if len(known) < MIN_ADDRESSES or now - known[-1] > FRESH or _is_one_moment(known):
        return None
    days = Counter(moment.astimezone(zone).date() for moment in known)
    full = _days_between(known[0].astimezone(zone).date(), now.astimezone(zone).date())
    if full:
        counts = [days[day] for day in full]
        usual = median(counts)
        return _rounded(usual if usual >= 1 else fmean(counts))
    return float(len(known)) if known[-1] - known[0] <= timedelta(days=1) else None


def _is_one_moment(moments: list[datetime]) -> bool:
    """True where most items state the same moment: it is when the list was made."""
    return 2 * max(Counter(moments).values()) > len(moments)


def _days_between(first: date, today: date) -> list[date]:
    count = min((today - first).days - 1, MAX_DAYS)
    return [today - timedelta(days=back) for back in range(1, count + 1)]


def _rounded(value: float) -> float | None:
    """Downwards, since it is a floor: whole numbers from ten up, tenths below; None for nothing."""
    return float(int(value)) if value >= 10 else int(value * 10) / 10 or None
