from datetime import date
from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import quoted, with_phrases

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.dates.forms import digits_of
from tppo_news.facts.dates.laws import is_law_year, is_number_of_paper
from tppo_news.facts.dates.roles import is_stamp, role_of
from tppo_news.facts.dates.spans import READERS, Reader, find_date_spans
from tppo_news.facts.document import load_language, read_document
from tppo_news.records import DateFact

PUBLISHED = date(2025, 11, 24)


@cache
def language() -> Language:
    return load_language()


def found(text: str, published: date | None = PUBLISHED) -> tuple[DateFact, ...]:
    return find_dates(read_document(language(), text, publication_date=published))


def values(text: str, published: date | None = PUBLISHED) -> list[str | None]:
    return [fact.value for fact in found(text, published)]


def only(text: str, published: date | None = PUBLISHED) -> DateFact:
    (fact,) = found(text, published)
    return fact


@pytest.mark.parametrize(("reader", "phrase"), with_phrases(READERS))
def test_a_form_is_read_in_the_phrases_of_its_docstring(reader: Reader, phrase: str) -> None:
    assert list(reader(phrase, digits_of(phrase)))
    assert find_date_spans(phrase)


@pytest.mark.parametrize("phrase", quoted(is_law_year))
def test_a_year_of_a_law_is_told_in_the_phrases_of_the_docstring(phrase: str) -> None:
    assert is_law_year(phrase, len(phrase) - len("2007"))


@pytest.mark.parametrize("phrase", quoted(is_number_of_paper))
def test_a_file_number_is_told_in_the_phrases_of_the_docstring(phrase: str) -> None:
    assert is_number_of_paper(phrase, phrase.index(" ") + 1)


@pytest.mark.parametrize("phrase", quoted(is_stamp))
def test_a_stamp_is_told_in_the_phrases_of_the_docstring(phrase: str) -> None:
    (span,) = find_date_spans(phrase)
    assert is_stamp(phrase, span)


@pytest.mark.parametrize(
    ("phrase", "role"),
    list(zip(quoted(role_of), ("deadline", "deadline", "planned", "reference"), strict=True)),
)
def test_a_role_is_read_in_the_phrases_of_the_docstring(phrase: str, role: str) -> None:
    assert only(phrase).role == role


@pytest.mark.parametrize(
    ("text", "value", "surface"),
    [
        ("pada Selasa (31/12/2024) malam", "2024-12-31", "Selasa (31/12/2024)"),
        ("pada (10/06/23) lalu", "2023-06-10", "(10/06/23)"),
        ("Jum’at, (3/5/24)", "2024-05-03", "Jum’at, (3/5/24)"),
        ("kata dia, Senin,13 Oktober 2025", "2025-10-13", "Senin,13 Oktober 2025"),
        ("pada Kamis 27 Juli 2023 malam", "2023-07-27", "Kamis 27 Juli 2023"),
        ("kata dia, Kamis, 9/10/2025.", "2025-10-09", "Kamis, 9/10/2025"),
        ("sejak 04 Nopember 2024", "2024-11-04", "04 Nopember 2024"),
        ("Ahad, 26 Oktober 2025", "2025-10-26", "Ahad, 26 Oktober 2025"),
        ("Selasa | 26-07-2022 | 13:48 WIB", "2022-07-26", "Selasa | 26-07-2022"),
        ("Posted 10 October 2025", "2025-10-10", "10 October 2025"),
        ("Posted October 10, 2025", "2025-10-10", "October 10, 2025"),
        ("hadir Selasa malam(13/01/2026) itu", "2026-01-13", "Selasa malam(13/01/2026)"),
        ("tanggal 5Mei 2025", "2025-05-05", "5Mei 2025"),
        ("pada 12 Agutus 2024", "2024-08-12", "12 Agutus 2024"),
        ("date 2024-11-02 Polres", "2024-11-02", "2024-11-02"),
        ("hingga Agustus 2025", "2025-08", "Agustus 2025"),
        ("sampai Agustus tahun 2023", "2023-08", "Agustus tahun 2023"),
        ("pada tahun 2025, kantor", "2025", "tahun 2025"),
        ("ditambah lagi pada 2025, imbuhnya", "2025", "2025"),
        ("sejak 2020, sisanya", "2020", "2020"),
        ("hadir Jumat (21/11//2025) malam", "2025-11-21", "Jumat (21/11//2025)"),
        ("pada 5 Oktober2025", "2025-10-05", "5 Oktober2025"),
        ("hadir pada hari ini, 9 Oktober 2025", "2025-10-09", "9 Oktober 2025"),
        ("selama triwulan III/2025 naik", "2025", "2025"),
        ("pada semester I-2025 naik", "2025", "2025"),
        ("Tahun 2022 korban bertambah", "2022", "Tahun 2022"),
        ("pada 2018 korban bertambah", "2018", "2018"),
        ("Rapat Pengawasan (Timpora) 2023 di Malang", "2023", "2023"),
        ("judi daring 2024 sebesar Rp600 triliun", "2024", "2024"),
        ("laki-laki kelahiran Antah 1967 itu", "1967", "1967"),
    ],
)
def test_a_date_is_read_at_its_own_precision(text: str, value: str | None, surface: str) -> None:
    fact = only(text)
    assert (fact.value, fact.mention.surface) == (value, surface)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("pada 6-12 Juni 2023", ["2023-06-06", "2023-06-12"]),
        ("berlangsung 5 sampai 18 Juni 2023", ["2023-06-05", "2023-06-18"]),
        ("dari 1 Juni s.d. 3 Juli 2023", ["2023-06-01", "2023-07-03"]),
        ("tahun 2021 dari Februari hingga Juni", ["2021-02", "2021-06"]),
        ("pada 2024, sejak Maret sampai Juli", ["2024-03", "2024-07"]),
        ("dari 28 Desember - 3 Januari 2025", ["2024-12-28", "2025-01-03"]),
        ("periode Maret-Juli 2025", ["2025-03", "2025-07"]),
        ("dari 2022 hingga 2024", ["2022", "2024"]),
        ("periode 2024--2026", ["2024", "2026"]),
        ("dua tahun terakhir (2016-2018 awal)", ["2016", "2018"]),
        ("dari 1 Juni 2025-30 Juni 2025", ["2025-06-01", "2025-06-30"]),
        ("Sabtu-Minggu (14-15/6/2025)", ["2025-06-14", "2025-06-15"]),
        ("pada (30/5-2/6/2025)", ["2025-05-30", "2025-06-02"]),
    ],
)
def test_a_range_gives_both_ends_over_one_surface(text: str, ends: list[str]) -> None:
    facts = found(text)
    assert [fact.value for fact in facts] == ends
    assert len({(fact.mention.start, fact.mention.end) for fact in facts}) == 1


