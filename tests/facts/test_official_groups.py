"""Officials whom a text names in a row: heads of villages, leaders with their deputies, the sworn in, those who attend."""

import pytest
from tests.facts.reading_officials import names, rows


def test_heads_of_villages_in_brackets_are_of_the_village_that_their_own_brackets_name() -> None:
    text = "Dilantik Saripudin Waluyo (Kapekon Way Lintang), Mulyadi (Kapekon Rejoagung), serta Hasanudin (Kapekon Sumberwangi)."
    assert rows(text) == [
        ("Saripudin Waluyo", "Kapekon", "Pekon Way Lintang"),
        ("Mulyadi", "Kapekon", "Pekon Rejoagung"),
        ("Hasanudin", "Kapekon", "Pekon Sumberwangi"),
    ]


def test_heads_of_villages_named_before_sebagai_take_no_name_from_the_next() -> None:
    text = "Lalu, Fakhrurrazi sebagai Pj Keuchik Blang Lintang, Zulkarnaini, SPd sebagai Pj Keuchik Meunasah Teupin."
    assert rows(text) == [
        ("Fakhrurrazi", "Keuchik", "Gampong Blang Lintang"),
        ("Zulkarnaini", "Keuchik", "Gampong Meunasah Teupin"),
    ]


def test_what_follows_the_title_of_someone_named_before_is_the_village() -> None:
    text = "Hadir Camat Maluk, Marzuki Yunan. Kepada Marzuki Yunan sebagai Pj Keuchik Blang Lintang diserahkan surat."
    assert "Blang Lintang" not in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bupati dan Wakil Bupati Blora, Sardono Wibawa dan Kartika Melani, hadir.",
        "Bupati – Wakil Bupati Blora Sardono Wibawa – H Kartika Melani membuka acara.",
    ],
)
def test_two_leaders_before_two_names_are_one_each(text: str) -> None:
    assert rows(text) == [
        ("Sardono Wibawa", "Bupati", "Blora"),
        ("Kartika Melani", "Wakil Bupati", "Blora"),
    ]


def test_two_deputies_share_a_title() -> None:
    assert names("Ia ditemani Wakil Menteri P2MI Sekar Wulansari dan Bagas Nurcahyo.") == [
        "Sekar Wulansari",
        "Bagas Nurcahyo",
    ]


def test_a_name_that_goes_on_behind_a_deputy_is_no_second_deputy() -> None:
    assert names("Wakil Menteri Sosial Sekar Wulansari dan Bagas Nurcahyo pengusaha muda.") == ["Sekar Wulansari"]


@pytest.mark.parametrize(
    "text",
    [
        "Warga senang,” ungkap Yohana Mella Kepala Desa Loli.",
        "Yosef Tanesib Kepala Desa Loli, mengaku senang.",
        "Ungkap Yosef Tanesib Kepala Desa Loli.",
    ],
)
def test_a_full_name_right_before_a_title_is_its_holders(text: str) -> None:
    assert [position for _, position, _ in rows(text)] == ["Kepala Desa"]


def test_rows_of_name_and_title_are_a_list_and_no_headline() -> None:
    text = (
        "Pejabat yang dilantik bupati hari itu adalah mereka yang lulus seleksi terbuka:\n"
        "Dewandaru Widagdo, Kepala Dinas Lingkungan Hidup (DLH)\nHesti Rinjani, Kepala Dinas Sosial Kabupaten Blora\n"
    )
    assert names(text) == ["Dewandaru Widagdo", "Hesti Rinjani"]


def test_the_newest_of_two_posts_is_the_holders() -> None:
    text = "Waluyo Sembodo yang sebelumnya Camat Cepu kini menjadi Kepala Dinas Sosial Kabupaten Blora."
    assert rows(text) == [("Waluyo Sembodo", "Kepala Dinas", "Dinas Sosial Kabupaten Blora")]


def test_the_regency_behind_a_kecamatan_is_no_name() -> None:
    assert rows("Camat Gandapura, Bireuen, Mukhlisin SAg melantik mereka.") == [
        ("Mukhlisin", "Camat", "Kecamatan Gandapura")
    ]


def test_a_speaker_between_two_commas_is_not_whom_the_sentence_accuses() -> None:
    text = "Lima orang, kata Kapolres Blora AKBP Danang Prakoso, telah ditetapkan sebagai tersangka."
    assert names(text) == ["Danang Prakoso"]


def test_who_tells_of_suspects_is_no_suspect() -> None:
    text = "Tersangka yakni AB (34) dan CD (40), kata Kapolres Blora AKBP Danang Prakoso di kantornya."
    assert names(text) == ["Danang Prakoso"]


