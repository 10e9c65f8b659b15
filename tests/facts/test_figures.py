import inspect
import re
from functools import cache

import pytest
from spacy.language import Language

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.figures.rules import RULES, Rule, read_figures, single_suspect, single_victim
from tppo_news.records import Figure


@cache
def language() -> Language:
    return load_language()


def found(text: str, kind: str, title: str | None = None) -> list[Figure]:
    return [figure for figure in find_figures(read_document(language(), text, title=title)) if figure.kind == kind]


@pytest.mark.parametrize(
    ("rule", "phrase"),
    [
        (rule, phrase)
        for rule in (*RULES, single_suspect, single_victim)
        for phrase in re.findall(r'"([^"]+)"', inspect.getdoc(rule) or "")
    ],
)
def test_a_rule_reads_the_phrases_of_its_docstring(rule: Rule, phrase: str) -> None:
    assert list(rule(read_figures(phrase)))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Polisi menetapkan 12 orang tersangka.", "suspects", 12),
        ("Sebanyak delapan orang telah ditetapkan sebagai tersangka.", "suspects", 8),
        ("Tersangka QK, WB dan ZT ditahan.", "suspects", 3),
        ("Keempat pelaku dibawa ke kantor.", "suspects", 4),
        ("Seorang pria berinisial XY ditangkap di pelabuhan.", "suspects", 1),
        ("Polisi menangkap tiga pria di pelabuhan.", "suspects", 3),
        ("AN dan SY telah naik menjadi tersangka.", "suspects", 2),
        ("Dua motoris yang membawa penumpang gelap diciduk.", "suspects", 2),
        ("Polisi menangkap seorang perekrut di pelabuhan.", "suspects", 1),
        ("Ada 32 korban dalam perkara itu.", "victims", 32),
        ("Perdagangan orang itu menjerat enam perempuan dengan utang.", "victims", 6),
        ("Kasus perdagangan orang: petugas menemukan 12 calon pekerja di gudang.", "victims", 12),
        ("Terdakwa perdagangan orang itu menjual seorang gadis.", "victims", 1),
        ("Jumlah korban mencapai 1.050 orang.", "victims", 1050),
        ("Keberangkatan 60 orang PMI digagalkan.", "victims", 60),
        ("Tujuh orang masuk DPO.", "wanted", 7),
        ("Polisi memburu dua tersangka lain.", "wanted", 2),
        ("Kantor itu menolak 140 permohonan paspor.", "passports_refused", 140),
        ("Petugas menunda keberangkatan 40 calon PMI.", "departures_delayed", 40),
        ("Kanwil mengukuhkan 27 Petugas Imigrasi Pembina Desa.", "pimpasa", 27),
        ("Penyuluhan diikuti sekitar 150 peserta.", "participants", 150),
    ],
)
def test_a_figure_is_read(text: str, kind: str, value: int) -> None:
    assert found(text, kind)[0].value == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Salah satu korban pulang.", "victims"),
        ("Sebanyak 40 pelaku usaha hadir.", "suspects"),
        ("Ancaman 15 tahun penjara bagi pelaku.", "suspects"),
        ("Gempa menewaskan 12 korban jiwa.", "victims"),
        ("Para pelaku memakai modus lowongan kerja.", "suspects"),
        ("Kantor itu menerbitkan 140 paspor.", "passports_refused"),
    ],
)
def test_what_is_no_such_figure_is_not_read(text: str, kind: str) -> None:
    assert found(text, kind) == []


def test_wanted_persons_are_not_counted_as_suspects() -> None:
    figures = found("Polisi menahan tiga tersangka. Dua pelaku lainnya masih diburu.", "suspects")
    assert [figure.value for figure in figures] == [3]


def test_the_headline_decides_which_figure_is_the_main_one() -> None:
    text = "Polres Contoh menggerebek rumah. Ada dua tersangka di sana. Kemudian tiga tersangka lain menyusul ditangkap polisi."
    assert found(text, "suspects", "Lima Tersangka Ditahan")[0].value in (2, 3)
    assert found(text + " Jadi lima tersangka.", "suspects", "Lima Tersangka Ditahan")[0].value == 5


def test_a_total_beside_the_case_is_cumulative_and_comes_last() -> None:
    text = (
        "Sebelas tersangka baru dengan 27 korban diumumkan Polda Contoh. Seluruhnya kini 40 tersangka dan 900 korban."
    )
    assert [(f.value, f.basis) for f in found(text, "suspects")] == [(11, "case"), (40, "cumulative")]


def test_totals_alone_are_the_case() -> None:
    (figure,) = found("Sepanjang 2024 ditetapkan 46 tersangka.", "suspects")
    assert figure.basis == "case"


def test_a_vague_figure_comes_after_an_exact_one() -> None:
    values = [f.value for f in found("Puluhan korban ditampung. Polisi mendata 21 korban.", "victims")]
    assert values == [21, None]


def test_a_hedged_figure_keeps_its_bound() -> None:
    (figure,) = found("Lebih dari 100 korban diselamatkan.", "victims")
    assert (figure.value, figure.lower, figure.upper) == (100, 100, None)
