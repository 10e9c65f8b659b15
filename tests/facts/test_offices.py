"""Offices: what a mention is called, how mentions fold into units, and what is no unit."""

import pytest

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.facts.offices.find import find_offices
from tppo_news.records import OfficeFact

NLP = load_language()
GAZETTEER = load_gazetteer()


def offices(text: str) -> tuple[OfficeFact, ...]:
    return find_offices(read_document(NLP, text), GAZETTEER)


def names(text: str) -> list[str]:
    return [office.name for office in offices(text)]


@pytest.mark.parametrize(
    ("phrase", "name", "kind"),
    [
        ("Kantor Imigrasi (Kanim) Kelas II TPI Singaraja", "Kantor Imigrasi Kelas II TPI Singaraja", "immigration"),
        ("Kantor Imigrasi Klas 1 Non-TPI Bogor", "Kantor Imigrasi Kelas I Non TPI Bogor", "immigration"),
        (
            "Kantor Imigrasi Kelas II Tempat Pemeriksaan Imigrasi (TPI) Dumai",
            "Kantor Imigrasi Kelas II TPI Dumai",
            "immigration",
        ),
        (
            "Kantor Imigrasi Kelas I Khusus Non TPI Jakarta Barat",
            "Kantor Imigrasi Kelas I Khusus Non TPI Jakarta Barat",
            "immigration",
        ),
        ("Kanim Jaktim", "Kantor Imigrasi Jakarta Timur", "immigration"),
        ("Imigrasi Soetta", "Kantor Imigrasi Soekarno-Hatta", "immigration"),
        ("imigrasi dumai", "Kantor Imigrasi Dumai", "immigration"),
        ("Kantor Imigarasi Malang", "Kantor Imigrasi Malang", "immigration"),
        ("Kanimsus Batam", "Kantor Imigrasi Khusus Batam", "immigration"),
        ("Kantor Imigrasi Kelas III Non TPI Morowali", "Kantor Imigrasi Kelas III Non TPI Morowali", "immigration"),
        ("Rudenim Denpasar", "Rudenim Denpasar", "immigration"),
        ("Kanwil Ditjen Imigrasi Bali", "Kantor Wilayah Direktorat Jenderal Imigrasi Bali", "immigration_region"),
        (
            "Kantor Wilayah Direktorat Jenderal (Kanwil Ditjen) Imigrasi Banten",
            "Kantor Wilayah Direktorat Jenderal Imigrasi Banten",
            "immigration_region",
        ),
        ("Imigrasi Sultra", "Kantor Wilayah Direktorat Jenderal Imigrasi Sulawesi Tenggara", "immigration_region"),
        ("Kanwil Kemenkumham Jatim", "Kantor Wilayah Kementerian Hukum dan HAM Jawa Timur", "ministry"),
        ("Ditjen Imigrasi", "Direktorat Jenderal Imigrasi", "immigration_hq"),
        ("Polda Jateng", "Polda Jawa Tengah", "police"),
        ("Kepolisian Daerah (Polda) Jawa Tengah", "Polda Jawa Tengah", "police"),
        ("Mapolda Kaltim", "Polda Kalimantan Timur", "police"),
        ("Polda Metro", "Polda Metro Jaya", "police"),
        ("Kepolisian Resor Kota Besar (Polrestabes) Surabaya", "Polrestabes Surabaya", "police"),
        ("Polrestro Tangerang Kota", "Polres Metro Tangerang Kota", "police"),
        ("Polresta Malang Kota", "Polresta Malang Kota", "police"),
        ("Polres Bandara I Gusti Ngurah Rai", "Polres Bandara I Gusti Ngurah Rai", "police"),
        ("Polsek Rote Barat Daya", "Polsek Rote Barat Daya", "police"),
        ("Bareskrim", "Bareskrim Polri", "police"),
        ("Kejaksaan Negeri (Kejari) Aceh Selatan", "Kejaksaan Negeri Aceh Selatan", "prosecutor"),
        ("Kejari Kab. Bogor", "Kejaksaan Negeri Kabupaten Bogor", "prosecutor"),
        ("Kejati NTT", "Kejaksaan Tinggi Nusa Tenggara Timur", "prosecutor"),
        ("Pengadilan Negeri (PN) Stabat", "Pengadilan Negeri Stabat", "court"),
        ("PN Kelas IA Malang", "Pengadilan Negeri Malang", "court"),
        (
            "Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Sumatera Utara (Sumut)",
            "Balai Pelayanan Pelindungan Pekerja Migran Indonesia Sumatera Utara",
            "migrant_agency",
        ),
        ("BP3MI Kepri", "BP3MI Kepulauan Riau", "migrant_agency"),
        ("Kemlu RI", "Kementerian Luar Negeri", "ministry"),
        ("KemenP2MI", "Kementerian Pelindungan Pekerja Migran Indonesia", "ministry"),
        ("KBRI di Phnom Penh", "KBRI Phnom Penh", "embassy"),
        ("Kedutaan Besar Republik Indonesia (KBRI) Bangkok", "KBRI Bangkok", "embassy"),
        ("KBRI Kamboja", "KBRI Kamboja", "embassy"),
        ("KBRI di Kamboja", "KBRI Kamboja", "embassy"),
        ("Kedutaan Besar Republik Indonesia (KBRI) di Arab Saudi", "KBRI Arab Saudi", "embassy"),
        ("UPT BP2MI Mataram", "BP2MI Mataram", "migrant_agency"),
        ("Kejaksaan Negeri [Kejari] Manggarai", "Kejaksaan Negeri Manggarai", "prosecutor"),
        ("Pengadilan Negeri [PN] Ruteng", "Pengadilan Negeri Ruteng", "court"),
        ("Kejaksaan Tinggi [Kejati] DIY", "Kejaksaan Tinggi DI Yogyakarta", "prosecutor"),
        (
            "Dinas Kependudukan dan Catatan Sipil Kabupaten Malang",
            "Dinas Kependudukan dan Catatan Sipil Kabupaten Malang",
            "local_government",
        ),
        ("Dinas Tenaga Kerja (Disnaker) Kota Batam", "Dinas Tenaga Kerja Kota Batam", "labour"),
        ("Disnakertrans Jabar", "Dinas Tenaga Kerja dan Transmigrasi Jawa Barat", "labour"),
        ("Pemkab Kotabaru", "Pemerintah Kabupaten Kotabaru", "local_government"),
        ("BNN Lampung Selatan", "Badan Narkotika Nasional Lampung Selatan", "other"),
        ("Kodim 0604/Karawang", "Kodim 0604/Karawang", "military"),
        ("Lanal Nunukan", "Lanal Nunukan", "military"),
        ("UPTD PPA Kota Batam", "UPTD PPA Kota Batam", "protection_body"),
        ("Gugus Tugas TPPO Kabupaten Cianjur", "Gugus Tugas TPPO Kabupaten Cianjur", "task_force"),
        ("LPSK", "LPSK", "protection_body"),
        ("Rumah Detensi Imigrasi (Rudenim) Makassar", "Rumah Detensi Imigrasi Makassar", "immigration"),
        ("Imigrasi Bandara I Gusti Ngurah Rai", "Kantor Imigrasi Ngurah Rai", "immigration"),
        ("Kepolisian Resor (Kapolres) Sikka", "Polres Sikka", "police"),
        ("KSOP Kelas II Teluk Bayur", "KSOP Kelas II Teluk Bayur", "other"),
        ("Kantor Kesehatan Pelabuhan (KKP) Kelas I Denpasar", "Kantor Kesehatan Pelabuhan Kelas I Denpasar", "other"),
        (
            "UPT Badan Pelindungan Pekerja Migran Indonesia (BP2MI) Wilayah NTB",
            "Badan Pelindungan Pekerja Migran Indonesia Nusa Tenggara Barat",
            "migrant_agency",
        ),
        ("BP3MI Sumatra Utara", "BP3MI Sumatera Utara", "migrant_agency"),
        ("Suku Dinas Sosial Jakbar", "Suku Dinas Sosial Jakarta Barat", "local_government"),
        ("Rumah Tahanan Negara (Rutan) Batam", "Rumah Tahanan Negara Batam", "other"),
        ("P4MI (Pos Pelayanan Penempatan dan Pelindungan PMI) Batam", "P4MI Batam", "migrant_agency"),
        ("Kankemenag Salatiga", "Kantor Kementerian Agama Salatiga", "ministry"),
        ("Dinas Permasdes Pemkab Klaten", "Dinas Permasdes Kabupaten Klaten", "local_government"),
        ("Otorita IKN", "Otorita Ibu Kota Nusantara", "other"),
        ("PN Kelas 1A Malang", "Pengadilan Negeri Malang", "court"),
        ("Kejati (Kajati) Sumsel", "Kejaksaan Tinggi Sumatera Selatan", "prosecutor"),
        ("Lantamal V", "Lantamal V", "military"),
        ("Lanal TBA", "Lanal Tanjung Balai Asahan", "military"),
        ("Kementrian Sosial", "Kementerian Sosial", "ministry"),
        (
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Garut",
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Garut",
            "local_government",
        ),
    ],
)
def test_a_phrase_is_read_as_one_office(phrase: str, name: str, kind: str) -> None:
    found = offices(f"Rapat itu digelar {phrase}, kemarin.")
    assert [(office.name, office.kind, office.mention.surface) for office in found] == [(name, kind, phrase)]


