"""Officials: who is listed, by which position and office; all persons here are invented."""

import pytest

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.facts.offices.find import read_offices
from tppo_news.facts.officials.find import find_officials
from tppo_news.records import OfficialFact

NLP = load_language()
GAZETTEER = load_gazetteer()


def officials(text: str) -> tuple[OfficialFact, ...]:
    document = read_document(NLP, text)
    return find_officials(document, read_offices(document, GAZETTEER), GAZETTEER)


def names(text: str) -> list[str]:
    return [official.name for official in officials(text)]


@pytest.mark.parametrize(
    ("text", "name", "position", "office"),
    [
        (
            "Kepala Kantor Imigrasi Malang, Budi Santoso, hadir.",
            "Budi Santoso",
            "Kepala Kantor",
            "Kantor Imigrasi Malang",
        ),
        ("kata Kepala Kanim Manado Siti Aminah di Manado.", "Siti Aminah", "Kepala Kanim", "Kantor Imigrasi Manado"),
        ("Kapolres Cimahi AKBP Rahmat Hidayat, S.H., S.I.K. hadir.", "Rahmat Hidayat", "Kapolres", "Polres Cimahi"),
        (
            "Kapolres Metro Tangerang Kota, Kombes Joko Prasojo menuturkan",
            "Joko Prasojo",
            "Kapolres Metro",
            "Polres Metro Tangerang Kota",
        ),
        (
            "Kabid Humas Polda Kaltim Komisaris Besar Polisi (Kombes Pol) Agus Salim",
            "Agus Salim",
            "Kabid Humas",
            "Polda Kalimantan Timur",
        ),
        ("Kapolda Bali Irjen Pol. Moh. Ilham Saputra hadir.", "Moh. Ilham Saputra", "Kapolda", "Polda Bali"),
        (
            "Kepala Seksi Intelijen Kejari Batam, Dewi Anjani menyebut",
            "Dewi Anjani",
            "Kepala Seksi Intelijen",
            "Kejaksaan Negeri Batam",
        ),
        ("Bupati Blora Slamet Waluyo hadir.", "Slamet Waluyo", "Bupati", "Kabupaten Blora"),
        ("Wakil Wali Kota Jakarta Timur, Kusnadi beserta jajaran", "Kusnadi", "Wakil Wali Kota", "Jakarta Timur"),
        (
            "Sekretaris Daerah Kabupaten Kotabaru, Ahmad Wardana, hadir.",
            "Ahmad Wardana",
            "Sekretaris Daerah Kabupaten",
            "Kabupaten Kotabaru",
        ),
        ("Camat Bawang Kab. Banjarnegara, Anwar; hadir.", "Anwar", "Camat", "Kecamatan Bawang"),
        ("diteken Kepala Desa Sentul, Supardi, pada Kamis.", "Supardi", "Kepala Desa", "Desa Sentul"),
        ("Kepala Desa Ujung Kulon Barat, Hendra Gunawan berharap", "Hendra Gunawan", "Kepala Desa", None),
        (
            "Direktur Pelindungan WNI Kemlu RI Rini Wulandari menyebut",
            "Rini Wulandari",
            "Direktur Pelindungan WNI",
            "Kementerian Luar Negeri",
        ),
        (
            "Menteri P2MI Abdul Rahman menyebut",
            "Abdul Rahman",
            "Menteri P2MI",
            "Kementerian Pelindungan Pekerja Migran Indonesia",
        ),
        (
            "Ketua Majelis Hakim Pengadilan Negeri Stabat Andri Wijaya SH membuka",
            "Andri Wijaya",
            "Ketua Majelis Hakim",
            "Pengadilan Negeri Stabat",
        ),
        ("Jaksa Penuntut Umum (JPU) Bayu Saputra, SH, MH, bersikukuh", "Bayu Saputra", "Jaksa Penuntut Umum", None),
        (
            "Kata Kombes Pol Faisal Napitu, Direktur Reserse Kriminal Umum Polda Kalteng di kantornya.",
            "Faisal Napitu",
            "Direktur Reserse Kriminal Umum",
            "Polda Kalimantan Tengah",
        ),
        (
            "Hadir Bayu Pratama selaku Kepala Dinas Sosial Kota Batam.",
            "Bayu Pratama",
            "Kepala Dinas",
            "Dinas Sosial Kota Batam",
        ),
        (
            "Duta Besar RI untuk Kerajaan Thailand, Rahman Budi, memimpin",
            "Rahman Budi",
            "Duta Besar RI",
            "KBRI Bangkok",
        ),
        ("Kaur Kesra Desa Sukamaju, Ujang mengapresiasi", "Ujang", "Kaur Kesra", "Desa Sukamaju"),
        (
            "Kepala Kantor Imigrasi Kelas I Serang I Gusti Agung Komang Artana hadir",
            "I Gusti Agung Komang Artana",
            "Kepala Kantor",
            "Kantor Imigrasi Kelas I Serang",
        ),
        ("Bupati Lombok Utara, Lalu Pradana Wirya, hadir.", "Lalu Pradana Wirya", "Bupati", "Kabupaten Lombok Utara"),
        (
            "Kasi Tikkim, Hakim Abdullah, hadir di Kanim Manado.",
            "Hakim Abdullah",
            "Kasi Tikkim",
            "Kantor Imigrasi Manado",
        ),
        ("Wakasat Reskrim Polres Blora AKP Budi Negara hadir.", "Budi Negara", "Wakasat Reskrim", "Polres Blora"),
        ("Kabagwassidik Polda Bali AKBP Budi Santoso hadir.", "Budi Santoso", "Kabagwassidik", "Polda Bali"),
        ("JPU dari Kejari Batam, Bayu Saputra, hadir.", "Bayu Saputra", "JPU", "Kejaksaan Negeri Batam"),
        ("majelis hakim pimpinan Bayu Saputra di PN Batam", "Bayu Saputra", "majelis hakim", "Pengadilan Negeri Batam"),
        ("Norma Sari dipercaya sebagai Camat Bawang.", "Norma Sari", "Camat", "Kecamatan Bawang"),
        ("Pembicara lain, Bayu Saputra (Camat Bawang), hadir.", "Bayu Saputra", "Camat", "Kecamatan Bawang"),
        (
            "Kegiatan Dinas Sosial Kabupaten Blora. Kepala dinasnya, Siti Aminah, hadir.",
            "Siti Aminah",
            "Kepala dinasnya",
            "Dinas Sosial Kabupaten Blora",
        ),
        ("Kanit PPA Polres Blora AKP Madya Prasetyo hadir.", "Madya Prasetyo", "Kanit PPA", "Polres Blora"),
    ],
)
def test_a_named_official_has_position_and_office(text: str, name: str, position: str, office: str | None) -> None:
    (found,) = officials(text)
    assert (found.name, found.position) == (name, position)
    if office is not None:
        assert found.office == office


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
    ],
)
def test_who_is_no_official_is_not_listed(text: str) -> None:
    assert names(text) == []
