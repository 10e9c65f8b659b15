"""Civil servants by their grade, a region's own staff, and who must not be read from what stands beside a title."""

import pytest
from tests.facts.reading_officials import names, rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Acara dibuka oleh Budi Santoso, Statistisi Ahli Muda, Pusat Sampel, Badan Pusat Statistik.",
            ("Budi Santoso", "Statistisi Ahli Muda", "Badan Pusat Statistik"),
        ),
        (
            "Sebagai perwakilan BP3MI Bali, Pengantar Kerja Ahli Muda Siti Aminah menyampaikan materi.",
            ("Siti Aminah", "Pengantar Kerja Ahli Muda", "BP3MI Bali"),
        ),
        (
            "Hadir Penyuluh Hukum Ahli Madya Joko Susanto dari Kanwil Kemenkumham Bali.",
            ("Joko Susanto", "Penyuluh Hukum Ahli Madya", "Kantor Wilayah Kementerian Hukum dan HAM Bali"),
        ),
        (
            "BP3MI Bali mengirim Pengantar Kerja Ahli Muda Siti Aminah dan Penyidik Pegawai Negeri Sipil (PPNS), Joko Susanto.",
            ("Joko Susanto", "Penyidik Pegawai Negeri Sipil", "BP3MI Bali"),
        ),
        (
            "Kanwil Kemenkumham Bali hadir. Penyuluh Hukum Madya yang bertindak sebagai narasumber, Joko Susanto menjelaskan.",
            ("Joko Susanto", "Penyuluh Hukum Madya", "Kantor Wilayah Kementerian Hukum dan HAM Bali"),
        ),
    ],
)
def test_a_civil_servants_office_is_named_behind_or_before(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Pemerintah Kabupaten Blora dan Badan Pusat Statistik hadir. Kabag Tata Pemerintahan Joko Susanto membuka acara.",
            ("Joko Susanto", "Kabag Tata Pemerintahan", "Pemerintah Kabupaten Blora"),
        ),
        (
            "Pemerintah Kabupaten Blora menggelar rapat. Kepala Dinas Sosial Siti Aminah hadir.",
            ("Siti Aminah", "Kepala Dinas Sosial", "Dinas Sosial Kabupaten Blora"),
        ),
        (
            "Bupati Blora Budi Santoso diwakili oleh Joko Susanto, ST Asisten Pemerintahan dan Kesra, hadir.",
            ("Joko Susanto", "Asisten Pemerintahan dan Kesra", "Kabupaten Blora"),
        ),
        (
            "Badan Kerjasama Antar Desa (BKAD) Kecamatan Cepu rapat. Joko Susanto selaku ketua BKAD Kecamatan Cepu mengatakan.",
            ("Joko Susanto", "ketua BKAD", "Badan Kerjasama Antar Desa Kecamatan Cepu"),
        ),
        (
            "Loka Pelayanan Kerja Contoh (LPKC) Surabaya hadir. Kepala LPKC Surabaya, Joko Susanto, mengatakan.",
            ("Joko Susanto", "Kepala LPKC", "LPKC Surabaya"),
        ),
    ],
)
def test_a_regions_staff_and_units_without_a_place_are_of_the_region(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


def test_a_prosecutors_director_is_not_of_the_police() -> None:
    text = "Direktur Tindak Pidana Narkotika dan Lintas Batas (TPNLB) Kejaksaan Agung Joko Susanto hadir."
    assert rows(text)[0][2] == "Kejaksaan Agung"


def test_two_spellings_a_letter_apart_are_one_person() -> None:
    text = (
        "Kabag Tata Pemerintahan Rudi Santoso hadir. Kata Kabag Tata Pemerintahan Batam, Rudo Santoso, rapat selesai."
    )
    assert rows(text) == [("Rudi Santoso", "Kabag Tata Pemerintahan", "Batam")]


def test_a_persons_name_is_no_place_of_an_office() -> None:
    assert all("Abdullah" not in (office or "") for _, _, office in rows("Hal itu dikatakan Kepala Kejari Abdullah."))


def test_a_post_at_the_border_keeps_its_village() -> None:
    assert ("Budi Santoso", "Kepala Pos Imigrasi", "Pos Imigrasi Motamasin") in rows(
        "Kepala Pos Imigrasi Motamasin Budi Santoso mengatakan hal itu."
    )


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Kepala Kantor Imigrasi TPI Kelas II Blora Adi Hari Brata mengatakan siap.",
            ("Adi Hari Brata", "Kepala Kantor", "Kantor Imigrasi Kelas II TPI Blora"),
        ),
        (
            '"Siap," kata Budi Santoso, Kepala Dinas Sosial Blora di ruang kerjanya.',
            ("Budi Santoso", "Kepala Dinas", "Dinas Sosial Blora"),
        ),
        (
            "Di Kabupaten Blora, Kepala Dinas Sosial Budi Santoso menyebut hal itu.",
            ("Budi Santoso", "Kepala Dinas Sosial", "Dinas Sosial Kabupaten Blora"),
        ),
        ('"Siap," kata Karno, Kabag Hukum Setdakab Blora.', ("Karno", "Kabag Hukum", "Setdakab Blora")),
    ],
)
def test_a_place_behind_the_title_and_a_class_behind_its_kind_belong_to_neither_name(
    text: str, row: tuple[str, str, str]
) -> None:
    assert row in rows(text)


def test_an_officer_has_the_title_of_the_next_sentence() -> None:
    text = "Warga melapor, kata Iptu Budi Santoso, Sabtu. Kapolsek Cepu tersebut meminta warga sabar."
    assert rows(text) == [("Budi Santoso", "Kapolsek", "Polsek Cepu")]


def test_who_held_a_post_before_is_listed() -> None:
    text = "Irjen Joko Susanto diangkat menjadi Kapolda Bali menggantikan Irjen Budi Santoso."
    assert set(names(text)) == {"Joko Susanto", "Budi Santoso"}


@pytest.mark.parametrize(
    "text",
    [
        "Inovasi Jaksa Bertamu ke Desa berlanjut.",
        "Kepala Dinas Pariwisata Kabupaten Bantul, Panewu Contoh, dan warga hadir.",
        "Acara itu dihadiri Kepala Bagian Bina Lembaga Kalurahan/Kelurahan.",
        "Bupati melantik Wali Nagari Persiapan Contoh Timur di Agam.",
        "Hadir Camat Cepu, Kepa Desa Ngawen, dan warga.",
        "Ketua Forum Kepala Desa Kecamatan Cepu Budi Santoso hadir.",
        "Tiga kepala kejaksaan dijemput untuk diperiksa. Mereka yaitu Kajari Blora Rudi Karsono dan Kajari Kudus Joko Susanto.",
        "Bripka Rudi Karsono ditangkap di rumahnya. Kapolsek itu belum berkomentar.",
    ],
)
def test_programmes_societies_and_people_taken_in_are_no_officials(text: str) -> None:
    assert names(text) == []