@pytest.mark.parametrize(
    "text",
    [
        "Polri dan TNI menjaga kepolisian tetap siap.",
        "Pihak imigrasi dan camat setempat hadir.",
        "Imigrasi Malaysia memulangkan mereka.",
        "Kementerian Luar Negeri Thailand membantah.",
        "Dinas Tenaga Kerja setempat hadir.",
        "Kapolres Malang dan Bupati Malang hadir.",
        "Badan Usaha Milik Negara itu rugi.",
        "Kantor Imigrasi terdekat melayani paspor.",
        "Rumah detensi di Phnom Penh penuh.",
        "Komnas LP-KPK turut mengawal.",
        "Acara di Rumah Dinas Bupati Agam selesai.",
        "Perkara nomor 77/Pid.B/2022/PN Kdi diputus.",
    ],
)
def test_what_is_no_named_unit_is_not_listed(text: str) -> None:
    assert names(text) == []


def test_all_forms_of_one_unit_are_one_office_by_its_fullest_name() -> None:
    text = "Imigrasi Jaktim Bentuk Desa Binaan\nKantor Imigrasi Kelas I TPI Jakarta Timur membentuk desa binaan. Kanim Jaktim siap."
    assert names(text) == ["Kantor Imigrasi Kelas I TPI Jakarta Timur"]


