"""Officials who change posts, sit on a bench, or stand with a bare title; all persons here are invented."""

import pytest
from tests.facts.reading_officials import office_names, officials, rows


@pytest.mark.parametrize(
    ("text", "name", "position", "office"),
    [
        # Who moves is of the post that comes last.
        ("Karno Wibisana dimutasi jadi Wakapolda Bali.", "Karno Wibisana", "Wakapolda", "Polda Bali"),
        (
            "Encep Surahman yang digeser dari Camat Cepu menjadi Camat Jepon hadir.",
            "Encep Surahman",
            "Camat",
            "Kecamatan Jepon",
        ),
        ("Encep Surahman dari Camat Cepu geser menjadi Camat Jepon.", "Encep Surahman", "Camat", "Kecamatan Jepon"),
        (
            "Rapat dihadiri Yana Hermawan (Ciawi) sebagai Kepala Dinas Sosial Blora.",
            "Yana Hermawan",
            "Kepala Dinas",
            "Dinas Sosial Blora",
        ),
        # A post that is said to be filled.
        ("Posisi Kasat Reskrim Polres Blora diisi AKP Wardoyo.", "Wardoyo", "Kasat Reskrim", "Polres Blora"),
        ("Jabatan Kapolres Blora kini dijabat AKBP Danu Wardoyo.", "Danu Wardoyo", "Kapolres", "Polres Blora"),
        (
            "Sertijab itu menyerahkan jabatan Kapolres Blora dari AKBP Karno Wibisana kepada AKBP Danu Wardoyo.",
            "Danu Wardoyo",
            "Kapolres",
            "Polres Blora",
        ),
        ("Warga Desa Jepon pulang. Kepala desanya, Karno Wibisana, lega.", "Karno Wibisana", "Kepala desanya", "Desa Jepon"),
        (
            "Desa Jepon mekar. Kepala desanya kini dijabat oleh sosok bernama Karno Wibisana.",
            "Karno Wibisana",
            "Kepala desanya",
            "Desa Jepon",
        ),
        # Forms of titles and names.
        ("Plt Sekertaris Daerah Sultra, Karno Wibisana, hadir.", "Karno Wibisana", "Sekertaris Daerah", "Sulawesi Tenggara"),
        ("Hadir Plt. Asisten Satu Setda Blora, Karno Wibisana.", "Karno Wibisana", "Asisten Satu", "Setda Blora"),
        ("Kepala Dinas Sosial Blora M.Agus Wardoyo hadir.", "M.Agus Wardoyo", "Kepala Dinas", "Dinas Sosial Blora"),
        ("Kepala KPP Pratama Klaten, Karno Wibisana, hadir.", "Karno Wibisana", "Kepala", "KPP Pratama Klaten"),
        ("Kepala KUA Jepon Karno Wibisana hadir.", "Karno Wibisana", "Kepala", "KUA Jepon"),
        ("Direktur RSUD Blora dr Karno Wibisana hadir.", "Karno Wibisana", "Direktur", "RSUD Blora"),
        ("Kepala UKK Imigrasi Blora Karno Wibisana hadir.", "Karno Wibisana", "Kepala UKK", "UKK Imigrasi Blora"),
        (
            "Kepala Sentra Efata Kupang Karno Wibisana hadir.",
            "Karno Wibisana",
            "Kepala Sentra",
            "Sentra Efata Kupang",
        ),
        (
            "Kepala Divisi Keimigrasian Kanwil Kemenkumham Riau Karno Wibisana hadir.",
            "Karno Wibisana",
            "Kepala Divisi Keimigrasian",
            "Kantor Wilayah Kementerian Hukum dan HAM Riau",
        ),
        (
            "Kepala Seksi Siaga SAR Kupang Karno Wibisana hadir.",
            "Karno Wibisana",
            "Kepala Seksi Siaga",
            "Kantor SAR Kupang",
        ),
        (
            "Direktur Tindak Pidana PPA-PPO Bareskrim Polri Brigjen Karno Wibisana hadir.",
            "Karno Wibisana",
            "Direktur Tindak Pidana PPA-PPO",
            "Bareskrim Polri",
        ),
        # A province right behind the place of the office.
        ("Kajari Blora Jateng Karno Wibisana hadir.", "Karno Wibisana", "Kajari", "Kejaksaan Negeri Blora"),
        ("Kapolres Ngada Nusa Tenggara Timur AKBP Wardoyo hadir.", "Wardoyo", "Kapolres", "Polres Ngada"),
        ("Bupati Tanah Bumbu Kalimantan Selatan Karno Wibisana hadir.", "Karno Wibisana", "Bupati", "Tanah Bumbu"),
        (
            "Kakanwil Ditjenpas Sumut Karno Wibisana hadir.",
            "Karno Wibisana",
            "Kakanwil Ditjenpas",
            "Kantor Wilayah Ditjenpas Sumatera Utara",
        ),
        # One word behind a leader's title that is rather a name than a place.
        ("Kecamatan Cepu siap. Tampak Camat Suparman dan Kapolsek.", "Suparman", "Camat", "Kecamatan Cepu"),
        ("Kecamatan Cepu siap. Tampak Sekretaris Camat Nasruddin.", "Nasruddin", "Sekretaris Camat", "Kecamatan Cepu"),
    ],
)  # fmt: skip
def test_the_last_listed_is_of_that_post(text: str, name: str, position: str, office: str) -> None:
    assert rows(text)[-1] == (name, position, office)


