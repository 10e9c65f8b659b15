from datetime import date
from functools import cache

import pytest
from spacy.language import Language

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.offices.find import OfficeReading, read_offices
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.records import Mention, OfficialFact, VillageCount


@cache
def tools() -> tuple[Language, Gazetteer]:
    return load_language(), load_gazetteer()


def found(text: str, published: date | None = None) -> tuple[VillageCount, ...]:
    nlp, gazetteer = tools()
    document = read_document(nlp, text, publication_date=published)
    return find_village_counts(document, find_dates(document), read_offices(document, gazetteer))


def counts(text: str) -> list[tuple[int | None, str]]:
    return [(fact.count, fact.unit) for fact in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("membentuk tiga desa binaan", [(3, "desa")]),
        ("Sebanyak 37 desa hadir", [(37, "desa")]),
        ("total terdapat 46 Desa Binaan Imigrasi", [(46, "desa")]),
        ("memilih 12 nagari atau desa adat", [(12, "nagari")]),
        ("membentuk sebanyak 12 desa / kelurahan binaan", [(12, "desa/kelurahan")]),
        ("ada dua puluh lima desa", [(25, "desa")]),
        ("ada 3 (tiga) kelurahan", [(3, "kelurahan")]),
        ("satu dari 250 desa terpilih", [(1, "desa"), (250, "desa")]),
        ("dari 12 desa dan 3 kelurahan", [(12, "desa"), (3, "kelurahan")]),
        ("jumlah desa binaan mencapai 46.", [(46, "desa")]),
        ("program 20 Desa Migran Emas", [(20, "desa")]),
        ("dua nagari, 4 gampong, tujuh pekon", [(2, "nagari"), (4, "gampong"), (7, "pekon")]),
        ("lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C", [(5, "desa"), (3, "desa"), (2, "desa")]),
        ("berkeliling ke empat desa lain", [(4, "desa")]),
        ("diperluas ke 10 kalurahan", [(10, "kalurahan")]),
        ("mendampingi 210 kampung di Papua", [(210, "kampung")]),
        ("terdapat 402 desmigratif", [(402, "desa")]),
        ("sembilan desa di bawah Kanim Palu, enam di bawah Kanim Luwuk", [(9, "desa"), (6, "desa")]),
        ("SOLO\u2014Tiga desa dibina", [(3, "desa")]),
        ("baru 68 dari total 3.137 desa", [(68, "desa"), (3137, "desa")]),
        ("meluncurkan 22 Desa Contoh", [(22, "desa")]),
        ("14 Desa Diterjang Banjir", [(14, "desa")]),
        ("Sebanyak 112 Desa/ Kelurahan Sadar Hukum", [(112, "desa/kelurahan")]),
        (
            "22 desa terdampak, yakni enam di Kecamatan A, delapan di Kecamatan B",
            [(22, "desa"), (6, "desa"), (8, "desa")],
        ),
        ("desa yang sudah dibina ada sebelas.", [(11, "desa")]),
    ],
)
def test_a_number_before_a_unit_of_villages_counts(text: str, expected: list[tuple[int, str]]) -> None:
    counted = [(fact.count, fact.unit) for fact in found(text) if not fact.derived_from]
    assert counted == expected


