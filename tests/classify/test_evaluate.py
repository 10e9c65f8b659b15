import numpy as np
import pytest

from tppo_news.classify.evaluate import calibration_bins, calibration_error, evaluate, macro_f1_difference

LABELS = ("a", "b")


def scores(*said: str, sure: float = 1.0) -> np.ndarray:
    return np.array([[sure if label == s else 1 - sure for label in LABELS] for s in said])


def test_figures_of_a_known_case() -> None:
    found = evaluate(["a", "a", "b", "b"], scores("a", "b", "b", "b"), LABELS)
    by_label = {c.label: c for c in found.classes}
    assert (by_label["a"].precision, by_label["a"].recall) == (1.0, 0.5)
    assert by_label["b"].precision == pytest.approx(2 / 3)
    assert found.accuracy == 0.75
    assert found.confusion == ((1, 1), (0, 2))
    assert found.macro_f1 == pytest.approx((2 / 3 + 0.8) / 2)


def test_a_label_that_no_row_bears_does_not_count_in_the_mean() -> None:
    assert evaluate(["a", "a"], scores("a", "a"), LABELS).macro_f1 == 1.0


def test_the_interval_of_every_figure_holds_it() -> None:
    found = evaluate(["a", "b"] * 50, scores(*(["a", "b"] * 40 + ["b", "a"] * 10)), LABELS)
    low, high = found.macro_f1_interval
    assert low < found.macro_f1 < high
    for figures in found.classes:
        for value, (least, most) in (
            (figures.precision, figures.precision_interval),
            (figures.recall, figures.recall_interval),
            (figures.f1, figures.f1_interval),
        ):
            assert least < value < most


def test_a_model_as_sure_as_it_is_right_has_no_calibration_error() -> None:
    right = np.array([True] * 8 + [False] * 2)
    assert calibration_error(calibration_bins(np.full(10, 0.8), right, bins=1)) == pytest.approx(0.0)


def test_a_model_that_is_too_sure_has_the_gap_as_its_error() -> None:
    right = np.array([True] * 5 + [False] * 5)
    assert calibration_error(calibration_bins(np.full(10, 0.9), right, bins=1)) == pytest.approx(0.4)


def test_bins_are_of_equal_mass() -> None:
    bins = calibration_bins(np.linspace(0.4, 1, 100), np.ones(100, dtype=bool))
    assert [b.count for b in bins] == [10] * 10


def test_a_clear_loss_lies_outside_its_paired_interval() -> None:
    truth = ["a", "b"] * 60
    difference, (low, high) = macro_f1_difference(truth, truth, ["a"] * 120)
    assert difference < 0
    assert low <= difference <= high < 0


def test_two_equal_models_differ_by_nothing() -> None:
    assert macro_f1_difference(["a", "b"] * 20, ["a"] * 40, ["a"] * 40) == (0.0, (0.0, 0.0))
