"""One unit under many names: departments by letters, Kota and Kabupaten in a name, lists, former and harbour units."""

import pytest
from tests.facts.reading_officials import office_names

from tppo_news.facts.offices.departments import department_words, fullest_head, is_same_department


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DPMD Blora siap. Dinas PMD Blora hadir.", ["DPMD Blora"]),
        (
            "DPMD Blora siap. Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Blora hadir.",
            ["Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Blora"],
        ),
        ("DPPPA Samarinda siap. Kata DP3A Samarinda, semua hadir.", ["DPPPA Samarinda"]),
        ("DP3AP2KB Kota Batu siap. DPPKBP3A Kota Batu hadir.", ["DP3AP2KB Kota Batu"]),
        (
            "Disnakertrans Sultra siap. Dinas Tenaga Kerja dan Transmigrasi Sulawesi Tenggara hadir.",
            ["Dinas Tenaga Kerja dan Transmigrasi Sulawesi Tenggara"],
        ),
        (
            "Dinas SDA Bali siap. Kepala Dinas Sumber Daya Air Bali hadir.",
            ["Dinas Sumber Daya Air Bali"],
        ),
        (
            "Dinas Sosial Blora siap. Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Blora hadir.",
            ["Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Blora"],
        ),
        (
            "Dinas KP3A Bali siap. Dinas Kependudukan dan Pemberdayaan Perempuan (DKP3A) Provinsi Bali hadir.",
            ["Dinas Kependudukan dan Pemberdayaan Perempuan Provinsi Bali"],
        ),
        (
            "BKAD Bali siap, kata BKAD (Badan Keuangan dan Aset Daerah) itu.",
            ["Badan Keuangan dan Aset Daerah Bali"],
        ),
        (
            "Dinas Kesehatan Blora dan Dinas Peternakan dan Kesehatan Hewan Blora hadir.",
            ["Dinas Kesehatan Blora", "Dinas Peternakan dan Kesehatan Hewan Blora"],
        ),
        ("Badan Pertanian Pemerintahan Kabupaten (Pemkab) Blora siap.", ["Badan Pertanian Kabupaten Blora"]),
        ("Inspektorat Kabupaten Blora dan BKAD Blora hadir.", ["Inspektorat Kabupaten Blora", "BKAD Blora"]),
        (
            "Satuan Tugas Tindak Pidana Perdagangan Orang (Satgas TPPO) Provinsi Bali siap. Satgas TPPO Bali hadir.",
            ["Satgas TPPO Provinsi Bali"],
        ),
        (
            "Badan Pelindungan Pekerja Migran Indonesia (BP3MI) Jawa Tengah hadir.",
            ["BP3MI Jawa Tengah"],
        ),
        (
            "Balai Pelayanan, Penempatan dan Perlindungan Tenaga Kerja Indonesia (BP3TKI) Kabupaten Nunukan. BP3TKI Nunukan.",
            ["Balai Pelayanan Penempatan dan Perlindungan Tenaga Kerja Indonesia Nunukan"],
        ),
        ("Loka Pelayanan Penempatan dan Perlindungan TKI (LP3TKI) Surabaya hadir.", ["LP3TKI Surabaya"]),
        ("P4TKI Banyuwangi dan P4TKI Sidoarjo hadir.", ["P4TKI Banyuwangi", "P4TKI Sidoarjo"]),
        ("Kementerian Desa Pembangunan Daerah Tertinggal dan Transmigrasi (Kemendesa PDTT) hadir.",
         ["Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi"]),
        ("Kantor Imigrasi Jakarta melayani. Kantor Imigrasi Jakarta Pusat siap.", ["Kantor Imigrasi Jakarta Pusat"]),
    ],
)  # fmt: skip
def test_one_unit_is_one_office(text: str, expected: list[str]) -> None:
    assert office_names(text) == expected


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Polres Kabupaten Langkat", "Polres Langkat"),
        ("Polres Kota Metro", "Polres Metro"),
        ("Polres Kota Sukabumi", "Polres Sukabumi Kota"),
        ("Polres Kabupaten Bogor", "Polres Bogor"),
        ("Polres Tanjung Priok", "Polres Pelabuhan Tanjung Priok"),
        ("Kejaksaan Negeri Kota Ambon", "Kejaksaan Negeri Ambon"),
        ("Kejari Kota Bogor", "Kejaksaan Negeri Kota Bogor"),
        ("Kejari Kabupaten Bogor", "Kejaksaan Negeri Kabupaten Bogor"),
        ("Kejaksaaan Negeri Depok", "Kejaksaan Negeri Depok"),
        ("PN Kelas 1A Kota Malang", "Pengadilan Negeri Malang"),
        ("Pengadilan Negeri Kabupaten Sleman", "Pengadilan Negeri Sleman"),
        ("Imigrasi Kabupaten Nunukan", "Kantor Imigrasi Nunukan"),
        ("Kantor Imigrasi Kelas 2A TPI Dumai", "Kantor Imigrasi Kelas IIA TPI Dumai"),
        ("Kantor Imigrasi Pati Kelas II TPI", "Kantor Imigrasi Kelas II TPI Pati"),
        ("Kantor Imigrasi Pati Kelas II TPI Pati", "Kantor Imigrasi Kelas II TPI Pati"),
        ("unit kerja keimigrasian di Cianjur", "Unit Kerja Keimigrasian Cianjur"),
    ],
)
def test_a_name_has_the_kind_of_its_place_only_where_two_units_share_it(phrase: str, name: str) -> None:
    assert office_names(f"Rapat itu digelar {phrase}, kemarin.") == [name]


