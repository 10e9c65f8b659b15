"""The phrases that the rules of villages quote, in docstrings and in the tables of frames, are read as they say."""

import inspect
import re
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import QUOTED, quoted, with_phrases

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.offices.find import read_offices
from tppo_news.facts.villages.announced import announced_names, subject_names
from tppo_news.facts.villages.count_context import basis_of, office_of, period_of, programme_of
from tppo_news.facts.villages.count_roles import role_beside, role_of
from tppo_news.facts.villages.counted import COUNT_RULES, CountRule, find_counted
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.facts.villages.cued import cued_names, headed_names
from tppo_news.facts.villages.find import find_villages
from tppo_news.facts.villages.frames import (
    ahead,
    aside,
    bound,
    came,
    endangered,
    following,
    fostered,
    parted,
    people,
    silent,
    underway,
    whole,
)
from tppo_news.facts.villages.frames.frame import Frame
from tppo_news.facts.villages.grouped import grouped_names
from tppo_news.facts.villages.listed import members
from tppo_news.facts.villages.mood import is_ahead
from tppo_news.facts.villages.names import name_before_district, village_name
from tppo_news.facts.villages.places import PlaceContext, resolve_village
from tppo_news.facts.villages.surroundings import Surroundings
from tppo_news.records import VillageCount, VillageFact

FRAMES = (
    *ahead.PLANNED_NEXT, *ahead.AHEAD, *ahead.LEFT_OUT, *fostered.AT_ONCE,
    *fostered.BECOMING, *fostered.CHOSEN, *fostered.FOSTERED, *fostered.TALLIED,
    *people.AT_RISK, *people.MAPPED, *people.SENT, *people.FROM_VILLAGES,
    *people.ATTENDING, *whole.WHOLE, *aside.ASIDE, *bound.BOUND, *came.CAME,
    *endangered.ENDANGERED, *parted.PARTED, *parted.EQUIPPED, *underway.UNDERWAY, *following.FOLLOWING, *silent.SILENT,
)  # fmt: skip


@cache
def tools() -> tuple[Language, Gazetteer]:
    return load_language(), load_gazetteer()


def counted(text: str) -> tuple[VillageCount, ...]:
    nlp, gazetteer = tools()
    document = read_document(nlp, text, publication_date=date(2025, 12, 1))
    return find_village_counts(document, find_dates(document), read_offices(document, gazetteer))


def named(text: str) -> tuple[VillageFact, ...]:
    nlp, gazetteer = tools()
    return find_villages(read_document(nlp, text), gazetteer)


def context(text: str) -> PlaceContext:
    return PlaceContext(text, tools()[1])


def by_word(rule: Callable[..., object]) -> list[tuple[str, str]]:
    """Each phrase of a docstring with the word and colon that it stands behind: `new: "a", "b". cumulative: "c"`."""
    docstring = " ".join((inspect.getdoc(rule) or "").split())
    found = re.findall(r'(\w+): ((?:"[^"]+"[,.]?\s*)+)', docstring)
    return [(word, phrase) for word, phrases in found for phrase in QUOTED.findall(phrases)]


@pytest.mark.parametrize(
    ("frame", "phrase"), [(frame, phrase) for frame in FRAMES for phrase in QUOTED.findall(frame.phrases) or [""]]
)
def test_a_frame_tells_the_role_of_the_numbers_in_its_phrases(frame: Frame, phrase: str) -> None:
    document = read_document(tools()[0], phrase)
    assert any(frame.holds(Surroundings(document, one.start, one.end)) for one in find_counted(document.body))
    assert frame.role in {count.role for count in counted(phrase)}


@pytest.mark.parametrize(("rule", "phrase"), with_phrases(COUNT_RULES))
def test_a_count_rule_reads_the_phrases_of_its_docstring(rule: CountRule, phrase: str) -> None:
    assert list(rule(phrase))


@pytest.mark.parametrize("phrase", quoted(find_village_counts))
def test_a_vague_number_of_the_docstring_has_no_count(phrase: str) -> None:
    assert [count.count for count in counted(phrase)] == [None]


@pytest.mark.parametrize("phrase", [*quoted(role_of), *quoted(role_beside)])
def test_a_number_that_goes_on_has_the_role_of_the_one_before(phrase: str) -> None:
    roles = [count.role for count in counted(phrase)]
    assert len(roles) > 1
    assert len(set(roles)) == 1
    assert roles[0] != "other"


@pytest.mark.parametrize("phrase", quoted(is_ahead))
def test_what_a_wish_governs_is_planned(phrase: str) -> None:
    assert counted(phrase)[-1].role == "planned"


@pytest.mark.parametrize(("basis", "phrase"), by_word(basis_of))
def test_the_basis_is_told_by_the_phrases_of_its_docstring(basis: str, phrase: str) -> None:
    assert counted(phrase)[-1].basis == basis


@pytest.mark.parametrize(("programme", "phrase"), by_word(programme_of))
def test_the_programme_is_told_by_the_phrases_of_its_docstring(programme: str, phrase: str) -> None:
    assert counted(phrase)[0].programme == programme


@pytest.mark.parametrize("phrase", quoted(period_of))
def test_the_period_is_read_from_the_phrases_of_its_docstring(phrase: str) -> None:
    assert counted(phrase)[0].period is not None


@pytest.mark.parametrize("phrase", quoted(office_of))
def test_the_office_is_read_from_the_phrases_of_its_docstring(phrase: str) -> None:
    assert counted(phrase)[0].office is not None


@pytest.mark.parametrize(
    ("rule", "phrase"), with_phrases((cued_names, headed_names, announced_names, subject_names, grouped_names))
)
def test_a_rule_of_names_reads_the_phrases_of_its_docstring(rule: type, phrase: str) -> None:
    assert list(rule(phrase, context(phrase)))


@pytest.mark.parametrize("phrase", quoted(members))
def test_the_members_of_a_list_are_read(phrase: str) -> None:
    assert "villages.list" in {one.rule for one in cued_names(phrase, context(phrase))}


@pytest.mark.parametrize("name", [*quoted(village_name), *quoted(name_before_district)])
def test_a_name_of_the_docstring_is_taken_whole(name: str) -> None:
    assert name in (village_name(name, context(name)), name_before_district(name, context(name)))


@pytest.mark.parametrize("phrase", quoted(resolve_village))
def test_what_stands_beside_settles_the_code(phrase: str) -> None:
    assert named(phrase)[0].code is not None
