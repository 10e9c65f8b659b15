"""Officials as the regional press presents them, and whom it names beside them; all persons here are invented."""

import pytest
from tests.facts.reading_officials import office_names, officials


@pytest.mark.parametrize(
    ("text", "name", "office", "rank"),
    [
        (
            "Sidang selesai.\nAjun Komisaris Besar Polisi (AKBP) Rudi Hartana Kasat Reskrim Polrestabes Medan menuturkan hal itu.",
            "Rudi Hartana",
            "Polrestabes Medan",
            "Ajun Komisaris Besar Polisi",
        ),
        (
            "Komisaris Polisi (Kompol) Rudi Hartana, Kasat Reskrim Polresta Batam, menuturkan hal itu.",
            "Rudi Hartana",
            "Polresta Batam",
            "Komisaris Polisi",
        ),
        ("Menurut kapolres Blora AKBP Rudi Hartana, hal itu benar.", "Rudi Hartana", "Polres Blora", "AKBP"),
        ("Kaops Satgas TPPO Polda Bali Kombes Rudi Hartana hadir.", "Rudi Hartana", "Polda Bali", "Kombes"),
        ("Wakasatgas TPPO Polda Bali AKBP Rudi Hartana hadir.", "Rudi Hartana", "Polda Bali", "AKBP"),
        ("Wadirtipidum Bareskrim Kombes Rudi Hartana hadir.", "Rudi Hartana", "Bareskrim Polri", "Kombes"),
        ("Pasi Intel Kodim 0721/Blora Kapten Rudi Hartana hadir.", "Rudi Hartana", "Kodim 0721/Blora", "Kapten"),
    ],
)
def test_a_rank_and_a_title_in_any_order_present_an_officer(text: str, name: str, office: str, rank: str) -> None:
    assert [(row.name, row.office, row.rank) for row in officials(text)] == [(name, office, rank)]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        # Diplomats.
        ("Sekretaris Pertama Pelaksana Fungsi Konsuler KBRI Bangkok, Rina Kusuma, hadir.", "Rina Kusuma", "KBRI Bangkok"),
        ("Kuasa Usaha Ad Interim KBRI Bangkok, Rudi Hartana, hadir.", "Rudi Hartana", "KBRI Bangkok"),
        ("Staf Teknis Imigrasi KJRI Penang, Rudi Hartana, hadir.", "Rudi Hartana", "KJRI Penang"),
        # An office that speaks through its own.
        ("Kemlu melalui Juru Bicara Rudi Hartana menyampaikan hal itu.", "Rudi Hartana", "Kementerian Luar Negeri"),
        (
            "Kejari Kediri menahan dua orang. Kejati Bali lewat Kasi Intelijen, Rudi Hartana, menyebut hal itu.",
            "Rudi Hartana",
            "Kejaksaan Tinggi Bali",
        ),
        # The office inside the short form of the title, or only behind the title.
        (
            "Plt Kepala Pusat Data dan Komunikasi Kebencanaan (Kapusdatinkom BNPB) Rudi Hartana hadir.",
            "Rudi Hartana",
            "Badan Nasional Penanggulangan Bencana",
        ),
        (
            "Rudi Hartana, Kepala Seksi Pengawasan dan Penindakan, hadir di Kantor Imigrasi Cilacap.",
            "Rudi Hartana",
            "Kantor Imigrasi Cilacap",
        ),
        ("Kapusdatin BP2MI Rudi Hartana hadir.", "Rudi Hartana", "BP2MI"),
        ("Kepala Unit Pelaksana Teknis BP2MI Wilayah NTT, Rudi Hartana, hadir.", "Rudi Hartana", "BP2MI Nusa Tenggara Timur"),
        # Names before titles.
        ("Turut hadir dr. Siti Lestari, Sp.OG selaku Kepala Dinas Sosial Kota Batam.", "Siti Lestari", "Dinas Sosial Kota Batam"),
        ("Rudi Hartana yang merupakan Kepala Kantor Imigrasi Blitar hadir.", "Rudi Hartana", "Kantor Imigrasi Blitar"),
        ("Rudi Hartana - Kepala Kantor Imigrasi Blitar - membuka acara.", "Rudi Hartana", "Kantor Imigrasi Blitar"),
        ("Diskusi dipandu Rudi Hartana, Kepala BP3MI Bali.", "Rudi Hartana", "BP3MI Bali"),
        ("Rudi Hartana, Komisioner Komnas HAM yang juga pendiri lembaga itu, hadir.", "Rudi Hartana", "Komnas HAM"),
        ('"Benar," ungkap Hartana, Kasi Inteldakim Kantor Imigrasi Cilacap.', "Hartana", "Kantor Imigrasi Cilacap"),
        # Heads of villages by one name.
        ('"Kami siap," ujar Paimin, Kepala Desa Tempuran.', "Paimin", "Desa Tempuran"),
        ('"Kami siap," ujar Kepala Desa, Paimin.', "Paimin", None),
        ("Kepala desa setempat, Paimin, membenarkan hal itu.", "Paimin", None),
        ("Kepala Desa Tempuran saat ini, Paimin, mengaku lega.", "Paimin", "Desa Tempuran"),
        ("Kepala Desa Tempuran dijabat Paimin.", "Paimin", "Desa Tempuran"),
        ("Hadir pula Kepala Desa Tempuran (Paimin).", "Paimin", "Desa Tempuran"),
        ("Kades Tempuran Kec. Cepu Kab. Blora, Paimin mengaku lega.", "Paimin", "Desa Tempuran"),
        # Names that are other words as well.
        ("Wali Kota Singkawang Liem Kok Bun hadir.", "Liem Kok Bun", "Singkawang"),
        ("Kepala BP3MI Bali, Juli Hartana, hadir.", "Juli Hartana", "BP3MI Bali"),
        ("Kepala BP3MI Bali I Ismoyo Hartana hadir.", "I Ismoyo Hartana", "BP3MI Bali"),
        # A time that is called after the holder, and an appointment.
        ("Kapal itu dibuat di era Bupati Blora Rudi Hartana. Bupati Blora Rudi Hartana hadir.", "Rudi Hartana", "Blora"),
        ("Rapat menetapkan Rudi Hartana sebagai Ketua KPK.", "Rudi Hartana", "Komisi Pemberantasan Korupsi"),
    ],
)  # fmt: skip
def test_an_official_is_found_with_the_office(text: str, name: str, office: str | None) -> None:
    assert [(row.name, row.office) for row in officials(text)] == [(name, office)]