def test_a_kota_and_a_kabupaten_of_one_name_have_units_of_their_own() -> None:
    text = "Pemkab Bogor dan Pemkot Bogor hadir. Kejari Kota Bogor dan Kejari Kabupaten Bogor siap."
    assert office_names(text) == [
        "Pemerintah Kabupaten Bogor",
        "Pemerintah Kota Bogor",
        "Kejaksaan Negeri Kota Bogor",
        "Kejaksaan Negeri Kabupaten Bogor",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jaksa Kejaksaan Negeri Kota Palopo, Kabupaten Bone, Wajo Barru dan Sinjai hadir.",
            [f"Kejaksaan Negeri {place}" for place in ("Palopo", "Bone", "Wajo", "Barru", "Sinjai")],
        ),
        ("UKK di Cianjur dan Garut melayani.", ["UKK Cianjur", "UKK Garut"]),
        ("Polres Blora dan Rembang menggelar razia.", ["Polres Blora", "Polres Rembang"]),
        ("Polsek Manyar, Dukun, dan Panceng hadir.", ["Polsek Manyar", "Polsek Dukun", "Polsek Panceng"]),
        ("UKK Imigrasi Kelas I Tanjung Perak di Bojonegoro siap.", ["UKK Imigrasi Bojonegoro"]),
    ],
)
def test_a_list_says_the_make_once(text: str, expected: list[str]) -> None:
    assert office_names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polsek KKP menahan perekrut. Kapolsek KKP Batam hadir, pelaku diserahkan ke KKP.", ["Polsek KKP Batam"]),
        ("Polsek Kawasan Pelabuhan Batam siap. Anggota Polsek KKP hadir.", ["Polsek Kawasan Pelabuhan Batam"]),
        ("Polsek KSKP menahan perekrut.", ["Polsek KSKP"]),
        ("Kementerian Kelautan dan Perikanan (KKP) hadir.", ["Kementerian Kelautan dan Perikanan"]),
    ],
)
def test_the_police_of_a_harbour_are_of_their_town(text: str, expected: list[str]) -> None:
    assert office_names(text) == expected


def test_letters_stand_for_the_same_words_in_any_order() -> None:
    assert set(department_words("DP3AP2KB")) == set(department_words("DPPKBP3A"))
    assert department_words("DPMD") == department_words("Dinas Pemberdayaan Masyarakat dan Desa")
    assert department_words("DPMPTSP") == ("dpmptsp",)


def test_a_department_is_another_where_a_word_is_only_shared() -> None:
    words = department_words("Dinas Kesehatan")
    assert is_same_department(words, department_words("Dinas Kesehatan dan Sosial"))
    assert not is_same_department(words, department_words("Dinas Peternakan dan Kesehatan Hewan"))


