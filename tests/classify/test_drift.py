"""Drift in words: what the run's report and the command say of recent articles against training time."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from tests.classify.conftest import part_of
from tests.e2e.conftest import SampleRun
from tests.store.tables import read
from tppo_news.classify.candidate import Candidate
from tppo_news.classify.drift import Drift, drift_lines, measure_drift
from tppo_news.classify.reading import read_article
from tppo_news.cli.report import print_report
from tppo_news.records import Example

CALM = Drift(200, 0.05, 0.03, 0.04, 0.06, 0.05, 0.9, 0.88)


def printed(run: SampleRun, drift: Drift | None) -> str:
    """The run's report with this drift."""
    out = StringIO()
    print_report(replace(run.report, drift=drift), Console(file=out, width=400))
    return out.getvalue()


def test_calm_news_is_said_to_be_known_in_both_languages() -> None:
    figures, meaning = drift_lines(CALM, 4)
    assert "sure 90% (88%), for review 3% (4%), unknown words 6% (5%), shift of scores 0.05" in figures
    assert "still knows this news" in meaning
    assert "masih mengenal" in meaning


def test_a_shift_names_its_cause_and_what_to_do() -> None:
    figures, meaning = drift_lines(replace(CALM, score_shift=0.6, new_words=("darknet",)), 4)
    assert "new words: darknet" in figures
    assert "index 0.60" in meaning
    assert "labels queue" in meaning
    assert "bergeser" in meaning


def test_few_articles_are_not_judged() -> None:
    assert "Too few articles" in drift_lines(replace(CALM, articles=3, score_shift=2.0), 4)[1]


def test_new_words_are_common_ones_in_small_letters_and_never_names(candidate: Candidate, gold: list[Example]) -> None:
    classifier = candidate.trained.classifier
    texts = [f"{e.text} Warga mengenal blorongan dari Kasmirah Dewanggi." for e in part_of(gold, 6)]
    texts[0] += " Sekali saja disebut prasitnagaran."
    readings = [read_article(None, text) for text in texts]
    found = measure_drift(classifier, candidate.metrics, readings, classifier.predict(readings), texts)
    assert "blorongan" in found.new_words
    assert not {"kasmirah", "dewanggi", "prasitnagaran", "yang", "untuk", "dengan"} & set(found.new_words)


def test_the_articles_of_training_time_have_no_new_words(candidate: Candidate, gold: list[Example]) -> None:
    classifier = candidate.trained.classifier
    texts = [e.text for e in part_of(gold, 3)]
    readings = [read_article(e.title, e.text) for e in part_of(gold, 3)]
    found = measure_drift(classifier, candidate.metrics, readings, classifier.predict(readings), texts)
    assert len(found.new_words) <= 2, found.new_words
    assert found.unknown_words == pytest.approx(found.unknown_words_then, abs=0.02)


def test_a_run_reports_drift_and_keeps_its_figures(sample_run: SampleRun) -> None:
    drift = sample_run.report.drift
    assert drift is not None
    assert drift.articles == sample_run.report.summary.articles_stored
    said = printed(sample_run, drift)
    assert all(line in said for line in drift_lines(drift, 4))
    ((counted,),) = read(
        sample_run.settings.store_path,
        "SELECT json_extract(counts, '$.drift_articles') FROM runs WHERE status = 'completed' ORDER BY started_at LIMIT 1",
    )
    assert counted == drift.articles


def test_a_run_that_stored_nothing_says_nothing_of_drift(sample_run: SampleRun) -> None:
    assert "training time" not in printed(sample_run, None)
