"""Who is counted as involved, deported or sheltered is no victim by that; who is lured and held is no suspect."""

from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import quoted

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.figures.involved import told_as_involved
from tppo_news.facts.figures.reading import read_figures


@cache
def language() -> Language:
    return load_language()


def values(text: str, kind: str, title: str | None = None) -> list[int | None]:
    document = read_document(language(), text, title=title)
    return [figure.value for figure in find_figures(document) if figure.kind == kind]


@pytest.mark.parametrize("phrase", quoted(told_as_involved))
def test_those_of_the_docstring_are_told_as_involved(phrase: str) -> None:
    assert told_as_involved(read_figures(phrase, trafficking=True)).values


@pytest.mark.parametrize(
    "text",
    [
        "Sebanyak 37 PMI yang dideportasi dari Malaysia tiba di pelabuhan.",
        "Kini 22 WNI ditampung di rumah singgah KBRI. Mereka pekerja migran.",
        "Sebanyak 52 WNI dilaporkan terlibat judi daring. Tahap pertama 30 WNI dipulangkan. Sisanya 22 WNI menyusul pulang.",
        "Jaringan TPPO: sebanyak 42 PMI diikuti keluarganya ke luar negeri.",
    ],
)
def test_the_involved_and_the_deported_are_no_victims(text: str) -> None:
    assert values(text, "victims") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sebanyak 37 PMI korban perdagangan orang dideportasi dari Malaysia.", 37),
        ("Sebanyak 52 WNI dipaksa terlibat judi daring dan disekap.", 52),
        ("Sebanyak 22 WNI korban TPPO kini berada di selter KBRI.", 22),
    ],
)
def test_who_suffered_is_a_victim_also_where_involved(text: str, value: int) -> None:
    assert values(text, "victims")[0] == value


def test_a_headline_that_tells_of_the_involved_tells_it_of_their_parts() -> None:
    text = "Kloter pertama, 31 WNI, dipulangkan pada 3 Maret 2025. Kloter kedua 24 WNI dipulangkan dua hari kemudian."
    assert values(text, "victims", "55 WNI Terlibat Judi Daring Dipulangkan") == []
    assert values(text, "victims", "55 WNI Korban Judi Daring Dipulangkan") != []


def test_a_headline_that_calls_them_victims_stands_before_its_parts() -> None:
    text = "KBRI memastikan 118 WNI yang terlibat keributan di Kamboja aman. Sebanyak 41 WNI di antaranya diselamatkan."
    assert values(text, "victims", "118 WNI Korban Judi Daring di Kamboja Aman")[0] == 118


@pytest.mark.parametrize(
    "text",
    [
        "Perkara TPPO. Sebanyak 30 orang ditahan di Antah setelah ditipu perekrut.",
        "Perkara TPPO. Enam warga asing ditahan di gedung itu.",
        "Perkara TPPO. Tiga orang ditahan majikan selama sebulan.",
        "Mereka mengaku pasangan suami istri kepada pelaku. Perkara TPPO itu diselidiki polisi.",
        "Bila ada warga menjadi tersangka TPPO, ia didampingi.",
    ],
)
def test_who_is_lured_and_held_is_no_suspect(text: str) -> None:
    assert values(text, "suspects") == []


def test_those_caught_with_foreigners_are_counted_together() -> None:
    assert values("Perkara TPPO. Pria itu ditangkap bersama 12 WNA di sebuah ruko.", "suspects")[0] == 13


def test_a_body_before_the_others_is_no_name() -> None:
    text = "Sejak Senin ia ditahan di Rutan KPK bersama dua tersangka lainnya."
    assert values(text, "suspects")[0] == 3


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Para korban TPPO itu dari NTT sebanyak 12 orang, Jawa Barat 8 orang, dan Banten 4 orang.", 24),
        (
            "PMI yang diselamatkan itu tujuh orang dari Lombok Timur, lima orang asal Kota Bima dan dua orang dari Dompu.",
            14,
        ),
    ],
)
def test_a_list_by_region_without_a_total_is_added_up(text: str, value: int) -> None:
    assert values(text, "victims")[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "Korban TPPO terbanyak dari NTT 12 orang, disusul Jawa Barat 8 orang.",
        "Dua korban TPPO, Ani (16) dan Sari (12), diselamatkan.",
    ],
)
def test_a_ranking_and_ages_are_no_such_list(text: str) -> None:
    assert not {20, 28} & set(values(text, "victims"))


def test_a_total_needs_no_sum() -> None:
    text = "Sebanyak 25 korban TPPO diselamatkan. Mereka berasal dari NTT 12 orang, Jawa Barat 8 orang."
    assert values(text, "victims") == [25]


def test_initials_before_what_befell_are_one_victim() -> None:
    assert values("Perkara TPPO. Polisi menyebut LK diduga menjadi korban orang tuanya.", "victims") == [1]


def test_victims_who_are_taken_in_are_no_suspects() -> None:
    text = "Perkara TPPO. Korbannya berjumlah 17 orang asal Antah. Menurut polisi, 17 orang tersebut ditangkap di pelabuhan."
    assert (values(text, "suspects"), values(text, "victims")[0]) == ([], 17)


def test_those_who_are_still_trapped_are_victims() -> None:
    assert values("Pusat penipuan daring: 53 orang masih terjebak di sana.", "victims") == [53]


@pytest.mark.parametrize(
    "text",
    ["Sepanjang 2024 korban TPPO didominasi perempuan.", "Sejak 2022 pelaku TPPO itu diburu. Mei 2025 pelaku dihukum."],
)
def test_a_year_counts_nobody(text: str) -> None:
    assert not {2022, 2024, 2025} & set(values(text, "victims") + values(text, "suspects"))


@pytest.mark.parametrize(
    "text", ["Kerja paksa: 4-5 juta orang terjebak di sana.", "TPPO menjerat jutaan orang yang terjebak."]
)
def test_estimates_for_the_world_are_no_victims_of_a_case(text: str) -> None:
    assert values(text, "victims") == []


def test_those_who_lead_the_fraud_are_no_victims() -> None:
    assert 6 not in values("Perkara TPPO. Ada 6 WNI yang bertindak sebagai ketua tim penipuan.", "victims")
