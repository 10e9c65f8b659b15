"""Officials in forms that the press gives their units, ranks and names, and who is none; all persons here are invented."""

import pytest
from tests.facts.reading_officials import office_names, officials


@pytest.mark.parametrize(
    ("text", "name", "position", "office"),
    [
        # Units by a spelling of their own.
        ("Kepala Balai P3MI Jambi, Rudi Hartana, hadir.", "Rudi Hartana", "Kepala", "BP3MI Jambi"),
        ("Komandan KP Camar-3021 AKP Rudi Hartana hadir.", "Rudi Hartana", "Komandan", "KP Camar-3021"),
        (
            "Kepala Badan Penataan Pesisir Baru (BPPB) Rudi Hartana hadir.",
            "Rudi Hartana",
            "Kepala",
            "Badan Penataan Pesisir Baru",
        ),
        (
            "Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam Rudi Hartana hadir.",
            "Rudi Hartana",
            "Kepala",
            "Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam",
        ),
        ("Menteri ATR/BPN Rudi Hartana hadir.", "Rudi Hartana", "Menteri ATR/BPN", "Kementerian ATR/BPN"),
        (
            "Mendes PDT Rudi Hartana hadir.",
            "Rudi Hartana",
            "Mendes PDT",
            "Kementerian Desa dan Pembangunan Daerah Tertinggal",
        ),
        ("Juru bicara Pemerintah Aceh, Rudi Hartana, hadir.", "Rudi Hartana", "Juru bicara", "Pemerintah Aceh"),
        ("Kapolsek Nunukan Kota AKP Rudi Hartana hadir.", "Rudi Hartana", "Kapolsek", "Polsek Nunukan Kota"),
        (
            "Kakanwil Ditjenim Jambi diwakili Kabid Gakkum, Rudi Hartana.",
            "Rudi Hartana",
            "Kabid Gakkum",
            "Kantor Wilayah Direktorat Jenderal Imigrasi Jambi",
        ),
        (
            "Dirjen Binapenta dan PKK Kemnaker Rudi Hartana hadir.",
            "Rudi Hartana",
            "Dirjen Binapenta dan PKK",
            "Kementerian Ketenagakerjaan",
        ),
        ("Asda I Sekda Kabupaten Blora, Rudi Hartana, hadir.", "Rudi Hartana", "Asda I Sekda", "Kabupaten Blora"),
        ("Danposramil Cepu Peltu Rudi hadir.", "Rudi", "Danposramil", "Posramil Cepu"),
        ("Kepala Stasiun Bakamla Batam Kolonel Bakamla Rudi Hartana hadir.", "Rudi Hartana", "Kepala Stasiun", None),
        # A unit that the text has in full elsewhere, or whose title it has with its office before.
        (
            "Polsek Kawasan Pelabuhan Dumai siaga. Kapolsek Kawasan Pelabuhan Iptu Karya K Sirait hadir.",
            "Karya K Sirait",
            "Kapolsek",
            "Polsek Kawasan Pelabuhan Dumai",
        ),
        (
            "Direktur Jenderal Pelindungan KP2MI/BP2MI datang. Direktur Jenderal tersebut, Rudi Hartana, hadir.",
            "Rudi Hartana",
            "Direktur Jenderal",
            "Kementerian Pelindungan Pekerja Migran Indonesia",
        ),
        (
            "Hadir Polres Sambas, yakni Kepala Satuan Intelijen dan Keamanan, Rudi Hartana.",
            "Rudi Hartana",
            "Kepala Satuan Intelijen dan Keamanan",
            "Polres Sambas",
        ),
        (
            "Dari BP2MI hadir Rudi Hartana, selaku Deputi Penempatan dan Pelindungan Kawasan Afrika.",
            "Rudi Hartana",
            "Deputi Penempatan dan Pelindungan Kawasan Afrika",
            "BP2MI",
        ),
        ("DPRD Blora bersidang. Bupati Rudi Hartana hadir.", "Rudi Hartana", "Bupati", "Blora"),
        # A field of immigration is rather of the regional office than of one below the special class.
        (
            "Kanwil Kemenkumham Jambi dan Kanim Kelas I TPI Jambi hadir. Kasubbid Izin Keimigrasian, Rudi Hartana, siap.",
            "Rudi Hartana",
            "Kasubbid Izin Keimigrasian",
            "Kantor Wilayah Kementerian Hukum dan HAM Jambi",
        ),
        # An attaché in another country is not of the embassy that the text named last.
        (
            "KBRI Phnom Penh siaga. Atase Kepolisian di Malaysia Kombes Rudi Hartana hadir.",
            "Rudi Hartana",
            "Atase Kepolisian",
            "KBRI Kuala Lumpur",
        ),
        # The section of a village is of the village, not of the programme that the village is in.
        (
            "Desa Binaan Imigrasi dibentuk di Desa Suka Mulya. Kepala Seksi Pemerintahan, Rudi Hartana, hadir.",
            "Rudi Hartana",
            "Kepala Seksi Pemerintahan",
            "Desa Suka Mulya",
        ),
        (
            "Asisten I Sekretariat Daerah Provinsi Jambi Rudi Hartana hadir.",
            "Rudi Hartana",
            "Asisten I",
            "Sekretariat Daerah Provinsi Jambi",
        ),
        # A province behind the place of the office.
        (
            "Kepala Dinas Sosial Kabupaten Blitar, Jawa Timur, Rudi Hartana mengatakan siap.",
            "Rudi Hartana",
            "Kepala Dinas",
            "Dinas Sosial Kabupaten Blitar",
        ),
        (
            "Bupati Nias, Sumatera Utara (Sumut) Rudi Hartana mengatakan siap.",
            "Rudi Hartana",
            "Bupati",
            "Nias",
        ),
        (
            "Asisten Deputi Perlindungan Anak dari Kekerasan Kementerian PPPA, Rina Wulan, hadir.",
            "Rina Wulan",
            "Asisten Deputi Perlindungan Anak dari Kekerasan",
            "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",
        ),
        (
            "Komandan Satgas Pamtas RI-Malaysia Yonif 711/Rks Letkol Inf Rudi Hartana hadir.",
            "Rudi Hartana",
            "Komandan Satgas Pamtas RI-Malaysia Yonif 711/Rks",
            "Satgas Pamtas RI-Malaysia Yonif 711/Rks",
        ),
    ],
)
def test_the_unit_of_an_official_is_read_by_its_own_words(
    text: str, name: str, position: str, office: str | None
) -> None:
    found = officials(text)
    assert [(official.name, official.position) for official in found] == [(name, position)]
    if office is not None:
        assert found[0].office == office


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kasi Humas Polres Metro Jakarta Utara Komisaris Rudi mengatakan siap.", ["Rudi"]),
        ("Jaksa Agung TB Hartana hadir.", ["TB Hartana"]),
        ("Ketua KPU RIRudiyanto Hartana hadir.", ["Rudiyanto Hartana"]),
        (
            "Menteri Sosial Rudi Hartana alias Kang Rud mengatakan siap.",
            ["Rudi Hartana"],
        ),
        ("Wakil Bupati Drs Hartana hadir di Kabupaten Blora.", ["Hartana"]),
        ("Pada acara itu, Rudi Hartana, Kepala Divisi Keimigrasian Kanwil Kemenkumham Jambi, hadir.", ["Rudi Hartana"]),
        (
            "Kanwil Ditjen Imigrasi Jambi hadir. Acara dipimpin kepala kantor wilayah tersebut, Rina Wulan, dan ditutup doa.",
            ["Rina Wulan"],
        ),
        (
            "Hadir BP3MI Jambi Rudi Hartana, Kepala Seksi Pelindungan dan Kepala Seksi Penempatan Joko Wibawa.",
            ["Rudi Hartana", "Joko Wibawa"],
        ),
        # Who shows suspects is none.
        ("Kasat Reskrim Polres Blora AKP Rudi dan Kanit Ipda Joko menunjukkan tersangka.", ["Rudi", "Joko"]),
        ("Kapolres Blora AKBP Rudi Hartana bersama Kasat Reskrim menghadirkan tersangka.", ["Rudi Hartana"]),
        ("Hadir warga, Rudi Hartana Kepala Dinas Sosial Kabupaten Blora, dan Camat Cepu.", ["Rudi Hartana"]),
        ("Anggota DPRD Blora dari PKB, Rina Wulan, hadir.", ["Rina Wulan"]),
    ],
)
def test_a_name_is_read_by_what_stands_around_it(text: str, names: list[str]) -> None:
    assert [official.name for official in officials(text)] == names