@pytest.mark.parametrize(
    "text",
    [
        "salah satu desa di Malang",
        "sebuah desa",
        "kedua desa tersebut",
        "satu-satunya desa",
        "ke empat desa tersebut",
        "satu desa satu produk",
        "30 tokoh desa",
        "12 kepala desa",
        "10 SK Desa Binaan",
        "5 kecamatan dan 3 dusun",
        "Dana Desa Rp 1 miliar",
        "RT 03/05 Desa Sukamaju",
        "Jalan Merdeka 2 Desa Sukamaju",
        "2 Desa Sukamaju",
        "Juara 3 Desa Sukamaju",
        "pada tahun 2024 desa itu maju",
        "warga dua kampung di Jakarta",
        "di dua negeri itu",
        "bekerja di luar negeri",
    ],
)
def test_what_is_counted_beside_villages_does_not_count(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "bounds"), [("puluhan desa", (20, 99)), ("1-2 desa", (1, 2)), ("belasan desa", (11, 19))]
)
def test_a_vague_number_has_bounds_and_no_count(text: str, bounds: tuple[int, int]) -> None:
    (fact,) = found(f"menyasar {text} di Malang")
    assert (fact.count, fact.lower, fact.upper) == (None, *bounds)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kantor Imigrasi membentuk tiga desa binaan.", "fostered"),
        ("Dua desa ditetapkan sebagai DBI.", "fostered"),
        ("Kantor Imigrasi akan membentuk 10 desa binaan.", "planned"),
        ("Penyuluhan diikuti 24 desa di Kecamatan Contoh.", "attending"),
        ("Tercatat 15 desa rawan TPPO di sana.", "at_risk"),
        ("Banjir merendam 14 desa di Lebak.", "other"),
        ("Kanim menetapkan sembilan desa di Kecamatan Contoh sebagai Desa Binaan Imigrasi.", "fostered"),
        ("Ada 44 desa binaan di daerah kantong pekerja migran.", "fostered"),
        ("Sebanyak 37 desa ditetapkan sebagai desa binaan imigrasi karena rawan TPPO.", "fostered"),
        ("Kementerian menyerahkan SK kepada delapan kalurahan binaan, serta dihadiri bupati.", "fostered"),
        ("Petugas Pimpasa akan mendampingi delapan desa di Kabupaten Contoh.", "fostered"),
        ("Imunisasi digelar di 26 desa pekan depan.", "planned"),
        ("Sebanyak 15 kelurahan diwakili kontingen.", "attending"),
        ("Ada 12 desa menjadi sasaran sindikat.", "at_risk"),
        ("Migrant Care mendampingi 21 Desbumi di sana.", "fostered"),
        ("Empat desa terpilih mengikuti program desa migran produktif.", "fostered"),
        ("Program Desa Migran Emas telah terbentuk di 70 desa.", "fostered"),
        ("Program Desa Migran Emas punya target mencapai 400 desa.", "planned"),
        ("Imigrasi membina dua desa, sementara tiga desa lainnya masih dalam proses.", "fostered"),
        ("Pesertanya lurah dan pamong dari 9 (sembilan) kalurahan.", "attending"),
        ("Kanim memberi penyuluhan kepada warga tujuh desa.", "attending"),
        ("Wilayah kerja Kanim mencakup 1.200 gampong. Desa binaan tersebar.", "other"),
        ("Imigrasi berharap seluruh 19 desa menyusul menjadi maju.", "other"),
        ("Kabupaten Contoh memiliki 309 desa, beberapa di antaranya desa binaan imigrasi.", "other"),
        ("Program desa binaan imigrasi tersendat. Empat desa menolak dijadikan binaan.", "other"),
        ("Kanwil mencabut status binaan imigrasi dari dua desa.", "other"),
        ("Desa binaan imigrasi dievaluasi, lima desa dinilai pasif.", "other"),
        ("Nota diteken Kanim dengan empat desa calon desa binaan imigrasi.", "planned"),
        ("Tahun ini, sasaran tahun berjalan 25 desa binaan imigrasi.", "planned"),
        ("Mulai bulan depan, pola desa binaan imigrasi diterapkan di delapan desa.", "planned"),
        ('"Kami mulai dari tiga desa dulu," ujarnya tentang desa binaan imigrasi.', "planned"),
        ("Ia ingin seratus desa berpredikat Desa Migran Emas.", "planned"),
        ("Lima belas desa antre jadi desa binaan imigrasi.", "planned"),
        ("Dipilih 122 desa kantong TKI sebagai pelaksana desmigratif.", "fostered"),
        ("Kanim memantau sembilan desa itu. Desa binaan imigrasi tumbuh.", "fostered"),
        ("Sebanyak 34 desa berpotensi mengalami krisis air.", "at_risk"),
        ("Calo pekerja migran paling sering beroperasi di empat desa.", "at_risk"),
        ("Kasus perdagangan orang terkonsentrasi di lima desa pesisir.", "at_risk"),
        ("Jaringan internet masuk ke 27 desa.", "other"),
        ("Yang mengajukan bantuan air bersih menembus 42 desa.", "other"),
        ("Polisi memeriksa perangkat dari dua desa.", "other"),
        ("Aula penuh oleh kades 21 desa, mereka dibekali cara mengenali perekrut.", "attending"),
        ("Sebanyak 80 desa ambil bagian dalam jalan sehat.", "attending"),
        ("Rumah penampungan calon pekerja ilegal ditemukan di dua kelurahan.", "other"),
        ("Empat desa lalu diusulkan sebagai Desa Binaan Imigrasi.", "planned"),
        ("Kanim mengumumkan dua desa, Desa Contoh dan Desa Lain, akan dijadikan desa binaan imigrasi.", "planned"),
        ("Sisanya, 14 desa, dikukuhkan sebagai desa binaan pada triwulan kedua.", "planned"),
        ("Gubernur ingin setiap kecamatan memiliki satu desa migran emas.", "planned"),
        ("Sepuluh desa binaan imigrasi lagi dikukuhkan sebelum akhir tahun.", "planned"),
        ("Program desa binaan imigrasi: Kanwil mematok lima desa.", "planned"),
        ("Dua desa binaan imigrasi masih dalam daftar tunggu.", "planned"),
        ("Kepala desa dari empat desa itu meneken perjanjian menjadi desa binaan imigrasi.", "fostered"),
        ("Setiap Pimpasa memegang dua desa.", "fostered"),
        ("Sebelas desa menerima plakat desa binaan imigrasi.", "fostered"),
        ("Tiga desa pesisir dipilih untuk desa binaan imigrasi.", "fostered"),
        ("Petugas Pimpasa akan membina sepuluh desa.", "fostered"),
        ("Kementerian meresmikan 26 Desa Sadar Hukum.", "fostered"),
        ("Dua kelurahan ditunjuk sebagai desa ramah perempuan.", "fostered"),
        ("Pilkades serentak akan digelar di 47 desa.", "other"),
        ("Separuh dari 189 desa diharapkan menjadi desa binaan imigrasi.", "other"),
        ("Dari 312 desa, baru enam desa dibina Kantor Imigrasi.", "other"),
        ("Di Kabupaten Contoh ada 195 desa, sebagian desa binaan imigrasi.", "other"),
        ("Kami punya 264 desa, 40 di antaranya kantong pekerja migran.", "other"),
        ("Korban perdagangan orang itu berasal dari dua desa.", "other"),
        ("Acara pencegahan TPPO itu melibatkan 21 desa.", "attending"),
        ("Tim penyuluh TPPO berkeliling ke sembilan desa.", "attending"),
        ("Warga empat desa berunjuk rasa di kantor bupati.", "attending"),
        ("BP3MI melatih guru ngaji dari dua desa mengenali calo.", "attending"),
        ("Perwakilan 100 desa migran produktif berkumpul.", "attending"),
        ("Satgas TPPO memetakan 12 kelurahan tempat transit pekerja migran.", "at_risk"),
        ("Kebanyakan pekerja migran ilegal berasal dari enam desa.", "at_risk"),
        ("Sindikat perdagangan orang diketahui menyasar sembilan desa.", "at_risk"),
        ("BPBD memperkirakan 30 desa akan kekeringan.", "at_risk"),
    ],
)
def test_the_role_follows_the_words_around(text: str, role: str) -> None:
    assert found(text)[0].role == role


