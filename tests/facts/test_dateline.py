"""Datelines as the press writes them."""

from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import quoted

from tppo_news.facts.dateline import find_datelines
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer


@cache
def tools() -> tuple[Language, Gazetteer]:
    return load_language(), load_gazetteer()


@pytest.mark.parametrize("phrase", quoted(find_datelines))
def test_the_phrases_of_the_docstring_are_read(phrase: str) -> None:
    nlp, gazetteer = tools()
    assert find_datelines(read_document(nlp, phrase), gazetteer)


@pytest.mark.parametrize(
    ("text", "name", "regency", "province"),
    [
        ("LABUAN BAJO, KORANCONTOH.com - Polisi", "Labuan Bajo", "53.15", "Nusa Tenggara Timur"),
        ("Batam (KANTOR) - Imigrasi", "Batam", "21.71", "Kepulauan Riau"),
        ("KORANCONTOH.COM, MADIUN - Dua desa", "Madiun", None, "Jawa Timur"),
        ("MEDAN, 2 Mei 2025 - Polda", "Medan", "12.71", "Sumatera Utara"),
        ("RADIO, Sintang: Imigrasi", "Sintang", "61.05", "Kalimantan Barat"),
        ("Korancontoh.id, SAMPIT – Kecamatan", "Sampit", "62.02", "Kalimantan Tengah"),
        ("SUMENEP. Penularan campak", "Sumenep", "35.29", "Jawa Timur"),
        ("Korancontoh.co.id (Jakarta) ~ Kementerian", "Jakarta", None, "DKI Jakarta"),
        ("Korancontoh.com, Tangerang, 29 Oktober 2025 – Kantor", "Tangerang", None, "Banten"),
        ("Korancontoh.com, Pati | 5 Desember 2024 - Kantor", "Pati", "33.18", "Jawa Tengah"),
        ("Korancontoh.com, Kupang Pada Senin", "Kupang", None, "Nusa Tenggara Timur"),
        ("Barito Selatan\n-\nSuasana haru", "Barito Selatan", "62.04", "Kalimantan Tengah"),
        ("Imigrasi Bentuk Desa Binaan\nTOBADAK - Ratusan petani", "Tobadak", "76.06", "Sulawesi Barat"),
        ("NTB – Pemerintah", "Nusa Tenggara Barat", None, "Nusa Tenggara Barat"),
    ],
)
def test_the_place_of_a_dateline_is_found(text: str, name: str, regency: str | None, province: str) -> None:
    nlp, gazetteer = tools()
    (fact,) = find_datelines(read_document(nlp, text), gazetteer)
    assert (fact.name, fact.regency_code, fact.province) == (name, regency, province)
    assert text[fact.mention.start : fact.mention.end] == fact.mention.surface


@pytest.mark.parametrize(
    "text",
    [
        "Korancontoh.com, Bangkok - Pemerintah",
        "Korancontoh.com - Polisi",
        "Imigrasi Palu - Kepala Kantor",
        "Polda Jateng - Kapolda",
        "Kepala desa di Malang - kata dia",
        "Kantor Imigrasi Malang membentuk desa binaan di Batu - sebuah kota.",
        "Polisi menahan tersangka. Batam sepi.",
    ],
)
def test_a_place_elsewhere_or_abroad_is_no_dateline(text: str) -> None:
    nlp, gazetteer = tools()
    assert find_datelines(read_document(nlp, text), gazetteer) == ()
