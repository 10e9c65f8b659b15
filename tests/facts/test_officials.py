"""Officials: who is listed, by which position and office; all persons here are invented."""

import pytest
from tests.facts.reading_officials import officials


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
        ("Bupati Blora Slamet Waluyo hadir.", "Slamet Waluyo", "Bupati", "Blora"),
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
        ("Bupati Lombok Utara, Lalu Pradana Wirya, hadir.", "Lalu Pradana Wirya", "Bupati", "Lombok Utara"),
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
        # Words of a title that no table knows, before the name of an office.
        (
            "kata Direktur Gempa Bumi dan Tsunami BMKG Suryadi, Jumat (7/11).",
            "Suryadi",
            "Direktur Gempa Bumi dan Tsunami",
            "BMKG",
        ),
        (
            "Kepala Bagian Hukum dan Humas Balai Besar Wilayah Sungai, Aznan Lubis, menyebut",
            "Aznan Lubis",
            "Kepala Bagian Hukum",
            None,
        ),
        (
            "Dirjen Informasi Publik, Kemnaker, Rahmat Budiman, hadir.",
            "Rahmat Budiman",
            "Dirjen Informasi Publik",
            "Kementerian Ketenagakerjaan",
        ),
        (
            "Ketua Harian Gugus Tugas TPPO Polri Komjen Rahmat Widada hadir.",
            "Rahmat Widada",
            "Ketua Harian Gugus Tugas TPPO",
            "Polri",
        ),
        # Two titles of one person: the first is the position.
        (
            "Dirtipidum Bareskrim Polri selaku Kasatgas TPPO Brigjen Pol Rahmat Puro hadir.",
            "Rahmat Puro",
            "Dirtipidum",
            "Bareskrim Polri",
        ),
        (
            "Ketua Pelaksana, Haris Susilo, selaku Kepala Bidang Intelijen Keimigrasian, hadir di Kanim Blora.",
            "Haris Susilo",
            "Kepala Bidang Intelijen Keimigrasian",
            "Kantor Imigrasi Blora",
        ),
        # Places that no table has, before a rank; cities of posts; areas above a village.
        ("Kapolsek KSKP Anyer AKP Budi Harsono hadir.", "Budi Harsono", "Kapolsek", "Polsek KSKP Anyer"),
        ("Komandan Lanal Antah Letkol Anro Wijaya hadir.", "Anro Wijaya", "Komandan Lanal", "Lanal Antah"),
        ("Konjen RI Johor Bahru Sigit Wirawan hadir.", "Sigit Wirawan", "Konjen RI", "KJRI Johor Bahru"),
        (
            "Bhabinkamtibmas Desa Sukamaju, Kecamatan Larantuka, Aipda Mikael S. Tukan hadir.",
            "Mikael S. Tukan",
            "Bhabinkamtibmas Desa",
            "Desa Sukamaju",
        ),
        (
            "Anggota Komisi IX DPR RI Fraksi PDI Perjuangan Edi Wiryawan menyebut",
            "Edi Wiryawan",
            "Anggota Komisi IX",
            "DPR RI",
        ),
        ("Penjabat (Pj) Gubernur DKI Heri Budiman menyebut", "Heri Budiman", "Gubernur", "DKI Jakarta"),
        ("Kadis Sosial Sikka Rudolf Ali hadir.", "Rudolf Ali", "Kadis Sosial", "Dinas Sosial Sikka"),
        (
            "Staf Khusus Menteri Ketenagakerjaan Cahyono Rusdi hadir.",
            "Cahyono Rusdi",
            "Staf Khusus Menteri Ketenagakerjaan",
            "Kementerian Ketenagakerjaan",
        ),
        ("Wamenlu Anas Mattari hadir.", "Anas Mattari", "Wamenlu", "Kementerian Luar Negeri"),
        (
            "Menko Polkam Budi Gumelar hadir.",
            "Budi Gumelar",
            "Menko Polkam",
            "Kementerian Koordinator Bidang Politik dan Keamanan",
        ),
        ("Kadiv Humas Polri Irjen Sandi Nugraha menyebut", "Sandi Nugraha", "Kadiv Humas", "Polri"),
        ("Hadir serta Zakir, Kepala Kantor Imigrasi Blora di aula.", "Zakir", "Kepala Kantor", "Kantor Imigrasi Blora"),
        (
            "Rusdian yang sebelumnya sekretaris dinas kini menjabat Camat Bawang.",
            "Rusdian",
            "Camat",
            "Kecamatan Bawang",
        ),
        ("Narasumber utama, Markus Rinding, Kepala Seksi Izin Tinggal, hadir.", "Markus Rinding", "Kepala Seksi", None),
        ("hakim ketua Zulkarnain membuka sidang di PN Batam.", "Zulkarnain", "hakim ketua", "Pengadilan Negeri Batam"),
        ("Ketua Komisi VIII Yandi Susantio meminta data di Gedung DPR.", "Yandi Susantio", "Ketua Komisi VIII", "DPR"),
        (
            "Dansatgas Pamtas RI-Malaysia Yonarmed 11 Letkol Arm Gede Adi hadir.",
            "Gede Adi",
            "Dansatgas Pamtas RI-Malaysia Yonarmed 11",
            None,
        ),
        ("Kacabjari Entikong Rudi Astanto hadir.", "Rudi Astanto", "Kacabjari", "Cabang Kejaksaan Negeri Entikong"),
        (
            "JPU Karya So Imran Gortan dari Kejari Batam hadir.",
            "Karya So Imran Gortan",
            "JPU",
            "Kejaksaan Negeri Batam",
        ),
        (
            "Kepala Bagian Tata Laksana Srena Polri: Kombes Pol Tris Riyadi.",
            "Tris Riyadi",
            "Kepala Bagian Tata Laksana",
            "Polri",
        ),
        (
            "Balai Besar Produktivitas (BBPP) siap. Kepala BBPP, Sri Indrawan menyebut",
            "Sri Indrawan",
            "Kepala BBPP",
            None,
        ),
        # Initials and doubled ranks inside names, a blank that the page lost.
        ("Wakil Ketua LPSK Anton PS Wirawan hadir.", "Anton PS Wirawan", "Wakil Ketua", "LPSK"),
        (
            "Kapolres Blora Kombes Pol. Kombes Pol Parman Simatupang hadir.",
            "Parman Simatupang",
            "Kapolres",
            "Polres Blora",
        ),
        ("Bupati Blora Slamet Waluyomengatakan siap.", "Slamet Waluyo", "Bupati", "Blora"),
        # Initials after a rank, names in capitals, Balinese initials, names in brackets.
        ("Kasatpolairud Polres Asahan AKP T. Sianipar hadir.", "T. Sianipar", "Kasatpolairud", "Polres Asahan"),
        ("Kasatpol Air Polres Asahan AKP T Sianipar hadir.", "T Sianipar", "Kasatpol Air", "Polres Asahan"),
        (
            "Bhabinkamtibmas Kecamatan Bawang, Bripka ARSIL LIUNA, hadir.",
            "ARSIL LIUNA",
            "Bhabinkamtibmas Kecamatan",
            "Kecamatan Bawang",
        ),
        ("Wali Kota Denpasar IGN Jaya Wirata hadir.", "IGN Jaya Wirata", "Wali Kota", "Denpasar"),
        (
            "Direktur Jenderal Imigrasi (Salmi Kurnia) hadir.",
            "Salmi Kurnia",
            "Direktur Jenderal Imigrasi",
            "Direktorat Jenderal Imigrasi",
        ),
        # Fleets by number, commanders of a task force, two posts of one person, a second holder.
        ("Komandan Lantamal V, Laksma TNI Aria Dewanto, hadir.", "Aria Dewanto", "Komandan Lantamal", "Lantamal V"),
        (
            "Panglima Komando Armada I (Pangkoarmada I) Laksda TNI Arsad Wijaya hadir.",
            "Arsad Wijaya",
            "Panglima Komando Armada I",
            "Koarmada I",
        ),
        (
            "Komandan Satgas (Dansatgas) Pamtas Yonarmed 19/105 Trk Bogani, Letkol Arm. Edi Yuliawan hadir.",
            "Edi Yuliawan",
            "Komandan Satgas",
            None,
        ),
        (
            "Menteri Pelindungan Pekerja Migran Indonesia/Kepala BP2MI RI Mukhlasin hadir.",
            "Mukhlasin",
            "Menteri Pelindungan Pekerja Migran Indonesia",
            "Kementerian Pelindungan Pekerja Migran Indonesia",
        ),
        (
            "Kepala Kejati (Kajati) Sumsel, Sarjono Wirya, hadir.",
            "Sarjono Wirya",
            "Kepala",
            "Kejaksaan Tinggi Sumatera Selatan",
        ),
        (
            "Danramil 22/Langsa Barat Kodim 0104/Atim Lettu Inf Sukamto hadir.",
            "Sukamto",
            "Danramil",
            "Koramil 22/Langsa Barat",
        ),
        (
            "Kepala Seksi Penyidikan lainnya, Leksi Kurniawan, hadir.",
            "Leksi Kurniawan",
            "Kepala Seksi Penyidikan",
            None,
        ),
        (
            "Anggota Komisi III DPR dari Partai Gerindra, Habib Rokhmat, menyebut",
            "Habib Rokhmat",
            "Anggota Komisi III",
            "DPR",
        ),
        (
            "anggota DPR Komisi IX Fraksi Partai Demokrasi Indonesia Perjuangan (PDIP) Rahmat Andoyo menyebut",
            "Rahmat Andoyo",
            "anggota",
            "DPR",
        ),
        ("Rahmat Budiman resmi dilantik sebagai Camat Bawang.", "Rahmat Budiman", "Camat", "Kecamatan Bawang"),
        ("di hadapan presiden Budi Santoso di Jakarta.", "Budi Santoso", "presiden", None),
    ],
)
def test_a_named_official_has_position_and_office(text: str, name: str, position: str, office: str | None) -> None:
    (found,) = officials(text)
    assert found.name == name
    assert found.position.startswith(position)
    if office is not None:
        assert found.office == office