def test_a_headline_in_capitals_counts_villages_before_its_verb() -> None:
    assert counts("Menaker Target 150 Desa Masuk Program Desa Migran Produktif") == [(150, "desa")]


def test_a_headline_counts_villages_behind_its_comma() -> None:
    (fact,) = found("Karnaval Kemerdekaan Meriah, 12 Kelurahan Pamer Kostum Daur Ulang")
    assert (fact.count, fact.role) == (12, "attending")


def test_a_headline_takes_the_role_of_the_same_count_below() -> None:
    facts = found("Tapal Batas Enam Desa Dibahas\nRapat dihadiri utusan enam desa di kecamatan itu.")
    assert [fact.role for fact in facts] == ["attending", "attending"]


def test_a_headline_is_still_ahead_where_the_text_below_says_so() -> None:
    facts = found("Kanim Contoh Bentuk Enam Desa Binaan\nKanim Contoh akan membentuk enam desa binaan tahun depan.")
    assert [fact.role for fact in facts] == ["planned", "planned"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Dari 264 desa di kabupaten itu, baru 12 desa yang dibina. Sisanya, 252 desa, menyusul bertahap.",
            ["other", "fostered", "planned"],
        ),
        ("Undangan disebar ke 30 desa, yang datang 22 desa, delapan desa absen.", ["attending", "attending", "other"]),
        ("Target program itu 90 desa dengan rincian 70 desa di Jawa dan 20 desa di Sumatra.", ["planned"] * 3),
        ("Kanim menargetkan 46 desa binaan, terdiri dari 30 desa dan 16 kelurahan.", ["planned"] * 3),
        (
            "Sebanyak 90 desa berada di daerah rawan longsor. Desa-desa itu terletak antara lain 25 desa di pesisir.",
            ["at_risk", "at_risk"],
        ),
        (
            "Kelurahan itu menjadi kelurahan pertama dari 60 kelurahan di kota itu yang mendapat predikat mandiri budaya.",
            ["other"],
        ),
        ("Kini sudah dibentuk 40 kelurahan yang menerapkan siaga TBC.", ["fostered"]),
        ("Tujuh desa perintis siaga tuberkulosis dipantau berkala.", ["fostered"]),
        ("Desa wisata di kabupaten itu bertambah dari semula 15, menjadi 19 desa wisata.", ["fostered"]),
        ("12 desa rawan perdagangan orang kini dibina Kanim Contoh.", ["fostered"]),
        ("12 desa rawan perdagangan orang akan dijadikan desa binaan.", ["planned"]),
        ("Wakil delapan desa rawan perdagangan orang hadir dalam rapat.", ["attending"]),
        ("Sisa 130 desa tergolong aman.", ["other"]),
        ("Enam desa tergolong berbahaya karena peredaran sabu.", ["at_risk"]),
        ("Lomba kebun gizi diikuti sebelas kelurahan.", ["attending"]),
        ("Provinsi Contoh memiliki 52 desa bebas pungli.", ["fostered"]),
        ("Provinsi Contoh menargetkan 52 desa bebas pungli.", ["planned"]),
        ("Kepala Kanim berharap jumlah desa binaan, yang kini tujuh, naik menjadi 16 desa.", ["planned"]),
        ("Jumlah desa binaan, yang semula tujuh, kini 16 desa.", ["fostered"]),
        ("Agar warga aman, tujuh desa binaan imigrasi dibentuk di Kecamatan Contoh.", ["fostered"]),
        ("Dari target 27 desa, hingga Oktober terbentuk 19 desa binaan.", ["planned", "fostered"]),
        ("Sosialisasi lanjutan bakal menyambangi tujuh kelurahan lain yang belum kebagian.", ["planned"]),
        ("Jalan sehat itu diikuti warga 34 desa.", ["attending"]),
        ("Disnaker mencatat 1.300 warga dari 77 desa bekerja sebagai pekerja migran resmi.", ["other"]),
        ("Rapat itu mengundang enam calon desa binaan.", ["planned"]),
        ("Ada delapan kelurahan di Kota Contoh yang tinggi peredaran narkotika.", ["at_risk"]),
        ("Tercatat sembilan desa dengan kasus perkawinan anak tertinggi.", ["at_risk"]),
        ("Sebanyak 14 desa yang banyak PMI nonprosedural diperhatikan dinas.", ["at_risk"]),
        ("Lima desa dengan jumlah penduduk terbanyak mendapat bantuan.", ["other"]),
        (
            "Tujuh desa di Kabupaten Contoh yang menjadi kantong PMI dibina dinas untuk program desmigratif.",
            ["fostered"],
        ),
        ("Tujuh desa yang menjadi lumbung PMI diberi pelatihan oleh dinas untuk program desmigratif.", ["fostered"]),
        ("Tujuh desa yang tinggi peredaran narkobanya ditetapkan sebagai desa bersinar.", ["fostered"]),
        ("Tujuh desa yang rawan narkoba dijadikan desa bersinar.", ["fostered"]),
        ("Tujuh desa yang menjadi lumbung PMI akan dibentuk sebagai desa migran emas.", ["planned"]),
        ("Tiga ohoi di Maluku Tenggara dikukuhkan sebagai desa binaan.", ["fostered"]),
        ("14 desa yang warganya banyak bekerja di Malaysia mengikuti sosialisasi.", ["attending"]),
        ("Empat desa yang baru saja dimekarkan diusulkan menjadi desa binaan.", ["planned"]),
        ("Enam kampung di Merauke yang berbatasan dengan negara lain ditetapkan sebagai kampung binaan.", ["fostered"]),
        ("Baru 12 persen dari 640 desa yang menjadi desa sadar hukum.", ["other"]),
        ("Penerima piagam desa sadar hukum itu terdiri atas 18 desa dan tujuh kelurahan.", ["fostered", "fostered"]),
        ("Dari target 40, tahun pertama tercipta 15 desa wisata.", ["fostered"]),
        ("Tujuh desa masuk kategori bahaya dan 15 desa lainnya masuk kategori desa yang aman.", ["at_risk", "other"]),
        ("Kita harapkan seluruhnya yang berjumlah 640 desa bisa menjadi desa bersinar.", ["planned"]),
    ],
)
def test_the_predicate_decides_and_not_the_attribute(text: str, roles: list[str]) -> None:
    assert [fact.role for fact in found(text)] == roles


