"""Officials in the press's further forms: who is listed, by which title, of which office; all persons here are invented."""

import pytest
from tests.facts.reading_officials import officials


@pytest.mark.parametrize(
    ("text", "name", "position", "office"),
    [
        # Who speaks behind a word that would exclude whom it names.
        ("Kami memburu pelaku, kata Kapolsek Dau AKP Sumarno.", "Sumarno", "Kapolsek", "Polsek Dau"),
        ("Jenazah diserahkan kepada keluarga oleh Kapolsek Dau AKP Sumarno.", "Sumarno", "Kapolsek", "Polsek Dau"),
        ("Hal itu dibenarkan Siti Aminah, Camat Dau.", "Siti Aminah", "Camat", "Kecamatan Dau"),
        (
            "Ai Warni Lestari, komisioner KPAI Bidang Trafficking dan Eksploitasi mengungkapkan kasus.",
            "Ai Warni Lestari",
            "komisioner KPAI Bidang Trafficking dan Eksploitasi",
            "KPAI",
        ),
        (
            "Komandan Lanal Dumai Kolonel Laut P Bernard Sitanggang hadir.",
            "Bernard Sitanggang",
            "Komandan Lanal",
            "Lanal Dumai",
        ),
        (
            "Kapolresta Soetta Kombes Rainer Sitohang hadir.",
            "Rainer Sitohang",
            "Kapolresta",
            "Polresta Bandara Soekarno-Hatta",
        ),
        # Abbreviations that the press makes.
        ("Kasipidum Kejari Batam Iqbal Saputra menyebut siap.", "Iqbal Saputra", "Kasipidum", "Kejaksaan Negeri Batam"),
        ("Kasubsektor Bandara Ipda Sumarno hadir.", "Sumarno", "Kasubsektor", "Polsubsektor Bandara"),
        ("Kabasarnas Marsdya TNI Kusmoyo hadir.", "Kusmoyo", "Kabasarnas", "Badan SAR Nasional"),
        (
            "Kasudinsos Jakarta Utara, Rizki Hermawan, hadir.",
            "Rizki Hermawan",
            "Kasudinsos",
            "Suku Dinas Sosial Jakarta Utara",
        ),
        (
            "Kadinsos P3A, Drs Ahmad Karsani, hadir di Dinas Sosial Kota Batam.",
            "Ahmad Karsani",
            "Kadinsos P3A",
            "Dinas Sosial Kota Batam",
        ),
        (
            "Wadir Penindakan Kortas Tipikor Polri Kombes Bakti Nurdiman hadir.",
            "Bakti Nurdiman",
            "Wadir Penindakan",
            "Polri",
        ),
        # A directorate in place of its head, by the rank; a directorate by its own abbreviation.
        (
            "kata Ditreskrimum Polda Lampung Kombes Pol Rahmat Antalang.",
            "Rahmat Antalang",
            "Ditreskrimum",
            "Polda Lampung",
        ),
        ("kata Dirtipid PPA-PPO Brigjen Pol Nur Maulida.", "Nur Maulida", "Dirtipid PPA-PPO", "Bareskrim Polri"),
        (
            "Kepala Rumah Sakit Bhayangkara Kombes Pol Edi Putra hadir.",
            "Edi Putra",
            "Kepala Rumah Sakit Bhayangkara",
            None,
        ),
        # A post at an office of which another title is a part.
        (
            "Direktur Tindak Pidana Lintas Negara pada Jaksa Agung Muda Pidana Umum Kejaksaan Agung RI, Johan Manurung, hadir.",
            "Johan Manurung",
            "Direktur Tindak Pidana",
            "Kejaksaan Agung",
        ),
        # Units that no table has.
        (
            "Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan Jawa Tengah Wildan Indra Yasa menyebut siap.",
            "Wildan Indra Yasa",
            "Kepala Balai Karantina",
            "Balai Karantina Hewan, Ikan, dan Tumbuhan Jawa Tengah",
        ),
        ("Kepala Disnaker dan ESDM Bali Ida Bagus Setia hadir.", "Ida Bagus Setia", "Kepala", "Disnaker dan ESDM Bali"),
        ("Kepala BPJPH RI, Ahmad Fauzan, hadir.", "Ahmad Fauzan", "Kepala", "BPJPH"),
        (
            "kata Kepala Sentra Margo Laras di Pati Ibu Ratna Wiyono, Rabu.",
            "Ratna Wiyono",
            "Kepala Sentra",
            "Sentra Margo Laras Pati",
        ),
        (
            "juru bicara Kepolisian Sikka, Leo Tapa, menyebut siap.",
            "Leo Tapa",
            "juru bicara Kepolisian",
            "Polres Sikka",
        ),
        (
            "Kepala kantor imigrasi kelas dua non TPI Kerinci Purwadi menyebut siap.",
            "Purwadi",
            "Kepala kantor",
            "Kantor Imigrasi Kelas II Non TPI Kerinci",
        ),
        ("Kalapas Sukamiskin Budi Rahmat hadir.", "Budi Rahmat", "Kalapas", "Lapas Sukamiskin"),
        # Areas: a village that no table has, one in small letters below it, a province abroad, a suspended colleague.
        ("Kades Ujungpandan, Siti Aminah, hadir di Desa Mekarsari.", "Siti Aminah", "Kades", "Desa Ujungpandan"),
        (
            "Kepala Desa Wonoasri kecamatan Tempurejo, Sugeng Wijaya, menyebut siap.",
            "Sugeng Wijaya",
            "Kepala Desa",
            "Desa Wonoasri",
        ),
        ("bertemu Gubernur Provinsi Tak, Somchai Wongsa, kemarin.", "Somchai Wongsa", "Gubernur", "Tak"),
        ("Anggota DPD RI asal NTT Angel Woda menyebut siap.", "Angel Woda", "Anggota", "DPD RI"),
        # Ministers.
        ("Menlu Kamboja Prak Dara hadir.", "Prak Dara", "Menlu", None),
        (
            "Wakil Menteri Ekonomi Kreatif/Wakil Kepala Badan Ekonomi Kreatif, Irma Usman, hadir.",
            "Irma Usman",
            "Wakil Menteri Ekonomi Kreatif",
            "Kementerian Ekonomi Kreatif",
        ),
        (
            "Wakil Menteri Haji dan Umrah, Darman Simorangkir, hadir.",
            "Darman Simorangkir",
            "Wakil Menteri Haji dan Umrah",
            "Kementerian Haji dan Umrah",
        ),
        # Names.
        ("Kapolres AKBP RH Wicaksono SIK hadir di Polres Tegal.", "RH Wicaksono", "Kapolres", "Polres Tegal"),
        (
            "KBO Satreskrim Polres Sikka Ipda Sang Nyoman Wirata hadir.",
            "Sang Nyoman Wirata",
            "KBO Satreskrim",
            "Polres Sikka",
        ),
        (
            "Gubernur Nusa Tenggara Timur (NTT) Emanuel Lasa Lodo hadir.",
            "Emanuel Lasa Lodo",
            "Gubernur",
            "Nusa Tenggara Timur",
        ),
        (
            "Jaksa minta Budi (Kepala Diskominfo Sleman) hadir.",
            "Budi",
            "Kepala",
            "Dinas Komunikasi dan Informatika Sleman",
        ),
        # Posts taken by oath, and a speaker of himself.
        ("Rahmat Santosa dilantik menjadi Camat Bawang.", "Rahmat Santosa", "Camat", "Kecamatan Bawang"),
        ("Dwi Handoyo membacakan sumpah jabatan menjadi Bupati Blora.", "Dwi Handoyo", "Bupati", "Blora"),
        (
            "Saya Budi Santoso, Presiden Republik Indonesia, berjanji.",
            "Budi Santoso",
            "Presiden Republik Indonesia",
            None,
        ),
    ],
)
def test_a_form_of_the_press_is_read(text: str, name: str, position: str, office: str | None) -> None:
    (found,) = officials(text)
    assert found.name == name
    assert found.position.startswith(position)
    assert found.office == office


