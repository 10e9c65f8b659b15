"""Impact, review queue, suspects, similarity, drift, simulation and search."""

from dataclasses import replace

import pytest

from tests.classify.conftest import make_example, part_of
from tppo_news.classify.candidate import Candidate
from tppo_news.classify.drift import histogram, measure_drift, stability_index
from tppo_news.classify.impact import Seen, impact_report, measure_impact
from tppo_news.classify.model import Recipe
from tppo_news.classify.reading import read_article
from tppo_news.classify.review import review_queue, suspected_errors
from tppo_news.classify.search import search_recipes
from tppo_news.classify.similarity import join_copies, measure_similarity
from tppo_news.classify.simulation import simulate
from tppo_news.classify.train import Trained, train_classifier
from tppo_news.errors import ModelError
from tppo_news.records import Example, Prediction


def said(label: str, score: float = 0.9, aspect: str | None = None, *, needs_review: bool = False) -> Prediction:
    return Prediction(label, score, {label: score, "other": 1 - score}, "v1", aspect, needs_review)


def test_impact_counts_flips_and_the_months_that_move() -> None:
    seen = [Seen(f"a{i}", f"Judul {i}", "2026-01", "unrelated", None) for i in range(3)]
    before = [said("unrelated"), said("unrelated"), said("prevention")]
    after = [said("unrelated", aspect="protection"), said("unrelated"), said("prosecution")]
    impact = measure_impact(seen, before, after)
    assert [(f.article_id, f.before, f.after) for f in impact.flips] == [
        ("a0", "unrelated", "protection"),
        ("a2", "prevention", "prosecution"),
    ]
    assert {(s.series, s.before, s.after) for s in impact.shifts} == {
        ("prevention", 1, 0),
        ("prosecution", 0, 1),
        ("protection", 0, 1),
        ("unrelated", 2, 1),
    }


def test_a_persons_label_never_flips() -> None:
    seen = [Seen("a1", "Judul", "2026-01", "prevention", None, by_person=True)]
    impact = measure_impact(seen, [said("unrelated")], [said("prosecution")])
    assert (impact.flips, impact.shifts, impact.kept_by_person) == ((), (), 1)


def test_the_report_names_both_models() -> None:
    assert "# Impact of v2 in the place of v1" in impact_report(measure_impact([], [], []), "v1", "v2")


def test_the_queue_gives_reasons_and_orders_by_weight(trained: Trained, gold: list[Example]) -> None:
    articles = [(e.id, e.title or "", read_article(e.title, e.text)) for e in gold]
    articles.append(("foreign", "Wxqz", read_article("Wxqz", "zzkq vvhh wwrr qqtt yyuu ppkk mmnn llbb")))
    queue = review_queue(trained.classifier, articles)
    reasons = [reason for item in queue for reason in item.reasons]
    assert any(reason.startswith("unsure") for reason in reasons)
    assert any(reason.startswith("the keyword rule says") for reason in reasons)
    assert any("unknown" in reason for item in queue if item.article_id == "foreign" for reason in item.reasons)
    assert [item.weight for item in queue] == sorted((item.weight for item in queue), reverse=True)


def test_an_article_without_a_reason_is_not_queued(trained: Trained) -> None:
    plain = ("plain", "Harga Cabai", read_article("Harga Cabai", "Harga cabai turun di pasar kota."))
    assert review_queue(trained.classifier, [plain]) == []


def test_a_flipped_label_is_suspected(examples: list[Example]) -> None:
    clear = next(e for e in examples if e.label == "prosecution" and "tersangka" in e.text and "TPPO" in e.text)
    wrong = replace(clear, label="prevention")
    rows = [wrong if e is clear else e for e in examples]
    trained = train_classifier(rows)
    assert wrong.id in {s.example_id for s in suspected_errors(rows, trained.held_out_scores, trained.labels)}


def test_a_copy_in_another_group_is_found() -> None:
    text = "Petugas imigrasi menunda keberangkatan sebelas penumpang tujuan Kuala Lumpur di bandara."
    rows = [
        make_example("a", text=text),
        make_example("b", text=text),
        make_example("c", text="Harga cabai naik lagi."),
    ]
    assert [(p.first, p.second) for p in measure_similarity(rows).too_close] == [("a", "b")]


def test_copies_within_a_group_are_no_fault() -> None:
    rows = [make_example(n, text="Teks yang sama persis di sini.", group="story") for n in "ab"]
    assert measure_similarity([*rows, make_example("c")]).too_close == ()


def test_copies_of_one_wire_story_stand_in_one_group() -> None:
    story = (
        "Petugas imigrasi menunda keberangkatan sebelas penumpang tujuan Kuala Lumpur di bandara pada Senin pagi. Mereka tidak"
        " dapat menunjukkan kontrak kerja, dan keterangan tentang hotel berubah setiap kali ditanya. Kepala kantor mengatakan"
        " bahwa penundaan itu melindungi warga dari perekrut yang menjanjikan upah besar."
    )
    rows = [
        make_example("a", text=story, url="https://satu.test/a"),
        make_example("b", text=f"{story} Demikian katanya.", url="https://dua.test/b"),
        make_example("c", text="Harga cabai naik lagi di pasar induk.", url="https://dua.test/c"),
        make_example("d", text=story),
    ]
    assert [e.group for e in join_copies(rows)] == ["a", "a", "c", "d"]


def test_no_examples_of_two_groups_are_copies(all_examples: list[Example]) -> None:
    assert measure_similarity(all_examples, too_close=0.8).too_close == ()


def test_equal_distributions_have_no_shift() -> None:
    shares = histogram([0.55, 0.75, 0.99, 0.999])
    assert stability_index(shares, shares) == 0.0
    assert stability_index(shares, histogram([0.51] * 9)) > 0.25


def test_news_of_another_kind_raises_a_warning(candidate: Candidate) -> None:
    readings = [read_article("Wxqz", f"zzkq vvhh wwrr qqtt yyuu ppkk mmnn {i}") for i in range(60)]
    classifier = candidate.trained.classifier
    found = measure_drift(classifier, candidate.metrics, readings, classifier.predict(readings))
    assert any("words are unknown" in line for line in found.warnings)


def test_few_articles_raise_no_warning(candidate: Candidate) -> None:
    readings = [read_article("Wxqz", "zzkq vvhh")] * 5
    classifier = candidate.trained.classifier
    assert measure_drift(classifier, candidate.metrics, readings, classifier.predict(readings)).warnings == ()


def test_a_model_without_a_drift_base_says_so(candidate: Candidate) -> None:
    with pytest.raises(ModelError, match="retrain"):
        measure_drift(candidate.trained.classifier, {}, [], [])


def test_the_simulation_ends_with_all_labels_on_both_curves(examples: list[Example]) -> None:
    simulation = simulate(examples, start=100, step=100)
    assert simulation.points[-1].labels == simulation.pool
    assert simulation.points[-1].active == pytest.approx(simulation.points[-1].random, abs=0.02)


def test_the_search_puts_the_best_recipe_first(examples: list[Example]) -> None:
    found = search_recipes(
        part_of(examples, 2), [Recipe(), Recipe(head_weight=0.01, body_weight=0.01, cue_weight=0.01)]
    )
    assert found[0].macro_f1 >= found[1].macro_f1
    assert found[0].recipe == Recipe()