@pytest.mark.parametrize(
    "text",
    [
        "Kapolda Bali Irjen Karno Wibisana digantikan Irjen Danu Wardoyo.",
        "Kapolda Bali Irjen Karno Wibisana dimutasi jadi Analis Kebijakan dan diganti oleh Irjen Danu Wardoyo.",
    ],
)
def test_who_follows_in_a_post_is_of_it_as_well(text: str) -> None:
    assert [(name, office) for name, _, office in rows(text)] == [
        ("Karno Wibisana", "Polda Bali"),
        ("Danu Wardoyo", "Polda Bali"),
    ]


def test_a_leader_is_followed_by_wakilnya() -> None:
    text = "Bupati Blora Karno Wibisana dan wakilnya Ratih Melani hadir."
    assert rows(text) == [("Karno Wibisana", "Bupati", "Blora"), ("Ratih Melani", "Wakil Bupati", "Blora")]


@pytest.mark.parametrize(
    "text",
    [
        "Majelis hakim yang mengadili ketiganya diketuai Karno Wibisana dengan hakim anggota Ratih Melani dan Danu Wardoyo.",
        "Majelis hakim PN Blora yang diketuai Karno Wibisana dan beranggotakan Ratih Melani serta Danu Wardoyo memvonis.",
        "Majelis Hakim yang terdiri dari Karno Wibisana sebagai ketua, serta Ratih Melani dan Danu Wardoyo memvonis.",
        "Hakim ketua Karno Wibisana didampingi hakim anggota masing-masing Ratih Melani dan Danu Wardoyo.",
    ],
)
def test_a_bench_is_listed_with_its_members(text: str) -> None:
    assert [name for name, _, _ in rows(text)] == ["Karno Wibisana", "Ratih Melani", "Danu Wardoyo"]


def test_rows_of_a_numbered_list_are_no_headlines() -> None:
    text = (
        "Menteri melantik dua penjabat, di antaranya:\n1. Pj Bupati Blora Karno Wibisana (Kepala Biro Hukum Setda Jateng)\n"
        "2. Pj Bupati Pati Ratih Melani (Asisten Pemerintahan dan Kesra Jateng)"
    )
    assert [(name, office) for name, _, office in rows(text)] == [("Karno Wibisana", "Blora"), ("Ratih Melani", "Pati")]


def test_a_chief_without_a_place_is_of_the_one_area_whose_leader_is_named() -> None:
    text = "Hadir Wakil Bupati Blora Karno Wibisana, Kajari Ratih Melani, dan Dandim Letkol Inf Danu Wardoyo."
    assert [office for _, _, office in rows(text)] == ["Blora", "Kejaksaan Negeri Blora", "Kodim Blora"]
    text = "Hadir Camat Jepon Karno Wibisana, Danramil Kapten Inf Danu Wardoyo, Kapolsek AKP Joko Wardana."
    assert [office for _, _, office in rows(text)] == ["Kecamatan Jepon", "Koramil Jepon", "Polsek Jepon"]


