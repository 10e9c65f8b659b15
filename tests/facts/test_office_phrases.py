"""Every phrase that the rules for offices quote is read: those beside a family, and those in the docstring of a rule."""

import inspect
import re
from types import ModuleType

import pytest

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.facts.offices import families, patterns
from tppo_news.facts.offices.agencies import read_agency
from tppo_news.facts.offices.bodies import read_body, read_migrant_agency, read_unknown_body
from tppo_news.facts.offices.find import find_offices
from tppo_news.facts.offices.lists import listed_units
from tppo_news.facts.offices.local import read_department, read_embassy, read_task_force
from tppo_news.records import OfficeFact

NLP = load_language()
GAZETTEER = load_gazetteer()
FAMILY = re.compile(r'Family\(\n((?:\s+# .*\n)+)\s+"(office\.\w+)"')
RULES = (read_agency, read_body, read_migrant_agency, read_unknown_body, read_department, read_embassy, read_task_force)


def offices(text: str) -> tuple[OfficeFact, ...]:
    return find_offices(read_document(NLP, text), GAZETTEER)


def quoted(module: ModuleType) -> list[tuple[str, str]]:
    """Each phrase beside a family of the module, with the name of its rule."""
    beside = FAMILY.findall(inspect.getsource(module))
    return [(rule, phrase) for comment, rule in beside for phrase in re.findall(r'"([^"]+)"', comment)]


@pytest.mark.parametrize(("rule", "phrase"), [*quoted(patterns), *quoted(families)])
def test_a_family_reads_the_phrases_beside_it(rule: str, phrase: str) -> None:
    found = offices(f"Rapat itu digelar {phrase}, kemarin.")
    assert [(office.mention.rule, office.mention.surface) for office in found] == [(rule, phrase)]


def test_every_family_quotes_a_phrase() -> None:
    assert {rule for rule, _ in (*quoted(patterns), *quoted(families))} == set(families.FAMILY)


@pytest.mark.parametrize(
    "phrase", [phrase for rule in RULES for phrase in re.findall(r'"([^"]+)"', inspect.getdoc(rule) or "")]
)
def test_a_rule_reads_the_phrases_of_its_docstring(phrase: str) -> None:
    assert [office.mention.surface for office in offices(f"Rapat itu digelar {phrase}, kemarin.")] == [phrase]


@pytest.mark.parametrize("phrase", re.findall(r'"([^"]+)"', inspect.getdoc(listed_units) or ""))
def test_the_docstring_of_lists_quotes_lists(phrase: str) -> None:
    assert len(offices(f"Kasus itu ditangani {phrase}.")) == len(re.split(r", dan |, | dan ", phrase))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Disdagnakerkop UKM Karanganyar siap. Kasi Disdagnakerkop UKM hadir.", ["Disdagnakerkop UKM Karanganyar"]),
        (
            "Dinas Pemberdayaan Perempuan (DPMPPA) setempat siap. Kepala DPMPPA Kota Pekalongan hadir.",
            ["Dinas Pemberdayaan Perempuan Kota Pekalongan"],
        ),
        (
            "Kementerian Ekonomi Kreatif (Kemenekraf) siap. Kata Kemenekraf, dana ada.",
            ["Kementerian Ekonomi Kreatif"],
        ),
        (
            "Kementerian Sungai, Danau, dan Rawa (SDR) siap. Kementerian SDR hadir.",
            ["Kementerian Sungai, Danau, dan Rawa"],
        ),
        (
            "Badan Pencarian dan Pertolongan Nasional (Basarnas) siap. Basarnas hadir.",
            ["Badan Pencarian dan Pertolongan Nasional"],
        ),
        ("Kedutaan Besar RI (KBRI) di Yangon dan Bangkok siap.", ["KBRI Yangon", "KBRI Bangkok"]),
        ("KBRI Pnom Penh siap. KBRI Phnom Penh hadir.", ["KBRI Phnom Penh"]),
        (
            "Pengadilan Tipikor Surabaya memutus. Pengadilan Tinggi Surabaya menguatkan.",
            ["Pengadilan Tipikor Surabaya", "Pengadilan Tinggi Surabaya"],
        ),
        (
            "Ia ditahan di Lapas Kelas I Cipinang, lalu Rutan Pondok Bambu.",
            ["Lapas Kelas I Cipinang", "Rutan Pondok Bambu"],
        ),
        ("Kantor imigrasi kelas dua non TPI Kerinci siap.", ["Kantor Imigrasi Kelas II Non TPI Kerinci"]),
        ("Laporan LP/12/SPKT/POLRES BLORA/ POLDA JAWA TENGAH diterima Polres Blora.", ["Polres Blora"]),
        ("Hadir Kepala Dinas Sosial, Siti Aminah, dan Kapolres Blora.", []),
        ("Kementerian Kesehatan di Gaza menyebut angka itu.", []),
        ("Ia ditahan di Rutan Bareskrim dan Rumah Tahanan DIT milik polisi.", ["Bareskrim Polri"]),
        ("Direktur Perlindungan WNI dan Badan Hukum Indonesia hadir.", []),
    ],
)
def test_units_outside_the_tables_fold_and_stay_apart(text: str, expected: list[str]) -> None:
    assert [office.name for office in offices(text)] == expected
