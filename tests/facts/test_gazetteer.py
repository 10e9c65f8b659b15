"""The gazetteer: names as the press writes them, and a clear word for a broken table."""

import shutil
from pathlib import Path

import pytest

from tppo_news.errors import ConfigError
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import load_gazetteer, place_key
from tppo_news.facts.offices.find import find_offices
from tppo_news.settings import resource_path

GAZETTEER = load_gazetteer()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Jateng", "33"),
        ("jawa tengah", "33"),
        ("Sultra", "74"),
        ("NTT", "53"),
        ("DIY", "34"),
        ("DKI Jakarta", "31"),
        ("52", "52"),
    ],
)
def test_a_province_is_found_by_name_alias_and_code(name: str, code: str) -> None:
    province = GAZETTEER.province_of(name)
    assert province is not None
    assert province.code == code


def test_an_unknown_province_is_none() -> None:
    assert GAZETTEER.province_of("Atlantis") is None


def test_all_units_are_there() -> None:
    assert (len(GAZETTEER.provinces), len(GAZETTEER.regencies), len(GAZETTEER.districts)) == (38, 514, 7285)


def test_a_regency_without_its_kind_may_be_two() -> None:
    assert {regency.name for regency in GAZETTEER.regencies_named("Malang")} == {"Kabupaten Malang", "Kota Malang"}
    assert [regency.code for regency in GAZETTEER.regencies_named("Kota Malang")] == ["35.73"]


def test_a_city_of_jakarta_is_found_without_its_administrasi() -> None:
    assert [regency.code for regency in GAZETTEER.regencies_named("Kota Jakarta Timur")] == ["31.75"]


def test_a_village_knows_the_units_above_it() -> None:
    village = GAZETTEER.villages_named("Keude Bakongan")[0]
    assert (village.district_code, village.regency_code, village.province_code) == ("11.01.01", "11.01", "11")


def test_a_village_name_that_many_share_gives_them_all() -> None:
    assert len(GAZETTEER.villages_named("Sukamaju")) > 50


def test_hyphens_case_and_blanks_do_not_matter() -> None:
    assert place_key("Bau-Bau") == place_key("BAU BAU") == place_key("baubau")
    assert GAZETTEER.office_named("kantor imigrasi pare pare") == GAZETTEER.office_named("Kantor Imigrasi Pare-Pare")


def test_an_alias_of_an_office_leads_to_its_row() -> None:
    office = GAZETTEER.office_named("Kantor Imigrasi Bukittinggi")
    assert office is not None
    assert office.id == "immigration-agam"


def test_every_parent_and_predecessor_is_a_row() -> None:
    for office in GAZETTEER.offices.values():
        assert office.parent_id == "" or office.parent_id in GAZETTEER.offices
        assert office.predecessor_id == "" or office.predecessor_id in GAZETTEER.offices


def test_a_predecessor_is_no_alias() -> None:
    before = GAZETTEER.office_named("Kantor Wilayah Kementerian Hukum dan HAM Bali")
    after = GAZETTEER.office_named("Kantor Wilayah Direktorat Jenderal Imigrasi Bali")
    assert before is not None and after is not None
    assert before.id != after.id == "immigration_region-bali"
    assert after.predecessor_id == before.id


def test_a_missing_table_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"provinces\.csv"):
        load_gazetteer(tmp_path)


def test_a_table_without_a_column_says_so(tmp_path: Path) -> None:
    (tmp_path / "provinces.csv").write_text("code,title\n11,Aceh\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="lacks a column"):
        load_gazetteer(tmp_path)


def test_an_alias_row_settles_an_office_that_no_table_knew(tmp_path: Path) -> None:
    shutil.copytree(resource_path("data/gazetteer"), tmp_path, dirs_exist_ok=True)
    text = "Kantor Imigrasi Kelas III Non TPI Antahraya dibuka."
    nlp = load_language()
    (before,) = find_offices(read_document(nlp, text), load_gazetteer(tmp_path))
    with (tmp_path / "office_aliases.csv").open("a", encoding="utf-8") as rows:
        rows.write("Kantor Imigrasi Antahraya,immigration-agam\n")
    (after,) = find_offices(read_document(nlp, text), load_gazetteer(tmp_path))
    assert (before.gazetteer_id, before.place, before.kind) == (None, "Antahraya", "immigration")
    assert after.gazetteer_id == "immigration-agam"