def test_a_chief_without_a_place_is_of_no_office_where_two_areas_are_named() -> None:
    text = "Hadir Bupati Blora Karno Wibisana, Bupati Pati Danu Wardoyo, dan Kajari Ratih Melani."
    assert rows(text)[-1] == ("Ratih Melani", "Kajari", None)


def test_the_head_of_a_field_of_departments_is_of_no_police() -> None:
    text = "Polresta Samarinda menahan pelaku. Sementara Kabid PPPA Ratih Melani menyebut korban aman."
    assert rows(text) == [("Ratih Melani", "Kabid PPPA", None)]
    assert rows(f"Dinas P3A Samarinda hadir. {text}")[0][2] == "Dinas P3A Samarinda"


def test_two_titles_of_one_secretariat_share_it() -> None:
    text = "Hadir Kepala Biro Hukum Setda Bali Karno Wibisana dan Karo Umum Ratih Melani."
    assert [office for _, _, office in rows(text)] == ["Setda Bali", "Setda Bali"]


def test_a_name_that_differs_by_a_letter_is_one_person_by_the_rank() -> None:
    text = "Kasatgas TPPO Polda Bali Brigjen Pol Asep Safrudin hadir. Kepala Satgas TPPO Brigjen Pol Asep Safudin berpesan."
    assert len(rows(text)) == 1


def test_who_speaks_between_two_commas_is_not_whom_it_is_said_of() -> None:
    text = "Kabid Humas Polda Bali Karno Wibisana hadir. Lima warga asing, jelas Karno, terjaring pengawasan."
    assert [name for name, _, _ in rows(text)] == ["Karno Wibisana"]


@pytest.mark.parametrize(
    "text",
    [
        # A place of the title before, a candidate abroad, those whom a leader swears in.
        "Ia dari Kapolsek Cepu dimutasi sebagai Kasat Reskrim Polres Blora.",
        "Jika menang, Zoran Mamdana akan menjadi wali kota pertama dari kaumnya.",
        "Yang dilantik Bupati Blora masing-masing Karno Wibisana dan Ratih Melani.",
        # Suspects and impostors, by the new links as by the old.
        "Tersangka Karno Wibisana diangkat menjadi Kepala Dinas Sosial Blora pada 2020.",
        "Karno Wibisana (KW) sebagai Kepala Dinas Sosial Blora ditetapkan tersangka.",
        "Pelaku menyalahgunakan jabatan Bupati Blora Karno Wibisana.",
        "Kepala desanya, Karno Wibisana, ditetapkan tersangka.",
        "Karno Wibisana dipromosikan menjadi Direktur PT Maju Jaya Bersama.",
        # Places behind a leader's title.
        "Tampak Camat Kedungwaru dan Kapolsek Kedungwaru.",
        "Hadir Camat Sukodono, Lurah Margayanti dan Kepala Desa Sukamulyo.",
    ],
)
def test_nobody_is_listed(text: str) -> None:
    assert officials(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kanwil Kemenkumham Riau siap.", ["Kantor Wilayah Kementerian Hukum dan HAM Riau"]),
        ("Kanwil Ditjenpas Bali siap.", ["Kantor Wilayah Ditjenpas Bali"]),
        ("Polda DIY dan Polda Daerah Istimewa Yogyakarta siap.", ["Polda Daerah Istimewa Yogyakarta"]),
        ("Pemda DIY dan Pemda Daerah Istimewa Yogyakarta siap.", ["Pemerintah Daerah Istimewa Yogyakarta"]),
        ("Dinas Sosial DIY siap.", ["Dinas Sosial DI Yogyakarta"]),
        ("Tim SAR Jayapura dan operasi SAR Biak selesai.", []),
        ("Pos SAR Tual siap.", ["Pos SAR Tual"]),
        ("Desa Binaan Imigrasi Lampung Timur dibentuk.", []),
        ("Pengadilan Negeri Kelas 1A Tanjung Karang siap.", ["Pengadilan Negeri Tanjung Karang"]),
        ("PN Teluk Kuantan siap.", ["Pengadilan Negeri Teluk Kuantan"]),
    ],
)
def test_a_unit_is_called_by_its_fullest_name(text: str, names: list[str]) -> None:
    assert office_names(text) == names
