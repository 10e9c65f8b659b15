"""The articles' own data: varied as asked, and every expected fact stands in its text."""

import re
from collections import Counter
from datetime import date

import pytest

from tppo_news.newsroom import Newsroom
from tppo_news.newsroom.model import SampleArticle
from tppo_news.newsroom.printed import WEEKDAYS

STRONG_WORDS = re.compile(
    r"tppo|tppm|(perdagangan|memperdagangkan|penjualan|menjual|jual beli) (orang|manusia|anak|bayi|organ|ginjal|dua remaja)"
    r"|penyelundupan manusia|penyelundupan orang|pengantin pesanan|pimpasa",
    re.I,
)
WEEKDAY = re.compile(r"^(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b", re.I)
OFFICE_KINDS = {
    "immigration", "immigration_region", "immigration_hq", "police", "prosecutor", "court", "migrant_agency", "labour",
    "local_government", "ministry", "embassy", "task_force", "protection_body", "military", "other",
}  # fmt: skip


@pytest.fixture(scope="module")
def originals(newsroom: Newsroom) -> list[SampleArticle]:
    """One article a story."""
    return [article for article in newsroom.articles if article.id == article.story]


def weekday_of(surface: str) -> str | None:
    match = WEEKDAY.match(surface)
    if match is None:
        return None
    name = match[1].lower().replace("'", "").replace("’", "")
    return {"ahad": "minggu"}.get(name, name)


def test_labels_are_balanced_and_enough(originals: list[SampleArticle]) -> None:
    labels = Counter(article.label for article in originals)
    assert len(originals) >= 120
    assert (labels["prevention"] >= 45, labels["prosecution"] >= 40, labels["unrelated"] >= 36) == (True, True, True)
    assert sum(article.aspect == "protection" for article in originals) >= 10
    assert all(article.label == "unrelated" for article in originals if article.aspect)


def test_months_and_provinces_are_spread(originals: list[SampleArticle]) -> None:
    months = {article.published_at.strftime("%Y-%m") for article in originals}
    provinces = {article.province for article in originals} - {"nasional", "luar negeri"}
    assert months == {f"{y}-{m:02}" for y, m in [*((2025, m) for m in range(3, 13)), *((2026, m) for m in range(1, 9))]}
    assert len(provinces) >= 20


def test_lengths_are_those_of_news(originals: list[SampleArticle]) -> None:
    lengths = {article.id: len(article.text.split()) for article in originals}
    assert {name: length for name, length in lengths.items() if not 120 <= length <= 350} == {}


def test_every_surface_stands_in_its_text(newsroom: Newsroom) -> None:
    for article in newsroom.articles:
        facts = article.facts
        surfaces = [office.surface for office in facts.offices] + [day.surface for day in facts.dates]
        surfaces += [count.surface for count in facts.village_counts] + [figure.surface for figure in facts.figures]
        surfaces += [official.name for official in facts.officials] + list(facts.villages)
        assert [surface for surface in surfaces if surface not in article.text] == [], article.id


def test_kinds_are_of_the_contract(newsroom: Newsroom) -> None:
    facts = [article.facts for article in newsroom.articles]
    assert {office.kind for fact in facts for office in fact.offices} <= OFFICE_KINDS
    assert {count.role for fact in facts for count in fact.village_counts} <= {
        "fostered", "planned", "attending", "at_risk", "other",
    }  # fmt: skip
    assert {figure.kind for fact in facts for figure in fact.figures} == {"suspects", "victims"}


def test_weekdays_are_judged_by_the_calendar(newsroom: Newsroom) -> None:
    for article in newsroom.articles:
        for fact in article.facts.dates:
            name = weekday_of(fact.surface)
            if name is None:
                assert fact.weekday_matches is None, (article.id, fact)
            else:
                real = WEEKDAYS[date.fromisoformat(fact.value).weekday()].lower()
                assert fact.weekday_matches == (name == real), (article.id, fact)


def test_three_dates_contradict_themselves_on_purpose(originals: list[SampleArticle]) -> None:
    wrong = [fact.surface for article in originals for fact in article.facts.dates if fact.weekday_matches is False]
    assert sorted(wrong) == ["Jumat (21/08/2025)", "Rabu (28/05/2026)", "Rabu (30/10/2025)"]


def test_an_article_that_gives_days_gives_one_near_its_publication(originals: list[SampleArticle]) -> None:
    for article in originals:
        days = [date.fromisoformat(fact.value) for fact in article.facts.dates if len(fact.value) == 10]
        assert not days or min(abs((day - article.published_at.date()).days) for day in days) <= 31, article.id


def test_officials_are_listed_once(newsroom: Newsroom) -> None:
    for article in newsroom.articles:
        names = [official.name for official in article.facts.officials]
        assert len(names) == len(set(names)), article.id


def test_gated_articles_never_speak_of_the_subject_and_the_others_do(newsroom: Newsroom) -> None:
    for article in newsroom.articles:
        words = f"{article.title}\n{article.text}"
        assert bool(STRONG_WORDS.search(words)) != article.gated, article.id


def test_only_wire_copy_repeats_itself(newsroom: Newsroom) -> None:
    shingles = {}
    for article in newsroom.articles:
        words = article.text.lower().split()
        shingles[article.id] = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    for i, one in enumerate(newsroom.articles):
        for other in newsroom.articles[i + 1 :]:
            a, b = shingles[one.id], shingles[other.id]
            alike = len(a & b) / len(a | b)
            assert (alike > 0.5) == (one.story == other.story), (one.id, other.id, alike)
            assert one.story == other.story or alike < 0.1, (one.id, other.id, alike)


def test_wire_copy_stands_on_three_sites_with_its_own_lead(newsroom: Newsroom) -> None:
    stories = Counter(article.story for article in newsroom.articles)
    wired = [story for story, count in stories.items() if count > 1]
    assert len(wired) == 3
    for story in wired:
        copies = [article for article in newsroom.articles if article.story == story]
        assert len({article.site for article in copies}) == 3
        assert len({article.text.splitlines()[0] for article in copies}) == 3
        assert len({article.title for article in copies}) == 3