def test_a_headline_that_is_told_twice_is_still_ahead() -> None:
    facts = found(
        "BP3MI Bangun 27 Desa Migran Emas\n\nBP3MI Bangun 27 Desa Migran Emas\n\nKantor itu menargetkan 27 desa terbentuk."
    )
    assert {fact.role for fact in facts} == {"planned"}


def test_an_election_in_the_headline_is_no_meeting() -> None:
    facts = found("Pemilihan Peratin Ditunda, 14 Pekon Ikut Menunggu\n\nPesertanya 14 pekon di Kabupaten Contoh.")
    assert facts[0].role == "other"


def test_a_count_of_those_who_came_takes_the_role_of_what_they_became() -> None:
    facts = found("Hadir kepala desa dari lima desa.\nMenteri mencanangkan Desa Migran Emas di lima desa.")
    assert [fact.role for fact in facts] == ["fostered", "fostered"]


def test_a_list_by_district_goes_on_in_its_role() -> None:
    facts = found("Desa binaan imigrasi akan dibentuk di Kecamatan A dengan 10 desa, Kecamatan B ada sembilan desa.")
    assert [fact.role for fact in facts] == ["planned", "planned"]


def test_what_is_planned_ends_where_the_text_says_how_things_stand() -> None:
    facts = found("Gubernur meminta tiap kabupaten membentuk tiga desa binaan. Saat ini baru ada sebelas desa.")
    assert [fact.role for fact in facts] == ["planned", "fostered"]


