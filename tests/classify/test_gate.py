import random
from dataclasses import replace

from tests.classify.conftest import MODELS, TODAY, part_of
from tppo_news.classify.batches import contradicting_batches, without_batches
from tppo_news.classify.candidate import Candidate, evaluate_on, make_candidate
from tppo_news.classify.examples import without_groups
from tppo_news.classify.floors import floors_from, load_floors, lowered, raised
from tppo_news.classify.gate import judge
from tppo_news.classify.registry import load_model
from tppo_news.classify.train import Trained, hash_examples, train_classifier
from tppo_news.records import Example

LABELS = ("prevention", "prosecution", "unrelated")


def flipped(examples: list[Example], share: float, **more: str) -> list[Example]:
    """The examples with a share of the labels changed to another one."""
    chance = random.Random(7)
    turned = []
    for example in examples:
        wrong = chance.random() < share
        label = chance.choice([label for label in LABELS if label != example.label]) if wrong else example.label
        turned.append(replace(example, label=label, aspect=example.aspect if label == "unrelated" else None, **more))
    return turned


def test_thirty_percent_flipped_labels_are_stopped_by_the_floors(
    all_examples: list[Example], gold: list[Example]
) -> None:
    usable = without_groups(all_examples, gold)
    spoilt = train_classifier(flipped(usable, 0.3)).classifier
    verdict = judge(spoilt, None, gold, load_floors(MODELS))
    assert not verdict.allowed
    assert any("is under" in reason or "is over" in reason for reason in verdict.reasons)


def test_a_loss_beyond_noise_is_refused_whatever_the_floors(examples: list[Example], gold: list[Example]) -> None:
    spoilt = train_classifier(flipped(examples, 0.3)).classifier
    current = load_model(MODELS)
    floors = replace(floors_from(evaluate_on(spoilt, gold), hash_examples(gold)), calibration_error=1.0)
    verdict = judge(spoilt, current, gold, floors)
    assert any("beyond noise" in reason for reason in verdict.reasons)


def test_the_model_in_use_is_no_worse_than_itself(gold: list[Example]) -> None:
    current = load_model(MODELS)
    floors = floors_from(evaluate_on(current, gold), hash_examples(gold))
    verdict = judge(current, current, gold, floors)
    assert verdict.allowed
    assert verdict.gain == 0.0


def test_a_gold_that_has_changed_is_noticed(candidate: Candidate, gold: list[Example]) -> None:
    floors = floors_from(evaluate_on(candidate.trained.classifier, gold), hash_examples(gold))
    verdict = judge(candidate.trained.classifier, None, gold[1:], floors)
    assert any("gold has changed" in reason for reason in verdict.reasons)


def test_without_floors_or_gold_nothing_goes_live(candidate: Candidate, gold: list[Example]) -> None:
    assert not judge(candidate.trained.classifier, None, gold, None).allowed
    assert not judge(candidate.trained.classifier, None, [], None).allowed


def test_floors_that_would_sink_are_named(candidate: Candidate, gold: list[Example]) -> None:
    floors = floors_from(evaluate_on(candidate.trained.classifier, gold), "hash")
    assert lowered(floors, floors) == []
    assert lowered(floors, replace(floors, macro_f1=0.1)) == [f"macro-F1 {floors.macro_f1:.3f} to 0.100"]
    lax = replace(floors, macro_f1=0.1, recall={**floors.recall, "prevention": 0.1}, false_alarm_share=0.0)
    assert raised(floors, lax) == replace(floors, false_alarm_share=0.0)


def test_a_batch_that_contradicts_everything_is_held(examples: list[Example]) -> None:
    bad = flipped(part_of(examples, 8), 1.0, annotator="budi", labelled_at="2026-01-20")
    names = {e.id for e in bad}
    mixed = [e for e in examples if e.id not in names] + bad
    trained = train_classifier(mixed)
    held = contradicting_batches(mixed, trained.held_out_scores, trained.labels)
    assert [(b.annotator, b.day, b.count) for b in held] == [("budi", "2026-01-20", len(bad))]
    assert not {e.id for e in without_batches(mixed, held)} & names


def test_a_held_batch_is_left_out_unless_a_person_keeps_it(examples: list[Example], gold: list[Example]) -> None:
    few = part_of(examples, 3)
    bad = flipped(part_of(few, 6), 1.0, annotator="budi", labelled_at="2026-01-20")
    mixed = [e for e in few if e.id not in {b.id for b in bad}] + bad
    left_out = make_candidate(mixed, part_of(gold, 12), TODAY)
    assert sum(left_out.metrics["examples"].values()) == len(mixed) - len(bad)
    assert "budi, 2026-01-20" in left_out.card.split("## Held for a second look\n")[1]
    # The better part of all labels cannot be held back: nothing would be left to train on.
    one_batch = [replace(e, annotator="budi", labelled_at="2026-01-20") for e in few]
    assert make_candidate(one_batch, part_of(gold, 12), TODAY, base_rate=0.001).trained_on_held
    kept = make_candidate(mixed, part_of(gold, 12), TODAY, keep_held=True)
    assert (sum(kept.metrics["examples"].values()), kept.trained_on_held) == (len(mixed), True)


def test_honest_batches_are_not_held(examples: list[Example], trained: Trained) -> None:
    honest = [replace(e, annotator=f"person {i % 6}") for i, e in enumerate(examples)]
    assert contradicting_batches(honest, trained.held_out_scores, trained.labels) == []