def test_a_ranked_name_in_a_line_that_runs_on_is_no_headline() -> None:
    caption = "Kapolda Jambi Irjen Pol Rudi Hartana bersama Wakapolda Jambi di Mapolda Jambi"
    story = "Polisi menahan dua orang pekan ini. Keduanya mengaku baru sekali mengirim orang ke luar negeri. " * 4
    assert "Rudi Hartana" in [official.name for official in officials(f"{caption}\n{story}")]


@pytest.mark.parametrize(
    "text",
    [
        # The rest of a title, a word of a headline, the torso of a word where a text was cut.
        "Hadir semua Kasi Intel dan Kasi Barang Bukti Kejati Gorontalo.",
        "Sekretaris Dinas Nakertrans Kabupa",
        # Whom a text accuses behind the title, by a list, by a case, or calls a victim.
        "Rudi Hartana, Kepala Desa Suka Mulya, divonis tiga tahun.",
        "Rudi Hartana (Kepala Desa Suka Mulya) ditahan.",
        "Mereka yang ditangkap antara lain Kepala Desa Suka Mulya Rudi Hartana dan Sekretaris Desa Rina Wulan.",
        "Kasus korupsi Bupati Blora Rudi Hartana bergulir.",
        "Kepala Desa Suka Mulya, Rudi Hartana, yang menjadi korban penipuan, melapor.",
        "Hakim menyatakan Camat Cepu Rudi Hartana terbukti menjual orang.",
        "Kapolsek Cepu AKP Rudi Hartana dicopot.",
        "Tiga pelaku, Rudi Hartana Kepala Desa Suka Mulya, Rina Wulan Camat Cepu, dan seorang calo, ditangkap.",
        "Kepala Desa Suka Mulya Rudi Hartana bersama istrinya, Rina, ditangkap.",
        "Camat Cepu Rudi Hartana selaku pemilik rumah ditetapkan sebagai tersangka.",
        # Private persons in the same forms.
        "Pada acara itu, Rudi Hartana, Kepala Cabang PT Maju, hadir.",
        "Kepala Desa Suka Mulya, Rudi alias Kang Rud, ditangkap.",
        "Direktur Utama PT Maju Komisaris Rudi Hartana hadir.",
    ],
)
def test_no_official_is_read(text: str) -> None:
    assert [official.name for official in officials(text)] == []


