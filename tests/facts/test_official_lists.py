"""Officials: lists, second mentions, offices named elsewhere, and who is never listed; all persons here are invented."""

import pytest
from tests.facts.reading_officials import names, officials


def test_a_list_gives_each_official_with_the_own_position() -> None:
    text = (
        "Kantor Imigrasi Manado menunda paspor. Hadir Kasi Inteldakim Herman Tumbel, Kasi Lantaskim Heri Mamahit, Kasi Teknologi "
        "Informasi dan Komunikasi Keimigrasian Mahmud Yasin, serta Pelaksana Harian Kasubsi Penindakan Keimigrasian Keni Rompas."
    )
    found = officials(text)
    assert [official.name for official in found] == ["Herman Tumbel", "Heri Mamahit", "Mahmud Yasin", "Keni Rompas"]
    assert {official.office for official in found} == {"Kantor Imigrasi Manado"}
    assert [official.acting for official in found] == [False, False, False, True]


def test_a_bench_is_listed_name_by_name() -> None:
    text = "Sidang di PN Batam dipimpin hakim anggota Bayu Saputra dan Dewi Anjani."
    assert [official.name for official in officials(text)] == ["Bayu Saputra", "Dewi Anjani"]


def test_a_list_that_puts_its_names_in_front_keeps_each_with_the_own_title() -> None:
    text = (
        "Hadir Endang Rusman selaku Kabid Sosial, Sugeng Raharja Kabid Ketenagakerjaan, "
        "Sukirno selaku Kepala Seksi Penempatan."
    )
    assert [(official.name, official.position) for official in officials(text)] == [
        ("Endang Rusman", "Kabid Sosial"),
        ("Sugeng Raharja", "Kabid Ketenagakerjaan"),
        ("Sukirno", "Kepala Seksi Penempatan"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada rapat.\nMenteri Luar Negeri\nRena Marsudin\nmenyebut siap.", ["Rena Marsudin"]),
        ("Ada rapat.\nDirektur Tindak Pidana Umum\nBareskrim\nPolri Brigjen Pol Djuhar menyebut siap.", ["Djuhar"]),
        ("Warga Desa Menyambut Bupati\nBudi Santosa, petani, senang.", []),
    ],
)
def test_a_link_inside_a_title_does_not_part_it_from_its_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_an_attache_belongs_to_the_embassy_of_the_city_that_the_title_names() -> None:
    text = "KBRI Yangon siap. Atase Pertahanan RI di Bangkok, Kolonel Cke Faisal Hutabarat, hadir."
    assert officials(text)[0].office == "KBRI Bangkok"


def test_a_bare_unit_is_of_the_one_town_whose_units_the_text_names() -> None:
    text = "Polres Merauke dan Kodim 1707/Merauke hadir. Kasi Intelijen Kejari Roni Rumbekan menyebut siap."
    assert officials(text)[0].office == "Kejaksaan Negeri Merauke"


def test_a_clause_between_a_title_and_a_name_that_commas_set_off_parts_nothing() -> None:
    assert names("Camat tempat mereka tinggal, Wijanarto, berjanji.") == ["Wijanarto"]


def test_a_name_misspelt_once_is_the_same_person() -> None:
    text = "Kepala Kanim Blora Tito Andrianus hadir. Kepala Kanim Blora, Tito Adrianus, menyebut siap."
    assert names(text) == ["Tito Andrianus"]


def test_a_department_without_a_place_is_of_the_area_whose_leader_the_text_names() -> None:
    text = "Bupati Indramayu, Luki Harjono melalui Kepala Dinas Ketenagakerjaan (Disnaker) Endang Ismail menegaskan"
    assert officials(text)[1].office == "Dinas Ketenagakerjaan Kabupaten Indramayu"


def test_a_bench_of_one_word_names_is_listed_name_by_name() -> None:
    text = (
        "Di PN Batam putusan dibaca majelis hakim Tomi Retnowo, Watimara, dan Weldi Irdian, "
        "didampingi hakim anggota, Weni dan Verdi."
    )
    assert names(text) == ["Tomi Retnowo", "Watimara", "Weldi Irdian", "Weni", "Verdi"]