@pytest.mark.parametrize(
    "text",
    [
        "Dua saksi dihadirkan JPU, yakni Rudi Hartana (suami terdakwa) dan Siti Lestari.",
        "Saksi yang dihadirkan Jaksa, Siti Lestari mengaku tidak tahu.",
        "Tiga orang diperiksa penyidik Polres Blora, yaitu Rudi Hartana, Siti Lestari dan Joko Sarwono.",
        "Gedung itu dibangun di era Bupati Blora Rudi Hartana.",
        "Jaksa menetapkan Kepala Desa Tempuran Rudi Hartana sebagai tersangka.",
        "Kuasa hukum terdakwa, Rudi Hartana, keberatan.",
        "Kejari Blora lewat Ketua RT Rudi Hartana memberi surat.",
        "Kemlu melalui Direktur PT Karya Rudi Hartana membayar.",
        "Kuasa Usaha PT Karya, Rudi Hartana, hadir.",
        "Tersangka Rudi Hartana - Kepala Desa Tempuran - ditahan.",
        "Pelaku Rudi Hartana - warga Desa Tempuran - ditangkap.",
    ],
)
def test_suspects_private_persons_and_whom_an_agent_brought_are_no_officials(text: str) -> None:
    assert officials(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Narasumber:\n- Kepala BP3MI Bali: Rudi Hartana\n- Kasi Tikim Kantor Imigrasi Denpasar: Siti Lestari",
        "Narasumber:\n1. Rudi Hartana, Kepala BP3MI Bali;\n2. Siti Lestari, Kasi Tikim Kantor Imigrasi Denpasar;",
        "Narasumber:\nRudi Hartana - Kepala BP3MI Bali\nSiti Lestari - Kasi Tikim Kantor Imigrasi Denpasar",
    ],
)
def test_rows_of_a_list_name_their_officials(text: str) -> None:
    rows = [(row.name, row.office) for row in officials(text)]
    assert rows == [("Rudi Hartana", "BP3MI Bali"), ("Siti Lestari", "Kantor Imigrasi Denpasar")]


@pytest.mark.parametrize(
    "number",
    [
        "LP/B/12/II/2023/SPKT/POLRES BLORA/POLDA JAWA TENGAH",
        "LP/B/12/II/2023/SPKT/Polres Blora/Polda Jawa Tengah",
        "LP-B/12/II/2023/SPKT Polres Blora/Polda Jateng",
    ],
)
def test_units_in_the_number_of_a_report_are_no_mentions(number: str) -> None:
    assert office_names(f"Laporan itu bernomor {number}, diterima Polres Rembang.") == ["Polres Rembang"]


def test_the_ministry_of_villages_is_a_ministry() -> None:
    names = office_names("Dana itu diatur Kementerian Keuangan dan Kementerian Desa.")
    assert names == ["Kementerian Keuangan", "Kementerian Desa"]


def test_a_polresta_with_and_without_kota_is_one_unit() -> None:
    names = office_names("Polresta Cimanuk Kota menahan dua orang. Satreskrim Polresta Cimanuk memburu yang lain.")
    assert len(names) == 1
    assert office_names("Polresta Malang Kota membantu Polres Malang.") == ["Polresta Malang Kota", "Polres Malang"]
