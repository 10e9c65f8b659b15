from typing import Any

import pytest
import yaml

from tests.desk.conftest import Get
from tests.desk.test_permissions import SECRETS
from tppo_news.desk.plugin import PUBLIC_VIEWS
from tppo_news.settings import resource_path

DATABASE: dict[str, Any] = yaml.safe_load(resource_path("data/metadata.yaml").read_text(encoding="utf-8"))["databases"][
    "tppo"
]
QUERIES: dict[str, dict[str, Any]] = DATABASE["queries"]
PUBLIC_QUERIES = sorted(name for name, query in QUERIES.items() if "allow" not in query)
SIGNED_IN_QUERIES = sorted(set(QUERIES) - set(PUBLIC_QUERIES))


def rows(get: Get, name: str, *, signed_in: bool = False, **parameters: str) -> list[dict[str, Any]]:
    response = get(f"/tppo/{name}.json", signed_in=signed_in, _shape="array", **parameters)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()
    return found


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_every_query_has_a_title_and_says_what_its_numbers_mean(name: str) -> None:
    assert QUERIES[name]["title"]
    assert len(QUERIES[name]["description"]) > 80


def test_every_view_is_described() -> None:
    assert set(DATABASE["tables"]) == PUBLIC_VIEWS
    assert all(table["description"] for table in DATABASE["tables"].values())


def test_no_query_hides_a_view_of_the_same_name() -> None:
    assert not set(QUERIES) & PUBLIC_VIEWS


@pytest.mark.parametrize("name", PUBLIC_QUERIES)
def test_signed_out_each_public_query_gives_rows_and_leaks_nothing(get: Get, name: str) -> None:
    assert rows(get, name), name
    page = get(f"/tppo/{name}")
    assert page.status_code == 200
    assert QUERIES[name]["title"] in page.text
    assert not any(secret in page.text for secret in SECRETS)


@pytest.mark.parametrize("name", SIGNED_IN_QUERIES)
def test_queries_that_show_texts_are_for_those_signed_in(get: Get, name: str) -> None:
    assert get(f"/tppo/{name}.json", kata="contoh", alamat="https://satu.test/binaan").status_code == 403
    assert rows(get, name, signed_in=True, kata="contoh", alamat="https://satu.test/binaan")


def test_the_monthly_trend_sets_prevention_beside_prosecution(get: Get) -> None:
    found = {row["bulan"]: row for row in rows(get, "tren_pencegahan_penindakan")}
    october, december, january = found["2025-10"], found["2025-12"], found["2026-01"]
    assert (october["pencegahan"], october["penindakan"], october["perlu_tinjauan"]) == (2, 0, 0)
    assert (december["pencegahan"], december["penindakan"], december["cakupan"]) == (None, None, "no data")
    assert (january["pencegahan"], january["penindakan"], january["pelindungan"], january["tidak_terkait"]) == (
        0,
        2,
        1,
        1,
    )
    assert found["2025-11"]["perlu_tinjauan"] == 1


def test_the_denominator_of_a_month_is_not_multiplied_by_its_labels(get: Get) -> None:
    found = {row["bulan"]: row for row in rows(get, "penyebut_bulanan")}
    assert (found["2026-01"]["terdaftar"], found["2026-01"]["dari_halaman_topik"]) == (13, 1)


def test_offices_are_asked_by_a_part_of_their_name(get: Get) -> None:
    found = rows(get, "tren_kantor", kantor="polres malang", label="")
    assert [(row["bulan"], row["artikel"]) for row in found] == [("2026-01", 1), ("2025-11", 1)]
    assert rows(get, "tren_kantor", kantor="polres malang", label="prevention") == []


def test_villages_say_new_and_cumulative_apart(get: Get) -> None:
    found = {
        row["kantor"]: (row["desa_baru"], row["desa_kumulatif"], row["per_tanggal"]) for row in rows(get, "desa_binaan")
    }
    assert found == {"Kantor Imigrasi Malang": (12, None, None), "Kantor Imigrasi Mataram": (None, 40, "2025-11-03")}


def test_who_is_on_record_where(get: Get) -> None:
    found = rows(get, "siapa_di_mana", nama="budi")
    assert [row["alamat"] for row in found] == ["https://dua.test/salinan", "https://satu.test/binaan"]


def test_a_record_shows_what_was_found_in_an_article(get: Get) -> None:
    record = next(row for row in rows(get, "catatan_terbaru") if row["alamat"] == "https://satu.test/binaan")
    assert (record["label"], record["bulan"], record["dasar"], record["provinsi"]) == (
        "prevention",
        "2025-10",
        "event",
        "Jawa Timur",
    )
    assert record["kantor"] == "Kantor Imigrasi Kelas I TPI Malang"
    assert record["pejabat"] == "Budi Contoh (Kepala Kantor)"
    assert record["desa"] == "12 desa, new"


@pytest.mark.parametrize("words", ["", '"', "contoh AND (", "tidakadakata"])
def test_a_search_takes_any_words(get: Get, words: str) -> None:
    assert isinstance(rows(get, "cari_teks", signed_in=True, kata=words), list)
