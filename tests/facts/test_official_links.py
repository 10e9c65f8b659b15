"""Forms that join a name to its post, and the region of a post's office; all persons here are invented."""

import pytest
from tests.facts.reading_officials import officials, rows


@pytest.mark.parametrize(
    ("text", "name", "position", "office"),
    [
        # Lists, rows and appointments.
        ("Bupati menunjuk Karno Wibisana menjadi Camat Cepu.", "Karno Wibisana", "Camat", "Kecamatan Cepu"),
        (
            "Yang dilantik:\n1. Karno Wibisana, dari Kepala Kesbangpol menjadi Kepala Dinas Perdagangan Kota Batam.",
            "Karno Wibisana",
            "Kepala Dinas",
            "Dinas Perdagangan Kota Batam",
        ),
        ("Kursi Kapolres Blora kini diduduki oleh AKBP Karno Wibisana.", "Karno Wibisana", "Kapolres", "Polres Blora"),
        (
            "Kota Batam Karno Wibisana (Kepala Biro Otda Setda Kepulauan Riau) hadir.",
            "Karno Wibisana",
            "Kepala Biro Otda",
            "Setda Kepulauan Riau",
        ),
        (
            "Narasumber: Kepala Dinas Sosial Kabupaten Blora: drh. Ratih Melani, M.Si. dan warga.",
            "Ratih Melani",
            "Kepala Dinas",
            "Dinas Sosial Kabupaten Blora",
        ),
        ("Kata Karno Wibisana. Hadir, ucap Ratih Melani, Camat Cepu.", "Ratih Melani", "Camat", "Kecamatan Cepu"),
        # Titles that are written in another way, and what stands behind them.
        ("Bhabinkatibmas Desa Sukamaju Bripka Karno hadir.", "Karno", "Bhabinkatibmas Desa", "Desa Sukamaju"),
        ("Asisten Kapolri bidang SDM, Irjen Karno, hadir.", "Karno", "Asisten Kapolri bidang SDM", "Polri"),
        ("Karorenmin Polda Bali Kombes Karno Wibisana hadir.", "Karno Wibisana", "Karorenmin", "Polda Bali"),
        (
            "Kadis Perkimta Kota Batam Karno Wibisana hadir.",
            "Karno Wibisana",
            "Kadis Perkimta",
            "Dinas Perkimta Kota Batam",
        ),
        ("Kapolsek Cepu AKP WIBISANA hadir.", "WIBISANA", "Kapolsek", "Polsek Cepu"),
        ("Kapolres Blora AKBP Karno Praja Wibisana hadir.", "Karno Praja Wibisana", "Kapolres", "Polres Blora"),
        ("Wagub Bali Karno Dg. Malewa hadir.", "Karno Dg. Malewa", "Wagub", "Bali"),
        ("Bupati Agam Karno Wibisana, Dt. Rajo Batuah, hadir.", "Karno Wibisana", "Bupati", "Agam"),
        (
            "Karno Wibisana selaku Kepala Kantor Imigrasi Pemalang dalam pengantarnya hadir.",
            "Karno Wibisana",
            "Kepala Kantor",
            "Kantor Imigrasi Pemalang",
        ),
        (
            "Kepala Unit Pelaksana Teknis Daerah Perlindungan Perempuan (UPTD PPA), Ratih Melani, di Kantor Dinas Sosial Blora.",
            "Ratih Melani",
            "Kepala Unit Pelaksana Teknis Daerah Perlindungan Perempuan",
            "Unit Pelaksana Teknis Daerah Perlindungan Perempuan Kabupaten Blora",
        ),
        # The region of a department, where the text names one.
        (
            "Kepala Dinas Sosial, Ratih Melani, hadir di Kota Batam.",
            "Ratih Melani",
            "Kepala Dinas Sosial",
            "Dinas Sosial Kota Batam",
        ),
        ("Kadis Sosial, Ratih Melani, hadir di Kota Batam.", "Ratih Melani", "Kadis Sosial", "Dinas Sosial Kota Batam"),
        (
            "Kepala Bapenda Ratih Melani dan Bupati Blora Karno.",
            "Ratih Melani",
            "Kepala Bapenda",
            "Bapenda Kabupaten Blora",
        ),
        (
            "Kabid Pemberdayaan Dinas Sosial, Ratih Melani, hadir di Polres Blora.",
            "Ratih Melani",
            "Kabid Pemberdayaan Dinas Sosial",
            "Dinas Sosial Kabupaten Blora",
        ),
        (
            "Kepala Dinas Sosial, Ratih Melani, dari Kota Batam ke Kota Medan.",
            "Ratih Melani",
            "Kepala Dinas Sosial",
            None,
        ),
    ],
)
def test_a_holder_is_read_with_the_office(text: str, name: str, position: str, office: str | None) -> None:
    assert (name, position, office) in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Menaker Launching 35 Desmigratif di Jambi.",
        "Gladi sambutan Presiden di Gedung Contoh, Cibinong, Bogor.",
        "Hadir Sekda Blora dan Kepala Dinas KUKM Perindag.",
        "Kata Kabid Humas AKBP MA kepada wartawan.",
        "Kejari Blora Karno Wibisana; Kejari Sragen Ratih Melani.",
        "Kapolres Blora, Polres Sragen Karno Wibisana, dan warga.",
    ],
)
def test_nobody_is_listed(text: str) -> None:
    assert officials(text) == ()
