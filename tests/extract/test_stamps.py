from datetime import UTC, date, datetime

import pytest

from tppo_news.extract.wording.stamps import parse_machine_stamp, parse_stamp

WIB_2134 = datetime(2023, 11, 2, 14, 34, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day", "moment"),
    [
        ("Kamis, 2 November 2023 | 21:34 WIB", date(2023, 11, 2), WIB_2134),
        ("Kompas.com - 02/11/2023, 21:34 WIB", date(2023, 11, 2), WIB_2134),
        ("Selasa | 26-07-2022 | 13:48 WIB", date(2022, 7, 26), datetime(2022, 7, 26, 6, 48, tzinfo=UTC)),
        ("Rabu, 5 Nov 2015 10:08 WITA", date(2015, 11, 5), datetime(2015, 11, 5, 2, 8, tzinfo=UTC)),
        ("10 October 2025", date(2025, 10, 10), None),
        ("October 10, 2025 9:05 PM", date(2025, 10, 10), datetime(2025, 10, 10, 14, 5, tzinfo=UTC)),
        ("16 Feb 2016 at 09:10 WIB", date(2016, 2, 16), datetime(2016, 2, 16, 2, 10, tzinfo=UTC)),
        ("04 Nopember 2024", date(2024, 11, 4), None),
        ("2023-11-02T21:34:19+07:00", date(2023, 11, 2), WIB_2134),
        ("2023-11-02T14:34:19Z", date(2023, 11, 2), WIB_2134),
        ("2023/11/02 21:34:19", date(2023, 11, 2), WIB_2134),
        ("02.11.2023 21:34", date(2023, 11, 2), WIB_2134),
        ("Rabu, 2 November 2023 – 21:34 WIB", date(2023, 11, 2), WIB_2134),
        ("2 November 2023, Pukul: 21:34 WIB", date(2023, 11, 2), WIB_2134),
        ("2 November 2023 (21.34 WIB)", date(2023, 11, 2), WIB_2134),
        ("21:34 WIB, Kamis, 2 November 2023", date(2023, 11, 2), WIB_2134),
        ("Nov 2 2023 21:34", date(2023, 11, 2), WIB_2134),
        ("2 November 2023, 20.345 orang", date(2023, 11, 2), None),
        ("Kam, 2/11/23 | 21:34 WIB", date(2023, 11, 2), WIB_2134),
        ("02/11/23", date(2023, 11, 2), None),
        ("02.11.2023", date(2023, 11, 2), None),
        ("2023/11/02", date(2023, 11, 2), None),
        ("2. November 2023 - 21:34", date(2023, 11, 2), WIB_2134),
        ("2/Nov/2023 21:34", date(2023, 11, 2), WIB_2134),
        ("Kamis,2November2023 21:34", date(2023, 11, 2), WIB_2134),
        ("2nd of November 2023", date(2023, 11, 2), None),
        ("November 2nd, 2023", date(2023, 11, 2), None),
        ("2 Nov '23", date(2023, 11, 2), None),
        ("02 - 11 - 2023", date(2023, 11, 2), None),
        ("2023-11-2 | 21.34", date(2023, 11, 2), WIB_2134),
        ("2 Nov 2023 Pkl. 21.34 WIB", date(2023, 11, 2), WIB_2134),
        ("2 November 2023 pada 21:34", date(2023, 11, 2), WIB_2134),
        ("Thu, 02 Nov 2023 21:34:19 +0700", date(2023, 11, 2), WIB_2134),
        ("Thu, 02 Nov 2023 14:34:19 GMT", date(2023, 11, 2), WIB_2134),
        ("2023-11-02 21:34:19+07", date(2023, 11, 2), WIB_2134),
        ("11/2/2023 09:34:19 PM", date(2023, 11, 2), WIB_2134),
        ("11/28/2023", date(2023, 11, 28), None),
        ("2 Agust 2023", date(2023, 8, 2), None),
        ("1 Ramadan 1447 H / 19 Februari 2026 M", date(2026, 2, 19), None),
        ("2 November 2023, 10:00-12:00", date(2023, 11, 2), datetime(2023, 11, 2, 3, 0, tzinfo=UTC)),
        ("Senin, 3 Maret 2025 08.15 WIT", date(2025, 3, 3), datetime(2025, 3, 2, 23, 15, tzinfo=UTC)),
    ],
)
def test_stamps_of_the_press(text: str, day: date, moment: datetime | None) -> None:
    stamp = parse_stamp(text, "Asia/Jakarta")
    assert stamp is not None
    assert (stamp.day, stamp.moment) == (day, moment)


@pytest.mark.parametrize(
    "value", ["1698935640", "1698935640000", "20231102T143419Z", "20231102213400", "2023-11-02T21:34:00"]
)
def test_stamps_of_machines(value: str) -> None:
    stamp = parse_machine_stamp(value, "Asia/Jakarta")
    assert stamp is not None
    assert (stamp.day, stamp.moment) == (date(2023, 11, 2), WIB_2134)


def test_a_number_that_is_no_time_is_no_stamp() -> None:
    assert parse_machine_stamp("1290000", "Asia/Jakarta") is None


@pytest.mark.parametrize("text", ["2 jam yang lalu", "November 2023", "Edisi 1698935640", "32 November 2023"])
def test_what_names_no_day_is_no_stamp(text: str) -> None:
    assert parse_stamp(text, "Asia/Jakarta") is None


def test_a_bare_time_is_read_in_the_publishers_zone() -> None:
    stamp = parse_stamp("Senin, 2 Maret 2026 10:00", "Asia/Jayapura")
    assert stamp is not None
    assert stamp.moment == datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


def test_a_utc_time_near_midnight_takes_the_publishers_day() -> None:
    stamp = parse_stamp("2026-03-01T20:00:00Z", "Asia/Jakarta")
    assert stamp is not None
    assert stamp.day == date(2026, 3, 2)


@pytest.mark.parametrize(
    "text", ["31/02/2025", "Desa 12/345/6789", "tahun 2025", "", "Nomor 12/10/23 tentang desa", "3 jam yang lalu"]
)
def test_what_is_no_stamp(text: str) -> None:
    assert parse_stamp(text, "Asia/Jakarta") is None


@pytest.mark.parametrize(
    "line", ["Biro Humas 12/10/26", "12/10/26 | Admin", "Dipublikasikan oleh Tim Redaksi 12-10-26"]
)
def test_a_year_of_two_figures_is_read_beside_a_desk(line: str) -> None:
    stamp = parse_stamp(line, "Asia/Jakarta")
    assert stamp is not None
    assert stamp.day == date(2026, 10, 12)


def test_a_year_of_two_figures_is_not_read_beside_other_words() -> None:
    assert parse_stamp("Skor 12/10/26 untuk regu desa", "Asia/Jakarta") is None
