"""What would change if a candidate took the place of the model in use: articles that flip, monthly series that move."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tppo_news.records import Prediction

SHOWN_FLIPS = 40


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as the impact report needs it: its month, and the label that counts now."""

    article_id: str
    title: str
    month: str | None
    label: str
    aspect: str | None
    by_person: bool = False


@dataclass(frozen=True, slots=True)
class Flip:
    """An article that would change its series."""

    article_id: str
    title: str
    month: str | None
    before: str
    after: str
    score: float


@dataclass(frozen=True, slots=True)
class Shift:
    """A month of a series that would move."""

    month: str
    series: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Impact:
    """Flips, surest first, and shifts in order of month."""

    articles: int
    kept_by_person: int
    flips: tuple[Flip, ...]
    shifts: tuple[Shift, ...]
    review_before: int
    review_after: int


def measure_impact(seen: Sequence[Seen], before: Sequence[Prediction], after: Sequence[Prediction]) -> Impact:
    """The impact on articles for which both models spoke. A person's label stays whatever a model says."""
    counts: dict[str, Counter[tuple[str, str]]] = {"before": Counter(), "after": Counter()}
    flips = []
    for article, old, new in zip(seen, before, after, strict=True):
        series = _series(article.label, article.aspect) if article.by_person else _series(old.label, old.aspect)
        later = series if article.by_person else _series(new.label, new.aspect)
        month = article.month or "no month"
        counts["before"][month, series] += 1
        counts["after"][month, later] += 1
        if series != later:
            flips.append(Flip(article.article_id, article.title, article.month, series, later, new.score))
    keys = sorted(set(counts["before"]) | set(counts["after"]))
    shifts = tuple(
        Shift(month, series, counts["before"][month, series], counts["after"][month, series])
        for month, series in keys
        if counts["before"][month, series] != counts["after"][month, series]
    )
    return Impact(
        articles=len(seen),
        kept_by_person=sum(article.by_person for article in seen),
        flips=tuple(sorted(flips, key=lambda f: (-f.score, f.article_id))),
        shifts=shifts,
        review_before=sum(p.needs_review for p in before),
        review_after=sum(p.needs_review for p in after),
    )


def impact_report(impact: Impact, current: str, candidate: str) -> str:
    """The impact as Markdown."""
    return "\n".join(_report_lines(impact, current, candidate)) + "\n"


def _report_lines(impact: Impact, current: str, candidate: str) -> Iterator[str]:
    yield f"# Impact of {candidate} in the place of {current}"
    yield ""
    yield (
        f"{impact.articles} articles read by both; {impact.kept_by_person} bear a person's label, which stays. "
        f"{len(impact.flips)} would change their series. For review: {impact.review_before} now, "
        f"{impact.review_after} then."
    )
    yield ""
    if impact.shifts:
        yield from ("## Monthly series that would move", "", "| month | series | now | then |", "|---|---|---|---|")
        yield from (f"| {s.month} | {s.series} | {s.before} | {s.after} |" for s in impact.shifts)
        yield ""
    if impact.flips:
        shown = impact.flips[:SHOWN_FLIPS]
        yield from (f"## Articles that would flip ({len(shown)} of {len(impact.flips)})", "")
        yield from ("| article | month | now | then | score |", "|---|---|---|---|---|")
        for f in shown:
            title = f.title.replace("|", "/")
            yield f"| {title} ({f.article_id}) | {f.month or ''} | {f.before} | {f.after} | {f.score:.2f} |"


def _series(label: str, aspect: str | None) -> str:
    return aspect or label
