"""Stages of a case, destinations and modus: closed lists from tables."""

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tppo_news.errors import ConfigError
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.law.cases import find_case_stages, find_destinations, find_modus, load_case_tables
from tppo_news.facts.phrases import Phrases, read_table

NLP = load_language()
TABLES = load_case_tables(NLP)


def stages(text: str) -> list[str]:
    document = read_document(NLP, text)
    return [fact.stage for fact in find_case_stages(document, TABLES.phrases.find(document)["stages"])]


def destinations(text: str) -> list[str]:
    document = read_document(NLP, text)
    return [fact.country for fact in find_destinations(document, TABLES.phrases.find(document)["countries"])]


def modus(text: str) -> list[str]:
    document = read_document(NLP, text)
    return [fact.modus for fact in find_modus(document, TABLES.phrases.find(document)["modus"])]


@pytest.mark.parametrize(
    ("read", "phrase"),
    [
        (read, phrase)
        for read, rule in ((stages, find_case_stages), (destinations, find_destinations), (modus, find_modus))
        for phrase in re.findall(r'"([^"]+)"', (inspect.getdoc(rule) or "").split("\n\n")[0])
    ],
)
def test_a_rule_reads_the_phrases_of_its_docstring(read: Callable[[str], list[str]], phrase: str) -> None:
    assert read(phrase)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Polisi masih melakukan penyelidikan.", "penyelidikan"),
        ("Dua orang ditetapkan sebagai tersangka.", "tersangka"),
        ("Berkas dinyatakan P-21.", "p21"),
        ("Jaksa menerima pelimpahan tahap II.", "tahap_2"),
        ("Ia didakwa merekrut pekerja.", "dakwaan"),
        ("Jaksa menuntut terdakwa lima tahun penjara.", "tuntutan"),
        ("Terdakwa dituntut 7 tahun.", "tuntutan"),
        ("Vonis itu lebih ringan dari tuntutan jaksa.", "tuntutan"),
        ("Majelis hakim membacakan putusan bagi terdakwa.", "putusan"),
        ("Terdakwa divonis bebas.", "bebas"),
        ("Terdakwa lepas dari segala tuntutan.", "lepas"),
        ("Jaksa mengajukan banding.", "banding"),
        ("Perkara itu kini di tingkat kasasi.", "kasasi"),
        ("Ia mengajukan peninjauan kembali.", "pk"),
        ("Putusan itu berkekuatan hukum tetap.", "inkracht"),
        ("Penyidik menerbitkan SP3.", "sp3"),
        ("Hakim mengabulkan permohonan praperadilan.", "praperadilan_dikabulkan"),
    ],
)
def test_a_stage_is_read(text: str, stage: str) -> None:
    assert stage in stages(text)


def test_a_longer_phrase_stands_before_a_shorter_one_within_it() -> None:
    assert stages("Hakim mengabulkan praperadilan.") == ["praperadilan_dikabulkan"]


@pytest.mark.parametrize(
    "text",
    [
        "Warga menuntut agar jalan diperbaiki.",
        "Paspor mereka ditahan majikan.",
        "Rumah itu di perumahan tahap 2.",
        "Belum ada tersangka.",
        "Massa menuntut pencabutan izin, kata jaksa.",
        "Mahasiswa dituntut untuk kreatif.",
        "Keluarga korban menuntut hakim menghukum mati orang itu.",
        "Telepon genggamnya ditahan.",
        "Paspormu juga ditahan sama agen.",
        "Buruh yang tertipu ditahan di apartemen.",
        "Buruh itu dibujuk ke kota, lalu ditahan.",
        "Bila seorang warga menjadi tersangka, ia didampingi.",
        "Para buruh ditahan serta dipaksa bekerja.",
        "Tim itu ditahan imbang.",
        "Mahkamah Konstitusi membacakan putusan uji materi undang-undang.",
        "Ia divonis menderita kanker.",
        "Hakim itu terbukti melakukan pelanggaran kode etik.",
        "Kepala Seksi Penyidikan menjawab pertanyaan polisi.",
        "Dilakukan penyelidikan epidemiologi oleh dinas dan polisi.",
        "Pelaku akan segera ditahan.",
        "Telepon selulernya ditahan.",
        "Bos itu menuntut denda dari korban, kata polisi.",
        "Pekerja itu ditahan majikan.",
        "Mereka bekerja sama di bidang pencegahan, penyidikan, dan pemulangan oleh polisi.",
        "Jaksa akan mengirimkan surat P21.",
        "Anggaran tahap II disetujui.",
        "Calon tidak pernah dipidana berdasarkan putusan pengadilan yang berkekuatan hukum tetap.",
    ],
)
def test_words_of_a_stage_in_another_sense_are_not_read(text: str) -> None:
    assert stages(text) == []