def test_a_bare_second_mention_joins_its_unit() -> None:
    assert names("Polda Bali menangkap seorang perekrut. Kini Polda memeriksa saksi.") == ["Polda Bali"]


def test_two_police_units_of_one_place_stay_two() -> None:
    assert names("Polrestabes Bandung dan Polresta Bandung hadir.") == ["Polrestabes Bandung", "Polresta Bandung"]


def test_two_places_may_share_one_head() -> None:
    assert names("Polda Jateng dan Jatim bekerja sama.") == ["Polda Jawa Tengah", "Polda Jawa Timur"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polda Jateng, Jatim, dan Bali bekerja sama.", ["Polda Jawa Tengah", "Polda Jawa Timur", "Polda Bali"]),
        (
            "Tersangka ditahan Polresta Banyumas 3 kasus, Cilacap 2 kasus, Brebes 4.",
            ["Polresta Banyumas", "Polres Cilacap", "Polres Brebes"],
        ),
        (
            "Penyidik Polres Malang, Probolinggo Kota, dan Batu hadir.",
            ["Polres Malang", "Polres Probolinggo Kota", "Polres Batu"],
        ),
        ("Kasus itu ditangani Polres Malang, Jawa Timur, dan jaksa.", ["Polres Malang"]),
    ],
)
def test_a_short_list_says_the_make_once(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_short_form_in_brackets_is_the_same_unit() -> None:
    text = "Pangkalan TNI AL Tanjung Balai Karimun (Lanal TBK) siap. Petugas Lanal TBK hadir."
    assert names(text) == ["Lanal Tanjung Balai Karimun"]


def test_a_department_is_known_by_the_short_name_that_it_gives_itself() -> None:
    text = "Dinas Perlindungan Anak dan Keluarga (DPAK) Kota Depok hadir. Kepala Bidang DPAK Kota Depok, Beti Setyawan, siap."
    assert names(text) == ["Dinas Perlindungan Anak dan Keluarga Kota Depok"]


def test_an_immigration_office_drops_the_kota_that_one_mention_adds() -> None:
    assert names("Imigrasi Batam siap. Petugas Imigrasi Kota Batam hadir.") == ["Kantor Imigrasi Batam"]


def test_a_city_misspelt_once_makes_no_second_post() -> None:
    text = "KBRI Vientiane siap. Pihak KBRI Vientiane hadir, kata KBRI Vientiene."
    assert names(text) == ["KBRI Vientiane"]


def test_stacked_police_units_are_two() -> None:
    assert names("Polsek Batujajar Polres Cimahi menggelar penyuluhan.") == ["Polsek Batujajar", "Polres Cimahi"]


def test_a_department_takes_the_kind_of_its_place_from_the_text() -> None:
    text = "Warga Kabupaten Deli Serdang hadir bersama Dinas Ketenagakerjaan Deli Serdang."
    assert names(text) == ["Dinas Ketenagakerjaan Kabupaten Deli Serdang"]


def test_an_office_is_resolved_to_place_regency_province_parent_and_row() -> None:
    (office,) = offices("Kantor Imigrasi Kelas II TPI Sampit membentuk desa binaan.")
    assert (office.place, office.regency_code, office.province) == ("Sampit", "62.02", "Kalimantan Tengah")
    assert office.parent == "Kantor Wilayah Direktorat Jenderal Imigrasi Kalimantan Tengah"
    assert (office.office_class, office.gazetteer_id) == ("Kelas II TPI", "immigration-sampit")


def test_an_office_outside_the_table_still_has_kind_and_place() -> None:
    (office,) = offices("Kantor Imigrasi Kelas III Non TPI Wonogiri diresmikan.")
    assert (office.kind, office.place, office.gazetteer_id) == ("immigration", "Wonogiri", None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kantor Imigrasi Malang menggelar penyuluhan.", "acting"),
        ("Perekrut itu ditangkap oleh Polres Malang.", "acting"),
        ("Acara dihadiri perwakilan Polres Malang.", "attending"),
        ("Warga melapor ke Polres Malang.", "mentioned"),
    ],
)
def test_the_sentence_gives_the_role(text: str, role: str) -> None:
    assert offices(text)[0].role == role


@pytest.mark.parametrize(
    "text",
    [
        "KBRI di Kamboja siap. Petugas KBRI Phnom Penh hadir.",
        "KBRI Phnom Penh siap. Kata petugas, KBRI Kamboja membantu.",
        "Petugas KBRI di Kamboja mendatangi sebuah gedung di Phnom Penh.",
    ],
)
def test_an_embassy_is_called_after_its_city_where_the_text_names_it(text: str) -> None:
    assert names(text) == ["KBRI Phnom Penh"]