def test_a_headline_verb_behind_a_minister_is_no_part_of_the_name() -> None:
    assert [official.name for official in officials("Mensos Rudianto Target 80 Panti Rampung.")] == ["Rudianto"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("KP2MI/BP2MI menggelar rapat.", ["Kementerian Pelindungan Pekerja Migran Indonesia"]),
        (
            "Dinas Tenaga Kerja dan Transmigrasi Kabupaten Blora hadir. Dinas Nakertrans Kabupaten Blora siap.",
            ["Dinas Tenaga Kerja dan Transmigrasi Kabupaten Blora"],
        ),
        (
            "Pemkot Jakbar dan Pemerintah Kota Administrasi Jakarta Barat hadir.",
            ["Pemerintah Kota Administrasi Jakarta Barat"],
        ),
        (
            "Dibentuk gugus tugas pencegahan tindak pidana perdagangan orang di Kabupaten Blora.",
            ["Gugus Tugas Pencegahan Tindak Pidana Perdagangan Orang Kabupaten Blora"],
        ),
        ("Dibentuk gugus tugas TPPO di Blora.", []),
        ("PLBN Aruk siaga. Pos Lintas Batas Negara (PLBN) Aruk ramai.", ["Pos Lintas Batas Negara Aruk"]),
        ("PLBN Aruk siaga.", ["PLBN Aruk"]),
        # Initials of suspects and victims are no bodies of the state.
        ("Polisi menahan MK (31) dan BI, 27 tahun, serta tersangka berinisial RA, MA, dan KY.", []),
        ("Putusan MK itu dihormati.", ["Mahkamah Konstitusi"]),
        ("Kepala Diskominfo Blora hadir bersama orang Kominfo itu.", ["Dinas Komunikasi dan Informatika Blora"]),
        ("Dinas Sosial Blora hadir di kabupaten Blora.", ["Dinas Sosial Kabupaten Blora"]),
        (
            "Pemerintah Aceh siap, kata Pemerintah Kabupaten Aceh Besar.",
            ["Pemerintah Aceh", "Pemerintah Kabupaten Aceh Besar"],
        ),
    ],
)
def test_forms_of_one_office_are_one(text: str, names: list[str]) -> None:
    assert office_names(text) == names