def test_a_ranked_single_name_is_no_part_of_a_ministers_name() -> None:
    text = "Atase Polri, AKBP Rena, hadir. Menteri Luar Negeri RI Rena LP Marsudin menyebut siap."
    assert names(text) == ["Rena", "Rena LP Marsudin"]


def test_a_governor_without_a_place_is_of_the_province_that_the_text_names() -> None:
    text = "Pemerintah Provinsi Banten dan Kabupaten Bogor bekerja sama. Gubernur Andra Suwandi menyebut siap."
    assert officials(text)[0].office == "Banten"


def test_a_head_of_a_field_belongs_to_no_office_that_has_sections_only() -> None:
    text = (
        "Kanwil Ditjen Imigrasi Sulteng dan Kantor Imigrasi Kelas III Non TPI Morowali hadir. "
        "Kabid Intelijen Keimigrasian Yopi Mandagi menyebut siap."
    )
    assert officials(text)[0].office == "Kantor Wilayah Direktorat Jenderal Imigrasi Sulawesi Tengah"


def test_a_village_that_no_table_has_is_known_from_a_list_of_the_text() -> None:
    text = (
        "Binaan baru: Kelurahan Pahlawan, Sicarang, dan Kelurahan Labuhan Deli. "
        "Lurah Sicarang Hendra Syahputra Polim siap."
    )
    (found,) = officials(text)
    assert (found.name, found.office) == ("Hendra Syahputra Polim", "Kelurahan Sicarang")


def test_a_head_of_a_district_without_its_name_is_of_no_regency() -> None:
    text = "Bupati Blora Slamet Waluyo hadir di Kecamatan Cepu. Camat Rolina Dasuha menyebut siap."
    assert [official.office for official in officials(text)] == ["Blora", "Kecamatan Cepu"]


def test_a_title_in_front_of_the_next_person_takes_no_one_out() -> None:
    text = "Hadir Kasubbag Tata Usaha UPTD PPA Rita Asfari, Ketua PKK Blora Satriani Sirait."
    assert names(text) == ["Rita Asfari"]


def test_a_deputy_belongs_to_the_ministry_and_to_no_office_in_a_region() -> None:
    text = (
        "Kementerian Sosial menggelar rapat di Kantor Wilayah Kementerian Hukum Bali. "
        "Rapat dibuka Deputi Bidang Koordinasi Keimigrasian, Nyoman Suryawan, kemarin."
    )
    assert officials(text)[0].office == "Kementerian Sosial"


def test_an_office_is_linked_by_its_fullest_name_from_another_sentence() -> None:
    text = "Kantor Imigrasi Kelas II TPI Tahuna membina desa. Kepala Kantor Imigrasi Tahuna, Bayu Dewantara, hadir."
    assert officials(text)[0].office == "Kantor Imigrasi Kelas II TPI Tahuna"


def test_a_title_without_an_office_belongs_to_the_nearest_of_its_make() -> None:
    text = (
        "Kapolres Metro Tangerang Kota, Kombes Joko Prasojo hadir. Operasi dipimpin Kasat Reskrim Kompol Dedi Kurnia."
    )
    assert officials(text)[1].office == "Polres Metro Tangerang Kota"


def test_a_second_mention_by_one_name_is_the_same_person() -> None:
    text = "Sekretaris Daerah Kabupaten Blora, Said Munandar, hadir. Sekda Said menyambut baik."
    assert names(text) == ["Said Munandar"]


def test_rank_is_as_written_and_degrees_are_dropped() -> None:
    (found,) = officials("Kapolsek Batujajar Kompol ,Cecep Suryana, S.H. menyebut")
    assert (found.name, found.rank) == ("Cecep Suryana", "Kompol")


