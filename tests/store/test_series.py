from datetime import date

import pytest

from tests.store.builders import make_date, make_office, mention
from tppo_news.records import DateFact, DatelineFact, Facts, OfficeFact, VillageFact
from tppo_news.store.articles.series import NATIONAL, Provinces, decide_month, decide_provinces, with_todays_provinces

PUBLISHED = date(2025, 11, 3)
PROVINCES = Provinces(
    names={"31": "Daerah Khusus Jakarta", "35": "Jawa Timur", "53": "Nusa Tenggara Timur"},
    codes={"daerah khusus jakarta": "31", "jawa timur": "35", "jatim": "35", "nusa tenggara timur": "53", "ntt": "53"},
)
POLRES = make_office("Polres Malang", "police", place="Malang", province="Jawa Timur")
BARESKRIM = make_office("Bareskrim Polri", "police")
EMBASSY = make_office("KBRI Phnom Penh", "embassy", place="Phnom Penh")


@pytest.mark.parametrize(
    ("dates", "month", "basis"),
    [
        ([make_date("2025-10-30")], "2025-10", "event"),
        ([make_date("2025-10")], "2025-10", "event"),
        ([], "2025-11", "publication"),
        ([make_date("2025")], "2025-11", "publication"),
        ([make_date("2025-10-30", "reference"), make_date("2025-12-01", "planned")], "2025-11", "publication"),
        ([make_date("2025-10-30", weekday_matches=False)], "2025-11", "publication"),
        ([make_date("2025-10-30", weekday_matches=False), make_date("2025-10-30", start=50)], "2025-11", "publication"),
        (
            [make_date("2025-10-30", weekday_matches=False), make_date("2025-10-30", weekday_matches=True)],
            "2025-10",
            "event",
        ),
        ([make_date("2025-09-01", start=90), make_date("2025-10-30", start=5)], "2025-10", "event"),
        ([make_date("2025-08", start=5), make_date("2025-10-30", start=90)], "2025-10", "event"),
        ([make_date("2025-11-04")], "2025-11", "publication"),
        ([make_date("2025-12")], "2025-11", "publication"),
        ([make_date("2025-11-03")], "2025-11", "event"),
        ([make_date("2025-11")], "2025-11", "event"),
    ],
)
def test_the_month_is_the_events_where_it_does_not_contradict_itself(
    dates: list[DateFact], month: str, basis: str
) -> None:
    assert decide_month(dates, PUBLISHED) == (month, basis)


def test_an_unresolved_date_decides_nothing() -> None:
    assert decide_month([DateFact(mention(), None, "day", "event")], PUBLISHED) == ("2025-11", "publication")


def test_without_any_date_the_month_is_unknown() -> None:
    assert decide_month([], None) == (None, "unknown")


def test_without_a_publication_date_the_event_still_decides() -> None:
    assert decide_month([make_date("2025-10-30")], None) == ("2025-10", "event")


def village(province: str | None, code: str | None = None) -> VillageFact:
    return VillageFact(mention("Desa Contoh"), "Desa Contoh", code, province=province)


def decided(*facts: OfficeFact | VillageFact | DatelineFact) -> list[tuple[str, str | None, str]]:
    offices = tuple(fact for fact in facts if isinstance(fact, OfficeFact))
    villages = tuple(fact for fact in facts if isinstance(fact, VillageFact))
    datelines = tuple(fact for fact in facts if isinstance(fact, DatelineFact))
    places = decide_provinces(Facts(offices=offices, villages=villages, datelines=datelines), PROVINCES)
    return [(place.province, place.code, place.basis) for place in places]


def test_a_village_goes_before_an_office() -> None:
    assert decided(POLRES, village("Nusa Tenggara Timur")) == [("Nusa Tenggara Timur", "53", "village")]


def test_a_villages_code_goes_before_its_province_as_written() -> None:
    assert decided(village("Timor", "53.01.01.2001")) == [("Nusa Tenggara Timur", "53", "village")]


def test_a_village_without_a_province_leaves_the_office_to_decide() -> None:
    assert decided(POLRES, village(None)) == [("Jawa Timur", "35", "office")]


def test_a_dateline_goes_after_villages_and_before_offices() -> None:
    kupang = DatelineFact(mention(), "Kupang", "53.71", "Nusa Tenggara Timur")
    assert decided(POLRES, kupang) == [("Nusa Tenggara Timur", "53", "dateline")]
    assert decided(village("Jawa Timur"), kupang) == [("Jawa Timur", "35", "village")]


def test_a_dateline_of_the_capital_decides_only_where_nothing_else_does() -> None:
    jakarta = DatelineFact(mention(), "Jakarta", None, "Daerah Khusus Jakarta")
    assert decided(POLRES, jakarta) == [("Jawa Timur", "35", "office")]
    assert decided(BARESKRIM, jakarta) == [(NATIONAL, None, "headquarters")]
    assert decided(jakarta) == [("Daerah Khusus Jakarta", "31", "dateline")]


def test_a_story_in_two_provinces_counts_in_each_once() -> None:
    found = decided(village("NTT"), village("Jatim"), village("Jawa Timur"))
    assert found == [("Jawa Timur", "35", "village"), ("Nusa Tenggara Timur", "53", "village")]


def test_headquarters_alone_are_national_and_beside_a_local_unit_nothing() -> None:
    assert decided(BARESKRIM) == [("nasional", None, "headquarters")]
    assert decided(BARESKRIM, POLRES) == [("Jawa Timur", "35", "office")]


def test_an_embassy_alone_is_abroad() -> None:
    assert decided(EMBASSY, BARESKRIM) == [("luar negeri", None, "abroad")]
    assert decided(EMBASSY, POLRES) == [("Jawa Timur", "35", "office")]


def test_an_office_that_only_attends_or_is_mentioned_decides_nothing() -> None:
    assert decided(make_office("Polres Malang", "police", "attending", province="Jawa Timur")) == []
    assert decided(make_office("Bareskrim Polri", "police", "mentioned")) == []


def test_a_local_unit_whose_province_nobody_knows_is_not_national() -> None:
    assert decided(make_office("Polsek Sukamaju", "police", place="Sukamaju")) == []


def test_an_unknown_province_stays_as_written() -> None:
    assert decided(village("Provinsi Contoh")) == [("Provinsi Contoh", None, "village")]


def test_provinces_take_todays_names() -> None:
    facts = Facts(offices=(make_office("Polda NTT", "police", province="NTT"),), villages=(village("Jatim"),))
    found = with_todays_provinces(facts, PROVINCES)
    assert (found.offices[0].province, found.villages[0].province) == ("Nusa Tenggara Timur", "Jawa Timur")