def test_what_is_said_of_the_next_number_is_not_said_of_this_one() -> None:
    facts = found("Dari 153 kelurahan, 35 kelurahan dianggap rawan perdagangan orang.")
    assert [fact.role for fact in facts] == ["other", "at_risk"]


def test_counts_that_dan_joins_share_their_role() -> None:
    facts = found("Petugas Pimpasa akan mendampingi delapan desa dan dua kelurahan di Kabupaten Contoh.")
    assert [fact.role for fact in facts] == ["fostered", "fostered"]


def test_lainnya_takes_the_role_of_the_count_before() -> None:
    facts = found("Kampus itu punya lima desa binaan. Adapun dua desa lainnya menyusul perjanjian.")
    assert [fact.role for fact in facts] == ["fostered", "fostered"]


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("Imigrasi meresmikan 8 Desa Binaan Imigrasi.", "desa_binaan_imigrasi"),
        ("Menteri meresmikan 15 Desa Migran Emas.", "desa_migran_emas"),
        ("Kampus itu punya lima desa binaan.", "other"),
        ("Banjir merendam 14 desa.", None),
        ("Kanwil, yang juga membawahi imigrasi, meresmikan 26 Desa Sadar Hukum.", "other"),
    ],
)
def test_the_programme_is_named_only_for_villages_in_one(text: str, programme: str | None) -> None:
    assert found(text)[0].programme == programme


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Kini total sudah ada 37 desa binaan.", "cumulative"),
        ("Kantor itu meresmikan lima desa binaan baru.", "new"),
        ("Sepanjang tahun 2025 sudah dibina 12 desa.", "in_year"),
        ("Sepanjang 2025, Kanim menunda paspor, menolak keberangkatan, dan membentuk 11 desa binaan.", "in_year"),
        ("Kanim menetapkan sembilan desa sebagai desa binaan imigrasi.", "new"),
        ("Kanim telah membentuk 24 desa binaan.", "cumulative"),
        ("Hingga Desember 2023, sebanyak 70 desa ditetapkan sebagai Desa Migran Emas.", "cumulative"),
        ("Desa binaan imigrasi berjumlah 125 desa.", "cumulative"),
        ("Kanim akan membentuk lima desa binaan pada 2026.", "new"),
        ("Ditargetkan bertambah menjadi 1.000 desa migran emas.", "cumulative"),
        ("Baru empat desa menyandang status desa binaan.", "cumulative"),
        ("Tahun 2018, program desa binaan itu menyasar 130 desa.", "in_year"),
        ("Menteri mencanangkan sepuluh desa sebagai Desa Migran Emas.", "new"),
    ],
)
def test_the_basis_parts_totals_from_what_is_new(text: str, basis: str) -> None:
    assert found(text)[0].basis == basis


