from functools import cache

import pytest
from spacy.language import Language

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.villages.find import find_villages
from tppo_news.records import VillageFact


@cache
def tools() -> tuple[Language, Gazetteer]:
    return load_language(), load_gazetteer()


def found(text: str) -> tuple[VillageFact, ...]:
    nlp, gazetteer = tools()
    return find_villages(read_document(nlp, text), gazetteer)


def names(text: str) -> list[str]:
    return [fact.name for fact in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Desa Lombang, Kecamatan Juntinyuat", ["Desa Lombang"]),
        ("warga Kelurahan Cengkareng Timur, Jakarta Barat", ["Kelurahan Cengkareng Timur"]),
        ("warga Desa/Kecamatan Gemarang, Kabupaten Madiun", ["Desa Gemarang"]),
        ("di Desa Sadi dan Tulakadi, Kabupaten Belu", ["Desa Sadi", "Desa Tulakadi"]),
        (
            "yakni Desa Wonorejo, Sarirejo, dan Krajan Kulon di Kecamatan Kaliwungu, Kendal",
            ["Desa Wonorejo", "Desa Sarirejo", "Desa Krajan Kulon"],
        ),
        ("di Balai Desa Selacau, Kabupaten Bandung Barat", ["Desa Selacau"]),
        ("Peserta disambut Kepala Desa Way Contoh Nama yang hadir pagi itu.", ["Desa Way Contoh"]),
        ("warga Kelurahan 16 Ulu di Palembang", ["Kelurahan 16 Ulu"]),
        ("banjir merendam rumah warga di Gampong Krueng Contoh Baro, Aceh Utara", ["Gampong Krueng Contoh Baro"]),
        ("banjir di Desa Tanjung Lombok Utara", ["Desa Tanjung"]),
        ("warga Kampung Contoh, Distrik Sota, Merauke", ["Kampung Contoh"]),
        ("warga Kampung Contoh, Kecamatan Juntinyuat", []),
        ("Walinagari Batu Palano, Nama, hadir di Agam", ["Nagari Batu Palano"]),
        ("warga Desa Krajan kulon di Kaliwungu, Kendal", ["Desa Krajan kulon"]),
        ("warga Desa Lombang juga hadir di Indramayu", ["Desa Lombang"]),
        ("warga Kampung Adat Contoh Indah, Kecamatan Minas, Siak", ["Kampung Contoh Indah"]),
        ("warga Desa Contohan Kemukiman Contoh mengungsi", ["Desa Contohan"]),
        ("batas negeri Hila di Leihitu, Maluku Tengah", ["Negeri Hila"]),
        ("air naik di Desa Contohan dan Contohwaru, Kecamatan Kaliwungu", ["Desa Contohan", "Desa Contohwaru"]),
        ("Kepala Desa Selacau Kidul, Nama, hadir di Bandung Barat pada pagi itu.", ["Desa Selacau Kidul"]),
        ("tepatnya Kelurahan Melayu, Kota Bima", ["Kelurahan Melayu"]),
        ("plakat diterima Kepala Desa Mandiri, Kabupaten Luwu Timur", ["Desa Mandiri"]),
        ("plakat diterima Kepala Desa Siaga se-Kabupaten Luwu Timur", []),
        (
            "Di Medan: Kelurahan Belawan Bahari, Sicanang, dan Kelurahan Labuhan Deli",
            ["Kelurahan Belawan Bahari", "Kelurahan Sicanang", "Kelurahan Labuhan Deli"],
        ),
        (
            "warga di Kampung Sota dan Kampung Contoh Jauh hadir di Merauke pada pagi itu.",
            ["Kampung Sota", "Kampung Contoh Jauh"],
        ),
        ("di wilayah Desa Bajera, Kecamatan Selemadeg, Tabanan", ["Desa Bajera"]),
        ("warga Desa Kota Contoh, Kecamatan Natar, hadir", ["Desa Kota Contoh"]),
        ("di Desa Sadi/Tulakadi, Kabupaten Belu", ["Desa Sadi", "Desa Tulakadi"]),
        (
            "yakni Kelurahan Pringrejo (Pekalongan Barat), Contohan (Pekalongan Timur) dan Krapyak (Pekalongan Utara)",
            ["Kelurahan Pringrejo", "Kelurahan Contohan", "Kelurahan Krapyak"],
        ),
        (
            "Desa Wonorejo Kecamatan Kaliwungu, Sarirejo Kecamatan Kaliwungu, dan Karangtengah Kecamatan Kaliwungu, Kendal",
            ["Desa Wonorejo", "Desa Sarirejo", "Desa Karangtengah"],
        ),
        ("tepatnya di KELURAHAN BELAWAN BAHARI, Kota Medan", ["Kelurahan Belawan Bahari"]),
        ("Bhabinkamtibmas Desa Wonorejo Polsek Kaliwungu turun", ["Desa Wonorejo"]),
        (
            "dua kelurahan, yaitu Kelurahan Pegadungan dan Cengkareng Timur, Jakarta Barat",
            ["Kelurahan Pegadungan", "Kelurahan Cengkareng Timur"],
        ),
    ],
)
def test_a_village_is_read_behind_its_cue(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_an_announced_list_gives_names_with_the_unit_announced() -> None:
    text = "Empat desa di Kecamatan Suruh dibina. Desa yang dimaksud: Kebowan, Bonomerto, Cukilan, dan Dersansari."
    assert names(text) == ["Desa Kebowan", "Desa Bonomerto", "Desa Cukilan", "Desa Dersansari"]


def test_a_list_that_points_back_gives_names_with_the_unit_spoken_of() -> None:
    text = (
        "Dua kalurahan di Kulon Progo terpilih. Keduanya yakni Banjarharjo (Kalibawang) dan Tanjungharjo (Nanggulan)."
    )
    assert names(text) == ["Kalurahan Banjarharjo", "Kalurahan Tanjungharjo"]


def test_a_list_as_long_as_announced_gives_the_names_that_no_table_knows() -> None:
    text = "Tiga desa di Kendal dibina: Desa Wonorejo, Contohan, dan Contohwaru."
    assert names(text) == ["Desa Wonorejo", "Desa Contohan", "Desa Contohwaru"]


def test_a_list_behind_the_villages_spoken_of_gives_names_with_their_unit() -> None:
    text = "Banyuwangi membina tiga desa. Desa tersebut Wringinpitu, Kedunggebang dan Sumbermulyo."
    assert names(text) == ["Desa Wringinpitu", "Desa Kedunggebang", "Desa Sumbermulyo"]


def test_a_list_announced_by_two_units_gives_bare_names() -> None:
    text = "Empat desa/kelurahan di Kecamatan Suruh dibina, yaitu Kebowan, Bonomerto, Cukilan, dan Dersansari."
    assert names(text) == ["Kebowan", "Bonomerto", "Cukilan", "Dersansari"]


def test_a_bare_name_takes_the_unit_that_the_text_gives_it_elsewhere() -> None:
    text = "Dua desa/kelurahan di Suruh dibina, yaitu Kebowan dan Bonomerto. Warga Desa Kebowan senang."
    assert names(text) == ["Desa Kebowan", "Bonomerto"]


def test_a_list_by_its_unit_gives_no_unit_as_a_name_and_keeps_names_of_two_words() -> None:
    text = "Di Aceh Barat Daya ada 4 gampong, yaitu gampong Baharu, Cot Antah, Guhang dan Kuta Tinggi."
    assert names(text) == ["Gampong Baharu", "Gampong Cot Antah", "Gampong Guhang", "Gampong Kuta Tinggi"]


@pytest.mark.parametrize("name", ["Oro-oro Ombo", "Oro-Oro Ombo", "Gili-gili", "Alas-alas Antah"])
def test_a_doubled_name_is_one_name(name: str) -> None:
    assert names(f"Petugas mendatangi Desa {name} di Kota Batu.") == [f"Desa {name}"]


@pytest.mark.parametrize(
    "text",
    [
        "Kepala Dinas Pemberdayaan Masyarakat dan Desa Lampung, Nama Contoh, hadir.",
        "Kepala Bidang Usaha Nagari Dinas Pemberdayaan Masyarakat dan Nagari Solok hadir.",
        "BPS mencanangkan program Desa Cinta Statistik (Desa Cantik).",
        "Musyawarah Desa Khusus digelar di balai warga",
        "Warga Hadiri Musyawarah Desa Khusus Bahas Pencegahan TPPO",
        "PT Desa Indah menolak",
        "Dinas Pemberdayaan Masyarakat Kalurahan Pengendalian Penduduk hadir.",
        "Direktorat Jenderal Bina Pemerintah Desa Nomor 100 Tahun 2023",
        "peringatan Hari Desa Nasional di Jepara",
        "gelar Kepala Desa Terbaik diberikan",
        "membentuk Desa Binaan Imigrasi di Malang",
        "program Desa Migran Emas",
        "kata Menteri Desa Yandri",
        "Dana Desa Rp 1 miliar",
        "Koperasi Desa Merah Putih",
        "Kepala Desa hadir",
        "perangkat desa dan warga",
        "lulusan SMA Negeri Malang",
        "Bank Nagari Padang",
        "Kampung Melayu, Jakarta",
        "Gotong Royong Desa Jadi Modal Utama Warga Membangun",
    ],
)
def test_what_only_sounds_like_a_village_is_not_read(text: str) -> None:
    assert names(text) == []


def test_a_kecamatan_behind_a_comma_is_no_member_of_a_list() -> None:
    assert names("di Desa Selacau, Batujajar, dan Bandung Barat") == ["Desa Selacau"]


def test_what_stands_beside_the_name_settles_the_code() -> None:
    (fact,) = found("di Desa Lombang, Kecamatan Juntinyuat, Kabupaten Indramayu")
    assert (fact.code, fact.district, fact.regency) == ("32.12.11.2011", "Juntinyuat", "Kabupaten Indramayu")


def test_a_kecamatan_with_a_slip_still_settles_the_code() -> None:
    (fact,) = found("di Desa Widoro, Kecamatan Donorejo, Kabupaten Pacitan")
    assert (fact.district, fact.regency) == ("Donorojo", "Kabupaten Pacitan")


def test_another_kecamatan_beside_the_name_forbids_the_code() -> None:
    (fact,) = found("di Desa Lombang, Kecamatan Contohan, Kabupaten Indramayu")
    assert fact.code is None


def test_a_shared_name_that_nothing_settles_keeps_candidates() -> None:
    (fact,) = found("warga Desa Sukamaju membantu")
    assert fact.code is None
    assert len(fact.candidates) > 1


def test_a_village_of_the_list_settles_the_others() -> None:
    facts = found("Lima desa di Kabupaten Kendal: Desa Wonorejo, Sarirejo, Kumpulrejo, dan Krajan Kulon.")
    assert {fact.district for fact in facts} == {"Kaliwungu"}


def test_a_village_is_listed_once() -> None:
    assert names("Desa Lombang maju. Kepala Desa Lombang hadir. Warga desa Lombang senang.") == ["Desa Lombang"]


def test_an_unknown_village_is_kept_without_a_code() -> None:
    (fact,) = found("warga Desa Contohsari, Kecamatan Natar, ikut serta")
    assert (fact.name, fact.code, fact.district) == ("Desa Contohsari", None, "Natar")


def bare(text: str) -> list[str]:
    """The names without their unit."""
    return [
        fact.name.split(" ", 1)[1] if fact.name.startswith(("Desa ", "Kelurahan ")) else fact.name
        for fact in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lima desa binaan (Kesugihan, Kalisabuk, dan Bunton) di Cilacap.", ["Kesugihan", "Kalisabuk", "Bunton"]),
        ("Warga tiga kelurahan (Donan/Lomanis/Kutawaru) di Cilacap hadir.", ["Donan", "Lomanis", "Kutawaru"]),
        (
            "Desa binaan di Cilacap:\n1. Desa Kroya\n2. Bajing\n3. Mujur\nDemikian daftarnya.",
            ["Kroya", "Bajing", "Mujur"],
        ),
        ("Desa tersebut, yakni: Caruy, Cisuru; Serang di Cilacap.", ["Caruy", "Cisuru", "Serang"]),
        ("Sejumlah desa seperti Caruy, Cisuru, dan Serang di Cilacap rawan.", ["Caruy", "Cisuru", "Serang"]),
        ("dari desa di Cilacap, antara lain Caruy, Cisuru, Serang, dan lainnya.", ["Caruy", "Cisuru", "Serang"]),
        ("Ada tiga desa rawan di Cilacap. Yakni Caruy, Cisuru, dan Serang.", ["Caruy", "Cisuru", "Serang"]),
        ("Tiga desa di Cilacap dibina. Mereka adalah Caruy, Cisuru dan Serang.", ["Caruy", "Cisuru", "Serang"]),
        ("Caruy, Cisuru dan Serang menjadi desa binaan imigrasi di Cilacap.", ["Caruy", "Cisuru", "Serang"]),
        ("Imigrasi menetapkan Caruy dan Cisuru sebagai desa binaan di Cilacap.", ["Caruy", "Cisuru"]),
        (
            "Desa di Cilacap: Kecamatan Kroya meliputi Bajing, Mujur; Kecamatan Maos: Mernek.",
            ["Bajing", "Mujur", "Mernek"],
        ),
        ("desa di Cilacap, Kecamatan Cipari (Caruy dan Cisuru)", ["Caruy", "Cisuru"]),
        ("Desa Caruy, Cisuru, Serang di Kecamatan Cipari, Cilacap, ikut.", ["Caruy", "Cisuru", "Serang"]),
        ("Desa Caruy, kemudian Cisuru, dan terakhir Serang di Cipari, Cilacap.", ["Caruy", "Cisuru", "Serang"]),
        (
            "Kelurahan Mertasinga - Gumilir - Karangtalun di Cilacap Utara, Cilacap",
            ["Mertasinga", "Gumilir", "Karangtalun"],
        ),
        (
            "Kelurahan Donan, ke-2 Lomanis, ke-3 Kutawaru, dan ke-4 Sidanegara di Cilacap",
            ["Donan", "Lomanis", "Kutawaru", "Sidanegara"],
        ),
        ("tiga desa wisata di Cilacap, yaitu Desa Wisata Caruy, Cisuru, hingga Serang", ["Caruy", "Cisuru", "Serang"]),
        ("perwakilan Pemdes Caruy dan Pemdes Cisuru di Cilacap", ["Caruy", "Cisuru"]),
    ],
)
def test_a_list_is_read_in_the_forms_of_the_press(text: str, expected: list[str]) -> None:
    assert bare(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ohoi Elat dan Ohoi Waur di Maluku Tenggara dibina.", ["Ohoi Elat", "Ohoi Waur"]),
        ("Ohoi Elat, Debut, dan Rumadian di Maluku Tenggara", ["Ohoi Elat", "Ohoi Debut", "Ohoi Rumadian"]),
        (
            "Tiga ohoi di Maluku Tenggara, yakni Elat, Debut, dan Rumadian",
            ["Ohoi Elat", "Ohoi Debut", "Ohoi Rumadian"],
        ),
        ("Nagori Sitalasari dan Rambung Merah di Simalungun", ["Nagori Sitalasari", "Nagori Rambung Merah"]),
        ("Kampong Gunung Lagan di Aceh Singkil", ["Kampong Gunung Lagan"]),
        ("Gp. Lampulo dan Gp. Mulia di Banda Aceh", ["Gampong Lampulo", "Gampong Mulia"]),
        ("di Kampong Cham, Kamboja", []),
    ],
)
def test_a_village_is_read_behind_the_unit_of_its_region(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lima desa di tiga kecamatan, yakni Kroya, Maos, dan Sampang, Cilacap, dibina.",
        "Kroya, Maos dan Sampang menjadi lokasi penyuluhan bagi desa di Cilacap.",
        "Warga desa di Kecamatan Cilacap Selatan (Cilacap) hadir.",
        "Tiga desa di Kecamatan Kroya (Cilacap, Jawa Tengah) dibina.",
        "Penyuluhan di desa itu dihadiri sejumlah tokoh, antara lain Contoh, Nama, dan Orang di Cilacap.",
        "Tiga desa mendapat bantuan dari tiga negara, yakni Jepang, Korea, dan Australia.",
        "Sejumlah desa di kabupaten seperti Cilacap, Banyumas, dan Kebumen rawan.",
    ],
)
def test_a_list_of_places_above_names_no_village(text: str) -> None:
    assert names(text) == []


def test_a_person_behind_an_open_list_is_no_village() -> None:
    assert names("Kepala Desa Caruy, Serang Contoh, hadir di Cilacap") == ["Desa Caruy"]