@pytest.mark.parametrize(
    "text",
    [
        "Terdakwa mantan Bupati Antahraya Rudi Karsono dituntut.",
        "Tersangka Kepala Desa Sukamaju, Rudi Karsono, ditahan.",
        "Polisi menetapkan Kepala Dinas Sosial, Rudi Karsono, sebagai tersangka.",
        "Kepala Desa Mekarsari, Rudi Karsono ditetapkan sebagai tersangka.",
        "Kepala Desa Mekarsari, Rudi Karsono, hadir. Kemudian terdakwa Rudi Karsono divonis dua tahun penjara.",
        "Di hadapan Majelis Hakim, Rudi Karsono mengaku menyesal.",
        "Menurut Kapolres Malang, Rudi Karsono kini ditahan.",
        "Rudi mengaku sebagai Kapolsek Kuta Rudi Karsono.",
        "Kepala Desa Mekarsari, Rudi Karsono (45), ditemukan di rumahnya.",
        "Calon Bupati Antahraya Rudi Karsono berkampanye.",
        "Istri Bupati Malang Rini Karsono hadir.",
        "Direktur PT Contoh Jaya, Rudi Karsono, hadir.",
        "Ketua Umum Serikat Buruh Migran Indonesia, Rudi Karsono, hadir.",
        "Sekretaris Jenderal Partai Bangkit Rudi Karsono hadir.",
        "Ketua RT 11, Rudi Karsono, kaget.",
        "Kuasa hukum terdakwa, Rudi Karsono, keberatan.",
        "Direktur Eksekutif Lembaga Peduli, Rudi Karsono, hadir.",
        "Hadir Kepala Desa Mekarsari, Camat Maluk, Babinsa, dan tokoh agama.",
        "Kepala Desa Mekarsari, Sukamaju, dan Jatisari hadir.",
        "Kepala Kantor Imigrasi Blitar menyatakan siap.",
        "Penasihat hukumnya, Rudi Karsono, keberatan.",
        "Kepala Unit Pengaturan, Penjagaan, Pengawalan dan Patroli hadir.",
        "Menteri Pekerjaan Umum dan Perumahan Rakyat (PUPR) hadir.",
        "Kepala Subseksi Pendaftaran dan Legalisir menyatakan siap.",
        "Kepala Desa Mekarsari Wajib Laporkan Perekrut Liar\nDesa itu berbenah sejak lama. Warga melapor bila ada perekrut.",
        "Kapolres itu, Rudi Karsono ditangkap semalam.",
        "Lurah Tamansari, Senin, meninjau pos.",
        "Penyanyi Lukman Hakim Rupanya senang.",
        "Wali Kota Verbania menyatakan duka.",
        "Presiden Komisaris PT Maju, Rudi Karsono, hadir.",
        "KPK menetapkan Kadis Sosial Rudi Obaja Karsono sebagai tersangka. Rudi Karsono menjadi Kepala Dinas sejak 2020.",
        "Merespons permintaan Dubes RI untuk Kamboja itu, Mayjen Rudi Karsono menyebut siap.",
        "Acara digelar di Rumah Dinas Bupati Agam, Lubuk Basung, Kamis.",
        "Wakil Gubernur Bali, Asita Bali, hadir.",
        "Wakil Presiden Riset dan Analisis Contoh Sekuritas, Rudi Karsono, hadir.",
        "Kepala Balai Taman Nasional Gunung Rinjani (TNGR) menutup jalur.",
        "Ia pernah menjadi Kapolres Bandung, Kapoltabes Yogyakarta, dan lainnya.",
        "Surat untuk Petugas Pimpasa untuk desa Binorong diserahkan Kanim Cilacap.",
        "Deputi Hukum Tim Pemenangan Nasional, Rudi Karsono, keberatan.",
        "Pengamanan dipimpin Dansatgas Pamtas hadir.",
        "Dansatgas Pamtas siap, Danguskamla Koarmada I siap.",
        "Kepala Staf Medis Bidang Kardiologi Contoh Hospitals Batam hadir.",
        "KPK melakukan operasi tangkap tangan (OTT) terhadap Kadis Sosial Sikka, Rudi Karsono, kemarin.",
        "Partai itu mendukung Rudi Karsono sebagai Presiden.",
        "Ia memilih wakilnya Rudi Karsono menjadi Wali Kota Malang.",
        "Presiden FIFA Rudi Karsono hadir.",
        "Berkas diteliti Jaksa Peneliti hadir.",
    ],
)
def test_who_is_no_official_is_not_listed(text: str) -> None:
    assert names(text) == []
