from dataclasses import replace

import numpy as np
import pytest

from tests.classify.conftest import make_example, part_of
from tppo_news.classify.examples import without_groups
from tppo_news.classify.model import Recipe
from tppo_news.classify.reading import read_article
from tppo_news.classify.train import Trained, as_table, best_temperature, iter_folds, train_classifier, version_of
from tppo_news.errors import InputError
from tppo_news.records import Example


def test_a_group_never_stands_on_both_sides(all_examples: list[Example]) -> None:
    columns, labels, groups = as_table(all_examples)
    for fitting, held_out in iter_folds(columns, labels, groups):
        assert not set(groups[fitting]) & set(groups[held_out])


def test_every_example_is_held_out_once(trained: Trained, examples: list[Example]) -> None:
    assert trained.held_out_scores.shape == (len(examples), 3)
    assert np.allclose(trained.held_out_scores.sum(axis=1), 1)


def test_equal_data_gives_an_equal_model(trained: Trained, examples: list[Example]) -> None:
    again = train_classifier(examples)
    assert again.classifier.version == trained.classifier.version
    assert np.array_equal(again.held_out_scores, trained.held_out_scores)


def test_a_fourth_label_needs_examples_and_no_code(examples: list[Example]) -> None:
    words = ("banjir", "gempa", "longsor", "badai", "letusan", "kekeringan", "abrasi", "kebakaran")
    more = [
        make_example(
            f"x{i}",
            "disaster",
            title=f"{words[i % 8]} melanda desa",
            text=f"Bencana {words[i % 8]} melanda {i} desa, warga mengungsi ke tenda.",
        )
        for i in range(40)
    ]
    classifier = train_classifier([*examples, *more]).classifier
    reading = read_article("Bencana longsor melanda", "Bencana longsor melanda 9 desa, warga mengungsi ke tenda.")
    assert "disaster" in classifier.labels
    assert classifier.predict([reading])[0].label == "disaster"


def test_too_few_groups_of_a_label_are_refused(examples: list[Example]) -> None:
    few = [replace(e, group="one") if e.label == "prevention" else e for e in examples]
    with pytest.raises(InputError, match="'prevention' has 1 groups"):
        train_classifier(few)


def test_too_few_groups_of_the_aspect_are_refused(examples: list[Example]) -> None:
    few = [replace(e, group="one") if e.aspect else e for e in examples]
    with pytest.raises(InputError, match="with aspect 'protection' has 1 groups"):
        train_classifier(few)


def test_another_recipe_is_another_version() -> None:
    assert version_of("abc", Recipe()) == version_of("abc", Recipe())
    assert version_of("abc", Recipe()) != version_of("abc", Recipe(cue_weight=0.5))
    assert version_of("abc", Recipe()) != version_of("abd", Recipe())


@pytest.mark.parametrize("recipe", [Recipe(learner="svm"), Recipe(character_weight=1.0)])
def test_the_search_knows_other_learners_and_characters(examples: list[Example], recipe: Recipe) -> None:
    trained = train_classifier(part_of(examples, 2), recipe)
    reading = read_article("Polisi tangkap tersangka TPPO", "Polres menangkap dua tersangka perdagangan orang.")
    said = trained.classifier.predict([reading])[0]
    assert said.label == "prosecution"
    assert sum(said.scores.values()) == pytest.approx(1)


def test_a_temperature_above_one_tames_a_model_that_is_too_sure() -> None:
    log_scores = np.log(np.array([[0.99, 0.01]] * 10))
    assert best_temperature(log_scores, np.array(["a"] * 7 + ["b"] * 3)) > 1


def test_nothing_of_the_gold_is_trained_on() -> None:
    held = make_example("g1", text="Teks yang sama.", group="story")
    same_group = make_example("t1", group="story")
    same_text = make_example("t2", text="Teks  yang\nsama.")
    other = make_example("t3")
    assert without_groups([held, same_group, same_text, other], [held]) == [other]