def test_a_bench_behind_its_chief_is_listed_as_members() -> None:
    found = officials("Putusan diketok ketua majelis Siti Halimun dengan anggota Djumarno dan Agus Tampa di PN Batam.")
    assert [(official.name, official.position) for official in found] == [
        ("Siti Halimun", "ketua majelis"),
        ("Djumarno", "hakim anggota"),
        ("Agus Tampa", "hakim anggota"),
    ]
    assert {official.office for official in found} == {"Pengadilan Negeri Batam"}


def test_a_judge_of_a_corruption_court_is_of_no_other_court_that_the_text_names() -> None:
    text = (
        "Panitera Pengadilan Negeri Jakarta Pusat dipanggil. Putusan Pengadilan Tindak Pidana Korupsi (Tipikor) Jakarta dibaca "
        "ketua majelis hakim Saiful Zikri."
    )
    assert officials(text)[0].office == "Pengadilan Tindak Pidana Korupsi Jakarta"


def test_sections_of_a_village_belong_to_the_village() -> None:
    text = (
        "Kantor Imigrasi Kelas II Non TPI Banggai membina Desa Sirom. Hadir Kepala Seksi Pemerintahan, Kusman Tauli, dan Kepala "
        "Seksi Pelayanan dan Kesra, Heri Kalembo."
    )
    assert {official.office for official in officials(text)} == {"Desa Sirom"}


