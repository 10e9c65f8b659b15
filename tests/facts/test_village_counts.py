from functools import cache

import pytest
from spacy.language import Language

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.records import Mention, OfficeFact, VillageCount


@cache
def language() -> Language:
    return load_language()


def found(text: str) -> tuple[VillageCount, ...]:
    document = read_document(language(), text)
    return find_village_counts(document, find_dates(document), ())


def counts(text: str) -> list[tuple[int | None, str]]:
    return [(fact.count, fact.unit) for fact in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("membentuk tiga desa binaan", [(3, "desa")]),
        ("Sebanyak 37 desa hadir", [(37, "desa")]),
        ("total terdapat 46 Desa Binaan Imigrasi", [(46, "desa")]),
        ("membentuk sebanyak 12 desa / kelurahan binaan", [(12, "desa/kelurahan")]),
        ("ada dua puluh lima desa", [(25, "desa")]),
        ("ada 3 (tiga) kelurahan", [(3, "kelurahan")]),
        ("satu dari 250 desa terpilih", [(1, "desa"), (250, "desa")]),
        ("dari 12 desa dan 3 kelurahan", [(12, "desa"), (3, "kelurahan")]),
        ("jumlah desa binaan mencapai 46.", [(46, "desa")]),
        ("program 20 Desa Migran Emas", [(20, "desa")]),
        ("dua nagari, 4 gampong, tujuh pekon", [(2, "nagari"), (4, "gampong"), (7, "pekon")]),
        ("lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C", [(5, "desa"), (3, "desa"), (2, "desa")]),
        ("berkeliling ke empat desa lain", [(4, "desa")]),
        ("diperluas ke 10 kalurahan", [(10, "kalurahan")]),
        ("mendampingi 210 kampung di Papua", [(210, "kampung")]),
    ],
)
def test_a_number_before_a_unit_of_villages_counts(text: str, expected: list[tuple[int, str]]) -> None:
    counted = [(fact.count, fact.unit) for fact in found(text) if not fact.derived_from]
    assert counted == expected


@pytest.mark.parametrize(
    "text",
    [
        "salah satu desa di Malang",
        "sebuah desa",
        "kedua desa tersebut",
        "satu-satunya desa",
        "ke empat desa tersebut",
        "satu desa satu produk",
        "30 tokoh desa",
        "12 kepala desa",
        "10 SK Desa Binaan",
        "5 kecamatan dan 3 dusun",
        "Dana Desa Rp 1 miliar",
        "RT 03/05 Desa Sukamaju",
        "Jalan Merdeka 2 Desa Sukamaju",
        "pada tahun 2024 desa itu maju",
        "warga dua kampung di Jakarta",
        "di dua negeri itu",
        "bekerja di luar negeri",
    ],
)
def test_what_is_counted_beside_villages_does_not_count(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "bounds"), [("puluhan desa", (20, 99)), ("1-2 desa", (1, 2)), ("belasan desa", (11, 19))]
)
def test_a_vague_number_has_bounds_and_no_count(text: str, bounds: tuple[int, int]) -> None:
    (fact,) = found(f"menyasar {text} di Malang")
    assert (fact.count, fact.lower, fact.upper) == (None, *bounds)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kantor Imigrasi membentuk tiga desa binaan.", "fostered"),
        ("Dua desa ditetapkan sebagai DBI.", "fostered"),
        ("Kantor Imigrasi akan membentuk 10 desa binaan.", "planned"),
        ("Penyuluhan diikuti 24 desa di Kecamatan Contoh.", "attending"),
        ("Tercatat 15 desa rawan TPPO di sana.", "at_risk"),
        ("Banjir merendam 14 desa di Lebak.", "other"),
    ],
)
def test_the_role_follows_the_words_around(text: str, role: str) -> None:
    assert found(text)[0].role == role


def test_lainnya_takes_the_role_of_the_count_before() -> None:
    facts = found("Kampus itu punya lima desa binaan. Adapun dua desa lainnya menyusul perjanjian.")
    assert [fact.role for fact in facts] == ["fostered", "fostered"]


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("Imigrasi meresmikan 8 Desa Binaan Imigrasi.", "desa_binaan_imigrasi"),
        ("Menteri meresmikan 15 Desa Migran Emas.", "desa_migran_emas"),
        ("Kampus itu punya lima desa binaan.", "other"),
        ("Banjir merendam 14 desa.", None),
    ],
)
def test_the_programme_is_named_only_for_villages_in_one(text: str, programme: str | None) -> None:
    assert found(text)[0].programme == programme


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Kini total sudah ada 37 desa binaan.", "cumulative"),
        ("Kantor itu meresmikan lima desa binaan baru.", "new"),
        ("Sepanjang tahun 2025 sudah dibina 12 desa.", "in_year"),
    ],
)
def test_the_basis_parts_totals_from_what_is_new(text: str, basis: str) -> None:
    assert found(text)[0].basis == basis


def test_the_period_is_the_date_of_the_sentence() -> None:
    assert found("Pada tahun 2025 dibentuk 12 desa binaan.")[0].period == "2025"


def test_the_acting_office_of_the_sentence_is_the_office() -> None:
    text = "Kanim Contoh membentuk tiga desa binaan."
    document = read_document(language(), text)
    office = OfficeFact(Mention(0, 12, text[:12], "test"), "Kantor Imigrasi Contoh", "immigration", "acting")
    assert find_village_counts(document, (), (office,))[0].office == "Kantor Imigrasi Contoh"


def test_an_enumeration_by_district_is_summed_from_its_parts() -> None:
    facts = found("Tersebar lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C.")
    assert (facts[-1].count, len(facts[-1].derived_from)) == (10, 3)


def test_a_sum_that_the_text_states_is_not_derived_again() -> None:
    facts = found("Ada 10 desa, yakni lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C.")
    assert not any(fact.derived_from for fact in facts)