def test_a_count_that_is_told_again_keeps_its_basis() -> None:
    facts = found(
        "Kanim menetapkan lima desa sebagai desa binaan imigrasi. Lima desa tersebut adalah Desa A dan lainnya."
    )
    assert [fact.basis for fact in facts] == ["new", "new"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Pada tahun 2025 dibentuk 12 desa binaan.", ["2025"]),
        ("Tahun 2018, program desa binaan itu menyasar 130 desa.", ["2018"]),
        ("Pada 2017 dibina 122 desa, kemudian pada 2018 dibina 130 desa binaan.", ["2017", "2018"]),
        ("Ada 12 desa binaan, kata Kepala Kanim, Selasa (11/11/2025).", [None]),
        ("Tahun ini dibentuk dua desa binaan, tahun lalu ada empat desa binaan.", ["2025", "2024"]),
    ],
)
def test_the_period_is_the_date_of_the_count_not_of_the_speech(text: str, periods: list[str | None]) -> None:
    assert [fact.period for fact in found(text, date(2025, 12, 1))] == periods


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kanim Malang membentuk tiga desa binaan.", "Kantor Imigrasi Malang"),
        ("Imigrasi Pati 14 desa binaan, Imigrasi Tegal 12 desa.", "Kantor Imigrasi Pati"),
        ("Ada sembilan desa binaan di bawah Kanim Palu.", "Kantor Imigrasi Palu"),
        ("Kepala Kanim Blora menjelaskan hal itu. Sudah ada 5 desa binaan.", "Kantor Imigrasi Blora"),
        ("Polres Blora hadir. Bersama Kanim Blora dibentuk 5 desa binaan.", "Kantor Imigrasi Blora"),
        ("BP3MI Jawa Timur membantu. Kini ada 70 Desa Migran Emas.", "BP3MI Jawa Timur"),
    ],
)
def test_the_office_is_one_that_runs_the_programme(text: str, office: str) -> None:
    assert found(text)[0].office == office


def test_where_no_office_is_named_that_of_an_official_stands() -> None:
    text = "Kakanim Cirebon Budi Contoh menyebut ada lima desa binaan imigrasi."
    document = read_document(tools()[0], text)
    official = OfficialFact(Mention(0, 27, text[:27], "test"), "Budi Contoh", "Kakanim", "Kantor Imigrasi Cirebon")
    (fact,) = find_village_counts(document, (), OfficeReading((), ()), (official,))
    assert fact.office == "Kantor Imigrasi Cirebon"