def test_a_director_belongs_to_the_ministry_and_to_no_office_in_a_region() -> None:
    text = "Kementerian Agama dan Polda Bali siap. Direktur Bina Haji Arman Hidayana menyebut siap."
    assert officials(text)[0].office == "Kementerian Agama"


def test_a_department_by_its_short_name_is_of_the_area_whose_leader_the_text_names() -> None:
    text = "Hadir Bupati Purworejo, Wening Astuti, dan Kepala Dinperinaker Sukma Hartono."
    assert officials(text)[1].office == "Dinperinaker Kabupaten Purworejo"


def test_a_minister_without_a_field_is_of_the_one_ministry_that_the_text_names() -> None:
    text = "Menteri Kardono menyebut siap. Hadir Wakil Menteri P2MI Kristanti Arum."
    assert officials(text)[0].office == "Kementerian Pelindungan Pekerja Migran Indonesia"


@pytest.mark.parametrize(
    "text",
    [
        "Ditreskrimum Polda Lampung, Rudi Karsono, hadir.",
        "Pada pemilihan Gubernur Sumut 2003, Rudi maju sebagai calon.",
        "Bupati nonaktif Antahraya Rudi Karsono diperiksa.",
        "Federasi Serikat Musisi (FSM) dan Direktorat Jenderal Musik hadir. Rudi Karsono selaku Ketua Umum FSM senang.",
        "Ketua Bidang Humas PB Catur, Rudi Karsono, hadir.",
        "Ketua BKGS Rudi Karsono hadir.",
        "Menteri P2MI Resmikan Desa Migran Emas di Wonosobo",
        "Sekda Konawe Selatan Dicopot Usai Tabrak Warga",
        "Bupati Klaten Promosikan Potensi Daerah",
        "Mendagri Blak-blakan Soal Anggaran",
        "Kapolda Riau Bicara soal Karhutla",
        "Kapolda Bali: Evakuasi korban jadi prioritas.",
        "Kepala Balai Margo Laras Pati yang saat itu di Jakarta menelepon.",
        "Kepala UPT Kawasan Cagar Budaya Kota Yogyakarta menyebut siap.",
        "Kepala Kantor Otoritas Bandar Udara Wilayah II menyebut siap.",
        "Direktur Jenderal Kesehatan Primer dan Komunitas Kemenkes hadir.",
        "Kepala Kantor Imigrasi Blitar selaku Ketua Panitia menyebut siap.",
        "Final Piala Presiden 2026, Rudi Karsono mencetak gol.",
        "Pangdam Cenderawasih menjenguk korban.",
        "Juru bicara kepolisian nasional Kamboja, Chan Sokha, hadir.",
    ],
)
def test_who_is_no_official_is_not_listed(text: str) -> None:
    assert officials(text) == ()


@pytest.mark.parametrize(
    "verb", ["Ciptakan", "Wujudkan", "Rangkul", "Dampingi", "Bina", "Berkolaborasi", "Menyapa", "Blak-blakan", "Sasar"]
)
def test_a_verb_of_a_headline_is_no_part_of_a_name(verb: str) -> None:
    assert officials(f"Pimpasa Banggai {verb} Warga Desa\nWarga senang.") == ()
    assert [one.name for one in officials(f"Pimpasa Budi Santoso {verb} Warga Desa\nWarga senang.")] == ["Budi Santoso"]


@pytest.mark.parametrize("name", ["Bina Lestari", "Sukses Wibowo", "Mengko Sompotan", "Andi Sutarkan"])
def test_a_name_like_a_verb_stays_one(name: str) -> None:
    assert [one.name for one in officials(f"Kepala Desa Antahraya, {name}, hadir.")] == [name]