def test_a_list_of_days_gives_every_day() -> None:
    assert values("pada 3, 4, dan 5 Mei 2025") == ["2025-05-03", "2025-05-04", "2025-05-05"]


def test_two_full_dates_joined_by_dan_stay_apart() -> None:
    facts = found("pada 24 Juni 2024 dan 9 Januari 2025")
    assert [fact.mention.surface for fact in facts] == ["24 Juni 2024", "9 Januari 2025"]


def test_a_higher_day_before_the_first_of_the_month_is_of_the_month_before() -> None:
    assert values("pada 31 dan 1 Januari 2025") == ["2024-12-31", "2025-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "UU Nomor 21 Tahun 2007 tentang",
        "UU RI No. 18 th 2017",
        "UU 21/2007",
        "UU no 6 2011",
        "Peraturan Presiden (Perpres) No. 139 Tahun 2024",
        "Undang-Undang Republik Indonesia Nomor 21 Tahun 2007",
        "perkara Nomor : 555/Pid.Sus/2023/PN.Stb",
        "laporan Nomor: LP/B/82/5/2023/SPKT",
        "KUHP 2023",
        "Senin malam",
        "kata dia, Senin",
        "RT 03/05",
        "skor 3/4 bagian",
        "Jalan 10 November",
        "Universitas Sebelas Maret",
        "layanan 24 jam (24/7)",
        "pandemi Covid-19",
        "2023 orang",
        "melibatkan 2023 orang",
        "sekitar 2000 pekerja",
        "pukul 10.30",
        "sesuai KBLI 2025",
        "mobil Avanza 2019",
    ],
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "menjelang Pilkada Serentak 2024",
        "APBD Sukasari 2024 disahkan",
        "peresmian Desmigratif 2024 diadakan",
        "mudik Lebaran 2024,",
    ],
)
def test_an_event_of_a_year_gives_the_year(text: str) -> None:
    assert values(text) == ["2024"]


def test_a_date_beside_a_law_is_read() -> None:
    assert values("Pasal 2 UU Nomor 21 Tahun 2007, kata jaksa, Rabu (6/3/2024), sejak tahun 2022") == [
        "2024-03-06",
        "2022",
    ]


def test_a_date_that_no_calendar_has_is_kept_without_a_value() -> None:
    fact = only("Kamis (15/09/2932)")
    assert (fact.value, fact.weekday_matches) == (None, None)