def test_who_is_accused_without_a_speaker_is_not_listed() -> None:
    assert names("Kapolres Blora AKBP Rudi Karsono, telah ditetapkan sebagai tersangka.") == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Kapten Bakamla Yudha Antara, selaku Pranata Humas Ahli Muda Bakamla RI, hadir.",
            ("Yudha Antara", "Pranata Humas Ahli Muda", "Badan Keamanan Laut"),
        ),
        (
            "Komandan KRI Contoh Jaya-999 Mayor Laut (P) Ardi Nugraha melapor.",
            ("Ardi Nugraha", "Komandan", "KRI Contoh Jaya-999"),
        ),
        (
            "Asisten Ekonomi dan Pembangunan Sekda Kota Batam Firmanto hadir.",
            ("Firmanto", "Asisten Ekonomi dan Pembangunan", "Kota Batam"),
        ),
        (
            "Wibisono Harja, Asisten 1 Bidang Pemerintahan dan Kesejahteraan Rakyat Setda Maluku, hadir.",
            ("Wibisono Harja", "Asisten 1 Bidang Pemerintahan dan Kesejahteraan Rakyat", "Setda Maluku"),
        ),
        (
            "Danlanud Contoh Jaya Marsma TNI Haryo Bimantara hadir.",
            ("Haryo Bimantara", "Danlanud Contoh Jaya", "Lanud Contoh Jaya"),
        ),
        (
            "Danlantamal X Jayapura Kolonel Mar Sabar Pardomuan hadir.",
            ("Sabar Pardomuan", "Danlantamal X Jayapura", "Lantamal X"),
        ),
        ("Wakil Kabareskrim Irjen Seno Wirabumi hadir.", ("Seno Wirabumi", "Wakil Kabareskrim", "Bareskrim Polri")),
        (
            "Menkopolhukam Seno Wirabumi hadir.",
            ("Seno Wirabumi", "Menkopolhukam", "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan"),
        ),
        (
            "Kepala Kampung Bumi Lestari Jaya, Nasrudin, hadir.",
            ("Nasrudin", "Kepala Kampung", "Kampung Bumi Lestari Jaya"),
        ),
        (
            "Sesditjen Protokol dan Konsuler Kemenlu RI Dimas Prayogi hadir.",
            ("Dimas Prayogi", "Sesditjen Protokol dan Konsuler", "Kementerian Luar Negeri"),
        ),
        (
            "Begitu kata Sukirno, Kabid Perluasan Kerja, Dinas Tenaga Kerja dan Transmigrasi Sumenep, Selasa (3/2).",
            ("Sukirno", "Kabid Perluasan Kerja", "Dinas Tenaga Kerja dan Transmigrasi Sumenep"),
        ),
        ("Anggota KPPU Herlambang Sutejo hadir.", ("Herlambang Sutejo", "Anggota", "KPPU")),
        (
            "Kapolda Jateng didampingi Diresnarkoba Kombes Pol Lukito Adi.",
            ("Lukito Adi", "Diresnarkoba", "Polda Jawa Tengah"),
        ),
        ("Wakil Bupati Blora Hi.Fahrudin melantik.", ("Fahrudin", "Wakil Bupati", "Blora")),
        (
            "Wakil Menteri Pertanian Sudarsana, dan Bupati Blora hadir.",
            ("Sudarsana", "Wakil Menteri Pertanian", "Kementerian Pertanian"),
        ),
    ],
)
def test_titles_and_ranks_of_every_service(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hadir pula Camat Se-kota Batam dan lurah.",
        "Diresmikan Kartika Melani kemarin, gedung itu kini dibuka.",
        "Aspam Kasal, Pangarmabar, dan Kadispamal hadir.",
        "Desa itu (Kades Sukamaju) didatangi, begitu juga Sukorejo (Kades Rejoagung).",
        "Tiga tersangka adalah Rudi Karsono selaku Kepala Dinas Sosial Blora, Joko Karsana selaku Kepala UPTD Cepu.",
        "Dua tersangka: Rudi Karsono (RK), Kepala Dinas Sosial Blora, dan Joko Karsana, Camat Cepu.",
        "KPK memeriksa keponakan Ketua DPRD Blora, Rudi Karsono, kemarin.",
    ],
)
def test_what_is_no_name_is_not_listed(text: str) -> None:
    assert names(text) == []


def test_what_is_put_before_a_name_ends_the_name_of_the_village() -> None:
    assert rows("Yang memimpin ialah Kepala Desa Contohrejo Hj Aminah Sulastri.") == [
        ("Aminah Sulastri", "Kepala Desa", "Desa Contohrejo")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2. AKBP Budi Santoso, sebelumnya menjabat Kapolres Malang. Jabatan baru Wadir Lantas Polda Jatim.",
        "AKBP Budi Santoso yang sebelumnya menjabat sebagai Kapolres Malang pindah ke Jakarta.",
    ],
)
def test_a_list_of_the_transferred_names_the_post_that_each_held(text: str) -> None:
    assert rows(text) == [("Budi Santoso", "Kapolres", "Polres Malang")]
