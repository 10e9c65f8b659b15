"""The laws that articles cite, and which offence each stands for."""

from datetime import date
from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import quoted

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.law.legal_bases import find_legal_bases, load_offences
from tppo_news.furniture import find_furniture
from tppo_news.records import LegalBasis
from tppo_news.settings import resource_path

OFFENCES = load_offences(resource_path("data/gazetteer/offences.csv"))
NEW_CODE_IN_FORCE = date(2026, 3, 1)


@cache
def language() -> Language:
    return load_language()


def found(text: str, published: date | None = None) -> list[LegalBasis]:
    return list(find_legal_bases(read_document(language(), text, publication_date=published), OFFENCES))


@pytest.mark.parametrize("phrase", quoted(find_legal_bases))
def test_the_rule_reads_the_phrases_of_its_docstring(phrase: str) -> None:
    assert found(phrase)


@pytest.mark.parametrize(
    ("text", "law", "articles", "offence"),
    [
        ("dijerat Pasal 2 ayat (1) UU RI No 21 Tahun 2007 tentang TPPO", "UU 21/2007", ("2",), "tppo"),
        ("Pasal 2, Pasal 4 dan Pasal 10 UU 21/2007", "UU 21/2007", ("2", "4", "10"), "tppo"),
        ("Pasal 81 jo Pasal 69 Undang-Undang Nomor 18 Tahun 2017", "UU 18/2017", ("81", "69"), "placement"),
        ("Undang-Undang Tahun 2007 Nomor 21", "UU 21/2007", (), "tppo"),
        ("Pasal 120 Ayat (1) jo Ayat (2) UU Nomor 6 Tahun 2011", "UU 6/2011", ("120",), "tppm"),
        ("Pasal 4, Pasal 10 Undang - Undang Republik Indonesia Nomor 21 Tahun 2007", "UU 21/2007", ("4", "10"), "tppo"),
        ("melanggar UU TPPO", "UU 21/2007", (), "tppo"),
        ("Pasal 120 ayat (1) UU No. 6 Tahun 2011 tentang Keimigrasian", "UU 6/2011", ("120",), "tppm"),
        ("Pasal 119 UU Keimigrasian", "UU 6/2011", ("119",), "other"),
        ("Pasal 76I juncto Pasal 88 UU Nomor 35 Tahun 2014", "UU 35/2014", ("76I", "88"), "child"),
        ("Pasal 13 UU TPKS", "UU 12/2022", ("13",), "sexual_violence"),
        ("Pasal 3 UU Nomor 8 Tahun 2010", "UU 8/2010", ("3",), "money_laundering"),
        ("Pasal 378 KUHP", "KUHP", ("378",), "other"),
        ("Pasal 378 dan atau 372 KUHP", "KUHP", ("378", "372"), "other"),
        ("Pasal 2, Ayat (1) dan atau Pasal 10 UU Nomor 21, Tahun 2007", "UU 21/2007", ("2", "10"), "tppo"),
        ("Pasal 2 ayat (1) dan ayat (2) UU No 21 Tahun 2007", "UU 21/2007", ("2",), "tppo"),
        ("Pasal 76c juncto Pasal 80 UU Nomor 35 Tahun 2014", "UU 35/2014", ("76C", "80"), "child"),
        ("Pasal 82 Jo Pasal 76 E UU Nomor 17 tahun 2016", "UU 17/2016", ("82", "76E"), "child"),
        ("Pasal 28 Undang-Undang ITE", "UU 11/2008", ("28",), "other"),
        ("Pasal 81 UU tentang Perlindungan Anak", "UU 23/2002", ("81",), "child"),
        ("Pasal 455 KUHP baru", "UU 1/2023", ("455",), "tppo"),
        ("Pasal 457 UU Nomor 1 Tahun 2023 tentang KUHP", "UU 1/2023", ("457",), "tppm"),
    ],
)
def test_a_law_is_read_with_its_articles_and_offence(
    text: str, law: str, articles: tuple[str, ...], offence: str
) -> None:
    basis = found(text)[0]
    assert (basis.law, basis.articles, basis.offence) == (law, articles, offence)


def test_kuhp_is_the_new_code_from_its_first_day_on() -> None:
    text = "Pelaku dijerat Pasal 455 KUHP."
    assert found(text, NEW_CODE_IN_FORCE)[0].offence == "tppo"
    assert found(text, date(2026, 1, 1))[0].offence == "other"


def test_several_laws_of_one_sentence_keep_their_own_articles() -> None:
    text = "dijerat Pasal 2 UU Nomor 21 Tahun 2007 dan/atau Pasal 81 UU Nomor 18 Tahun 2017 serta Pasal 120 UU 6/2011."
    assert [(b.law, b.articles) for b in found(text)] == [
        ("UU 21/2007", ("2",)),
        ("UU 18/2017", ("81",)),
        ("UU 6/2011", ("120",)),
    ]


def test_a_sentence_that_the_page_broke_at_an_italic_word_keeps_its_laws() -> None:
    text = (
        "Polisi menangkap pelaku di rumahnya pada hari Senin kemarin setelah menerima laporan dari warga sekitar yang resah.\n"
        "Baca juga:\nWarga Contoh Panen Raya di Kebun Kopi\nPelaku dijerat Pasal 28\njuncto\n"
        "Pasal 45 dan Pasal 36 Undang-Undang ITE serta Pasal 378 KUHP\ntentang penipuan."
    )
    document = read_document(language(), text, furniture=find_furniture(text))
    bases = find_legal_bases(document, OFFENCES)
    assert [(basis.law, basis.articles) for basis in bases] == [("UU 11/2008", ("45", "36")), ("KUHP", ("378",))]


def test_the_evidence_runs_from_the_article_to_the_law() -> None:
    assert found("karena Pasal 4 UU 21/2007 itu")[0].mention.surface == "Pasal 4 UU 21/2007"


def test_every_row_names_its_source_and_a_known_offence() -> None:
    known = {"tppo", "tppm", "placement", "child", "sexual_violence", "money_laundering", "other"}
    assert set(OFFENCES.by_article.values()) <= known