def test_of_names_by_letters_alone_the_first_counts() -> None:
    assert fullest_head(["DPMD", "Dinas PMD"]) == "DPMD"
    assert fullest_head(["DPMD", "Dinas Pemberdayaan Masyarakat"]) == "Dinas Pemberdayaan Masyarakat"


def test_a_government_written_short_with_a_stop_is_one() -> None:
    assert office_names("Pemkab. Blora dan Pemrov. Bali hadir.") == [
        "Pemerintah Kabupaten Blora",
        "Pemerintah Provinsi Bali",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dinas Sosial Kab. Blora, Kab. Pati dan Kota Tegal hadir.",
            ["Dinas Sosial Kabupaten Blora", "Dinas Sosial Kabupaten Pati", "Dinas Sosial Kota Tegal"],
        ),
        ("Dinas Sosial Blora dan Pati sepakat.", ["Dinas Sosial Blora"]),
        ("Pemkab Blora dan Pati sepakat.", ["Pemerintah Kabupaten Blora", "Pemerintah Kabupaten Pati"]),
        (
            "Pemerintah Kota Batam dan Kabupaten Karimun sepakat.",
            ["Pemerintah Kota Batam", "Pemerintah Kabupaten Karimun"],
        ),
        ("Pemkot Malang dan Jawa Timur sepakat.", ["Pemerintah Kota Malang"]),
        (
            "Pemda Blora siap. Pemkab Blora hadir, begitu juga Pemda Bali.",
            ["Pemerintah Kabupaten Blora", "Pemerintah Provinsi Bali"],
        ),
        ("Polres Aru siap. Polres Kepulauan Aru hadir.", ["Polres Kepulauan Aru"]),
        ("KBRI Yangoon siap. KBRI Yangon hadir.", ["KBRI Yangon"]),
        ("KBRI Perketat layanan, KBRI Maksimalkan layanan.", []),
        (
            "BNN Kota Batam siap. BNN Batam hadir, juga BNN.",
            ["Badan Narkotika Nasional Kota Batam", "Badan Narkotika Nasional"],
        ),
        (
            "Kantor Kemenag Blora siap. Kemenag Blora hadir, juga Kanwil Kemenag Bali.",
            ["Kantor Kementerian Agama Blora", "Kantor Wilayah Kementerian Agama Bali"],
        ),
        ("Dinsos DIY siap. Ia warga Daerah Istimewa Yogyakarta.", ["Dinas Sosial Daerah Istimewa Yogyakarta"]),
        ("Ia ditahan di Rutan Mapolda Bali.", ["Polda Bali"]),
        ("KBRI di Thailand siap. KBRI KL hadir.", ["KBRI Thailand", "KBRI Kuala Lumpur"]),
        (
            "Polres Tj. Pinang siap. Lanal Tg Balai Karimun hadir.",
            ["Polres Tanjungpinang", "Lanal Tanjung Balai Karimun"],
        ),
        ("Kepala Dinas (Kadis) Sosial Kabupaten Blora hadir.", ["Dinas Sosial Kabupaten Blora"]),
        (
            "Gugus Tugas PP-TPPO Kota Batam dan Pangkalan TNI-AL Batam siap.",
            ["Gugus Tugas PP-TPPO Kota Batam", "Lanal Batam"],
        ),
        ("Dinsos P3A Kabupaten Blora siap.", ["Dinsos P3A Kabupaten Blora"]),
        ("Badan Kesbangpol Bali siap. Kesbangpol Bali hadir.", ["Badan Kesatuan Bangsa dan Politik Bali"]),
        ("Rumah Detensi Imigrasi Pusat Tanjungpinang siap.", ["Rumah Detensi Imigrasi Pusat Tanjungpinang"]),
        (
            "Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Blora siap. Dinsos PP PA Blora dan Dinsos PPPA Blora hadir.",
            ["Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Blora"],
        ),
        ("Hadir Kepala Dinas, Sekda Blora dan Badan Pembentukan Peraturan Daerah DPRD Blora.", []),
        ("Dinas Sosial, Kota Batam menutup posko.", ["Dinas Sosial Kota Batam"]),
    ],
)
def test_lists_and_shorter_names_of_units(text: str, expected: list[str]) -> None:
    assert office_names(text) == expected