def test_some_of_those_counted_keep_the_role() -> None:
    facts = found("Ada 12 desa binaan imigrasi, lima desa di antaranya di daerah rawan TPPO.")
    assert [fact.role for fact in facts] == ["fostered", "fostered"]


def test_a_national_figure_belongs_to_headquarters() -> None:
    text = "Ditjen Imigrasi menggandeng Kanim Blora. Di seluruh Indonesia terdapat 125 Desa Binaan Imigrasi."
    assert found(text)[0].office == "Direktorat Jenderal Imigrasi"


def test_villages_of_no_programme_belong_to_no_office() -> None:
    assert found("Kanim Contoh bergerak. Banjir merendam 14 desa.")[0].office is None


def test_an_enumeration_by_district_is_summed_from_its_parts() -> None:
    facts = found("Tersebar lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C.")
    assert (facts[-1].count, len(facts[-1].derived_from)) == (10, 3)


def test_a_sum_that_the_text_states_is_not_derived_again() -> None:
    facts = found("Ada 10 desa, yakni lima desa di Kabupaten A, tiga di Kabupaten B dan dua di Kota C.")
    assert not any(fact.derived_from for fact in facts)


def test_a_whole_of_which_a_district_has_most_is_no_part() -> None:
    text = (
        "Ada 31 desa terbanyak di Kecamatan A. Kecamatan A enam desa, Kecamatan B sepuluh desa dan Kecamatan C 15 desa."
    )
    assert not any(fact.derived_from for fact in found(text))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ada 19 dari 33 kelurahan di Kota Contoh ditetapkan sebagai kawasan rawan narkoba.", ["at_risk", "other"]),
        ("Jumlah nagari di Kabupaten Contoh sebanyak 41 nagari. Enam nagari rawan longsor.", ["other", "at_risk"]),
        ("Sebanyak enam kalurahan ditetapkan sebagai Rintisan Kalurahan Budaya.", ["fostered"]),
        ("Ada tujuh kalurahan yang ditetapkan lewat SK Bupati sebagai desa budaya.", ["fostered"]),
        ("Sudah terbentuk 32 Kalurahan Mandiri Budaya di provinsi itu.", ["fostered"]),
        ("Kabupaten itu memiliki 11 desa wisata yang berpotensi dikembangkan.", ["other"]),
        ("Tim melakukan observasi terhadap 13 desa calon lokasi desa binaan.", ["planned"]),
        ("Desa sadar hukum paling banyak di Kabupaten Contoh, yaitu 17 desa.", ["fostered"]),
        ("Dari 210 desa, yang baru tergarap sebanyak 90 desa.", ["other", "fostered"]),
    ],
)
def test_what_is_said_of_a_part_is_not_said_of_the_whole(text: str, roles: list[str]) -> None:
    assert [fact.role for fact in found(text)] == roles


def test_a_place_of_a_ranking_did_not_attend() -> None:
    text = "Provinsi Contoh paling banyak, lalu diikuti Jawa Tengah sebanyak 23 desa."
    assert found(text)[0].role != "attending"


def test_a_count_in_brackets_is_a_part_of_the_list_above() -> None:
    text = "Sebanyak 13 desa menjadi desa sadar hukum.\nKabupaten Sleman (8 desa)\nKabupaten Bantul (5 desa)"
    assert [(fact.count, fact.role) for fact in found(text)[:3]] == [(13, "fostered"), (8, "fostered"), (5, "fostered")]


def test_some_of_a_whole_need_no_unit() -> None:
    assert counts("Dari 64 gampong di Aceh, delapan sudah berstatus siaga.") == [(64, "gampong"), (8, "gampong")]


def test_a_count_in_capitals_is_no_address_before_a_small_word() -> None:
    assert counts("Baru 45 Gampong Dari 97 Gampong Di Aceh Timur")[0] == (45, "gampong")


def test_counts_beside_one_that_is_told_again_share_its_role() -> None:
    text = "BPS menobatkan enam desa sebagai Desa Cantik.\nTahun ini ada enam desa yakni A dan B. Tahun lalu itu ada dua desa."
    assert [fact.role for fact in found(text)] == ["fostered", "fostered", "fostered"]