def test_the_weekday_is_checked() -> None:
    assert only("Rabu (30/10/2025)").weekday_matches is False
    assert only("Senin (24/11/2025)").weekday_matches is True
    assert only("pada 24/11/2025").weekday_matches is None


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Senin (22/12)", date(2025, 12, 23), "2025-12-22"),
        ("Jumat, 19 September", date(2025, 9, 20), "2025-09-19"),
        ("pada 28 Desember", date(2026, 1, 4), "2025-12-28"),
        ("akan digelar 5 Januari", date(2025, 12, 29), "2026-01-05"),
        ("pada 9 Februari", date(2024, 11, 1), "2024-02-09"),
        ("paling lambat 9 Februari", date(2024, 11, 1), "2025-02-09"),
        ("pada 20 Desember lalu", date(2025, 12, 10), "2024-12-20"),
        ("pada 5 Mei tahun lalu", date(2025, 6, 1), "2024-05-05"),
        ("Selasa (16/5)", date(2024, 8, 13), "2023-05-16"),
        ("Senin (18/03)", date(2025, 3, 18), "2025-03-18"),
        ("Kamis (29/2)", date(2025, 3, 1), "2024-02-29"),
        ("gratis sampai 9 Oktober", date(2023, 6, 28), "2023-10-09"),
        ("tercatat hingga 9 September", date(2023, 11, 1), "2023-09-09"),
    ],
)
def test_a_missing_year_is_the_nearest_that_fits(text: str, published: date, value: str) -> None:
    assert only(text, published).value == value


def test_last_week_is_no_sunday() -> None:
    fact = only("perintah itu terbit minggu lalu (18/4)", date(2024, 4, 23))
    assert (fact.value, fact.weekday_matches) == ("2024-04-18", None)


def test_a_slip_in_the_weekday_of_this_week_is_flagged_and_moves_no_year() -> None:
    assert only("Senin (18/03)", date(2025, 3, 18)).weekday_matches is False


def test_without_a_publication_date_a_missing_year_stays_open() -> None:
    assert only("kata dia, Senin (29/1)", None).value is None


def test_without_a_publication_date_a_full_date_of_the_news_is_the_anchor() -> None:
    assert values("Rabu (1/10/2025), kata dia. Rombongan tiba Senin (29/9).", None) == ["2025-10-01", "2025-09-29"]


def test_a_birthday_is_no_anchor() -> None:
    assert values("Ia lahir pada 12 Juli 1998 dan hadir pada Senin (29/9).", None) == ["1998-07-12", None]


def test_the_week_of_a_month_gives_the_month() -> None:
    assert only("ahli dihadirkan pekan ketiga Oktober", date(2023, 10, 5)).value == "2023-10"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Koran Contoh - 24/11/2025, 10:01 WIB\nIsi berita.", "publication"),
        ("MALANG, 24 November 2025 - Kantor Imigrasi membuka layanan.", "event"),
        ("Acara berlangsung di balai desa pada Senin (24/11/2025).", "event"),
        ("Kegiatan akan digelar di balai desa pada 3 Desember 2025.", "planned"),
        ("Berkas diserahkan ke kantor paling lambat 3 Desember 2025.", "deadline"),
        ("Program itu berjalan di desa sejak 4 November 2024.", "reference"),
        ("Program itu berjalan di desa pada tahun 2023.", "reference"),
        ("Tersangka ditahan sejak 16 Oktober 2025.", "event"),
        ("Sebelumnya pada Selasa (2/9/2025) korban diserahkan.", "event"),
        ("Mereka dipulangkan pada Maret 2025.", "event"),
        ("Sepanjang Maret 2025 tercatat 120 kasus.", "reference"),
        ("Hakim memberi waktu hingga Kamis, 4 Desember 2025.", "deadline"),
        ("Gawai berlangsung sampai Sabtu (6/12/2025).", "planned"),
        ("Kantor itu menargetkan sepuluh desa pada 2025.", "planned"),
        ("Sepanjang 2025 Kanim menolak paspor.", "event"),
        ("Ia lahir pada 4 Januari 2000.", "reference"),
        ("Hakim menjadwalkan sidang pada Senin, 1 Desember 2025.", "planned"),
        ("Berkas lengkap, kata dia, Selasa (25/11).", "event"),
        ("Undian sudah dilakukan pada 25 November 2025.", "event"),
        ("Layanan akan dibuka, melansir Koran Contoh, Selasa (25/11/2025).", "event"),
    ],
)
def test_a_date_has_the_role_that_its_sentence_gives(text: str, role: str) -> None:
    assert only(text).role == role
