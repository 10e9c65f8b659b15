"""The one committed model: small, alone, above the floors, and deaf to its training's furniture."""

from collections import Counter

from tests.classify.conftest import LABELS, MODELS
from tppo_news.classify.candidate import aspect_f1, aspect_pairs, evaluate_on
from tppo_news.classify.examples import load_examples, without_groups
from tppo_news.classify.floors import broken_floors, load_floors
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import current_version, load_metrics, load_model
from tppo_news.classify.train import hash_examples
from tppo_news.records import Example

FIVE_MB = 5_000_000


def label_of(title: str | None, text: str) -> tuple[str, str | None]:
    prediction = load_model(MODELS).predict([read_article(title, text)])[0]
    return prediction.label, prediction.aspect


def test_exactly_one_model_is_committed_and_it_is_small() -> None:
    versions = [path.name for path in MODELS.iterdir() if path.is_dir()]
    assert versions == [current_version(MODELS)]
    assert sum(path.stat().st_size for path in (MODELS / versions[0]).iterdir()) <= FIVE_MB


def test_it_stands_above_the_floors_of_the_frozen_gold(gold: list[Example]) -> None:
    found = evaluate_on(load_model(MODELS), gold)
    assert broken_floors(load_floors(MODELS), found, hash_examples(gold)) == []


def test_it_tells_protection_apart_on_the_gold(gold: list[Example]) -> None:
    assert aspect_f1(aspect_pairs(load_model(MODELS), gold)) >= 0.85


def test_it_was_measured_on_a_thousand_held_out_predictions() -> None:
    metrics = load_metrics(MODELS, current_version(MODELS))
    assert metrics["count"] >= 1000
    assert metrics["expected_calibration_error"] <= 0.05


def test_the_gold_shares_nothing_with_the_examples(gold: list[Example]) -> None:
    examples = load_examples(LABELS)
    assert len(without_groups(examples, gold)) == len(examples)
    assert len(gold) >= 300


def test_there_are_examples_enough_of_each_label(all_examples: list[Example]) -> None:
    counts = Counter(e.label for e in all_examples)
    assert all(counts[label] >= 400 for label in ("prevention", "prosecution", "unrelated"))


def test_an_article_with_a_related_headline_of_another_label_keeps_its_own() -> None:
    text = (
        "MAGETAN - Kantor imigrasi membentuk lima desa binaan imigrasi untuk mencegah perdagangan orang.\n"
        "Baca juga: Polisi Tangkap Tersangka TPPO, Dua Tekong Ditahan\n"
        "Kepala desa menyambut baik."
    )
    assert label_of("Imigrasi Bentuk Lima Desa Binaan", text)[0] == "prevention"


def test_victims_who_come_home_are_protection() -> None:
    text = (
        "JAKARTA - Sebanyak 25 WNI korban perdagangan orang dipulangkan dari Myanmar. KBRI mendampingi mereka.\n"
        "Keluarga menjemput di bandara, dan Kementerian Sosial menyiapkan rumah aman serta pendampingan psikolog."
    )
    assert label_of("25 WNI Korban TPPO Dipulangkan dari Myanmar", text) == ("unrelated", "protection")


def test_arrested_recruiters_are_prosecution_without_a_title_too() -> None:
    text = "BATAM - Polisi menangkap dua tersangka perekrut pekerja migran ilegal dan menjerat mereka dengan UU TPPO."
    assert label_of(None, text)[0] == "prosecution"


def test_another_crime_is_unrelated() -> None:
    text = "SOLO - Polisi menangkap pengedar sabu. Tersangka ditahan dan terancam 12 tahun penjara."
    assert label_of("Pengedar Sabu Ditangkap", text)[0] == "unrelated"