@pytest.mark.parametrize("text", ["Putusannya belum inkracht.", "Ia tidak terbukti bersalah."])
def test_a_stage_that_is_denied_is_not_reached(text: str) -> None:
    assert not {"inkracht", "terbukti"} & set(stages(text))


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Mereka dikirim ke Kamboja, Myanmar, dan Laos.", ["KH", "MM", "LA"]),
        ("Mereka dikirim ke Kamboja (12 orang), Myanmar (3 orang) serta ke Laos.", ["KH", "MM", "LA"]),
        ("dengan tujuan Arab Saudi", ["SA"]),
        ("dijanjikan bekerja di Negeri Jiran", ["MY"]),
        ("Korban dipekerjakan di Uni Emirat Arab.", ["AE"]),
        ("Para korban disekap di kawasan Contoh, Myanmar.", ["MM"]),
        ("Korban tersebar di 10 negara, yakni Kamboja, Filipina, dan Thailand.", ["KH", "PH", "TH"]),
        ("Negara tujuan meliputi Malaysia, Singapura, hingga Hong Kong bagi yang bekerja.", ["MY", "SG", "HK"]),
        ("Korban dipulangkan dari Kamboja.", ["KH"]),
        ("Korban dipulangkan dari wilayah konflik bersenjata di Myawaddy, Myanmar.", ["MM"]),
        ("Tim mengeluarkan 169 WNI dari Myawaddy.", ["MM"]),
        ("TPPO terjadi di sejumlah negara, antara lain, Kamboja, Thailand, dan Laos.", ["KH", "TH", "LA"]),
        ("Jaringan itu beraksi di Indonesia, Thailand, dan China.", []),
        ("Korban berada di negara\nMyanmar\nsejak lama.", ["MM"]),
        ("Ia direkrut dengan tawaran pekerjaan di negara-negara Asia, seperti Kamboja dan Laos.", ["KH", "LA"]),
        ("Mereka dipulangkan melalui jalur darat menuju Thailand.", []),
        ("KBRI di Thailand mendampingi korban.", []),
        ("Petugas menyerahkan korban ke otoritas Malaysia.", []),
        ("Warga negara Thailand ditangkap.", []),
        ("Ia pulang dari Malaysia.", []),
        ("datang ke Indonesia", []),
        ("Menteri bertolak ke Jepang.", []),
        ("Warga dari beberapa negara, yakni Nigeria dan Ghana, menjadi sindikat.", []),
        ("Pelaku melarikan diri ke Filipina.", []),
        ("Bos jaringan itu diekstradisi dari Antah Raya ke China.", []),
        ("Jaringan scam itu merugikan korban di Amerika Serikat.", []),
    ],
)
def test_a_country_is_a_destination_only_where_people_are_bound_for_it(text: str, countries: list[str]) -> None:
    assert destinations(f"{text} Perkara perdagangan orang.") == countries


@pytest.mark.parametrize("text", ["Mobil itu diekspor ke Jepang.", "Mobil itu dijual di China."])
def test_other_articles_have_no_destination(text: str) -> None:
    assert destinations(text) == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("dengan modus kawin kontrak", "marriage"),
        ("menjadi operator judi online", "online_scam"),
        ("memakai visa ziarah", "wrong_visa"),
        ("lewat pelabuhan tikus", "illegal_route"),
        ("dijanjikan pekerjaan di pabrik", "job_offer"),
        ("dalam jeratan utang", "debt_bondage"),
        ("dijual kepada pria hidung belang", "sexual_exploitation"),
    ],
)
def test_a_modus_is_read(text: str, way: str) -> None:
    assert modus(f"{text} dalam perkara TPPO") == [way]


@pytest.mark.parametrize("text", ["Ia mengucapkan selamat lewat media sosial.", "Penipuan daring mencatut nama bank."])
def test_everyday_words_are_no_modus_in_other_articles(text: str) -> None:
    assert modus(text) == []


def test_fraud_by_wire_is_a_modus_where_people_are_held_to_it() -> None:
    assert modus("WNI di Kamboja menjadi operator judi online.") == ["online_scam"]


def test_the_crew_of_a_smugglers_boat_is_no_modus() -> None:
    assert modus("Nakhoda dan tiga ABK pembawa pekerja migran ditangkap.") == []
    assert modus("Pekerja migran itu dijanjikan menjadi ABK.") == ["ship_crew"]


def test_an_abbreviation_counts_in_capitals_only() -> None:
    assert modus("Seorang ABK korban TPPO pulang.") == ["ship_crew"]
    assert modus("Seorang abk korban TPPO pulang.") == []


def test_a_table_without_its_columns_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "modus.csv"
    path.write_text("phrase\nx\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="no column modus"):
        read_table(path, ("phrase", "modus"))


@pytest.mark.parametrize(
    "written", ["Perserikatan Bangsa-Bangsa", "Perserikatan Bangsa - Bangsa", "perserikatan bangsa-bangsa"]
)
def test_a_phrase_is_one_with_and_without_blanks_around_its_dash(written: str) -> None:
    for row in ("Perserikatan Bangsa-Bangsa", "Perserikatan Bangsa - Bangsa"):
        phrases = Phrases(NLP, {"bodies": {row: "pbb"}})
        found = phrases.find(read_document(NLP, f"Menurut {written}, angka itu naik."))["bodies"]
        assert [phrase.code for phrase in found] == ["pbb"]
